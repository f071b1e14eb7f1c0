"""WeakMap, WeakSet, WeakRef and FinalizationRegistry (ECMA-262 clauses 24.3, 24.4, 26.1, 26.2)."""

from __future__ import annotations

from typing import Any

from ..runtime.budget import tick
from ..runtime.completion import Throw, pausable, type_error
from ..runtime.conversions import describe
from ..runtime.iteration import DONE, close_for_throw, iterate, step
from ..runtime.objects import JSObject, get, is_callable
from ..runtime.properties import CONFIGURABLE
from ..runtime.realm import Realm, prototype_from
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value, null
from ..runtime.weak import (
    JSFinalizationRegistry,
    JSWeakMap,
    JSWeakRef,
    JSWeakSet,
    WeakCollection,
    can_be_held_weakly,
)
from .library import constructor, holder


def require(value: Value, cls: type, method: str) -> None:
    """RequireInternalSlot.

    Raises:
        ThrowError: TypeError where the value is of another class.
    """
    if not isinstance(value, cls):
        raise type_error(f"Method {method} called on incompatible receiver {describe(value)}")


def check_key(value: Value, what: str) -> None:
    """Refuse what cannot be held weakly."""
    if not can_be_held_weakly(value):
        raise type_error(f"Invalid value used {what}")


# -- WeakMap --------------------------------------------------------------------------------------------------------


def call_weak_map(fn: Any, this: Value, *_: Value) -> Value:
    raise type_error("Constructor WeakMap requires 'new'")


def construct_weak_map(fn: Any, new_target: Any, iterable: Value = None, *_: Value) -> Value:
    prototype = get(new_target, "prototype")
    o = JSWeakMap(prototype_from(new_target, prototype, "WeakMap.prototype"))
    if iterable is not None and iterable is not null:
        adder = get(o, "set")
        if not is_callable(adder):
            raise type_error(
                f"'{describe(adder)}' returned for property 'set' of object '#<WeakMap>' is not a function"
            )
        add_all(fn.realm, o, iterable, adder, True)
    return o


@pausable("WeakMap.AddAll")
def add_all(realm: Realm, o: WeakCollection, iterable: Value, adder: Any, pairs: bool) -> None:
    """AddEntriesFromIterable (24.1.1.2), and its kin for sets, where an item is the key."""
    cursor = iterate(realm, iterable)
    try:
        while True:
            tick()
            item = step(realm, cursor)
            if item is DONE:
                return
            if pairs:
                if not isinstance(item, JSObject):
                    raise type_error(f"Iterator value {describe(item)} is not an entry object")
                key = get(item, "0")
                value = get(item, "1")
                adder.py(adder, o, key, value)
            else:
                adder.py(adder, o, item)
    except Exception as error:
        thrown = realm.thrown_value(error)
        close_for_throw(realm, cursor)
        raise Throw(thrown)


WEAK_MAP = constructor("WeakMap", 0, clause="sec-weakmap-constructor", call=call_weak_map, construct=construct_weak_map)
MAP_PROTOTYPE = holder("WeakMap.prototype", clause="sec-properties-of-the-weakmap-prototype-object")
MAP_PROTOTYPE.refer("constructor", "WeakMap", clause="sec-weakmap.prototype.constructor")


@MAP_PROTOTYPE.method("delete", 1, clause="sec-weakmap.prototype.delete", pauses=False)
def map_delete(fn: Any, this: Any, key: Value = None, *_: Value) -> Value:
    require(this, JSWeakMap, "WeakMap.prototype.delete")
    return this.remove(key)


@MAP_PROTOTYPE.method("get", 1, clause="sec-weakmap.prototype.get", pauses=False)
def map_get(fn: Any, this: Any, key: Value = None, *_: Value) -> Value:
    require(this, JSWeakMap, "WeakMap.prototype.get")
    return this.lookup(key)


