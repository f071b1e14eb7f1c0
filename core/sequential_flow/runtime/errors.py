"""Error objects (ECMA-262 clause 20.5) and the stack that V8 made customary."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .objects import JSObject, define
from .properties import HIDDEN
from .values import Value

if TYPE_CHECKING:
    from .realm import Realm

STACK_LIMIT = 10
"""How many frames a stack shows, as V8's ``Error.stackTraceLimit``."""


class JSError(JSObject):
    """An error object. ``trace`` are the frames where it was made: pairs of a code object and a line."""

    __slots__ = ("trace",)

    class_name = "Error"

    def __init__(self, proto: JSObject | None) -> None:
        JSObject.__init__(self, proto)
        self.trace: Any = ()


describe_frame: list[Callable[[Any, int], tuple[str, int, int] | None]] = []
"""Set by the compiler's room: gives function name, line and column of a compiled frame, ``None`` for other code."""


def current_trace() -> list[tuple[str, int, int]]:
    """The innermost compiled frames of the running stack."""
    frame: Any = sys._getframe(1)
    trace: list[tuple[str, int, int]] = []
    if not describe_frame:
        return trace
    look = describe_frame[0]
    while frame is not None and len(trace) < STACK_LIMIT:
        place = look(frame.f_code, frame.f_lineno)
        if place is not None:
            trace.append(place)
        frame = frame.f_back
    return trace


def make_error(realm: Realm, kind: str, message: str) -> JSError:
    """A new native error, as the engine itself throws it."""
    error = JSError(realm.intrinsic(kind + ".prototype"))
    define(error, "message", message, HIDDEN)
    install_stack(error, f"{kind}: {message}")
    return error


def install_stack(error: JSError, header: str) -> None:
    """Give a new error its ``stack``: a header, then a line for each frame."""
    error.trace = current_trace()
    lines = [f"    at {name} ({line}:{column})" if name else f"    at {line}:{column}" for name, line, column in error.trace]
    define(error, "stack", "\n".join([header, *lines]), HIDDEN)


def error_text(value: Value) -> str:
    """An uncaught value as the host shows it; never calls into the program."""
    from .conversions import describe
    from .realm import own_data

    if not isinstance(value, JSObject):
        return value if isinstance(value, str) else describe(value)
    name, message = own_data(value, "name"), own_data(value, "message")
    if isinstance(message, str):
        return f"{name}: {message}" if isinstance(name, str) and name else message
    return describe(value)
