"""The methods of Array.prototype that change the array (ECMA-262 clause 23.1.3), but for sorting."""

from __future__ import annotations

from typing import Any

from ..runtime.arrays import JSArray
from ..runtime.budget import check_length, hold, rounds, spend
from ..runtime.completion import pausable, transparent, type_error
from ..runtime.conversions import MAX_SAFE_INTEGER, length_of_array_like, to_integer_or_infinity, to_object
from ..runtime.objects import JSObject, get, set_or_throw
from ..runtime.properties import ABSENT
from ..runtime.realm import Realm
from ..runtime.values import Value
from .array_prototype import (
    PROTOTYPE,
    append,
    array_species_create,
    delete_or_throw,
    element,
    makes_plain_arrays,
    relative_index,
)


@PROTOTYPE.method("push", 1, clause="sec-array.prototype.push", pauses=False)
@transparent
def push(fn: Any, this: Any, *values: Value) -> Value:
    realm = fn.realm
    if (
        this.__class__ is JSArray
        and this.cells is None
        and this.proto is realm.array_prototype
        and not realm.index_setters
    ):
        items = this.items
        if len(items) & 1023 < len(values):
            check_length(len(items))
        items += values
        if len(values) >= 256:
            hold(len(items))
        return float(len(items))
    return push_slowly(realm, this, values)


@pausable("PushSlowly")
def push_slowly(realm: Realm, this: Value, values: tuple[Value, ...]) -> Value:
    o = to_object(realm, this)
    length = length_of_array_like(o)
    if length + len(values) > MAX_SAFE_INTEGER:
        raise type_error(
            f"Pushing {len(values)} elements on an array-like of length {length} is disallowed, "
            "as the total surpasses 2**53-1"
        )
    k = 0
    while k < len(values):
        if k & 255 == 255:
            rounds()
        set_or_throw(o, str(length + k), values[k])
        k += 1
    set_or_throw(o, "length", float(length + k))
    return float(length + k)


@PROTOTYPE.method("pop", 0, clause="sec-array.prototype.pop", pauses=False)
@transparent
def pop(fn: Any, this: Any, *_: Value) -> Value:
    if this.__class__ is JSArray and this.cells is None:
        return this.items.pop() if this.items else None
    return pop_slowly(fn.realm, this)


@pausable("PopSlowly")
def pop_slowly(realm: Realm, this: Value) -> Value:
    o = to_object(realm, this)
    length = length_of_array_like(o)
    if length == 0:
        set_or_throw(o, "length", 0.0)
        return None
    value = get(o, str(length - 1))
    delete_or_throw(o, length - 1)
    set_or_throw(o, "length", float(length - 1))
    return value


@PROTOTYPE.method("shift", 0, clause="sec-array.prototype.shift", pauses=False)
@transparent
def shift(fn: Any, this: Any, *_: Value) -> Value:
    if this.__class__ is JSArray and this.cells is None:
        if len(this.items) >= 16384:
            spend(len(this.items) >> 4)
        return this.items.pop(0) if this.items else None
    return shift_slowly(fn.realm, this)


@pausable("ShiftSlowly")
def shift_slowly(realm: Realm, this: Value) -> Value:
    o = to_object(realm, this)
    length = length_of_array_like(o)
    if length == 0:
        set_or_throw(o, "length", 0.0)
        return None
    first = get(o, "0")
    k = 1
    while k < length:
        move_element(o, k, k - 1)
        k += 1
    delete_or_throw(o, length - 1)
    set_or_throw(o, "length", float(length - 1))
    return first


@pausable("MoveElement")
def move_element(o: JSObject, source: int, target: int) -> None:
    """Set an element to another, or delete it where the other is a hole."""
    value = element(o, source)
    if value is ABSENT:
        delete_or_throw(o, target)
    else:
        set_or_throw(o, str(target), value)


@PROTOTYPE.method("unshift", 1, clause="sec-array.prototype.unshift", pauses=False)
@transparent
def unshift(fn: Any, this: Any, *values: Value) -> Value:
    realm = fn.realm
    if (
        this.__class__ is JSArray
        and this.cells is None
        and this.proto is realm.array_prototype
        and not realm.index_setters
    ):
        items = this.items
        items[0:0] = values
        if len(values) >= 256:
            hold(len(items))
        elif len(items) >= 16384:
            spend(len(items) >> 4)
        return float(len(items))
    return unshift_slowly(realm, this, values)


@pausable("UnshiftSlowly")
def unshift_slowly(realm: Realm, this: Value, values: tuple[Value, ...]) -> Value:
    o = to_object(realm, this)
    length = length_of_array_like(o)
    count = len(values)
    if count:
        if length + count > MAX_SAFE_INTEGER:
            raise type_error("Invalid array length")
        k = length
        while k > 0:
            move_element(o, k - 1, k + count - 1)
            k -= 1
        k = 0
        while k < count:
            if k & 255 == 255:
                rounds()
            set_or_throw(o, str(k), values[k])
            k += 1
    set_or_throw(o, "length", float(length + count))
    return float(length + count)


