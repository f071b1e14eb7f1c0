"""A tree as a short S-expression, for tables of expected trees."""

from __future__ import annotations

from sequential_flow.syntax import nodes, parse
from sequential_flow.syntax.nodes import Node

SHORT = {
    "ExpressionStatement": "Do",
    "FunctionDeclaration": "DeclareFunction",
    "ClassDeclaration": "DeclareClass",
    "ArrowFunctionExpression": "Arrow",
    "VariableDeclaration": "Declare",
    "VariableDeclarator": "Bind",
    "PropertyDefinition": "Field",
    "MethodDefinition": "Method",
    "TemplateElement": "Quasi",
    "SpreadElement": "Spread",
    "RestElement": "Rest",
    "AssignmentPattern": "Default",
}
FLAGS = {"generator": "*", "async_": "async", "await_": "await"}
# What a function node says about itself is tested elsewhere.
SILENT = {
    "strict", "simple_params", "uses_arguments", "uses_this", "uses_new_target", "uses_direct_eval", "expression",
}  # fmt: skip


def show(node: object) -> str:
    if node is None:
        return "_"
    if isinstance(node, list):
        return "[" + " ".join(map(show, node)) + "]"
    assert isinstance(node, Node)
    if isinstance(node, nodes.Identifier):
        return node.name
    if isinstance(node, nodes.PrivateIdentifier):
        return "#" + node.name
    if isinstance(node, nodes.NumericLiteral):
        return f"{node.value:g}"
    if isinstance(node, nodes.BigIntLiteral):
        return f"{node.value}n"
    if isinstance(node, nodes.StringLiteral):
        return repr(node.value)
    if isinstance(node, nodes.BooleanLiteral):
        return "true" if node.value else "false"
    if isinstance(node, nodes.NullLiteral):
        return "null"
    parts = [SHORT.get(node.type, node.type.removesuffix("Expression").removesuffix("Statement"))]
    slots = [slot for kind in reversed(type(node).__mro__) for slot in getattr(kind, "__slots__", ())]
    for slot in slots:
        value = getattr(node, slot)
        if slot in ("start", "end") or slot in node.fields or (isinstance(node, nodes.FunctionNode) and slot in SILENT):
            continue
        if value is True:
            parts.append(FLAGS.get(slot, slot))
        elif value not in (False, None):
            parts.append(str(value) if slot in ("operator", "kind") else repr(value))
    parts += [show(getattr(node, field)) for field in node.fields]
    return "(" + " ".join(parts) + ")"


def tree(source: str, **options: object) -> str:
    """The statements of a program; the expression alone of a statement that is one."""
    program = parse(source, **options)  # type: ignore[arg-type]
    return " ".join(
        show(item.expression if isinstance(item, nodes.ExpressionStatement) and item.directive is None else item)
        for item in program.body
    )
