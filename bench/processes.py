"""New processes: how long each takes from exec, and what it says of itself."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from time import perf_counter
from typing import Any

from bench.sources import CORE, ROOT
from bench.workers import Failed, environment


def spawn(command: list[str], core: Path = CORE) -> dict[str, Any]:
    """Run a command to its end: `wall` milliseconds, and the JSON object that it printed last, if any.

    `done` in that object is a `perf_counter`, which processes of a machine share; it becomes milliseconds since exec.

    Raises `Failed` with the line that says why.
    """
    began = perf_counter()
    done = subprocess.run(command, env=environment(core), cwd=ROOT, capture_output=True, text=True, check=False)
    wall = (perf_counter() - began) * 1000
    if done.returncode:
        raise Failed(_reason(done.stderr) or f"exit status {done.returncode}")
    lines = done.stdout.strip().splitlines()
    said: dict[str, Any] = json.loads(lines[-1]) if lines else {}
    if "done" in said:
        said["done"] = (said["done"] - began) * 1000
    return {"wall": wall, **said}


def import_times(command: list[str], core: Path = CORE) -> list[tuple[str, float, float]]:
    """Module, own and cumulative milliseconds of each import of a Python command, dearest first."""
    command = [command[0], "-X", "importtime", *command[1:]]
    done = subprocess.run(command, env=environment(core), cwd=ROOT, capture_output=True, text=True, check=True)
    found = []
    for line in done.stderr.splitlines():
        if line.startswith("import time:") and "self [us]" not in line:
            own, cumulative, name = line.removeprefix("import time:").split("|")
            found.append((name.strip(), int(own) / 1000, int(cumulative) / 1000))
    return sorted(found, key=lambda row: -row[1])


def _reason(errors: str) -> str:
    lines = [line.strip() for line in errors.splitlines() if line.strip()]
    return next((line for line in reversed(lines) if "Error" in line), lines[-1] if lines else "")
