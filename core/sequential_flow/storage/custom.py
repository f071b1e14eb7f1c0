"""Bring your own store: three methods, as in the original package.

class MyStorage(CustomStorage):
    def save(self, task): my_table.put(task["id"], json.dumps(task))
    def load(self, task_id): return my_table.get(task_id)      # what save was given, as JSON or parsed; or None
    def delete(self, task_id): my_table.remove(task_id)

flow = SequentialFlow(storage=MyStorage())
"""

from __future__ import annotations

from _thread import RLock

from sequential_flow.errors import StateFormatError, StorageError
from sequential_flow.storage.base import Page, Storage, compare
from sequential_flow.storage.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class CustomStorage:
    """Subclass this with `save(task)`, `load(id)` and `delete(id)`; `list` and `purge_expired` are up to you.

    Three plain methods cannot compare and set, so the comparison happens in this process: exactly one resume wins
    among the threads of one process. A store that several processes share should subclass `storage.base.Storage`
    instead, whose `save` is told the expected revision.
    """

    _adapter: AdaptedStorage | None = None

    def save(self, task: dict[str, Any]) -> object:
        """Keep `task`, a JSON document with the key `id`, in place of an earlier one. Returns nothing of interest."""
        raise NotImplementedError(f"{type(self).__name__} must define save(self, task)")

    def load(self, task_id: str) -> dict[str, Any] | str | bytes | None:
        """What `save` was given, as JSON text or parsed; None if there is nothing."""
        raise NotImplementedError(f"{type(self).__name__} must define load(self, task_id)")

    def delete(self, task_id: str) -> object:
        """Forget it."""
        raise NotImplementedError(f"{type(self).__name__} must define delete(self, task_id)")

    def list(self, *, now: int, status: str | None = None, limit: int = 50, cursor: str | None = None) -> Page:
        """As `Storage.list`. Without it, `list_tasks` raises `StorageError`."""
        raise StorageError(f"{type(self).__name__} cannot list tasks; give it the method list() of Storage.")

    def purge_expired(self, now: int) -> int:
        """As `Storage.purge_expired`. Without it, `purge_expired` raises `StorageError`."""
        raise StorageError(f"{type(self).__name__} cannot purge; give it the method purge_expired() of Storage.")


class AdaptedStorage(Storage):
    """A `CustomStorage` with the face of a `Storage`; `SequentialFlow` wraps them by itself, by `adapted`."""

    def __init__(self, custom: CustomStorage) -> None:
        self.custom = custom
        self._lock = RLock()

    def load(self, task_id: str) -> Record | None:
        document: Any = _plain(self.custom.load(task_id), "load", self.custom)
        if document is None:
            return None
        if isinstance(document, str | bytes):
            return Record.from_json(document)
        if isinstance(document, dict):
            # By way of JSON, so that a store that keeps the very object does not share it with the caller.
            return Record.from_json(Record(document).to_json())
        raise StateFormatError(
            f"{type(self.custom).__name__}.load() returned a {type(document).__name__}; it must return what save() "
            "was given, or None."
        )

    def save(self, record: Record, expected_revision: int) -> None:
        with self._lock:
            compare(record, self.load(record.id), expected_revision)
            _plain(self.custom.save(record), "save", self.custom)

    def forget(self, stub: Record, expected_revision: int) -> None:
        with self._lock:
            stored = self.load(stub.id)
            compare(stub, stored, expected_revision)
            if stored is not None:
                _plain(self.custom.delete(stub.id), "delete", self.custom)

    def delete(self, task_id: str) -> bool:
        with self._lock:
            if _plain(self.custom.load(task_id), "load", self.custom) is None:
                return False
            _plain(self.custom.delete(task_id), "delete", self.custom)
        return True

    def list(self, *, now: int, status: str | None = None, limit: int = 50, cursor: str | None = None) -> Page:
        return self.custom.list(now=now, status=status, limit=limit, cursor=cursor)

    def purge_expired(self, now: int) -> int:
        return self.custom.purge_expired(now)

    def close(self) -> None:
        close = getattr(self.custom, "close", None)
        if close is not None:
            close()


_adapting = RLock()


def adapted(custom: CustomStorage) -> AdaptedStorage:
    """The adapter of this very object, the same for all flows: its lock is what decides which resume wins."""
    with _adapting:
        if custom._adapter is None:
            custom._adapter = AdaptedStorage(custom)
        return custom._adapter


def _plain(value: object, method: str, custom: CustomStorage) -> object:
    if hasattr(value, "__await__"):
        getattr(value, "close", lambda: None)()
        raise StorageError(f"{type(custom).__name__}.{method}() must be a plain method, not an async one.")
    return value
