"""Expressions (ECMA-262 clause 13) but calls, assignments and functions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..runtime.names import python_name
from ..syntax import nodes as n
from .emitter import is_temp
from .ir import If, Line
from .members import Members
from .operand import (
    ANY,
    BOOLEAN,
    NULL,
    NUMBER,
    OBJECT,
    STRING,
    UNDEFINED,
    UNDEFINED_OPERAND,
    Operand,
    falsehood,
    number_text,
    truth,
)

SLOW = {
    "-": "subtract", "*": "multiply", "/": "divide", "%": "remainder", "**": "exponentiate", "&": "bit_and",
    "|": "bit_or", "^": "bit_xor", "<<": "shift_left", ">>": "shift_right", ">>>": "shift_right_unsigned",
}  # fmt: skip
OPERATOR_WORD = {
    "+": "add", "-": "sub", "*": "mul", "/": "div", "%": "mod", "**": "pow", "&": "and", "|": "or", "^": "xor",
    "<<": "shl", ">>": "shr", ">>>": "ushr", "<": "lt", ">": "gt", "<=": "le", ">=": "ge", "==": "eq", "!=": "ne",
}  # fmt: skip
OPERATOR_SITES = frozenset({*OPERATOR_WORD.values(), "v", "neg", "not", "new", "num", "was", "old"}) - {"new"}
"""What the sites are called that only an operator on objects makes pause."""
_INHERITED = frozenset(
    """constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf __proto__
    __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__""".split()
)
"""Names that are defined everywhere, since the global object inherits from Object.prototype; no Python global has them."""
_NUMERIC = frozenset({"NaN", "Infinity"})
"""Names that are canonical numeric strings (7.1.21), to which typed arrays listen."""
BITWISE = frozenset("& | ^ << >> >>>".split())
_PRIMITIVES = (NUMBER, STRING, BOOLEAN, UNDEFINED, NULL)


class Expressions(Members):
    """The expressions of a function."""

    def expr(self, node: Any) -> Operand:
        """Compile an expression: emit what must happen first, and give its value."""
        handler = _HANDLERS.get(node.__class__)
        if handler is None:
            raise self.unit.unsupported(node)
        return handler(self, node)

    def effect(self, node: Any) -> None:
        """Compile an expression whose value nobody wants."""
        kind = node.__class__
        if kind is n.AssignmentExpression:
            self.assignment(node, wanted=False)
        elif kind is n.UpdateExpression:
            self.update(node, wanted=False)
        elif kind is n.SequenceExpression:
            for part in node.expressions:
                self.effect(part)
        elif kind is n.LogicalExpression:
            self.logical_effect(node)
        else:
            self.drop(self.expr(node))

    def drop(self, operand: Operand) -> None:
        """Evaluate an operand for what it may throw; a call just made keeps no value."""
        last = self.out[-1] if self.out and is_temp(operand.text) else None
        if last.__class__ is Line and last.target == operand.text and last.key is not None:
            last.target = None
        elif operand.read:
            self.line(operand.text)

    def atom_of(self, node: Any) -> Operand:
        return self.atom(self.expr(node), node.start)

    # -- literals and names ---------------------------------------------------------------------------------------------

    def identifier(self, node: n.Identifier) -> Operand:
        name = node.name
        binding = self.lookup(name)
        if binding is not None:
            return self.read(binding)
        if name == "undefined":
            return UNDEFINED_OPERAND
        if name in ("NaN", "Infinity"):
            return Operand(name, NUMBER)
        if self.unit.careful or name in _INHERITED:
            return self.call(f"read_global(R, {name!r}, {python_name(name)!r})", node.start, "get")
        return Operand(python_name(name), ANY, read=True)

    def number(self, node: n.NumericLiteral) -> Operand:
        return Operand(number_text(node.value), NUMBER)

    def string(self, node: n.StringLiteral) -> Operand:
        return Operand(repr(node.value), STRING)

    def boolean(self, node: n.BooleanLiteral) -> Operand:
        return Operand("True" if node.value else "False", BOOLEAN)

    def null_(self, node: Any) -> Operand:
        return Operand("null", NULL)

    def bigint(self, node: n.BigIntLiteral) -> Operand:
        text = str(node.value) if node.value.bit_length() < 4000 else hex(node.value)
        return Operand(f"BigInt({text})", atom=False)

    def regexp(self, node: n.RegExpLiteral) -> Operand:
        return self.call(f"regexp(R, {node.pattern!r}, {node.flags!r})", node.start, "regexp", kind=OBJECT)

    def this(self, node: Any) -> Operand:
        binding = self.lookup("this")
        if binding is None:
            return Operand("R.global_object", OBJECT, read=True)
        return self.this_value(binding)

    def this_value(self, binding: Any) -> Operand:
        operand = Operand(self.reference(binding), read=binding.captured)
        return operand

    def template(self, node: n.TemplateLiteral) -> Operand:
        parts: list[str] = []
        operands = self.in_order(
            [self.thunk(self.template_part, part) for part in node.expressions], [p.start for p in node.expressions]
        )
        for index, quasi in enumerate(node.quasis):
            if quasi.cooked:
                parts.append(repr(quasi.cooked))
            if index < len(operands):
                parts.append(operands[index].text)
        if not parts:
            return Operand("''", STRING)
        if len(parts) == 1:
            return Operand(parts[0], STRING, operands[0].names if operands else frozenset())
        text = f"concat({', '.join(parts)})"
        return self.keep(Operand(text, STRING, atom=False, read=True), node.start, "text")

    def template_part(self, node: Any) -> Operand:
        operand = self.expr(node)
        if operand.kind == STRING:
            return operand
        if operand.kind == NUMBER:
            return Operand(f"number_to_string({operand.text})", STRING, operand.names, operand.read, atom=False)
        return self.call(f"to_string({operand.text})", node.start, "str", kind=STRING)

    def thunk(self, work: Callable[[Any], Operand], node: Any) -> Callable[[], Operand]:
        return lambda: work(node)

    def array(self, node: n.ArrayExpression) -> Operand:
        elements = node.elements
        if all(e is not None and e.__class__ is not n.SpreadElement for e in elements):
            operands = self.in_order([self.thunk(self.expr, e) for e in elements], [e.start for e in elements])  # type: ignore[union-attr]
            text = f"JSArray(R.array_prototype, [{', '.join(operand.text for operand in operands)}])"
            return self.keep(Operand(text, OBJECT, read=True, atom=False), node.start, "array")
        return self.array_with_gaps(node)

    def array_with_gaps(self, node: n.ArrayExpression) -> Operand:
        """An array literal with spreads or holes."""
        built = self.fresh("list", node.start)
        self.line(f"{built} = []", node.start)
        for element in node.elements:
            if element is None:
                self.line(f"{built}.append(ABSENT)")
            elif element.__class__ is n.SpreadElement:
                operand = self.expr(element.argument)
                values = self.call(
                    f"iterable_to_list(R, {operand.text}, {self.source(element.argument)!r})", element.start, "spread"
                )
                self.line(f"{built}.extend({values.text})")
            else:
                self.line(f"{built}.append({self.expr(element).text})", element.start)
        return self.keep(Operand(f"array_literal(R, {built})", OBJECT, read=True, atom=False), node.start, "array")

    def object(self, node: n.ObjectExpression) -> Operand:
        properties: list[Any] = node.properties
        plain = 0
        for prop in properties:
            if (
                prop.__class__ is not n.Property
                or prop.kind != "init"
                or prop.computed
                or prop.sets_prototype
                or prop.method
            ):
                break
            plain += 1
        head = properties[:plain]
        operands = self.in_order([self.thunk(self.property_value, p) for p in head], [p.value.start for p in head])
        pairs = ", ".join(
            f"{property_key(prop.key)!r}: {operand.text}" for prop, operand in zip(head, operands, strict=True)
        )
        made = Operand(f"JSObject(R.object_prototype, {{{pairs}}})", OBJECT, read=True, atom=False)
        made = self.keep(made, node.start, "object")
        for prop in properties[plain:]:
            self.define_property(made.text, prop)
        return made

    def property_value(self, prop: n.Property) -> Operand:
        return self.expr(prop.value)

    def define_property(self, target: str, prop: Any) -> None:
        """PropertyDefinitionEvaluation (13.2.5.5) of what a plain dict cannot say."""
        if prop.__class__ is n.SpreadElement:
            operand = self.expr(prop.argument)
            self.do(f"copy_data_properties(R, {target}, {operand.text}, ())", prop.start, "spread")
            return
        if prop.sets_prototype:
            self.line(f"set_literal_prototype({target}, {self.expr(prop.value).text})", prop.start)
            return
        if prop.computed:
            key = self.computed_key(prop.key).text
        else:
            key = repr(property_key(prop.key))
        named = prop.computed and n.is_anonymous_function(prop.value)
        if prop.method or prop.kind != "init":
            value = self.function_value(prop.value, method=True, home=target)
        elif named and prop.value.__class__ is n.ClassExpression:
            value = self.class_expression(prop.value, key)
            named = False
        else:
            value = self.expr(prop.value)
        if named:
            value = self.atom(value, prop.value.start)
            prefix = "" if prop.kind == "init" else prop.kind
            self.line(f"name_function({value.text}, {key}, {prefix!r})", prop.start)
        if prop.kind == "init":
            self.line(f"create_data_property({target}, {key}, {value.text})", prop.start)
        else:
            self.line(f"define_accessor({target}, {key}, {prop.kind!r}, {value.text}, True)", prop.start)

    def computed_key(self, node: Any) -> Operand:
        operand = self.expr(node)
        if operand.kind == STRING:
            return self.keep(operand, node.start)
        return self.call(f"to_property_key({operand.text})", node.start, "key")

    def sequence(self, node: n.SequenceExpression) -> Operand:
        for part in node.expressions[:-1]:
            self.effect(part)
        return self.expr(node.expressions[-1])

    # -- members --------------------------------------------------------------------------------------------------------

    def member(self, node: n.MemberExpression) -> Operand:
        if node.object.__class__ is n.Super:
            return self.super_member(node)
        index = self.index_text(node.property) if node.computed and not node.optional else None
        if index is not None:
            return self.get_index(node, index[0])
        holder, key = self.member_parts(node)
        return self.get_member(node, holder, key)

    def index_text(self, node: Any) -> tuple[str, str] | None:
        """The ``int`` text of an index that is a counter, or one with a whole number added; and the counter's name."""
        counter = self.counter(node)
        if counter is not None:
            return counter.python, counter.python
        if node.__class__ is n.BinaryExpression and node.operator == "+":
            counter = self.counter(node.left)
            right = node.right
            if counter is not None and right.__class__ is n.NumericLiteral and right.value == int(right.value) >= 0:
                return f"({counter.python} + {int(right.value)})", counter.python
        return None

    def get_index(self, node: n.MemberExpression, index: str) -> Operand:
        """``a[i]`` with a counter as index."""
        holder = self.atom_of(node.object)
        slow = f"get_item(R, {holder.text}, {index} + 0.0)"
        errors = "(AttributeError, IndexError, TypeError)"
        fast = f"{holder.text}.items[{index}] if {holder.text}.__class__ is JSArray else {holder.text}[{index}]"
        return self.guarded(fast, slow, node.property.start, "get", errors)

    def member_parts(self, node: n.MemberExpression) -> tuple[Operand, Operand | str]:
        """The object of a member expression, and its key: a name, or an operand that is no property key yet."""
        if node.object.__class__ is n.Super:
            return self.super_parts(node)
        if node.computed:
            if node.optional:
                holder = self.atom_of(node.object)
                self.stop_if_nullish(holder, node)
                return holder, self.expr(node.property)
            holder, key = self.in_order(
                [self.thunk(self.expr, node.object), self.thunk(self.expr, node.property)],
                [node.object.start, node.property.start],
            )
            return self.atom(holder, node.object.start), key
        holder = self.expr(node.object)
        if node.optional:
            holder = self.atom(holder, node.object.start)
            self.stop_if_nullish(holder, node)
        if node.property.__class__ is n.PrivateIdentifier:
            return holder, "#" + node.property.name
        return holder, node.property.name  # type: ignore[union-attr]

    def super_parts(self, node: n.MemberExpression) -> tuple[Operand, Operand | str]:
        """The super reference of ``super.x`` or ``super[x]`` (13.3.7.1), to be written to, or read and then written to:
        ``this`` is there, then the key is evaluated, then the base; it becomes a property key last."""
        home = self.lookup(".home")
        assert home is not None
        self.super_this(node)
        key: Operand | str
        if node.computed:
            key = self.keep(self.expr(node.property), node.property.start, "k")
        else:
            key = node.property.name  # type: ignore[union-attr]
        base = Operand(f"super_base({self.reference(home)})", read=True, atom=False)
        return self.keep(base, node.start, "base"), key

    def super_this(self, node: Any) -> Operand:
        """``this``, of which a super reference sees first that it has a value."""
        this = self.atom(self.this(node), node.start)
        if self.is_derived():
            self.line(this.text, node.start)
        return this

    def is_derived(self) -> bool:
        raise NotImplementedError

    def get_member(
        self, node: n.MemberExpression, holder: Operand, key: Operand | str, *, called: bool = False
    ) -> Operand:
        """``holder.key``; ``called`` tells that the value is a method about to be called, so hardly an own property."""
        place = node.property.start
        if node.object.__class__ is n.Super:
            this = self.atom(self.this(node), node.start)
            text = repr(key) if isinstance(key, str) else key.text
            return self.call(f"super_item({holder.text}, {text}, {this.text})", place, "get")
        if isinstance(key, str):
            if key.startswith("#"):
                return self.private_get(node, holder, key)
            if key == "length":
                return self.get_length(node, holder)
            if key[:1].isdigit():
                return self.call(f"get_v(R, {holder.text}, {key!r})", place, "get")
            if called and key not in _NUMERIC:
                return self.get_method(node, holder, key)
            if key in _NUMERIC:
                return self.call(f"get_v(R, {holder.text}, {key!r})", place, "get")
            if not self.is_hot() or key in self.unit.getters:
                return self.call(f"get_n(R, {holder.text}, {key!r})", place, "get")
            holder = self.atom(holder, node.object.start)
            slow = f"get_n(R, {holder.text}, {key!r})"
            return self.guarded(f"{holder.text}.props[{key!r}]", slow, place, "get", "(AttributeError, KeyError)")
        if key.kind == STRING:
            return self.call(f"get_v(R, {holder.text}, {key.text})", place, "get")
        return self.call(f"get_item(R, {holder.text}, {key.text})", place, "get")

    def chain(self, node: n.ChainExpression) -> Operand:
        """``a?.b.c``: what follows a ``?.`` stands in the branch where its left side is there."""
        result = self.fresh("c", node.start)
        self.line(f"{result} = None", node.start)
        outer = self.out
        value = self.expr(node.expression)
        self.give(result, value, node.start)
        self.out = outer
        return Operand(result)

    def stop_if_nullish(self, operand: Operand, node: Any) -> None:
        block: list[Any] = []
        self.out.append(If(f"not ({operand.text} is None or {operand.text} is null)", block, offset=node.start))
        self.out = block

    # -- operators ------------------------------------------------------------------------------------------------------

    def unary(self, node: n.UnaryExpression) -> Operand:
        operator, argument = node.operator, node.argument
        if operator == "typeof":
            return self.typeof(argument)
        if operator == "delete":
            return self.delete(argument)
        if operator == "!":
            operand = self.condition(argument)
            return Operand(f"(not {operand.text})", BOOLEAN, operand.names, operand.read, atom=False)
        if operator == "void":
            self.effect(argument)
            return UNDEFINED_OPERAND
        operand = self.expr(argument)
        if operator == "-":
            if operand.kind == NUMBER:
                return Operand(f"(-{operand.text})", NUMBER, operand.names, operand.read, atom=False)
            operand = self.atom(operand, argument.start)
            return self.guarded(f"{operand.text} * -1.0", f"negate({operand.text})", node.start, "neg")
        if operator == "+":
            if operand.kind == NUMBER:
                return operand
            return self.call(f"to_number({operand.text})", node.start, "num", kind=NUMBER)
        return self.call(f"bit_not({operand.text})", node.start, "not")

    def typeof(self, argument: Any) -> Operand:
        if argument.__class__ is n.Identifier and self.lookup(argument.name) is None and argument.name != "undefined":
            return self.call(f"type_of_global(R, {argument.name!r})", argument.start, "typeof", kind=STRING)
        operand = self.expr(argument)
        return Operand(f"type_of({operand.text})", STRING, operand.names, read=True, atom=False)

    def delete(self, argument: Any) -> Operand:
        kind = argument.__class__
        if kind is n.ChainExpression:
            result = self.fresh("c", argument.start)
            self.line(f"{result} = True", argument.start)
            outer = self.out
            self.give(result, self.delete(argument.expression), argument.start)
            self.out = outer
            return Operand(result, BOOLEAN)
        if kind is n.MemberExpression:
            if argument.object.__class__ is n.Super:
                self.super_this(argument)
                if argument.computed:
                    self.effect(argument.property)
                self.line("refuse_delete()", argument.start)
                return Operand("True", BOOLEAN)
            holder, key = self.member_parts(argument)
            text = repr(key) if isinstance(key, str) else key.text
            return self.call(
                f"delete_property(R, {holder.text}, {text}, {self.scope.strict})",
                argument.start,
                "delete",
                kind=BOOLEAN,
            )
        if kind is n.Identifier:
            if self.lookup(argument.name) is not None:
                return Operand("False", BOOLEAN)
            return Operand(f"R.global_object.delete({argument.name!r})", BOOLEAN, read=True, atom=False)
        self.effect(argument)
        return Operand("True", BOOLEAN)

    def binary(self, node: n.BinaryExpression) -> Operand:
        """A chain of left operands is unrolled, however long it is."""
        spine: list[Any] = []
        current: Any = node
        if node.operator in BITWISE and self.is_shallow(node):
            return self.bitwise(node.operator, node.left, node.right)
        while current.__class__ is n.BinaryExpression and current.left.__class__ is n.BinaryExpression:
            if current.left.operator in BITWISE and self.is_shallow(current.left):
                break
            spine.append(current)
            current = current.left
        if current.left.__class__ is n.PrivateIdentifier:
            operand = self.private_in(current)
        else:
            left, right = self.in_order(
                [self.thunk(self.expr, current.left), self.thunk(self.expr, current.right)],
                [current.left.start, current.right.start],
            )
            if current.operator in ("<", ">", "<=", ">="):
                left, right = self.compared(left), self.compared(right)
            operand = self.operate(current.operator, left, right, current)
        for link in reversed(spine):
            left, right = self.in_order(
                [self.constantly(operand), self.thunk(self.expr, link.right)], [link.left.start, link.right.start]
            )
            operand = self.operate(link.operator, left, right, link)
        return operand

    def is_shallow(self, node: Any) -> bool:
        """Whether a chain of left operands is short enough not to be unrolled."""
        for _ in range(64):
            if node.__class__ is not n.BinaryExpression:
                return True
            node = node.left
        return False

    def compared(self, operand: Operand) -> Operand:
        """An operand of a comparison: a counter is compared as the ``int`` that it is."""
        if operand.kind == NUMBER and operand.text.startswith("(v_") and operand.text.endswith(" + 0.0)"):
            name = operand.text[1:-7]
            if name.isidentifier():
                return Operand(name, NUMBER, operand.names, operand.read)
        return operand

    def constantly(self, operand: Operand) -> Callable[[], Operand]:
        return lambda: operand

    def operate(self, operator: str, left: Operand, right: Operand, node: Any) -> Operand:
        """A binary operator on evaluated operands; ``node`` gives the place."""
        left = self.short(left, node.start)
        right = self.short(right, node.right.start)
        if operator in ("===", "!=="):
            return self.strict_equality(operator == "!==", left, right, node)
        if operator in ("==", "!="):
            return self.loose_equality(operator, left, right, node)
        if operator in ("<", ">", "<=", ">="):
            return self.relation(operator, left, right, node)
        if operator == "instanceof":
            return self.call(f"instance_of(R, {left.text}, {right.text})", node.right.start, "instanceof", kind=BOOLEAN)
        if operator == "in":
            return self.call(f"has_property({left.text}, {right.text})", node.right.start, "in", kind=BOOLEAN)
        return self.arithmetic(operator, left, right, node)

    def arithmetic(self, operator: str, left: Operand, right: Operand, node: Any) -> Operand:
        place, word = node.right.start, OPERATOR_WORD[operator]
        numbers = left.kind == NUMBER and right.kind == NUMBER
        names, read = left.names | right.names, left.read or right.read
        if operator == "+":
            return self.addition(left, right, place)
        if numbers:
            if operator in "-*":
                return Operand(f"({left.text} {operator} {right.text})", NUMBER, names, read, atom=False)
            if operator == "/" and _is_nonzero(right.text):
                return Operand(f"({left.text} / {right.text})", NUMBER, names, read, atom=False)
            if operator == "%" and _is_positive(right.text):
                left = self.atom(left, node.start)
                text = f"({left.text} % {right.text} if {left.text} > 0.0 else remainder_numbers({left.text}, {right.text}))"
                return Operand(text, NUMBER, names, atom=False)
            function = {"/": "divide_numbers", "%": "remainder_numbers", "**": "power"}.get(operator)
            if function is not None:
                text = f"{function}({left.text}, {right.text})"
                return self.keep(Operand(text, NUMBER, names, read, atom=False), place, word)
            text = f"{SLOW[operator]}_numbers({left.text}, {right.text})"
            return self.keep(Operand(text, NUMBER, names, read, atom=False), place, word)
        slow = f"{SLOW[operator]}({left.text}, {right.text})"
        if operator == "%" and _is_positive(right.text):
            text = self.atom(left, node.start).text
            slow = f"remainder({text}, {right.text})"
            fast = f"{text} % {right.text} if {text}.__class__ is float and {text} > 0.0"
            return self.call(f"{fast} else {slow}", place, word)
        if operator not in ("-", "*", "/"):
            return self.call(slow, place, word)
        left, right = self.atom(left, node.start), self.atom(right, place)
        slow = f"{SLOW[operator]}({left.text}, {right.text})"
        text = f"{left.text} {operator} {right.text}"
        if operator == "/":
            return self.guarded(text, slow, place, word, "(TypeError, ZeroDivisionError)")
        if NUMBER not in (left.kind, right.kind):
            text += " * 1.0"
        return self.guarded(text, slow, place, word)

    def addition(self, left: Operand, right: Operand, place: int) -> Operand:
        names, read = left.names | right.names, left.read or right.read
        kinds = (left.kind, right.kind)
        if kinds == (NUMBER, NUMBER):
            return Operand(f"({left.text} + {right.text})", NUMBER, names, read, atom=False)
        if kinds == (STRING, STRING):
            text = f"concat2({left.text}, {right.text})"
            return self.keep(Operand(text, STRING, names, read, atom=False), place, "add")
        if STRING in kinds and NUMBER in kinds:
            a, b = (
                operand.text if operand.kind == STRING else f"number_to_string({operand.text})"
                for operand in (left, right)
            )
            return self.keep(Operand(f"concat2({a}, {b})", STRING, names, read, atom=False), place, "add")
        if NUMBER in kinds:
            left, right = self.atom(left, place), self.atom(right, place)
            return self.guarded(f"{left.text} + {right.text}", f"add_slow({left.text}, {right.text})", place, "add")
        if STRING in kinds:
            return self.call(f"add({left.text}, {right.text})", place, "add", kind=STRING)
        left, right = self.atom(left, place), self.atom(right, place)
        both = " and ".join(f"{operand.text}.__class__ is float" for operand in (left, right))
        text = f"{left.text} + {right.text} if {both} else add({left.text}, {right.text})"
        return self.call(text, place, "add")

    def strict_equality(self, negated: bool, left: Operand, right: Operand, node: Any) -> Operand:
        names, read = left.names | right.names, left.read or right.read
        text = self.identity_test(left, right) or self.identity_test(right, left)
        if ANY not in (left.kind, right.kind) and left.kind != right.kind:
            text = "False"
        if text is None:
            if left.kind == right.kind and left.kind != ANY:
                text = f"({left.text} == {right.text})"
            elif OBJECT in (left.kind, right.kind):
                text = f"({left.text} is {right.text})"
            else:
                left, right = self.atom(left, node.left.start), self.atom(right, node.right.start)
                names, read = left.names | right.names, left.read or right.read
                text = f"({left.text} == {right.text} and {left.text}.__class__ is {right.text}.__class__)"
        if negated:
            text = f"(not {text})"
        return Operand(text, BOOLEAN, names, read, atom=False)

    def identity_test(self, value: Operand, constant: Operand) -> str | None:
        """The test against something of a kind that makes Python's ``is`` or ``==`` enough."""
        kind = constant.kind
        if value.kind != ANY and value.kind != kind and kind in (UNDEFINED, NULL, BOOLEAN):
            return "False"
        if kind == BOOLEAN and value.kind == BOOLEAN:
            return f"({value.text} == {constant.text})"
        if kind in (UNDEFINED, NULL) or constant.text in ("True", "False"):
            return f"({value.text} is {constant.text})"
        if kind == STRING:
            return f"({value.text} == {constant.text})"
        if kind == NUMBER and _is_number(constant.text) and constant.text not in ("0.0", "1.0", "(-0.0)"):
            return f"({value.text} == {constant.text})"
        return None

    def loose_equality(self, operator: str, left: Operand, right: Operand, node: Any) -> Operand:
        negated = operator == "!="
        for value, constant in ((left, right), (right, left)):
            if constant.kind in (UNDEFINED, NULL):
                value = self.atom(value, node.start)
                if value.kind == ANY:
                    text = f"({value.text} is None or {value.text} is null)"
                else:
                    text = str(value.kind in (UNDEFINED, NULL))
                return Operand(f"(not {text})" if negated else text, BOOLEAN, value.names, value.read, atom=False)
        if left.kind == right.kind and left.kind in _PRIMITIVES:
            return self.strict_equality(negated, left, right, node)
        operand = self.call(
            f"loose_equals({left.text}, {right.text})", node.right.start, OPERATOR_WORD[operator], kind=BOOLEAN
        )
        return Operand(f"(not {operand.text})", BOOLEAN, atom=False) if negated else operand

    def relation(self, operator: str, left: Operand, right: Operand, node: Any) -> Operand:
        if left.kind == right.kind and left.kind in (NUMBER, STRING):
            names, read = left.names | right.names, left.read or right.read
            return Operand(f"({left.text} {operator} {right.text})", BOOLEAN, names, read, atom=False)
        left, right = self.atom(left, node.start), self.atom(right, node.right.start)
        slow = f"compare({operator!r}, {left.text}, {right.text})"
        operand = self.guarded(f"{left.text} {operator} {right.text}", slow, node.right.start, OPERATOR_WORD[operator])
        return Operand(operand.text, BOOLEAN)

    # -- conditions -----------------------------------------------------------------------------------------------------

    def condition(self, node: Any) -> Operand:
        """An expression as a test: an operand of kind BOOLEAN whose text is true where the value is truthy."""
        kind = node.__class__
        if kind is n.LogicalExpression and node.operator != "??":
            return self.logical_condition(node)
        if kind is n.UnaryExpression and node.operator == "!":
            operand = self.condition(node.argument)
            return Operand(f"(not {operand.text})", BOOLEAN, operand.names, operand.read, atom=False)
        operand = self.expr(node)
        if operand.kind == BOOLEAN:
            return operand
        operand = self.atom(operand, node.start)
        return Operand(truth(operand), BOOLEAN, operand.names, operand.read, atom=False)

    def logical_condition(self, node: n.LogicalExpression) -> Operand:
        left = self.short(self.condition(node.left), node.left.start)
        right: list[Operand] = []
        block = self.in_block(lambda: right.append(self.condition(node.right)))
        if not block:
            word = "and" if node.operator == "&&" else "or"
            return Operand(
                f"({left.text} {word} {right[0].text})",
                BOOLEAN,
                left.names | right[0].names,
                left.read or right[0].read,
                atom=False,
            )
        result = self.fresh("b", node.right.start)
        self.line(f"{result} = {left.text}")
        block.append(Line(right[0].text, result))
        self.out.append(If(result if node.operator == "&&" else f"not {result}", block, offset=node.start))
        return Operand(result, BOOLEAN)

    def logical(self, node: n.LogicalExpression) -> Operand:
        result = self.fresh("l", node.right.start)
        left = self.expr(node.left)
        self.give(result, left, node.left.start)
        block = self.in_block(lambda: self.give(result, self.expr(node.right), node.right.start))
        self.out.append(If(self.logical_test(node.operator, Operand(result, left.kind)), block, offset=node.start))
        return Operand(result)

    def logical_test(self, operator: str, left: Operand) -> str:
        """The test under which the right side of a logical operator is evaluated."""
        if operator == "&&":
            return truth(left)
        if operator == "||":
            return falsehood(left)
        return f"{left.text} is None or {left.text} is null"

    def logical_effect(self, node: n.LogicalExpression) -> None:
        """``test && act()`` as a statement."""
        if node.operator == "??":
            left = self.atom_of(node.left)
            test = self.logical_test("??", left)
        else:
            test = self.condition(node.left).text
            test = test if node.operator == "&&" else f"not {test}"
        self.out.append(If(test, self.in_block(lambda: self.effect(node.right)), offset=node.start))

    def conditional(self, node: n.ConditionalExpression) -> Operand:
        test = self.condition(node.test)
        result = self.fresh("x", node.start)
        sides: list[Operand] = []

        def side(part: Any) -> list[Any]:
            def work() -> None:
                operand = self.expr(part)
                sides.append(operand)
                self.give(result, operand, part.start)

            return self.in_block(work)

        body, orelse = side(node.consequent), side(node.alternate)
        kind = sides[0].kind if sides[0].kind == sides[1].kind else ANY
        self.out.append(If(test.text, body, orelse, node.start))
        return Operand(result, kind)

    # -- rooms elsewhere ------------------------------------------------------------------------------------------------

    def class_expression(self, node: Any, key: str = "") -> Operand:
        raise NotImplementedError

    def bitwise(self, operator: str, left: Any, right: Any) -> Operand:
        raise NotImplementedError

    def call_expression(self, node: Any) -> Operand:
        raise NotImplementedError

    def new(self, node: Any) -> Operand:
        raise NotImplementedError

    def tagged_template(self, node: Any) -> Operand:
        raise NotImplementedError

    def assignment(self, node: Any, *, wanted: bool = True) -> Operand:
        raise NotImplementedError

    def update(self, node: Any, *, wanted: bool = True) -> Operand:
        raise NotImplementedError

    def function_value(self, node: Any, *, method: bool = False, home: str | None = None) -> Operand:
        raise NotImplementedError

    def super_member(self, node: Any) -> Operand:
        raise NotImplementedError

    def private_get(self, node: Any, holder: Operand, key: str) -> Operand:
        raise self.unit.unsupported(node)

    def private_in(self, node: Any) -> Operand:
        raise self.unit.unsupported(node)

    def meta_property(self, node: n.MetaProperty) -> Operand:
        if node.meta.name == "import":
            raise self.unit.unsupported(node)
        binding = self.lookup("new.target")
        return UNDEFINED_OPERAND if binding is None else Operand(self.reference(binding), read=binding.captured)


