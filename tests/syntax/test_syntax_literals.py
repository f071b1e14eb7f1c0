"""The values of literals and names."""

from __future__ import annotations

import math

import pytest

from sequential_flow.syntax import nodes, parse


def value(source: str) -> object:
    statement = parse("x = " + source).body[0]
    assert isinstance(statement, nodes.ExpressionStatement)
    assert isinstance(statement.expression, nodes.AssignmentExpression)
    return getattr(statement.expression.right, "value", None)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("0", 0.0), ("1", 1.0), ("1.5", 1.5), (".5", 0.5), ("1.", 1.0), ("1e3", 1000.0), ("1E-2", 0.01),
        ("0xfF", 255.0),
        ("0b101", 5.0), ("0o17", 15.0), ("017", 15.0), ("019", 19.0), ("08.5", 8.5), ("1_000.5_0", 1000.5),
        ("0x1_0", 16.0), ("9007199254740993", 9007199254740992.0), ("1e400", math.inf), ("0x" + "f" * 300, math.inf),
        ("10n", 10), ("0x1Fn", 31), ("1_0n", 10)
    ],
)  # fmt: skip
def test_number(source: str, expected: float | int) -> None:
    found = value(source)
    assert found == expected
    assert type(found) is type(expected)


def test_long_bigint() -> None:
    assert value("9" * 6000 + "n") == 10**6000 - 1


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r"'a\n\t\'\"\\b'", "a\n\t'\"\\b"), (r"'\x41\u0042\u{43}'", "ABC"), (r"'\0'", "\0"), (r"'\07\101\8'", "\x07A8"),
        (r"'\377\400'", "\xff\x200"), ("'a\\\nb\\\r\nc'", "abc"), (r"'\q'", "q"), (r"'\u{1F600}'", "\ud83d\ude00"),
        ("'\U0001f600'", "\ud83d\ude00"), (r"'\ud83d'", "\ud83d"), ("'\u2028'", "\u2028"), ('"it\'s"', "it's"),
    ],
)  # fmt: skip
def test_string(source: str, expected: str) -> None:
    assert value(source) == expected


def quasi(source: str) -> tuple[str | None, str]:
    statement = parse(source).body[0]
    assert isinstance(statement, nodes.ExpressionStatement)
    template = statement.expression
    if isinstance(template, nodes.TaggedTemplateExpression):
        template = template.quasi
    assert isinstance(template, nodes.TemplateLiteral)
    return template.quasis[0].cooked, template.quasis[0].raw


@pytest.mark.parametrize(
    ("source", "cooked", "raw"),
    [
        (r"`a\n`", "a\n", r"a\n"),
        ("`a\r\nb\rc`", "a\nb\nc", "a\nb\nc"),
        ("`a\\\r\nb`", "ab", "a\\\nb"),
        (r"f`\unicode`", None, r"\unicode"),
        (r"f`\07`", None, r"\07"),
        (r"`$ \${ {`", "$ ${ {", r"$ \${ {"),
        ("`\U0001f600`", "\ud83d\ude00", "\ud83d\ude00"),
    ],
)
def test_template(source: str, cooked: str | None, raw: str) -> None:
    assert quasi(source) == (cooked, raw)


def test_names_are_decoded_code_units() -> None:
    program = parse(r"\u0061b; \u{62}; 𐐀; \u{10401}; o.\u0061; ({ 'p': 1, q: 2, [r]: 3 })")
    assert sorted(program.identifiers) == ["ab", "b", "o", "r", "\ud801\udc00", "\ud801\udc01"]
    assert program.property_names == {"a", "p", "q"}


@pytest.mark.parametrize("name", ["a\u200c", "ª", "℘", "\u0e33", "\u309b", "a\u00b7", "𐐀", "\u1c89", "\U0002ebf0"])
def test_unicode_names(name: str) -> None:
    parse(f"var {name}")
