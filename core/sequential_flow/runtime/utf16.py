"""Strings are sequences of UTF-16 code units inside, and ordinary Python text outside (clause 6.1.4).

>>> units('a😀') == 'a\\ud83d\\ude00'
True
>>> text('a\\ud83d\\ude00')
'a😀'
"""

from __future__ import annotations

import sys
from typing import Final

UTF_16: Final = "utf-16-le" if sys.byteorder == "little" else "utf-16-be"
"""In this machine's order of bytes, so that a memoryview sees the units."""


def units(text: str) -> str:
    """The code units of a Python string: an astral character becomes its two surrogates."""
    if text.isascii() or max(text) <= "\uffff":
        return text
    return "".join(map(chr, memoryview(text.encode(UTF_16, "surrogatepass")).cast("H")))


def text(units: str) -> str:
    """The Python string of code units: pairs are joined, a lone surrogate stays what it is."""
    if units.isascii():
        return units
    return units.encode(UTF_16, "surrogatepass").decode(UTF_16, "surrogatepass")


def is_well_formed(units: str) -> bool:
    """Whether there is no lone surrogate (clause 22.1.3.10 IsStringWellFormedUnicode)."""
    if units.isascii():
        return True
    try:
        text(units).encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def to_well_formed(code_units: str) -> str:
    """The string with U+FFFD for each lone surrogate (clause 22.1.3.32, https://webidl.spec.whatwg.org/#js-to-USVString).

    >>> to_well_formed('a\\ud800') == 'a\\ufffd', to_well_formed('\\ud83d\\ude00') == '\\ud83d\\ude00'
    (True, True)
    """
    return code_units if is_well_formed(code_units) else units(well_formed_text(code_units))


def well_formed_text(units: str) -> str:
    """The Python string of code units, with U+FFFD for each lone surrogate: what UTF-8 can encode."""
    joined = text(units)
    try:
        joined.encode("utf-8")
    except UnicodeEncodeError:
        return joined.encode(UTF_16, "surrogatepass").decode(UTF_16, "replace")
    return joined
