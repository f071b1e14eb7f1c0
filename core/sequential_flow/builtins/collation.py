"""The order of words as people expect it, for ``localeCompare``: close to what ICU's root collation gives for English.

Letters are compared first without accent and case, then by accent, then lower case before upper. White space comes
before punctuation, then symbols, digits and letters. Outside Latin, letters stand in the order of their code points.

>>> [compare(a, b, False, "false", "variant") for a, b in (("a", "B"), ("a", "A"), ("á", "a"), ("10", "9"))]
[-1, -1, 1, -1]
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import category, decimal, normalize

from ..runtime.budget import spend
from ..runtime.normal_forms import normalized
from ..runtime.utf16 import text

LONGEST = 65_536
"""How much of a string is looked at as words; the rest is compared by code units."""

_MARKS = (
    "\t\n\v\f\r\x85\u2028\u2029 _‿⁀-‐‑‒–—―,;:!¡?¿.…·'‘’‚‹›\"“”„«»()[]{}§¶@*/\\&#%‰†‡•`´˜^¯˘˙¨˚˝¸˛°©®+±÷×<=>¬|¦~¤¢$£¥€"
)
_ORDER = {mark: index for index, mark in enumerate(_MARKS)}
_MARK, _OTHER_MARK, _SYMBOL, _CURRENCY, _DIGIT, _LETTER = range(6)

_SPECIAL = {
    "æ": ("ae", 1), "œ": ("oe", 1), "ø": ("o", 1), "đ": ("d", 1), "ł": ("l", 1), "ß": ("ss", 1), "ſ": ("s", 1),
    "ð": ("d", 2), "ħ": ("h", 1),
}  # fmt: skip
"""Letters that Unicode does not decompose but a dictionary does: base letters, and the weight of the difference."""

_AFTER = {"ı": "i", "ŋ": "n", "ŧ": "t", "ƒ": "f", "ĸ": "q", "þ": "z"}
"""Letters of their own, and what they follow."""

LARGEST = 10**300
"""A number that is larger counts as several: arithmetic on ever longer ones would take the square of their length."""

_Element = tuple[tuple[int, float], tuple[int, ...], int]
"""Of one letter: what it is, its accents, its case."""


@lru_cache(maxsize=2048)
def _elements(character: str) -> tuple[_Element, ...]:
    """The collation elements of a character without its accents; none for what is ignored."""
    if character in _ORDER:
        return (((_MARK, _ORDER[character]), (), 0),)
    kind = category(character)
    if kind in ("Cc", "Cf"):
        return ()
    lower = character.lower()
    case = 0 if lower == character else 1
    if lower in _SPECIAL:
        letters, accent = _SPECIAL[lower]
        return tuple(((_LETTER, ord(letter)), (-accent,), case) for letter in letters)
    plain = normalize("NFKD", character)
    if plain != character:
        return tuple((first, second, third + 2) for c in plain for first, second, third in _elements(c))
    if kind == "Nd":
        return (((_DIGIT, decimal(character)), () if character.isascii() else (-1,), 0),)
    if kind[0] == "L":
        after = _AFTER.get(lower)
        return (((_LETTER, ord(after) + 0.5 if after else ord(lower[0])), (), case),)
    symbol = _CURRENCY if kind == "Sc" else _SYMBOL
    group = {"Z": _MARK, "P": _OTHER_MARK, "S": symbol, "N": _DIGIT}.get(kind[0], _LETTER)
    return (((group, ord(character) + 1000), (), 0),)


def _key(units: str, numeric: bool) -> tuple[list[tuple[int, float]], list[tuple[int, ...]], list[int]]:
    """The three levels of a string."""
    primary: list[tuple[int, float]] = []
    secondary: list[tuple[int, ...]] = []
    tertiary: list[int] = []
    number = False
    marks: list[int] = []
    spend(64 * len(units))
    for character in units if units.isascii() else normalized("NFD", text(units)):
        if category(character)[0] == "M":
            if secondary:
                marks.append(ord(character))
            continue
        if marks:
            secondary[-1] += tuple(marks)
            marks.clear()
        for first, second, third in _elements(character):
            if numeric and first[0] == _DIGIT and first[1] < 10:
                if number and primary[-1][1] < LARGEST:
                    primary[-1] = (_DIGIT, primary[-1][1] * 10 + first[1])
                    continue
                number = True
            else:
                number = False
            primary.append(first)
            secondary.append(second)
            tertiary.append(third)
    if marks:
        secondary[-1] += tuple(marks)
    return primary, secondary, tertiary


def compare(a: str, b: str, numeric: bool, case_first: str, sensitivity: str) -> int:
    """-1, 0 or 1; the options are those of ``Intl.Collator``."""
    if a == b:
        return 0
    primary_a, secondary_a, tertiary_a = _key(a[:LONGEST], numeric)
    primary_b, secondary_b, tertiary_b = _key(b[:LONGEST], numeric)
    if primary_a != primary_b:
        return -1 if primary_a < primary_b else 1
    if sensitivity in ("accent", "variant") and secondary_a != secondary_b:
        return -1 if secondary_a < secondary_b else 1
    if sensitivity in ("case", "variant") and tertiary_a != tertiary_b:
        return -1 if (tertiary_a < tertiary_b) is (case_first != "upper") else 1
    if len(a) > LONGEST and len(b) > LONGEST:
        return (a > b) - (a < b)
    return 0
