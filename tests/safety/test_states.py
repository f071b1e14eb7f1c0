"""A state may come from anywhere: whatever it says, loading it is refused or gives a machine whose turn ends as any turn ends."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sequential_flow import StateFormatError, engine, snapshot
from sequential_flow.limits import Limits

TESTS = Path(__file__).resolve().parent.parent
IN_FRAMES_OF_OURS = re.compile(
    r'File "<rest of |in (step|step_hard|append|get_n|get) *$|builtins/|runtime/', re.MULTILINE
)
"""Where a wrong local of a paused built-in makes that fail; see ``test_mutilated_states``."""


@pytest.mark.parametrize("seed", [1, 2])
def test_mutilated_states(seed: int) -> None:
    """Nothing escapes and nothing hangs.

    The locals of a paused built-in have no declared types but its parameters. A state that puts an object where a list was
    makes the built-in fail as a bug of ours would (`internal_error`); that is allowed, as long as it stays rare.
    """
    path = os.pathsep.join([str(TESTS.parent / "core"), str(TESTS)])
    process = subprocess.run(
        [sys.executable, "-m", "safety.states", str(seed), "1000"],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env={**os.environ, "PYTHONPATH": path},
    )
    lines = [json.loads(line) for line in process.stdout.splitlines()]
    assert process.returncode == 0, (lines[-1:], process.stderr[-2000:])
    assert sum("trying" in line for line in lines) == 1000
    wrong = [line for line in lines if "wrong" in line]
    assert [line for line in wrong if "escaped" in line["wrong"]] == []
    assert [line for line in wrong if not IN_FRAMES_OF_OURS.search(line["trace"])] == []
    assert len(wrong) <= 15


PROGRAM = "let o = { a: [1] }; const m = new Map([[o, 1]]); [3].map(x => fetch('x')); [o, m.get(o)]"


def paused() -> tuple[Any, dict[str, Any]]:
    program = engine.compile_program(PROGRAM)
    outcome = engine.start(program, limits=Limits(), now=lambda: 0.0, monotonic=lambda: 0.0, entropy=bytes)
    assert hasattr(outcome, "machine"), outcome
    return program, json.loads(json.dumps(snapshot.dump(outcome.machine)))


def nested(tag: str, levels: int) -> Any:
    node: Any = 1
    for _ in range(levels):
        node = {tag: [node]}
    return node


def chain(levels: int) -> dict[str, Any]:
    return {str(number): {"$object": {}, "proto": {"$ref": str(number + 1)}} for number in range(levels)} | {
        str(levels): {}
    }


@pytest.mark.parametrize(
    "change",
    [
        {"stack": [{"function": "nowhere@1:1", "at": "1:1"}]},
        {"stack": [{"function": "main", "at": "9:9"}]},
        {"stack": [{"function": "Array.prototype.map", "at": "nowhere"}]},
        {"stack": [{"function": "Array.prototype.map", "at": "mapped", "locals": {}}]},
        {"stack": [{"function": "os.system", "at": "return"}]},
        {"stack": [{"function": "__import__", "at": "return"}]},
        {"stack": 5},
        {"globals": {"x": {"$builtin": "os"}}},
        {"globals": {"x": {"$builtin": "Array.__class__"}}},
        {"globals": {"x": {"$builtin": ".library"}}},
        {"globals": {"x": {"$var": "fetch"}}},
        {"globals": {"x": {"$ref": "17"}}},
        {"globals": {"x": {"$nonsense": {}}}},
        {"globals": {"x": {"$string": "\\N{BULLET}\\x"}}},
        {"globals": {"x": {"$function": "main", "scope": 1}}},
        {"globals": {"x": {"$object": {}, "proto": 1}}},
        {"globals": {"x": {"$object": {}, "attrs": [["a", 99, 1]]}}},
        {"globals": {"x": {"$object": {}, "attrs": [[{"a": 1}, 7, 1]]}}},
        {"globals": {"x": {"$object": {}, "attrs": [["a", 7, 1, 1]]}}},
        {"globals": {"x": {"$array": {"length": 1e308, "cells": []}}}},
        {"globals": {"x": {"$array": {"length": 10**400, "cells": []}}}},
        {"globals": {"x": {"$array": {"length": 1, "cells": [[7, 1]]}}}},
        {"globals": {"x": {"$map": {"entries": [1]}}}},
        {"globals": {"x": {"$map": {"entries": [{"$list": []}, 1]}}}},
        {"globals": {"x": {"$cursor": {"array": {}, "index": 0}}}},
        {
            "globals": {
                "x": {"$bound": {"bound_target": 1, "bound_this": 1, "bound_arguments": 1, "length": 1, "name": 1}}
            }
        },
        {"globals": {"x": 10**400}},
        {"globals": {"x": nested("$tuple", 100_000)}},
        {"globals": {"x": {"$ref": "a"}}, "heap": {"a": {"$ref": "a"}}},
        {"globals": {"x": {"$ref": "a"}}, "heap": {"a": {"$tuple": [{"$ref": "a"}]}}},
        {"globals": {"x": {"$ref": "a"}}, "heap": {"a": {"$object": {}, "proto": {"$ref": "a"}}}},
        {"waiting": [{"id": "x", "url": "y"}]},
        {"wakeAt": float("nan")},
        {"wakeAt": float("inf")},
        {"requests": 1.5},
        {"units": ["("]},
        {"units": [5]},
        {"undeclared": {"x": {}}},
        {"builtins": {"nowhere": {}}},
        {"format": 2},
        {"format": None},
    ],
    ids=lambda change: str(next(iter(change))),
)
def test_refused(change: dict[str, Any]) -> None:
    program, state = paused()
    with pytest.raises(StateFormatError):
        snapshot.load({**state, **change}, program)


@pytest.mark.parametrize(
    "change",
    [
        {"globals": {"x": nested("$list", 100_000)}},
        {"globals": {"x": {"$ref": "0"}}, "heap": chain(50_000)},
    ],
    ids=["deep lists", "deep prototypes"],
)
def test_deep_but_sound(change: dict[str, Any]) -> None:
    program, state = paused()
    state["heap"] = {**state.get("heap", {}), **change.pop("heap", {})}
    snapshot.load({**state, **change}, program)
