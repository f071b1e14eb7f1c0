"""The Array constructor and Array.prototype (ECMA-262 clause 23.1)."""

from __future__ import annotations

from typing import Any

import pytest
from calling import HOLE, Caller, null

from sequential_flow.runtime.arrays import JSArray
from sequential_flow.runtime.completion import Throw
from sequential_flow.runtime.objects import get, put
from sequential_flow.runtime.values import SYMBOL_SPECIES

NAN = float("nan")

CASES: list[tuple[str, Any, tuple[Any, ...], Any]] = [
    ("at", [1, 2, 3], (-1,), 3),
    ("at", [1, 2, 3], (3,), None),
    ("at", {"length": 2, "1": "b"}, (1,), "b"),
    ("concat", [1], ([2, HOLE, 3], 4, [[5]]), [1, 2, HOLE, 3, 4, [5]]),
    ("copyWithin", [1, 2, 3, 4, 5], (0, 3), [4, 5, 3, 4, 5]),
    ("copyWithin", [1, 2, 3, 4, 5], (1, 0, 3), [1, 1, 2, 3, 5]),
    ("copyWithin", [1, HOLE, 3], (0, 1), [HOLE, 3, 3]),
    ("fill", [1, 2, 3], (0, 1, -1), [1, 0, 3]),
    ("flat", [1, [2, [3, [4]]]], (), [1, 2, [3, [4]]]),
    ("flat", [1, [2, [3, [4]]], HOLE], (float("inf"),), [1, 2, 3, 4]),
    ("includes", [1, NAN], (NAN,), True),
    ("includes", [1, True], (True,), True),
    ("includes", [1], (True,), False),
    ("includes", [HOLE, 1], (None,), True),
    ("includes", [1, 2], (1, 1), False),
    ("indexOf", [NAN], (NAN,), -1),
    ("indexOf", [True, 1], (1,), 1),
    ("indexOf", [0], (-0.0,), 0),
    ("indexOf", [HOLE, None], (None,), 1),
    ("indexOf", ["a", "b", "a"], ("a", -2), 2),
    ("lastIndexOf", ["a", "b", "a"], ("a",), 2),
    ("lastIndexOf", ["a", "b", "a"], ("a", -2), 0),
    ("lastIndexOf", ["a", "b", "a"], ("a", None), 0),
    ("join", [1, None, null, "x", True, 0.5], (), "1,,,x,true,0.5"),
    ("join", [1, [2, [3]], HOLE], ("-",), "1-2,3-"),
    ("pop", [1, 2], (), 2),
    ("pop", [], (), None),
    ("push", [1], (2, 3), 3),
    ("reverse", [1, HOLE, 3], (), [3, HOLE, 1]),
    ("reverse", [1, 2, HOLE], (), [HOLE, 2, 1]),
    ("shift", [1, 2], (), 1),
    ("slice", [1, 2, 3, 4], (1, -1), [2, 3]),
    ("slice", [1, HOLE, 3], (), [1, HOLE, 3]),
    ("slice", [1, 2], (5,), []),
    ("sort", [10, 9, 1], (), [1, 10, 9]),
    ("sort", [3, None, 1, HOLE, 2], (), [1, 2, 3, None, HOLE]),
    ("sort", ["b", None, null, "z", "a"], (), ["a", "b", null, "z", None]),
    ("sort", ["\ue000", "\ud83d\ude00"], (), ["\ud83d\ude00", "\ue000"]),
    ("splice", [1, 2, 3, 4], (1, 2, "x"), [2, 3]),
    ("splice", [1, 2, 3], (1,), [2, 3]),
    ("splice", [1, 2, 3], (), []),
    ("toReversed", [1, HOLE, 3], (), [3, None, 1]),
    ("toSorted", [3, HOLE, 1], (), [1, 3, None]),
    ("toSpliced", [1, 2, 3], (1, 1, "a", "b"), [1, "a", "b", 3]),
    ("toString", [1, [2, 3]], (), "1,2,3"),
    ("unshift", [3], (1, 2), 3),
    ("with", [1, 2, 3], (-1, 9), [1, 2, 9]),
]


@pytest.mark.parametrize(("name", "this", "arguments", "expected"), CASES)
def test_results(js: Caller, name: str, this: Any, arguments: tuple[Any, ...], expected: Any) -> None:
    assert repr(js.call(f"Array.prototype.{name}", this, *arguments)) == repr(js.data(js.value(expected)))


