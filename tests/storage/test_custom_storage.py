"""Stores that users write with three methods."""

from __future__ import annotations

import json

import pytest
from storage_contract import StorageContract, make_record

from sequential_flow.errors import StateFormatError, StorageError
from sequential_flow.flow import SequentialFlow
from sequential_flow.storage.base import Page
from sequential_flow.storage.custom import AdaptedStorage, CustomStorage
from sequential_flow.storage.memory import InMemoryStorage
from sequential_flow.storage.records import Record


class KeepsObjects(CustomStorage):
    """The shortest one: keeps what it is given, and does not even call the base's constructor."""

    def __init__(self):
        self.tasks = {}

    def save(self, task):
        self.tasks[task["id"]] = task

    def load(self, task_id):
        return self.tasks.get(task_id)

    def delete(self, task_id):
        del self.tasks[task_id]


class KeepsText(CustomStorage):
    """One that writes JSON and can list and purge."""

    def __init__(self):
        self.texts = {}

    def save(self, task):
        self.texts[task.id] = json.dumps(task)

    def load(self, task_id):
        return self.texts.get(task_id)

    def delete(self, task_id):
        self.texts.pop(task_id, None)

    def _as_memory(self):
        memory = InMemoryStorage()
        for text in self.texts.values():
            memory.save(Record.from_json(text), 0)
        return memory

    def list(self, **question) -> Page:
        return self._as_memory().list(**question)

    def purge_expired(self, now):
        expired = [key for key, text in self.texts.items() if Record.from_json(text).expired(now)]
        for key in expired:
            del self.texts[key]
        return len(expired)


class TestCustomStorage(StorageContract):
    @pytest.fixture
    def storage(self):
        return AdaptedStorage(KeepsText())


def test_three_methods_are_enough():
    custom = KeepsObjects()
    flow = SequentialFlow(custom)
    task = flow.execute("const n = fetch('https://a.example/x'); n + 1", id="mine")
    custom.tasks["mine"]["revision"] = 1  # what is kept is the store's own
    done = flow.resume("mine", {"data": 1})
    assert (done.result, done.revision) == (2, 2)
    assert flow.resume("mine", {"data": 5}).replayed
    assert flow.get_task("mine") == done
    assert task.status == "paused"
    assert flow.delete_task("mine") and not flow.delete_task("mine")


def test_what_is_missing_says_so():
    flow = SequentialFlow(KeepsObjects())
    with pytest.raises(StorageError, match=r"KeepsObjects .*list"):
        flow.list_tasks()
    with pytest.raises(StorageError, match=r"KeepsObjects .*purge_expired"):
        flow.purge_expired()
    with pytest.raises(NotImplementedError, match="load"):
        SequentialFlow(CustomStorage()).get_task("x")


def test_async_methods_are_refused():
    class Async(KeepsObjects):
        async def load(self, task_id):
            return None

    with pytest.raises(StorageError, match="plain method"):
        AdaptedStorage(Async()).load("x")


def test_a_load_that_returns_something_else_is_refused():
    class Odd(KeepsObjects):
        def load(self, task_id):
            return 5

    with pytest.raises(StateFormatError, match="Odd"):
        AdaptedStorage(Odd()).load("x")


def test_closing_is_handed_on():
    class Closes(KeepsObjects):
        closed = False

        def close(self):
            self.closed = True

    custom = Closes()
    with AdaptedStorage(custom) as storage:
        storage.save(make_record(), 0)
    assert custom.closed
    AdaptedStorage(KeepsObjects()).close()
