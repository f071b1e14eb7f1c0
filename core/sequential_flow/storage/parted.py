"""Records that outgrow an item: for databases that bound what one item or document holds (DynamoDB 400 KB, Firestore 1 MiB).

Each task has a *head* under its own key: the fields that are compared and listed, and the record if it fits, as JSON text
that a person can read in the database's console. One that does not fit is compressed; one that does not fit then is split
over *parts*, items of their own, which belong to one write of the head, their *generation*:

    write parts of generation G  →  compare and set the head, which names G  →  delete the parts of older generations

Only the second step decides. Before it nobody reads the new parts; after it nobody needs the old ones. A writer that dies
on the way leaves the earlier pause whole, and parts that nobody reads: the next large save of the task deletes them, or
the database does when they expire, or `purge_expired`.

A reader that has read a head may find its parts gone, because the task has moved on: it reads the head again.

Every write of a head has a random token. Clients repeat a request whose answer was lost; the token lets a repeat find
that its first try has been written, instead of being refused by its own success.
"""

from __future__ import annotations

import os
from abc import abstractmethod

from sequential_flow.errors import (
    InvalidRequestError,
    RevisionConflict,
    StateFormatError,
    StateTooLarge,
    StorageError,
    StorageUnavailable,
)
from sequential_flow.frozen import Frozen
from sequential_flow.storage.base import Storage, log_left_out, readable
from sequential_flow.storage.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TypeVar

    S = TypeVar("S")

DEFAULT_MAX_BYTES = 16 * 1024 * 1024
PARTS_OUTLIVE_MS = 7 * 24 * 3600 * 1000
"""How much later than its head a part expires: databases sweep in no order, and a head must not lose its parts."""

_MOST_BYTES = 1 << 28  # of a record that is read back: more than that was not written by us
_MOST_PARTS = 9_999  # as their names have four digits
_READS = 20


class Head(Frozen):
    """What stands under the key of a task. Either `text`, or `packed`, or `parts` holds the record."""

    id: str
    revision: int
    status: str
    created_at: int
    updated_at: int
    expires_at: int | None
    token: str
    """Random; names this write."""
    size: int
    """Bytes of the record's JSON text."""
    text: str | None = None
    """The record as JSON text."""
    packed: bytes | None = None
    """That text, compressed (RFC 1950)."""
    parts: int = 0
    """Into how many parts it was split, compressed."""

    @property
    def generation(self) -> str:
        """Names the parts of this write. In one run of a task, later writes have greater names."""
        return f"{self.run}{self.revision:09d}-{self.token}"

    @property
    def run(self) -> str:
        """What the generations of all writes of this run begin with; ordered as the times are, also before 1970."""
        return f"{self.created_at + 10**15:016d}-"

    def part_names(self) -> list[str]:
        """The names of the parts, in their order. Unique within the task, ASCII, and ordered as generations are."""
        return [f"{self.generation}-{number:04d}" for number in range(self.parts)]

    @property
    def parts_expire_at(self) -> int | None:
        """When the parts may be swept, in milliseconds since the epoch."""
        return None if self.expires_at is None else self.expires_at + PARTS_OUTLIVE_MS

    def expired(self, now: int) -> bool:
        """True from the millisecond `expires_at` on."""
        return self.expires_at is not None and self.expires_at <= now


def former(task_id: str, item: S, read: Callable[[S], Head]) -> Head:
    """What was replaced or deleted, of which only the parts are of interest; where it is damaged, none are known of."""
    for head in readable((item,), read):
        return head
    return Head(
        id=task_id, revision=0, status="", created_at=0, updated_at=0, expires_at=None, token="", size=0, text=""
    )


