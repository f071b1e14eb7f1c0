"""The store in Redis, against a real server."""

from __future__ import annotations

import importlib.util
import itertools
import random
import select
import socket
import subprocess
import sys
import threading
import time
from urllib.parse import quote
from uuid import uuid4

import pytest
from shared_contract import CHILD, ServerStorageContract
from storage_contract import NOW, StorageContract, make_record

from sequential_flow.errors import (
    InvalidRequestError,
    MissingDependencyError,
    RevisionConflict,
    StorageError,
    StorageUnavailable,
)
from sequential_flow.storage.memory import InMemoryStorage
from sequential_flow.storage.redis import SWEPT_AFTER_MS, RedisStorage
from sequential_flow.storage.urls import open_storage
from servers.redis_server import RedisServer
from servers.server import free_port

redis = pytest.importorskip("redis")


@pytest.fixture
def server(redis_server):
    return redis_server


@pytest.fixture
def raw(server):
    """A plain client, to look behind the store's back."""
    with redis.Redis.from_url(server.url) as client:
        yield client


@pytest.fixture
def prefix():
    return f"{{{uuid4().hex}}}:"


@pytest.fixture
def url(server, prefix):
    return f"{server.url}?prefix={quote(prefix)}"


@pytest.fixture
def storage(url):
    with open_storage(url) as storage:
        yield storage


class TestRedisStorage(ServerStorageContract):
    timeout = 1.0

    @pytest.fixture
    def server(self, redis_server):
        return redis_server

    @pytest.fixture
    def url(self, server, prefix):
        return f"{server.url}?prefix={quote(prefix)}"


@pytest.fixture(scope="module")
def cluster():
    if RedisServer.missing():
        pytest.skip(RedisServer.missing())
    with RedisServer(cluster=True) as server, redis.RedisCluster.from_url(server.url) as client:
        yield client


class TestRedisStorageInACluster(StorageContract):
    @pytest.fixture
    def storage(self, cluster, prefix):
        return RedisStorage(client=cluster, prefix=prefix)

    def test_a_prefix_without_a_hash_tag_is_refused(self, cluster):
        """By the client of a cluster, and by a node that a plain client asks."""
        node = cluster.get_random_node()
        with redis.Redis(host=node.host, port=node.port) as plain:
            for client in (cluster, plain):
                storage = RedisStorage(client=client, prefix="flows:")
                with pytest.raises(StorageError, match="hash tag") as caught:
                    storage.save(make_record(), 0)
                assert not isinstance(caught.value, StorageUnavailable)


class Interrupted(redis.Redis):
    """A client that does something between two steps of the store: before the one of this number."""

    interruption = None
    number = 2

    def zrangebyscore(self, *args, **options):
        self._step()
        return super().zrangebyscore(*args, **options)

    def zrevrangebylex(self, *args, **options):
        self._step()
        return super().zrevrangebylex(*args, **options)

    def pipeline(self, *args, **options):
        self._step()
        return super().pipeline(*args, **options)

    def evalsha(self, *args):
        self._step()
        return super().evalsha(*args)

    def _step(self):
        if self.interruption is not None:
            self.number -= 1
            if self.number == 0:
                interruption, self.interruption = self.interruption, None
                interruption()


@pytest.fixture
def interrupted(server, prefix):
    with Interrupted.from_url(server.url) as client:
        yield RedisStorage(client=client, prefix=prefix), client


def members(raw, prefix):
    """What the index holds, and what the index of expiries does."""
    return raw.zrange(f"{prefix}index", 0, -1), raw.zrange(f"{prefix}expiry", 0, -1)


def wait_for(condition):
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


# ------------------------------------------------------------------ the same as in memory


