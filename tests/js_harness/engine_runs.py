"""The two runs on our engine. Both answer the pauses by the program's table and hand back a transcript."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from js_harness.programs import Program
from js_harness.transcript import Transcript, canonical, error_ending, request_line
from js_harness.turn import begin, report

DoTurn = Callable[[int, str], str]


def run_straight(program: Program) -> Transcript:
    from sequential_flow import InMemoryStorage, SequentialFlow

    flow = SequentialFlow(storage=InMemoryStorage())

    def turn(_number: int, response: dict[str, Any] | None, last: dict[str, Any]) -> dict[str, Any]:
        if response is None:
            return begin(flow, program.code, program.input)
        return report(flow.resume(last["task"], response))

    return _run(program, turn, stored=True)


def run_durable(program: Program, do_turn: DoTurn) -> Transcript:
    """`do_turn(number, job text) -> answer text` does one turn somewhere else; only text goes there and comes back."""

    def turn(number: int, response: dict[str, Any] | None, last: dict[str, Any]) -> dict[str, Any]:
        job: dict[str, Any] = {"code": program.code}
        if response is None:
            job["input"] = program.input
        else:
            job |= {"task": last["task"], "state": last["state"], "response": response}
        answer: dict[str, Any] = json.loads(do_turn(number, json.dumps(job)))
        return answer

    return _run(program, turn, stored=False)


def _run(
    program: Program, turn: Callable[[int, dict[str, Any] | None, dict[str, Any]], dict[str, Any]], *, stored: bool
) -> Transcript:
    """`stored` tasks keep the console lines of all their turns; from a bare state only those of the turn come back."""
    requests: list[str] = []
    last = turn(0, None, {})
    console: list[str] = last["console"]
    while last["status"] == "paused":
        request = last["request"]
        requests.append(request_line(request["method"], request["url"], request["body"]))
        if len(requests) > len(program.pauses):
            return Transcript(tuple(requests), tuple(console), "still paused when the table ended")
        last = turn(len(requests), program.pauses[len(requests) - 1].response, last)
        console = last["console"] if stored else console + last["console"]
    return Transcript(tuple(requests), tuple(console), _ending(last))


def _ending(last: dict[str, Any]) -> str:
    if last["status"] == "completed":
        return "no result" if last["result"] is None else f"result {canonical(last['result'])}"
    if last["status"] == "error":
        return error_ending(last["error"]["name"], last["error"]["message"])
    return f"status {last['status']}"
