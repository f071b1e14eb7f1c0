"""The functions that are global properties."""

from __future__ import annotations

import random
from typing import Any

import pytest
from realms import ask_node, call, make_realm, needs_node, outcome, thrown

from sequential_flow.runtime.objects import get
from sequential_flow.runtime.values import null

R = make_realm()
NAN = float("nan")
INF = float("inf")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("10", 2), 2.0),
        (("zz", 36), 1295.0),
        (("0x1F",), 31.0),
        (("0x1F", 16), 31.0),
        (("0x1F", 10), 0.0),
        (("-0xf",), -15.0),
        (("  -42abc",), -42.0),
        (("-0",), -0.0),
        (("12", 1), NAN),
        (("12", 37), NAN),
        (("12", NAN), 12.0),
        (("123", 2.0**32 + 2), 1.0),
        (("",), NAN),
        (("-",), NAN),
        (("٣",), NAN),
        (("1e5",), 1.0),
        ((1e21,), 1.0),
        ((0.0000005,), 5.0),
        ((null, 36), 1112745.0),
        (("9" * 5000,), INF),
        (("1" * 2000, 3), INF),
        (("0" * 5000 + "7", 3), 0.0),
        (("0" * 5000 + "2", 3), 2.0),
        (("\u00a07",), 7.0),
    ],
)
def test_parse_int(arguments: tuple[Any, ...], expected: float) -> None:
    assert repr(call(R, "parseInt", *arguments)) == repr(expected)


@pytest.mark.parametrize(
    ("argument", "expected"),
    [
        ("3.14abc", 3.14),
        (".5.5", 0.5),
        ("-.5e-3x", -0.0005),
        ("1e", 1.0),
        ("1e+", 1.0),
        ("5.", 5.0),
        ("Infinityx", INF),
        ("-Infinity", -INF),
        ("e5", NAN),
        ("", NAN),
        ("0x10", 0.0),
        ("-0", -0.0),
        ("1_000", 1.0),
        (-0.0, 0.0),
        (1e300, 1e300),
        (None, NAN),
        ("1e1000", INF),
    ],
)
def test_parse_float(argument: Any, expected: float) -> None:
    assert repr(call(R, "parseFloat", argument)) == repr(expected)


def test_is_nan_and_is_finite() -> None:
    values: list[Any] = [NAN, 1, "x", "1", INF, None, null, ""]
    assert [call(R, "isNaN", value) for value in values] == [True, False, True, False, False, True, False, False]
    assert [call(R, "isFinite", value) for value in values] == [False, True, False, True, False, False, True, True]


def test_they_are_plain_functions() -> None:
    for name, length in (("parseInt", 2), ("parseFloat", 1), ("isNaN", 1), ("encodeURIComponent", 1), ("decodeURI", 1)):
        function: Any = R.intrinsic(name)
        assert (get(function, "name"), get(function, "length")) == (name, float(length))
        assert function.construct is None
        assert function.get_own_property("prototype") is None
        assert function.proto is R.function_prototype


@pytest.mark.parametrize(
    ("name", "argument", "expected"),
    [
        ("encodeURIComponent", "a b&c=d/é?#", "a%20b%26c%3Dd%2F%C3%A9%3F%23"),
        ("encodeURI", "a b&c=d/é?#", "a%20b&c=d/%C3%A9?#"),
        ("encodeURIComponent", "😀", "%F0%9F%98%80"),
        ("encodeURIComponent", "-_.!~*'()", "-_.!~*'()"),
        ("decodeURIComponent", "%F0%9F%98%80", "\ud83d\ude00"),
        ("decodeURIComponent", "%2F%3f%23%41", "/?#A"),
        ("decodeURI", "%2F%3f%23%41%c3%a9%2f", "%2F%3f%23Aé%2f"),
        ("decodeURIComponent", "a+b%20", "a+b "),
    ],
)
def test_uri(name: str, argument: str, expected: str) -> None:
    assert call(R, name, argument) == expected


@pytest.mark.parametrize("wrong", ["%", "%2", "%zz", "%E9", "%ED%A0%80", "%C0%80", "%80", "%E4%BD", "a%", "%C3%2F"])
def test_malformed_uri(wrong: str) -> None:
    for name in ("decodeURI", "decodeURIComponent"):
        assert thrown(lambda name=name: call(R, name, wrong)) == "URIError: URI malformed"  # type: ignore[misc]


def test_lone_surrogates_cannot_be_encoded() -> None:
    for wrong in ("\ud800", "a\udc00", "\udc00\ud800"):
        assert thrown(lambda wrong=wrong: call(R, "encodeURI", wrong)) == "URIError: URI malformed"  # type: ignore[misc]


@needs_node
def test_uri_agrees_with_node() -> None:
    rnd = random.Random(21)
    pieces = [
        "%",
        "%41",
        "%2f",
        "%2F",
        "%C3",
        "%A9",
        "%c3%a9",
        "%F0%9F%98%80",
        "%E2%82%AC",
        "%23",
        "a",
        "é",
        "/",
        "%0",
        "😀",
    ]
    strings = ["".join(rnd.choice(pieces) for _ in range(rnd.randrange(5))) for _ in range(2000)]
    names = ["encodeURI", "encodeURIComponent", "decodeURI", "decodeURIComponent"]
    script = """s => s.map(x => [encodeURI, encodeURIComponent, decodeURI, decodeURIComponent].map(f => {
        try { return f(x) } catch (e) { return e.name + ': ' + e.message } }))"""
    from sequential_flow.runtime.utf16 import units

    for string, expected in zip(strings, ask_node(script, strings), strict=True):
        got = [outcome(lambda name=name, string=string: call(R, name, string)) for name in names]  # type: ignore[misc]
        assert got == [units(item) for item in expected]


@needs_node
def test_number_prefixes_agree_with_node() -> None:
    rnd = random.Random(22)
    strings = ["".join(rnd.choice("0123456789.eE+-xX aAzZI") for _ in range(rnd.randrange(8))) for _ in range(4000)]
    cases = [(string, rnd.choice([0, 2, 8, 10, 16, 36, 1, 37])) for string in strings]
    script = "c => c.map(([s, r]) => [parseInt(s, r), parseFloat(s), Number(s)].map(String))"
    from sequential_flow.runtime.numbers import number_to_string

    for (string, radix), expected in zip(cases, ask_node(script, cases), strict=True):
        got = [call(R, "parseInt", string, radix), call(R, "parseFloat", string), call(R, "Number", string)]
        assert [number_to_string(item) for item in got] == expected, (string, radix)
