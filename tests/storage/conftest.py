"""The servers of the stores, one of each kind a test process, started when a test first wants it.

Also lets the tests of every store, here and elsewhere, find the contracts beside this file.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


def running(module: str, name: str):
    """A fixture's body: the server while the tests last, or a skip that says why not."""
    server_class = getattr(import_module(f"servers.{module}"), name)
    reason = server_class.missing()
    if reason:
        pytest.skip(reason)
    with server_class() as server:
        yield server


@pytest.fixture(scope="session")
def postgresql():
    yield from running("postgresql", "PostgreSQL")


@pytest.fixture(scope="session")
def mariadb():
    yield from running("mariadb", "MariaDB")


@pytest.fixture(scope="session")
def redis_server():
    yield from running("redis_server", "RedisServer")


@pytest.fixture(scope="session")
def firestore_emulator():
    yield from running("firestore_emulator", "FirestoreEmulator")


@pytest.fixture(scope="session")
def moto():
    yield from running("moto", "Moto")


@pytest.fixture(scope="session")
def dynalite():
    yield from running("dynalite", "Dynalite")


@pytest.fixture(scope="session")
def dynamodb_local():
    yield from running("dynamodb_local", "DynamoDBLocal")
