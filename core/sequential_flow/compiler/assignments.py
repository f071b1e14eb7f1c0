"""Assignments, updates and destructuring (ECMA-262 clauses 13.15, 13.4, 8.6)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..syntax import nodes as n
from .calls import Calls
from .expressions import BITWISE, property_key
from .ir import If, Line, Try
from .operand import ANY, BOOLEAN, NUMBER, STRING, Operand


class Assignments(Calls):
    """Assignments of a function."""

    taken_apart = ""
    """The source text of what the next pattern takes apart, for messages."""

    # -- plain and compound ---------------------------------------------------------------------------------------------

    def assignment(self, node: n.AssignmentExpression, *, wanted: bool = True) -> Operand:
        target: Any = node.left
        counter = self.counter(target)
        if counter is not None:
            text = self.whole(node.right)
            if node.operator == "+=":
                self.set_counter(counter, f"{counter.python} + {text}", not text.isdigit(), node.start)
            else:
                self.set_counter(counter, text, not text.isdigit(), node.start)
            return self.read(counter)
        if node.operator == "=":
            if target.__class__ is n.Identifier:
                exists = self.existence(target, node.right)
                value = self.expr(node.right)
                if wanted or exists:
                    value = self.keep(value, node.right.start) if value.read or not value.atom else value
                if exists:
                    self.out.append(If(f"not {exists}", [Line(f"not_defined({target.name!r})")], offset=target.start))
                self.write(target.name, value, target.start, last=not wanted)
                return value
            if target.__class__ is n.MemberExpression:
                return self.assign_member(target, node.right, wanted)
            value = self.keep(self.expr(node.right), node.right.start)
            self.taken_apart = self.source(node.right)
            self.destructure(target, value, self.assign_target)
            return value
        if node.operator in ("&&=", "||=", "??="):
            return self.logical_assignment(node)
        return self.compound(node, wanted)

    def existence(self, target: n.Identifier, right: Any) -> str:
        """In strict code, whether a global variable exists before the value is evaluated, which might make it
        (13.15.2 step 1); nothing where that is sure or cannot matter."""
        if not self.scope.strict or self.lookup(target.name) is not None or self.simple_arguments([right]):
            return ""
        return self.call(f"global_exists(R, {target.name!r})", target.start, "exists").text

    def assign_member(self, target: n.MemberExpression, right: Any, wanted: bool) -> Operand:
        if target.object.__class__ is n.Super:
            return self.assign_super(target, right)
        parts: list[Any] = []

        def holder() -> Operand:
            operand = self.expr(target.object)
            parts.append(operand)
            return operand

        work: list[Callable[[], Operand]] = [holder]
        offsets = [target.object.start]
        if target.computed:
            work.append(self.thunk(self.expr, target.property))
            offsets.append(target.property.start)
        work.append(self.thunk(self.expr, right))
        offsets.append(right.start)
        index = self.index_text(target.property) if target.computed else None
        mark = len(self.assigned)
        operands = self.in_order(work, offsets)
        value = self.keep(operands[-1], right.start) if wanted else operands[-1]
        if index is not None and index[1] not in self.assigned[mark:]:
            self.put_index(target, operands[0], index[0], value)
            return value
        key: Operand | str = operands[1] if target.computed else self.literal_key(target)
        self.put_member(target, operands[0], key, value)
        return value

    def put_index(self, target: n.MemberExpression, holder: Operand, index: str, value: Operand) -> None:
        """``a[i] = value`` with a counter as index."""
        place = target.property.start
        holder, value = self.atom(holder, target.object.start), self.atom(value, place)
        slow = Line(
            f"put_item(R, {holder.text}, {index} + 0.0, {value.text}, {self.scope.strict})",
            None,
            self.site(place, "set"),
            place,
        )
        fast = Line(f"{holder.text}.items[{index}] = {value.text}", None, None, place)
        self.out.append(Try([fast], "(AttributeError, IndexError)", None, [slow]))

    def literal_key(self, target: n.MemberExpression) -> str:
        prop: Any = target.property
        return "#" + prop.name if prop.__class__ is n.PrivateIdentifier else prop.name

    def put_member(self, target: n.MemberExpression, holder: Operand, key: Operand | str, value: Operand) -> None:
        place = target.property.start
        if target.object.__class__ is n.Super:
            self.put_super(target, holder, key, value)
            return
        function = "put_strict" if self.scope.strict else "put_v"
        if isinstance(key, str):
            if key.startswith("#"):
                self.private_put(target, holder, key, value)
                return
            slow = Line(f"{function}(R, {holder.text}, {key!r}, {value.text})", None, self.site(place, "set"), place)
            if not self.is_hot() or self.makes_instances() or not (holder.atom and value.atom):
                self.out.append(slow)
                return
            text = holder.text
            fast = Line(f"{text}.props[{key!r}] = {value.text}", None, None, place)
            test = f"{text}.__class__ is JSObject and {text}.props.__class__ is dict and {key!r} in {text}.props"
            self.out.append(If(test, [fast], [slow], place))
        else:
            self.do(f"put_item(R, {holder.text}, {key.text}, {value.text}, {self.scope.strict})", place, "set")

    def makes_instances(self) -> bool:
        """Whether the code here is a constructor's, whose writes add properties more often than they change one."""
        name = getattr(self.node, "id", None)
        return self.node in self.unit.analysis.class_of or (name is not None and name.name[:1].isupper())

    def assign_super(self, target: Any, right: Any) -> Operand:
        base, key = self.super_parts(target)
        value = self.keep(self.expr(right), right.start)
        self.put_super(target, base, key, value)
        return value

    def put_super(self, target: Any, base: Operand, key: Operand | str, value: Operand) -> None:
        """``super.key = value``, with what `super_parts` gave."""
        this = self.atom(self.this(target), target.start)
        text = repr(key) if isinstance(key, str) else key.text
        self.do(
            f"super_put({base.text}, {text}, {value.text}, {this.text}, {self.scope.strict})",
            target.property.start,
            "set",
        )

    def compound(self, node: n.AssignmentExpression, wanted: bool) -> Operand:
        operator = node.operator[:-1]
        target: Any = node.left
        if operator == "+" and target.__class__ is n.Identifier and self.append_string(node, target):
            return self.read(self.lookup(target.name))  # type: ignore[arg-type]
        if target.__class__ is n.Identifier and operator in BITWISE and self.is_shallow(node.right):
            value = self.bitwise(operator, target, node.right)
            self.write(target.name, value, target.start, last=not wanted)
            return value
        if target.__class__ is n.Identifier:
            left, right = self.in_order(
                [self.thunk(self.expr, target), self.thunk(self.expr, node.right)], [target.start, node.right.start]
            )
            value = self.operate(operator, left, right, node)
            if wanted:
                value = self.keep(value, node.start)
            self.write(target.name, value, target.start, last=not wanted)
            return value
        holder, key = self.stable_parts(target)
        old = self.get_member(target, holder, key)
        left, right = self.in_order(
            [self.constantly(old), self.thunk(self.expr, node.right)], [target.start, node.right.start]
        )
        value = self.operate(operator, left, right, node)
        value = self.keep(value, node.start) if wanted or value.read else value
        self.put_member(target, holder, key, value)
        return value

    def append_string(self, node: n.AssignmentExpression, target: n.Identifier) -> bool:
        """``s += text`` of a local that is a string: written so that CPython can append in place; whether it was."""
        binding = self.lookup(target.name)
        if binding is None or self.kinds.get(binding) != STRING or binding.kind == "const":
            return False
        mark = len(self.assigned)
        right = self.expr(node.right)
        if binding.python in self.assigned[mark:]:
            raise self.unit.unsupported(node)
        if right.kind == NUMBER:
            right = Operand(f"number_to_string({right.text})", STRING, right.names, right.read, atom=False)
        elif right.kind != STRING:
            primitive = self.call(f"to_primitive({right.text})", node.right.start, "prim")
            right = self.call(f"to_string({primitive.text})", node.right.start, "str", kind=STRING)
        name = binding.python
        self.assigned.append(name)
        self.out.append(Line(f"{name} + {right.text}", name, None, node.start))
        self.out.append(If(f"len({name}) > M", [Line(f"concat({name})")]))
        return True

    def stable_parts(self, target: Any) -> tuple[Operand, Operand | str]:
        """Object and key of a member that is read and then written: the key is converted once."""
        if target.object.__class__ is n.Super:
            base, key = self.super_parts(target)
            if isinstance(key, Operand):
                key = self.call(f"super_key({base.text}, {key.text})", target.property.start, "key")
            return base, key
        holder, key = self.member_parts(target)
        holder = self.keep(holder, target.object.start, "o")
        if isinstance(key, Operand):
            if key.kind == NUMBER:
                key = self.keep(key, target.property.start, "k")
            else:
                key = self.call(f"key_of(R, {holder.text}, {key.text})", target.property.start, "key")
        return holder, key

    def logical_assignment(self, node: n.AssignmentExpression) -> Operand:
        operator = node.operator[:-1]
        target: Any = node.left
        result = self.fresh("l", node.right.start)
        if target.__class__ is n.Identifier:
            self.assign(result, self.expr(target), target.start)
            name = target.name

            def write() -> None:
                self.write(name, self.right_side(result, node.right), target.start)

        else:
            holder, key = self.stable_parts(target)
            self.give(result, self.get_member(target, holder, key), target.start)

            def write() -> None:
                self.put_member(target, holder, key, self.right_side(result, node.right))

        self.out.append(If(self.logical_test(operator, Operand(result)), self.in_block(write), offset=node.start))
        return Operand(result)

    def right_side(self, result: str, right: Any) -> Operand:
        self.give(result, self.expr(right), right.start)
        return Operand(result)

    def update(self, node: n.UpdateExpression, *, wanted: bool = True) -> Operand:
        target: Any = node.argument
        word = "increment" if node.operator == "++" else "decrement"
        sign = node.operator[0]
        counter = self.counter(target)
        if counter is not None:
            old = self.read(counter)
            if wanted and not node.prefix:
                old = self.keep(old, node.start, "old")
            self.set_counter(counter, f"{counter.python} + 1", False, node.start)
            return self.read(counter) if node.prefix else old
        if target.__class__ is n.Identifier:
            old = self.expr(target)
            if old.kind == NUMBER:
                if wanted and not node.prefix:
                    old = self.keep(Operand(old.text, NUMBER, old.names, True), node.start, "old")
                new = Operand(f"{old.text} {sign} 1.0", NUMBER, old.names, old.read, atom=False)
                if wanted and node.prefix:
                    new = self.keep(new, node.start, "new")
                self.write(target.name, new, node.start, last=not wanted)
                return new if node.prefix else old
            old = self.keep(old, node.start, "was") if wanted or old.read else old
            old, new = self.step(old, node, word, sign, wanted and not node.prefix)
            self.write(target.name, new, node.start, last=not wanted)
            return new if node.prefix else old
        holder, key = self.stable_parts(target)
        old = self.get_member(target, holder, key)
        old, new = self.step(old, node, word, sign, wanted and not node.prefix)
        self.put_member(target, holder, key, new)
        return new if node.prefix else old

    def step(self, old: Operand, node: Any, word: str, sign: str, old_wanted: bool) -> tuple[Operand, Operand]:
        """The old value as a number, and the new one."""
        key = self.site(node.start, "num")
        from .emitter import temp_name

        new = temp_name(self.site(node.start, "new"))
        numeric = temp_name(key)
        fast: list[Any] = [Line(f"{old.text} {sign} 1.0", new, None, node.start)]
        slow: list[Any] = [
            Line(f"to_numeric({old.text})", numeric, key, node.start),
            Line(f"{word}({numeric})", new, None, node.start),
        ]
        if old_wanted:
            fast.append(Line(f"{old.text} * 1.0", numeric, None, node.start))
        self.out.append(Try(fast, "TypeError", None, slow))
        return Operand(numeric if old_wanted else old.text), Operand(new)

    # -- destructuring --------------------------------------------------------------------------------------------------

    def assign_target(self, target: Any, value: Operand) -> None:
        """Assign to a target of a destructuring assignment."""
        if target.__class__ is n.Identifier:
            self.write(target.name, value, target.start, last=True)
        else:
            self.destructure(target, value, self.assign_target)

    def bind(self, target: Any, value: Operand) -> None:
        """Initialise the names of a binding pattern."""
        if target.__class__ is n.Identifier:
            binding = self.lookup(target.name)
            if binding is None:
                self.write(target.name, value, target.start, last=True)
            else:
                self.initialise(binding, value, target.start, last=True)
        else:
            self.destructure(target, value, self.bind)

    def destructure(self, pattern: Any, value: Operand, give: Callable[[Any, Operand], None]) -> None:
        """DestructuringAssignmentEvaluation or BindingInitialization of a pattern; ``give`` takes a name's value."""
        kind = pattern.__class__
        if kind is n.AssignmentPattern:
            self.with_default(pattern, value, lambda operand: give(pattern.left, operand))
        elif kind is n.ObjectPattern:
            self.destructure_object(pattern, value, give)
        elif kind is n.ArrayPattern:
            self.destructure_array(pattern, value, give)
        elif kind is n.MemberExpression:
            holder, key = self.member_parts(pattern)
            self.put_member(pattern, holder, key, value)
        else:
            raise self.unit.unsupported(pattern)

    def with_default(self, pattern: n.AssignmentPattern, value: Operand, then: Callable[[Operand], None]) -> None:
        result = self.fresh("d", pattern.start)
        self.give(result, value, pattern.start)
        block = self.in_block(lambda: self.give(result, self.expr(pattern.right), pattern.right.start))
        self.out.append(If(f"{result} is None", block, offset=pattern.start))
        then(Operand(result))

    def reference_first(self, target: Any) -> Callable[[Operand], None] | None:
        """The reference of a target that is a member, evaluated before the value is (13.15.5.5); how to write to it."""
        inner = target.left if target.__class__ is n.AssignmentPattern else target
        if inner.__class__ is not n.MemberExpression:
            return None
        holder, key = self.member_parts(inner)
        holder = self.keep(holder, inner.start, "o")
        if isinstance(key, Operand):
            key = self.keep(key, inner.property.start, "k")
        return lambda value: self.put_member(inner, holder, key, value)

    def give_to(
        self,
        target: Any,
        value: Operand,
        give: Callable[[Any, Operand], None],
        reference: Callable[[Operand], None] | None,
    ) -> None:
        if reference is None:
            give(target, value)
        elif target.__class__ is n.AssignmentPattern:
            self.with_default(target, value, reference)
        else:
            reference(value)

    def destructure_object(
        self, pattern: n.ObjectPattern, value: Operand, give: Callable[[Any, Operand], None]
    ) -> None:
        value = self.keep(value, pattern.start)
        properties: list[Any] = pattern.properties
        first = properties[0] if properties else None
        name = property_key(first.key) if first.__class__ is n.Property and not first.computed else ""
        self.line(f"require_object({value.text}, {self.taken_apart!r}, {name!r})", pattern.start)
        self.taken_apart = ""
        rest = properties and properties[-1].__class__ is n.RestElement
        taken: list[str] = []
        for prop in properties:
            if prop.__class__ is n.RestElement:
                reference = self.reference_first(prop.argument)
                made = self.keep(Operand("R.object()", read=True, atom=False), prop.start, "rest")
                keys = "".join(key + ", " for key in taken)
                self.do(f"copy_data_properties(R, {made.text}, {value.text}, ({keys}))", prop.start, "rest")
                self.give_to(prop.argument, made, give, reference)
                continue
            if prop.computed:
                key = self.computed_key(prop.key)
                if rest:
                    key = self.keep(key, prop.key.start, "k")
                text = key.text
            else:
                text = repr(property_key(prop.key))
            taken.append(text)
            reference = self.reference_first(prop.value)
            got = self.call(f"get_v(R, {value.text}, {text})", prop.key.start, "get")
            self.give_to(prop.value, got, give, reference)

    def destructure_array(self, pattern: n.ArrayPattern, value: Operand, give: Callable[[Any, Operand], None]) -> None:
        cursor = self.fresh("i", pattern.start)
        iterator = self.call(f"iterate(R, {value.text}, {self.taken_apart!r})", pattern.start, "iter")
        self.taken_apart = ""
        self.give(cursor, iterator, pattern.start)
        ended = self.fresh("e", pattern.start)
        self.line(f"{ended} = False", pattern.start)

        def elements() -> None:
            for element in pattern.elements:
                if element is None:
                    self.next_element(cursor, ended, pattern.start)
                elif element.__class__ is n.RestElement:
                    reference = self.reference_first(element.argument)
                    rest = self.fresh("r", element.start)
                    self.line(f"{rest} = []", element.start)
                    block = self.in_block(
                        lambda: self.give(
                            rest, self.call(f"iterator_to_list(R, {cursor})", element.start, "rest"), element.start
                        )
                    )
                    self.out.append(If(f"not {ended}", block, offset=element.start))
                    self.line(f"{ended} = True")
                    self.give_to(element.argument, Operand(f"R.array({rest})", atom=False, read=True), give, reference)
                else:
                    reference = self.reference_first(element)
                    got = self.next_element(cursor, ended, element.start)
                    self.give_to(element, got, give, reference)

        body = self.in_block(elements)

        def failed() -> None:
            thrown = self.fresh("x", pattern.start)
            self.line(f"{thrown} = caught(R, e)", pattern.start)
            block = self.in_block(lambda: self.do(f"close_for_throw(R, {cursor})", pattern.start, "close"))
            self.out.append(If(f"not {ended}", block, offset=pattern.start))
            self.line(f"raise Throw({thrown})", pattern.start)

        handler = self.in_block(failed)
        if self.yields:

            def asked() -> None:
                value = self.fresh("x", pattern.start)
                self.line(f"{value} = e.value", pattern.start)
                close = self.in_block(lambda: self.do(f"close(R, {cursor})", pattern.start, "close"))
                self.out.append(If(f"not {ended}", close, offset=pattern.start))
                self.line(f"raise Return({value})", pattern.start)

            handler = [If("e.__class__ is Return", self.in_block(asked), handler)]
        self.out.append(Try(body, "(Exception, Return)" if self.yields else "Exception", "e", handler))
        block = self.in_block(lambda: self.do(f"close(R, {cursor})", pattern.start, "close"))
        self.out.append(If(f"not {ended}", block, offset=pattern.start))

    def next_element(self, cursor: str, ended: str, offset: int) -> Operand:
        result = self.fresh("v", offset)
        self.line(f"{result} = None", offset)

        def work() -> None:
            self.give(result, self.call(f"step(R, {cursor})", offset, "step"), offset)
            at_end: list[Any] = [Line(f"{ended} = True", None), Line(f"{result} = None", None)]
            self.out.append(If(f"{result} is DONE", at_end, offset=offset))

        self.out.append(If(f"not {ended}", self.in_block(work), offset=offset))
        return Operand(result)

    def private_put(self, node: Any, holder: Operand, key: str, value: Operand) -> None:
        raise self.unit.unsupported(node)


__all__ = ["ANY", "BOOLEAN", "Assignments"]
