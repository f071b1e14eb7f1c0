"""The operators of ECMA-262 clause 13 on values whose types the compiler does not know.

The compiler writes Python's own operators where both sides are Numbers, or falls back to a function here when Python
refuses (TypeError). Every function that may call into the program is pausable.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from .budget import CHEAP, MAX_TEXT, grow, spend, tick
from .completion import pausable, range_error, transparent, type_error
from .conversions import describe, get_method, to_boolean, to_numeric, to_primitive, to_property_key, to_string
from .numbers import INFINITY, NAN, number_to_string, string_to_number, to_int32, to_uint32
from .objects import JSFunction, JSObject, get, is_callable
from .values import SYMBOL_HAS_INSTANCE, BigInt, Symbol, Value, null

if TYPE_CHECKING:
    from .realm import Realm

MAX_STRING = MAX_TEXT
"""The longest string, in code units. A turn may be allowed less; see `budget.grow`."""

MAX_BITS = 1 << 20
"""The largest BigInt, in bits: one with a few more takes CPython seconds to write in decimal."""


@transparent
def add(a: Value, b: Value) -> Value:
    """``a + b`` (13.8.1)."""
    left, right = a.__class__, b.__class__
    if left is str:
        if right is str:
            return checked(a + b)
        if right is float:
            return checked(a + number_to_string(b))
    elif left is float:
        if right is float:
            return a + b
        if right is str:
            return checked(number_to_string(a) + b)
    return add_slow(a, b)


def checked(text: str) -> str:
    """A string that was made of others, unless it is too long.

    Raises:
        ThrowError: RangeError.
    """
    if len(text) > CHEAP:
        grow(len(text))
    return text


@pausable("Add")
def add_slow(a: Value, b: Value) -> Value:
    """``a + b`` where Python's ``+`` refuses."""
    left = to_primitive(a)
    right = to_primitive(b)
    if left.__class__ is str or right.__class__ is str:
        left = to_string(left)
        right = to_string(right)
        return checked(left + right)
    left = to_numeric(left)
    right = to_numeric(right)
    if left.__class__ is BigInt and right.__class__ is BigInt:
        return bigint_operation("+", left, right)
    if left.__class__ is BigInt or right.__class__ is BigInt:
        raise mixed()
    return left + right


def mixed() -> Exception:
    return type_error("Cannot mix BigInt and other types, use explicit conversions")


@pausable("Subtract")
def subtract(a: Value, b: Value) -> Value:
    """``a - b``."""
    left = to_numeric(a)
    right = to_numeric(b)
    if left.__class__ is float and right.__class__ is float:
        return left - right
    return bigint_operation("-", left, right)


@pausable("Multiply")
def multiply(a: Value, b: Value) -> Value:
    """``a * b``."""
    left = to_numeric(a)
    right = to_numeric(b)
    if left.__class__ is float and right.__class__ is float:
        return left * right
    return bigint_operation("*", left, right)


@pausable("Divide")
def divide(a: Value, b: Value) -> Value:
    """``a / b``."""
    left = to_numeric(a)
    right = to_numeric(b)
    if left.__class__ is float and right.__class__ is float:
        return divide_numbers(left, right)
    return bigint_operation("/", left, right)


def divide_numbers(a: float, b: float) -> float:
    """Number::divide (6.1.6.1.5)."""
    if b:
        return a / b
    if a != a or not a:
        return NAN
    return math.copysign(INFINITY, a) * math.copysign(1.0, b)


@pausable("Remainder")
def remainder(a: Value, b: Value) -> Value:
    """``a % b``."""
    if a.__class__ is float and b.__class__ is float:
        return a % b if a > 0.0 and b > 0.0 else remainder_numbers(a, b)
    left = to_numeric(a)
    right = to_numeric(b)
    if left.__class__ is float and right.__class__ is float:
        return remainder_numbers(left, right)
    return bigint_operation("%", left, right)


def remainder_numbers(a: float, b: float) -> float:
    """Number::remainder (6.1.6.1.6)."""
    try:
        return math.fmod(a, b)
    except ValueError:
        return NAN


@pausable("Exponentiate")
def exponentiate(a: Value, b: Value) -> Value:
    """``a ** b``."""
    left = to_numeric(a)
    right = to_numeric(b)
    if left.__class__ is float and right.__class__ is float:
        return power(left, right)
    return bigint_operation("**", left, right)


