"""The store in an SQLite file: several processes, forks, locks, and files that are not ours."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
import time

import pytest
from shared_contract import SharedStorageContract
from storage_contract import NOW, StorageContract, make_record

from sequential_flow.errors import RevisionConflict, StateFormatError, StorageError, StorageUnavailable
from sequential_flow.storage import sqlite
from sequential_flow.storage.sqlite import SCHEMA_VERSION, SQLiteStorage


class TestSQLiteFile(SharedStorageContract):
    @pytest.fixture
    def url(self, tmp_path):
        return f"sqlite:///{tmp_path}/flows.db?timeout=60"


class TestSQLiteInMemory(StorageContract):
    @pytest.fixture
    def storage(self):
        with SQLiteStorage(":memory:") as storage:
            yield storage


# Children find the package where this process did, installed or not.
CHILD = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}


def test_two_storages_on_one_file_see_each_other(tmp_path):
    with SQLiteStorage(tmp_path / "flows.db") as one, SQLiteStorage(tmp_path / "flows.db") as two:
        one.save(make_record(), 0)
        two.save(make_record(revision=2), 1)
        with pytest.raises(RevisionConflict):
            one.save(make_record(revision=2), 1)


def test_a_closed_storage_opens_again(tmp_path):
    storage = SQLiteStorage(tmp_path / "flows.db")
    storage.save(make_record(), 0)
    storage.close()
    storage.close()
    assert storage.load("t") is not None
    storage.close()


SAVER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from storage_contract import make_record
from sequential_flow.errors import RevisionConflict
from sequential_flow.storage.sqlite import SQLiteStorage
storage = SQLiteStorage(sys.argv[2], timeout=60)
while not Path(sys.argv[3]).exists():
    pass
wins = 0
for revision in range(20):
    try:
        storage.save(make_record(revision=revision + 1), revision)
        wins += 1
    except RevisionConflict:
        pass
    while storage.load("t").revision < revision + 1:
        pass
print(wins)
"""


def test_of_many_processes_one_wins_each_revision(tmp_path):
    """They also meet when the file is made: each finds none, and all open it at once."""
    go = tmp_path / "go"
    command = [sys.executable, "-c", SAVER, os.path.dirname(__file__), str(tmp_path / "flows.db"), str(go)]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=CHILD) for _ in range(4)]
    time.sleep(0.5)
    go.touch()
    wins = [int(process.communicate(timeout=120)[0]) for process in processes]
    assert sum(wins) == 20


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_opens_its_own_connection(tmp_path):
    storage = SQLiteStorage(tmp_path / "flows.db")
    storage.save(make_record(), 0)
    child = os.fork()
    if child == 0:
        try:
            storage.save(make_record(revision=2), 1)
            storage.close()
            # The parent's connection is neither used nor closed: SQLite forbids both in a child.
            os._exit(0 if len(sqlite._inherited) == 1 else 2)
        except BaseException:  # noqa: BLE001  # a child must not go on as pytest
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert storage.load("t").revision == 2
    storage.save(make_record(revision=3), 2)
    storage.close()


def test_a_locked_file_is_unavailable_within_the_timeout(tmp_path):
    path = tmp_path / "flows.db"
    with SQLiteStorage(path, timeout=0.2) as storage:
        storage.save(make_record(), 0)
        blocker = sqlite3.connect(path, isolation_level=None)
        blocker.execute("BEGIN IMMEDIATE")
        started = time.monotonic()
        with pytest.raises(StorageUnavailable, match="locked"):
            storage.save(make_record(revision=2), 1)
        assert time.monotonic() - started < 3
        assert storage.load("t").revision == 1  # readers do not wait for writers
        blocker.execute("ROLLBACK")
        blocker.close()
        storage.save(make_record(revision=2), 1)


def test_a_new_file_that_is_locked_is_unavailable_within_the_timeout(tmp_path):
    path = tmp_path / "flows.db"
    blocker = sqlite3.connect(path, isolation_level=None)
    blocker.execute("BEGIN EXCLUSIVE")
    started = time.monotonic()
    with pytest.raises(StorageUnavailable):
        SQLiteStorage(path, timeout=0.2).load("t")
    assert time.monotonic() - started < 3
    blocker.execute("ROLLBACK")
    blocker.close()


