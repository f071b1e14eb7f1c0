"""The store in Firestore, against Google's emulator."""

from __future__ import annotations

import contextlib
import os
from datetime import UTC, datetime
from importlib import util
from pathlib import Path
from uuid import uuid4

import pytest
import shared_contract
from shared_contract import ServerStorageContract, noise
from storage_contract import NOW, make_record

from sequential_flow.errors import (
    MissingDependencyError,
    RevisionConflict,
    StateFormatError,
    StateTooLarge,
    StorageError,
    StorageUnavailable,
)
from sequential_flow.storage import firestore
from sequential_flow.storage.firestore import FirestoreStorage
from sequential_flow.storage.parted import PARTS_OUTLIVE_MS

PROJECT = "demo-sequential-flow"
DAY_MS = 24 * 3600 * 1000


@pytest.fixture
def emulator(firestore_emulator, monkeypatch):
    monkeypatch.setenv("FIRESTORE_EMULATOR_HOST", firestore_emulator.address)
    monkeypatch.setitem(shared_contract.CHILD, "FIRESTORE_EMULATOR_HOST", firestore_emulator.address)
    return firestore_emulator


class TestFirestoreStorage(ServerStorageContract):
    keeps_data = False

    @pytest.fixture
    def server(self, emulator):
        return emulator

    @pytest.fixture
    def url(self, server):
        return f"firestore://{PROJECT}?collection=c{uuid4().hex}"


@pytest.fixture
def make_storage(emulator):
    """Stores on one collection, each with a client of its own, that see 1,000 bytes as much."""
    made = []
    collection = f"c{uuid4().hex}"

    def make(**settings):
        storage = FirestoreStorage(PROJECT, collection=collection, **settings)
        storage.item_bytes = 1000
        made.append(storage)
        return storage

    yield make
    for storage in made:
        storage.close()


@pytest.fixture
def storage(make_storage):
    return make_storage()


@pytest.fixture
def raw(storage):
    """The collection as Google's client sees it."""
    from google.cloud.firestore import Client

    return Client(PROJECT).collection(storage.collection)


def ids(raw):
    return {snapshot.id for snapshot in raw.stream()}


def parts(raw):
    return {document_id for document_id in ids(raw) if "%part%" in document_id}


def record_of(shape: str, revision: int = 1, task_id: str = "t", **more):
    """A record that a store of `make_storage` keeps as text, packed, or in parts."""
    state = {"text": "small", "packed": "a" * 5000, "parts": noise(5000 + revision)}[shape]
    return make_record(task_id, revision, vmState={"value": state}, **more)


class Died(BaseException):
    """What a process does not survive: nothing catches it."""


def dies(*_, **__):
    raise Died


# ------------------------------------------------------------------------------------------------- shapes


@pytest.mark.parametrize("second", ["text", "packed", "parts"])
@pytest.mark.parametrize("first", ["text", "packed", "parts"])
def test_a_record_moves_between_its_shapes(storage, raw, first, second):
    for revision, shape in ((1, first), (2, second)):
        record = record_of(shape, revision)
        storage.save(record, revision - 1)
        fields = raw.document("t").get().to_dict()
        field = "record" if shape == "text" else shape
        assert fields.keys() & {"record", "packed", "parts"} == {field}
        assert storage.load("t") == record
        assert list(storage.list(now=NOW).records) == [record]
        assert len(parts(raw)) == fields.get("parts", 0)
    assert storage.delete("t")
    assert ids(raw) == set()


def test_a_small_record_is_a_document_that_people_can_read(storage, raw):
    record = make_record("orders 5", status="completed", result="ü")
    storage.save(record, 0)
    fields = raw.document("orders 5").get().to_dict()
    assert len(fields.pop("token")) == 16
    assert fields == {
        "id": "orders 5",
        "revision": 1,
        "status": "completed",
        "createdAt": NOW,
        "updatedAt": NOW,
        "expiresAt": NOW + 7_200_000,
        "expires": datetime(2027, 1, 15, 10, 0, 0, tzinfo=UTC),
        "size": len(record.to_json()),
        "record": record.to_json(),
    }