def power(base: float, exponent: float) -> float:
    """Number::exponentiate (6.1.6.1.3)."""
    if exponent != exponent or (base in (1.0, -1.0) and exponent in (INFINITY, -INFINITY)):
        return NAN
    try:
        return math.pow(base, exponent)
    except OverflowError:
        return -INFINITY if base < 0 and exponent % 2 == 1 else INFINITY
    except ValueError:
        if base == 0:
            odd = exponent % 2 == 1 and exponent == int(exponent)
            return math.copysign(INFINITY, base) if odd else INFINITY
        return NAN


def pay_for_bits(operator: str, x: int, y: int) -> None:
    """Pay for an operator of two long BigInts, of so many bits.

    Raises:
        ThrowError: RangeError where the result may be too long.
        Stop: the turn has no more operations, or its time is over.
    """
    if x > MAX_BITS + 1 or y > MAX_BITS + 1 or (operator == "+" and max(x, y) >= MAX_BITS):
        raise range_error("Maximum BigInt size exceeded")
    words = (x >> 5) * (y >> 5)
    spend((x + y) >> 5)
    if operator == "*":
        spend(words >> 6)
    elif operator in "/%":
        spend(words >> 3)


def bigint_operation(operator: str, a: Value, b: Value) -> BigInt:
    """An arithmetic or bitwise operator of BigInts (6.1.6.2).

    Raises:
        ThrowError: TypeError for anything but two BigInts, RangeError for division by zero and the like.
    """
    if a.__class__ is not BigInt or b.__class__ is not BigInt:
        raise mixed()
    x, y = a.value, b.value
    bits = x.bit_length() + y.bit_length()
    if bits > 1024:
        pay_for_bits(operator, x.bit_length(), y.bit_length())
    if operator == "+":
        return BigInt(x + y)
    if operator == "-":
        return BigInt(x - y)
    if operator == "*":
        if bits > MAX_BITS:
            raise range_error("Maximum BigInt size exceeded")
        return BigInt(x * y)
    if operator in "/%":
        if y == 0:
            raise range_error("Division by zero")
        quotient = abs(x) // abs(y)
        if (x < 0) != (y < 0):
            quotient = -quotient
        return BigInt(quotient if operator == "/" else x - quotient * y)
    if operator == "**":
        if y < 0:
            raise range_error("Exponent must be non-negative")
        if x not in (0, 1, -1):
            if x.bit_length() * y > MAX_BITS:
                raise range_error("Maximum BigInt size exceeded")
            pay_for_bits("*", x.bit_length() * y, x.bit_length() * y)
        return BigInt(x ** (y if x not in (0, 1, -1) else (y and 2 - y % 2)))
    if operator == "&":
        return BigInt(x & y)
    if operator == "|":
        return BigInt(x | y)
    if operator == "^":
        return BigInt(x ^ y)
    if operator == ">>":
        y = -y
    elif operator != "<<":
        raise type_error("BigInts have no unsigned right shift, use >> instead")
    if x and y + x.bit_length() > MAX_BITS:
        raise range_error("Maximum BigInt size exceeded")
    spend(y >> 5)
    return BigInt(x << y if y >= 0 else x >> min(-y, x.bit_length() + 1))


@pausable("BitwiseAnd")
def bit_and(a: Value, b: Value) -> Value:
    if a.__class__ is float and b.__class__ is float:
        if -2147483649.0 < a < 2147483648.0 and -2147483649.0 < b < 2147483648.0:
            return float(int(a) & int(b))
        return float(to_int32(a) & to_int32(b))
    left = to_numeric(a)
    right = to_numeric(b)
    if left.__class__ is float and right.__class__ is float:
        return float(to_int32(left) & to_int32(right))
    return bigint_operation("&", left, right)


@pausable("BitwiseOr")
def bit_or(a: Value, b: Value) -> Value:
    if a.__class__ is float and b.__class__ is float:
        if -2147483649.0 < a < 2147483648.0 and -2147483649.0 < b < 2147483648.0:
            return float(int(a) | int(b))
        return float(to_int32(a) | to_int32(b))
    left = to_numeric(a)
    right = to_numeric(b)
    if left.__class__ is float and right.__class__ is float:
        return float(to_int32(left) | to_int32(right))
    return bigint_operation("|", left, right)


@pausable("BitwiseXor")
def bit_xor(a: Value, b: Value) -> Value:
    if a.__class__ is float and b.__class__ is float:
        if -2147483649.0 < a < 2147483648.0 and -2147483649.0 < b < 2147483648.0:
            return float(int(a) ^ int(b))
        return float(to_int32(a) ^ to_int32(b))
    left = to_numeric(a)
    right = to_numeric(b)
    if left.__class__ is float and right.__class__ is float:
        return float(to_int32(left) ^ to_int32(right))
    return bigint_operation("^", left, right)