def test_a_writer_waits_for_another(tmp_path):
    path = tmp_path / "flows.db"
    with SQLiteStorage(path, timeout=30) as storage:
        storage.save(make_record(), 0)
        blocker = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        blocker.execute("BEGIN IMMEDIATE")
        timer = threading.Timer(0.3, lambda: blocker.execute("ROLLBACK"))
        timer.start()
        storage.save(make_record(revision=2), 1)
        timer.join()
        blocker.close()
        assert storage.load("t").revision == 2


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(StorageError, match=r"nowhere.* does not exist"):
        SQLiteStorage(tmp_path / "nowhere" / "flows.db").load("t")
    assert not (tmp_path / "nowhere").exists()


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "flows.db"
    path.write_text("dear diary, " * 500)
    with pytest.raises(StorageError, match="not a database"):
        SQLiteStorage(path).load("t")
    assert path.read_text().startswith("dear diary")


def test_a_folder_in_its_place_is_refused_at_once(tmp_path):
    started = time.monotonic()
    with pytest.raises(StorageError):
        SQLiteStorage(tmp_path).load("t")
    assert time.monotonic() - started < 2


def test_a_file_of_a_later_release_is_refused(tmp_path):
    path = tmp_path / "flows.db"
    with SQLiteStorage(path) as storage:
        storage.save(make_record(), 0)
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    with pytest.raises(StorageError, match="later release"):
        SQLiteStorage(path).load("t")


def test_a_file_of_version_1_gets_the_index_that_it_lacks(tmp_path):
    path = tmp_path / "flows.db"
    connection = sqlite3.connect(path)
    # The schema of the releases before.
    connection.executescript(
        "CREATE TABLE tasks (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, status TEXT NOT NULL,"
        " created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, expires_at INTEGER, record TEXT NOT NULL);"
        "CREATE INDEX tasks_by_age ON tasks (created_at, id);"
        "CREATE INDEX tasks_by_expiry ON tasks (expires_at) WHERE expires_at IS NOT NULL;"
        "PRAGMA user_version = 1;"
    )
    record = make_record()
    connection.execute("INSERT INTO tasks VALUES ('t', 1, 'paused', ?, ?, NULL, ?)", (NOW, NOW, record.to_json()))
    connection.commit()
    connection.close()
    with SQLiteStorage(path) as storage:
        assert storage.list(now=NOW, status="paused").records == (record,)
    connection = sqlite3.connect(path)
    plan = connection.execute(
        "EXPLAIN QUERY PLAN SELECT record FROM tasks WHERE status = 'paused' ORDER BY created_at DESC, id DESC"
    ).fetchall()
    connection.close()
    assert "tasks_by_status" in str(plan)


def test_a_damaged_record_is_refused(tmp_path):
    path = tmp_path / "flows.db"
    with SQLiteStorage(path) as storage:
        storage.save(make_record(), 0)
        connection = sqlite3.connect(path)
        for text in ("{", "[]", "5"):
            with connection:
                connection.execute("UPDATE tasks SET record = ?", (text,))
            with pytest.raises(StateFormatError):
                storage.load("t")
        connection.close()


def test_what_was_saved_survives_a_killed_process(tmp_path):
    code = (
        "import os, signal, sys; sys.path.insert(0, sys.argv[1]); from storage_contract import make_record; "
        "from sequential_flow.storage.sqlite import SQLiteStorage; s = SQLiteStorage(sys.argv[2]); "
        "s.save(make_record(), 0); s.save(make_record(revision=2), 1); os.kill(os.getpid(), signal.SIGKILL)"
    )
    path = str(tmp_path / "flows.db")
    done = subprocess.run([sys.executable, "-c", code, os.path.dirname(__file__), path], check=False, env=CHILD)
    assert done.returncode != 0
    with SQLiteStorage(path) as storage:
        assert storage.load("t").revision == 2
