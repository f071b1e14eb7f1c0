"""The store in SQL databases, against real servers."""

from __future__ import annotations

import importlib.util
import os
import sqlite3
import threading
import traceback
from uuid import uuid4

import pytest
from shared_contract import ServerStorageContract, SharedStorageContract
from storage_contract import NOW, make_record

from sequential_flow.errors import (
    InvalidRequestError,
    MissingDependencyError,
    StateTooLarge,
    StorageError,
    StorageUnavailable,
)
from sequential_flow.storage import sql
from sequential_flow.storage.sql import SQLStorage
from sequential_flow.storage.urls import open_storage

sqlalchemy = pytest.importorskip("sqlalchemy", reason="SQLAlchemy is missing: pip install -e '.[dev]'")
create_engine, text = sqlalchemy.create_engine, sqlalchemy.text


class TestSQLStorageOnPostgreSQL(ServerStorageContract):
    @pytest.fixture
    def server(self, postgresql):
        return postgresql

    @pytest.fixture
    def url(self, server):
        return f"{server.url}?table=t{uuid4().hex}"


class TestSQLStorageOnMariaDB(ServerStorageContract):
    @pytest.fixture
    def server(self, mariadb):
        return mariadb

    @pytest.fixture
    def url(self, server):
        return f"{server.url}?table=t{uuid4().hex}"


class TestSQLStorageOnSQLite(SharedStorageContract):
    @pytest.fixture
    def url(self, tmp_path):
        return f"sqlite+pysqlite:///{tmp_path}/flows.db"


# ---------------------------------------------------------------- PostgreSQL


def test_records_are_json_that_sql_can_ask(postgresql):
    url = f"postgresql+psycopg://postgres@{postgresql.host}:{postgresql.port}/postgres"
    table = f"t{uuid4().hex}"
    with SQLStorage(url, table=table) as storage:
        storage.save(make_record(vmState={"stack": [{"at": "3:18"}]}), 0)
        engine = create_engine(url)
        with engine.connect() as connection:
            asked = text(f"SELECT record->'vmState'->'stack'->0->>'at', pg_typeof(record)::text FROM {table}")
            assert connection.execute(asked).one() == ("3:18", "json")
        engine.dispose()


def test_what_the_url_says_beside_our_settings_goes_to_the_driver(postgresql):
    url = f"{postgresql.url}?application_name=flows-of-mine&table=t{uuid4().hex}"
    with open_storage(url) as storage:
        storage.load("t")
        engine = create_engine(f"postgresql+psycopg://postgres@{postgresql.host}:{postgresql.port}/postgres")
        with engine.connect() as connection:
            names = connection.execute(text("SELECT application_name FROM pg_stat_activity")).scalars().all()
        engine.dispose()
    assert "flows-of-mine" in names


def test_a_database_that_does_not_exist_is_not_worth_trying_again(postgresql):
    storage = open_storage(postgresql.url.replace("/postgres", "/nowhere"))
    with pytest.raises(StorageError, match='"nowhere" does not exist') as caught:
        storage.load("t")
    assert not isinstance(caught.value, StorageUnavailable)


def test_without_the_right_to_make_it_a_missing_table_is_named(postgresql):
    storage = open_storage(f"{postgresql.url}?table=absent&create=false")
    with pytest.raises(StorageError, match=r"no table 'absent'.*create=true"):
        storage.load("t")
    storage.close()


