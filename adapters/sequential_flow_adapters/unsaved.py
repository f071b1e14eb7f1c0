"""Tasks that live in no storage: each turn runs on a storage of its own, which holds this one task and then is gone.

So a task that travels in a token is kept by the same rules as a stored one, limits, time to live, usage and all, and
nothing about records is written twice.
"""

from __future__ import annotations

from copy import copy

from sequential_flow.errors import RevisionConflict
from sequential_flow.storage.base import Page, Storage
from sequential_flow.storage.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sequential_flow.flow import SequentialFlow


class OneTask(Storage):
    """Holds one record, or none yet."""

    def __init__(self, record: Record | None = None) -> None:
        self.record = record

    def load(self, task_id: str) -> Record | None:
        return self.record if self.record is not None and self.record.id == task_id else None

    def save(self, record: Record, expected_revision: int) -> None:
        found = None if self.record is None else self.record.revision
        if (found or 0) != expected_revision:
            raise RevisionConflict(record.id, expected_revision, found)
        self.record = record

    def delete(self, task_id: str) -> bool:
        held = self.load(task_id) is not None
        self.record = None
        return held

    def list(self, *, now: int, status: str | None = None, limit: int = 50, cursor: str | None = None) -> Page:
        raise NotImplementedError("nobody lists one task")

    def purge_expired(self, now: int) -> int:
        raise NotImplementedError("nobody sweeps one task")


def on_storage(flow: SequentialFlow, storage: Storage) -> SequentialFlow:
    """The same flow, with its clock, dice, limits and time to live, over another storage."""
    other = copy(flow)
    other.set_default_storage(storage)
    return other
