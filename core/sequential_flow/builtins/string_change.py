"""String.prototype (ECMA-262 clause 22.1.3): what makes another string of the same kind."""

from __future__ import annotations

from ..runtime.budget import grow, rounds, spend
from ..runtime.completion import range_error
from ..runtime.conversions import require_object_coercible, to_integer_or_infinity, to_length, to_string
from ..runtime.numbers import INFINITY, WHITE_SPACE, number_to_string
from ..runtime.objects import NativeFunction
from ..runtime.utf16 import text, to_well_formed, units
from ..runtime.values import Value
from .string_prototype import PROTOTYPE


@PROTOTYPE.method("concat", 1, clause="sec-string.prototype.concat")
def concat(fn: NativeFunction, this: Value, *values: Value) -> Value:
    require_object_coercible(this, "String.prototype.concat")
    result = to_string(this)
    index = 0
    while index < len(values):
        if index & 255 == 255:
            rounds()
        part = to_string(values[index])
        grow(len(result) + len(part))
        result += part
        index += 1
    return result


def make_filler(length: int, filler: str, max_length: int) -> str:
    """What StringPad (22.1.3.17.2) adds to a string of some length."""
    missing = max_length - length
    if missing <= 0 or not filler:
        return ""
    grow(max_length)
    if len(filler) >= missing:
        return filler[:missing]
    return (filler * (missing // len(filler) + 1))[:missing]


@PROTOTYPE.method("padEnd", 1, clause="sec-string.prototype.padend")
def pad_end(fn: NativeFunction, this: Value, max_length: Value = None, fill_string: Value = None, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.padEnd")
    s = to_string(this)
    length = to_length(max_length)
    if length <= len(s):
        return s
    filler = " "
    if fill_string is not None:
        filler = to_string(fill_string)
    return s + make_filler(len(s), filler, length)


@PROTOTYPE.method("padStart", 1, clause="sec-string.prototype.padstart")
def pad_start(fn: NativeFunction, this: Value, max_length: Value = None, fill_string: Value = None, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.padStart")
    s = to_string(this)
    length = to_length(max_length)
    if length <= len(s):
        return s
    filler = " "
    if fill_string is not None:
        filler = to_string(fill_string)
    return make_filler(len(s), filler, length) + s


@PROTOTYPE.method("repeat", 1, clause="sec-string.prototype.repeat")
def repeat(fn: NativeFunction, this: Value, count: Value = None, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.repeat")
    s = to_string(this)
    n = to_integer_or_infinity(count)
    if n < 0 or n == INFINITY:
        raise range_error(f"Invalid count value: {number_to_string(float(n))}")
    if not s:
        return ""
    grow(len(s) * n)
    return s * n


@PROTOTYPE.method("normalize", 0, clause="sec-string.prototype.normalize")
def normalize(fn: NativeFunction, this: Value, form: Value = None, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.normalize")
    s = to_string(this)
    f = "NFC"
    if form is not None:
        f = to_string(form)
    if f not in ("NFC", "NFD", "NFKC", "NFKD"):
        raise range_error("The normalization form should be one of NFC, NFD, NFKC, NFKD.")
    if s.isascii():
        return s
    return checked(normal_form(f, s))


def normal_form(form: str, s: str) -> str:
    """A Unicode normalization form of code units."""
    from ..runtime.normal_forms import normalized

    return units(normalized(form, text(s)))  # type: ignore[arg-type]


def checked(result: str) -> str:
    grow(len(result))
    return result


def lower(s: str) -> str:
    """Lower case by the Unicode tables alone, final sigma and all."""
    if s.isascii():
        if len(s) >= 4096:
            spend(len(s) >> 2)
        return s.lower()
    spend(4 * len(s))
    return checked(units(text(s).lower()))


def upper(s: str) -> str:
    """Upper case by the Unicode tables alone."""
    if s.isascii():
        if len(s) >= 4096:
            spend(len(s) >> 2)
        return s.upper()
    spend(4 * len(s))
    return checked(units(text(s).upper()))


@PROTOTYPE.method("toLowerCase", 0, clause="sec-string.prototype.tolowercase")
def to_lower_case(fn: NativeFunction, this: Value, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.toLowerCase")
    s = to_string(this)
    return lower(s)


@PROTOTYPE.method("toUpperCase", 0, clause="sec-string.prototype.touppercase")
def to_upper_case(fn: NativeFunction, this: Value, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.toUpperCase")
    s = to_string(this)
    return upper(s)


@PROTOTYPE.method("toLocaleLowerCase", 0, clause="sec-string.prototype.tolocalelowercase")
def to_locale_lower_case(fn: NativeFunction, this: Value, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.toLocaleLowerCase")
    s = to_string(this)
    return lower(s)


@PROTOTYPE.method("toLocaleUpperCase", 0, clause="sec-string.prototype.tolocaleuppercase")
def to_locale_upper_case(fn: NativeFunction, this: Value, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.toLocaleUpperCase")
    s = to_string(this)
    return upper(s)


@PROTOTYPE.method("toWellFormed", 0, clause="sec-string.prototype.towellformed")
def to_well_formed_method(fn: NativeFunction, this: Value, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.toWellFormed")
    s = to_string(this)
    return mend(s)


def mend(s: str) -> str:
    """The string with each lone surrogate replaced; it is paid for."""
    spend(4 * len(s))
    return to_well_formed(s)


@PROTOTYPE.method("trim", 0, clause="sec-string.prototype.trim")
def trim(fn: NativeFunction, this: Value, *_: Value) -> Value:
    if this.__class__ is str and len(this) < 4096:
        return this.strip(WHITE_SPACE)
    require_object_coercible(this, "String.prototype.trim")
    s = to_string(this)
    spend(len(s))
    return s.strip(WHITE_SPACE)


@PROTOTYPE.method("trimEnd", 0, clause="sec-string.prototype.trimend")
def trim_end(fn: NativeFunction, this: Value, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.trimEnd")
    s = to_string(this)
    spend(len(s))
    return s.rstrip(WHITE_SPACE)


@PROTOTYPE.method("trimStart", 0, clause="sec-string.prototype.trimstart")
def trim_start(fn: NativeFunction, this: Value, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.trimStart")
    s = to_string(this)
    spend(len(s))
    return s.lstrip(WHITE_SPACE)


PROTOTYPE.alias("trimRight", "trimEnd")
PROTOTYPE.alias("trimLeft", "trimStart")
