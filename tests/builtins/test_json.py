"""JSON.parse, JSON.stringify, and the border to Python's JSON data."""

from __future__ import annotations

import random
import re
from typing import Any

import pytest
from realms import ask_node, call, js, make_realm, needs_node, outcome, thrown

from sequential_flow.builtins.json import python_to_value, value_to_python
from sequential_flow.builtins.json_explain import Parser
from sequential_flow.builtins.json_parse import parse_text
from sequential_flow.builtins.json_stringify import NotPlain, serialize, write_plain
from sequential_flow.runtime.objects import JSObject, get
from sequential_flow.runtime.properties import CONFIGURABLE, ENUMERABLE, Accessor, Descriptor
from sequential_flow.runtime.realm import Realm
from sequential_flow.runtime.utf16 import units
from sequential_flow.runtime.values import BigInt, Symbol, null
from sequential_flow.runtime.wrappers import JSPrimitiveWrapper, wrap

R = make_realm()
NAN = float("nan")


def parse(text: str, *more: Any) -> Any:
    return call(R, "JSON.parse", text, *more)


def stringify(value: Any, *more: Any) -> Any:
    return call(R, "JSON.stringify", value, *more)


# -- parse --------------------------------------------------------------------------------------------------------


def test_values() -> None:
    value = parse(' {"a": [1, -0, 1.5e3, true, false, null], "b": {"c": "x\\n\\u0041\\/"}} ')
    a = get(value, "a")
    assert a.proto is R.array_prototype
    assert value.proto is R.object_prototype
    assert [repr(item) for item in a.items] == ["1.0", "-0.0", "1500.0", "True", "False", "null"]
    assert get(get(value, "b"), "c") == "x\nA/"
    assert parse("1e1000") == float("inf")
    assert parse("\t\n\r 12 ") == 12.0
    assert parse("9" * 5000) == float("inf")


def test_names() -> None:
    value = parse('{"b":1,"a":2,"2":3,"1":4,"b":5,"__proto__":6}')
    assert value.own_property_keys() == ["1", "2", "b", "a", "__proto__"]
    assert get(value, "b") == 5.0
    assert value.proto is R.object_prototype


def test_escaped_surrogates_stay_code_units() -> None:
    for text, expected in (
        ('"\\ud83d\\ude00"', "\ud83d\ude00"),
        ('"\\ud83d\\u0041"', "\ud83dA"),
        ('"\\\\ud83d\\\\ude00"', "\\ud83d\\ude00"),
        ('"\\\\\\ud83d\\ude00\\""', '\\\ud83d\ude00"'),
        ('"\ud83d\\ude00"', "\ud83d\ude00"),
    ):
        assert parse(text) == expected
        assert Parser(R, text).parse() == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "Unexpected end of JSON input"),
        ("{", "Expected property name or '}' in JSON at position 1 (line 1 column 2)"),
        ("[", "Unexpected end of JSON input"),
        ("x", "Unexpected token 'x', \"x\" is not valid JSON"),
        ('{"a"', "Expected ':' after property name in JSON at position 4 (line 1 column 5)"),
        ('{"a":1,}', "Expected double-quoted property name in JSON at position 7 (line 1 column 8)"),
        ('{"a":1 "b"}', "Expected ',' or '}' after property value in JSON at position 7 (line 1 column 8)"),
        ("[1,]", "Unexpected token ']', \"[1,]\" is not valid JSON"),
        ("[1 2]", "Expected ',' or ']' after array element in JSON at position 3 (line 1 column 4)"),
        ('"abc', "Unterminated string in JSON at position 4 (line 1 column 5)"),
        ('"a\nb"', "Bad control character in string literal in JSON at position 2 (line 1 column 3)"),
        ('"\\x"', "Bad escaped character in JSON at position 2 (line 1 column 3)"),
        ('"\\u12g4"', "Bad Unicode escape in JSON at position 5 (line 1 column 6)"),
        ("-", "No number after minus sign in JSON at position 1 (line 1 column 2)"),
        ("1.", "Unterminated fractional number in JSON at position 2 (line 1 column 3)"),
        ("1e+", "Exponent part is missing a number in JSON at position 3 (line 1 column 4)"),
        ("01", "Unexpected number in JSON at position 1 (line 1 column 2)"),
        ("1 2", "Unexpected non-whitespace character after JSON at position 2 (line 1 column 3)"),
        ("nul", "Unexpected end of JSON input"),
        ("truE", "Unexpected token 'E', \"truE\" is not valid JSON"),
        ("undefined", '"undefined" is not valid JSON'),
        ("NaN", '"NaN" is not valid JSON'),
        ("-Infinity", "No number after minus sign in JSON at position 1 (line 1 column 2)"),
        ("\u00a01", "Unexpected token '\u00a0', \"\u00a01\" is not valid JSON"),
        ("[1,\r\n2,\r3,\n x]", "Unexpected token 'x', \"[1,\r\n2,\r3,\n x]\" is not valid JSON"),
        ("[1,\r\n2,\r3,\n 4 5]", "Expected ',' or ']' after array element in JSON at position 14 (line 4 column 4)"),
        (
            "[1,2,3,4,5,6,7,8,9,10,x,11,12,13,14]",
            "Unexpected token 'x', ...\",7,8,9,10,x,11,12,13\"... is not valid JSON",
        ),
    ],
)
def test_errors(text: str, message: str) -> None:
    assert thrown(lambda: parse(text)) == "SyntaxError: " + message


