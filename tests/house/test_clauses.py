"""Each built-in names its clause: of ECMA-262 by its anchor, of other standards by its address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module

import pytest

from sequential_flow.builtins.library import GLOBAL_NAMES, HOLDERS, MODULES

for _module in sorted(set(MODULES.values())):
    import_module(
        "." + _module.lstrip("."), "sequential_flow" if _module.startswith(".") else "sequential_flow.builtins"
    )

CLAUSE = re.compile(r"sec-[a-z0-9%.@_-]+|https://\S+", re.IGNORECASE)
NO_STANDARD_HAS_IT = {"Error.captureStackTrace": "V8", "sleep": "DESIGN: timers"}
WORKS = ("method", "accessor", "poison")
"""Kinds of rows that do something. Constants and references to other built-ins may name a clause."""


def clauses() -> Iterator[tuple[str, str]]:
    for path, holder in HOLDERS.items():
        if holder.call is not None:
            yield path, holder.clause
        for row in holder.rows.values():
            if row.kind in WORKS:
                yield row.path, row.clause


@pytest.mark.parametrize(("path", "clause"), sorted(set(clauses())))
def test_a_built_in_names_its_clause(path: str, clause: str) -> None:
    if path in NO_STANDARD_HAS_IT:
        assert clause == NO_STANDARD_HAS_IT[path]
    else:
        assert CLAUSE.fullmatch(clause), f"{path} names the clause {clause!r}"


def test_every_global_is_declared() -> None:
    assert sorted(GLOBAL_NAMES - HOLDERS.keys()) == []


def test_every_module_declares_what_the_table_says() -> None:
    assert sorted(MODULES.keys() - {path.partition(".")[0] for path in HOLDERS}) == []
