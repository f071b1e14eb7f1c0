"""A compiled pattern: the two ways to match it, and which one is taken for a text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from ..runtime.budget import CURRENT, spend
from ..runtime.completion import ThrowError, syntax_error
from ..runtime.utf16 import text
from .analysis import nullable
from .cost import CONSTANT, Steps, Unbounded, bound_of_search, value
from .generate import Match, TooLarge, generated
from .nodes import Alternation, Chars, Group, Look, Node, Repeat, Sequence, Tree
from .parser import PatternError, parse
from .translate import translated

Spans = tuple[tuple[int, int], ...]
"""Where a match and its groups begin and end; -1 and -1 for a group that took no part."""

MOST_STEPS: Final = 1 << 25
"""What `re` may need at worst for one search: some tenths of a second. Longer texts are matched by our own function."""
LONGEST_FOR_LOOPS: Final = 1 << 17
"""`re` keeps some hundred bytes for each round of a loop over a group."""

SPAN: Final = re.Match.span
PAIR: Final = re.compile("[\ud800-\udbff][\udc00-\udfff]")


class Pattern:
    """``regex`` is the pattern for `re` where there is one that is safe up to ``longest`` characters.

    ``tight``: all its searches of a text together need no more steps than one may need at worst.
    """

    __slots__ = ("bound", "groups", "longest", "names", "own", "regex", "source", "tight", "tree", "unicode")

    def __init__(self, source: str, flags: str) -> None:
        tree = parse(source, flags)
        self.source = source
        self.tree: Tree = tree
        self.groups = tree.groups
        self.names = tree.names
        self.unicode = tree.unicode
        self.own: Match | None = None
        self.regex: re.Pattern[str] | None = None
        self.bound: Steps = ()
        self.tight = False
        self.longest = -1
        try:
            self.bound, self.tight = bound_of_search(tree.root)
        except (Unbounded, RecursionError):
            return
        self.longest = longest(self.bound)
        if repeats_groups(tree.root):
            self.longest = min(self.longest, LONGEST_FOR_LOOPS)
        if self.longest > 8:
            self.regex = translated(tree.root)
        if self.regex is None or self.regex.groups != self.groups:
            # A group that is repeated no times is in neither tree nor pattern, but it counts.
            self.regex, self.longest = None, -1

    def match(self, s: str, index: int, sticky: bool) -> Spans | None:
        """Match a text of code units from a position on, or only there if ``sticky``.

        Raises:
            Stop: the turn has no operations left.
            ThrowError: RangeError where too much would have to be remembered.
        """
        if not self.unicode or s.isascii() or PAIR.search(s) is None:
            return self.match_characters(s, index, sticky)
        joined, pairs = join_pairs(s)
        spans = self.match_characters(joined, index - bisect_right(pairs, index - 1), sticky)
        if spans is None:
            return None
        every = range(len(pairs))

        def apart(index: int) -> int:
            """A position in the joined text as one of code units."""
            return index + bisect_left(every, index, key=lambda k: pairs[k] - k)

        return tuple((apart(first), apart(end)) if first >= 0 else (first, end) for first, end in spans)

    def match_characters(self, s: str, index: int, sticky: bool) -> Spans | None:
        length = len(s) - index
        if length <= self.longest:
            regex = self.regex
            if length > 63 and not self.tight:
                spend(value(self.bound, length) >> 8)
            found = regex.match(s, index) if sticky else regex.search(s, index)  # type: ignore[union-attr]
            if found is None:
                spend(length)
                return None
            spans: Spans = found.regs
            if length > 63:
                spend(spans[0][1] - index)
            return spans
        own = self.own
        if own is None:
            try:
                own = self.own = generated(self.tree)
            except TooLarge:
                raise too_large(self.source) from None
        return own(s, index, sticky, CURRENT.ticks)

    def spans_at_once(self, s: str) -> Iterator[tuple[int, int]] | None:
        """Where all matches of a text begin and end, if `re` can find one after the other; else ``None``."""
        if (
            not self.tight
            or len(s) > self.longest
            or nullable(self.tree.root)
            or (self.unicode and not s.isascii() and PAIR.search(s) is not None)
        ):
            return None
        spend(len(s) << 1)
        return map(SPAN, self.regex.finditer(s))  # type: ignore[union-attr]


def longest(bound: Steps) -> int:
    """The longest text for which a bound is low enough; -1 where it is for none.

    >>> longest((1, 0, 1)), longest((10, 2)) > 1 << 40
    (5792, True)
    """
    if len(bound) <= 2:
        return 1 << 62 if value(bound, 1) < 10_000 else -1
    low, high = 0, 1 << 20
    while low < high:
        middle = (low + high + 1) // 2
        if value(bound, middle) <= MOST_STEPS:
            low = middle
        else:
            high = middle - 1
    return low


def repeats_groups(node: Node) -> bool:
    """Whether a loop that has no small end is over more than one character."""
    if isinstance(node, Sequence | Alternation):
        return any(repeats_groups(part) for part in (node.items if isinstance(node, Sequence) else node.options))
    if isinstance(node, Repeat):
        return (node.most > CONSTANT and not isinstance(node.body, Chars)) or repeats_groups(node.body)
    return isinstance(node, Group | Look) and repeats_groups(node.body)


_last: list[tuple[str, str, list[int]]] = [("", "", [])]


def join_pairs(s: str) -> tuple[str, list[int]]:
    """A text with its surrogate pairs joined, and where they were; the last one is remembered."""
    known = _last[0]
    if known[0] is not s:
        spend(len(s))
        known = _last[0] = (s, text(s), [pair.start() for pair in PAIR.finditer(s)])
    return known[1], known[2]


MATTERS: Final = frozenset("imsuv")


@lru_cache(maxsize=512)
def _compiled(source: str, flags: str) -> Pattern:
    spend(len(source) << 10)
    return Pattern(source, flags)


def compiled(source: str, flags: str) -> Pattern:
    """The compiled pattern; the last few hundred are kept in the process.

    Raises:
        ThrowError: SyntaxError where it is no pattern.
    """
    try:
        return _compiled(source, "".join([flag for flag in flags if flag in MATTERS]))
    except PatternError as error:
        raise bad_pattern(source, flags, str(error)) from None


def bad_pattern(source: str, flags: str, problem: str) -> ThrowError:
    return syntax_error(f"Invalid regular expression: /{source}/{flags}: {problem}")


def too_large(source: str) -> ThrowError:
    shown = source if len(source) < 100 else source[:100] + "…"
    return syntax_error(f"Invalid regular expression: /{shown}/: Regular expression too large")