def test_the_text_is_converted() -> None:
    assert thrown(lambda: call(R, "JSON.parse")) == 'SyntaxError: "undefined" is not valid JSON'
    assert call(R, "JSON.parse", null) is null
    assert call(R, "JSON.parse", 12) == 12.0
    assert thrown(lambda: call(R, "JSON.parse", {})) == 'SyntaxError: "[object Object]" is not valid JSON'


def test_depth_has_no_end() -> None:
    depth = 200_000
    value = parse("[" * depth + '{"a":1}' + "]" * depth)
    for _ in range(depth):
        (value,) = value.items
    assert get(value, "a") == 1.0
    assert thrown(lambda: parse("[" * depth)) == "SyntaxError: Unexpected end of JSON input"


def test_reviver() -> None:
    seen: list[Any] = []

    def reviver(fn: Any, this: Any, key: Any, value: Any, *rest: Any) -> Any:
        seen.append(key)
        if key == "drop":
            return None
        return value * 2.0 if value.__class__ is float else value

    value = parse('{"a":[1,{"b":2}],"drop":3,"1":null}', reviver)
    assert seen == ["1", "0", "b", "1", "a", "drop", ""]
    assert stringify(value) == '{"1":null,"a":[2,{"b":4}]}'
    sparse = parse("[1,2]", lambda fn, this, key, value, *rest: None if key == "0" else value)
    assert sparse.get_own_property("0") is None
    assert sparse.length == 2


# -- stringify ----------------------------------------------------------------------------------------------------


def test_plain_values() -> None:
    assert stringify({"a": [1, 2.5, None, True], "b": {"c": "x"}, "d": None}) == '{"a":[1,2.5,null,true],"b":{"c":"x"}}'
    assert stringify([NAN, float("inf"), -0.0, 1e21, 1e-7]) == "[null,null,0,1e+21,1e-7]"
    assert stringify(null) == "null"
    assert stringify(None) is None
    assert stringify(Symbol("s")) is None
    assert stringify(lambda fn, this: None) is None
    assert stringify([Symbol("s"), lambda fn, this: None]) == "[null,null]"
    assert stringify([]) + stringify({}) == "[]{}"
    assert stringify({"b": 1, "2": 2, "1": 3, "": 4}) == '{"1":3,"2":2,"b":1,"":4}'
    assert stringify(R.object({Symbol("s"): 1.0, "a": 1.0})) == '{"a":1}'


def test_indices_are_sorted_in_each_object() -> None:
    a, b = {"2": 1, "1": 2}, {"1": 1, "2": 2, "x": {"2": 1, "1": 2}}
    assert stringify([a, b, a]) == '[{"1":2,"2":1},{"1":1,"2":2,"x":{"1":2,"2":1}},{"1":2,"2":1}]'


def test_strings() -> None:
    assert stringify('a"\\\n\u0007\u2028é') == '"a\\"\\\\\\n\\u0007\u2028é"'
    assert stringify("\ud83d\ude00\ude00") == '"\ud83d\ude00\\ude00"'
    assert stringify({"\ud800": "\udfff"}) == '{"\\ud800":"\\udfff"}'
    assert stringify("\x7f\x80") == '"\x7f\x80"'


