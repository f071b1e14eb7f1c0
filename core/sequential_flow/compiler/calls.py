"""Calls, ``new``, tagged templates and spread arguments (ECMA-262 clauses 13.3.5 to 13.3.11)."""

from __future__ import annotations

from typing import Any

from ..syntax import nodes as n
from .bitwise import Bitwise
from .operand import OBJECT, UNDEFINED_OPERAND, Operand


class Calls(Bitwise):
    """Calls of a function."""

    def call_expression(self, node: n.CallExpression) -> Operand:
        callee: Any = node.callee
        if callee.__class__ is n.Super:
            return self.super_call(node)
        place = callee.start
        inner = callee.expression if callee.__class__ is n.ChainExpression else callee
        if inner.__class__ is n.MemberExpression:
            place = inner.property.start
            function, this = self.method_and_this(callee)
        else:
            if callee.__class__ is n.CallExpression:
                place = callee.end
            function, this = self.expr(callee), UNDEFINED_OPERAND
            if function.read or function.names or not function.atom:
                if node.optional or not self.simple_arguments(node.arguments):
                    function = self.keep(function, callee.start, "f")
        if node.optional:
            function = self.atom(function, callee.start)
            self.stop_if_nullish(function, node)
        if callee.__class__ is n.Identifier and callee.name == "eval" and self.scope.strict and not node.optional:
            return self.invoke(function, this, node.arguments, place, "eval", "evaluator({0}, {0}.py)")
        return self.invoke(function, this, node.arguments, place, self.source(callee))

    def simple_arguments(self, arguments: list[Any]) -> bool:
        """Whether evaluating the arguments can change nothing that the callee's text reads, nor throw."""
        for argument in arguments:
            kind = argument.__class__
            if kind in (n.NumericLiteral, n.StringLiteral, n.BooleanLiteral, n.NullLiteral):
                continue
            if kind is n.Identifier:
                binding = self.lookup(argument.name)
                if binding is not None and not binding.early:
                    continue
            if (
                kind is n.BinaryExpression
                and argument.operator in ("+", "-", "*")
                and self.simple_arguments([argument.left, argument.right])
            ):
                continue
            return False
        return True

    def method_and_this(self, callee: Any) -> tuple[Operand, Operand]:
        """The function and the ``this`` of a call whose callee is a member expression."""
        if callee.__class__ is n.ChainExpression:
            result = self.fresh("c", callee.start)
            this_name = self.fresh("o", callee.start)
            self.line(f"{result} = {this_name} = None", callee.start)
            outer = self.out
            function, this = self.method_and_this(callee.expression)
            self.assign(this_name, this, callee.start)
            self.assign(result, function, callee.start)
            self.out = outer
            return Operand(result), Operand(this_name)
        if callee.object.__class__ is n.Super:
            this = self.atom(self.this(callee.object), callee.start)
            return self.super_member(callee), this
        holder, key = self.member_parts(callee)
        this = self.keep(holder, callee.object.start, "this")
        return self.get_member(callee, this, key, called=True), this

    def invoke(
        self, function: Operand, this: Operand, arguments: list[Any], place: int, what: str, code: str = "{}.py"
    ) -> Operand:
        """Evaluate arguments and call; ``code`` tells how the function's Python function is found."""
        function = self.short(function, place)
        if any(argument.__class__ is n.SpreadElement for argument in arguments):
            function = self.keep(function, place, "f")
            values = "*" + self.spread_list(arguments, place)
        else:
            operands = self.in_order(
                [lambda: function, lambda: this, *(self.thunk(self.expr, a) for a in arguments)],
                [place, place, *(a.start for a in arguments)],
            )
            function, this = operands[0], operands[1]
            values = ", ".join(operand.text for operand in operands[2:])
        function = self.atom(function, place) if not _is_name(function.text) else function
        python = code.format(function.text)
        text = f"{python}({function.text}, {this.text}{', ' + values if values else ''})"
        return self.call(text, place, "", what)

    def spread_list(self, arguments: list[Any], place: int) -> str:
        """The name of a Python list of evaluated arguments, some of them spread."""
        built = self.fresh("list", place)
        self.line(f"{built} = []", place)
        for argument in arguments:
            if argument.__class__ is n.SpreadElement:
                operand = self.expr(argument.argument)
                values = self.call(
                    f"iterable_to_list(R, {operand.text}, {self.source(argument.argument)!r})", argument.start, "spread"
                )
                self.line(f"{built}.extend({values.text})")
            else:
                self.line(f"{built}.append({self.expr(argument).text})", argument.start)
        return built

    def new(self, node: n.NewExpression) -> Operand:
        place, what = node.callee.start, self.source(node.callee)
        function = self.keep(self.expr(node.callee), place, "f")
        if any(argument.__class__ is n.SpreadElement for argument in node.arguments):
            values = "*" + self.spread_list(node.arguments, node.start)
        else:
            operands = self.in_order(
                [self.thunk(self.expr, a) for a in node.arguments], [a.start for a in node.arguments]
            )
            values = ", ".join(operand.text for operand in operands)
        text = f"{function.text}.construct({function.text}, {function.text}{', ' + values if values else ''})"
        return self.call(text, node.start, "new", what, OBJECT)

    def tagged_template(self, node: n.TaggedTemplateExpression) -> Operand:
        tag: Any = node.tag
        if tag.__class__ is n.MemberExpression:
            function, this = self.method_and_this(tag)
        else:
            function, this = self.keep(self.expr(tag), tag.start, "f"), UNDEFINED_OPERAND
        quasi = node.quasi
        cooked = tuple(element.cooked for element in quasi.quasis)
        raw = tuple(element.raw for element in quasi.quasis)
        template = f"template_object(R, {self.place(quasi.start)!r}, {cooked!r}, {raw!r})"
        operands = self.in_order(
            [
                lambda: function,
                lambda: this,
                lambda: Operand(template, OBJECT),
                *(self.thunk(self.expr, e) for e in quasi.expressions),
            ],
            [tag.start, tag.start, quasi.start, *(e.start for e in quasi.expressions)],
        )
        function = operands[0]
        values = ", ".join(operand.text for operand in operands[1:])
        return self.call(f"{function.text}.py({function.text}, {values})", tag.start, "tag", self.source(tag))

    def super_call(self, node: Any) -> Operand:
        raise self.unit.unsupported(node)

    def super_member(self, node: Any) -> Operand:
        """``super.x`` (13.3.7.1): looked for in the prototype of the method's home object."""
        home = self.lookup(".home")
        assert home is not None
        this = self.super_this(node)
        if node.computed:
            text = f"super_item(super_base({self.reference(home)}), {self.expr(node.property).text}, {this.text})"
        else:
            text = f"super_get({self.reference(home)}, {node.property.name!r}, {this.text})"
        return self.call(text, node.property.start, "get")


def _is_name(text: str) -> bool:
    return text.isidentifier()
