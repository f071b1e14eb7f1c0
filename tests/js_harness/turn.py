"""One turn of a task, from JSON text to JSON text: what a serverless function does between two requests.

As a program (`python -m js_harness.turn`) it reads one job from standard input, does that turn, prints the answer and ends.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any


def do_turn(job_text: str) -> str:
    """A job `{code, options}` begins a task; a job `{code, task, state, request, response}` goes on with one.

    Without a request it goes on with a task that sleeps. A job that is `whole` answers with the task's wire form, and
    goes on with several `responses`.
    """
    from sequential_flow import SequentialFlow

    job = json.loads(job_text)
    flow = SequentialFlow(**job.get("flow", {}))
    if job.get("whole"):
        return json.dumps(whole_turn(flow, job).to_dict(), allow_nan=False)
    if job.get("state") is None:
        found = begin(flow, job["code"], job.get("options", {}))
    else:
        answer = {} if job["request"] is None else {"fetch_response": job["response"], "request_id": job["request"]}
        found = report(flow.resume(job["task"], **answer, vm_state=job["state"], code=job["code"]))
    return json.dumps(found, allow_nan=False)


def whole_turn(flow: Any, job: dict[str, Any]) -> Any:
    if job.get("state") is None:
        return flow.execute(job["code"], **job["options"])
    return flow.resume(job["task"], fetch_responses=job["responses"] or None, vm_state=job["state"], code=job["code"])


def begin(flow: Any, code: str, options: Mapping[str, Any]) -> dict[str, Any]:
    """The first turn. A syntax error is the caller's mistake and raises; here it is an ending like another."""
    from sequential_flow import JSSyntaxError

    try:
        return report(flow.execute(code, **options))
    except JSSyntaxError as error:
        failure = {"name": "SyntaxError", "message": error.message}
        return {"task": "", "status": "error", "console": [], "error": failure}


def report(task: Any) -> dict[str, Any]:
    """A task as the harness reads it; the only place that knows how the face spells things."""
    found: dict[str, Any] = {
        "task": task.id,
        "status": task.status,
        "console": [_line(entry) for entry in task.console or ()],
    }
    if task.status == "paused":
        found["sleeps"] = task.wake_at is not None
        found["requests"] = [_request(request) for request in task.fetch_requests]
        found["state"] = task.vm_state
    elif task.status == "completed":
        found["result"] = task.result
    else:
        detail = {} if task.error_detail is None else task.error_detail.to_dict()
        found["error"] = {"name": detail.get("name", "?"), "message": detail.get("message", task.error)}
    return found


def _request(request: Any) -> dict[str, Any]:
    options = request.options or {}
    return {"id": request.id, "method": options.get("method", "GET"), "url": request.url, "body": options.get("body")}


def _line(entry: Mapping[str, Any]) -> str:
    return str(next(entry[key] for key in ("text", "message", "line") if key in entry))


if __name__ == "__main__":
    sys.stdout.write(do_turn(sys.stdin.read()))
