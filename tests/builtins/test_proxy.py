"""Proxies: every trap may pause, and what it does is the same whether it does."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_pausing import ECHO, NO_PAUSE, printed

PAUSING = Path(__file__).parent / "pausing"


@pytest.mark.parametrize("name", ["proxies", "proxies_in_syntax"])
@pytest.mark.parametrize("way", ["kept", "stored"])
def test_traps_pause(name: str, way: str) -> None:
    program = (PAUSING / f"{name}.js").read_text(encoding="utf-8")
    straight, none = printed(NO_PAUSE + program, False)
    text, pauses = printed(ECHO + program, way == "stored")
    assert text == straight
    assert "cannot pause" not in text
    assert none == 0
    assert pauses > 150
