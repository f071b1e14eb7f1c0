"""Files stay of a size that can be read at one sitting, and begin by saying what they are."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from documents import CORE, name_of

LONGEST = 600
LONG_FOR_A_REASON = {
    "core/sequential_flow/syntax/nodes.py": "a table: one small class a node, nothing to understand at one sitting",
    "core/sequential_flow/regexp/property_data.py": "data: Unicode's properties, written by a script",
    "core/sequential_flow/compiler/expressions.py": "a function an expression; they share too much to be cut",
}
FILES = sorted(CORE.rglob("*.py"))
every_file = pytest.mark.parametrize("path", [pytest.param(path, id=name_of(path)) for path in FILES])


@every_file
def test_a_file_is_not_long(path: Path) -> None:
    length = len(path.read_text(encoding="utf-8").splitlines())
    if name_of(path) in LONG_FOR_A_REASON:
        assert length > LONGEST, f"{name_of(path)} is short again: take it out of LONG_FOR_A_REASON"
    else:
        assert length <= LONGEST, f"{name_of(path)} has {length} lines: cut it, or say why not"


@every_file
def test_a_file_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_no_room_of_leftovers() -> None:
    names = {path.stem for path in FILES} | {path.parent.name for path in FILES}
    assert not names & {"utils", "util", "common", "misc", "helper"}
