"""RegExp.prototype (ECMA-262 clause 22.2.6): match, matchAll, search and split, as String.prototype asks for them."""

from __future__ import annotations

from typing import Any

from ..runtime.budget import rounds, tick
from ..runtime.completion import pausable, type_error
from ..runtime.conversions import describe, to_length, to_number, to_string
from ..runtime.numbers import to_uint32
from ..runtime.objects import JSObject, get, same_value, set_or_throw
from ..runtime.properties import CONFIGURABLE, LazyProps
from ..runtime.realm import Realm, construct
from ..runtime.regexps import JSRegExp, JSRegExpStringIterator
from ..runtime.values import (
    SYMBOL_MATCH,
    SYMBOL_MATCH_ALL,
    SYMBOL_SEARCH,
    SYMBOL_SPLIT,
    SYMBOL_TO_STRING_TAG,
    Value,
    null,
)
from .array_buffer import species_constructor
from .library import holder
from .regexp_exec import (
    advance,
    all_texts,
    find,
    is_plain,
    make_result,
    pattern_of,
    regexp_exec,
    require_object,
    texts_of,
)
from .regexp_prototype import PROTOTYPE


@PROTOTYPE.method(SYMBOL_MATCH, 1, clause="sec-regexp.prototype-%symbol.match%")
def match(fn: Any, this: Any, string: Value = None, *_: Value) -> Value:
    realm = fn.realm
    if string.__class__ is str and is_plain(realm, this):
        if "g" not in this.flags:
            found = find(this, string)
            return null if found is None else make_result(realm, this, string, found)
        texts = all_texts(this, string)
        return realm.array(texts) if texts else null
    require_object(this, "@@match")
    s = to_string(string)
    flags = get(this, "flags")
    flags = to_string(flags)
    if "g" not in flags:
        return regexp_exec(realm, this, s)
    full = "u" in flags or "v" in flags
    set_or_throw(this, "lastIndex", 0.0)
    items: list[Value] = []
    while True:
        tick()
        result = regexp_exec(realm, this, s)
        if result is null:
            return realm.array(items) if items else null
        text = get(result, "0")
        text = to_string(text)
        items.append(text)
        if not text:
            step_on(this, s, full)


@pausable("RegExpStepOn")
def step_on(rx: JSObject, s: str, full: bool) -> None:
    """After an empty match: look one further the next time."""
    last_index = get(rx, "lastIndex")
    index = to_length(last_index)
    index = advance(s, index, full)
    set_or_throw(rx, "lastIndex", float(index))


@PROTOTYPE.method(SYMBOL_MATCH_ALL, 1, clause="sec-regexp-prototype-%symbol.matchall%")
def match_all(fn: Any, this: Any, string: Value = None, *_: Value) -> Value:
    require_object(this, "@@matchAll")
    s = to_string(string)
    maker = species_constructor(fn.realm, this, "RegExp")
    flags = get(this, "flags")
    flags = to_string(flags)
    matcher = construct(maker, [this, flags])
    last_index = get(this, "lastIndex")
    index = to_length(last_index)
    set_or_throw(matcher, "lastIndex", float(index))
    proto = fn.realm.intrinsic("RegExpStringIteratorPrototype")
    return JSRegExpStringIterator(proto, matcher, s, "g" in flags, "u" in flags or "v" in flags)


@PROTOTYPE.method(SYMBOL_SEARCH, 1, clause="sec-regexp.prototype-%symbol.search%")
def search(fn: Any, this: Any, string: Value = None, *_: Value) -> Value:
    if string.__class__ is str and is_plain(fn.realm, this):
        found = pattern_of(this).match(string, 0, "y" in this.flags)
        return -1.0 if found is None else float(found[0][0])
    require_object(this, "@@search")
    s = to_string(string)
    before = get(this, "lastIndex")
    if not same_value(before, 0.0):
        set_or_throw(this, "lastIndex", 0.0)
    result = regexp_exec(fn.realm, this, s)
    now = get(this, "lastIndex")
    if not same_value(now, before):
        set_or_throw(this, "lastIndex", before)
    if result is null:
        return -1.0
    return get(result, "index")