def test_it_does_what_the_store_in_memory_does(storage, monkeypatch):
    """Random calls. Ids are such that begin with one another, or whose order depends on how it is made."""
    monkeypatch.setattr("sequential_flow.storage.redis._BATCH", 3)
    dice = random.Random(5)
    model = InMemoryStorage()
    ids = ["a", "a\x00", "a:", "ab", "b", ":", "\uffff", "😀", "é"]
    statuses = ["paused", "completed", "error"]

    def outcome(call):
        try:
            return call()
        except RevisionConflict as conflict:
            return (conflict.expected, conflict.found)

    def listed(one, **question):
        """All pages: a store's cursors are its own affair."""
        pages, cursor = [], None
        for _ in range(100):
            page = one.list(cursor=cursor, **question)
            pages.append(page.records)
            cursor = page.cursor
            if cursor is None:
                return pages
        raise AssertionError("the pages have no end")

    for number in range(600):
        now = number // 10
        if number % 10 == 9:
            question = {"now": NOW + now, "status": dice.choice([None, *statuses]), "limit": dice.randint(1, 4)}
            assert listed(storage, **question) == listed(model, **question)
        elif number % 100 == 50:
            assert storage.purge_expired(NOW + now) == model.purge_expired(NOW + now)
        elif dice.random() < 0.1:
            task_id = dice.choice(ids)
            assert storage.delete(task_id) == model.delete(task_id)
        else:
            task_id = dice.choice(ids)
            stored = model.load(task_id)
            expected = 0 if stored is None or dice.random() < 0.3 else stored.revision - (dice.random() < 0.1)
            record = make_record(
                task_id,
                expected + 1,
                created=now if expected == 0 or dice.random() < 0.1 else stored.created_at - NOW,
                expires=dice.choice([None, now + 5, now + 20]),
                status=dice.choice(statuses),
                updatedAt=NOW + now,
            )
            saves = [outcome(lambda one=one, r=record, e=expected: one.save(r, e)) for one in (storage, model)]
            assert saves[0] == saves[1]
        for task_id in ids:
            assert storage.load(task_id) == model.load(task_id)


def test_times_before_1970_are_in_order_too(storage):
    for created in (-5, 3, -70):
        storage.save(make_record(f"t{created}", createdAt=created, updatedAt=created, expires=None), 0)
    seen = []
    cursor = None
    for _ in range(3):
        page = storage.list(now=0, limit=1, cursor=cursor)
        seen += [record.id for record in page.records]
        cursor = page.cursor
    assert (seen, cursor) == (["t3", "t-5", "t-70"], None)


def test_the_index_follows_each_change(storage, raw, prefix):
    first, second = b":1001800000000000:t", b":1001800000000010:t"
    steps = [
        (lambda: storage.save(make_record(expires=10), 0), [first, b"paused" + first], True),
        (lambda: storage.save(make_record(revision=2, expires=10), 1), [first, b"paused" + first], True),
        (lambda: storage.save(make_record(revision=3, expires=10, status="error"), 2), [first, b"error" + first], True),
        (lambda: storage.save(make_record(created=10, expires=None), 0), [second, b"paused" + second], False),
        (lambda: storage.save(make_record(revision=2, created=10), 1), [second, b"paused" + second], True),
        (lambda: storage.delete("t"), [], False),
    ]
    for step, index, expires in steps:
        step()
        assert members(raw, prefix) == (sorted(index), [index[1]] if expires else [])
    assert raw.keys(f"{prefix}*") == []


# ------------------------------------------------------------------ expiry


def test_the_server_sweeps_some_time_after_the_expiry(storage, raw, prefix):
    """The duration counts from the save, so the clock of who saves may show any time."""
    key = f"{prefix}task:t"

    def ttl():
        """In milliseconds, or -1; a minute less than it was set to is fine on a slow machine."""
        return raw.pttl(key)

    storage.save(make_record(expires=100_000), 0)
    assert 40_000 < ttl() - SWEPT_AFTER_MS <= 100_000
    storage.save(make_record(revision=2, expires=None), 1)
    assert ttl() == -1
    storage.save(make_record(revision=3, expires=300_000, updatedAt=NOW + 100_000), 2)
    assert 140_000 < ttl() - SWEPT_AFTER_MS <= 200_000
    storage.save(make_record(revision=4, expires=300_000, updatedAt=NOW + 999_000), 3)
    assert -60_000 < ttl() - SWEPT_AFTER_MS <= 0