@MAP_PROTOTYPE.method("set", 2, clause="sec-weakmap.prototype.set", pauses=False)
def map_set(fn: Any, this: Any, key: Value = None, value: Value = None, *_: Value) -> Value:
    require(this, JSWeakMap, "WeakMap.prototype.set")
    check_key(key, "as weak map key")
    this.store(key, value)
    return this


@MAP_PROTOTYPE.method("has", 1, clause="sec-weakmap.prototype.has", pauses=False)
def map_has(fn: Any, this: Any, key: Value = None, *_: Value) -> Value:
    require(this, JSWeakMap, "WeakMap.prototype.has")
    return this.has(key)


@MAP_PROTOTYPE.method("getOrInsert", 2, clause="sec-weakmap.prototype.getorinsert", pauses=False)
def get_or_insert(fn: Any, this: Any, key: Value = None, value: Value = None, *_: Value) -> Value:
    require(this, JSWeakMap, "WeakMap.prototype.getOrInsert")
    check_key(key, "as weak map key")
    if not this.has(key):
        this.store(key, value)
    return this.lookup(key)


@MAP_PROTOTYPE.method("getOrInsertComputed", 2, clause="sec-weakmap.prototype.getorinsertcomputed")
def get_or_insert_computed(fn: Any, this: Any, key: Value = None, callback: Any = None, *_: Value) -> Value:
    require(this, JSWeakMap, "WeakMap.prototype.getOrInsertComputed")
    check_key(key, "as weak map key")
    if not is_callable(callback):
        raise type_error(f"{describe(callback)} is not a function")
    if this.has(key):
        return this.lookup(key)
    value = callback.py(callback, None, key)
    this.store(key, value)
    return value


MAP_PROTOTYPE.value(SYMBOL_TO_STRING_TAG, "WeakMap", CONFIGURABLE, clause="sec-weakmap.prototype-%symbol.tostringtag%")


# -- WeakSet --------------------------------------------------------------------------------------------------------


def call_weak_set(fn: Any, this: Value, *_: Value) -> Value:
    raise type_error("Constructor WeakSet requires 'new'")


def construct_weak_set(fn: Any, new_target: Any, iterable: Value = None, *_: Value) -> Value:
    prototype = get(new_target, "prototype")
    o = JSWeakSet(prototype_from(new_target, prototype, "WeakSet.prototype"))
    if iterable is not None and iterable is not null:
        adder = get(o, "add")
        if not is_callable(adder):
            raise type_error(
                f"'{describe(adder)}' returned for property 'add' of object '#<WeakSet>' is not a function"
            )
        add_all(fn.realm, o, iterable, adder, False)
    return o


WEAK_SET = constructor("WeakSet", 0, clause="sec-weakset-constructor", call=call_weak_set, construct=construct_weak_set)
SET_PROTOTYPE = holder("WeakSet.prototype", clause="sec-properties-of-the-weakset-prototype-object")
SET_PROTOTYPE.refer("constructor", "WeakSet", clause="sec-weakset.prototype.constructor")


@SET_PROTOTYPE.method("delete", 1, clause="sec-weakset.prototype.delete", pauses=False)
def set_delete(fn: Any, this: Any, value: Value = None, *_: Value) -> Value:
    require(this, JSWeakSet, "WeakSet.prototype.delete")
    return this.remove(value)


@SET_PROTOTYPE.method("has", 1, clause="sec-weakset.prototype.has", pauses=False)
def set_has(fn: Any, this: Any, value: Value = None, *_: Value) -> Value:
    require(this, JSWeakSet, "WeakSet.prototype.has")
    return this.has(value)


@SET_PROTOTYPE.method("add", 1, clause="sec-weakset.prototype.add", pauses=False)
def set_add(fn: Any, this: Any, value: Value = None, *_: Value) -> Value:
    require(this, JSWeakSet, "WeakSet.prototype.add")
    check_key(value, "in weak set")
    this.store(value, True)
    return this


SET_PROTOTYPE.value(SYMBOL_TO_STRING_TAG, "WeakSet", CONFIGURABLE, clause="sec-weakset.prototype-%symbol.tostringtag%")