@PROTOTYPE.method(SYMBOL_SPLIT, 2, clause="sec-regexp.prototype-%symbol.split%")
def split(fn: Any, this: Any, string: Value = None, limit: Value = None, *_: Value) -> Value:
    realm = fn.realm
    if string.__class__ is str and limit is None and is_plain(realm, this) and has_own_species(realm):
        return realm.array(pieces(this, string, 4294967295))
    require_object(this, "@@split")
    s = to_string(string)
    maker = species_constructor(realm, this, "RegExp")
    flags = get(this, "flags")
    flags = to_string(flags)
    full = "u" in flags or "v" in flags
    splitter = construct(maker, [this, flags if "y" in flags else flags + "y"])
    most = 4294967295
    if limit is not None:
        number = to_number(limit)
        most = to_uint32(number)
    if most == 0:
        return realm.array([])
    if is_plain(realm, splitter):
        return realm.array(pieces(splitter, s, most))  # type: ignore[arg-type]
    if not s:
        result = regexp_exec(realm, splitter, s)
        return realm.array([s] if result is null else [])
    items: list[Value] = []
    start = 0
    index = 0
    while index < len(s):
        tick()
        set_or_throw(splitter, "lastIndex", float(index))
        result = regexp_exec(realm, splitter, s)
        if result is null:
            index = advance(s, index, full)
            continue
        last_index = get(splitter, "lastIndex")
        end = to_length(last_index)
        end = min(end, len(s))
        if end == start:
            index = advance(s, index, full)
            continue
        items.append(s[start:index])
        if len(items) == most:
            return realm.array(items)
        start = end
        count = get(result, "length")
        count = to_length(count)
        k = 1
        while k < count:
            tick()
            capture = get(result, str(k))
            items.append(capture)
            if len(items) == most:
                return realm.array(items)
            k += 1
        index = start
    items.append(s[start:])
    return realm.array(items)


def has_own_species(realm: Realm) -> bool:
    """Whether nobody changed the RegExp constructor."""
    props = realm.intrinsic("RegExp").props
    assert isinstance(props, LazyProps)
    return not props.modified


def pieces(rx: JSRegExp, s: str, most: int) -> list[Value]:
    """What a plain regular expression splits a text into."""
    pattern = pattern_of(rx)
    if not s:
        return [s] if pattern.match(s, 0, True) is None else []
    full = "u" in rx.flags or "v" in rx.flags
    items: list[Value] = []
    start = index = k = 0
    while index < len(s):
        k += 1
        if k & 255 == 255:
            rounds(len(items))
        spans = pattern.match(s, index, False)
        if spans is None or spans[0][0] >= len(s):
            break
        at, end = spans[0]
        if end == start:
            index = advance(s, max(index, at), full)
            continue
        items.append(s[start:at])
        items += texts_of(s, spans[1:])
        if len(items) >= most:
            return items[:most]
        # A match that is empty was past the last piece: the next one begins there, but not with an empty match.
        start = index = end
    items.append(s[start:])
    return items[:most]


ITERATOR_PROTOTYPE = holder(
    "RegExpStringIteratorPrototype", proto="Iterator.prototype", clause="sec-%regexpstringiteratorprototype%-object"
)
ITERATOR_PROTOTYPE.value(
    SYMBOL_TO_STRING_TAG,
    "RegExp String Iterator",
    CONFIGURABLE,
    clause="sec-%regexpstringiteratorprototype%-%symbol.tostringtag%",
)


@ITERATOR_PROTOTYPE.method("next", 0, clause="sec-%regexpstringiteratorprototype%.next")
def next_(fn: Any, this: Any, *_: Value) -> Value:
    realm = fn.realm
    if not isinstance(this, JSRegExpStringIterator):
        raise type_error(f"%RegExpStringIterator.prototype%.next called on incompatible receiver {describe(this)}")
    if this.done:
        return realm.iterator_result(None, True)
    result = regexp_exec(realm, this.matcher, this.string)
    if result is null:
        this.done = True
        return realm.iterator_result(None, True)
    if not this.all:
        this.done = True
        return realm.iterator_result(result, False)
    text = get(result, "0")
    text = to_string(text)
    if not text:
        step_on(this.matcher, this.string, this.full)
    return realm.iterator_result(result, False)
