"""Numbers to text and back (ECMA-262 clauses 6.1.6.1.20 and 7.1.4.1)."""

from __future__ import annotations

import math
import re

from .budget import spend

NAN = math.nan
INFINITY = math.inf

WHITE_SPACE = (
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
"""WhiteSpace and LineTerminator: what ``trim`` takes off (clauses 12.2, 12.3)."""

_DECIMAL = re.compile(r"[+-]?(?:Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)", re.ASCII)
_RADIX = {"0x": 16, "0X": 16, "0o": 8, "0O": 8, "0b": 2, "0B": 2}


def number_to_string(value: float) -> str:
    """Number::toString with radix 10 (6.1.6.1.20).

    >>> [number_to_string(x) for x in (1.0, -0.0, 0.1, 1e21, 1.5e-7, 123456789012345680000.0)]
    ['1', '0', '0.1', '1e+21', '1.5e-7', '123456789012345680000']
    """
    if -1e15 < value < 1e15:
        whole = int(value)
        if whole == value:
            return str(whole)
        if whole:
            return repr(value)
    elif value != value:
        return "NaN"
    elif value in (INFINITY, -INFINITY):
        return "Infinity" if value > 0 else "-Infinity"
    text = repr(value)
    sign = ""
    if text[0] == "-":
        sign, text = "-", text[1:]
    mantissa, _, exponent = text.partition("e")
    whole_part, _, fraction = mantissa.partition(".")
    if fraction == "0":
        fraction = ""
    point = len(whole_part) + (int(exponent) if exponent else 0)
    digits = (whole_part + fraction).lstrip("0")
    point -= len(whole_part + fraction) - len(digits)
    digits = digits.rstrip("0")
    count = len(digits)
    if count <= point <= 21:
        return sign + digits + "0" * (point - count)
    if 0 < point <= 21:
        return f"{sign}{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    power = point - 1
    tail = "." + digits[1:] if count > 1 else ""
    return f"{sign}{digits[0]}{tail}e{'+' if power >= 0 else '-'}{abs(power)}"


def string_to_number(text: str) -> float:
    """StringToNumber (7.1.4.1.1): NaN where the text is no StringNumericLiteral.

    >>> [string_to_number(s) for s in ('', ' 12 ', '0x1F', '1_0', '-Infinity')]
    [0.0, 12.0, 31.0, nan, -inf]
    """
    if len(text) >= 1024:
        spend(len(text))
    text = text.strip(WHITE_SPACE)
    if not text:
        return 0.0
    if _DECIMAL.fullmatch(text):
        return float(text)
    radix = _RADIX.get(text[:2])
    if radix is not None:
        return digits_to_number(text[2:], radix)
    return NAN


def digits_to_number(digits: str, radix: int) -> float:
    """The value of digits without sign or separators, NaN where there is none or a wrong one."""
    if not digits or not digits.isascii() or not digits.isalnum():
        return NAN
    try:
        return float(int(digits, radix))
    except ValueError:
        return NAN
    except OverflowError:
        return INFINITY


def to_int32(value: float) -> int:
    """ToInt32 (7.1.6) of a Number, as a Python ``int``."""
    if -2147483649.0 < value < 2147483648.0:
        return int(value)
    if value != value or value in (INFINITY, -INFINITY):
        return 0
    return ((int(value) + 0x80000000) & 0xFFFFFFFF) - 0x80000000


def to_uint32(value: float) -> int:
    """ToUint32 (7.1.7) of a Number, as a Python ``int``."""
    if 0.0 <= value < 4294967296.0:
        return int(value)
    if value != value or value in (INFINITY, -INFINITY):
        return 0
    return int(value) & 0xFFFFFFFF
