"""Loops (ECMA-262 clause 14.7).

Every loop is ``for _ in T:`` with tests inside: ``T`` is the budget of operations, which costs less than a counter.
Where the body has a ``continue``, what must happen between two rounds stands at the head of the loop, behind a flag
that skips it in the first round; so Python's ``continue`` is right from anywhere, out of a ``try`` too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..scope.bindings import SCOPED, Scope
from ..syntax import nodes as n
from .ir import If, Line, Loop, Try
from .jumps import Entry
from .operand import Operand
from .statements import Statements, has_jump


class Loops(Statements):
    """The loops of a function."""

    def while_(self, node: n.WhileStatement) -> None:
        def body() -> None:
            self.leave_unless(node.test)
            self.statement(node.body)

        self.loop(node, body)

    def leave_unless(self, test: Any) -> None:
        """Break unless a test holds."""
        operand = self.condition(test)
        if operand.text != "True":
            self.out.append(If(f"not {operand.text}", [Line("break")], offset=test.start))

    def loop(self, node: Any, body: Callable[[], None], preset: list[str] | None = None) -> None:
        entry = Entry("loop", labels=self.labels, breakable=True, continuable=True)
        self.labels = frozenset()
        self.entries.append(entry)
        block = self.in_block(body)
        self.entries.pop()
        self.out.append(Loop(block, True, node.start, preset))
        self.behind(entry)

    def between(self, node: Any, first: str, work: Callable[[], None], body: Callable[[], None]) -> Callable[[], None]:
        """The body of a loop that does ``work`` between two rounds; ``first`` is the flag's name."""

        def whole() -> None:
            block = self.in_block(work)
            if block:
                self.out.append(If(first, [Line(f"{first} = False")], block, node.start))
            body()

        return whole

    def do_while(self, node: n.DoWhileStatement) -> None:
        if has_jump(node.body, n.ContinueStatement):
            first = self.fresh("first", node.start)
            self.line(f"{first} = True", node.start)
            again = self.between(node, first, lambda: self.leave_unless(node.test), lambda: self.statement(node.body))
            self.loop(node, again, [f"{first} = False"])
            return

        def body() -> None:
            self.statement(node.body)
            self.leave_unless(node.test)

        self.loop(node, body)

    def for_(self, node: n.ForStatement) -> None:
        scope = self.unit.analysis.scope_of.get(node)
        outer = self.scope
        if scope is not None:
            self.scope = scope
            self.make_scope_object(scope)
        if node.init.__class__ is n.VariableDeclaration:
            self.variables(node.init)
        elif node.init is not None:
            self.effect(node.init)
        copies = scope is not None and node.init.kind == "let" and scope.holds  # type: ignore[union-attr]
        if copies and makes_closure(node.init):
            self.copy_scope(scope)  # type: ignore[arg-type]

        def step() -> None:
            if copies:
                self.copy_scope(scope)  # type: ignore[arg-type]
            if node.update is not None:
                self.effect(node.update)

        def round_() -> None:
            if node.test is not None:
                self.leave_unless(node.test)
            self.statement(node.body)

        if (node.update is not None or copies) and has_jump(node.body, n.ContinueStatement):
            first = self.fresh("first", node.start)
            self.line(f"{first} = True", node.start)
            self.loop(node, self.between(node, first, step, round_), [f"{first} = False"])
        else:

            def straight() -> None:
                round_()
                step()

            self.loop(node, straight)
        self.scope = outer

    def copy_scope(self, scope: Scope) -> None:
        """CreatePerIterationEnvironment (14.7.4.4)."""
        name, fresh = scope.local, self.fresh("n", scope.node.start)
        self.line(f"{fresh} = {self.unit.scope_class(scope)}()", scope.node.start)
        self.line(f"{fresh}.up = {name}.up")
        for binding in scope.bindings.values():
            if binding.storage is SCOPED:
                self.line(f"{fresh}.{binding.python} = {name}.{binding.python}")
        self.line(f"{name} = {fresh}")

    def head(self, node: Any) -> Operand:
        """The value that a ``for-in`` or ``for-of`` goes over; its own names are in their dead zone meanwhile."""
        scope = self.unit.analysis.scope_of.get(node)
        if scope is None:
            return self.expr(node.right)
        outer, self.scope = self.scope, scope
        self.enter(scope)
        operand = self.expr(node.right)
        self.scope = outer
        return operand

    def for_in(self, node: n.ForInStatement) -> None:
        if node.left.__class__ is n.VariableDeclaration and node.left.declarations[0].init is not None:
            raise self.unit.unsupported(node)
        cursor = self.fresh("i", node.start)
        operand = self.head(node)
        self.give(cursor, self.call(f"for_in(R, {operand.text})", node.right.start, "keys"), node.right.start)

        def body() -> None:
            key = self.fresh("v", node.start)
            self.give(key, self.call(f"{cursor}.advance()", node.right.start, "key"))
            self.out.append(If(f"{key} is DONE", [Line("break")]))
            self.bind_and_run(node, Operand(key))

        self.loop(node, body)

    def bind_and_run(self, node: Any, value: Operand) -> None:
        """Give the loop's variable a value, in a scope of its own, and run the body."""
        left: Any = node.left

        def work() -> None:
            if left.__class__ is not n.VariableDeclaration:
                self.assign_target(left, value)
            else:
                target: Any = left.declarations[0].id
                if left.kind == "var":
                    if target.__class__ is n.Identifier:
                        self.write(target.name, value, target.start)
                    else:
                        self.destructure(target, value, self.bind)
                else:
                    self.bind(target, value)
            self.statement(node.body)

        self.scoped(node, work)

    def for_of(self, node: n.ForOfStatement) -> None:
        cursor = self.fresh("i", node.start)
        function = "iterate_async" if node.await_ else "iterate"
        iterator = self.call(
            f"{function}(R, {self.head(node).text}, {self.source(node.right)!r})", node.right.start, "iter"
        )
        self.give(cursor, iterator, node.right.start)
        labels, self.labels = self.labels, frozenset()
        entry = Entry("loop", labels=labels, breakable=True, continuable=True)
        closing = Entry("iterator", labels=labels, breakable=True, continuable=True, cursor=cursor)
        closing.asynchronous = node.await_

        def round_() -> None:
            if node.await_:
                value = self.next_async(node, cursor)
            else:
                value = self.fresh("v", node.start)
                self.give(value, self.call(f"step(R, {cursor})", node.right.start, "step"))
                self.out.append(If(f"{value} is DONE", [Line("break")]))
            self.entries.append(closing)
            self.bind_and_run(node, Operand(value))
            self.entries.pop()

        self.entries.append(entry)
        block = self.in_block(round_)
        self.entries.pop()

        def failed() -> None:
            thrown = self.fresh("x", node.start)
            self.line(f"{thrown} = caught(R, e)", node.start)
            if node.await_:
                self.close_async_for_throw(cursor, node.start)
            else:
                self.do(f"close_for_throw(R, {cursor})", node.start, "close")
            self.line(f"raise Throw({thrown})", node.start)

        loop = Loop(block, True, node.start)
        self.out.append(self.closing(loop, self.in_block(failed), cursor, node.start, node.await_))
        self.behind(entry)

    def close_async_for_throw(self, cursor: str, offset: int) -> None:
        """AsyncIteratorClose for a throw: what closing throws is dropped."""

        def close() -> None:
            closing = self.fresh("c", offset)
            self.give(closing, self.call(f"async_return(R, {cursor})", offset, "close"), offset)
            block = self.in_block(lambda: self.drop(self.awaited(Operand(closing), offset)))
            self.out.append(If(f"{closing} is not None", block))

        attempt = Try(self.in_block(close), "Exception", None, [Line("pass")])
        self.out.append(If(f"not {cursor}.done", [attempt]))

    def next_async(self, node: Any, cursor: str) -> str:
        raise NotImplementedError

    def awaited(self, value: Operand, offset: int) -> Operand:
        raise NotImplementedError

    def closing(self, loop: Loop, failed: list[Any], cursor: str, offset: int, asynchronous: bool) -> Try:
        """What runs a loop over an iterator, and closes it when something other than the loop ends it."""
        if not self.yields:
            return Try([loop], "Exception", "e", failed)

        def asked() -> None:
            value = self.fresh("x", offset)
            self.line(f"{value} = e.value", offset)
            self.close_iterator(cursor, asynchronous)
            self.line(f"raise Return({value})", offset)

        handler = [If("e.__class__ is Return", self.in_block(asked), failed)]
        return Try([loop], "(Exception, Return)", "e", handler)


def makes_closure(node: Any) -> bool:
    """Whether a ``let`` makes functions: they keep the variables from before the first round."""
    if node.__class__ in _CLOSURES:
        return True
    for field in getattr(node, "fields", ()):
        child = getattr(node, field)
        if any(makes_closure(item) for item in (child if child.__class__ is list else [child])):
            return True
    return False


_CLOSURES = frozenset({n.FunctionExpression, n.ArrowFunctionExpression, n.ClassExpression})