@pausable("LeftShift")
def shift_left(a: Value, b: Value) -> Value:
    if a.__class__ is float and b.__class__ is float:
        return shifted_left(a, b)
    left = to_numeric(a)
    right = to_numeric(b)
    if left.__class__ is float and right.__class__ is float:
        return shifted_left(left, right)
    return bigint_operation("<<", left, right)


def shifted_left(a: float, b: float) -> float:
    """Number::leftShift (6.1.6.1.9)."""
    shifted = (to_int32(a) << (to_uint32(b) & 31)) & 0xFFFFFFFF
    return float(shifted - 0x100000000 if shifted & 0x80000000 else shifted)


@pausable("SignedRightShift")
def shift_right(a: Value, b: Value) -> Value:
    if a.__class__ is float and b.__class__ is float:
        return float(to_int32(a) >> (to_uint32(b) & 31))
    left = to_numeric(a)
    right = to_numeric(b)
    if left.__class__ is float and right.__class__ is float:
        return float(to_int32(left) >> (to_uint32(right) & 31))
    return bigint_operation(">>", left, right)


@pausable("UnsignedRightShift")
def shift_right_unsigned(a: Value, b: Value) -> Value:
    if a.__class__ is float and b.__class__ is float:
        return float(to_uint32(a) >> (to_uint32(b) & 31))
    left = to_numeric(a)
    right = to_numeric(b)
    if left.__class__ is float and right.__class__ is float:
        return float(to_uint32(left) >> (to_uint32(right) & 31))
    return bigint_operation(">>>", left, right)


@pausable("UnaryMinus")
def negate(a: Value) -> Value:
    """``-a`` (13.5.5)."""
    number = to_numeric(a)
    return -number if number.__class__ is float else BigInt(-number.value)


@pausable("BitwiseNot")
def bit_not(a: Value) -> Value:
    """``~a`` (13.5.6)."""
    number = to_numeric(a)
    return float(~to_int32(number)) if number.__class__ is float else BigInt(~number.value)


def increment(number: Value) -> Value:
    """What ``++`` makes of the result of ToNumeric (13.4)."""
    return number + 1.0 if number.__class__ is float else BigInt(number.value + 1)


def decrement(number: Value) -> Value:
    """What ``--`` makes of the result of ToNumeric (13.4)."""
    return number - 1.0 if number.__class__ is float else BigInt(number.value - 1)


def strict_equals(a: Value, b: Value) -> bool:
    """IsStrictlyEqual (7.2.15)."""
    return a == b and a.__class__ is b.__class__


@pausable("IsLooselyEqual")
def loose_equals(a: Value, b: Value) -> bool:
    """IsLooselyEqual (7.2.14)."""
    if a.__class__ is b.__class__:
        return a == b  # type: ignore[no-any-return]
    if a is None or a is null:
        return b is None or b is null
    if b is None or b is null:
        return False
    if isinstance(a, JSObject):
        if isinstance(b, JSObject):
            return a is b
        left = to_primitive(a)
        return equal_primitives(left, b)
    if isinstance(b, JSObject):
        right = to_primitive(b)
        return equal_primitives(a, right)
    return equal_primitives(a, b)


def equal_primitives(a: Value, b: Value) -> bool:
    """IsLooselyEqual of two primitives."""
    if a.__class__ is b.__class__:
        return a == b  # type: ignore[no-any-return]
    if a is None or a is null:
        return b is None or b is null
    if b is None or b is null or a.__class__ is Symbol or b.__class__ is Symbol:
        return False
    x, y = comparable(a), comparable(b)
    if x.__class__ is BigInt and b.__class__ is str:
        y = string_to_bigint(b)
    elif y.__class__ is BigInt and a.__class__ is str:
        x = string_to_bigint(a)
    x = x.value if x.__class__ is BigInt else x
    y = y.value if y.__class__ is BigInt else y
    return x is not None and y is not None and x == y


def comparable(value: Value) -> Any:
    """A primitive as a Number or BigInt."""
    if value.__class__ is str:
        return string_to_number(value)
    if value.__class__ is bool:
        return 1.0 if value else 0.0
    return value


