"""What the artifacts of the clouds are made from: the wheel of this repository, and the Python that their runtimes have."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CLOUDS = ROOT / "tests" / "clouds"


def made_once(tmp_path_factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that `make` has filled, once for all processes of a test run."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    with (folder / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / f"{name}.made").exists():
            shutil.rmtree(folder / name, ignore_errors=True)  # what a process left that failed
            (folder / name).mkdir()
            make(folder / name)
            (folder / f"{name}.made").touch()
    return folder / name


def built_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the wheel of this repository, which stands in for the one on PyPI."""
    words = [sys.executable, "-m", "pip", "wheel", ROOT, "--no-deps", "--quiet", "--wheel-dir"]
    folder = made_once(tmp_path_factory, "wheel", lambda folder: run([*words, folder]))
    assert len(list(folder.glob("sequential_flow-*.whl"))) == 1
    return folder


def find_python(version: str) -> Path | None:
    """The folder of a real `python3.x` with pip: on the PATH (pyenv's shims do not count), or one of pyenv's."""
    name = f"python{version}"
    found = shutil.which(name)
    places = [Path(found).resolve().parent] if found else []
    places += sorted((Path.home() / ".pyenv" / "versions").glob(f"{version}.*/bin"))
    for place in places:
        python = place / name
        if python.exists() and not subprocess.run([python, "-m", "pip", "--version"], capture_output=True).returncode:
            return place
    return None


def run(words: list[str | Path], **options) -> str:
    """What a command wrote; raises with all of it if the command failed."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, **options)
    if done.returncode:
        raise RuntimeError(f"{words[0]} failed ({done.returncode}):\n{done.stdout}\n{done.stderr}")
    return done.stdout


def how_to_install(folder: Path) -> str:
    """The command that brings the tools which a folder pins."""
    shown = folder.relative_to(ROOT)
    return (
        f"what {shown} pins is not installed (scripts/dev.py test does it, or python -m venv {shown}/.venv && "
        f"{shown}/.venv/bin/pip install -r {shown}/requirements.txt)"
    )
