"""Statements but loops (ECMA-262 clause 14)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..scope.bindings import GLOBAL, LOCAL, Scope
from ..syntax import nodes as n
from .ir import If, Line, Loop, Try
from .jumps import Entry, Jumps
from .operand import UNDEFINED_OPERAND, Operand


class Statements(Jumps):
    """The statements of a function."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.valued: set[Any] = set()
        """Statements whose value may become the program's completion value."""
        self.labels: frozenset[str] = frozenset()

    def statement(self, node: Any) -> None:
        labels, self.labels = self.labels, frozenset()
        handler = _HANDLERS.get(node.__class__)
        if handler is None:
            raise self.unit.unsupported(node)
        if node in self.valued and node.__class__ is not n.ExpressionStatement:
            self.line("completion = None", node.start)
        if labels:
            if node.__class__ in _LOOPS:
                self.labels = labels
            elif node.__class__ is not n.LabeledStatement:
                self.labelled_block(node, labels, handler)
                return
            else:
                self.labels = labels
        handler(self, node)

    def statements(self, nodes: list[Any]) -> None:
        for node in nodes:
            self.statement(node)

    def expression(self, node: n.ExpressionStatement) -> None:
        if node in self.valued:
            self.give("completion", self.expr(node.expression), node.start)
        else:
            self.effect(node.expression)

    def empty(self, node: Any) -> None:
        pass

    # -- declarations and blocks ----------------------------------------------------------------------------------------

    def variables(self, node: n.VariableDeclaration) -> None:
        if node.kind in ("using", "await using"):
            raise self.unit.unsupported(node)
        for declarator in node.declarations:
            target: Any = declarator.id
            if declarator.init is None:
                if node.kind != "var":
                    binding = self.lookup(target.name)
                    assert binding is not None
                    self.initialise(binding, UNDEFINED_OPERAND, declarator.start)
                continue
            counter = self.counter(target)
            if counter is not None:
                text = self.whole(declarator.init)
                self.set_counter(counter, text, not text.isdigit(), declarator.start)
                continue
            value = self.expr(declarator.init)
            if target.__class__ is n.Identifier:
                binding = self.lookup(target.name)
                assert binding is not None
                self.initialise(binding, value, declarator.start, last=True)
            else:
                self.taken_apart = self.source(declarator.init)
                self.destructure(target, value, self.bind)

    def block(self, node: n.BlockStatement) -> None:
        self.scoped(node, lambda: self.statements(node.body))

    def scoped(self, node: Any, work: Callable[[], None]) -> None:
        """Run ``work`` in the scope of a node, if it has one."""
        scope = self.unit.analysis.scope_of.get(node)
        if scope is None:
            work()
            return
        outer, self.scope = self.scope, scope
        self.enter(scope)
        work()
        self.scope = outer

    def enter(self, scope: Scope) -> None:
        """Make a scope's object, put its names in their dead zone, make its functions."""
        self.make_scope_object(scope)
        if scope.in_loop:
            for binding in scope.bindings.values():
                if binding.storage is LOCAL and binding.lexical and binding.early:
                    self.line(f"{binding.python} = None")
                    self.line(f"del {binding.python}")
        self.make_functions(scope)

    def make_scope_object(self, scope: Scope) -> None:
        if scope.holds:
            outer = self.holder(scope.parent)
            name = scope.local
            self.line(f"{name} = {self.unit.scope_class(scope)}()", scope.node.start)
            self.line(f"{name}.up = {'None' if outer is None else self.scope_text(outer)}")

    def make_functions(self, scope: Scope) -> None:
        for function in scope.functions:
            binding = scope.bindings[function.id.name]
            self.initialise(binding, self.function_value(function), function.start, last=True)

    # -- simple statements ----------------------------------------------------------------------------------------------

    def if_(self, node: n.IfStatement) -> None:
        """A chain of ``else if`` of any length: each link stands in a block that runs once, never deeper."""
        links = 0
        link: Any = node
        while link.__class__ is n.IfStatement:
            links += 1
            link = link.alternate
        if links > 12:
            self.long_chain(node)
            return
        test = self.condition(node.test)
        body = self.in_block(lambda: self.statement(node.consequent))
        alternate = node.alternate
        orelse = [] if alternate is None else self.in_block(lambda: self.statement(alternate))
        self.out.append(If(test.text, body, orelse, node.start))

    def long_chain(self, node: Any) -> None:
        entry = Entry("block")
        self.entries.append(entry)

        def work() -> None:
            link: Any = node
            while link.__class__ is n.IfStatement:
                test = self.condition(link.test)
                consequent = link.consequent
                body = self.in_block(lambda: self.statement(consequent))
                body.append(Line("break"))
                self.out.append(If(test.text, body, offset=link.start))
                link = link.alternate
            if link is not None:
                self.statement(link)
            self.line("break")

        block = self.in_block(work)
        self.entries.pop()
        self.out.append(Loop(block, False, node.start))
        self.behind(entry)

    def return_(self, node: n.ReturnStatement) -> None:
        value = UNDEFINED_OPERAND if node.argument is None else self.expr(node.argument)
        self.jump(("return", None), value)

    def throw(self, node: n.ThrowStatement) -> None:
        self.line(f"raise Throw({self.expr(node.argument).text})", node.start)

    def break_(self, node: n.BreakStatement) -> None:
        self.jump(("break", None if node.label is None else node.label.name))

    def continue_(self, node: n.ContinueStatement) -> None:
        self.jump(("continue", None if node.label is None else node.label.name))

    def labelled(self, node: n.LabeledStatement) -> None:
        self.labels = self.labels | {node.label.name}
        if node in self.valued:
            self.valued.add(node.body)
        self.statement(node.body)

    def labelled_block(self, node: Any, labels: frozenset[str], handler: Any) -> None:
        """A labelled statement that is no loop: ``break label`` leaves it."""
        entry = Entry("block", labels=labels)
        self.entries.append(entry)
        block = self.in_block(lambda: handler(self, node))
        block.append(Line("break"))
        self.entries.pop()
        self.out.append(Loop(block, False, node.start))
        self.behind(entry)

    def with_(self, node: Any) -> None:
        raise self.unit.unsupported(node)

    # -- switch ---------------------------------------------------------------------------------------------------------

    def switch(self, node: n.SwitchStatement) -> None:
        value = self.keep(self.expr(node.discriminant), node.start, "switch")
        chosen = self.fresh("k", node.start)
        default = next((i for i, case in enumerate(node.cases) if case.test is None), len(node.cases))

        def cases() -> None:
            self.line(f"{chosen} = {default}", node.start)
            self.choose(node, value, chosen)
            entry = Entry("block", breakable=True)
            self.entries.append(entry)

            def bodies() -> None:
                for index, case in enumerate(node.cases):
                    consequent = case.consequent
                    body = self.in_block(lambda: self.statements(consequent))
                    if body:
                        self.out.append(If(f"{chosen} <= {index}", body, offset=case.start))
                self.line("break")

            block = self.in_block(bodies)
            self.entries.pop()
            self.out.append(Loop(block, False, node.start))
            self.behind(entry)

        self.scoped(node, cases)

    def choose(self, node: n.SwitchStatement, value: Operand, chosen: str) -> None:
        """CaseBlockEvaluation (14.12.2): test one after the other, in a block that the first match leaves."""

        def tests() -> None:
            for index, case in enumerate(node.cases):
                if case.test is not None:
                    right = self.expr(case.test)
                    comparison = n.BinaryExpression("===", node.discriminant, case.test, case.test.start, case.test.end)
                    test = self.strict_equality(False, value, right, comparison)
                    self.out.append(If(test.text, [Line(f"{chosen} = {index}"), Line("break")], offset=case.start))
            self.line("break")

        self.out.append(Loop(self.in_block(tests), False, node.start))

    # -- try ------------------------------------------------------------------------------------------------------------

    def try_(self, node: n.TryStatement) -> None:
        if node.finalizer is None:
            self.try_catch(node)
            return
        completion, result = self.fresh("k", node.start), self.fresh("r", node.start)
        entry = Entry("finally", cursor=completion, result=result)
        self.line(f"{completion} = 0", node.start)
        self.line(f"{result} = None")
        self.entries.append(entry)
        if node.handler is None:
            body = self.in_block(lambda: self.block(node.block))
        else:
            body = self.in_block(lambda: self.try_catch(node))
        self.entries.pop()
        failed: list[Any] = [Line(f"{result} = caught(R, e)", None, None, node.start), Line(f"{completion} = 1")]
        kinds = "Exception"
        if self.yields:
            kinds = "(Exception, Return)"
            jump = ("return", None)
            if jump not in entry.escapes:
                entry.escapes.append(jump)
            asked = [Line(f"{result} = e.value"), Line(f"{completion} = {self.code(jump) + 1}")]
            failed = [If("e.__class__ is Return", asked, failed)]
        self.out.append(Loop([Try(body, kinds, "e", failed), Line("break")], False, node.start))
        if node in self.valued and self.leaves(node.finalizer):
            before = self.fresh("w", node.start)
            self.line(f"{before} = completion", node.start)
            self.line("completion = None")
            self.block(node.finalizer)
            self.line(f"completion = {before}")
        else:
            valued, self.valued = self.valued, set()
            self.block(node.finalizer)
            self.valued = valued
        self.after_finally(entry)

    def leaves(self, finalizer: Any) -> bool:
        """Whether a ``finally`` may end by a jump, and so with a value of its own."""
        return has_jump(finalizer, n.BreakStatement) or has_jump(finalizer, n.ContinueStatement)

    def try_catch(self, node: n.TryStatement) -> None:
        body = self.in_block(lambda: self.block(node.block))
        handler = node.handler
        assert handler is not None

        def catch() -> None:
            thrown = self.fresh("x", handler.start)
            self.line(f"{thrown} = caught(R, e)", handler.start)

            def work() -> None:
                if handler.param is not None:
                    self.bind(handler.param, Operand(thrown))
                self.block(handler.body)

            self.scoped(handler, work)

        self.out.append(Try(body, "Exception", "e", self.in_block(catch)))

    # -- the completion value of a program ------------------------------------------------------------------------------

    def mark_values(self, nodes: list[Any], every: bool = False) -> bool:
        """Note the statements whose value may be that of a list of statements (8.4, UpdateEmpty); whether the list
        surely has one. ``every``: all of them, as in a loop that any ``break`` may end."""
        for node in reversed(nodes):
            if self.mark_value(node, every) and not every:
                return True
        return False

    def mark_value(self, node: Any, every: bool) -> bool:
        kind = node.__class__
        if kind is n.BlockStatement:
            return self.mark_values(node.body, every)
        if kind is n.LabeledStatement:
            return self.mark_value(node.body, True)
        if kind not in _VALUED:
            return False
        self.valued.add(node)
        if kind is n.IfStatement:
            self.mark_value(node.consequent, every)
            if node.alternate is not None:
                self.mark_value(node.alternate, every)
        elif kind is n.SwitchStatement:
            for case in node.cases:
                self.mark_values(case.consequent, True)
        elif kind is n.TryStatement:
            self.mark_values(node.block.body, every)
            if node.handler is not None:
                self.mark_values(node.handler.body.body, every)
            if node.finalizer is not None and self.leaves(node.finalizer):
                self.mark_values(node.finalizer.body, True)
        elif kind is not n.ExpressionStatement:
            self.mark_value(node.body, True)
        return True

    # -- loops, in their own room ---------------------------------------------------------------------------------------

    def while_(self, node: Any) -> None:
        raise NotImplementedError

    def do_while(self, node: Any) -> None:
        raise NotImplementedError

    def for_(self, node: Any) -> None:
        raise NotImplementedError

    def for_in(self, node: Any) -> None:
        raise NotImplementedError

    def for_of(self, node: Any) -> None:
        raise NotImplementedError

    def class_declaration(self, node: Any) -> None:
        binding = self.lookup(node.id.name)
        assert binding is not None
        self.initialise(binding, self.class_expression(node), node.start)


