"""String.prototype (ECMA-262 clause 22.1.3): what takes a pattern. Regular expressions plug in by their symbols."""

from __future__ import annotations

from ..runtime.budget import CHEAP, MAX_TEXT, grow, hold, spend, tick
from ..runtime.completion import pausable, type_error
from ..runtime.conversions import (
    get_method,
    get_v,
    require_object_coercible,
    to_number,
    to_string,
)
from ..runtime.numbers import to_uint32
from ..runtime.objects import JSFunction, JSObject, NativeFunction, get, is_callable
from ..runtime.realm import Realm, construct
from ..runtime.values import (
    SYMBOL_MATCH,
    SYMBOL_MATCH_ALL,
    SYMBOL_REPLACE,
    SYMBOL_SEARCH,
    SYMBOL_SPLIT,
    Value,
)
from .string_prototype import PROTOTYPE, copied, find, is_regexp


def regexp_constructor(realm: Realm) -> JSFunction:
    """%RegExp%.

    Raises:
        ThrowError: TypeError where there is none.
    """
    try:
        return realm.intrinsic("RegExp")  # type: ignore[return-value]
    except KeyError:
        raise type_error("RegExp is not available yet") from None


@PROTOTYPE.method("match", 1, clause="sec-string.prototype.match")
def match(fn: NativeFunction, this: Value, regexp: Value = None, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.match")
    if isinstance(regexp, JSObject):
        matcher = get_method(fn.realm, regexp, SYMBOL_MATCH)
        if matcher is not None:
            return matcher.py(matcher, regexp, this)
    s = to_string(this)
    constructor = regexp_constructor(fn.realm)
    rx = construct(constructor, [regexp])
    method = get_v(fn.realm, rx, SYMBOL_MATCH)
    require_method(method, "match")
    return method.py(method, rx, s)


def require_method(method: Value, name: str) -> None:
    """Throw where a regular expression's own method is gone."""
    if not is_callable(method):
        raise type_error(f"RegExp.prototype[Symbol.{name}] is not a function")


@PROTOTYPE.method("matchAll", 1, clause="sec-string.prototype.matchall")
def match_all(fn: NativeFunction, this: Value, regexp: Value = None, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.matchAll")
    if isinstance(regexp, JSObject):
        is_pattern = is_regexp(regexp)
        if is_pattern:
            flags = get(regexp, "flags")
            require_object_coercible(flags, "String.prototype.matchAll")
            flags = to_string(flags)
            if "g" not in flags:
                raise type_error("String.prototype.matchAll called with a non-global RegExp argument")
        matcher = get_method(fn.realm, regexp, SYMBOL_MATCH_ALL)
        if matcher is not None:
            return matcher.py(matcher, regexp, this)
    s = to_string(this)
    constructor = regexp_constructor(fn.realm)
    rx = construct(constructor, [regexp, "g"])
    method = get_v(fn.realm, rx, SYMBOL_MATCH_ALL)
    require_method(method, "matchAll")
    return method.py(method, rx, s)


@PROTOTYPE.method("search", 1, clause="sec-string.prototype.search")
def search(fn: NativeFunction, this: Value, regexp: Value = None, *_: Value) -> Value:
    require_object_coercible(this, "String.prototype.search")
    if isinstance(regexp, JSObject):
        searcher = get_method(fn.realm, regexp, SYMBOL_SEARCH)
        if searcher is not None:
            return searcher.py(searcher, regexp, this)
    s = to_string(this)
    constructor = regexp_constructor(fn.realm)
    rx = construct(constructor, [regexp])
    method = get_v(fn.realm, rx, SYMBOL_SEARCH)
    require_method(method, "search")
    return method.py(method, rx, s)


@pausable("GetSubstitution")
def get_substitution(
    realm: Realm, matched: str, s: str, position: int, captures: list[Value], named_captures: Value, template: str
) -> str:
    """GetSubstitution (22.1.3.19.1); ``captures`` are strings or undefined."""
    if "$" not in template:
        return template
    result = ""
    start = 0
    while True:
        tick()
        at = template.find("$", start)
        if at < 0 or at + 1 == len(template):
            grow(len(result) + len(template) - start)
            return result + template[start:]
        result += template[start:at]
        sign = template[at + 1]
        start = at + 2
        if sign == "$":
            result += "$"
        elif sign == "&":
            result += matched
        elif sign == "`":
            result += copied(s[:position])
        elif sign == "'":
            result += copied(s[position + len(matched) :])
        elif "0" <= sign <= "9":
            number, width = capture_number(template, at, len(captures))
            start = at + 1 + width
            if number == 0:
                result += "$"
            elif captures[number - 1] is not None:
                result += captures[number - 1]
        elif sign == "<" and named_captures is not None and template.find(">", start) >= 0:
            name = template[start : template.find(">", start)]
            start += len(name) + 1
            capture = get(named_captures, name)
            if capture is not None:
                capture_text = to_string(capture)
                result += capture_text
        else:
            result += "$"
            start = at + 1
        grow(len(result))


def capture_number(template: str, at: int, count: int) -> tuple[int, int]:
    """The capture that ``$n`` or ``$nn`` names and how many digits that takes; 0 and 0 where there is none such."""
    digits = template[at + 1 : at + 3]
    if len(digits) == 2 and "0" <= digits[1] <= "9" and 1 <= int(digits) <= count:
        return int(digits), 2
    if 1 <= int(digits[0]) <= count:
        return int(digits[0]), 1
    return 0, 0


def is_short_text(value: Value, most: int) -> bool:
    """Whether a replacement stands for itself and does not make the result too long."""
    return value.__class__ is str and "$" not in value and len(value) <= most


@PROTOTYPE.method("replace", 2, clause="sec-string.prototype.replace")
def replace(
    fn: NativeFunction, this: Value, search_value: Value = None, replace_value: Value = None, *_: Value
) -> Value:
    if this.__class__ is str and search_value.__class__ is str and is_short_text(replace_value, CHEAP):
        if len(this) > CHEAP:
            grow(len(this) + len(replace_value))
        return this.replace(search_value, replace_value, 1)
    require_object_coercible(this, "String.prototype.replace")
    if isinstance(search_value, JSObject):
        replacer = get_method(fn.realm, search_value, SYMBOL_REPLACE)
        if replacer is not None:
            return replacer.py(replacer, search_value, this, replace_value)
    s = to_string(this)
    searched = to_string(search_value)
    if not is_callable(replace_value):
        template = to_string(replace_value)
        position = find(s, searched, 0)
        if position < 0:
            return s
        replacement = get_substitution(fn.realm, searched, s, position, [], None, template)
    else:
        position = find(s, searched, 0)
        if position < 0:
            return s
        result = replace_value.py(replace_value, None, searched, float(position), s)
        replacement = to_string(result)
    grow(len(s) - len(searched) + len(replacement))
    return s[:position] + replacement + s[position + len(searched) :]


@PROTOTYPE.method("replaceAll", 2, clause="sec-string.prototype.replaceall")
def replace_all(
    fn: NativeFunction, this: Value, search_value: Value = None, replace_value: Value = None, *_: Value
) -> Value:
    require_object_coercible(this, "String.prototype.replaceAll")
    if isinstance(search_value, JSObject):
        is_pattern = is_regexp(search_value)
        if is_pattern:
            flags = get(search_value, "flags")
            require_object_coercible(flags, "String.prototype.replaceAll")
            flags = to_string(flags)
            if "g" not in flags:
                raise type_error("String.prototype.replaceAll called with a non-global RegExp argument")
        replacer = get_method(fn.realm, search_value, SYMBOL_REPLACE)
        if replacer is not None:
            return replacer.py(replacer, search_value, this, replace_value)
    s = to_string(this)
    searched = to_string(search_value)
    functional = is_callable(replace_value)
    template = ""
    if not functional:
        template = to_string(replace_value)
        if "$" not in template:
            return replace_plain(s, searched, template)
    pieces: list[str] = []
    length = 0
    end = 0
    position = find(s, searched, 0)
    while position >= 0:
        tick()
        if functional:
            replacement = replace_value.py(replace_value, None, searched, float(position), s)
            replacement = to_string(replacement)
        else:
            replacement = get_substitution(fn.realm, searched, s, position, [], None, template)
        length += position - end + len(replacement)
        if length > MAX_TEXT:
            grow(length)
        pieces += (s[end:position], replacement)
        end = position + len(searched)
        position = find_next(s, searched, position)
    grow(length + len(s) - end)
    return "".join([*pieces, s[end:]])


def replace_plain(s: str, searched: str, replacement: str) -> str:
    """Every occurrence replaced by the same text."""
    if len(s) >= 4096 or len(replacement) >= 4096:
        spend(2 * len(s))
        grow(len(s) + s.count(searched) * (len(replacement) - len(searched)))
    return s.replace(searched, replacement)


def find_next(s: str, searched: str, position: int) -> int:
    """Where the next occurrence is that does not overlap; -1 where there is none."""
    start = position + (len(searched) or 1)
    if start > len(s):
        return -1
    found = s.find(searched, start)
    if found - start >= 4096 or (found < 0 and len(s) - start >= 4096):
        spend((len(s) if found < 0 else found) - start)
    return found


@PROTOTYPE.method("split", 2, clause="sec-string.prototype.split")
def split(fn: NativeFunction, this: Value, separator: Value = None, limit: Value = None, *_: Value) -> Value:
    if separator.__class__ is str and this.__class__ is str and limit is None:
        return fn.realm.array(split_text(this, separator, -1))
    require_object_coercible(this, "String.prototype.split")
    if isinstance(separator, JSObject):
        splitter = get_method(fn.realm, separator, SYMBOL_SPLIT)
        if splitter is not None:
            return splitter.py(splitter, separator, this, limit)
    s = to_string(this)
    most = 4294967295
    if limit is not None:
        number = to_number(limit)
        most = to_uint32(number)
    r = to_string(separator)
    if most == 0:
        return fn.realm.array([])
    if separator is None:
        return fn.realm.array([s])
    return fn.realm.array(split_text(s, r, most))


def split_text(s: str, separator: str, most: int) -> list[str]:
    """The parts of a string, not more than so many (-1: all)."""
    if len(s) >= 1024:
        spend(len(s))
        count = s.count(separator) + 1
        hold(count if most < 0 else min(count, most))
    if not separator:
        return list(s if most < 0 else s[:most])
    parts = s.split(separator, min(most, len(s)))  # 2**32 - 1 is too large for a Python of 32 bits
    return parts if most < 0 else parts[:most]
