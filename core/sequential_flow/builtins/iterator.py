"""Iterator and its helpers (ECMA-262 clauses 27.1.2 to 27.1.4)."""

from __future__ import annotations

from typing import Any

from ..runtime.budget import rounds, tick
from ..runtime.completion import Throw, pausable, range_error, type_error
from ..runtime.conversions import MAX_SAFE_INTEGER, describe, get_method, to_boolean, to_integer_or_infinity, to_number
from ..runtime.iteration import DONE, IteratorRecord, close, close_for_throw, step
from ..runtime.iterator_helpers import (
    JSConcatenation,
    JSIteratorHelper,
    JSWrappedIterator,
    iterator_flattenable,
    return_helper,
)
from ..runtime.numbers import INFINITY
from ..runtime.objects import JSObject, create_data_property_or_throw, get, is_callable, set_or_throw
from ..runtime.operators import ordinary_has_instance
from ..runtime.properties import CONFIGURABLE
from ..runtime.realm import Realm, prototype_from
from ..runtime.values import SYMBOL_ITERATOR, SYMBOL_TO_STRING_TAG, PropertyKey, Value
from .library import constructor, holder


def call_iterator(fn: Any, this: Value, *_: Value) -> Value:
    raise type_error("Constructor Iterator requires 'new'")


def construct_iterator(fn: Any, new_target: Any, *_: Value) -> Value:
    if new_target is fn:
        raise type_error("Abstract class Iterator not directly constructable")
    prototype = get(new_target, "prototype")
    return JSObject(prototype_from(new_target, prototype, "Iterator.prototype"))


ITERATOR = constructor(
    "Iterator", 0, clause="sec-iterator-constructor", call=call_iterator, construct=construct_iterator
)
PROTOTYPE = holder("Iterator.prototype", clause="sec-%iterator.prototype%-object")


@pausable("SetterThatIgnoresPrototypeProperties")
def set_ignoring_prototype(home: JSObject, this: Value, key: PropertyKey, value: Value) -> None:
    """SetterThatIgnoresPrototypeProperties (7.3.28)."""
    if not isinstance(this, JSObject):
        raise type_error(f"Iterator.prototype setter called on non-object {describe(this)}")
    if this is home:
        raise type_error("Cannot assign to this property of Iterator.prototype")
    desc = this.get_own_property(key)
    if desc is None:
        create_data_property_or_throw(this, key, value)
    else:
        set_or_throw(this, key, value)


@PROTOTYPE.getter("constructor", clause="sec-get-iterator-prototype-constructor", pauses=False)
def get_constructor(fn: Any, this: Value, *_: Value) -> Value:
    return fn.realm.intrinsic("Iterator")


