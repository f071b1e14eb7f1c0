"""%TypedArray%.prototype: its getters, and the methods that only read (ECMA-262 clause 23.2.3)."""

from __future__ import annotations

from typing import Any

from ..runtime.budget import grow, hold, rounds, spend
from ..runtime.completion import type_error
from ..runtime.conversions import bigint_to_string, describe, get_v, to_integer_or_infinity, to_string
from ..runtime.numbers import number_to_string
from ..runtime.objects import is_callable
from ..runtime.properties import HIDDEN
from ..runtime.typed_arrays import JSTypedArray
from ..runtime.values import SYMBOL_ITERATOR, SYMBOL_TO_STRING_TAG, Value
from .array_iterator import JSArrayIterator
from .array_prototype import clamp
from .library import find_holder, holder
from .typed_arrays_create import typed

PROTOTYPE = holder("TypedArray.prototype", clause="sec-properties-of-the-%typedarrayprototype%-object")
PROTOTYPE.refer("constructor", "TypedArray", HIDDEN, clause="sec-%typedarray%.prototype.constructor")


def this_array(value: Value, name: str) -> JSTypedArray:
    """RequireInternalSlot [[TypedArrayName]].

    Raises:
        ThrowError: TypeError where the value is no typed array.
    """
    if not isinstance(value, JSTypedArray):
        raise type_error(f"Method get TypedArray.prototype.{name} called on incompatible receiver {describe(value)}")
    return value


@PROTOTYPE.getter("buffer", clause="sec-get-%typedarray%.prototype.buffer", pauses=False)
def buffer(fn: Any, this: Value, *_: Value) -> Value:
    return this_array(this, "buffer").buffer


@PROTOTYPE.getter("byteLength", clause="sec-get-%typedarray%.prototype.bytelength", pauses=False)
def byte_length(fn: Any, this: Value, *_: Value) -> Value:
    array = this_array(this, "byteLength")
    return float(max(array.length_now(), 0) * array.unit)


@PROTOTYPE.getter("byteOffset", clause="sec-get-%typedarray%.prototype.byteoffset", pauses=False)
def byte_offset(fn: Any, this: Value, *_: Value) -> Value:
    array = this_array(this, "byteOffset")
    return float(array.offset) if array.length_now() >= 0 else 0.0


@PROTOTYPE.getter("length", clause="sec-get-%typedarray%.prototype.length", pauses=False)
def length_(fn: Any, this: Value, *_: Value) -> Value:
    return float(max(this_array(this, "length").length_now(), 0))


@PROTOTYPE.getter(SYMBOL_TO_STRING_TAG, clause="sec-get-%typedarray%.prototype-%symbol.tostringtag%", pauses=False)
def to_string_tag(fn: Any, this: Value, *_: Value) -> Value:
    return this.class_name if isinstance(this, JSTypedArray) else None


@PROTOTYPE.method("at", 1, clause="sec-%typedarray%.prototype.at")
def at(fn: Any, this: Value, index: Value = None, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.at")
    length = array.length_now()
    relative = to_integer_or_infinity(index)
    position = relative if relative >= 0 else length + relative
    return array.read(int(position)) if 0 <= position < length else None


@PROTOTYPE.method("entries", 0, clause="sec-%typedarray%.prototype.entries", pauses=False)
def entries(fn: Any, this: Value, *_: Value) -> Value:
    return JSArrayIterator(fn.realm, typed(this, "%TypedArray%.prototype.entries"), "entry")


@PROTOTYPE.method("keys", 0, clause="sec-%typedarray%.prototype.keys", pauses=False)
def keys(fn: Any, this: Value, *_: Value) -> Value:
    return JSArrayIterator(fn.realm, typed(this, "%TypedArray%.prototype.keys"), "key")


@PROTOTYPE.method("values", 0, clause="sec-%typedarray%.prototype.values", pauses=False)
def values(fn: Any, this: Value, *_: Value) -> Value:
    return JSArrayIterator(fn.realm, typed(this, "%TypedArray%.prototype.values"), "value")


PROTOTYPE.alias(SYMBOL_ITERATOR, "values")


@PROTOTYPE.method("includes", 1, clause="sec-%typedarray%.prototype.includes")
def includes(fn: Any, this: Value, wanted: Value = None, start: Value = None, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.includes")
    length = array.length_now()
    if not length:
        return False
    relative = to_integer_or_infinity(start)
    first = clamp(relative, length)
    if wanted is None:
        return max(array.length_now(), first) < length
    found = elements(array, length)[first:]
    if wanted.__class__ is float and wanted != wanted:
        return any(value != value for value in found)
    return wanted.__class__ in (float, type(found[0]) if found else float) and wanted in found


def elements(array: JSTypedArray, count: int) -> list[Value]:
    """So many elements, as far as they are there, paid for.

    Raises:
        ThrowError: RangeError where they are too many for a list.
    """
    hold(count)
    spend(4 * count)
    return array.values(count)


@PROTOTYPE.method("indexOf", 1, clause="sec-%typedarray%.prototype.indexof")
def index_of(fn: Any, this: Value, wanted: Value = None, start: Value = None, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.indexOf")
    length = array.length_now()
    if not length:
        return -1.0
    relative = to_integer_or_infinity(start)
    found = elements(array, length)
    if not found or wanted.__class__ is not found[0].__class__:
        return -1.0
    try:
        return float(found.index(wanted, clamp(relative, length)))
    except ValueError:
        return -1.0


@PROTOTYPE.method("lastIndexOf", 1, clause="sec-%typedarray%.prototype.lastindexof")
def last_index_of(fn: Any, this: Value, wanted: Value = None, *rest: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.lastIndexOf")
    length = array.length_now()
    if not length:
        return -1.0
    relative = length - 1
    if rest:
        relative = to_integer_or_infinity(rest[0])
    last = int(min(relative, length - 1)) if relative >= 0 else int(max(length + relative, -1))
    found = elements(array, length)[: last + 1]
    if not found or wanted.__class__ is not found[0].__class__:
        return -1.0
    found.reverse()
    try:
        return float(len(found) - 1 - found.index(wanted))
    except ValueError:
        return -1.0


@PROTOTYPE.method("join", 1, clause="sec-%typedarray%.prototype.join")
def join(fn: Any, this: Value, separator: Value = None, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.join")
    length = array.length_now()
    between = ","
    if separator is not None:
        between = to_string(separator)
    grow(length * (len(between) + 1))
    found = elements(array, length)
    texts = list(map(bigint_to_string if array.element.big else number_to_string, found))
    texts += [""] * (length - len(found))
    return between.join(texts)


@PROTOTYPE.method("toLocaleString", 0, clause="sec-%typedarray%.prototype.tolocalestring")
def to_locale_string(fn: Any, this: Value, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.toLocaleString")
    length = array.length_now()
    texts: list[Value] = []
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds(k)
        value = array.read(k)
        text = ""
        if value is not None:
            method = get_v(fn.realm, value, "toLocaleString")
            if not is_callable(method):
                raise type_error(f"{describe(method)} is not a function")
            result = method.py(method, value)
            text = to_string(result)
        texts.append(text)
        k += 1
    return ",".join(texts)


PROTOTYPE.rows["toString"] = find_holder("Array.prototype").rows["toString"]
