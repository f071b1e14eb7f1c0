"""Reflect (ECMA-262 clause 28.1): the internal methods of objects as functions."""

from __future__ import annotations

from typing import Any

from ..runtime.arrays import create_list_from_array_like
from ..runtime.completion import type_error
from ..runtime.conversions import describe, to_property_key
from ..runtime.descriptors import define_property as define
from ..runtime.descriptors import from_property_descriptor, to_property_descriptor
from ..runtime.objects import JSObject, is_callable, is_constructor
from ..runtime.properties import CONFIGURABLE
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value, null
from .library import holder

REFLECT = holder("Reflect", clause="sec-reflect-object")


def require_object(value: Value, what: str) -> None:
    """Refuse what is no object."""
    if not isinstance(value, JSObject):
        raise type_error(f"Reflect.{what} called on non-object")


@REFLECT.method("defineProperty", 3, clause="sec-reflect.defineproperty")
def define_property(
    fn: Any, this: Value, target: Any = None, key: Value = None, attributes: Value = None, *_: Value
) -> Value:
    require_object(target, "defineProperty")
    name = to_property_key(key)
    desc = to_property_descriptor(attributes)
    return define(target, name, desc)


@REFLECT.method("deleteProperty", 2, clause="sec-reflect.deleteproperty")
def delete_property(fn: Any, this: Value, target: Any = None, key: Value = None, *_: Value) -> Value:
    require_object(target, "deleteProperty")
    name = to_property_key(key)
    return target.delete(name)


@REFLECT.method("apply", 3, clause="sec-reflect.apply")
def apply(
    fn: Any, this: Value, target: Any = None, this_argument: Value = None, arguments: Value = None, *_: Value
) -> Value:
    if not is_callable(target):
        raise type_error(f"Function.prototype.apply was called on {describe(target)}, which is not a function")
    values = create_list_from_array_like(arguments)
    return target.py(target, this_argument, *values)


@REFLECT.method("construct", 2, clause="sec-reflect.construct")
def construct(fn: Any, this: Value, target: Any = None, arguments: Value = None, *rest: Any) -> Value:
    if not is_constructor(target):
        raise type_error(f"{describe(target)} is not a constructor")
    new_target = rest[0] if rest else target
    if not is_constructor(new_target):
        raise type_error(f"{describe(new_target)} is not a constructor")
    values = create_list_from_array_like(arguments)
    return target.construct(target, new_target, *values)


@REFLECT.method("get", 2, clause="sec-reflect.get")
def get(fn: Any, this: Value, target: Any = None, key: Value = None, *receiver: Value) -> Value:
    require_object(target, "get")
    name = to_property_key(key)
    return target.get(name, receiver[0] if receiver else target)


@REFLECT.method("getOwnPropertyDescriptor", 2, clause="sec-reflect.getownpropertydescriptor")
def get_own_property_descriptor(fn: Any, this: Value, target: Any = None, key: Value = None, *_: Value) -> Value:
    require_object(target, "getOwnPropertyDescriptor")
    name = to_property_key(key)
    desc = target.get_own_property(name)
    return from_property_descriptor(fn.realm, desc)


@REFLECT.method("getPrototypeOf", 1, clause="sec-reflect.getprototypeof")
def get_prototype_of(fn: Any, this: Value, target: Any = None, *_: Value) -> Value:
    require_object(target, "getPrototypeOf")
    prototype = target.get_prototype_of()
    return null if prototype is None else prototype


@REFLECT.method("has", 2, clause="sec-reflect.has")
def has(fn: Any, this: Value, target: Any = None, key: Value = None, *_: Value) -> Value:
    require_object(target, "has")
    name = to_property_key(key)
    return target.has_property(name)


@REFLECT.method("isExtensible", 1, clause="sec-reflect.isextensible")
def is_extensible(fn: Any, this: Value, target: Any = None, *_: Value) -> Value:
    require_object(target, "isExtensible")
    return target.is_extensible()


@REFLECT.method("ownKeys", 1, clause="sec-reflect.ownkeys")
def own_keys(fn: Any, this: Value, target: Any = None, *_: Value) -> Value:
    require_object(target, "ownKeys")
    keys = target.own_property_keys()
    return fn.realm.array(keys)


@REFLECT.method("preventExtensions", 1, clause="sec-reflect.preventextensions")
def prevent_extensions(fn: Any, this: Value, target: Any = None, *_: Value) -> Value:
    require_object(target, "preventExtensions")
    return target.prevent_extensions()


@REFLECT.method("set", 3, clause="sec-reflect.set")
def set_(fn: Any, this: Value, target: Any = None, key: Value = None, value: Value = None, *receiver: Value) -> Value:
    require_object(target, "set")
    name = to_property_key(key)
    return target.set(name, value, receiver[0] if receiver else target)


@REFLECT.method("setPrototypeOf", 2, clause="sec-reflect.setprototypeof")
def set_prototype_of(fn: Any, this: Value, target: Any = None, prototype: Any = None, *_: Value) -> Value:
    require_object(target, "setPrototypeOf")
    if prototype is not null and not isinstance(prototype, JSObject):
        raise type_error(f"Object prototype may only be an Object or null: {describe(prototype)}")
    parent = None if prototype is null else prototype
    return target.set_prototype_of(parent)


REFLECT.value(SYMBOL_TO_STRING_TAG, "Reflect", CONFIGURABLE, clause="sec-reflect-%symbol.tostringtag%")
