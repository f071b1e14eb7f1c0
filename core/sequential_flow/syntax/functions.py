"""Functions of every kind, from the parameter list on, and directive prologues."""

from __future__ import annotations

from .context import PARAMETER, FunctionContext, Scope
from .grammar import MAX_DEPTH
from .nodes import (
    ArrowFunctionExpression,
    BlockStatement,
    ExpressionStatement,
    FunctionDeclaration,
    FunctionExpression,
    Identifier,
    RestElement,
    SpreadElement,
    StringLiteral,
)
from .patterns import PatternGrammar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .nodes import Expression, Pattern, Statement
    from .patterns import Names


class FunctionGrammar(PatternGrammar):
    __slots__ = ()

    # function …

    def parse_function_declaration(self, start: int, async_: bool, lexical: bool = False) -> FunctionDeclaration:
        """At `function`. `lexical` when it redeclares like a `let`."""
        self.advance()
        generator = self.eat("*")
        id = self.parse_binding_identifier()
        self.declare_function(id.name, id.start, lexical)
        fn = FunctionContext(self.fn.strict, async_, generator)
        parts = self.parse_function_parts(fn, id)
        return FunctionDeclaration(id, *parts, start, self.last_end)

    def parse_function_expression(self, start: int, async_: bool) -> FunctionExpression:
        """At `function`."""
        self.advance()
        outer = self.fn
        fn = FunctionContext(outer.strict, async_, self.eat("*"))
        id = None
        if self.type != "(":
            self.fn = fn  # where its own name is bound
            id = self.parse_binding_identifier()
            self.fn = outer
        parts = self.parse_function_parts(fn, id)
        return FunctionExpression(id, *parts, start, self.last_end)

    def parse_method(
        self, start: int, kind: str, async_: bool, generator: bool, super_call: bool = False
    ) -> FunctionExpression:
        """The function of a method, from `(` on. It starts where the text that `toString` shows does."""
        at = self.start
        fn = FunctionContext(self.fn.strict, async_, generator)
        fn.super_property = True
        fn.super_call = super_call
        parts = self.parse_function_parts(fn, None, unique=True)
        params = parts[0]
        if kind == "get" and params:
            self.fail("Getter must not have any formal parameters", at)
        if kind == "set":
            if len(params) != 1:
                self.fail("Setter must have exactly one formal parameter", at)
            if params[0].__class__ is RestElement:
                self.fail("Setter function argument must not be a rest parameter", params[0].start)
        return FunctionExpression(None, *parts, start, self.last_end)

    def parse_function_parts(
        self, fn: FunctionContext, id: Identifier | None, unique: bool = False
    ) -> tuple[list[Pattern], BlockStatement, bool, bool, bool, bool, bool, bool, bool, bool]:
        """Parameters and body, and then what the constructor of a function node takes."""
        outer, scope, no_in = self.fn, self.scope, self.no_in
        self.depth += 4
        if self.depth > MAX_DEPTH:
            self.too_deep()
        self.fn, self.scope, self.no_in = fn, Scope(scope, True), False
        names: Names = []
        fn.in_parameters = True
        params = self.parse_parameters(names)
        fn.in_parameters = False
        simple = all(param.__class__ is Identifier for param in params)
        body = self.parse_function_body(names, simple, unique, id)
        self.fn, self.scope, self.no_in = outer, scope, no_in
        self.depth -= 4
        return (
            params,
            body,
            fn.generator,
            fn.async_,
            fn.strict,
            simple,
            fn.arguments_at >= 0,
            fn.this_at >= 0,
            fn.new_target_at >= 0,
            fn.eval_at >= 0,
        )

    def parse_parameters(self, names: Names, close: str = ")") -> list[Pattern]:
        self.expect("(")
        params: list[Pattern] = []
        while self.type != close:
            if self.type == "...":
                params.append(self.parse_rest(names))
                if self.type == ",":
                    self.fail("Rest parameter must be last formal parameter", self.start)
                break
            params.append(self.parse_binding_element(names))
            if self.type != ",":
                break
            self.advance()
        if self.type != close:
            self.unexpected()
        self.advance()
        return params

    def parse_function_body(
        self, names: Names, simple: bool, unique: bool, id: Identifier | None = None, close: str = "}"
    ) -> BlockStatement:
        """The body in braces. Only its directives tell how strict parameters and name must be."""
        start, fn = self.start, self.fn
        strict = fn.strict
        self.expect("{")
        body: list[Statement] = []
        if self.type == "string":
            self.parse_directives(body, simple)
        if fn.strict and not strict:
            for name, at in names:
                self.check_binding(name, at)
            if id is not None:
                self.check_binding(id.name, id.start)
        self.declare_parameters(names, unique or fn.strict or not simple)
        while self.type != close:
            body.append(self.parse_statement_list_item())
        self.advance()
        return BlockStatement(body, start, self.last_end)

    def declare_parameters(self, names: Names, unique: bool) -> None:
        declared = self.scope.names
        for name, at in names:
            if unique and name in declared:
                self.fail("Duplicate parameter name not allowed in this context", at)
            declared[name] = PARAMETER

    def parse_directives(self, body: list[Statement], simple: bool) -> None:
        """The statements at the begin that are only a string; `"use strict"` makes the function around them strict."""
        octal = -1
        while self.type == "string":
            start, end = self.start, self.end
            if self.octal_at == start:
                octal = start
            statement = self.parse_statement_list_item()
            body.append(statement)
            assert isinstance(statement, ExpressionStatement)
            if statement.expression.__class__ is not StringLiteral or statement.expression.end != end:
                return
            directive = statement.directive = self.source[start + 1 : end - 1]
            if directive == "use strict":
                if not simple:
                    self.fail("Illegal 'use strict' directive in function with non-simple parameter list", start)
                self.fn.strict = True
                if octal >= 0:
                    self.fail("Octal escape sequences are not allowed in strict mode", octal)

    # … => …

    def parse_arrow(
        self, start: int, items: Sequence[Expression | SpreadElement | RestElement], async_: bool, cover_at: int
    ) -> ArrowFunctionExpression:
        """At `=>`, with what was read as expressions before it; `cover_at` is the value from before that."""
        if self.newline:
            self.unexpected("a line cannot begin with it")
        outer, scope = self.fn, self.scope
        if outer.yield_at >= start:
            self.fail("Yield expression not allowed in formal parameter", outer.yield_at)
        if outer.await_at >= start:
            self.fail("Illegal await-expression in formal parameters of a function", outer.await_at)
        if async_ and outer.await_name_at >= start:
            self.fail("Unexpected reserved word", outer.await_name_at)
        self.depth += 3
        names: Names = []
        params: list[Pattern] = []
        for item in items:
            if isinstance(item, SpreadElement):
                param: Pattern = self.spread_to_rest(item, item is items[-1])
            elif isinstance(item, RestElement):
                param = item
            else:
                param = self.to_pattern(item)
            self.bound_names(param, names)
            params.append(param)
        self.cover_at = cover_at
        fn = self.fn = outer.arrow(async_)
        self.scope = Scope(scope, True)
        simple = all(param.__class__ is Identifier for param in params)
        self.advance()
        body: BlockStatement | Expression
        if self.type == "{":
            no_in, self.no_in = self.no_in, False
            body = self.parse_function_body(names, simple, True)
            self.no_in = no_in
        else:
            self.declare_parameters(names, True)
            body = self.parse_assignment()
        self.depth -= 3
        self.fn, self.scope = outer, scope
        outer.take_over(fn)
        return ArrowFunctionExpression(
            None,
            params,
            body,
            False,
            async_,
            fn.strict,
            simple,
            outer.arguments_at >= start,
            outer.this_at >= start,
            outer.new_target_at >= start,
            outer.eval_at >= start,
            start,
            self.last_end,
        )
