"""Processes that are killed at random moments leave every task at the earlier or at the later pause."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import pytest
from shared_contract import CHILD

KILLING = Path(__file__).with_name("killing.py")
RUNS = 500

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def kill_and_look(url: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", str(KILLING), url, str(RUNS), "20261126"],
        env=CHILD,
        capture_output=True,
        text=True,
        timeout=900,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["problems"] == []
    # The kills came in the middle, and all along the way: else nothing was tested.
    in_the_middle = found["killedAt"][1:-1]
    assert sum(in_the_middle) > RUNS / 4, found
    assert sum(1 for count in in_the_middle if count) > len(in_the_middle) / 2, found


def test_on_sqlite(tmp_path):
    kill_and_look(f"sqlite:///{tmp_path}/flows.db")


def test_on_postgresql(postgresql):
    kill_and_look(f"{postgresql.url}?table=t{uuid4().hex}")
