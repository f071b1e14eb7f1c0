"""What the slots of a kind may hold, where a wrong value would make code of ours fail later instead of the reader now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ..runtime.arrays import JSArray
from ..runtime.collections import KeyedCollection
from ..runtime.iteration import ArrayCursor, IteratorRecord
from ..runtime.objects import JSObject, is_callable
from ..runtime.promises import CONTINUATIONS, Capability, JSPromise
from ..runtime.values import null

Check = Callable[[Any], bool]


def _is(*classes: type) -> Check:
    return lambda value: isinstance(value, classes)


def _count(value: Any) -> bool:
    return value.__class__ is int and 0 <= value <= 1 << 53


def _flags(value: Any) -> bool:
    return value.__class__ is int and 0 <= value <= 7


def _function(value: Any) -> bool:
    return value is None or is_callable(value)


def _trace(value: Any) -> bool:
    return all(
        len(place) == 3 and place[0].__class__ is str and place[1].__class__ is int and place[2].__class__ is int
        for place in value
    )


def _names(value: Any) -> bool:
    return value.__class__ is list and all(item.__class__ is str for item in value)


def _named(*names: str) -> Check:
    """Objects of a class that need not be imported for this: known by its name."""
    return lambda value: any(base.__name__ in names for base in type(value).__mro__)


def _removal(value: Any) -> bool:
    return value.__class__ is tuple and len(value) == 2 and _TARGET(value[0]) and _LISTENER(value[1])


def _queued(value: Any) -> bool:
    return (
        value.__class__ is tuple
        and len(value) == 3
        and value[0] in ("next", "throw", "return")
        and value[2].__class__ is JSPromise
    )


def _handler(value: Any) -> bool:
    return value is None or is_callable(value) or value.__class__ in CONTINUATIONS


def _or_none(rule: Check) -> Check:
    return lambda value: value is None or rule(value)


def _one_of(*words: str) -> Check:
    return lambda value: value.__class__ is str and value in words


def _fields(value: Any) -> bool:
    from ..web.headers import check_fields

    return check_fields(value)


def _settings(value: Any) -> bool:
    from ..web.request import is_settings

    return is_settings(value)


def _bytes(value: Any) -> bool:
    return value.__class__ is str and value.isascii()


def _status(value: Any) -> bool:
    return value.__class__ is int and 0 <= value <= 599


def _signal(value: Any) -> bool:
    return value is null or (isinstance(value, JSObject) and value.class_name == "AbortSignal")


_TEXT = _is(str)
_BOOLEAN = _is(bool)
_BODY = _or_none(_named("Body"))
_LISTENER = _named("Listener")
_TARGET = _named("JSEventTarget")
_OBJECT = _is(JSObject)
_OBJECT_OR_NONE = _is(JSObject, type(None))
_CURSOR = _is(IteratorRecord, ArrayCursor)

CHECKS: Final[dict[tuple[str, str], Check]] = {
    ("error", "trace"): _trace,
    ("wrapper", "primitive"): lambda value: not isinstance(value, JSObject),
    ("stringObject", "primitive"): _is(str),
    ("bound", "bound_target"): is_callable,
    ("bound", "bound_arguments"): _is(tuple),
    ("bound", "length"): _is(float),
    ("bound", "name"): _is(str),
    ("stringIterator", "string"): _is(str),
    ("stringIterator", "position"): _count,
    ("mapIterator", "collection"): _is(KeyedCollection, type(None)),
    ("mapIterator", "position"): _count,
    ("mapIterator", "kind"): _is(str),
    ("setIterator", "collection"): _is(KeyedCollection, type(None)),
    ("setIterator", "position"): _count,
    ("setIterator", "kind"): _is(str),
    ("arrayIterator", "target"): _OBJECT_OR_NONE,
    ("arrayIterator", "index"): _count,
    ("arrayIterator", "kind"): _is(str),
    ("concatenation", "inner"): _is(IteratorRecord, type(None)),
    ("concatenation", "sources"): _is(list),
    ("fromAsync", "index"): _count,
    ("fromAsync", "length"): _count,
    ("fromAsync", "waits"): _is(str),
    ("fromAsync", "promise"): _OBJECT,
    ("fromAsync", "mapper"): _function,
    ("fromAsync", "record"): _is(IteratorRecord, type(None)),
    ("iteratorHelper", "underlying"): _CURSOR,
    ("iteratorHelper", "inner"): _is(IteratorRecord, type(None)),
    ("iteratorHelper", "callback"): _function,
    ("iteratorHelper", "counter"): _count,
    ("iteratorHelper", "remaining"): _count,
    ("wrappedIterator", "iterated"): _CURSOR,
    ("cursor", "array"): _is(JSArray),
    ("cursor", "index"): _count,
    ("iterator", "iterator"): _OBJECT,
    ("iterator", "done"): _is(bool),
    ("forIn", "target"): _OBJECT_OR_NONE,
    ("forIn", "keys"): _is(list),
    ("forIn", "index"): _count,
    ("construct", "object"): _is(JSObject, type(None)),
    ("construct", "new_target"): _OBJECT,
    ("accessor", "get"): _function,
    ("accessor", "set"): _function,
    ("accessor", "flags"): _flags,
    ("proxy", "target"): _OBJECT_OR_NONE,
    ("proxy", "handler"): _OBJECT_OR_NONE,
    ("functionProxy", "target"): _function,
    ("functionProxy", "handler"): _OBJECT_OR_NONE,
    ("constructorProxy", "target"): _function,
    ("constructorProxy", "handler"): _OBJECT_OR_NONE,
    ("date", "value"): _is(float),
    ("promise", "state"): _one_of("pending", "fulfilled", "rejected"),
    ("promise", "handled"): _is(bool),
    ("promise", "reactions"): _is(list),
    ("reaction", "capability"): _is(JSPromise, Capability, type(None)),
    ("reaction", "fulfilled"): _handler,
    ("reaction", "rejected"): _handler,
    ("capability", "resolve"): _function,
    ("capability", "reject"): _function,
    ("resolver", "pair"): _is(list),
    ("resolver", "settles"): _one_of("fulfilled", "rejected"),
    ("executor", "capability"): _is(Capability),
    ("regexp", "source"): _is(str),
    ("regexp", "flags"): _is(str),
    ("regexpStringIterator", "matcher"): _OBJECT,
    ("regexpStringIterator", "string"): _is(str),
    ("close", "record"): _CURSOR,
    ("asyncFromSync", "record"): _CURSOR,
    ("event", "type"): _is(str),
    ("event", "flags"): _names,
    ("event", "time_stamp"): _is(float, int),
    ("customEvent", "type"): _is(str),
    ("customEvent", "flags"): _names,
    ("customEvent", "time_stamp"): _is(float, int),
    ("eventTarget", "listeners"): _is(list),
    ("listener", "type"): _is(str),
    ("listener", "callback"): _OBJECT,
    ("abortSignal", "listeners"): _is(list),
    ("abortSignal", "dependents"): _is(list),
    ("abortSignal", "sources"): _is(list),
    ("abortSignal", "removals"): _is(list),
    ("abortSignal", "aborted"): _is(bool),
    ("abortSignal", "composed"): _is(bool),
    ("abortController", "signal"): _named("JSAbortSignal"),
    ("domException", "name"): _is(str),
    ("domException", "message"): _is(str),
    ("domException", "trace"): _trace,
    ("textDecoder", "encoding"): lambda value: value in ("utf-8", "utf-16le", "utf-16be", "windows-1252"),
    ("textDecoder", "fatal"): _is(bool),
    ("textDecoder", "ignore_bom"): _is(bool),
    ("textDecoder", "pending"): _is(str),
    ("textDecoder", "bom_seen"): _is(bool),
    ("textDecoder", "streaming"): _is(bool),
    ("cryptoKey", "hash"): lambda value: value in ("SHA-1", "SHA-256", "SHA-384", "SHA-512"),
    ("cryptoKey", "secret"): _is(str),
    ("cryptoKey", "extractable"): _is(bool),
    ("cryptoKey", "allowed"): _names,
    ("cryptoKey", "algorithm"): _OBJECT,
    ("cryptoKey", "usages"): _OBJECT,
    ("body", "text"): _or_none(_TEXT),
    ("body", "base64"): _bytes,
    ("body", "plain"): _BOOLEAN,
    ("body", "used"): _BOOLEAN,
    ("body", "stream"): _or_none(_named("JSReadableStream")),
    ("response", "headers"): _named("JSHeaders"),
    ("response", "body"): _BODY,
    ("response", "status"): _status,
    ("response", "status_text"): _TEXT,
    ("response", "type"): _one_of("default", "basic", "error"),
    ("response", "url"): _TEXT,
    ("response", "redirected"): _BOOLEAN,
    ("request", "headers"): _named("JSHeaders"),
    ("request", "body"): _BODY,
    ("request", "url"): _TEXT,
    ("request", "method"): _bytes,
    ("request", "settings"): _settings,
    ("request", "signal"): _signal,
    ("headers", "fields"): _fields,
    ("headers", "guard"): _one_of("none", "request", "response", "immutable"),
    ("blob", "text"): _or_none(_TEXT),
    ("blob", "base64"): _bytes,
    ("blob", "type"): _bytes,
    ("file", "text"): _or_none(_TEXT),
    ("file", "base64"): _bytes,
    ("file", "type"): _bytes,
    ("file", "name"): _TEXT,
    ("file", "last_modified"): _is(float),
    ("stream", "body"): _named("Body"),
    ("stream", "reader"): _or_none(_named("JSStreamReader")),
    ("stream", "state"): _one_of("readable", "closed"),
    ("streamReader", "stream"): _or_none(_named("JSReadableStream")),
    ("streamReader", "closed"): _named("JSPromise"),
    ("streamIterator", "reader"): _named("JSStreamReader"),
    ("streamIterator", "keeps"): _BOOLEAN,
    ("streamIterator", "finished"): _BOOLEAN,
    ("pairIterator", "target"): _named("PairIterable"),
    ("pairIterator", "index"): _count,
    ("pairIterator", "kind"): lambda value: value in ("entries", "keys", "values"),
    ("serialization", "stack"): _is(list),
    ("serialization", "keys"): _is(list),
    ("serialization", "gap"): _is(str),
    ("serialization", "indent"): _is(str),
}
"""By kind and slot; what is not here may hold anything."""


ITEMS: Final[dict[tuple[str, str], Check]] = {
    ("eventTarget", "listeners"): _LISTENER,
    ("abortSignal", "listeners"): _LISTENER,
    ("abortSignal", "dependents"): _named("JSAbortSignal"),
    ("abortSignal", "sources"): _named("JSAbortSignal"),
    ("abortSignal", "removals"): _removal,
    ("promise", "reactions"): _named("Reaction"),
    ("resolver", "pair"): _named("JSPromise"),
    ("asyncGenerator", "queue"): _queued,
}
"""What each item of a list may be; a list is whole only when all of the state was read."""


def check_items(tag: str, name: str, items: list[Any]) -> None:
    """Refuse a list with an item that may not stand in it.

    Raises:
        ValueError: there is one.
    """
    if items.__class__ is not list or not all(map(ITEMS[tag, name], items)):
        raise ValueError(f"an item of the {name} of a {tag} is wrong")


def check(tag: str, name: str, value: Any) -> Any:
    """The value of a slot, if it may stand there.

    Raises:
        ValueError: it may not.
    """
    rule = CHECKS.get((tag, name))
    if rule is not None and not rule(value):
        raise ValueError(f"the {name} of a {tag} is wrong")
    return value


def check_flags(value: Any) -> int:
    """The attributes of a property.

    Raises:
        ValueError: they are none.
    """
    if not _flags(value):
        raise ValueError("the attributes of a property are wrong")
    return int(value)


def check_position(value: Any, end: int) -> int:
    """A whole number in 0 … end.

    Raises:
        ValueError: it is none.
    """
    if value.__class__ is not int or not 0 <= value <= end:
        raise ValueError("a position is wrong")
    return value


def check_function(value: Any) -> Any:
    """A getter or setter, or ``None``.

    Raises:
        ValueError: it is none.
    """
    if not _function(value):
        raise ValueError("a getter or setter is no function")
    return value


_PLAIN: Final = frozenset(
    """int bool str list tuple JSObject JSArray JSFunction JSClosure JSMap JSSet IteratorRecord JSIteratorHelper JSPromise
    Capability SerializationRecord Descriptor""".split()
)
"""Annotations that say what a parameter of a function of ours holds, for as long as the function runs."""


def check_locals(function: Callable[..., Any], names: list[str], local: dict[str, Any]) -> None:
    """Refuse locals of a function of ours that its code cannot have left: parameters that miss or are of a wrong type.

    Raises:
        ValueError: one is wrong.
    """
    code = function.__code__
    count = code.co_argcount + code.co_kwonlyargcount
    parameters = code.co_varnames[: count + bool(code.co_flags & 4)]
    for place, name in enumerate(parameters):
        if name not in names or name == "realm":
            continue
        if name not in local:
            raise ValueError(f"the local {name} is missing")
        if place == count:
            wanted = "tuple"
        elif name == "self":
            wanted = function.__qualname__.partition(".")[0]
        else:
            wanted = "JSFunction" if name == "fn" else str(function.__annotations__.get(name, ""))
        kind, _, other = wanted.partition(" | ")
        kind = kind.partition("[")[0]
        if kind not in _PLAIN and name != "self":
            continue
        value = local[name]
        if not (value is None and other == "None") and not any(base.__name__ == kind for base in type(value).__mro__):
            raise ValueError(f"the local {name} is wrong")
