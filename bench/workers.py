"""Engines in processes of their own, asked in turn.

A worker speaks lines of JSON: it says `{"ready": "name and version"}` or `{"unavailable": "reason"}`, then answers each
request `{"do": …}` with `{"answer": …}` or `{"failed": "why"}`.
"""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from contextlib import ExitStack, suppress
from functools import cache
from pathlib import Path
from typing import Any

from bench.sources import BENCH, CORE, ROOT

NODE_ENGINES = ("node", "quickjs-wasi")
PATIENCE = 120
"""Seconds that an engine has for one answer."""


class Unavailable(Exception):
    """An engine cannot be measured here; the message says why."""


class Failed(Exception):
    """An engine could not do what it was asked."""


class Worker:
    """One engine in one process. `label` is how tables call it."""

    def __init__(self, engine: str, *, core: Path = CORE, label: str | None = None) -> None:
        self.engine = engine
        self.label = label or engine
        self.process = subprocess.Popen(
            worker_command(engine),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment(core),
            cwd=ROOT,
        )
        hello = self._read()
        if "unavailable" in hello:
            self.close()
            raise Unavailable(hello["unavailable"])
        self.version = str(hello["ready"])

    def ask(self, **request: Any) -> Any:
        """The answer to a request. Raises `Failed`."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(json.dumps(request) + "\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            raise Failed(f"{self.label}: its process ended") from None
        answer = self._read()
        if "failed" in answer:
            raise Failed(f"{self.label}: {answer['failed']}")
        return answer["answer"]

    def close(self) -> None:
        """End the process."""
        if self.process.stdin is not None:
            with suppress(BrokenPipeError):
                self.process.stdin.close()
        try:
            self.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        reason = f"no answer in {PATIENCE} seconds"
        if select.select([self.process.stdout], [], [], PATIENCE)[0]:
            line = self.process.stdout.readline()
            if line:
                found: dict[str, Any] = json.loads(line)
                return found
            reason = "its process ended"
        self.process.kill()
        return {"unavailable": reason, "failed": reason}


def open_workers(stack: ExitStack, engines: Iterable[str], cores: Iterable[Path], notes: list[str]) -> list[Worker]:
    """Workers for the engines that are there; why the others are not goes to the notes.

    Our own engine gets a worker for each core, so that two versions of the package can be compared in one run.
    """
    workers = []
    for engine in engines:
        ours = engine.startswith("ours")
        for index, core in enumerate(cores if ours else [CORE]):
            label = engine if index == 0 else f"{engine} ({core})"
            try:
                workers.append(stack.enter_context(Worker(engine, core=core, label=label)))
            except Unavailable as reason:
                notes.append(f"{label} is left out: {reason}")
    return workers


def interleave(rounds: int, runs: dict[str, Callable[[], Any]]) -> dict[str, list[Any]]:
    """The answers of each run, called in turn, round after round. One that fails is called no more and has none.

    Each round begins one further, so that no run is always the one after an expensive one.
    """
    answers: dict[str, list[Any]] = {label: [] for label in runs}
    for number in range(rounds):
        labels = list(answers)
        begin = number % len(labels) if labels else 0
        for label in labels[begin:] + labels[:begin]:
            try:
                answers[label].append(runs[label]())
            except Failed as reason:
                sys.stderr.write(f"{reason}\n")
                del answers[label]
    return answers


def worker_command(engine: str) -> list[str]:
    """How the process of an engine is started. Raises `Unavailable`."""
    if engine in NODE_ENGINES:
        return [node(), str(BENCH / "engines" / "node_worker.mjs"), engine]
    return [sys.executable, "-m", "bench.worker", engine]


def node() -> str:
    """Where Node is. Raises `Unavailable`."""
    found = shutil.which("node")
    if found is None:
        raise Unavailable("node is not on the PATH")
    return found


def environment(core: Path = CORE) -> dict[str, str]:
    """The environment of measured processes: our sources on the path, compiled Python kept in a folder of this run."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, "PYTHONPATH": os.pathsep.join([str(core), str(ROOT)]), "PYTHONPYCACHEPREFIX": compiled_folder()}


@cache
def compiled_folder() -> str:
    """A folder for compiled Python, the same for all runs, so that tables show warm disks as in production."""
    folder = Path(tempfile.gettempdir()) / "sequential-flow-bench-pycache"
    folder.mkdir(exist_ok=True)
    return str(folder)
