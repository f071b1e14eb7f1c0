"""Scopes of classes (ECMA-262 clause 15.7).

A class has a scope of its own: its name as the class itself sees it, its private names (``#x``), and the keys of fields
that are computed. What initialises a field is a function of its own, made here as a node; a class without a constructor
gets the one that the specification describes.
"""

from __future__ import annotations

from typing import Any

from ..syntax import nodes as n
from .declarations import key_name


def visit_class(walk: Any, node: Any) -> None:
    """Resolve the names of a class."""
    analysis = walk.analysis
    scope = walk.begin("class", node)
    scope.strict = True
    if node.id is not None:
        scope.declare(node.id.name, "const", node.end)
    for element in node.body.body:
        key = getattr(element, "key", None)
        if key.__class__ is n.PrivateIdentifier:
            scope.declare("#" + key.name, "private", node.start)
    if node.super_class is not None:
        walk.visit(node.super_class)
    constructor = None
    for element in node.body.body:
        kind = element.__class__
        if kind is n.StaticBlock:
            block = n.BlockStatement(element.body, element.start, element.end)
            visit_initialiser(walk, element, block)
            continue
        if element.computed:
            walk.visit(element.key)
        if kind is n.MethodDefinition:
            if element.kind == "constructor":
                constructor = element.value
                analysis.names[constructor] = class_name(analysis, node)
            elif not element.computed:
                prefix = "" if element.kind == "method" else element.kind + " "
                analysis.names[element.value] = prefix + key_name(element.key)
            walk.visit(element.value)
        elif element.value is not None:
            if not element.computed and n.is_anonymous_function(element.value):
                analysis.names[element.value] = key_name(element.key)
            visit_initialiser(walk, element, element.value)
    if constructor is None:
        constructor = default_constructor(node)
        analysis.default_constructors.add(constructor)
        analysis.names[constructor] = class_name(analysis, node)
        walk.visit(constructor)
    analysis.constructors[node] = constructor
    analysis.class_of[constructor] = node
    walk.analysis.scope_of[node] = scope
    walk.end(scope)


def visit_initialiser(walk: Any, element: Any, body: Any) -> None:
    """The function that a field's initialiser, or a static block, is."""
    function = n.FunctionExpression(
        None, [], body, False, False, True, True, False, True, False, False, element.start, element.end
    )
    walk.analysis.initialisers[element] = function
    if element.__class__ is n.PropertyDefinition and element.computed and n.is_anonymous_function(body):
        walk.analysis.named_by_key.add(function)
    walk.visit(function)


def default_constructor(node: Any) -> n.FunctionExpression:
    """``constructor() {}`` or ``constructor() { super(); }``, at the place of the class. The latter hands all arguments on."""
    at, end = node.start, node.end
    statements: list[Any] = []
    if node.super_class is not None:
        call = n.CallExpression(n.Super(at, at), [], False, at, at)
        statements.append(n.ExpressionStatement(call, None, at, at))
    body = n.BlockStatement(statements, at, at)
    return n.FunctionExpression(None, [], body, False, False, True, True, False, True, True, False, at, end)


def class_name(analysis: Any, node: Any) -> str:
    return node.id.name if node.id is not None else str(analysis.names.get(node, ""))
