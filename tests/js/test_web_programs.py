"""The programs of `web/`: against a real HTTP server, by Node's own fetch and by ours. Same requests, same results."""

from __future__ import annotations

import pytest
from test_programs import kept

from js_harness.programs import Program, web_programs
from js_harness.web_runs import NodeWeb, run_durable, run_straight
from js_harness.zygote import Zygotes

PROGRAMS = web_programs()
every_program = pytest.mark.parametrize("program", [pytest.param(program, id=program.name) for program in PROGRAMS])


@pytest.mark.usefixtures("engine")
@every_program
def test_web_straight(program: Program) -> None:
    kept(run_straight(program), program)


@every_program
def test_web_durable(program: Program, zygotes: Zygotes) -> None:
    kept(run_durable(program, zygotes.turn), program)


@every_program
def test_web_node(program: Program, node_web: NodeWeb) -> None:
    if program.node_skip is not None:
        pytest.skip(f"Node cannot judge it: {program.node_skip}")
    kept(node_web.run(program), program)


def test_no_web_program_waits_for_its_promise() -> None:
    assert [program.name for program in PROGRAMS if program.ending == "ask Node"] == []
