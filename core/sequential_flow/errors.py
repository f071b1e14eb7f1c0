"""The exceptions of the package: one tree, each carrying its data and naming the cure.

    SequentialFlowError
    ├── InvalidRequestError (ValueError)   a call that cannot be right, whatever is stored
    │   └── InvalidResponseError           a fetch response that is malformed or answers nothing
    ├── TaskError
    │   ├── TaskExistsError                .task
    │   └── TaskNotFoundError (LookupError)
    │       └── TaskExpiredError           .expired_at
    ├── StateError
    │   ├── StateFormatError               damaged, or written in an unknown format
    │   ├── ProgramMismatchError           state of another program
    │   └── StateTooLarge                  .size .limit (bytes)
    ├── StorageError
    │   ├── StorageUnavailable             try again later: locked, unreachable, disk full
    │   └── RevisionConflict               .expected .found; stores raise it, `SequentialFlow` handles it
    └── MissingDependencyError (ImportError)

A syntax error in a program is `sequential_flow.syntax.JSSyntaxError`. What a program does while it runs never raises:
it is a task with `status == "error"`. `code` is a stable string, made for programs that read errors (and for the
`type` of the HTTP service's problem documents); the message is made for people.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

    from sequential_flow.task import Task


class SequentialFlowError(Exception):
    """Base of every exception that this package raises on purpose."""

    code: ClassVar[str] = "error"


class InvalidRequestError(SequentialFlowError, ValueError):
    """A call with an argument that cannot be right: an empty id, a negative ttl, an input that is not JSON."""

    code = "invalid_request"


class InvalidResponseError(InvalidRequestError):
    """A fetch response that is malformed, or that answers a request the task never made. Nothing was changed."""

    code = "invalid_response"


class TaskError(SequentialFlowError):
    """Something about one task; `task_id` names it."""

    def __init__(self, task_id: str, message: str) -> None:
        super().__init__(message)
        self.task_id = task_id

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions are rebuilt from `args`, which hold the message alone.
        return (_rebuild, (type(self), self.args, self.__dict__))


class TaskExistsError(TaskError):
    """The id belongs to a live task already; `task` is that task, as it stands."""

    code = "task_exists"

    def __init__(self, task: Task) -> None:
        super().__init__(
            task.id,
            f"Task {task.id!r} exists already ({task.status}). Resume it, delete it first, or use another id.",
        )
        self.task = task


class TaskNotFoundError(TaskError, LookupError):
    """No task of this id is stored."""

    code = "task_not_found"

    def __init__(self, task_id: str, message: str | None = None) -> None:
        super().__init__(
            task_id,
            message
            or f"No task {task_id!r} is stored. It may have been deleted or have expired; without storage, "
            "pass vm_state and code to resume.",
        )


class TaskExpiredError(TaskNotFoundError):
    """The task lived until `expired_at` (epoch seconds) and is gone. Callers may treat it as not found."""

    code = "task_expired"

    def __init__(self, task_id: str, expired_at: float) -> None:
        super().__init__(task_id, f"Task {task_id!r} has expired. Execute it again, with a longer ttl if need be.")
        self.expired_at = expired_at


class StateError(SequentialFlowError):
    """The state of a paused task cannot be used. What is stored stays as it is."""

    code = "state_error"


class StateFormatError(StateError):
    """The state or record is damaged, or in a format that this release does not know."""

    code = "state_format"


class ProgramMismatchError(StateError):
    """The state belongs to another program than the one given."""

    code = "program_mismatch"


class StateTooLarge(StateError):
    """The state of a pause, or what a storage keeps of it, has `size` bytes: over the limit of `limit` bytes."""

    code = "state_too_large"

    def __init__(self, size: int, limit: int, message: str | None = None) -> None:
        super().__init__(
            message
            or f"The state of this pause takes {size:,} bytes; the limit is {limit:,}. Drop what the program no longer "
            "needs before it fetches, or raise limits.state_bytes."
        )
        self.size = size
        self.limit = limit

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (self.size, self.limit, str(self)))


class StorageError(SequentialFlowError):
    """The storage cannot do what it was asked, and will not later either."""

    code = "storage_error"


class StorageUnavailable(StorageError):
    """The storage is locked, unreachable or full at the moment. Trying again later is right."""

    code = "storage_unavailable"


class RevisionConflict(StorageError):
    """Another writer was first: the record is not at the expected revision. `found` is None if unknown or absent."""

    code = "revision_conflict"

    def __init__(self, task_id: str, expected: int, found: int | None = None) -> None:
        super().__init__(f"Task {task_id!r} is not at revision {expected} any more; load it again.")
        self.task_id = task_id
        self.expected = expected
        self.found = found

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (self.task_id, self.expected, self.found))


class MissingDependencyError(SequentialFlowError, ImportError):
    """An optional package is not installed; `extra` is the extra of sequential-flow that brings it.

    >>> str(MissingDependencyError("Redis storage", "redis-py", "redis"))
    "Redis storage needs redis-py: pip install 'sequential-flow[redis]'"
    """

    code = "missing_dependency"

    def __init__(self, what: str, package: str, extra: str) -> None:
        super().__init__(f"{what} needs {package}: pip install 'sequential-flow[{extra}]'")
        self.what = what
        self.package = package
        self.extra = extra

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (self.what, self.package, self.extra))


def _rebuild(cls: type[TaskError], args: tuple[object, ...], state: dict[str, object]) -> TaskError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error