def test_what_the_server_has_swept_leaves_the_index_as_it_is_met(storage, raw, prefix, monkeypatch):
    monkeypatch.setattr("sequential_flow.storage.redis.SWEPT_AFTER_MS", 20)
    storage.save(make_record(expires=1), 0)
    wait_for(lambda: storage.load("t") is None)
    place = b":1001800000000000:t"
    assert members(raw, prefix) == ([place, b"paused" + place], [b"paused" + place])
    assert storage.list(now=NOW).records == ()
    assert members(raw, prefix) == ([b"paused" + place], [b"paused" + place])
    assert storage.list(now=NOW, status="paused").records == ()
    assert members(raw, prefix) == ([], [])


def test_purging_cleans_up_after_the_server(storage, raw, prefix, monkeypatch):
    monkeypatch.setattr("sequential_flow.storage.redis._BATCH", 4)
    for number in range(10):
        storage.save(make_record(f"t{number}", expires=number), 0)
    raw.delete(*(f"{prefix}task:t{number}" for number in range(0, 10, 2)))  # as the server does it
    assert storage.purge_expired(NOW + 8) == 4
    assert [record.id for record in storage.list(now=NOW).records] == ["t9"]
    place = b":1001800000000000:t9"
    assert members(raw, prefix) == ([place, b"paused" + place], [b"paused" + place])


def test_saving_cleans_up_where_nobody_purges(storage, raw, prefix, monkeypatch):
    monkeypatch.setattr("sequential_flow.storage.redis._BATCH", 3)
    names = ["a", "b", "c"]
    for name in names:
        storage.save(make_record(name, expires=10), 0)
    raw.delete(f"{prefix}task:a", f"{prefix}task:b")
    long_after = NOW + 10 + SWEPT_AFTER_MS
    storage.save(make_record("d", createdAt=long_after - 1, updatedAt=long_after - 1, expires=None), 0)
    assert len(members(raw, prefix)[1]) == 3
    storage.save(make_record("e", createdAt=long_after, updatedAt=long_after, expires=None), 0)
    # What is still there stays: this clock may be wrong, and only purging deletes.
    assert members(raw, prefix)[1] == [b"paused:1001800000000000:c"]
    assert [record.id for record in storage.list(now=NOW).records] == ["e", "d", "c"]


def test_a_task_that_follows_a_swept_one_is_listed_once(storage, raw, prefix):
    storage.save(make_record(expires=10), 0)
    raw.delete(f"{prefix}task:t")
    storage.save(make_record(created=5, status="completed"), 0)
    assert [record.created_at for record in storage.list(now=NOW).records] == [NOW + 5]
    assert storage.list(now=NOW, status="paused").records == ()
    assert storage.purge_expired(NOW + 10) == 0
    assert storage.load("t").created_at == NOW + 5


def test_a_task_that_follows_a_swept_one_in_the_same_millisecond_stays_listed(storage, raw, prefix):
    storage.save(make_record(expires=10), 0)
    raw.delete(f"{prefix}task:t")
    storage.save(make_record(status="completed"), 0)
    for clean in (lambda: storage.list(now=NOW, status="paused"), lambda: storage.purge_expired(NOW + 10)):
        clean()
        assert [record.status for record in storage.list(now=NOW).records] == ["completed"]
        assert [record.status for record in storage.list(now=NOW, status="completed").records] == ["completed"]
    assert storage.purge_expired(NOW + 7_200_000) == 1


