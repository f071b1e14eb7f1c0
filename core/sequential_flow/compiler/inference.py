"""Which locals are surely of one type, so that Python's own operators do.

Among the numbers, a *counter* is a local that starts at a whole number from 0 up, only ever grows by whole numbers, and
is used as an index. It is a Python ``int``, which a list takes as it is; everything else sees it as ``v + 0.0``.

A local that no function captures is of kind *number* (or string, boolean) if every value ever given to it is. The
answer is the greatest fixed point: assume so for all, and take back what some assignment contradicts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..scope.bindings import LOCAL, Binding, Scope
from ..syntax import nodes as n
from .operand import ANY, BOOLEAN, NUMBER, STRING

if TYPE_CHECKING:
    from .unit import Unit

_ARITHMETIC = frozenset("- * / % **".split())
_BITWISE = frozenset("& | ^ << >> >>>".split())
_COMPARISONS = frozenset("< > <= >= == != === !== in instanceof".split())


def infer(unit: Unit, node: Any, function: Scope) -> tuple[dict[Binding, str], set[Binding]]:
    """The kinds of the locals of one function (those of unknown kind are left out), and the counters among them."""
    walk = _Walk(unit, function)
    walk.block_of = node
    for param in getattr(node, "params", ()):
        walk.visit(param)
    body = node.body
    if body.__class__ is list:
        for statement in body:
            walk.visit(statement)
    else:
        walk.visit(body)
    kinds = walk.solve()
    return kinds, walk.counters(kinds)


class _Walk:
    """Collects what is given to each local: nodes, or kinds."""

    def __init__(self, unit: Unit, function: Scope) -> None:
        self.scope_of = unit.analysis.scope_of
        self.function = function
        self.scope = function
        self.given: dict[Binding, list[Any]] = {}
        self.block_of: Any = None
        self.path: tuple[Any, ...] = ()
        self.homes: dict[Binding, tuple[Any, ...] | None] = {}
        """For each ``var``: the blocks around its first mention, if that gives it a value; else ``None``."""
        self.indexes: set[Binding] = set()

    def lookup(self, name: str) -> Binding | None:
        scope: Scope | None = self.scope
        while scope is not None and scope.function is self.function:
            binding = scope.bindings.get(name)
            if binding is not None:
                return binding
            scope = scope.parent
        return None

    def give(self, name: str, value: Any) -> None:
        binding = self.lookup(name)
        if binding is not None and binding.storage is LOCAL:
            self.given.setdefault(binding, []).append((value, self.scope))

    def visit(self, node: Any) -> None:
        kind = node.__class__
        if kind in _FUNCTIONS:
            return
        if kind is n.Identifier:
            self.mention(node.name)
            return
        path = self.path
        if kind in _BRANCHES:
            self.path = (*path, node)
        scope = self.scope_of.get(node)
        outer = self.scope
        if scope is not None and scope.function is self.function:
            self.scope = scope
        if kind is n.ForStatement:
            # What the head starts with happens once, before the rounds.
            if node.init is not None:
                self.path = path
                self.visit(node.init)
                self.path = (*path, node)
            for part in (node.test, node.update, node.body):
                if part is not None:
                    self.visit(part)
            self.scope, self.path = outer, path
            return
        if kind is n.VariableDeclaration:
            for declarator in node.declarations:
                self.declare(node, declarator)
                if declarator.init is not None:
                    self.visit(declarator.init)
                self.mention_all(declarator.id, declarator.init is not None)
            self.scope = outer
            return
        if kind is n.MemberExpression:
            self.visit(node.object)
            if node.computed:
                self.visit(node.property)
                self.index(node.property)
            return
        if kind is n.Property and not node.computed:
            self.visit(node.value)
            return
        if kind is n.AssignmentExpression:
            self.assign(node)
        elif kind is n.UpdateExpression and node.argument.__class__ is n.Identifier:
            self.give(node.argument.name, node)
        elif kind is n.AssignmentPattern:
            self.unknown(node.left)
        elif kind is n.ForInStatement or kind is n.ForOfStatement:
            left = node.left
            self.unknown(left.declarations[0].id if left.__class__ is n.VariableDeclaration else left)
        elif kind is n.CatchClause and node.param is not None:
            self.unknown(node.param)
        for field in node.fields:
            child = getattr(node, field)
            if child.__class__ is list:
                for item in child:
                    if item is not None:
                        self.visit(item)
            elif child is not None:
                self.visit(child)
        self.scope, self.path = outer, path

    def mention(self, name: str, gives: bool = False) -> None:
        """A ``var`` keeps a home only if every mention is inside of it."""
        binding = self.lookup(name)
        if binding is None or binding.kind != "var":
            return
        if binding not in self.homes:
            self.homes[binding] = self.path if gives else None
        else:
            home = self.homes[binding]
            if home is not None and self.path[: len(home)] != home:
                self.homes[binding] = None

    def mention_all(self, pattern: Any, gives: bool) -> None:
        if pattern.__class__ is n.Identifier:
            self.mention(pattern.name, gives)
        else:
            self.visit(pattern)

    def index(self, node: Any) -> None:
        """Note a local that is used as an index, alone or with something added."""
        if node.__class__ is n.BinaryExpression and node.operator == "+":
            node = node.left
        if node.__class__ is n.Identifier:
            binding = self.lookup(node.name)
            if binding is not None:
                self.indexes.add(binding)

    def declare(self, node: Any, declarator: Any) -> None:
        target = declarator.id
        if target.__class__ is not n.Identifier:
            self.unknown(target)
        elif declarator.init is not None:
            self.give(target.name, declarator.init)
        elif node.kind != "var":
            self.give(target.name, ANY)

    def assign(self, node: Any) -> None:
        target = node.left
        if target.__class__ is not n.Identifier:
            if node.operator == "=":
                self.unknown(target)
        elif node.operator == "=":
            self.give(target.name, node.right)
        elif node.operator in ("&&=", "||=", "??="):
            self.give(target.name, ANY)
        else:
            self.give(target.name, node)

    def unknown(self, pattern: Any) -> None:
        """Names that take values nobody knows."""
        kind = pattern.__class__
        if kind is n.Identifier:
            self.give(pattern.name, ANY)
        elif kind is n.AssignmentPattern:
            self.unknown(pattern.left)
        elif kind is n.RestElement:
            self.unknown(pattern.argument)
        elif kind is n.ArrayPattern:
            for element in pattern.elements:
                if element is not None:
                    self.unknown(element)
        elif kind is n.ObjectPattern:
            for entry in pattern.properties:
                self.unknown(entry.argument if entry.__class__ is n.RestElement else entry.value)

    # -- solving --------------------------------------------------------------------------------------------------------

    def solve(self) -> dict[Binding, str]:
        kinds: dict[Binding, str] = {}
        for binding in self.given:
            if binding.kind in ("let", "const") or (binding.kind == "var" and self.homes.get(binding) is not None):
                kinds[binding] = ""
        self.assumed = kinds
        changed = True
        while changed:
            changed = False
            for binding in list(kinds):
                kind = ""
                for value, scope in self.given[binding]:
                    self.scope = scope
                    found = self.kind_of(value)
                    if found != "":
                        kind = found if kind in ("", found) else ANY
                    if kind == ANY:
                        break
                if kind != kinds[binding]:
                    if kinds[binding] == ANY:
                        continue
                    kinds[binding] = kind
                    changed = True
        return {binding: kind for binding, kind in kinds.items() if kind not in ("", ANY)}

    def counters(self, kinds: dict[Binding, str]) -> set[Binding]:
        """The locals that are counters."""
        found = {binding for binding in self.indexes if kinds.get(binding) == NUMBER}
        changed = True
        while changed:
            changed = False
            for binding in list(found):
                for value, scope in self.given[binding]:
                    self.scope = scope
                    if not self.is_whole(value, found):
                        found.discard(binding)
                        changed = True
                        break
        return found

    def is_whole(self, node: Any, counters: set[Binding]) -> bool:
        """Whether a value given to a counter is a whole number from 0 up."""
        kind = node.__class__
        if kind is n.NumericLiteral:
            return bool(node.value >= 0 and node.value < 1048576 and node.value == int(node.value))
        if kind is n.Identifier:
            return self.lookup(node.name) in counters
        if kind is n.UpdateExpression:
            return bool(node.operator == "++")
        if kind is n.BinaryExpression:
            return node.operator in "+*" and self.is_whole(node.left, counters) and self.is_whole(node.right, counters)
        if kind is n.AssignmentExpression:
            if node.operator == "+=":
                return self.is_whole(node.right, counters)
            return bool(node.operator == "=") and self.is_whole(node.right, counters)
        return False

    def kind_of(self, node: Any) -> str:
        """The kind of an expression under the present assumption; "" where it depends on nothing known yet."""
        kind = node.__class__
        if kind is str:
            return str(node)
        if kind is n.NumericLiteral:
            return NUMBER
        if kind is n.StringLiteral or kind is n.TemplateLiteral:
            return STRING
        if kind is n.BooleanLiteral:
            return BOOLEAN
        if kind is n.Identifier:
            binding = self.lookup(node.name)
            if binding is None:
                return NUMBER if node.name in ("NaN", "Infinity") else ANY
            return self.assumed.get(binding, ANY)
        if kind is n.UpdateExpression:
            return self.numeric(self.kind_of(node.argument))
        if kind is n.UnaryExpression:
            if node.operator == "+":
                return NUMBER
            if node.operator == "-":
                return self.numeric(self.kind_of(node.argument))
            return {"!": BOOLEAN, "typeof": STRING, "delete": BOOLEAN}.get(node.operator, ANY)
        if kind is n.BinaryExpression:
            return self.binary(node.operator, node.left, node.right)
        if kind is n.AssignmentExpression:
            if node.operator == "=":
                return self.kind_of(node.right)
            if node.operator in ("&&=", "||=", "??="):
                return ANY
            return self.binary(node.operator[:-1], node.left, node.right)
        if kind is n.ConditionalExpression:
            first, second = self.kind_of(node.consequent), self.kind_of(node.alternate)
            return first if first == second or second == "" else second if first == "" else ANY
        return ANY

    def numeric(self, kind: str) -> str:
        """What an arithmetic operator makes of a kind: never a BigInt if it is a number."""
        return kind if kind in ("", NUMBER) else ANY

    def binary(self, operator: str, left: Any, right: Any) -> str:
        if operator in _COMPARISONS:
            return BOOLEAN
        a, b = self.kind_of(left), self.kind_of(right)
        if operator == "+":
            if STRING in (a, b):
                return STRING
            if a == b or "" in (a, b):
                return (a or b) if (a or b) in ("", NUMBER) else ANY
            return ANY
        if operator in _ARITHMETIC or operator in _BITWISE:
            if a in ("", NUMBER) and b in ("", NUMBER):
                return NUMBER if NUMBER in (a, b) else ""
        return ANY


_BRANCHES = frozenset({
    n.BlockStatement, n.IfStatement, n.ForStatement, n.ForInStatement, n.ForOfStatement, n.WhileStatement,
    n.DoWhileStatement, n.TryStatement, n.CatchClause, n.SwitchStatement, n.SwitchCase, n.LabeledStatement,
    n.ConditionalExpression, n.LogicalExpression,
})  # fmt: skip
_FUNCTIONS = frozenset({
    n.FunctionDeclaration, n.FunctionExpression, n.ArrowFunctionExpression, n.ClassDeclaration, n.ClassExpression,
})  # fmt: skip
