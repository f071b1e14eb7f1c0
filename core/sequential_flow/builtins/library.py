"""How built-ins are declared, and how a realm makes them on first touch."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ..runtime.completion import PAUSABLE, PAUSABLE_CODE, Pausable
from ..runtime.objects import JSObject, NativeFunction
from ..runtime.properties import CONFIGURABLE, HIDDEN, WRITABLE, Accessor, LazyProps
from ..runtime.values import PropertyKey, Symbol

if TYPE_CHECKING:
    from ..runtime.realm import Realm

_F = TypeVar("_F", bound=Callable[..., Any])


class Row:
    """One own property of a holder, before any realm has made it.

    ``kind`` is "method", "accessor", "value" (a constant), "intrinsic" (another built-in object, by path) or "poison"
    (an accessor whose functions are such an object).
    """

    __slots__ = ("clause", "flags", "function", "kind", "length", "name", "path", "setter", "value")

    def __init__(self, kind: str, path: str, flags: int, clause: str) -> None:
        self.kind = kind
        self.path = path
        self.flags = flags
        self.clause = clause
        self.function: Callable[..., Any] | None = None
        self.setter: Callable[..., Any] | None = None
        self.name = ""
        self.length = 0
        self.value: Any = None

    def make(self, realm: Realm) -> Any:
        """The property's value in a realm: a value, or an Accessor."""
        if self.kind == "method":
            return realm.native(self.path, self.function, self.name, self.length)
        if self.kind == "intrinsic":
            return realm.intrinsic(self.value)
        if self.kind == "accessor":
            getter = self.function and realm.native("get " + self.path, self.function, "get " + self.name, 0)
            setter = self.setter and realm.native("set " + self.path, self.setter, "set " + self.name, 1)
            return Accessor(getter, setter, self.flags)
        if self.kind == "poison":
            thrower = realm.intrinsic(self.value)
            return Accessor(thrower, thrower, self.flags)
        return self.value


class Holder:
    """A built-in object, declared: its path, its prototype's path, its rows, and how it is made."""

    def __init__(self, path: str, proto: str | None, make: Callable[[Realm], JSObject] | None, clause: str) -> None:
        self.path = path
        self.proto = proto
        self.make = make
        self.clause = clause
        self.rows: dict[PropertyKey, Row] = {}
        self.call: Callable[..., Any] | None = None
        self.construct: Callable[..., Any] | None = None
        self.name = path
        self.length = 0
        self.extensible = True

    def _path(self, key: PropertyKey) -> str:
        return f"{self.path}[{key.description}]" if isinstance(key, Symbol) else f"{self.path}.{key}"

    def interceptors(self) -> set[PropertyKey]:
        """The keys of declared properties that are accessors or not writable."""
        return {key for key, row in self.rows.items() if row.kind == "accessor" or not row.flags & WRITABLE}

    def method(
        self,
        key: PropertyKey,
        length: int,
        *,
        clause: str,
        flags: int = HIDDEN,
        name: str | None = None,
        pauses: bool = True,
    ) -> Callable[[_F], _F]:
        """Declare a built-in function ``py(fn, this, *arguments)`` as a property."""

        def declare(function: _F) -> _F:
            row = Row("method", self._path(key), flags, clause)
            row.function = function
            row.name = name if name is not None else f"[{key.description}]" if isinstance(key, Symbol) else key
            row.length = length
            self.rows[key] = row
            if pauses:
                _register(row.path, function)
            return function

        return declare

    def getter(
        self, key: PropertyKey, *, clause: str, flags: int = CONFIGURABLE, pauses: bool = True
    ) -> Callable[[_F], _F]:
        """Declare the getter of an accessor property."""
        return self._accessor(key, clause, "function", "get ", pauses, flags)

    def setter(self, key: PropertyKey, *, clause: str, pauses: bool = True) -> Callable[[_F], _F]:
        """Declare the setter of an accessor property."""
        return self._accessor(key, clause, "setter", "set ", pauses)

    def _accessor(
        self, key: PropertyKey, clause: str, slot: str, prefix: str, pauses: bool, flags: int = CONFIGURABLE
    ) -> Callable[[_F], _F]:
        def declare(function: _F) -> _F:
            row = self.rows.get(key)
            if row is None:
                row = self.rows[key] = Row("accessor", self._path(key), flags, clause)
                row.name = f"[{key.description}]" if isinstance(key, Symbol) else key
            setattr(row, slot, function)
            if pauses:
                _register(prefix + row.path, function)
            return function

        return declare

    def value(self, key: PropertyKey, value: Any, flags: int = 0, *, clause: str = "") -> None:
        """Declare a constant, such as ``Math.PI``."""
        row = self.rows[key] = Row("value", self._path(key), flags, clause)
        row.value = value

    def refer(self, key: PropertyKey, path: str, flags: int = HIDDEN, *, clause: str = "") -> None:
        """Declare a property that holds another built-in, such as ``Map.prototype.constructor`` or an alias."""
        row = self.rows[key] = Row("intrinsic", self._path(key), flags, clause)
        row.value = path

    def poison(self, key: PropertyKey, path: str, *, clause: str) -> None:
        """Declare an accessor property whose getter and setter are one built-in function object."""
        row = self.rows[key] = Row("poison", self._path(key), CONFIGURABLE, clause)
        row.value = path

    def alias(self, key: PropertyKey, other: PropertyKey, flags: int | None = None) -> None:
        """Declare a property that holds the same function as another of this holder; ``flags`` if they differ."""
        row = self.rows[other]
        if flags is not None and flags != row.flags:
            same, row = row, Row(row.kind, row.path, flags, row.clause)
            row.function, row.name, row.length, row.value = same.function, same.name, same.length, same.value
        self.rows[key] = row


