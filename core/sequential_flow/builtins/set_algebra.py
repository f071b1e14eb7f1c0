"""Set.prototype, and its methods that take another set (ECMA-262 clauses 24.2.1.2 and 24.2.4)."""

from __future__ import annotations

from typing import Any

from ..runtime.budget import tick
from ..runtime.collections import JSSet, JSSetIterator
from ..runtime.completion import pausable, range_error, type_error
from ..runtime.conversions import describe, to_boolean, to_integer_or_infinity, to_number
from ..runtime.iteration import DONE, IteratorRecord, close, step
from ..runtime.numbers import number_to_string
from ..runtime.objects import JSObject, get, is_callable
from ..runtime.properties import CONFIGURABLE
from ..runtime.realm import Realm
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value
from .library import holder

PROTOTYPE = holder("Set.prototype", clause="sec-properties-of-the-set-prototype-object")
PROTOTYPE.refer("constructor", "Set", clause="sec-set.prototype.constructor")
PROTOTYPE.value(SYMBOL_TO_STRING_TAG, "Set", CONFIGURABLE, clause="sec-set.prototype-%symbol.tostringtag%")


def incompatible(value: Value, method: str) -> Exception:
    return type_error(f"Method Set.prototype.{method} called on incompatible receiver {describe(value)}")


@pausable("GetSetRecord")
def set_record(value: Value) -> tuple[Any, Any, Any]:
    """GetSetRecord (24.2.1.2): [[Size]] (perhaps infinite), [[Has]] and [[Keys]]."""
    if not isinstance(value, JSObject):
        raise type_error(f"{describe(value)} is not an object")
    size = get(value, "size")
    size = to_number(size)
    if size != size:
        raise type_error("The 'size' property must be a number")
    size = to_integer_or_infinity(size)
    if size < 0:
        raise range_error(f"'{number_to_string(float(size))}' is an invalid size")
    has = get(value, "has")
    if not is_callable(has):
        raise type_error("The 'has' property must be a function")
    keys = get(value, "keys")
    if not is_callable(keys):
        raise type_error("The 'keys' property must be a function")
    return size, has, keys


@pausable("SetRecordKeys")
def keys_of(other: JSObject, keys: Any) -> IteratorRecord:
    """GetIteratorFromMethod of another set's ``keys``."""
    iterator = keys.py(keys, other)
    if not isinstance(iterator, JSObject):
        raise type_error(f"{describe(iterator)} is not an object")
    next_method = get(iterator, "next")
    return IteratorRecord(iterator, next_method)


def finished(realm: Realm, result: JSSet) -> JSSet:
    """A result as an ordinary Set."""
    result.proto = realm.intrinsic("Set.prototype")
    return result


@PROTOTYPE.method("union", 1, clause="sec-set.prototype.union")
def union(fn: Any, this: Any, other: Any = None, *_: Value) -> Value:
    if not isinstance(this, JSSet):
        raise incompatible(this, "union")
    record = set_record(other)
    _size, _has, keys = record
    cursor = keys_of(other, keys)
    result = this.copy()
    while True:
        tick()
        value = step(fn.realm, cursor)
        if value is DONE:
            return finished(fn.realm, result)
        result.add(value)


@PROTOTYPE.method("intersection", 1, clause="sec-set.prototype.intersection")
def intersection(fn: Any, this: Any, other: Any = None, *_: Value) -> Value:
    if not isinstance(this, JSSet):
        raise incompatible(this, "intersection")
    record = set_record(other)
    size, has, keys = record
    result = JSSet(None)
    if this.count <= size:
        iterator = JSSetIterator(None, this, "value")
        while True:
            tick()
            value = iterator.advance(fn.realm)
            if value is DONE:
                return finished(fn.realm, result)
            present = has.py(has, other, value)
            if to_boolean(present):
                result.add(value)
    cursor = keys_of(other, keys)
    while True:
        tick()
        value = step(fn.realm, cursor)
        if value is DONE:
            return finished(fn.realm, result)
        if this.has(value):
            result.add(value)


@PROTOTYPE.method("difference", 1, clause="sec-set.prototype.difference")
def difference(fn: Any, this: Any, other: Any = None, *_: Value) -> Value:
    if not isinstance(this, JSSet):
        raise incompatible(this, "difference")
    record = set_record(other)
    size, has, keys = record
    result = this.copy()
    if this.count <= size:
        iterator = JSSetIterator(None, this, "value")
        while True:
            tick()
            value = iterator.advance(fn.realm)
            if value is DONE:
                return finished(fn.realm, result)
            present = has.py(has, other, value)
            if to_boolean(present):
                result.remove(value)
    cursor = keys_of(other, keys)
    while True:
        tick()
        value = step(fn.realm, cursor)
        if value is DONE:
            return finished(fn.realm, result)
        result.remove(value)


@PROTOTYPE.method("symmetricDifference", 1, clause="sec-set.prototype.symmetricdifference")
def symmetric_difference(fn: Any, this: Any, other: Any = None, *_: Value) -> Value:
    if not isinstance(this, JSSet):
        raise incompatible(this, "symmetricDifference")
    record = set_record(other)
    _size, _has, keys = record
    cursor = keys_of(other, keys)
    result = this.copy()
    while True:
        tick()
        value = step(fn.realm, cursor)
        if value is DONE:
            return finished(fn.realm, result)
        if this.has(value):
            result.remove(value)
        else:
            result.add(value)


@PROTOTYPE.method("isSubsetOf", 1, clause="sec-set.prototype.issubsetof")
def is_subset_of(fn: Any, this: Any, other: Any = None, *_: Value) -> Value:
    if not isinstance(this, JSSet):
        raise incompatible(this, "isSubsetOf")
    record = set_record(other)
    size, has, _keys = record
    if this.count > size:
        return False
    iterator = JSSetIterator(None, this, "value")
    while True:
        tick()
        value = iterator.advance(fn.realm)
        if value is DONE:
            return True
        present = has.py(has, other, value)
        if not to_boolean(present):
            return False


@PROTOTYPE.method("isSupersetOf", 1, clause="sec-set.prototype.issupersetof")
def is_superset_of(fn: Any, this: Any, other: Any = None, *_: Value) -> Value:
    if not isinstance(this, JSSet):
        raise incompatible(this, "isSupersetOf")
    record = set_record(other)
    size, _has, keys = record
    if this.count < size:
        return False
    cursor = keys_of(other, keys)
    while True:
        tick()
        value = step(fn.realm, cursor)
        if value is DONE:
            return True
        if not this.has(value):
            close(fn.realm, cursor)
            return False


@PROTOTYPE.method("isDisjointFrom", 1, clause="sec-set.prototype.isdisjointfrom")
def is_disjoint_from(fn: Any, this: Any, other: Any = None, *_: Value) -> Value:
    if not isinstance(this, JSSet):
        raise incompatible(this, "isDisjointFrom")
    record = set_record(other)
    size, has, keys = record
    if this.count <= size:
        iterator = JSSetIterator(None, this, "value")
        while True:
            tick()
            value = iterator.advance(fn.realm)
            if value is DONE:
                return True
            present = has.py(has, other, value)
            if to_boolean(present):
                return False
    cursor = keys_of(other, keys)
    while True:
        tick()
        value = step(fn.realm, cursor)
        if value is DONE:
            return True
        if this.has(value):
            close(fn.realm, cursor)
            return False
