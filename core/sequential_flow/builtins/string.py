"""String (ECMA-262 clause 22.1): the constructor. Its prototype's methods are in the files imported here."""

from __future__ import annotations

from ..runtime.budget import grow, rounds, spend, tick
from ..runtime.completion import range_error
from ..runtime.conversions import length_of_array_like, to_number, to_object, to_string
from ..runtime.numbers import number_to_string, to_uint32
from ..runtime.objects import JSObject, NativeFunction, get
from ..runtime.operators import MAX_STRING
from ..runtime.realm import prototype_from
from ..runtime.utf16 import units as code_units
from ..runtime.values import Symbol, Value
from ..runtime.wrappers import JSString
from . import string_change, string_pattern, string_prototype
from .library import constructor

__all__ = ["STRING", "string_change", "string_pattern", "string_prototype"]


def string(fn: NativeFunction, this: Value, *values: Value) -> Value:
    if not values:
        return ""
    if values[0].__class__ is Symbol:
        return repr(values[0])
    return to_string(values[0])


def construct_string(fn: NativeFunction, new_target: JSObject, *values: Value) -> Value:
    s = ""
    if values:
        s = to_string(values[0])
    prototype = get(new_target, "prototype")
    return JSString(prototype_from(new_target, prototype, "String.prototype"), s)


STRING = constructor("String", 1, clause="sec-string-constructor", call=string, construct=construct_string)


@STRING.method("fromCharCode", 1, clause="sec-string.fromcharcode")
def from_char_code(fn: NativeFunction, this: Value, *codes: Value) -> Value:
    if len(codes) == 1 and codes[0].__class__ is float and 0.0 <= codes[0] < 65536.0:
        return chr(int(codes[0]))
    units: list[str] = []
    while len(units) < len(codes):
        if len(units) & 255 == 255:
            rounds()
        code = to_number(codes[len(units)])
        units.append(chr(to_uint32(code) & 0xFFFF))
    return "".join(units)


@STRING.method("fromCodePoint", 1, clause="sec-string.fromcodepoint")
def from_code_point(fn: NativeFunction, this: Value, *code_points: Value) -> Value:
    at_once = whole_numbers(code_points)
    if at_once is not None:
        return at_once
    characters: list[str] = []
    while len(characters) < len(code_points):
        if len(characters) & 255 == 255:
            rounds()
        number = to_number(code_points[len(characters)])
        if not 0.0 <= number <= 0x10FFFF or number != int(number):
            raise range_error(f"Invalid code point {number_to_string(number)}")
        code = int(number)
        if code > 0xFFFF:
            characters.append(chr(0xD7C0 + (code >> 10)) + chr(0xDC00 + (code & 0x3FF)))
        else:
            characters.append(chr(code))
    return "".join(characters)


def whole_numbers(code_points: tuple[Value, ...]) -> str | None:
    """The string of many code points, if they are plain ones: ``None`` where any needs a closer look."""
    if len(code_points) < 8 or set(map(type, code_points)) != {float}:
        return None
    spend(len(code_points) << 3)
    try:
        numbers = tuple(map(int, code_points))
        return code_units("".join(map(chr, numbers))) if numbers == code_points else None
    except (ValueError, OverflowError):
        return None


@STRING.method("raw", 1, clause="sec-string.raw")
def raw(fn: NativeFunction, this: Value, template: Value = None, *substitutions: Value) -> Value:
    cooked = to_object(fn.realm, template)
    literals = get(cooked, "raw")
    literals = to_object(fn.realm, literals)
    literal_count = length_of_array_like(literals)
    pieces: list[str] = []
    length = 0
    index = 0
    while index < literal_count:
        tick()
        literal = get(literals, str(index))
        segment = to_string(literal)
        pieces.append(segment)
        length += len(segment)
        if index + 1 < literal_count and index < len(substitutions):
            substitution = to_string(substitutions[index])
            pieces.append(substitution)
            length += len(substitution)
        if length > MAX_STRING:
            raise range_error("Invalid string length")
        index += 1
    grow(length)
    return "".join(pieces)
