"""A process that has imported `sequential_flow` and has never run a program; it forks for every turn.

Why a forked child counts as a fresh process: all that it shares with other turns is imported code. The zygote itself compiles
nothing and runs nothing, so no cache, realm, counter or object of an earlier turn can be in a child, and the child ends after
its one turn. What a fork does not vary is the hash seed, so `Zygotes` keeps two of them with different seeds and each pause
crosses from one to the other. `test_real_processes.py` does the same with new interpreters for a few programs.

Protocol: a line of JSON in (a job of `turn.py`), a line of JSON out.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import signal
import subprocess
import sys
import traceback
from pathlib import Path

TURN_SECONDS = 20


class TurnDied(Exception):
    """A turn raised out of the face, ran too long or took its process with it."""


class Zygotes:
    """Two zygotes; `turn` goes to them in alternation."""

    def __init__(self, path: list[str]) -> None:
        self._path = path
        self._processes: dict[int, subprocess.Popen[str]] = {}

    def turn(self, number: int, job_text: str) -> str:
        process = self._process(number % 2)
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(job_text + "\n")
        process.stdin.flush()
        answer = process.stdout.readline()
        if not answer:
            self._processes.pop(number % 2, None)
            raise TurnDied("the zygote is gone")
        found = json.loads(answer)
        if "died" in found:
            raise TurnDied(found["died"])
        return str(found["answer"])

    def warm(self) -> None:
        """Let both import what they need now: programs with timers must not wait for that."""
        job = json.dumps({"code": "1", "options": {}})
        for number in (0, 1):
            self.turn(number, job)

    def close(self) -> None:
        for process in self._processes.values():
            if process.stdin is not None:
                process.stdin.close()
            process.wait(timeout=5)
            if process.stdout is not None:
                process.stdout.close()
        self._processes.clear()

    def _process(self, seed: int) -> subprocess.Popen[str]:
        if seed not in self._processes:
            environment = {**os.environ, "PYTHONPATH": os.pathsep.join(self._path), "PYTHONHASHSEED": str(seed + 1)}
            self._processes[seed] = subprocess.Popen(
                [sys.executable, str(Path(__file__))],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True, encoding="utf-8",
            )  # fmt: skip
        return self._processes[seed]


def serve() -> None:
    import js_harness.turn  # noqa: F401  imported once, before any fork

    _import_all("sequential_flow")
    for job_text in sys.stdin:
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            _serve_one(job_text, writer)
        os.close(writer)
        with os.fdopen(reader, encoding="utf-8") as pipe:
            answer = pipe.read()
        _, status = os.waitpid(child, 0)
        if not answer:
            answer = json.dumps({"died": f"the turn's process ended with status {os.waitstatus_to_exitcode(status)}"})
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()


def _serve_one(job_text: str, writer: int) -> None:
    signal.alarm(TURN_SECONDS)
    try:
        from js_harness.turn import do_turn

        answer = {"answer": do_turn(job_text)}
    except BaseException:  # noqa: BLE001  the parent is told, whatever it is
        answer = {"died": traceback.format_exc(limit=-12)}
    with os.fdopen(writer, "w", encoding="utf-8") as pipe:
        json.dump(answer, pipe)
    os._exit(0)


def _import_all(package_name: str) -> None:
    """Imports what a turn would import anyway; optional drivers that are not installed stay out."""
    package = importlib.import_module(package_name)
    for module in pkgutil.walk_packages(package.__path__, package_name + "."):
        if module.name.endswith("__main__"):
            continue
        try:
            importlib.import_module(module.name)
        except ImportError:
            continue


if __name__ == "__main__":
    serve()