def property_key(key: Any) -> str:
    """The property key that a literal name of an object literal or pattern is."""
    kind = key.__class__
    if kind is n.Identifier:
        return str(key.name)
    if kind is n.NumericLiteral:
        from ..runtime.numbers import number_to_string

        return number_to_string(key.value)
    return str(key.value)


def _is_number(text: str) -> bool:
    return text.lstrip("(-")[:1].isdigit()


def _is_nonzero(text: str) -> bool:
    return text[:1].isdigit() and float(text) != 0.0 if _is_literal(text) else False


def _is_positive(text: str) -> bool:
    return _is_literal(text) and float(text) > 0.0


def _is_literal(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return text[:1].isdigit()


_HANDLERS: dict[type, Callable[[Any, Any], Operand]] = {
    n.Identifier: Expressions.identifier,
    n.NumericLiteral: Expressions.number,
    n.StringLiteral: Expressions.string,
    n.BooleanLiteral: Expressions.boolean,
    n.NullLiteral: Expressions.null_,
    n.BigIntLiteral: Expressions.bigint,
    n.RegExpLiteral: Expressions.regexp,
    n.ThisExpression: lambda self, node: self.this(node),
    n.TemplateLiteral: Expressions.template,
    n.TaggedTemplateExpression: lambda self, node: self.tagged_template(node),
    n.ArrayExpression: Expressions.array,
    n.ObjectExpression: Expressions.object,
    n.SequenceExpression: Expressions.sequence,
    n.MemberExpression: Expressions.member,
    n.ChainExpression: Expressions.chain,
    n.CallExpression: lambda self, node: self.call_expression(node),
    n.NewExpression: lambda self, node: self.new(node),
    n.UnaryExpression: Expressions.unary,
    n.UpdateExpression: lambda self, node: self.update(node),
    n.BinaryExpression: Expressions.binary,
    n.LogicalExpression: Expressions.logical,
    n.ConditionalExpression: Expressions.conditional,
    n.AssignmentExpression: lambda self, node: self.assignment(node),
    n.FunctionExpression: lambda self, node: self.function_value(node),
    n.ArrowFunctionExpression: lambda self, node: self.function_value(node),
    n.MetaProperty: Expressions.meta_property,
    n.AwaitExpression: lambda self, node: self.await_(node),
    n.YieldExpression: lambda self, node: self.yield_(node),
    n.ClassExpression: lambda self, node: self.class_expression(node),
}