@pytest.mark.parametrize("shape", ["text", "parts"])
def test_the_largest_document_fits_under_the_longest_id(storage, raw, shape):
    del storage.item_bytes
    task_id = "😀" * 255
    if shape == "text":
        room = storage.item_bytes - len(make_record(task_id, vmState="").to_json())
        record = make_record(task_id, vmState="x" * room)
        assert len(record.to_json()) == storage.item_bytes
    else:
        record = make_record(task_id, vmState=noise(3_000_000))
    storage.save(record, 0)
    assert storage.load(task_id) == record
    assert max((len(part.get("data")) for part in raw.stream() if "%part%" in part.id), default=0) == (
        0 if shape == "text" else storage.item_bytes
    )


def test_a_record_over_max_bytes_is_refused_and_the_previous_one_stays(make_storage, raw):
    storage = make_storage(max_bytes=20_000)
    small = record_of("parts")
    storage.save(small, 0)
    before = ids(raw)
    large = make_record(revision=2, vmState=noise(20_000))
    with pytest.raises(StateTooLarge) as caught:
        storage.save(large, 1)
    assert (caught.value.size, caught.value.limit) == (len(large.to_json()), 20_000)
    assert storage.load("t") == small
    assert ids(raw) == before


def test_the_time_of_the_ttl_policy_is_exact(storage, raw):
    storage.save(make_record("soon", expires=1), 0)
    storage.save(make_record("ever", expires=None), 0)
    storage.save(make_record("beyond", expires=10**15), 0)
    at = raw.document("soon").get().get("expires")
    assert at == datetime(2027, 1, 15, 8, 0, 0, 1000, tzinfo=UTC)
    assert raw.document("ever").get().get("expires") is None
    assert raw.document("beyond").get().get("expires") is None
    assert storage.load("beyond").expires_at == NOW + 10**15


def test_parts_expire_a_good_while_after_their_head(storage, raw):
    storage.save(record_of("parts", expires=1), 0)
    at = datetime.fromtimestamp((NOW + 1 + PARTS_OUTLIVE_MS) / 1000, UTC)
    found = [part.to_dict() for part in raw.stream() if "%part%" in part.id]
    assert {(part["expiresAt"], part["expires"]) for part in found} == {(NOW + 1 + PARTS_OUTLIVE_MS, at)}
    # What lists order by and filter on, parts have not.
    assert all(part.keys() & {"status", "createdAt"} == set() for part in found)


def test_nothing_is_left_over_after_normal_traffic(make_storage, raw):
    storage, other = make_storage(), make_storage()
    for revision in range(1, 6):
        storage.save(record_of("parts", revision), revision - 1)
        with pytest.raises(RevisionConflict):
            other.save(record_of("parts", revision), revision - 1)
        assert other.load("t").revision == revision
    assert len(ids(raw)) == 1 + raw.document("t").get().get("parts")
    storage.save(record_of("parts", created=8_000_000, expires=9_000_000), 0)  # the next run of the id
    assert len(ids(raw)) == 1 + raw.document("t").get().get("parts")
    assert storage.delete("t")
    assert ids(raw) == set()


# ------------------------------------------------------------------------------------------------- ids


def test_ids_become_document_ids_that_are_legal_and_different():
    strange = [
        "a/b", "a%2Fb", "a%2fb", "%", "%%", ".", "%2E", "..", "%2E.", "...", "._", "__x__", "%5F_x__", "__", "____",
        "__x", "x__", "\x00", "%00", "\x7f", "\x80", "\n", " ", "😀" * 255, "\x01" * 255, "/" * 255, "t%part%1",
    ]  # fmt: skip
    made = [firestore._document_id(task_id) for task_id in strange]
    assert len(set(made)) == len(strange)
    for document_id in made:
        assert 0 < len(document_id.encode()) <= 1500 - 60  # a part's name comes after it
        assert "/" not in document_id and document_id not in (".", "..")
        assert not (document_id.startswith("__") and document_id.endswith("__"))
        assert "%part%" not in document_id


@pytest.mark.parametrize("task_id", ["order-5", "0197-ab", "mail@example.com", "ünï cödé", "a.b_c~d", "x" * 255])
def test_ordinary_ids_look_as_they_are(task_id):
    assert firestore._document_id(task_id) == task_id


@pytest.mark.parametrize("task_id", ["a/b", "..", "__x__", "100%", "\x00", "😀" * 255])
def test_parts_are_found_under_any_id(storage, raw, task_id):
    for revision in (1, 2):
        record = record_of("parts", revision, task_id)
        storage.save(record, revision - 1)
        assert storage.load(task_id) == record
    assert storage.delete(task_id)
    assert ids(raw) == set()


