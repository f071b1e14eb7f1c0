"""Unicode normalization forms in linear time.

``unicodedata.normalize`` sorts combining marks by insertion, in one go that nothing interrupts: a run of them takes the
square of its length. Here long runs are put in order first, and marks that are in order it only passes over.

>>> normalized("NFC", "e" + "\\u0316\\u0301" * 20) == "é" + "\\u0316" * 20 + "\\u0301" * 19
True
"""

from __future__ import annotations

import re
from typing import Literal
from unicodedata import combining, normalize

from .budget import spend

Form = Literal["NFC", "NFD", "NFKC", "NFKD"]

LONG_RUN = 32
"""So many marks in a row are for ``unicodedata`` to sort."""

NEVER_MARKS = "\x00-\u02ff\u0370-\u0482\u048a-\u0590\u1e00-\u1fff\u2100-\u2ce0\u3100-\ua66e\uac00-\ud7ff\uff00-\uff9d"
"""Ranges in which no character is a mark or decomposes to what begins with one; there are more, of rarer use."""

_MAY_BE_MARKS = re.compile(f"[^{NEVER_MARKS}]{{{LONG_RUN + 1},}}")


def normalized(form: Form, text: str) -> str:
    """``unicodedata.normalize``, but in linear time; draws on the budget.

    Raises:
        Stop: the turn has no more operations, or its time is over.
    """
    if text.isascii():
        return text
    spend(8 * len(text))
    # The text is replaced by one that is equivalent, so the normal form is the same.
    decomposed: Form = "NFKD" if "K" in form else "NFD"
    return normalize(form, _MAY_BE_MARKS.sub(lambda found: _in_order(decomposed, found[0]), text))


def _in_order(form: Form, run: str) -> str:
    """Characters decomposed, and their marks in canonical order."""
    spend(32 * len(run))
    pieces = {character: normalize(form, character) for character in set(run)}
    whole = "".join([pieces[character] for character in run])
    classes = {character: combining(character) for character in set(whole)}
    ordered: list[str] = []
    marks: list[str] = []
    for character in whole:
        if classes[character]:
            marks.append(character)
            continue
        if marks:
            marks.sort(key=classes.__getitem__)
            ordered += marks
            marks = []
        ordered.append(character)
    marks.sort(key=classes.__getitem__)
    return "".join(ordered + marks)
