"""Every kind that a state can hold is named where the format is described, and has a golden state."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from documents import ROOT

from sequential_flow.snapshot import format as format_
from sequential_flow.snapshot import kinds, reader

GOLDENS = ROOT / "tests" / "golden" / "states"

NEVER_SEEN = {"construct", "raw", "delegated", "awaitMark"}
"""Kinds of what stands between two steps of the engine; no pause between them is known. States that hold one load."""


def all_kinds() -> set[str]:
    """Those with a way of their own in the reader, and the rows of ``kinds``."""
    rows = {kind.tag for kind in kinds.KINDS}.union(*(tags.split() for tags, _ in kinds.LATE.values()))
    return rows | {tag[1:] for tag in reader._READERS if tag != "$"}


def kinds_in(value: Any) -> set[str]:
    if isinstance(value, list):
        return set().union(*map(kinds_in, value))
    if not isinstance(value, dict):
        return set()
    own = {key[1:] for key in value if re.fullmatch(r"\$[A-Za-z]\w*", key)}
    return own.union(*map(kinds_in, value.values()))


@pytest.mark.parametrize("module", sorted(kinds.LATE))
def test_the_tags_of_a_late_row_are_those_it_gives(module: str) -> None:
    tags, rows = kinds.LATE[module]
    assert tags.split() == [kind.tag for kind in rows()]
    assert {kind.cls.__module__.removeprefix("sequential_flow.") for kind in rows()} == {module}


@pytest.mark.parametrize("text", ["docs/state-format.md", "snapshot/format.py"])
def test_every_kind_is_described(text: str) -> None:
    prose = (ROOT / text).read_text("utf-8") if text.startswith("docs") else str(format_.__doc__)
    named = set(re.findall(r"\$([A-Za-z]\w*)", prose)) - {"kind", "tag"}
    assert named == all_kinds(), "named and not there, or there and not named"


def test_every_kind_has_a_golden_state() -> None:
    states = [json.loads(path.read_text("utf-8"))["state"] for path in sorted(GOLDENS.rglob("*.json"))]
    assert all_kinds() - set().union(*map(kinds_in, states)) == NEVER_SEEN
