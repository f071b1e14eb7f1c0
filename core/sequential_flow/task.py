"""A task: one run of one program, from execute to its end, as callers see it.

`to_dict` is the wire form, with the camelCase names of the original JavaScript package; times are whole milliseconds
since the epoch there, as `Date.now()` gives them, and seconds in Python, as `time.time()` gives them.
"""

from __future__ import annotations

from sequential_flow.errors import StateFormatError
from sequential_flow.fetch import FetchRequest
from sequential_flow.frozen import Frozen
from sequential_flow.limits import Usage
from sequential_flow.outcome import ErrorDetail

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, TypeAlias

    from sequential_flow.outcome import ConsoleEntry

    Status: TypeAlias = Literal["running", "paused", "completed", "error"]

STATUSES: tuple[Status, ...] = ("running", "paused", "completed", "error")


class Task(Frozen):
    """One task as it stood when it was read. Frozen: every call that advances a task returns a new one.

    `status` is one of

    - `paused`: it waits for answers to `fetch_requests`, or until `wake_at`; `vm_state` holds its state;
    - `completed`: `result` holds the value of the program;
    - `error`: `error` is the message, `error_detail` the rest; a cancelled task has `error_detail.code == "cancelled"`;
    - `running`: part of the wire's words, but never stored and never returned by this release. A turn runs inside one
      call and is written when it ends, so a process that dies in between leaves the earlier pause whole, instead of
      a task that is `running` for ever.

    `replayed` marks an answer that changed nothing: the request had been answered before, or another resume won.
    """

    id: str
    status: Status
    code: str
    name: str | None = None
    result: Any = None
    error: str | None = None
    error_detail: ErrorDetail | None = None
    vm_state: Mapping[str, Any] | None = None
    """The readable document of the pause; None unless paused."""
    fetch_requests: tuple[FetchRequest, ...] = ()
    """All requests that are unanswered."""
    wake_at: float | None = None
    """Until when the task waits for a timer, in epoch seconds; `resume(id)` goes on from then."""
    console: tuple[ConsoleEntry, ...] = ()
    usage: Usage = Usage()
    revision: int = 0
    """1 when first saved, one more with every save; 0 for a task that is not stored."""
    created_at: float = 0.0
    updated_at: float = 0.0
    expires_at: float | None = None
    """When the task is gone; None means never."""
    replayed: bool = False

    @property
    def fetch_request(self) -> FetchRequest | None:
        """The first unanswered request, or None."""
        return self.fetch_requests[0] if self.fetch_requests else None

    @property
    def finished(self) -> bool:
        """True when the task is completed or has failed."""
        return self.status in ("completed", "error")

    def to_dict(self) -> dict[str, Any]:
        """The wire form: plain JSON, every key always there."""
        requests = [request.to_dict() for request in self.fetch_requests]
        return {
            "id": self.id,
            "name": self.name,
            "code": self.code,
            "status": self.status,
            "result": self.result,
            "error": self.error,
            "errorDetail": None if self.error_detail is None else self.error_detail.to_dict(),
            "vmState": None if self.vm_state is None else dict(self.vm_state),
            "fetchRequest": requests[0] if requests else None,
            "fetchRequests": requests,
            "wakeAt": None if self.wake_at is None else to_milliseconds(self.wake_at),
            "console": [dict(entry) for entry in self.console],
            "usage": self.usage.to_dict(),
            "revision": self.revision,
            "createdAt": to_milliseconds(self.created_at),
            "updatedAt": to_milliseconds(self.updated_at),
            "expiresAt": None if self.expires_at is None else to_milliseconds(self.expires_at),
            "replayed": self.replayed,
        }

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Task:
        """Read the wire form back, or a stored record. Raises `StateFormatError` if it is neither."""
        try:
            status = document["status"]
            if status not in STATUSES:
                raise ValueError(f"unknown status {status!r}")
            detail = document.get("errorDetail")
            return cls(
                id=document["id"],
                status=status,
                code=document["code"],
                name=document.get("name"),
                result=document.get("result"),
                error=document.get("error"),
                error_detail=None if detail is None else ErrorDetail.from_dict(detail),
                vm_state=document.get("vmState"),
                fetch_requests=tuple(FetchRequest.from_dict(part) for part in document.get("fetchRequests") or ()),
                wake_at=_seconds(document.get("wakeAt")),
                console=tuple(document.get("console") or ()),
                usage=Usage.from_dict(document.get("usage") or {}),
                revision=int(document.get("revision", 0)),
                created_at=float(document.get("createdAt", 0)) / 1000,
                updated_at=float(document.get("updatedAt", 0)) / 1000,
                expires_at=_seconds(document.get("expiresAt")),
                replayed=bool(document.get("replayed", False)),
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise StateFormatError(f"This is not a task: {type(error).__name__}: {error}") from error


def to_milliseconds(seconds: float) -> int:
    """Epoch seconds to whole milliseconds.

    >>> to_milliseconds(1.0015)
    1002
    """
    return round(seconds * 1000)


def _seconds(milliseconds: float | None) -> float | None:
    return None if milliseconds is None else milliseconds / 1000
