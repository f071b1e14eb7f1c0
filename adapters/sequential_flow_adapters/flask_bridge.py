"""An ASGI application behind functions that are called with Flask's request, as Firebase calls them.

Each call runs in an event loop of its own, in the thread of the call. So nothing is left behind in the parent of a fork,
there is no other thread to be handed to and back, and the caller's context (that of a trace, say) is the application's.
Bodies are read when the application asks for them, so that it may refuse a large one unread. Answers are collected: those
of the service are whole.
"""

from __future__ import annotations

import asyncio
from typing import Any

from flask import Request, Response
from werkzeug.datastructures import Headers
from werkzeug.exceptions import ClientDisconnected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Scope

_PIECE = 64 * 1024


def answer(app: ASGIApp, request: Request) -> Response:
    """What `app` answers. What it raises, passes."""
    return asyncio.run(_answer(app, request))


async def _answer(app: ASGIApp, request: Request) -> Response:
    start: Message = {}
    body = bytearray()
    ended = False

    async def receive() -> Message:
        nonlocal ended
        if ended:
            return {"type": "http.disconnect"}
        # It blocks the loop, in which nothing else runs. Flask's stream, unlike the server's, ends with the body.
        try:
            piece = request.stream.read(_PIECE)
        except ClientDisconnected:  # less came than was announced
            ended = True
            return {"type": "http.disconnect"}
        ended = not piece
        return {"type": "http.request", "body": piece, "more_body": not ended}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            start.update(message)
        else:
            body.extend(message.get("body", b""))

    await app(_scope(request.environ), receive, send)
    response = Response(bytes(body), start["status"])
    response.headers = Headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in start["headers"])
    return response


def _scope(environ: dict[str, Any]) -> Scope:
    """PEP 3333 spells bytes in Latin-1."""
    target, _, _ = environ.get("RAW_URI", "").partition("?")  # gunicorn's
    path = environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": environ["SERVER_PROTOCOL"].removeprefix("HTTP/"),
        "method": environ["REQUEST_METHOD"],
        "scheme": environ["wsgi.url_scheme"],
        "path": path.encode("latin-1").decode("utf-8", "replace"),
        "raw_path": target.encode("latin-1"),
        "query_string": environ.get("QUERY_STRING", "").encode("latin-1"),
        "root_path": "",
        "server": (environ["SERVER_NAME"], int(environ["SERVER_PORT"])),
        "headers": [
            (name.lower().replace("_", "-").encode("latin-1"), str(value).encode("latin-1"))
            for name, value in _headers(environ)
        ],
    }


def _headers(environ: dict[str, Any]) -> list[tuple[str, Any]]:
    named = [(key.removeprefix("HTTP_"), value) for key, value in environ.items() if key.startswith("HTTP_")]
    return named + [(key, environ[key]) for key in ("CONTENT_TYPE", "CONTENT_LENGTH") if environ.get(key)]
