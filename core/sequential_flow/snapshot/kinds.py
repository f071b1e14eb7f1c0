"""The kinds of object that survive a pause: a row each.

A row names the class and its own slots; how an object's prototype and properties are written is the same for all.
``value`` slots hold values, ``raw`` slots what JSON has a form for; a ``text`` slot is raw, is not written where it is
``None``, and stands alone where there is nothing else: ``{"$url": "https://example.com/"}``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..builtins.string_prototype import StringIterator
from ..runtime.arrays import JSArray
from ..runtime.bound import JSBoundFunction, call_bound, construct_bound
from ..runtime.classes import PrivateMethod, PrivateName
from ..runtime.closures import Construct
from ..runtime.collections import CollectionIterator, JSMap, JSMapIterator, JSSet, JSSetIterator, canonical
from ..runtime.errors import JSError
from ..runtime.for_in import ForInCursor
from ..runtime.generators import Delegated, Raw
from ..runtime.helpers import JSArguments
from ..runtime.iteration import ArrayCursor, IteratorRecord
from ..runtime.iterator_helpers import JSConcatenation, JSIteratorHelper, JSWrappedIterator
from ..runtime.objects import JSObject
from ..runtime.properties import ABSENT, Accessor, Descriptor
from ..runtime.wrappers import JSPrimitiveWrapper, JSString
from .kind import Kind
from .kinds_web import WEB


def _map_fields(collection: Any) -> dict[str, Any]:
    pairs = [(key, value) for key, value in zip(collection.keys, collection.values, strict=True) if key is not ABSENT]
    return {"entries": [part for pair in pairs for part in pair]}


def _set_fields(collection: Any) -> dict[str, Any]:
    return {"entries": [key for key in collection.keys if key is not ABSENT]}


def _finish_map(collection: Any, entries: list[Any]) -> None:
    if len(entries) % 2:
        raise ValueError("a map has a key without a value")
    collection.keys, collection.values = entries[::2], entries[1::2]
    _finish_index(collection)


def _finish_set(collection: Any, entries: list[Any]) -> None:
    collection.keys = entries
    _finish_index(collection)


def _finish_index(collection: Any) -> None:
    collection.index = {canonical(key): position for position, key in enumerate(collection.keys)}
    collection.first = 0
    if not hasattr(collection, "walkers"):
        collection.walkers = []


def _finish_walker(iterator: CollectionIterator, _: Any) -> None:
    from weakref import ref

    if iterator.collection is not None:
        if not hasattr(iterator.collection, "walkers"):
            iterator.collection.walkers = []
        iterator.collection.walkers.append(ref(iterator))


def _finish_bound(function: Any, realm: Any) -> None:
    function.realm = realm
    function.own = None
    function.py = call_bound
    constructor = getattr(function.bound_target, "construct", None)
    function.construct = None if constructor is None else construct_bound


def _native(py: Callable[..., Any], length: int) -> Callable[[Any, Any], None]:
    """What makes a built-in function with slots of its own whole."""

    def finish(function: Any, realm: Any) -> None:
        function.realm = realm
        function.own = None
        function.py = py
        function.construct = None
        function.name = function.path = ""
        function.length = length

    return finish


KINDS = (
    Kind("object", JSObject, "Object.prototype"),
    Kind("array", JSArray, "Array.prototype"),
    Kind("arguments", JSArguments, "Object.prototype"),
    Kind("error", JSError, "Error.prototype", raw="trace"),
    Kind("map", JSMap, "Map.prototype", write=_map_fields, finish=_finish_map),
    Kind("set", JSSet, "Set.prototype", write=_set_fields, finish=_finish_set),
    Kind("wrapper", JSPrimitiveWrapper, values="primitive"),
    Kind("stringObject", JSString, "String.prototype", values="primitive"),
    Kind("bound", JSBoundFunction, "Function.prototype", values="bound_target bound_this bound_arguments length name",
         finish=_finish_bound),
    Kind("stringIterator", StringIterator, "StringIteratorPrototype", values="string", raw="position"),
    Kind("mapIterator", JSMapIterator, "MapIteratorPrototype", values="collection", raw="kind position",
         finish=_finish_walker),
    Kind("setIterator", JSSetIterator, "SetIteratorPrototype", values="collection", raw="kind position",
         finish=_finish_walker),
    Kind("iteratorHelper", JSIteratorHelper, "IteratorHelperPrototype",
         values="callback inner underlying", raw="counter kind remaining state"),
    Kind("concatenation", JSConcatenation, "IteratorHelperPrototype",
         values="callback inner sources underlying", raw="counter kind remaining state"),
    Kind("wrappedIterator", JSWrappedIterator, "WrapForValidIteratorPrototype", values="iterated"),
    Kind("cursor", ArrayCursor, values="array", raw="index"),
    Kind("iterator", IteratorRecord, values="iterator next", raw="done"),
    Kind("forIn", ForInCursor, values="target keys", raw="index"),
    Kind("construct", Construct, values="object new_target"),
    Kind("privateName", PrivateName, raw="description"),
    Kind("privateMethod", PrivateMethod, values="function"),
    Kind("raw", Raw, values="result"),
    Kind("delegated", Delegated, values="value", raw="returns"),
    Kind("accessor", Accessor, values="get set", raw="flags"),
    Kind("descriptor", Descriptor, values="value writable enumerable configurable get set"),
)  # fmt: skip
"""Every kind but functions, scope objects, symbols and built-ins, which have ways of their own."""


def _array_iterator() -> tuple[Kind, ...]:
    from ..builtins.array_iterator import JSArrayIterator

    return (Kind("arrayIterator", JSArrayIterator, "ArrayIteratorPrototype", values="target", raw="index kind"),)


def _promises() -> tuple[Kind, ...]:
    from ..runtime.promises import Capability, Executor, JSPromise, Reaction, Resolver, call_executor, call_resolver

    return (
        Kind(
            "promise",
            JSPromise,
            "Promise.prototype",
            values="result reactions",
            raw="state handled",
            defaults={"result": None, "reactions": [], "state": "pending", "handled": False},
        ),
        Kind(
            "reaction",
            Reaction,
            values="capability fulfilled rejected",
            defaults={"capability": None, "fulfilled": None, "rejected": None},
        ),
        Kind("capability", Capability, values="promise resolve reject"),
        Kind(
            "resolver", Resolver, "Function.prototype", values="pair", raw="settles", finish=_native(call_resolver, 1)
        ),
        Kind("executor", Executor, "Function.prototype", values="capability", finish=_native(call_executor, 2)),
    )


def _promise_functions() -> tuple[Kind, ...]:
    from ..builtins.promise import Constant, FinallyFunction, call_constant, call_finally

    return (
        Kind(
            "finally",
            FinallyFunction,
            "Function.prototype",
            values="callback kind",
            raw="throws",
            finish=_native(call_finally, 1),
        ),
        Kind(
            "constant",
            Constant,
            "Function.prototype",
            values="value",
            raw="throws",
            finish=_native(call_constant, 0),
        ),
    )


def _array_from_async() -> tuple[Kind, ...]:
    from ..builtins.array_from_async import FromAsync

    return (
        Kind(
            "fromAsync",
            FromAsync,
            values="promise mapper this_arg target record items thrown",
            raw="index length waits",
        ),
    )


def _gatherings() -> tuple[Kind, ...]:
    from ..builtins.promise_combinators import ElementFunction, Gathering, call_element

    return (
        Kind("gathering", Gathering, values="capability values", raw="kind remaining"),
        Kind(
            "element",
            ElementFunction,
            "Function.prototype",
            values="gathering called",
            raw="index status",
            finish=_native(call_element, 1),
        ),
    )


def _dom_exceptions() -> tuple[Kind, ...]:
    from ..runtime.errors import JSDOMException

    return (Kind("domException", JSDOMException, "DOMException.prototype", values="name message", raw="trace"),)


def _dates() -> tuple[Kind, ...]:
    from ..runtime.dates import JSDate

    return (Kind("date", JSDate, "Date.prototype", values="value"),)


def _async_generators() -> tuple[Kind, ...]:
    from ..runtime.async_generators import AsyncFromSync, AwaitMark, ReturnAwaited

    return (
        Kind("awaitMark", AwaitMark, values="value"),
        Kind("returnAwaited", ReturnAwaited, values="generator"),
        Kind("asyncFromSync", AsyncFromSync, "AsyncFromSyncIteratorPrototype", values="record"),
    )


def _async_functions() -> tuple[Kind, ...]:
    from ..builtins.async_generator import CloseFunction, UnwrapFunction, call_close, call_unwrap

    usual = "Function.prototype"
    return (
        Kind("unwrap", UnwrapFunction, usual, raw="done", finish=_native(call_unwrap, 1)),
        Kind("close", CloseFunction, usual, values="record", finish=_native(call_close, 1)),
    )


def _proxies() -> tuple[Kind, ...]:
    from ..runtime.proxies import JSConstructorProxy, JSFunctionProxy, JSProxy, JSRevoker

    return (
        Kind("proxy", JSProxy, values="target handler"),
        Kind("functionProxy", JSFunctionProxy, values="target handler"),
        Kind("constructorProxy", JSConstructorProxy, values="target handler"),
        Kind("revoker", JSRevoker, "Function.prototype", values="proxy", finish=JSRevoker.finish),
    )


def _regexps() -> tuple[Kind, ...]:
    from ..runtime.regexps import JSRegExp, JSRegExpStringIterator

    return (
        Kind("regexp", JSRegExp, "RegExp.prototype", values="source flags", finish=JSRegExp.finish),
        Kind(
            "regexpStringIterator",
            JSRegExpStringIterator,
            "RegExpStringIteratorPrototype",
            values="matcher string",
            raw="all done full",
        ),
    )


def _serialization() -> tuple[Kind, ...]:
    from ..builtins.json_stringify import JSRawJSON, SerializationRecord

    return (
        Kind(
            "serialization",
            SerializationRecord,
            values="gap indent keys property_list realm replacer_function stack",
        ),
        Kind("rawJSON", JSRawJSON, finish=JSRawJSON.finish),
    )


def _weak() -> tuple[Kind, ...]:
    from ..runtime.weak import JSFinalizationRegistry, JSWeakMap, JSWeakRef, JSWeakSet, WeakCollection

    def write(collection: Any) -> dict[str, Any]:
        return {"entries": collection.entries()}

    return (
        Kind("weakMap", JSWeakMap, "WeakMap.prototype", write=write, finish=WeakCollection.take),
        Kind("weakSet", JSWeakSet, "WeakSet.prototype", write=write, finish=WeakCollection.take),
        Kind("weakRef", JSWeakRef, "WeakRef.prototype", values="target"),
        Kind(
            "finalizationRegistry", JSFinalizationRegistry, "FinalizationRegistry.prototype", values="callback tokens"
        ),
    )


def _buffers() -> tuple[Kind, ...]:
    from ..runtime.buffers import JSArrayBuffer

    def write(buffer: Any) -> dict[str, Any]:
        return {"entries": buffer.entries()}

    return (Kind("arrayBuffer", JSArrayBuffer, "ArrayBuffer.prototype", write=write, finish=JSArrayBuffer.take),)


def _views() -> tuple[Kind, ...]:
    from ..runtime.typed_arrays import TYPED_ARRAYS, BufferView, JSDataView

    def finish(view: BufferView, _: Any) -> None:
        view.settle()

    classes: dict[str, type[BufferView]] = {"DataView": JSDataView, **TYPED_ARRAYS}
    return tuple(
        Kind(
            name[0].lower() + name[1:],
            cls,
            name + ".prototype",
            values="buffer",
            raw="offset fixed_length",
            finish=finish,
        )
        for name, cls in classes.items()
    )


LATE: dict[str, tuple[str, Callable[[], tuple[Kind, ...]]]] = {
    "builtins.array_iterator": ("arrayIterator", _array_iterator),
    "builtins.array_from_async": ("fromAsync", _array_from_async),
    "builtins.json_stringify": ("serialization rawJSON", _serialization),
    "runtime.promises": ("promise reaction capability resolver executor", _promises),
    "builtins.promise": ("finally constant", _promise_functions),
    "builtins.promise_combinators": ("gathering element", _gatherings),
    "runtime.async_generators": ("awaitMark returnAwaited asyncFromSync", _async_generators),
    "builtins.async_generator": ("unwrap close", _async_functions),
    "runtime.errors": ("domException", _dom_exceptions),
    "runtime.dates": ("date", _dates),
    "runtime.buffers": ("arrayBuffer", _buffers),
    "runtime.typed_arrays": (
        """dataView int8Array uint8Array uint8ClampedArray int16Array uint16Array int32Array uint32Array bigInt64Array
        bigUint64Array float16Array float32Array float64Array""",
        _views,
    ),
    "runtime.regexps": ("regexp regexpStringIterator", _regexps),
    "runtime.weak": ("weakMap weakSet weakRef finalizationRegistry", _weak),
    "runtime.proxies": ("proxy functionProxy constructorProxy revoker", _proxies),
}
LATE |= WEB
"""Rows whose classes need not be imported until there is one: by module, their tags and what gives them."""

BY_CLASS: dict[type, Kind] = {}
BY_TAG: dict[str, Kind] = {}
_ROOT = __package__.rpartition(".")[0] + "."


def _add(rows: tuple[Kind, ...]) -> None:
    for kind in rows:
        BY_CLASS[kind.cls] = kind
        BY_TAG["$" + kind.tag] = kind


def by_class(cls: type) -> Kind | None:
    """The row of a class, if it has one."""
    if cls not in BY_CLASS:
        _add(KINDS)
        if cls not in BY_CLASS:
            late = LATE.get(cls.__module__.removeprefix(_ROOT))
            if late is not None:
                _add(late[1]())
    return BY_CLASS.get(cls)


def by_tag(tag: str) -> Kind | None:
    """The row of a tag, such as ``$map``, if there is one."""
    if tag not in BY_TAG:
        _add(KINDS)
        for tags, rows in LATE.values():
            if tag[1:] in tags.split():
                _add(rows())
    return BY_TAG.get(tag)
