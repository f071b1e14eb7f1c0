"""The pause matrix is a table (`pause-matrix/README.md`): every row has its program, every program its row and a pause."""

from __future__ import annotations

import re

from js_harness.programs import ROOT, read_program

MATRIX = ROOT / "pause-matrix"
ROW = re.compile(r"^\| (?P<place>[^|]+?) \| `(?P<program>[a-z0-9/-]+)` \|$", re.MULTILINE)


def rows() -> list[str]:
    return [match["program"] for match in ROW.finditer((MATRIX / "README.md").read_text("utf-8"))]


def programs() -> set[str]:
    return {path.relative_to(MATRIX).with_suffix("").as_posix() for path in MATRIX.rglob("*.js")}


def test_every_row_has_a_program_and_every_program_a_row() -> None:
    assert sorted(set(rows()) - programs()) == [], "rows without a program"
    assert sorted(programs() - set(rows())) == [], "programs without a row"
    assert len(rows()) == len(set(rows())), "a program stands in two rows"


def test_every_program_of_the_matrix_pauses() -> None:
    assert [name for name in sorted(programs()) if not read_program(MATRIX / f"{name}.js").pauses] == []


def test_the_matrix_does_not_shrink() -> None:
    assert len(rows()) >= 390
