"""A program: its text, compiled once in a process however many tasks run it."""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from typing import Any

from .compiler.unit import Unit
from .syntax import parse
from .syntax import nodes as n

MAX_CACHED = 256


class Program:
    """A compiled program. ``hash`` names its text (``sha256:`` and hex); ``style`` is "sequential" or "standard"."""

    __slots__ = ("hash", "source", "style", "unit")

    def __init__(self, source: str, fetch_mode: str) -> None:
        self.source = source
        self.hash = program_hash(source)
        tree = parse(source, allow_return=True, allow_await="auto", console_object=True)
        self.unit = Unit(source, tree)
        self.style = _style(tree, self.unit) if fetch_mode == "auto" else fetch_mode
        self.unit.templates[0].compiled()


def program_hash(source: str) -> str:
    """How states name the text of a program."""
    return "sha256:" + sha256(source.encode("utf-8", "surrogatepass")).hexdigest()


@lru_cache(maxsize=MAX_CACHED)
def compile_program(source: str, *, fetch_mode: str = "auto") -> Program:
    """Parse and compile a program.

    Raises:
        JSSyntaxError: it is not JavaScript, or uses what is outside of the language (see ``docs/limitations``).
    """
    return Program(source, fetch_mode)


def _style(tree: n.Program, unit: Unit) -> str:
    """Which style a program is written in: standard if it says ``await``, ``async``, ``Promise`` or ``fetch(…).then``."""
    names: Any = tree.identifiers
    if tree.has_await or "Promise" in names or ("then" in tree.property_names and "fetch" in names):
        return "standard"
    return "standard" if any(node.async_ for node in unit.analysis.functions) else "sequential"