# -- WeakRef --------------------------------------------------------------------------------------------------------


def call_weak_ref(fn: Any, this: Value, *_: Value) -> Value:
    raise type_error("Constructor WeakRef requires 'new'")


def construct_weak_ref(fn: Any, new_target: Any, target: Value = None, *_: Value) -> Value:
    if not can_be_held_weakly(target):
        raise type_error("WeakRef: invalid target")
    prototype = get(new_target, "prototype")
    return JSWeakRef(prototype_from(new_target, prototype, "WeakRef.prototype"), target)


WEAK_REF = constructor(
    "WeakRef", 1, clause="sec-weak-ref-constructor", call=call_weak_ref, construct=construct_weak_ref
)
REF_PROTOTYPE = holder("WeakRef.prototype", clause="sec-properties-of-the-weak-ref-prototype-object")
REF_PROTOTYPE.refer("constructor", "WeakRef", clause="sec-weak-ref.prototype.constructor")


@REF_PROTOTYPE.method("deref", 0, clause="sec-weak-ref.prototype.deref", pauses=False)
def deref(fn: Any, this: Any, *_: Value) -> Value:
    require(this, JSWeakRef, "WeakRef.prototype.deref")
    return this.target


REF_PROTOTYPE.value(SYMBOL_TO_STRING_TAG, "WeakRef", CONFIGURABLE, clause="sec-weak-ref.prototype-%symbol.tostringtag%")


# -- FinalizationRegistry -------------------------------------------------------------------------------------------


def call_registry(fn: Any, this: Value, *_: Value) -> Value:
    raise type_error("Constructor FinalizationRegistry requires 'new'")


def construct_registry(fn: Any, new_target: Any, callback: Value = None, *_: Value) -> Value:
    if not is_callable(callback):
        raise type_error("FinalizationRegistry: cleanup must be callable")
    prototype = get(new_target, "prototype")
    return JSFinalizationRegistry(prototype_from(new_target, prototype, "FinalizationRegistry.prototype"), callback)


REGISTRY = constructor(
    "FinalizationRegistry",
    1,
    clause="sec-finalization-registry-constructor",
    call=call_registry,
    construct=construct_registry,
)
REGISTRY_PROTOTYPE = holder(
    "FinalizationRegistry.prototype", clause="sec-properties-of-the-finalization-registry-prototype-object"
)
REGISTRY_PROTOTYPE.refer(
    "constructor", "FinalizationRegistry", clause="sec-finalization-registry.prototype.constructor"
)


@REGISTRY_PROTOTYPE.method("register", 2, clause="sec-finalization-registry.prototype.register", pauses=False)
def register(fn: Any, this: Any, target: Value = None, held: Value = None, token: Value = None, *_: Value) -> Value:
    require(this, JSFinalizationRegistry, "FinalizationRegistry.prototype.register")
    if not can_be_held_weakly(target):
        raise type_error("FinalizationRegistry.prototype.register: invalid target")
    if target is held:
        raise type_error("FinalizationRegistry.prototype.register: target and holdings must not be same")
    if can_be_held_weakly(token):
        this.tokens.store(token, True)
    elif token is not None:
        raise type_error(f"Invalid unregisterToken ('{describe(token)}')")
    return None


@REGISTRY_PROTOTYPE.method("unregister", 1, clause="sec-finalization-registry.prototype.unregister", pauses=False)
def unregister(fn: Any, this: Any, token: Value = None, *_: Value) -> Value:
    require(this, JSFinalizationRegistry, "FinalizationRegistry.prototype.unregister")
    if not can_be_held_weakly(token):
        raise type_error(f"Invalid unregisterToken ('{describe(token)}')")
    return this.tokens.remove(token)


REGISTRY_PROTOTYPE.value(
    SYMBOL_TO_STRING_TAG,
    "FinalizationRegistry",
    CONFIGURABLE,
    clause="sec-finalization-registry.prototype-%symbol.tostringtag%",
)
