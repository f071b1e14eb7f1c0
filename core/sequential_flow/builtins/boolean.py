"""Boolean (ECMA-262 clause 20.3)."""

from __future__ import annotations

from ..runtime.completion import type_error
from ..runtime.conversions import to_boolean
from ..runtime.objects import JSObject, NativeFunction, get
from ..runtime.realm import prototype_from
from ..runtime.values import Value
from ..runtime.wrappers import JSPrimitiveWrapper
from .library import constructor, holder


def boolean(fn: NativeFunction, this: Value, value: Value = None, *_: Value) -> Value:
    return to_boolean(value)


def construct_boolean(fn: NativeFunction, new_target: JSObject, value: Value = None, *_: Value) -> Value:
    prototype = get(new_target, "prototype")
    return JSPrimitiveWrapper(prototype_from(new_target, prototype, "Boolean.prototype"), to_boolean(value))


constructor("Boolean", 1, clause="sec-boolean-constructor", call=boolean, construct=construct_boolean)

PROTOTYPE = holder(
    "Boolean.prototype",
    make=lambda realm: JSPrimitiveWrapper(None, False),
    clause="sec-properties-of-the-boolean-prototype-object",
)
PROTOTYPE.refer("constructor", "Boolean")


def this_boolean_value(value: Value, what: str) -> bool:
    """ThisBooleanValue (20.3.3.3.1)."""
    if value.__class__ is bool:
        return value
    if isinstance(value, JSPrimitiveWrapper) and value.primitive.__class__ is bool:
        return value.primitive
    raise type_error(f"{what} requires that 'this' be a Boolean")


@PROTOTYPE.method("toString", 0, clause="sec-boolean.prototype.tostring", pauses=False)
def to_string_method(fn: NativeFunction, this: Value, *_: Value) -> Value:
    return "true" if this_boolean_value(this, "Boolean.prototype.toString") else "false"


@PROTOTYPE.method("valueOf", 0, clause="sec-boolean.prototype.valueof", pauses=False)
def value_of(fn: NativeFunction, this: Value, *_: Value) -> Value:
    return this_boolean_value(this, "Boolean.prototype.valueOf")
