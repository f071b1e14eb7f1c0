"""Domain names that are not ASCII (UTS #46, https://www.unicode.org/reports/tr46/), as URLs have them: not transitional,
hyphens are not looked at, and neither are lengths. Imported when a URL first has such a name.

>>> to_ascii("Faß.example"), to_ascii("日本。jp"), to_ascii("xn--a")
('xn--fa-hia.example', 'xn--wgv71a.jp', None)
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from itertools import accumulate
from unicodedata import bidirectional, normalize

from ..runtime.budget import spend
from ..runtime.normal_forms import normalized
from . import idna_data

_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
_IN_RTL = frozenset("R AL AN EN ES CS ET ON BN NSM".split())
_IN_LTR = frozenset("L EN ES CS ET ON BN NSM".split())
NON_JOINER, JOINER = "\u200c", "\u200d"


@cache
def borders(name: str) -> list[int]:
    """Where the ranges of a set begin and end."""
    return list(accumulate(int(distance, 36) for distance in getattr(idna_data, name).split()))


def belongs(character: str, name: str) -> bool:
    """Whether a character is in a set."""
    return bisect_right(borders(name), ord(character)) & 1 == 1


@cache
def listed() -> dict[str, str]:
    """The characters that are mapped otherwise than by NFKC and lower case."""
    return {item[0]: item[1:] for item in idna_data.LISTED.split(" ")}


def mapped(character: str) -> str | None:
    """What a character is mapped to; ``None`` where it is not allowed."""
    if character < "\x80":
        return character.lower()
    if belongs(character, "VALID"):
        return character
    if not belongs(character, "MAPPED"):
        return None
    special = listed().get(character)
    return normalize("NFKC", normalize("NFKC", character).lower()) if special is None else special


def to_ascii(domain: str) -> str | None:
    """ToASCII of a domain; ``None`` for failure."""
    spend(256 * len(domain))
    pieces = []
    for character in domain:
        piece = mapped(character)
        if piece is None:
            return None
        pieces.append(piece)
    labels = normalized("NFC", "".join(pieces)).split(".")
    shown: list[str] = []
    classes: list[list[str]] = []
    for label in labels:
        if label.startswith("xn--"):
            decoded = from_punycode(label[4:])
            if not decoded or normalized("NFC", decoded) != decoded:
                return None
            if not all(character < "\x80" or belongs(character, "VALID") for character in decoded):
                return None
            shown.append(label)
            label = decoded
        else:
            shown.append(label if label.isascii() else to_punycode(label))
        if not label.isascii() and not (has_valid_start(label) and has_valid_joiners(label)):
            return None
        classes.append([bidirectional(character) or "L" for character in label])
    if any(not _RIGHT_TO_LEFT.isdisjoint(row) for row in classes) and not all(map(has_valid_directions, classes)):
        return None
    return ".".join(shown)


def from_punycode(text: str) -> str | None:
    """The label of a text in Punycode (RFC 3492), if it is one."""
    spend(len(text) * len(text))
    try:
        return text.encode("ascii").decode("punycode")
    except UnicodeError:
        return None


def to_punycode(label: str) -> str:
    spend(len(label) * len(label))
    return "xn--" + label.encode("punycode").decode("ascii")


def has_valid_start(label: str) -> bool:
    return not belongs(label[0], "MARK")


def has_valid_joiners(label: str) -> bool:
    """CheckJoiners: the rules of RFC 5892, appendix A.1 and A.2."""
    for found in re.finditer(f"[{NON_JOINER}{JOINER}]", label):
        place = found.start()
        if place and belongs(label[place - 1], "VIRAMA"):
            continue
        if found[0] == JOINER:
            return False
        before, after = place - 1, place + 1
        while before >= 0 and belongs(label[before], "TRANSPARENT"):
            before -= 1
        while after < len(label) and belongs(label[after], "TRANSPARENT"):
            after += 1
        spend(64 * (after - before))
        if before < 0 or after == len(label):
            return False
        if not (belongs(label[before], "JOINS_LEFT") and belongs(label[after], "JOINS_RIGHT")):
            return False
    return True


def has_valid_directions(classes: list[str]) -> bool:
    """CheckBidi: the Bidi Rule of RFC 5893 for the classes of a label."""
    if not classes:
        return True
    end = len(classes)
    while end and classes[end - 1] == "NSM":
        end -= 1
    last = classes[end - 1] if end else ""
    if classes[0] in ("R", "AL"):
        mixed = "EN" in classes and "AN" in classes
        return _IN_RTL.issuperset(classes) and last in ("R", "AL", "EN", "AN") and not mixed
    return classes[0] == "L" and _IN_LTR.issuperset(classes) and last in ("L", "EN")
