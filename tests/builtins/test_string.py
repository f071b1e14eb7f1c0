"""String: its constructor, and the methods of its prototype that take no pattern."""

from __future__ import annotations

import random
from typing import Any

import pytest
from realms import ask_node, call, invoke, make_realm, needs_node, new, outcome, thrown

from sequential_flow.runtime.conversions import get_v
from sequential_flow.runtime.iteration import DONE
from sequential_flow.runtime.objects import get
from sequential_flow.runtime.operators import MAX_STRING
from sequential_flow.runtime.utf16 import text, units
from sequential_flow.runtime.values import SYMBOL_ITERATOR, BigInt, Symbol, null

R = make_realm()
NAN = float("nan")
INF = float("inf")
SMILE = "\ud83d\ude00"

TABLE: list[tuple[str, str, tuple[Any, ...], Any]] = [
    ("abc", "at", (0,), "a"),
    ("abc", "at", (-1,), "c"),
    ("abc", "at", (3,), None),
    ("abc", "at", (NAN,), "a"),
    ("abc", "charAt", (1.9,), "b"),
    ("abc", "charAt", (-1,), ""),
    ("abc", "charAt", (INF,), ""),
    ("abc", "charCodeAt", (), 97.0),
    ("abc", "charCodeAt", ("1",), 98.0),
    (SMILE, "codePointAt", (0,), 128512.0),
    (SMILE, "codePointAt", (1,), 56832.0),
    ("", "codePointAt", (0,), None),
    ("ab", "concat", (1, None, null), "ab1undefinednull"),
    ("abc", "endsWith", ("bc",), True),
    ("abc", "endsWith", ("b", 2), True),
    ("abc", "endsWith", ("", -5), True),
    ("abc", "includes", ("b", 2), False),
    ("undefined", "includes", (), True),
    ("abcabc", "indexOf", ("c", 3), 5.0),
    ("abc", "indexOf", ("", 10), 3.0),
    ("abcabc", "lastIndexOf", ("c",), 5.0),
    ("abcabc", "lastIndexOf", ("c", 4), 2.0),
    ("abcabc", "lastIndexOf", ("a", -1), 0.0),
    ("abc", "lastIndexOf", ("", NAN), 3.0),
    ("a\ud800b", "isWellFormed", (), False),
    (SMILE, "isWellFormed", (), True),
    ("a\ud800b", "toWellFormed", (), "a\ufffdb"),
    ("e\u0301", "normalize", (), "é"),
    ("ﬁ", "normalize", ("NFKC",), "fi"),
    ("abc", "padEnd", (6,), "abc   "),
    ("abc", "padStart", (8, "12"), "12121abc"),
    ("abc", "padStart", (8, ""), "abc"),
    ("abc", "padStart", (2, "x"), "abc"),
    ("ab", "repeat", (2.9,), "abab"),
    ("", "repeat", (1e300,), ""),
    ("abcdef", "slice", (1, -1), "bcde"),
    ("abcdef", "slice", (-3,), "def"),
    ("abcdef", "slice", (INF,), ""),
    ("abcdef", "slice", (-INF, INF), "abcdef"),
    ("abcdef", "slice", (-0.5, 2), "ab"),
    ("abcdef", "slice", (NAN, null), ""),
    ("abcdef", "substring", (4, 1), "bcd"),
    ("abcdef", "substring", (-1, NAN), ""),
    ("abcdef", "substring", (2, INF), "cdef"),
    ("abcdef", "substr", (-2, 1), "e"),
    ("abcdef", "substr", (1,), "bcdef"),
    ("abc", "startsWith", ("b", 1), True),
    ("ΑΣ ΑΣΑ Σ", "toLowerCase", (), "ας ασα σ"),
    ("İ", "toLowerCase", (), "i̇"),
    ("\ud801\udc00", "toLowerCase", (), "\ud801\udc28"),
    ("straße ŉ ﬁ", "toUpperCase", (), "STRASSE ʼN FI"),
    ("Ab", "toLocaleLowerCase", (), "ab"),
    ("\ufeff\u00a0 x\u2029", "trim", (), "x"),
    ("\u180ex", "trim", (), "\u180ex"),
    (" x ", "trimStart", (), "x "),
    (" x ", "trimEnd", (), " x"),
    ("x", "valueOf", (), "x"),
]


@pytest.mark.parametrize(("base", "name", "arguments", "expected"), TABLE)
def test_method(base: str, name: str, arguments: tuple[Any, ...], expected: Any) -> None:
    assert invoke(R, base, name, *arguments) == expected


