"""The ground that the compiler's rooms stand on: where statements go, names for temporaries, evaluation order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..runtime.names import python_name
from ..scope.bindings import GLOBAL, LOCAL, Binding, Scope
from ..syntax import nodes as n
from .ir import RETURN, If, Line, Try
from .operand import ANY, NUMBER, UNDEFINED_OPERAND, Operand

if TYPE_CHECKING:
    from .unit import Unit

MAX_TEXT = 160
"""An expression longer than this goes to a temporary, so that Python's own compiler never sees a deep one."""


class Emitter:
    """The state of compiling one function: ``out`` is the block that statements go to."""

    def __init__(self, unit: Unit, node: Any, function: Scope) -> None:
        self.unit = unit
        self.node = node
        self.function = function
        self.scope = function
        self.out: list[Any] = []
        self.keys: dict[str, int] = {}
        self.assigned: list[str] = []
        self.uses_up = False
        self.suspends = bool(
            getattr(node, "generator", False) or getattr(node, "async_", False) or getattr(node, "has_await", False)
        )
        """Whether the function is a Python generator."""
        self.yields = bool(getattr(node, "generator", False))
        """Whether a return may come from outside, at a yield."""
        self.uses_jump = False
        self.global_names: set[str] = set()
        """Python globals that the function assigns, which Python wants declared."""
        self.kinds: dict[Binding, str] = {}
        self.counters: set[Binding] = set()

    # -- positions and names --------------------------------------------------------------------------------------------

    def place(self, offset: int) -> str:
        line, column = self.unit.lines.line_column(offset)
        return f"{line}_{column}"

    def site(self, offset: int, suffix: str = "") -> str:
        """A key for a site, one of its kind in the function: ``line:column`` and, for other than calls, what it does."""
        line, column = self.unit.lines.line_column(offset)
        key = f"{line}:{column}.{suffix}" if suffix else f"{line}:{column}"
        count = self.keys.get(key, 0) + 1
        self.keys[key] = count
        return key if count == 1 else f"{key}#{count}"

    def fresh(self, prefix: str, offset: int) -> str:
        """A name for something of the compiler's own, such as a loop's iterator."""
        return internal_name(prefix + self.site(offset, prefix).replace("." + prefix, ""))

    # -- emitting -------------------------------------------------------------------------------------------------------

    def line(self, text: str, offset: int = -1) -> None:
        """A statement that cannot pause."""
        self.out.append(Line(text, None, None, offset))

    def call(self, text: str, offset: int, suffix: str = "", what: str | None = None, kind: str = ANY) -> Operand:
        """A call that may pause; its value goes to a temporary of its own."""
        key = self.site(offset, suffix)
        target = temp_name(key)
        self.out.append(Line(text, target, key, offset, what))
        return Operand(target, kind)

    def do(self, text: str, offset: int, suffix: str = "") -> None:
        """A call that may pause, for its effect."""
        self.out.append(Line(text, None, self.site(offset, suffix), offset))

    def assign(self, target: str, operand: Operand, offset: int = -1) -> None:
        """``target = operand``."""
        self.out.append(Line(operand.text, target, None, offset))

    def give(self, target: str, operand: Operand, offset: int = -1) -> None:
        """``target = operand`` where nobody needs the operand afterwards: what made it gives it to the target."""
        last = self.out[-1] if self.out and is_temp(operand.text) else None
        if last.__class__ is Line and last.target == operand.text:
            last.target = target
        elif last.__class__ is Try and last.name is None and _gives(last, operand.text):
            last.body[-1].target = last.handler[-1].target = target
        else:
            self.out.append(Line(operand.text, target, None, offset))

    def keep(self, operand: Operand, offset: int, suffix: str = "v") -> Operand:
        """The operand as something that no later statement changes."""
        if operand.atom and not operand.read and not operand.names:
            return operand
        target = temp_name(self.site(offset, suffix))
        self.out.append(Line(operand.text, target, None, offset))
        return Operand(target, operand.kind)

    def atom(self, operand: Operand, offset: int) -> Operand:
        """The operand as a name or constant that may be written several times in one statement."""
        if operand.atom and not operand.read:
            return operand
        return self.keep(operand, offset)

    def short(self, operand: Operand, offset: int) -> Operand:
        """The operand, kept in a temporary if its text has become long."""
        return self.keep(operand, offset) if len(operand.text) > MAX_TEXT else operand

    def in_block(self, work: Callable[[], Any]) -> list[Any]:
        """What ``work`` emits, as a block of its own."""
        outer = self.out
        block: list[Any] = []
        self.out = block
        try:
            work()
        finally:
            self.out = outer
        return block

    def guarded(self, text: str, fallback: str, offset: int, suffix: str, errors: str = "TypeError") -> Operand:
        """A Python operator that refuses what it cannot do right, and the call that then does it."""
        key = self.site(offset, suffix)
        target = temp_name(key)
        slow = Line(fallback, target, key, offset)
        self.out.append(Try([Line(text, target, None, offset)], errors, None, [slow]))
        return Operand(target)

    # -- evaluation order -----------------------------------------------------------------------------------------------

    def in_order(self, work: list[Callable[[], Operand]], offsets: list[int]) -> list[Operand]:
        """Evaluate several expressions one after the other, so that each keeps the value it had in its turn."""
        operands: list[Operand] = []
        marks: list[tuple[list[Any], int, int]] = []
        for evaluate in work:
            operands.append(evaluate())
            marks.append((self.out, len(self.out), len(self.assigned)))
        for index in range(len(operands) - 2, -1, -1):
            operand = operands[index]
            out, emitted, assigned = marks[index]
            if (operand.read and (emitted < len(out) or out is not self.out)) or (
                operand.names and not operand.names.isdisjoint(self.assigned[assigned:])
            ):
                target = temp_name(self.site(offsets[index], "v"))
                out.insert(emitted, Line(operand.text, target, None, offsets[index]))
                operands[index] = Operand(target, operand.kind)
        return operands

    # -- bindings -------------------------------------------------------------------------------------------------------

    def lookup(self, name: str) -> Binding | None:
        scope: Scope | None = self.scope
        while scope is not None:
            binding = scope.bindings.get(name)
            if binding is not None:
                return binding
            scope = scope.parent
        return None

    def holder(self, scope: Scope | None) -> Scope | None:
        """The nearest scope that has a scope object."""
        while scope is not None and not scope.holds:
            scope = scope.parent
        return scope

    def scope_text(self, scope: Scope) -> str:
        """The Python expression of a scope's object, seen from here."""
        if scope.function is self.function and scope.kind != "self":
            return scope.local
        self.uses_up = True
        text = "up"
        current = self.holder(self.outermost_holder())
        while current is not scope:
            assert current is not None
            text += ".up"
            current = self.holder(current.parent)
        return text

    def outermost_holder(self) -> Scope | None:
        """The scope outside this function that its functions objects carry."""
        return self.holder(self.function.parent)

    def current_holder(self) -> str:
        """The scope object that a function made here carries."""
        scope = self.holder(self.scope)
        return "None" if scope is None else self.scope_text(scope)

    def reference(self, binding: Binding) -> str:
        """The Python text of a binding, for reading and for writing."""
        if binding.storage in (LOCAL, GLOBAL):
            return binding.python
        return f"{self.scope_text(binding.scope)}.{binding.python}"

    def read(self, binding: Binding) -> Operand:
        if binding.storage is LOCAL:
            if binding in self.counters:
                names = frozenset((binding.python,))
                return Operand(f"({binding.python} + 0.0)", NUMBER, names, read=binding.early, atom=False)
            return Operand(
                binding.python,
                self.kinds.get(binding, ANY),
                frozenset((binding.python,)),
                read=binding.early,
            )
        return Operand(self.reference(binding), ANY, read=True)

    def initialise(self, binding: Binding, operand: Operand, offset: int = -1, *, last: bool = False) -> None:
        """Give a binding its first value, or any value with no check. ``last``: nobody needs the operand any more."""
        if binding.storage is LOCAL:
            self.assigned.append(binding.python)
        elif binding.storage is GLOBAL:
            self.global_names.add(binding.python)
        (self.give if last else self.assign)(self.reference(binding), operand, offset)

    def write(self, name: str, operand: Operand, offset: int, *, last: bool = False) -> None:
        """PutValue (6.2.5.6) to a name."""
        binding = self.lookup(name)
        if binding is None:
            self.write_global(name, operand, offset, last)
        elif binding.kind == "const":
            if binding.early:
                self.line(self.reference(binding), offset)
            self.line("constant_assignment()", offset)
        elif binding.kind == "self":
            if self.scope.strict:
                self.line("constant_assignment()", offset)
        else:
            if binding.early and binding.lexical:
                self.line(self.reference(binding), offset)
            self.initialise(binding, operand, offset, last=last)

    def write_global(self, name: str, operand: Operand, offset: int, last: bool) -> None:
        if name in self.unit.constants:
            self.line(python_name(name), offset)  # a ReferenceError where it has no value yet
            self.line("constant_assignment()", offset)
            return
        if self.unit.careful or self.scope.strict or name in ("undefined", "NaN", "Infinity"):
            value = self.atom(operand, offset)
            self.do(f"put_global(R, {name!r}, {value.text}, {self.scope.strict})", offset, "put")
        else:
            self.global_names.add(python_name(name))
            (self.give if last else self.assign)(python_name(name), operand, offset)

    # -- counters -------------------------------------------------------------------------------------------------------

    def counter(self, node: Any) -> Binding | None:
        """The counter that a node names."""
        if node.__class__ is not n.Identifier or not self.counters:
            return None
        binding = self.lookup(node.name)
        return binding if binding in self.counters else None

    def whole(self, node: Any) -> str:
        """The ``int`` text of a value given to a counter (see ``inference``)."""
        kind = node.__class__
        if kind is n.NumericLiteral:
            return str(int(node.value))
        if kind is n.Identifier:
            return self.lookup(node.name).python  # type: ignore[union-attr]
        return f"({self.whole(node.left)} {node.operator} {self.whole(node.right)})"

    def set_counter(self, binding: Binding, text: str, checked: bool, offset: int) -> None:
        """Give a counter a value; what could pass 2^53 is rounded as a Number would be."""
        self.assigned.append(binding.python)
        self.out.append(Line(text, binding.python, None, offset))
        if checked:
            name = binding.python
            self.out.append(If(f"{name} > 9007199254740991", [Line(f"rounded({name})", name)]))

    # -- to be refined by the rooms -------------------------------------------------------------------------------------

    def expr(self, node: Any) -> Operand:
        raise NotImplementedError

    def source(self, node: Any) -> str:
        """A node's source text, for messages; shortened."""
        text = self.unit.source[node.start : node.end]
        return text if len(text) <= 60 and "\n" not in text else text.split("\n")[0][:57] + "..."


def temp_name(key: str) -> str:
    """The Python name of a site's value: ``3:18.get#2`` is ``t3_18_get_n2``."""
    return "t" + internal_name(key)


def internal_name(key: str) -> str:
    return key.replace(":", "_").replace(".", "_").replace("#", "_n")


def is_temp(text: str) -> bool:
    """Whether an operand is the value of a site: made for one use."""
    return text[:1] == "t" and text[1:2].isdigit()


def _gives(statement: Try, target: str) -> bool:
    """Whether a `guarded` operator is what made a temporary."""
    body, handler = statement.body, statement.handler
    return (
        bool(body)
        and bool(handler)
        and body[-1].__class__ is Line
        and handler[-1].__class__ is Line
        and body[-1].target == handler[-1].target == target
    )


def is_constant(node: Any) -> bool:
    """Whether an expression is a literal, or ``undefined``."""
    return node.__class__ in (n.NumericLiteral, n.StringLiteral, n.BooleanLiteral, n.NullLiteral)


__all__ = ["RETURN", "UNDEFINED_OPERAND", "Emitter", "If", "Line", "is_constant", "temp_name"]
