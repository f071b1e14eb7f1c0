"""How many steps Python's `re` may need for a pattern at worst, as a polynomial of the length of the text.

`re` has no way to stop it, so it gets a pattern only together with a bound, and only texts for which the bound is low.
A node's *work* is what all its tries cost together, its *ways* how often what follows is tried in earnest: a try that
the next character ends at once counts as work. In a sequence the work of the second part is done for each way of the
first. A loop whose body has more than one way could need exponential time: it has no bound.

A bound is a tuple of coefficients: ``(5, 2)`` is 5 + 2n steps for n characters.
"""

from __future__ import annotations

from typing import Final

from .analysis import ANYTHING, SUCCESS, Follow, before, nullable
from .charset import ALL, NONE, CharSet, disjoint, union
from .nodes import Alternation, Assertion, Backreference, Chars, Group, Look, Node, Repeat, Sequence

Steps = tuple[int, ...]

ONE: Final[Steps] = (1,)
MANY_TIMES: Final[Steps] = (1, 1)
HIGHEST_POWER: Final = 4
CONSTANT: Final = 64
"""Up to so many rounds a loop counts as a constant; above, as one over the text."""


class Unbounded(Exception):
    """There is no bound, or none of use."""


def plus(one: Steps, other: Steps) -> Steps:
    """
    >>> plus((1, 1), (2,))
    (3, 1)
    """
    if len(one) < len(other):
        one, other = other, one
    return tuple(a + (other[k] if k < len(other) else 0) for k, a in enumerate(one))


def times(one: Steps, other: Steps) -> Steps:
    """
    >>> times((1, 1), (2, 3))
    (2, 5, 3)
    """
    result = [0] * (len(one) + len(other) - 1)
    for i, a in enumerate(one):
        for j, b in enumerate(other):
            result[i + j] += a * b
    if len(result) > HIGHEST_POWER + 1:
        raise Unbounded
    return tuple(result)


def most(one: Steps, other: Steps) -> Steps:
    """The larger of each coefficient."""
    if len(one) < len(other):
        one, other = other, one
    return tuple(max(a, other[k] if k < len(other) else 0) for k, a in enumerate(one))


def value(steps: Steps, n: int) -> int:
    """The bound for a length.

    >>> value((5, 2), 100)
    205
    """
    result = 0
    for coefficient in reversed(steps):
        result = result * n + coefficient
    return result


def bound_of_search(root: Node) -> tuple[Steps, bool]:
    """The bound for a search that tries every position, and whether it holds for all matches of a text together.

    If it does, the work for a match is in proportion to the way to its end.

    Raises:
        Unbounded: there is none.
    """
    work, _ = explore(root, SUCCESS)
    if _anchored(root):
        return plus(work, MANY_TIMES), len(work) == 1
    lost, sure = failing(root)
    if len(lost) == 1:
        # Once a try goes on for long it is sure to match.
        return plus(work, times(lost, MANY_TIMES)), len(work) == 1 or all(map(_consumes, sure))
    start = before(root, SUCCESS)
    if start.quick and not start.end:
        run, fixed = scanned(root)
        if disjoint(start.first, run):
            # What one try runs through holds hardly a place where another could begin.
            return plus(times(work, (fixed + 1,)), MANY_TIMES), len(work) <= 2
    return times(work, MANY_TIMES), False


def _consumes(node: Node) -> bool:
    """Whether a part that cannot fail looks at nothing but what it matches, and the next character."""
    return isinstance(node, Repeat) and isinstance(node.body, Chars)


def _anchored(node: Node) -> bool:
    if isinstance(node, Sequence):
        return bool(node.items) and _anchored(node.items[0])
    if isinstance(node, Group):
        return _anchored(node.body)
    if isinstance(node, Alternation):
        return all(_anchored(option) for option in node.options)
    return isinstance(node, Assertion) and node.kind == "start"


def failing(node: Node) -> tuple[Steps, list[Node]]:
    """The work of a try that fails, and what comes after the last part that can fail."""
    items = [node]
    sure: list[Node] = []
    while items:
        last = items[-1]
        if isinstance(last, Group):
            items[-1] = last.body
        elif isinstance(last, Sequence):
            items[-1:] = last.items
        elif before(last, SUCCESS).sure:
            sure.append(items.pop())
        else:
            break
    if not items:
        return ONE, sure
    last = items[-1]
    if isinstance(last, Repeat) and isinstance(last.body, Chars) and last.least <= CONSTANT:
        # Once it has its least, all that follows is sure.
        items[-1] = Repeat(last.body, last.least, last.least, True, 0, 0)
    work, _ = explore(Sequence(items), SUCCESS)
    return work, sure


