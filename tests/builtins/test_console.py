"""console: what it keeps, and how values look."""

from __future__ import annotations

import random
from typing import Any

import pytest
from realms import ask_node, call, invoke, js, make_realm, needs_node, new

from sequential_flow.builtins.console import MOST_ENTRIES, MOST_TEXT
from sequential_flow.builtins.console_format import format_arguments, inspect
from sequential_flow.builtins.json import python_to_value
from sequential_flow.runtime.objects import define
from sequential_flow.runtime.properties import CONFIGURABLE, ENUMERABLE, HIDDEN, Accessor
from sequential_flow.runtime.realm import Realm
from sequential_flow.runtime.utf16 import text
from sequential_flow.runtime.values import SYMBOL_TO_STRING_TAG, BigInt, Symbol, null
from sequential_flow.runtime.wrappers import wrap

R = make_realm()


def messages(realm: Realm) -> list[str]:
    return [entry["message"] for entry in realm.console]


def test_levels() -> None:
    realm = make_realm()
    for name in ("log", "info", "warn", "error", "debug", "trace"):
        call(realm, "console." + name, name)
    assert [entry["level"] for entry in realm.console] == ["log", "info", "warn", "error", "debug", "trace"]
    assert messages(realm) == ["log", "info", "warn", "error", "debug", "Trace: trace"]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), ""),
        (("a", "b", 1), "a b 1"),
        ((1, "a"), "1 a"),
        (("%s is %d", "x", 5), "x is 5"),
        (("%s", -0.0), "-0"),
        (("%s %s", None, null), "undefined null"),
        (("%i|%f|%i", 2.7, "3.5x", "12px"), "2|3.5|12"),
        (("%d|%d|%d", "5", {}, Symbol("s")), "5|NaN|NaN"),
        (("%d%i", BigInt(5), BigInt(6)), "5n6n"),
        (("%j", {"a": [1]}), '{"a":[1]}'),
        (("%O", {"a": {"b": {"c": {}}}}), "{ a: { b: { c: {} } } }"),
        (("%o", [1]), "[ 1, [length]: 1 ]"),
        (("%s", [1, [2, [3]]]), "[ 1, [Array] ]"),
        (("%c styled", "color: red"), " styled"),
        (("100%", 5, "%"), "100% 5 %"),
        (("%x %s", 1), "%x 1"),
        (("a%%b %s", "c"), "a%b c"),
        (("a%%b",), "a%%b"),
        (("%s",), "%s"),
        (("x", "%s", 1), "x %s 1"),
    ],
)
def test_format(arguments: tuple[Any, ...], expected: str) -> None:
    assert format_arguments(tuple(js(R, argument) for argument in arguments)) == expected


def sparse() -> Any:
    array = js(R, [0, 1, 2, 3, 4])
    for index in (0, 2, 3):
        array.delete(str(index))
    return array


def with_accessors() -> Any:
    o = js(R, {"a": 1})
    function = js(R, lambda fn, this, *rest: pytest.fail("nobody may call this"))
    for name, accessor in (
        ("g", Accessor(function, None, ENUMERABLE | CONFIGURABLE)),
        ("s", Accessor(None, function, ENUMERABLE | CONFIGURABLE)),
        ("b", Accessor(function, function, ENUMERABLE | CONFIGURABLE)),
    ):
        o.attributed().attrs[name] = accessor
    define(o, "hidden", 1.0, HIDDEN)
    return o


def knotted() -> Any:
    o = js(R, {"a": 1, "b": {"c": {}}})
    o.props["b"].props["up"] = o
    return o


def filled(path: str) -> Any:
    made: Any = new(R, path)
    if path == "Map":
        made.store("a", js(R, {"x": 1}))
        made.store(1.0, "b")
    else:
        made.add(1.0)
        made.add("x")
    return made


def of_class(name: str, **props: Any) -> Any:
    constructor = js(R, lambda fn, this, *rest: None)
    constructor.name = name
    prototype = R.object({})
    define(constructor, "prototype", prototype, 0)
    define(prototype, "constructor", constructor, HIDDEN)
    made = js(R, props)
    made.proto = prototype
    return made


def tagged() -> Any:
    o = js(R, {"a": 1})
    define(o, SYMBOL_TO_STRING_TAG, "T", HIDDEN)
    return o


