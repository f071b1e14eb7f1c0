"""Well-known libraries, as their packages ship them: each check runs here, durably if it pauses, and under Node; both agree.

`package.json` pins the versions; `scripts/dev.py test` installs them into `node_modules`, which is not kept.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from js_harness.engine_runs import run_durable, run_straight
from js_harness.linker import linked
from js_harness.node import NodeJudge
from js_harness.programs import Program, all_programs
from js_harness.transcript import Transcript
from js_harness.zygote import Zygotes

CHECKS = Path(__file__).with_name("checks")
PROGRAMS = all_programs(CHECKS)
LIMITS = {"source_bytes": 4_194_304}


def each(programs: list[Program]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("check", [pytest.param(program, id=program.path.stem) for program in programs])


@pytest.mark.usefixtures("libraries")
@each([program for program in PROGRAMS if not program.pauses])
def test_straight(check: Program) -> None:
    kept(run_straight(whole(check)), check)


@pytest.mark.usefixtures("libraries")
@each([program for program in PROGRAMS if program.pauses])
def test_durable(check: Program, zygotes: Zygotes) -> None:
    kept(run_durable(whole(check), zygotes.turn), check)


@pytest.mark.usefixtures("libraries")
@each(PROGRAMS)
def test_node(check: Program, node_judge: NodeJudge) -> None:
    kept(node_judge.run(whole(check)), check)


def whole(check: Program) -> Program:
    """With its libraries, which speak of promises whether or not the program does: the style cannot be told from them."""
    return replace(linked(check), fetch_mode=check.style, limits=LIMITS)


def kept(transcript: Transcript, check: Program) -> None:
    differences = transcript.differences(check.promise())
    if differences:
        pytest.fail("\n".join([str(check.path), *differences]), pytrace=False)
