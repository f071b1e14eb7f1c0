"""Tasks in an SQLite file: the embedded default of the command line and of a local server.

Several threads and processes may use one file at the same time. Each `save` is one statement whose WHERE clause holds
the expected revision, so compare-and-set needs no transaction of its own.
"""

from __future__ import annotations

import os
import sqlite3
import time
from _thread import RLock
from contextlib import contextmanager

from sequential_flow.errors import RevisionConflict, StorageError, StorageUnavailable
from sequential_flow.storage.base import Page, Storage, decode_cursor, encode_cursor, readable
from sequential_flow.storage.forks import renew_in_children
from sequential_flow.storage.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMA_VERSION = 2
"""2: an index by status. Files of version 1 get it when they are opened."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS tasks (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    status TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    expires_at INTEGER,
    record TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS tasks_by_age ON tasks (created_at, id);
CREATE INDEX IF NOT EXISTS tasks_by_status ON tasks (status, created_at, id);
CREATE INDEX IF NOT EXISTS tasks_by_expiry ON tasks (expires_at) WHERE expires_at IS NOT NULL;
"""

_CREATE = """
INSERT INTO tasks (revision, status, created_at, updated_at, expires_at, record, id) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    revision = excluded.revision, status = excluded.status, created_at = excluded.created_at,
    updated_at = excluded.updated_at, expires_at = excluded.expires_at, record = excluded.record
WHERE tasks.expires_at <= excluded.updated_at
"""

_ADVANCE = """
UPDATE tasks SET revision = ?, status = ?, created_at = ?, updated_at = ?, expires_at = ?, record = ?
WHERE id = ? AND revision = ? AND created_at = ?
"""

_FORGET = "DELETE FROM tasks WHERE id = ? AND revision = ? AND created_at = ?"

# The conditions that are not asked for are left out: SQLite plans a statement once, for all values of its parameters.
_LIST = """
SELECT record, created_at, id FROM tasks WHERE (expires_at IS NULL OR expires_at > :now) {status} {after}
ORDER BY created_at DESC, id DESC LIMIT :limit
"""

# Connections of a parent process, kept for ever: closing one in a forked child would break the parent's locks.
_inherited: list[sqlite3.Connection] = []


class SQLiteStorage(Storage):
    """Keeps records in the SQLite file `path`, which is made when first used; its folder must exist.

    `":memory:"` gives a private database that ends with this object. `timeout` is how many seconds a call waits for
    other writers before it raises `StorageUnavailable`. Every save is flushed to the disk before it returns.
    """

    def __init__(self, path: str | os.PathLike[str], *, timeout: float = 5.0) -> None:
        self.path = os.fspath(path)
        self._timeout = timeout
        self._lock = RLock()  # one connection for all threads: SQLite writes one at a time anyway
        renew_in_children(self)
        self._connection: sqlite3.Connection | None = None
        self._owner = 0

    def load(self, task_id: str) -> Record | None:
        with self._connected() as connection:
            row = connection.execute("SELECT record FROM tasks WHERE id = ?", (task_id,)).fetchone()
        return None if row is None else Record.from_json(row[0])

    def save(self, record: Record, expected_revision: int) -> None:
        values = (
            record.revision,
            record.status,
            record.created_at,
            record.updated_at,
            record.expires_at,
            record.to_json(),
            record.id,
        )
        with self._connected() as connection:
            if expected_revision == 0:
                written = connection.execute(_CREATE, values).rowcount
            else:
                written = connection.execute(_ADVANCE, (*values, expected_revision, record.created_at)).rowcount
        if written != 1:
            raise RevisionConflict(record.id, expected_revision)

    def forget(self, stub: Record, expected_revision: int) -> None:
        with self._connected() as connection:
            forgotten = connection.execute(_FORGET, (stub.id, expected_revision, stub.created_at)).rowcount
        if forgotten != 1:
            raise RevisionConflict(stub.id, expected_revision)

    def delete(self, task_id: str) -> bool:
        with self._connected() as connection:
            return connection.execute("DELETE FROM tasks WHERE id = ?", (task_id,)).rowcount == 1

    def list(self, *, now: int, status: str | None = None, limit: int = 50, cursor: str | None = None) -> Page:
        at, task_id = (None, None) if cursor is None else decode_cursor(cursor)
        # One row more than asked for tells whether there is a next page.
        question = {"now": now, "status": status, "at": at, "id": task_id, "limit": limit + 1}
        statement = _LIST.format(
            status="" if status is None else "AND status = :status",
            after="" if cursor is None else "AND (created_at, id) < (:at, :id)",
        )
        with self._connected() as connection:
            rows = connection.execute(statement, question).fetchall()
        page = tuple(readable((row[0] for row in rows[:limit]), Record.from_json))
        return Page(page, encode_cursor(*rows[limit - 1][1:]) if len(rows) > limit else None)

    def purge_expired(self, now: int) -> int:
        with self._connected() as connection:
            return connection.execute("DELETE FROM tasks WHERE expires_at <= ?", (now,)).rowcount

    def close(self) -> None:
        with self._lock:
            if self._connection is not None and self._owner == os.getpid():
                self._connection.close()
            self._connection = None

    def __repr__(self) -> str:
        return f"SQLiteStorage({self.path!r})"

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        """The connection of this process, for one thread at a time; translates SQLite's errors."""
        with self._lock:
            try:
                yield self._open()
            except sqlite3.OperationalError as error:
                raise StorageUnavailable(
                    f"SQLite storage {self.path!r} cannot be used now: {error}. Trying again later is safe."
                ) from error
            except sqlite3.Error as error:
                raise StorageError(f"SQLite storage {self.path!r}: {error}") from error

    def _open(self) -> sqlite3.Connection:
        if self._connection is not None:
            if self._owner == os.getpid():
                return self._connection
            if self.path == ":memory:":
                raise StorageError("An in-memory SQLite storage cannot be used across a fork; give it a file.")
            _inherited.append(self._connection)
            self._connection = None
        folder = os.path.dirname(os.path.abspath(self.path))
        if self.path != ":memory:" and not os.path.isdir(folder):
            raise StorageError(f"The folder of SQLite storage {self.path!r} does not exist; create {folder!r} first.")
        # Autocommit: each statement is a transaction. Threads take turns by the lock, so the check for one is off.
        connection = sqlite3.connect(self.path, timeout=self._timeout, isolation_level=None, check_same_thread=False)
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        self._connection, self._owner = connection, os.getpid()
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        # SQLite does not wait for others when it changes the journal mode, so waiting is up to us.
        deadline = time.monotonic() + self._timeout
        while True:
            try:
                connection.execute("PRAGMA journal_mode = WAL")
                break
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > deadline:
                    raise
                time.sleep(0.01)
        connection.execute("PRAGMA synchronous = FULL")
        version = self._version(connection)
        if version < SCHEMA_VERSION:
            connection.execute("BEGIN IMMEDIATE")
            with connection:  # commits, or rolls back
                if self._version(connection) < SCHEMA_VERSION:  # another process may have been first
                    for statement in _SCHEMA.split(";"):
                        connection.execute(statement)
                    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
            version = self._version(connection)
        if version != SCHEMA_VERSION:
            raise StorageError(
                f"SQLite storage {self.path!r} has schema version {version}, and this release knows {SCHEMA_VERSION}. "
                "It was written by a later release: upgrade sequential-flow."
            )

    @staticmethod
    def _version(connection: sqlite3.Connection) -> int:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
