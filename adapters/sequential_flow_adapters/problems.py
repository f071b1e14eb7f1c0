"""Errors as problem documents (RFC 9457).

    {"type": "urn:problem-type:sequential-flow:task_not_found", "title": "No such task", "status": 404,
     "detail": "No task 'july' is stored. …", "instance": "/tasks/july", "code": "task_not_found",
     "requestId": "…", "taskId": "july"}

`type` and `code` are for programs and stay; `title` and `detail` are for people and may change. An error that is ours
says nothing about its cause: the log has that, under the same request id.
"""

from __future__ import annotations

import json
import logging
import re
from typing import Any
from urllib.parse import quote

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sequential_flow.errors import (
    InvalidRequestError,
    InvalidResponseError,
    ProgramMismatchError,
    RevisionConflict,
    SequentialFlowError,
    StateTooLarge,
    StorageUnavailable,
    TaskError,
    TaskExistsError,
    TaskExpiredError,
    TaskNotFoundError,
)

from .notes import notes_of
from .tokens import InvalidStateTokenError

TYPE = "urn:problem-type:sequential-flow:"
MEDIA_TYPE = "application/problem+json"
RETRY_AFTER = 2
"""Seconds after which trying again is right, when the storage is away or too many programs run."""

_log = logging.getLogger("sequential_flow")

# The first row that fits; what fits none is ours.
_ROWS: tuple[tuple[type[SequentialFlowError], int, str], ...] = (
    (InvalidStateTokenError, 403, "The state token is not one of this service for this task"),
    (InvalidResponseError, 422, "The fetch response cannot be used"),
    (InvalidRequestError, 422, "The request cannot be right"),
    (TaskExpiredError, 410, "The task has expired"),
    (TaskNotFoundError, 404, "No such task"),
    (TaskExistsError, 409, "The id is in use"),
    (ProgramMismatchError, 409, "The task runs another program"),
    (StateTooLarge, 422, "The state of the task is too large"),
    (StorageUnavailable, 503, "The storage is away"),
    (RevisionConflict, 503, "Other writers were faster"),
)


# Messages of the core speak Python; whoever reads them here speaks the wire's names.
_PYTHON_NAMES = re.compile(r"\b(?:fetch_responses?|request_id|vm_state|limits\.[a-z]+_[a-z]+)\b")


class ProblemError(HTTPException):
    """An error that a client hears of; `members` are added to the document, in camelCase."""

    def __init__(
        self,
        status: int,
        code: str,
        title: str,
        detail: str,
        *,
        headers: dict[str, str] | None = None,
        **members: Any,
    ) -> None:
        super().__init__(status, detail, headers)
        self.code = code
        self.title = title
        self.members = members


def problem_of(error: Exception) -> ProblemError | None:
    """What a client hears of an error of the core; None for an error that nobody expected."""
    from sequential_flow.syntax.syntax_error import JSSyntaxError  # the parser is loaded if there was one

    if isinstance(error, JSSyntaxError):
        place: dict[str, Any] = {"line": error.line, "column": error.column, "excerpt": str(error).partition("\n")[2]}
        return ProblemError(422, "syntax_error", "The program is not JavaScript", error.message, **place)
    if not isinstance(error, SequentialFlowError):
        return None
    row = next((row for row in _ROWS if isinstance(error, row[0])), None)
    if row is None:
        _log.error("%s: %s", type(error).__name__, error, exc_info=error)
        return ProblemError(500, error.code, "The service failed", "The request could not be done; the log says why.")
    _, status, title = row
    detail = _PYTHON_NAMES.sub(_wire_name, str(error))
    members: dict[str, Any] = {}
    headers: dict[str, str] | None = None
    if status == 503:
        _log.warning("%s: %s", type(error).__name__, error)
        detail = "Nothing was changed. Try again later."  # addresses and accounts are for the log
        headers = {"retry-after": str(RETRY_AFTER)}
        members["retryAfter"] = RETRY_AFTER
    if isinstance(error, TaskError):
        members["taskId"] = error.task_id
    if isinstance(error, TaskExpiredError):
        members["expiredAt"] = round(error.expired_at * 1000)
    if isinstance(error, StateTooLarge):
        members |= {"size": error.size, "limit": error.limit}
    return ProblemError(status, error.code, title, detail, headers=headers, **members)


