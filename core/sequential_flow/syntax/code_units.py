"""Strings as JavaScript holds them: UTF-16 code units, an astral character as two surrogates."""

from __future__ import annotations

import re

ASTRAL = "[\U00010000-\U0010ffff]"
PAIR = "[\ud800-\udbff][\udc00-\udfff]"


def code_units(text: str) -> str:
    """The text with every astral character as two surrogates."""
    return re.sub(ASTRAL, _surrogates, text)


def _surrogates(match: re.Match[str]) -> str:
    return code_unit_pair(ord(match[0]))


def code_unit_pair(point: int) -> str:
    """A code point as UTF-16 code units."""
    if point < 0x10000:
        return chr(point)
    point -= 0x10000
    return chr(0xD800 | point >> 10) + chr(0xDC00 | point & 0x3FF)


def code_points(text: str) -> str:
    """The opposite: pairs of surrogates joined; a lone one stays."""
    return re.sub(PAIR, _joined, text)


def _joined(match: re.Match[str]) -> str:
    pair = match[0]
    return chr(0x10000 + ((ord(pair[0]) - 0xD800) << 10) + ord(pair[1]) - 0xDC00)
