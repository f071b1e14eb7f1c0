"""The first request of a cloud's function in a new process: `door_turn.py DOOR '{"VARIABLE": "value"}'`.

`engine` is what of it is the engine's: importing the core, and `execute` without what the storage took.
"""

from time import perf_counter

began = perf_counter()

import json  # noqa: E402  the imports are measured
import os  # noqa: E402
import sys  # noqa: E402
from collections.abc import Callable  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Any  # noqa: E402

DOOR, VARIABLES = sys.argv[1:]
os.environ.update(json.loads(VARIABLES))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "adapters"))

CODE = "const user = fetch('https://api.example.com/user/' + input.id); user.name"
BODY = json.dumps({"code": CODE, "input": {"id": 123}}).encode()
HEADERS = {"content-type": "application/json", "host": "door.example"}


def main() -> None:
    log, sys.stdout = sys.stdout, sys.stderr  # log lines of the doors are not the answer
    from sequential_flow.flow import SequentialFlow

    core = perf_counter() - began
    watch = Watch(SequentialFlow)
    opening = perf_counter()
    send = DOORS[DOOR]()
    opened = perf_counter()
    status, answer = send()
    done = perf_counter()
    assert status == 200 and json.loads(answer)["status"] == "paused", (status, answer)
    times = {
        "open": opened - opening,
        "request": done - opened,
        "storage": watch.storage,
        "engine": core + watch.execute - watch.storage,
    }
    found = {name: seconds * 1000 for name, seconds in times.items()}
    log.write(json.dumps(found | {"done": done, "clients": clients()}) + "\n")
    log.flush()
    os._exit(0)  # the pools of some clients take their time


class Watch:
    """How long `execute` takes, and what of that the storage does, in seconds."""

    def __init__(self, flow: Any) -> None:
        self.execute = self.storage = 0.0
        execute = vars(flow)["execute"]  # the descriptor, not what it gives out

        def watched(self_: Any, *words: Any, **more: Any) -> Any:
            kind = type(self_.storage)
            for name in ("load", "save"):
                setattr(kind, name, self._timed("storage", getattr(kind, name)))
            return self._timed("execute", execute.__get__(self_, flow))(*words, **more)

        flow.execute = watched

    def _timed(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*words: Any, **more: Any) -> Any:
            start = perf_counter()
            try:
                return call(*words, **more)
            finally:
                setattr(self, name, getattr(self, name) + perf_counter() - start)

        return timed


def clients() -> list[str]:
    """The clients of clouds and databases that are loaded."""
    known = ("botocore", "boto3", "google.cloud.firestore", "redis", "sqlalchemy", "psycopg", "pymysql", "sqlite3")
    return [name for name in known if name in sys.modules]


# ---------------------------------------------------------------------------------------------------------------- doors


def aws() -> Callable[[], tuple[int, bytes]]:
    from sequential_flow_adapters.aws import create_handler

    handler = create_handler()
    http = {"method": "POST", "path": "/execute", "protocol": "HTTP/1.1", "sourceIp": "203.0.113.9"}
    event = {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": "/execute",
        "rawQueryString": "",
        "headers": HEADERS,
        "requestContext": {"domainName": "x.lambda-url.eu-central-1.on.aws", "stage": "$default", "http": http},
        "body": BODY.decode(),
        "isBase64Encoded": False,
    }
    context = type("Context", (), {"aws_request_id": "1"})()

    def send() -> tuple[int, bytes]:
        answer = handler(event, context)
        return answer["statusCode"], answer["body"].encode()

    return send


def vercel() -> Callable[[], tuple[int, bytes]]:
    from sequential_flow_adapters.vercel import create_app

    app = create_app()
    return lambda: asgi(app)


def gcp() -> Callable[[], tuple[int, bytes]]:
    import asyncio

    from sequential_flow_adapters.gcp import create_handler

    handler = create_handler()
    app: Any = asyncio.run(handler(None))  # type: ignore[arg-type]
    return lambda: asgi(app)


def firebase() -> Callable[[], tuple[int, bytes]]:
    from flask import Flask, Request

    from sequential_flow_adapters.firebase import create_function

    function, app = create_function(), Flask("door")

    def send() -> tuple[int, bytes]:
        with app.test_request_context("/execute", method="POST", data=BODY, headers=HEADERS) as context:
            request: Request = context.request
            answer: Any = function(request)
            return answer.status_code, answer.get_data()

    return send


def asgi(app: Any) -> tuple[int, bytes]:
    """One request to an ASGI application, as a server on the same loop would send it."""
    import asyncio

    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": BODY, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "https",
        "path": "/execute",
        "raw_path": b"/execute",
        "query_string": b"",
        "root_path": "",
        "headers": [(name.encode(), value.encode()) for name, value in HEADERS.items()],
        "server": ("door.example", 443),
        "client": ("203.0.113.9", 1),
    }
    asyncio.run(app(scope, receive, send))
    return sent[0]["status"], b"".join(message.get("body", b"") for message in sent)


DOORS = {"aws": aws, "vercel": vercel, "gcp": gcp, "firebase": firebase}

main()
