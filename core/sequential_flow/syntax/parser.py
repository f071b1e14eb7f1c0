"""The face: text to tree, or a `JSSyntaxError`."""

from __future__ import annotations

from .code_units import code_points
from .context import FunctionContext
from .nodes import ExpressionStatement, ObjectExpression, Program
from .statements import StatementGrammar
from .syntax_error import JSSyntaxError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal, TypeVar

    from .nodes import Statement

    T = TypeVar("T")

FUNCTION_PREFIX = {
    "function": "function",
    "generator": "function*",
    "async": "async function",
    "async-generator": "async function*",
}


def parse(
    source: str,
    *,
    allow_return: bool = False,
    allow_await: bool | Literal["auto"] = False,
    console_object: bool = False,
    strict: bool = False,
) -> Program:
    """Parse a script.

    `allow_return` and `allow_await` permit these at the top; `allow_await="auto"` reads `await` as the operator if the
    program makes sense so, else as the name that it is in plain scripts. With `console_object` a last statement that
    reads as an object literal is one. `strict` starts in strict mode.
    """

    def attempt(await_: bool) -> Program:
        parser = Parser(source, strict)
        parser.fn.return_ok = allow_return
        parser.fn.new_target = False
        parser.fn.async_ = await_
        return guarded(parser, lambda: parser.parse_program(console_object))

    if allow_await != "auto":
        return attempt(allow_await)
    if "await" not in source:
        return attempt(False)
    try:
        return attempt(True)
    except JSSyntaxError as error:
        try:
            return attempt(False)
        except JSSyntaxError:
            raise error from None


def function_source(kind: str, params: str, body: str) -> str:
    """The text that `new Function` and its kin make of their arguments (CreateDynamicFunction)."""
    return f"{FUNCTION_PREFIX[kind]} anonymous({code_points(params)}\n) {{\n{code_points(body)}\n}}"


def parse_function(kind: str, params: str, body: str) -> Program:
    """Parse what `new Function` and its kin were given: parameters and body must each make sense alone.

    The program holds one statement, an expression: the function. Its positions are those of `function_source`.
    """
    async_, generator = kind.startswith("async"), kind.endswith("generator")
    for text in ("(" + code_points(params) + "\n)", "{\n" + code_points(body) + "\n}"):
        alone = Parser(text)
        alone.top = alone.fn = FunctionContext(False, async_, generator)
        guarded(alone, alone.parse_function_part)
    whole = Parser(function_source(kind, params, body))
    return guarded(whole, whole.parse_lone_function)


def guarded(parser: Parser, parse: Callable[[], T]) -> T:
    """Python's own limit may come before ours when the host is deep in calls itself."""
    try:
        return parse()
    except RecursionError:
        pass
    parser.too_deep()


class Parser(StatementGrammar):
    """The whole grammar; one parser reads one text."""

    __slots__ = ()

    def parse_program(self, console_object: bool = False) -> Program:
        self.advance()
        body: list[Statement] = []
        if self.type == "string":
            self.parse_directives(body, True)
        while self.type != "eof":
            if console_object and self.type == "{":
                body.append(self.parse_block_or_object())
            else:
                body.append(self.parse_statement_list_item())
        return self.finish(body)

    def finish(self, body: list[Statement]) -> Program:
        fn = self.fn
        return Program(
            body,
            fn.strict,
            fn.await_at >= 0,
            self.has_return,
            fn.eval_at >= 0,
            frozenset(self.identifiers),
            frozenset(self.property_names),
            0,
            len(self.source),
        )

    def parse_block_or_object(self) -> Statement:
        """At `{`, as a console reads it: if the rest of the text is one object literal, that, else a block."""
        start, fn = self.start, self.fn
        marks = {name: getattr(fn, name) for name in fn.__slots__}
        reader = Parser(self.source)
        reader.fn, reader.scope = fn, self.scope
        reader.end = start
        problem = None
        try:
            expression = reader.parse_object_alone()
        except JSSyntaxError as error:
            expression, problem = None, error
        if expression is None:
            for name, value in marks.items():
                setattr(fn, name, value)
            try:
                return self.parse_statement_list_item()
            except JSSyntaxError as error:  # the reading that came further is what was meant
                raise (problem if problem is not None and problem.offset > error.offset else error) from None
        self.identifiers |= reader.identifiers
        self.property_names |= reader.property_names
        self.end = len(self.source)
        self.advance()
        return ExpressionStatement(expression, None, start, reader.last_end)

    def parse_object_alone(self) -> ObjectExpression | None:
        self.advance()
        node = self.parse_object()
        self.eat(";")
        return node if self.type == "eof" and self.cover_at < 0 else None

    def parse_function_part(self) -> None:
        """Parameters in `()` or a body in `{}`, and nothing after it."""
        self.advance()
        if self.type == "(":
            self.fn.in_parameters = True
            self.parse_parameters([])
        else:
            self.parse_function_body([], True, False)
        if self.type != "eof":
            self.unexpected()

    def parse_lone_function(self) -> Program:
        self.advance()
        async_ = self.eat("async")
        function = self.parse_function_expression(0, async_)
        function.id = None  # `anonymous` is its name, but binds nothing
        return self.finish([ExpressionStatement(function, None, 0, function.end)])
