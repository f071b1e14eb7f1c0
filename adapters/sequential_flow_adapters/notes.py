"""What is remembered of one request while it is answered: for its log line, its problems and its span.

It lives in the ASGI scope, which middleware and routes share.
"""

from __future__ import annotations

from starlette.types import Scope

_KEY = "sequential_flow.notes"


class Notes:
    """One request. `task_*` and `operations` are those of the task that it was about, as it stood afterwards."""

    __slots__ = ("operations", "problem", "request_id", "task_id", "task_status")

    def __init__(self, request_id: str) -> None:
        self.request_id = request_id
        self.task_id: str | None = None
        self.task_status: str | None = None
        self.operations: int | None = None
        self.problem: str | None = None


def attach_notes(scope: Scope, request_id: str) -> Notes:
    """Begin the notes of a request."""
    notes = Notes(request_id)
    scope[_KEY] = notes
    return notes


def notes_of(scope: Scope) -> Notes:
    """The notes of a request."""
    notes: Notes = scope[_KEY]
    return notes
