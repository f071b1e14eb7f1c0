"""String.prototype (ECMA-262 clause 22.1.3): what reads a string, and its iterator."""

from __future__ import annotations

from typing import Any

from ..runtime.budget import CHEAP, spend
from ..runtime.completion import pausable, type_error
from ..runtime.conversions import (
    describe,
    require_object_coercible,
    to_boolean,
    to_integer_or_infinity,
    to_number,
    to_string,
)
from ..runtime.iteration import DONE, NativeIterator
from ..runtime.numbers import NAN
from ..runtime.objects import JSObject, NativeFunction, get
from ..runtime.properties import CONFIGURABLE
from ..runtime.realm import Realm
from ..runtime.utf16 import is_well_formed
from ..runtime.values import SYMBOL_ITERATOR, SYMBOL_MATCH, SYMBOL_TO_STRING_TAG, Value
from ..runtime.wrappers import JSString
from .library import holder

PROTOTYPE = holder(
    "String.prototype",
    make=lambda realm: JSString(None, ""),
    clause="sec-properties-of-the-string-prototype-object",
)
PROTOTYPE.refer("constructor", "String")


def clamp(position: Any, length: int) -> int:
    """A result of ToIntegerOrInfinity, brought between 0 and a length."""
    return 0 if position <= 0 else length if position >= length else position


def relative(position: Any, length: int) -> int:
    """The same where a negative position counts from the end."""
    return clamp(position + length if position < 0 else position, length)


def code_point_at_index(s: str, index: int) -> str:
    """CodePointAt (11.1.4): the code units of one code point."""
    unit = s[index]
    if "\ud800" <= unit <= "\udbff" and index + 1 < len(s) and "\udc00" <= s[index + 1] <= "\udfff":
        return s[index : index + 2]
    return unit


def find(s: str, search: str, start: int) -> int:
    """``str.find``, paid for where it may take long."""
    if len(s) >= 4096:
        spend(len(s) - start)
    return s.find(search, start)


def find_last(s: str, search: str, end: int) -> int:
    """``str.rfind`` before an end. CPython's is quadratic for long texts, its ``find`` is not."""
    if len(s) < 4096 or len(search) < 16:
        spend(len(s))
        return s.rfind(search, 0, end)
    spend(2 * len(s))
    s = s[:end]
    found = s[::-1].find(search[::-1])
    return -1 if found < 0 else len(s) - found - len(search)


def copied(piece: str) -> str:
    """A part of a string, paid for where it is long."""
    if len(piece) > CHEAP:
        spend(len(piece) >> 4)
    return piece


@pausable("IsRegExp")
def is_regexp(value: Value) -> bool:
    """IsRegExp (7.2.6)."""
    if not isinstance(value, JSObject):
        return False
    matcher = get(value, SYMBOL_MATCH)
    if matcher is not None:
        return to_boolean(matcher)
    return value.class_name == "RegExp"


def refuse_regexp(is_pattern: bool, what: str) -> None:
    """Throw a TypeError for a regular expression where only text may stand."""
    if is_pattern:
        raise type_error(f"First argument to {what} must not be a regular expression")


