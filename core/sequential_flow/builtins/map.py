"""Map (ECMA-262 clause 24.1)."""

from __future__ import annotations

from typing import Any

from ..runtime.budget import tick
from ..runtime.collections import JSMap, JSMapIterator, canonical
from ..runtime.completion import Throw, pausable, type_error
from ..runtime.conversions import describe
from ..runtime.iteration import DONE, close_for_throw, iterate, step
from ..runtime.objects import JSObject, get, is_callable
from ..runtime.properties import CONFIGURABLE
from ..runtime.realm import Realm, prototype_from
from ..runtime.values import SYMBOL_ITERATOR, SYMBOL_SPECIES, SYMBOL_TO_STRING_TAG, Value, null
from .library import constructor, holder


def call_map(fn: Any, this: Value, *_: Value) -> Value:
    raise type_error("Constructor Map requires 'new'")


def construct_map(fn: Any, new_target: Any, iterable: Value = None, *_: Value) -> Value:
    prototype = get(new_target, "prototype")
    o = JSMap(prototype_from(new_target, prototype, "Map.prototype"))
    if iterable is not None and iterable is not null:
        adder = get(o, "set")
        if not is_callable(adder):
            raise type_error(f"'{describe(adder)}' returned for property 'set' of object '#<Map>' is not a function")
        add_entries(fn.realm, o, iterable, adder)
    return o


MAP = constructor("Map", 0, clause="sec-map-constructor", call=call_map, construct=construct_map)
PROTOTYPE = holder("Map.prototype", clause="sec-properties-of-the-map-prototype-object")
PROTOTYPE.refer("constructor", "Map", clause="sec-map.prototype.constructor")
PROTOTYPE.value(SYMBOL_TO_STRING_TAG, "Map", CONFIGURABLE, clause="sec-map.prototype-%symbol.tostringtag%")


@pausable("AddEntriesFromIterable")
def add_entries(realm: Realm, o: JSMap, iterable: Value, adder: Any) -> None:
    """AddEntriesFromIterable (24.1.1.2)."""
    plain = adder is realm.natives.get("Map.prototype.set")
    cursor = iterate(realm, iterable)
    try:
        while True:
            tick()
            item = step(realm, cursor)
            if item is DONE:
                return
            if not isinstance(item, JSObject):
                raise type_error(f"Iterator value {describe(item)} is not an entry object")
            key = get(item, "0")
            value = get(item, "1")
            if plain:
                o.store(key, value)
            else:
                adder.py(adder, o, key, value)
    except Exception as error:
        thrown = realm.thrown_value(error)
        close_for_throw(realm, cursor)
        raise Throw(thrown)


def incompatible(value: Value, method: str) -> Exception:
    return type_error(f"Method Map.prototype.{method} called on incompatible receiver {describe(value)}")


@MAP.getter(SYMBOL_SPECIES, clause="sec-get-map-%symbol.species%", pauses=False)
def species(fn: Any, this: Value, *_: Value) -> Value:
    return this


@MAP.method("groupBy", 2, clause="sec-map.groupby")
def group_by(fn: Any, this: Value, iterable: Value = None, callback: Any = None, *_: Value) -> Value:
    realm = fn.realm
    if iterable is None or iterable is null:
        raise type_error(f"{describe(iterable)} is not iterable")
    if not is_callable(callback):
        raise type_error(f"{describe(callback)} is not a function")
    result = JSMap(realm.intrinsic("Map.prototype"))
    cursor = iterate(realm, iterable)
    k = 0
    try:
        while True:
            tick()
            value = step(realm, cursor)
            if value is DONE:
                return result
            key = callback.py(callback, None, value, float(k))
            if result.has(key):
                result.lookup(key).items.append(value)
            else:
                result.store(key, realm.array([value]))
            k += 1
    except Exception as error:
        thrown = realm.thrown_value(error)
        close_for_throw(realm, cursor)
        raise Throw(thrown)


def require_map(value: Value, method: str) -> None:
    """RequireInternalSlot [[MapData]].

    Raises:
        ThrowError: TypeError where the value is no Map.
    """
    if not isinstance(value, JSMap):
        raise incompatible(value, method)


@PROTOTYPE.method("get", 1, clause="sec-map.prototype.get", pauses=False)
def map_get(fn: Any, this: Any, key: Value = None, *_: Value) -> Value:
    if this.__class__ is not JSMap:
        require_map(this, "get")
    position = this.index.get(key if key.__class__ is str else canonical(key))
    return None if position is None else this.values[position]


@PROTOTYPE.method("set", 2, clause="sec-map.prototype.set", pauses=False)
def map_set(fn: Any, this: Any, key: Value = None, value: Value = None, *_: Value) -> Value:
    if this.__class__ is not JSMap:
        require_map(this, "set")
    position = this.index.get(key if key.__class__ is str else canonical(key))
    if position is None:
        this.store(key, value)
    else:
        this.values[position] = value
    return this


