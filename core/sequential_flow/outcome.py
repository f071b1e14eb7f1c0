"""What the engine answers: a turn ends `Paused`, `Completed` or `Failed`. Nothing else leaves it.

match engine.start(program, …):
    case Paused(machine=machine, requests=requests): …    # dump the machine, perform the requests, resume
    case Completed(value=value): …
    case Failed(error=error): …
"""

from __future__ import annotations

from sequential_flow.frozen import Frozen
from sequential_flow.limits import Usage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeAlias

    from sequential_flow.fetch import FetchRequest

    ConsoleEntry: TypeAlias = Mapping[str, Any]


class ErrorDetail(Frozen):
    """An error that ended a program.

    `line` and `column` count from 1 and say where it was thrown. `code` is None for what the program threw itself, and
    a stable string where the host stopped it: `operation_limit`, `time_limit`, `depth_limit`, `memory_limit`,
    `state_limit`, `result_limit`, `request_limit`, `cancelled`, `internal_error`.
    """

    name: str
    message: str
    stack: str = ""
    line: int | None = None
    column: int | None = None
    cause: ErrorDetail | None = None
    code: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The wire form."""
        return {
            "name": self.name,
            "message": self.message,
            "stack": self.stack,
            "line": self.line,
            "column": self.column,
            "cause": None if self.cause is None else self.cause.to_dict(),
            "code": self.code,
        }

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> ErrorDetail:
        """Read the wire form back."""
        cause = document.get("cause")
        return cls(
            name=str(document.get("name", "Error")),
            message=str(document.get("message", "")),
            stack=str(document.get("stack", "")),
            line=document.get("line"),
            column=document.get("column"),
            cause=None if cause is None else cls.from_dict(cause),
            code=document.get("code"),
        )


class Paused(Frozen):
    """The program waits: for answers to `requests`, or until `wake_at` (epoch seconds), or for either.

    `requests` are all that are unanswered, old and new. `machine` is opaque; `snapshot.dump` writes it.
    """

    machine: Any
    requests: tuple[FetchRequest, ...]
    wake_at: float | None = None
    console: tuple[ConsoleEntry, ...] = ()
    usage: Usage = Usage()


class Completed(Frozen):
    """The program ended; `value` is its result as a Python JSON value."""

    value: Any
    console: tuple[ConsoleEntry, ...] = ()
    usage: Usage = Usage()


class Failed(Frozen):
    """The program ended with an error that it did not catch, or was stopped at a limit."""

    error: ErrorDetail
    console: tuple[ConsoleEntry, ...] = ()
    usage: Usage = Usage()


if TYPE_CHECKING:
    Outcome: TypeAlias = Paused | Completed | Failed
else:
    Outcome = Paused | Completed | Failed
