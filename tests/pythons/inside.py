"""What another Python is asked: does the engine run the programs, load the states, and does the service answer?

    python tests/pythons/inside.py [EVERY]      every EVERYth program only; prints one JSON document

Runs where there is no pytest, and in Pyodide, where there are neither threads nor processes. Standard library, the
project, and for the service FastAPI.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote

TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS.parent / "core"), str(TESTS.parent / "adapters"), str(TESTS), str(TESTS / "adapters")]

GOLDENS = TESTS / "golden" / "states"


def main(every: int) -> dict[str, Any]:
    programs, wrong = run_programs(every)
    states, damaged = load_states(every)
    return {
        "python": sys.version.split()[0],
        "platform": sys.platform,
        "programs": programs,
        "states": states,
        "wrong": wrong + damaged,
        "service": serve(),
    }


def run_programs(every: int) -> tuple[int, list[str]]:
    """Programs of `tests/js`, each straight and with the state as text between any two turns."""
    from js_harness.engine_runs import run_durable, run_straight
    from js_harness.programs import all_programs
    from js_harness.turn import do_turn

    chosen = all_programs()[::every]
    wrong = []
    for program in chosen:
        for run in (run_straight(program), run_durable(program, lambda _number, job: do_turn(job))):
            differences = run.differences(program.promise())
            if differences:
                wrong.append(f"{program.name}: {differences[0]}")
    return len(chosen), wrong


def load_states(every: int) -> tuple[int, list[str]]:
    """States that earlier releases wrote, under whatever Python."""
    from sequential_flow import SequentialFlow

    wrong = []
    chosen = sorted(GOLDENS.rglob("*.json"))[::every]
    for path in chosen:
        golden = json.loads(path.read_text("utf-8"))
        if "refused" in golden["verdict"]:
            continue
        flow, state = SequentialFlow(), golden["state"]
        for response in golden["responses"]:
            request = min((request["id"] for request in state["waiting"]), key=int, default=None)
            task = flow.resume("golden", response, vm_state=state, code=golden["program"], request_id=request)
            state = task.vm_state
        if task.result != golden["verdict"]["loads"]:
            wrong.append(f"{path.stem}: {task.status}, {task.result!r}")
    return len(chosen), wrong


def serve() -> str:
    """The conversation with the app, in this process: `held`, or why it could not be."""
    try:
        from sequential_flow_adapters.api import create_app
        from sequential_flow_adapters.settings import Settings
    except ImportError as error:
        return f"not importable: {error}"
    from conversation import hold

    from sequential_flow import SequentialFlow

    if sys.platform == "emscripten":
        routes_in_this_thread()
    app = create_app(SequentialFlow(), Settings(secret="another-Python-the-same-secret-of-ours"))
    hold(
        lambda *request: asyncio.run(asgi(app, *request)) if sys.platform != "emscripten" else now(asgi(app, *request))
    )
    return "held"


async def asgi(app: Any, method: str, path: str, headers: Any, body: bytes | None) -> tuple[int, dict[str, str], bytes]:
    """One request to an ASGI application."""
    raw, _, query = path.partition("?")
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "scheme": "http", "method": method,
        "path": unquote(raw), "raw_path": raw.encode(), "query_string": query.encode(), "root_path": "",
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 1), "server": ("test", 80),
    }  # fmt: skip
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body or b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await app(scope, receive, send)
    answered = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], answered, b"".join(message.get("body", b"") for message in sent[1:])


def routes_in_this_thread() -> None:
    """Pyodide has no threads: what would run in one runs here."""
    import anyio.to_thread

    async def at_once(work: Any, *arguments: Any, **_options: Any) -> Any:
        return work(*arguments)

    anyio.to_thread.run_sync = at_once


def now(coroutine: Any) -> Any:
    """Run a coroutine that never waits: Pyodide's event loop is the page's, and cannot be run from within."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("the app waits for something")


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)))
