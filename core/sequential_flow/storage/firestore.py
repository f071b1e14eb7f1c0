"""Tasks in Google's Firestore (Native mode): a document a task, in one collection.

A task's document has the task's id, escaped where Firestore is strict about ids, and these fields: `id`, `revision`,
`status`, `createdAt`, `updatedAt`, `expiresAt` (milliseconds since the epoch; null for never), `expires` (the same as a
timestamp), `token`, `size`, and the record: as JSON text in `record`, or compressed in `packed`, or, if a document cannot
hold that either, compressed over as many documents as `parts` says. Those stand in the same collection, under
`<id of the document>%part%<name>`, with `task`, `token`, `data`, `expiresAt`, `expires` and, where they never expire,
`writtenAt`. See `parted.py`.

Nothing is locked. A write names the version of the document that it replaces, as its precondition, so that of many
writers one wins and the others learn it from the refusal.

What a project should set up for its collection (COLLECTION: `sequential_flow_tasks` unless told otherwise):

- The composite index `status` ascending, `createdAt` descending, `__name__` descending. Without it lists by status are
  refused, with a link that makes the index. Nothing else needs one.
- A TTL policy on `expires`: Firestore then deletes what has expired, usually within a day, and `purge_expired` has nothing
  to do but for parts that a writer which died has left of a task that never expires.
  `gcloud firestore fields ttls update expires --collection-group=COLLECTION --enable-ttl`
- No single-field indexes on `record`, `packed` and `data`: nothing asks for them, and each makes a write dearer.
"""

from __future__ import annotations

from _thread import RLock

from sequential_flow.errors import RevisionConflict, StateFormatError, StorageUnavailable
from sequential_flow.storage.base import Page, decode_cursor, encode_cursor, readable
from sequential_flow.storage.clients import PerProcess, require
from sequential_flow.storage.forks import renew_in_children
from sequential_flow.storage.parted import DEFAULT_MAX_BYTES, Head, PartedStorage, former
from sequential_flow.storage.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from sequential_flow.storage.firestore_client import Document, Documents

_COMPARED = ("id", "revision", "status", "createdAt", "updatedAt", "expiresAt", "token", "size", "parts")
"""The fields of a head that a writer asks for: all but the record."""
_RECORD = ("record", "packed", "parts")
"""The fields of which a head has one."""
_PART = "%part%"
"""Between a task's document id and a part's name. No escaped id has it: there, each percent sign has two digits."""
_PARTS_A_COMMIT = 8
"""A request may have 10 MiB."""
_HEADS_A_QUERY = 100
_DAY_MS = 24 * 3600 * 1000
_REMEMBERED = 1000


