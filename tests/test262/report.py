"""The outcome of a run: ``docs/conformance.md`` for people, ``failing.txt`` for the next run."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from test262.selection import folder_of

HERE = Path(__file__).resolve().parent
FAILING = HERE / "failing.txt"
CONFORMANCE = HERE.parent.parent / "docs" / "conformance.md"


class Results:
    """What became of each test: nothing wrong, or one line for each scenario that failed."""

    def __init__(self) -> None:
        self.passed: list[str] = []
        self.failed: dict[str, list[str]] = {}

    def add(self, path: str, wrong: list[str]) -> None:
        if wrong:
            self.failed[path] = wrong
        else:
            self.passed.append(path)

    def against(self, known: dict[str, str]) -> tuple[list[str], list[str]]:
        """The steps back (fail, and are not known to) and the steps forward (known to fail, and pass)."""
        return sorted(set(self.failed) - set(known)), sorted(set(self.passed) & set(known))

    def counts(self) -> dict[str, tuple[int, int]]:
        """Passed and failed, by folder."""
        passed, failed = Counter(map(folder_of, self.passed)), Counter(map(folder_of, self.failed))
        return {folder: (passed[folder], failed[folder]) for folder in sorted(passed | failed)}


def read_failing() -> dict[str, str]:
    """The tests that are known to fail, with the reason that a person gave (or what the test said)."""
    if not FAILING.exists():
        return {}
    rows = [line.split("\t", 1) for line in FAILING.read_text("utf-8").splitlines() if line and line[0] != "#"]
    return {path: reason for path, reason in rows}  # noqa: C416  mypy sees pairs


def write_failing(results: Results, known: dict[str, str]) -> None:
    """Strike out what passes, add what fails; reasons that people gave stay."""
    lines = ["# Tests of test262 that fail, and why; written by `python -m test262 CHECKOUT --write`."]
    lines += ["# A reason in words stays as it is; what begins with a mode is what the test said."]
    for path in sorted(results.failed):
        said = results.failed[path][0].replace("\n", " ").replace("\t", " ")[:200]
        reason = known.get(path, said)
        lines.append(f"{path}\t{said if reason.startswith(('sloppy:', 'strict:')) else reason}")
    FAILING.write_text("\n".join(lines) + "\n", "utf-8")


def conformance(results: Results, left_out: dict[str, Counter[str]]) -> str:
    """The page of numbers."""
    skipped: Counter[str] = sum(left_out.values(), Counter())
    counts = results.counts()
    passed, failed = len(results.passed), len(results.failed)
    lines = [
        "# Conformance",
        "",
        "What [test262](https://github.com/tc39/test262), the suite of ECMAScript, says of this engine. A test passes when it"
        " passes in sloppy and in strict mode. Written by `python -m test262 CHECKOUT --write`; not by hand.",
        "",
        f"**{passed:,} of {passed + failed:,} tests pass: {_share(passed, failed)}.**",
        "",
        "| | passed | failed | share |",
        "|---|---|---|---|",
    ]
    for part in ("language", "built-ins"):
        rows = [numbers for folder, numbers in counts.items() if folder.startswith(part)]
        good, bad = sum(row[0] for row in rows), sum(row[1] for row in rows)
        lines.append(f"| `{part}` | {good:,} | {bad:,} | {_share(good, bad)} |")
    lines += ["", "## By folder", "", "| folder | passed | failed | skipped |", "|---|---|---|---|"]
    for folder in sorted(set(counts) | set(skipped)):
        good, bad = counts.get(folder, (0, 0))
        lines.append(f"| `{folder}` | {good:,} | {bad or '–'} | {skipped[folder] or '–'} |")
    lines += ["", "## Skipped", "", "| tests | why |", "|---|---|"]
    for reason, folders in left_out.items():
        lines.append(f"| {sum(folders.values()):,} | {reason} |")
    lines += ["", "## Failing", "", "The list, with a reason each, is `tests/test262/failing.txt`.", ""]
    return "\n".join(lines)


def _share(passed: int, failed: int) -> str:
    return f"{100 * passed / (passed + failed):.2f} %" if passed + failed else "–"
