"""Random patterns and texts, from one seed: what the judge and the two matchers are asked."""

from __future__ import annotations

from random import Random

ATOMS = (
    "a",
    "b",
    "c",
    "A",
    "ab",
    "[ab]",
    "[^a]",
    "[a-c]",
    ".",
    r"\w",
    r"\d",
    r"\s",
    r"\W",
    "-",
    "1",
    r"\n",
    "[]",
    "[^]",
)
UNICODE_ATOMS = (
    r"\u{1F600}",
    "[\\u{1F600}-\\u{1F603}a]",
    r"\p{L}",
    r"\P{Lu}",
    r"\p{Lu}",
    r"[^\p{L}]",
    r"\ud83d",
    r"[\ud800-\udfff]",
    "é",
    r"\u017f",
    "K",
    "\U0001f601",
)
PLAIN_ATOMS = (
    r"\ud83d",
    r"\ude00",
    "é",
    "É",
    "K",
    r"\u212a",
    r"\u017f",
    "ß",
    "\U0001f600",
    "{",
    "]",
    r"\k",
    r"\8",
    r"\01",
    "x{,2}",
)
SETS = (
    r"[\w--[a-c]]",
    r"[\p{L}&&[a-z]]",
    r"[\q{ab|c|}]",
    r"[\q{abc|a}b]",
    r"[[ab][1-3]]",
    r"[\p{ASCII}--\p{Lu}]",
    r"\P{Lu}",
)
ASSERTIONS = ("^", "$", r"\b", r"\B")
QUANTIFIERS = ("*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,2}?", "{2,}", "{1,}?", "{0}", "{3}")
TEXTS = "aaabbbccAB1-_ \n"
ODD_TEXTS = "aAbéÉK\u212a\u017fsSß\u2028\ud83d\ude00\ude01\U0001f600\U0001f601"


class Patterns:
    def __init__(self, seed: int, modifiers: bool = False) -> None:
        self.random = Random(seed)
        self.modifiers = modifiers

    def pattern(self) -> tuple[str, str]:
        """A pattern and its flags; not always a right one."""
        pick = self.random
        self.flags = "".join(flag for flag in "ims" if pick.random() < 0.25)
        mode = pick.random()
        self.flags += "u" if mode < 0.2 else "v" if mode < 0.35 else ""
        self.odd = pick.random() < 0.4
        self.groups = 0
        self.names = 0
        source = self.disjunction(pick.choice((1, 2, 2, 3, 3, 4)))
        return source, self.flags + ("y" if pick.random() < 0.1 else "g" if pick.random() < 0.2 else "")

    def disjunction(self, depth: int) -> str:
        count = self.random.choice((1, 1, 1, 2, 2, 3))
        return "|".join(self.alternative(depth) for _ in range(count))

    def alternative(self, depth: int) -> str:
        return "".join(self.term(depth) for _ in range(self.random.choice((0, 1, 1, 2, 2, 3, 4))))

    def term(self, depth: int) -> str:
        pick = self.random
        kind = pick.random()
        if kind < 0.08:
            return pick.choice(ASSERTIONS)
        if kind < 0.55 or depth == 0:
            return self.atom() + self.quantifier(0.4)
        if kind < 0.63 and self.groups:
            return f"\\{pick.randint(1, self.groups + 1)}" + self.quantifier(0.2)
        if kind < 0.7:
            return f"(?{pick.choice(('=', '!', '<=', '<!'))}{self.disjunction(depth - 1)})"
        if kind < 0.74 and self.modifiers:
            return f"(?{pick.choice(('i', '-i', 's', 'm-i'))}:{self.disjunction(depth - 1)})" + self.quantifier(0.3)
        if kind < 0.84:
            return f"(?:{self.disjunction(depth - 1)})" + self.quantifier(0.6)
        self.groups += 1
        name = ""
        if pick.random() < 0.1:
            self.names += 1
            name = f"?<n{self.names}>"
        return f"({name}{self.disjunction(depth - 1)})" + self.quantifier(0.5)

    def atom(self) -> str:
        pick = self.random
        if self.odd and pick.random() < 0.5:
            if "v" in self.flags and pick.random() < 0.5:
                return pick.choice(SETS)
            if "v" in self.flags:
                return pick.choice([atom for atom in UNICODE_ATOMS if atom[:2] != "[^"])
            return pick.choice(UNICODE_ATOMS if "u" in self.flags or "v" in self.flags else PLAIN_ATOMS)
        atom = pick.choice(ATOMS)
        # V8 11 forgets under the flag `v` that a repeated class is negated.
        return "b" if "v" in self.flags and atom[:2] == "[^" else atom

    def quantifier(self, chance: float) -> str:
        return self.random.choice(QUANTIFIERS) if self.random.random() < chance else ""

    def text(self) -> str:
        pick = self.random
        letters = TEXTS + ODD_TEXTS if self.odd else TEXTS
        return "".join(pick.choice(letters) for _ in range(pick.choice((0, 1, 3, 5, 8, 12))))