@pytest.mark.parametrize(
    ("space", "expected"),
    [
        (2, '{\n  "a": [\n    1,\n    {}\n  ],\n  "b": []\n}'),
        ("--", '{\n--"a": [\n----1,\n----{}\n--],\n--"b": []\n}'),
        (0.9, '{"a":[1,{}],"b":[]}'),
        (-5, '{"a":[1,{}],"b":[]}'),
        (NAN, '{"a":[1,{}],"b":[]}'),
        ("", '{"a":[1,{}],"b":[]}'),
        (True, '{"a":[1,{}],"b":[]}'),
    ],
)
def test_space(space: Any, expected: str) -> None:
    value = {"a": [1, {}], "b": []}
    assert stringify(value, None, space) == expected
    assert stringify(value, ["a", "b"], space) == expected
    if isinstance(space, int | float) and not isinstance(space, bool):
        assert stringify(value, None, JSPrimitiveWrapper(R.intrinsic("Number.prototype"), float(space))) == expected


def test_space_is_ten_at_most() -> None:
    assert stringify([1], None, 20) == "[\n" + " " * 10 + "1\n]"
    assert stringify([1], None, "abcdefghijklmno") == "[\nabcdefghij1\n]"


def test_replacer_array() -> None:
    value = {"a": 1, "1": 2, "b": {"a": 3, "c": 4}, "c": 5}
    names = [1, "b", wrap(R, "a"), {}, None, "b", wrap(R, 1.0), True]
    assert stringify(value, R.array([js(R, name) for name in names])) == '{"1":2,"b":{"a":3},"a":1}'
    assert stringify(value, []) == "{}"


def test_replacer_function() -> None:
    seen: list[Any] = []

    def replacer(fn: Any, this: Any, key: Any, value: Any, *rest: Any) -> Any:
        seen.append((key, this.class_name))
        if key == "drop":
            return None
        return value + 1.0 if value.__class__ is float else value

    assert stringify({"a": [1], "drop": 2, "b": 3}, replacer) == '{"a":[2],"b":4}'
    assert seen == [("", "Object"), ("a", "Object"), ("0", "Array"), ("drop", "Object"), ("b", "Object")]


def test_to_json() -> None:
    def to_json(fn: Any, this: Any, key: Any, *rest: Any) -> Any:
        return f"<{key}>"

    value = {"a": {"toJSON": to_json}, "b": [{"toJSON": to_json}]}
    assert stringify(value) == '{"a":"<a>","b":["<0>"]}'
    assert stringify({"toJSON": to_json}) == '"<>"'
    assert stringify({"toJSON": 5}) == '{"toJSON":5}'


@pytest.mark.parametrize("path", ["Object.prototype", "Array.prototype"])
def test_to_json_on_a_prototype(path: str) -> None:
    realm = make_realm()
    prototype = realm.intrinsic(path)
    value = js(realm, [1, {}])
    assert call(realm, "JSON.stringify", value) == "[1,{}]"
    prototype.set("toJSON", js(realm, lambda fn, this, *rest: "J"), prototype)
    assert call(realm, "JSON.stringify", value) == '"J"'


def test_to_json_of_bigint() -> None:
    assert thrown(lambda: stringify([BigInt(1)])) == "TypeError: Do not know how to serialize a BigInt"
    realm = make_realm()
    prototype = realm.intrinsic("BigInt.prototype")
    prototype.set("toJSON", js(realm, lambda fn, this, *rest: f"{this.value}n"), prototype)
    assert call(realm, "JSON.stringify", js(realm, [BigInt(1)])) == '["1n"]'


def test_wrappers_are_unwrapped() -> None:
    boxed = [wrap(R, value) for value in (3.0, "s", False, Symbol("s"))]
    assert stringify(R.array(boxed)) == '[3,"s",false,{}]'
    assert thrown(lambda: stringify(wrap(R, BigInt(1)))).startswith("TypeError: Do not know")