def test_parts_of_ids_that_begin_alike_are_left_alone(storage, raw):
    for task_id in ("t", "t%part%", "tt"):
        storage.save(record_of("parts", 1, task_id), 0)
    assert storage.delete("t")
    for task_id in ("t%part%", "tt"):
        assert storage.load(task_id) == record_of("parts", 1, task_id)


# ------------------------------------------------------------------------------------------------- writers that die


def test_a_writer_that_dies_before_the_head_leaves_the_earlier_pause_whole(make_storage, raw):
    storage, doomed = make_storage(), make_storage()
    storage.save(record_of("parts", 1), 0)
    living = parts(raw)
    doomed._swap_head = dies
    with pytest.raises(Died):
        doomed.save(record_of("parts", 2), 1)
    assert parts(raw) > living
    assert storage.load("t") == record_of("parts", 1)
    assert list(storage.list(now=NOW).records) == [record_of("parts", 1)]
    storage.save(record_of("parts", 2), 1)
    assert storage.load("t") == record_of("parts", 2)
    assert len(parts(raw)) == raw.document("t").get().get("parts")


def test_a_writer_that_dies_before_it_sweeps_leaves_the_new_pause_whole(make_storage, raw):
    storage, doomed = make_storage(), make_storage()
    storage.save(record_of("parts", 1), 0)
    doomed._drop_parts = dies
    with pytest.raises(Died):
        doomed.save(record_of("parts", 2), 1)
    assert storage.load("t") == record_of("parts", 2)
    assert len(parts(raw)) > raw.document("t").get().get("parts")
    storage.save(record_of("text", 3), 2)
    assert ids(raw) == {"t"}


def test_a_reader_whose_parts_are_swept_meanwhile_reads_again(make_storage):
    writer, reader = make_storage(), make_storage()
    writer.save(record_of("parts", 1), 0)
    read_parts = reader._read_parts

    def too_late(head):
        reader._read_parts = read_parts
        writer.save(record_of("parts", 2), 1)
        return read_parts(head)

    reader._read_parts = too_late
    assert reader.load("t") == record_of("parts", 2)
    reader._read_parts = too_late
    writer.delete("t")
    writer.save(record_of("parts", 1), 0)
    assert list(reader.list(now=NOW).records) == [record_of("parts", 2)]


def test_missing_parts_are_damage(storage, raw):
    storage.save(record_of("parts"), 0)
    raw.document(max(parts(raw))).delete()
    with pytest.raises(StateFormatError, match="parts of it are missing"):
        storage.load("t")


@pytest.mark.parametrize(
    ("shape", "field", "value"),
    [
        ("text", "record", "{"),
        ("text", "record", 5),
        ("text", "token", None),
        ("text", "revision", "1"),
        ("packed", "packed", b"nothing that was compressed"),
        ("packed", "size", 10),
        ("parts", "parts", 1),
    ],
)
def test_a_damaged_document_is_refused_by_name(storage, raw, shape, field, value):
    storage.save(record_of(shape), 0)
    raw.document("t").update({field: value})
    with pytest.raises(StateFormatError, match="damaged"):
        storage.load("t")


# ------------------------------------------------------------------------------------------------- lost answers


def lose_answer(storage, *, written: bool, nth: int = 0, meanwhile=lambda: None):
    """The nth commit from now ends without an answer; `meanwhile` comes before the storage looks what became of it."""
    from google.api_core.exceptions import ServiceUnavailable

    documents = storage._documents.get()
    client = documents._client
    left = [nth]

    class Client:
        def __getattr__(self, name):
            return getattr(client, name)

        def batch(self):
            batch = client.batch()
            left[0] -= 1
            if left[0] < 0:
                documents._client = client
                commit = batch.commit

                def lost(**settings):
                    batch.commit = commit
                    if written:
                        commit(**settings)
                    meanwhile()
                    raise ServiceUnavailable("the connection broke")

                batch.commit = lost
            return batch

    documents._client = Client()


@pytest.mark.parametrize("written", [True, False])
@pytest.mark.parametrize(("shape", "nth"), [("text", 0), ("parts", 0), ("parts", 1)])
def test_a_write_whose_answer_is_lost_has_succeeded(storage, raw, written, shape, nth):
    of_the_head = (shape, nth) != ("parts", 0)
    for revision in (1, 2):
        lose_answer(storage, written=written, nth=nth)
        if revision == 1 and of_the_head and not written:
            # It may as well have been written, and the task run to its end and deleted since: nobody may write it again.
            with pytest.raises(StorageUnavailable, match="not known"):
                storage.save(record_of(shape, revision), revision - 1)
        storage.save(record_of(shape, revision), revision - 1)
        assert storage.load("t") == record_of(shape, revision)
        assert len(parts(raw)) == (raw.document("t").get().to_dict().get("parts", 0))
    lose_answer(storage, written=written)
    assert storage.delete("t") is True
    assert ids(raw) == set()


