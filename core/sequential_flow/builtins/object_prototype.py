"""Object.prototype (ECMA-262 clauses 20.1.3 and B.2.2)."""

from __future__ import annotations

from typing import Any, Final

from ..runtime.arrays import is_array
from ..runtime.budget import tick
from ..runtime.completion import type_error
from ..runtime.conversions import describe, get_v, require_object_coercible, to_object, to_property_key
from ..runtime.descriptors import define_property_or_throw
from ..runtime.objects import JSObject, get, is_callable
from ..runtime.properties import Descriptor
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value, null
from .library import holder

BUILTIN_TAGS: Final = frozenset(
    ["Arguments", "Boolean", "Date", "Error", "Function", "Number", "RegExp", "String", "global"]
)


class ImmutablePrototypeObject(JSObject):
    """An object whose prototype cannot change (clause 10.4.7)."""

    __slots__ = ()

    def set_prototype_of(self, proto: JSObject | None) -> bool:
        return proto is self.proto


PROTOTYPE = holder(
    "Object.prototype",
    proto=None,
    make=lambda realm: ImmutablePrototypeObject(None),
    clause="sec-properties-of-the-object-prototype-object",
)
PROTOTYPE.refer("constructor", "Object", clause="sec-object.prototype.constructor")


def prototype_refusal(o: JSObject) -> str:
    """Why [[SetPrototypeOf]] refused, in V8's words; never calls into the program."""
    if o.__class__ is ImmutablePrototypeObject:
        return "Immutable prototype object 'Object.prototype' cannot have their prototype set"
    if o.class_name == "Proxy":
        return "'setPrototypeOf' on proxy: trap returned falsish for property 'undefined'"
    return "Cyclic __proto__ value" if o.is_extensible() else f"{describe(o)} is not extensible"


@PROTOTYPE.method("__defineGetter__", 2, clause="sec-object.prototype.__defineGetter__")
def define_getter(fn: Any, this: Value, key: Value = None, getter: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, this)
    if not is_callable(getter):
        raise type_error("Object.prototype.__defineGetter__: Expecting function")
    key = to_property_key(key)
    define_property_or_throw(o, key, Descriptor(get=getter, enumerable=True, configurable=True))


@PROTOTYPE.method("__defineSetter__", 2, clause="sec-object.prototype.__defineSetter__")
def define_setter(fn: Any, this: Value, key: Value = None, setter: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, this)
    if not is_callable(setter):
        raise type_error("Object.prototype.__defineSetter__: Expecting function")
    key = to_property_key(key)
    define_property_or_throw(o, key, Descriptor(set=setter, enumerable=True, configurable=True))


@PROTOTYPE.method("hasOwnProperty", 1, clause="sec-object.prototype.hasownproperty")
def has_own_property(fn: Any, this: Value, key: Value = None, *_: Value) -> Value:
    key = to_property_key(key)
    o = to_object(fn.realm, this)
    desc = o.get_own_property(key)
    return desc is not None


@PROTOTYPE.method("__lookupGetter__", 1, clause="sec-object.prototype.__lookupGetter__")
def lookup_getter(fn: Any, this: Value, key: Value = None, *_: Value) -> Value:
    o: JSObject | None = to_object(fn.realm, this)
    key = to_property_key(key)
    while o is not None:
        tick()
        desc = o.get_own_property(key)
        if desc is not None:
            return desc.get if desc.is_accessor else None
        o = o.get_prototype_of()
    return None


@PROTOTYPE.method("__lookupSetter__", 1, clause="sec-object.prototype.__lookupSetter__")
def lookup_setter(fn: Any, this: Value, key: Value = None, *_: Value) -> Value:
    o: JSObject | None = to_object(fn.realm, this)
    key = to_property_key(key)
    while o is not None:
        tick()
        desc = o.get_own_property(key)
        if desc is not None:
            return desc.set if desc.is_accessor else None
        o = o.get_prototype_of()
    return None


@PROTOTYPE.method("isPrototypeOf", 1, clause="sec-object.prototype.isprototypeof")
def is_prototype_of(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    if not isinstance(value, JSObject):
        return False
    o = to_object(fn.realm, this)
    while True:
        tick()
        value = value.get_prototype_of()
        if value is None:
            return False
        if value is o:
            return True


@PROTOTYPE.method("propertyIsEnumerable", 1, clause="sec-object.prototype.propertyisenumerable")
def property_is_enumerable(fn: Any, this: Value, key: Value = None, *_: Value) -> Value:
    key = to_property_key(key)
    o = to_object(fn.realm, this)
    desc = o.get_own_property(key)
    return desc is not None and desc.enumerable is True


@PROTOTYPE.method("toString", 0, clause="sec-object.prototype.tostring")
def to_string(fn: Any, this: Value, *_: Value) -> Value:
    if this is None:
        return "[object Undefined]"
    if this is null:
        return "[object Null]"
    o = to_object(fn.realm, this)
    builtin_tag = "Array" if is_array(o) else o.class_name if o.class_name in BUILTIN_TAGS else "Object"
    if builtin_tag == "Object" and is_callable(o):
        builtin_tag = "Function"
    tag = get(o, SYMBOL_TO_STRING_TAG)
    return f"[object {tag if tag.__class__ is str else builtin_tag}]"


@PROTOTYPE.method("valueOf", 0, clause="sec-object.prototype.valueof", pauses=False)
def value_of(fn: Any, this: Value, *_: Value) -> Value:
    return to_object(fn.realm, this)


@PROTOTYPE.getter("__proto__", clause="sec-get-object.prototype.__proto__")
def get_proto(fn: Any, this: Value, *_: Value) -> Value:
    o = to_object(fn.realm, this)
    prototype = o.get_prototype_of()
    return null if prototype is None else prototype


@PROTOTYPE.setter("__proto__", clause="sec-set-object.prototype.__proto__")
def set_proto(fn: Any, this: Value, prototype: Any = None, *_: Value) -> Value:
    require_object_coercible(this, "Object.prototype.__proto__")
    if (prototype is null or isinstance(prototype, JSObject)) and isinstance(this, JSObject):
        parent: Any = None if prototype is null else prototype
        done = this.set_prototype_of(parent)
        if not done:
            raise type_error(prototype_refusal(this))


@PROTOTYPE.method("toLocaleString", 0, clause="sec-object.prototype.tolocalestring")
def to_locale_string(fn: Any, this: Value, *_: Value) -> Value:
    require_object_coercible(this, "Object.prototype.toLocaleString")
    function = get_v(fn.realm, this, "toString")
    if not is_callable(function):
        raise type_error(f"{describe(function)} is not a function")
    return function.py(function, this)
