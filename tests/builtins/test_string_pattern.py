"""String.prototype: match, replace, search, split and their protocol."""

from __future__ import annotations

from typing import Any

import pytest
from realms import invoke, js, make_realm, thrown

from sequential_flow.runtime.objects import JSObject
from sequential_flow.runtime.values import (
    SYMBOL_MATCH,
    SYMBOL_MATCH_ALL,
    SYMBOL_REPLACE,
    SYMBOL_SEARCH,
    SYMBOL_SPLIT,
    Symbol,
    null,
)

R = make_realm()


@pytest.mark.parametrize(
    ("template", "once", "every"),
    [
        ("$$", "x$ybaz", "x$yb$z"),
        ("[$&]", "x[a]ybaz", "x[a]yb[a]z"),
        ("[$`]", "x[x]ybaz", "x[x]yb[xayb]z"),
        ("[$']", "x[ybaz]ybaz", "x[ybaz]yb[z]z"),
        ("$1", "x$1ybaz", "x$1yb$1z"),
        ("$0", "x$0ybaz", "x$0yb$0z"),
        ("$01", "x$01ybaz", "x$01yb$01z"),
        ("$<a>", "x$<a>ybaz", "x$<a>yb$<a>z"),
        ("$", "x$ybaz", "x$yb$z"),
        ("-$", "x-$ybaz", "x-$yb-$z"),
        ("$$$", "x$$ybaz", "x$$yb$$z"),
        ("", "xybaz", "xybz"),
    ],
)
def test_templates(template: str, once: str, every: str) -> None:
    assert invoke(R, "xaybaz", "replace", "a", template) == once
    assert invoke(R, "xaybaz", "replaceAll", "a", template) == every


def test_substitution_with_captures() -> None:
    from sequential_flow.builtins.string_pattern import get_substitution

    groups = js(R, {"year": "1999", "none": None})
    captures = ["A", None, *"BCDEFGHI", "J"]
    for template, expected in (
        ("$1|$2|$3", "A||B"),
        ("$11|$12|$01", "J|A2|A"),
        ("$<year>-$<none>-$<other>", "1999--"),
        ("$<year", "$<year"),
    ):
        assert get_substitution(R, "m", "amb", 1, captures, groups, template) == expected
    assert get_substitution(R, "m", "amb", 1, [], None, "$<year>$1") == "$<year>$1"


def test_replacement_functions() -> None:
    seen: list[tuple[Any, ...]] = []

    def replacer(fn: Any, this: Any, *arguments: Any) -> Any:
        seen.append(arguments)
        return float(len(seen))

    assert invoke(R, "abab", "replaceAll", "b", replacer) == "a1a2"
    assert seen == [("b", 1.0, "abab"), ("b", 3.0, "abab")]
    assert invoke(R, "abab", "replace", "b", replacer) == "a3ab"
    assert invoke(R, "abab", "replace", "z", replacer) == "abab"
    assert len(seen) == 3


def test_replace_odds() -> None:
    assert invoke(R, "abc", "replace", "", "-") == "-abc"
    assert invoke(R, "abc", "replaceAll", "", "-") == "-a-b-c-"
    assert invoke(R, "abc", "replaceAll", "", "[$`]") == "[]a[a]b[ab]c[abc]"
    assert invoke(R, "undefined", "replace") == "undefined"
    assert invoke(R, "a null", "replace", null, 1) == "a 1"


@pytest.mark.parametrize(
    ("base", "arguments", "expected"),
    [
        ("a,b,c", (",",), ["a", "b", "c"]),
        ("a,b,c", (",", 2), ["a", "b"]),
        ("a,b,c", (",", 0), []),
        ("a,b,c", (",", -1), ["a", "b", "c"]),
        ("a,b,c", (",", 2.0**32 + 1), ["a"]),
        ("abc", ("",), ["a", "b", "c"]),
        ("abc", ("", 2), ["a", "b"]),
        ("", ("",), []),
        ("", (",",), [""]),
        ("abc", (), ["abc"]),
        ("abc", (None, 0), []),
        ("a1b", (1,), ["a", "b"]),
        ("anullb", (null,), ["a", "b"]),
        ("\ud83d\ude00", ("",), ["\ud83d", "\ude00"]),
    ],
)
def test_split(base: str, arguments: tuple[Any, ...], expected: list[str]) -> None:
    function = invoke(R, base, "split", *arguments)
    assert function.items == expected


def pattern(**extra: Any) -> JSObject:
    """An object that answers each symbol with its name and what it was given."""

    def answering(name: str) -> Any:
        return js(R, lambda fn, this, *arguments: R.array([name, *arguments]))

    made = R.object({key: js(R, value) for key, value in extra.items()})
    for symbol in (SYMBOL_MATCH, SYMBOL_MATCH_ALL, SYMBOL_REPLACE, SYMBOL_SEARCH, SYMBOL_SPLIT):
        made.props[symbol] = answering(str(symbol.well_known))
    return made


def test_objects_with_symbols_take_over() -> None:
    o = pattern(flags="g")
    assert invoke(R, "x", "match", o).items == ["match", "x"]
    assert invoke(R, "x", "matchAll", o).items == ["matchAll", "x"]
    assert invoke(R, "x", "search", o).items == ["search", "x"]
    assert invoke(R, "x", "replace", o, 1).items == ["replace", "x", 1.0]
    assert invoke(R, "x", "replaceAll", o, 1).items == ["replace", "x", 1.0]
    assert invoke(R, "x", "split", o, 3).items == ["split", "x", 3.0]


def test_what_looks_like_a_regexp_is_refused() -> None:
    o = pattern(flags="")
    for name in ("includes", "startsWith", "endsWith"):
        message = f"TypeError: First argument to String.prototype.{name} must not be a regular expression"
        assert thrown(lambda name=name: invoke(R, "x", name, o)) == message  # type: ignore[misc]
    assert "non-global" in thrown(lambda: invoke(R, "x", "matchAll", o))
    assert "non-global" in thrown(lambda: invoke(R, "x", "replaceAll", o, ""))
    plain = R.object({SYMBOL_MATCH: False})
    assert invoke(R, "[object Object]", "includes", plain) is True


def test_no_symbol_method_is_looked_for_on_text() -> None:
    realm = make_realm()
    prototype = realm.intrinsic("String.prototype")
    prototype.set(SYMBOL_SPLIT, js(realm, lambda fn, this, *arguments: "own"), prototype)
    assert invoke(realm, "a,b", "split", ",").items == ["a", "b"]
    assert invoke(realm, "a,b", "split", ",", 1).items == ["a"]


def test_a_symbol_cannot_be_searched_for() -> None:
    for name in ("replace", "split"):
        message = "TypeError: Cannot convert a Symbol value to a string"
        assert thrown(lambda name=name: invoke(R, "x", name, Symbol("s"))) == message  # type: ignore[misc]
