"""Map and Set (ECMA-262 clauses 24.1, 24.2) and what walks them."""

from __future__ import annotations

from typing import Any

import pytest
from calling import Caller, null

from sequential_flow.runtime.completion import Throw
from sequential_flow.runtime.iteration import DONE
from sequential_flow.runtime.values import SYMBOL_ITERATOR, BigInt

NAN = float("nan")


def values(js: Caller, iterator: Any) -> list[Any]:
    found = []
    while (value := iterator.advance(js.realm)) is not DONE:
        found.append(js.data(value))
    return found


def test_keys_are_told_apart(js: Caller) -> None:
    table = js.new("Map")
    o = js.value({})
    keys = [1.0, True, "1", 0.0, False, null, None, NAN, BigInt(1), o]
    for position, key in enumerate(keys):
        table.store(key, float(position))
    assert [table.lookup(key) for key in keys] == [float(position) for position in range(len(keys))]
    assert table.lookup(-0.0) == 3.0 and table.lookup(float("nan")) == 7.0 and table.lookup(BigInt(1)) == 8.0
    assert not table.has(js.value({}))
    assert table.count == 10


def test_minus_zero_becomes_zero(js: Caller) -> None:
    table = js.new("Set")
    table.add(-0.0)
    assert [str(key) for key in js.list(table)] == ["0.0"]


def test_insertion_order(js: Caller) -> None:
    table = js.new("Map", [["a", 1], ["b", 2], ["a", 3]])
    assert js.list(table) == [["a", 3], ["b", 2]]
    table.remove("a")
    table.store("a", 4.0)
    assert js.list(table) == [["b", 2], ["a", 4]]


def test_an_iterator_sees_what_is_added(js: Caller) -> None:
    table = js.new("Set", [1])
    iterator = js.invoke("Set.prototype.values", table)
    assert iterator.advance(js.realm) == 1.0
    table.add(2.0)
    table.remove(1.0)
    table.add(1.0)
    assert values(js, iterator) == [2, 1]
    table.add(3.0)
    assert iterator.advance(js.realm) is DONE


def test_an_iterator_survives_moving_together(js: Caller) -> None:
    table = js.new("Map")
    for k in range(100):
        table.store(float(k), None)
    iterator = js.invoke("Map.prototype.keys", table)
    for _ in range(50):
        iterator.advance(js.realm)
    for k in range(90):
        table.remove(float(k))
    assert len(table.keys) < 50
    assert iterator.entries_before() == 0
    table.store("n", None)
    assert values(js, iterator) == [*range(90, 100), "n"]


def test_an_iterator_survives_clear(js: Caller) -> None:
    table = js.new("Set", [1, 2, 3])
    iterator = js.invoke("Set.prototype.values", table)
    iterator.advance(js.realm)
    iterator.advance(js.realm)
    table.clear()
    table.add(7.0)
    assert values(js, iterator) == [7]


def test_a_queue_is_not_quadratic(js: Caller) -> None:
    table = js.new("Set")
    looked_at = 0
    for k in range(20000):
        table.add(float(k))
        if k >= 10:
            iterator = js.invoke("Set.prototype.values", table)
            table.remove(iterator.advance(js.realm))
            looked_at += iterator.position - table.first
    assert table.count == 10 and len(table.keys) < 100 and len(table.walkers) <= 32
    assert abs(looked_at) < 100000


def test_for_each(js: Caller) -> None:
    seen: list[Any] = []
    table = js.new("Map", [["a", 1], ["b", 2]])

    def visit(this: Any, value: Any, key: Any, map_: Any) -> None:
        seen.append((this, value, key))
        if key == "a":
            map_.remove("b")
            map_.store("c", 3.0)

    js.invoke("Map.prototype.forEach", table, js.raw(visit), "me")
    assert seen == [("me", 1.0, "a"), ("me", 3.0, "c")]


def test_constructor_closes_the_iterator(js: Caller) -> None:
    closed: list[str] = []
    iterator = js.value({})
    iterator.props["next"] = js.function(lambda: {"value": 1, "done": False})
    iterator.props["return"] = js.function(lambda: closed.append("return") or {})
    iterator.props[SYMBOL_ITERATOR] = js.raw(lambda this: this)
    with pytest.raises(Throw) as caught:
        js.new("Map", iterator)
    assert js.error_text(caught.value) == "TypeError: Iterator value 1 is not an entry object"
    assert closed == ["return"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("union", [1, 2, 3, 4]),
        ("intersection", [3, 2]),
        ("difference", [1]),
        ("symmetricDifference", [1, 4]),
        ("isSubsetOf", False),
        ("isSupersetOf", False),
        ("isDisjointFrom", False),
    ],
)
def test_algebra(js: Caller, name: str, expected: Any) -> None:
    one, other = js.new("Set", [1, 2, 3]), js.new("Map", [[3, "c"], [2, "b"], [4, "d"]])
    if name == "intersection":
        other.remove(4.0)  # a smaller other set decides the order
    result = js.invoke(f"Set.prototype.{name}", one, other)
    assert (result if isinstance(expected, bool) else js.list(result)) == expected
    assert js.list(one) == [1, 2, 3]


def test_algebra_of_what_is_no_set(js: Caller) -> None:
    one = js.new("Set")
    assert js.thrown("Set.prototype.union", one, [1]) == "TypeError: The 'size' property must be a number"
    assert js.thrown("Set.prototype.union", one, {"size": -1}) == "RangeError: '-1' is an invalid size"


def test_group_by(js: Caller) -> None:
    table = js.invoke("Map.groupBy", None, [1, 2, 3], js.function(lambda value, k: value % 2))
    assert js.list(table) == [[1, [1, 3]], [0, [2]]]


def test_get_or_insert_computed(js: Caller) -> None:
    table = js.new("Map")
    assert js.call("Map.prototype.getOrInsertComputed", table, "a", js.function(lambda key: key + "!")) == "a!"
    assert js.call("Map.prototype.getOrInsert", table, "a", 1) == "a!"


def test_receivers(js: Caller) -> None:
    assert js.thrown("Map.prototype.get", {}, 1) == (
        "TypeError: Method Map.prototype.get called on incompatible receiver #<Object>"
    )
    assert js.thrown("Set.prototype.add", js.new("Map"), 1) == (
        "TypeError: Method Set.prototype.add called on incompatible receiver #<Map>"
    )
