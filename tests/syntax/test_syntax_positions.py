"""Lines, columns, offsets, and how an error shows its place."""

from __future__ import annotations

import pytest

from sequential_flow.syntax import JSSyntaxError, LineMap, nodes, parse


def test_every_line_terminator_counts_once() -> None:
    lines = LineMap("a\nb\rc\r\nd\u2028e\u2029f")
    assert [lines.line_column(offset) for offset in (0, 1, 2, 4, 7, 9, 11)] == [
        (1, 1), (1, 2), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1),
    ]  # fmt: skip
    assert lines.line_text(3) == "c"
    assert lines.line_text(6) == "f"


def test_nodes_know_their_text() -> None:
    source = "let user = await_(\n  fetch(`/u/${id}`)?.name, (1 + 2) * 3);\nclass A { static async m(a) { return a } }"
    texts: dict[str, str] = {}

    def visit(node: nodes.Node) -> None:
        texts.setdefault(node.type, source[node.start : node.end])
        for field in node.fields:
            child = getattr(node, field)
            for item in child if isinstance(child, list) else [child]:
                if item is not None:
                    visit(item)

    visit(parse(source))
    assert texts["CallExpression"] == "await_(\n  fetch(`/u/${id}`)?.name, (1 + 2) * 3)"
    assert texts["ChainExpression"] == "fetch(`/u/${id}`)?.name"
    assert texts["TemplateElement"] == "/u/"
    assert texts["BinaryExpression"] == "(1 + 2) * 3"
    assert texts["VariableDeclaration"].endswith("3);")
    assert texts["MethodDefinition"] == "static async m(a) { return a }"
    assert texts["FunctionExpression"] == "async m(a) { return a }", "what Function.prototype.toString shows"
    assert texts["BlockStatement"] == "{ return a }"


def test_an_error_shows_its_line() -> None:
    with pytest.raises(JSSyntaxError) as caught:
        parse("ok;\n\tlet a = ;\nok")
    error = caught.value
    assert (error.line, error.column, error.offset, error.source_line) == (2, 10, 13, "\tlet a = ;")
    assert str(error) == "Unexpected token ';' (2:10)\n\tlet a = ;\n\t        ^"


def test_an_error_in_a_long_line_shows_what_surrounds_it() -> None:
    with pytest.raises(JSSyntaxError) as caught:
        parse("a;" * 1000 + ")" + "b;" * 1000)
    _, line, caret = str(caught.value).split("\n")
    assert len(line) <= 120
    assert line[caret.index("^")] == ")"


def test_an_error_at_the_end_of_an_empty_text() -> None:
    with pytest.raises(JSSyntaxError) as caught:
        parse("(")
    assert (caught.value.line, caught.value.column) == (1, 2)