class FirestoreStorage(PartedStorage):
    """Tasks in Firestore, for any number of processes on any number of machines.

    `project` and `database` are the environment's project and `(default)` unless given. The environment variable
    FIRESTORE_EMULATOR_HOST leads to the emulator. `timeout` is how many seconds a request may take, and for how long one
    that failed is tried again: a call that has no server fails within about twice that.

    `client` is a `google.cloud.firestore.Client` to use instead. It stays open for who has made it, and is used as it is,
    also in a forked child: so it must not have been used before the fork.
    """

    item_bytes = 1_000_000
    """A document may have 1,048,576, and its names, the other fields and the id, twice, count too."""

    def __init__(
        self,
        project: str | None = None,
        database: str | None = None,
        *,
        client: Any = None,
        collection: str = "sequential_flow_tasks",
        max_bytes: int = DEFAULT_MAX_BYTES,
        timeout: float = 10.0,
    ) -> None:
        require("google.cloud.firestore", "Firestore storage", "google-cloud-firestore", "firestore")
        super().__init__(max_bytes)
        self.collection = collection
        self.timeout = timeout

        def connect() -> Documents:
            from sequential_flow.storage.firestore_client import Documents

            if client is not None:
                return Documents(client, collection, timeout)
            return Documents.connected(project, database, collection, timeout)

        self._documents: PerProcess[Documents] = PerProcess(connect, lambda documents: documents.close())
        self._seen = _Seen()

    def close(self) -> None:
        self._documents.close()

    def __repr__(self) -> str:
        return f"FirestoreStorage(collection={self.collection!r})"

    # ------------------------------------------------------------------ heads

    def _read_head(self, task_id: str) -> Head | None:
        document = self._read(task_id)
        return None if document is None else _head(document)

    def _read(self, task_id: str, fields: Iterable[str] | None = None) -> Document | None:
        document = self._documents.get().read(_document_id(task_id), fields)
        self._seen.keep(task_id, document)
        return document

    def _swap_head(self, head: Head, expected_revision: int) -> Head | None:
        from sequential_flow.storage.firestore_client import NotWritten, Patience, Unanswered

        documents = self._documents.get()
        patience = Patience(self.timeout)
        # A new task is new, as a rule; another is as it was read, or written, last. Should it not be, the write is refused.
        document = None if expected_revision == 0 else self._seen.get(head.id)
        if not _is_expected(document, head, expected_revision):
            document = self._read(head.id, _COMPARED)
        unanswered = False
        replaced: Head | None = None
        while True:
            stored = None if document is None else _head(document)
            if stored is not None and stored.token == head.token:
                return replaced if unanswered else stored
            if not _is_expected(document, head, expected_revision) or (unanswered and stored is None):
                # A create that got no answer may have been made, and the task may have been run and deleted since.
                if unanswered and (stored is None or _turn(stored) != _turn(head)):
                    raise StorageUnavailable(
                        f"Whether task {head.id!r} was saved is not known: Firestore did not answer, and the task has "
                        "changed since. Load it again."
                    )
                raise RevisionConflict(head.id, expected_revision, None if stored is None else stored.revision)
            replaced = stored
            try:
                version = None if document is None else document.version
                version = documents.write(_document_id(head.id), _fields(head), version, _RECORD, patience.left)
            except (NotWritten, Unanswered) as error:
                unanswered |= isinstance(error, Unanswered)
                if not patience.wait():
                    raise _unavailable(head.id, error) from error
                document = self._read(head.id, _COMPARED)
            else:
                self._seen.write(head, version)
                return replaced

    def _drop_head(self, task_id: str) -> Head | None:
        from sequential_flow.storage.firestore_client import NotWritten, Patience, Unanswered

        patience = Patience(self.timeout)
        dropped: Head | None = None
        while True:
            document = self._read(task_id, _COMPARED)
            if document is None:
                return dropped
            try:
                self._documents.get().delete_unchanged([document], patience.left)
            except (NotWritten, Unanswered) as error:
                if isinstance(error, Unanswered):
                    dropped = former(task_id, document, _head)  # if it is gone when we look, this was the reason
                if not patience.wait():
                    raise _unavailable(task_id, error) from error
            else:
                self._seen.keep(task_id, None)
                return former(task_id, document, _head)

    # ------------------------------------------------------------------ parts

    def _write_parts(self, head: Head, parts: Sequence[bytes]) -> None:
        common: dict[str, Any] = {
            "task": head.id,
            "token": head.token,
            "expiresAt": head.parts_expire_at,
            "expires": _timestamp(head.parts_expire_at),
        }
        if head.expires_at is None:
            common["writtenAt"] = head.updated_at
        named = zip(head.part_names(), parts, strict=True)
        documents = [(_part_id(head.id, name), common | {"data": data}) for name, data in named]
        self._documents.get().set_all(documents, _PARTS_A_COMMIT)

    def _read_parts(self, head: Head) -> Iterable[bytes | None]:
        ids = [_part_id(head.id, name) for name in head.part_names()]
        found = self._documents.get().read_all(ids, ["data"])
        return [found[part].fields.get("data") if part in found else None for part in ids]

    def _drop_parts(self, task_id: str, first: str, last: str, keep: str | None = None) -> None:
        documents = self._documents.get()
        start, end = (documents.all.document(_part_id(task_id, name)) for name in (first, last))
        query = documents.all.order_by("__name__").start_at({"__name__": start}).end_at({"__name__": end})
        kept = None if keep is None else _part_id(task_id, keep)
        for page in documents.pages(query.select([])):
            documents.delete_all([part.id for part in page if kept is None or not part.id.startswith(kept)])

    # ------------------------------------------------------------------ lists and purging

    def list(self, *, now: int, status: str | None = None, limit: int = 50, cursor: str | None = None) -> Page:
        """As in `Storage`. Tasks of the same millisecond are ordered as their documents are, by the UTF-8 of their ids."""
        after = None if cursor is None else decode_cursor(cursor)
        most = min(limit + 1, _HEADS_A_QUERY)  # one more than is wanted tells whether there is a next page
        records: list[Record] = []
        while True:
            heads = self._newest(status, after, most)
            for head in heads:
                if head.expired(now):
                    continue
                if len(records) == limit and after is not None:
                    return Page(tuple(records), encode_cursor(*after))
                records += self._records((head,), now, status)
                after = (head.created_at, head.id)
            if len(heads) < most:
                return Page(tuple(records))
            after = (heads[-1].created_at, heads[-1].id)

    def _newest(self, status: str | None, after: tuple[int, str] | None, most: int) -> Sequence[Head]:
        """Heads by `createdAt`, which parts do not have."""
        documents = self._documents.get()
        query = documents.all if status is None else documents.where("status", "==", status)
        query = query.order_by("createdAt", direction="DESCENDING").order_by("__name__", direction="DESCENDING")
        if after is not None:
            position = {"createdAt": after[0], "__name__": documents.all.document(_document_id(after[1]))}
            query = query.start_after(position)
        return list(readable(documents.found(query.limit(most)), _head))

    def purge_expired(self, now: int) -> int:
        purged = 0
        documents = self._documents.get()
        query = documents.where("expiresAt", "<=", now).order_by("expiresAt").select(_COMPARED)
        for page in documents.pages(query):
            gone = self._delete_unchanged([document for document in page if "status" in document.fields])
            documents.delete_all([document.id for document in page if "status" not in document.fields])
            purged += len(gone)
            for head in readable((document for document in gone if document.fields.get("parts")), _head):
                self._sweep(head.id, head.run, f"{head.run}{head.revision:09d}~")
        self._purge_parts_of_nobody(now)
        return purged

    def _delete_unchanged(self, documents: Sequence[Document]) -> Sequence[Document]:
        """Delete the documents that are still as they were read; return those."""
        from sequential_flow.storage.firestore_client import NotWritten

        if not documents:
            return []
        try:
            self._documents.get().delete_unchanged(documents, self.timeout)
        except NotWritten:
            if len(documents) == 1:
                return []
            return [gone for document in documents for gone in self._delete_unchanged([document])]
        return documents

    def _purge_parts_of_nobody(self, now: int) -> None:
        """Of tasks that never expire: parts that a writer which has died, a day ago or longer, did not come to use."""
        documents = self._documents.get()
        query = documents.where("writtenAt", "<=", now - _DAY_MS).order_by("writtenAt")
        for parts in documents.pages(query.select(["task", "token", "writtenAt"])):
            heads = documents.read_all({_document_id(part.fields["task"]) for part in parts}, ["token"])
            used = {head.fields["token"] for head in heads.values()}
            documents.delete_all([part.id for part in parts if part.fields["token"] not in used])