def scanned(node: Node) -> tuple[CharSet, int]:
    """The characters that loops run through, and how many others a match may have."""
    if isinstance(node, Chars):
        return NONE, 1
    if isinstance(node, Sequence | Alternation):
        parts = [scanned(part) for part in (node.items if isinstance(node, Sequence) else node.options)]
        return union(*(run for run, _ in parts)), sum(fixed for _, fixed in parts)
    if isinstance(node, Group | Look):
        return scanned(node.body)
    if isinstance(node, Repeat):
        run, fixed = scanned(node.body)
        if node.most <= CONSTANT:
            return run, fixed * node.most
        return union(run, _everything(node.body)), 0
    return (ALL if isinstance(node, Backreference) else NONE), 0


def _everything(node: Node) -> CharSet:
    """All characters of a node."""
    if isinstance(node, Chars):
        return node.set
    if isinstance(node, Sequence | Alternation):
        return union(*map(_everything, node.items if isinstance(node, Sequence) else node.options))
    if isinstance(node, Group | Look | Repeat):
        return _everything(node.body)
    return NONE


def explore(node: Node, follow: Follow) -> tuple[Steps, Steps]:
    """The work and the ways of a node before what follows.

    Raises:
        Unbounded: there is no bound.
    """
    if isinstance(node, Sequence):
        follows = [follow]
        for item in reversed(node.items[1:]):
            follows.append(before(item, follows[-1]))
        work, ways = ONE, ONE
        for item, after in zip(node.items, reversed(follows)):
            more, branches = explore(item, after)
            work = plus(work, times(ways, more))
            ways = times(ways, branches)
        return work, ways
    if isinstance(node, Group):
        return explore(node.body, follow)
    if isinstance(node, Look):
        work, _ = explore(node.body, SUCCESS if node.ahead else ANYTHING)
        return plus(work, ONE), ONE
    if isinstance(node, Alternation):
        return _alternation(node, follow)
    if isinstance(node, Repeat):
        return _loop(node, follow)
    if isinstance(node, Backreference):
        return MANY_TIMES, ONE
    return ONE, ONE


def _alternation(node: Alternation, follow: Follow) -> tuple[Steps, Steps]:
    work: Steps = (len(node.options),)
    total: Steps = (0,)
    highest: Steps = (0,)
    firsts = [before(option, follow) for option in node.options]
    for option in node.options:
        more, ways = explore(option, follow)
        work, total, highest = plus(work, more), plus(total, ways), most(highest, ways)
    if follow.sure:
        return work, ONE
    prefixes = [prefix(option) for option in node.options]
    for k, first in enumerate(firsts):
        if not first.quick or first.end:
            return work, total
        for j, other in enumerate(firsts[:k]):
            if not disjoint(first.first, other.first) and not differ(prefixes[k], prefixes[j]):
                return work, total
    return work, highest


def prefix(node: Node) -> list[CharSet]:
    """The sets of the characters that a node surely begins with."""
    if isinstance(node, Chars):
        return [node.set]
    if isinstance(node, Group):
        return prefix(node.body)
    if isinstance(node, Sequence):
        result: list[CharSet] = []
        for item in node.items:
            result += prefix(item)
            if not isinstance(item, Chars):
                break
        return result
    if isinstance(node, Repeat) and node.least > 0:
        return prefix(node.body)
    return []


def differ(one: list[CharSet], other: list[CharSet]) -> bool:
    """Whether no text begins with both."""
    return any(disjoint(a, b) for a, b in zip(one, other))


def _loop(node: Repeat, follow: Follow) -> tuple[Steps, Steps]:
    body = node.body
    rounds: Steps = (node.most,) if node.most <= CONSTANT else (1, 1)
    if node.least > CONSTANT and node.least != node.most:
        rounds = (1, 1)
    if isinstance(body, Chars):
        if node.least == node.most:
            return rounds, ONE
        one_way = follow.sure or (follow.quick and disjoint(body.set, follow.first))
        return times((2,), plus(rounds, ONE)), ONE if one_way else plus(rounds, ONE)
    if nullable(body):
        raise Unbounded
    entry = before(body, ANYTHING)
    again = Follow(
        union(entry.first, follow.first),
        follow.end,
        follow.sure and node.least <= 1,
        entry.quick and follow.quick,
    )
    work, ways = explore(body, again)
    if ways != ONE and node.most > 1:
        raise Unbounded
    one_way = (
        follow.sure or (follow.quick and entry.quick and disjoint(entry.first, follow.first)) or node.least == node.most
    )
    return times(plus(rounds, ONE), plus(work, ONE)), ways if one_way else times(plus(rounds, ONE), ways)
