"""Math (ECMA-262 clause 21.3)."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable

from ..runtime.budget import rounds
from ..runtime.completion import type_error
from ..runtime.conversions import describe, to_number
from ..runtime.iteration import DONE, close_for_throw, iterate, step
from ..runtime.numbers import INFINITY, NAN, to_uint32
from ..runtime.objects import NativeFunction
from ..runtime.operators import power
from ..runtime.properties import CONFIGURABLE
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value, null
from .library import holder

MATH = holder("Math", clause="sec-math-object")
MATH.value("E", math.e, clause="sec-math.e")
MATH.value("LN10", 2.302585092994046, clause="sec-math.ln10")
MATH.value("LN2", 0.6931471805599453, clause="sec-math.ln2")
MATH.value("LOG10E", 0.4342944819032518, clause="sec-math.log10e")
MATH.value("LOG2E", 1.4426950408889634, clause="sec-math.log2e")
MATH.value("PI", math.pi, clause="sec-math.pi")
MATH.value("SQRT1_2", 0.7071067811865476, clause="sec-math.sqrt1_2")
MATH.value("SQRT2", 1.4142135623730951, clause="sec-math.sqrt2")
MATH.value(SYMBOL_TO_STRING_TAG, "Math", CONFIGURABLE, clause="sec-math-%symbol.tostringtag%")


def safely(function: Callable[[float], float], x: float) -> float:
    """A function of the C library where Python throws what IEEE 754 answers: NaN, or an infinity of the sign of x."""
    try:
        return function(x)
    except ValueError:
        return NAN
    except OverflowError:
        return math.copysign(INFINITY, x)


def logarithm(function: Callable[[float], float], x: float, pole: float = 0.0) -> float:
    """A logarithm, which Python refuses at its pole."""
    return -INFINITY if x == pole else safely(function, x)


def arc_tangent_hyperbolic(x: float) -> float:
    return x * INFINITY if abs(x) == 1.0 else safely(math.atanh, x)


def floor_of(x: float) -> float:
    result = x // 1.0
    return result if result == result else x


def ceil_of(x: float) -> float:
    result = -(-x // 1.0)
    return result if result == result else x


def round_of(x: float) -> float:
    result = x // 1.0
    if result != result:
        return x
    if x - result >= 0.5:
        result += 1.0
    return result or math.copysign(0.0, x)


def sign_of(x: float) -> float:
    return math.copysign(1.0, x) if x and x == x else x


def through(code: str, x: float) -> float:
    """A Number rounded to a narrower format of ``struct``."""
    try:
        return float(struct.unpack(code, struct.pack(code, x))[0])
    except OverflowError:
        return math.copysign(INFINITY, x)


def cube_root(x: float) -> float:
    """FreeBSD's cbrt, which V8 uses: that of the C library differs from one system to the next.

    >>> cube_root(27.0), cube_root(-1.5), cube_root(5e-324)
    (3.0, -1.1447142425533319, 1.7031839360032603e-108)
    """
    if not x or x - x != 0.0:
        return x
    high = struct.unpack("<q", struct.pack("<d", abs(x)))[0] >> 32
    if high < 0x00100000:
        high = struct.unpack("<q", struct.pack("<d", abs(x) * 2.0**54))[0] >> 32
        high = high // 3 + 696219795
    else:
        high = high // 3 + 715094163
    t: float = math.copysign(struct.unpack("<d", struct.pack("<q", high << 32))[0], x)
    r = (t * t) * (t / x)
    t *= (1.87595182427177009643 + r * (-1.88497979543377169875 + r * 1.621429720105354466140)) + ((r * r) * r) * (
        -0.758397934778766047437 + r * 0.145996192886612446982
    )
    bits = struct.unpack("<Q", struct.pack("<d", t))[0]
    t = struct.unpack("<d", struct.pack("<Q", (bits + 0x80000000) & 0xFFFFFFFFC0000000))[0]
    r = x / (t * t)
    return t + t * ((r - t) / (t + t + r))


def euclidean(values: list[float]) -> float:
    """The square root of the sum of squares, added up as V8 does."""
    most = 0.0
    for value in values:
        if value - value != 0.0:
            return INFINITY if INFINITY in values or -INFINITY in values else NAN
        most = max(most, abs(value))
    if most == 0.0:
        return 0.0
    total = compensation = 0.0
    for value in values:
        ratio = abs(value) / most
        summand = ratio * ratio - compensation
        preliminary = total + summand
        compensation = (preliminary - total) - summand
        total = preliminary
    return math.sqrt(total) * most


def exact_sum(numbers: list[float]) -> float:
    """The sum, rounded once; -0 where there is nothing but -0.

    >>> exact_sum([1e308, 1e308, 0.1, -1e308, -1e308]), exact_sum([]), exact_sum([1e308, 1e308])
    (0.1, -0.0, inf)
    """
    if all(number == 0.0 and str(number) == "-0.0" for number in numbers):
        return -0.0
    if any(number - number != 0.0 for number in numbers):
        return sum(numbers)
    try:
        return math.fsum(numbers)
    except OverflowError:
        total = sum(
            numerator * (2**1074 // denominator) for numerator, denominator in map(float.as_integer_ratio, numbers)
        )
    try:
        return total / 2**1074
    except OverflowError:
        return INFINITY if total > 0 else -INFINITY


def larger(a: float, b: float) -> float:
    """The larger of two Numbers; NaN wins, and 0 over -0."""
    if a > b or a != a:
        return a
    return a if a == b == 0.0 and str(a) == "0.0" else b


def smaller(a: float, b: float) -> float:
    """The smaller of two Numbers; NaN wins, and -0 over 0."""
    if a < b or a != a:
        return a
    return a if a == b == 0.0 and str(a) == "-0.0" else b


def signed(x: int) -> float:
    """The low 32 bits of an integer as a signed one."""
    return float(((x + 0x80000000) & 0xFFFFFFFF) - 0x80000000)


@MATH.method("abs", 1, clause="sec-math.abs")
def absolute(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    if x.__class__ is float:
        return abs(x)
    number = to_number(x)
    return abs(number)


@MATH.method("acos", 1, clause="sec-math.acos")
def acos(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return safely(math.acos, number)


@MATH.method("acosh", 1, clause="sec-math.acosh")
def acosh(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return safely(math.acosh, number)


@MATH.method("asin", 1, clause="sec-math.asin")
def asin(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return safely(math.asin, number)


@MATH.method("asinh", 1, clause="sec-math.asinh")
def asinh(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return math.asinh(number)


@MATH.method("atan", 1, clause="sec-math.atan")
def atan(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return math.atan(number)


@MATH.method("atan2", 2, clause="sec-math.atan2")
def atan2(fn: NativeFunction, this: Value, y: Value = None, x: Value = None, *_: Value) -> Value:
    ny = to_number(y)
    nx = to_number(x)
    return math.atan2(ny, nx)


@MATH.method("atanh", 1, clause="sec-math.atanh")
def atanh(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return arc_tangent_hyperbolic(number)


@MATH.method("cbrt", 1, clause="sec-math.cbrt")
def cbrt(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return cube_root(number)


@MATH.method("ceil", 1, clause="sec-math.ceil")
def ceil(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    if x.__class__ is float:
        return ceil_of(x)
    number = to_number(x)
    return ceil_of(number)


@MATH.method("clz32", 1, clause="sec-math.clz32")
def clz32(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return float(32 - to_uint32(number).bit_length())


@MATH.method("cos", 1, clause="sec-math.cos")
def cos(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return safely(math.cos, number)


@MATH.method("cosh", 1, clause="sec-math.cosh")
def cosh(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return safely(math.cosh, abs(number))


@MATH.method("exp", 1, clause="sec-math.exp")
def exp(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return safely(math.exp, number)


@MATH.method("expm1", 1, clause="sec-math.expm1")
def expm1(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return safely(math.expm1, number)


@MATH.method("f16round", 1, clause="sec-math.f16round")
def f16round(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return through("<e", number)


@MATH.method("floor", 1, clause="sec-math.floor")
def floor(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    if x.__class__ is float:
        result = x // 1.0
        return result if result == result else x
    number = to_number(x)
    return floor_of(number)


@MATH.method("fround", 1, clause="sec-math.fround")
def fround(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return through("<f", number)


@MATH.method("hypot", 2, clause="sec-math.hypot")
def hypot(fn: NativeFunction, this: Value, *values: Value) -> Value:
    coerced: list[Value] = []
    index = 0
    while index < len(values):
        if index & 255 == 255:
            rounds()
        number = to_number(values[index])
        coerced.append(number)
        index += 1
    return euclidean(coerced)


@MATH.method("imul", 2, clause="sec-math.imul")
def imul(fn: NativeFunction, this: Value, x: Value = None, y: Value = None, *_: Value) -> Value:
    if x.__class__ is float and y.__class__ is float:
        try:
            # The low 32 bits of whole parts are enough for those of the product.
            product = ((x.__trunc__() * y.__trunc__()) & 0xFFFFFFFF) ^ 0x80000000
        except (OverflowError, ValueError):
            return 0.0
        return product - 2147483648.0
    a = to_number(x)
    b = to_number(y)
    return signed(to_uint32(a) * to_uint32(b))


@MATH.method("log", 1, clause="sec-math.log")
def log(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return logarithm(math.log, number)


@MATH.method("log10", 1, clause="sec-math.log10")
def log10(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return logarithm(math.log10, number)


@MATH.method("log1p", 1, clause="sec-math.log1p")
def log1p(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return logarithm(math.log1p, number, -1.0)


@MATH.method("log2", 1, clause="sec-math.log2")
def log2(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return logarithm(math.log2, number)


@MATH.method("max", 2, clause="sec-math.max")
def max_(fn: NativeFunction, this: Value, *values: Value) -> Value:
    if len(values) == 2 and values[0].__class__ is float and values[1].__class__ is float:
        return larger(values[0], values[1])
    result = -INFINITY
    index = 0
    while index < len(values):
        if index & 255 == 255:
            rounds()
        number = values[index]
        if number.__class__ is not float:
            number = to_number(number)
        result = larger(result, number)
        index += 1
    return result


@MATH.method("min", 2, clause="sec-math.min")
def min_(fn: NativeFunction, this: Value, *values: Value) -> Value:
    if len(values) == 2 and values[0].__class__ is float and values[1].__class__ is float:
        return smaller(values[0], values[1])
    result = INFINITY
    index = 0
    while index < len(values):
        if index & 255 == 255:
            rounds()
        number = values[index]
        if number.__class__ is not float:
            number = to_number(number)
        result = smaller(result, number)
        index += 1
    return result


@MATH.method("pow", 2, clause="sec-math.pow")
def pow_(fn: NativeFunction, this: Value, base: Value = None, exponent: Value = None, *_: Value) -> Value:
    if base.__class__ is float and exponent.__class__ is float:
        return power(base, exponent)
    b = to_number(base)
    e = to_number(exponent)
    return power(b, e)


@MATH.method("random", 0, clause="sec-math.random", pauses=False)
def random(fn: NativeFunction, this: Value, *_: Value) -> Value:
    return (int.from_bytes(fn.realm.entropy(7), "big") >> 3) * 2.0**-53


@MATH.method("round", 1, clause="sec-math.round")
def round_(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    if x.__class__ is float:
        return round_of(x)
    number = to_number(x)
    return round_of(number)


@MATH.method("sign", 1, clause="sec-math.sign")
def sign(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return sign_of(number)


@MATH.method("sin", 1, clause="sec-math.sin")
def sin(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return safely(math.sin, number)


@MATH.method("sinh", 1, clause="sec-math.sinh")
def sinh(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return safely(math.sinh, number)


@MATH.method("sqrt", 1, clause="sec-math.sqrt")
def sqrt(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    if x.__class__ is float and x >= 0.0:
        return math.sqrt(x)
    number = to_number(x)
    return safely(math.sqrt, number)


@MATH.method("sumPrecise", 1, clause="sec-math.sumprecise")
def sum_precise(fn: NativeFunction, this: Value, items: Value = None, *_: Value) -> Value:
    if items is None or items is null:
        raise type_error(f"{describe(items)} is not iterable")
    cursor = iterate(fn.realm, items)
    numbers: list[Value] = []
    while True:
        if len(numbers) & 255 == 255:
            rounds(len(numbers))
        number = step(fn.realm, cursor)
        if number is DONE:
            return exact_sum(numbers)
        if number.__class__ is not float:
            close_for_throw(fn.realm, cursor)
            raise type_error(f"{describe(number)} is not a number")
        numbers.append(number)


@MATH.method("tan", 1, clause="sec-math.tan")
def tan(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return safely(math.tan, number)


@MATH.method("tanh", 1, clause="sec-math.tanh")
def tanh(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    number = to_number(x)
    return math.tanh(number)


@MATH.method("trunc", 1, clause="sec-math.trunc")
def trunc(fn: NativeFunction, this: Value, x: Value = None, *_: Value) -> Value:
    if x.__class__ is float:
        return ceil_of(x) if x < 0.0 else floor_of(x)
    number = to_number(x)
    return ceil_of(number) if number < 0.0 else floor_of(number)