class _Seen:
    """What heads were like when they were last read or written here: enough to replace them without reading them again.

    Old knowledge does no harm. The database compares the version, and refuses the write.
    """

    def __init__(self) -> None:
        self._lock = RLock()
        renew_in_children(self)
        self._documents: dict[str, Document] = {}

    def get(self, task_id: str) -> Document | None:
        return self._documents.get(task_id)

    def keep(self, task_id: str, document: Document | None) -> None:
        with self._lock:
            self._documents.pop(task_id, None)
            if document is None:
                return
            fields = {name: document.fields[name] for name in _COMPARED if name in document.fields}
            self._documents[task_id] = document.replace(fields=fields)
            if len(self._documents) > _REMEMBERED:
                del self._documents[next(iter(self._documents))]

    def write(self, head: Head, version: Any) -> None:
        from sequential_flow.storage.firestore_client import Document

        self.keep(head.id, Document(_document_id(head.id), _fields(head), version))


def _is_expected(document: Document | None, head: Head, expected_revision: int) -> bool:
    """Whether `head` may take the place of what is stored."""
    stored = None if document is None else _head(document)
    if expected_revision == 0:
        return stored is None or stored.expired(head.updated_at)
    return stored is not None and _turn(stored) == (head.created_at, expected_revision)


def _turn(head: Head) -> tuple[int, int]:
    """One write at most is made of a turn, as long as the task is not deleted meanwhile."""
    return head.created_at, head.revision