def _register(path: str, function: Callable[..., Any]) -> None:
    if id(function.__code__) not in PAUSABLE_CODE:
        if path in PAUSABLE:
            raise ValueError(f"two pausable functions are named {path}")
        PAUSABLE[path] = PAUSABLE_CODE[id(function.__code__)] = Pausable(path, function)


HOLDERS: Final[dict[str, Holder]] = {}


def holder(
    path: str,
    *,
    proto: str | None = "Object.prototype",
    make: Callable[[Realm], JSObject] | None = None,
    clause: str = "",
) -> Holder:
    """Declare a built-in object that is no function. ``make`` makes an exotic one (its ``proto`` and ``props`` are set
    afterwards)."""
    entry = HOLDERS[path] = Holder(path, proto, make, clause)
    return entry


def constructor(
    path: str,
    length: int,
    *,
    clause: str,
    call: Callable[..., Any],
    construct: Callable[..., Any] | None,
    prototype: str | None = None,
    proto: str = "Function.prototype",
    name: str | None = None,
) -> Holder:
    """Declare a built-in constructor ``call(fn, this, *arguments)`` and ``construct(fn, new_target, *arguments)``.

    It gets the properties ``length``, ``name`` and ``prototype``, and its prototype object the property
    ``constructor``, if that is declared under ``path + ".prototype"`` (or ``prototype``).
    """
    entry = HOLDERS[path] = Holder(path, proto, None, clause)
    entry.call = call
    entry.construct = construct
    entry.length = length
    entry.name = path if name is None else name
    entry.value("length", float(length), CONFIGURABLE)
    entry.value("name", entry.name, CONFIGURABLE)
    entry.refer("prototype", prototype or path + ".prototype", 0)
    if path not in PAUSABLE:  # the abstract operation Set has the name; calling the constructor only throws
        _register(path, call)
    if construct is not None:
        _register("new " + path, construct)
    return entry


def function(path: str, length: int, *, clause: str, pauses: bool = True) -> Callable[[_F], _F]:
    """Declare a built-in function that is a global property, such as ``parseInt``: ``py(fn, this, *arguments)``."""

    def declare(call: _F) -> _F:
        entry = HOLDERS[path] = Holder(path, "Function.prototype", None, clause)
        entry.call = call
        entry.length = length
        entry.value("length", float(length), CONFIGURABLE)
        entry.value("name", path, CONFIGURABLE)
        if pauses:
            _register(path, call)
        return call

    return declare


MODULES: Final[dict[str, str]] = {}
"""Which module of this package declares a holder, by the first part of its path."""

