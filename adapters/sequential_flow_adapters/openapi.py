"""The OpenAPI document: what FastAPI tells of routes and schemas, and the problems that it does not know of."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from . import examples

_REF = "#/components/schemas/"
EVERYWHERE = (413, 500, 503)
"""What every route but `/health` may answer with."""
_DESCRIPTIONS = {
    400: "The body is not JSON, or the path not UTF-8",
    401: "No API key, or another one",
    403: "The state token was altered, or is of another task, program or service",
    404: "No such task",
    409: "The id is in use (`task_exists`, with the task), or the task runs another program (`program_mismatch`)",
    410: "The task has expired",
    413: "The body is too large",
    415: "The body is not `application/json`",
    422: "The request cannot be right; the program is not JavaScript (`syntax_error`)",
    429: "Too many programs run at once",
    500: "The service failed; its log says why",
    503: "The storage is away, or the service is not configured (`not_configured`)",
}
_ANSWERS = {
    "Task": "The task as it stands",
    "TaskPage": "A part of the list",
    "Health": "The service is there",
}
_SECURITY = {
    "apiKey": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
    "bearer": {"type": "http", "scheme": "bearer"},
}


def responses(answer: str | None, *statuses: int) -> dict[int | str, dict[str, Any]]:
    """What a route may answer with: a schema of `answer_schemas` (None is 204), and problems."""
    good: dict[int | str, dict[str, Any]] = {204: {"description": "It is done"}}
    if answer is not None:
        content = {"application/json": {"schema": {"$ref": _REF + answer}}}
        good = {200: {"description": _ANSWERS[answer], "content": content}}
    return good | {status: _problem(status) for status in sorted(statuses)}


def describe(app: FastAPI, *, keys: bool) -> None:
    """Let `app.openapi()` make the whole document, once. With `keys`, routes need one (`/health` excepted)."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            document = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
            _complete(document, keys=keys)
            app.openapi_schema = document
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def _complete(document: dict[str, Any], *, keys: bool) -> None:
    from .answer_schemas import Health, Problem, TaskPage

    components = document.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    for model in (Problem, TaskPage, Health):
        schema = model.model_json_schema(ref_template=_REF + "{model}", mode="serialization")
        schemas |= schema.pop("$defs", {})
        schemas[model.__name__] = schema
    schemas["Problem"]["examples"] = [examples.PROBLEM]
    schemas["Task"]["examples"] = [examples.PAUSED_TASK]
    if not keys:
        return
    components["securitySchemes"] = _SECURITY
    for path, operations in document["paths"].items():
        if path != "/health":
            for operation in operations.values():
                operation["security"] = [{name: []} for name in _SECURITY]
                operation["responses"]["401"] = _problem(401)
                operation["responses"] = dict(sorted(operation["responses"].items()))


def _problem(status: int) -> dict[str, Any]:
    described: dict[str, Any] = {
        "description": _DESCRIPTIONS[status],
        "content": {"application/problem+json": {"schema": {"$ref": _REF + "Problem"}}},
    }
    if status in (429, 503):
        description = "Seconds. Not there where waiting does not help (`not_configured`)."
        described["headers"] = {
            "Retry-After": {"description": description, "required": False, "schema": {"type": "integer"}},
        }
    return described
