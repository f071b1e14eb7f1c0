"""Prints a golden state: ``record_state.py PROGRAM.js [PAUSE]`` (a program of tests/js, which pause: 1 is the first)."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2] / "core")]

from js_harness.programs import read_program
from sequential_flow import SequentialFlow


def oldest(state: Any) -> str | None:
    """The request that is answered next: the first that is still waiting, as in all runs of a program."""
    return min((request["id"] for request in state["waiting"]), key=int, default=None)


def record(path: Path, pause: int) -> str:
    """The golden of a program at a pause."""
    program = read_program(path)
    assert 1 <= pause <= len(program.pauses), f"{path.stem} has {len(program.pauses)} pauses"
    flow = SequentialFlow()
    task = flow.execute(program.code, input=program.input)
    responses = [entry.response for entry in program.pauses]
    for response in responses[: pause - 1]:
        task = flow.resume(task.id, response, request_id=oldest(task.vm_state))
    state = json.loads(json.dumps(task.vm_state))
    for response in responses[pause - 1 :]:
        task = flow.resume(task.id, response, request_id=oldest(task.vm_state))
    assert task.status == "completed", task.error
    golden = {
        "program": program.code,
        "state": state,
        "responses": responses[pause - 1 :],
        "verdict": {"loads": task.result},
    }
    return json.dumps(golden, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    print(record(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1), end="")
