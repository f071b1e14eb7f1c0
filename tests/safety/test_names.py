"""Names that mean something to Python or to the engine are ordinary names in a program, on both sides of a pause."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from js_harness.node import NodeJudge, find_node
from js_harness.programs import Pause, Program
from safety.names import IDENTIFIERS, KEYS, binding_program, key_program


def run(source: str) -> Any:
    """The result of a program whose requests are all answered with the same text, its state written and read each time."""
    from sequential_flow import SequentialFlow

    flow = SequentialFlow()
    task = flow.execute(source)
    while task.status == "paused":
        state = json.loads(json.dumps(task.vm_state))
        task = flow.resume(f"{task.id}-again", {"data": "answer"}, vm_state=state, code=source)
    assert task.error_detail is None, task.error_detail
    return task.result


def short(name: str) -> str:
    return ascii(name[:20])


@pytest.mark.parametrize("name", IDENTIFIERS, ids=short)
def test_a_variable(name: str) -> None:
    source, expected = binding_program(name)
    assert run(source) == expected


@pytest.mark.parametrize("key", KEYS, ids=short)
def test_a_property(key: str) -> None:
    source, expected = key_program(key)
    assert run(source) == expected


@pytest.mark.skipif(find_node() is None, reason="Node is missing")
def test_node_agrees() -> None:
    node = find_node()
    assert node is not None
    judge = NodeJudge(node)
    programs = [binding_program(name) for name in IDENTIFIERS] + [key_program(key) for key in KEYS]
    answer = Pause("x", {"data": "answer", "status": 200, "statusText": "OK", "headers": {}})
    wrong = []
    for source, expected in programs:
        said = judge.ask(Program(Path("names.js"), source, "ask Node", (answer,) * source.count("fetch(")))
        if "error" in said or json.loads(said["result"]) != expected:
            wrong.append((source, said))
    judge.close()
    assert not wrong
