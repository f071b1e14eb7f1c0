"""Classes (ECMA-262 clause 15.7): ClassDefinitionEvaluation, private names, ``super``."""

from __future__ import annotations

from typing import Any

from ..scope.bindings import Scope
from ..syntax import nodes as n
from .assignments import Assignments
from .expressions import property_key
from .operand import BOOLEAN, OBJECT, Operand


class Classes(Assignments):
    """The classes of a function, and what only their methods can say."""

    def make_scope_object(self, scope: Scope) -> None:
        raise NotImplementedError

    def whole_value(self, node: Any) -> Operand:
        """What a function whose body is an expression returns."""
        body = node.body
        if node not in self.unit.analysis.named_by_key:
            return self.expr(body)
        if body.__class__ is n.ClassExpression:
            return self.class_expression(body, "fn.named")
        value = self.atom(self.expr(body), body.start)
        self.line(f"name_function({value.text}, fn.named, '')", body.start)
        return value

    def class_expression(self, node: Any, key: str = "") -> Operand:
        """The constructor of a class; ``key`` is where it takes its name from, if that is computed."""
        scope = self.unit.analysis.scope_of[node]
        outer, self.scope = self.scope, scope
        self.make_scope_object(scope)
        for binding in scope.bindings.values():
            if binding.kind == "private":
                self.initialise(binding, Operand(f"PrivateName({binding.name!r})", read=True, atom=False))
        made = self.define_class(node, key)
        if node.id is not None:
            self.initialise(scope.bindings[node.id.name], made)
        self.run_statics(node, made.text)
        self.scope = outer
        return made

    def define_class(self, node: Any, key: str) -> Operand:
        """The constructor with all methods; fields are noted, static ones left for `run_statics`."""
        heritage = "None"
        if node.super_class is not None:
            parent = self.expr(node.super_class)
            heritage = self.call(f"class_heritage(R, {parent.text})", node.super_class.start, "extends").text
        constructor = self.unit.analysis.constructors[node]
        index = self.unit.template_index(constructor)
        text = f"make_class(R, {self.unit.table}[{index}], {self.current_holder()}, {heritage})"
        made = self.keep(Operand(text, OBJECT, read=True, atom=False), node.start, "class")
        if key:
            self.line(f"name_class({made.text}, {key})", node.start)
        self.statics: list[tuple[Any, str]] = getattr(self, "statics", [])
        for element in node.body.body:
            self.element(element, made.text)
        return made

    def element(self, element: Any, made: str) -> None:
        kind = element.__class__
        if kind is n.StaticBlock:
            self.statics.append((element, ""))
            return
        if kind is n.MethodDefinition and element.kind == "constructor":
            return
        key = self.element_key(element)
        target = made if element.static else f"{made}.home"
        if kind is n.MethodDefinition:
            index = self.unit.template_index(element.value)
            function = f"JSClosure({self.unit.table}[{index}], {self.current_holder()}, {target})"
            if element.key.__class__ is n.PrivateIdentifier:
                self.line(f"add_private_method({made}, {key}, {element.kind!r}, {function}, {element.static})")
            else:
                named = element.computed
                self.line(f"define_method({target}, {key}, {element.kind!r}, {function}, {named})", element.start)
        elif element.static:
            self.statics.append((element, key))
        else:
            self.line(f"add_field({made}, {key}, {self.initialiser(element, f'{made}.home')})", element.start)

    def element_key(self, element: Any) -> str:
        if element.key.__class__ is n.PrivateIdentifier:
            return self.private_name(element.key)
        if element.computed:
            return self.keep(self.computed_key(element.key), element.key.start, "k").text
        return repr(property_key(element.key))

    def initialiser(self, element: Any, home: str) -> str:
        """The function that gives a field its value; ``None`` where it has none."""
        function = self.unit.analysis.initialisers.get(element)
        if function is None:
            return "None"
        index = self.unit.template_index(function)
        return f"JSClosure({self.unit.table}[{index}], {self.current_holder()}, {home})"

    def run_statics(self, node: Any, made: str) -> None:
        """Static fields and blocks, in their order, once the class is whole."""
        mine = [entry for entry in self.statics if any(entry[0] is element for element in node.body.body)]
        self.statics = [entry for entry in self.statics if entry not in mine]
        for element, key in mine:
            function = self.initialiser(element, made)
            if element.__class__ is n.StaticBlock:
                self.do(f"run_static({made}, {function})", element.start, "static")
            else:
                self.do(f"define_static({made}, {key}, {function})", element.start, "static")

    # -- private names --------------------------------------------------------------------------------------------------

    def private_name(self, node: n.PrivateIdentifier) -> str:
        binding = self.lookup("#" + node.name)
        assert binding is not None
        return self.reference(binding)

    def private_get(self, node: Any, holder: Operand, key: str) -> Operand:
        return self.call(f"private_get({holder.text}, {self.private_name(node.property)})", node.property.start, "get")

    def private_put(self, node: Any, holder: Operand, key: str, value: Operand) -> None:
        name = self.private_name(node.property)
        self.do(f"private_set({holder.text}, {name}, {value.text})", node.property.start, "set")

    def private_in(self, node: Any) -> Operand:
        right = self.expr(node.right)
        return Operand(f"private_in({right.text}, {self.private_name(node.left)})", BOOLEAN, read=True, atom=False)

    # -- super ----------------------------------------------------------------------------------------------------------

    def super_call(self, node: Any) -> Operand:
        """``super(…)`` (13.3.7.1)."""
        active, target, this = (self.lookup(name) for name in (".active", "new.target", "this"))
        assert active is not None and target is not None and this is not None
        parent = self.keep(
            Operand(f"super_constructor({self.reference(active)})", read=True, atom=False), node.start, "super"
        )
        if self.node in self.unit.analysis.default_constructors:
            values = ", *_"
        elif any(argument.__class__ is n.SpreadElement for argument in node.arguments):
            values = ", *" + self.spread_list(node.arguments, node.start)
        else:
            operands = self.in_order(
                [self.thunk(self.expr, a) for a in node.arguments], [a.start for a in node.arguments]
            )
            values = "".join(", " + operand.text for operand in operands)
        self.line(f"require_constructor({parent.text})", node.start)
        made = self.call(
            f"{parent.text}.construct({parent.text}, {self.reference(target)}{values})", node.start, "new", "super"
        )
        holder = f"{self.scope_text(this.scope)}, 'this'" if this.captured else ""
        if this.captured:
            self.line(f"bind_this_once({holder})", node.start)
        else:
            bound = self.fresh("bound", node.start)
            self.line(f"{bound} = False", node.start)
            from .ir import If, Line, Try

            self.out.append(Try([Line("this"), Line(f"{bound} = True")], "NameError", None, [Line("False", bound)]))
            self.out.append(If(bound, [Line("bind_this_twice()")]))
        self.assign(self.reference(this), made, node.start)
        self.do(f"initialise_fields({made.text}, {self.reference(active)})", node.start, "fields")
        return made
