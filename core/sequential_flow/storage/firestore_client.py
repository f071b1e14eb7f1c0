"""Google's client, for the documents of one collection: requests that end in bounded time, and errors that are ours."""

from __future__ import annotations

import os
import random
import time

import grpc  # type: ignore[import-untyped]
from google.api_core import exceptions as google
from google.api_core.retry import Retry
from google.auth.exceptions import DefaultCredentialsError, GoogleAuthError
from google.cloud.firestore import DELETE_FIELD, Client, FieldFilter
from google.cloud.firestore_v1.services.firestore import FirestoreClient
from google.cloud.firestore_v1.services.firestore.transports import FirestoreGrpcTransport

from sequential_flow.errors import StorageError, StorageUnavailable
from sequential_flow.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any, TypeVar

    T = TypeVar("T")

WRITES_A_COMMIT = 500
"""What one request may write or delete, at most."""
DOCUMENTS_A_PAGE = 300


class NotWritten(Exception):
    """A write was refused: its document is not, or not any more, of the version that the write names."""


class Unanswered(StorageUnavailable):
    """Whether a write was made is not known."""


class Document(Frozen):
    """A document as it was read; `version` is the time of its last change, which writes may name."""

    id: str
    fields: Mapping[str, Any]
    version: Any


class Documents:
    """The documents of one collection. Raises `StorageUnavailable` and `StorageError`.

    Reads, and writes that may be repeated, are tried again for `timeout` seconds while the database is away. `write` and
    `delete_unchanged` are tried once: the caller has to look what has become of them.
    """

    def __init__(self, client: Any, collection: str, timeout: float, channel: Any = None) -> None:
        self._client = client
        self._channel = channel
        self.timeout = timeout
        self._closed = False
        self.all = client.collection(collection)
        """Google's reference, from which queries are made."""

    @classmethod
    def connected(cls, project: str | None, database: str | None, collection: str, timeout: float) -> Documents:
        """With a client of our own."""
        try:
            client, channel = _connected(project, database)
        except GoogleAuthError as error:
            raise _translated(error) from error
        return cls(client, collection, timeout, channel)

    def close(self) -> None:
        """Close the channel, unless it came with a client that somebody else has made."""
        self._closed = True
        if self._channel is not None:
            self._channel.close()

    # ------------------------------------------------------------------ reading

    def read(self, document_id: str, fields: Iterable[str] | None = None) -> Document | None:
        """A document, whole or the fields that are asked for. Strongly consistent."""
        reference = self.all.document(document_id)
        snapshot = self._ask(lambda seconds: reference.get(fields, retry=None, timeout=seconds))
        return _document(snapshot) if snapshot.exists else None

    def read_all(self, document_ids: Iterable[str], fields: Iterable[str]) -> dict[str, Document]:
        """By their ids, those documents that are there."""
        references = [self.all.document(document_id) for document_id in document_ids]

        def read(seconds: float) -> list[Any]:
            return list(self._client.get_all(references, fields, retry=None, timeout=seconds))

        return {snapshot.id: _document(snapshot) for snapshot in self._ask(read) if snapshot.exists}

    def where(self, field: str, operator: str, value: object) -> Any:
        """A query."""
        return self.all.where(filter=FieldFilter(field, operator, value))

    def found(self, query: Any) -> Sequence[Document]:
        """What a query gives, all at once."""
        return [_document(snapshot) for snapshot in self._snapshots(query)]

    def pages(self, query: Any) -> Iterator[Sequence[Document]]:
        """What an ordered query gives, a page at a time, so that a page may be deleted before the next is read."""
        query = query.limit(DOCUMENTS_A_PAGE)
        rest = query
        while True:
            snapshots = self._snapshots(rest)
            if snapshots:
                yield [_document(snapshot) for snapshot in snapshots]
            if len(snapshots) < DOCUMENTS_A_PAGE:
                return
            rest = query.start_after(snapshots[-1])

    def _snapshots(self, query: Any) -> Sequence[Any]:
        once = Retry(predicate=lambda error: False)  # Google's default is to try again for minutes

        def read(seconds: float) -> Sequence[Any]:
            return list(query.stream(retry=once, timeout=seconds))

        return self._ask(read)

    # ------------------------------------------------------------------ writing

    def write(
        self, document_id: str, fields: Mapping[str, Any], version: Any, gone: Iterable[str], seconds: float
    ) -> Any:
        """Make the document, or, if `version` is given, replace the one of this version; return the new version.

        `gone` names the fields that a replaced document may have and the new one does not. Raises `NotWritten`, being
        sure of it, and `Unanswered`.
        """
        reference = self.all.document(document_id)
        batch = self._client.batch()
        if version is None:
            batch.create(reference, fields)
        else:
            # The client has no replacement under a condition, only an update.
            updates = dict.fromkeys(gone, DELETE_FIELD) | dict(fields)
            batch.update(reference, updates, self._client.write_option(last_update_time=version))
        return self._commit_once(batch, seconds)[0].update_time

    def delete_unchanged(self, documents: Iterable[Document], seconds: float) -> None:
        """Delete all of the documents or, if one is not as it was read, none. Raises `NotWritten` and `Unanswered`."""
        batch = self._client.batch()
        for document in documents:
            option = self._client.write_option(last_update_time=document.version)
            batch.delete(self.all.document(document.id), option)
        self._commit_once(batch, seconds)

    def set_all(self, documents: Sequence[tuple[str, Mapping[str, Any]]], most: int) -> None:
        """Write documents, whatever is there, at most `most` with one request."""
        for some in _runs(documents, most):
            batch = self._client.batch()
            for document_id, fields in some:
                batch.set(self.all.document(document_id), fields)
            self._commit(batch)

    def delete_all(self, document_ids: Sequence[str]) -> None:
        """Delete documents, those that are there."""
        for some in _runs(document_ids, WRITES_A_COMMIT):
            batch = self._client.batch()
            for document_id in some:
                batch.delete(self.all.document(document_id))
            self._commit(batch)

    def _commit(self, batch: Any) -> None:
        # A batch forgets its writes when it is committed, not before: it may be tried again.
        self._ask(lambda seconds: batch.commit(retry=None, timeout=seconds))

    def _commit_once(self, batch: Any, seconds: float) -> Any:
        try:
            return batch.commit(retry=None, timeout=seconds)
        except (google.FailedPrecondition, google.NotFound, google.Conflict) as error:
            raise NotWritten(str(error)) from error
        except _PASSING as error:
            raise Unanswered(str(_translated(error))) from error
        except ValueError as error:  # gRPC's, for a channel that was closed by another thread
            if not self._closed:
                raise
            raise Unanswered("Firestore storage was closed during a call.") from error
        except (google.GoogleAPICallError, GoogleAuthError) as error:
            raise _translated(error) from error

    def _ask(self, question: Callable[[float], T]) -> T:
        """The answer to a request that may be repeated; `question` is told how many seconds it may take."""
        patience = Patience(self.timeout)
        while True:
            try:
                return question(patience.left)
            except (google.Aborted, *_PASSING) as error:
                if not patience.wait():
                    raise _translated(error) from error
            except (google.GoogleAPICallError, GoogleAuthError) as error:
                raise _translated(error) from error
            except ValueError as error:  # gRPC's, for a channel that was closed by another thread
                if not self._closed:
                    raise
                raise StorageUnavailable("Firestore storage was closed during a call.") from error


