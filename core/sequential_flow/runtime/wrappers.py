"""Objects around primitives (ECMA-262 clauses 10.4.3, 20.3, 20.4, 21.1, 21.2, 22.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .budget import hold
from .completion import transparent
from .conversions import primitive_prototype
from .objects import JSObject
from .properties import ENUMERABLE, Descriptor, array_index, data_descriptor
from .values import PropertyKey, Value

if TYPE_CHECKING:
    from .realm import Realm


class JSPrimitiveWrapper(JSObject):
    """A Number, Boolean, Symbol or BigInt object; ``primitive`` is what it wraps."""

    __slots__ = ("primitive",)

    def __init__(self, proto: JSObject | None, primitive: Value) -> None:
        JSObject.__init__(self, proto)
        self.primitive = primitive

    @property
    def class_name(self) -> str:  # type: ignore[override]
        return {float: "Number", bool: "Boolean"}.get(self.primitive.__class__, "Object")


class JSString(JSPrimitiveWrapper):
    """A String exotic object (10.4.3): its code units and ``length`` are own properties."""

    __slots__ = ()

    exotic = True

    @property
    def class_name(self) -> str:  # type: ignore[override]
        return "String"

    def get_own_property(self, key: PropertyKey) -> Descriptor | None:
        own = JSObject.get_own_property(self, key)
        if own is not None:
            return own
        if key == "length":
            return data_descriptor(float(len(self.primitive)), 0)
        index = array_index(key)
        if 0 <= index < len(self.primitive):
            return data_descriptor(self.primitive[index], ENUMERABLE)
        return None

    def define_own_property(self, key: PropertyKey, desc: Descriptor) -> bool:
        if key == "length" or 0 <= array_index(key) < len(self.primitive):
            from .objects import is_compatible

            return is_compatible(False, desc, self.get_own_property(key))
        return JSObject.define_own_property(self, key, desc)

    @transparent
    def get(self, key: PropertyKey, receiver: Value) -> Value:
        if key == "length":
            return float(len(self.primitive))
        index = array_index(key)
        if 0 <= index < len(self.primitive):
            return self.primitive[index]
        return JSObject.get(self, key, receiver)

    @transparent
    def set(self, key: PropertyKey, value: Value, receiver: Value) -> bool:
        if key == "length" or 0 <= array_index(key) < len(self.primitive):
            return False
        return JSObject.set(self, key, value, receiver)

    def delete(self, key: PropertyKey) -> bool:
        if key == "length" or 0 <= array_index(key) < len(self.primitive):
            return False
        return JSObject.delete(self, key)

    def own_property_keys(self) -> list[PropertyKey]:
        length = len(self.primitive)
        hold(4 * length)
        rest = JSObject.own_property_keys(self)
        beyond = [key for key in rest if array_index(key) >= 0]
        return [*map(str, range(length)), *beyond, "length", *rest[len(beyond) :]]


def wrap(realm: Realm, value: Value) -> JSPrimitiveWrapper:
    """The wrapper object of a primitive."""
    kind = JSString if value.__class__ is str else JSPrimitiveWrapper
    return kind(primitive_prototype(realm, value), value)
