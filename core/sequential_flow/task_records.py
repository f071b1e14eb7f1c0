"""Tasks as records, as storage keeps them, and back."""

from __future__ import annotations

from sequential_flow.errors import InvalidRequestError, StateFormatError, TaskExpiredError, TaskNotFoundError
from sequential_flow.fetch import FetchRequest
from sequential_flow.frozen import Frozen
from sequential_flow.limits import Limits
from sequential_flow.storage.records import Record
from sequential_flow.task import Task, to_milliseconds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

RECORD_FORMAT = 1
"""The format of stored records. Every release reads all earlier ones, and refuses later ones."""


class Setting(Frozen):
    """What `execute` was told about a task, and every later turn needs."""

    limits: Limits
    fetch_mode: str
    ttl: float | None


def to_record(task: Task, setting: Setting) -> Record:
    """What is stored: the wire form without what is empty or said twice, and the setting."""
    document = task.to_dict()
    del document["fetchRequest"], document["replayed"]
    kept = {key: value for key, value in document.items() if value is not None}
    if not task.console:
        del kept["console"]
    if task.fetch_requests == _requests_of_state(task.vm_state):
        del kept["fetchRequests"]  # a body that is waiting to be posted need not be stored twice
    return Record(
        {
            "format": RECORD_FORMAT,
            **kept,
            "fetchMode": setting.fetch_mode,
            "limits": setting.limits.to_dict(),
            "ttl": None if setting.ttl is None else to_milliseconds(setting.ttl),
        }
    )


def from_record(record: Record, task_id: str | None = None) -> tuple[Task, Setting]:
    """The task of a record, which is stored under `task_id`. Raises `StateFormatError`."""
    if task_id is not None and record.get("id") != task_id:
        raise StateFormatError(f"Under the id {task_id!r} the record of another task is stored, {record.get('id')!r}.")
    if record.get("format") != RECORD_FORMAT:
        raise StateFormatError(
            f"The stored task {record.get('id')!r} has record format {record.get('format')!r}, and this release knows "
            f"{RECORD_FORMAT}. It was written by a later release, or not by Sequential Flow; it was left as it is."
        )
    try:
        task = Task.from_dict(record)
        if type(task.code) is not str or not isinstance(task.vm_state, dict | None):
            raise TypeError("its code or its state is of another type")
        if "fetchRequests" not in record:
            task = task.replace(fetch_requests=_requests_of_state(task.vm_state))
        for request in task.fetch_requests:
            int(request.id)
        ttl = record.get("ttl")
        limits = Limits().with_changes(record.get("limits") or {})
        return task, Setting(limits, record.get("fetchMode", "auto"), None if ttl is None else ttl / 1000)
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
        # InvalidRequestError is a ValueError: it is not the caller who is wrong here.
        raise StateFormatError(f"The stored task {record.get('id')!r} is damaged: {error}.") from error


def forgotten(record: Record) -> Record:
    """What stands for a finished task that nobody wants to keep, until the storage sweeps it: expired, and empty."""
    kept = {key: record[key] for key in ("format", "id", "status", "revision", "createdAt", "updatedAt")}
    return Record(kept | {"expiresAt": record["updatedAt"], "forgotten": True})


def with_method(request: FetchRequest) -> FetchRequest:
    """Callers find the method in the options always; the state leaves it out where the program did."""
    return request if "method" in request.options else request.replace(options={"method": "GET", **request.options})


def _requests_of_state(vm_state: Mapping[str, Any] | None) -> tuple[FetchRequest, ...]:
    """The requests as far as the state says them itself, under `waiting`."""
    try:
        return tuple(with_method(FetchRequest.from_dict(part)) for part in (vm_state or {}).get("waiting") or ())
    except InvalidRequestError:
        return ()


def missing_task(task_id: str, record: Record | None) -> TaskNotFoundError:
    if record is None or record.expires_at is None or record.get("forgotten"):
        return TaskNotFoundError(task_id)
    return TaskExpiredError(task_id, record.expires_at / 1000)
