"""What a function node says about itself."""

from __future__ import annotations

import pytest

from sequential_flow.syntax import JSSyntaxError, function_source, nodes, parse, parse_function

FLAGS = ("strict", "simple_params", "uses_arguments", "uses_this", "uses_new_target", "uses_direct_eval")


def functions(source: str) -> list[nodes.FunctionNode]:
    found: list[nodes.FunctionNode] = []

    def visit(node: nodes.Node) -> None:
        if isinstance(node, nodes.FunctionNode):
            found.append(node)
        for field in node.fields:
            child = getattr(node, field)
            for item in child if isinstance(child, list) else [child]:
                if item is not None:
                    visit(item)

    visit(parse(source))
    return found


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("function f() {}", ["simple_params"]),
        ("function f() { 'use strict' }", ["strict simple_params"]),
        ("function f(a = 1) {}", [""]),
        ("function f() { this }", ["simple_params uses_this"]),
        ("function f() { arguments }", ["simple_params uses_arguments"]),
        ("function f() { ({ arguments }) }", ["simple_params uses_arguments"]),
        ("function f() { a.arguments; a.eval(b) }", ["simple_params"]),
        ("function f() { eval(a) }", ["simple_params uses_direct_eval"]),
        ("function f() { (0, eval)(a); eval?.(a); eval }", ["simple_params"]),
        ("function f() { () => this }", ["simple_params uses_this", "simple_params uses_this"]),
        ("function f() { a => arguments; b => 1 }", ["simple_params uses_arguments", "simple_params uses_arguments",
                                                     "simple_params"]),
        ("function f() { this; a => 1 }", ["simple_params uses_this", "simple_params"]),
        ("function f() { a => 1; this }", ["simple_params uses_this", "simple_params"]),
        ("function f() { function g() { this } }", ["simple_params", "simple_params uses_this"]),
        ("function f() { (a = this) => 1 }", ["simple_params uses_this", "uses_this"]),
        ("function f() { () => () => new.target }", ["simple_params uses_new_target"] * 3),
        ("({ m() { super.x } })", ["simple_params uses_this"]),
        ("function f() { class A { a = this; m() {} } }", ["simple_params", "strict simple_params"]),
        ("function f() { class A extends this.B { [this.x]() {} } }",
         ["simple_params uses_this", "strict simple_params"]),
    ],
)  # fmt: skip
def test_flags(source: str, expected: list[str]) -> None:
    found = [" ".join(flag for flag in FLAGS if getattr(item, flag)) for item in functions(source)]
    assert found == expected


def test_program() -> None:
    assert parse("'use strict'; a").strict
    assert parse("a", strict=True).strict
    assert not parse("function f() { 'use strict' }").strict
    assert parse("() => eval(a)").uses_direct_eval
    program = parse("Promise.resolve(1).then(f); `${globalThis}`; ({ defineProperty }); [Proxy] = a")
    assert {"Promise", "globalThis", "defineProperty", "Proxy"} <= program.identifiers
    assert {"resolve", "then", "defineProperty"} <= program.property_names


@pytest.mark.parametrize(
    ("kind", "flags"),
    [("function", ""), ("generator", "generator"), ("async", "async_"), ("async-generator", "generator async_")],
)
def test_dynamic_function(kind: str, flags: str) -> None:
    program = parse_function(kind, "a, b = 1 // c", "return a // d")
    statement = program.body[0]
    assert isinstance(statement, nodes.ExpressionStatement)
    function = statement.expression
    assert isinstance(function, nodes.FunctionExpression)
    assert function.id is None
    assert [flag for flag in ("generator", "async_") if getattr(function, flag)] == flags.split()
    source = function_source(kind, "a, b = 1 // c", "return a // d")
    assert source.endswith(" anonymous(a, b = 1 // c\n) {\nreturn a // d\n}")
    assert (function.start, function.end) == (0, len(source))


@pytest.mark.parametrize(
    ("params", "body"),
    [("/*", "*/) {"), ("a) { }, function (", ""), ("", "}, function () {"), ("a b", ""), ("", "super.x"),
     ("a, a", "'use strict'"), ("", "return #a in b"), ("a = super()", "")],
)  # fmt: skip
def test_parameters_and_body_must_each_make_sense(params: str, body: str) -> None:
    with pytest.raises(JSSyntaxError):
        parse_function("function", params, body)


def test_dynamic_function_takes_code_units() -> None:
    program = parse_function("function", "", "return '\ud83d\ude00'")
    assert program.end == len(function_source("function", "", "return '\U0001f600'"))
