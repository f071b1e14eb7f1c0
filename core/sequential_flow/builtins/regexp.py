"""The RegExp constructor (ECMA-262 clauses 22.2.3 to 22.2.5)."""

from __future__ import annotations

from typing import Any

from ..regexp import compiled
from ..runtime.completion import pausable, syntax_error, type_error
from ..runtime.conversions import to_string
from ..runtime.numbers import WHITE_SPACE
from ..runtime.objects import get
from ..runtime.realm import prototype_from
from ..runtime.regexps import JSRegExp
from ..runtime.values import SYMBOL_SPECIES, Value
from . import regexp_prototype, regexp_replace, regexp_symbols
from .library import constructor
from .string_prototype import is_regexp

FLAGS = frozenset("dgimsuvy")


def call_regexp(fn: Any, this: Value, pattern: Value = None, flags: Value = None, *_: Value) -> Value:
    if pattern.__class__ is str:
        return make_regexp(fn, fn, pattern, flags, False)
    is_pattern = is_regexp(pattern)
    if is_pattern and flags is None:
        maker = get(pattern, "constructor")
        if maker is fn:
            return pattern
    return make_regexp(fn, fn, pattern, flags, is_pattern)


def construct_regexp(fn: Any, new_target: Any, pattern: Value = None, flags: Value = None, *_: Value) -> Value:
    is_pattern = is_regexp(pattern)
    return make_regexp(fn, new_target, pattern, flags, is_pattern)


@pausable("RegExpCreate")
def make_regexp(fn: Any, new_target: Any, pattern: Value, flags: Value, is_pattern: bool) -> Value:
    """The end of the constructor (22.2.4.1, steps 4 to 9)."""
    if isinstance(pattern, JSRegExp):
        source: Value = pattern.source
        if flags is None:
            flags = pattern.flags
    elif is_pattern:
        source = get(pattern, "source")
        if flags is None:
            flags = get(pattern, "flags")
    else:
        source = pattern
    prototype = get(new_target, "prototype")
    if source is None:
        source = ""
    source = to_string(source)
    if flags is None:
        flags = ""
    flags = to_string(flags)
    made = JSRegExp(prototype_from(new_target, prototype, "RegExp.prototype"), source, flags)
    initialize(made)
    return made


def initialize(rx: JSRegExp) -> None:
    """RegExpInitialize (22.2.3.3).

    Raises:
        ThrowError: SyntaxError where pattern or flags are wrong.
    """
    flags = rx.flags
    if not FLAGS.issuperset(flags) or len(set(flags)) != len(flags) or ("u" in flags and "v" in flags):
        raise syntax_error(f"Invalid flags supplied to RegExp constructor '{flags}'")
    rx.matcher = compiled(rx.source, flags)


REGEXP = constructor("RegExp", 2, clause="sec-regexp-constructor", call=call_regexp, construct=construct_regexp)


@REGEXP.getter(SYMBOL_SPECIES, clause="sec-get-regexp-%symbol.species%", pauses=False)
def species(fn: Any, this: Value, *_: Value) -> Value:
    return this


SYNTAX = frozenset("^$\\.*+?()[]{}|/")
CONTROLS = {"\t": "t", "\n": "n", "\v": "v", "\f": "f", "\r": "r"}
PUNCTUATORS = frozenset(",-=<>#&!%:;@~'`\"" + WHITE_SPACE)


@REGEXP.method("escape", 1, clause="sec-regexp.escape", pauses=False)
def escape(fn: Any, this: Value, text: Value = None, *_: Value) -> Value:
    if text.__class__ is not str:
        raise type_error("RegExp.escape requires a string")
    escaped = []
    for k, character in enumerate(text):
        following = text[k + 1 : k + 2]
        pair = "\ud800" <= character <= "\udbff" and "\udc00" <= following <= "\udfff"
        pair = pair or ("\udc00" <= character <= "\udfff" and k > 0 and "\ud800" <= text[k - 1] <= "\udbff")
        escaped.append(character if pair else escaped_character(character, k == 0))
    return "".join(escaped)


def escaped_character(character: str, first: bool) -> str:
    """EncodeForRegExpEscape (22.2.5.1.1) of one code unit."""
    if first and character.isascii() and character.isalnum():
        return f"\\x{ord(character):02x}"
    if character in SYNTAX:
        return "\\" + character
    if character in CONTROLS:
        return "\\" + CONTROLS[character]
    if character in PUNCTUATORS or "\ud800" <= character <= "\udfff":
        return f"\\x{ord(character):02x}" if ord(character) < 256 else f"\\u{ord(character):04x}"
    return character


__all__ = ["regexp_prototype", "regexp_replace", "regexp_symbols"]
