"""What can be known of a pattern before it runs: how long its matches are, which character must come next.

`Follow` describes what comes after a place in a pattern. It lets both compilers drop choices: a loop over digits that
is followed by a letter has only one way to end.
"""

from __future__ import annotations

from collections.abc import Sequence as Items
from typing import Final

from .charset import ALL, LINE_ENDS, NONE, CharSet, disjoint, intersection, union
from .nodes import MANY, Alternation, Assertion, Backreference, Chars, Group, Look, Node, Repeat, Sequence


def width(node: Node) -> tuple[int, int]:
    """The shortest and the longest match of a node; `MANY` where there is no end."""
    if isinstance(node, Chars):
        return 1, 1
    if isinstance(node, Sequence):
        widths = [width(item) for item in node.items]
        return _sum(least for least, _ in widths), _sum(most for _, most in widths)
    if isinstance(node, Alternation):
        widths = [width(option) for option in node.options]
        return min(least for least, _ in widths), max(most for _, most in widths)
    if isinstance(node, Group):
        return width(node.body)
    if isinstance(node, Repeat):
        least, most = width(node.body)
        return min(least * node.least, MANY), min(most * node.most, MANY)
    if isinstance(node, Backreference):
        return 0, MANY
    return 0, 0


def _sum(numbers: object) -> int:
    return min(sum(numbers), MANY)  # type: ignore[call-overload,no-any-return]


def nullable(node: Node) -> bool:
    """Whether a node can match the empty string."""
    if isinstance(node, Sequence):
        return all(nullable(item) for item in node.items)
    if isinstance(node, Alternation):
        return any(nullable(option) for option in node.options)
    if isinstance(node, Group):
        return nullable(node.body)
    if isinstance(node, Repeat):
        return node.least == 0 or nullable(node.body)
    return not isinstance(node, Chars)


class Follow:
    """What comes after a place, up to the end of the pattern (or of the lookaround around it).

    It can only match if the next character is in ``first``, or at the end of the text if ``end``. ``sure``: it always
    matches. ``quick``: where it does not begin with one of ``first``, a few steps show that.
    """

    __slots__ = ("end", "first", "quick", "sure")

    def __init__(self, first: CharSet, end: bool, sure: bool, quick: bool) -> None:
        self.first = first
        self.end = end
        self.sure = sure
        self.quick = quick

    def excludes(self, one: CharSet) -> bool:
        """Whether it cannot match before a character of a set, or need never be tried twice."""
        return self.sure or disjoint(self.first, one)


SUCCESS: Final = Follow(ALL, True, True, True)
"""What follows the end of a pattern."""


def before(node: Node, follow: Follow) -> Follow:
    """What a node and what follows it are together."""
    if isinstance(node, Chars):
        return Follow(node.set, False, False, True)
    if isinstance(node, Sequence):
        return before_all(node.items, follow)
    if isinstance(node, Group):
        return before(node.body, follow)
    if isinstance(node, Alternation):
        return _either([before(option, follow) for option in node.options])
    if isinstance(node, Repeat):
        if node.least > 0 and not nullable(node.body):
            return before(node.body, ANYTHING)
        inner = before(node.body, ANYTHING if nullable(node.body) else NOTHING)
        first = union(inner.first, follow.first)
        return Follow(first, inner.end or follow.end, follow.sure and node.least == 0, inner.quick and follow.quick)
    if isinstance(node, Backreference):
        return ANYTHING
    if isinstance(node, Look):
        return Follow(follow.first, follow.end, False, follow.quick and bounded(node.body))
    assert isinstance(node, Assertion)
    if node.kind == "end":
        return Follow(NONE, follow.end, False, True)
    if node.kind == "line-end":
        return Follow(intersection(follow.first, LINE_ENDS), follow.end, False, True)
    return Follow(follow.first, follow.end, False, follow.quick)


ANYTHING: Final = Follow(ALL, True, False, False)
NOTHING: Final = Follow(NONE, False, False, True)


def before_all(items: Items[Node], follow: Follow) -> Follow:
    for item in reversed(items):
        follow = before(item, follow)
    return follow


def _either(follows: list[Follow]) -> Follow:
    return Follow(
        union(*(follow.first for follow in follows)),
        any(follow.end for follow in follows),
        any(follow.sure for follow in follows),
        all(follow.quick for follow in follows),
    )


def bounded(node: Node) -> bool:
    """Whether trying a node takes a number of steps that the text has no part in."""
    if isinstance(node, Sequence):
        return all(bounded(item) for item in node.items)
    if isinstance(node, Alternation):
        return all(bounded(option) for option in node.options)
    if isinstance(node, Group | Look):
        return bounded(node.body)
    if isinstance(node, Repeat):
        return node.most <= FEW and isinstance(node.body, Chars)
    return not isinstance(node, Backreference)


FEW: Final = 64
