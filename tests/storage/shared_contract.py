"""The contract of a store that several processes share, and of one behind a server: more tests to inherit.

class TestRedis(ServerStorageContract):
    @pytest.fixture
    def server(self, redis_server):
        return redis_server

    @pytest.fixture
    def url(self, server):                    # a place of its own for each test
        return f"{server.url}?prefix={uuid4().hex}"
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from uuid import uuid4

import pytest
from storage_contract import StorageContract, make_record

from sequential_flow.errors import RevisionConflict, StorageUnavailable
from sequential_flow.flow import SequentialFlow
from sequential_flow.storage.urls import open_storage

RACER = Path(__file__).with_name("racer.py")
# Children find the package where this process did, installed or not.
CHILD = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}


def noise(size: int) -> str:
    """Text of this size that is always the same and does not compress to much less than three quarters."""
    return base64.b64encode(hashlib.shake_128(b"noise").digest(size * 3 // 4 + 3)).decode()[:size]


class SharedStorageContract(StorageContract):
    """What every store must do that several processes open by one URL."""

    rounds = 20
    """How often a hundred resumes race for one pause."""

    @pytest.fixture
    def url(self) -> str:
        raise NotImplementedError("give the contract a fixture `url`")

    @pytest.fixture
    def storage(self, url):
        with open_storage(url) as storage:
            yield storage

    def test_of_a_hundred_resumes_from_four_processes_one_advances(self, url, storage):
        """Each process has 25 threads on one storage.

        In every other round the resumes name the request that they answer, and the program goes on to another one. In
        the others they do not, and it ends: an answer without a name that comes late would answer the next request.
        """
        flow = SequentialFlow(storage)
        racers = [Racer(url) for _ in range(4)]
        try:
            for racer in racers:
                assert racer.answer() == "ready"
            for number in range(self.rounds):
                named = number % 2 == 1
                then = "fetch('https://b.example/')" if named else "won"
                task = flow.execute(f"const won = fetch('https://a.example/'); {then}")
                for racer in racers:
                    racer.ask({"task": task.id, "request": "1" if named else None})
                answers = [answer for racer in racers for answer in racer.answer()]
                errors = [answer["raised"] for answer in answers if "raised" in answer]
                assert errors == []
                advanced = [answer for answer in answers if not answer["replayed"]]
                assert len(advanced) == 1, f"round {number}: {len(advanced)} advanced"
                assert len(answers) == 100
                stored = flow.get_task(task.id)
                assert (stored.revision, stored.status) == (2, "paused" if named else "completed")
                for answer in answers:
                    assert answer["task"] == json.loads(json.dumps(stored.to_dict())) | {"replayed": answer["replayed"]}
        finally:
            for racer in racers:
                racer.end()

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
    def test_a_forked_child_has_connections_of_its_own(self, url, storage):
        storage.save(make_record(), 0)
        script = (
            "import os, sys; sys.path.insert(0, sys.argv[2])\n"
            "from storage_contract import make_record\n"
            "from sequential_flow.storage.urls import open_storage\n"
            "storage = open_storage(sys.argv[1])\n"
            "storage.save(make_record(revision=2), 1)\n"
            "child = os.fork()\n"
            "if child == 0:\n"
            "    try:\n"
            "        storage.save(make_record(revision=3), 2)\n"
            "        storage.close()\n"
            "        os._exit(0)\n"
            "    finally:\n"
            "        os._exit(1)\n"
            "assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0\n"
            "storage.save(make_record(revision=4), 3)\n"
            "storage.close()\n"
        )
        command = [sys.executable, "-W", "ignore", "-c", script, url, os.path.dirname(__file__)]
        done = subprocess.run(command, env=CHILD, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        assert storage.load("t").revision == 4

    def test_states_of_five_megabytes_are_kept_whole(self, storage):
        for revision in range(1, 4):
            record = make_record(revision=revision, vmState={"big": noise(5_000_000 - revision)})
            storage.save(record, revision - 1)
            assert storage.load("t") == record
        with pytest.raises(RevisionConflict):
            storage.save(make_record(revision=3, vmState={"big": noise(5_000_000)}), 2)
        assert storage.load("t") == record
        assert list(storage.list(now=record.updated_at).records) == [record]
        small = make_record(revision=4, vmState={"big": "no more"})
        storage.save(small, 3)
        assert storage.load("t") == small
        assert storage.delete("t")
        assert storage.load("t") is None
        again = make_record(vmState={"big": noise(5_000_000)})
        storage.save(again, 0)
        assert storage.load("t") == again


class ServerStorageContract(SharedStorageContract):
    """What every store must do whose server may go away."""

    timeout = 2.0
    """Seconds; the store is opened with it in the tests of outages."""
    bound = 15.0
    """Seconds within which a call must have failed that has no server: some timeouts, and a busy machine."""
    keeps_data = True
    """Whether the server finds its data again after `kill -9`."""

    @pytest.fixture
    def server(self):
        raise NotImplementedError("give the contract a fixture `server`")

    @pytest.fixture
    def impatient(self, url):
        """The storage, with a short timeout."""
        with open_storage(f"{url}{'&' if '?' in url else '?'}timeout={self.timeout}") as storage:
            yield storage

    def calls(self, storage):
        """Each method of a storage, by name."""
        return {
            "load": lambda: storage.load("t"),
            "save": lambda: storage.save(make_record(revision=2), 1),
            "create": lambda: storage.save(make_record(uuid4().hex), 0),
            "delete": lambda: storage.delete("nobody"),
            "list": lambda: storage.list(now=make_record().created_at),
            "purge": lambda: storage.purge_expired(1),
        }

    def assert_all_unavailable(self, storage):
        for name, call in self.calls(storage).items():
            started = time.monotonic()
            with pytest.raises(StorageUnavailable):
                call()
            assert time.monotonic() - started < self.bound, name

    def test_a_server_that_is_killed_and_comes_back(self, server, impatient):
        impatient.save(make_record(), 0)
        server.kill()
        try:
            self.assert_all_unavailable(impatient)
        finally:
            server.start()
        if not self.keeps_data:
            impatient.save(make_record(), 0)
        assert impatient.load("t").revision == 1
        impatient.save(make_record(revision=2), 1)
        assert impatient.load("t").revision == 2
        for call in list(self.calls(impatient).values())[2:]:
            call()

    def test_a_server_that_restarts_between_two_calls_is_not_noticed(self, server, impatient):
        """What an idle connection meets: a server that was restarted, or a proxy that has hung up."""
        impatient.save(make_record(), 0)
        server.kill()
        server.start()
        if self.keeps_data:
            impatient.save(make_record(revision=2), 1)
            assert impatient.load("t").revision == 2
        else:
            impatient.save(make_record(), 0)
            assert impatient.load("t").revision == 1

    def test_a_server_that_hangs(self, server, impatient):
        impatient.save(make_record(), 0)
        server.freeze()
        try:
            self.assert_all_unavailable(impatient)
        finally:
            server.thaw()
        # A save that was sent and not answered may have been written.
        assert impatient.load("t").revision in (1, 2)
        impatient.save(make_record("another"), 0)
        assert impatient.load("another").revision == 1


class Racer:
    """A process that resumes a task 25 times at once whenever it is asked to."""

    def __init__(self, url: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(RACER), url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=CHILD
        )

    def ask(self, question: object) -> None:
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()

    def answer(self):
        line = self.process.stdout.readline()
        assert line, "a racing process has died"
        return json.loads(line)

    def end(self) -> None:
        self.process.stdin.close()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()
