"""Math."""

from __future__ import annotations

import math
import random
from typing import Any

import pytest
from realms import ask_node, call, js, make_realm, needs_node, thrown

from sequential_flow.runtime.numbers import number_to_string
from sequential_flow.runtime.objects import get
from sequential_flow.runtime.values import BigInt, Symbol, null

R = make_realm()
NAN = float("nan")
INF = float("inf")


def same(a: float, b: float) -> bool:
    """SameValue: told apart are 0 and -0, and NaN is itself."""
    return a.__class__ is float and repr(a) == repr(b)


@pytest.mark.parametrize(
    ("name", "arguments", "expected"),
    [
        ("floor", (-0.5,), -1.0),
        ("floor", (-0.0,), -0.0),
        ("floor", (INF,), INF),
        ("floor", (NAN,), NAN),
        ("floor", ("3.7",), 3.0),
        ("floor", (null,), 0.0),
        ("floor", (), NAN),
        ("floor", (-5e-324,), -1.0),
        ("ceil", (-0.5,), -0.0),
        ("ceil", (0.5,), 1.0),
        ("ceil", (-INF,), -INF),
        ("round", (0.5,), 1.0),
        ("round", (-0.5,), -0.0),
        ("round", (-0.2,), -0.0),
        ("round", (2.5,), 3.0),
        ("round", (-2.5,), -2.0),
        ("round", (0.49999999999999994,), 0.0),
        ("round", (4503599627370495.5,), 4503599627370496.0),
        ("round", (9007199254740991.0,), 9007199254740991.0),
        ("round", (-INF,), -INF),
        ("trunc", (-1.9,), -1.0),
        ("trunc", (-0.9,), -0.0),
        ("trunc", (1e300,), 1e300),
        ("sign", (-3,), -1.0),
        ("sign", (-0.0,), -0.0),
        ("sign", (NAN,), NAN),
        ("abs", (-0.0,), 0.0),
        ("abs", ("-3",), 3.0),
        ("max", (), -INF),
        ("min", (), INF),
        ("max", (-0.0, 0.0), 0.0),
        ("max", (0.0, -0.0), 0.0),
        ("min", (0.0, -0.0), -0.0),
        ("min", (-0.0, 0.0), -0.0),
        ("max", (1, NAN), NAN),
        ("max", (NAN, 1), NAN),
        ("max", (1, "5", 3), 5.0),
        ("min", (3, 2, NAN, 1), NAN),
        ("pow", (2, 10), 1024.0),
        ("pow", (1, INF), NAN),
        ("pow", (NAN, 0), 1.0),
        ("pow", (-8, 1 / 3), NAN),
        ("pow", (-0.0, -3), -INF),
        ("pow", (10, 400), INF),
        ("sqrt", (-0.0,), -0.0),
        ("sqrt", (-1,), NAN),
        ("cbrt", (27,), 3.0),
        ("cbrt", (-1.5,), -1.1447142425533319),
        ("cbrt", (-0.0,), -0.0),
        ("hypot", (), 0.0),
        ("hypot", (3, 4), 5.0),
        ("hypot", (NAN, -INF), INF),
        ("hypot", (NAN, 1), NAN),
        ("hypot", (-0.0,), 0.0),
        ("hypot", (1e300, 1e300), 1.4142135623730952e300),
        ("clz32", (0,), 32.0),
        ("clz32", (1,), 31.0),
        ("clz32", (-1,), 0.0),
        ("clz32", (2.0**32,), 32.0),
        ("imul", (0xFFFFFFFF, 5), -5.0),
        ("imul", (2.0**31, 2), 0.0),
        ("imul", (65537, 65537), 131073.0),
        ("fround", (5.5,), 5.5),
        ("fround", (5.05,), 5.050000190734863),
        ("fround", (1e40,), INF),
        ("fround", (3.4028235677973366e38,), INF),
        ("fround", (-0.0,), -0.0),
        ("f16round", (5.05,), 5.05078125),
        ("f16round", (65520,), INF),
        ("f16round", (65519,), 65504.0),
        ("f16round", (NAN,), NAN),
        ("log", (0,), -INF),
        ("log", (-1,), NAN),
        ("log10", (-0.0,), -INF),
        ("log2", (8,), 3.0),
        ("log1p", (-1,), -INF),
        ("log1p", (-0.0,), -0.0),
        ("exp", (1000,), INF),
        ("exp", (-INF,), 0.0),
        ("expm1", (-0.0,), -0.0),
        ("expm1", (1000,), INF),
        ("cosh", (-1000,), INF),
        ("sinh", (-1000,), -INF),
        ("tanh", (INF,), 1.0),
        ("atanh", (1,), INF),
        ("atanh", (-1,), -INF),
        ("atanh", (2,), NAN),
        ("acosh", (0.5,), NAN),
        ("acos", (2,), NAN),
        ("sin", (INF,), NAN),
        ("cos", (-INF,), NAN),
        ("tan", (-0.0,), -0.0),
        ("asinh", (-0.0,), -0.0),
        ("atan2", (-0.0, -1), -math.pi),
        ("atan2", (0, 0), 0.0),
    ],
)
def test_function(name: str, arguments: tuple[Any, ...], expected: float) -> None:
    assert same(call(R, "Math." + name, *arguments), expected)


