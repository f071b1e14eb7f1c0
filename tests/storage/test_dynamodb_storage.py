"""Tasks in DynamoDB: what every store must do on each stand-in of it, and what belongs to DynamoDB alone."""

from __future__ import annotations

import logging
import os
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.util import find_spec
from uuid import uuid4

import pytest
from shared_contract import ServerStorageContract, noise
from storage_contract import NOW, make_record

from sequential_flow.errors import (
    InvalidRequestError,
    MissingDependencyError,
    RevisionConflict,
    StateFormatError,
    StateTooLarge,
    StorageError,
    StorageUnavailable,
)
from sequential_flow.storage.base import encode_cursor
from sequential_flow.storage.dynamodb import DynamoDBStorage
from sequential_flow.storage.parted import PARTS_OUTLIVE_MS
from sequential_flow.storage.urls import open_storage

if find_spec("botocore") is None:
    pytest.skip("boto3 is not installed (pip install 'sequential-flow[dynamodb]')", allow_module_level=True)

DAY = 24 * 3600 * 1000


def small(revision: int = 1, task_id: str = "t", **more):
    """A record that fits an item as text."""
    return make_record(task_id, revision, vmState={"shape": "record"}, **more)


def middling(revision: int = 1, task_id: str = "t", **more):
    """A record that fits an item compressed."""
    return make_record(task_id, revision, vmState={"shape": "packed", "big": "long " * 100_000}, **more)


def large(revision: int = 1, task_id: str = "t", **more):
    """A record that takes two parts."""
    return make_record(task_id, revision, vmState={"shape": "parts", "big": noise(600_000)}, **more)


class Dies(BaseException):
    """The end of a process, wherever it is raised."""


def dies(*_args, **_keywords):
    raise Dies


