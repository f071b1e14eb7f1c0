"""Number (ECMA-262 clause 21.1)."""

from __future__ import annotations

from ..runtime.completion import range_error, type_error
from ..runtime.conversions import MAX_SAFE_INTEGER, to_integer_or_infinity, to_numeric
from ..runtime.numbers import INFINITY, NAN, number_to_string
from ..runtime.objects import JSObject, NativeFunction, get
from ..runtime.realm import prototype_from
from ..runtime.values import BigInt, Value
from ..runtime.wrappers import JSPrimitiveWrapper
from .library import constructor, holder
from .number_format import exponential, fixed, in_radix, precise
from .number_locale import format_number, format_with_options


def number(fn: NativeFunction, this: Value, *values: Value) -> Value:
    if not values:
        return 0.0
    if values[0].__class__ is float:
        return values[0]
    numeric = to_numeric(values[0])
    return numeric if numeric.__class__ is float else bigint_to_number(numeric)


def construct_number(fn: NativeFunction, new_target: JSObject, *values: Value) -> Value:
    numeric: Value = 0.0
    if values:
        numeric = to_numeric(values[0])
    if numeric.__class__ is BigInt:
        numeric = bigint_to_number(numeric)
    prototype = get(new_target, "prototype")
    return JSPrimitiveWrapper(prototype_from(new_target, prototype, "Number.prototype"), numeric)


def bigint_to_number(value: Value) -> float:
    """𝔽(ℝ(value)) of a BigInt."""
    try:
        return float(value.value)
    except OverflowError:
        return INFINITY if value.value > 0 else -INFINITY


NUMBER = constructor("Number", 1, clause="sec-number-constructor", call=number, construct=construct_number)
NUMBER.value("EPSILON", 2.0**-52, clause="sec-number.epsilon")
NUMBER.value("MAX_SAFE_INTEGER", float(MAX_SAFE_INTEGER), clause="sec-number.max_safe_integer")
NUMBER.value("MAX_VALUE", 1.7976931348623157e308, clause="sec-number.max_value")
NUMBER.value("MIN_SAFE_INTEGER", float(-MAX_SAFE_INTEGER), clause="sec-number.min_safe_integer")
NUMBER.value("MIN_VALUE", 5e-324, clause="sec-number.min_value")
NUMBER.value("NaN", NAN, clause="sec-number.nan")
NUMBER.value("NEGATIVE_INFINITY", -INFINITY, clause="sec-number.negative_infinity")
NUMBER.value("POSITIVE_INFINITY", INFINITY, clause="sec-number.positive_infinity")
NUMBER.refer("parseFloat", "parseFloat", clause="sec-number.parsefloat")
NUMBER.refer("parseInt", "parseInt", clause="sec-number.parseint")


@NUMBER.method("isFinite", 1, clause="sec-number.isfinite", pauses=False)
def is_finite(fn: NativeFunction, this: Value, number: Value = None, *_: Value) -> Value:
    return number.__class__ is float and number - number == 0.0


@NUMBER.method("isInteger", 1, clause="sec-number.isinteger", pauses=False)
def is_integer(fn: NativeFunction, this: Value, number: Value = None, *_: Value) -> Value:
    return number.__class__ is float and number.is_integer()


@NUMBER.method("isNaN", 1, clause="sec-number.isnan", pauses=False)
def is_nan(fn: NativeFunction, this: Value, number: Value = None, *_: Value) -> Value:
    return number.__class__ is float and number != number


@NUMBER.method("isSafeInteger", 1, clause="sec-number.issafeinteger", pauses=False)
def is_safe_integer(fn: NativeFunction, this: Value, number: Value = None, *_: Value) -> Value:
    return number.__class__ is float and number.is_integer() and abs(number) <= MAX_SAFE_INTEGER


PROTOTYPE = holder(
    "Number.prototype",
    make=lambda realm: JSPrimitiveWrapper(None, 0.0),
    clause="sec-properties-of-the-number-prototype-object",
)
PROTOTYPE.refer("constructor", "Number")


def this_number_value(value: Value, what: str) -> float:
    """ThisNumberValue (21.1.3.7.1)."""
    if value.__class__ is float:
        return value
    if isinstance(value, JSPrimitiveWrapper) and value.primitive.__class__ is float:
        return value.primitive
    raise type_error(f"{what} requires that 'this' be a Number")


@PROTOTYPE.method("toExponential", 1, clause="sec-number.prototype.toexponential")
def to_exponential(fn: NativeFunction, this: Value, fraction_digits: Value = None, *_: Value) -> Value:
    x = this_number_value(this, "Number.prototype.toExponential")
    f = to_integer_or_infinity(fraction_digits)
    if x - x != 0.0:
        return number_to_string(x)
    if not 0 <= f <= 100:
        raise range_error("toExponential() argument must be between 0 and 100")
    return exponential(x, None if fraction_digits is None else f)


@PROTOTYPE.method("toFixed", 1, clause="sec-number.prototype.tofixed")
def to_fixed(fn: NativeFunction, this: Value, fraction_digits: Value = None, *_: Value) -> Value:
    x = this_number_value(this, "Number.prototype.toFixed")
    f = to_integer_or_infinity(fraction_digits)
    if not 0 <= f <= 100:
        raise range_error("toFixed() digits argument must be between 0 and 100")
    if not -1e21 < x < 1e21:
        return number_to_string(x)
    return fixed(x, f)


@PROTOTYPE.method("toPrecision", 1, clause="sec-number.prototype.toprecision")
def to_precision(fn: NativeFunction, this: Value, precision: Value = None, *_: Value) -> Value:
    x = this_number_value(this, "Number.prototype.toPrecision")
    if precision is None:
        return number_to_string(x)
    p = to_integer_or_infinity(precision)
    if x - x != 0.0:
        return number_to_string(x)
    if not 1 <= p <= 100:
        raise range_error("toPrecision() argument must be between 1 and 100")
    return precise(x, p)


@PROTOTYPE.method("toString", 1, clause="sec-number.prototype.tostring")
def to_string_method(fn: NativeFunction, this: Value, radix: Value = None, *_: Value) -> Value:
    x = this_number_value(this, "Number.prototype.toString")
    if radix is None:
        return number_to_string(x)
    radix_mv = to_integer_or_infinity(radix)
    if not 2 <= radix_mv <= 36:
        raise range_error("toString() radix argument must be between 2 and 36")
    if radix_mv == 10 or x - x != 0.0:
        return number_to_string(x)
    return in_radix(x, radix_mv)


@PROTOTYPE.method("toLocaleString", 0, clause="sec-number.prototype.tolocalestring")
def to_locale_string(fn: NativeFunction, this: Value, locales: Value = None, options: Value = None, *_: Value) -> Value:
    x = this_number_value(this, "Number.prototype.toLocaleString")
    if not isinstance(options, JSObject):
        return format_number(x)
    return format_with_options(x, options)


@PROTOTYPE.method("valueOf", 0, clause="sec-number.prototype.valueof", pauses=False)
def value_of(fn: NativeFunction, this: Value, *_: Value) -> Value:
    return this_number_value(this, "Number.prototype.valueOf")
