"""The tree: one class per ESTree node, with ESTree's names and shapes.

Every node has `start` and `end` (offsets in the source text), `type` (its ESTree name) and `fields`, the names of the
attributes that hold children, in the order of the source; a child is a node, `None`, or a list of these. So a walker
needs no table:

    for name in node.fields:
        child = getattr(node, name)

Strings in the tree are UTF-16 code units: an astral character is two surrogates. Where the shape differs from ESTree:
literals are six classes; names that Python reserves end in an underscore (`async_`, `await_`); `superClass` is
`super_class`; parentheses make no node (what they change is in `names_value` and in `ChainExpression`).
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar, TypeAlias

    # What can stand on the left of `=`, in a declaration or in a parameter list.
    Pattern: TypeAlias = (
        "Identifier | MemberExpression | ObjectPattern | ArrayPattern | AssignmentPattern | RestElement"
    )
    Key: TypeAlias = "Expression | PrivateIdentifier"


class Node:
    type: ClassVar[str] = "Node"
    fields: ClassVar[tuple[str, ...]] = ()
    __slots__ = ("start", "end")

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{self.type}({shown})"


class Expression(Node):
    __slots__ = ()


class Statement(Node):
    __slots__ = ()


# Names and literals


class Identifier(Expression):
    type = "Identifier"
    __slots__ = ("name",)

    def __init__(self, name: str, start: int, end: int) -> None:
        self.name = name
        self.start = start
        self.end = end


class PrivateIdentifier(Expression):
    """`#x`; the name is without the `#`."""

    type = "PrivateIdentifier"
    __slots__ = ("name",)

    def __init__(self, name: str, start: int, end: int) -> None:
        self.name = name
        self.start = start
        self.end = end


class NumericLiteral(Expression):
    type = "NumericLiteral"
    __slots__ = ("value",)

    def __init__(self, value: float, start: int, end: int) -> None:
        self.value = value
        self.start = start
        self.end = end


class StringLiteral(Expression):
    type = "StringLiteral"
    __slots__ = ("value",)

    def __init__(self, value: str, start: int, end: int) -> None:
        self.value = value
        self.start = start
        self.end = end


class BooleanLiteral(Expression):
    type = "BooleanLiteral"
    __slots__ = ("value",)

    def __init__(self, value: bool, start: int, end: int) -> None:
        self.value = value
        self.start = start
        self.end = end


class NullLiteral(Expression):
    type = "NullLiteral"
    __slots__ = ()


class BigIntLiteral(Expression):
    type = "BigIntLiteral"
    __slots__ = ("value",)

    def __init__(self, value: int, start: int, end: int) -> None:
        self.value = value
        self.start = start
        self.end = end


class RegExpLiteral(Expression):
    type = "RegExpLiteral"
    __slots__ = ("pattern", "flags")

    def __init__(self, pattern: str, flags: str, start: int, end: int) -> None:
        self.pattern = pattern
        self.flags = flags
        self.start = start
        self.end = end


class TemplateElement(Node):
    """`cooked` is None for an escape that only a tag may see."""

    type = "TemplateElement"
    __slots__ = ("cooked", "raw", "tail")

    def __init__(self, cooked: str | None, raw: str, tail: bool, start: int, end: int) -> None:
        self.cooked = cooked
        self.raw = raw
        self.tail = tail
        self.start = start
        self.end = end


class TemplateLiteral(Expression):
    type = "TemplateLiteral"
    fields = ("quasis", "expressions")
    __slots__ = ("quasis", "expressions")

    def __init__(self, quasis: list[TemplateElement], expressions: list[Expression], start: int, end: int) -> None:
        self.quasis = quasis
        self.expressions = expressions
        self.start = start
        self.end = end


class TaggedTemplateExpression(Expression):
    type = "TaggedTemplateExpression"
    fields = ("tag", "quasi")
    __slots__ = ("tag", "quasi")

    def __init__(self, tag: Expression, quasi: TemplateLiteral, start: int, end: int) -> None:
        self.tag = tag
        self.quasi = quasi
        self.start = start
        self.end = end


# Expressions


class ThisExpression(Expression):
    type = "ThisExpression"
    __slots__ = ()


class Super(Expression):
    type = "Super"
    __slots__ = ()


class MetaProperty(Expression):
    type = "MetaProperty"
    fields = ("meta", "property")
    __slots__ = ("meta", "property")

    def __init__(self, meta: Identifier, property: Identifier, start: int, end: int) -> None:
        self.meta = meta
        self.property = property
        self.start = start
        self.end = end


class ArrayExpression(Expression):
    """A hole is None."""

    type = "ArrayExpression"
    fields = ("elements",)
    __slots__ = ("elements",)

    def __init__(self, elements: list[Expression | SpreadElement | None], start: int, end: int) -> None:
        self.elements = elements
        self.start = start
        self.end = end


class ObjectExpression(Expression):
    type = "ObjectExpression"
    fields = ("properties",)
    __slots__ = ("properties",)

    def __init__(self, properties: list[Property | SpreadElement], start: int, end: int) -> None:
        self.properties = properties
        self.start = start
        self.end = end


class Property(Node):
    """`kind` is init, get or set; `sets_prototype` marks `__proto__: value` of an object literal."""

    type = "Property"
    fields = ("key", "value")
    __slots__ = ("kind", "key", "value", "computed", "method", "shorthand", "sets_prototype")

    def __init__(
        self,
        kind: str,
        key: Key,
        value: Expression | Pattern,
        computed: bool,
        method: bool,
        shorthand: bool,
        sets_prototype: bool,
        start: int,
        end: int,
    ) -> None:
        self.kind = kind
        self.key = key
        self.value = value
        self.computed = computed
        self.method = method
        self.shorthand = shorthand
        self.sets_prototype = sets_prototype
        self.start = start
        self.end = end


class SpreadElement(Node):
    type = "SpreadElement"
    fields = ("argument",)
    __slots__ = ("argument",)

    def __init__(self, argument: Expression, start: int, end: int) -> None:
        self.argument = argument
        self.start = start
        self.end = end


class UnaryExpression(Expression):
    type = "UnaryExpression"
    fields = ("argument",)
    __slots__ = ("operator", "argument")

    def __init__(self, operator: str, argument: Expression, start: int, end: int) -> None:
        self.operator = operator
        self.argument = argument
        self.start = start
        self.end = end


class UpdateExpression(Expression):
    type = "UpdateExpression"
    fields = ("argument",)
    __slots__ = ("operator", "argument", "prefix")

    def __init__(self, operator: str, argument: Expression, prefix: bool, start: int, end: int) -> None:
        self.operator = operator
        self.argument = argument
        self.prefix = prefix
        self.start = start
        self.end = end


class BinaryExpression(Expression):
    """`#x in y` has a PrivateIdentifier at its left."""

    type = "BinaryExpression"
    fields = ("left", "right")
    __slots__ = ("operator", "left", "right")

    def __init__(self, operator: str, left: Expression, right: Expression, start: int, end: int) -> None:
        self.operator = operator
        self.left = left
        self.right = right
        self.start = start
        self.end = end


class LogicalExpression(Expression):
    type = "LogicalExpression"
    fields = ("left", "right")
    __slots__ = ("operator", "left", "right")

    def __init__(self, operator: str, left: Expression, right: Expression, start: int, end: int) -> None:
        self.operator = operator
        self.left = left
        self.right = right
        self.start = start
        self.end = end


class AssignmentExpression(Expression):
    """`names_value`: a bare name at the left names the anonymous function or class at the right."""

    type = "AssignmentExpression"
    fields = ("left", "right")
    __slots__ = ("operator", "left", "right", "names_value")

    def __init__(
        self, operator: str, left: Pattern, right: Expression, names_value: bool, start: int, end: int
    ) -> None:
        self.operator = operator
        self.left = left
        self.right = right
        self.names_value = names_value
        self.start = start
        self.end = end


class ConditionalExpression(Expression):
    type = "ConditionalExpression"
    fields = ("test", "consequent", "alternate")
    __slots__ = ("test", "consequent", "alternate")

    def __init__(self, test: Expression, consequent: Expression, alternate: Expression, start: int, end: int) -> None:
        self.test = test
        self.consequent = consequent
        self.alternate = alternate
        self.start = start
        self.end = end


class MemberExpression(Expression):
    type = "MemberExpression"
    fields = ("object", "property")
    __slots__ = ("object", "property", "computed", "optional")

    def __init__(self, object: Expression, property: Key, computed: bool, optional: bool, start: int, end: int) -> None:
        self.object = object
        self.property = property
        self.computed = computed
        self.optional = optional
        self.start = start
        self.end = end


class CallExpression(Expression):
    type = "CallExpression"
    fields = ("callee", "arguments")
    __slots__ = ("callee", "arguments", "optional")

    def __init__(
        self, callee: Expression, arguments: list[Expression | SpreadElement], optional: bool, start: int, end: int
    ) -> None:
        self.callee = callee
        self.arguments = arguments
        self.optional = optional
        self.start = start
        self.end = end


class ChainExpression(Expression):
    """Where a `?.` inside stops short, it stops here."""

    type = "ChainExpression"
    fields = ("expression",)
    __slots__ = ("expression",)

    def __init__(self, expression: Expression, start: int, end: int) -> None:
        self.expression = expression
        self.start = start
        self.end = end


class NewExpression(Expression):
    type = "NewExpression"
    fields = ("callee", "arguments")
    __slots__ = ("callee", "arguments")

    def __init__(self, callee: Expression, arguments: list[Expression | SpreadElement], start: int, end: int) -> None:
        self.callee = callee
        self.arguments = arguments
        self.start = start
        self.end = end


class SequenceExpression(Expression):
    type = "SequenceExpression"
    fields = ("expressions",)
    __slots__ = ("expressions",)

    def __init__(self, expressions: list[Expression], start: int, end: int) -> None:
        self.expressions = expressions
        self.start = start
        self.end = end


class YieldExpression(Expression):
    type = "YieldExpression"
    fields = ("argument",)
    __slots__ = ("argument", "delegate")

    def __init__(self, argument: Expression | None, delegate: bool, start: int, end: int) -> None:
        self.argument = argument
        self.delegate = delegate
        self.start = start
        self.end = end


class AwaitExpression(Expression):
    type = "AwaitExpression"
    fields = ("argument",)
    __slots__ = ("argument",)

    def __init__(self, argument: Expression, start: int, end: int) -> None:
        self.argument = argument
        self.start = start
        self.end = end


class ImportExpression(Expression):
    type = "ImportExpression"
    fields = ("source", "options")
    __slots__ = ("source", "options")

    def __init__(self, source: Expression, options: Expression | None, start: int, end: int) -> None:
        self.source = source
        self.options = options
        self.start = start
        self.end = end


# Patterns


class ArrayPattern(Node):
    type = "ArrayPattern"
    fields = ("elements",)
    __slots__ = ("elements",)

    def __init__(self, elements: list[Pattern | None], start: int, end: int) -> None:
        self.elements = elements
        self.start = start
        self.end = end


class ObjectPattern(Node):
    type = "ObjectPattern"
    fields = ("properties",)
    __slots__ = ("properties",)

    def __init__(self, properties: list[Property | RestElement], start: int, end: int) -> None:
        self.properties = properties
        self.start = start
        self.end = end


class AssignmentPattern(Node):
    """A target with a default; `names_value` as in AssignmentExpression."""

    type = "AssignmentPattern"
    fields = ("left", "right")
    __slots__ = ("left", "right", "names_value")

    def __init__(self, left: Pattern, right: Expression, names_value: bool, start: int, end: int) -> None:
        self.left = left
        self.right = right
        self.names_value = names_value
        self.start = start
        self.end = end


class RestElement(Node):
    type = "RestElement"
    fields = ("argument",)
    __slots__ = ("argument",)

    def __init__(self, argument: Pattern, start: int, end: int) -> None:
        self.argument = argument
        self.start = start
        self.end = end


# Functions and classes


class FunctionNode(Node):
    """What all functions have, and what the parser noticed in them.

    `uses_this` (`this` or `super`), `uses_arguments`, `uses_new_target` and `uses_direct_eval` count what stands in the
    function itself, parameters included, and in arrow functions inside it, but not in other functions.
    """

    fields = ("id", "params", "body")
    __slots__ = (
        "id", "params", "body", "generator", "async_", "expression", "strict", "simple_params",
        "uses_arguments", "uses_this", "uses_new_target", "uses_direct_eval",
    )  # fmt: skip

    def __init__(
        self,
        id: Identifier | None,
        params: list[Pattern],
        body: BlockStatement | Expression,
        generator: bool,
        async_: bool,
        strict: bool,
        simple_params: bool,
        uses_arguments: bool,
        uses_this: bool,
        uses_new_target: bool,
        uses_direct_eval: bool,
        start: int,
        end: int,
    ) -> None:
        self.id = id
        self.params = params
        self.body = body
        self.generator = generator
        self.async_ = async_
        self.expression = body.__class__ is not BlockStatement
        self.strict = strict
        self.simple_params = simple_params
        self.uses_arguments = uses_arguments
        self.uses_this = uses_this
        self.uses_new_target = uses_new_target
        self.uses_direct_eval = uses_direct_eval
        self.start = start
        self.end = end


class FunctionDeclaration(FunctionNode, Statement):
    type = "FunctionDeclaration"
    __slots__ = ()


class FunctionExpression(FunctionNode, Expression):
    type = "FunctionExpression"
    __slots__ = ()


class ArrowFunctionExpression(FunctionNode, Expression):
    """`expression` tells whether the body is an expression; else it is a block."""

    type = "ArrowFunctionExpression"
    __slots__ = ()


class ClassBody(Node):
    type = "ClassBody"
    fields = ("body",)
    __slots__ = ("body",)

    def __init__(self, body: list[MethodDefinition | PropertyDefinition | StaticBlock], start: int, end: int) -> None:
        self.body = body
        self.start = start
        self.end = end


class ClassNode(Node):
    fields = ("id", "super_class", "body")
    __slots__ = ("id", "super_class", "body")

    def __init__(
        self, id: Identifier | None, super_class: Expression | None, body: ClassBody, start: int, end: int
    ) -> None:
        self.id = id
        self.super_class = super_class
        self.body = body
        self.start = start
        self.end = end


class ClassDeclaration(ClassNode, Statement):
    type = "ClassDeclaration"
    __slots__ = ()


class ClassExpression(ClassNode, Expression):
    type = "ClassExpression"
    __slots__ = ()


class MethodDefinition(Node):
    """`kind` is constructor, method, get or set."""

    type = "MethodDefinition"
    fields = ("key", "value")
    __slots__ = ("kind", "key", "value", "computed", "static")

    def __init__(
        self, kind: str, key: Key, value: FunctionExpression, computed: bool, static: bool, start: int, end: int
    ) -> None:
        self.kind = kind
        self.key = key
        self.value = value
        self.computed = computed
        self.static = static
        self.start = start
        self.end = end


class PropertyDefinition(Node):
    type = "PropertyDefinition"
    fields = ("key", "value")
    __slots__ = ("key", "value", "computed", "static")

    def __init__(self, key: Key, value: Expression | None, computed: bool, static: bool, start: int, end: int) -> None:
        self.key = key
        self.value = value
        self.computed = computed
        self.static = static
        self.start = start
        self.end = end


class StaticBlock(Node):
    type = "StaticBlock"
    fields = ("body",)
    __slots__ = ("body",)

    def __init__(self, body: list[Statement], start: int, end: int) -> None:
        self.body = body
        self.start = start
        self.end = end


# Statements


class VariableDeclaration(Statement):
    """`kind` is var, let, const, using or await using."""

    type = "VariableDeclaration"
    fields = ("declarations",)
    __slots__ = ("kind", "declarations")

    def __init__(self, kind: str, declarations: list[VariableDeclarator], start: int, end: int) -> None:
        self.kind = kind
        self.declarations = declarations
        self.start = start
        self.end = end


class VariableDeclarator(Node):
    type = "VariableDeclarator"
    fields = ("id", "init")
    __slots__ = ("id", "init")

    def __init__(self, id: Pattern, init: Expression | None, start: int, end: int) -> None:
        self.id = id
        self.init = init
        self.start = start
        self.end = end


class ExpressionStatement(Statement):
    """`directive` is the text between the quotes, if the statement is one of a prologue."""

    type = "ExpressionStatement"
    fields = ("expression",)
    __slots__ = ("expression", "directive")

    def __init__(self, expression: Expression, directive: str | None, start: int, end: int) -> None:
        self.expression = expression
        self.directive = directive
        self.start = start
        self.end = end


class BlockStatement(Statement):
    type = "BlockStatement"
    fields = ("body",)
    __slots__ = ("body",)

    def __init__(self, body: list[Statement], start: int, end: int) -> None:
        self.body = body
        self.start = start
        self.end = end


class EmptyStatement(Statement):
    type = "EmptyStatement"
    __slots__ = ()


class DebuggerStatement(Statement):
    type = "DebuggerStatement"
    __slots__ = ()


class IfStatement(Statement):
    type = "IfStatement"
    fields = ("test", "consequent", "alternate")
    __slots__ = ("test", "consequent", "alternate")

    def __init__(
        self, test: Expression, consequent: Statement, alternate: Statement | None, start: int, end: int
    ) -> None:
        self.test = test
        self.consequent = consequent
        self.alternate = alternate
        self.start = start
        self.end = end


class ForStatement(Statement):
    type = "ForStatement"
    fields = ("init", "test", "update", "body")
    __slots__ = ("init", "test", "update", "body")

    def __init__(
        self,
        init: VariableDeclaration | Expression | None,
        test: Expression | None,
        update: Expression | None,
        body: Statement,
        start: int,
        end: int,
    ) -> None:
        self.init = init
        self.test = test
        self.update = update
        self.body = body
        self.start = start
        self.end = end


class ForInStatement(Statement):
    type = "ForInStatement"
    fields = ("left", "right", "body")
    __slots__ = ("left", "right", "body")

    def __init__(
        self, left: VariableDeclaration | Pattern, right: Expression, body: Statement, start: int, end: int
    ) -> None:
        self.left = left
        self.right = right
        self.body = body
        self.start = start
        self.end = end


class ForOfStatement(Statement):
    type = "ForOfStatement"
    fields = ("left", "right", "body")
    __slots__ = ("left", "right", "body", "await_")

    def __init__(
        self,
        left: VariableDeclaration | Pattern,
        right: Expression,
        body: Statement,
        await_: bool,
        start: int,
        end: int,
    ) -> None:
        self.left = left
        self.right = right
        self.body = body
        self.await_ = await_
        self.start = start
        self.end = end


class WhileStatement(Statement):
    type = "WhileStatement"
    fields = ("test", "body")
    __slots__ = ("test", "body")

    def __init__(self, test: Expression, body: Statement, start: int, end: int) -> None:
        self.test = test
        self.body = body
        self.start = start
        self.end = end


class DoWhileStatement(Statement):
    type = "DoWhileStatement"
    fields = ("body", "test")
    __slots__ = ("body", "test")

    def __init__(self, body: Statement, test: Expression, start: int, end: int) -> None:
        self.body = body
        self.test = test
        self.start = start
        self.end = end


class ContinueStatement(Statement):
    type = "ContinueStatement"
    fields = ("label",)
    __slots__ = ("label",)

    def __init__(self, label: Identifier | None, start: int, end: int) -> None:
        self.label = label
        self.start = start
        self.end = end


class BreakStatement(Statement):
    type = "BreakStatement"
    fields = ("label",)
    __slots__ = ("label",)

    def __init__(self, label: Identifier | None, start: int, end: int) -> None:
        self.label = label
        self.start = start
        self.end = end


class ReturnStatement(Statement):
    type = "ReturnStatement"
    fields = ("argument",)
    __slots__ = ("argument",)

    def __init__(self, argument: Expression | None, start: int, end: int) -> None:
        self.argument = argument
        self.start = start
        self.end = end


class ThrowStatement(Statement):
    type = "ThrowStatement"
    fields = ("argument",)
    __slots__ = ("argument",)

    def __init__(self, argument: Expression, start: int, end: int) -> None:
        self.argument = argument
        self.start = start
        self.end = end


class TryStatement(Statement):
    type = "TryStatement"
    fields = ("block", "handler", "finalizer")
    __slots__ = ("block", "handler", "finalizer")

    def __init__(
        self, block: BlockStatement, handler: CatchClause | None, finalizer: BlockStatement | None, start: int, end: int
    ) -> None:
        self.block = block
        self.handler = handler
        self.finalizer = finalizer
        self.start = start
        self.end = end


class CatchClause(Node):
    type = "CatchClause"
    fields = ("param", "body")
    __slots__ = ("param", "body")

    def __init__(self, param: Pattern | None, body: BlockStatement, start: int, end: int) -> None:
        self.param = param
        self.body = body
        self.start = start
        self.end = end


class SwitchStatement(Statement):
    type = "SwitchStatement"
    fields = ("discriminant", "cases")
    __slots__ = ("discriminant", "cases")

    def __init__(self, discriminant: Expression, cases: list[SwitchCase], start: int, end: int) -> None:
        self.discriminant = discriminant
        self.cases = cases
        self.start = start
        self.end = end


class SwitchCase(Node):
    """`default` has the test None."""

    type = "SwitchCase"
    fields = ("test", "consequent")
    __slots__ = ("test", "consequent")

    def __init__(self, test: Expression | None, consequent: list[Statement], start: int, end: int) -> None:
        self.test = test
        self.consequent = consequent
        self.start = start
        self.end = end


class LabeledStatement(Statement):
    type = "LabeledStatement"
    fields = ("label", "body")
    __slots__ = ("label", "body")

    def __init__(self, label: Identifier, body: Statement, start: int, end: int) -> None:
        self.label = label
        self.body = body
        self.start = start
        self.end = end


class WithStatement(Statement):
    type = "WithStatement"
    fields = ("object", "body")
    __slots__ = ("object", "body")

    def __init__(self, object: Expression, body: Statement, start: int, end: int) -> None:
        self.object = object
        self.body = body
        self.start = start
        self.end = end


class Program(Node):
    """A whole script.

    `identifiers` holds every name that is read or written anywhere, `property_names` every property name that is
    spelled out, so that a later pass can ask whether the program mentions a thing. Both may hold a little too much.
    """

    type = "Program"
    fields = ("body",)
    __slots__ = ("body", "strict", "has_await", "has_return", "uses_direct_eval", "identifiers", "property_names")

    def __init__(
        self,
        body: list[Statement],
        strict: bool,
        has_await: bool,
        has_return: bool,
        uses_direct_eval: bool,
        identifiers: frozenset[str],
        property_names: frozenset[str],
        start: int,
        end: int,
    ) -> None:
        self.body = body
        self.strict = strict
        self.has_await = has_await
        self.has_return = has_return
        self.uses_direct_eval = uses_direct_eval
        self.identifiers = identifiers
        self.property_names = property_names
        self.start = start
        self.end = end


def is_anonymous_function(node: Node) -> bool:
    """Whether the expression takes its `name` from what it is assigned to (IsAnonymousFunctionDefinition)."""
    kind = node.__class__
    if kind is ArrowFunctionExpression:
        return True
    return (kind is FunctionExpression or kind is ClassExpression) and node.id is None  # type: ignore[attr-defined]