def test_attributes_and_accessors() -> None:
    o = R.object({"b": 1.0})
    o.define_own_property("hidden", Descriptor(1.0, True, False, True))
    o.define_own_property("a", Descriptor(2.0, False, True, False))
    assert write_plain(R, o, "") == stringify(o) == '{"b":1,"a":2}'
    o.attributed().attrs["g"] = Accessor(js(R, lambda fn, this: 5.0), None, ENUMERABLE | CONFIGURABLE)
    with pytest.raises(NotPlain):
        write_plain(R, o, "")
    assert stringify(o) == '{"b":1,"a":2,"g":5}'


def test_holes() -> None:
    array = js(R, [1, 2])
    array.delete("0")
    assert stringify(array) == "[null,2]"


def circle(*keys: str) -> JSObject:
    """An object that is inside itself, by these keys."""
    outer = inner = R.object({})
    for key in keys[:-1]:
        following = R.object({})
        inner.props[key] = following
        inner = following
    inner.props[keys[-1]] = outer
    return outer


@pytest.mark.parametrize(
    ("keys", "lines"),
    [
        ("x", ["    --- property 'x' closes the circle"]),
        (
            "xy",
            ["    |     property 'x' -> object with constructor 'Object'", "    --- property 'y' closes the circle"],
        ),
        (
            "abcde",
            [
                "    |     property 'a' -> object with constructor 'Object'",
                "    |     property 'b' -> object with constructor 'Object'",
                "    |     ...",
                "    |     property 'd' -> object with constructor 'Object'",
                "    --- property 'e' closes the circle",
            ],
        ),
    ],
)
def test_circles(keys: str, lines: list[str]) -> None:
    head = ["Converting circular structure to JSON", "    --> starting at object with constructor 'Object'"]
    assert thrown(lambda: stringify(circle(*keys))) == "TypeError: " + "\n".join(head + lines)


def test_the_same_object_twice_is_no_circle() -> None:
    shared = js(R, {"x": 1})
    assert stringify([shared, shared, {"y": shared}]) == '[{"x":1},{"x":1},{"y":{"x":1}}]'


def test_both_ways_agree() -> None:
    rnd = random.Random(4)

    def make(depth: int) -> Any:
        kind = rnd.random()
        if depth and kind < 0.3:
            return [make(depth - 1) for _ in range(rnd.randrange(4))]
        if depth and kind < 0.6:
            return {rnd.choice(["a", "b", "1", "0", "é", ""]): make(depth - 1) for _ in range(rnd.randrange(4))}
        return rnd.choice([1, -1.5, 1e300, NAN, "x", 'q"\n\ud800', True, None, null, Symbol("s")])

    def identity(fn: Any, this: Any, key: Any, value: Any, *rest: Any) -> Any:
        return value

    for _ in range(300):
        value = js(R, make(4))
        for gap in ("", " "):
            assert write_plain(R, value, gap) == serialize(R, value, js(R, identity), None, gap)


@needs_node
def test_parse_and_stringify_agree_with_node() -> None:
    rnd = random.Random(11)
    atoms = [
        "1",
        "-0",
        "0.5",
        "1e5",
        "-1.5E-3",
        "true",
        "false",
        "null",
        '"a"',
        '"\\n\\u0041"',
        '"\\ud83d\\ude00"',
        '""',
    ]

    def make(depth: int) -> str:
        kind = rnd.random()
        if depth and kind < 0.3:
            return "[" + ",".join(make(depth - 1) for _ in range(rnd.randrange(4))) + "]"
        if depth and kind < 0.6:
            return "{" + ",".join(f'"{rnd.choice("abc1")}": {make(depth - 1)}' for _ in range(rnd.randrange(4))) + "}"
        return rnd.choice(atoms)

    def spoil(text: str) -> str:
        for _ in range(rnd.randrange(3)):
            at, kind = rnd.randrange(len(text) + 1), rnd.random()
            odd = rnd.choice('{}[]",:\\0123456789-+.eEtrufalsn \n\r\tux"\u0001é\ud83d')
            text = text[:at] + odd + text[at:] if kind < 0.4 else text[:at] + text[at + (kind < 0.8) :]
        return text

    texts = [spoil(make(3)) for _ in range(6000)]
    script = """d => d.map(s => {
        try { const v = JSON.parse(s); return [JSON.stringify(v), JSON.stringify(v, null, 1)] }
        catch (e) { return [e.name + ': ' + e.message] } })"""

    def both(read: Any, text: str) -> Any:
        value = read(R, text)
        return [stringify(value), stringify(value, None, 1)]

    def slowly(realm: Realm, text: str) -> Any:
        return Parser(realm, text).parse()

    for text, expected in zip(texts, ask_node(script, texts), strict=True):
        for read in (parse_text, slowly):
            got = outcome(lambda text=text, read=read: both(read, text))  # type: ignore[misc]
            if isinstance(got, str):  # Node 20 does not give line and column yet
                got = [re.sub(r" \(line \d+ column \d+\)$", "", got)]
            assert got == [units(item) for item in expected], text


