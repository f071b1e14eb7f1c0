"""Which names statements and patterns declare, and what they are called (ECMA-262 clauses 8.2 and 8.4)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..runtime.names import python_name
from ..syntax import nodes as n
from .bindings import Binding


def binding_name(binding: Binding) -> str:
    if binding.kind == "pseudo":
        return binding.name.removeprefix(".").replace(".", "_")
    if binding.kind == "private":
        return python_name(binding.name[1:]).replace("v_", "private_", 1)
    return python_name(binding.name)


def lexical_kind(kind: str) -> str:
    return "let" if kind == "let" else "const"


def key_name(key: Any) -> str:
    kind = key.__class__
    if kind is n.Identifier:
        return str(key.name)
    if kind is n.PrivateIdentifier:
        return "#" + str(key.name)
    if kind is n.StringLiteral:
        return str(key.value)
    if kind is n.NumericLiteral:
        from ..runtime.numbers import number_to_string

        return number_to_string(key.value)
    return str(key.value)


def bound_names(pattern: Any, declare: Callable[[str, int], Any]) -> None:
    """BoundNames (8.2.1) of a binding pattern."""
    kind = pattern.__class__
    if kind is n.Identifier:
        declare(pattern.name, pattern.start)
    elif kind is n.AssignmentPattern:
        bound_names(pattern.left, declare)
    elif kind is n.RestElement:
        bound_names(pattern.argument, declare)
    elif kind is n.ArrayPattern:
        for element in pattern.elements:
            if element is not None:
                bound_names(element, declare)
    elif kind is n.ObjectPattern:
        for entry in pattern.properties:
            bound_names(entry.argument if entry.__class__ is n.RestElement else entry.value, declare)


def var_names(statement: Any, declare: Callable[[str, int], Any]) -> None:
    """VarDeclaredNames (8.2.6) of a statement, functions at its top left out."""
    kind = statement.__class__
    if kind is n.VariableDeclaration:
        if statement.kind == "var":
            for declarator in statement.declarations:
                bound_names(declarator.id, declare)
    elif kind in HOLD_STATEMENTS:
        for field in statement.fields:
            child = getattr(statement, field)
            if child.__class__ is list:
                for item in child:
                    var_names(item, declare)
            elif child is not None:
                var_names(child, declare)


HOLD_STATEMENTS = frozenset({
    n.BlockStatement, n.IfStatement, n.ForStatement, n.ForInStatement, n.ForOfStatement, n.WhileStatement,
    n.DoWhileStatement, n.TryStatement, n.CatchClause, n.SwitchStatement, n.SwitchCase, n.LabeledStatement,
})  # fmt: skip


def has_expressions(params: list[Any]) -> bool:
    """Whether parameters hold expressions: initialisers or computed keys."""

    def inside(pattern: Any) -> bool:
        kind = pattern.__class__
        if kind is n.AssignmentPattern:
            return True
        if kind is n.RestElement:
            return inside(pattern.argument)
        if kind is n.ArrayPattern:
            return any(element is not None and inside(element) for element in pattern.elements)
        if kind is n.ObjectPattern:
            return any(
                inside(entry.argument) if entry.__class__ is n.RestElement else entry.computed or inside(entry.value)
                for entry in pattern.properties
            )
        return False

    return any(inside(param) for param in params)
