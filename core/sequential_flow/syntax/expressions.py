"""Expressions: operators around operands. Chains are loops, so that long ones do not make the stack deep."""

from __future__ import annotations

from .grammar import MAX_DEPTH
from .nodes import (
    ArrayExpression,
    ArrowFunctionExpression,
    AssignmentExpression,
    AwaitExpression,
    BinaryExpression,
    CallExpression,
    ChainExpression,
    ConditionalExpression,
    Identifier,
    LogicalExpression,
    MemberExpression,
    ObjectExpression,
    PrivateIdentifier,
    SequenceExpression,
    Super,
    TaggedTemplateExpression,
    UnaryExpression,
    UpdateExpression,
    YieldExpression,
    is_anonymous_function,
)
from .operands import OPERANDS, OperandGrammar
from .tokens import (
    AFTER_OPERAND,
    ASSIGNMENT_OPERATORS,
    LOGICAL_ASSIGNMENTS,
    LOGICAL_OPERATORS,
    PRECEDENCE,
    PREFIX_OPERATORS,
    RELATIONAL,
    SUBSCRIPTS,
    UPDATE_OPERATORS,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .nodes import Expression, Pattern

ENDS_YIELD = frozenset((")", "]", "}", ",", ";", ":", "eof", "in"))


class ExpressionGrammar(OperandGrammar):
    __slots__ = ()

    def parse_expression(self) -> Expression:
        """Expression: assignments with commas between."""
        expression = self.parse_assignment()
        if self.type != ",":
            return expression
        expressions = [expression]
        while self.type == ",":
            self.advance()
            expressions.append(self.parse_assignment())
        return SequenceExpression(expressions, expression.start, self.last_end)

    def parse_assignment(self) -> Expression:
        """AssignmentExpression, where no pattern can come of it any more."""
        cover_at = self.cover_at
        node = self.parse_maybe_assignment()
        if self.cover_at != cover_at:
            self.fail(self.cover_message, self.cover_at)
        return node

    def parse_maybe_assignment(self) -> Expression:
        """AssignmentExpression, which may yet turn out to be part of a pattern."""
        self.depth += 4
        if self.depth > MAX_DEPTH:
            self.too_deep()
        start, cover_at = self.start, self.cover_at
        node = self.parse_branch(start, cover_at)
        if self.type == "?":
            node = self.parse_conditional(node, start)
        self.depth -= 4
        return node

    def parse_branch(self, start: int, cover_at: int) -> Expression:
        """All of AssignmentExpression but `? :`, before which it stops."""
        self.arrow_start = start
        type = self.type
        if type == "yield" and self.fn.generator:
            return self.parse_yield()
        if type == "#name":
            self.private_start = start
        node = self.parse_unary()
        type = self.type
        if type in AFTER_OPERAND and not (node.__class__ is ArrowFunctionExpression and node not in self.parenthesized):
            if type in PRECEDENCE:
                self.depth += 2
                node = self.parse_binary(node, start, 0)
                self.depth -= 2
                type = self.type
            if type in ASSIGNMENT_OPERATORS:
                node = self.parse_assignment_to(node, start, cover_at)
        return node

    def parse_assignment_to(self, left: Expression, start: int, cover_at: int) -> AssignmentExpression:
        """At an assignment operator, after what it assigns to."""
        operator = self.type
        target: Pattern
        if operator == "=" and (left.__class__ is ObjectExpression or left.__class__ is ArrayExpression):
            target = self.to_pattern(left)
            self.cover_at = cover_at
        else:
            target = self.simple_target(left, "Invalid left-hand side in assignment")
        self.advance()
        right = self.parse_assignment()
        named = (
            target.__class__ is Identifier
            and (operator == "=" or operator in LOGICAL_ASSIGNMENTS)
            and is_anonymous_function(right)
            and target not in self.parenthesized
        )
        return AssignmentExpression(operator, target, right, named, start, self.last_end)

    def simple_target(self, node: Expression, message: str) -> Identifier | MemberExpression:
        """Refuse what is neither a name nor a member."""
        if isinstance(node, MemberExpression):
            return node
        if not isinstance(node, Identifier):
            self.fail(message, node.start)
        if self.fn.strict and (node.name == "eval" or node.name == "arguments"):
            self.fail("Unexpected eval or arguments in strict mode", node.start)
        return node

    def parse_conditional(self, test: Expression, start: int) -> Expression:
        """At `?`."""
        branches: list[tuple[Expression, Expression, int]] = []
        while self.type == "?":
            if (test.__class__ is ArrowFunctionExpression or test.__class__ is YieldExpression) and (
                test not in self.parenthesized
            ):
                self.unexpected()
            no_in, self.no_in = self.no_in, False
            self.advance()
            consequent = self.parse_assignment()
            self.no_in = no_in
            self.expect(":")
            branches.append((test, consequent, start))
            start = self.start
            cover_at = self.cover_at
            test = self.parse_branch(start, cover_at)
            if self.cover_at != cover_at:
                self.fail(self.cover_message, self.cover_at)
        for condition, consequent, start in reversed(branches):
            test = ConditionalExpression(condition, consequent, test, start, self.last_end)
        return test

    def parse_binary(self, left: Expression, start: int, loosest: int) -> Expression:
        """Binary operators tighter than `loosest`, after their first operand."""
        while True:
            operator = self.type
            precedence = PRECEDENCE.get(operator)
            if precedence is None or precedence <= loosest or (operator == "in" and self.no_in):
                return left
            self.advance()
            right_start = self.start
            if self.type == "#name" and precedence < RELATIONAL:
                self.private_start = right_start
            right = self.parse_unary()
            following = PRECEDENCE.get(self.type)
            if operator == "**":
                if (left.__class__ is UnaryExpression or left.__class__ is AwaitExpression) and (
                    left not in self.parenthesized
                ):
                    message = "Unary operator used immediately before exponentiation expression"
                    self.fail(message, left.start, "parentheses must tell which comes first")
                if self.type == "**":
                    right = self.parse_power(right, right_start)
            elif following is not None and following > precedence:
                self.depth += 1
                right = self.parse_binary(right, right_start, precedence)
                self.depth -= 1
            if operator in LOGICAL_OPERATORS:
                if operator == "??":
                    self.check_mixed(left)
                    self.check_mixed(right)
                left = LogicalExpression(operator, left, right, start, self.last_end)
            else:
                left = BinaryExpression(operator, left, right, start, self.last_end)

    def parse_power(self, right: Expression, start: int) -> Expression:
        """`**` again, after the right operand of one: it binds to the right."""
        self.depth += 2
        if self.depth > MAX_DEPTH:
            self.too_deep()
        right = self.parse_binary(right, start, PRECEDENCE["**"] - 1)
        self.depth -= 2
        return right

    def check_mixed(self, operand: Expression) -> None:
        if isinstance(operand, LogicalExpression) and operand.operator != "??" and operand not in self.parenthesized:
            message = f"'{operand.operator}' and '??' cannot be mixed without parentheses"
            self.fail(message, operand.start, "put them around the part that comes first")

    def parse_unary(self) -> Expression:
        """UnaryExpression: prefix operators, or an operand with what follows it."""
        start = self.start
        type = self.type
        if type == "name":
            name = self.value
            self.advance()
            node: Expression = Identifier(name, start, self.last_end)
            if self.type == "=>" and start == self.arrow_start:
                return self.parse_arrow(start, [node], False, self.cover_at)
            self.identifiers.add(name)
        elif type in PREFIX_OPERATORS:
            return self.parse_prefix(type, start)
        elif type in UPDATE_OPERATORS:
            return self.parse_prefix_update(type, start)
        elif type == "await" and self.fn.async_:
            return self.parse_await(start)
        else:
            handler = OPERANDS.get(type)
            if handler is None:
                self.unexpected()
            node = handler(self)
        if self.type in SUBSCRIPTS:
            node = self.parse_subscripts(node, start)
        if self.type in UPDATE_OPERATORS and not self.newline:
            self.simple_target(node, "Invalid left-hand side expression in postfix operation")
            operator = self.type
            self.advance()
            return UpdateExpression(operator, node, False, start, self.last_end)
        return node

    def parse_prefix(self, operator: str, start: int) -> UnaryExpression:
        self.depth += 2
        if self.depth > MAX_DEPTH:
            self.too_deep()
        self.advance()
        argument = self.parse_unary()
        if operator == "delete":
            if argument.__class__ is Identifier and self.fn.strict:
                self.fail("Delete of an unqualified identifier in strict mode", start)
            target = argument.expression if isinstance(argument, ChainExpression) else argument
            if isinstance(target, MemberExpression) and target.property.__class__ is PrivateIdentifier:
                self.fail("Private fields can not be deleted", target.property.start)
        self.depth -= 2
        return UnaryExpression(operator, argument, start, self.last_end)

    def parse_prefix_update(self, operator: str, start: int) -> UpdateExpression:
        self.depth += 2
        if self.depth > MAX_DEPTH:
            self.too_deep()
        self.advance()
        argument = self.simple_target(self.parse_unary(), "Invalid left-hand side expression in prefix operation")
        self.depth -= 2
        return UpdateExpression(operator, argument, True, start, self.last_end)

    def parse_await(self, start: int) -> AwaitExpression:
        if self.fn.in_parameters:
            self.fail("Illegal await-expression in formal parameters of async function", start)
        self.depth += 2
        if self.depth > MAX_DEPTH:
            self.too_deep()
        self.fn.await_at = start
        self.advance()
        argument = self.parse_unary()
        self.depth -= 2
        return AwaitExpression(argument, start, self.last_end)

    def parse_yield(self) -> YieldExpression:
        start = self.start
        if self.fn.in_parameters:
            self.fail("Yield expression not allowed in formal parameter", start)
        self.fn.yield_at = start
        self.advance()
        argument, delegate = None, False
        if not self.newline:
            if self.type == "*":
                self.advance()
                delegate = True
                argument = self.parse_assignment()
            elif self.type not in ENDS_YIELD:
                argument = self.parse_assignment()
        return YieldExpression(argument, delegate, start, self.last_end)

    def parse_left_hand_side(self) -> Expression:
        """LeftHandSideExpression, as after `extends`."""
        start = self.start
        self.arrow_start = -1
        return self.parse_subscripts(self.parse_operand(), start)

    def parse_subscripts(self, node: Expression, start: int) -> Expression:
        """Members, indexes, calls and tagged templates after a value."""
        if node.__class__ is ArrowFunctionExpression and node not in self.parenthesized:
            return node
        chain = False
        while True:
            type = self.type
            if type == ".":
                self.advance()
                if self.type == "#name" and node.__class__ is Super:
                    self.fail("Unexpected private field", self.start)
                name = self.parse_member_name()
                node = MemberExpression(node, name, False, False, start, self.last_end)
            elif type == "(":
                if node.__class__ is Identifier and node.name == "eval":
                    self.fn.eval_at = start
                node = CallExpression(node, self.parse_arguments(), False, start, self.last_end)
            elif type == "[":
                node = MemberExpression(node, self.parse_index(), True, False, start, self.last_end)
            elif type == "?.":
                chain = True
                self.advance()
                if self.type == "(":
                    node = CallExpression(node, self.parse_arguments(), True, start, self.last_end)
                elif self.type == "[":
                    node = MemberExpression(node, self.parse_index(), True, True, start, self.last_end)
                elif self.type == "`":
                    self.fail("Invalid tagged template on optional chain", self.start)
                else:
                    node = MemberExpression(node, self.parse_member_name(), False, True, start, self.last_end)
            elif type == "`":
                if chain:
                    self.fail("Invalid tagged template on optional chain", self.start)
                node = TaggedTemplateExpression(node, self.parse_template(True), start, self.last_end)
            else:
                return ChainExpression(node, start, self.last_end) if chain else node
