"""Which tests of a checkout we run. Each that is left out has its reason in ``skips.toml``."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import translate
from pathlib import Path
from typing import Any

from test262.suite import Checkout, Test

SKIPS = Path(__file__).with_name("skips.toml")


@dataclass(frozen=True)
class Skip:
    """A row of the list: what it leaves out, and why."""

    reason: str
    paths: re.Pattern[str]
    features: frozenset[str]
    flags: frozenset[str]
    includes: frozenset[str]
    beyond: bool

    def holds(self, test: Test) -> bool:
        return (
            self.paths.fullmatch(test.path) is not None
            or not self.features.isdisjoint(test.features)
            or not self.flags.isdisjoint(test.flags)
            or not self.includes.isdisjoint(test.includes)
        )


def read_skips(*, beyond: bool = False) -> list[Skip]:
    """The rows of ``skips.toml``; with ``beyond`` without those that are there for comparison only."""
    rows: list[dict[str, Any]] = tomllib.loads(SKIPS.read_text("utf-8"))["skip"]
    skips = [
        Skip(
            row["reason"],
            re.compile("|".join(map(translate, row.get("paths", ()))) or r"(?!)"),
            frozenset(row.get("features", ())),
            frozenset(row.get("flags", ())),
            frozenset(row.get("includes", ())),
            row.get("beyond", False),
        )
        for row in rows
    ]
    return [skip for skip in skips if not (beyond and skip.beyond)]


def select(
    checkout: Checkout, *, folders: Iterable[str] = (), beyond: bool = False
) -> tuple[list[Test], dict[str, Counter[str]]]:
    """The tests to run (of some folders or files, or all), and how many are left out: by reason, then by folder."""
    skips = read_skips(beyond=beyond)
    wanted = tuple(folder.rstrip("/") for folder in folders)
    tests: list[Test] = []
    left_out: dict[str, Counter[str]] = {}
    for path in checkout.paths():
        if wanted and not any(path == one or path.startswith(one + "/") for one in wanted):
            continue
        test = checkout.test(path)
        reason = next((skip.reason for skip in skips if skip.holds(test)), None)
        if reason is None:
            tests.append(test)
        else:
            left_out.setdefault(reason, Counter())[folder_of(path)] += 1
    return tests, left_out


def folder_of(path: str) -> str:
    """The folder that a test is counted in: two levels.

    >>> folder_of("built-ins/Array/prototype/at/length.js"), folder_of("language/comments/a.js")
    ('built-ins/Array', 'language/comments')
    """
    return "/".join(path.split("/")[:-1][:2])
