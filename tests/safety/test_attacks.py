"""Every attack of `attacks.py` ends, soon, in bounded memory, and as a program ends: never with an error of the engine's own.

The attacks run with few operations. With ``SEQUENTIAL_FLOW_SLOW=1`` in the environment they also run with as many as the
defaults allow, so that only the clock and the limits on lengths stand in their way; that takes a quarter of an hour.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from safety.attacks import ENDLESS, LARGE, Source

TESTS = Path(__file__).resolve().parent.parent
CODES = frozenset("operation_limit time_limit depth_limit memory_limit state_limit result_limit request_limit".split())
FEW = {"operations": 200_000, "turnSeconds": 2}
MANY = {"turnSeconds": 2}


def outcomes(attacks: Mapping[str, Source], limits: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """What became of the programs of a group."""
    path = os.pathsep.join([str(TESTS.parent / "core"), str(TESTS)])
    jobs = [
        json.dumps({"source": source if isinstance(source, str) else source(), "limits": dict(limits)})
        for source in attacks.values()
    ]
    process = subprocess.run(
        [sys.executable, "-m", "safety.turn"],
        input="\n".join(jobs),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    return dict(zip(attacks, map(json.loads, process.stdout.splitlines()), strict=True))


def is_error_of_the_program(outcome: Mapping[str, Any]) -> bool:
    return outcome["status"] == "error" and (outcome["code"] is None or outcome["code"] in CODES)


def wrong_ones(outcomes: Mapping[str, Mapping[str, Any]], may_end_well: bool) -> dict[str, Mapping[str, Any]]:
    fine = ("refused", "completed", "paused") if may_end_well else ("refused",)
    return {
        name: outcome
        for name, outcome in outcomes.items()
        if outcome["status"] not in fine and not is_error_of_the_program(outcome)
    }


@pytest.mark.parametrize("group", ENDLESS)
def test_what_has_no_end_is_stopped(group: str) -> None:
    assert not wrong_ones(outcomes(ENDLESS[group], FEW), may_end_well=False)


@pytest.mark.parametrize("group", LARGE)
def test_what_is_large_does_no_harm(group: str) -> None:
    assert not wrong_ones(outcomes(LARGE[group], FEW), may_end_well=True)


@pytest.mark.skipif(
    "SEQUENTIAL_FLOW_SLOW" not in os.environ, reason="takes a quarter of an hour: set SEQUENTIAL_FLOW_SLOW"
)
@pytest.mark.parametrize("group", [*ENDLESS, *LARGE])
def test_the_clock_alone_is_enough(group: str) -> None:
    found = outcomes({**ENDLESS, **LARGE}[group], MANY)
    assert not wrong_ones(found, may_end_well=group in LARGE)


def test_what_is_no_attack_is_not_stopped() -> None:
    found = outcomes(
        {"sum": "let s = 0; for (let i = 0; i < 1000; i++) s += i; s", "throw": "throw new TypeError('x')"}, FEW
    )
    assert [outcome["status"] for outcome in found.values()] == ["completed", "error"]
    assert found["throw"]["code"] is None


def test_the_judge_sees_what_it_should() -> None:
    bad = [
        {"status": "hang"},
        {"status": "crash", "message": "exit status 11"},
        {"status": "error", "name": "InternalError", "code": "internal_error"},
        {"status": "completed"},
    ]
    found = {str(number): outcome for number, outcome in enumerate(bad)}
    assert list(wrong_ones(found, may_end_well=False)) == ["0", "1", "2", "3"]
    assert list(wrong_ones(found, may_end_well=True)) == ["0", "1", "2"]
