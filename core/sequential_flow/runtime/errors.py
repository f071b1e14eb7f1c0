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


class JSDOMException(JSError):
    """A DOMException object (https://webidl.spec.whatwg.org/#idl-DOMException)."""

    __slots__ = ("message", "name")

    message: str
    name: str

    def __init__(self, proto: JSObject | None, name: str, message: str) -> None:
        JSError.__init__(self, proto)
        self.name = name
        self.message = message

    def known(self, key: Any) -> Value:
        """What `realm.own_data` says of the attributes."""
        return self.name if key == "name" else self.message if key == "message" else None


describe_frame: list[Callable[[Any, int], tuple[str, int, int] | None]] = []
"""Set by the compiler's room: gives function name, line and column of a compiled frame, ``None`` for other code."""


Place = tuple[str, int, int]
"""Function name (empty for the program itself), line and column."""


def current_trace(realm: Realm, frame: Any = None) -> list[Place]:
    """The innermost compiled frames of the running stack, then those of the paused one that it was resumed on."""
    trace: list[Place] = []
    look = describe_frame[0] if describe_frame else lambda code, line: None
    if frame is None:
        frame = sys._getframe(1)
    while frame is not None and len(trace) < STACK_LIMIT:
        place = look(frame.f_code, frame.f_lineno)
        if place is not None:
            trace.append(place)
        frame = frame.f_back
    if realm.host is not None and len(trace) < STACK_LIMIT:
        trace += realm.host.paused_places(STACK_LIMIT - len(trace))
    return trace


def trace_of(realm: Realm, error: BaseException) -> list[Place]:
    """Where an exception arose: the frames of its traceback, innermost first, then those that are still running."""
    traceback = error.__traceback__
    if traceback is None:
        return current_trace(realm)
    look = describe_frame[0] if describe_frame else lambda code, line: None
    outer = traceback.tb_frame.f_back
    inner: list[Place] = []
    while traceback is not None:
        place = look(traceback.tb_frame.f_code, traceback.tb_lineno)
        if place is not None:
            inner.append(place)
        traceback = traceback.tb_next
    inner.reverse()
    return (inner[:STACK_LIMIT] + current_trace(realm, outer))[:STACK_LIMIT]


def make_error(realm: Realm, kind: str, message: str, thrown: BaseException | None = None) -> JSError:
    """A new native error, as the engine itself throws it; ``thrown`` tells where."""
    error = JSError(realm.intrinsic(kind + ".prototype"))
    trace = None if thrown is None else trace_of(realm, thrown)
    install_stack(realm, error, f"{kind}: {message}", trace)
    define(error, "message", message, HIDDEN)
    return error


def make_dom_exception(realm: Realm, name: str, message: str) -> JSDOMException:
    """A new DOMException, as the web platform throws it."""
    error = JSDOMException(realm.intrinsic("DOMException.prototype"), name, message)
    install_stack(realm, error, f"{name}: {message}")
    return error


def install_stack(realm: Realm, error: JSError, header: str, trace: list[Place] | None = None) -> None:
    """Give a new error its ``stack``: a header, then a line for each frame."""
    error.trace = current_trace(realm) if trace is None else trace
    lines = [
        f"    at {name} ({line}:{column})" if name else f"    at {line}:{column}" for name, line, column in error.trace
    ]
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