def has_jump(node: Any, jump: type) -> bool:
    """Whether a statement holds a jump of a kind, functions inside left out."""
    kind = node.__class__
    if kind is jump:
        return True
    if kind not in _HOLDERS:
        return False
    for field in node.fields:
        child = getattr(node, field)
        if child.__class__ is list:
            if any(has_jump(item, jump) for item in child):
                return True
        elif child is not None and has_jump(child, jump):
            return True
    return False


_LOOPS = frozenset({n.WhileStatement, n.DoWhileStatement, n.ForStatement, n.ForInStatement, n.ForOfStatement})
_HOLDERS = _LOOPS | {
    n.BlockStatement, n.IfStatement, n.TryStatement, n.CatchClause, n.SwitchStatement, n.SwitchCase, n.LabeledStatement,
}  # fmt: skip
_VALUED = _LOOPS | {n.ExpressionStatement, n.IfStatement, n.SwitchStatement, n.TryStatement}

_HANDLERS: dict[type, Callable[[Any, Any], None]] = {
    n.ExpressionStatement: Statements.expression,
    n.EmptyStatement: Statements.empty,
    n.DebuggerStatement: Statements.empty,
    n.FunctionDeclaration: Statements.empty,
    n.VariableDeclaration: Statements.variables,
    n.BlockStatement: Statements.block,
    n.IfStatement: Statements.if_,
    n.ReturnStatement: lambda self, node: self.return_(node),
    n.ThrowStatement: Statements.throw,
    n.BreakStatement: Statements.break_,
    n.ContinueStatement: Statements.continue_,
    n.LabeledStatement: Statements.labelled,
    n.SwitchStatement: Statements.switch,
    n.TryStatement: Statements.try_,
    n.WithStatement: Statements.with_,
    n.WhileStatement: lambda self, node: self.while_(node),
    n.DoWhileStatement: lambda self, node: self.do_while(node),
    n.ForStatement: lambda self, node: self.for_(node),
    n.ForInStatement: lambda self, node: self.for_in(node),
    n.ForOfStatement: lambda self, node: self.for_of(node),
    n.ClassDeclaration: lambda self, node: self.class_declaration(node),
}

__all__ = ["GLOBAL", "Statements"]
