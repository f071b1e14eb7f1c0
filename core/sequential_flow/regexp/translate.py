"""A tree to a pattern of Python's `re`, where `re` does the same as JavaScript.

It does not where a loop's body can be empty or leaves groups of an earlier round unset, where a backreference may name
a group that took no part, where a lookbehind has no fixed width. Sets are written out, so that no flag of `re` has a
say; `^` and `$` become lookarounds where `re` has other line ends.
"""

from __future__ import annotations

import re
from typing import Final

from .analysis import nullable, width
from .charset import NOT_LINE_ENDS, WORD, python_class
from .nodes import MANY, Alternation, Assertion, Backreference, Chars, Group, Look, Node, Repeat, Sequence

DEEPEST: Final = 40
LONGEST: Final = 1 << 15
MOST_ROUNDS: Final = 1 << 16


class NotTheSame(Exception):
    """`re` has no such pattern."""


def translated(root: Node) -> re.Pattern[str] | None:
    """The pattern for `re`; ``None`` where there is none."""
    try:
        text = Translator().write(root, 0)
        if len(text) > LONGEST:
            return None
        return re.compile(text, re.ASCII)
    except (NotTheSame, re.error, OverflowError, RecursionError):
        return None


class Translator:
    """Writes nodes from left to right; ``taken`` are the groups that surely took part by then."""

    def __init__(self) -> None:
        self.taken: set[int] = set()

    def write(self, node: Node, depth: int) -> str:
        if isinstance(node, Chars):
            return python_class(node.set)
        if depth > DEEPEST:
            raise NotTheSame
        if isinstance(node, Sequence):
            return "".join([self.write(item, depth + 1) for item in node.items])
        if isinstance(node, Alternation):
            return f"(?:{'|'.join(self.options(node, depth))})"
        if isinstance(node, Group):
            text = f"({self.write(node.body, depth + 1)})"
            self.taken.add(node.index)
            return text
        if isinstance(node, Repeat):
            return self.loop(node, depth)
        if isinstance(node, Look):
            return self.look(node, depth)
        if isinstance(node, Backreference):
            if node.ignore_case or len(node.groups) != 1 or node.groups[0] not in self.taken or node.groups[0] > 99:
                raise NotTheSame
            return f"(?:\\{node.groups[0]})"
        assert isinstance(node, Assertion)
        return self.assertion(node)

    def options(self, node: Alternation, depth: int) -> list[str]:
        before = self.taken
        texts = []
        common: set[int] | None = None
        for option in node.options:
            self.taken = set(before)
            texts.append(self.write(option, depth + 1))
            common = self.taken if common is None else common & self.taken
        self.taken = common or set()
        return texts

    def loop(self, node: Repeat, depth: int) -> str:
        if nullable(node.body):
            raise NotTheSame
        if node.least > MOST_ROUNDS or MOST_ROUNDS < node.most < MANY:
            raise NotTheSame
        before = self.taken
        self.taken = set(before)
        body = self.write(node.body, depth + 1)
        if node.most > 1 and not self.taken.issuperset(range(node.first, node.end)):
            raise NotTheSame
        if node.least == 0:
            self.taken = before
        if not isinstance(node.body, Chars | Group):
            body = f"(?:{body})"
        return body + rounds(node.least, node.most) + ("" if node.greedy else "?")

    def look(self, node: Look, depth: int) -> str:
        if node.negative and node.end > node.first:
            raise NotTheSame
        if node.ahead:
            return f"(?{'!' if node.negative else '='}{self.write(node.body, depth + 1)})"
        if node.end > node.first:
            raise NotTheSame
        options = node.body.options if isinstance(node.body, Alternation) else [node.body]
        texts = []
        for option in options:
            least, most = width(option)
            if least != most or not 0 < most <= MOST_ROUNDS:
                raise NotTheSame
            texts.append(f"(?<{'!' if node.negative else '='}{self.write(option, depth + 1)})")
        if len(texts) == 1 or node.negative:
            return "".join(texts)
        return f"(?:{'|'.join(texts)})"

    def assertion(self, node: Assertion) -> str:
        if node.kind == "start":
            return r"\A"
        if node.kind == "end":
            return r"\Z"
        if node.kind == "line-start":
            return f"(?<!{python_class(NOT_LINE_ENDS)})"
        if node.kind == "line-end":
            return f"(?!{python_class(NOT_LINE_ENDS)})"
        if node.word == WORD:
            return r"\b" if node.kind == "boundary" else r"(?!\b)"
        word = python_class(node.word)
        at = f"(?:(?<={word})(?!{word})|(?<!{word})(?={word}))"
        return at if node.kind == "boundary" else f"(?!{at})"


def rounds(least: int, most: int) -> str:
    """A quantifier.

    >>> rounds(0, MANY), rounds(2, 2), rounds(2, MANY)
    ('*', '{2}', '{2,}')
    """
    if most == MANY:
        return "*" if least == 0 else "+" if least == 1 else f"{{{least},}}"
    if least == most:
        return f"{{{least}}}"
    return "?" if most == 1 else f"{{{least},{most}}}"
