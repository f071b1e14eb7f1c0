"""``break``, ``continue`` and ``return`` across Python's loops, which know no labels (ECMA-262 clauses 14.8 to 14.10).

Each Python loop, each ``finally`` and each iterator that wants closing is an entry of a stack while its body is being
compiled. A jump walks the stack from the inside. Leaving an iterator emits the call that closes it. A jump to the
innermost Python loop is Python's own; one that goes further sets ``jump`` to a code, breaks, and each loop that is left
so tests the code behind itself (`Entry.escapes`). A jump that leaves a ``try … finally`` is stored as its completion,
and is taken up again behind the ``finally`` block.
"""

from __future__ import annotations

from typing import Any

from .classes import Classes
from .ir import RETURN, If, Line
from .operand import UNDEFINED_OPERAND, Operand

Jump = tuple[str, str | None]
"""What kind of jump ("break", "continue" or "return"), and its label."""


class Entry:
    """A thing that jumps cross. ``kind`` is loop, block (runs once: switch, labelled block), iterator, finally, or body
    (runs once: all of a derived constructor, which has a look at what is returned behind it)."""

    __slots__ = ("asynchronous", "breakable", "continuable", "cursor", "escapes", "kind", "labels", "result")

    def __init__(
        self,
        kind: str,
        *,
        labels: frozenset[str] = frozenset(),
        breakable: bool = False,
        continuable: bool = False,
        cursor: str = "",
        result: str = "",
        asynchronous: bool = False,
    ) -> None:
        self.asynchronous = asynchronous
        self.kind = kind
        self.labels = labels
        self.breakable = breakable
        self.continuable = continuable
        self.cursor = cursor
        self.result = result
        self.escapes: list[Jump] = []

    def is_target(self, jump: Jump) -> bool:
        kind, label = jump
        if kind == "break":
            return label in self.labels if label is not None else self.breakable
        if kind == "continue":
            return self.continuable and (label is None or label in self.labels)
        return self.kind == "body"


class Jumps(Classes):
    """Jumps of a function."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.entries: list[Entry] = []
        self.codes: dict[Jump, int] = {}

    def is_hot(self) -> bool:
        return super().is_hot() or any(entry.kind == "loop" for entry in self.entries)

    def code(self, jump: Jump) -> int:
        return self.codes.setdefault(jump, len(self.codes) + 1)

    def jump(self, jump: Jump, value: Operand | None = None) -> None:
        """Emit a jump from here; ``value`` is what a return gives."""
        loops = 0
        for index in range(len(self.entries) - 1, -1, -1):
            entry = self.entries[index]
            target = entry.is_target(jump)
            if entry.kind == "iterator":
                if target and jump[0] == "continue":
                    continue
                if value is not None:
                    value = self.keep(value, self.node.start, "r")
                saved, self.entries = self.entries, self.entries[:index]
                self.close_iterator(entry.cursor, entry.asynchronous)
                self.entries = saved
                continue
            if entry.kind == "finally":
                self.leave_through(entry, index, jump, value)
                return
            if target:
                if value is not None:
                    self.give(entry.result, value)
                if loops == 0:
                    self.line("continue" if jump[0] == "continue" else "break")
                else:
                    self.escape(jump, loops)
                return
            loops += 1
        self.give(RETURN, value if value is not None else UNDEFINED_OPERAND)

    def is_derived(self) -> bool:
        """Whether the function is the constructor of a class that extends another."""
        owner = self.unit.analysis.class_of.get(self.node)
        return owner is not None and owner.super_class is not None

    def derived_result(self, value: Operand, offset: int) -> Operand:
        """What such a constructor gives once it has returned a value: that if it is an object, or ``this``."""
        this = self.lookup("this")
        assert this is not None
        this.used = True
        result = self.fresh("x", offset)
        test = f"returns_object({value.text})"
        body: list[Any] = [Line(value.text, result)]
        self.out.append(If(test, body, [Line(self.reference(this), result)], offset))
        return Operand(result)

    def close_iterator(self, cursor: str, asynchronous: bool) -> None:
        """Close the iterator of a loop that a jump leaves."""
        self.do(f"close(R, {cursor})", self.node.start, "close")

    def escape(self, jump: Jump, loops: int) -> None:
        """Leave so many Python loops, and let what stands behind the outermost of them go on with the jump."""
        self.uses_jump = True
        self.line(f"jump = {self.code(jump)}")
        self.line("break")
        passed = [entry for entry in self.entries if entry.kind in ("loop", "block", "finally")]
        entry = passed[-1]
        if jump not in entry.escapes:
            entry.escapes.append(jump)

    def leave_through(self, entry: Entry, index: int, jump: Jump, value: Operand | None) -> None:
        """Store a jump as the completion of a ``try … finally``, and go to its ``finally``."""
        if value is not None:
            self.give(entry.result, value)
        if jump not in entry.escapes:
            entry.escapes.append(jump)
        self.line(f"{entry.cursor} = {self.code(jump) + 1}")
        inner = [other for other in self.entries[index + 1 :] if other.kind in ("loop", "block")]
        if not inner:
            self.line("break")
        else:
            self.uses_jump = True
            self.line(f"jump = {-index - 1}")
            self.line("break")
            if ("finally", str(index)) not in inner[-1].escapes:
                inner[-1].escapes.append(("finally", str(index)))

    def behind(self, entry: Entry) -> None:
        """Behind a Python loop: go on with the jumps that left it for something further out."""
        for jump in entry.escapes:
            if jump[0] == "finally":
                index = int(jump[1] or 0)
                code = -index - 1
                block = self.in_block(lambda: self.toward_finally(index))
            else:
                code = self.code(jump)
                block = self.in_block(lambda: self.again(jump))
            self.out.append(If(f"jump == {code}", block))

    def again(self, jump: Jump) -> None:
        """Go on with a jump one level further out. Its iterators inside were closed when it began."""
        loops = 0
        for index in range(len(self.entries) - 1, -1, -1):
            entry = self.entries[index]
            target = entry.is_target(jump)
            if entry.kind == "iterator":
                continue
            if entry.kind == "finally":
                raise AssertionError("a jump through finally is stored there")
            if target:
                if loops == 0:
                    self.line("jump = 0")
                    self.line("continue" if jump[0] == "continue" else "break")
                    return
                break
            loops += 1
        self.line("break")
        entry = next(entry for entry in reversed(self.entries) if entry.kind in ("loop", "block"))
        if jump not in entry.escapes:
            entry.escapes.append(jump)

    def toward_finally(self, index: int) -> None:
        """Leave one more Python loop on the way to the ``finally`` at ``index`` of the stack."""
        inner = [other for other in self.entries[index + 1 :] if other.kind in ("loop", "block")]
        if not inner:
            self.line("jump = 0")
        elif ("finally", str(index)) not in inner[-1].escapes:
            inner[-1].escapes.append(("finally", str(index)))
        self.line("break")

    def after_finally(self, entry: Entry) -> None:
        """Behind a ``finally`` block: take up the completion that led there."""
        self.out.append(If(f"{entry.cursor} == 1", [Line(f"raise Throw({entry.result})")]))
        for jump in entry.escapes:
            value = Operand(entry.result) if jump[0] == "return" else None
            block = self.in_block(lambda: self.jump(jump, value))
            self.out.append(If(f"{entry.cursor} == {self.code(jump) + 1}", block))