def bare() -> Any:
    o = js(R, {"a": 1})
    o.proto = None
    return o


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda: {"a": "it's", "k-1": 'q"', "b": "a\nb"}, "{ a: \"it's\", 'k-1': 'q\"', b: 'a\\nb' }"),
        (lambda: ['it\'s "q"', "`'\"", "\x07\x7f\ud800"], "[ `it's \"q\"`, '`\\'\"', '\\x07\\x7F\\ud800' ]"),
        (lambda: [-0.0, BigInt(1), True, None, null, Symbol("s")], "[ -0, 1n, true, undefined, null, Symbol(s) ]"),
        (lambda: R.object({Symbol("s"): 1.0, "1": 2.0}), "{ '1': 2, [Symbol(s)]: 1 }"),
        (lambda: {"__proto__": 1}, "{ ['__proto__']: 1 }"),
        (lambda: [1, [2, [3, [4]]]], "[ 1, [ 2, [ 3, [Array] ] ] ]"),
        (lambda: {"a": {"b": {"c": {}}}}, "{ a: { b: { c: {} } } }"),
        (lambda: {"a": {"b": {"c": {"d": 1}}}}, "{ a: { b: { c: [Object] } } }"),
        (sparse, "[ <1 empty item>, 1, <2 empty items>, 4 ]"),
        (with_accessors, "{ a: 1, g: [Getter], s: [Setter], b: [Getter/Setter] }"),
        (knotted, "<ref *1> { a: 1, b: { c: {}, up: [Circular *1] } }"),
        (lambda: filled("Map"), "Map(2) { 'a' => { x: 1 }, 1 => 'b' }"),
        (lambda: filled("Set"), "Set(2) { 1, 'x' }"),
        (lambda: new(R, "Map"), "Map(0) {}"),
        (lambda: lambda fn, this: None, "[Function: f]"),
        (lambda: R.intrinsic("Math"), "Object [Math] {}"),
        (lambda: R.intrinsic("parseInt"), "[Function: parseInt]"),
        (lambda: wrap(R, 3.0), "[Number: 3]"),
        (lambda: wrap(R, "s"), "[String: 's']"),
        (lambda: wrap(R, False), "[Boolean: false]"),
        (lambda: wrap(R, BigInt(3)), "[BigInt: 3n]"),
        (lambda: wrap(R, Symbol("s")), "[Symbol: Symbol(s)]"),
        (lambda: of_class("Foo", a=1), "Foo { a: 1 }"),
        (lambda: of_class("Foo"), "Foo {}"),
        (lambda: {"x": {"y": {"z": of_class("Foo", a=1)}}}, "{ x: { y: { z: [Foo] } } }"),
        (tagged, "Object [T] { a: 1 }"),
        (bare, "[Object: null prototype] { a: 1 }"),
        (lambda: R.error("TypeError", "wrong"), "[TypeError: wrong]"),
        (
            lambda: {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": 1, "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb": 2},
            "{\n  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: 1,\n  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: 2\n}",
        ),
        (
            lambda: [1.5, 2, 300, 4, 5, 6, 7, 8, 9],
            "[\n  1.5, 2, 300, 4, 5,\n    6, 7,   8, 9\n]",
        ),
    ],
)
def test_inspect(make: Any, expected: str) -> None:
    assert inspect(js(R, make())) == expected


def test_errors_show_their_stack_and_what_they_carry() -> None:
    error = R.error("RangeError", "far")
    define(error, "stack", "RangeError: far\n    at main (1:2)", HIDDEN)
    assert inspect(error) == "RangeError: far\n    at main (1:2)"
    define(error, "cause", js(R, {"a": 1}), HIDDEN)
    assert inspect(error) == "RangeError: far\n    at main (1:2) {\n  [cause]: { a: 1 }\n}"
    assert inspect(js(R, [R.error("Error", "x")])) == "[ [Error: x] ]"


def test_hostile_values_are_cut_short() -> None:
    many: Any = js(R, {"a": 1})
    for _ in range(12):
        many = R.array([many] * 90)
    assert len(call_inspect_deep(many)) < 3_000_000
    long = inspect(R.array(["x" * 20_000]))
    assert long.endswith(("... 10000 more characters ]", "... 10000 more characters\n]"))
    holes = js(R, [])
    holes.make_holes(4_294_967_295)
    assert inspect(holes) == "[ <4294967295 empty items> ]"


def call_inspect_deep(value: Any) -> str:
    return inspect(value, 50)


