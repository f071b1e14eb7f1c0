"""What stands in a state token, and whether it may be used.

Every token names its task, when that was created, the revision, when the task expires, and the hash of the program. Where
the task lives decides the rest:

- a task that is **stored**: the token is a mark. It says which pause its holder means, and holds no state: the storage
  has that, and a task that was deleted or that finished must not come back to life by an old token.
- a task that is **not stored**: the token is the task. It holds the record that a storage would keep, without the
  program's text, which the client brings along.
"""

from __future__ import annotations

import hashlib
from typing import Any

from sequential_flow.errors import InvalidRequestError, StateTooLarge
from sequential_flow.storage.records import Record

from .tokens import InvalidStateTokenError, Tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sequential_flow.task import Task

ROOM = 4096
"""Bytes of a request for what stands beside token, program and response."""


class Pause:
    """A token that was read and found to be good for this task."""

    def __init__(self, payload: dict[str, Any]) -> None:
        self.request_id: str | None = payload.get("request")
        """The one request that waited; None if there were several, or none."""
        self.created: int | None = payload.get("created")
        """When the task was created: another task may have its id later. None in tokens of earlier releases."""
        self.revision: int | None = payload.get("revision")
        self._record: dict[str, Any] | None = payload.get("record")
        self._task_id: str = payload["task"]

    @property
    def stored(self) -> bool:
        """Whether the task lives in the storage."""
        return self._record is None

    def record(self, code: str | None) -> Record:
        """The record of a task that is not stored. Raises `InvalidRequestError` where its program is missing."""
        assert self._record is not None
        if code is None:
            raise InvalidRequestError("A task that is not stored needs its program with every resume: originalCode.")
        return Record(self._record | {"id": self._task_id, "code": code})


class Pauses:
    """Writes and reads the tokens of pauses. Without secrets nothing is written, and nothing is taken back."""

    def __init__(self, tokens: Tokens | None, *, max_body_bytes: int) -> None:
        self._tokens = tokens
        self._max_body_bytes = max_body_bytes

    @property
    def open(self) -> bool:
        """Whether there is a secret, so that state may leave the server."""
        return self._tokens is not None

    def mark(self, task: Task) -> str | None:
        """The token of a stored task; None unless it is paused."""
        if self._tokens is None or task.status != "paused":
            return None
        return self._tokens.write(_claims(task))

    def carry(self, task: Task, record: Record) -> str | None:
        """The token that an unsaved task lives in; None unless it is paused.

        Raises `StateTooLarge` where it could not be sent back: no request may have more than `max_body_bytes`.
        """
        if self._tokens is None or task.status != "paused":
            return None
        kept = {key: value for key, value in record.items() if key not in ("id", "code")}
        token = self._tokens.write(_claims(task) | {"record": kept})
        size = len(token) + len(task.code.encode("utf-8", "surrogatepass")) + ROOM
        if size > self._max_body_bytes:
            raise StateTooLarge(
                size,
                self._max_body_bytes,
                f"To resume this task takes a request of {size:,} bytes; the limit is {self._max_body_bytes:,}. "
                "Save the task to the storage, or raise SEQUENTIAL_FLOW_MAX_BODY_BYTES.",
            )
        return token

    def read(self, token: str, task_id: str, code: str | None) -> Pause:
        """The pause of a token. Raises `InvalidStateTokenError` if it is not ours, or of another task or program."""
        if self._tokens is None:
            raise InvalidStateTokenError(
                "This service writes no state tokens, so it takes none: it has no SEQUENTIAL_FLOW_SECRET."
            )
        payload = self._tokens.read(token)
        if payload.get("task") != task_id:
            raise InvalidStateTokenError("This state token belongs to another task.")
        if code is not None and payload.get("code") != _hash(code):
            raise InvalidStateTokenError("This state token belongs to another program.")
        return Pause(payload)


def created(task: Task) -> int:
    """When a task was created, as tokens and the wire have it."""
    return round(task.created_at * 1000)


def _claims(task: Task) -> dict[str, Any]:
    requests = task.fetch_requests
    return {
        "task": task.id,
        "created": created(task),
        "revision": task.revision,
        "expires": None if task.expires_at is None else round(task.expires_at * 1000),
        "code": _hash(task.code),
        "request": requests[0].id if len(requests) == 1 else None,
    }


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode("utf-8", "surrogatepass")).hexdigest()
