"""The functions that are global properties (ECMA-262 clauses 19.2, 19.2.6 and B.2.1)."""

from __future__ import annotations

import re

from ..runtime.budget import grow, spend
from ..runtime.completion import Throw, ThrowError
from ..runtime.conversions import to_number, to_string
from ..runtime.numbers import INFINITY, NAN, WHITE_SPACE, digits_to_number, to_int32
from ..runtime.objects import NativeFunction
from ..runtime.utf16 import text, units
from ..runtime.values import Value
from .library import function

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_UNESCAPED = _LETTERS + "-_.!~*'()"
_RESERVED = ";/?:@&=+$,#"


@function("isFinite", 1, clause="sec-isfinite-number")
def is_finite(fn: NativeFunction, this: Value, number: Value = None, *_: Value) -> Value:
    num = to_number(number)
    return num - num == 0.0


@function("isNaN", 1, clause="sec-isnan-number")
def is_nan(fn: NativeFunction, this: Value, number: Value = None, *_: Value) -> Value:
    num = to_number(number)
    return num != num


@function("parseFloat", 1, clause="sec-parsefloat-string")
def parse_float(fn: NativeFunction, this: Value, string: Value = None, *_: Value) -> Value:
    if string.__class__ is float and string:
        return string
    input_string = to_string(string)
    return float_prefix(input_string)


def float_prefix(s: str) -> float:
    """The value of the longest prefix that is a StrDecimalLiteral."""
    spend(len(s))
    found = re.match(r"[+-]?(?:Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)", s.lstrip(WHITE_SPACE))
    return float(found[0]) if found else NAN


@function("parseInt", 2, clause="sec-parseint-string-radix")
def parse_int(fn: NativeFunction, this: Value, string: Value = None, radix: Value = None, *_: Value) -> Value:
    if radix is None and string.__class__ is str and string.isascii() and string.isdigit() and len(string) < 16:
        return float(int(string))
    input_string = to_string(string)
    number = to_number(radix)
    return int_prefix(input_string, to_int32(number))


def int_prefix(s: str, radix: int) -> float:
    """The value of the longest prefix that is an integer in a radix."""
    spend(len(s))
    s = s.lstrip(WHITE_SPACE)
    sign = 1.0
    if s[:1] in ("+", "-"):
        sign = -1.0 if s[0] == "-" else 1.0
        s = s[1:]
    if radix in (0, 16) and s[:2] in ("0x", "0X"):
        s, radix = s[2:], 16
    radix = radix or 10
    if not 2 <= radix <= 36:
        return NAN
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"[:radix]
    found = re.match(f"[{digits}{digits.upper()}]+", s)
    if found is None:
        return NAN
    if radix == 10:
        return sign * float(found[0])
    significant = found[0].lstrip("0") or "0"
    return sign * (INFINITY if len(significant) > 1100 else digits_to_number(significant, radix))


def uri_error() -> Throw:
    return ThrowError("URIError", "URI malformed")


def encode(s: str, unescaped: str) -> str:
    """Encode (19.2.6.5)."""
    spend(2 * len(s))
    if re.fullmatch(f"[{re.escape(unescaped)}]*", s):
        return s
    try:
        octets = text(s).encode()
    except UnicodeEncodeError:
        raise uri_error() from None
    plain = frozenset(unescaped.encode())
    spend(32 * len(octets))
    grow(len(octets) + 2 * sum(octet not in plain for octet in octets))
    return "".join(chr(octet) if octet in plain else f"%{octet:02X}" for octet in octets)


def decode(s: str, preserved: str) -> str:
    """Decode (19.2.6.6)."""
    if "%" not in s:
        return s
    spend(32 * len(s))
    if re.search("%(?![0-9A-Fa-f]{2})", s):
        raise uri_error()
    escapes = {f"%{ord(c):02X}" for c in preserved}

    def decode_run(found: re.Match[str]) -> str:
        run = found[0]
        if escapes and run.upper() in escapes:
            return run
        try:
            return units(bytes.fromhex(run.replace("%", "")).decode())
        except UnicodeDecodeError:
            raise uri_error() from None

    if preserved:
        kept = "|".join(sorted(escapes))
        return re.sub(f"(?i:{kept})|(?:(?!(?i:{kept}))%..)+", decode_run, s)
    return re.sub("(?:%..)+", decode_run, s)


@function("decodeURI", 1, clause="sec-decodeuri-encodeduri")
def decode_uri(fn: NativeFunction, this: Value, encoded_uri: Value = None, *_: Value) -> Value:
    uri_string = to_string(encoded_uri)
    return decode(uri_string, _RESERVED)


@function("decodeURIComponent", 1, clause="sec-decodeuricomponent-encodeduricomponent")
def decode_uri_component(fn: NativeFunction, this: Value, encoded: Value = None, *_: Value) -> Value:
    component_string = to_string(encoded)
    return decode(component_string, "")


@function("encodeURI", 1, clause="sec-encodeuri-uri")
def encode_uri(fn: NativeFunction, this: Value, uri: Value = None, *_: Value) -> Value:
    uri_string = to_string(uri)
    return encode(uri_string, _UNESCAPED + _RESERVED)


@function("encodeURIComponent", 1, clause="sec-encodeuricomponent-uricomponent")
def encode_uri_component(fn: NativeFunction, this: Value, component: Value = None, *_: Value) -> Value:
    component_string = to_string(component)
    return encode(component_string, _UNESCAPED)


@function("escape", 1, clause="sec-escape-string")
def escape(fn: NativeFunction, this: Value, string: Value = None, *_: Value) -> Value:
    code_units = to_string(string)
    return percent_escaped(code_units)


def percent_escaped(s: str) -> str:
    """The code units of a text, as ``%XX`` or ``%uXXXX`` where they are not plain."""
    spend(4 * len(s))
    odd = re.findall("[^A-Za-z0-9@*_+./-]", s)
    if not odd:
        return s
    spend(16 * len(odd))
    grow(len(s) + sum(2 if unit < "\u0100" else 5 for unit in odd))
    return re.sub(
        "[^A-Za-z0-9@*_+./-]",
        lambda found: f"%{ord(found[0]):02X}" if found[0] < "\u0100" else f"%u{ord(found[0]):04X}",
        s,
    )


@function("unescape", 1, clause="sec-unescape-string")
def unescape(fn: NativeFunction, this: Value, string: Value = None, *_: Value) -> Value:
    escaped = to_string(string)
    if "%" not in escaped:
        return escaped
    spend(32 * len(escaped))
    return re.sub("%(?:u([0-9A-Fa-f]{4})|([0-9A-Fa-f]{2}))", lambda found: chr(int(found[1] or found[2], 16)), escaped)
