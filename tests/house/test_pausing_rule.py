"""The pausing rule (see ``builtins/__init__``), checked in the source of every function that it binds.

In a pausable function, a call that may run JavaScript is a whole expression statement, the whole right side of an
assignment to one name, or a whole ``return``; and not inside ``for``, ``with``, a comprehension or a nested function.
A transparent function makes such calls only where it hands on their result.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import sequential_flow
from sequential_flow.runtime.completion import PAUSABLE, PAUSABLE_CODE, TRANSPARENT_CODE

ROOT = Path(sequential_flow.__file__).parent
ROOMS = ("runtime", "builtins", "web")

METHODS = frozenset(
    """py construct has_property define_own_property get_own_property own_property_keys get_prototype_of
    set_prototype_of is_extensible prevent_extensions delete get_index advance""".split()
)
"""Calls ``….name(…)`` that may run JavaScript, whatever the object is."""

OF_SELF = METHODS - {"py", "construct", "has_property", "get_index", "advance"}
"""Of these, the ones that run nothing on ``self``: a proxy, where they do, has classes and code of its own."""

TWO_ARGUMENTS = {"get": 2, "set": 3}
"""Internal methods that are told from the methods of Python's own types by the number of their arguments."""

PLAIN_HOLDERS = frozenset("attrs cell_attrs index intrinsics natives rows globals".split())
"""Attributes that are Python dicts: their ``get`` runs nothing."""

HANDS_ON_MORE = {"step", "advance"}
"""Transparent functions that do something after a call, which does not matter when a pause skips it: ``step`` notes the
end of a native iterator; ``advance`` the end of a generator's body, and is called again for the body's continuation."""


def load() -> list[str]:
    """Import every module of the rooms: those that could not be (another hand may be writing them)."""
    failed = []
    for room in ROOMS:
        for path in sorted((ROOT / room).glob("*.py")):
            if path.stem != "__init__":
                try:
                    import_module(f"sequential_flow.{room}.{path.stem}")
                except Exception as error:  # noqa: BLE001  whatever an unfinished module does, the others are judged
                    failed.append(f"{path.name}: {error!r}")
    return failed


FAILED = load()


def transparent_functions() -> Iterator[Callable[..., Any]]:
    """All functions declared transparent, found by their code objects."""
    seen: set[int] = set()
    for room in ROOMS:
        for path in sorted((ROOT / room).glob("*.py")):
            if path.stem == "__init__" or any(entry.startswith(path.name) for entry in FAILED):
                continue
            module = import_module(f"sequential_flow.{room}.{path.stem}")
            for owner in (module, *(value for value in vars(module).values() if inspect.isclass(value))):
                for value in vars(owner).values():
                    code = getattr(value, "__code__", None)
                    if id(code) in TRANSPARENT_CODE and id(code) not in seen:
                        seen.add(id(code))
                        yield value


def may_run(call: ast.Call, function: Callable[..., Any]) -> bool:
    """Whether a call may run JavaScript, as far as its spelling tells."""
    target = call.func
    if isinstance(target, ast.Name):
        called = function.__globals__.get(target.id)
        code = getattr(called, "__code__", None)
        return id(code) in PAUSABLE_CODE or id(code) in TRANSPARENT_CODE
    if isinstance(target, ast.Attribute):
        if target.attr in TWO_ARGUMENTS:
            holder = target.value
            if isinstance(holder, ast.Attribute) and holder.attr in PLAIN_HOLDERS:
                return False
            return len(call.args) >= TWO_ARGUMENTS[target.attr]
        if isinstance(target.value, ast.Name) and target.value.id == "self" and target.attr in OF_SELF:
            return False
        return target.attr in METHODS
    return isinstance(target, ast.Subscript)


