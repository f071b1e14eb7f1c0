"""The Array constructor (ECMA-262 clauses 23.1.1 and 23.1.2); its prototype is in the modules that this one imports."""

from __future__ import annotations

from typing import Any

from ..runtime.arrays import JSArray, is_array
from ..runtime.budget import hold, rounds
from ..runtime.completion import Throw, pausable, range_error, transparent, type_error
from ..runtime.conversions import describe, get_method, length_of_array_like, to_object
from ..runtime.iteration import DONE, ArrayCursor, close_for_throw, is_plain_iteration, iterator_from_method, step
from ..runtime.objects import JSObject, get, set_or_throw
from ..runtime.properties import ALL, CONFIGURABLE
from ..runtime.realm import Realm, prototype_from
from ..runtime.values import SYMBOL_ITERATOR, SYMBOL_SPECIES, SYMBOL_UNSCOPABLES, Value, null
from . import array_callbacks, array_change, array_copy, array_search, array_sort
from .array_iterator import JSArrayIterator
from .array_prototype import PROTOTYPE, append, check_callable, new_array
from .library import constructor, holder

PARTS = (array_callbacks, array_change, array_copy, array_search, array_sort)
"""The modules that declare methods of Array.prototype."""


def call_array(fn: Any, this: Value, *arguments: Value) -> Value:
    return construct_array(fn, fn, *arguments)


def construct_array(fn: Any, new_target: Any, *arguments: Value) -> Value:
    prototype = None
    if new_target is not fn and new_target is not None:
        prototype = get(new_target, "prototype")
        prototype = prototype_from(new_target, prototype, "Array.prototype")
    a = JSArray(prototype or fn.realm.array_prototype, [])
    if len(arguments) == 1 and arguments[0].__class__ is float:
        length = arguments[0]
        if not 0.0 <= length <= 4294967295.0 or length != int(length):
            raise range_error("Invalid array length")
        if length:
            a.make_holes(int(length))
    else:
        hold(len(arguments))
        a.items += arguments
    return a


ARRAY = constructor("Array", 1, clause="sec-array-constructor", call=call_array, construct=construct_array)


@ARRAY.method("isArray", 1, clause="sec-array.isarray", pauses=False)
def array_is_array(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    return is_array(value)


@transparent
def set_length(a: Any, length: int) -> None:
    """Give a filled array its final length."""
    if a.__class__ is not JSArray or a.cells is not None or len(a.items) != length:
        set_or_throw(a, "length", float(length))


@ARRAY.method("from", 1, clause="sec-array.from")
def from_(fn: Any, this: Value, items: Value = None, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    if callback is not None:
        check_callable(callback)
    if items is None or items is null:
        raise type_error(f"{describe(items)} is not iterable")
    method = get_method(fn.realm, items, SYMBOL_ITERATOR)
    if method is None:
        return from_array_like(fn.realm, this, items, callback, this_arg)
    return from_iterable(fn.realm, this, items, method, callback, this_arg)


@pausable("ArrayFromIterable")
def from_iterable(
    realm: Realm, constructor: Value, items: Any, method: Value, callback: Any, this_arg: Value
) -> JSObject:
    """Array.from of something with an @@iterator method."""
    a = new_array(realm, constructor, None)
    if is_plain_iteration(realm, items, method):
        cursor: Any = ArrayCursor(items, 0)
    else:
        cursor = iterator_from_method(realm, items, method)
    k = 0
    try:
        while True:
            if k & 255 == 255:
                rounds(k)
            value = step(realm, cursor)
            if value is DONE:
                break
            if callback is not None:
                value = callback.py(callback, this_arg, value, float(k))
            append(a, k, value)
            k += 1
    except Exception as error:
        thrown = realm.thrown_value(error)
        close_for_throw(realm, cursor)
        raise Throw(thrown)
    set_length(a, k)
    return a


def has_only_length(realm: Realm, o: Any) -> bool:
    """Whether an object is like ``{ length: 5 }``: it has no elements, and inherits none."""
    props = o.props
    prototype = realm.object_prototype
    return (
        o.__class__ is JSObject
        and props.__class__ is dict
        and len(props) == 1
        and "length" in props
        and o.proto is prototype
        and not prototype.props.modified  # type: ignore[attr-defined]
    )


@pausable("ArrayFromArrayLike")
def from_array_like(realm: Realm, constructor: Value, items: Value, callback: Any, this_arg: Value) -> JSObject:
    """Array.from of something with a length only."""
    o = to_object(realm, items)
    length = length_of_array_like(o)
    a = new_array(realm, constructor, length)
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds(k)
        if has_only_length(realm, o):
            value = None
        else:
            value = get(o, str(k))
        if callback is not None:
            value = callback.py(callback, this_arg, value, float(k))
        append(a, k, value)
        k += 1
    set_length(a, length)
    return a


@ARRAY.method("of", 0, clause="sec-array.of")
def of(fn: Any, this: Value, *items: Value) -> Value:
    a = new_array(fn.realm, this, len(items))
    k = 0
    while k < len(items):
        if k & 255 == 255:
            rounds(k)
        append(a, k, items[k])
        k += 1
    set_length(a, k)
    return a


@ARRAY.method("fromAsync", 1, clause="sec-array.fromasync", pauses=False)
@transparent
def array_from_async(
    fn: Any, this: Value, items: Value = None, mapper: Value = None, this_arg: Value = None, *_: Value
) -> Value:
    from .array_from_async import from_async  # promises are imported where there are any

    return from_async(fn.realm, this, items, mapper, this_arg)


@ARRAY.getter(SYMBOL_SPECIES, clause="sec-get-array-%symbol.species%", pauses=False)
def species(fn: Any, this: Value, *_: Value) -> Value:
    return this


@PROTOTYPE.method("entries", 0, clause="sec-array.prototype.entries", pauses=False)
def entries(fn: Any, this: Value, *_: Value) -> Value:
    return JSArrayIterator(fn.realm, to_object(fn.realm, this), "entry")


@PROTOTYPE.method("keys", 0, clause="sec-array.prototype.keys", pauses=False)
def keys(fn: Any, this: Value, *_: Value) -> Value:
    return JSArrayIterator(fn.realm, to_object(fn.realm, this), "key")


@PROTOTYPE.method("values", 0, clause="sec-array.prototype.values", pauses=False)
def values(fn: Any, this: Value, *_: Value) -> Value:
    return JSArrayIterator(fn.realm, to_object(fn.realm, this), "value")


PROTOTYPE.alias(SYMBOL_ITERATOR, "values")

UNSCOPABLES = holder("Array.unscopables", proto=None, clause="sec-array.prototype-%symbol.unscopables%")
for _name in """at copyWithin entries fill find findIndex findLast findLastIndex flat flatMap includes keys toReversed
    toSorted toSpliced values""".split():
    UNSCOPABLES.value(_name, True, ALL)
PROTOTYPE.refer(SYMBOL_UNSCOPABLES, "Array.unscopables", CONFIGURABLE)
