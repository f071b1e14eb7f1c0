"""The methods of %TypedArray%.prototype that write, or copy (ECMA-262 clause 23.2.3)."""

from __future__ import annotations

import math
from struct import Struct, pack
from typing import Any

from ..runtime.bigints import to_bigint
from ..runtime.budget import hold, rounds, spend
from ..runtime.buffers import bytes_of
from ..runtime.completion import pausable, range_error, type_error
from ..runtime.conversions import length_of_array_like, to_integer_or_infinity, to_number, to_object
from ..runtime.numbers import INFINITY
from ..runtime.objects import get
from ..runtime.realm import Realm
from ..runtime.typed_arrays import JSTypedArray, set_element
from ..runtime.values import Value
from .array_prototype import clamp, relative_index
from .array_sort import check_comparator, comparisons, sort_by_comparator
from .typed_arrays_create import same_type, species_create, typed
from .typed_arrays_prototype import PROTOTYPE, elements


@pausable("TypedArray.ToNumeric")
def to_content(array: JSTypedArray, value: Value) -> Value:
    """A value as an array's content type."""
    if array.element.big:
        return to_bigint(value)
    return to_number(value)


@PROTOTYPE.method("copyWithin", 2, clause="sec-%typedarray%.prototype.copywithin")
def copy_within(fn: Any, this: Value, target: Value = None, start: Value = None, end: Value = None, *_: Value) -> Value:
    what = "%TypedArray%.prototype.copyWithin"
    array = typed(this, what)
    length = array.length_now()
    relative = to_integer_or_infinity(target)
    to = clamp(relative, length)
    first = relative_index(start, length, 0)
    final = relative_index(end, length, length)
    count = min(final - first, length - to)
    if count > 0:
        typed(array, what)
        now = array.length_now()
        move_elements(array, to, first, min(count, now - to, now - first))
    return array


def move_elements(array: JSTypedArray, to: int, first: int, count: int) -> None:
    """Copy elements within an array."""
    if count <= 0:
        return
    data = bytes_of(array.buffer, "copyWithin")
    size = count * array.unit
    spend(size)
    source = array.offset + first * array.unit
    target = array.offset + to * array.unit
    data[target : target + size] = data[source : source + size]


@PROTOTYPE.method("fill", 1, clause="sec-%typedarray%.prototype.fill")
def fill(fn: Any, this: Value, value: Value = None, start: Value = None, end: Value = None, *_: Value) -> Value:
    what = "%TypedArray%.prototype.fill"
    array = typed(this, what)
    length = array.length_now()
    number = to_content(array, value)
    first = relative_index(start, length, 0)
    final = relative_index(end, length, length)
    typed(array, what)
    count = min(final, array.length_now()) - first
    if count > 0:
        spend(count * array.unit)
        data = bytes_of(array.buffer, what)
        position = array.offset + first * array.unit
        array.write(first, number)
        data[position : position + count * array.unit] = data[position : position + array.unit] * count
    return array