class DynamoDBContract(ServerStorageContract):
    """The contract, and what holds on every stand-in of DynamoDB."""

    @pytest.fixture
    def table(self):
        return f"flows-{uuid4().hex}"

    @pytest.fixture
    def url(self, server, table):
        return f"dynamodb://{table}?endpoint={server.endpoint}&create=true"

    @pytest.fixture
    def client(self, server):
        """What the tests look into the table with, and make their own damage."""
        import boto3

        client = boto3.client(
            "dynamodb",
            region_name="us-east-1",
            endpoint_url=server.endpoint,
            aws_access_key_id="local",
            aws_secret_access_key="local",
        )
        yield client
        client.close()

    @pytest.fixture
    def items(self, client, table):
        """Asks for all items of the table, by id and part."""

        def scan():
            pages = client.get_paginator("scan").paginate(TableName=table, ConsistentRead=True)
            return {(item["id"]["S"], item["part"]["S"]): item for page in pages for item in page["Items"]}

        return scan

    @pytest.fixture
    def part_names(self, items):
        return lambda: sorted(part for _, part in items() if part != "head")

    # ------------------------------------------------------------------ the shapes of a record

    @pytest.mark.parametrize(
        ("make", "shape", "parts"), [(small, "record", 0), (middling, "packed", 0), (large, "parts", 2)]
    )
    def test_a_record_is_text_or_packed_or_in_parts_as_it_fits(self, storage, items, make, shape, parts):
        record = make()
        storage.save(record, 0)
        head = items()["t", "head"]
        assert {"record", "packed", "parts"} & head.keys() == {shape}
        assert len(items()) == 1 + parts
        assert int(head["size"]["N"]) == len(record.to_json())
        assert storage.load("t") == record
        if shape == "record":
            assert head["record"]["S"] == record.to_json()

    def test_a_record_may_move_between_the_shapes(self, storage, items):
        shapes = [small, middling, large, large, middling, large, small, large]
        for revision, make in enumerate(shapes, 1):
            storage.save(make(revision), revision - 1)
            assert storage.load("t") == make(revision)
            assert len(items()) == (3 if make is large else 1), f"after revision {revision}"
        assert storage.delete("t")
        assert items() == {}

    def test_records_of_some_size_are_compressed_since_items_are_paid_for_by_their_size(self, storage, items):
        for size, field in ((30_000, "record"), (40_000, "packed")):
            storage.save(make_record(f"t{size}", vmState="x" * size), 0)
            assert field in items()[f"t{size}", "head"]

    def test_the_largest_items_fit_with_the_longest_ids(self, storage, items):
        storage.text_bytes = storage.item_bytes  # a text can be made as long as one likes, what is compressed cannot
        for task_id in ("😀" * 255, "\x00" * 255):
            record = make_record(task_id, vmState="")
            room = storage.item_bytes - len(record.to_json())
            record["vmState"] = "x" * room
            assert len(record.to_json()) == storage.item_bytes
            storage.save(record, 0)
            assert "record" in items()[task_id, "head"]
            assert storage.load(task_id) == record

    def test_a_record_that_is_too_large_says_so_and_leaves_the_earlier_one(self, url, items):
        with open_storage(f"{url}&max_bytes=500000") as storage:
            storage.save(make_record(vmState="x" * 400_000), 0)
            record = large(2)
            with pytest.raises(StateTooLarge) as caught:
                storage.save(record, 1)
            assert (caught.value.size, caught.value.limit) == (len(record.to_json()), 500_000)
            assert storage.load("t")["vmState"] == "x" * 400_000
            assert len(items()) == 1

    # ------------------------------------------------------------------ writers that die, and readers that come late

    def test_a_writer_that_dies_before_its_head_leaves_the_earlier_pause_whole(self, storage, part_names, monkeypatch):
        storage.save(large(), 0)
        before = part_names()
        with monkeypatch.context() as patch:
            patch.setattr(storage, "_swap_head", dies)
            with pytest.raises(Dies):
                storage.save(large(2), 1)
        assert len(part_names()) == 4
        assert storage.load("t") == large()
        # The next large save sweeps what it left behind, and what itself replaces.
        storage.save(large(2), 1)
        assert storage.load("t") == large(2)
        assert len(part_names()) == 2
        assert set(part_names()).isdisjoint(before)

    @pytest.mark.parametrize("dead", [b"\x00", b"\xff"])
    def test_what_a_dead_writer_left_is_swept_whatever_its_token(self, storage, part_names, monkeypatch, dead):
        storage.save(large(), 0)
        with monkeypatch.context() as patch:
            patch.setattr("os.urandom", lambda size: dead * size)
            patch.setattr(storage, "_swap_head", dies)
            with pytest.raises(Dies):
                storage.save(large(2), 1)
        storage.save(large(2), 1)
        assert len(part_names()) == 2
        assert storage.load("t") == large(2)

    def test_a_writer_that_dies_after_its_head_has_saved(self, storage, part_names, monkeypatch):
        storage.save(large(), 0)
        with monkeypatch.context() as patch:
            patch.setattr(storage, "_drop_parts", dies)
            with pytest.raises(Dies):
                storage.save(large(2), 1)
        assert len(part_names()) == 4
        assert storage.load("t") == large(2)
        storage.save(large(3), 2)
        assert len(part_names()) == 2

    def test_a_loser_takes_its_parts_away(self, storage, part_names):
        storage.save(large(), 0)
        before = part_names()
        for expected in (0, 2):
            with pytest.raises(RevisionConflict):
                storage.save(large(expected + 1), expected)
        assert part_names() == before
        assert storage.load("t") == large()

    def test_a_reader_whose_parts_were_swept_meanwhile_reads_again(self, storage, monkeypatch):
        storage.save(large(), 0)
        stale = storage._read_head("t")
        storage.save(large(2), 1)
        heads = [stale]
        read_head = storage._read_head
        monkeypatch.setattr(storage, "_read_head", lambda task_id: heads.pop() if heads else read_head(task_id))
        assert storage.load("t") == large(2)
        assert heads == []

    def test_what_is_known_of_one_task_is_read_consistently(self, storage, monkeypatch):
        """No stand-in lags behind as DynamoDB does where this is not asked for."""
        storage.save(large(), 0)
        ask = storage._table._ask
        questions = []

        def noted(operation, question, **more):
            questions.append((operation, question))
            return ask(operation, question, **more)

        monkeypatch.setattr(storage._table, "_ask", noted)
        assert storage.load("t") == large()
        assert len(storage.list(now=NOW).records) == 1
        storage.save(large(2), 1)
        reads = [
            (operation, question) for operation, question in questions if operation in ("get_item", "batch_get_item")
        ]
        assert {operation for operation, _ in reads} == {"get_item", "batch_get_item"}
        for _, question in reads:
            for asked in question.get("RequestItems", {"": question}).values():
                assert asked["ConsistentRead"] is True
        sweeps = [question for operation, question in questions if operation == "query" and "IndexName" not in question]
        assert sweeps != []
        assert all(question["ConsistentRead"] is True for question in sweeps)

    def test_parts_that_are_missing_are_damage(self, storage, client, table, part_names):
        storage.save(large(), 0)
        client.delete_item(TableName=table, Key={"id": {"S": "t"}, "part": {"S": part_names()[1]}})
        with pytest.raises(StateFormatError, match="'t' is damaged: parts of it are missing"):
            storage.load("t")

    @pytest.mark.parametrize("change", ["cut", "other bytes", "no record"])
    def test_what_does_not_unpack_is_damage(self, storage, client, table, items, change):
        storage.save(middling(), 0)
        head = items()["t", "head"]
        packed = head.pop("packed")["B"]
        if change == "cut":
            head["packed"] = {"B": packed[:-1]}
        elif change == "other bytes":
            head["packed"] = {"B": b"x" + packed}
        client.put_item(TableName=table, Item=head)
        with pytest.raises(StateFormatError, match="'t' is damaged"):
            storage.load("t")

    def test_a_head_of_somebody_else_is_damage(self, storage, client, table):
        storage.save(small(), 0)
        client.put_item(TableName=table, Item={"id": {"S": "t"}, "part": {"S": "head"}, "revision": {"N": "1"}})
        with pytest.raises(StateFormatError, match="'t' is damaged"):
            storage.load("t")

    # ------------------------------------------------------------------ repeats

    @pytest.mark.parametrize("make", [small, large])
    def test_a_repeat_whose_first_try_was_written_succeeds(self, storage, items, make, monkeypatch):
        """botocore sends a request again whose answer was lost."""
        call_if = storage._table.call_if
        calls = []

        def twice(operation, **question):
            call_if(operation, **question)
            calls.append(operation)
            return call_if(operation, **question)

        monkeypatch.setattr(storage._table, "call_if", twice)
        storage.save(make(), 0)
        storage.save(make(2), 1)
        assert calls == ["put_item", "put_item"]
        assert storage.load("t") == make(2)
        with pytest.raises(RevisionConflict):
            storage.save(make(2), 1)
        monkeypatch.undo()
        storage.save(make(3), 2)
        assert len(items()) == (3 if make is large else 1)

    @pytest.mark.parametrize("created", [-1, 1])
    def test_a_record_of_another_run_is_refused(self, storage, created):
        storage.save(small(), 0)
        with pytest.raises(RevisionConflict):
            storage.save(small(2, created=created), 1)
        assert storage.load("t") == small()

    # ------------------------------------------------------------------ expiry

    def test_expiry_is_written_in_seconds_and_never_early(self, storage, items):
        storage.save(large(expires=1), 0)
        storage.save(make_record("exact", expires=2000), 0)
        storage.save(make_record("ever", expires=None), 0)
        found = items()
        assert int(found["t", "head"]["expires"]["N"]) == NOW // 1000 + 1
        assert int(found["t", "head"]["expiresAt"]["N"]) == NOW + 1
        assert int(found["exact", "head"]["expires"]["N"]) == NOW // 1000 + 2
        assert {"expires", "expiresAt"}.isdisjoint(found["ever", "head"])
        parts = [item for (_, part), item in found.items() if part != "head"]
        assert len(parts) == 2
        # Later than the head: DynamoDB sweeps in no order, and a head must not lose its parts.
        assert {int(item["expires"]["N"]) for item in parts} == {(NOW + PARTS_OUTLIVE_MS) // 1000 + 1}

    def test_purging_takes_the_parts_of_what_has_expired(self, storage, items):
        storage.save(large(expires=10), 0)
        storage.save(large(task_id="live"), 0)
        assert storage.purge_expired(NOW + 10) == 1
        assert {task_id for task_id, _ in items()} == {"live"}
        assert storage.load("live") == large(task_id="live")

    def test_purging_takes_what_dead_writers_left_and_counts_tasks_only(self, storage, part_names, monkeypatch):
        keep = large(expires=None)
        storage.save(keep, 0)
        kept = part_names()
        with monkeypatch.context() as patch:
            patch.setattr(storage, "_swap_head", dies)
            for lost in (
                large(2, expires=None),  # of a task that lives
                large(task_id="gone", expires=None),  # of a task that was never made
                large(task_id="expiring", expires=1000),
            ):
                with pytest.raises(Dies):
                    storage.save(lost, lost.revision - 1)
        assert len(part_names()) == 8
        assert storage.purge_expired(NOW + DAY - 1) == 0
        assert len(part_names()) == 8
        assert storage.purge_expired(NOW + DAY) == 0
        assert len(part_names()) == 4
        assert storage.purge_expired(NOW + 1000 + PARTS_OUTLIVE_MS) == 0
        assert part_names() == kept
        assert storage.load("t") == keep

    def test_purging_spares_what_was_replaced_meanwhile(self, storage, monkeypatch):
        storage.save(small(expires=10), 0)
        purge = storage._purge

        def replaced(head):
            storage.save(small(created=10, expires=None), 0)
            return purge(head)

        monkeypatch.setattr(storage, "_purge", replaced)
        assert storage.purge_expired(NOW + 10) == 0
        assert storage.load("t") == small(created=10, expires=None)

    def test_a_later_run_takes_the_place_of_an_expired_one_with_its_parts(self, storage, items):
        storage.save(large(expires=10), 0)
        storage.save(large(created=10), 0)
        assert storage.load("t") == large(created=10)
        assert len(items()) == 3

    # ------------------------------------------------------------------ lists

    def test_lists_merge_the_statuses_over_many_pages(self, storage):
        statuses = ["paused", "completed", "error"]
        ids = [f"t{number:03d}" for number in range(65)]
        for number, task_id in enumerate(ids):
            # In pairs of one millisecond.
            storage.save(make_record(task_id, status=statuses[number % 3], created=number // 2), 0)
        for status in [None, *statuses]:
            expected = [task_id for number, task_id in enumerate(ids) if status in (None, statuses[number % 3])][::-1]
            for limit in (7, 64, 65, 1000):
                seen, cursor = [], None
                while True:
                    page = storage.list(now=NOW, status=status, limit=limit, cursor=cursor)
                    seen.append([record.id for record in page.records])
                    cursor = page.cursor
                    if cursor is None:
                        break
                    assert len(seen[-1]) == limit
                assert [task_id for ids_of_page in seen for task_id in ids_of_page] == expected
                assert seen[-1] != [], "the last page of several is not empty"

    def test_lists_go_on_over_what_has_expired(self, storage):
        for number in range(60):
            storage.save(make_record(f"old{number}", created=100 + number, expires=200), 0)
        for number in range(3):
            storage.save(make_record(f"new{number}", created=number), 0)
        page = storage.list(now=NOW + 200, limit=2)
        assert [record.id for record in page.records] == ["new2", "new1"]
        page = storage.list(now=NOW + 200, limit=2, cursor=page.cursor)
        assert [record.id for record in page.records] == ["new0"]
        assert page.cursor is None

    def test_a_cursor_of_no_time_is_refused(self, storage):
        storage.save(make_record(), 0)
        for time_of_run in (10**15, -(10**15), 10**2000):
            with pytest.raises(InvalidRequestError, match="cursor"):
                storage.list(now=NOW, cursor=encode_cursor(time_of_run, "t"))

    def test_long_ids_that_begin_alike_are_listed_once_each(self, storage):
        ids = {"😀" * 254 + last for last in "abcde"}
        for task_id in ids:
            storage.save(make_record(task_id), 0)
        seen, cursor = [], None
        while not seen or cursor:
            page = storage.list(now=NOW, limit=2, cursor=cursor)
            seen += [record.id for record in page.records]
            cursor = page.cursor
        assert sorted(seen) == sorted(ids)

    def test_times_before_1970_are_listed_in_order(self, storage):
        for created in (-3, 5, -NOW - 20, -NOW - 1000, -NOW):
            storage.save(make_record(f"{created}", created=created, expires=None), 0)
        listed = [record.created_at - NOW for record in storage.list(now=NOW).records]
        assert listed == [5, -3, -NOW, -NOW - 20, -NOW - 1000]

    def test_lists_leave_out_what_the_index_does_not_know_yet(self, storage, monkeypatch):
        """The index lags behind; what it says is compared with the heads."""
        storage.save(make_record("moved"), 0)
        storage.save(make_record("gone"), 0)
        storage.save(make_record("again"), 0)
        storage.save(make_record("stays"), 0)
        shard = storage._shard
        lagging = {f"paused#{number}": list(shard(f"paused#{number}", None, 10)) for number in range(4)}
        assert sum(map(len, lagging.values())) == 4
        storage.save(make_record("moved", 2, status="completed"), 1)
        storage.delete("gone")
        storage.delete("again")
        storage.save(make_record("again", created=5), 0)
        monkeypatch.setattr(
            storage, "_shard", lambda name, *more: iter(lagging[name]) if name in lagging else shard(name, *more)
        )
        page = storage.list(now=NOW, status="paused", limit=1)
        assert ([record.id for record in page.records], page.cursor) == (["stays"], None)
        # Without a filter both of its statuses are right, and it is found in both.
        assert [record.id for record in storage.list(now=NOW).records] == ["stays", "moved"]

    def test_lists_read_no_more_than_a_page_and_one(self, storage, monkeypatch):
        for number in range(30):
            storage.save(make_record(f"t{number}", created=number), 0)
        read = storage._table.read
        asked = []
        monkeypatch.setattr(storage._table, "read", lambda keys, *more: asked.append(len(keys)) or read(keys, *more))
        assert len(storage.list(now=NOW, limit=4).records) == 4
        assert asked == [5]

    # ------------------------------------------------------------------ the table

    def test_a_missing_table_is_named_with_the_cure(self, server, table):
        with DynamoDBStorage(table, endpoint=server.endpoint, region="eu-central-1") as storage:
            for call in self.calls(storage).values():
                with pytest.raises(StorageError, match=rf"{table}.*eu-central-1.*create_table\(\)") as caught:
                    call()
                assert not isinstance(caught.value, StorageUnavailable | RevisionConflict)
            storage.create_table()
            storage.save(make_record(), 0)
            assert storage.load("t") == make_record()

    def test_creating_a_table_twice_is_harmless(self, storage):
        storage.create_table()
        storage.save(make_record(), 0)
        storage.create_table()
        assert storage.load("t") == make_record()

    def test_a_table_of_another_kind_is_refused(self, storage, client, table):
        client.create_table(
            TableName=table,
            BillingMode="PAY_PER_REQUEST",
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        )
        with pytest.raises(StorageError, match="needs the keys id and part, and an index 'by-status'"):
            storage.create_table()
        with pytest.raises(StorageError, match="create_table") as caught:
            storage.load("t")
        assert not isinstance(caught.value, StorageUnavailable)

    def test_a_client_of_the_user_is_used_and_left_open(self, client, table, items, monkeypatch):
        closed = []
        monkeypatch.setattr(client, "close", lambda: closed.append(True))
        with DynamoDBStorage(table, client=client, create=True) as storage:
            storage.save(make_record(), 0)
        assert len(items()) == 1
        assert closed == []

    def test_a_batch_that_is_taken_in_pieces_is_finished(self, storage, part_names, monkeypatch):
        """DynamoDB hands back what it has no capacity for."""
        storage.save(small(), 0)
        batch = storage._table._batch

        def one_at_a_time(operation, requests):
            ((name, asked),) = requests.items()
            if operation == "batch_write_item":
                batch(operation, {name: asked[:1]})
                return {"UnprocessedItems": {name: asked[1:]} if asked[1:] else {}}
            left = asked["Keys"][1:]
            answer = batch(operation, {name: asked | {"Keys": asked["Keys"][:1]}})
            return answer | {"UnprocessedKeys": {name: asked | {"Keys": left}} if left else {}}

        monkeypatch.setattr(storage._table, "_batch", one_at_a_time)
        record = make_record(revision=2, vmState=noise(1_500_000))
        storage.save(record, 1)
        assert len(part_names()) >= 3
        assert storage.load("t") == record
        storage.save(small(3), 2)
        assert part_names() == []

    def test_a_batch_of_which_nothing_is_taken_ends(self, impatient, monkeypatch):
        impatient.save(large(), 0)

        def nothing(operation, requests):
            return {"Responses": {}, "UnprocessedItems": requests, "UnprocessedKeys": requests}

        monkeypatch.setattr(impatient._table, "_batch", nothing)
        for call in (lambda: impatient.load("t"), lambda: impatient.save(large(2), 1)):
            started = time.monotonic()
            with pytest.raises(StorageUnavailable, match="takes no more"):
                call()
            assert self.timeout <= time.monotonic() - started < self.bound


class TestDynamoDBOnMoto(DynamoDBContract):
    keeps_data = False

    @pytest.fixture
    def server(self, moto):
        return moto

    def test_ttl_is_enabled(self, storage, client, table, caplog):
        storage.create_table()
        found = client.describe_time_to_live(TableName=table)["TimeToLiveDescription"]
        assert found == {"TimeToLiveStatus": "ENABLED", "AttributeName": "expires"}
        assert caplog.records == []


class TestDynamoDBOnDynalite(DynamoDBContract):
    @pytest.fixture
    def server(self, dynalite):
        return dynalite

    def test_a_table_without_ttl_can_be_used(self, storage, caplog):
        with caplog.at_level(logging.WARNING, "sequential_flow"):
            storage.save(make_record(), 0)
        assert [record.levelname for record in caplog.records] == ["WARNING"]
        assert "purge_expired()" in caplog.text
        assert storage.load("t") == make_record()


class TestDynamoDBLocal(DynamoDBContract):
    @pytest.fixture
    def server(self, dynamodb_local):
        return dynamodb_local


# ---------------------------------------------------------------------- without a server


@pytest.fixture
def bare(monkeypatch, tmp_path):
    """An environment without any setting of AWS."""
    for name in list(os.environ):
        if name.startswith("AWS_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    return monkeypatch


def test_a_missing_client_is_named_with_the_cure(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(MissingDependencyError) as caught:
        DynamoDBStorage()
    assert "DynamoDB storage needs boto3: pip install 'sequential-flow[dynamodb]'" in str(caught.value)


def test_a_missing_region_is_named_with_the_cure(bare):
    with pytest.raises(StorageError, match="AWS_REGION"):
        DynamoDBStorage().load("t")


@pytest.mark.parametrize("endpoint", ["127.0.0.1:8000", "localhost", "", "ftp://127.0.0.1"])
def test_an_endpoint_is_a_url(endpoint):
    with pytest.raises(InvalidRequestError, match="http://"):
        DynamoDBStorage(endpoint=endpoint)


@pytest.mark.parametrize("variable", ["AWS_REGION", "AWS_DEFAULT_REGION"])
def test_missing_credentials_are_named_with_the_cure(bare, variable):
    bare.setenv(variable, "eu-central-1")
    with pytest.raises(StorageError, match="AWS_ACCESS_KEY_ID") as caught:
        DynamoDBStorage().load("t")
    assert not isinstance(caught.value, StorageUnavailable)


def test_credentials_are_made_up_for_this_machine_only(bare):
    """A server elsewhere gets none; one here gets those of the environment if there are any."""
    with pytest.raises(StorageError, match="AWS_ACCESS_KEY_ID"):
        DynamoDBStorage(endpoint="http://dynamodb.example", region="x-y-1").load("t")
    for endpoint in ("http://127.0.0.1:8000", "http://localhost:8000", "http://[::1]:8000"):
        client = DynamoDBStorage(endpoint=endpoint)._table._connect()
        assert client._request_signer._credentials.access_key == "local"
        assert client.meta.region_name == "us-east-1"
    bare.setenv("AWS_ACCESS_KEY_ID", "mine")
    bare.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    bare.setenv("AWS_REGION", "eu-central-1")
    client = DynamoDBStorage(endpoint="http://127.0.0.1:8000")._table._connect()
    assert client._request_signer._credentials.access_key == "mine"
    assert client.meta.region_name == "eu-central-1"


def test_nobody_is_asked_for_credentials_for_this_machine(bare):
    """The metadata service of EC2 takes seconds not to answer elsewhere."""
    bare.delenv("AWS_EC2_METADATA_DISABLED")
    asked = []
    bare.setattr("botocore.utils.InstanceMetadataFetcher.retrieve_iam_role_credentials", asked.append)
    DynamoDBStorage(endpoint="http://127.0.0.1:8000")._table._connect().close()
    assert asked == []


def test_what_is_lost_on_the_way_is_sent_again(bare):
    answers = [503, 500, 200]

    class Stuttering(BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(answers.pop(0))
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Stuttering) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            with DynamoDBStorage(endpoint=f"http://127.0.0.1:{server.server_port}") as storage:
                assert storage.load("t") is None
                answers[:] = [503] * 9
                with pytest.raises(StorageUnavailable):
                    storage.load("t")
            assert answers != [], "it does not go on for ever"
        finally:
            server.shutdown()
            thread.join()


class Refusing:
    """A client whose every request ends with one error of the server."""

    def __init__(self, code: str, status: int = 400) -> None:
        self.code = code
        self.status = status

    def __getattr__(self, operation: str):
        from botocore.exceptions import ClientError

        def refuse(**_question):
            said = {"Code": self.code, "Message": "no"}
            raise ClientError({"Error": said, "ResponseMetadata": {"HTTPStatusCode": self.status}}, operation)

        return refuse


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("ProvisionedThroughputExceededException", 400),
        ("RequestLimitExceeded", 400),
        ("ThrottlingException", 400),
        ("TransactionConflictException", 400),
        ("InternalServerError", 500),
        ("ServiceUnavailable", 503),
        ("AnythingElse", 502),
    ],
)
def test_what_passes_is_unavailable(code, status):
    storage = DynamoDBStorage(client=Refusing(code, status))
    with pytest.raises(StorageUnavailable, match=f"{code}.*sequential-flow-tasks|sequential-flow-tasks.*{code}"):
        storage.load("t")
    with pytest.raises(StorageUnavailable):
        storage.save(make_record(), 0)


@pytest.mark.parametrize(
    ("code", "cure"),
    [
        ("AccessDeniedException", "dynamodb:GetItem, PutItem"),
        ("UnrecognizedClientException", "AWS_ACCESS_KEY_ID"),
        ("ExpiredTokenException", "AWS_SESSION_TOKEN"),
        ("InvalidSignatureException", "clock"),
        ("ValidationException", "create_table"),
        ("ItemCollectionSizeLimitExceededException", "sequential-flow-tasks"),
    ],
)
def test_what_does_not_pass_says_the_cure(code, cure):
    storage = DynamoDBStorage(client=Refusing(code))
    for call in (lambda: storage.load("t"), lambda: storage.save(make_record(), 0)):
        with pytest.raises(StorageError, match=cure) as caught:
            call()
        assert type(caught.value) is StorageError
        assert code in str(caught.value)
