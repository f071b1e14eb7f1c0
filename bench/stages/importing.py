"""What importing the package costs a new process."""

from __future__ import annotations

import sys
from functools import partial
from typing import Any

from bench.options import Options
from bench.processes import spawn
from bench.table import Cell, Table
from bench.workers import interleave

STATEMENTS = {
    "pass": None,
    "import json": None,
    "import sequential_flow": None,
    "import sequential_flow.engine": None,
    "from sequential_flow import SequentialFlow": None,
    "from sequential_flow import SequentialFlow, SQLiteStorage": None,
    "import pydantic_monty": "monty",
    "import quickjs_rs": "quickjs-rs",
    "import quickjs": "quickjs",
}
REPORT = (
    "\nimport sys\nfrom sysconfig import get_paths\n"
    "third = sorted({name.split('.')[0] for name, m in list(sys.modules.items())"
    " if (getattr(m, '__file__', '') or '').startswith((get_paths()['purelib'], get_paths()['platlib']))})\n"
    "import json\nprint(json.dumps({'modules': count, 'third': third}))"
)


def run(options: Options) -> list[Table]:
    """One row a statement."""
    rounds = options.rounds_or(31)
    notes = [f"Smallest of {rounds} interleaved rounds of `python -c STATEMENT`, compiled files in place."]
    statements = [text for text, engine in STATEMENTS.items() if engine is None or engine in options.wanted((engine,))]
    # Asked in runs of their own: the answer costs imports. These runs also write the compiled files.
    asked = interleave(1, {text: partial(spawn, _command(_counted(text))) for text in statements})
    here = [text for text in statements if asked.get(text)]
    notes += [f"`{text}` is left out: not installed." for text in statements if text not in here]
    found = interleave(rounds, {text: partial(spawn, _command(text)) for text in here})
    walls = {text: min(answer["wall"] for answer in answers) for text, answers in found.items() if answers}
    bare = {"modules": asked["pass"][0]["modules"], "third": asked["pass"][0]["third"]}
    rows = [_row(text, walls, asked[text][0], bare) for text in walls]
    columns = ["statement", "process ms", "over pass ms", "modules", "third-party modules"]
    return [Table("Import in fresh processes (target: no third-party modules)", columns, rows, notes)]


def _row(text: str, walls: dict[str, float], asked: dict[str, Any], bare: dict[str, Any]) -> list[Cell]:
    third = ", ".join(name for name in asked["third"] if name not in bare["third"]) or "none"
    return [f"`{text}`", walls[text], walls[text] - walls["pass"], asked["modules"] - bare["modules"], third]


def _counted(text: str) -> str:
    return f"{text}\nimport sys; count = len(sys.modules)" + REPORT


def _command(text: str) -> list[str]:
    return [sys.executable, "-c", text]
