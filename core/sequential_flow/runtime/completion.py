"""Abrupt completions as Python exceptions, and which Python frames a pause may cross (ECMA-262 clause 6.2.4).

`Throw` is a JavaScript throw completion. `Suspend` and `Stop` are no completions of the program at all: they are
``BaseException``\\ s, so that no JavaScript ``catch`` or ``finally`` (compiled to ``except Exception``) sees them.

A pause unwinds the Python stack. Every Python frame between ``fetch`` and the engine must therefore be of one of
three kinds, told by its code object:

- compiled JavaScript (the compiler registers it);
- `pausable`: a function of ours with calls that may pause, each the whole right side of an assignment, a whole
  expression statement or a whole ``return``. The rest of the function after any of these calls can be compiled from
  its source (see ``compiler/continuation``), so its frame can be captured like a compiled one;
- `transparent`: a function that only hands on what its last call returns. It leaves no trace in a state.

Any other frame makes ``fetch`` throw a catchable TypeError that names the place.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

_F = TypeVar("_F", bound=Callable[..., Any])


class Throw(Exception):
    """A throw completion; ``value`` is the JavaScript value thrown."""

    def __init__(self, value: Any) -> None:
        self.value = value


class ThrowError(Throw):
    """A throw of a native error that is made only when somebody looks: at a ``catch`` or at the end of the program.

    ``kind`` is the name of the constructor, such as ``"TypeError"``.
    """

    def __init__(self, kind: str, message: str) -> None:
        self.kind = kind
        self.message = message


def type_error(message: str) -> ThrowError:
    return ThrowError("TypeError", message)


def range_error(message: str) -> ThrowError:
    return ThrowError("RangeError", message)


def reference_error(message: str) -> ThrowError:
    return ThrowError("ReferenceError", message)


def syntax_error(message: str) -> ThrowError:
    return ThrowError("SyntaxError", message)


class Suspend(BaseException):
    """The program waits; the engine captures the frames between the raise and itself."""


class Stop(BaseException):
    """The host ends the program: a limit is reached. No JavaScript code sees it. ``code`` is stable, for programs."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        self.message = message


class Pausable:
    """What is known of a pausable function of ours: its stable ``name``, the function, its locals that are lengths."""

    __slots__ = ("function", "name")

    def __init__(self, name: str, function: Callable[..., Any]) -> None:
        self.name = name
        self.function = function


PAUSABLE: Final[dict[str, Pausable]] = {}
"""Pausable functions by stable name, as states write it."""

PAUSABLE_CODE: Final[dict[int, Pausable]] = {}
"""The same by ``id`` of their code object (which lives as long as the module)."""

TRANSPARENT_CODE: Final[set[int]] = set()


def pausable(name: str) -> Callable[[_F], _F]:
    """Declare a function pausable under a stable name (a built-in's path, or an abstract operation's name)."""

    def declare(function: _F) -> _F:
        if name in PAUSABLE:
            raise ValueError(f"two pausable functions are named {name}")
        entry = Pausable(name, function)
        PAUSABLE[name] = entry
        PAUSABLE_CODE[id(function.__code__)] = entry
        return function

    return declare


def transparent(function: _F) -> _F:
    """Declare that a function only hands on what its calls into JavaScript return."""
    TRANSPARENT_CODE.add(id(function.__code__))
    return function
