"""Number, Boolean and BigInt."""

from __future__ import annotations

import random
import struct
from typing import Any

import pytest
from realms import ask_node, call, invoke, js, make_realm, needs_node, new, thrown

from sequential_flow.runtime.conversions import get_v
from sequential_flow.runtime.numbers import number_to_string
from sequential_flow.runtime.objects import get
from sequential_flow.runtime.values import BigInt, Symbol, null

R = make_realm()
NAN = float("nan")
INF = float("inf")


@pytest.mark.parametrize(
    ("value", "name", "arguments", "expected"),
    [
        (0.5, "toFixed", (), "1"),
        (2.5, "toFixed", (0,), "3"),
        (-2.5, "toFixed", (0,), "-3"),
        (1.005, "toFixed", (2,), "1.00"),
        (1.45, "toFixed", (1,), "1.4"),
        (-1e-7, "toFixed", (2,), "-0.00"),
        (-0.0, "toFixed", (2,), "0.00"),
        (1e21, "toFixed", (2,), "1e+21"),
        (123.456, "toFixed", ("2",), "123.46"),
        (0.000001, "toFixed", (7,), "0.0000010"),
        (25.0, "toExponential", (0,), "3e+1"),
        (123456.0, "toExponential", (), "1.23456e+5"),
        (0.0, "toExponential", (2,), "0.00e+0"),
        (99.99, "toExponential", (1,), "1.0e+2"),
        (5e-324, "toExponential", (), "5e-324"),
        (NAN, "toExponential", (1000,), "NaN"),
        (123.456, "toPrecision", (4,), "123.5"),
        (123456.0, "toPrecision", (2,), "1.2e+5"),
        (0.00001, "toPrecision", (2,), "0.000010"),
        (0.0000001, "toPrecision", (2,), "1.0e-7"),
        (99.99, "toPrecision", (3,), "100"),
        (0.0, "toPrecision", (3,), "0.00"),
        (1.25, "toPrecision", (2,), "1.3"),
        (-INF, "toPrecision", (1000,), "-Infinity"),
        (255.0, "toString", (16,), "ff"),
        (0.5, "toString", (2,), "0.1"),
        (0.1, "toString", (3,), "0.0022002200220022002200220022002201"),
        (1e21, "toString", (7,), "5135235413265003022600000"),
        (-255.255, "toString", (36,), "-73.96ha2voha"),
        (2.0**53, "toString", (3,), "1121202011211211122211100012101112"),
        (1e21, "toString", (10,), "1e+21"),
        (1e21, "toString", (), "1e+21"),
        (123456789.0, "toLocaleString", (), "123,456,789"),
        (1234.5678, "toLocaleString", (), "1,234.568"),
        (-0.0, "toLocaleString", (), "-0"),
        (NAN, "toLocaleString", (), "NaN"),
        (-INF, "toLocaleString", (), "-∞"),
    ],
)
def test_text_of_numbers(value: float, name: str, arguments: tuple[Any, ...], expected: str) -> None:
    assert invoke(R, value, name, *arguments) == expected


@pytest.mark.parametrize(
    ("name", "argument", "message"),
    [
        ("toFixed", -1, "RangeError: toFixed() digits argument must be between 0 and 100"),
        ("toFixed", 101, "RangeError: toFixed() digits argument must be between 0 and 100"),
        ("toExponential", INF, "RangeError: toExponential() argument must be between 0 and 100"),
        ("toPrecision", 0, "RangeError: toPrecision() argument must be between 1 and 100"),
        ("toString", 1, "RangeError: toString() radix argument must be between 2 and 36"),
        ("toString", 37, "RangeError: toString() radix argument must be between 2 and 36"),
    ],
)
def test_ranges(name: str, argument: float, message: str) -> None:
    assert thrown(lambda: invoke(R, 1.5, name, argument)) == message


def test_methods_are_not_generic() -> None:
    for name in ("toFixed", "toString", "valueOf", "toLocaleString"):
        function = get_v(R, 1.0, name)
        message = f"TypeError: Number.prototype.{name} requires that 'this' be a Number"
        assert thrown(lambda function=function: function.py(function, "1")) == message  # type: ignore[misc]


