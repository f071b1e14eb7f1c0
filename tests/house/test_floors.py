"""Arrows between rooms run down only: import-linter's contracts, which stand in pyproject.toml."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from documents import ADAPTERS, CORE, ROOT


def test_the_contracts_are_kept() -> None:
    pytest.importorskip("importlinter", reason="import-linter is missing: pip install -e '.[dev]'")
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(CORE), str(ADAPTERS)]), "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
