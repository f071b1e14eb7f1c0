"""Makes the package importable."""

from __future__ import annotations

import sys
from pathlib import Path

CORE = str(Path(__file__).resolve().parent.parent.parent / "core")
if CORE not in sys.path:
    sys.path.insert(0, CORE)
