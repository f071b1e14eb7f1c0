"""Clients of databases: imported when used, made once a process."""

from __future__ import annotations

import os
from _thread import allocate_lock as Lock
from typing import Generic, TypeVar

from sequential_flow.errors import MissingDependencyError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def require(module: str, what: str, package: str, extra: str) -> None:
    """Raise `MissingDependencyError` if `module` is not installed. Does not import it: that waits for the first call."""
    from importlib.util import find_spec

    try:
        found = find_spec(module) is not None
    except ModuleNotFoundError:  # the package around a submodule is missing
        found = False
    if not found:
        raise MissingDependencyError(what, package, extra)


class PerProcess(Generic[T]):
    """Something that holds connections, made when first asked for; a forked child makes its own.

    Servers that fork (gunicorn, functions-framework) inherit what the parent opened. Two processes that write to one
    socket garble each other, so a child never touches, nor closes, what is not its own.
    """

    def __init__(self, make: Callable[[], T], close: Callable[[T], object]) -> None:
        self._make = make
        self._close = close
        self._lock = Lock()
        self._made: T | None = None
        self._owner = 0
        self._inherited: list[T] = []  # kept for ever: being collected would close them

    def get(self) -> T:
        """The one of this process."""
        made = self._made
        if made is not None and self._owner == os.getpid():
            return made
        with self._lock:
            if self._made is not None and self._owner == os.getpid():
                return self._made
            if self._made is not None:
                self._inherited.append(self._made)
                self._made = None
            made = self._make()
            self._owner = os.getpid()
            self._made = made
            return made

    def close(self) -> None:
        """Close it if it is this process's; `get` then makes another."""
        with self._lock:
            made, self._made = self._made, None
            if made is None:
                return
            if self._owner == os.getpid():
                self._close(made)
            else:
                self._inherited.append(made)