# -- the border ---------------------------------------------------------------------------------------------------


def test_python_to_value_and_back() -> None:
    data = {"a": [1, 2.5, None, True, "😀", {"x": {}}], "b": -1, "😀": [], "2": 0, "1": 0}
    value = python_to_value(R, data)
    assert value.own_property_keys() == ["1", "2", "a", "b", "\ud83d\ude00"]
    assert get(value, "b").__class__ is float
    assert value_to_python(R, value) == data
    assert data["a"][0].__class__ is int  # type: ignore[index]


def test_numbers_at_the_border() -> None:
    for number, expected in (
        (1.0, 1),
        (-0.0, 0),
        (2.0**53 - 1, 2**53 - 1),
        (2.0**53, 2.0**53),
        (1e21, 1e21),
        (0.5, 0.5),
    ):
        got = value_to_python(R, R.array([number]))[0]
        assert got == expected
        assert got.__class__ is expected.__class__
    assert value_to_python(R, R.array([NAN])) == [None]
    assert python_to_value(R, 10**400) == float("inf")
    assert python_to_value(R, 2**53 + 1) == 2.0**53


def test_value_to_python_is_what_stringify_says() -> None:
    assert value_to_python(R, None) is None
    assert value_to_python(R, js(R, lambda fn, this: None)) is None
    assert value_to_python(R, js(R, {"a": {"toJSON": lambda fn, this, key: "J"}, "b": None})) == {"a": "J"}
    assert value_to_python(R, "\ud83d\ude00") == "😀"
    assert thrown(lambda: value_to_python(R, BigInt(1))) == "TypeError: Do not know how to serialize a BigInt"


def test_python_data_may_be_deep() -> None:
    data: Any = 1
    for _ in range(100_000):
        data = [data]
    value = python_to_value(R, data)
    for _ in range(100_000):
        (value,) = value.items
    assert value == 1.0
    while isinstance(data, list):
        data = data[0]


def test_what_is_no_json_is_refused() -> None:
    for wrong in ({1, 2}, b"x", object()):
        with pytest.raises(TypeError):
            python_to_value(R, [wrong])


# -- sources and raw text -----------------------------------------------------------------------------------------


def test_a_reviver_learns_the_source() -> None:
    seen: dict[str, Any] = {}

    def reviver(fn: Any, this: Any, key: Any, value: Any, context: Any) -> Any:
        seen[key] = get(context, "source")
        if key == "first":
            this.props["later"] = 5.0
        return value

    parse('{"first": 1.50, "later": 2, "list": [-0, "a\\u0041"], "twice": 1, "twice": 1e3}', reviver)
    assert seen == {
        "first": "1.50", "later": None, "0": "-0", "1": '"a\\u0041"', "list": None, "twice": "1e3", "": None,
    }  # fmt: skip


def test_raw_json() -> None:
    raw = call(R, "JSON.rawJSON", "12345678901234567890")
    assert call(R, "JSON.isRawJSON", raw) is True
    assert call(R, "JSON.isRawJSON", {}) is False
    assert raw.proto is None
    assert raw.is_extensible() is False
    assert raw.set("rawJSON", "1", raw) is False
    assert stringify({"a": raw, "b": [raw]}) == '{"a":12345678901234567890,"b":[12345678901234567890]}'
    for wrong in ("", " 1", "1\n", "[]", "{}", "x", "undefined"):
        assert thrown(lambda wrong=wrong: call(R, "JSON.rawJSON", wrong)).startswith("SyntaxError")  # type: ignore[misc]
