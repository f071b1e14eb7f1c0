"""Golden states: every state that a release wrote loads in this one and ends as it would have (or is refused clearly).

A golden is a JSON file: ``program``, ``state`` (as stored), ``responses`` (what the rest of the run is answered with) and
``verdict``: ``{"loads": RESULT}`` or ``{"refused": NAME OF THE ERROR}``. Files are added, never changed or deleted:

    python tests/golden/record_state.py NAME PROGRAM.js [PAUSE] > tests/golden/states/format-1/NAME.json
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sequential_flow import SequentialFlow, errors
from sequential_flow.snapshot.format import FORMAT

FOLDER = Path(__file__).parent / "states"
GOLDENS = sorted(FOLDER.rglob("*.json"))


@pytest.mark.parametrize("path", GOLDENS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_stored_state_keeps_its_verdict(path: Path) -> None:
    golden = json.loads(path.read_text("utf-8"))
    flow = SequentialFlow()
    verdict: dict[str, Any] = golden["verdict"]
    state, code = golden["state"], golden["program"]
    if "refused" in verdict:
        with pytest.raises(getattr(errors, verdict["refused"])):
            flow.resume("golden", golden["responses"][0], vm_state=state, code=code)
        return
    for response in golden["responses"]:
        request = min((request["id"] for request in state["waiting"]), key=int, default=None)
        task = flow.resume("golden", response, vm_state=state, code=code, request_id=request)
        state = task.vm_state
    assert task.status == "completed", task.error
    assert task.result == verdict["loads"]


def test_there_are_goldens_of_every_format() -> None:
    assert {path.parent.name for path in GOLDENS} >= {f"format-{number}" for number in range(1, FORMAT + 1)}
    assert len(GOLDENS) >= 25