def test_char_code_at_outside_is_nan() -> None:
    result = invoke(R, "abc", "charCodeAt", 3)
    assert result != result


@pytest.mark.parametrize(
    ("base", "name", "arguments", "message"),
    [
        ("a", "repeat", (-1,), "RangeError: Invalid count value: -1"),
        ("a", "repeat", (INF,), "RangeError: Invalid count value: Infinity"),
        ("ab", "repeat", (MAX_STRING,), "RangeError: Invalid string length"),
        ("a", "padStart", (2.0**40,), "RangeError: Invalid string length"),
        ("a", "padEnd", (2.0**40, "xy"), "RangeError: Invalid string length"),
        ("a", "normalize", ("X",), "RangeError: The normalization form should be one of NFC, NFD, NFKC, NFKD."),
        ("a", "at", (Symbol("s"),), "TypeError: Cannot convert a Symbol value to a number"),
        ("a", "indexOf", (Symbol("s"),), "TypeError: Cannot convert a Symbol value to a string"),
    ],
)
def test_refusals(base: str, name: str, arguments: tuple[Any, ...], message: str) -> None:
    assert thrown(lambda: invoke(R, base, name, *arguments)) == message


@pytest.mark.parametrize("name", ["at", "charAt", "trim", "slice", "split", "replace", "localeCompare", "concat"])
def test_called_on_undefined_or_null(name: str) -> None:
    function = get_v(R, "", name)
    for value in (None, null):
        message = f"TypeError: String.prototype.{name} called on null or undefined"
        assert thrown(lambda value=value: function.py(function, value)) == message  # type: ignore[misc]


def test_to_string_is_not_generic() -> None:
    function = get_v(R, "", "toString")
    assert (
        thrown(lambda: function.py(function, 1.0))
        == "TypeError: String.prototype.toString requires that 'this' be a String"
    )


def test_constructor() -> None:
    assert call(R, "String") == ""
    assert call(R, "String", None) == "undefined"
    assert call(R, "String", Symbol("x")) == "Symbol(x)"
    assert call(R, "String", BigInt(7)) == "7"
    boxed = new(R, "String", 12)
    assert boxed.primitive == "12"
    assert get(boxed, "length") == 2.0
    assert boxed.own_property_keys() == ["0", "1", "length"]
    assert thrown(lambda: new(R, "String", Symbol("x"))) == "TypeError: Cannot convert a Symbol value to a string"


def test_prototype_is_a_string() -> None:
    prototype = R.intrinsic("String.prototype")
    assert prototype.class_name == "String"
    assert get(prototype, "length") == 0.0
    assert get(prototype, "trimLeft") is get(prototype, "trimStart")
    assert get(get(prototype, "trimRight"), "name") == "trimEnd"


def test_from_char_code_and_from_code_point() -> None:
    assert call(R, "String.fromCharCode", 65, 66.9, 65536 + 67, "68") == "ABCD"
    assert call(R, "String.fromCharCode", -1) == "\uffff"
    assert call(R, "String.fromCodePoint", 0x1F600, 65) == SMILE + "A"
    for wrong, shown in ((-1, "-1"), (1.5, "1.5"), (0x110000, "1114112"), (NAN, "NaN")):
        message = f"RangeError: Invalid code point {shown}"
        assert thrown(lambda wrong=wrong: call(R, "String.fromCodePoint", wrong)) == message  # type: ignore[misc]


def test_raw() -> None:
    assert call(R, "String.raw", {"raw": ["x", "y", "z"]}, 1, 2, 3) == "x1y2z"
    assert call(R, "String.raw", {"raw": "abc"}, "-", "+") == "a-b+c"
    assert call(R, "String.raw", {"raw": {"length": 0}}) == ""


def test_iterator_walks_code_points() -> None:
    iterator = invoke(R, "a😀\ud800b", SYMBOL_ITERATOR)
    assert [iterator.advance(R) for _ in range(5)] == ["a", SMILE, "\ud800", "b", DONE]
    result = invoke(R, iterator, "next")
    assert get(result, "done") is True
    assert get(result, "value") is None
    wrong = get(R.intrinsic("StringIteratorPrototype"), "next")
    assert thrown(lambda: wrong.py(wrong, "x")).startswith("TypeError: Method String Iterator.prototype.next called on")


