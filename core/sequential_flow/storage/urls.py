"""Storage by URL, as settings and command lines name it. One row a store, imported when it is asked for."""

from __future__ import annotations

from sequential_flow.errors import InvalidRequestError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from sequential_flow.storage.base import Storage


def open_storage(url: str) -> Storage:
    """The store that `url` names.

    - `memory://`: the memory of this process
    - `sqlite:///relative/flows.db`, `sqlite:////absolute/flows.db`, `sqlite://` (in memory)

    Raises `InvalidRequestError` for a URL that names no store.
    """
    scheme, separator, rest = url.partition("://")
    opener = _OPENERS.get(scheme.lower()) if separator else None
    if opener is None:
        known = ", ".join(f"{name}://" for name in _OPENERS)
        raise InvalidRequestError(f"No storage has the URL {_without_password(url)!r}; known are {known}.")
    return opener(rest)


def _open_memory(_rest: str) -> Storage:
    from sequential_flow.storage.memory import InMemoryStorage

    return InMemoryStorage()


def _open_sqlite(rest: str) -> Storage:
    from urllib.parse import unquote

    from sequential_flow.storage.sqlite import SQLiteStorage

    host, slash, path = rest.partition("/")
    if host:
        raise InvalidRequestError(
            f"'sqlite://{rest}' names a host; a file takes three slashes (sqlite:///{rest}), an absolute one four."
        )
    return SQLiteStorage(unquote(path) if slash and path else ":memory:")


def _without_password(url: str) -> str:
    """The URL for an error message: what stands before an `@` may be a secret."""
    scheme, separator, rest = url.rpartition("@")
    return f"{scheme.partition('://')[0]}://…@{rest}" if separator and "://" in scheme else url


_OPENERS: dict[str, Callable[[str], Storage]] = {
    "memory": _open_memory,
    "sqlite": _open_sqlite,
}
