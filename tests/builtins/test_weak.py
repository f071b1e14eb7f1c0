"""Weak collections and structuredClone: pauses, and what is left to the engine."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from realms import invoke, make_realm, new
from test_pausing import ECHO, NO_PAUSE, printed

from sequential_flow.runtime.weak import JSWeakMap

PROGRAM = (Path(__file__).parent / "pausing" / "weak_and_clones.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("way", ["kept", "stored"])
def test_they_pause(way: str) -> None:
    straight, none = printed(NO_PAUSE + PROGRAM, False)
    text, pauses = printed(ECHO + PROGRAM, way == "stored")
    assert text == straight
    assert none == 0
    assert pauses > 6


def test_an_entry_goes_with_its_key() -> None:
    realm = make_realm()
    made = new(realm, "WeakMap")
    assert isinstance(made, JSWeakMap)
    key = realm.object()
    invoke(realm, made, "set", key, 1)
    assert len(made.entries()) == 2
    del key
    gc.collect()
    assert made.entries() == []
