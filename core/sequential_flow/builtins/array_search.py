"""The methods of Array.prototype that look for a value (ECMA-262 clause 23.1.3)."""

from __future__ import annotations

from typing import Any

from ..runtime.budget import rounds, spend, tick
from ..runtime.conversions import length_of_array_like, to_integer_or_infinity, to_object
from ..runtime.objects import get
from ..runtime.operators import strict_equals
from ..runtime.properties import ABSENT
from ..runtime.values import BigInt, Value
from .array_prototype import PROTOTYPE, clamp, element


def position(items: list[Value], value: Value, start: int) -> int:
    """Where a list holds a value strictly equal to another, from ``start`` on, else -1."""
    if value != value:
        return -1
    spend((len(items) - start) >> 1)
    kind = value.__class__
    if kind is BigInt or (kind is str and len(value) >= 256):
        return costly_position(items, value, start)
    try:
        while True:
            start = items.index(value, start)
            if items[start].__class__ is kind:
                return start
            start += 1
            if start & 255 == 255:
                rounds()
    except ValueError:
        return -1


def costly_position(items: list[Value], value: Value, start: int) -> int:
    """``position`` of what takes long to compare: C code would not stop in between."""
    kind = value.__class__
    for index in range(start, len(items)):
        item = items[index]
        if item is value:
            return index
        if item.__class__ is kind:
            tick()
            if kind is str:
                if len(item) != len(value):
                    continue
                spend(len(value) >> 4)
            if item == value:
                return index
    return -1


def same_value_zero(x: Value, y: Value) -> bool:
    """SameValueZero (7.2.11)."""
    return x.__class__ is y.__class__ and bool(x == y or (x != x and y != y))


@PROTOTYPE.method("at", 1, clause="sec-array.prototype.at")
def at(fn: Any, this: Value, index: Value = None, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    k = to_integer_or_infinity(index)
    if k < 0:
        k += length
    if not 0 <= k < length:
        return None
    try:
        return o.items[k]
    except (AttributeError, IndexError):
        return get(o, str(k))


@PROTOTYPE.method("includes", 1, clause="sec-array.prototype.includes")
def includes(fn: Any, this: Value, value: Value = None, start: Value = None, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    if length == 0:
        return False
    k = to_integer_or_infinity(start)
    k = clamp(k, length)
    while k < length:
        if k & 255 == 255:
            rounds()
        try:
            if value == value:
                if position(o.items, value, k) >= 0:
                    return True
                if len(o.items) >= length:
                    return False
                k = max(k, len(o.items))
            found = o.items[k]
        except (AttributeError, IndexError):
            found = get(o, str(k))
        if same_value_zero(found, value):
            return True
        k += 1
    return False


@PROTOTYPE.method("indexOf", 1, clause="sec-array.prototype.indexof")
def index_of(fn: Any, this: Value, value: Value = None, start: Value = None, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    if length == 0:
        return -1.0
    k = to_integer_or_infinity(start)
    k = clamp(k, length)
    try:
        if len(o.items) >= length:
            k = position(o.items, value, k)
            return float(k) if k < length else -1.0
    except AttributeError:
        pass
    while k < length:
        found = element(o, k)
        if found is not ABSENT and strict_equals(found, value):
            return float(k)
        k += 1
    return -1.0


@PROTOTYPE.method("lastIndexOf", 1, clause="sec-array.prototype.lastindexof")
def last_index_of(fn: Any, this: Value, value: Value = None, *start: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    if length == 0:
        return -1.0
    k = length - 1
    if start:
        k = to_integer_or_infinity(start[0])
        k = int(min(k, length - 1)) if k >= 0 else int(max(length + k, -1))
    while k >= 0:
        if k & 255 == 255:
            rounds()
        try:
            found = o.items[k]
        except (AttributeError, IndexError):
            found = element(o, k)
        if found is not ABSENT and strict_equals(found, value):
            return float(k)
        k -= 1
    return -1.0
