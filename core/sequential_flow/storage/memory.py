"""Tasks in the memory of one process: the default, for tests and for trying things out."""

from __future__ import annotations

from _thread import RLock

from sequential_flow.storage.base import Page, Storage, compare, decode_cursor, encode_cursor, readable
from sequential_flow.storage.forks import renew_in_children
from sequential_flow.storage.records import Record


class InMemoryStorage(Storage):
    """Keeps records in a dict, as the JSON text that other stores write too, so that callers share nothing with it."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}
        self._lock = RLock()
        renew_in_children(self)

    def load(self, task_id: str) -> Record | None:
        with self._lock:
            text = self._texts.get(task_id)
        return None if text is None else Record.from_json(text)

    def save(self, record: Record, expected_revision: int) -> None:
        text = record.to_json()
        with self._lock:
            compare(record, self.load(record.id), expected_revision)
            self._texts[record.id] = text

    def forget(self, stub: Record, expected_revision: int) -> None:
        with self._lock:
            compare(stub, self.load(stub.id), expected_revision)
            self._texts.pop(stub.id, None)

    def delete(self, task_id: str) -> bool:
        with self._lock:
            return self._texts.pop(task_id, None) is not None

    def list(self, *, now: int, status: str | None = None, limit: int = 50, cursor: str | None = None) -> Page:
        after = None if cursor is None else decode_cursor(cursor)
        with self._lock:
            records = list(readable(self._texts.values(), Record.from_json))
        live = [record for record in records if not record.expired(now) and status in (None, record.status)]
        live.sort(key=lambda record: (record.created_at, record.id), reverse=True)
        rest = [record for record in live if after is None or (record.created_at, record.id) < after]
        page = tuple(rest[:limit])
        return Page(page, encode_cursor(page[-1].created_at, page[-1].id) if len(rest) > limit else None)

    def purge_expired(self, now: int) -> int:
        with self._lock:
            expired = [record.id for record in readable(self._texts.values(), Record.from_json) if record.expired(now)]
            for key in expired:
                del self._texts[key]
        return len(expired)

    def __len__(self) -> int:
        return len(self._texts)

    def __bool__(self) -> bool:
        return True  # an empty storage is still a storage: `storage or default` must not drop it
