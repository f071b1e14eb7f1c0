"""Statements."""

from __future__ import annotations

from .context import Scope
from .grammar import MAX_DEPTH
from .loops import LoopGrammar
from .nodes import (
    BlockStatement,
    BreakStatement,
    CatchClause,
    ContinueStatement,
    DebuggerStatement,
    EmptyStatement,
    ExpressionStatement,
    Identifier,
    IfStatement,
    LabeledStatement,
    ReturnStatement,
    SwitchCase,
    SwitchStatement,
    ThrowStatement,
    TryStatement,
    VariableDeclaration,
    WithStatement,
)
from .tokens import IDENTIFIERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .nodes import Expression, Pattern, Statement
    from .patterns import Names

LOOPS = frozenset(("for", "while", "do"))


class StatementGrammar(LoopGrammar):
    __slots__ = ("has_return", "single", "top")

    def __init__(self, source: str, strict: bool = False) -> None:
        super().__init__(source, strict)
        self.single = False  # the statement is the body of another, where no declaration may stand
        self.top = self.fn  # the context of the program itself
        self.has_return = False

    def parse_statement_list_item(self) -> Statement:
        """A statement or a declaration."""
        self.depth += 3
        if self.depth > MAX_DEPTH:
            self.too_deep()
        self.single = False
        handler = LIST_ITEMS.get(self.type)
        statement = self.parse_expression_statement() if handler is None else handler(self)
        self.depth -= 3
        return statement

    def parse_statement(self) -> Statement:
        """A statement alone, as the body of another."""
        self.depth += 3
        if self.depth > MAX_DEPTH:
            self.too_deep()
        self.single = True
        handler = STATEMENTS.get(self.type)
        statement = self.parse_expression_statement() if handler is None else handler(self)
        self.depth -= 3
        return statement

    def parse_block_body(self) -> list[Statement]:
        """Statements up to the `}`, which stays the current token."""
        body: list[Statement] = []
        while self.type != "}":
            body.append(self.parse_statement_list_item())
        return body

    def parse_block(self) -> BlockStatement:
        start, scope = self.start, self.scope
        self.expect("{")
        self.scope = Scope(scope, False)
        body = self.parse_block_body()
        self.scope = scope
        self.advance()
        return BlockStatement(body, start, self.last_end)

    def parse_empty(self) -> EmptyStatement:
        self.advance()
        return EmptyStatement(self.last_end - 1, self.last_end)

    def parse_debugger(self) -> DebuggerStatement:
        start = self.start
        self.advance()
        self.semicolon()
        return DebuggerStatement(start, self.last_end)

    def parse_expression_statement(self) -> Statement:
        start, single = self.start, self.single
        expression = self.parse_expression()
        if self.type == ":" and expression.__class__ is Identifier and expression.start == start:
            return self.parse_labeled(expression, single)
        if self.type in IDENTIFIERS and not single and self.using_declares(expression):
            return self.parse_using("using" if expression.__class__ is Identifier else "await using", start)
        self.semicolon()
        return ExpressionStatement(expression, None, start, self.last_end)

    # Declarations

    def parse_var(self) -> VariableDeclaration:
        return self.parse_variables("var")

    def parse_const(self) -> VariableDeclaration:
        return self.parse_variables("const")

    def parse_variables(self, kind: str) -> VariableDeclaration:
        start = self.start
        self.advance()
        declaration = self.parse_declarators(kind, start)
        self.semicolon()
        declaration.end = self.last_end
        return declaration

    def parse_let(self) -> Statement:
        return self.parse_variables("let") if self.let_declares() else self.parse_expression_statement()

    def parse_using(self, kind: str, start: int) -> VariableDeclaration:
        """At the first name; only where a block or a function ends at a known time."""
        if self.scope.parent is None or self.scope.is_switch:
            where = "directly in a switch" if self.scope.is_switch else "at the top of a program"
            self.fail(f"'{kind}' cannot stand {where}", start, "put it into a block { … }")
        declaration = self.parse_declarators(kind, start)
        self.semicolon()
        declaration.end = self.last_end
        return declaration

    def parse_function_statement(self) -> Statement:
        return self.parse_function_declaration(self.start, False)

    def parse_async_statement(self) -> Statement:
        ahead, newline = self.peek()
        if ahead != "function" or newline:
            return self.parse_expression_statement()
        start = self.start
        self.advance()
        return self.parse_function_declaration(start, True)

    def parse_import_statement(self) -> Statement:
        if self.peek()[0] in ("(", "."):
            return self.parse_expression_statement()
        self.fail(
            "Cannot use import statement outside a module",
            self.start,
            "programs are scripts; paste the code that you need in here",
        )

    def refuse_export(self) -> Statement:
        self.fail("Unexpected token 'export'", self.start, "programs are scripts, not modules; leave it out")

    def refuse_declaration(self) -> Statement:
        """A declaration where only a statement may stand, or a `let` or `async` that is none."""
        type = self.type
        if type == "function":
            self.fail("A function cannot be declared here", self.start, "put it into a block { … }")
        if type == "class":
            self.fail("Unexpected token 'class'", self.start, "put it into a block { … }")
        ahead, newline = self.peek()
        if type == "async":
            if ahead == "function" and not newline:
                self.fail("A function cannot be declared here", self.start, "put it into a block { … }")
            return self.parse_expression_statement()
        if type == "const" or ahead == "[" or (self.let_declares() and not newline):
            message = "Lexical declaration cannot appear in a single-statement context"
            self.fail(message, self.start, "put it into a block { … }")
        return self.parse_expression_statement()

    # Choice

    def parse_if(self) -> IfStatement:
        """`else if` goes on in a loop."""
        branches: list[tuple[int, Expression, Statement]] = []
        alternate: Statement | None = None
        while True:
            start = self.start
            self.advance()
            test = self.parse_condition()
            branches.append((start, test, self.parse_statement()))
            if self.type != "else":
                break
            self.advance()
            if self.type != "if":
                alternate = self.parse_statement()
                break
        for start, test, consequent in reversed(branches):
            statement = IfStatement(test, consequent, alternate, start, self.last_end)
            alternate = statement
        return statement

    def parse_switch(self) -> SwitchStatement:
        start, scope = self.start, self.scope
        self.advance()
        discriminant = self.parse_condition()
        self.expect("{")
        self.scope = Scope(scope, False)
        self.scope.is_switch = True
        self.fn.breakable += 1
        cases: list[SwitchCase] = []
        has_default = False
        while self.type != "}":
            at, test = self.start, None
            if self.type == "case":
                self.advance()
                test = self.parse_expression()
            elif self.type == "default":
                if has_default:
                    self.fail("More than one default clause in switch statement", at)
                has_default = True
                self.advance()
            else:
                self.unexpected()
            self.expect(":")
            consequent: list[Statement] = []
            while self.type != "case" and self.type != "default" and self.type != "}":
                consequent.append(self.parse_statement_list_item())
            cases.append(SwitchCase(test, consequent, at, self.last_end))
        self.fn.breakable -= 1
        self.scope = scope
        self.advance()
        return SwitchStatement(discriminant, cases, start, self.last_end)

    # Leaving

    def parse_label_use(self) -> Identifier | None:
        """The label after `break` or `continue`, on the same line."""
        if self.newline or self.type not in IDENTIFIERS:
            return None
        name = self.value
        label = self.parse_label_name()
        if name not in self.fn.labels:
            self.fail(f"Undefined label '{name}'", label.start)
        return label

    def parse_label_name(self) -> Identifier:
        name, start = self.value, self.start
        if self.type != "name":
            self.check_word(name, start)
        self.advance()
        return Identifier(name, start, self.last_end)

    def parse_break(self) -> BreakStatement:
        start = self.start
        self.advance()
        label = self.parse_label_use()
        if label is None and not self.fn.breakable:
            self.fail("Illegal break statement", start, "there is no loop or switch around it")
        self.semicolon()
        return BreakStatement(label, start, self.last_end)

    def parse_continue(self) -> ContinueStatement:
        start = self.start
        self.advance()
        label = self.parse_label_use()
        if not self.fn.loops:
            self.fail("Illegal continue statement: no surrounding iteration statement", start)
        if label is not None and not self.fn.labels[label.name]:
            message = f"Illegal continue statement: '{label.name}' does not denote an iteration statement"
            self.fail(message, label.start)
        self.semicolon()
        return ContinueStatement(label, start, self.last_end)

    def parse_return(self) -> ReturnStatement:
        start = self.start
        if not self.fn.return_ok:
            self.fail("Illegal return statement", start, "it belongs into a function")
        if self.fn is self.top:
            self.has_return = True
        self.advance()
        argument = None
        if not (self.newline or self.type == ";" or self.type == "}" or self.type == "eof"):
            argument = self.parse_expression()
        self.semicolon()
        return ReturnStatement(argument, start, self.last_end)

    def parse_throw(self) -> ThrowStatement:
        start = self.start
        self.advance()
        if self.newline:
            self.fail("Illegal newline after throw", self.last_end, "begin the expression on the same line")
        argument = self.parse_expression()
        self.semicolon()
        return ThrowStatement(argument, start, self.last_end)

    def parse_try(self) -> TryStatement:
        start = self.start
        self.depth += 1
        self.advance()
        block = self.parse_block()
        handler = self.parse_catch() if self.type == "catch" else None
        finalizer = self.parse_block() if self.eat("finally") else None
        self.depth -= 1
        if handler is None and finalizer is None:
            self.fail("Missing catch or finally after try", self.start)
        return TryStatement(block, handler, finalizer, start, self.last_end)

    def parse_catch(self) -> CatchClause:
        """Its parameter and its block declare in one scope."""
        start, scope = self.start, self.scope
        self.advance()
        self.scope = Scope(scope, False)
        param: Pattern | None = None
        if self.eat("("):
            names: Names = []
            param = self.parse_binding_target(names)
            for name, at in names:
                self.declare_catch(name, at, param.__class__ is Identifier)
            self.expect(")")
        at = self.start
        self.expect("{")
        body = BlockStatement(self.parse_block_body(), at, self.end)
        self.scope = scope
        self.advance()
        return CatchClause(param, body, start, self.last_end)

    # Labels

    def parse_labeled(self, label: Identifier, single: bool) -> Statement:
        """At the `:` after a label. `single`: the statement is the body of another one."""
        labels = [label]
        self.advance()
        while self.type in IDENTIFIERS and self.peek()[0] == ":":
            labels.append(self.parse_label_name())
            self.advance()
        known = self.fn.labels
        for label in labels:
            if label.name in known:
                self.fail(f"Label '{label.name}' has already been declared", label.start)
            known[label.name] = self.type in LOOPS
        body: Statement
        if self.type == "function":
            body = self.parse_labeled_function(single)
        else:
            body = self.parse_statement()
        for label in reversed(labels):
            del known[label.name]
            body = LabeledStatement(label, body, label.start, self.last_end)
        return body

    def parse_labeled_function(self, single: bool) -> Statement:
        if self.fn.strict:
            self.fail("In strict mode code, functions cannot have a label", self.start)
        if single:
            self.fail("A function cannot be declared here", self.start, "put it into a block { … }")
        declaration = self.parse_function_declaration(self.start, False)
        if declaration.generator:
            self.fail("Generators cannot have a label", declaration.start)
        return declaration

    def parse_with(self) -> WithStatement:
        start = self.start
        if self.fn.strict:
            self.fail("Strict mode code may not include a with statement", start)
        self.advance()
        object = self.parse_condition()
        body = self.parse_statement()
        return WithStatement(object, body, start, self.last_end)


