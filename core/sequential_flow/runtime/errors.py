"""Error objects (ECMA-262 clause 20.5) and the stack that V8 made customary."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .objects import JSObject
from .properties import HIDDEN, AttributedProps
from .values import Value

if TYPE_CHECKING:
    from .realm import Realm

COMPILED = "<js "
"""How the file names of compiled code begin."""

STACK_LIMIT = 10
"""How many frames a stack shows, as V8's ``Error.stackTraceLimit``."""

Place = tuple[str, int, int]
"""Function name (empty for the program itself), line and column."""


class Trace:
    """The innermost frames of compiled code at one moment, as pairs of a code object and an instruction in it.

    Most errors are thrown, caught and forgotten; only for the others are the places looked up in the source.
    """

    __slots__ = ("frames", "paused")

    def __init__(self, realm: Realm, thrown: BaseException | None = None) -> None:
        frames: list[tuple[Any, int]] = []
        traceback = None if thrown is None else thrown.__traceback__
        if traceback is None:
            frame: Any = sys._getframe(1)
        else:
            # Where an exception arose: the frames that it left, then those that are still running.
            frame = traceback.tb_frame.f_back
            while traceback is not None:
                code = traceback.tb_frame.f_code
                if code.co_filename[:4] == COMPILED:
                    frames.append((code, traceback.tb_lasti))
                traceback = traceback.tb_next
            frames.reverse()
            del frames[STACK_LIMIT:]
        while frame is not None and len(frames) < STACK_LIMIT:
            code = frame.f_code
            if code.co_filename[:4] == COMPILED:
                frames.append((code, frame.f_lasti))
            elif bottom and code is bottom[0]:
                break
            frame = frame.f_back
        self.frames = frames
        self.paused: list[Place] = []
        """The places of the frames that this turn has not entered."""
        if realm.host is not None and len(frames) < STACK_LIMIT:
            self.paused = realm.host.paused_places(STACK_LIMIT - len(frames))

    def found(self) -> list[Place]:
        look = describe_frame[0] if describe_frame else lambda code, line: None
        places = [look(code, line_of(code, instruction)) for code, instruction in self.frames]
        return [place for place in places if place is not None] + self.paused


def line_of(code: Any, instruction: int) -> int:
    """The line that an instruction of a code object comes from."""
    for start, end, line in code.co_lines():
        if start <= instruction < end:
            return line or 0
    return 0


class JSError(JSObject):
    """An error object. ``trace`` are the places where it was made, innermost first; found when somebody looks."""

    __slots__ = ("places",)

    class_name = "Error"
    places: list[Place] | Trace

    def __init__(self, proto: JSObject | None) -> None:
        JSObject.__init__(self, proto)
        self.places = []

    @property
    def trace(self) -> list[Place]:
        if isinstance(self.places, Trace):
            self.places = self.places.found()
        return self.places

    @trace.setter
    def trace(self, places: list[Place]) -> None:
        self.places = places


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


bottom: list[Any] = []
"""Set by the engine: the code below which no frame is the program's."""

describe_frame: list[Callable[[Any, int], tuple[str, int, int] | None]] = []
"""Set by the compiler's room: gives function name, line and column of a compiled frame, ``None`` for other code."""


def make_error(realm: Realm, kind: str, message: str, thrown: BaseException | None = None) -> JSError:
    """A new native error, as the engine itself throws it; ``thrown`` tells where."""
    error = JSError(realm.intrinsic(kind + ".prototype"))
    install_stack(error, f"{kind}: {message}", Trace(realm, thrown)).add("message", message)
    return error


def make_dom_exception(realm: Realm, name: str, message: str) -> JSDOMException:
    """A new DOMException, as the web platform throws it."""
    error = JSDOMException(realm.intrinsic("DOMException.prototype"), name, message)
    install_stack(error, f"{name}: {message}", Trace(realm))
    return error


class ErrorProps(AttributedProps):
    """The own properties of an error, whose ``stack`` is written when somebody looks. Until then it has attributes, but
    no value: whoever sees that asks for it, and `__missing__` is called."""

    __slots__ = ("header", "trace")

    header: str
    trace: Trace

    def __missing__(self, key: Any) -> Any:
        if key != "stack" or self.attrs.get(key).__class__ is not int:
            raise KeyError(key)
        stack = stack_text(self.header, self.trace.found())
        dict.__setitem__(self, key, stack)
        return stack

    def add(self, key: str, value: Value) -> None:
        """Another property of a new error."""
        self.attrs[key] = HIDDEN
        dict.__setitem__(self, key, value)


def install_stack(error: JSError, header: str, trace: Trace) -> ErrorProps:
    """Give a new error its first property, ``stack``: a header, then a line for each frame."""
    error.places = trace
    props = ErrorProps()
    error.props = props
    props.attrs["stack"] = HIDDEN
    props.header = header
    props.trace = trace
    return props


def stack_text(header: str, trace: list[Place]) -> str:
    lines = [f"    at {name} ({line}:{column})" if name else f"    at {line}:{column}" for name, line, column in trace]
    return "\n".join([header, *lines])


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
