"""A program: its text, compiled once in a process however many tasks run it."""

from __future__ import annotations

from _thread import allocate_lock as Lock
from collections import OrderedDict
from hashlib import sha256
from typing import Any

from .compiler.unit import Unit
from .syntax import JSSyntaxError, parse
from .syntax import nodes as n

CACHED = 2_097_152
"""How long the sources of the programs may be that are kept compiled, in characters, all together: compiled, a character
takes hundreds of bytes."""

OVERHEAD = 8_192
"""What a program of no length would count: tasks are many and programs small, but none is for nothing."""

LARGE = 262_144
"""Of the programs with longer sources only the last is kept, for the next turns of its task."""


class Program:
    """A compiled program. ``hash`` names its text (``sha256:`` and hex); ``style`` is "sequential" or "standard"."""

    __slots__ = ("hash", "source", "style", "unit")

    def __init__(self, source: str, fetch_mode: str) -> None:
        self.source = source
        self.hash = program_hash(source)
        tree = parse(source, allow_return=True, allow_await="auto", console_object=True)
        try:
            self.unit = Unit(source, tree)
            for name in ("undefined", "NaN", "Infinity"):
                binding = self.unit.analysis.program.bindings.get(name)
                if binding is not None and binding.lexical:
                    raise self.unit.error(f"Identifier '{name}' has already been declared", binding.start)
            self.style = _style(tree, self.unit) if fetch_mode == "auto" else fetch_mode
            self.unit.templates[0].compiled()
        except RecursionError:
            raise JSSyntaxError(
                "The program is too deeply nested: put the inner parts in functions", source, 0
            ) from None


def program_hash(source: str) -> str:
    """How states name the text of a program."""
    return "sha256:" + sha256(source.encode("utf-8", "surrogatepass")).hexdigest()


class ProgramCache:
    """Compiled programs by source and fetch mode; those used least recently go first."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.programs: OrderedDict[tuple[str, str], Program] = OrderedDict()
        self.length = 0
        """Of the sources, in characters."""

    def get(self, key: tuple[str, str]) -> Program | None:
        with self.lock:
            found = self.programs.get(key)
            if found is not None:
                self.programs.move_to_end(key)
            return found

    def add(self, key: tuple[str, str], program: Program) -> Program:
        """Keep a program; the one that is kept, should another thread have been faster."""
        with self.lock:
            known = self.programs.get(key)
            if known is not None:
                return known
            if len(key[0]) > LARGE:
                for other in [other for other in self.programs if len(other[0]) > LARGE]:
                    self.drop(other)
            self.programs[key] = program
            self.length += _weight(key)
            while self.length > CACHED and len(self.programs) > 1:
                self.drop(next(iter(self.programs)))
        return program

    def drop(self, key: tuple[str, str]) -> None:
        del self.programs[key]
        self.length -= _weight(key)

    def clear(self) -> None:
        """Keep none: for tests, and to measure."""
        with self.lock:
            self.programs.clear()
            self.length = 0


def _weight(key: tuple[str, str]) -> int:
    return len(key[0]) + OVERHEAD


CACHE = ProgramCache()


def compile_program(source: str, *, fetch_mode: str = "auto") -> Program:
    """Parse and compile a program.

    Raises:
        JSSyntaxError: it is not JavaScript, or uses what is outside of the language (see ``docs/limitations``).
    """
    key = source, fetch_mode
    return CACHE.get(key) or CACHE.add(key, Program(source, fetch_mode))


_PROMISE_METHODS = frozenset({"then", "catch", "finally"})


def _style(tree: n.Program, unit: Unit) -> str:
    """Which style a program is written in: standard if it says ``await``, ``async``, ``Promise`` or ``fetch(…).then``."""
    if tree.has_await or "Promise" in tree.identifiers:
        return "standard"
    if any(node.async_ for node in unit.analysis.functions):  # type: ignore[attr-defined]
        return "standard"
    if "fetch" in tree.identifiers and not _PROMISE_METHODS.isdisjoint(tree.property_names) and _thens_a_fetch(tree):
        return "standard"
    return "sequential"


def _thens_a_fetch(root: n.Node) -> bool:
    """Whether somewhere ``then``, ``catch`` or ``finally`` is called on what a ``fetch`` gives."""
    todo: list[Any] = [root]
    while todo:
        node = todo.pop()
        if node.__class__ is n.CallExpression and _is_promise_method(node.callee):
            return True
        for field in node.fields:
            child = getattr(node, field)
            if child.__class__ is list:
                todo += [item for item in child if item is not None]
            elif child is not None:
                todo.append(child)
    return False


def _is_promise_method(callee: Any) -> bool:
    if callee.__class__ is not n.MemberExpression or callee.computed:
        return False
    name: Any = callee.property
    if name.name not in _PROMISE_METHODS:
        return False
    link: Any = callee.object
    while True:
        if link.__class__ is n.CallExpression:
            if link.callee.__class__ is n.Identifier and link.callee.name == "fetch":
                return True
            link = link.callee
        elif link.__class__ is n.MemberExpression:
            link = link.object
        else:
            return False
