"""The contract of a store, as tests. Each store's tests inherit `StorageContract` and give it the fixture `storage`.

class TestMemory(StorageContract):
    @pytest.fixture
    def storage(self):
        return InMemoryStorage()
"""

from __future__ import annotations

import threading

import pytest

from sequential_flow.errors import InvalidRequestError, RevisionConflict
from sequential_flow.flow import SequentialFlow
from sequential_flow.storage.base import Storage
from sequential_flow.storage.records import Record

NOW = 1_800_000_000_000


def make_record(task_id: str = "t", revision: int = 1, *, created: int = 0, expires: int | None = 7_200_000, **more):
    """A record that was made `created` ms after NOW and expires `expires` ms after NOW."""
    return Record(
        {
            "format": 1,
            "id": task_id,
            "status": "paused",
            "code": "…",
            "revision": revision,
            "createdAt": NOW + created,
            "updatedAt": NOW + created,
            "expiresAt": None if expires is None else NOW + expires,
        }
        | more
    )


class StorageContract:
    """What every store must do."""

    @pytest.fixture
    def storage(self) -> Storage:
        raise NotImplementedError("give the contract a fixture `storage`")

    def test_what_is_saved_is_loaded(self, storage):
        record = make_record(vmState={"nested": [1, 2.5, None, True, {"deep": "ü😀"}]}, result="\ud800 lone")
        storage.save(record, 0)
        loaded = storage.load("t")
        assert loaded == record
        assert isinstance(loaded, Record)
        assert (loaded.id, loaded.revision, loaded.status) == ("t", 1, "paused")

    def test_nothing_is_loaded_where_nothing_is(self, storage):
        assert storage.load("nobody") is None

    def test_callers_share_nothing_with_the_store(self, storage):
        record = make_record(vmState={"list": [1]})
        storage.save(record, 0)
        record["vmState"]["list"].append(2)
        storage.load("t")["vmState"]["list"].append(3)
        assert storage.load("t")["vmState"] == {"list": [1]}

    def test_a_new_record_is_refused_where_one_is(self, storage):
        storage.save(make_record(), 0)
        with pytest.raises(RevisionConflict) as caught:
            storage.save(make_record(status="completed"), 0)
        assert (caught.value.task_id, caught.value.expected) == ("t", 0)
        assert storage.load("t").status == "paused"

    def test_a_new_record_takes_the_place_of_an_expired_one(self, storage):
        storage.save(make_record(revision=7, expires=1000), 0)
        with pytest.raises(RevisionConflict):
            storage.save(make_record(created=999), 0)
        storage.save(make_record(created=1000), 0)
        assert storage.load("t").created_at == NOW + 1000

    def test_a_record_is_replaced_at_the_expected_revision_only(self, storage):
        storage.save(make_record(), 0)
        storage.save(make_record(revision=2, status="completed"), 1)
        assert storage.load("t").status == "completed"
        for expected in (1, 3):
            with pytest.raises(RevisionConflict):
                storage.save(make_record(revision=expected + 1, status="error"), expected)
        assert storage.load("t").status == "completed"

    def test_a_record_that_is_gone_is_not_brought_back(self, storage):
        storage.save(make_record(), 0)
        assert storage.delete("t")
        with pytest.raises(RevisionConflict):
            storage.save(make_record(revision=2), 1)
        assert storage.load("t") is None

    def test_a_later_run_of_the_same_id_is_not_overwritten(self, storage):
        storage.save(make_record(), 0)
        storage.delete("t")
        storage.save(make_record(created=5), 0)
        with pytest.raises(RevisionConflict):
            storage.save(make_record(revision=2), 1)
        assert storage.load("t").created_at == NOW + 5

    def test_deleting_says_whether_there_was_something(self, storage):
        storage.save(make_record(), 0)
        assert storage.delete("t") is True
        assert storage.delete("t") is False
        assert storage.load("t") is None

    @pytest.mark.parametrize(
        "task_id", ["a/b", "..", ".", "__x__", "a b", "'\"`;--", "😀é", "\x00\n", "%2F", "A", "x" * 255, "😀" * 255]
    )
    def test_ids_may_be_any_text(self, storage, task_id):
        storage.save(make_record(task_id), 0)
        storage.save(make_record(task_id, 2), 1)
        assert storage.load(task_id).id == task_id
        assert [record.id for record in storage.list(now=NOW).records] == [task_id]
        assert storage.delete(task_id)

    def test_ids_that_look_alike_are_different(self, storage):
        ids = ["a", "A", "a ", "á", "a\u0301"]
        for task_id in ids:
            storage.save(make_record(task_id), 0)
        assert [storage.load(task_id).id for task_id in ids] == ids

    def test_lists_are_newest_first_in_pages_without_gaps(self, storage):
        ids = [f"t{number}" for number in range(7)]
        for number, task_id in enumerate(ids):
            storage.save(make_record(task_id, created=number // 2), 0)  # some of the same millisecond
        seen: list[str] = []
        cursor = None
        for _ in range(10):
            page = storage.list(now=NOW, limit=3, cursor=cursor)
            assert len(page.records) <= 3
            seen += [record.id for record in page.records]
            cursor = page.cursor
            if cursor is None:
                break
            # Newer records do not disturb the pages that follow.
            storage.save(make_record(f"new{len(seen)}", created=1000), 0)
        assert seen == ids[::-1]

    def test_lists_leave_out_other_statuses_and_what_has_expired(self, storage):
        storage.save(make_record("paused"), 0)
        storage.save(make_record("done", status="completed"), 0)
        storage.save(make_record("old", expires=10), 0)
        storage.save(make_record("ever", expires=None), 0)
        assert {record.id for record in storage.list(now=NOW + 9).records} == {"paused", "done", "old", "ever"}
        assert {record.id for record in storage.list(now=NOW + 10).records} == {"paused", "done", "ever"}
        assert [record.id for record in storage.list(now=NOW, status="completed").records] == ["done"]
        assert storage.list(now=NOW, status="error").records == ()

    @pytest.mark.parametrize("cursor", ["!", "", "eA", "é", "MTo", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OmE"])  # "1:", "9…9:a"
    def test_a_cursor_of_something_else_is_refused(self, storage, cursor):
        storage.save(make_record(), 0)
        with pytest.raises(InvalidRequestError):
            storage.list(now=NOW, cursor=cursor)

    def test_purging_deletes_what_has_expired_and_nothing_else(self, storage):
        storage.save(make_record("old", expires=10), 0)
        storage.save(make_record("new", expires=11), 0)
        storage.save(make_record("ever", expires=None), 0)
        assert storage.purge_expired(NOW + 10) == 1
        assert storage.load("old") is None
        assert storage.load("new") is not None and storage.load("ever") is not None
        assert storage.purge_expired(NOW + 10) == 0

    def test_an_expired_record_may_be_loaded_and_says_so(self, storage):
        storage.save(make_record(expires=10), 0)
        record = storage.load("t")
        assert record is None or record.expired(NOW + 10)

    def test_of_many_savers_at_once_one_wins_each_revision(self, storage):
        storage.save(make_record(), 0)
        count, rounds = 8, 5
        together = threading.Barrier(count, timeout=60)
        wins: list[tuple[int, int]] = []
        failures: list[BaseException] = []

        def save(number: int) -> None:
            try:
                for revision in range(1, rounds + 1):
                    together.wait()
                    try:
                        storage.save(make_record(revision=revision + 1, result=number), revision)
                        wins.append((revision, number))
                    except RevisionConflict:
                        pass
                    together.wait()
            except BaseException as error:  # noqa: BLE001  # the test's thread reports it
                failures.append(error)
                together.abort()

        threads = [threading.Thread(target=save, args=(number,)) for number in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)
        assert failures == []
        assert [revision for revision, _ in sorted(wins)] == list(range(1, rounds + 1))
        assert storage.load("t")["result"] == max(wins)[1]

    def test_of_many_creators_at_once_one_wins(self, storage):
        count = 8
        together = threading.Barrier(count, timeout=60)
        wins: list[int] = []

        def create(number: int) -> None:
            together.wait()
            try:
                storage.save(make_record(result=number), 0)
                wins.append(number)
            except RevisionConflict:
                pass

        threads = [threading.Thread(target=create, args=(number,)) for number in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)
        assert len(wins) == 1
        assert storage.load("t")["result"] == wins[0]

    def test_forgetting_is_a_save_after_which_nothing_is_there(self, storage):
        storage.save(make_record(), 0)
        storage.save(make_record(revision=2), 1)
        stub = make_record(revision=3, status="completed", expires=0)
        with pytest.raises(RevisionConflict):
            storage.forget(stub, 1)
        assert storage.load("t").revision == 2
        storage.forget(stub, 2)
        record = storage.load("t")
        assert record is None or record.expired(NOW)
        assert storage.list(now=NOW).records == ()
        with pytest.raises(RevisionConflict):
            storage.save(make_record(revision=3), 2)
        storage.save(make_record(created=1), 0)
        assert storage.load("t").created_at == NOW + 1

    def test_forgetting_takes_no_later_run(self, storage):
        storage.save(make_record(), 0)
        storage.delete("t")
        storage.save(make_record(created=5), 0)
        with pytest.raises(RevisionConflict):
            storage.forget(make_record(expires=0, revision=2), 1)
        assert storage.load("t").created_at == NOW + 5

    def test_a_large_record_comes_back_whole(self, storage):
        record = make_record(vmState={"big": "é" * 100_000})
        storage.save(record, 0)
        assert storage.load("t") == record

    def test_a_record_may_be_nested_deeply(self, storage):
        """Deeper than MariaDB's JSON (32), Firestore's maps (20) and DynamoDB's (32) go."""
        nested: list[object] = []
        for _ in range(400):
            nested = [nested]
        record = make_record(vmState={"deep": nested})
        storage.save(record, 0)
        assert storage.load("t") == record

    def test_the_order_of_keys_and_the_value_of_numbers_are_kept(self, storage):
        """JavaScript's properties have an order, which states write as the order of keys."""
        record = make_record(
            vmState={"zz": 1, "a": 2, "10": 3, "9": 4, "": 5},
            numbers=[0.1, 1e300, 5e-324, -0.0, 1.0, 2**53, 12345678901234567890],
        )
        storage.save(record, 0)
        loaded = storage.load("t")
        assert loaded.to_json() == record.to_json()

    def test_a_flow_runs_on_it(self, storage):
        flow = SequentialFlow(storage)
        task = flow.execute(
            "const user = fetch('https://api.example.com/user/' + input.id); user.name", input={"id": 5}
        )
        assert [listed.id for listed in flow.list_tasks("paused")] == [task.id]
        assert flow.resume(task.id, {"data": {"name": "Alice"}}).result == "Alice"
        assert flow.resume(task.id, {"data": {"name": "Bob"}}).replayed
        assert flow.get_task(task.id).result == "Alice"
        assert flow.delete_task(task.id)