STATEMENTS: dict[str, Callable[[StatementGrammar], Statement]] = {
    "{": StatementGrammar.parse_block,
    ";": StatementGrammar.parse_empty,
    "var": StatementGrammar.parse_var,
    "if": StatementGrammar.parse_if,
    "for": StatementGrammar.parse_for,
    "while": StatementGrammar.parse_while,
    "do": StatementGrammar.parse_do_while,
    "continue": StatementGrammar.parse_continue,
    "break": StatementGrammar.parse_break,
    "return": StatementGrammar.parse_return,
    "with": StatementGrammar.parse_with,
    "switch": StatementGrammar.parse_switch,
    "throw": StatementGrammar.parse_throw,
    "try": StatementGrammar.parse_try,
    "debugger": StatementGrammar.parse_debugger,
    "import": StatementGrammar.parse_import_statement,
    "export": StatementGrammar.refuse_export,
    **dict.fromkeys(("function", "class", "const", "let", "async"), StatementGrammar.refuse_declaration),
}
LIST_ITEMS: dict[str, Callable[[StatementGrammar], Statement]] = STATEMENTS | {
    "function": StatementGrammar.parse_function_statement,
    "class": StatementGrammar.parse_class_declaration,
    "const": StatementGrammar.parse_const,
    "let": StatementGrammar.parse_let,
    "async": StatementGrammar.parse_async_statement,
}