async def answer_http_error(request: Request, error: Exception) -> Response:
    """The handler of `HTTPException`: our problems, and what the router says (404, 405)."""
    assert isinstance(error, HTTPException)
    if not isinstance(error, ProblemError):
        code, title = _OF_THE_ROUTER.get(error.status_code, ("error", "The request was refused"))
        error = ProblemError(error.status_code, code, title, error.detail, headers=dict(error.headers or {}))
    if error.status_code == 405:
        allowed = ", ".join(sorted(_allowed_methods(request)))
        error.headers = {"allow": allowed}
        error.detail = f"Here are: {allowed}."
    return render(request, error)


async def answer_validation_error(request: Request, error: Exception) -> Response:
    """The handler of pydantic's findings: every one with a pointer to its place (RFC 6901), as RFC 9457 shows it.

    What was sent is not repeated: it may be large, or a secret.
    """
    assert isinstance(error, RequestValidationError)
    findings = [_finding(part) for part in error.errors()]
    shown = "; ".join(f"{part.get('pointer') or part.get('parameter')}: {part['detail']}" for part in findings[:3])
    more = f" (and {len(findings) - 3} more)" if len(findings) > 3 else ""
    title = "The request cannot be right"
    return render(request, ProblemError(422, "invalid_request", title, shown + more, errors=findings[:20]))


def render(request: Request, problem: ProblemError) -> Response:
    """The answer. The request's id and its path are told; its query and body are not."""
    notes = notes_of(request.scope)
    notes.problem = problem.code
    document = {
        "type": TYPE + problem.code,
        "title": problem.title,
        "status": problem.status_code,
        "detail": problem.detail,
        "instance": quote(request.scope["path"].encode("utf-8", "replace")),
        "code": problem.code,
        "requestId": notes.request_id,
        **problem.members,
    }
    headers = {**(problem.headers or {}), "cache-control": "no-store"}
    return Response(json_bytes(document), problem.status_code, headers, MEDIA_TYPE)


def json_bytes(value: Any) -> bytes:
    """Compact JSON in UTF-8. JavaScript's strings may hold lone surrogates, which UTF-8 does not: they are escaped."""
    try:
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":"), allow_nan=False).encode()


class Failsafe:
    """ASGI middleware: what nobody expected is a problem that says nothing, and a traceback in the log."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def watched(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:
            if started:
                raise  # the server cuts the connection, so that nobody takes half an answer for a whole one
            request = Request(scope)
            if isinstance(error, ProblemError):
                problem = error
            else:
                _log.exception("request %s failed", notes_of(scope).request_id)
                detail = "The request could not be done; the log says why."
                problem = ProblemError(500, "internal_error", "The service failed", detail)
            await render(request, problem)(scope, receive, send)


_OF_THE_ROUTER = {
    404: ("not_found", "There is nothing here"),
    405: ("method_not_allowed", "This cannot be done here"),
}


def _allowed_methods(request: Request) -> set[str]:
    from starlette.routing import Match, Route

    return {
        method
        for route in request.app.router.routes
        if isinstance(route, Route) and route.matches(request.scope)[0] is not Match.NONE
        for method in route.methods or ()
    }


def _wire_name(match: re.Match[str]) -> str:
    first, *rest = match[0].split("_")
    return first + "".join(part.capitalize() for part in rest)


def _finding(part: dict[str, Any]) -> dict[str, str]:
    where, *path = part["loc"]
    detail = str(part["msg"]).removeprefix("Value error, ")
    if where != "body":
        return {"detail": detail, "parameter": ".".join(map(str, path))}
    return {"detail": detail, "pointer": "#" + "".join("/" + _token(step) for step in path)}


def _token(step: object) -> str:
    return quote(str(step).replace("~", "~0").replace("/", "~1").encode("utf-8", "surrogatepass"))
