"""Sequential Flow: durable JavaScript for Python serverless functions.

    from sequential_flow import SequentialFlow

    flow = SequentialFlow()
    task = flow.execute("const user = fetch('https://api.example.com/user/' + input.id); user.name", input={"id": 123})
    task = flow.resume(task.id, {"data": {"id": 123, "name": "Alice"}})
    assert task.result == "Alice"

This face hands names on and imports each one when it is first used, so that a function that only resumes a task does
not pay for the parts it never touches.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sequential_flow.driver.drive import Driver as Driver
    from sequential_flow.driver.http_transport import HttpTransport as HttpTransport
    from sequential_flow.errors import InvalidRequestError as InvalidRequestError
    from sequential_flow.errors import InvalidResponseError as InvalidResponseError
    from sequential_flow.errors import MissingDependencyError as MissingDependencyError
    from sequential_flow.errors import ProgramMismatchError as ProgramMismatchError
    from sequential_flow.errors import RevisionConflict as RevisionConflict
    from sequential_flow.errors import SequentialFlowError as SequentialFlowError
    from sequential_flow.errors import StateError as StateError
    from sequential_flow.errors import StateFormatError as StateFormatError
    from sequential_flow.errors import StateTooLarge as StateTooLarge
    from sequential_flow.errors import StorageError as StorageError
    from sequential_flow.errors import StorageUnavailable as StorageUnavailable
    from sequential_flow.errors import TaskError as TaskError
    from sequential_flow.errors import TaskExistsError as TaskExistsError
    from sequential_flow.errors import TaskExpiredError as TaskExpiredError
    from sequential_flow.errors import TaskNotFoundError as TaskNotFoundError
    from sequential_flow.fetch import FetchRequest as FetchRequest
    from sequential_flow.fetch import FetchResponse as FetchResponse
    from sequential_flow.flow import SequentialFlow as SequentialFlow
    from sequential_flow.flow import TaskPage as TaskPage
    from sequential_flow.limits import Limits as Limits
    from sequential_flow.limits import Usage as Usage
    from sequential_flow.outcome import ErrorDetail as ErrorDetail
    from sequential_flow.storage.base import Storage as Storage
    from sequential_flow.storage.custom import CustomStorage as CustomStorage
    from sequential_flow.storage.dynamodb import DynamoDBStorage as DynamoDBStorage
    from sequential_flow.storage.firestore import FirestoreStorage as FirestoreStorage
    from sequential_flow.storage.memory import InMemoryStorage as InMemoryStorage
    from sequential_flow.storage.redis import RedisStorage as RedisStorage
    from sequential_flow.storage.sql import SQLStorage as SQLStorage
    from sequential_flow.storage.sqlite import SQLiteStorage as SQLiteStorage
    from sequential_flow.storage.urls import open_storage as open_storage
    from sequential_flow.syntax.syntax_error import JSSyntaxError as JSSyntaxError
    from sequential_flow.task import Task as Task

__version__ = "0.1.0"

_HOMES = {
    "sequential_flow.flow": "SequentialFlow TaskPage",
    "sequential_flow.task": "Task",
    "sequential_flow.fetch": "FetchRequest FetchResponse",
    "sequential_flow.limits": "Limits Usage",
    "sequential_flow.outcome": "ErrorDetail",
    "sequential_flow.syntax.syntax_error": "JSSyntaxError",
    "sequential_flow.storage.base": "Storage",
    "sequential_flow.storage.custom": "CustomStorage",
    "sequential_flow.storage.dynamodb": "DynamoDBStorage",
    "sequential_flow.storage.firestore": "FirestoreStorage",
    "sequential_flow.storage.memory": "InMemoryStorage",
    "sequential_flow.storage.redis": "RedisStorage",
    "sequential_flow.storage.sql": "SQLStorage",
    "sequential_flow.storage.sqlite": "SQLiteStorage",
    "sequential_flow.storage.urls": "open_storage",
    "sequential_flow.driver.drive": "Driver",
    "sequential_flow.driver.http_transport": "HttpTransport",
    "sequential_flow.errors": (
        "SequentialFlowError InvalidRequestError InvalidResponseError TaskError TaskExistsError TaskNotFoundError "
        "TaskExpiredError StateError StateFormatError ProgramMismatchError StateTooLarge StorageError "
        "StorageUnavailable RevisionConflict MissingDependencyError"
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

__all__ = sorted(_HOME_OF)  # noqa: PLE0605  # the table above is the list


def __getattr__(name: str) -> object:
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'sequential_flow' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
