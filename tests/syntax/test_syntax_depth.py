"""Deep programs are refused, long ones are not."""

from __future__ import annotations

import sys

import pytest

from sequential_flow.syntax import JSSyntaxError, parse

DEEP = {
    "parentheses": "(",
    "arrays": "[",
    "blocks": "{",
    "objects": "x = " + "{ a: " * 20_000,
    "calls": "f(",
    "functions": "(function () {",
    "arrows": "a => ",
    "classes": "(class { m() {",
    "heritage": "(class extends ",
    "templates": "`${",
    "operators": "!",
    "updates": "++ ",
    "powers": "2 ** ",
    "new": "new ",
    "assignments": "a = ",
    "conditions": "if (1) ",
    "loops": "for (;;) ",
    "patterns": "var " + "[" * 20_000,
    "defaults": "(a = ",
    "spreads": "[...",
    "async": "async(",
    "indexes": "a[",
    "switches": "switch (1) { case 1: ",
    "attempts": "try {",
}


@pytest.mark.parametrize("kind", DEEP)
def test_deep(kind: str) -> None:
    text = DEEP[kind]
    with pytest.raises(JSSyntaxError, match="too deeply nested"):
        parse(text if len(text) > 1000 else text * 20_000)


def test_a_host_that_is_deep_itself() -> None:
    def dig(depth: int) -> None:
        if depth:
            dig(depth - 1)
        else:
            parse("(" * 100 + "1" + ")" * 100)

    with pytest.raises(JSSyntaxError, match="too deeply nested"):
        dig(sys.getrecursionlimit() - 200)


LONG = {
    "sum": "a" + " + a" * 5_000,
    "mixed": "a * b - c / d && e | " * 2_000 + "f",
    "then": "p" + ".then(() => 1)" * 5_000,
    "else if": "if (a) ;" + " else if (b) ;" * 5_000,
    "conditional": "a ? b : " * 5_000 + "c",
    "sequence": "a" + ", a" * 5_000,
    "comments": "// a\n/* b */" * 20_000 + "c",
    "labels": "".join(f"l{i}: " for i in range(1_000)) + "a",
    "templates": "a" + "`b`" * 5_000,
    "strings": "'a' + " * 5_000 + "'b'",
    "parentheses": "(" * 100 + "a" + ")" * 100,
    "callbacks": "f(function () { " * 40 + "})" * 40,
}


@pytest.mark.parametrize("kind", LONG)
def test_long(kind: str) -> None:
    parse(LONG[kind])
