"""The examples of the original's README through the command line, each step in a process of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from js_harness.programs import read_program

PROGRAMS = sorted((Path(__file__).parents[1] / "js" / "seed-readme").glob("*.js"))


def _steps(start, arguments) -> tuple[int, dict]:
    process = start(*arguments, "--json")
    out, err = process.communicate(timeout=60)
    assert process.returncode in (0, 1, 3), err
    return process.returncode, json.loads(out)


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_an_example_keeps_its_promise(start, path: Path) -> None:
    program = read_program(path)
    if program.ending.startswith("error SyntaxError"):
        pytest.skip("a syntax error has no steps")
    storage = ["--storage", "sqlite:///flows.db"]
    given = [] if program.input is None else ["--input", json.dumps(program.input)]
    status, task = _steps(start, ["execute", path, "--id", "example", *given, *storage])
    for pause in program.pauses:
        assert (status, task["status"]) == (3, "paused")
        assert task["fetchRequest"]["url"] in pause.request
        response = json.dumps(pause.response)
        status, task = _steps(start, ["resume", "example", "--response", response, *storage])
    if program.ending.startswith("error"):
        assert (status, task["status"]) == (1, "error")
        assert task["error"] in program.ending
    elif program.ending == "no result":
        assert (status, task["status"], task["result"]) == (0, "completed", None)
    else:
        assert (status, task["status"]) == (0, "completed")
        assert json.loads(program.ending.removeprefix("result ")) == task["result"]