CHANGES: list[tuple[str, Any, tuple[Any, ...], Any]] = [
    ("pop", [1, 2], (), [1]),
    ("pop", [1, HOLE], (), [1]),
    ("push", [HOLE], ("x",), [HOLE, "x"]),
    ("shift", [1, HOLE, 3], (), [HOLE, 3]),
    ("unshift", [1, HOLE], ("a", "b"), ["a", "b", 1, HOLE]),
    ("splice", [1, 2, 3, 4], (1, 2, "x"), [1, "x", 4]),
    ("splice", [1, HOLE, 3, 4], (0, 1), [HOLE, 3, 4]),
    ("splice", [1, HOLE, 3], (1, 0, "a", "b"), [1, "a", "b", HOLE, 3]),
]


@pytest.mark.parametrize(("name", "this", "arguments", "expected"), CHANGES)
def test_changes(js: Caller, name: str, this: Any, arguments: tuple[Any, ...], expected: Any) -> None:
    array = js.value(this)
    js.invoke(f"Array.prototype.{name}", array, *arguments)
    assert js.data(array) == js.data(js.value(expected))


def test_callbacks_get_value_index_and_array(js: Caller) -> None:
    seen: list[Any] = []
    array = js.value(["a", HOLE, "b"])
    js.invoke("Array.prototype.forEach", array, js.raw(lambda this, *rest: seen.append((this, *rest))), "me")
    assert seen == [("me", "a", 0.0, array), ("me", "b", 2.0, array)]


def test_map_keeps_holes(js: Caller) -> None:
    double = js.function(lambda value, *_: value * 2)
    assert js.call("Array.prototype.map", [1, HOLE, 3], double) == [2, HOLE, 6]
    assert js.call("Array.prototype.map", [HOLE, HOLE], double) == [HOLE, HOLE]
    assert js.invoke("Array.prototype.map", [1, 2], double).cells is None


def test_map_of_an_array_that_shrinks(js: Caller) -> None:
    array = js.value([1, 2, 3])
    assert js.call("Array.prototype.map", array, js.raw(lambda this, *rest: array.truncate(2) and rest[0])) == [
        1,
        2,
        HOLE,
    ]


def test_filter_sees_later_changes(js: Caller) -> None:
    array = js.value([1, 2, 3])

    def keep(this: Any, value: Any, index: Any, o: Any) -> bool:
        put(o, "2", 9.0)
        return bool(value != 2)

    assert js.call("Array.prototype.filter", array, js.raw(keep)) == [1, 9]


def test_reduce(js: Caller) -> None:
    join = js.function(
        lambda total, value, *_: f"{total:g}{value:g}" if isinstance(total, float) else f"{total}{value:g}"
    )
    assert js.call("Array.prototype.reduce", [1, HOLE, 2, 3], join) == "123"
    assert js.call("Array.prototype.reduceRight", [1, HOLE, 2, 3], join) == "321"
    assert js.call("Array.prototype.reduce", [], join, None) is None
    assert js.thrown("Array.prototype.reduce", [HOLE], join) == "TypeError: Reduce of empty array with no initial value"


def test_find_visits_holes(js: Caller) -> None:
    nothing = js.function(lambda value, *_: value is None)
    assert js.call("Array.prototype.findIndex", [1, HOLE], nothing) == 1
    assert js.call("Array.prototype.find", [1], nothing) is None
    assert js.call("Array.prototype.findLast", [1, 2, 3], js.function(lambda value, *_: value < 3)) == 2
    assert js.call("Array.prototype.findLastIndex", [1, 2, 3], js.function(lambda value, *_: value > 3)) == -1


def test_sort_shows_the_comparator_what_node_does(js: Caller) -> None:
    pairs: list[str] = []

    def compare(a: float, b: float) -> float:
        pairs.append(f"{a:g}:{b:g}")
        return a - b

    assert js.call("Array.prototype.sort", [5, 2, 8, 1, 9, 3], js.function(compare)) == [1, 2, 3, 5, 8, 9]
    assert " ".join(pairs) == "2:5 8:2 8:5 1:5 1:2 9:5 9:8 3:5 3:2"


@pytest.mark.parametrize("length", [0, 1, 2, 31, 32, 63, 64, 65, 128, 1000])
def test_sort_is_stable(js: Caller, length: int) -> None:
    values = [[float(k * 7919 % 13), float(k)] for k in range(length)]
    compare = js.function(lambda a, b: a[0] - b[0])
    assert js.call("Array.prototype.sort", values, compare) == sorted(values, key=lambda value: value[0])
    assert js.call("Array.prototype.toSorted", values, compare) == sorted(values, key=lambda value: value[0])