@pytest.mark.parametrize("written", [True, False])
def test_a_small_write_whose_answer_is_lost_sweeps_the_parts_before_it(storage, raw, written):
    storage.save(record_of("parts", 1), 0)
    lose_answer(storage, written=written)
    storage.save(record_of("text", 2), 1)
    assert ids(raw) == {"t"}


def test_a_repeat_of_a_write_succeeds(storage):
    head, _ = storage._pack(record_of("text", 1))
    assert storage._swap_head(head, 0) is None
    assert storage._swap_head(head, 0).token == head.token
    second, _ = storage._pack(record_of("text", 2))
    assert storage._swap_head(second, 1).token == head.token
    storage._seen.keep("t", None)
    assert storage._swap_head(second, 1).token == second.token
    with pytest.raises(RevisionConflict):
        storage._swap_head(storage._pack(record_of("text", 2))[0], 1)


def test_a_write_without_an_answer_that_another_has_overtaken_is_not_known(make_storage):
    """Neither success, whose record is no more, nor a conflict, which would mean that it was not written."""
    storage, other = make_storage(), make_storage()
    storage.save(record_of("text", 1), 0)
    lose_answer(storage, written=True, meanwhile=lambda: other.save(record_of("text", 3), 2))
    with pytest.raises(StorageUnavailable, match="not known"):
        storage.save(record_of("text", 2), 1)
    assert storage.load("t").revision == 3


def test_a_write_without_an_answer_that_another_has_forestalled_is_a_conflict(make_storage):
    storage, other = make_storage(), make_storage()
    storage.save(record_of("text", 1), 0)
    lose_answer(storage, written=False, meanwhile=lambda: other.save(record_of("packed", 2), 1))
    with pytest.raises(RevisionConflict) as caught:
        storage.save(record_of("text", 2), 1)
    assert caught.value.found == 2
    assert storage.load("t") == record_of("packed", 2)


# ------------------------------------------------------------------------------------------------- what it costs


def count_requests(storage, monkeypatch):
    """A list that grows by the name of each request to Firestore."""
    api = storage._documents.get()._client._firestore_api
    requests = []

    def count(name):
        method = getattr(api, name)

        def counted(*arguments, **more):
            requests.append(name)
            return method(*arguments, **more)

        monkeypatch.setattr(api, name, counted)

    for name in ("batch_get_documents", "commit", "run_query"):
        count(name)
    return requests


def test_a_turn_takes_one_read_and_one_write(make_storage, monkeypatch):
    storage, other = make_storage(), make_storage()
    requests = count_requests(storage, monkeypatch)
    storage.save(record_of("text", 1), 0)
    assert requests == ["commit"]
    storage.load("t")
    storage.save(record_of("packed", 2), 1)
    storage.save(record_of("text", 3), 2)
    assert requests == ["commit", "batch_get_documents", "commit", "commit"]
    # What another has changed meanwhile is found out all the same.
    other.save(record_of("text", 4), 3)
    other.delete("t")
    other.save(record_of("text", 1), 0)
    with pytest.raises(RevisionConflict):
        storage.save(record_of("text", 4), 3)


def test_only_so_many_heads_are_remembered(storage, monkeypatch):
    monkeypatch.setattr(firestore, "_REMEMBERED", 3)
    for number in range(5):
        storage.save(make_record(f"t{number}", result="x" * 500), 0)
    assert [task_id for task_id in (f"t{number}" for number in range(5)) if storage._seen.get(task_id)] == [
        "t2", "t3", "t4",
    ]  # fmt: skip
    assert "record" not in storage._seen.get("t4").fields
    storage.save(make_record("t0", 2), 1)
    assert storage.load("t0").revision == 2


# ------------------------------------------------------------------------------------------------- lists and purging