@PROTOTYPE.setter("constructor", clause="sec-set-iterator-prototype-constructor")
def set_constructor(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    return set_ignoring_prototype(fn.realm.intrinsic("Iterator.prototype"), this, "constructor", value)


@PROTOTYPE.getter(SYMBOL_TO_STRING_TAG, clause="sec-get-iterator-prototype-%symbol.tostringtag%", pauses=False)
def get_tag(fn: Any, this: Value, *_: Value) -> Value:
    return "Iterator"


@PROTOTYPE.setter(SYMBOL_TO_STRING_TAG, clause="sec-set-iterator-prototype-%symbol.tostringtag%")
def set_tag(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    return set_ignoring_prototype(fn.realm.intrinsic("Iterator.prototype"), this, SYMBOL_TO_STRING_TAG, value)


@PROTOTYPE.method(SYMBOL_ITERATOR, 0, clause="sec-%iterator.prototype%-%symbol.iterator%", pauses=False)
def iterator(fn: Any, this: Value, *_: Value) -> Value:
    return this


@ITERATOR.method("from", 1, clause="sec-iterator.from")
def from_(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    record = iterator_flattenable(fn.realm, value, True)
    native = ordinary_has_instance(fn.realm.intrinsic("Iterator"), record.iterator)
    if native:
        return record.iterator
    return JSWrappedIterator(fn.realm, record)


@ITERATOR.method("concat", 0, clause="sec-iterator.concat")
def concat(fn: Any, this: Value, *items: Value) -> Value:
    sources: list[Value] = []
    k = 0
    while k < len(items):
        item = items[k]
        if not isinstance(item, JSObject):
            raise type_error(f"{describe(item)} is not an object")
        method = get_method(fn.realm, item, SYMBOL_ITERATOR)
        if method is None:
            raise type_error(f"{describe(item)} is not iterable")
        sources += (method, item)
        k += 1
    return JSConcatenation(fn.realm, sources)


UNLIMITED = 1 << 53
"""What infinitely many values are counted down from: a state has no infinite numbers, and nobody gets so far."""


def check_receiver(this: Value, method: str) -> None:
    if not isinstance(this, JSObject):
        raise type_error(f"Iterator.prototype.{method} called on non-object")


@pausable("GetIteratorDirect")
def iterator_direct(this: Any) -> IteratorRecord:
    """GetIteratorDirect (7.4.5)."""
    next_method = get(this, "next")
    return IteratorRecord(this, next_method)


@pausable("IteratorHelperWithCallback")
def helper_with_callback(realm: Realm, kind: str, this: Any, callback: Value) -> JSIteratorHelper:
    """What ``map``, ``filter`` and ``flatMap`` give."""
    record = callback_iterator(realm, kind, this, callback)
    return JSIteratorHelper(realm, kind, record, callback)


@pausable("IteratorWithCallback")
def callback_iterator(realm: Realm, method: str, this: Any, callback: Value) -> IteratorRecord:
    """The first steps of a method that takes a callback: the record to walk."""
    check_receiver(this, method)
    if not is_callable(callback):
        close_for_throw(realm, IteratorRecord(this, None))
        raise type_error(f"{describe(callback)} is not a function")
    return iterator_direct(this)


@pausable("IteratorHelperWithLimit")
def helper_with_limit(realm: Realm, kind: str, this: Any, limit: Value) -> JSIteratorHelper:
    """What ``take`` and ``drop`` give."""
    check_receiver(this, kind)
    try:
        number = to_number(limit)
        if number != number:
            raise range_error(f"{describe(limit)} must be positive")
        remaining = to_integer_or_infinity(number)
        if remaining < 0 or MAX_SAFE_INTEGER < remaining < INFINITY:
            raise range_error(f"{describe(limit)} must be positive")
    except Exception as error:
        thrown = realm.thrown_value(error)
        close_for_throw(realm, IteratorRecord(this, None))
        raise Throw(thrown)
    record = iterator_direct(this)
    return JSIteratorHelper(realm, kind, record, None, int(min(remaining, UNLIMITED)))


@PROTOTYPE.method("drop", 1, clause="sec-iterator.prototype.drop")
def drop(fn: Any, this: Value, limit: Value = None, *_: Value) -> Value:
    return helper_with_limit(fn.realm, "drop", this, limit)


@PROTOTYPE.method("take", 1, clause="sec-iterator.prototype.take")
def take(fn: Any, this: Value, limit: Value = None, *_: Value) -> Value:
    return helper_with_limit(fn.realm, "take", this, limit)


@PROTOTYPE.method("filter", 1, clause="sec-iterator.prototype.filter")
def filter_(fn: Any, this: Value, callback: Value = None, *_: Value) -> Value:
    return helper_with_callback(fn.realm, "filter", this, callback)


@PROTOTYPE.method("flatMap", 1, clause="sec-iterator.prototype.flatmap")
def flat_map(fn: Any, this: Value, callback: Value = None, *_: Value) -> Value:
    return helper_with_callback(fn.realm, "flatMap", this, callback)


@PROTOTYPE.method("map", 1, clause="sec-iterator.prototype.map")
def map_(fn: Any, this: Value, callback: Value = None, *_: Value) -> Value:
    return helper_with_callback(fn.realm, "map", this, callback)


@PROTOTYPE.method("every", 1, clause="sec-iterator.prototype.every")
def every(fn: Any, this: Value, callback: Value = None, *_: Value) -> Value:
    value = search(fn.realm, "every", this, callback)
    return value is DONE


@PROTOTYPE.method("some", 1, clause="sec-iterator.prototype.some")
def some(fn: Any, this: Value, callback: Value = None, *_: Value) -> Value:
    value = search(fn.realm, "some", this, callback)
    return value is not DONE


@PROTOTYPE.method("find", 1, clause="sec-iterator.prototype.find")
def find(fn: Any, this: Value, callback: Value = None, *_: Value) -> Value:
    value = search(fn.realm, "find", this, callback)
    return None if value is DONE else value


@PROTOTYPE.method("forEach", 1, clause="sec-iterator.prototype.foreach")
def for_each(fn: Any, this: Value, callback: Value = None, *_: Value) -> Value:
    search(fn.realm, "forEach", this, callback)


@pausable("IteratorSearch")
def search(realm: Realm, method: str, this: Any, callback: Any) -> Value:
    """Walk an iterator up to the first value that the callback approves (for ``every``: does not): it, or ``DONE``."""
    cursor = callback_iterator(realm, method, this, callback)
    k = 0
    while True:
        tick()
        value = step(realm, cursor)
        if value is DONE:
            return DONE
        try:
            result = callback.py(callback, None, value, float(k))
        except Exception as error:
            thrown = realm.thrown_value(error)
            close_for_throw(realm, cursor)
            raise Throw(thrown)
        k += 1
        if method != "forEach" and to_boolean(result) is (method != "every"):
            close(realm, cursor)
            return value


@PROTOTYPE.method("reduce", 1, clause="sec-iterator.prototype.reduce")
def reduce(fn: Any, this: Any, callback: Any = None, *initial: Value) -> Value:
    cursor = callback_iterator(fn.realm, "reduce", this, callback)
    k = 0
    if initial:
        accumulator = initial[0]
    else:
        accumulator = step(fn.realm, cursor)
        if accumulator is DONE:
            raise type_error("Reduce of a done iterator with no initial value")
        k = 1
    while True:
        tick()
        value = step(fn.realm, cursor)
        if value is DONE:
            return accumulator
        try:
            accumulator = callback.py(callback, None, accumulator, value, float(k))
        except Exception as error:
            thrown = fn.realm.thrown_value(error)
            close_for_throw(fn.realm, cursor)
            raise Throw(thrown)
        k += 1


@PROTOTYPE.method("toArray", 0, clause="sec-iterator.prototype.toarray")
def to_array(fn: Any, this: Any, *_: Value) -> Value:
    check_receiver(this, "toArray")
    cursor = iterator_direct(this)
    a = fn.realm.array()
    while True:
        if len(a.items) & 255 == 255:
            rounds(len(a.items))
        value = step(fn.realm, cursor)
        if value is DONE:
            return a
        a.items.append(value)


HELPER_PROTOTYPE = holder(
    "IteratorHelperPrototype", proto="Iterator.prototype", clause="sec-%iteratorhelperprototype%-object"
)
HELPER_PROTOTYPE.value(
    SYMBOL_TO_STRING_TAG, "Iterator Helper", CONFIGURABLE, clause="sec-%iteratorhelperprototype%-%symbol.tostringtag%"
)


@HELPER_PROTOTYPE.method("next", 0, clause="sec-%iteratorhelperprototype%.next")
def helper_next(fn: Any, this: Value, *_: Value) -> Value:
    if not isinstance(this, JSIteratorHelper):
        raise type_error(f"Method Iterator Helper.prototype.next called on incompatible receiver {describe(this)}")
    value = this.advance(fn.realm)
    if value is DONE:
        return fn.realm.iterator_result(None, True)
    return fn.realm.iterator_result(value, False)


@HELPER_PROTOTYPE.method("return", 0, clause="sec-%iteratorhelperprototype%.return")
def helper_return(fn: Any, this: Value, *_: Value) -> Value:
    if not isinstance(this, JSIteratorHelper):
        raise type_error(f"Method Iterator Helper.prototype.return called on incompatible receiver {describe(this)}")
    return_helper(fn.realm, this)
    return fn.realm.iterator_result(None, True)


WRAP_PROTOTYPE = holder(
    "WrapForValidIteratorPrototype", proto="Iterator.prototype", clause="sec-%wrapforvaliditeratorprototype%-object"
)


@WRAP_PROTOTYPE.method("next", 0, clause="sec-%wrapforvaliditeratorprototype%.next")
def wrap_next(fn: Any, this: Value, *_: Value) -> Value:
    if not isinstance(this, JSWrappedIterator):
        raise type_error(f"{describe(this)} is not a wrapped iterator")
    function = this.iterated.next
    if not is_callable(function):
        raise type_error(f"{describe(function)} is not a function")
    return function.py(function, this.iterated.iterator)


@WRAP_PROTOTYPE.method("return", 0, clause="sec-%wrapforvaliditeratorprototype%.return")
def wrap_return(fn: Any, this: Value, *_: Value) -> Value:
    if not isinstance(this, JSWrappedIterator):
        raise type_error(f"{describe(this)} is not a wrapped iterator")
    method = get_method(fn.realm, this.iterated.iterator, "return")
    if method is None:
        return fn.realm.iterator_result(None, True)
    return method.py(method, this.iterated.iterator)