def test_locale_compare_orders_words() -> None:
    words = ["b", "a", "C", "A", "ä", "z", "Z", "ab", "aB", "1", "10", "2", "_", "-", " ", "résumé", "resume", "Resume"]
    from functools import cmp_to_key

    words.sort(key=cmp_to_key(lambda a, b: int(invoke(R, a, "localeCompare", b))))
    assert words == [
        " ",
        "_",
        "-",
        "1",
        "10",
        "2",
        "a",
        "A",
        "ä",
        "ab",
        "aB",
        "b",
        "C",
        "resume",
        "Resume",
        "résumé",
        "z",
        "Z",
    ]


def test_locale_compare_options() -> None:
    def compare(a: str, b: str, **options: Any) -> float:
        return float(invoke(R, a, "localeCompare", b, None, options))

    assert compare("a2", "a10") == 1.0
    assert compare("a2", "a10", numeric=True) == -1.0
    assert compare("a", "Á", sensitivity="base") == 0.0
    assert compare("a", "A", sensitivity="accent") == 0.0
    assert compare("a", "á", sensitivity="accent") == -1.0
    assert compare("a", "á", sensitivity="case") == 0.0
    assert compare("a", "A", caseFirst="upper") == 1.0


@needs_node
def test_collation_agrees_with_node() -> None:
    rnd = random.Random(12)
    letters = "aAbBzZáÁäöøßæñé12 0-_.,!'()$&+~°"
    words = ["".join(rnd.choice(letters) for _ in range(rnd.randrange(6))) for _ in range(1000)]
    pairs = [(word, rnd.choice([rnd.choice(words), word.swapcase(), word + "a"])) for word in words]
    options: list[dict[str, Any]] = [
        {}, {"numeric": True}, {"sensitivity": "base"}, {"sensitivity": "accent"}, {"sensitivity": "case"},
        {"caseFirst": "upper"},
    ]  # fmt: skip
    expected = ask_node("([p, o]) => o.map(x => p.map(([a, b]) => a.localeCompare(b, 'en', x)))", [pairs, options])
    for option, answers in zip(options, expected, strict=True):
        for (a, b), answer in zip(pairs, answers, strict=True):
            assert invoke(R, a, "localeCompare", b, None, option) == answer, (a, b, option)


@needs_node
def test_unicode_agrees_with_node() -> None:
    rnd = random.Random(13)
    letters = "abcABCzZéÉßİıǆΣσς \t\n😀\ud800\u00a0\ufb01\u0345\u1e9eŉ"
    strings = ["".join(rnd.choice(letters) for _ in range(rnd.randrange(12))) for _ in range(2000)]
    script = """s => s.map(x => [x.toLowerCase(), x.toUpperCase(), x.normalize('NFD'), x.normalize('NFKC'), x.trim(),
        x.toWellFormed(), x.length, x.at(-2), x.slice(-3), x.substr(-2, 1), [...x].length])"""
    for string, expected in zip(strings, ask_node(script, strings), strict=True):
        string = units(string)
        count = 0
        iterator = invoke(R, string, SYMBOL_ITERATOR)
        while iterator.advance(R) is not DONE:
            count += 1
        got = [
            *(invoke(R, string, name) for name in ("toLowerCase", "toUpperCase")),
            invoke(R, string, "normalize", "NFD"),
            invoke(R, string, "normalize", "NFKC"),
            invoke(R, string, "trim"),
            invoke(R, string, "toWellFormed"),
            len(string),
            invoke(R, string, "at", -2),
            invoke(R, string, "slice", -3),
            invoke(R, string, "substr", -2, 1),
            count,
        ]
        assert [text(item) if isinstance(item, str) else item for item in got] == expected


@needs_node
@pytest.mark.parametrize("name", ["slice", "substring", "substr", "indexOf", "lastIndexOf", "startsWith", "endsWith"])
def test_positions_agree_with_node(name: str) -> None:
    positions: list[Any] = [0, 1, -1, 2, 3, -3, 6, 7, 1.9, -0.5, "2", True, 1e10, -1e10, 1e300]
    searches = ["a", "bc", "", "abcabc"]
    firsts = positions if name.startswith("s") and name != "startsWith" else searches
    cases = [(first, second) for first in firsts for second in positions]
    expected = ask_node(f"c => c.map(([a, b]) => 'abcabc'.{name}(a, b))", cases)
    assert [invoke(R, "abcabc", name, *case) for case in cases] == expected


def test_long_texts_are_refused_before_they_are_made() -> None:
    long = "x" * 1_000_000
    assert outcome(lambda: invoke(R, long, "replaceAll", "x", "y" * 1_000)) == "RangeError: Invalid string length"
    assert outcome(lambda: invoke(R, long, "replaceAll", "", "y" * 1_000)) == "RangeError: Invalid string length"
