"""`import sequential_flow` loads nothing of anybody else's, and takes no time."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from time import perf_counter

from documents import CORE

BUDGET = 0.040
"""Seconds over bare Python, on a machine that does nothing else."""
FACTOR = 5 if os.environ.get("CI") or os.environ.get("PYTEST_XDIST_WORKER") else 2
"""Others work on the same cores."""


def start(statement: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(CORE)!r}); {statement}"],
        capture_output=True,
        text=True,
        check=True,
    )


def seconds(statement: str) -> float:
    began = perf_counter()
    start(statement)
    return perf_counter() - began


def test_the_import_is_cheap() -> None:
    seconds("import sequential_flow")  # compiles what was changed
    rounds = [(seconds("pass"), seconds("import sequential_flow")) for _ in range(7)]
    over = statistics.median(loaded - bare for bare, loaded in rounds)
    assert over < BUDGET * FACTOR


def test_a_whole_pause_loads_no_third_party_module() -> None:
    # What is there before is not ours: some packages put their namespace into every process by a .pth file.
    program = "before = set(sys.modules); import sequential_flow as s; s.SequentialFlow().execute('fetch(1)')"
    show = "print(*{name.partition('.')[0] for name in set(sys.modules) - before} - sys.stdlib_module_names)"
    loaded = set(start(f"{program}; {show}").stdout.split())
    assert loaded == {"sequential_flow"}
