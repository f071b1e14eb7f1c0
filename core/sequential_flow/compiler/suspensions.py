"""``yield`` (ECMA-262 clause 15.5.5); ``await`` is its neighbour."""

from __future__ import annotations

from typing import Any

from ..syntax import nodes as n
from .ir import If, Line, Loop, Try
from .loops import Loops
from .operand import UNDEFINED_OPERAND, Operand


class Suspensions(Loops):
    """The places where a generator or an async function stops."""

    def yield_(self, node: n.YieldExpression) -> Operand:
        if node.delegate:
            return self.delegate_async(node) if self.is_async_generator() else self.delegate(node)
        value = UNDEFINED_OPERAND if node.argument is None else self.expr(node.argument)
        if self.is_async_generator():
            value = self.awaited(value, node.start)
        return self.call(f"(yield {value.text})", node.start, "yield")

    def is_async_generator(self) -> bool:
        return bool(self.yields and self.node.async_)

    def awaited(self, value: Operand, offset: int) -> Operand:
        """The value that a promise has once it is settled."""
        if self.is_async_generator():
            return self.call(f"(yield AwaitMark({value.text}))", offset, "await")
        return self.call(f"(yield {value.text})", offset, "await")

    def return_(self, node: n.ReturnStatement) -> None:
        if self.is_async_generator() and node.argument is not None:
            self.jump(("return", None), self.awaited(self.expr(node.argument), node.start))
        else:
            super().return_(node)

    def close_iterator(self, cursor: str, asynchronous: bool) -> None:
        if not asynchronous:
            super().close_iterator(cursor, asynchronous)
            return
        place = self.node.start
        closing = self.fresh("c", place)
        self.give(closing, self.call(f"async_return(R, {cursor})", place, "close"), place)

        def wait() -> None:
            result = self.awaited(Operand(closing), place)
            self.line(f"require_result({result.text})", place)

        self.out.append(If(f"{closing} is not None", self.in_block(wait)))

    def next_async(self, node: Any, cursor: str) -> str:
        """One round of ``for await`` (14.7.5.6): the name of the value, after the test for the end."""
        place = node.right.start
        promise = self.call(f"async_next(R, {cursor})", place, "next")
        result = self.keep(self.awaited(promise, place), place)
        self.line(f"require_result({result.text})", place)
        done = self.atom(self.call(f"get_n(R, {result.text}, 'done')", place, "done"), place)
        self.out.append(If(f"({done.text} and {done.text} == {done.text})", [Line("break")]))
        value = self.fresh("v", node.start)
        self.give(value, self.call(f"get_n(R, {result.text}, 'value')", place, "value"), place)
        self.line(f"{cursor}.done = False")
        return value

    def delegate_async(self, node: Any) -> Operand:
        """``yield*`` of an async generator."""
        place = node.start
        record = self.fresh("i", place)
        iterator = self.call(f"iterate_async(R, {self.expr(node.argument).text})", place, "iter")
        self.give(record, iterator, place)
        kind, received, result = self.fresh("k", place), self.fresh("w", place), self.fresh("y", place)
        self.line(f"{kind} = 0", place)
        self.line(f"{received} = None", place)

        def round_() -> None:
            promise = self.call(f"delegate_async(R, {record}, {kind}, {received})", place, "delegate")
            self.give(result, promise, place)

            def no_return() -> None:
                value = self.call(f"(yield AwaitMark({result}.value))", place, "return")
                self.line(f"{result} = Delegated({value.text}, True)")
                self.line("break")

            self.out.append(If(f"{result}.__class__ is Delegated", self.in_block(no_return)))
            answer = self.keep(self.awaited(Operand(result), place), place)
            self.line(f"require_result({answer.text})", place)
            done = self.atom(self.call(f"get_n(R, {answer.text}, 'done')", place, "done"), place)
            value = self.call(f"get_n(R, {answer.text}, 'value')", place, "value")
            ended: list[Any] = [Line(f"Delegated({value.text}, {kind} == 2)", result), Line("break")]
            self.out.append(If(f"({done.text} and {done.text} == {done.text})", ended))

            def hand_on() -> None:
                self.give(received, self.call(f"(yield {value.text})", place, "yield"), place)
                self.line(f"{kind} = 0")

            asked: list[Any] = [Line(f"{received} = e.value"), Line(f"{kind} = 2")]
            thrown: list[Any] = [Line(f"{received} = caught(R, e)"), Line(f"{kind} = 1")]
            handler = [If("e.__class__ is Return", asked, thrown)]
            self.out.append(Try(self.in_block(hand_on), "(Exception, Return)", "e", handler))

        self.out.append(Loop(self.in_block(round_), True, place))
        value = Operand(f"{result}.value", read=True)
        self.out.append(If(f"{result}.returns", self.in_block(lambda: self.jump(("return", None), value))))
        return self.keep(value, place)

    def await_(self, node: n.AwaitExpression) -> Operand:
        return self.awaited(self.expr(node.argument), node.start)

    def delegate(self, node: Any) -> Operand:
        """``yield*``: hand on what comes, until the inner iterator ends."""
        place = node.start
        record = self.fresh("i", place)
        iterator = self.call(f"delegate_start(R, {self.expr(node.argument).text})", place, "iter")
        self.give(record, iterator, place)
        kind, received, result = self.fresh("k", place), self.fresh("w", place), self.fresh("y", place)
        self.line(f"{kind} = 0", place)
        self.line(f"{received} = None", place)

        def round_() -> None:
            answer = self.call(f"delegate(R, {record}, {kind}, {received})", place, "delegate")
            self.give(result, answer, place)
            self.out.append(If(f"{result}.__class__ is Delegated", [Line("break")]))

            def hand_on() -> None:
                self.give(received, self.call(f"(yield Raw({result}))", place, "yield"), place)
                self.line(f"{kind} = 0")

            asked: list[Any] = [Line(f"{received} = e.value"), Line(f"{kind} = 2")]
            thrown: list[Any] = [Line(f"{received} = caught(R, e)"), Line(f"{kind} = 1")]
            handler = [If("e.__class__ is Return", asked, thrown)]
            self.out.append(Try(self.in_block(hand_on), "(Exception, Return)", "e", handler))

        self.out.append(Loop(self.in_block(round_), True, place))
        value = Operand(f"{result}.value", read=True)
        self.out.append(If(f"{result}.returns", self.in_block(lambda: self.jump(("return", None), value))))
        return self.keep(value, place)