def test_many_that_find_no_table_make_one(postgresql):
    table = f"t{uuid4().hex}"
    storages = [SQLStorage(postgresql.url, table=table) for _ in range(6)]
    together = threading.Barrier(6, timeout=60)
    failures: list[BaseException] = []

    def first_call(storage: SQLStorage, number: int) -> None:
        together.wait()
        try:
            storage.save(make_record(f"t{number}"), 0)
        except BaseException as error:  # noqa: BLE001  # the test's thread reports it
            failures.append(error)

    threads = [threading.Thread(target=first_call, args=(storage, n)) for n, storage in enumerate(storages)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failures == []
    assert len(storages[0].list(now=NOW).records) == 6
    for storage in storages:
        storage.close()


def test_an_engine_of_the_users_own_is_used_and_left_open(postgresql):
    engine = create_engine(
        f"postgresql+psycopg://postgres@{postgresql.host}:{postgresql.port}/postgres",
        pool_size=1,
        max_overflow=0,
        pool_timeout=0.2,
    )
    with SQLStorage(engine, table=f"t{uuid4().hex}") as storage:
        storage.save(make_record(), 0)
        with engine.connect(), pytest.raises(StorageUnavailable, match="all connections are busy"):
            storage.load("t")
    with engine.connect() as connection:
        assert connection.execute(text("SELECT 1")).scalar() == 1
    engine.dispose()


# ---------------------------------------------------------------- MariaDB


def test_mysql_in_the_url_of_a_mariadb_is_right_too(mariadb):
    with open_storage(f"{mariadb.url.replace('mariadb://', 'mysql://')}?table=t{uuid4().hex}") as storage:
        storage.save(make_record("a"), 0)
        assert storage.load("A") is None
        assert storage.load("a") == make_record("a")


def test_a_wrong_password_is_not_shown_and_not_worth_trying_again(mariadb):
    storage = open_storage(f"mariadb://root:hunter2@{mariadb.host}:{mariadb.port}/flows")
    with pytest.raises(StorageError, match="password") as caught:
        storage.load("t")
    assert not isinstance(caught.value, StorageUnavailable)
    assert "hunter2" not in "".join(traceback.format_exception(caught.value))
    assert "hunter2" not in repr(storage)


def test_what_is_larger_than_a_statement_may_be_is_refused_and_nothing_is_lost(mariadb):
    engine = create_engine(f"mariadb+pymysql://root@{mariadb.host}:{mariadb.port}/flows", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        before = connection.execute(text("SELECT @@global.max_allowed_packet")).scalar_one()
        connection.execute(text("SET GLOBAL max_allowed_packet = 1048576"))
        try:
            with open_storage(f"{mariadb.url}?table=t{uuid4().hex}") as storage:
                storage.save(make_record(), 0)
                with pytest.raises(StateTooLarge, match="max_allowed_packet") as caught:
                    storage.save(make_record(revision=2, vmState="x" * 2_000_000), 1)
                assert (caught.value.limit, caught.value.size > 2_000_000) == (1_048_576, True)
                assert storage.load("t") == make_record()
                storage.save(make_record(revision=2, vmState="x" * 900_000), 1)
        finally:
            connection.execute(text(f"SET GLOBAL max_allowed_packet = {before}"))
    engine.dispose()


# ---------------------------------------------------------------- any


def test_what_a_task_holds_is_not_in_tracebacks(tmp_path):
    with SQLStorage(f"sqlite:///{tmp_path}/flows.db", timeout=0.1) as storage:
        storage.save(make_record(), 0)
        blocker = sqlite3.connect(tmp_path / "flows.db", isolation_level=None)
        blocker.execute("BEGIN EXCLUSIVE")
        secret = f"sk-{uuid4().hex}"  # tracebacks show lines of this file, too
        with pytest.raises(StorageUnavailable, match="locked") as caught:
            storage.save(make_record(revision=2, result=secret), 1)
        blocker.close()
    assert secret not in "".join(traceback.format_exception(caught.value))


def test_purging_goes_in_batches(tmp_path, monkeypatch):
    monkeypatch.setattr(sql, "_BATCH", 3)
    with SQLStorage(f"sqlite:///{tmp_path}/flows.db") as storage:
        for number in range(8):
            storage.save(make_record(f"old{number}", expires=10), 0)
        storage.save(make_record("new"), 0)
        assert storage.purge_expired(NOW + 10) == 8
        assert [record.id for record in storage.list(now=NOW).records] == ["new"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_an_engine_of_the_users_own_survives_a_fork(postgresql):
    """Two processes on one connection would read each other's answers."""
    engine = create_engine(f"postgresql+psycopg://postgres@{postgresql.host}:{postgresql.port}/postgres", pool_size=1)
    with SQLStorage(engine, table=f"t{uuid4().hex}") as storage:
        storage.save(make_record("parents"), 0)
        storage.save(make_record("childs"), 0)
        child = os.fork()
        if child == 0:
            try:
                os._exit(0 if all(storage.load("childs").id == "childs" for _ in range(200)) else 1)
            finally:
                os._exit(2)
        assert all(storage.load("parents").id == "parents" for _ in range(200))
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    engine.dispose()


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("sqlite+pysqlite://", "memory://"),
        ("postgresql://u:p?w@h/db", "does not understand"),
        ("sqlite+pysqlite:///:memory:", "memory://"),
        ("postgresql+nothing://host/db", "postgresql.nothing"),
        ("postgresql://host/db?table=a.b", "a.b"),
        ("postgresql://host/db?timeout=soon", "timeout"),
        ("postgresql://host/db?pool_size=0", "pool_size"),
        ("postgresql://host/db?create=maybe", "create"),
    ],
)
def test_urls_that_cannot_be_right_are_refused(url, message):
    with pytest.raises(InvalidRequestError, match=message):
        open_storage(url).load("t")


def test_an_asynchronous_driver_is_refused(tmp_path, monkeypatch):
    engine = create_engine(f"sqlite:///{tmp_path}/flows.db")
    monkeypatch.setattr(type(engine.dialect), "is_async", True)
    with pytest.raises(StorageError, match="synchronous"):
        SQLStorage(engine).load("t")
    engine.dispose()


@pytest.mark.parametrize(
    ("url", "absent", "package"),
    [
        ("postgresql://host/db", "sqlalchemy", "SQLAlchemy"),
        ("postgresql://host/db", "psycopg", "psycopg"),
        ("mysql://host/db", "pymysql", "pymysql"),
        ("mariadb://host/db", "pymysql", "pymysql"),
    ],
)
def test_a_missing_client_is_named_with_its_extra(url, absent, package, monkeypatch):
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == absent else found(name, *rest))
    with pytest.raises(MissingDependencyError, match=rf"{package}: pip install 'sequential-flow\[sql\]'"):
        open_storage(url)
