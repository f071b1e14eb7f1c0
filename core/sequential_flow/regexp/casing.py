"""Which characters are one under the flag `i` (ECMA-262, 22.2.2.7.3 Canonicalize).

Canonicalize maps a character to one that stands for all that are equal to it. Only the classes of equals matter, so
the tables hold these: by simple case folding with the flags `u` and `v`, by the upper case of one code unit without.
"""

from __future__ import annotations

from functools import cache

from .charset import CharSet, from_points, intersection, points, span, union

ASCII = (0, 128)
LOWER = span("a", "z")
UPPER = span("A", "Z")


@cache
def equals(folded: bool) -> dict[int, tuple[int, ...]]:
    """The class of each character that is not alone in it."""
    from . import case_data

    result: dict[int, tuple[int, ...]] = {}
    for run in (case_data.FOLDED if folded else case_data.UPPER).split():
        first, distance, count, step = (int(number, 36) for number in run.split(","))
        for point in range(first, first + count * step, step):
            result[point] = result[point + distance] = (point, point + distance)
    for group in (case_data.FOLDED_MORE if folded else case_data.UPPER_MORE).split():
        members = tuple(int(number, 36) for number in group.split(","))
        for point in members:
            result[point] = members
    return result


@cache
def cased(folded: bool) -> CharSet:
    """All characters that have equals."""
    return from_points(equals(folded))


def close(one: CharSet, folded: bool) -> CharSet:
    """A set with everything that is equal to a member."""
    if not folded and one and one[-1] <= 128:
        # Without `u` nothing beyond ASCII is equal to ASCII.
        lower, upper = intersection(one, LOWER), intersection(one, UPPER)
        return union(one, tuple(border - 32 for border in lower), tuple(border + 32 for border in upper))
    concerned = intersection(one, cased(folded))
    if not concerned:
        return one
    table = equals(folded)
    return union(one, from_points(other for point in points(concerned) for other in table[point]))


@cache
def representatives(folded: bool) -> dict[int, int]:
    """For `str.translate`: the first member of each character's class."""
    return {point: members[0] for point, members in equals(folded).items() if members[0] != point}


def canonical(text: str, folded: bool) -> str:
    """A text such that equal texts become the same."""
    return text.translate(representatives(folded))