def test_random_takes_53_bits() -> None:
    value = call(R, "Math.random")
    assert value == (int.from_bytes(bytes(range(1, 8)), "big") >> 3) / 2**53
    low = make_realm()
    low.entropy = bytes
    assert call(low, "Math.random") == 0.0
    high = make_realm()
    high.entropy = lambda count: b"\xff" * count
    assert call(high, "Math.random") == 1.0 - 2.0**-53


def test_arguments_are_converted_all_and_in_order() -> None:
    seen: list[str] = []

    def number(name: str) -> Any:
        def value_of(fn: Any, this: Any, *arguments: Any) -> Any:
            seen.append(name)
            return float("nan") if name == "a" else 1.0

        return {"valueOf": value_of}

    for function in ("max", "min", "hypot"):
        call(R, "Math." + function, js(R, number("a")), js(R, number("b")), js(R, number("c")))
    assert seen == ["a", "b", "c"] * 3


def test_refusals() -> None:
    assert thrown(lambda: call(R, "Math.abs", BigInt(1))) == "TypeError: Cannot convert a BigInt value to a number"
    assert thrown(lambda: call(R, "Math.max", Symbol("s"))) == "TypeError: Cannot convert a Symbol value to a number"


def test_constants() -> None:
    names = ("E", "LN10", "LN2", "LOG10E", "LOG2E", "PI", "SQRT1_2", "SQRT2")
    values = (
        math.e,
        math.log(10),
        math.log(2),
        1 / math.log(10),
        1 / math.log(2),
        math.pi,
        math.sqrt(0.5),
        math.sqrt(2),
    )
    for name, value in zip(names, values, strict=True):
        assert math.isclose(get(R.intrinsic("Math"), name), value, rel_tol=1e-15)
        desc = R.intrinsic("Math").get_own_property(name)
        assert desc is not None
        assert (desc.writable, desc.enumerable, desc.configurable) == (False, False, False)


@needs_node
def test_exact_functions_agree_with_node() -> None:
    rnd = random.Random(3)
    numbers = [rnd.uniform(-1, 1) * 10.0 ** rnd.randrange(-9, 20) for _ in range(2000)] + [
        n / 2 for n in range(-20, 20)
    ]
    names = ["floor", "ceil", "round", "trunc", "sign", "fround", "clz32", "cbrt", "sqrt"]
    script = "([names, xs]) => names.map(n => xs.map(x => String(Math[n](x))))"
    for name, expected in zip(names, ask_node(script, [names, numbers]), strict=True):
        assert [number_to_string(call(R, "Math." + name, x)) for x in numbers] == expected
    pairs = list(zip(numbers, reversed(numbers), strict=True))
    expected = ask_node("p => p.map(([a, b]) => [Math.imul(a, b), Math.max(a, b), Math.hypot(a, b)])", pairs)
    assert [[call(R, "Math." + name, *pair) for name in ("imul", "max", "hypot")] for pair in pairs] == [
        [float(item) for item in items] for items in expected
    ]


def test_sum_precise() -> None:
    for numbers, expected in (
        ([], -0.0),
        ([-0.0, -0.0], -0.0),
        ([-0.0, 0.0], 0.0),
        ([1e308, 1e308, 0.1, 0.1, 1e30, 0.1, -1e30, -1e308, -1e308], 0.30000000000000004),
        ([1e308, 1e308], INF),
        ([INF, -INF], NAN),
        ([0.1] * 10, 1.0),
    ):
        assert same(call(R, "Math.sumPrecise", R.array(list(numbers))), expected)
    assert thrown(lambda: call(R, "Math.sumPrecise", ["1"])) == 'TypeError: "1" is not a number'
    assert thrown(lambda: call(R, "Math.sumPrecise", None)) == "TypeError: undefined is not iterable"
