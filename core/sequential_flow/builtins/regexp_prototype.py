"""RegExp.prototype (ECMA-262 clause 22.2.6): exec, test, toString and the flags."""

from __future__ import annotations

import re
from typing import Any

from ..runtime.completion import type_error
from ..runtime.conversions import describe, to_boolean, to_string
from ..runtime.objects import JSObject, get
from ..runtime.regexps import JSRegExp
from ..runtime.values import Value, null
from .library import holder
from .regexp_exec import builtin_exec, find, is_plain, make_result, regexp_exec, require_object, require_regexp

PROTOTYPE = holder("RegExp.prototype", clause="sec-properties-of-the-regexp-prototype-object")
PROTOTYPE.refer("constructor", "RegExp", clause="sec-regexp.prototype.constructor")


@PROTOTYPE.method("exec", 1, clause="sec-regexp.prototype.exec")
def exec_(fn: Any, this: Any, string: Value = None, *_: Value) -> Value:
    if string.__class__ is str and is_plain(fn.realm, this):
        found = find(this, string)
        return null if found is None else make_result(fn.realm, this, string, found)
    require_regexp(this, "RegExp.prototype.exec")
    s = to_string(string)
    return builtin_exec(fn.realm, this, s)


@PROTOTYPE.method("test", 1, clause="sec-regexp.prototype.test")
def matches(fn: Any, this: Any, string: Value = None, *_: Value) -> Value:
    if string.__class__ is str and is_plain(fn.realm, this):
        return find(this, string) is not None
    require_object(this, "test")
    s = to_string(string)
    match = regexp_exec(fn.realm, this, s)
    return match is not null


@PROTOTYPE.method("toString", 0, clause="sec-regexp.prototype.tostring")
def to_string_method(fn: Any, this: Any, *_: Value) -> Value:
    require_object(this, "toString")
    pattern = get(this, "source")
    pattern = to_string(pattern)
    flags = get(this, "flags")
    flags = to_string(flags)
    return f"/{pattern}/{flags}"


def flag_getter(name: str, letter: str) -> None:
    """The accessor of one flag (22.2.6.4.1 RegExpHasFlag)."""

    @PROTOTYPE.getter(name, clause=f"sec-get-regexp.prototype.{name.lower()}", pauses=False)
    def has_flag(fn: Any, this: Value, *_: Value) -> Value:
        if isinstance(this, JSRegExp):
            return letter in this.flags
        if this is fn.realm.intrinsic("RegExp.prototype"):
            return None
        raise type_error(f"RegExp.prototype.{name} getter called on non-RegExp object {describe(this)}")


FLAG_NAMES = {
    "dotAll": "s", "global": "g", "hasIndices": "d", "ignoreCase": "i", "multiline": "m", "sticky": "y", "unicode": "u",
    "unicodeSets": "v",
}  # fmt: skip
for _name, _letter in FLAG_NAMES.items():
    flag_getter(_name, _letter)

IN_ORDER = (
    ("hasIndices", "d"), ("global", "g"), ("ignoreCase", "i"), ("multiline", "m"), ("dotAll", "s"), ("unicode", "u"),
    ("unicodeSets", "v"), ("sticky", "y"),
)  # fmt: skip


@PROTOTYPE.getter("flags", clause="sec-get-regexp.prototype.flags")
def flags_getter(fn: Any, this: Any, *_: Value) -> Value:
    if not isinstance(this, JSObject):
        raise type_error(f"RegExp.prototype.flags getter called on non-object {describe(this)}")
    if isinstance(this, JSRegExp) and is_plain(fn.realm, this):
        return "".join([letter for _, letter in IN_ORDER if letter in this.flags])
    result = ""
    k = 0
    while k < 8:
        name, letter = IN_ORDER[k]
        value = get(this, name)
        if to_boolean(value):
            result += letter
        k += 1
    return result


@PROTOTYPE.getter("source", clause="sec-get-regexp.prototype.source", pauses=False)
def source_getter(fn: Any, this: Value, *_: Value) -> Value:
    if isinstance(this, JSRegExp):
        return escaped_source(this.source)
    if this is fn.realm.intrinsic("RegExp.prototype"):
        return "(?:)"
    raise type_error(f"RegExp.prototype.source getter called on non-RegExp object {describe(this)}")


TO_ESCAPE = re.compile(
    r"\\([\n\r\u2028\u2029])|(\\.|\[(?:[^\]\\\n\r\u2028\u2029]|\\[^\n\r\u2028\u2029])*+\])|([/\n\r\u2028\u2029])"
)
LINE_ENDS = {"\n": "\\n", "\r": "\\r", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def escaped_source(source: str) -> str:
    """EscapeRegExpPattern (22.2.6.13.1): a text that stands for the pattern between slashes.

    >>> escaped_source("a/[/]")
    'a\\\\/[/]'
    """
    if not source:
        return "(?:)"
    return TO_ESCAPE.sub(_escaped, source)


def _escaped(match: re.Match[str]) -> str:
    if match[2]:
        return match[2]
    character = match[1] or match[3]
    return LINE_ENDS.get(character, "\\" + character)