def test_lists_read_on_where_what_has_expired_fills_a_page(storage, monkeypatch):
    for number in range(4):
        storage.save(make_record(f"live{number}", created=number), 0)
    for number in range(9):
        storage.save(make_record(f"old{number}", created=10 + number, expires=100), 0)
    requests = count_requests(storage, monkeypatch)
    page = storage.list(now=NOW + 100, limit=3)
    assert [record.id for record in page.records] == ["live3", "live2", "live1"]
    # 4 of the 13 documents at a time: it ends where it knows of a next record.
    assert requests == ["run_query"] * 4
    page = storage.list(now=NOW + 100, limit=3, cursor=page.cursor)
    assert ([record.id for record in page.records], page.cursor) == (["live0"], None)


def test_lists_read_no_parts_of_what_has_expired(storage, monkeypatch):
    storage.save(make_record("live", created=1), 0)
    storage.save(record_of("parts", 1, "old", expires=5), 0)
    requests = count_requests(storage, monkeypatch)
    page = storage.list(now=NOW + 5, limit=1)
    assert ([record.id for record in page.records], page.cursor) == (["live"], None)
    assert set(requests) == {"run_query"}


def test_pages_of_one_status_are_without_gaps(storage):
    for number in range(10):
        status = "paused" if number % 2 else "completed"
        storage.save(make_record(f"t{number}", created=number // 4, status=status), 0)
    seen, cursor = [], None
    while True:
        page = storage.list(now=NOW, status="paused", limit=2, cursor=cursor)
        seen += [record.id for record in page.records]
        cursor = page.cursor
        if cursor is None:
            break
    assert seen == ["t9", "t7", "t5", "t3", "t1"]


def test_purging_takes_parts_along(storage, raw):
    storage.save(record_of("parts", expires=10), 0)
    storage.save(record_of("parts", 1, "live"), 0)
    assert storage.purge_expired(NOW + 10) == 1
    assert len(ids(raw)) == 1 + raw.document("live").get().get("parts")
    assert storage.load("live") == record_of("parts", 1, "live")


def test_purging_leaves_what_was_replaced_meanwhile(make_storage, monkeypatch):
    storage, other = make_storage(), make_storage()
    for task_id in ("a", "b", "c"):
        storage.save(make_record(task_id, expires=10), 0)
    documents = storage._documents.get()
    delete_unchanged = documents.delete_unchanged

    def too_late(found, seconds):
        if len(found) == 3:
            other.save(make_record("b", created=10, expires=99), 0)
        return delete_unchanged(found, seconds)

    monkeypatch.setattr(documents, "delete_unchanged", too_late)
    assert storage.purge_expired(NOW + 10) == 2
    assert [record.id for record in storage.list(now=NOW).records] == ["b"]


def test_purging_deletes_more_than_a_page(storage, raw, monkeypatch):
    from sequential_flow.storage import firestore_client

    monkeypatch.setattr(firestore_client, "DOCUMENTS_A_PAGE", 4)
    monkeypatch.setattr(firestore_client, "WRITES_A_COMMIT", 3)
    for number in range(9):
        storage.save(make_record(f"t{number}", expires=number % 2), 0)
    storage.save(record_of("parts", expires=5), 0)
    assert storage.purge_expired(NOW + 5) == 10
    assert ids(raw) == set()


def orphan(make_storage, **more):
    """Parts that a writer has left who died before it wrote their head."""
    doomed = make_storage()
    doomed._swap_head = dies
    with pytest.raises(Died):
        doomed.save(record_of("parts", 2, **more), 1)


def test_purging_deletes_expired_parts_of_nobody(make_storage, raw):
    storage = make_storage()
    storage.save(record_of("parts", 1), 0)
    living = ids(raw)
    orphan(make_storage, expires=10)
    assert storage.purge_expired(NOW + 10 + PARTS_OUTLIVE_MS - 1) == 1  # the head; and its parts with it
    left = ids(raw)
    assert left and left & living == set()
    assert storage.purge_expired(NOW + 10 + PARTS_OUTLIVE_MS) == 0
    assert ids(raw) == set()


def test_purging_deletes_parts_of_nobody_of_tasks_that_never_expire(make_storage, raw):
    storage = make_storage()
    record = record_of("parts", 1, expires=None)
    storage.save(record, 0)
    living = ids(raw)
    orphan(make_storage, expires=None)
    # Its writer may be about to write the head.
    assert storage.purge_expired(NOW + DAY_MS - 1) == 0
    assert ids(raw) > living
    assert storage.purge_expired(NOW + DAY_MS) == 0
    assert ids(raw) == living
    assert storage.load("t") == record


# ------------------------------------------------------------------------------------------------- clients and errors


def test_without_its_client_it_says_what_to_install(monkeypatch):
    monkeypatch.setattr(util, "find_spec", lambda name, *_: None)
    with pytest.raises(MissingDependencyError) as caught:
        FirestoreStorage()
    assert str(caught.value) == (
        "Firestore storage needs google-cloud-firestore: pip install 'sequential-flow[firestore]'"
    )


def test_a_client_that_is_given_is_used_and_left_open(emulator):
    from google.cloud.firestore import Client

    client = Client("another-project", database="flows")
    storage = FirestoreStorage(client=client, collection="tasks")
    storage.save(make_record(), 0)
    storage.close()
    assert client.collection("tasks").document("t").get().get("revision") == 1
    client.collection("tasks").document("t").delete()


def test_projects_databases_and_collections_are_apart(emulator):
    places = [("one", None, "tasks"), ("two", None, "tasks"), ("one", "flows", "tasks"), ("one", None, "other")]
    for number, (project, database, collection) in enumerate(places):
        with FirestoreStorage(project, database, collection=collection) as storage:
            storage.save(make_record(result=number), 0)
    for number, (project, database, collection) in enumerate(places):
        with FirestoreStorage(project, database, collection=collection) as storage:
            assert storage.load("t")["result"] == number
            assert storage.delete("t")


@pytest.mark.skipif(not os.path.exists("/proc/self/net/tcp"), reason="needs /proc")
def test_stores_do_not_share_connections(make_storage, emulator):
    """Nor does a forked child with its parent, then: it makes a client as another store does."""

    def connections():
        mine = set()
        for number in os.listdir("/proc/self/fd"):
            with contextlib.suppress(OSError):
                mine.add(os.readlink(f"/proc/self/fd/{number}"))
        tables = [Path("/proc/self/net", name).read_text() for name in ("tcp", "tcp6")]
        rows = [row.split() for table in tables for row in table.splitlines()[1:]]
        port = f":{emulator.port:04X}"
        return {row[9] for row in rows if row[2].endswith(port) and f"socket:[{row[9]}]" in mine}

    before = connections()
    for _ in range(3):
        make_storage().load("t")
    assert len(connections() - before) == 3


def test_it_goes_on_after_it_was_closed(storage):
    storage.save(make_record(), 0)
    storage.close()
    storage.close()
    assert storage.load("t").revision == 1


def test_without_credentials_it_says_where_they_come_from(monkeypatch, tmp_path):
    monkeypatch.delenv("FIRESTORE_EMULATOR_HOST", raising=False)
    monkeypatch.delenv("GOOGLE_APPLICATION_CREDENTIALS", raising=False)
    monkeypatch.setenv("CLOUDSDK_CONFIG", str(tmp_path))
    monkeypatch.setenv("NO_GCE_CHECK", "true")
    storage = FirestoreStorage(PROJECT)
    with pytest.raises(StorageError, match="gcloud auth application-default login") as caught:
        storage.load("t")
    assert not isinstance(caught.value, StorageUnavailable)


@pytest.mark.parametrize(
    ("error", "kind", "cure"),
    [
        ("PermissionDenied", StorageError, r"roles/datastore\.user"),
        ("Unauthenticated", StorageError, "gcloud auth"),
        ("NotFound", StorageError, "gcloud firestore databases create"),
        ("FailedPrecondition", StorageError, "status ascending"),
        ("InvalidArgument", StorageError, ""),
        ("ServiceUnavailable", StorageUnavailable, "again later"),
        ("DeadlineExceeded", StorageUnavailable, "again later"),
        ("ResourceExhausted", StorageUnavailable, "again later"),
        ("InternalServerError", StorageUnavailable, "again later"),
        ("Aborted", StorageUnavailable, "again later"),
        ("Cancelled", StorageUnavailable, "again later"),
    ],
)
def test_errors_of_google_become_ours(make_storage, monkeypatch, error, kind, cure):
    from google.api_core import exceptions

    storage = make_storage(timeout=0.2)
    api = storage._documents.get()._client._firestore_api

    def fails(*_, **__):
        raise getattr(exceptions, error)("what Google said")

    for name in ("batch_get_documents", "commit", "run_query"):
        monkeypatch.setattr(api, name, fails)
    for call in TestFirestoreStorage().calls(storage).values():
        with pytest.raises(StorageError, match=f"what Google said.*{cure}") as caught:
            call()
        assert isinstance(caught.value, StorageUnavailable) is (kind is StorageUnavailable)
