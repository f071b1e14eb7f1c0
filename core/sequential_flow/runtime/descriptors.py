"""Property descriptors as JavaScript objects, and definitions by them (ECMA-262 clause 6.2.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .arrays import JSArray
from .completion import pausable, type_error
from .conversions import describe, to_array_length, to_boolean
from .objects import JSObject, define_refusal, get, is_callable
from .properties import ABSENT, Descriptor
from .values import PropertyKey, Value

if TYPE_CHECKING:
    from .realm import Realm

FIELDS: Final = ("enumerable", "configurable", "value", "writable", "get", "set")


@pausable("ToPropertyDescriptor")
def to_property_descriptor(value: Value) -> Descriptor:
    """ToPropertyDescriptor (6.2.6.5).

    Raises:
        ThrowError: TypeError where the value describes no property.
    """
    if not isinstance(value, JSObject):
        raise type_error(f"Property description must be an object: {describe(value)}")
    desc = Descriptor()
    k = 0
    while k < 6:
        present = value.has_property(FIELDS[k])
        if present:
            field = get(value, FIELDS[k])
            set_field(desc, FIELDS[k], field)
        k += 1
    if desc.is_accessor and desc.is_data:
        raise type_error(
            "Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>"
        )
    return desc


def set_field(desc: Descriptor, name: str, field: Value) -> None:
    """Put a field that a program gave into a descriptor."""
    if name == "value":
        desc.value = field
    elif name in ("get", "set"):
        if field is not None and not is_callable(field):
            raise type_error(f"{'Getter' if name == 'get' else 'Setter'} must be a function: {describe(field)}")
        setattr(desc, name, field)
    else:
        setattr(desc, name, to_boolean(field))


def from_property_descriptor(realm: Realm, desc: Descriptor | None) -> JSObject | None:
    """FromPropertyDescriptor (6.2.6.4)."""
    if desc is None:
        return None
    if desc.is_accessor:
        names = ("get", "set", "enumerable", "configurable")
    else:
        names = ("value", "writable", "enumerable", "configurable")
    fields = {name: getattr(desc, name) for name in names}
    return realm.object({name: field for name, field in fields.items() if field is not ABSENT})


@pausable("DefineOwnProperty")
def define_property(o: JSObject, key: PropertyKey, desc: Descriptor) -> bool:
    """[[DefineOwnProperty]] of any object, with the conversions that the length of an array asks for."""
    if key == "length" and desc.value is not ABSENT and isinstance(o, JSArray):
        length = to_array_length(desc.value)
        desc.value = length
    return o.define_own_property(key, desc)


@pausable("DefinePropertyOrThrow")
def define_property_or_throw(o: JSObject, key: PropertyKey, desc: Descriptor) -> None:
    """DefinePropertyOrThrow (7.3.8)."""
    done = define_property(o, key, desc)
    if not done:
        raise type_error(define_refusal(o, key))
