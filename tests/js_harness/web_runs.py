"""Programs of `tests/js/web` against a real server: ours by the driver and its HTTP transport, Node's by its own fetch."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from js_harness.node import NodeProcess
from js_harness.programs import Program
from js_harness.transcript import Transcript, canonical, error_ending, result_ending
from js_harness.turn import _line
from js_harness.web_server import WebServer, serving

RUNNER = Path(__file__).with_name("web_runner.cjs")
DoTurn = Callable[[int, str], str]


def run_straight(program: Program) -> Transcript:
    """The task stays in this process."""
    from sequential_flow import InMemoryStorage, SequentialFlow

    return _drive(SequentialFlow(storage=InMemoryStorage(), **program.flow_options()), program)


def run_durable(program: Program, do_turn: DoTurn) -> Transcript:
    """Each turn is done by `do_turn`, somewhere else; only text goes there and comes back."""
    return _drive(_Elsewhere(do_turn, program.flow_options()), program)


def _drive(flow: Any, program: Program) -> Transcript:
    from sequential_flow.driver.drive import Driver
    from sequential_flow.driver.http_transport import HttpTransport
    from sequential_flow.driver.policy import HttpPolicy

    with serving() as server, HttpTransport(HttpPolicy(timeout=10)) as transport:
        options = {"fetch_mode": "standard", **program.execute_options(), "input": _input(program, server)}
        task = Driver(flow, transport).run(program.code, **options)
        lines = flow.console if isinstance(flow, _Elsewhere) else task.console
        if task.status == "completed":
            ending = "no result" if task.result is None else f"result {canonical(task.result)}"
        elif task.status == "error":
            detail = task.error_detail
            ending = error_ending(detail.name if detail else "?", detail.message if detail else task.error)
        else:
            ending = f"status {task.status}"
        return _transcript(server, [_line(entry) for entry in lines], ending)


class _Elsewhere:
    """As much of `SequentialFlow` as a driver needs, with every turn in a process that has never run a program."""

    def __init__(self, do_turn: DoTurn, flow_options: dict[str, Any]) -> None:
        self._do_turn = do_turn
        self._flow_options = flow_options
        self._turns = 0
        self.console: list[Any] = []

    def execute(self, code: str, **options: Any) -> Any:
        return self._turn({"code": code, "options": options})

    def resume(self, task_id: str, *, fetch_responses: Any, vm_state: Any, code: str) -> Any:
        responses = {number: response.to_dict() for number, response in (fetch_responses or {}).items()}
        return self._turn({"code": code, "task": task_id, "state": vm_state, "responses": responses})

    def _turn(self, job: dict[str, Any]) -> Any:
        from sequential_flow import Task

        answer = json.loads(self._do_turn(self._turns, json.dumps({"whole": True, "flow": self._flow_options, **job})))
        self._turns += 1
        task = Task.from_dict(answer).replace(revision=0)  # not stored: it is resumed from its own state
        self.console += task.console
        return task


class NodeWeb:
    """Node with its own fetch: one process, one program at a time."""

    def __init__(self, node: str) -> None:
        self._process = NodeProcess(node, RUNNER)

    def run(self, program: Program) -> Transcript:
        with serving() as server:
            said = self.ask(program, server)
            if "error" in said:
                ending = error_ending(said["error"]["name"], said["error"]["message"])
            else:
                ending = result_ending(said.get("result"))
            return _transcript(server, said["log"], ending)

    def ask(self, program: Program, server: WebServer) -> dict[str, Any]:
        job = {"name": program.name, "code": program.code, "input": json.dumps(_input(program, server))}
        return self._process.ask(job)

    def close(self) -> None:
        self._process.close()


def _input(program: Program, server: WebServer) -> dict[str, Any]:
    return {**(program.input or {}), "base": server.base, "other": server.other}


def _transcript(server: WebServer, log: list[str], ending: str) -> Transcript:
    return Transcript(server.requests(), tuple(server.plain(line) for line in log), server.plain(ending))