def test_groups_counters_and_timers() -> None:
    realm = make_realm()
    call(realm, "console.group", "G")
    call(realm, "console.log", "a\nb")
    call(realm, "console.group")
    call(realm, "console.log", {"x": 1})
    call(realm, "console.groupEnd")
    call(realm, "console.groupEnd")
    call(realm, "console.groupEnd")
    call(realm, "console.count")
    call(realm, "console.count", "x")
    call(realm, "console.count")
    call(realm, "console.countReset")
    call(realm, "console.count")
    call(realm, "console.time", "t")
    realm.now = lambda: 1_700_000_002.5
    call(realm, "console.timeLog", "t", 5)
    call(realm, "console.timeEnd", "t")
    call(realm, "console.timeEnd", "t")
    call(realm, "console.assert", True, "no")
    call(realm, "console.assert", False, "%s!", "yes")
    call(realm, "console.assert")
    assert messages(realm) == [
        "G", "  a\n  b", "    { x: 1 }", "default: 1", "x: 1", "default: 2", "default: 1", "t: 2.500s 5", "t: 2.500s",
        "No such label 't' for console.timeEnd()", "Assertion failed: yes!", "Assertion failed",
    ]  # fmt: skip


def test_table() -> None:
    realm = make_realm()
    call(realm, "console.table", [{"a": 1, "b": "x"}, {"a": 2, "c": True}, 5])
    assert messages(realm) == [
        "┌─────────┬───┬─────┬──────┬────────┐\n"
        "│ (index) │ a │ b   │ c    │ Values │\n"
        "├─────────┼───┼─────┼──────┼────────┤\n"
        "│ 0       │ 1 │ 'x' │      │        │\n"
        "│ 1       │ 2 │     │ true │        │\n"
        "│ 2       │   │     │      │ 5      │\n"
        "└─────────┴───┴─────┴──────┴────────┘"
    ]
    call(realm, "console.table", 5)
    assert messages(realm)[1] == "5"


def test_dir_and_text() -> None:
    realm = make_realm()
    call(realm, "console.dir", "x")
    call(realm, "console.dir", {"a": {"b": {"c": {"d": 1}}}}, {"depth": 0})
    call(realm, "console.dir", {"a": {"b": {"c": {"d": 1}}}}, {"depth": null})
    call(realm, "console.log", "😀\ud800")
    assert messages(realm) == ["'x'", "{ a: [Object] }", "{\n  a: { b: { c: { d: 1 } } }\n}", "😀\ufffd"]


def test_a_turn_keeps_so_much_only() -> None:
    realm = make_realm()
    for _ in range(MOST_ENTRIES + 10):
        call(realm, "console.log", "x")
    assert len(realm.console) == MOST_ENTRIES + 1
    assert "dropped" in realm.console[-1]["message"]
    realm.console = []
    call(realm, "console.log", "y" * (MOST_TEXT - 1))
    call(realm, "console.log", "z" * 1000)
    call(realm, "console.log", "never")
    assert len(realm.console) == 2
    assert realm.console[1] == {"level": "warn", "message": "z... The rest of the console's output was dropped."}
    realm.console.clear()
    call(realm, "console.log", "again")
    assert messages(realm) == ["again"]


def test_console_runs_none_of_the_programs_code() -> None:
    def never(fn: Any, this: Any, *rest: Any) -> Any:
        raise AssertionError("called")

    realm = make_realm()
    o = js(realm, {"toString": never, "valueOf": never, "toJSON": never})
    for name in ("log", "count", "time", "table", "dir", "assert", "group"):
        invoke(realm, realm.intrinsic("console"), name, o, o)
    call(realm, "console.log", "%s %d %i %f %j %o %O", *[o] * 7)


@needs_node
def test_inspect_agrees_with_node() -> None:
    rnd = random.Random(5)
    names = ["a", "b", "name", "x-y", "1", "0", "key", "long key name", "é"]
    atoms: list[Any] = [
        0,
        -1,
        1.5,
        1e21,
        123456,
        3,
        7,
        1000000,
        True,
        False,
        None,
        "a",
        "it's",
        "line\nbreak",
        "\u0007",
    ]

    def make(depth: int) -> Any:
        kind = rnd.random()
        if depth and kind < 0.2:
            return [make(depth - 1) for _ in range(rnd.choice([0, 1, 2, 3, 7, 9, 20, 110]))]
        if depth and kind < 0.4:
            return {rnd.choice(names) + str(rnd.randrange(5)): make(depth - 1) for _ in range(rnd.randrange(7))}
        return rnd.choice([*atoms, "x" * rnd.randrange(90), "word " * rnd.randrange(20), "ab\ncd\n" * 8])

    def alike() -> list[Any]:
        atom = rnd.choice([lambda: rnd.randrange(10 ** rnd.randrange(1, 7)), lambda: "s" * rnd.randrange(12)])
        return [atom() for _ in range(rnd.randrange(40))]

    data = [make(rnd.randrange(5)) for _ in range(1500)] + [rnd.choice([alike(), {"k": alike()}]) for _ in range(500)]
    expected = ask_node("d => d.map(x => require('util').inspect(x, {breakLength: 80}))", data)
    assert [text(inspect(python_to_value(R, item))) for item in data] == expected
