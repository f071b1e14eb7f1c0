"""The methods of Array.prototype that make a new array or a string (ECMA-262 clause 23.1.3), but for sorting."""

from __future__ import annotations

from typing import Any

from ..runtime.arrays import MAX_LENGTH, JSArray, is_array
from ..runtime.budget import check_length, grow, hold, rounds, spend, tick
from ..runtime.completion import pausable, range_error, type_error
from ..runtime.conversions import (
    MAX_SAFE_INTEGER,
    describe,
    get_v,
    length_of_array_like,
    to_boolean,
    to_integer_or_infinity,
    to_object,
    to_string,
)
from ..runtime.numbers import number_to_string
from ..runtime.objects import JSObject, get, is_callable, set_or_throw
from ..runtime.operators import MAX_STRING
from ..runtime.properties import ABSENT
from ..runtime.realm import Realm
from ..runtime.values import SYMBOL_IS_CONCAT_SPREADABLE, Symbol, Value, null
from .array_prototype import (
    PROTOTYPE,
    append,
    array_species_create,
    element,
    makes_plain_arrays,
    relative_index,
)
from .object_prototype import to_string as object_to_string


@PROTOTYPE.method("concat", 1, clause="sec-array.prototype.concat")
def concat(fn: Any, this: Value, *arguments: Value) -> Value:
    o = to_object(fn.realm, this)
    if makes_plain_arrays(fn.realm, o):
        a = fn.realm.array()
    else:
        a = array_species_create(fn.realm, o, 0)
    n = concat_one(a, 0, o)
    index = 0
    while index < len(arguments):
        if index & 255 == 255:
            rounds()
        n = concat_one(a, n, arguments[index])
        index += 1
    if a.__class__ is not JSArray or a.cells is not None or len(a.items) != n:
        set_or_throw(a, "length", float(n))
    return a


@pausable("ConcatOne")
def concat_one(a: Any, n: int, item: Any) -> int:
    """Append one argument of ``concat``: the length then."""
    spreadable = is_concat_spreadable(item)
    if not spreadable:
        append(a, n, item)
        return n + 1
    length = length_of_array_like(item)
    if n + length > MAX_SAFE_INTEGER:
        raise type_error("Invalid array length")
    if item.__class__ is JSArray and item.cells is None and a.__class__ is JSArray and a.cells is None:
        if len(a.items) == n and item is not a:
            hold(n + length)
            a.items += item.items
            return n + length
    k = 0
    while k < length:
        value = element(item, k)
        if value is not ABSENT:
            append(a, n + k, value)
        k += 1
    return n + length


@pausable("IsConcatSpreadable")
def is_concat_spreadable(item: Value) -> bool:
    """IsConcatSpreadable (23.1.3.2.1)."""
    if not isinstance(item, JSObject):
        return False
    spreadable = get(item, SYMBOL_IS_CONCAT_SPREADABLE)
    return is_array(item) if spreadable is None else to_boolean(spreadable)