def _unavailable(task_id: str, error: Exception) -> StorageUnavailable:
    if isinstance(error, StorageUnavailable):
        return error
    return StorageUnavailable(f"Task {task_id!r} changes faster than it can be written ({error}). Try again later.")


# ---------------------------------------------------------------------- documents


def _document_id(task_id: str) -> str:
    """A task's id as the id of a document, which has no slash and is not `.`, `..` or `__…__`. Others stay as they are.

    >>> _document_id("order 5/é"), _document_id("..")
    ('order 5%2Fé', '%2E.')
    """
    text = "".join(f"%{ord(char):02X}" if char in "%/\x7f" or char < " " else char for char in task_id)
    if text in (".", "..") or (text.startswith("__") and text.endswith("__")):
        return f"%{ord(text[0]):02X}{text[1:]}"
    return text


def _part_id(task_id: str, name: str) -> str:
    return f"{_document_id(task_id)}{_PART}{name}"


def _fields(head: Head) -> dict[str, Any]:
    """The fields of a head's document."""
    fields: dict[str, Any] = {
        "id": head.id,
        "revision": head.revision,
        "status": head.status,
        "createdAt": head.created_at,
        "updatedAt": head.updated_at,
        "expiresAt": head.expires_at,
        "expires": _timestamp(head.expires_at),
        "token": head.token,
        "size": head.size,
    }
    if head.text is not None:
        return fields | {"record": head.text}
    if head.packed is not None:
        return fields | {"packed": head.packed}
    return fields | {"parts": head.parts}


_NONE = type(None)
_KINDS: dict[str, tuple[type, ...]] = {
    "id": (str,),
    "revision": (int,),
    "status": (str,),
    "createdAt": (int,),
    "updatedAt": (int,),
    "expiresAt": (int, _NONE),
    "token": (str,),
    "size": (int,),
    "record": (str, _NONE),
    "packed": (bytes, _NONE),
    "parts": (int, _NONE),
}


def _head(document: Document) -> Head:
    """The head that a document is, whole or without its record. Raises `StateFormatError`."""
    fields = document.fields
    for name, kinds in _KINDS.items():
        if not isinstance(fields.get(name), kinds):
            raise StateFormatError(
                f"The stored task {document.id!r} is damaged: its {name!r} is not as it was written."
            )
    return Head(
        id=fields["id"],
        revision=fields["revision"],
        status=fields["status"],
        created_at=fields["createdAt"],
        updated_at=fields["updatedAt"],
        expires_at=fields.get("expiresAt"),
        token=fields["token"],
        size=fields["size"],
        text=fields.get("record"),
        packed=fields.get("packed"),
        parts=fields.get("parts") or 0,
    )


def _timestamp(at: int | None) -> Any:
    """Milliseconds since the epoch as a timestamp, exactly; None for never, and for what lies beyond Firestore's years."""
    if at is None:
        return None
    from datetime import UTC, datetime, timedelta

    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=at)
    except OverflowError:
        return None
