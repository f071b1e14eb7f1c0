"""The face of the package: its names, its cost, and calls on the class as in the original package."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import sequential_flow
from sequential_flow.errors import InvalidRequestError
from sequential_flow.flow import SequentialFlow
from sequential_flow.storage.memory import InMemoryStorage

NAMES = [
    "CustomStorage", "Driver", "DynamoDBStorage", "ErrorDetail", "FetchRequest", "FetchResponse",
    "FirestoreStorage", "HttpTransport", "InMemoryStorage", "InvalidRequestError", "InvalidResponseError",
    "JSSyntaxError", "Limits", "MissingDependencyError", "ProgramMismatchError", "RedisStorage", "RevisionConflict",
    "SQLStorage", "SQLiteStorage", "SequentialFlow", "SequentialFlowError", "StateError", "StateFormatError",
    "StateTooLarge", "Storage", "StorageError", "StorageUnavailable", "Task", "TaskError", "TaskExistsError",
    "TaskExpiredError", "TaskNotFoundError", "TaskPage", "Usage", "open_storage",
]  # fmt: skip


def test_the_face_hands_on_these_names():
    assert sequential_flow.__all__ == NAMES
    for name in NAMES:
        assert getattr(sequential_flow, name).__name__ == name
    assert sequential_flow.JSSyntaxError is not SyntaxError
    with pytest.raises(AttributeError):
        sequential_flow.nothing_of_the_kind  # noqa: B018


def loaded_by(statement: str) -> set[str]:
    code = f"import sys; before = set(sys.modules); {statement}; print(*sorted(set(sys.modules) - before))"
    child = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=child)
    return set(done.stdout.split())


def test_importing_the_package_imports_nothing_else():
    assert loaded_by("import sequential_flow") <= {"sequential_flow", "__future__"}


def test_a_flow_needs_the_standard_library_only_and_little_of_it():
    loaded = loaded_by("from sequential_flow import SequentialFlow, InMemoryStorage; SequentialFlow(InMemoryStorage())")
    third_party = {
        name for name in loaded if name.partition(".")[0] not in {*sys.stdlib_module_names, "sequential_flow"}
    }
    assert third_party == set()
    assert not loaded & {"asyncio", "inspect", "dataclasses", "logging", "sqlite3", "httpx", "argparse"}


@pytest.fixture
def fresh_class():
    """A subclass, so that the default instance of the real class stays out of it."""

    class Fresh(SequentialFlow):
        _default = None
        _default_storage = None

    return Fresh


def test_calls_on_the_class_use_the_default_storage(fresh_class, programs):
    task = fresh_class.execute(programs.user_name, input={"id": 1})
    assert fresh_class.get_task(task.id) == task
    storage = InMemoryStorage()
    fresh_class.set_default_storage(storage)
    task = fresh_class.execute(programs.user_name, id="mine", input={"id": 1})
    assert storage.load("mine") is not None
    assert fresh_class.resume("mine", {"data": {"name": "Alice"}}).result == "Alice"
    assert fresh_class().get_task("mine").result == "Alice"  # instances made later share it
    assert fresh_class(InMemoryStorage()).list_tasks().tasks == ()
    assert fresh_class.delete_task("mine")


def test_set_default_storage_on_an_instance_is_for_that_instance(fresh_class):
    storage = InMemoryStorage()
    flow = fresh_class()
    flow.set_default_storage(storage)
    flow.execute("1", id="mine")
    assert len(storage) == 1
    assert fresh_class.list_tasks().tasks == ()


def test_a_storage_must_be_one():
    with pytest.raises(InvalidRequestError, match="open_storage"):
        SequentialFlow("sqlite:///flows.db")


def test_methods_keep_their_documentation():
    assert SequentialFlow.execute.__doc__.startswith("Run a program")