@PROTOTYPE.method("slice", 2, clause="sec-array.prototype.slice")
def slice_(fn: Any, this: Value, start: Value = None, end: Value = None, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    k = relative_index(start, length, 0)
    final = relative_index(end, length, length)
    if makes_plain_arrays(fn.realm, o) and o.cells is None and len(o.items) == length:
        spend(final - k)
        return fn.realm.array(o.items[k:final])
    a = array_species_create(fn.realm, o, max(final - k, 0))
    n = 0
    while k < final:
        value = element(o, k)
        if value is not ABSENT:
            append(a, n, value)
        k += 1
        n += 1
    set_or_throw(a, "length", float(n))
    return a


@PROTOTYPE.method("flat", 0, clause="sec-array.prototype.flat")
def flat(fn: Any, this: Value, depth: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, this)
    length = length_of_array_like(o)
    levels = 1
    if depth is not None:
        levels = to_integer_or_infinity(depth)
        levels = max(levels, 0)
    a = array_species_create(fn.realm, o, 0)
    flatten_into(a, o, length, 0, levels, None, None)
    return a


@PROTOTYPE.method("flatMap", 1, clause="sec-array.prototype.flatmap")
def flat_map(fn: Any, this: Value, callback: Value = None, this_arg: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, this)
    length = length_of_array_like(o)
    if not is_callable(callback):
        raise type_error("flatMap mapper function is not callable")
    a = array_species_create(fn.realm, o, 0)
    flatten_into(a, o, length, 0, 1, callback, this_arg)
    return a


@pausable("FlattenIntoArray")
def flatten_into(
    target: JSObject, source: Any, length: int, to: int, depth: Any, callback: Any, this_arg: Value
) -> int:
    """FlattenIntoArray (23.1.3.13.1): the next position of the target."""
    tick()
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds(to)
        try:
            value = source.items[k]
        except (AttributeError, IndexError):
            value = element(source, k)
            if value is ABSENT:
                k += 1
                continue
        if callback is not None:
            value = callback.py(callback, this_arg, value, float(k), source)
        if depth > 0 and is_array(value):
            inner_length = length_of_array_like(value)
            to = flatten_into(target, value, inner_length, to, depth - 1, None, None)
        else:
            append(target, to, value)
            to += 1
        k += 1
    return to


@PROTOTYPE.method("join", 1, clause="sec-array.prototype.join")
def join(fn: Any, this: Value, separator: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, this)
    length = length_of_array_like(o)
    if separator is None:
        separator = ","
    else:
        separator = to_string(separator)
    if o.__class__ is JSArray and o.cells is None and len(o.items) == length:
        texts = plain_texts(o.items)
        if texts is not None:
            return join_texts(texts, separator)
    grow(max(length - 1, 0) * len(separator))
    return join_once(fn.realm, o, length, separator, "")


@PROTOTYPE.method("toLocaleString", 0, clause="sec-array.prototype.tolocalestring")
def to_locale_string(fn: Any, this: Value, *_: Value) -> Value:
    o = to_object(fn.realm, this)
    length = length_of_array_like(o)
    return join_once(fn.realm, o, length, ",", "toLocaleString")


@pausable("JoinOnce")
def join_once(realm: Realm, o: JSObject, length: int, separator: str, method: str) -> str:
    """Join, but give nothing for an array that is being joined already, as all engines do."""
    tick()
    if o in realm.joining:
        return ""
    realm.joining.append(o)
    try:
        texts = element_texts(realm, o, length, method)
    except Exception as error:
        stop_joining(realm, o)
        raise error
    stop_joining(realm, o)
    return join_texts(texts, separator)


def stop_joining(realm: Realm, o: JSObject) -> None:
    """Note that an array is joined; what goes on in another process does not know that it began."""
    if o in realm.joining:
        realm.joining.remove(o)


@pausable("ElementTexts")
def element_texts(realm: Realm, o: Any, length: int, method: str) -> list[str]:
    """The elements as ``join`` shows them, or as a method of theirs does."""
    texts: list[str] = []
    k = 0
    total = 0
    while k < length:
        if k & 255 == 255:
            rounds(k)
        try:
            value = o.items[k]
        except (AttributeError, IndexError):
            value = get(o, str(k))
        k += 1
        if value is None or value is null:
            texts.append("")
            continue
        if method:
            function = get_v(realm, value, method)
            if not is_callable(function):
                raise type_error(f"{describe(function)} is not a function")
            value = function.py(function, value)
        text = to_string(value)
        texts.append(text)
        total += len(text)
        if total > MAX_STRING:
            raise range_error("Invalid string length")
    return texts


def plain_texts(items: list[Value]) -> list[str] | None:
    """The elements as ``join`` shows them; ``None`` where one is an object or a Symbol."""
    texts: list[str] = []
    made = 0
    for start in range(0, len(items), 4096):
        part = items if len(items) <= 4096 else items[start : start + 4096]
        spend(2 * len(part))
        for item in part:
            if item.__class__ is str:
                texts.append(item)
            elif item.__class__ is float:
                texts.append(number_to_string(item))
                made += 1
            elif item is None or item is null:
                texts.append("")
            elif isinstance(item, JSObject) or item.__class__ is Symbol:
                return None
            else:
                texts.append(to_string(item))
                made += 1
        if made >= 4096:
            check_length(4 * made)
    return texts


def join_texts(texts: list[str], separator: str) -> str:
    grow(sum(map(len, texts)) + len(separator) * max(len(texts) - 1, 0))
    return separator.join(texts)


@PROTOTYPE.method("toString", 0, clause="sec-array.prototype.tostring")
def array_to_string(fn: Any, this: Value, *_: Value) -> Value:
    o = to_object(fn.realm, this)
    function = get(o, "join")
    if is_callable(function):
        return function.py(function, o)
    return object_to_string(fn, o)


@pausable("ElementList")
def element_list(o: Any, start: int, end: int) -> list[Value]:
    """The elements from one position up to another, holes as undefined: a new list."""
    if o.__class__ is JSArray and o.cells is None and len(o.items) >= end:
        spend(end - start)
        return o.items[start:end]
    values: list[Value] = []
    while start < end:
        if start & 255 == 255:
            rounds(len(values))
        value = get(o, str(start))
        values.append(value)
        start += 1
    return values


@PROTOTYPE.method("toReversed", 0, clause="sec-array.prototype.toreversed")
def to_reversed(fn: Any, this: Value, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    if o.__class__ is JSArray and o.cells is None:
        spend(length)
        return fn.realm.array(o.items[::-1])
    if length > MAX_LENGTH:
        raise range_error("Invalid array length")
    hold(length)
    values: list[Value] = []
    k = length - 1
    while k >= 0:
        if k & 255 == 255:
            rounds()
        value = get(o, str(k))
        values.append(value)
        k -= 1
    return fn.realm.array(values)


@PROTOTYPE.method("toSpliced", 2, clause="sec-array.prototype.tospliced")
def to_spliced(fn: Any, this: Value, *arguments: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    start = 0
    count: Any = 0
    if arguments:
        start = relative_index(arguments[0], length, 0)
        count = length - start
    if len(arguments) > 1:
        count = to_integer_or_infinity(arguments[1])
        count = int(min(max(count, 0), length - start))
    if length + len(arguments[2:]) - count > MAX_SAFE_INTEGER:
        raise type_error("Invalid array length")
    if length + len(arguments[2:]) - count > MAX_LENGTH:
        raise range_error("Invalid array length")
    values: list[Value] = []
    if o.__class__ is JSArray and o.cells is None and len(o.items) == length:
        hold(length - count + len(arguments))
        values = o.items.copy()
        values[start : start + count] = arguments[2:]
        return fn.realm.array(values)
    hold(length - count + len(arguments))
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        if k == start:
            values += arguments[2:]
            k += count
            if k >= length:
                break
        value = get(o, str(k))
        values.append(value)
        k += 1
    if start >= length:
        values += arguments[2:]
    return fn.realm.array(values)


@PROTOTYPE.method("with", 2, clause="sec-array.prototype.with")
def with_(fn: Any, this: Value, index: Value = None, value: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, this)
    length = length_of_array_like(o)
    relative = to_integer_or_infinity(index)
    actual = relative if relative >= 0 else length + relative
    if length > MAX_LENGTH:
        raise range_error("Invalid array length")
    if not 0 <= actual < length:
        raise range_error(f"Invalid index : {number_to_string(float(relative))}")
    hold(length)
    before = element_list(o, 0, actual)
    after = element_list(o, actual + 1, length)
    return fn.realm.array([*before, value, *after])
