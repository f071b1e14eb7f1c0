"""Where semicolons are inserted, and where not."""

from __future__ import annotations

import pytest
from tree_text import tree

from sequential_flow.syntax import JSSyntaxError, parse

INSERTED = [
    ("a\nb", "a b"),
    ("{ a }", "(Block [(Do a)])"),
    ("a\n++b", "a (Update ++ prefix b)"),
    ("a\n(b)", "(Call a [b])"),
    ("a\n[b]", "(Member computed a b)"),
    ("a\n`b`", "(TaggedTemplate a (TemplateLiteral [(Quasi 'b' 'b' tail)] []))"),
    ("a\n/b/c", "(Binary / (Binary / a b) c)"),
    ("a\n+b", "(Binary + a b)"),
    ("a\n.b", "(Member a b)"),
    ("a /*\n*/ b", "a b"),
    ("a\u2028b", "a b"),
    ("a\rb", "a b"),
    ("x => {}\n(a)", "(Arrow _ [x] (Block [])) a"),
    ("do a\nwhile (b) c", "(DoWhile (Do a) b) c"),
    ("var a\nb", "(Declare var [(Bind a _)]) b"),
    ("a: while (b) { break\na }", "(Labeled a (While b (Block [(Break _) (Do a)])))"),
    ("while (b) { continue\na }", "(While b (Block [(Continue _) (Do a)]))"),
    ("async\nx", "async x"),
    ("let x\nlet y", "(Declare let [(Bind x _)]) (Declare let [(Bind y _)])"),
    ("if (a) b\nelse c", "(If a (Do b) (Do c))"),
    ("debugger\na", "(Debugger) a"),
]


@pytest.mark.parametrize(("source", "expected"), INSERTED)
def test_inserted(source: str, expected: str) -> None:
    assert tree(source) == expected


def test_return_ends_with_its_line() -> None:
    assert tree("return\na", allow_return=True) == "(Return _) a"


@pytest.mark.parametrize(
    "source", ["a b", "{ a b }", "for (a\nb) c", "if (a)\nelse b", "throw\na", "a\n? b", "var a b"]
)
def test_not_inserted(source: str) -> None:
    with pytest.raises(JSSyntaxError):
        parse(source)
