"""A last statement that reads as an object literal is one, as in a console."""

from __future__ import annotations

import pytest
from tree_text import tree

from sequential_flow.syntax import JSSyntaxError, parse

LAST = [
    ("{ a: 1 }", "(Object [(Property init a 1)])"),
    ("{ user: user.name }", "(Object [(Property init user (Member user name))])"),
    ("{}", "(Object [])"),
    ("{ a }", "(Object [(Property init shorthand a a)])"),
    ("{ ...x }", "(Object [(Spread x)])"),
    ("{ a: 1 }; // the end", "(Object [(Property init a 1)])"),
    ("{ a() {} }", "(Object [(Property init method a (Function _ [] (Block [])))])"),
    ("const x = 5\n{ a: x }", "(Declare const [(Bind x 5)]) (Object [(Property init a x)])"),
    ("f()\n{ a }", "(Call f []) (Object [(Property init shorthand a a)])"),
    ("{ a } { b }", "(Block [(Do a)]) (Object [(Property init shorthand b b)])"),
    ("{ f() }", "(Block [(Do (Call f []))])"),
    ("{ let x = 1; x }", "(Block [(Declare let [(Bind x 1)]) (Do x)])"),
    ("{ a = 1 }", "(Block [(Do (Assignment = a 1))])"),
    ("{ a: 1 } b", "(Block [(Labeled a (Do 1))]) b"),
    ("{ a: b }\n/x/g", "(Block [(Labeled a (Do b))]) (RegExpLiteral 'x' 'g')"),
    ("if (a) { b }", "(If a (Block [(Do b)]) _)"),
    ("{ a; }", "(Block [(Do a)])"),
]


@pytest.mark.parametrize(("source", "expected"), LAST)
def test_last_statement(source: str, expected: str) -> None:
    assert tree(source, console_object=True) == expected


def test_without_the_option_it_is_a_block() -> None:
    assert tree("{ a: 1 }") == "(Block [(Labeled a (Do 1))])"


def test_the_error_is_that_of_the_reading_that_came_further() -> None:
    with pytest.raises(JSSyntaxError) as caught:
        parse("{ a: 1, b: }", console_object=True)
    assert (caught.value.message, caught.value.column) == ("Unexpected token '}'", 12)


def test_the_names_of_a_rejected_reading_do_not_count() -> None:
    program = parse("{ (f)(() => this) }", console_object=True)
    assert program.identifiers == {"f"}
    assert parse("{ then: await x }", console_object=True, allow_await=True).property_names == {"then"}
