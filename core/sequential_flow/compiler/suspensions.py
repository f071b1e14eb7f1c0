"""``yield`` (ECMA-262 clause 15.5.5); ``await`` is its neighbour."""

from __future__ import annotations

from typing import Any

from ..syntax import nodes as n
from .ir import If, Line, Loop, Try
from .operand import UNDEFINED_OPERAND, Operand
from .loops import Loops


class Suspensions(Loops):
    """The places where a generator or an async function stops."""

    def yield_(self, node: n.YieldExpression) -> Operand:
        if node.delegate:
            return self.delegate(node)
        value = UNDEFINED_OPERAND if node.argument is None else self.expr(node.argument)
        return self.call(f"(yield {value.text})", node.start, "yield")

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
