"""Set (ECMA-262 clause 24.2); the methods that take another set are in `set_algebra`."""

from __future__ import annotations

from typing import Any

from ..runtime.budget import tick
from ..runtime.collections import JSSet, JSSetIterator, canonical
from ..runtime.completion import Throw, pausable, type_error
from ..runtime.conversions import describe
from ..runtime.iteration import DONE, close_for_throw, iterate, step
from ..runtime.objects import get, is_callable
from ..runtime.properties import CONFIGURABLE
from ..runtime.realm import Realm, prototype_from
from ..runtime.values import SYMBOL_ITERATOR, SYMBOL_SPECIES, SYMBOL_TO_STRING_TAG, Value, null
from .library import constructor, holder
from .set_algebra import PROTOTYPE, incompatible


def call_set(fn: Any, this: Value, *_: Value) -> Value:
    raise type_error("Constructor Set requires 'new'")


def construct_set(fn: Any, new_target: Any, iterable: Value = None, *_: Value) -> Value:
    prototype = get(new_target, "prototype")
    o = JSSet(prototype_from(new_target, prototype, "Set.prototype"))
    if iterable is not None and iterable is not null:
        adder = get(o, "add")
        if not is_callable(adder):
            raise type_error(f"'{describe(adder)}' returned for property 'add' of object '#<Set>' is not a function")
        add_values(fn.realm, o, iterable, adder)
    return o


SET = constructor("Set", 0, clause="sec-set-constructor", call=call_set, construct=construct_set)


@pausable("AddValuesFromIterable")
def add_values(realm: Realm, o: JSSet, iterable: Value, adder: Any) -> None:
    """The steps of the constructor that add the values of an iterable (24.2.2.1)."""
    plain = adder is realm.natives.get("Set.prototype.add")
    cursor = iterate(realm, iterable)
    try:
        while True:
            tick()
            value = step(realm, cursor)
            if value is DONE:
                return
            if plain:
                o.add(value)
            else:
                adder.py(adder, o, value)
    except Exception as error:
        thrown = realm.thrown_value(error)
        close_for_throw(realm, cursor)
        raise Throw(thrown)


@SET.getter(SYMBOL_SPECIES, clause="sec-get-set-%symbol.species%", pauses=False)
def species(fn: Any, this: Value, *_: Value) -> Value:
    return this


@PROTOTYPE.method("has", 1, clause="sec-set.prototype.has", pauses=False)
def set_has(fn: Any, this: Any, value: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSSet):
        raise incompatible(this, "has")
    return (value if value.__class__ is str else canonical(value)) in this.index


@PROTOTYPE.method("add", 1, clause="sec-set.prototype.add", pauses=False)
def set_add(fn: Any, this: Any, value: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSSet):
        raise incompatible(this, "add")
    this.add(value)
    return this


@PROTOTYPE.method("delete", 1, clause="sec-set.prototype.delete", pauses=False)
def set_delete(fn: Any, this: Any, value: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSSet):
        raise incompatible(this, "delete")
    return this.remove(value)


@PROTOTYPE.method("clear", 0, clause="sec-set.prototype.clear", pauses=False)
def set_clear(fn: Any, this: Any, *_: Value) -> Value:
    if not isinstance(this, JSSet):
        raise incompatible(this, "clear")
    this.clear()
    return None


@PROTOTYPE.method("entries", 0, clause="sec-set.prototype.entries", pauses=False)
def set_entries(fn: Any, this: Any, *_: Value) -> Value:
    if not isinstance(this, JSSet):
        raise incompatible(this, "entries")
    return JSSetIterator(fn.realm.intrinsic("SetIteratorPrototype"), this, "entry")


@PROTOTYPE.method("forEach", 1, clause="sec-set.prototype.foreach")
def for_each(fn: Any, this: Any, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSSet):
        raise incompatible(this, "forEach")
    if not is_callable(callback):
        raise type_error(f"{describe(callback)} is not a function")
    iterator = JSSetIterator(None, this, "value")
    while True:
        tick()
        k = iterator.advance_position()
        if k < 0:
            return None
        callback.py(callback, this_arg, this.keys[k], this.keys[k], this)


@PROTOTYPE.getter("size", clause="sec-get-set.prototype.size", pauses=False)
def set_size(fn: Any, this: Any, *_: Value) -> Value:
    if not isinstance(this, JSSet):
        raise type_error(f"Method get Set.prototype.size called on incompatible receiver {describe(this)}")
    return float(this.count)


@PROTOTYPE.method("values", 0, clause="sec-set.prototype.values", pauses=False)
def set_values(fn: Any, this: Any, *_: Value) -> Value:
    if not isinstance(this, JSSet):
        raise incompatible(this, "values")
    return JSSetIterator(fn.realm.intrinsic("SetIteratorPrototype"), this, "value")


PROTOTYPE.alias("keys", "values")
PROTOTYPE.alias(SYMBOL_ITERATOR, "values")

ITERATOR_PROTOTYPE = holder(
    "SetIteratorPrototype", proto="Iterator.prototype", clause="sec-%setiteratorprototype%-object"
)
ITERATOR_PROTOTYPE.value(
    SYMBOL_TO_STRING_TAG, "Set Iterator", CONFIGURABLE, clause="sec-%setiteratorprototype%-%symbol.tostringtag%"
)


@ITERATOR_PROTOTYPE.method("next", 0, clause="sec-%setiteratorprototype%.next", pauses=False)
def next_(fn: Any, this: Any, *_: Value) -> Value:
    if not isinstance(this, JSSetIterator):
        raise type_error(f"Method Set Iterator.prototype.next called on incompatible receiver {describe(this)}")
    value = this.advance(fn.realm)
    if value is DONE:
        return fn.realm.iterator_result(None, True)
    return fn.realm.iterator_result(value, False)