def test_purging_spares_what_is_renewed_meanwhile(interrupted):
    storage, client = interrupted
    for name in ("again", "longer", "gone"):
        storage.save(make_record(name, expires=10), 0)

    def renew():
        storage.save(make_record("again", created=10), 0)
        storage.save(make_record("longer", 2), 1)

    client.interruption = renew
    assert storage.purge_expired(NOW + 10) == 1
    assert client.interruption is None
    assert storage.load("again").created_at == NOW + 10
    assert storage.load("longer").revision == 2
    assert storage.load("gone") is None
    assert {record.id for record in storage.list(now=NOW + 10).records} == {"again", "longer"}


@pytest.mark.parametrize("step", [2, 3])
def test_a_list_shows_tasks_as_they_are_when_they_are_read(interrupted, step):
    storage, client = interrupted
    for name in ("a", "b", "c", "d"):
        storage.save(make_record(name), 0)

    def change():
        storage.delete("d")
        storage.save(make_record("c", 2, status="completed"), 1)

    client.interruption, client.number = change, step
    page = storage.list(now=NOW, status="paused", limit=2)
    assert client.interruption is None
    seen = list(page.records)
    while page.cursor is not None:
        page = storage.list(now=NOW, status="paused", limit=2, cursor=page.cursor)
        seen += page.records
    assert [record.id for record in seen] == ["b", "a"]


# ------------------------------------------------------------------ requests that are repeated


class Proxy:
    """Passes everything on, but hangs up in place of the next `swallow` answers to a script."""

    def __init__(self, server):
        self.far = (server.host, server.port)
        self.scripts = self.swallow = 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.threads = [threading.Thread(target=self.accept)]
        self.threads[0].start()

    def accept(self):
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            self.threads.append(threading.Thread(target=self.serve, args=(near,)))
            self.threads[-1].start()

    def serve(self, near):
        with near, socket.create_connection(self.far) as far:
            script = False
            while True:
                for one in select.select([near, far], [], [])[0]:
                    data = one.recv(65536)
                    if not data:
                        return
                    if one is near:
                        script = b"EVALSHA" in data
                        self.scripts += script
                    elif script and self.swallow:
                        self.swallow -= 1
                        return
                    (far if one is near else near).sendall(data)

    def close(self):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for thread in self.threads:
            thread.join(30)


@pytest.fixture
def proxy(server):
    proxy = Proxy(server)
    yield proxy
    proxy.close()


def test_a_save_whose_answer_is_lost_is_repeated_and_succeeds(proxy, prefix):
    with RedisStorage(f"redis://127.0.0.1:{proxy.port}", prefix=prefix) as storage:
        storage.save(make_record("warm"), 0)  # so that the server has the script
        for expected, record in ((0, make_record()), (1, make_record(revision=2))):
            before = proxy.scripts
            proxy.swallow = 1
            storage.save(record, expected)
            assert (proxy.scripts - before, proxy.swallow) == (2, 0)
            assert storage.load("t") == record
            with pytest.raises(RevisionConflict):
                storage.save(record, expected)


def test_a_connection_that_is_lost_twice_is_unavailable(proxy, prefix):
    with RedisStorage(f"redis://127.0.0.1:{proxy.port}", prefix=prefix) as storage:
        storage.save(make_record("warm"), 0)
        proxy.swallow = 2
        with pytest.raises(StorageUnavailable):
            storage.save(make_record(), 0)
        assert storage.load("t") == make_record()


def test_scripts_that_the_server_has_forgotten_are_sent_again(storage, raw):
    storage.save(make_record(expires=10), 0)
    for call in (
        lambda: storage.save(make_record(revision=2, expires=10), 1),
        lambda: storage.purge_expired(NOW + 10) == 1 or pytest.fail("nothing was purged"),
        lambda: storage.delete("t"),
    ):
        raw.script_flush()
        call()
    assert storage.load("t") is None


# ------------------------------------------------------------------ servers that refuse


def assert_save_unavailable(storage, *args):
    with pytest.raises(StorageUnavailable):
        storage.save(*args)


