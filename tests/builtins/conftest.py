"""Makes the package importable, and hands out a realm."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
for entry in (str(HERE.parent.parent / "core"), str(HERE)):
    if entry not in sys.path:
        sys.path.insert(0, entry)

from calling import Caller  # noqa: E402  the path comes first


@pytest.fixture
def js() -> Caller:
    return Caller()
