"""Object and Object.prototype (ECMA-262 clause 20.1)."""

from __future__ import annotations

from typing import Any

import pytest
from calling import Caller, null

from sequential_flow.runtime.objects import get, put
from sequential_flow.runtime.values import Symbol


def test_keys_stand_in_order(js: Caller) -> None:
    o = js.value({"b": 1, "2": 2, "a": 3, "1": 4})
    o.props[Symbol("s")] = 5.0
    assert js.call("Object.keys", None, o) == ["1", "2", "b", "a"]
    assert js.call("Object.values", None, o) == [4, 2, 1, 3]
    assert js.call("Object.entries", None, o) == [["1", 4], ["2", 2], ["b", 1], ["a", 3]]
    assert js.call("Object.getOwnPropertyNames", None, [7]) == ["0", "length"]
    assert len(js.invoke("Object.getOwnPropertySymbols", None, o).items) == 1
    assert js.call("Object.keys", None, "ab") == ["0", "1"]


def test_assign(js: Caller) -> None:
    assert js.call("Object.assign", None, {"a": 1}, None, {"b": 2}, "xy", null, [9]) == {
        "0": 9, "1": "y", "a": 1, "b": 2,
    }  # fmt: skip
    frozen = js.invoke("Object.freeze", None, {"a": 1})
    message = "TypeError: Cannot assign to read only property 'a' of object '#<Object>'"
    assert js.thrown("Object.assign", None, frozen, {"a": 2}) == message


def test_define_property(js: Caller) -> None:
    o = js.value({})
    js.invoke("Object.defineProperty", None, o, "x", {"value": 1})
    assert js.call("Object.getOwnPropertyDescriptor", None, o, "x") == {
        "value": 1, "writable": False, "enumerable": False, "configurable": False,
    }  # fmt: skip
    assert js.call("Object.keys", None, o) == []
    redefined = "TypeError: Cannot redefine property: x"
    assert js.thrown("Object.defineProperty", None, o, "x", {"value": 2}) == redefined
    js.invoke("Object.defineProperty", None, o, "x", {"value": 1})


@pytest.mark.parametrize(
    ("path", "arguments", "message"),
    [
        ("Object.defineProperty", (1, "x", {}), "TypeError: Object.defineProperty called on non-object"),
        ("Object.defineProperty", ({}, "x", 1), "TypeError: Property description must be an object: 1"),
        ("Object.defineProperty", ({}, "x", {"get": 1}), "TypeError: Getter must be a function: 1"),
        ("Object.create", (1,), "TypeError: Object prototype may only be an Object or null: 1"),
        ("Object.setPrototypeOf", (None, {}), "TypeError: Object.setPrototypeOf called on null or undefined"),
        ("Object.fromEntries", ([1],), "TypeError: Iterator value 1 is not an entry object"),
        ("Object.entries", (null,), "TypeError: Cannot convert undefined or null to object"),
        ("Object.defineProperty", ([], "length", {"value": -1}), "RangeError: Invalid array length"),
    ],
)
def test_messages(js: Caller, path: str, arguments: tuple[Any, ...], message: str) -> None:
    assert js.thrown(path, None, *arguments) == message


def test_integrity(js: Caller) -> None:
    o = js.value({"a": 1})
    js.invoke("Object.seal", None, o)
    assert js.call("Object.isSealed", None, o) and not js.call("Object.isFrozen", None, o)
    assert put(o, "a", 2.0) and not put(o, "b", 1.0) and not o.delete("a")
    js.invoke("Object.freeze", None, o)
    assert js.call("Object.isFrozen", None, o) and not put(o, "a", 3.0)
    assert js.thrown("Object.defineProperty", None, o, "b", {}) == (
        "TypeError: Cannot define property b, object is not extensible"
    )
    array = js.invoke("Object.freeze", None, [1])
    assert not put(array, "0", 2.0) and get(array, "0") == 1.0
    assert js.call("Object.isFrozen", None, 1) is True


def test_prototypes(js: Caller) -> None:
    a = js.value({})
    b = js.invoke("Object.create", None, a)
    assert js.invoke("Object.getPrototypeOf", None, b) is a
    assert js.call("Object.prototype.isPrototypeOf", a, b) is True
    assert js.thrown("Object.setPrototypeOf", None, a, b) == "TypeError: Cyclic __proto__ value"
    prototype = js.realm.object_prototype
    assert js.thrown("Object.setPrototypeOf", None, prototype, {}) == (
        "TypeError: Immutable prototype object 'Object.prototype' cannot have their prototype set"
    )
    assert js.invoke("get Object.prototype.__proto__", b) is a
    js.invoke("set Object.prototype.__proto__", b, null)
    assert js.invoke("Object.getPrototypeOf", None, b) is null


def test_to_string(js: Caller) -> None:
    def tag(value: Any) -> Any:
        return js.call("Object.prototype.toString", value)

    values = [None, null, [], "s", 1, True, js.new("Error"), js.new("Map"), js.function(print)]
    assert [tag(value) for value in values] == [
        "[object Undefined]", "[object Null]", "[object Array]", "[object String]", "[object Number]",
        "[object Boolean]", "[object Error]", "[object Map]", "[object Function]",
    ]  # fmt: skip


def test_group_by(js: Caller) -> None:
    result = js.invoke("Object.groupBy", None, [1, 2, 3], js.function(lambda value, k: "odd" if value % 2 else "even"))
    assert result.proto is None
    assert js.data(result) == {"odd": [1, 3], "even": [2]}


def test_a_changed_built_in_knows_it(js: Caller) -> None:
    holder = js.realm.intrinsic("ArrayIteratorPrototype")
    assert not holder.props.modified  # type: ignore[attr-defined]
    js.invoke("Object.defineProperty", None, holder, "next", {"value": None})
    assert holder.props.modified  # type: ignore[attr-defined]


def test_define_getter(js: Caller) -> None:
    o = js.value({})
    getter = js.function(lambda: 7)
    js.invoke("Object.prototype.__defineGetter__", o, "x", getter)
    assert get(o, "x") == 7.0
    assert js.invoke("Object.prototype.__lookupGetter__", o, "x") is getter
    assert js.invoke("Object.prototype.__lookupSetter__", o, "x") is None
