"""schemathesis reads the OpenAPI document and sends what it allows, and what it does not.

2,000 cases and more; `FUZZ_CASES=20000` for a long run. What must hold: no answer is a failure of the
service, and none is one that the document does not describe. schemathesis runs in a process of its own: its plug-in for
pytest follows pytest late.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest
from service_tests import SECRET, on_a_port

from sequential_flow import SequentialFlow
from sequential_flow_adapters.api import create_app
from sequential_flow_adapters.settings import Settings

CASES = int(os.environ.get("FUZZ_CASES", "2000"))
NOT_HELD = (
    "positive_data_acceptance",  # a schema cannot say which texts are JavaScript
    "allow_header_conformance",  # `/tasks/x/cancel` is the id "x/cancel" as well: Allow says so, templates cannot
)


@pytest.fixture
def url():
    """A service on a port of its own."""
    # Programs are whatever comes to mind: what those that run may do is bounded.
    flow = SequentialFlow(limits={"operations": 100_000, "turn_seconds": 2})
    app = create_app(flow, Settings(secret=SECRET, max_body_bytes=100_000))
    with on_a_port(app) as url:
        yield url


def test_every_answer_is_described(url, tmp_path):
    script = "from schemathesis.cli import schemathesis; schemathesis()"
    command = [sys.executable, "-c", script, "run", f"{url}/openapi.json", "--no-color", "--continue-on-failure"]
    command += ["--exclude-checks", ",".join(NOT_HELD), "--generation-database", "none"]
    command += ["--max-examples", str(CASES // 8), "--seed", "1"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout[-10_000:] + done.stderr[-2_000:]
    made = re.search(r"([\d,]+) generated", done.stdout)
    assert made is not None and int(made[1].replace(",", "")) >= CASES, done.stdout[-2_000:]
