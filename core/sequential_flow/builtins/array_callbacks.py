"""The methods of Array.prototype that call back (ECMA-262 clause 23.1.3), but for sorting."""

from __future__ import annotations

from typing import Any

from ..runtime.budget import rounds
from ..runtime.completion import type_error
from ..runtime.conversions import length_of_array_like, to_boolean, to_object
from ..runtime.objects import get
from ..runtime.properties import ABSENT
from ..runtime.values import Value
from .array_prototype import (
    PROTOTYPE,
    append,
    array_species_create,
    check_callable,
    element,
    makes_plain_arrays,
)


@PROTOTYPE.method("forEach", 1, clause="sec-array.prototype.foreach")
def for_each(fn: Any, this: Value, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    check_callable(callback)
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        try:
            value = o.items[k]
        except (AttributeError, IndexError):
            value = element(o, k)
            if value is ABSENT:
                k += 1
                continue
        callback.py(callback, this_arg, value, float(k), o)
        k += 1


@PROTOTYPE.method("map", 1, clause="sec-array.prototype.map")
def map_(fn: Any, this: Value, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    check_callable(callback)
    k = 0
    if makes_plain_arrays(fn.realm, o):
        result: list[Value] = []
        while k < length:
            if k & 255 == 255:
                rounds()
            try:
                value = o.items[k]
            except (AttributeError, IndexError):
                break
            mapped = callback.py(callback, this_arg, value, float(k), o)
            result.append(mapped)
            k += 1
        a = fn.realm.array(result)
        result = []
        a.truncate(length)
    else:
        a = array_species_create(fn.realm, o, length)
    while k < length:
        if k & 255 == 255:
            rounds()
        value = element(o, k)
        if value is not ABSENT:
            mapped = callback.py(callback, this_arg, value, float(k), o)
            append(a, k, mapped)
        k += 1
    return a


@PROTOTYPE.method("filter", 1, clause="sec-array.prototype.filter")
def filter_(fn: Any, this: Value, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    check_callable(callback)
    k = 0
    if makes_plain_arrays(fn.realm, o):
        result: list[Value] = []
        while k < length:
            if k & 255 == 255:
                rounds()
            try:
                value = o.items[k]
            except (AttributeError, IndexError):
                break
            selected = callback.py(callback, this_arg, value, float(k), o)
            if selected is True or (selected is not False and to_boolean(selected)):
                result.append(value)
            k += 1
        a = fn.realm.array(result)
        to = len(result)
        result = []
    else:
        a = array_species_create(fn.realm, o, 0)
        to = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        value = element(o, k)
        if value is not ABSENT:
            selected = callback.py(callback, this_arg, value, float(k), o)
            if to_boolean(selected):
                append(a, to, value)
                to += 1
        k += 1
    return a


@PROTOTYPE.method("some", 1, clause="sec-array.prototype.some")
def some(fn: Any, this: Value, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    check_callable(callback)
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        try:
            value = o.items[k]
        except (AttributeError, IndexError):
            value = element(o, k)
            if value is ABSENT:
                k += 1
                continue
        result = callback.py(callback, this_arg, value, float(k), o)
        if to_boolean(result):
            return True
        k += 1
    return False


@PROTOTYPE.method("every", 1, clause="sec-array.prototype.every")
def every(fn: Any, this: Value, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    check_callable(callback)
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        try:
            value = o.items[k]
        except (AttributeError, IndexError):
            value = element(o, k)
            if value is ABSENT:
                k += 1
                continue
        result = callback.py(callback, this_arg, value, float(k), o)
        if not to_boolean(result):
            return False
        k += 1
    return True


@PROTOTYPE.method("find", 1, clause="sec-array.prototype.find")
def find(fn: Any, this: Value, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    check_callable(callback)
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        try:
            value = o.items[k]
        except (AttributeError, IndexError):
            value = get(o, str(k))
        result = callback.py(callback, this_arg, value, float(k), o)
        if to_boolean(result):
            return value
        k += 1
    return None


@PROTOTYPE.method("findIndex", 1, clause="sec-array.prototype.findindex")
def find_index(fn: Any, this: Value, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    check_callable(callback)
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        try:
            value = o.items[k]
        except (AttributeError, IndexError):
            value = get(o, str(k))
        result = callback.py(callback, this_arg, value, float(k), o)
        if to_boolean(result):
            return float(k)
        k += 1
    return -1.0


@PROTOTYPE.method("findLast", 1, clause="sec-array.prototype.findlast")
def find_last(fn: Any, this: Value, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    check_callable(callback)
    k = length - 1
    while k >= 0:
        if k & 255 == 255:
            rounds()
        try:
            value = o.items[k]
        except (AttributeError, IndexError):
            value = get(o, str(k))
        result = callback.py(callback, this_arg, value, float(k), o)
        if to_boolean(result):
            return value
        k -= 1
    return None


@PROTOTYPE.method("findLastIndex", 1, clause="sec-array.prototype.findlastindex")
def find_last_index(fn: Any, this: Value, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    check_callable(callback)
    k = length - 1
    while k >= 0:
        if k & 255 == 255:
            rounds()
        try:
            value = o.items[k]
        except (AttributeError, IndexError):
            value = get(o, str(k))
        result = callback.py(callback, this_arg, value, float(k), o)
        if to_boolean(result):
            return float(k)
        k -= 1
    return -1.0


@PROTOTYPE.method("reduce", 1, clause="sec-array.prototype.reduce")
def reduce(fn: Any, this: Value, callback: Any = None, *initial: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    check_callable(callback)
    k = 0
    found = len(initial) > 0
    accumulator = initial[0] if found else None
    while k < length:
        if k & 255 == 255:
            rounds()
        try:
            value = o.items[k]
        except (AttributeError, IndexError):
            value = element(o, k)
            if value is ABSENT:
                k += 1
                continue
        if found:
            accumulator = callback.py(callback, None, accumulator, value, float(k), o)
        else:
            accumulator = value
            found = True
        k += 1
    if not found:
        raise type_error("Reduce of empty array with no initial value")
    return accumulator


@PROTOTYPE.method("reduceRight", 1, clause="sec-array.prototype.reduceright")
def reduce_right(fn: Any, this: Value, callback: Any = None, *initial: Value) -> Value:
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    check_callable(callback)
    k = length - 1
    found = len(initial) > 0
    accumulator = initial[0] if found else None
    while k >= 0:
        if k & 255 == 255:
            rounds()
        try:
            value = o.items[k]
        except (AttributeError, IndexError):
            value = element(o, k)
            if value is ABSENT:
                k -= 1
                continue
        if found:
            accumulator = callback.py(callback, None, accumulator, value, float(k), o)
        else:
            accumulator = value
            found = True
        k -= 1
    if not found:
        raise type_error("Reduce of empty array with no initial value")
    return accumulator