@PROTOTYPE.method("reverse", 0, clause="sec-array.prototype.reverse")
def reverse(fn: Any, this: Value, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    if o.__class__ is JSArray and o.cells is None:
        spend(len(o.items) >> 3)
        o.items.reverse()
        return o
    length = length_of_array_like(o)
    lower = 0
    while lower < length // 2:
        upper = length - lower - 1
        first = element(o, lower)
        last = element(o, upper)
        if last is not ABSENT:
            set_or_throw(o, str(lower), last)
        elif first is not ABSENT:
            delete_or_throw(o, lower)
        if first is not ABSENT:
            set_or_throw(o, str(upper), first)
        elif last is not ABSENT:
            delete_or_throw(o, upper)
        lower += 1
    return o


def fill_plainly(realm: Realm, o: Any, value: Value, k: int, final: int) -> bool:
    """``fill`` where nothing can be seen of its single steps: whether it was done."""
    if o.__class__ is not JSArray:
        return False
    if o.cells is None:
        if final > len(o.items):
            return False
        if k < final:
            spend(final - k >> 1)
            o.items[k:final] = [value] * (final - k)
        return True
    prototype = realm.array_prototype
    if (
        k == 0
        and final == o.size
        and not o.cell_attrs
        and o.size_writable
        and o.is_extensible()
        and o.proto is prototype
        and prototype.length == 0  # type: ignore[attr-defined]
        and not realm.object_prototype.props.modified  # type: ignore[attr-defined]
    ):
        hold(final)
        o.set_all(value, final)
        return True
    return False


@PROTOTYPE.method("fill", 1, clause="sec-array.prototype.fill")
def fill(fn: Any, this: Value, value: Value = None, start: Value = None, end: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, this)
    length = length_of_array_like(o)
    k = relative_index(start, length, 0)
    final = relative_index(end, length, length)
    if fill_plainly(fn.realm, o, value, k, final):
        return o
    while k < final:
        if k & 255 == 255:
            rounds()
        set_or_throw(o, str(k), value)
        k += 1
    return o


@PROTOTYPE.method("copyWithin", 2, clause="sec-array.prototype.copywithin")
def copy_within(fn: Any, this: Value, target: Value = None, start: Value = None, end: Value = None, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    to = relative_index(target, length, 0)
    source = relative_index(start, length, 0)
    final = relative_index(end, length, length)
    count = min(final - source, length - to)
    if count <= 0:
        return o
    if o.__class__ is JSArray and o.cells is None and len(o.items) == length:
        spend(2 * count)
        o.items[to : to + count] = o.items[source : source + count]
        return o
    backwards = source < to < source + count
    k = 0
    while k < count:
        if backwards:
            move_element(o, source + count - 1 - k, to + count - 1 - k)
        else:
            move_element(o, source + k, to + k)
        k += 1
    return o


@PROTOTYPE.method("splice", 2, clause="sec-array.prototype.splice")
def splice(fn: Any, this: Value, *arguments: Value) -> Value:
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
    if makes_plain_arrays(fn.realm, o) and o.cells is None and len(o.items) == length:
        hold(length - count + len(arguments) - 2 if len(arguments) >= 256 else 0)
        spend(count + (length >> 4))
        removed = o.items[start : start + count]
        o.items[start : start + count] = arguments[2:]
        return fn.realm.array(removed)
    return splice_slowly(fn.realm, o, length, start, count, arguments[2:])


@pausable("SpliceSlowly")
def splice_slowly(
    realm: Realm, o: JSObject, length: int, start: int, count: int, values: tuple[Value, ...]
) -> JSObject:
    """The steps of ``splice`` after its arguments are known."""
    a = array_species_create(realm, o, count)
    k = 0
    while k < count:
        value = element(o, start + k)
        if value is not ABSENT:
            append(a, k, value)
        k += 1
    set_or_throw(a, "length", float(count))
    if len(values) < count:
        k = start
        while k < length - count:
            move_element(o, k + count, k + len(values))
            k += 1
        k = length
        while k > length - count + len(values):
            if k & 255 == 255:
                rounds()
            delete_or_throw(o, k - 1)
            k -= 1
    elif len(values) > count:
        k = length - count
        while k > start:
            move_element(o, k + count - 1, k + len(values) - 1)
            k -= 1
    k = 0
    while k < len(values):
        if k & 255 == 255:
            rounds()
        set_or_throw(o, str(start + k), values[k])
        k += 1
    set_or_throw(o, "length", float(length - count + len(values)))
    return a
