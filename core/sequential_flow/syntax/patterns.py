"""Patterns: read where a declaration binds names, made from expressions where `=` or `=>` shows they were meant."""

from __future__ import annotations

from .grammar import MAX_DEPTH, Grammar
from .nodes import (
    ArrayExpression,
    ArrayPattern,
    AssignmentExpression,
    AssignmentPattern,
    Identifier,
    MemberExpression,
    ObjectExpression,
    ObjectPattern,
    Property,
    RestElement,
    SpreadElement,
    is_anonymous_function,
)
from .tokens import IDENTIFIERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .nodes import Expression, Key, Node, Pattern

    Names = list[tuple[str, int]]


class PatternGrammar(Grammar):
    __slots__ = ()

    # Binding patterns

    def parse_binding_identifier(self) -> Identifier:
        name, start = self.value, self.start
        if self.type != "name":
            if self.type not in IDENTIFIERS:
                self.unexpected()
            self.check_word(name, start)
            if self.fn.strict:
                self.check_binding(name, start)
        self.advance()
        return Identifier(name, start, self.last_end)

    def parse_binding_target(self, names: Names) -> Pattern:
        """A name or a pattern; what it binds is appended to `names`."""
        if self.type == "[" or self.type == "{":
            self.depth += 3
            if self.depth > MAX_DEPTH:
                self.too_deep()
            no_in, self.no_in = self.no_in, False
            pattern = self.parse_array_binding(names) if self.type == "[" else self.parse_object_binding(names)
            self.no_in = no_in
            self.depth -= 3
            return pattern
        identifier = self.parse_binding_identifier()
        names.append((identifier.name, identifier.start))
        return identifier

    def parse_binding_element(self, names: Names) -> Pattern:
        """A target with or without a default."""
        start = self.start
        target = self.parse_binding_target(names)
        return self.parse_default(target, start) if self.type == "=" else target

    def parse_default(self, target: Pattern, start: int) -> AssignmentPattern:
        self.advance()
        self.depth += 3
        value = self.parse_assignment()
        self.depth -= 3
        named = target.__class__ is Identifier and is_anonymous_function(value)
        return AssignmentPattern(target, value, named, start, self.last_end)

    def parse_rest(self, names: Names) -> RestElement:
        start = self.start
        self.advance()
        argument = self.parse_binding_target(names)
        if self.type == "=":
            self.fail("Rest parameter may not have a default initializer", self.start)
        return RestElement(argument, start, self.last_end)

    def parse_array_binding(self, names: Names) -> ArrayPattern:
        start = self.start
        self.advance()
        elements: list[Pattern | None] = []
        while self.type != "]":
            if self.type == ",":
                elements.append(None)
            elif self.type == "...":
                elements.append(self.parse_rest(names))
                if self.type == ",":
                    self.fail("Rest element must be last element", self.start)
                break
            else:
                elements.append(self.parse_binding_element(names))
                if self.type != ",":
                    break
            self.advance()
        self.expect("]")
        return ArrayPattern(elements, start, self.last_end)

    def parse_object_binding(self, names: Names) -> ObjectPattern:
        start = self.start
        self.advance()
        properties: list[Property | RestElement] = []
        while self.type != "}":
            if self.type == "...":
                rest = self.parse_rest(names)
                if rest.argument.__class__ is not Identifier:
                    self.fail("`...` must be followed by an identifier in declaration contexts", rest.argument.start)
                if self.type == ",":
                    self.fail("Rest element must be last element", self.start)
                properties.append(rest)
                break
            properties.append(self.parse_property_binding(names))
            if self.type != ",":
                break
            self.advance()
        self.expect("}")
        return ObjectPattern(properties, start, self.last_end)

    def parse_property_binding(self, names: Names) -> Property:
        start, type, name = self.start, self.type, self.value
        computed = type == "["
        key = self.parse_property_key()
        value: Pattern
        if self.type == ":":
            self.advance()
            value = self.parse_binding_element(names)
            return Property("init", key, value, computed, False, False, False, start, self.last_end)
        if type != "name":
            if type not in IDENTIFIERS:
                self.unexpected()
            self.check_word(name, start)
            if self.fn.strict:
                self.check_binding(name, start)
        names.append((name, start))
        value = Identifier(name, start, self.last_end)
        if self.type == "=":
            value = self.parse_default(value, start)
        return Property("init", key, value, False, False, True, False, start, self.last_end)

    # From expressions

    def to_pattern(self, node: Expression | SpreadElement | Pattern) -> Pattern:
        """The target that an expression before `=`, `=>`, `in` or `of` stands for."""
        kind = node.__class__
        if kind is Identifier or kind is MemberExpression:
            if kind is Identifier and self.fn.strict and node.name in ("eval", "arguments"):  # type: ignore[union-attr]
                self.fail("Unexpected eval or arguments in strict mode", node.start)
            return node  # type: ignore[return-value]
        if kind is ArrayPattern or kind is ObjectPattern or kind is AssignmentPattern or kind is RestElement:
            return node  # type: ignore[return-value]
        if node in self.parenthesized:
            self.fail("Invalid destructuring assignment target", node.start)
        if isinstance(node, ArrayExpression):
            return self.array_to_pattern(node)
        if isinstance(node, ObjectExpression):
            return self.object_to_pattern(node)
        if isinstance(node, AssignmentExpression) and node.operator == "=":
            return AssignmentPattern(node.left, node.right, node.names_value, node.start, node.end)
        self.fail("Invalid destructuring assignment target", node.start)

    def array_to_pattern(self, node: ArrayExpression) -> ArrayPattern:
        elements: list[Pattern | None] = []
        for element in node.elements:
            if element is None:
                elements.append(None)
            elif isinstance(element, SpreadElement):
                elements.append(self.spread_to_rest(element, element is node.elements[-1]))
            else:
                elements.append(self.to_pattern(element))
        return ArrayPattern(elements, node.start, node.end)

    def spread_to_rest(self, node: SpreadElement, last: bool) -> RestElement:
        if not last or node in self.spread_commas:
            self.fail("Rest element must be last element", node.start)
        argument = self.to_pattern(node.argument)
        if argument.__class__ is AssignmentPattern:
            self.fail("Rest element may not have a default initializer", node.start)
        return RestElement(argument, node.start, node.end)

    def object_to_pattern(self, node: ObjectExpression) -> ObjectPattern:
        properties: list[Property | RestElement] = []
        for item in node.properties:
            if isinstance(item, SpreadElement):
                rest = self.spread_to_rest(item, item is node.properties[-1])
                if rest.argument.__class__ is not Identifier and rest.argument.__class__ is not MemberExpression:
                    self.fail(
                        "`...` must be followed by an assignable reference in assignment contexts", rest.argument.start
                    )
                properties.append(rest)
            elif item.kind != "init" or item.method:
                self.fail("Invalid destructuring assignment target", item.key.start)
            else:
                item.value = self.to_pattern(item.value)
                item.sets_prototype = False
                properties.append(item)
        return ObjectPattern(properties, node.start, node.end)

    def bound_names(self, pattern: Node | None, names: Names) -> None:
        """Append the names that a converted pattern binds; refuse what an assignment may have but a binding may not."""
        if isinstance(pattern, Identifier):
            if pattern in self.parenthesized:
                self.fail("Invalid destructuring assignment target", pattern.start)
            names.append((pattern.name, pattern.start))
        elif isinstance(pattern, AssignmentPattern):
            self.bound_names(pattern.left, names)
        elif isinstance(pattern, RestElement):
            self.bound_names(pattern.argument, names)
        elif isinstance(pattern, ArrayPattern):
            for element in pattern.elements:
                self.bound_names(element, names)
        elif isinstance(pattern, ObjectPattern):
            for item in pattern.properties:
                if isinstance(item, RestElement) and item.argument.__class__ is not Identifier:
                    self.fail("`...` must be followed by an identifier in declaration contexts", item.argument.start)
                self.bound_names(item.value if isinstance(item, Property) else item, names)
        elif pattern is not None:
            self.fail("Invalid destructuring assignment target", pattern.start)

    def parse_property_key(self) -> Key:
        raise NotImplementedError