class PartedStorage(Storage):
    """The algorithm of the module's text; a store of this kind says how its database does each step.

    `item_bytes` is how many bytes of a record one item holds; `text_bytes` up to how many it is kept as text, if that is
    less (None: as many); `max_bytes` how many a whole record may have.
    """

    item_bytes: int
    text_bytes: int | None = None

    def __init__(self, max_bytes: int) -> None:
        if not 0 < max_bytes <= _MOST_BYTES:
            raise InvalidRequestError(f"max_bytes is a number of bytes up to {_MOST_BYTES:,}, not {max_bytes!r}.")
        self.max_bytes = max_bytes

    # ------------------------------------------------------------------ what the database does

    @abstractmethod
    def _read_head(self, task_id: str) -> Head | None:
        """The head as last written, by whomever: a strongly consistent read."""

    @abstractmethod
    def _swap_head(self, head: Head, expected_revision: int) -> Head | None:
        """Write the head if the stored one is as `Storage.save` says; return the one it replaced, if any is known.

        If the stored head has the token of this one, this is a repeat of a request whose answer was lost, and it succeeds:
        with what the first try replaced, where that is known, else with None or the stored head. Otherwise raises
        `RevisionConflict`, and is sure then that nothing was written.
        """

    @abstractmethod
    def _drop_head(self, task_id: str) -> Head | None:
        """Delete the head; return it as it was."""

    @abstractmethod
    def _write_parts(self, head: Head, parts: Sequence[bytes]) -> None:
        """Store the parts under `head.part_names()`, to be swept from `head.parts_expire_at` on."""

    @abstractmethod
    def _read_parts(self, head: Head) -> Iterable[bytes | None]:
        """What is stored under `head.part_names()`, in that order; None for a part that is not there."""

    @abstractmethod
    def _drop_parts(self, task_id: str, first: str, last: str, keep: str | None = None) -> None:
        """Delete the task's parts whose names are from `first` to `last`, but not those that begin with `keep`."""

    # ------------------------------------------------------------------ the contract

    def load(self, task_id: str) -> Record | None:
        head = self._read_head(task_id)
        for _ in range(_READS):
            if head is None:
                return None
            record = self._record(head)
            if record is not None:
                return record
            before, head = head, self._read_head(task_id)
            if head is not None and head.generation == before.generation:
                raise StateFormatError(f"The stored task {task_id!r} is damaged: parts of it are missing.")
        raise StorageUnavailable(f"Task {task_id!r} changes faster than it can be read. Trying again later is safe.")

    def save(self, record: Record, expected_revision: int) -> None:
        head, parts = self._pack(record)
        if parts:
            self._write_parts(head, parts)
        try:
            replaced = self._swap_head(head, expected_revision)
        except RevisionConflict:
            if parts:
                self._sweep(head.id, head.generation, head.generation + "~")
            raise
        if replaced is not None and replaced.token == head.token:
            replaced = None  # a repeat of this very write
        if parts or (replaced is not None and replaced.parts):
            # Losers of this pause and of earlier ones may have died before they swept up after themselves.
            self._sweep(head.id, head.run, f"{head.run}{head.revision:09d}~", keep=head.generation)
        if replaced is not None and replaced.parts and replaced.run != head.run:
            self._sweep(head.id, replaced.run, replaced.run + "~")

    def delete(self, task_id: str) -> bool:
        head = self._drop_head(task_id)
        if head is None:
            return False
        if head.parts:
            # Of this run all, as nobody can win in it any more; not those of other runs: one that starts at this moment
            # may have written its own already.
            self._sweep(task_id, head.run, head.run + "~")
        return True

    def _records(self, heads: Iterable[Head], now: int, status: str | None) -> Iterator[Record]:
        """The records of listed heads, without those that are gone, expired or of another status by now."""
        for head in heads:
            try:
                record = self._record(head)
                if record is None:
                    record = self.load(head.id)
            except StateFormatError as error:
                log_left_out(error)
                continue
            if record is not None and not record.expired(now) and status in (None, record.status):
                yield record

    # ------------------------------------------------------------------ packing

    def _pack(self, record: Record) -> tuple[Head, tuple[bytes, ...]]:
        """The head of a new write, and what goes into parts. Raises `StateTooLarge`."""
        text = record.to_json()
        head = Head(
            id=record.id,
            revision=record.revision,
            status=record.status,
            created_at=record.created_at,
            updated_at=record.updated_at,
            expires_at=record.expires_at,
            token=os.urandom(8).hex(),
            size=len(text),
        )
        if head.size > self.max_bytes:
            raise StateTooLarge(
                head.size,
                self.max_bytes,
                f"Task {record.id!r} takes {head.size:,} bytes as a record, and this storage is set to take "
                f"{self.max_bytes:,} (max_bytes). Nothing was written: what was stored before stays whole.",
            )
        if head.size <= (self.text_bytes or self.item_bytes):
            return head.replace(text=text), ()
        import zlib

        packed = zlib.compress(text.encode(), 6)
        if len(packed) <= self.item_bytes:
            return head.replace(packed=packed), ()
        parts = tuple(packed[at : at + self.item_bytes] for at in range(0, len(packed), self.item_bytes))
        return head.replace(parts=len(parts)), parts

    def _record(self, head: Head) -> Record | None:
        """The record of a head, or None if parts of it are missing. Raises `StateFormatError`."""
        if head.text is not None:
            return Record.from_json(head.text)
        packed = head.packed
        if packed is None:
            if not (0 < head.parts <= _MOST_PARTS and 0 < head.size <= _MOST_BYTES):
                raise StateFormatError(
                    f"The stored task {head.id!r} is damaged: it says that it has {head.parts:,} parts."
                )
            parts = list(self._read_parts(head))
            if len(parts) != head.parts or any(part is None for part in parts):
                return None
            packed = b"".join(part for part in parts if part is not None)
        return Record.from_json(_unpacked(packed, head))

    def _sweep(self, task_id: str, first: str, last: str, keep: str | None = None) -> None:
        """Delete parts that nobody reads. What is left over when the database is away expires by itself."""
        try:
            self._drop_parts(task_id, first, last, keep)
        except StorageError as error:
            import logging

            logging.getLogger("sequential_flow").warning("Old parts of task %r stay for now: %s", task_id, error)


def _unpacked(packed: bytes, head: Head) -> bytes:
    """Decompressed, never more than the head says: a small damaged record must not fill the memory."""
    import zlib

    if not 0 < head.size <= _MOST_BYTES:
        raise StateFormatError(f"The stored task {head.id!r} is damaged: it says that it has {head.size:,} bytes.")
    try:
        reader = zlib.decompressobj()
        text = reader.decompress(packed, head.size + 1)
    except zlib.error as error:
        raise StateFormatError(f"The stored task {head.id!r} is damaged: {error}") from error
    if len(text) != head.size or not reader.eof:
        raise StateFormatError(f"The stored task {head.id!r} is damaged: it is shorter or longer than it says.")
    return text
