"""The methods of %TypedArray%.prototype that call back, but for sorting (ECMA-262 clause 23.2.3)."""

from __future__ import annotations

from typing import Any

from ..runtime.budget import rounds
from ..runtime.completion import type_error
from ..runtime.conversions import to_boolean
from ..runtime.typed_arrays import set_element
from ..runtime.values import Value
from .array_prototype import check_callable
from .typed_arrays_create import fill_from_list, species_create, typed
from .typed_arrays_prototype import PROTOTYPE


@PROTOTYPE.method("every", 1, clause="sec-%typedarray%.prototype.every")
def every(fn: Any, this: Value, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.every")
    length = array.length_now()
    check_callable(callback)
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        answer = callback.py(callback, this_arg, array.read(k), float(k), array)
        if not to_boolean(answer):
            return False
        k += 1
    return True


@PROTOTYPE.method("some", 1, clause="sec-%typedarray%.prototype.some")
def some(fn: Any, this: Value, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.some")
    length = array.length_now()
    check_callable(callback)
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        answer = callback.py(callback, this_arg, array.read(k), float(k), array)
        if to_boolean(answer):
            return True
        k += 1
    return False


@PROTOTYPE.method("forEach", 1, clause="sec-%typedarray%.prototype.foreach")
def for_each(fn: Any, this: Value, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.forEach")
    length = array.length_now()
    check_callable(callback)
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        callback.py(callback, this_arg, array.read(k), float(k), array)
        k += 1


@PROTOTYPE.method("filter", 1, clause="sec-%typedarray%.prototype.filter")
def filter_(fn: Any, this: Value, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.filter")
    length = array.length_now()
    check_callable(callback)
    kept: list[Value] = []
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds(len(kept))
        value = array.read(k)
        answer = callback.py(callback, this_arg, value, float(k), array)
        if to_boolean(answer):
            kept.append(value)
        k += 1
    made = species_create(fn.realm, array, [float(len(kept))])
    fill_from_list(made, kept)
    return made


@PROTOTYPE.method("map", 1, clause="sec-%typedarray%.prototype.map")
def map_(fn: Any, this: Value, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.map")
    length = array.length_now()
    check_callable(callback)
    made = species_create(fn.realm, array, [float(length)])
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        mapped = callback.py(callback, this_arg, array.read(k), float(k), array)
        set_element(made, k, mapped)
        k += 1
    return made


@PROTOTYPE.method("reduce", 1, clause="sec-%typedarray%.prototype.reduce")
def reduce(fn: Any, this: Value, callback: Any = None, *initial: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.reduce")
    length = array.length_now()
    check_callable(callback)
    k = 0
    if initial:
        accumulator = initial[0]
    else:
        if not length:
            raise type_error("Reduce of empty array with no initial value")
        accumulator = array.read(0)
        k = 1
    while k < length:
        if k & 255 == 255:
            rounds()
        accumulator = callback.py(callback, None, accumulator, array.read(k), float(k), array)
        k += 1
    return accumulator


@PROTOTYPE.method("reduceRight", 1, clause="sec-%typedarray%.prototype.reduceright")
def reduce_right(fn: Any, this: Value, callback: Any = None, *initial: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.reduceRight")
    length = array.length_now()
    check_callable(callback)
    k = length - 1
    if initial:
        accumulator = initial[0]
    else:
        if not length:
            raise type_error("Reduce of empty array with no initial value")
        accumulator = array.read(k)
        k -= 1
    while k >= 0:
        if k & 255 == 255:
            rounds()
        accumulator = callback.py(callback, None, accumulator, array.read(k), float(k), array)
        k -= 1
    return accumulator


@PROTOTYPE.method("find", 1, clause="sec-%typedarray%.prototype.find")
def find(fn: Any, this: Value, predicate: Any = None, this_arg: Value = None, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.find")
    length = array.length_now()
    check_callable(predicate)
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        value = array.read(k)
        answer = predicate.py(predicate, this_arg, value, float(k), array)
        if to_boolean(answer):
            return value
        k += 1
    return None


@PROTOTYPE.method("findIndex", 1, clause="sec-%typedarray%.prototype.findindex")
def find_index(fn: Any, this: Value, predicate: Any = None, this_arg: Value = None, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.findIndex")
    length = array.length_now()
    check_callable(predicate)
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        answer = predicate.py(predicate, this_arg, array.read(k), float(k), array)
        if to_boolean(answer):
            return float(k)
        k += 1
    return -1.0


@PROTOTYPE.method("findLast", 1, clause="sec-%typedarray%.prototype.findlast")
def find_last(fn: Any, this: Value, predicate: Any = None, this_arg: Value = None, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.findLast")
    k = array.length_now() - 1
    check_callable(predicate)
    while k >= 0:
        if k & 255 == 255:
            rounds()
        value = array.read(k)
        answer = predicate.py(predicate, this_arg, value, float(k), array)
        if to_boolean(answer):
            return value
        k -= 1
    return None


@PROTOTYPE.method("findLastIndex", 1, clause="sec-%typedarray%.prototype.findlastindex")
def find_last_index(fn: Any, this: Value, predicate: Any = None, this_arg: Value = None, *_: Value) -> Value:
    array = typed(this, "%TypedArray%.prototype.findLastIndex")
    k = array.length_now() - 1
    check_callable(predicate)
    while k >= 0:
        if k & 255 == 255:
            rounds()
        answer = predicate.py(predicate, this_arg, array.read(k), float(k), array)
        if to_boolean(answer):
            return float(k)
        k -= 1
    return -1.0