@PROTOTYPE.method("at", 1, clause="sec-string.prototype.at")
def at(fn: NativeFunction, this: Value, index: Value = None, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.at")
    s = to_string(this)
    k = to_integer_or_infinity(index)
    if k < 0:
        k += len(s)
    return s[int(k)] if 0 <= k < len(s) else None


@PROTOTYPE.method("charAt", 1, clause="sec-string.prototype.charat")
def char_at(fn: NativeFunction, this: Value, pos: Value = None, *_: Value) -> Value:
    if this.__class__ is str and pos.__class__ is float and 0.0 <= pos < len(this):
        return this[int(pos)]
    require_object_coercible(this, "String.prototype.charAt")
    s = to_string(this)
    position = to_integer_or_infinity(pos)
    return s[int(position)] if 0 <= position < len(s) else ""


@PROTOTYPE.method("charCodeAt", 1, clause="sec-string.prototype.charcodeat")
def char_code_at(fn: NativeFunction, this: Value, pos: Value = None, *_: Value) -> Value:
    if this.__class__ is str and pos.__class__ is float and 0.0 <= pos < len(this):
        return float(ord(this[int(pos)]))
    require_object_coercible(this, "String.prototype.charCodeAt")
    s = to_string(this)
    position = to_integer_or_infinity(pos)
    return float(ord(s[int(position)])) if 0 <= position < len(s) else NAN


@PROTOTYPE.method("codePointAt", 1, clause="sec-string.prototype.codepointat")
def code_point_at(fn: NativeFunction, this: Value, pos: Value = None, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.codePointAt")
    s = to_string(this)
    position = to_integer_or_infinity(pos)
    if not 0 <= position < len(s):
        return None
    units = code_point_at_index(s, int(position))
    if len(units) == 1:
        return float(ord(units))
    return float(((ord(units[0]) - 0xD800) << 10) + ord(units[1]) - 0xDC00 + 0x10000)


@PROTOTYPE.method("endsWith", 1, clause="sec-string.prototype.endswith")
def ends_with(
    fn: NativeFunction, this: Value, search_string: Value = None, end_position: Value = None, *_: Value
) -> Value:
    if this.__class__ is str and search_string.__class__ is str and end_position is None:
        if len(search_string) >= 4096:
            spend(len(search_string) >> 4)
        return this.endswith(search_string)
    require_object_coercible(this, "String.prototype.endsWith")
    s = to_string(this)
    is_pattern = is_regexp(search_string)
    refuse_regexp(is_pattern, "String.prototype.endsWith")
    search = to_string(search_string)
    if end_position is None:
        return s.endswith(search)
    position = to_integer_or_infinity(end_position)
    return s[: clamp(position, len(s))].endswith(search)


@PROTOTYPE.method("includes", 1, clause="sec-string.prototype.includes")
def includes(fn: NativeFunction, this: Value, search_string: Value = None, position: Value = None, *_: Value) -> Value:
    if this.__class__ is str and search_string.__class__ is str and position is None:
        return find(this, search_string, 0) >= 0
    require_object_coercible(this, "String.prototype.includes")
    s = to_string(this)
    is_pattern = is_regexp(search_string)
    refuse_regexp(is_pattern, "String.prototype.includes")
    search = to_string(search_string)
    start = to_integer_or_infinity(position)
    return find(s, search, clamp(start, len(s))) >= 0


@PROTOTYPE.method("indexOf", 1, clause="sec-string.prototype.indexof")
def index_of(fn: NativeFunction, this: Value, search_string: Value = None, position: Value = None, *_: Value) -> Value:
    if this.__class__ is str and search_string.__class__ is str and position is None:
        return float(find(this, search_string, 0))
    require_object_coercible(this, "String.prototype.indexOf")
    s = to_string(this)
    search = to_string(search_string)
    start = to_integer_or_infinity(position)
    return float(find(s, search, clamp(start, len(s))))


@PROTOTYPE.method("isWellFormed", 0, clause="sec-string.prototype.iswellformed")
def is_well_formed_method(fn: NativeFunction, this: Value, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.isWellFormed")
    s = to_string(this)
    return is_well_formed(s)


@PROTOTYPE.method("lastIndexOf", 1, clause="sec-string.prototype.lastindexof")
def last_index_of(
    fn: NativeFunction, this: Value, search_string: Value = None, position: Value = None, *_: Value
) -> Value:
    require_object_coercible(this, "String.prototype.lastIndexOf")
    s = to_string(this)
    search = to_string(search_string)
    number = to_number(position)
    if number != number or number >= len(s):
        return float(find_last(s, search, len(s)))
    return float(find_last(s, search, (int(number) if number > 0.0 else 0) + len(search)))


@PROTOTYPE.method("localeCompare", 1, clause="sec-string.prototype.localecompare")
def locale_compare(
    fn: NativeFunction, this: Value, that: Value = None, locales: Value = None, options: Value = None, *_: Value
) -> Value:
    require_object_coercible(this, "String.prototype.localeCompare")
    s = to_string(this)
    other = to_string(that)
    numeric = False
    case_first = "false"
    sensitivity = "variant"
    if isinstance(options, JSObject):
        option = get(options, "numeric")
        numeric = to_boolean(option)
        option = get(options, "caseFirst")
        if option is not None:
            case_first = to_string(option)
        option = get(options, "sensitivity")
        if option is not None:
            sensitivity = to_string(option)
    from .collation import compare

    spend(32 * (len(s) + len(other)))
    return float(compare(s, other, numeric, case_first, sensitivity))


@PROTOTYPE.method("startsWith", 1, clause="sec-string.prototype.startswith")
def starts_with(
    fn: NativeFunction, this: Value, search_string: Value = None, position: Value = None, *_: Value
) -> Value:
    if this.__class__ is str and search_string.__class__ is str and position is None:
        if len(search_string) >= 4096:
            spend(len(search_string) >> 4)
        return this.startswith(search_string)
    require_object_coercible(this, "String.prototype.startsWith")
    s = to_string(this)
    is_pattern = is_regexp(search_string)
    refuse_regexp(is_pattern, "String.prototype.startsWith")
    search = to_string(search_string)
    start = to_integer_or_infinity(position)
    if len(search) >= 4096:
        spend(len(search) >> 4)
    return s.startswith(search, clamp(start, len(s)))


@PROTOTYPE.method("slice", 2, clause="sec-string.prototype.slice")
def slice_(fn: NativeFunction, this: Value, start: Value = None, end: Value = None, *_: Value) -> Value:
    if this.__class__ is str and start.__class__ is float and -1e9 < start < 1e9:
        if end is None:
            return copied(this[int(start) :]) if len(this) > CHEAP else this[int(start) :]
        if end.__class__ is float and -1e9 < end < 1e9:
            return copied(this[int(start) : int(end)]) if len(this) > CHEAP else this[int(start) : int(end)]
    require_object_coercible(this, "String.prototype.slice")
    s = to_string(this)
    first = to_integer_or_infinity(start)
    if end is None:
        return copied(s[relative(first, len(s)) :])
    last = to_integer_or_infinity(end)
    return copied(s[relative(first, len(s)) : relative(last, len(s))])


@PROTOTYPE.method("substring", 2, clause="sec-string.prototype.substring")
def substring(fn: NativeFunction, this: Value, start: Value = None, end: Value = None, *_: Value) -> Value:
    if this.__class__ is str and start.__class__ is float and 0.0 <= start < 1e9:
        if end is None:
            return copied(this[int(start) :]) if len(this) > CHEAP else this[int(start) :]
        if end.__class__ is float and start <= end < 1e9:
            return copied(this[int(start) : int(end)]) if len(this) > CHEAP else this[int(start) : int(end)]
    require_object_coercible(this, "String.prototype.substring")
    s = to_string(this)
    first = to_integer_or_infinity(start)
    last = len(s)
    if end is not None:
        last = to_integer_or_infinity(end)
    low, high = clamp(first, len(s)), clamp(last, len(s))
    return copied(s[low:high] if low <= high else s[high:low])


@PROTOTYPE.method("substr", 2, clause="sec-string.prototype.substr")
def substr(fn: NativeFunction, this: Value, start: Value = None, length: Value = None, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.substr")
    s = to_string(this)
    first = to_integer_or_infinity(start)
    count = len(s)
    if length is not None:
        count = to_integer_or_infinity(length)
    low = relative(first, len(s))
    return copied(s[low : low + clamp(count, len(s))])


def this_string_value(value: Value, what: str) -> str:
    """ThisStringValue (22.1.3.35)."""
    if value.__class__ is str:
        return value
    if isinstance(value, JSString):
        return str(value.primitive)
    raise type_error(f"{what} requires that 'this' be a String")


@PROTOTYPE.method("toString", 0, clause="sec-string.prototype.tostring", pauses=False)
def to_string_method(fn: NativeFunction, this: Value, *_: Value) -> Value:
    return this_string_value(this, "String.prototype.toString")


@PROTOTYPE.method("valueOf", 0, clause="sec-string.prototype.valueof", pauses=False)
def value_of(fn: NativeFunction, this: Value, *_: Value) -> Value:
    return this_string_value(this, "String.prototype.valueOf")


class StringIterator(NativeIterator):
    """A String Iterator object (22.1.5): by code points; ``position`` is past the end once it is done."""

    __slots__ = ("position", "string")

    class_name = "String Iterator"
    path = "StringIteratorPrototype.next"

    def __init__(self, proto: JSObject | None, string: str) -> None:
        JSObject.__init__(self, proto)
        self.string = string
        self.position = 0

    def advance(self, realm: Realm) -> Value:
        s, position = self.string, self.position
        if position >= len(s):
            return DONE
        units = code_point_at_index(s, position)
        self.position = position + len(units)
        return units


@PROTOTYPE.method(SYMBOL_ITERATOR, 0, clause="sec-string.prototype-%symbol.iterator%")
def iterator(fn: NativeFunction, this: Value, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype[Symbol.iterator]")
    s = to_string(this)
    return StringIterator(fn.realm.intrinsic("StringIteratorPrototype"), s)


ITERATOR_PROTOTYPE = holder(
    "StringIteratorPrototype", proto="Iterator.prototype", clause="sec-%stringiteratorprototype%-object"
)
ITERATOR_PROTOTYPE.value(SYMBOL_TO_STRING_TAG, "String Iterator", CONFIGURABLE)


@ITERATOR_PROTOTYPE.method("next", 0, clause="sec-%stringiteratorprototype%.next", pauses=False)
def next_(fn: NativeFunction, this: Value, *_: Value) -> Value:
    if not isinstance(this, StringIterator):
        raise type_error(f"Method String Iterator.prototype.next called on incompatible receiver {describe(this)}")
    value = this.advance(fn.realm)
    if value is DONE:
        return fn.realm.iterator_result(None, True)
    return fn.realm.iterator_result(value, False)
