"""A test of the suite: its front matter, its scenarios, and the verdict on an answer (test262, INTERPRETING.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

_FRONT_MATTER: Final = re.compile(r"/\*---(.*?)---\*/", re.DOTALL)
_LIST: Final = r"^{key}:[ \t]*(\[[^\]]*\]|(?:\n[ \t]+-[^\n]*)+)"
_NEGATIVE: Final = re.compile(r"^negative:[ \t]*\n((?:[ \t]+.*(?:\n|$))+)", re.MULTILINE)
_PAIR: Final = re.compile(r"^\s+(\w+):\s*(\w+)", re.MULTILINE)

DONE: Final = "Test262:AsyncTestComplete"
FAILED: Final = "Test262:AsyncTestFailure"


@dataclass(frozen=True)
class Test:
    """A test. ``path`` is below the checkout's ``test`` folder; ``negative`` is its type and its phase."""

    __test__ = False  # no test of pytest's

    path: str
    text: str
    features: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    includes: tuple[str, ...] = ()
    negative: tuple[str, str] | None = None

    @property
    def is_async(self) -> bool:
        return "async" in self.flags

    def scenarios(self) -> list[tuple[str, str]]:
        """Mode and text of each way in which the test is to be run."""
        if "raw" in self.flags or "noStrict" in self.flags:
            return [("sloppy", self.text)]
        strict = ("strict", '"use strict";\n' + self.text)
        return [strict] if "onlyStrict" in self.flags else [("sloppy", self.text), strict]

    def harness(self) -> list[str]:
        """The names of the harness files that are evaluated before the test."""
        if "raw" in self.flags:
            return []
        return ["assert.js", "sta.js", *(["doneprintHandle.js"] if self.is_async else []), *self.includes]

    def verdict(self, answer: Answer) -> str | None:
        """``None`` if the answer is the right one, else what is wrong with it."""
        if answer.status in ("timeout", "crash"):
            return f"{answer.status}: {answer.message}".strip(": ")
        if self.negative is not None:
            kind, phase = self.negative
            if answer.status != "error":
                return f"expected {kind} at {phase}, nothing was thrown"
            if (answer.error, answer.phase) != (kind, phase):
                return f"expected {kind} at {phase}, got {answer.error} at {answer.phase}: {answer.message}"
            return None
        if answer.status != "ok":
            return f"{answer.error} ({answer.phase}): {answer.message}"
        if self.is_async:
            failures = [line for line in answer.printed if line.startswith(FAILED)]
            if failures:
                return failures[0]
            if DONE not in answer.printed:
                return "an async test did not call $DONE"
        return None


@dataclass(frozen=True)
class Answer:
    """What became of a scenario: ``status`` is ok, error, timeout or crash; ``phase`` parse or runtime."""

    status: str
    error: str | None = None
    phase: str | None = None
    message: str = ""
    printed: list[str] = field(default_factory=list)


def parse_test(path: str, text: str) -> Test:
    """Read a test's front matter.

    >>> parse_test("a.js", "/*---\\nflags: [onlyStrict]\\nnegative:\\n  phase: parse\\n  type: SyntaxError\\n---*/").negative
    ('SyntaxError', 'parse')
    """
    found = _FRONT_MATTER.search(text)
    if found is None:
        return Test(path, text)
    matter = found[1].replace("\r\n", "\n").replace("\r", "\n")
    negative = _NEGATIVE.search(matter)
    pairs = dict(_PAIR.findall(negative[1])) if negative else {}
    return Test(
        path,
        text,
        _names(matter, "features"),
        _names(matter, "flags"),
        _names(matter, "includes"),
        (pairs["type"], pairs["phase"]) if pairs else None,
    )


def _names(matter: str, key: str) -> tuple[str, ...]:
    found = re.search(_LIST.format(key=key), matter, re.MULTILINE)
    if found is None:
        return ()
    listed: str = found[1]
    if listed.startswith("["):
        return tuple(name.strip() for name in listed[1:-1].split(",") if name.strip())
    return tuple(line.strip()[1:].strip() for line in listed.strip().split("\n"))


class Checkout:
    """A checkout of the suite."""

    def __init__(self, root: Path) -> None:
        self.root = root
        if not (root / "harness" / "assert.js").exists():
            raise SystemExit(f"{root} is no checkout of test262: it has no harness/assert.js")

    def paths(self) -> Iterator[str]:
        """The paths of all tests."""
        base = self.root / "test"
        for path in sorted(base.rglob("*.js")):
            if "_FIXTURE" not in path.name:
                yield path.relative_to(base).as_posix()

    def test(self, path: str) -> Test:
        return parse_test(path, _read(self.root / "test" / path))

    @cache  # noqa: B019  a checkout lives as long as its process
    def harness(self, name: str) -> str:
        return _read(self.root / "harness" / name)

    def harness_texts(self, test: Test) -> list[tuple[str, str]]:
        return [(name, self.harness(name)) for name in test.harness()]


def _read(path: Path) -> str:
    """A file's text, its line ends as they are."""
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def to_answer(row: dict[str, Any]) -> Answer:
    return Answer(**row)
