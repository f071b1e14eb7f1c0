"""RegExp.prototype[@@replace] (ECMA-262 clause 22.2.6.11)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..regexp import Spans
from ..runtime.budget import MAX_TEXT, grow, rounds, tick
from ..runtime.completion import pausable
from ..runtime.conversions import to_integer_or_infinity, to_length, to_object, to_string
from ..runtime.objects import get, is_callable, set_or_throw
from ..runtime.realm import Realm
from ..runtime.regexps import JSRegExp
from ..runtime.values import SYMBOL_REPLACE, Value, null
from .regexp_exec import (
    after,
    all_spans,
    find,
    find_from,
    is_plain,
    named,
    pattern_of,
    regexp_exec,
    require_object,
    set_last_index,
    texts_of,
)
from .regexp_prototype import PROTOTYPE
from .regexp_symbols import step_on
from .string_pattern import get_substitution
from .string_prototype import clamp


@PROTOTYPE.method(SYMBOL_REPLACE, 2, clause="sec-regexp.prototype-%symbol.replace%")
def replace(fn: Any, this: Any, string: Value = None, replace_value: Value = None, *_: Value) -> Value:
    realm = fn.realm
    if string.__class__ is str and is_plain(realm, this):
        if is_callable(replace_value):
            return replace_plain(realm, this, string, replace_value, "")
        if replace_value.__class__ is str:
            if "$" not in replace_value:
                return replace_text(this, string, replace_value)
            return replace_plain(realm, this, string, None, replace_value)
    require_object(this, "@@replace")
    s = to_string(string)
    functional = is_callable(replace_value)
    if not functional:
        replace_value = to_string(replace_value)
    flags = get(this, "flags")
    flags = to_string(flags)
    every = "g" in flags
    full = False
    if every:
        full = "u" in flags or "v" in flags
        set_or_throw(this, "lastIndex", 0.0)
    results: list[Value] = []
    while True:
        tick()
        result = regexp_exec(realm, this, s)
        if result is null:
            break
        results.append(result)
        if not every:
            break
        text = get(result, "0")
        text = to_string(text)
        if not text:
            step_on(this, s, full)
    accumulated = ""
    place = 0
    k = 0
    while k < len(results):
        tick()
        result = results[k]
        k += 1
        count = get(result, "length")
        count = to_length(count)
        matched = get(result, "0")
        matched = to_string(matched)
        position = get(result, "index")
        position = to_integer_or_infinity(position)
        position = clamp(position, len(s))
        captures: list[Value] = []
        n = 1
        while n < count:
            tick()
            capture = get(result, str(n))
            if capture is not None:
                capture = to_string(capture)
            captures.append(capture)
            n += 1
        groups = get(result, "groups")
        if functional:
            arguments = [matched, *captures, float(position), s]
            if groups is not None:
                arguments.append(groups)
            value = replace_value.py(replace_value, None, *arguments)
            replacement = to_string(value)
        else:
            if groups is not None:
                groups = to_object(realm, groups)
            replacement = get_substitution(realm, matched, s, position, captures, groups, replace_value)
        if position >= place:
            if len(accumulated) + position - place + len(replacement) > MAX_TEXT:
                grow(len(accumulated) + position - place + len(replacement))
            accumulated += s[place:position] + replacement
            place = position + len(matched)
    grow(len(accumulated) + max(len(s) - place, 0))
    return accumulated + s[place:]


@pausable("RegExpReplacePlain")
def replace_plain(realm: Realm, rx: JSRegExp, s: str, function: Any, template: str) -> str:
    """What is left of a plain one: matches are found one by one, since nothing that runs between can change them."""
    every = "g" in rx.flags
    result = ""
    place = 0
    spans = first_of_all(rx, s) if every else find(rx, s)
    while spans is not None:
        tick()
        start, end = spans[0]
        index = after(rx, s, spans)
        captures = texts_of(s, spans)
        groups = groups_of(rx, captures)
        matched = captures.pop(0)
        spans = None
        if function is not None:
            arguments = [matched, *captures, float(start), s]
            if groups is not None:
                arguments.append(groups)
            value = function.py(function, None, *arguments)
            replacement = to_string(value)
        else:
            replacement = get_substitution(realm, matched, s, start, captures, groups, template)
        if len(result) + start - place + len(replacement) > MAX_TEXT:
            grow(len(result) + start - place + len(replacement))
        result += s[place:start] + replacement
        place = end
        if every:
            spans = find_from(rx, s, index)
    grow(len(result) + len(s) - place)
    return result + s[place:]


def groups_of(rx: JSRegExp, captures: list[Value]) -> Value:
    """The named groups of a match as an object. A function of its own, since no state could hold the table of names."""
    names = pattern_of(rx).names
    return named(names, captures) if names else None


def first_of_all(rx: JSRegExp, s: str) -> Spans | None:
    set_last_index(rx, 0)
    return find_from(rx, s, 0)


def replace_text(rx: JSRegExp, s: str, replacement: str) -> str:
    """Matches of a plain one replaced by a text that stands for itself."""
    if "g" in rx.flags:
        found: Iterable[tuple[int, int]] = all_spans(rx, s)
    else:
        spans = find(rx, s)
        found = () if spans is None else (spans[0],)
    parts = []
    place = 0
    for start, end in found:
        parts.append(s[place:start])
        place = end
        if len(parts) & 255 == 255:
            rounds(len(parts))
    if not parts:
        return s
    parts.append(s[place:])
    grow(sum(map(len, parts)) + (len(parts) - 1) * len(replacement))
    return replacement.join(parts)