@pytest.fixture
def configured(raw):
    """Sets a setting of the server for this test."""
    before = {}

    def configure(name, value):
        before.setdefault(name, raw.config_get(name)[name])
        raw.config_set(name, value)

    yield configure
    for name, value in before.items():
        raw.config_set(name, value)


@pytest.mark.parametrize(("name", "value"), [("maxmemory", "1"), ("min-replicas-to-write", "1")])
def test_a_server_that_takes_no_writes_now_is_unavailable_and_changes_nothing(
    storage, raw, prefix, configured, name, value
):
    storage.save(make_record(), 0)
    before = members(raw, prefix)
    configured(name, value)
    assert_save_unavailable(storage, make_record(revision=2, status="completed"), 1)
    assert_save_unavailable(storage, make_record("another"), 0)
    assert storage.load("t") == make_record()
    assert storage.load("another") is None
    assert members(raw, prefix) == before


def test_a_replica_can_be_read(storage, raw, prefix, configured):
    for name in ("t", "swept"):
        storage.save(make_record(name), 0)
    raw.delete(f"{prefix}task:swept")
    raw.replicaof("127.0.0.1", free_port())
    try:
        assert_save_unavailable(storage, make_record(revision=2), 1)
        with pytest.raises(StorageUnavailable):
            storage.delete("t")
        assert storage.load("t") == make_record()
        assert [record.id for record in storage.list(now=NOW).records] == ["t"]
        configured("replica-serve-stale-data", "no")
        for read in (lambda: storage.load("t"), lambda: storage.list(now=NOW)):
            with pytest.raises(StorageUnavailable):
                read()
    finally:
        raw.replicaof("NO", "ONE")


@pytest.mark.parametrize("key", ["task:t", "index", "expiry"])
def test_a_key_that_holds_something_else_is_an_error_and_nothing_is_written(storage, raw, prefix, key):
    raw.set(prefix + key, "something else")
    with pytest.raises(StorageError) as caught:
        storage.save(make_record(), 0)
    assert not isinstance(caught.value, StorageUnavailable)
    assert raw.keys(f"{prefix}*") == [f"{prefix}{key}".encode()]


def test_a_password_works_and_a_wrong_one_is_an_error_that_does_not_show_it(server, raw, prefix, configured):
    configured("requirepass", "s3cret/pässword")

    def url(password):
        return f"redis://:{quote(password, safe='')}@{server.host}:{server.port}/0"

    with RedisStorage(url("s3cret/pässword"), prefix=prefix) as storage:
        storage.save(make_record(), 0)
    with (
        RedisStorage(url("hunter2/x"), prefix=prefix) as storage,
        pytest.raises(StorageError, match="password") as caught,
    ):
        storage.load("t")
    assert not isinstance(caught.value, StorageUnavailable)
    assert "hunter2" not in f"{caught.value} {storage}"
    with RedisStorage(server.url, prefix=prefix) as storage, pytest.raises(StorageError, match="password") as caught:
        storage.load("t")
    assert not isinstance(caught.value, StorageUnavailable)


@pytest.mark.parametrize("secret", ["me:hunter2@", ":hunter2@"])
def test_messages_do_not_show_the_password(secret):
    with RedisStorage(f"redis://{secret}127.0.0.1:{free_port()}?password=hunter2", timeout=1) as storage:
        with pytest.raises(StorageUnavailable) as caught:
            storage.load("t")
        assert "hunter2" not in f"{caught.value} {storage}"
        assert "127.0.0.1" in str(caught.value)


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("redis://127.0.0.1/0?timout=3", "no setting 'timout'"),
        ("redis://:hun/ter2@127.0.0.1", "does not understand"),
        ("redis://127.0.0.1:port", "does not understand"),
        ("redis://127.0.0.1?max_connections=many", "does not understand"),
        ("http://127.0.0.1", "does not understand"),
    ],
)
def test_a_url_that_redis_py_does_not_take_is_refused_when_it_is_used(url, message):
    with RedisStorage(url) as storage, pytest.raises(InvalidRequestError, match=message) as caught:
        storage.load("t")
    assert "hun" not in str(caught.value)


