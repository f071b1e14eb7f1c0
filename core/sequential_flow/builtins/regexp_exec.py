"""How regular expressions are run (ECMA-262 clause 22.2.7), by the protocol and the short way.

The short way is open to a *plain* regular expression: neither it nor RegExp.prototype was changed, so that nothing the
protocol asks for can run code of the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..regexp import Pattern, Spans, compiled
from ..runtime.arrays import JSArray
from ..runtime.budget import rounds
from ..runtime.completion import pausable, type_error
from ..runtime.conversions import describe, to_length
from ..runtime.objects import JSObject, get, is_callable, set_or_throw
from ..runtime.properties import WRITABLE
from ..runtime.realm import Realm
from ..runtime.regexps import JSRegExp
from ..runtime.values import Value, null

PAIR_START = range(0xD800, 0xDC00)
PAIR_END = range(0xDC00, 0xE000)


def pattern_of(rx: JSRegExp) -> Pattern:
    """[[RegExpMatcher]], compiled if need be."""
    try:
        return rx.matcher  # type: ignore[no-any-return]
    except AttributeError:
        rx.matcher = compiled(rx.source, rx.flags)
        return rx.matcher  # type: ignore[no-any-return]


def require_regexp(value: Value, what: str) -> None:
    """RequireInternalSlot [[RegExpMatcher]].

    Raises:
        ThrowError: TypeError where the value is no regular expression.
    """
    if not isinstance(value, JSRegExp):
        raise type_error(f"Receiver is not a RegExp in {what}: {describe(value)}")


def require_object(value: Value, what: str) -> None:
    if not isinstance(value, JSObject):
        raise type_error(f"RegExp.prototype.{what} called on incompatible receiver {describe(value)}")


def is_plain(realm: Realm, rx: Any) -> bool:
    """Whether running a regular expression runs nothing of the program; see the head of this file."""
    if rx.__class__ is not JSRegExp:
        return False
    proto = realm.intrinsics["RegExp.prototype"]
    if rx.proto is not proto or proto.props.modified:  # type: ignore[attr-defined]
        return False
    props: Any = rx.props
    attrs = props.attrs
    return len(attrs) == 1 and attrs["lastIndex"] == WRITABLE and props["lastIndex"].__class__ is float


def set_last_index(rx: JSRegExp, value: int) -> None:
    """Write ``lastIndex`` of a plain one."""
    dict.__setitem__(rx.props, "lastIndex", float(value))


def find(rx: JSRegExp, s: str) -> Spans | None:
    """RegExpBuiltinExec (22.2.7.2) of a plain one, without the result object."""
    flags = rx.flags
    sticky = "y" in flags
    if not sticky and "g" not in flags:
        return pattern_of(rx).match(s, 0, False)
    index = to_length(rx.props["lastIndex"])
    found = pattern_of(rx).match(s, index, sticky) if index <= len(s) else None
    dict.__setitem__(rx.props, "lastIndex", 0.0 if found is None else float(found[0][1]))
    return found


def find_from(rx: JSRegExp, s: str, index: int) -> Spans | None:
    """The next of all matches of a plain one from a position on."""
    return pattern_of(rx).match(s, index, "y" in rx.flags) if index <= len(s) else None


def all_spans(rx: JSRegExp, s: str) -> Iterator[tuple[int, int]]:
    """Where all matches of a plain global one begin and end."""
    set_last_index(rx, 0)
    pattern = pattern_of(rx)
    sticky = "y" in rx.flags
    at_once = None if sticky else pattern.spans_at_once(s)
    return spans_in_turn(rx, s, pattern, sticky) if at_once is None else at_once


def spans_in_turn(rx: JSRegExp, s: str, pattern: Pattern, sticky: bool) -> Iterator[tuple[int, int]]:
    index = 0
    while index <= len(s):
        found = pattern.match(s, index, sticky)
        if found is None:
            return
        yield found[0]
        index = after(rx, s, found)


def all_texts(rx: JSRegExp, s: str) -> list[Value]:
    """The texts of all matches of a plain global one."""
    texts: list[Value] = []
    for start, end in all_spans(rx, s):
        texts.append(s[start:end])
        if len(texts) & 255 == 255:
            rounds(len(texts))
    return texts


def after(rx: JSRegExp, s: str, spans: Spans) -> int:
    """Where to look for the next of all matches."""
    start, end = spans[0]
    return end if end > start else advance(s, end, "u" in rx.flags or "v" in rx.flags)


def advance(s: str, index: int, full: bool) -> int:
    """AdvanceStringIndex (22.2.7.3)."""
    if full and index + 1 < len(s) and ord(s[index]) in PAIR_START and ord(s[index + 1]) in PAIR_END:
        return index + 2
    return index + 1


@pausable("RegExpExec")
def regexp_exec(realm: Realm, rx: JSObject, s: str) -> Any:
    """RegExpExec (22.2.7.1): a result object or ``null``."""
    exec_ = get(rx, "exec")
    if exec_ is realm.natives.get("RegExp.prototype.exec") and isinstance(rx, JSRegExp):
        return builtin_exec(realm, rx, s)
    if is_callable(exec_):
        result = exec_.py(exec_, rx, s)
        if result is not null and not isinstance(result, JSObject):
            raise type_error(f"{describe(result)} is not an object or null")
        return result
    require_regexp(rx, "RegExp.prototype.exec")
    return builtin_exec(realm, rx, s)  # type: ignore[arg-type]


@pausable("RegExpBuiltinExec")
def builtin_exec(realm: Realm, rx: JSRegExp, s: str) -> Any:
    """RegExpBuiltinExec (22.2.7.2): an array or ``null``."""
    last_index = rx.props["lastIndex"]
    index = to_length(last_index)
    sticky = "y" in rx.flags
    keeps = sticky or "g" in rx.flags
    if not keeps:
        index = 0
    found = pattern_of(rx).match(s, index, sticky) if index <= len(s) else None
    if keeps:
        end = 0.0 if found is None else float(found[0][1])
        set_or_throw(rx, "lastIndex", end)
    if found is None:
        return null
    return make_result(realm, rx, s, found)


def make_result(realm: Realm, rx: JSRegExp, s: str, spans: Spans) -> JSArray:
    """The array of a match: the texts, and ``index``, ``input``, ``groups`` and perhaps ``indices``."""
    texts = texts_of(s, spans)
    made = JSArray(realm.array_prototype, texts)
    names = pattern_of(rx).names
    groups = named(names, texts) if names else None
    made.props = {"index": float(spans[0][0]), "input": s, "groups": groups}
    if "d" in rx.flags:
        pairs: list[Value] = [realm.array([float(start), float(end)]) if start >= 0 else None for start, end in spans]
        indices = made.props["indices"] = JSArray(realm.array_prototype, pairs)
        indices.props = {"groups": named(names, pairs) if names else None}
    return made


def texts_of(s: str, spans: Spans) -> list[Value]:
    """The texts of a match and its groups; undefined where a group took no part."""
    return [s[start:end] if start >= 0 else None for start, end in spans]


def named(names: dict[str, tuple[int, ...]], values: list[Value]) -> JSObject:
    """An object without prototype that holds the groups' values by name."""
    made = JSObject(None)
    for name, groups in names.items():
        value = None
        for group in groups:
            if values[group] is not None:
                value = values[group]
        made.props[name] = value
    return made
