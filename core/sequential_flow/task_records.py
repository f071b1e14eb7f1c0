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


def from_record(record: Record) -> tuple[Task, Setting]:
    if record.get("format") != RECORD_FORMAT:
        raise StateFormatError(
            f"The stored task {record.get('id')!r} has record format {record.get('format')!r}, and this release knows "
            f"{RECORD_FORMAT}. It was written by a later release, or not by Sequential Flow; it was left as it is."
        )
    task = Task.from_dict(record)
    if "fetchRequests" not in record:
        task = task.replace(fetch_requests=_requests_of_state(task.vm_state))
    ttl = record.get("ttl")
    limits = Limits().with_changes(record.get("limits") or {})
    return task, Setting(limits, record.get("fetchMode", "auto"), None if ttl is None else ttl / 1000)


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
    if record is None or record.expires_at is None:
        return TaskNotFoundError(task_id)
    return TaskExpiredError(task_id, record.expires_at / 1000)
