"""Pausable functions of ours, read from their own files as the compiler's statements, so that `continuation` can cut them.

Imported when a pause first stands in such a function: reading Python takes the standard library's parser.
"""

from __future__ import annotations

import ast
import linecache
from typing import TYPE_CHECKING, Any

from ..runtime.completion import Pausable
from .ir import If, Line, Loop, Try

if TYPE_CHECKING:
    from .pauses import Resumption


class NativeSource:
    """A pausable function of ours, read as statements: its ``body``, and the site of each line of its file."""

    __slots__ = ("body", "keys", "resumptions")

    def __init__(self, body: list[Any], keys: dict[int, str]) -> None:
        self.body = body
        self.keys = keys
        self.resumptions: dict[str, Resumption] = {}


def read(entry: Pausable) -> NativeSource:
    """The statements of a pausable function of ours."""
    return Reader(entry).read()


class Reader:
    """Turns the source of a Python function into the compiler's statements."""

    def __init__(self, entry: Pausable) -> None:
        self.entry = entry
        self.keys: dict[int, str] = {}
        self.counts: dict[str, int] = {}

    def read(self) -> NativeSource:
        code = self.entry.function.__code__
        lines = linecache.getlines(code.co_filename, self.entry.function.__globals__)
        first = code.co_firstlineno - 1
        last = max((line for _, _, line in code.co_lines() if line is not None), default=first)
        end = last
        while end < len(lines) and (not lines[end].strip() or lines[end][0] in " )"):
            end += 1
        text = "".join(lines[first:end])
        indent = len(text) - len(text.lstrip())
        text = "".join(line[indent:] if line.strip() else line for line in text.splitlines(keepends=True))
        tree = ast.parse(text).body[0]
        assert isinstance(tree, ast.FunctionDef)
        ast.increment_lineno(tree, first)
        return NativeSource(self.block(tree.body), self.keys)

    def block(self, nodes: list[ast.stmt]) -> list[Any]:
        return [self.statement(node) for node in nodes]

    def statement(self, node: ast.stmt) -> Any:
        if isinstance(node, ast.If):
            return If(ast.unparse(node.test), self.block(node.body), self.block(node.orelse))
        if isinstance(node, ast.While):
            test = ast.unparse(node.test)
            body = self.block(node.body)
            head = [] if test in ("True", "1") else [If(f"not ({test})", [Line("break")])]
            return Loop(head + body, False)
        if isinstance(node, ast.Try) and len(node.handlers) == 1 and not node.orelse and not node.finalbody:
            handler = node.handlers[0]
            kinds = ast.unparse(handler.type) if handler.type is not None else "BaseException"
            return Try(self.block(node.body), kinds, handler.name, self.block(handler.body))
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            target = node.targets[0]
            if len(node.targets) == 1 and isinstance(target, ast.Name):
                return self.site(node, node.value, target.id, target.id)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            return self.site(node, node.value, None, _callee(node.value))
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Call):
            return self.site(node, node.value, "return", "return")
        if isinstance(node, ast.Break):
            return Line("break")
        if isinstance(node, ast.Continue):
            return Line("continue")
        if isinstance(node, ast.Return):
            return Line("None" if node.value is None else ast.unparse(node.value), "return")
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            return Line(ast.unparse(node.value), node.targets[0].id)
        return Line(ast.unparse(node))

    def site(self, node: ast.stmt, call: ast.Call, target: str | None, name: str) -> Line:
        count = self.counts[name] = self.counts.get(name, 0) + 1
        key = name if count == 1 else f"{name}#{count}"
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1):
            self.keys[line] = key
        return Line(ast.unparse(call), target, key, 0)


def _callee(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else ast.unparse(function)
