"""Storage by URL, as settings and command lines name it. One row a store, imported when it is asked for."""

from __future__ import annotations

from sequential_flow.errors import InvalidRequestError
from sequential_flow.storage.address import Address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from sequential_flow.storage.base import Storage


def open_storage(url: str) -> Storage:
    """The store that `url` names. Nothing is connected before the first call.

    - `memory://`: the memory of this process
    - `sqlite:///relative/flows.db`, `sqlite:////absolute/flows.db`, `sqlite://` (in memory)
    - `postgresql://user:password@host/database`, `mysql://…`, `mariadb://…`; other databases and drivers as SQLAlchemy
      names them, `sqlite+pysqlite:///…` among them
    - `redis://host:6379/0`, `rediss://…` (TLS)
    - `firestore://project/database`, each optional
    - `dynamodb://table?region=eu-central-1`, each optional

    Settings follow as a query, such as `?timeout=5`: the parameters of the store's class, by name, and for SQL and Redis
    those of their clients. Raises `InvalidRequestError` for a URL that names no store or a setting that it does not have
    (those of clients are looked at with the first call), and `MissingDependencyError` where the store's client is not
    installed.
    """
    address = Address(url)
    opener = _OPENERS.get(address.scheme.partition("+")[0])
    if opener is None:
        known = ", ".join(f"{name}://" for name in _OPENERS)
        raise InvalidRequestError(f"No storage has the URL {address.shown!r}; known are {known}.")
    return opener(address)


def _open_memory(address: Address) -> Storage:
    from sequential_flow.storage.memory import InMemoryStorage

    address.finish()
    return InMemoryStorage()


def _open_sqlite(address: Address) -> Storage:
    if "+" in address.scheme:
        return _open_sql(address)
    from sequential_flow.storage.sqlite import SQLiteStorage

    if address.place:
        raise InvalidRequestError(
            f"{address.shown!r} names a host; a file takes three slashes (sqlite:///file.db), an absolute one four."
        )
    settings = _given(timeout=address.number("timeout"))
    address.finish()
    return SQLiteStorage(address.path or ":memory:", **settings)


def _open_sql(address: Address) -> Storage:
    from sequential_flow.storage.sql import SQLStorage

    settings = _given(
        table=address.text("table"),
        timeout=address.number("timeout"),
        pool_size=address.whole("pool_size"),
        create=address.flag("create"),
    )
    # What is left of the query belongs to the driver: sslmode, charset and their like.
    return SQLStorage(address.rest(), **settings)


def _open_redis(address: Address) -> Storage:
    from sequential_flow.storage.redis import RedisStorage

    settings = _given(prefix=address.text("prefix"), timeout=address.number("timeout"))
    # What is left of the query belongs to redis-py: ssl_cert_reqs, protocol and their like.
    return RedisStorage(address.rest(), **settings)


def _open_firestore(address: Address) -> Storage:
    from sequential_flow.storage.firestore import FirestoreStorage

    settings = _given(
        collection=address.text("collection"),
        max_bytes=address.whole("max_bytes"),
        timeout=address.number("timeout"),
    )
    address.finish()
    return FirestoreStorage(address.place or None, address.path or None, **settings)


def _open_dynamodb(address: Address) -> Storage:
    from sequential_flow.storage.dynamodb import DynamoDBStorage

    settings = _given(
        table=address.place or None,
        region=address.text("region"),
        endpoint=address.text("endpoint"),
        create=address.flag("create"),
        max_bytes=address.whole("max_bytes"),
        timeout=address.number("timeout"),
    )
    address.finish()
    return DynamoDBStorage(**settings)


def _given(**settings: Any) -> dict[str, Any]:
    """Without the settings that the URL leaves to the store."""
    return {name: value for name, value in settings.items() if value is not None}


_OPENERS: dict[str, Callable[[Address], Storage]] = {
    "memory": _open_memory,
    "sqlite": _open_sqlite,
    "postgresql": _open_sql,
    "postgres": _open_sql,
    "mysql": _open_sql,
    "mariadb": _open_sql,
    "redis": _open_redis,
    "rediss": _open_redis,
    "firestore": _open_firestore,
    "dynamodb": _open_dynamodb,
}
