"""``Headers`` (https://fetch.spec.whatwg.org/#headers-class).

A header list is a dict by names in lower case. Values of one name are combined as they come, since nobody can tell; only
those of ``set-cookie`` stay apart, in a list.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Any

from ..runtime.budget import grow, hold, spend, tick
from ..runtime.completion import pausable, type_error
from ..runtime.conversions import get_method, to_string
from ..runtime.iteration import iterable_to_list, iterator_from_method, iterator_to_list
from ..runtime.objects import JSObject, get
from ..runtime.realm import Realm, prototype_from
from ..runtime.values import SYMBOL_ITERATOR, Value, null
from .arguments import byte_string, need
from .idl import Interface, PairIterable, receive, record_of
from .mime import TOKEN

COOKIES = "set-cookie"
MOST_SHOWN = 1_000
"""How many headers the console shows at most."""
_BAD_VALUE = re.compile("[\0\r\n]")
_EDGES = "\t\n\r "

Fields = dict[str, Any]


class JSHeaders(PairIterable):
    """A Headers object. ``guard`` is "none", "request", "response" or "immutable"."""

    __slots__ = ("cached", "fields", "guard")

    class_name = "Headers"
    fields: Fields
    guard: str
    cached: list[tuple[str, Value]] | None

    def __init__(self, proto: JSObject | None, guard: str = "none", fields: Fields | None = None) -> None:
        JSObject.__init__(self, proto)
        self.fields = {} if fields is None else fields
        self.guard = guard
        self.cached = None

    def pairs(self) -> Sequence[tuple[str, Value]]:
        """Sort and combine (https://fetch.spec.whatwg.org/#concept-header-list-sort-and-combine)."""
        cached = getattr(self, "cached", None)
        if cached is None:
            hold(len(self.fields))
            spend(16 * len(self.fields))
            cached = []
            for name in sorted(self.fields):
                value = self.fields[name]
                cached += [(name, item) for item in value] if value.__class__ is list else [(name, value)]
            self.cached = cached
        return cached

    def lookup(self, name: str) -> str | None:
        """The combined value of a name in lower case."""
        value = self.fields.get(name)
        if value.__class__ is list:
            grow(sum(map(len, value)))
            return ", ".join(value)
        return value

    def add(self, name: str, value: str) -> None:
        """Append (https://fetch.spec.whatwg.org/#concept-headers-append) of what was checked."""
        self.cached = None
        name = name.lower()
        if name == COOKIES:
            self.fields.setdefault(name, []).append(value)
        elif name in self.fields:
            old = self.fields[name]
            grow(len(old) + len(value) + 2)
            self.fields[name] = f"{old}, {value}"
        else:
            self.fields[name] = value

    def store(self, name: str, value: str) -> None:
        """Set a name to one value."""
        self.cached = None
        name = name.lower()
        self.fields[name] = [value] if name == COOKIES else value

    def remove(self, name: str) -> None:
        """Take a name away."""
        self.cached = None
        self.fields.pop(name.lower(), None)

    def check_guard(self) -> None:
        """See that the headers may be changed.

        Raises:
            ThrowError: TypeError where they are a response's of ``fetch``, or another's that is immutable.
        """
        if self.guard == "immutable":
            raise type_error("immutable")

    def copied_fields(self) -> Fields:
        """The header list, for another object or for the wire."""
        spend(16 * len(self.fields))
        return {name: list(value) if value.__class__ is list else value for name, value in self.fields.items()}

    def copy(self, realm: Realm) -> JSHeaders:
        """The Headers object of a clone."""
        return JSHeaders(realm.intrinsic("Headers.prototype"), self.guard, self.copied_fields())

    def shown_fields(self) -> dict[str, Value]:
        """What the console shows."""
        return {name: self.lookup(name) for name in sorted(islice(self.fields, MOST_SHOWN))}


def check_fields(value: Any) -> bool:
    """Whether a state's value can be a header list."""
    return value.__class__ is dict and all(
        TOKEN.fullmatch(name) is not None
        and name == name.lower()
        and ((item.__class__ is list and all(_is_value(part) for part in item)) if name == COOKIES else _is_value(item))
        for name, item in value.items()
    )


def is_header(name: str, value: str) -> bool:
    """Whether a host's header can be a program's: it may have come from anywhere."""
    return TOKEN.fullmatch(name) is not None and _is_value(value.strip(_EDGES))


def _is_value(value: Any) -> bool:
    return value.__class__ is str and (value.isascii() or max(value) <= "\xff") and not _BAD_VALUE.search(value)


def check_name(name: str, what: str) -> None:
    if not TOKEN.fullmatch(name):
        raise type_error(f'{what}: "{name}" is an invalid header name.')


def normal_value(value: str, what: str) -> str:
    """A header's value without the space around it (https://fetch.spec.whatwg.org/#concept-header-value-normalize)."""
    value = value.strip(_EDGES)
    if _BAD_VALUE.search(value):
        raise type_error(f'{what}: "{value}" is an invalid header value.')
    return value


def append(headers: JSHeaders, name: str, value: str) -> None:
    """Append what a program gave (https://fetch.spec.whatwg.org/#concept-headers-append)."""
    value = normal_value(value, "Headers.append")
    check_name(name, "Headers.append")
    headers.check_guard()
    headers.add(name, value)


def fill(headers: JSHeaders, pairs: list[Value]) -> None:
    """Append names and values in turn (https://fetch.spec.whatwg.org/#concept-headers-fill)."""
    for index in range(0, len(pairs), 2):
        append(headers, pairs[index], pairs[index + 1])


@pausable("Headers.pairs")
def header_pairs(realm: Realm, init: Value) -> list[Value]:
    """A HeadersInit (https://fetch.spec.whatwg.org/#typedefdef-headersinit): names and values in turn.

    Raises:
        ThrowError: TypeError where it is neither a sequence of pairs nor a record.
    """
    if not isinstance(init, JSObject):
        raise type_error(
            "Headers constructor: Argument 1 could not be converted to one of: "
            "sequence<sequence<ByteString>>, record<ByteString, ByteString>."
        )
    method = get_method(realm, init, SYMBOL_ITERATOR)
    pairs: list[Value] = []
    if method is None:
        record = record_of(realm, init)
        return [byte_string(part) for part in record]
    cursor = iterator_from_method(realm, init, method)
    items = iterator_to_list(realm, cursor)
    k = 0
    while k < len(items):
        tick()
        item = items[k]
        if not isinstance(item, JSObject):
            raise type_error(f"Headers constructor: init[{k}] is not iterable.")
        parts = iterable_to_list(realm, item)
        if len(parts) != 2:
            raise type_error(f"Headers constructor: expected name/value pair to be length 2, found {len(parts)}.")
        name = to_string(parts[0])
        byte_string(name)
        value = to_string(parts[1])
        byte_string(value)
        pairs += [name, value]
        k += 1
    return pairs


def construct_headers(fn: Any, new_target: Any, init: Value = None, *_: Value) -> Value:
    prototype = get(new_target, "prototype")
    headers = JSHeaders(prototype_from(new_target, prototype, "Headers.prototype"))
    if init is not None:
        pairs = header_pairs(fn.realm, init)
        fill(headers, pairs)
    return headers


HEADERS = Interface(
    "Headers", JSHeaders, clause="https://fetch.spec.whatwg.org/#headers-class", construct=construct_headers
)


@HEADERS.operation("append", 2, clause="https://fetch.spec.whatwg.org/#dom-headers-append")
def headers_append(fn: Any, this: Value, *arguments: Value) -> Value:
    headers = receive(fn, this, JSHeaders)
    need(arguments, 2, "Headers.append")
    name = to_string(arguments[0])
    byte_string(name)
    value = to_string(arguments[1])
    append(headers, name, byte_string(value))
    return None


@HEADERS.operation("delete", 1, clause="https://fetch.spec.whatwg.org/#dom-headers-delete")
def headers_delete(fn: Any, this: Value, *arguments: Value) -> Value:
    headers = receive(fn, this, JSHeaders)
    need(arguments, 1, "Headers.delete")
    name = to_string(arguments[0])
    check_name(byte_string(name), "Headers.delete")
    headers.check_guard()
    headers.remove(name)
    return None


@HEADERS.operation("get", 1, clause="https://fetch.spec.whatwg.org/#dom-headers-get")
def headers_get(fn: Any, this: Value, *arguments: Value) -> Value:
    headers = receive(fn, this, JSHeaders)
    need(arguments, 1, "Headers.get")
    name = to_string(arguments[0])
    check_name(byte_string(name), "Headers.get")
    found = headers.lookup(name.lower())
    return null if found is None else found


@HEADERS.operation("has", 1, clause="https://fetch.spec.whatwg.org/#dom-headers-has")
def headers_has(fn: Any, this: Value, *arguments: Value) -> Value:
    headers = receive(fn, this, JSHeaders)
    need(arguments, 1, "Headers.has")
    name = to_string(arguments[0])
    check_name(byte_string(name), "Headers.has")
    return name.lower() in headers.fields


@HEADERS.operation("set", 2, clause="https://fetch.spec.whatwg.org/#dom-headers-set")
def headers_set(fn: Any, this: Value, *arguments: Value) -> Value:
    headers = receive(fn, this, JSHeaders)
    need(arguments, 2, "Headers.set")
    name = to_string(arguments[0])
    byte_string(name)
    value = to_string(arguments[1])
    value = normal_value(byte_string(value), "Headers.set")
    check_name(name, "Headers.set")
    headers.check_guard()
    headers.store(name, value)
    return None


@HEADERS.operation("getSetCookie", 0, clause="https://fetch.spec.whatwg.org/#dom-headers-getsetcookie", pauses=False)
def headers_get_set_cookie(fn: Any, this: Value, *_: Value) -> Value:
    headers = receive(fn, this, JSHeaders)
    return fn.realm.array(list(headers.fields.get(COOKIES, ())))


HEADERS.pair_iterable()
