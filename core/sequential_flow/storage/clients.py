"""Clients of databases: imported when used, made once a process."""

from __future__ import annotations

import os
from _thread import RLock
from typing import Generic, TypeVar

from sequential_flow.errors import MissingDependencyError
from sequential_flow.storage.forks import renew_in_children

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
        self._lock = RLock()
        self._made: tuple[int, T] | None = None
        """The process, and what it made: one attribute, as it is read without the lock."""
        self._inherited: list[T] = []  # kept for ever: being collected would close them
        renew_in_children(self)

    def get(self) -> T:
        """The one of this process."""
        made = self._made
        if made is not None and made[0] == os.getpid():
            return made[1]
        with self._lock:
            if self._made is not None:
                if self._made[0] == os.getpid():
                    return self._made[1]
                self._inherited.append(self._made[1])
                self._made = None
            made = (os.getpid(), self._make())
            self._made = made
            return made[1]

    def holds(self, made: T) -> bool:
        """Whether this is still the one: else it was closed meanwhile, by another thread."""
        return self._made is not None and self._made[1] is made

    def close(self) -> None:
        """Close it if it is this process's; `get` then makes another."""
        with self._lock:
            made, self._made = self._made, None
            if made is None:
                return
            if made[0] == os.getpid():
                self._close(made[1])
            else:
                self._inherited.append(made[1])
