"""Which functions surely call nothing, so that a comparator can be run inside of Python's own sort; and which only say
by what numbers to sort, so that it need not be run at all.

Such a function only computes with its parameters and with properties of these. As long as the properties are plain and
hold primitives, no code of the program runs in between, nothing can pause, and nobody sees how often it is called.
"""

from __future__ import annotations

import re
from typing import Any

from ..syntax import nodes as n
from .expressions import OPERATOR_SITES
from .ir import If, Line, Loop

_GET = re.compile(r"get_n\(R, (v_\w+), '((?:[^'\\]|\\.)*)'\)")
_FORBIDDEN = re.compile(r"\.py\(|\.construct\(|JSClosure|\bput_|\bR\.|\bglobal |call|iterat|raise ")


def pure_keys(template: Any) -> tuple[str, ...] | None:
    """The properties of its parameters that a function looks at, if it does nothing else; ``None`` if it does."""
    params = {
        binding.python
        for binding in template.scope.bindings.values()
        if binding.kind == "param" and binding.storage == "local" and not binding.written
    }
    if template.global_names or not template.node.simple_params:
        return None
    keys: list[str] = []
    if not _look(template.body, params, keys):
        return None
    return tuple(dict.fromkeys(keys))


def _look(block: list[Any], params: set[str], keys: list[str]) -> bool:
    for statement in block:
        kind = statement.__class__
        if kind is Line:
            if not _line(statement, params, keys):
                return False
        elif kind is If:
            if not (_look(statement.body, params, keys) and _look(statement.orelse, params, keys)):
                return False
        elif kind is Loop:
            return False
        elif statement.kinds == "(AttributeError, KeyError)":
            # A guarded read: its slow line says the same as its fast one.
            if not _look(statement.handler, params, keys):
                return False
        elif statement.kinds == "Exception" or not (
            _look(statement.body, params, keys) and _look(statement.handler, params, keys)
        ):
            return False
    return True


def _line(line: Line, params: set[str], keys: list[str]) -> bool:
    if _FORBIDDEN.search(line.text) or (line.target is not None and "." in line.target):
        return False
    if line.key is None:
        return True
    what = line.key.partition("#")[0].rpartition(".")[2] if "." in line.key else ""
    if what in OPERATOR_SITES:
        return True
    match = _GET.fullmatch(line.text)
    if what != "get" or match is None or match[1] not in params:
        return False
    keys.append(match[2].encode("ascii", "backslashreplace").decode("unicode_escape"))
    return True


def sort_terms(template: Any) -> tuple[tuple[str | None, bool], ...] | None:
    """What a comparator such as ``(a, b) => a.year - b.year || b.rank - a.rank`` compares, the first term first: the
    name of a property (``None`` for the value itself) and whether greater numbers come first. ``None`` for others."""
    node = template.node
    params: list[Any] = getattr(node, "params", [])
    if len(params) != 2 or not all(param.__class__ is n.Identifier for param in params):
        return None
    first, second = params[0].name, params[1].name
    body: Any = node.body
    if not node.expression:
        statements = body.body
        if len(statements) != 1 or statements[0].__class__ is not n.ReturnStatement:
            return None
        body = statements[0].argument
    if first == second or template.kind != "function":
        return None
    parts: list[Any] = []
    while body.__class__ is n.LogicalExpression and body.operator == "||":
        parts.append(body.right)
        body = body.left
    terms: list[tuple[str | None, bool]] = []
    for part in (body, *reversed(parts)):
        if part.__class__ is not n.BinaryExpression or part.operator != "-":
            return None
        left, right = _operand(part.left), _operand(part.right)
        if left is None or right is None or left[1] != right[1] or {left[0], right[0]} != {first, second}:
            return None
        terms.append((left[1], left[0] == second))
    return tuple(terms)


def _operand(node: Any) -> tuple[str, str | None] | None:
    """The variable, and the property of it, that an operand reads."""
    if node.__class__ is n.Identifier:
        return node.name, None
    if node.__class__ is n.MemberExpression and not node.computed and not node.optional:
        if node.object.__class__ is n.Identifier and node.property.__class__ is n.Identifier:
            return node.object.name, node.property.name
    return None
