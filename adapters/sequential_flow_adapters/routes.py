"""The routes: one row each, plain functions over the service."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated, Any, Literal

from fastapi import Body, FastAPI, Path, Query, Request
from starlette.responses import Response

from . import examples
from .guard import GuardedRoute, TurnRoute
from .notes import notes_of
from .openapi import EVERYWHERE, responses
from .problems import json_bytes, problem_of
from .schemas import CancelRequest, ExecuteRequest, ResumeRequest
from .service import Answer, Service
from .spans import turn_span
from .task_ids import CONVERTOR, check_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sequential_flow.errors import TaskExistsError

_TASK = f"/tasks/{{task_id:{CONVERTOR}}}"

TaskId = Annotated[str, Path(description="The task's id, percent-encoded.", min_length=1, max_length=255)]
Status = Annotated[
    Literal["running", "paused", "completed", "error"] | None, Query(description="Only tasks of this status.")
]
Limit = Annotated[int, Query(ge=1, le=1000, description="At most so many.")]
Cursor = Annotated[str | None, Query(description="The `cursor` of the page before.")]


def add_routes(app: FastAPI) -> None:
    """Add all routes to an app whose `state` holds the service."""
    for path, method, endpoint, route, schema, statuses in _ROUTES:
        app.router.add_api_route(
            path,
            endpoint,
            methods=[method],
            name=endpoint.__name__,
            operation_id=endpoint.__name__,
            response_model=None,
            status_code=200 if schema is not None else 204,
            responses=responses(schema, *statuses, *EVERYWHERE),
            route_class_override=route,
        )
    app.router.add_api_route(
        "/health", health, response_model=None, operation_id="health", responses=responses("Health", 413, 500)
    )
    app.router.add_api_route("/health", health, methods=["HEAD"], include_in_schema=False)


def execute(request: Request, body: Annotated[ExecuteRequest, Body(openapi_examples=examples.EXECUTE)]) -> Response:
    """Run a program to its first pause, or to its end.

    What the program does wrong is no error of the call: the task's `status` is then `error`.
    """
    with _errors(request), turn_span("execute", request.headers) as span:
        answer = _service(request).execute(body)
        span.ended(answer.task)
    return _answer(request, answer)


def resume(request: Request, body: Annotated[ResumeRequest, Body(openapi_examples=examples.RESUME)]) -> Response:
    """Give a paused task what it waits for, and run it to its next pause, or to its end.

    Exactly one resume of a pause advances the task. A repeat of an answered request returns the task as it stands, with
    `replayed`.
    """
    notes_of(request.scope).task_id = body.task_id
    with _errors(request), turn_span("resume", request.headers) as span:
        answer = _service(request).resume(body)
        span.ended(answer.task)
    return _answer(request, answer)


def list_tasks(request: Request, status: Status = None, limit: Limit = 50, cursor: Cursor = None) -> Response:
    """Stored tasks, newest first.

    A page may have fewer than `limit` where tasks are large: it ends at 4 MiB, or at the largest body of a request.
    """
    with _errors(request):
        tasks, cursor = _service(request).list(status, limit, cursor)
    return _raw_json(b'{"tasks":[' + b",".join(tasks) + b'],"cursor":' + json_bytes(cursor) + b"}")


def get_task(request: Request, task_id: TaskId) -> Response:
    """A stored task as it stands."""
    with _about(request, task_id):
        answer = _service(request).get(task_id)
    return _answer(request, answer)


def delete_task(request: Request, task_id: TaskId) -> Response:
    """Forget a task, whatever it is doing."""
    with _about(request, task_id):
        _service(request).delete(task_id)
    return Response(status_code=204)


def cancel_task(
    request: Request,
    task_id: TaskId,
    body: Annotated[CancelRequest | None, Body(openapi_examples=examples.CANCEL)] = None,
) -> Response:
    """End a paused task. Its program runs no further, not even `finally`; a finished task stays as it is."""
    with _about(request, task_id):
        answer = _service(request).cancel(task_id, body.reason if body is not None else None)
    return _answer(request, answer)


async def health() -> Response:  # in the loop itself: it must not wait for a thread behind programs
    """The service is there. Needs no key, and asks no storage."""
    from sequential_flow import __version__

    return _json({"status": "ok", "version": __version__})


_ROUTES: tuple[tuple[str, str, Callable[..., Response], type[GuardedRoute], str | None, tuple[int, ...]], ...] = (
    ("/execute", "POST", execute, TurnRoute, "Task", (400, 409, 415, 422, 429)),
    ("/resume", "POST", resume, TurnRoute, "Task", (400, 403, 404, 409, 410, 415, 422, 429)),
    ("/tasks", "GET", list_tasks, GuardedRoute, "TaskPage", (422,)),
    # Before the others: an id may end with "/cancel", but then another one follows it.
    (_TASK + "/cancel", "POST", cancel_task, GuardedRoute, "Task", (400, 404, 410, 415, 422)),
    (_TASK, "GET", get_task, GuardedRoute, "Task", (400, 404, 410, 422)),
    (_TASK, "DELETE", delete_task, GuardedRoute, None, (400, 404, 422)),
)


def _service(request: Request) -> Service:
    service: Service = request.app.state.service
    return service


@contextmanager
def _errors(request: Request) -> Iterator[None]:
    """Errors of the core become problems; what nobody expected passes."""
    try:
        yield
    except Exception as error:
        problem = problem_of(error)
        if problem is None:
            raise
        if problem.code == "task_exists":
            exists: TaskExistsError = error  # type: ignore[assignment]
            problem.members["task"] = _service(request).answer(exists.task).to_dict()
        raise problem from error


@contextmanager
def _about(request: Request, task_id: str) -> Iterator[None]:
    """As `_errors`, for routes that name their task."""
    check_path(request)
    notes_of(request.scope).task_id = task_id
    with _errors(request):
        yield


def _answer(request: Request, answer: Answer) -> Response:
    notes = notes_of(request.scope)
    notes.task_id = answer.task.id
    notes.task_status = answer.task.status
    notes.operations = answer.task.usage.operations
    return _json(answer.to_dict())


def _json(value: Any) -> Response:
    return _raw_json(json_bytes(value))


def _raw_json(content: bytes) -> Response:
    return Response(content, headers={"cache-control": "no-store"}, media_type="application/json")