@PROTOTYPE.method("has", 1, clause="sec-map.prototype.has", pauses=False)
def map_has(fn: Any, this: Any, key: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSMap):
        raise incompatible(this, "has")
    return (key if key.__class__ is str else canonical(key)) in this.index


@PROTOTYPE.method("delete", 1, clause="sec-map.prototype.delete", pauses=False)
def map_delete(fn: Any, this: Any, key: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSMap):
        raise incompatible(this, "delete")
    return this.remove(key)


@PROTOTYPE.method("clear", 0, clause="sec-map.prototype.clear", pauses=False)
def map_clear(fn: Any, this: Any, *_: Value) -> Value:
    if not isinstance(this, JSMap):
        raise incompatible(this, "clear")
    this.clear()
    return None


@PROTOTYPE.method("entries", 0, clause="sec-map.prototype.entries", pauses=False)
def map_entries(fn: Any, this: Any, *_: Value) -> Value:
    if not isinstance(this, JSMap):
        raise incompatible(this, "entries")
    return JSMapIterator(fn.realm.intrinsic("MapIteratorPrototype"), this, "entry")


@PROTOTYPE.method("forEach", 1, clause="sec-map.prototype.foreach")
def for_each(fn: Any, this: Any, callback: Any = None, this_arg: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSMap):
        raise incompatible(this, "forEach")
    if not is_callable(callback):
        raise type_error(f"{describe(callback)} is not a function")
    iterator = JSMapIterator(None, this, "entry")
    while True:
        tick()
        k = iterator.advance_position()
        if k < 0:
            return None
        callback.py(callback, this_arg, this.values[k], this.keys[k], this)


@PROTOTYPE.method("getOrInsert", 2, clause="sec-map.prototype.getorinsert", pauses=False)
def get_or_insert(fn: Any, this: Any, key: Value = None, value: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSMap):
        raise incompatible(this, "getOrInsert")
    if not this.has(key):
        this.store(key, value)
    return this.lookup(key)


@PROTOTYPE.method("getOrInsertComputed", 2, clause="sec-map.prototype.getorinsertcomputed")
def get_or_insert_computed(fn: Any, this: Any, key: Value = None, callback: Any = None, *_: Value) -> Value:
    if not isinstance(this, JSMap):
        raise incompatible(this, "getOrInsertComputed")
    if not is_callable(callback):
        raise type_error(f"{describe(callback)} is not a function")
    if this.has(key):
        return this.lookup(key)
    if key == 0.0 and key.__class__ is float:
        key = 0.0
    value = callback.py(callback, None, key)
    this.store(key, value)
    return value


@PROTOTYPE.method("keys", 0, clause="sec-map.prototype.keys", pauses=False)
def map_keys(fn: Any, this: Any, *_: Value) -> Value:
    if not isinstance(this, JSMap):
        raise incompatible(this, "keys")
    return JSMapIterator(fn.realm.intrinsic("MapIteratorPrototype"), this, "key")


@PROTOTYPE.getter("size", clause="sec-get-map.prototype.size", pauses=False)
def map_size(fn: Any, this: Any, *_: Value) -> Value:
    if not isinstance(this, JSMap):
        raise type_error(f"Method get Map.prototype.size called on incompatible receiver {describe(this)}")
    return float(this.count)


@PROTOTYPE.method("values", 0, clause="sec-map.prototype.values", pauses=False)
def map_values(fn: Any, this: Any, *_: Value) -> Value:
    if not isinstance(this, JSMap):
        raise incompatible(this, "values")
    return JSMapIterator(fn.realm.intrinsic("MapIteratorPrototype"), this, "value")


PROTOTYPE.alias(SYMBOL_ITERATOR, "entries")

ITERATOR_PROTOTYPE = holder(
    "MapIteratorPrototype", proto="Iterator.prototype", clause="sec-%mapiteratorprototype%-object"
)
ITERATOR_PROTOTYPE.value(
    SYMBOL_TO_STRING_TAG, "Map Iterator", CONFIGURABLE, clause="sec-%mapiteratorprototype%-%symbol.tostringtag%"
)


@ITERATOR_PROTOTYPE.method("next", 0, clause="sec-%mapiteratorprototype%.next", pauses=False)
def next_(fn: Any, this: Any, *_: Value) -> Value:
    if not isinstance(this, JSMapIterator):
        raise type_error(f"Method Map Iterator.prototype.next called on incompatible receiver {describe(this)}")
    value = this.advance(fn.realm)
    if value is DONE:
        return fn.realm.iterator_result(None, True)
    return fn.realm.iterator_result(value, False)