@needs_node
def test_numbers_agree_with_node() -> None:
    rnd = random.Random(7)
    numbers = [1e21, 5e-324, 1.7976931348623157e308, 2.0**53, 1 / 3]
    while len(numbers) < 4000:
        numbers += [
            rnd.uniform(-1, 1) * 10.0 ** rnd.randrange(-25, 25),
            struct.unpack("<d", rnd.randbytes(8))[0],
            round(rnd.uniform(-1000, 1000), rnd.randrange(6)),
            rnd.randrange(-(10 ** rnd.randrange(1, 18)), 10**17) / rnd.choice([1, 2, 4, 8, 20, 64, 100]),
        ]
    numbers = [number for number in numbers if number - number == 0.0]
    cases = [(number, rnd.choice([1, 2, 3, 5, 10, 16, 20, 50, 100]), rnd.randrange(2, 37)) for number in numbers]
    script = """c => c.map(([x, n, r]) => [String(x), x.toFixed(n), x.toExponential(n), x.toExponential(),
        x.toPrecision(n), x.toString(r), x.toLocaleString(),
        x.toLocaleString('en-US', {maximumFractionDigits: Math.min(n, 20)}),
        x.toLocaleString('en-US', {maximumSignificantDigits: Math.min(n, 21)}),
        x.toLocaleString('en-US', {style: 'percent', minimumFractionDigits: Math.min(n, 20)}),
        x.toLocaleString('en-US', {style: 'currency', currency: 'USD'})])"""
    for (x, n, radix), expected in zip(cases, ask_node(script, cases), strict=True):
        assert [
            number_to_string(x),
            invoke(R, x, "toFixed", n),
            invoke(R, x, "toExponential", n),
            invoke(R, x, "toExponential"),
            invoke(R, x, "toPrecision", n),
            invoke(R, x, "toString", radix),
            invoke(R, x, "toLocaleString"),
            invoke(R, x, "toLocaleString", None, {"maximumFractionDigits": min(n, 20)}),
            invoke(R, x, "toLocaleString", None, {"maximumSignificantDigits": min(n, 21)}),
            invoke(R, x, "toLocaleString", None, {"style": "percent", "minimumFractionDigits": min(n, 20)}),
            invoke(R, x, "toLocaleString", None, {"style": "currency", "currency": "USD"}),
        ] == expected, (x, n, radix)


@pytest.mark.parametrize(
    ("value", "options", "expected"),
    [
        (1234.5, {"minimumFractionDigits": 5}, "1,234.50000"),
        (1234.5678, {"maximumFractionDigits": 0}, "1,235"),
        (1.005, {"maximumFractionDigits": 2}, "1.01"),
        (1234.5, {"useGrouping": False}, "1234.5"),
        (5, {"minimumIntegerDigits": 2}, "05"),
        (123456, {"maximumSignificantDigits": 3}, "123,000"),
        (5.5, {"style": "currency", "currency": "JPY"}, "¥6"),
        (-5.5, {"style": "currency", "currency": "chf"}, "-CHF\u00a05.50"),
        (5.5, {"style": "currency", "currency": "USD", "minimumFractionDigits": 0}, "$5.5"),
        (0.256, {"style": "percent"}, "26%"),
        (5e-324, {"maximumFractionDigits": 3}, "0"),
    ],
)
def test_locale_options(value: float, options: dict[str, Any], expected: str) -> None:
    assert invoke(R, value, "toLocaleString", "en-US", options) == expected


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"style": "currency"}, "TypeError: Currency code is required with currency style."),
        ({"style": "currency", "currency": "x"}, "RangeError: Invalid currency code : x"),
        ({"minimumFractionDigits": 101}, "RangeError: minimumFractionDigits value is out of range."),
        (
            {"minimumFractionDigits": 4, "maximumFractionDigits": 2},
            "RangeError: maximumFractionDigits value is out of range.",
        ),
    ],
)
def test_wrong_locale_options(options: dict[str, Any], message: str) -> None:
    assert thrown(lambda: invoke(R, 1, "toLocaleString", None, options)) == message


