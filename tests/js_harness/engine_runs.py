"""The two runs on our engine. Both answer the pauses by the program's table and hand back a transcript."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from js_harness.programs import Program
from js_harness.transcript import Transcript, canonical, error_ending, request_line
from js_harness.turn import begin, report

DoTurn = Callable[[int, str], str]
Answer = tuple[str | None, dict[str, Any]]
"""The id of the request that is answered, and the response; no id where the task only slept."""


def run_straight(program: Program) -> Transcript:
    from sequential_flow import InMemoryStorage, SequentialFlow

    flow = SequentialFlow(storage=InMemoryStorage(), **program.flow_options())

    def turn(_number: int, answer: Answer | None, last: dict[str, Any]) -> dict[str, Any]:
        if answer is None:
            return begin(flow, program.code, program.execute_options())
        request, response = answer
        if request is None:
            return report(flow.resume(last["task"]))
        return report(flow.resume(last["task"], response, request_id=request))

    return _run(program, turn, stored=True)


def run_durable(program: Program, do_turn: DoTurn) -> Transcript:
    """`do_turn(number, job text) -> answer text` does one turn somewhere else; only text goes there and comes back."""

    def turn(number: int, answer: Answer | None, last: dict[str, Any]) -> dict[str, Any]:
        job: dict[str, Any] = {"code": program.code, "flow": program.flow_options()}
        if answer is None:
            job["options"] = program.execute_options()
        else:
            request, response = answer
            job |= {"task": last["task"], "state": last["state"], "request": request, "response": response}
        found: dict[str, Any] = json.loads(do_turn(number, json.dumps(job)))
        return found

    return _run(program, turn, stored=False)


def _run(
    program: Program, turn: Callable[[int, Answer | None, dict[str, Any]], dict[str, Any]], *, stored: bool
) -> Transcript:
    """The waiting requests are answered one a turn, the oldest first, each by its line in the program's table.

    `stored` tasks keep the console lines of all their turns; from a bare state only those of the turn come back.
    """
    requests: dict[str, str] = {}
    number = 0
    last = turn(number, None, {})
    console: list[str] = last["console"]
    while last["status"] == "paused":
        waiting = sorted(last["requests"], key=lambda request: int(request["id"]))
        for request in waiting:
            requests.setdefault(request["id"], request_line(request["method"], request["url"], request["body"]))
        if last["sleeps"]:
            number += 1
            slept = turn(number, (None, {}), last)
            console = slept["console"] if stored else console + slept["console"]
            last = slept
            continue
        oldest = waiting[0]["id"]
        place = list(requests).index(oldest)
        if place >= len(program.pauses):
            return Transcript(tuple(requests.values()), tuple(console), "still paused when the table ended")
        number += 1
        last = turn(number, (oldest, program.pauses[place].response), last)
        console = last["console"] if stored else console + last["console"]
    return Transcript(tuple(requests.values()), tuple(console), _ending(last))


def _ending(last: dict[str, Any]) -> str:
    if last["status"] == "completed":
        return "no result" if last["result"] is None else f"result {canonical(last['result'])}"
    if last["status"] == "error":
        return error_ending(last["error"]["name"], last["error"]["message"])
    return f"status {last['status']}"