def test_sort_takes_any_number_of_a_comparator(js: Caller) -> None:
    assert js.call("Array.prototype.sort", [2, 1, 3], js.function(lambda a, b: a > b)) == [2, 1, 3]
    assert js.call("Array.prototype.sort", [2, 1, 3], js.function(lambda a, b: str(a - b))) == [1, 2, 3]
    assert js.call("Array.prototype.sort", [2, 1, 3], js.function(lambda a, b: NAN)) == [2, 1, 3]


def test_species(js: Caller) -> None:
    array = js.value([1, 2])
    made: list[float] = []

    def construct(fn: Any, new_target: Any, length: float) -> Any:
        made.append(length)
        return js.value({})

    other = js.function(lambda: None)
    other.construct = construct
    put(array, "constructor", js.realm.object({}))
    get(array, "constructor").props[SYMBOL_SPECIES] = other
    assert js.call("Array.prototype.map", array, js.function(lambda value, *_: value)) == {"0": 1, "1": 2}
    assert made == [2]
    get(array, "constructor").props[SYMBOL_SPECIES] = 1.0
    expected = "TypeError: object.constructor[Symbol.species] is not a constructor"
    assert js.thrown("Array.prototype.slice", array) == expected


def test_from(js: Caller) -> None:
    assert js.call("Array.from", js.realm.intrinsic("Array"), [1, 2], js.function(lambda value, k: value + k)) == [1, 3]
    assert js.call("Array.from", None, {"length": 2, "0": "a"}) == ["a", None]
    assert js.call("Array.from", None, js.new("Set", [1, 1, 2])) == [1, 2]
    assert js.thrown("Array.from", None, [1], 2) == "TypeError: 2 is not a function"
    assert js.call("Array.of", None, 7) == [7]


def test_constructor(js: Caller) -> None:
    assert js.data(js.new("Array", 3)) == [HOLE] * 3
    assert js.data(js.new("Array", "3")) == ["3"]
    filled = js.invoke("Array.prototype.fill", js.new("Array", 3), 0)
    assert isinstance(filled, JSArray) and filled.cells is None and filled.items == [0.0] * 3
    array = js.realm.intrinsic("Array")
    with pytest.raises(Throw) as caught:
        array.py(array, None, -1.0)  # type: ignore[attr-defined]
    assert js.error_text(caught.value) == "RangeError: Invalid array length"


def test_join_of_an_array_in_itself(js: Caller) -> None:
    array = js.value([1])
    array.items.append(array)
    assert js.call("Array.prototype.join", array) == "1,"
    assert js.realm.joining == []


@pytest.mark.parametrize(
    ("path", "arguments", "message"),
    [
        ("Array.prototype.map", (None,), "TypeError: undefined is not a function"),
        ("Array.prototype.map", ("x",), "TypeError: x is not a function"),
        ("Array.prototype.sort", (1,), "TypeError: The comparison function must be either a function or undefined"),
        ("Array.prototype.with", (3, 1), "RangeError: Invalid index : 3"),
        ("Array.prototype.flatMap", (1,), "TypeError: flatMap mapper function is not callable"),
    ],
)
def test_messages(js: Caller, path: str, arguments: tuple[Any, ...], message: str) -> None:
    assert js.thrown(path, [], *arguments) == message


def test_messages_of_generic_methods(js: Caller) -> None:
    most = {"length": float(2**53 - 1)}
    assert js.thrown("Array.prototype.push", most, 1) == (
        "TypeError: Pushing 1 elements on an array-like of length 9007199254740991 is disallowed, "
        "as the total surpasses 2**53-1"
    )
    assert js.thrown("Array.prototype.unshift", most, 1) == "TypeError: Invalid array length"
    frozen = js.invoke("Object.freeze", None, [1])
    assert js.thrown("Array.prototype.push", frozen, 2) == "TypeError: Cannot add property 1, object is not extensible"
    assert js.thrown("Array.prototype.pop", frozen) == "TypeError: Cannot delete property '0' of [object Array]"


def test_iterators(js: Caller) -> None:
    assert js.list(js.invoke("Array.prototype.entries", ["a", "b"])) == [[0, "a"], [1, "b"]]
    assert js.list(js.invoke("Array.prototype.keys", [HOLE, "b"])) == [0, 1]
    iterator = js.invoke("Array.prototype.values", ["a"])
    assert js.call("ArrayIteratorPrototype.next", iterator) == {"value": "a", "done": False}
    assert js.call("ArrayIteratorPrototype.next", iterator) == {"value": None, "done": True}
    assert js.thrown("ArrayIteratorPrototype.next", {}) == (
        "TypeError: Method Array Iterator.prototype.next called on incompatible receiver #<Object>"
    )