def test_constructor() -> None:
    assert call(R, "Number") == 0.0
    assert call(R, "Number", " 0x1F ") == 31.0
    assert call(R, "Number", null) == 0.0
    assert call(R, "Number", BigInt(2**1024)) == INF
    assert call(R, "Number", BigInt(-(2**1024))) == -INF
    assert new(R, "Number", "5").primitive == 5.0
    assert thrown(lambda: call(R, "Number", Symbol("s"))) == "TypeError: Cannot convert a Symbol value to a number"


def test_tests_and_constants() -> None:
    assert [call(R, "Number.isInteger", x) for x in (5, 5.5, "5", INF, -0.0)] == [True, False, False, False, True]
    assert [call(R, "Number.isSafeInteger", x) for x in (2.0**53 - 1, 2.0**53, 1.5)] == [True, False, False]
    assert [call(R, "Number.isNaN", x) for x in (NAN, "NaN", 1)] == [True, False, False]
    assert [call(R, "Number.isFinite", x) for x in (1, INF, NAN, "1")] == [True, False, False, False]
    number = R.intrinsic("Number")
    assert get(number, "EPSILON") == 2.0**-52
    assert get(number, "MIN_VALUE") == 5e-324
    assert get(number, "parseInt") is R.intrinsic("parseInt")
    assert get(number, "parseFloat") is R.intrinsic("parseFloat")


def test_boolean() -> None:
    values = (None, null, 0, -0.0, NAN, "", False, BigInt(0), "0", [], {}, BigInt(1), Symbol("s"))
    assert [call(R, "Boolean", value) for value in values] == [False] * 8 + [True] * 5
    assert new(R, "Boolean", "x").primitive is True
    assert invoke(R, True, "toString") == "true"
    assert invoke(R, new(R, "Boolean", 0), "valueOf") is False
    function = get_v(R, True, "valueOf")
    assert "requires that 'this' be a Boolean" in thrown(lambda: function.py(function, 1.0))


def test_bigint() -> None:
    assert [call(R, "BigInt", x) for x in ("12", "0x1f", "", " -7 ", 10, 1e20, True)] == [
        BigInt(12), BigInt(31), BigInt(0), BigInt(-7), BigInt(10), BigInt(10**20), BigInt(1),
    ]  # fmt: skip
    assert thrown(lambda: call(R, "BigInt", 1.5)).startswith(
        "RangeError: The number 1.5 cannot be converted to a BigInt"
    )
    assert thrown(lambda: call(R, "BigInt", "x")) == "SyntaxError: Cannot convert x to a BigInt"
    assert thrown(lambda: call(R, "BigInt", None)) == "TypeError: Cannot convert undefined to a BigInt"
    assert thrown(lambda: new(R, "BigInt", 1)) == "TypeError: BigInt is not a constructor"


@pytest.mark.parametrize(
    ("bits", "value", "signed", "unsigned"),
    [
        (8, 255, -1, 255),
        (8, 128, -128, 128),
        (8, -129, 127, 127),
        (0, 5, 0, 0),
        (1, 1, -1, 1),
        (64, 2**63, -(2**63), 2**63),
    ],
)
def test_bigint_wraps(bits: int, value: int, signed: int, unsigned: int) -> None:
    assert call(R, "BigInt.asIntN", bits, BigInt(value)) == BigInt(signed)
    assert call(R, "BigInt.asUintN", bits, BigInt(value)) == BigInt(unsigned)


def test_bigint_text() -> None:
    big = BigInt(-123456789012345678901234567890)
    assert invoke(R, big, "toString") == "-123456789012345678901234567890"
    assert int(invoke(R, big, "toString", 36), 36) == big.value
    assert invoke(R, BigInt(255), "toString", 16) == "ff"
    assert int(invoke(R, BigInt(7**5000), "toString", 35), 35) == 7**5000
    assert len(invoke(R, BigInt(10**6000), "toString")) == 6001
    assert invoke(R, BigInt(12345678), "toLocaleString") == "12,345,678"
    assert thrown(lambda: invoke(R, big, "toString", 1)).startswith("RangeError: toString() radix argument")
    assert thrown(lambda: call(R, "BigInt.asUintN", 2.0**52, BigInt(-1))) == "RangeError: Maximum BigInt size exceeded"
    assert js(R, big) is big