class Judge:
    """Walks one function and collects the places that break the rule."""

    def __init__(self, function: Callable[..., Any], transparent: bool) -> None:
        self.function = function
        self.transparent = transparent
        self.complaints: list[str] = []
        lines, self.first_line = inspect.getsourcelines(function)
        tree = ast.parse(textwrap.dedent("".join(lines))).body[0]
        assert isinstance(tree, ast.FunctionDef)
        self.block(tree.body, tail=True)

    def complain(self, node: ast.AST, why: str) -> None:
        path = Path(inspect.getsourcefile(self.function) or "?")
        path = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
        line = self.first_line + getattr(node, "lineno", 1) - 1
        self.complaints.append(f"{path}:{line}: {self.function.__qualname__}: {why}")

    def running_calls(self, node: ast.AST | None) -> list[ast.Call]:
        if node is None:
            return []
        return [call for call in ast.walk(node) if isinstance(call, ast.Call) and may_run(call, self.function)]

    def forbid(self, node: ast.AST | None, where: str) -> None:
        for call in self.running_calls(node):
            self.complain(call, f"{ast.unparse(call.func)}(…) {where}")

    def block(self, statements: list[ast.stmt], tail: bool) -> None:
        for position, statement in enumerate(statements):
            self.statement(statement, tail and position == len(statements) - 1)

    def statement(self, node: ast.stmt, tail: bool) -> None:
        if isinstance(node, ast.Return):
            self.returned(node.value)
        elif isinstance(node, ast.Expr | ast.Assign | ast.AnnAssign):
            self.simple(node, tail)
        elif isinstance(node, ast.If):
            self.forbid(node.test, "in a condition")
            self.block(node.body, tail)
            self.block(node.orelse, tail)
        elif isinstance(node, ast.While):
            self.forbid(node.test, "in a condition")
            self.block(node.body, False)
            self.block(node.orelse, False)
        elif isinstance(node, ast.Try):
            if self.running_calls(node) and (len(node.handlers) != 1 or node.orelse or node.finalbody):
                self.complain(node, "a try that may pause has one except clause and no more")
            self.block(node.body, False)
            for handler in node.handlers:
                self.handler(handler, tail)
            self.block(node.orelse, False)
            self.block(node.finalbody, False)
        else:
            self.forbid(node, f"inside {type(node).__name__.lower()}")

    def handler(self, handler: ast.ExceptHandler, tail: bool) -> None:
        body = ast.Module(handler.body, [])
        if self.running_calls(body):
            for later in handler.body[1:]:
                for node in ast.walk(later):
                    if isinstance(node, ast.Name) and node.id == handler.name:
                        self.complain(node, "Python unbinds the exception's name when a pause leaves its handler")
            for node in ast.walk(body):
                if isinstance(node, ast.Raise) and node.exc is None:
                    self.complain(node, "bare raise in a handler that may pause")
        self.block(handler.body, tail)

    def returned(self, value: ast.expr | None) -> None:
        if self.transparent:
            if isinstance(value, ast.BoolOp):
                for part in value.values[:-1]:
                    self.forbid(part, "before another operand")
                value = value.values[-1]
            elif isinstance(value, ast.IfExp):
                self.forbid(value.test, "in a condition")
                self.returned(value.body)
                value = value.orelse
        self.whole(value)

    def whole(self, value: ast.expr | None) -> None:
        """Complain of calls inside a value that are not the value itself."""
        if isinstance(value, ast.Call) and may_run(value, self.function):
            for part in (value.func, *value.args, *(keyword.value for keyword in value.keywords)):
                self.forbid(part, "inside another call")
        else:
            self.forbid(value, "inside an expression")

    def simple(self, node: ast.Expr | ast.Assign | ast.AnnAssign, tail: bool) -> None:
        value = node.value
        if not self.running_calls(node):
            return
        if isinstance(node, ast.AnnAssign):
            self.complain(node, "an annotation hides the assignment")
        if self.transparent:
            if self.function.__name__ not in HANDS_ON_MORE and not (tail and isinstance(node, ast.Expr)):
                self.complain(node, "a transparent function goes on after a call")
            return
        targets = node.targets if isinstance(node, ast.Assign) else []
        if len(targets) > 1 or not all(isinstance(target, ast.Name) for target in targets):
            self.complain(node, "the result does not go to one plain name")
        self.whole(value)


def test_all_modules_load() -> None:
    assert not FAILED


@pytest.mark.parametrize("name", sorted(PAUSABLE))
def test_pausable(name: str) -> None:
    assert not Judge(PAUSABLE[name].function, transparent=False).complaints


def test_transparent() -> None:
    complaints = [line for function in transparent_functions() for line in Judge(function, transparent=True).complaints]
    assert not complaints, "\n".join(complaints)


def test_the_judge_sees_what_it_should() -> None:
    judged = Judge(breaks_the_rule, transparent=False)
    reasons = [line.rpartition(": ")[2] for line in judged.complaints]
    assert reasons == [
        "o.py(…) inside an expression",
        "o.has_property(…) in a condition",
        "o.py(…) inside for",
        "the result does not go to one plain name",
        "bare raise in a handler that may pause",
        "o.py(…) inside an expression",
    ]


def breaks_the_rule(o: Any, items: list[Any]) -> Any:
    total = o.py(o) + 1
    if o.has_property("x"):
        return total
    for item in items:
        o.py(o, item)
    o.field = o.py(o)
    try:
        total = o.py(o)
    except ValueError:
        o.py(o)
        raise
    return [o.py(o) for _ in items]
