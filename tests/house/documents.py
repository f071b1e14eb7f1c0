"""The documents of the house, and the pieces of code in them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CORE = ROOT / "core"
ADAPTERS = ROOT / "adapters"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def pieces(path: Path, language: str) -> list[tuple[int, str]]:
    """The fenced pieces of a language: the line of each, and its text."""
    text = path.read_text(encoding="utf-8")
    found = []
    for match in re.finditer(rf"^( *)```{language}\n(.*?)^\1```$", text, re.DOTALL | re.MULTILINE):
        indent = len(match[1])
        lines = [line[indent:] for line in match[2].splitlines(keepends=True)]
        found.append((text.count("\n", 0, match.start()) + 1, "".join(lines)))
    return found


def run_python(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Python on the package of this tree, in a folder of the test's own."""
    roots = os.pathsep.join([str(CORE), str(ADAPTERS)])
    environment = os.environ | {"PYTHONPATH": roots, "PYTHONUTF8": "1", "XDG_DATA_HOME": str(folder / "data")}
    environment.pop("SEQUENTIAL_FLOW_STORAGE", None)
    return subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