def test_settings_of_redis_py_reach_it(server, prefix, raw):
    with open_storage(f"{server.url}?client_name=flows-{prefix[1:9]}&prefix={quote(prefix)}") as storage:
        storage.load("t")
        assert f"flows-{prefix[1:9]}" in [client["name"] for client in raw.client_list()]


# ------------------------------------------------------------------ clients and connections


def test_prefixes_keep_stores_apart(storage, server):
    with RedisStorage(server.url, prefix=f"{{{uuid4().hex}}}:") as other:
        storage.save(make_record(status="completed", expires=10), 0)
        other.save(make_record(expires=10), 0)
        assert storage.load("t").status == "completed"
        assert [record.status for record in other.list(now=NOW).records] == ["paused"]
        assert other.purge_expired(NOW + 10) == 1
        assert other.delete("t") is False
        assert [record.status for record in storage.list(now=NOW).records] == ["completed"]


@pytest.mark.parametrize("decode_responses", [False, True])
def test_a_client_of_the_users_is_used_and_stays_open(server, prefix, decode_responses):
    with redis.Redis.from_url(server.url, decode_responses=decode_responses, single_connection_client=True) as client:
        number = client.client_id()
        with RedisStorage(client=client, prefix=prefix) as storage:
            for task_id in ("é", "t"):
                storage.save(make_record(task_id, expires=10), 0)
            assert storage.load("é") == make_record("é", expires=10)
            page = storage.list(now=NOW, limit=1)
            assert storage.list(now=NOW, limit=1, cursor=page.cursor, status="paused").records[0].id == "t"
            assert storage.purge_expired(NOW + 10) == 2
        assert client.client_id() == number
        assert storage.load("t") is None


def test_threads_wait_for_a_connection(server, prefix, raw):
    name = f"flows-{prefix[1:9]}"
    with open_storage(f"{server.url}?client_name={name}&max_connections=2&prefix={quote(prefix)}") as storage:
        failures = []
        counts = itertools.count()

        def save_some():
            try:
                for _ in range(20):
                    storage.save(make_record(f"t{next(counts)}"), 0)
            except Exception as error:  # noqa: BLE001  # the test's thread reports it
                failures.append(error)

        threads = [threading.Thread(target=save_some) for _ in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert failures == []
        assert len(storage.list(now=NOW, limit=1000).records) == 200
        assert 1 <= [client["name"] for client in raw.client_list()].count(name) <= 2


def test_closing_lets_go_of_connections_and_a_later_call_makes_new_ones(server, prefix, raw):
    name = f"flows-{prefix[1:9]}"

    def connections():
        return [client["name"] for client in raw.client_list()].count(name)

    storage = open_storage(f"{server.url}?client_name={name}&prefix={quote(prefix)}")
    storage.save(make_record(), 0)
    assert connections() == 1
    storage.close()
    storage.close()
    wait_for(lambda: connections() == 0)
    assert storage.load("t") == make_record()
    storage.close()


# ------------------------------------------------------------------ the dependency


def test_without_redis_py_it_says_what_to_install(monkeypatch):
    found = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *rest: None if name == "redis" else found(name, *rest)
    )
    with pytest.raises(MissingDependencyError) as caught:
        open_storage("redis://127.0.0.1")
    assert str(caught.value) == "Redis storage needs redis-py: pip install 'sequential-flow[redis]'"


def test_redis_py_is_imported_when_it_is_used():
    script = (
        "import sys\n"
        "from sequential_flow.errors import StorageUnavailable\n"
        "from sequential_flow.storage.urls import open_storage\n"
        f"storage = open_storage('redis://127.0.0.1:{free_port()}')\n"
        "assert 'redis' not in sys.modules\n"
        "try:\n"
        "    storage.load('t')\n"
        "except StorageUnavailable:\n"
        "    assert 'redis' in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", script], env=CHILD, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