@PROTOTYPE.method("reverse", 0, clause="sec-%typedarray%.prototype.reverse", pauses=False)
def reverse(fn: Any, this: Value, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.reverse")
    found = elements(array, array.length_now())
    found.reverse()
    array.put_values(0, found)
    return array


@PROTOTYPE.method("set", 1, clause="sec-%typedarray%.prototype.set")
def set_(fn: Any, this: Value, source: Value = None, offset: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSTypedArray):
        raise type_error("this is not a typed array.")
    start = to_integer_or_infinity(offset)
    if start < 0:
        raise range_error("offset is out of bounds")
    if isinstance(source, JSTypedArray):
        set_from_typed_array(this, start, source)
        return None
    return set_from_array_like(fn.realm, this, start, source)


def check_room(room: int, start: Any, count: int) -> None:
    """Refuse what does not fit."""
    if start == INFINITY or start + count > room:
        raise range_error("offset is out of bounds")


def set_from_typed_array(array: JSTypedArray, start: Any, source: JSTypedArray) -> None:
    """SetTypedArrayFromTypedArray (23.2.3.26.1)."""
    typed(array, "%TypedArray%.prototype.set")
    typed(source, "%TypedArray%.prototype.set")
    if array.element.big is not source.element.big:
        raise type_error("Cannot mix BigInt and other types, use explicit conversions")
    count = source.length_now()
    check_room(array.length_now(), start, count)
    if array.element is source.element:
        size = count * array.unit
        spend(size)
        position = array.offset + start * array.unit
        data = bytes_of(source.buffer, "set")[source.offset : source.offset + size]
        bytes_of(array.buffer, "set")[position : position + size] = data
    else:
        array.put_values(start, elements(source, count))


@pausable("TypedArray.SetFromArrayLike")
def set_from_array_like(realm: Realm, array: JSTypedArray, start: Any, value: Value) -> None:
    """SetTypedArrayFromArrayLike (23.2.3.26.2)."""
    typed(array, "%TypedArray%.prototype.set")
    room = array.length_now()
    source = to_object(realm, value)
    count = length_of_array_like(source)
    check_room(room, start, count)
    k = 0
    while k < count:
        if k & 255 == 255:
            rounds()
        item = get(source, str(k))
        set_element(array, start + k, item)
        k += 1


@PROTOTYPE.method("slice", 2, clause="sec-%typedarray%.prototype.slice")
def slice_(fn: Any, this: Value, start: Value = None, end: Value = None, *_: Value) -> Value:
    what = "%TypedArray%.prototype.slice"
    array = typed(this, what)
    length = array.length_now()
    first = relative_index(start, length, 0)
    final = relative_index(end, length, length)
    count = max(final - first, 0)
    made = species_create(fn.realm, array, [float(count)])
    if count > 0:
        typed(array, what)
        copy_elements(array, made, first, min(final, array.length_now()) - first)
    return made


def copy_elements(source: JSTypedArray, target: JSTypedArray, first: int, count: int) -> None:
    """Copy elements to the start of another array."""
    count = min(count, target.length_now())
    if count <= 0:
        return
    if source.element is not target.element:
        target.put_values(0, elements(source, first + count)[first:])
        return
    size = count * source.unit
    spend(size)
    data, there = bytes_of(source.buffer, "slice"), bytes_of(target.buffer, "slice")
    begin = source.offset + first * source.unit
    if data is there and begin < target.offset < begin + size:
        # What the specification writes byte by byte it reads again: the bytes between the two repeat.
        apart = target.offset - begin
        there[target.offset : target.offset + size] = (data[begin : begin + apart] * (size // apart + 1))[:size]
    else:
        there[target.offset : target.offset + size] = data[begin : begin + size]


@PROTOTYPE.method("subarray", 2, clause="sec-%typedarray%.prototype.subarray")
def subarray(fn: Any, this: Value, start: Value = None, end: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSTypedArray):
        raise type_error("this is not a typed array.")
    length = max(this.length_now(), 0)
    first = relative_index(start, length, 0)
    arguments: list[Value] = [this.buffer, float(this.offset + first * this.unit)]
    if end is not None or this.fixed_length is not None:
        final = relative_index(end, length, length)
        arguments.append(float(max(final - first, 0)))
    return species_create(fn.realm, this, arguments)


@PROTOTYPE.method("toReversed", 0, clause="sec-%typedarray%.prototype.toreversed", pauses=False)
def to_reversed(fn: Any, this: Value, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.toReversed")
    found = elements(array, array.length_now())
    found.reverse()
    made = same_type(fn.realm, array, len(found))
    made.put_values(0, found)
    return made


@PROTOTYPE.method("with", 2, clause="sec-%typedarray%.prototype.with")
def with_(fn: Any, this: Value, index: Value = None, value: Value = None, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.with")
    length = array.length_now()
    relative = to_integer_or_infinity(index)
    position = relative if relative >= 0 else length + relative
    number = to_content(array, value)
    if not 0 <= position < array.length_now():
        raise range_error("Invalid typed array index")
    made = same_type(fn.realm, array, length)
    found = elements(array, length)
    if len(found) < length:
        # Gone meanwhile: undefined becomes a Number.
        missing = to_content(array, None)
        found.extend([missing] * (length - len(found)))
    if position < length:
        found[int(position)] = number
    made.put_values(0, found)
    return made


# -- sorting --------------------------------------------------------------------------------------------------------


@PROTOTYPE.method("sort", 1, clause="sec-%typedarray%.prototype.sort")
def sort(fn: Any, this: Value, comparator: Any = None, *_: Value) -> Value:
    check_comparator(comparator)
    array = typed(this, "%TypedArray%.prototype.sort")
    if comparator is None:
        sort_in_place(array)
        return array
    found = elements(array, array.length_now())
    found = sort_by_comparator(found, comparator)
    array.put_values(0, found)
    return array


@PROTOTYPE.method("toSorted", 1, clause="sec-%typedarray%.prototype.tosorted")
def to_sorted(fn: Any, this: Value, comparator: Any = None, *_: Value) -> Value:
    check_comparator(comparator)
    array = typed(this, "%TypedArray%.prototype.toSorted")
    length = array.length_now()
    made = same_type(fn.realm, array, length)
    if comparator is None:
        copy_elements(array, made, 0, length)
        sort_in_place(made)
        return made
    found = elements(array, length)
    found = sort_by_comparator(found, comparator)
    made.put_values(0, found)
    return made


def sort_in_place(array: JSTypedArray) -> None:
    """Sort numbers by their own order: -0 before +0, NaN at the end."""
    length = array.length_now()
    hold(length)
    spend(comparisons(length) * 4)
    data = bytes_of(array.buffer, "sort")
    form = Struct(f"<{length}{array.element.code}")
    raws: list[Any] = list(form.unpack_from(data, array.offset))
    if array.element.code in "efd":
        numbers = [raw for raw in raws if raw == raw]
        missing = len(raws) - len(numbers)
        raws = numbers
        raws.sort()
        zeros = raws.count(0.0)
        if zeros:
            first = raws.index(0.0)
            negative = pack(f"<{zeros}d", *raws[first : first + zeros]).count(b"\x80")
            raws[first : first + zeros] = [-0.0] * negative + [0.0] * (zeros - negative)
        raws += [math.nan] * missing
    else:
        raws.sort()
    form.pack_into(data, array.offset, *raws)