for _module, _names in {
    "array": "Array",
    "array_iterator": "ArrayIteratorPrototype",
    "array_buffer": "ArrayBuffer",
    "bigint": "BigInt",
    "boolean": "Boolean",
    "console": "console",
    "data_view": "DataView",
    "date": "Date",
    ".web.abort": "AbortController AbortSignal",
    ".web.atob": "atob btoa",
    ".web.crypto": "Crypto crypto",
    ".web.crypto_key": "CryptoKey",
    ".web.dom_exception": "DOMException",
    ".web.event": "CustomEvent Event",
    ".web.event_target": "EventTarget",
    ".web.fetch": "fetch",
    ".web.blob": "Blob",
    ".web.file": "File",
    ".web.form_data": "FormData FormDataIteratorPrototype",
    ".web.headers": "Headers HeadersIteratorPrototype",
    ".web.performance": "Performance performance",
    ".web.request": "Request",
    ".web.response": "Response",
    ".web.streams": "ReadableStream ReadableStreamDefaultReader ReadableStreamAsyncIteratorPrototype",
    ".web.subtle_crypto": "SubtleCrypto",
    ".web.text_decoder": "TextDecoder",
    ".web.text_encoder": "TextEncoder",
    ".web.timers": "clearInterval clearTimeout setInterval setTimeout sleep",
    ".web.url": "URL",
    ".web.url_search_params": "URLSearchParams URLSearchParamsIteratorPrototype",
    "error": "Error TypeError RangeError SyntaxError ReferenceError URIError EvalError AggregateError",
    "function": "Function eval ThrowTypeError",
    "generator": "GeneratorFunction",
    "async_function": "AsyncFunction queueMicrotask",
    "promise": "Promise",
    "async_generator": "AsyncGeneratorFunction AsyncIteratorPrototype AsyncFromSyncIteratorPrototype",
    "globals": """parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI
        escape unescape""",
    "iterator": "Iterator IteratorHelperPrototype WrapForValidIteratorPrototype",
    "json": "JSON",
    "map": "Map MapIteratorPrototype",
    "math": "Math",
    "number": "Number",
    "object": "Object",
    "proxy": "Proxy",
    "reflect": "Reflect",
    "regexp": "RegExp RegExpStringIteratorPrototype",
    "set": "Set SetIteratorPrototype",
    "string": "String StringIteratorPrototype",
    "structured_clone": "structuredClone",
    "symbol": "Symbol",
    "typed_arrays": """TypedArray Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
        BigInt64Array BigUint64Array Float16Array Float32Array Float64Array""",
    "weak": "WeakMap WeakSet WeakRef FinalizationRegistry",
}.items():
    for _name in _names.split():
        MODULES[_name] = _module

GLOBAL_NAMES: Final = frozenset(
    """AbortController AbortSignal AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Blob Boolean
    Crypto CryptoKey CustomEvent DOMException DataView Date Error EvalError Event EventTarget File
    FinalizationRegistry Float16Array Float32Array Float64Array FormData Function Headers Int16Array Int32Array
    Int8Array Iterator JSON Map Math Number Object Performance Promise Proxy RangeError ReadableStream
    ReadableStreamDefaultReader ReferenceError Reflect RegExp Request Response Set String SubtleCrypto Symbol
    SyntaxError TextDecoder TextEncoder TypeError URIError URL URLSearchParams Uint16Array Uint32Array Uint8Array
    Uint8ClampedArray WeakMap WeakRef WeakSet atob btoa clearInterval clearTimeout console crypto decodeURI
    decodeURIComponent encodeURI encodeURIComponent escape eval fetch isFinite isNaN parseFloat parseInt performance
    queueMicrotask setInterval setTimeout sleep structuredClone unescape""".split()
)
"""The properties of a new global object that are made on first touch."""


def find_holder(path: str) -> Holder:
    """The declaration of a built-in object, its file imported if need be.

    Raises:
        KeyError: there is no such built-in.
    """
    module = MODULES.get(path.partition(".")[0])
    if module is not None and module not in _complete:
        # A holder may be known already, but not all of its rows: somebody imported a part of it for something else.
        import_module("." + module, __package__)
        _complete.add(module)
    return HOLDERS[path]


_complete: Final[set[str]] = set()
"""The modules that were imported whole."""


def find_function(path: str) -> tuple[Holder, PropertyKey, str]:
    """Where the built-in function of a path is: its holder, the key, and "value", "get" or "set".

    Raises:
        KeyError: there is no such built-in.
    """
    part = "value"
    if path.startswith(("get ", "set ")):
        part, path = path[:3], path[4:]
    first = path.partition(".")[0].partition("[")[0]
    import_module("." + MODULES[first], __package__)
    for entry in list(HOLDERS.values()):
        if path.startswith(entry.path):
            for key, row in entry.rows.items():
                if row.path == path:
                    return entry, key, part
    raise KeyError(path)


def make_object(realm: Realm, path: str) -> JSObject:
    """Make a built-in object of a realm."""
    entry = find_holder(path)
    made: JSObject
    if entry.call is not None:
        made = NativeFunction(realm, entry.call, entry.name, entry.length, path, entry.construct)
    elif entry.make is not None:
        made = entry.make(realm)
    else:
        made = JSObject(None)
    made.props = LazyProps(realm, entry)
    if entry.call is None or entry.proto != "Function.prototype":
        made.proto = None if entry.proto is None else realm.intrinsic(entry.proto)
    return made
