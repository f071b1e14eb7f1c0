"""Function.prototype (20.2.3), Symbol (20.4), errors (20.5) and iterator helpers (27.1)."""

from __future__ import annotations

from typing import Any

from calling import Caller

from sequential_flow.runtime.objects import get
from sequential_flow.runtime.realm import construct, own_data


def test_call_apply_bind(js: Caller) -> None:
    show = js.raw(lambda this, *rest: js.realm.array([this, *rest]))
    assert js.call("Function.prototype.call", show, "me", 1, 2) == ["me", 1, 2]
    assert js.call("Function.prototype.apply", show, "me", [1, 2]) == ["me", 1, 2]
    assert js.call("Function.prototype.apply", show, "me", {"length": 2, "0": 1}) == ["me", 1, None]
    assert js.call("Function.prototype.apply", show, "me") == ["me"]
    assert js.thrown("Function.prototype.apply", show, "me", 1) == (
        "TypeError: CreateListFromArrayLike called on non-object"
    )
    bound = js.invoke("Function.prototype.bind", show, "me", 1)
    assert js.data(bound.py(bound, "you", 2.0)) == ["me", 1, 2]
    assert js.thrown("Function.prototype.bind", 1) == "TypeError: Bind must be called on a function"


def test_properties_of_bound_functions(js: Caller) -> None:
    function = js.function(lambda: None, 3, "f")
    bound = js.invoke("Function.prototype.bind", function, None, 1)
    assert (get(bound, "name"), get(bound, "length")) == ("bound f", 2.0)
    again = js.invoke("Function.prototype.bind", bound, None, 1, 2, 3)
    assert (get(again, "name"), get(again, "length")) == ("bound bound f", 0.0)
    assert bound.construct is None


def test_bound_constructor(js: Caller) -> None:
    bound = js.invoke("Function.prototype.bind", js.realm.intrinsic("Array"), None, 1)
    assert js.data(construct(bound, [2.0])) == [1, 2]


def test_source_of_natives(js: Caller) -> None:
    function = js.realm.intrinsic("Array")
    assert js.call("Function.prototype.toString", function) == "function Array() { [native code] }"


def test_function_prototype_is_a_function(js: Caller) -> None:
    prototype: Any = js.realm.function_prototype
    assert prototype.py(prototype, None, 1.0) is None
    assert prototype.construct is None


def test_poisoned_properties(js: Caller) -> None:
    prototype = js.realm.function_prototype
    caller, arguments = prototype.get_own_property("caller"), prototype.get_own_property("arguments")
    assert caller is not None and arguments is not None
    assert caller.get is caller.set is arguments.get is js.realm.intrinsic("ThrowTypeError")
    assert not caller.get.is_extensible()


def test_error(js: Caller) -> None:
    error = js.new("TypeError", "broken", {"cause": 7})
    assert js.call("Error.prototype.toString", error) == "TypeError: broken"
    assert error.own_property_keys() == ["stack", "message", "cause"]
    assert own_data(error, "stack").startswith("TypeError: broken")  # type: ignore[union-attr]
    assert get(error, "cause") == 7.0
    assert js.new("Error").own_property_keys() == ["stack"]
    assert js.call("Error.isError", None, error) is True
    assert js.call("Error.isError", None, {}) is False


def test_aggregate_error(js: Caller) -> None:
    error = js.new("AggregateError", [1, 2], "m")
    assert js.data(get(error, "errors")) == [1, 2]
    assert js.call("Error.prototype.toString", error) == "AggregateError: m"


def test_capture_stack_trace(js: Caller) -> None:
    o = js.value({"name": "Q", "message": "m"})
    js.invoke("Error.captureStackTrace", None, o)
    description = o.get_own_property("stack")
    assert description.value.split("\n")[0] == "Q: m" and description.enumerable is False


def test_symbol(js: Caller) -> None:
    constructor: Any = js.realm.intrinsic("Symbol")
    symbol = constructor.py(constructor, None, "x")
    assert js.call("Symbol.prototype.toString", symbol) == "Symbol(x)"
    assert js.call("get Symbol.prototype.description", symbol) == "x"
    assert js.invoke("Symbol.for", None, "k") is js.invoke("Symbol.for", None, "k")
    assert js.call("Symbol.keyFor", None, js.invoke("Symbol.for", None, "k")) == "k"
    assert js.call("Symbol.keyFor", None, symbol) is None
    assert js.thrown("Symbol.prototype.valueOf", {}) == (
        "TypeError: Symbol.prototype.valueOf requires that 'this' be a Symbol"
    )


def test_iterator_helpers(js: Caller) -> None:
    def walk() -> Any:
        return js.invoke("Array.prototype.values", [1, 2, 3, 4])

    odd = js.invoke("Iterator.prototype.filter", walk(), js.function(lambda value, k: value % 2 == 1))
    assert js.list(js.invoke("Iterator.prototype.map", odd, js.function(lambda value, k: value * 10 + k))) == [10, 31]
    assert js.list(js.invoke("Iterator.prototype.take", walk(), 2)) == [1, 2]
    assert js.list(js.invoke("Iterator.prototype.drop", walk(), 3)) == [4]
    flat = js.invoke("Iterator.prototype.flatMap", walk(), js.function(lambda value, k: [value] * int(k)))
    assert js.call("Iterator.prototype.toArray", flat) == [2, 3, 3, 4, 4, 4]
    assert js.call("Iterator.prototype.reduce", walk(), js.function(lambda a, b, k: a + b)) == 10
    assert js.call("Iterator.prototype.some", walk(), js.function(lambda value, k: value > 3)) is True
    assert js.call("Iterator.prototype.every", walk(), js.function(lambda value, k: value > 3)) is False
    assert js.call("Iterator.prototype.find", walk(), js.function(lambda value, k: value > 2)) == 3


def test_a_helper_is_closed_once(js: Caller) -> None:
    closed: list[str] = []
    prototype = js.realm.intrinsic("Iterator.prototype")
    below = js.value({})
    below.proto = prototype
    below.props["next"] = js.function(lambda: {"value": 1, "done": False})
    below.props["return"] = js.function(lambda: closed.append("return") or {})
    helper = js.invoke("Iterator.prototype.map", below, js.function(lambda value, k: value))
    js.invoke("IteratorHelperPrototype.next", helper)
    assert js.call("IteratorHelperPrototype.return", helper) == {"value": None, "done": True}
    assert js.call("IteratorHelperPrototype.return", helper) == {"value": None, "done": True}
    assert js.call("IteratorHelperPrototype.next", helper) == {"value": None, "done": True}
    assert closed == ["return"]
    assert js.thrown("Iterator.prototype.take", below, -1) == "RangeError: -1 must be positive"
