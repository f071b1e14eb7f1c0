"""The largest body that a request may have: by what it announces, and by what comes."""

from __future__ import annotations

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .problems import ProblemError, render


class BodyLimit:
    """ASGI middleware: 413 (RFC 9110, section 15.5.14) before anything is parsed.

    A `Content-Length` that is too high is refused before a byte is read; a body without one (chunked) when it has become
    too large. What was read by then is all that is held.
    """

    def __init__(self, app: ASGIApp, max_bytes: int) -> None:
        self._app = app
        self._max_bytes = max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        announced = Request(scope).headers.get("content-length", "0").strip()
        if not (announced.isascii() and announced.isdigit()):
            detail = "Content-Length is no number."
            problem = ProblemError(400, "malformed_request", "The request is malformed", detail)
            await render(Request(scope), problem)(scope, receive, send)
            return
        if len(announced) > 18 or int(announced) > self._max_bytes:
            await render(Request(scope), self._too_large())(scope, receive, send)
            return
        seen = 0

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > self._max_bytes:
                raise self._too_large()
            return message

        await self._app(scope, counted, send)

    def _too_large(self) -> ProblemError:
        return ProblemError(
            413,
            "body_too_large",
            "The body is too large",
            f"A request has at most {self._max_bytes:,} bytes here (SEQUENTIAL_FLOW_MAX_BODY_BYTES).",
            limit=self._max_bytes,
        )
