"""Runs hostile programs, each in a process of its own: jobs come as JSON lines on stdin, what became of them goes to stdout.

The processes are forked from one that has the engine loaded. A job is ``{"source", "limits"}``; the answer has a ``status``:
``completed``, ``paused``, ``error``, ``refused`` (not JavaScript, or too long), ``hang`` or ``crash``.
"""

from __future__ import annotations

import json
import os
import resource
import select
import signal
import sys
from typing import Any

ADDRESS_SPACE = 3 << 29
"""1.5 GiB: what a process may map, so that a program which fills the memory is told apart from one that is bounded."""

SECONDS = 10
"""How much of the processor's time a process may take, however short the turn should be."""

PATIENCE = 120.0
"""How long it may take by the clock, on a machine that has other work to do."""


def run(job: dict[str, Any]) -> dict[str, Any]:
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    from sequential_flow import InvalidRequestError, JSSyntaxError, SequentialFlow

    try:
        task = SequentialFlow(limits=job["limits"]).execute(job["source"])
    except (JSSyntaxError, InvalidRequestError) as error:
        return {"status": "refused", "name": type(error).__name__, "message": str(error)[:300]}
    answer = {"status": task.status, "operations": task.usage.operations, "seconds": task.usage.seconds}
    detail = task.error_detail
    if detail is not None:
        answer |= {"name": detail.name, "message": detail.message[:300], "code": detail.code}
    return answer


def forked(job: dict[str, Any]) -> dict[str, Any]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        answer = run(job)
        usage = resource.getrusage(resource.RUSAGE_SELF)
        answer |= {"megabytes": usage.ru_maxrss >> 10, "cpu": round(usage.ru_utime + usage.ru_stime, 2)}
        os.write(writing, json.dumps(answer).encode())
        os._exit(0)
    os.close(writing)
    ready, _, _ = select.select([reading], [], [], PATIENCE)
    if not ready:
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as pipe:
        text = pipe.read()
    status = os.waitpid(child, 0)[1]
    if not ready or (os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL)):
        return {"status": "hang"}
    return json.loads(text) if status == 0 and text else {"status": "crash", "message": f"exit status {status}"}


def main() -> None:
    from sequential_flow import SequentialFlow

    SequentialFlow().execute("JSON.stringify([...new Map([[1, new Set([1])]])].sort()); fetch('x')")
    for line in sys.stdin:
        print(json.dumps(forked(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
