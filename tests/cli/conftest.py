"""Runs commands, in this process or in one of their own, on a storage of the test's own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sequential_flow.cli.main import main


class Ran:
    """What a command did."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status = status
        self.out = out
        self.err = err


@pytest.fixture(autouse=True)
def surroundings(tmp_path, monkeypatch):
    """Nothing of the machine's user is seen or touched."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in ("SEQUENTIAL_FLOW_STORAGE", "SEQUENTIAL_FLOW_TTL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))


@pytest.fixture
def cli(capsys):
    """`cli("show", "id")` runs the command here."""

    def run(*arguments) -> Ran:
        capsys.readouterr()
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as exit_:
            status = exit_.code
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return run


@pytest.fixture
def start():
    """`start("run", …)` starts the command in a process of its own."""
    started: list[subprocess.Popen] = []

    def start(*arguments, **options) -> subprocess.Popen:
        process = subprocess.Popen(
            [sys.executable, "-m", "sequential_flow", *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **options,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.fixture
def program(tmp_path):
    """`program("1 + 1")` writes a file and returns its path."""

    def write(code: str, name: str = "program.js") -> Path:
        path = tmp_path / name
        path.write_text(code, encoding="utf-8")
        return path

    return write
