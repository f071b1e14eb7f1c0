"""Golden compiler output: the Python text of small programs. ``UPDATE_GOLDEN=1 pytest tests/golden`` rewrites it.

A change here is a change of sites or of names in stored states, or of speed: look at each line of the difference.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sequential_flow.engine import compile_program
from sequential_flow.program import CACHE

FOLDER = Path(__file__).parent / "compiler"


def python_text(source: str) -> str:
    """The Python text of every function of a program."""
    templates = compile_program(source).unit.templates
    return "\n".join(f"# {template.key}\n{template.python()}" for template in templates)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.js")), ids=lambda path: path.stem)
def test_the_compiler_writes_what_it_wrote(path: Path) -> None:
    golden = path.with_suffix(".txt")
    text = python_text(path.read_text("utf-8"))
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.js")), ids=lambda path: path.stem)
def test_compiling_twice_gives_the_same_text(path: Path) -> None:
    source = path.read_text("utf-8")
    CACHE.clear()
    first = python_text(source)
    CACHE.clear()
    assert python_text(source) == first
