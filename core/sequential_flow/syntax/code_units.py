"""Strings as JavaScript holds them: UTF-16 code units, an astral character as two surrogates."""

from __future__ import annotations

import re

ASTRAL = re.compile("[\U00010000-\U0010ffff]")
PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def code_units(text: str) -> str:
    """The text with every astral character as two surrogates."""
    return ASTRAL.sub(_surrogates, text)


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
    return PAIR.sub(lambda match: chr(0x10000 + ((ord(match[0][0]) - 0xD800) << 10) + ord(match[0][1]) - 0xDC00), text)
