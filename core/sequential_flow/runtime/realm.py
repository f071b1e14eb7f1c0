"""A realm (ECMA-262 clause 9.3): its built-in objects, made on first touch, its global object, its clock and dice.

``globals`` is the Python globals of the program's compiled functions. A global variable ``x`` is its entry ``v_x``
(see ``names``), so that CPython's own cache serves it; `GlobalObject` shows the same entries as properties.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from .arrays import JSArray
from .budget import tick
from .completion import Throw, ThrowError, transparent
from .global_object import GlobalObject
from .objects import JSFunction, JSObject, NativeFunction, get
from .values import PropertyKey, Value

if TYPE_CHECKING:
    pass


class Realm:
    """A realm. ``now`` gives the time in seconds since 1970, ``entropy(n)`` n random bytes."""

    def __init__(self, now: Callable[[], float], entropy: Callable[[int], bytes], helpers: dict[str, Any]) -> None:
        from ..builtins.library import make_object

        self.now = now
        self.entropy = entropy
        self.console: list[dict[str, Any]] = []
        self.console_state: dict[str, Any] = {}
        self.console_written = 0
        self.intrinsics: dict[str, JSObject] = {}
        self.natives: dict[str, NativeFunction] = {}
        self.symbol_registry: dict[str, Any] = {}
        self.joining: list[JSObject] = []
        self.host: Any = None
        self.templates: dict[Any, JSArray] = {}
        self.index_setters = False
        """Whether a built-in object got an accessor or read-only property at an index, or another prototype: then an
        array's new elements are set the careful way."""
        self.jobs: deque[tuple[Any, ...]] = deque()
        """Jobs that wait for the running code to end; see ``promises``."""
        self.unhandled: list[Any] = []
        """Rejected promises that nobody has looked at."""
        self.time_origin: float | None = None
        """When the task first asked for ``performance``, in seconds since 1970."""
        self.time_zone = "UTC"
        """The zone of local time: "UTC", an offset such as "+05:30", or a name such as "Europe/Berlin"."""
        self.string_prototype: JSObject | None = None
        self._make = make_object
        self.globals: dict[str, Any] = {"__builtins__": helpers, "R": self}
        self.object_prototype = self.intrinsic("Object.prototype")
        self.function_prototype: JSObject = None  # type: ignore[assignment]
        self.function_prototype = self.intrinsic("Function.prototype")
        self.array_prototype = self.intrinsic("Array.prototype")
        self.global_object = GlobalObject(self)

    def intrinsic(self, path: str) -> JSObject:
        """The built-in object of a path, such as ``"Map.prototype"``."""
        made = self.intrinsics.get(path)
        if made is None:
            made = self._make(self, path)
            made = self.intrinsics.setdefault(path, made)
        return made

    def native(self, path: str, py: Callable[..., Any] | None, name: str, length: int) -> NativeFunction:
        """The built-in function of a path; the same object each time."""
        made = self.natives.get(path)
        if made is None:
            if py is None:
                raise KeyError(path)
            made = self.natives[path] = NativeFunction(self, py, name, length, path)
        return made

    def intrinsic_function(self, path: str) -> NativeFunction:
        """The built-in function of a path that is a property of another built-in."""
        made = self.natives.get(path)
        if made is None:
            from ..builtins.library import find_function

            entry, key, _ = find_function(path)
            self.intrinsic(entry.path).get_own_property(key)
            made = self.natives[path]
        return made

    # -- making values ----------------------------------------------------------------------------------------------

    def object(self, props: dict[Any, Any] | None = None) -> JSObject:
        """A new ordinary object; it owns ``props``."""
        return JSObject(self.object_prototype, props)

    def array(self, items: Iterable[Value] = ()) -> JSArray:
        """CreateArrayFromList (7.3.17); a list that is given becomes the array's own."""
        return JSArray(self.array_prototype, items if items.__class__ is list else list(items))

    def iterator_result(self, value: Value, done: bool) -> JSObject:
        """CreateIterResultObject (7.4.14)."""
        return JSObject(self.object_prototype, {"value": value, "done": done})

    def wrap_primitive(self, value: Value) -> JSObject:
        """The object of a primitive that is neither undefined nor null (7.1.18)."""
        from .wrappers import wrap

        return wrap(self, value)

    def error(self, kind: str, message: str, thrown: BaseException | None = None) -> JSObject:
        """A new native error object, such as ``realm.error("TypeError", "…")``."""
        from .errors import make_error

        return make_error(self, kind, message, thrown)

    def thrown_value(self, error: Exception) -> Value:
        """The JavaScript value of an exception, made if nobody has looked yet.

        Raises:
            Exception: the same, where it is no JavaScript error.
        """
        if not isinstance(error, Throw):
            from .helpers import translated

            error = translated(error)
        if isinstance(error, ThrowError) and not hasattr(error, "value"):
            error.value = self.error(error.kind, error.message, error)
        return error.value


@transparent
def call(function: Value, this: Value, *arguments: Value) -> Value:
    """Call (7.3.13).

    Raises:
        ThrowError: TypeError where it is no function.
    """
    try:
        py = function.py
    except AttributeError:
        from .completion import type_error
        from .conversions import describe

        raise type_error(f"{describe(function)} is not a function") from None
    return py(function, this, *arguments)


@transparent
def construct(function: JSFunction, arguments: list[Value], new_target: Value = None) -> JSObject:
    """Construct (7.3.14) of what ``is_constructor``."""
    make = function.construct
    assert make is not None
    return make(function, function if new_target is None else new_target, *arguments)  # type: ignore[no-any-return]


def prototype_from(new_target: JSObject, prototype: Value, default: str) -> JSObject:
    """The end of GetPrototypeFromConstructor (10.1.14): ``prototype`` if it is an object, else the realm's default.

    ``prototype`` is what ``get(new_target, "prototype")`` gave: that call may pause, so callers write it themselves.
    """
    if isinstance(prototype, JSObject):
        return prototype
    return function_realm(new_target).intrinsic(default)


def function_realm(function: Any) -> Realm:
    """GetFunctionRealm (7.3.25).

    Raises:
        ThrowError: TypeError for a revoked proxy.
    """
    while True:
        tick()
        if function.class_name == "Proxy":
            function = function.target
            if function is None:
                from .completion import type_error

                raise type_error("Cannot perform 'get' on a proxy that has been revoked")
        elif getattr(function, "bound_target", None) is not None:
            function = function.bound_target
        else:
            return function.realm  # type: ignore[no-any-return]


def own_data(o: JSObject, key: PropertyKey) -> Value:
    """A property's value if reading it runs no code, else ``None``; for messages."""
    holder: JSObject | None = o
    while holder is not None and holder.class_name != "Proxy":
        tick()
        if key in holder.props:
            return holder.props[key]
        description = holder.get_own_property(key)
        if description is not None:
            if description.is_accessor:
                return o.known(key) if hasattr(o, "known") else None
            return description.value
        holder = holder.proto
    return None


__all__ = ["Realm", "call", "construct", "function_realm", "get", "own_data", "prototype_from"]
