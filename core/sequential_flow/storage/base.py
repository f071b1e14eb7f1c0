"""The contract of a store."""

from __future__ import annotations

from abc import ABC, abstractmethod

from sequential_flow.errors import InvalidRequestError, RevisionConflict, StateFormatError
from sequential_flow.frozen import Frozen
from sequential_flow.storage.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import TracebackType
    from typing import Self, TypeVar

    S = TypeVar("S")
    T = TypeVar("T")


class Page(Frozen):
    """A part of a listing; `cursor` asks for the next one and is None at the end."""

    records: tuple[Record, ...]
    cursor: str | None = None


class Storage(ABC):
    """Keeps the records of tasks. Safe to use from several threads.

    All times are milliseconds since the epoch and come from the caller: a store has no clock. Every method raises
    `StorageUnavailable` when trying again later is right, and `StorageError` when it is not, both in bounded time.
    """

    @abstractmethod
    def load(self, task_id: str) -> Record | None:
        """The record, or None. May return one that has expired: the caller looks at `expires_at`.

        The caller owns what it gets; changing it changes nothing stored.
        """

    @abstractmethod
    def save(self, record: Record, expected_revision: int) -> None:
        """Write the record if the stored one is as expected, in one atomic step; otherwise raise `RevisionConflict`.

        - `expected_revision` 0: nothing is stored under the id, or what is has expired by `record.updated_at`.
        - Above 0: the stored record has this revision and the same `created_at`, so is of the same run.
        """

    def forget(self, stub: Record, expected_revision: int) -> None:
        """The task has ended, and nobody wants to keep it: as `save`, but from then on the task is gone.

        `stub` has expired, and holds nothing of the task. Writing it is right for every database, and the only right thing
        where a client repeats requests whose answer was lost: the repeat of an earlier save must find something.
        Databases whose clients do not repeat may delete instead, under the same condition.
        """
        self.save(stub, expected_revision)

    @abstractmethod
    def delete(self, task_id: str) -> bool:
        """Forget the record. False if there was none."""

    @abstractmethod
    def list(self, *, now: int, status: str | None = None, limit: int = 50, cursor: str | None = None) -> Page:
        """Records that have not expired by `now`, newest run first, at most `limit`; of one status if given.

        `cursor` comes from an earlier page and is this store's own affair. Raises `InvalidRequestError` for another.
        """

    @abstractmethod
    def purge_expired(self, now: int) -> int:
        """Delete what has expired by `now`; return how many were deleted."""

    def close(self) -> None:
        """Let go of connections. Calling it twice is fine. Most stores hold nothing open."""
        return

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


def compare(record: Record, stored: Record | None, expected_revision: int) -> None:
    """For stores that compare in this process: raise `RevisionConflict` unless `record` may take the place of `stored`."""
    if expected_revision == 0:
        as_expected = stored is None or stored.expired(record.updated_at)
    else:
        as_expected = (
            stored is not None and stored.revision == expected_revision and stored.created_at == record.created_at
        )
    if not as_expected:
        raise RevisionConflict(record.id, expected_revision, None if stored is None else stored.revision)


def readable(items: Iterable[S], read: Callable[[S], T]) -> Iterator[T]:
    """What `read` makes of the items of a listing.

    One that is damaged (`StateFormatError`) must not hide the others: it is left out, and the log says so.
    """
    for item in items:
        try:
            yield read(item)
        except StateFormatError as error:
            log_left_out(error)


def log_left_out(error: StateFormatError) -> None:
    """Say that a listing leaves something out."""
    import logging

    logging.getLogger("sequential_flow").warning("A list leaves a stored task out: %s", error)


def encode_cursor(created_at: int, task_id: str) -> str:
    """A cursor for stores that order by (created_at, id): those of the last record of a page."""
    from base64 import urlsafe_b64encode

    return urlsafe_b64encode(f"{created_at}:{task_id}".encode()).decode().rstrip("=")


def decode_cursor(cursor: str) -> tuple[int, str]:
    """The (created_at, id) of `encode_cursor`. Raises `InvalidRequestError`."""
    from base64 import urlsafe_b64decode

    try:
        created_at, _, task_id = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().partition(":")
        if not task_id or not -(10**15) < int(created_at) < 10**15:
            raise ValueError("no place in a list")
        return int(created_at), task_id
    except ValueError as error:
        raise InvalidRequestError(f"Not a cursor of this storage: {cursor!r:.100}") from error
