"""Classes, and the keys that they share with object literals."""

from __future__ import annotations

from .context import ClassContext, FunctionContext, Scope
from .functions import FunctionGrammar
from .grammar import MAX_DEPTH
from .nodes import (
    BigIntLiteral,
    ClassBody,
    ClassDeclaration,
    ClassExpression,
    Identifier,
    MethodDefinition,
    NumericLiteral,
    PrivateIdentifier,
    PropertyDefinition,
    StaticBlock,
    StringLiteral,
)
from .tokens import IDENTIFIER_NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .nodes import Expression, Key

# After `static`, `async`, `get` or `set`: the word was itself the name of the element.
ENDS_NAME = frozenset(("(", "=", ";", "}", "eof"))
SPECIAL_METHODS = {"get": "an accessor", "set": "an accessor", "generator": "a generator", "async": "an async method"}


class ClassGrammar(FunctionGrammar):
    __slots__ = ()

    def parse_class_declaration(self) -> ClassDeclaration:
        """At `class`."""
        start, strict = self.start, self.fn.strict
        self.advance()
        self.fn.strict = True
        id = self.parse_binding_identifier()
        self.declare("class", id.name, id.start)
        super_class, body = self.parse_class_tail()
        self.fn.strict = strict
        return ClassDeclaration(id, super_class, body, start, self.last_end)

    def parse_class_expression(self) -> ClassExpression:
        """At `class`."""
        start, strict = self.start, self.fn.strict
        self.advance()
        self.fn.strict = True
        id = None
        if self.type != "{" and self.type != "extends":
            id = self.parse_binding_identifier()
        super_class, body = self.parse_class_tail()
        self.fn.strict = strict
        return ClassExpression(id, super_class, body, start, self.last_end)

    def parse_class_tail(self) -> tuple[Expression | None, ClassBody]:
        super_class = None
        self.depth += 5
        if self.depth > MAX_DEPTH:
            self.too_deep()
        no_in, self.no_in = self.no_in, False
        if self.eat("extends"):
            super_class = self.parse_left_hand_side()
        start = self.start
        self.expect("{")
        self.class_.append(ClassContext())
        members: list[MethodDefinition | PropertyDefinition | StaticBlock] = []
        has_constructor = False
        while self.type != "}":
            if self.type == ";":
                self.advance()
                continue
            member = self.parse_class_element(super_class is not None)
            if isinstance(member, MethodDefinition) and member.kind == "constructor":
                if has_constructor:
                    self.fail("A class may only have one constructor", member.key.start)
                has_constructor = True
            members.append(member)
        self.leave_class()
        self.no_in = no_in
        self.depth -= 5
        self.advance()
        return super_class, ClassBody(members, start, self.last_end)

    def leave_class(self) -> None:
        """What the class does not declare must be declared by a class around it."""
        context = self.class_.pop()
        for name, at in context.used:
            if name not in context.declared:
                if not self.class_:
                    self.fail(f"Private field '#{name}' must be declared in an enclosing class", at)
                self.class_[-1].used.append((name, at))

    def use_private_name(self) -> None:
        """The current token mentions a private name."""
        if not self.class_:
            self.fail(f"Private field '#{self.value}' must be declared in an enclosing class", self.start)
        self.class_[-1].used.append((self.value, self.start))

    def declare_private_name(self, name: str, kind: str, static: bool, at: int) -> None:
        declared = self.class_[-1].declared
        if name == "constructor":
            self.fail("Classes may not have a private field named '#constructor'", at)
        role = f"{'static ' if static else ''}{kind}" if kind in ("get", "set") else "taken"
        before = declared.get(name)
        if before is None:
            declared[name] = role
        elif {before, role} in ({"get", "set"}, {"static get", "static set"}):
            declared[name] = "taken"
        else:
            self.redeclared("#" + name, at)

    def parse_class_element(self, derived: bool) -> MethodDefinition | PropertyDefinition | StaticBlock:
        whole = start = self.start
        static = async_ = generator = False
        kind = "method"
        key: Key | None = None
        if self.type == "static":
            key = self.parse_modifier()
            if self.type == "{" and key is None:
                return self.parse_static_block(whole)
            static = key is None
            start = whole if key else self.start
        if key is None and self.type == "async":
            key = self.parse_modifier()
            async_ = key is None
        if key is None and self.type == "*":
            self.advance()
            generator = True
        elif key is None and not async_ and (self.is_word("get") or self.is_word("set")):
            word = self.value
            key = self.parse_modifier()
            if key is None and self.type == "*":  # a field of that name, and then a generator
                key = Identifier(word, start, self.last_end)
            kind = word if key is None else kind
        computed = False
        if key is None:
            computed = self.type == "["
            key = self.parse_class_key()
        name = None if computed else key_name(key)
        if self.type == "(":
            return self.parse_class_method(key, name, kind, computed, static, async_, generator, derived, whole, start)
        if kind != "method" or async_ or generator:
            self.unexpected()
        if name == "constructor" or (static and name == "prototype"):
            self.fail(f"Classes may not have a field named '{name}'", key.start)
        if key.__class__ is PrivateIdentifier:
            self.declare_private_name(key.name, "field", static, key.start)
        value = self.parse_field_value() if self.type == "=" else None
        self.semicolon()
        return PropertyDefinition(key, value, computed, static, whole, self.last_end)

    def parse_modifier(self) -> Identifier | None:
        """Past a word that may be a modifier; if it was a name after all, that name."""
        word, start = self.value, self.start
        self.advance()
        if self.type in ENDS_NAME or (self.newline and word == "async"):
            self.property_names.add(word)
            return Identifier(word, start, self.last_end)
        return None

    def parse_class_method(
        self,
        key: Key,
        name: str | None,
        kind: str,
        computed: bool,
        static: bool,
        async_: bool,
        generator: bool,
        derived: bool,
        whole: int,
        start: int,
    ) -> MethodDefinition:
        super_call = False
        if isinstance(key, PrivateIdentifier):
            self.declare_private_name(key.name, kind, static, key.start)
        elif static and name == "prototype":
            self.fail("Classes may not have a static property named 'prototype'", key.start)
        elif name == "constructor" and not static:
            special = "async" if async_ else "generator" if generator else kind
            if special in SPECIAL_METHODS:
                self.fail(f"Class constructor may not be {SPECIAL_METHODS[special]}", key.start)
            kind = "constructor"
            super_call = derived
        value = self.parse_method(start, kind, async_, generator, super_call)
        return MethodDefinition(kind, key, value, computed, static, whole, self.last_end)

    def parse_field_value(self) -> Expression:
        """An initializer: like the body of a method that returns it."""
        outer = self.enter_class_code()
        self.advance()
        value = self.parse_assignment()
        self.fn = outer
        return value

    def parse_static_block(self, start: int) -> StaticBlock:
        """At `{` after `static`."""
        outer, scope = self.enter_class_code(), self.scope
        self.fn.static_block = True
        self.scope = Scope(scope, True)
        self.advance()
        body = self.parse_block_body()
        self.fn, self.scope = outer, scope
        self.advance()
        return StaticBlock(body, start, self.last_end)

    def enter_class_code(self) -> FunctionContext:
        outer = self.fn
        fn = self.fn = FunctionContext(True, False, False)
        fn.super_property = True
        fn.arguments_ok = False
        fn.return_ok = False
        return outer

    # Keys

    def parse_class_key(self) -> Key:
        if self.type == "#name":
            key = PrivateIdentifier(self.value, self.start, self.end)
            self.advance()
            return key
        return self.parse_property_key()

    def parse_property_key(self) -> Key:
        """A property name: an identifier name, a string, a number, or an expression in brackets."""
        type, start, value = self.type, self.start, self.value
        if type in IDENTIFIER_NAMES:
            self.property_names.add(value)
            self.advance()
            return Identifier(value, start, self.last_end)
        if type == "string":
            self.property_names.add(value)
            self.check_octal()
            self.advance()
            return StringLiteral(value, start, self.last_end)
        if type == "number" or type == "bigint":
            self.check_octal()
            number = self.number
            self.advance()
            if isinstance(number, int):
                return BigIntLiteral(number, start, self.last_end)
            return NumericLiteral(number, start, self.last_end)
        if type == "[":
            self.advance()
            no_in, self.no_in = self.no_in, False
            self.depth += 2
            key = self.parse_assignment()
            self.depth -= 2
            self.no_in = no_in
            self.expect("]")
            return key
        self.unexpected()

    def check_octal(self) -> None:
        """Refuse `010`, `08` and `"\\07"` in strict code; asked when the token is used, since strictness comes late."""
        if self.octal_at == self.start and self.fn.strict:
            if self.type == "string":
                self.fail("Octal escape sequences are not allowed in strict mode", self.start)
            self.fail("Octal literals and decimals with leading zeros are not allowed in strict mode", self.start)

    def parse_left_hand_side(self) -> Expression:
        raise NotImplementedError


def key_name(key: Key) -> str | None:
    """What a key that is not computed spells, as far as early errors care."""
    if isinstance(key, Identifier):
        return key.name
    return key.value if isinstance(key, StringLiteral) else None
