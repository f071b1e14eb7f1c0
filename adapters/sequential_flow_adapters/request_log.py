"""One line a request, and the id by which a client, the log and a problem mean the same one."""

from __future__ import annotations

import logging
import re
import time
from uuid import uuid4

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .json_log import Fields
from .notes import attach_notes

_REQUEST_ID = re.compile(r"[A-Za-z0-9._:/+=-]{1,128}")
_TRACEPARENT = re.compile(r"[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?")
_log = logging.getLogger("sequential_flow.access")


class RequestLog:
    """ASGI middleware, the outermost: names the request, and says afterwards what became of it.

    The name is the client's `X-Request-ID`, if it can stand in a log, or else a new one. The line holds no path, no query,
    no code and no data: only the template of the route and the task's id. `traceparent` (W3C Trace Context) gives `trace`.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        notes = attach_notes(scope, _accepted(headers.get("x-request-id")) or uuid4().hex)
        began = time.perf_counter()
        status = 500

        async def named(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["x-request-id"] = notes.request_id
            await send(message)

        try:
            await self._app(scope, receive, named)
        finally:
            fields = {
                "method": scope["method"],
                "route": getattr(scope.get("route"), "path_format", None),
                "status": status,
                "durationMs": round((time.perf_counter() - began) * 1000, 3),
                "requestId": notes.request_id,
                "trace": _trace(headers.get("traceparent")),
                "problem": notes.problem,
                "taskId": notes.task_id,
                "taskStatus": notes.task_status,
                "operations": notes.operations,
            }
            level = logging.ERROR if status >= 500 else logging.INFO
            _log.log(level, Fields({key: value for key, value in fields.items() if value is not None}))


def _accepted(request_id: str | None) -> str | None:
    return request_id if request_id is not None and _REQUEST_ID.fullmatch(request_id) else None


def _trace(traceparent: str | None) -> str | None:
    match = _TRACEPARENT.fullmatch(traceparent or "")
    return match[1] if match is not None and match[1] != "0" * 32 else None
