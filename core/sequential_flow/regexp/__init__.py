"""Regular expressions with the semantics of ECMA-262 (clause 22.2), none of which can hang the process.

    parser      text → tree (`nodes`): flags are in the tree, sets are closed under case (`charset`, `casing`)
    analysis    what must come next; `cost`: how many steps Python's `re` may need at worst
    translate   tree → a pattern of `re`, where `re` does the same
    generate    tree → a Python function that matches it step by step, each drawn from the budget of the turn
    pattern     which of the two is taken for a text

`/(\\d+)-(\\d+)/` on "tel 12-34": the tree is ``Sequence(Group(1, Repeat(0-9)), "-", Group(2, …))``. A digit is no "-", so
the first loop can end in one way only: at worst `re` needs some steps a character from each position on, 2n + n². Up to
some thousand characters it is therefore matched as ``([0-9]+)\\-([0-9]+)``; above, by the function, which counts.
`/(a+)+b/` has no bound and is always matched by the function.

>>> compiled("(\\\\d+)-(\\\\d+)", "").match("tel 12-34", 0, False)
((4, 9), (4, 6), (7, 9))

Characters are the characters of a Python string. With the flags `u` and `v` they are code points: a text with surrogate
pairs is joined first, and positions are counted back. ADR 0020 tells why there are two ways, and what they cost.
"""

from __future__ import annotations

from .pattern import Pattern, Spans, compiled

__all__ = ["Pattern", "Spans", "compiled"]
