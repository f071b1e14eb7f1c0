"""The demo runs the example program to the report that the data gives."""

from __future__ import annotations

import json
from pathlib import Path

from sequential_flow.cli.demo import command
from sequential_flow.cli.demo.api import DemoApi

REPORT = {
    "reportId": "R-1",
    "orders": 8,
    "cancelled": 2,
    "total": "391.90",
    "countries": {"DE": "113.50", "SE": "94.50", "IT": "94.10", "FR": "89.80"},
    "bestOrder": {"id": 1002, "customer": "Björn Lund", "total": "82.50"},
}


def test_the_demo_prints_the_report(cli):
    ran = cli("demo")
    assert (ran.status, json.loads(ran.out)) == (0, REPORT)
    sent = [line for line in ran.err.splitlines() if line.startswith("→")]
    assert len(sent) == 12
    assert "← 503 Service Unavailable" in ran.err
    assert "/users/3 is busy, attempt 1" in ran.err
    assert "12 requests" in ran.err


def test_the_example_is_the_program_of_the_demo(cli):
    example = Path(__file__).parents[2] / "examples" / "order-report.js"
    assert example.read_text(encoding="utf-8") == Path(command.PROGRAM).read_text(encoding="utf-8")
    assert cli("demo", "--source").out == example.read_text(encoding="utf-8")


def test_the_example_runs_like_any_other_program(cli, program):
    with DemoApi() as api:
        arguments = ["run", command.PROGRAM, "--input", json.dumps({"api": api.url}), "--quiet"]
        assert json.loads(cli(*arguments).out) == REPORT
        assert len(set(api.requests)) == 11  # each thing once, and the busy one again
        assert len(api.requests) == 12
        assert api.reports == [{key: value for key, value in REPORT.items() if key != "reportId"}]
