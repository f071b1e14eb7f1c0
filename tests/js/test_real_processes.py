"""The durable run without any cleverness: a new interpreter for every turn of a few programs, only text between them."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from test_programs import kept

from js_harness.engine_runs import run_durable
from js_harness.programs import ROOT, read_program

CORE = ROOT.parent.parent / "core"

PROGRAMS = (
    "seed-readme/two-fetches-one-after-the-other",
    "pause-matrix/functions/a-closure-that-two-functions-share-keeps-its-variable",
    "pause-matrix/state/shared-and-cyclic-references-stay-shared",
    "pause-matrix/callbacks/map-in-sort-in-reduce",
    "pause-matrix/state/a-map-with-object-keys-keeps-them",
    "pause-matrix/classes/instances-keep-their-private-fields",
    "async/a-pending-promise-with-two-reactions-is-held-over-a-pause",
)


def new_interpreter(number: int, job_text: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "js_harness.turn"],
        input=job_text, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT.parent), str(CORE)]), "PYTHONHASHSEED": str(number + 7)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("name", PROGRAMS)
def test_every_turn_in_a_new_interpreter(name: str) -> None:
    program = read_program(ROOT / f"{name}.js")
    assert program.pauses
    kept(run_durable(program, new_interpreter), program)
