"""What an expression can begin with: names, literals, brackets of all kinds, and the words that start an operand."""

from __future__ import annotations

from .classes import ClassGrammar, key_name
from .grammar import MAX_DEPTH
from .nodes import (
    ArrayExpression,
    AssignmentPattern,
    BigIntLiteral,
    BooleanLiteral,
    CallExpression,
    Identifier,
    ImportExpression,
    MemberExpression,
    MetaProperty,
    NewExpression,
    NullLiteral,
    NumericLiteral,
    ObjectExpression,
    PrivateIdentifier,
    Property,
    RegExpLiteral,
    SequenceExpression,
    SpreadElement,
    StringLiteral,
    Super,
    TaggedTemplateExpression,
    TemplateElement,
    TemplateLiteral,
    ThisExpression,
    is_anonymous_function,
)
from .tokens import IDENTIFIER_NAMES, IDENTIFIERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

    from .nodes import Expression, RestElement

# What may follow an object or array that only a pattern can be.
AFTER_PATTERN = frozenset(("=", ",", ")", "]", "}", "name"))
# After `async`, `get` or `set` in an object literal: the word was itself the key.
ENDS_KEY = frozenset((",", ":", "(", "}", "="))


class OperandGrammar(ClassGrammar):
    __slots__ = ()

    def parse_operand(self) -> Expression:
        """A primary expression, `new …`, or what starts a member or call: `super`, `import`."""
        handler = OPERANDS.get(self.type)
        if handler is None:
            self.unexpected()
        return handler(self)

    # Names

    def parse_name(self) -> Expression:
        """A name that is used, or the parameter of an arrow function."""
        type, name, start = self.type, self.value, self.start
        if type != "name":
            self.check_reference(name, start)
        self.advance()
        node = Identifier(name, start, self.last_end)
        if self.type == "=>" and start == self.arrow_start:
            return self.parse_arrow(start, [node], False, self.cover_at)
        self.identifiers.add(name)
        return node

    def check_reference(self, name: str, at: int) -> None:
        """A use of a name whose token is not plain."""
        self.check_word(name, at)
        if name == "arguments":
            if not self.fn.arguments_ok:
                self.fail("'arguments' is not allowed in class field initializer or static initialization block", at)
            self.fn.arguments_at = at

    def parse_async(self) -> Expression:
        """`async function`, `async x =>`, `async (…) =>`, or the name `async`."""
        start = self.start
        callee = Identifier("async", start, self.end)
        arrow_ok, cover_at = start == self.arrow_start, self.cover_at
        self.advance()
        if not self.newline:
            if self.type == "function":
                return self.parse_function_expression(start, True)
            if arrow_ok and self.type in IDENTIFIERS and self.peek()[0] == "=>":
                if self.value == "await":
                    self.fail("Unexpected reserved word", self.start)
                if self.type != "name":
                    self.check_word(self.value, self.start)
                param = Identifier(self.value, self.start, self.end)
                self.advance()
                return self.parse_arrow(start, [param], True, cover_at)
            if arrow_ok and self.type == "(":
                arguments = self.parse_cover_arguments()
                if self.type == "=>":
                    return self.parse_arrow(start, arguments, True, cover_at)
                if self.cover_at != cover_at:
                    self.fail(self.cover_message, self.cover_at)
                self.identifiers.add("async")
                return CallExpression(callee, arguments, False, start, self.last_end)
        if self.type == "=>" and arrow_ok:
            return self.parse_arrow(start, [callee], False, cover_at)
        self.identifiers.add("async")
        return callee

    def parse_private_in(self) -> PrivateIdentifier:
        """`#x`, which stands alone only before `in`."""
        start = self.start
        if start != self.private_start:
            self.unexpected()
        self.use_private_name()
        node = PrivateIdentifier(self.value, start, self.end)
        self.advance()
        if self.type != "in" or self.no_in:
            self.unexpected()
        return node

    def parse_this(self) -> ThisExpression:
        self.fn.this_at = self.start
        self.advance()
        return ThisExpression(self.fn.this_at, self.last_end)

    # Literals

    def parse_null(self) -> NullLiteral:
        self.advance()
        return NullLiteral(self.last_end - 4, self.last_end)

    def parse_boolean(self) -> BooleanLiteral:
        start, value = self.start, self.type == "true"
        self.advance()
        return BooleanLiteral(value, start, self.last_end)

    def parse_number(self) -> NumericLiteral:
        start, value = self.start, self.number
        if self.octal_at == start:
            self.check_octal()
        self.advance()
        return NumericLiteral(value, start, self.last_end)

    def parse_bigint(self) -> BigIntLiteral:
        start, value = self.start, self.number
        assert isinstance(value, int)
        self.advance()
        return BigIntLiteral(value, start, self.last_end)

    def parse_string(self) -> StringLiteral:
        start, value = self.start, self.value
        if self.octal_at == start:
            self.check_octal()
        self.advance()
        return StringLiteral(value, start, self.last_end)

    def parse_regexp(self) -> RegExpLiteral:
        """At `/` or `/=`."""
        start = self.start
        pattern, flags = self.scan_regexp()
        from .regexp_pattern import validate_pattern

        problem = validate_pattern(pattern, flags)
        if problem is not None:
            shown = pattern if len(pattern) <= 80 else pattern[:77] + "..."
            self.fail(f"Invalid regular expression: /{shown}/{flags}: {problem}", start)
        self.advance()
        return RegExpLiteral(pattern, flags, start, self.last_end)

    def parse_template(self, tagged: bool = False) -> TemplateLiteral:
        """At `` ` ``. Only a tag may see an invalid escape."""
        start, no_in = self.start, self.no_in
        self.depth += 3
        quasis: list[TemplateElement] = []
        expressions: list[Expression] = []
        self.no_in = False
        while True:
            at = self.end
            raw, last = self.scan_template()
            cooked: str | None = raw
            if "\\" in raw:
                from .literals import cook_template

                cooked, problem = cook_template(raw)
                if problem is not None and not tagged:
                    self.fail(problem.message, self.source.find("\\", at))
            quasis.append(TemplateElement(cooked, raw, last, at, self.end - (1 if last else 2)))
            self.advance()
            if last:
                break
            expressions.append(self.parse_expression())
            if self.type != "}":
                self.unexpected()
        self.no_in = no_in
        self.depth -= 3
        return TemplateLiteral(quasis, expressions, start, self.last_end)

    # Brackets

    def parse_parenthesized(self) -> Expression:
        """`( … )`: an expression, or the parameters of an arrow function."""
        start, cover_at, no_in = self.start, self.cover_at, self.no_in
        arrow_ok = start == self.arrow_start
        self.no_in = False
        self.advance()
        items: list[Expression | RestElement] = []
        only_arrow = None  # the token that only parameters can have
        while self.type != ")":
            if self.type == "...":
                only_arrow = self.start, "Unexpected token '...'"
                items.append(self.parse_rest([]))
                if self.type == ",":
                    self.fail("Rest parameter must be last formal parameter", self.start)
                break
            items.append(self.parse_maybe_assignment())
            if self.type != ",":
                break
            comma = self.start
            self.advance()
            if self.type == ")":
                only_arrow = comma + 1, "Unexpected token ')'"
        self.no_in = no_in
        if self.type != ")":
            self.unexpected()
        self.advance()
        if self.type == "=>" and arrow_ok:
            return self.parse_arrow(start, items, False, cover_at)
        if not items:
            self.unexpected() if self.type == "eof" else self.fail("Unexpected token ')'", self.last_end - 1)
        if only_arrow is not None:
            self.fail(only_arrow[1], only_arrow[0])
        if self.cover_at != cover_at:
            self.fail(self.cover_message, self.cover_at)
        node: Expression = items[0]  # type: ignore[assignment]
        if len(items) > 1:
            node = SequenceExpression(items, node.start, items[-1].end)  # type: ignore[arg-type]
        self.parenthesized.add(node)
        return node

    def parse_array(self) -> ArrayExpression:
        start, no_in = self.start, self.no_in
        self.no_in = False
        self.advance()
        elements: list[Expression | SpreadElement | None] = []
        while self.type != "]":
            if self.type == ",":
                elements.append(None)
                self.advance()
                continue
            if self.type == "...":
                elements.append(self.parse_spread())
            else:
                elements.append(self.parse_maybe_assignment())
            if self.type != ",":
                break
            self.advance()
        self.no_in = no_in
        self.expect("]")
        if self.cover_at > start:
            self.check_cover()
        return ArrayExpression(elements, start, self.last_end)

    def parse_spread(self) -> SpreadElement:
        start = self.start
        self.advance()
        argument = self.parse_maybe_assignment()
        node = SpreadElement(argument, start, self.last_end)
        if self.type == ",":
            self.spread_commas[node] = self.start
        return node

    def check_cover(self) -> None:
        """Something that only a pattern may hold was in these brackets: can they still become one?"""
        if self.type not in AFTER_PATTERN and not (self.type == "in" and self.no_in):
            self.fail(self.cover_message, self.cover_at)

    def parse_object(self) -> ObjectExpression:
        start, no_in = self.start, self.no_in
        self.depth += 2
        self.no_in = False
        self.advance()
        properties: list[Property | SpreadElement] = []
        has_prototype = False
        while self.type != "}":
            if self.type == "...":
                properties.append(self.parse_spread())
            else:
                item = self.parse_property()
                if item.sets_prototype:
                    if has_prototype:
                        self.cover_at = item.start
                        self.cover_message = "Duplicate __proto__ fields are not allowed in object literals"
                    has_prototype = True
                properties.append(item)
            if self.type != ",":
                break
            self.advance()
        self.no_in = no_in
        self.depth -= 2
        self.expect("}")
        if self.cover_at > start:
            self.check_cover()
        return ObjectExpression(properties, start, self.last_end)

    def parse_property(self) -> Property:
        start, type, name = self.start, self.type, self.value
        kind = "init"
        async_ = generator = False
        if type == "*":
            self.advance()
            generator = True
            type = self.type
        elif type == "async" or (type == "name" and (name == "get" or name == "set") and self.escaped_at != start):
            ahead, newline = self.peek()
            if ahead not in ENDS_KEY:
                self.advance()
                if type == "async":
                    if newline:
                        self.unexpected()
                    async_ = True
                    generator = self.eat("*")
                else:
                    kind = name
                type = self.type
        computed = type == "["
        key = self.parse_property_key()
        if self.type == "(":
            method = kind == "init"
            function = self.parse_method(start, kind, async_, generator)
            return Property(kind, key, function, computed, method, False, False, start, self.last_end)
        if kind != "init" or async_ or generator:
            self.unexpected()
        if self.type == ":":
            self.advance()
            value: Expression | AssignmentPattern = self.parse_maybe_assignment()
            sets_prototype = not computed and key_name(key) == "__proto__"
            return Property("init", key, value, computed, False, False, sets_prototype, start, self.last_end)
        if type != "name":
            if type not in IDENTIFIERS:
                self.unexpected()
            self.check_reference(name, start)
        self.identifiers.add(name)
        value = Identifier(name, start, self.last_end)
        if self.type == "=":
            at = self.start
            if self.fn.strict and (name == "eval" or name == "arguments"):
                self.check_binding(name, start)
            self.advance()
            default = self.parse_assignment()
            value = AssignmentPattern(value, default, is_anonymous_function(default), start, self.last_end)
            self.cover_at = at
            self.cover_message = "Invalid shorthand property initializer"
        return Property("init", key, value, False, False, True, False, start, self.last_end)

    # Calls and members

    def parse_arguments(self) -> list[Expression | SpreadElement]:
        """At `(`."""
        no_in, self.no_in = self.no_in, False
        self.depth += 2
        self.advance()
        arguments: list[Expression | SpreadElement] = []
        while self.type != ")":
            if self.type == "...":
                start = self.start
                self.advance()
                arguments.append(SpreadElement(self.parse_assignment(), start, self.last_end))
            else:
                arguments.append(self.parse_assignment())
            if self.type != ",":
                break
            self.advance()
        self.no_in = no_in
        self.depth -= 2
        if self.type != ")":
            self.unclosed_arguments()
        self.advance()
        return arguments

    def parse_cover_arguments(self) -> list[Expression | SpreadElement]:
        """At `(` after `async`: arguments, or the parameters of an arrow function."""
        no_in, self.no_in = self.no_in, False
        self.depth += 2
        self.advance()
        arguments: list[Expression | SpreadElement] = []
        while self.type != ")":
            if self.type == "...":
                arguments.append(self.parse_spread())
            else:
                arguments.append(self.parse_maybe_assignment())
            if self.type != ",":
                break
            self.advance()
        self.no_in = no_in
        self.depth -= 2
        if self.type != ")":
            self.unclosed_arguments()
        self.advance()
        return arguments

    def unclosed_arguments(self) -> NoReturn:
        self.refuse_lone_await()
        self.fail("missing ) after argument list", self.start)

    def parse_member_name(self) -> Identifier | PrivateIdentifier:
        """After `.` or `?.`."""
        start, value = self.start, self.value
        if self.type in IDENTIFIER_NAMES:
            self.property_names.add(value)
            self.advance()
            return Identifier(value, start, self.last_end)
        if self.type != "#name":
            self.unexpected()
        self.use_private_name()
        self.advance()
        return PrivateIdentifier(value, start, self.last_end)

    def parse_index(self) -> Expression:
        """At `[` after a value."""
        no_in, self.no_in = self.no_in, False
        self.depth += 3
        self.advance()
        index = self.parse_expression()
        self.no_in = no_in
        self.depth -= 3
        self.expect("]")
        return index

    def parse_new(self) -> Expression:
        """At `new`."""
        start = self.start
        self.depth += 2
        if self.depth > MAX_DEPTH:
            self.too_deep()
        self.advance()
        if self.type == ".":
            self.depth -= 2
            return self.parse_new_target(start)
        if self.type == "import":
            self.fail("Cannot use new with import", self.start)
        at = self.start
        callee = self.parse_operand()
        while True:
            type = self.type
            if type == ".":
                self.advance()
                name = self.parse_member_name()
                callee = MemberExpression(callee, name, False, False, at, self.last_end)
            elif type == "[":
                callee = MemberExpression(callee, self.parse_index(), True, False, at, self.last_end)
            elif type == "`":
                callee = TaggedTemplateExpression(callee, self.parse_template(True), at, self.last_end)
            else:
                break
        if type == "?.":
            self.fail("Invalid optional chain from new expression", self.start, "put the chain in parentheses")
        if callee.__class__ is Super:
            self.fail("'super' keyword unexpected here", callee.start)
        arguments = self.parse_arguments() if type == "(" else []
        self.depth -= 2
        return NewExpression(callee, arguments, start, self.last_end)

    def parse_new_target(self, start: int) -> MetaProperty:
        meta = Identifier("new", start, self.last_end)
        self.advance()
        if not self.is_word("target"):
            self.unexpected()
        if not self.fn.new_target:
            self.fail("new.target expression is not allowed here", start)
        self.fn.new_target_at = start
        property = Identifier("target", self.start, self.end)
        self.advance()
        return MetaProperty(meta, property, start, self.last_end)

    def parse_super(self) -> Super:
        start, fn = self.start, self.fn
        self.advance()
        allowed = fn.super_call if self.type == "(" else fn.super_property and self.type in (".", "[")
        if not allowed:
            self.fail("'super' keyword unexpected here", start)
        fn.this_at = start
        return Super(start, self.last_end)

    def parse_import(self) -> Expression:
        """`import(…)`; modules are outside the language, and so is `import.meta`."""
        start = self.start
        self.advance()
        if self.type == ".":
            self.fail("Cannot use 'import.meta' outside a module", start)
        if self.type != "(":
            self.fail("Cannot use import statement outside a module", start, "paste the code that you need in here")
        arguments = self.parse_arguments()
        if not 1 <= len(arguments) <= 2 or any(item.__class__ is SpreadElement for item in arguments):
            self.fail("import() takes one or two arguments, and no spread", start)
        options = arguments[1] if len(arguments) == 2 else None
        return ImportExpression(arguments[0], options, start, self.last_end)  # type: ignore[arg-type]

    def parse_function_operand(self) -> Expression:
        return self.parse_function_expression(self.start, False)

    def parse_expression(self) -> Expression:
        raise NotImplementedError


OPERANDS: dict[str, Callable[[OperandGrammar], Expression]] = {
    "name": OperandGrammar.parse_name,
    "this": OperandGrammar.parse_this,
    "null": OperandGrammar.parse_null,
    "true": OperandGrammar.parse_boolean,
    "false": OperandGrammar.parse_boolean,
    "number": OperandGrammar.parse_number,
    "bigint": OperandGrammar.parse_bigint,
    "string": OperandGrammar.parse_string,
    "#name": OperandGrammar.parse_private_in,
    "`": OperandGrammar.parse_template,
    "/": OperandGrammar.parse_regexp,
    "/=": OperandGrammar.parse_regexp,
    "(": OperandGrammar.parse_parenthesized,
    "[": OperandGrammar.parse_array,
    "{": OperandGrammar.parse_object,
    "function": OperandGrammar.parse_function_operand,
    "class": OperandGrammar.parse_class_expression,
    "new": OperandGrammar.parse_new,
    "super": OperandGrammar.parse_super,
    "import": OperandGrammar.parse_import,
    **dict.fromkeys(IDENTIFIERS - {"name"}, OperandGrammar.parse_name),
    "async": OperandGrammar.parse_async,
}
