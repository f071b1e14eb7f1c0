"""Node as the judge: one process, many programs. It is told the answers, never the promises."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from js_harness.programs import Program
from js_harness.transcript import Transcript, error_ending, request_line, result_ending

RUNNER = Path(__file__).with_name("node_runner.cjs")


def find_node() -> str | None:
    return shutil.which("node")


class NodeProcess:
    """A runner in Node that is asked by lines of JSON; it is started when it is first asked."""

    def __init__(self, node: str, runner: Path, **environment: str) -> None:
        self._command = [node, str(runner)]
        self._environment = environment
        self._process: subprocess.Popen[str] | None = None

    def ask(self, job: dict[str, Any]) -> dict[str, Any]:
        """What Node says to a job, which has a `name`."""
        if self._process is None:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8",
                env={**os.environ, **self._environment},
            )  # fmt: skip
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            self._process = None
            raise RuntimeError(f"Node ended while it ran {job['name']}")
        said: dict[str, Any] = json.loads(answer)
        return said

    def close(self) -> None:
        if self._process is not None:
            assert self._process.stdin is not None and self._process.stdout is not None
            self._process.stdin.close()
            self._process.wait(timeout=5)
            self._process.stdout.close()


class NodeJudge:
    def __init__(self, node: str) -> None:
        self._process = NodeProcess(node, RUNNER, TZ="UTC")  # as every task has it

    def run(self, program: Program) -> Transcript:
        said = self.ask(program)
        return Transcript(
            tuple(request_line(request["method"], request["url"], request.get("body")) for request in said["requests"]),
            tuple(said["log"]),
            error_ending(said["error"]["name"], said["error"]["message"])
            if "error" in said
            else result_ending(said.get("result")),
        )

    def ask(self, program: Program) -> dict[str, Any]:
        """What Node says, as it says it: `requests`, `log`, and `result` (JSON text, absent for undefined) or `error`."""
        job = {
            "name": program.name,
            "style": program.style,
            "code": program.code,
            "input": None if program.input is None else json.dumps(program.input),
            "responses": [
                {**pause.response, "data": json.dumps(pause.response.get("data"))} for pause in program.pauses
            ],
        }
        return self._process.ask(job)

    def close(self) -> None:
        self._process.close()