def string_to_bigint(text: str) -> BigInt | None:
    """StringToBigInt (7.1.14)."""
    from .numbers import WHITE_SPACE

    text = text.strip(WHITE_SPACE)
    if not text:
        return BigInt(0)
    prefix = text[:2].lower()
    try:
        if not text.isascii() or "_" in text:
            return None
        if len(text) > 1024:
            if len(text) > MAX_BITS // 4:
                raise range_error("Maximum BigInt size exceeded")
            pay_for_bits("*", 4 * len(text), 4 * len(text))
        if prefix in ("0x", "0o", "0b"):
            digits = text[2:]
            return BigInt(int(digits, {"0x": 16, "0o": 8, "0b": 2}[prefix])) if digits.isalnum() else None
        return BigInt(decimal_to_int(text))
    except ValueError:
        return None


def decimal_to_int(text: str) -> int:
    """The value of a decimal numeral of any length (Python refuses more than 4,300 digits at once)."""
    if len(text) <= 4000:
        return int(text)
    if text[0] in "+-":
        value = decimal_to_int(text[1:])
        return -value if text[0] == "-" else value
    if not text.isdigit():
        raise ValueError(text)
    half = len(text) // 2
    high, low = decimal_to_int(text[:-half]), decimal_to_int(text[-half:])
    return high * int(10**half) + low


@pausable("IsLessThan")
def compare(operator: str, a: Value, b: Value) -> bool:
    """``a < b`` and its kin (13.10.1), where Python's operator refuses; ``operator`` is one of < > <= >=."""
    left = to_primitive(a, "number")
    right = to_primitive(b, "number")
    if left.__class__ is str and right.__class__ is str:
        return ordered(operator, left, right)
    if left.__class__ is BigInt and right.__class__ is str:
        right = string_to_bigint(right)
    elif left.__class__ is str and right.__class__ is BigInt:
        left = string_to_bigint(left)
    else:
        left = to_numeric(left)
        right = to_numeric(right)
    if left is None or right is None:
        return False
    left = left.value if left.__class__ is BigInt else left
    right = right.value if right.__class__ is BigInt else right
    return ordered(operator, left, right)


def ordered(operator: str, a: Any, b: Any) -> bool:
    if operator == "<":
        return a < b  # type: ignore[no-any-return]
    if operator == ">":
        return a > b  # type: ignore[no-any-return]
    if operator == "<=":
        return a <= b  # type: ignore[no-any-return]
    return a >= b  # type: ignore[no-any-return]


@pausable("InstanceofOperator")
def instance_of(realm: Realm, value: Value, target: Value) -> bool:
    """InstanceofOperator (13.10.2)."""
    if not isinstance(target, JSObject):
        raise type_error("Right-hand side of 'instanceof' is not an object")
    handler = get_method(realm, target, SYMBOL_HAS_INSTANCE)
    if handler is not None:
        result = handler.py(handler, target, value)
        return to_boolean(result)
    if not is_callable(target):
        raise type_error("Right-hand side of 'instanceof' is not callable")
    return ordinary_has_instance(target, value)


@pausable("OrdinaryHasInstance")
def ordinary_has_instance(constructor: Value, value: Value) -> bool:
    """OrdinaryHasInstance (7.3.21)."""
    if not is_callable(constructor):
        return False
    bound = getattr(constructor, "bound_target", None)
    if bound is not None:
        return instance_of(constructor.realm, value, bound)
    if not isinstance(value, JSObject):
        return False
    prototype = get(constructor, "prototype")
    if not isinstance(prototype, JSObject):
        raise type_error(f"Function has non-object prototype '{describe_key(prototype)}' in instanceof check")
    hops = 0
    while True:
        hops += 1
        if hops & 63 == 63:
            tick()
        value = value.get_prototype_of()
        if value is None:
            return False
        if value is prototype:
            return True


@pausable("HasProperty")
def has_property(key: Value, target: Value) -> bool:
    """``key in target`` (13.10.1)."""
    if not isinstance(target, JSObject):
        raise type_error(f"Cannot use 'in' operator to search for '{describe_key(key)}' in {describe_key(target)}")
    name = to_property_key(key)
    return target.has_property(name)


def describe_key(key: Value) -> str:
    return key if key.__class__ is str else describe(key)


def is_nullish(value: Value) -> bool:
    return value is None or value is null


def require_callable(value: Value, what: str) -> JSFunction:
    """The value, if it can be called.

    Raises:
        ThrowError: TypeError "… is not a function" otherwise.
    """
    if not is_callable(value):
        raise type_error(f"{what} is not a function")
    return value  # type: ignore[no-any-return]
