"""The base of the parser: what the rooms of the grammar share.

The parser is one class in a row of files, each of which adds a part of the grammar to the one before: declarations,
patterns, functions, classes, operands, expressions, loops, statements. The methods at the end of this file are what an
earlier part asks of a later one.
"""

from __future__ import annotations

from .context import CATCH, FUNCTION, LEXICAL, VAR, ClassContext, FunctionContext, Scope
from .tokenizer import Tokenizer
from .tokens import STRICT_WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from . import nodes

# How many Python frames the parser may have on the stack: Python's own limit is 1,000, the host needs some of them.
MAX_DEPTH = 750


class Grammar(Tokenizer):
    """Tokens in sequence, names in scopes, and the one place that knows which names are reserved where."""

    __slots__ = (
        "arrow_start", "class_", "cover_at", "cover_message", "depth", "fn", "identifiers", "no_in", "parenthesized",
        "private_start", "property_names", "scope", "spread_commas",
    )  # fmt: skip

    def __init__(self, source: str, strict: bool = False) -> None:
        super().__init__(source)
        self.fn = FunctionContext(strict, False, False)
        self.scope = Scope(None, True)
        self.class_: list[ClassContext] = []
        self.depth = 0
        self.no_in = False  # in the head of a `for`, where `in` is no operator
        self.arrow_start = -1  # where an arrow function may begin
        self.private_start = -1  # where `#x in` may begin
        # The last thing that only a pattern may hold (`{a = 1}`): it must become one, or is an error there.
        self.cover_at = -1
        self.cover_message = ""
        self.parenthesized: set[nodes.Node] = set()
        self.spread_commas: dict[nodes.Node, int] = {}  # a spread element -> the comma after it
        self.identifiers: set[str] = set()
        self.property_names: set[str] = set()

    # Tokens

    def expect(self, type: str) -> None:
        if self.type != type:
            self.unexpected()
        self.advance()

    def eat(self, type: str) -> bool:
        if self.type == type:
            self.advance()
            return True
        return False

    def semicolon(self) -> None:
        """The end of a statement: `;`, or a place where one is inserted."""
        if self.type == ";":
            self.advance()
        elif not (self.newline or self.type == "}" or self.type == "eof"):
            self.unexpected()

    def is_word(self, word: str) -> bool:
        """Whether the token is this word, written without escapes; for words that are plain names elsewhere."""
        return self.type == "name" and self.value == word and self.escaped_at != self.start

    def too_deep(self) -> NoReturn:
        self.fail("The program is too deeply nested", self.start, "put the inner parts into functions or variables")

    def unexpected(self, cure: str = "") -> NoReturn:
        self.refuse_lone_await()
        super().unexpected(cure)

    def refuse_lone_await(self) -> None:
        """When the current token is wrong: tell if the word before it was meant as an operator."""
        if 0 <= self.fn.await_name_at == self.last_end - 5 and not self.newline and self.type != "eof":
            message = "await is only valid in async functions and at the top level of the program"
            self.fail(message, self.fn.await_name_at, "write `async` before the function")

    # Names

    def check_word(self, value: str, at: int) -> None:
        """Refuse a word that is reserved here, of those that are not reserved everywhere."""
        fn = self.fn
        if value == "await":
            if fn.async_ or fn.static_block:
                self.fail("Unexpected reserved word", at)
            fn.await_name_at = at
        elif value == "yield" and fn.generator:
            self.fail("Unexpected identifier 'yield'", at)
        elif value in STRICT_WORDS and fn.strict:
            self.fail(self.strict_word_message(value), at)

    @staticmethod
    def strict_word_message(value: str) -> str:
        if value == "let":
            return "let is disallowed as a name in strict mode"
        return f"Unexpected strict mode reserved word '{value}'"

    def check_binding(self, name: str, at: int) -> None:
        """Refuse a name that strict code cannot bind; also called again when a function turns out to be strict."""
        if name == "eval" or name == "arguments":
            self.fail("Unexpected eval or arguments in strict mode", at)
        if name in STRICT_WORDS:
            self.fail(self.strict_word_message(name), at)

    # Declarations

    def redeclared(self, name: str, at: int) -> NoReturn:
        self.fail(f"Identifier '{name}' has already been declared", at)

    def declare(self, kind: str, name: str, at: int) -> None:
        """A name bound by a declaration of this kind."""
        if kind == "var":
            self.declare_var(name, at)
        elif name == "let":
            self.fail("let is disallowed as a lexically bound name", at)
        else:
            self.declare_lexical(name, at)

    def declare_lexical(self, name: str, at: int) -> None:
        names = self.scope.names
        if name in names:
            self.redeclared(name, at)
        names[name] = LEXICAL

    def declare_var(self, name: str, at: int) -> None:
        scope = self.scope
        while True:
            names = scope.names
            kind = names.get(name)
            if kind == LEXICAL:
                self.redeclared(name, at)
            if kind is None:
                names[name] = VAR
            if scope.is_function:
                return
            assert scope.parent is not None
            scope = scope.parent

    def declare_function(self, name: str, at: int, lexical: bool) -> None:
        scope = self.scope
        if lexical or not scope.is_function:
            self.declare_lexical(name, at)
        elif scope.names.get(name) == LEXICAL:
            self.redeclared(name, at)
        else:
            scope.names[name] = FUNCTION

    def declare_catch(self, name: str, at: int, plain: bool) -> None:
        names = self.scope.names
        if name in names:
            self.redeclared(name, at)
        names[name] = CATCH if plain else LEXICAL

    # What later parts of the grammar provide

    def parse_assignment(self) -> nodes.Expression:
        raise NotImplementedError

    def parse_maybe_assignment(self) -> nodes.Expression:
        raise NotImplementedError

    def parse_block_body(self) -> list[nodes.Statement]:
        raise NotImplementedError

    def parse_statement_list_item(self) -> nodes.Statement:
        raise NotImplementedError
