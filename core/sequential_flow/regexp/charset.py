"""Sets of characters, as the borders of their ranges.

A set is a tuple ``(a, b, c, d, …)`` of rising code points: ``a`` up to but not ``b`` are in it, ``c`` up to but not
``d``, and so on. Characters are code units without the flags `u` and `v`, code points with them; a set does not care.

>>> union(span("a", "c"), of("x"))
(97, 100, 120, 121)
>>> contains(complement(of("x")), "y")
True
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

CharSet = tuple[int, ...]

LIMIT: Final = 0x110000
NONE: Final[CharSet] = ()
ALL: Final[CharSet] = (0, LIMIT)


def of(characters: str) -> CharSet:
    """The set of the characters of a string."""
    return from_points(map(ord, characters))


def span(first: str, last: str) -> CharSet:
    return (ord(first), ord(last) + 1)


def from_points(points: Iterable[int]) -> CharSet:
    borders: list[int] = []
    for point in sorted(set(points)):
        if borders and borders[-1] == point:
            borders[-1] = point + 1
        else:
            borders += (point, point + 1)
    return tuple(borders)


def union(*sets: CharSet) -> CharSet:
    """What is in any of the sets."""
    if len(sets) == 2 and (not sets[0] or not sets[1]):
        return sets[0] or sets[1]
    ranges = sorted((one[k], one[k + 1]) for one in sets for k in range(0, len(one), 2))
    borders: list[int] = []
    for first, end in ranges:
        if borders and first <= borders[-1]:
            if end > borders[-1]:
                borders[-1] = end
        else:
            borders += (first, end)
    return tuple(borders)


def complement(one: CharSet) -> CharSet:
    """What is not in a set."""
    borders = one[1:] if one and one[0] == 0 else (0, *one)
    return borders[:-1] if borders and borders[-1] == LIMIT else (*borders, LIMIT)


def intersection(one: CharSet, other: CharSet) -> CharSet:
    borders: list[int] = []
    i = j = 0
    while i < len(one) and j < len(other):
        first = max(one[i], other[j])
        end = min(one[i + 1], other[j + 1])
        if first < end:
            borders += (first, end)
        if one[i + 1] < other[j + 1]:
            i += 2
        else:
            j += 2
    return tuple(borders)


def difference(one: CharSet, other: CharSet) -> CharSet:
    return intersection(one, complement(other))


def disjoint(one: CharSet, other: CharSet) -> bool:
    return not intersection(one, other)


def contains(one: CharSet, character: str) -> bool:
    return bisect_right(one, ord(character)) % 2 == 1


def size(one: CharSet) -> int:
    """How many characters are in a set."""
    return sum(one[1::2]) - sum(one[::2])


def points(one: CharSet) -> Iterator[int]:
    for k in range(0, len(one), 2):
        yield from range(one[k], one[k + 1])


def characters(one: CharSet) -> str:
    """The members of a small set as a string."""
    return "".join(map(chr, points(one)))


@lru_cache(maxsize=512)
def python_class(one: CharSet) -> str:
    """A set as a character class of Python's `re`."""
    if one == ALL:
        return r"[\s\S]"
    if not one:
        return r"[^\s\S]"
    negated = one[0] == 0 and one[-1] == LIMIT
    if negated:
        one = complement(one)
    elif len(one) == 2 and one[1] == one[0] + 1:
        return escaped(one[0])
    parts = []
    for k in range(0, len(one), 2):
        first, last = one[k], one[k + 1] - 1
        parts.append(escaped(first) if first == last else f"{escaped(first)}-{escaped(last)}")
    return f"[{'^' if negated else ''}{''.join(parts)}]"


def escaped(point: int) -> str:
    """A character for Python's `re`, inside a class or outside."""
    character = chr(point)
    if character.isascii() and character.isalnum():
        return character
    return f"\\x{point:02x}" if point < 0x100 else f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


DIGIT: Final = span("0", "9")
WORD: Final = union(span("a", "z"), span("A", "Z"), DIGIT, of("_"))
SPACE: Final = of(
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f"
    "\u3000\ufeff"
)
LINE_ENDS: Final = of("\n\r\u2028\u2029")
NOT_LINE_ENDS: Final = complement(LINE_ENDS)
