"""Proxies: every trap may pause, and what it does is the same whether it does."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_pausing import ECHO, NO_PAUSE, printed

PROGRAM = (Path(__file__).parent / "pausing" / "proxies.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("way", ["kept", "stored"])
def test_traps_pause(way: str) -> None:
    straight, none = printed(NO_PAUSE + PROGRAM, False)
    text, pauses = printed(ECHO + PROGRAM, way == "stored")
    assert text == straight
    assert none == 0
    assert pauses > 300
