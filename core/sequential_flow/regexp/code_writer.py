"""The text of a matching function while it is written: blocks of lines, registers, constants (see `generate`)."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any, Final

from ..runtime.budget import spend
from ..runtime.completion import range_error
from . import charset
from .analysis import nullable
from .charset import CharSet, characters, complement, python_class, size
from .nodes import MANY, Alternation, Chars, Group, Look, Node, Repeat, Sequence, Tree

LARGEST: Final = 60_000
"""Lines of a function."""
MANY_REGISTERS: Final = 24
SMALL_SET: Final = 400


class TooLarge(Exception):
    """The function would be."""


def overflow() -> Exception:
    return range_error("Maximum call stack size exceeded")


def put(registers: tuple[int, ...], index: int, value: int) -> tuple[int, ...]:
    return (*registers[:index], value, *registers[index + 1 :])


class CodeWriter:
    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.names: dict[str, Any] = {"islice": islice, "spend": spend, "overflow": overflow, "put": put}
        self.constants: dict[tuple[str, object], str] = {}
        self.registers: dict[str, int] = {}
        self.packed = False
        self.blocks: dict[int, list[str]] = {}
        self.lines: list[str] = []
        self.written = 0
        self.labels = 2
        self.ahead = True
        for k in range(1, tree.groups + 1):
            self.registers[f"a{k}"] = len(self.registers)
            self.registers[f"b{k}"] = len(self.registers)
        self.declare(tree.root)
        self.packed = len(self.registers) > MANY_REGISTERS
        self.state = "c" if self.packed else ", ".join(self.registers)

    def declare(self, root: Node) -> None:
        """Find the registers of loops and lookarounds; ``self.own`` tells their numbers."""
        self.own: dict[int, int] = {}
        todo = [root]
        while todo:
            node = todo.pop()
            if isinstance(node, Sequence):
                todo += node.items
            elif isinstance(node, Alternation):
                todo += node.options
            elif isinstance(node, Group | Look | Repeat):
                todo.append(node.body)
                if isinstance(node, Group) or isinstance(node.body, Chars):
                    continue
                number = self.own[id(node)] = len(self.own)
                if isinstance(node, Look):
                    wanted = f"h{number} q{number}"
                else:
                    wanted = (f"k{number} " if counts(node) else "") + (f"p{number}" if nullable(node.body) else "")
                for name in wanted.split():
                    self.registers[name] = len(self.registers)

    def line(self, *texts: str) -> None:
        self.lines += texts

    def fail_if(self, condition: str) -> None:
        self.line(f"if {condition}:", "    pc = -1", "    continue")

    def go(self, label: int, indent: str = "") -> None:
        self.line(f"{indent}pc = {label}", f"{indent}continue")

    def new_label(self) -> int:
        self.labels += 1
        return self.labels - 1

    def start_block(self, label: int) -> None:
        self.end_block()
        self.lines = self.blocks[label] = []

    def end_block(self) -> None:
        self.written += len(self.lines)
        if self.written > LARGEST:
            raise TooLarge

    def flow_into(self, label: int) -> None:
        """End a block that goes on in a new one."""
        self.line(f"pc = {label}")
        self.start_block(label)

    def push(self, label: int, at: str = "i", lo: str = "0", indent: str = "") -> None:
        self.line(f"{indent}push(({label}, {at}, {lo}{', ' + self.state if self.registers else ''}))")

    def register(self, name: str) -> str:
        return f"c[{self.registers[name]}]" if self.packed else name

    def assign(self, name: str, value: str) -> None:
        self.line(f"c = put(c, {self.registers[name]}, {value})" if self.packed else f"{name} = {value}")

    def unset(self, first: int, end: int) -> None:
        """Forget what the groups of a loop captured in its last round."""
        if first >= end:
            return
        if self.packed:
            start, stop = 2 * first - 2, 2 * end - 2
            self.line(f"c = (*c[:{start}], *{self.constant('tuple', (-1,) * (stop - start))}, *c[{stop}:])")
        else:
            self.line(" = ".join([f"a{k} = b{k}" for k in range(first, end)] + ["-1"]))

    def constant(self, kind: str, value: object) -> str:
        """The name of a constant: a "set" of characters, "match" or "search" with a pattern, or a "tuple"."""
        name = self.constants.get((kind, value))
        if name is None:
            name = self.constants[kind, value] = f"{kind.upper()}{len(self.constants)}"
            made: Any = value
            if kind == "set":
                made = frozenset(value)  # type: ignore[call-overload]
            elif kind in ("match", "search"):
                made = getattr(re.compile(value, re.ASCII), kind)  # type: ignore[call-overload]
            self.names[name] = made
        return name

    def member(self, one: CharSet, character: str = "s[i]", negated: bool = False) -> str:
        """An expression: whether a character is in a set (or is not)."""
        count = size(one)
        if count <= SMALL_SET:
            if count == 1:
                return f"{character} {'!=' if negated else '=='} {characters(one)!r}"
            return f"{character} {'not in' if negated else 'in'} {self.constant('set', characters(one))}"
        other = complement(one)
        if size(other) <= SMALL_SET:
            return self.member(other, character, not negated) if other else str(not negated)
        return f"{self.constant('match', python_class(one))}({character}) is {'' if negated else 'not '}None"

    def is_small(self, one: CharSet) -> bool:
        return one != charset.ALL and (size(one) <= SMALL_SET or size(complement(one)) <= SMALL_SET)


def counts(node: Repeat) -> bool:
    """Whether the rounds of a loop must be counted."""
    return node.least > 0 or 1 < node.most < MANY
