"""The tree of a pattern. Flags are in it: sets are closed under case, `.` is a set, `^` and `$` are what they mean."""

from __future__ import annotations

from typing import Final

from .charset import CharSet


class Node:
    __slots__ = ()


class Chars(Node):
    """One character of a set."""

    __slots__ = ("set",)

    def __init__(self, set: CharSet) -> None:
        self.set = set


class Sequence(Node):
    __slots__ = ("items",)

    def __init__(self, items: list[Node]) -> None:
        self.items = items


class Alternation(Node):
    __slots__ = ("options",)

    def __init__(self, options: list[Node]) -> None:
        self.options = options


class Group(Node):
    """A group that captures; ``index`` counts from 1."""

    __slots__ = ("body", "index")

    def __init__(self, index: int, body: Node) -> None:
        self.index = index
        self.body = body


class Repeat(Node):
    """``most`` is `MANY` where there is no end. The groups ``first`` up to but not ``end`` are inside."""

    __slots__ = ("body", "end", "first", "greedy", "least", "most")

    def __init__(self, body: Node, least: int, most: int, greedy: bool, first: int, end: int) -> None:
        self.body = body
        self.least = least
        self.most = most
        self.greedy = greedy
        self.first = first
        self.end = end


MANY: Final = 1 << 32
"""More than any text has characters."""


class Look(Node):
    """``(?=…)``, ``(?!…)``, ``(?<=…)``, ``(?<!…)``. The groups ``first`` up to but not ``end`` are inside."""

    __slots__ = ("ahead", "body", "end", "first", "negative")

    def __init__(self, body: Node, ahead: bool, negative: bool, first: int, end: int) -> None:
        self.body = body
        self.ahead = ahead
        self.negative = negative
        self.first = first
        self.end = end


class Assertion(Node):
    """``kind`` is "start", "end", "line-start", "line-end", "boundary" or "inside"; ``word`` what `\\b` calls a word."""

    __slots__ = ("kind", "word")

    def __init__(self, kind: str, word: CharSet = ()) -> None:
        self.kind = kind
        self.word = word


class Backreference(Node):
    """To the one of the groups that took part; ``ignore_case`` under the flag `i`."""

    __slots__ = ("groups", "ignore_case")

    def __init__(self, groups: tuple[int, ...], ignore_case: bool) -> None:
        self.groups = groups
        self.ignore_case = ignore_case


EMPTY: Final = Sequence([])


class Tree:
    """A parsed pattern. ``names`` are the names of groups with their indices, in the order of the pattern."""

    __slots__ = ("groups", "names", "root", "unicode")

    def __init__(self, root: Node, groups: int, names: dict[str, tuple[int, ...]], unicode: bool) -> None:
        self.root = root
        self.groups = groups
        self.names = names
        self.unicode = unicode


def sequence(items: list[Node]) -> Node:
    return items[0] if len(items) == 1 else Sequence(items)


def alternation(options: list[Node]) -> Node:
    """A choice. Neighbours that are single characters are one set: no order among them can be seen."""
    merged: list[Node] = []
    for option in options:
        if option.__class__ is Chars and merged and merged[-1].__class__ is Chars:
            from .charset import union

            merged[-1] = Chars(union(merged[-1].set, option.set))
        else:
            merged.append(option)
    return merged[0] if len(merged) == 1 else Alternation(merged)
