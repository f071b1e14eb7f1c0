"""The Object constructor (ECMA-262 clause 20.1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.arrays import JSArray
from ..runtime.budget import hold, rounds, tick
from ..runtime.completion import Throw, pausable, type_error
from ..runtime.conversions import describe, to_object, to_property_key
from ..runtime.descriptors import define_property_or_throw, from_property_descriptor, to_property_descriptor
from ..runtime.iteration import DONE, close_for_throw, iterate, step
from ..runtime.objects import (
    JSObject,
    create_data_property_or_throw,
    get,
    is_callable,
    same_value,
    set_or_throw,
)
from ..runtime.properties import Descriptor, ordered_keys
from ..runtime.realm import prototype_from
from ..runtime.values import PropertyKey, Value, null
from .library import constructor
from .object_prototype import prototype_refusal

if TYPE_CHECKING:
    from ..runtime.realm import Realm


def call_object(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    if value is None or value is null:
        return fn.realm.object()
    return to_object(fn.realm, value)


def construct_object(fn: Any, new_target: Any, value: Value = None, *_: Value) -> Value:
    if new_target is not fn and new_target is not None:
        prototype = get(new_target, "prototype")
        return JSObject(prototype_from(new_target, prototype, "Object.prototype"))
    return call_object(fn, None, value)


OBJECT = constructor("Object", 1, clause="sec-object-constructor", call=call_object, construct=construct_object)


@OBJECT.method("assign", 2, clause="sec-object.assign")
def assign(fn: Any, this: Value, target: Value = None, *sources: Value) -> Value:
    to = to_object(fn.realm, target)
    index = 0
    while index < len(sources):
        source = sources[index]
        index += 1
        if source is not None and source is not null:
            assign_one(fn.realm, to, source)
    return to


@pausable("AssignProperties")
def assign_one(realm: Realm, to: JSObject, source: Value) -> None:
    """What Object.assign does with one source."""
    source = to_object(realm, source)
    keys = source.own_property_keys()
    k = 0
    while k < len(keys):
        if k & 255 == 255:
            rounds()
        if source.props.__class__ is dict and keys[k] in source.props:
            set_or_throw(to, keys[k], source.props[keys[k]])
        else:
            desc = source.get_own_property(keys[k])
            if desc is not None and desc.enumerable is True:
                value = get(source, keys[k])
                set_or_throw(to, keys[k], value)
        k += 1


@OBJECT.method("create", 2, clause="sec-object.create")
def create(fn: Any, this: Value, prototype: Any = None, properties: Value = None, *_: Value) -> Value:
    if prototype is not null and not isinstance(prototype, JSObject):
        raise type_error(f"Object prototype may only be an Object or null: {describe(prototype)}")
    parent: Any = None if prototype is null else prototype
    o = JSObject(parent)
    if properties is None:
        return o
    return define_all(fn.realm, o, properties)


@OBJECT.method("defineProperties", 2, clause="sec-object.defineproperties")
def define_properties(fn: Any, this: Value, o: Value = None, properties: Value = None, *_: Value) -> Value:
    if not isinstance(o, JSObject):
        raise type_error("Object.defineProperties called on non-object")
    return define_all(fn.realm, o, properties)


@pausable("ObjectDefineProperties")
def define_all(realm: Realm, o: JSObject, properties: Value) -> JSObject:
    """ObjectDefineProperties (20.1.2.3.1)."""
    properties = to_object(realm, properties)
    keys = properties.own_property_keys()
    found: list[PropertyKey] = []
    descriptors: list[Descriptor] = []
    k = 0
    while k < len(keys):
        if k & 255 == 255:
            rounds()
        desc = properties.get_own_property(keys[k])
        if desc is not None and desc.enumerable is True:
            value = get(properties, keys[k])
            desc = to_property_descriptor(value)
            found.append(keys[k])
            descriptors.append(desc)
        k += 1
    k = 0
    while k < len(found):
        if k & 255 == 255:
            rounds()
        define_property_or_throw(o, found[k], descriptors[k])
        k += 1
    return o


@OBJECT.method("defineProperty", 3, clause="sec-object.defineproperty")
def define_property(
    fn: Any, this: Value, o: Value = None, key: Value = None, attributes: Value = None, *_: Value
) -> Value:
    if not isinstance(o, JSObject):
        raise type_error("Object.defineProperty called on non-object")
    key = to_property_key(key)
    desc = to_property_descriptor(attributes)
    define_property_or_throw(o, key, desc)
    return o


@OBJECT.method("entries", 1, clause="sec-object.entries")
def entries(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, value)
    found = enumerable_own(fn.realm, o, "entries")
    return fn.realm.array(found)


@OBJECT.method("keys", 1, clause="sec-object.keys")
def keys(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, value)
    found = enumerable_own(fn.realm, o, "keys")
    return fn.realm.array(found)


@OBJECT.method("values", 1, clause="sec-object.values")
def values(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, value)
    found = enumerable_own(fn.realm, o, "values")
    return fn.realm.array(found)


def plain_enumerable(realm: Realm, o: JSObject, kind: str) -> list[Value] | None:
    """EnumerableOwnProperties of an object that has plain data properties only, else ``None``."""
    props = o.props
    if props.__class__ is not dict:
        return None
    if o.__class__ is JSArray and o.cells is None and not props:
        items = o.items
        if len(items) >= 256:
            hold(len(items) * (8 if kind == "entries" else 4 if kind == "keys" else 1))
        if kind == "values":
            return items.copy()
        if kind == "keys":
            return [str(index) for index in range(len(items))]
        return [realm.array([str(index), item]) for index, item in enumerate(items)]
    if o.exotic:
        return None
    if len(props) >= 256:
        hold(len(props) * (4 if kind == "entries" else 1))
    names = [key for key in ordered_keys(list(props)) if key.__class__ is str]
    if kind == "keys":
        return names
    if kind == "values":
        return [props[name] for name in names]
    return [realm.array([name, props[name]]) for name in names]


@pausable("EnumerableOwnProperties")
def enumerable_own(realm: Realm, o: JSObject, kind: str) -> list[Value]:
    """EnumerableOwnProperties (7.3.23): a new list; ``kind`` is "keys", "values" or "entries"."""
    result = plain_enumerable(realm, o, kind)
    if result is not None:
        return result
    keys = o.own_property_keys()
    result = []
    k = 0
    while k < len(keys):
        if k & 255 == 255:
            rounds()
        key = keys[k]
        k += 1
        if key.__class__ is str:
            desc = o.get_own_property(key)
            if desc is not None and desc.enumerable is True:
                if kind == "keys":
                    result.append(key)
                else:
                    value = get(o, key)
                    result.append(value if kind == "values" else realm.array([key, value]))
    return result


@OBJECT.method("freeze", 1, clause="sec-object.freeze")
def freeze(fn: Any, this: Value, o: Value = None, *_: Value) -> Value:
    if isinstance(o, JSObject):
        done = set_integrity_level(o, True)
        if not done:
            raise type_error("Cannot freeze")
    return o


@OBJECT.method("seal", 1, clause="sec-object.seal")
def seal(fn: Any, this: Value, o: Value = None, *_: Value) -> Value:
    if isinstance(o, JSObject):
        done = set_integrity_level(o, False)
        if not done:
            raise type_error("Cannot seal")
    return o


@pausable("SetIntegrityLevel")
def set_integrity_level(o: JSObject, frozen: bool) -> bool:
    """SetIntegrityLevel (7.3.15): "frozen", or "sealed"."""
    done = o.prevent_extensions()
    if not done:
        return False
    keys = o.own_property_keys()
    k = 0
    while k < len(keys):
        if k & 255 == 255:
            rounds()
        key = keys[k]
        k += 1
        desc = Descriptor(configurable=False)
        if frozen:
            current = o.get_own_property(key)
            if current is None:
                continue
            if not current.is_accessor:
                desc.writable = False
        define_property_or_throw(o, key, desc)
    return True


@OBJECT.method("isFrozen", 1, clause="sec-object.isfrozen")
def is_frozen(fn: Any, this: Value, o: Value = None, *_: Value) -> Value:
    if not isinstance(o, JSObject):
        return True
    return test_integrity_level(o, True)


@OBJECT.method("isSealed", 1, clause="sec-object.issealed")
def is_sealed(fn: Any, this: Value, o: Value = None, *_: Value) -> Value:
    if not isinstance(o, JSObject):
        return True
    return test_integrity_level(o, False)


@pausable("TestIntegrityLevel")
def test_integrity_level(o: JSObject, frozen: bool) -> bool:
    """TestIntegrityLevel (7.3.16)."""
    extensible = o.is_extensible()
    if extensible:
        return False
    keys = o.own_property_keys()
    k = 0
    while k < len(keys):
        if k & 255 == 255:
            rounds()
        current = o.get_own_property(keys[k])
        k += 1
        if current is not None and (current.configurable is True or (frozen and current.writable is True)):
            return False
    return True


@OBJECT.method("fromEntries", 1, clause="sec-object.fromentries")
def from_entries(fn: Any, this: Value, iterable: Value = None, *_: Value) -> Value:
    realm = fn.realm
    o = realm.object()
    cursor = iterate(realm, iterable)
    try:
        while True:
            tick()
            item = step(realm, cursor)
            if item is DONE:
                return o
            if not isinstance(item, JSObject):
                raise type_error(f"Iterator value {describe(item)} is not an entry object")
            key = get(item, "0")
            value = get(item, "1")
            key = to_property_key(key)
            create_data_property_or_throw(o, key, value)
    except Exception as error:
        thrown = realm.thrown_value(error)
        close_for_throw(realm, cursor)
        raise Throw(thrown)


@OBJECT.method("getOwnPropertyDescriptor", 2, clause="sec-object.getownpropertydescriptor")
def get_own_property_descriptor(fn: Any, this: Value, value: Value = None, key: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, value)
    key = to_property_key(key)
    desc = o.get_own_property(key)
    return from_property_descriptor(fn.realm, desc)


@OBJECT.method("getOwnPropertyDescriptors", 1, clause="sec-object.getownpropertydescriptors")
def get_own_property_descriptors(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, value)
    keys = o.own_property_keys()
    result = fn.realm.object()
    k = 0
    while k < len(keys):
        if k & 255 == 255:
            rounds()
        desc = o.get_own_property(keys[k])
        if desc is not None:
            result.props[keys[k]] = from_property_descriptor(fn.realm, desc)
        k += 1
    return result


@OBJECT.method("getOwnPropertyNames", 1, clause="sec-object.getownpropertynames")
def get_own_property_names(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, value)
    keys = o.own_property_keys()
    return fn.realm.array([key for key in keys if key.__class__ is str])


@OBJECT.method("getOwnPropertySymbols", 1, clause="sec-object.getownpropertysymbols")
def get_own_property_symbols(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, value)
    keys = o.own_property_keys()
    return fn.realm.array([key for key in keys if key.__class__ is not str])


@OBJECT.method("getPrototypeOf", 1, clause="sec-object.getprototypeof")
def get_prototype_of(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, value)
    prototype = o.get_prototype_of()
    return null if prototype is None else prototype


@OBJECT.method("setPrototypeOf", 2, clause="sec-object.setprototypeof")
def set_prototype_of(fn: Any, this: Value, o: Value = None, prototype: Any = None, *_: Value) -> Value:
    if o is None or o is null:
        raise type_error("Object.setPrototypeOf called on null or undefined")
    if prototype is not null and not isinstance(prototype, JSObject):
        raise type_error(f"Object prototype may only be an Object or null: {describe(prototype)}")
    if not isinstance(o, JSObject):
        return o
    parent: Any = None if prototype is null else prototype
    done = o.set_prototype_of(parent)
    if not done:
        raise type_error(prototype_refusal(o))
    return o


@OBJECT.method("groupBy", 2, clause="sec-object.groupby")
def group_by(fn: Any, this: Value, iterable: Value = None, callback: Value = None, *_: Value) -> Value:
    realm = fn.realm
    if iterable is None or iterable is null:
        raise type_error(f"{describe(iterable)} is not iterable")
    if not is_callable(callback):
        raise type_error(f"{describe(callback)} is not a function")
    result = JSObject(None)
    cursor = iterate(realm, iterable)
    k = 0
    try:
        while True:
            tick()
            value = step(realm, cursor)
            if value is DONE:
                return result
            key = callback.py(callback, None, value, float(k))
            key = to_property_key(key)
            if key in result.props:
                result.props[key].items.append(value)
            else:
                result.props[key] = realm.array([value])
            k += 1
    except Exception as error:
        thrown = realm.thrown_value(error)
        close_for_throw(realm, cursor)
        raise Throw(thrown)


@OBJECT.method("hasOwn", 2, clause="sec-object.hasown")
def has_own(fn: Any, this: Value, value: Value = None, key: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, value)
    key = to_property_key(key)
    desc = o.get_own_property(key)
    return desc is not None


@OBJECT.method("is", 2, clause="sec-object.is", pauses=False)
def is_(fn: Any, this: Value, x: Value = None, y: Value = None, *_: Value) -> Value:
    return same_value(x, y)


@OBJECT.method("isExtensible", 1, clause="sec-object.isextensible")
def is_extensible(fn: Any, this: Value, o: Value = None, *_: Value) -> Value:
    if not isinstance(o, JSObject):
        return False
    return o.is_extensible()


@OBJECT.method("preventExtensions", 1, clause="sec-object.preventextensions")
def prevent_extensions(fn: Any, this: Value, o: Value = None, *_: Value) -> Value:
    if not isinstance(o, JSObject):
        return o
    done = o.prevent_extensions()
    if not done:
        raise type_error("Cannot prevent extensions")
    return o
