"""Every program of this folder, three ways; all must keep what its directives promise."""

from __future__ import annotations

import pytest

from js_harness.engine_runs import run_durable, run_straight
from js_harness.node import NodeJudge
from js_harness.programs import Program, all_programs
from js_harness.transcript import Transcript
from js_harness.zygote import Zygotes

PROGRAMS = all_programs()
every_program = pytest.mark.parametrize("program", [pytest.param(program, id=program.name) for program in PROGRAMS])


@pytest.mark.usefixtures("engine")
@every_program
def test_straight(program: Program) -> None:
    kept(run_straight(program), program)


@every_program
def test_durable(program: Program, zygotes: Zygotes) -> None:
    kept(run_durable(program, zygotes.turn), program)


@every_program
def test_node(program: Program, node_judge: NodeJudge) -> None:
    if program.node_skip is not None:
        pytest.skip(f"Node cannot judge it: {program.node_skip}")
    kept(node_judge.run(program), program)


def test_no_program_waits_for_its_promise() -> None:
    assert [program.name for program in PROGRAMS if program.ending == "ask Node"] == []


def kept(transcript: Transcript, program: Program) -> None:
    differences = transcript.differences(program.promise())
    if differences:
        pytest.fail("\n".join([str(program.path), *differences]), pytrace=False)
