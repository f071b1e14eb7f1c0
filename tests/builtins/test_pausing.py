"""Built-ins pause wherever they call the program, and go on from their states."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sequential_flow.engine import resume, start
from sequential_flow.fetch import FetchResponse
from sequential_flow.limits import Limits
from sequential_flow.outcome import Completed, Outcome, Paused
from sequential_flow.program import compile_program
from sequential_flow.snapshot import dump, load

PROGRAMS = Path(__file__).parent / "pausing"

ECHO = "function W(x) { return fetch('echo:' + JSON.stringify(x)) }\n"
NO_PAUSE = "const W = x => x === undefined ? x : JSON.parse(JSON.stringify(x));\n"


def printed(source: str, stored: bool) -> tuple[str, int]:
    """What a program logs, and how often it paused; each pause is written and read back if ``stored``."""
    program = compile_program(source)
    world = {"limits": Limits(), "now": lambda: 0.0, "monotonic": lambda: 0.0, "entropy": bytes}
    outcome: Outcome = start(program, **world)  # type: ignore[arg-type]
    lines: list[str] = []
    pauses = 0
    while True:
        lines += [str(entry["message"]) for entry in outcome.console]
        if not isinstance(outcome, Paused):
            break
        pauses += 1
        machine = outcome.machine
        if stored:
            machine = load(json.loads(json.dumps(dump(machine), allow_nan=False)), program)
        request = outcome.requests[0]
        response = FetchResponse(data=json.loads(request.url.removeprefix("echo:")))
        outcome = resume(machine, {request.id: response}, **world)  # type: ignore[arg-type]
    assert isinstance(outcome, Completed), outcome
    return "\n".join(lines) + "\n", pauses


@pytest.mark.parametrize("stored", [False, True], ids=["kept", "stored"])
def test_as_node(stored: bool) -> None:
    text, pauses = printed(ECHO + (PROGRAMS / "node_agrees.js").read_text(encoding="utf-8"), stored)
    assert text == (PROGRAMS / "node_agrees.txt").read_text(encoding="utf-8")
    assert pauses > 700


@pytest.mark.parametrize("way", ["straight", "kept", "stored"])
def test_newer_than_node(way: str) -> None:
    source = (PROGRAMS / "newer_than_node.js").read_text(encoding="utf-8")
    text, pauses = printed((NO_PAUSE if way == "straight" else ECHO) + source, way == "stored")
    assert text == "done\n"
    assert (pauses == 0) is (way == "straight")
