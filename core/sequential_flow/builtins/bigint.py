"""BigInt (ECMA-262 clause 21.2)."""

from __future__ import annotations

from ..runtime.bigints import primitive_to_bigint, to_bigint
from ..runtime.completion import range_error, type_error
from ..runtime.conversions import (
    bigint_to_string,
    to_index,
    to_integer_or_infinity,
    to_primitive,
)
from ..runtime.numbers import number_to_string
from ..runtime.objects import JSObject, NativeFunction
from ..runtime.operators import MAX_BITS
from ..runtime.properties import CONFIGURABLE
from ..runtime.values import SYMBOL_TO_STRING_TAG, BigInt, Value
from ..runtime.wrappers import JSPrimitiveWrapper
from .library import constructor, holder
from .number_format import int_in_radix
from .number_locale import format_number, format_with_options


def number_to_bigint(value: float) -> BigInt:
    """NumberToBigInt (21.2.1.1.1).

    Raises:
        ThrowError: RangeError where it is no integer.
    """
    if not value.is_integer():
        text = number_to_string(value)
        raise range_error(f"The number {text} cannot be converted to a BigInt because it is not an integer")
    return BigInt(int(value))


def bigint(fn: NativeFunction, this: Value, value: Value = None, *_: Value) -> Value:
    primitive = to_primitive(value, "number")
    if primitive.__class__ is float:
        return number_to_bigint(primitive)
    return primitive_to_bigint(primitive)


def refuse_new(fn: NativeFunction, new_target: JSObject, *_: Value) -> Value:
    raise type_error("BigInt is not a constructor")


BIGINT = constructor("BigInt", 1, clause="sec-bigint-constructor", call=bigint, construct=refuse_new)


@BIGINT.method("asIntN", 2, clause="sec-bigint.asintn")
def as_int_n(fn: NativeFunction, this: Value, bits: Value = None, bigint: Value = None, *_: Value) -> Value:
    width = to_index(bits)
    value = to_bigint(bigint)
    return BigInt(wrap_signed(value.value, width))


def wrap_signed(value: int, width: int) -> int:
    """An integer modulo ``2**width``, from the middle."""
    if not width:
        return 0
    if value.bit_length() < width:
        return value
    rest = value & ((1 << width) - 1)
    return rest - (1 << width) if rest >> (width - 1) else rest


@BIGINT.method("asUintN", 2, clause="sec-bigint.asuintn")
def as_uint_n(fn: NativeFunction, this: Value, bits: Value = None, bigint: Value = None, *_: Value) -> Value:
    width = to_index(bits)
    value = to_bigint(bigint)
    if value.value >= 0 and value.value.bit_length() <= width:
        return value
    if width > MAX_BITS:
        raise range_error("Maximum BigInt size exceeded")
    return BigInt(value.value & ((1 << width) - 1))


PROTOTYPE = holder("BigInt.prototype", clause="sec-properties-of-the-bigint-prototype-object")
PROTOTYPE.refer("constructor", "BigInt")
PROTOTYPE.value(SYMBOL_TO_STRING_TAG, "BigInt", CONFIGURABLE)


def this_bigint_value(value: Value, what: str) -> BigInt:
    """ThisBigIntValue (21.2.3.4.1)."""
    if value.__class__ is BigInt:
        return value
    if isinstance(value, JSPrimitiveWrapper) and value.primitive.__class__ is BigInt:
        return value.primitive
    raise type_error(f"{what} requires that 'this' be a BigInt")


@PROTOTYPE.method("toLocaleString", 0, clause="sec-bigint.prototype.tolocalestring")
def to_locale_string(fn: NativeFunction, this: Value, locales: Value = None, options: Value = None, *_: Value) -> Value:
    x = this_bigint_value(this, "BigInt.prototype.toLocaleString")
    if not isinstance(options, JSObject):
        return format_number(x)
    return format_with_options(x, options)


@PROTOTYPE.method("toString", 0, clause="sec-bigint.prototype.tostring")
def to_string_method(fn: NativeFunction, this: Value, radix: Value = None, *_: Value) -> Value:
    x = this_bigint_value(this, "BigInt.prototype.toString")
    if radix is None:
        return bigint_to_string(x)
    radix_mv = to_integer_or_infinity(radix)
    if not 2 <= radix_mv <= 36:
        raise range_error("toString() radix argument must be between 2 and 36")
    return bigint_to_string(x) if radix_mv == 10 else int_in_radix(x.value, radix_mv)


@PROTOTYPE.method("valueOf", 0, clause="sec-bigint.prototype.valueof", pauses=False)
def value_of(fn: NativeFunction, this: Value, *_: Value) -> Value:
    return this_bigint_value(this, "BigInt.prototype.valueOf")
