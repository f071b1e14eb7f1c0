"""Loops, and the declarations that a `for` can begin with."""

from __future__ import annotations

from .context import Scope
from .expressions import ExpressionGrammar
from .nodes import (
    ArrayExpression,
    AwaitExpression,
    DoWhileStatement,
    ForInStatement,
    ForOfStatement,
    ForStatement,
    Identifier,
    MemberExpression,
    ObjectExpression,
    SequenceExpression,
    VariableDeclaration,
    VariableDeclarator,
    WhileStatement,
)
from .tokens import IDENTIFIERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .nodes import Expression, Pattern, Statement
    from .patterns import Names


class LoopGrammar(ExpressionGrammar):
    __slots__ = ()

    # Declarations of variables

    def parse_declarators(self, kind: str, start: int, in_for: bool = False) -> VariableDeclaration:
        """After `var`, `let`, `const` or `using`. In the head of a `for` it may stop before `in` or `of`."""
        declarators: list[VariableDeclarator] = []
        while True:
            at = self.start
            names: Names = []
            if kind not in ("var", "let", "const") and self.type in ("[", "{"):
                self.unexpected()
            target = self.parse_binding_target(names)
            for name, offset in names:
                self.declare(kind, name, offset)
            init = None
            if self.type == "=":
                self.advance()
                init = self.parse_assignment()
            elif in_for and not declarators and (self.type == "in" or self.is_word("of")):
                pass
            elif target.__class__ is not Identifier:
                self.fail("Missing initializer in destructuring declaration", at)
            elif kind != "var" and kind != "let":
                self.fail(f"Missing initializer in {kind} declaration", at)
            declarators.append(VariableDeclarator(target, init, at, self.last_end))
            if self.type != ",":
                return VariableDeclaration(kind, declarators, start, self.last_end)
            self.advance()

    def let_declares(self) -> bool:
        """At `let`: whether it starts a declaration, or is a name."""
        ahead = self.peek()[0]
        return ahead in IDENTIFIERS or ahead in ("[", "{", "escaped-keyword")

    def using_declares(self, expression: Expression) -> bool:
        """After an expression that was only `using` or `await using`: whether a name follows on its line."""
        if self.newline or self.type not in IDENTIFIERS:
            return False
        word = expression.argument if isinstance(expression, AwaitExpression) else expression
        return isinstance(word, Identifier) and self.source[word.start : self.last_end] == "using"

    # Loops

    def parse_loop_body(self) -> Statement:
        fn = self.fn
        fn.loops += 1
        fn.breakable += 1
        self.depth += 1
        body = self.parse_statement()
        self.depth -= 1
        fn.loops -= 1
        fn.breakable -= 1
        return body

    def parse_condition(self) -> Expression:
        self.expect("(")
        test = self.parse_expression()
        self.expect(")")
        return test

    def parse_while(self) -> WhileStatement:
        start = self.start
        self.advance()
        test = self.parse_condition()
        body = self.parse_loop_body()
        return WhileStatement(test, body, start, self.last_end)

    def parse_do_while(self) -> DoWhileStatement:
        start = self.start
        self.advance()
        body = self.parse_loop_body()
        self.expect("while")
        test = self.parse_condition()
        self.eat(";")
        return DoWhileStatement(body, test, start, self.last_end)

    def parse_for(self) -> ForStatement | ForInStatement | ForOfStatement:
        start, outer = self.start, self.scope
        self.advance()
        await_ = False
        if self.type == "await":
            if not self.fn.async_:
                self.fail("for await is only valid in async functions", self.start, "write `async` before the function")
            self.fn.await_at = self.start
            await_ = True
            self.advance()
        self.expect("(")
        self.scope = Scope(outer, False)
        self.no_in = True
        cover_at = self.cover_at
        statement = self.parse_for_head(start, await_, cover_at)
        self.scope = outer
        return statement

    def parse_for_head(self, start: int, await_: bool, cover_at: int) -> ForStatement | ForInStatement | ForOfStatement:
        """After `(`, with `in` out of force."""
        type, at = self.type, self.start
        init: VariableDeclaration | Expression | None = None
        if type == "var" or type == "const" or (type == "let" and self.let_declares()):
            self.advance()
            init = self.parse_declarators(type, at, in_for=True)
        elif type != ";":
            init = self.parse_maybe_assignment()
            if self.using_declares(init) and (
                init.__class__ is AwaitExpression or not self.is_word("of") or self.peek()[0] == "="
            ):
                kind = "await using" if init.__class__ is AwaitExpression else "using"
                init = self.parse_declarators(kind, at, in_for=True)
                if self.type == "in":
                    self.fail("The left-hand side of a for-in loop cannot be a using declaration", at)
        if self.type == "in" or self.is_word("of"):
            return self.parse_for_each(start, await_, init, type, cover_at)
        if await_:
            self.unexpected("`for await` goes with `of`")
        if isinstance(init, VariableDeclaration):
            for declarator in init.declarations:
                if declarator.init is None and (init.kind == "const" or declarator.id.__class__ is not Identifier):
                    self.fail("Missing initializer in const declaration", declarator.start)
        elif init is not None:
            if self.cover_at != cover_at:
                self.fail(self.cover_message, self.cover_at)
            if self.type == ",":
                expressions = [init]
                while self.eat(","):
                    expressions.append(self.parse_assignment())
                init = SequenceExpression(expressions, init.start, self.last_end)
        self.no_in = False
        self.expect(";")
        test = None if self.type == ";" else self.parse_expression()
        self.expect(";")
        update = None if self.type == ")" else self.parse_expression()
        self.expect(")")
        body = self.parse_loop_body()
        return ForStatement(init, test, update, body, start, self.last_end)

    def parse_for_each(
        self, start: int, await_: bool, init: VariableDeclaration | Expression | None, first: str, cover_at: int
    ) -> ForInStatement | ForOfStatement:
        """At `in` or `of`; `first` is the type of the first token of the head."""
        of = self.type != "in"
        loop = "for-of" if of else "for-in"
        left: VariableDeclaration | Pattern
        if init is None or (await_ and not of):
            self.unexpected()
        if isinstance(init, VariableDeclaration):
            declarator = init.declarations[0]
            if len(init.declarations) > 1:
                self.fail(f"Invalid left-hand side in {loop} loop: Must have a single binding", init.start)
            if declarator.init is not None:
                self.fail(f"{loop} loop variable declaration may not have an initializer", declarator.start)
            left = init
        else:
            if of and first == "let":
                self.fail("The left-hand side of a for-of loop may not be 'let'", init.start)
            plain = init.__class__ is Identifier and init not in self.parenthesized
            if of and first == "async" and not await_ and plain:
                self.fail("The left-hand side of a for-of loop may not be 'async'", init.start)
            if isinstance(init, ObjectExpression | ArrayExpression):
                left = self.to_pattern(init)
                self.cover_at = cover_at
            else:
                if init.__class__ is not MemberExpression and init.__class__ is not Identifier:
                    self.fail("Invalid left-hand side in for-loop", init.start)
                left = self.simple_target(init, "")
        self.no_in = False
        self.advance()
        right = self.parse_assignment() if of else self.parse_expression()
        self.expect(")")
        body = self.parse_loop_body()
        if of:
            return ForOfStatement(left, right, body, await_, start, self.last_end)
        return ForInStatement(left, right, body, start, self.last_end)

    def parse_statement(self) -> Statement:
        raise NotImplementedError