class Patience:
    """For how long something is tried again: at once the first time, then after ever longer waits of uneven length."""

    def __init__(self, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds
        self._wait = 0.0

    @property
    def left(self) -> float:
        """Seconds for one more request."""
        return max(self._deadline - time.monotonic(), 0.1)

    def wait(self) -> bool:
        """False, without waiting, if there is no time left."""
        wait = self._wait * (0.5 + random.random())  # noqa: S311  # nothing is secret here
        if time.monotonic() + wait >= self._deadline:
            return False
        time.sleep(wait)
        self._wait = min(max(2 * self._wait, 0.02), 0.5)
        return True


_PASSING = (
    google.ServiceUnavailable,
    google.InternalServerError,
    google.GatewayTimeout,
    google.Unknown,
    google.Cancelled,
    google.TooManyRequests,
)
"""Google's errors that pass by themselves, and after which a write may have been made or not."""

_CURES = {
    "PermissionDenied": "The account that runs this needs the role roles/datastore.user, and the project the API "
    "(gcloud services enable firestore.googleapis.com).",
    "Unauthenticated": "Its credentials are not valid, or not any more; those of a person are renewed by "
    "`gcloud auth application-default login`.",
    "NotFound": "`gcloud firestore databases create --location=…` makes a project's database; another project or "
    "database than the default ones are parameters of FirestoreStorage.",
    "FailedPrecondition": "Firestore storage needs a database in Native mode and, for lists by status, the index of status "
    "ascending and createdAt descending.",
}
"""What to do about Google's errors that do not pass, by name."""


def _translated(error: google.GoogleAPICallError | GoogleAuthError) -> StorageError:
    """The exception to raise in place of `error`."""
    if isinstance(error, (google.Aborted, *_PASSING)):
        return StorageUnavailable(f"Firestore cannot be used now: {error}. Trying again later is safe.")
    if isinstance(error, DefaultCredentialsError):
        return StorageError(
            f"Firestore storage has no credentials: {error} On your own machine `gcloud auth application-default login` "
            "makes some; FIRESTORE_EMULATOR_HOST leads to the emulator, which needs none."
        )
    if isinstance(error, GoogleAuthError):
        kind = StorageUnavailable if error.retryable else StorageError
        return kind(f"Firestore storage could not prove who it is: {error}")
    return StorageError(f"Firestore refused a request: {error} {_CURES.get(type(error).__name__, '')}".rstrip())


def _connected(project: str | None, database: str | None) -> tuple[Any, Any]:
    """A client, and its channel: one that can be closed, and that soon finds a server which was away."""
    try:
        client: Any = Client(project=project, database=database)
    except OSError as error:
        raise StorageError(
            "Which project's Firestore is meant is not known: give FirestoreStorage a project, or set "
            "GOOGLE_CLOUD_PROJECT."
        ) from error
    options = [
        ("grpc.max_send_message_length", -1),
        ("grpc.max_receive_message_length", -1),
        # By default channels to one server share their connections, and a forked child would find its parent's.
        ("grpc.use_local_subchannel_pool", 1),
        # By default it is up to two minutes until a channel looks for its server again.
        ("grpc.initial_reconnect_backoff_ms", 100),
        ("grpc.min_reconnect_backoff_ms", 5_000),
        ("grpc.max_reconnect_backoff_ms", 1_000),
    ]
    emulator = os.environ.get("FIRESTORE_EMULATOR_HOST")
    if emulator:
        channel = grpc.insecure_channel(emulator, options)
    else:
        # Clouds freeze idle instances, whose connections die unnoticed meanwhile. The second number is also how long Linux
        # waits for what was sent to be acknowledged; then the request fails, and is made again on a new connection.
        options += [("grpc.keepalive_time_ms", 30_000), ("grpc.keepalive_timeout_ms", 4_000)]
        channel = FirestoreGrpcTransport.create_channel(
            FirestoreClient.DEFAULT_ENDPOINT, credentials=client._credentials, options=options
        )
    # The client has no parameter for it, and makes a channel of its own where this is not set.
    client._firestore_api_internal = FirestoreClient(transport=FirestoreGrpcTransport(channel=channel))
    return client, channel


def _document(snapshot: Any) -> Document:
    return Document(snapshot.id, snapshot.to_dict(), snapshot.update_time)


def _runs(things: Sequence[T], most: int) -> Iterator[Sequence[T]]:
    """The things in their order, at most `most` at a time."""
    for at in range(0, len(things), most):
        yield things[at : at + most]
