"""The benchmarks run: small sizes, our own engine alone, in the processes that they start anyway."""

from __future__ import annotations

import doctest
import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def bench(*arguments: str) -> str:
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout


def tables(stage: str, *arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(
        bench("bench", stage, "--quick", "--json", "--engines", "none", *arguments)
    )[stage]
    return found


def test_a_job_is_done_warm_and_in_fresh_processes() -> None:
    warm, processes, imports = tables("job", "--rounds", "1")
    assert [row["engine"] for row in warm["rows"][:3]] == ["ours", "ours + memory", "ours + SQLite"]
    assert all(row["total ms"] > 0 for row in warm["rows"])
    assert not [note for note in warm["notes"] if "WRONG" in note]
    assert "ours + SQLite: resume" in [row["process"] for row in processes["rows"]]
    assert any("sequential_flow" in row["module"] for row in imports["rows"])


def test_the_state_of_the_readme_example_is_small_and_readable() -> None:
    (table,) = tables("state_bytes")
    (readme,) = (row for row in table["rows"] if row["job"] == "README")
    assert readme["bytes"] < 400
    assert any('"userId":123' in note for note in table["notes"])


def test_importing_loads_no_third_party_module() -> None:
    (table,) = tables("importing", "--rounds", "1")
    assert {row["third-party modules"] for row in table["rows"]} == {"none"}


def test_pauses_are_timed_over_a_whole_loop() -> None:
    (table,) = tables("pauses")
    first = table["rows"][0]
    assert first["60th / 10th"] > 0
    assert not [note for note in table["notes"] if "WRONG" in note]


def test_kernels_run_and_agree_with_their_twins() -> None:
    found = json.loads(
        bench("bench", "kernels", "--quick", "--json", "--engines", "cpython", "--only", "fib,sort,arrays")
    )
    (table,) = found["kernels"]
    assert [row["kernel"] for row in table["rows"]][:3] == ["fib", "sort", "arrays"]
    assert all(row["ours ms"] > 0 and row["cpython ms"] > 0 for row in table["rows"][:3])
    assert not [note for note in table["notes"] if "WRONG" in note]


def test_the_budget_can_be_taken_away() -> None:
    (table,) = tables("budget", "--only", "fib")
    assert table["rows"][0]["no draws ms"] > 0


def test_a_large_storage_is_compared_with_a_small_one() -> None:
    (table,) = tables("storage")
    assert {row["store and question"].partition(":")[0] for row in table["rows"]} >= {"SQLite"}
    assert all(0 < row["ratio"] < 100 for row in table["rows"])


def test_no_task_is_lost_under_load() -> None:
    (table,) = tables("load")
    lost = {row["service on"]: row["lost"] for row in table["rows"] if row["service on"] != "echo"}
    assert lost == {"memory": 0, "SQLite": 0}


def test_a_profile_shows_the_compiled_text_and_the_runs_of_its_lines() -> None:
    text = bench("bench.profile", "fib", "--quick", "--calls", "5")
    assert "fib@2:1" in text
    assert "465 " in text  # fib(12) is called that often


def test_an_engine_that_is_not_installed_is_left_out_with_the_reason() -> None:
    from bench.workers import Unavailable, Worker

    with pytest.raises(Unavailable, match=r"see bench/requirements\.txt"):
        Worker("imaginary")


def test_writing_results_keeps_those_of_other_stages(tmp_path: Path) -> None:
    from bench.__main__ import BEGIN, END, write
    from bench.table import Table

    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{BEGIN}\n{END}\nafter\n")
    write(readme, {"pauses": [Table("Pauses", ["program", "ms"], [["loop", 0.5]])]})
    write(readme, {"job": [Table("Job", ["job", "ms"], [["README", 1.0]])]})
    write(readme, {"pauses": [Table("Pauses", ["program", "ms"], [["loop", 0.25]])]})
    text = readme.read_text()
    assert text.startswith("before\n") and text.endswith("after\n")
    assert text.index("| README | 1.00 |") < text.index("| loop | 0.25 |")
    assert "0.50" not in text


@pytest.mark.parametrize("module", ["bench.table", "bench.sources"])
def test_doctests(module: str) -> None:
    assert doctest.testmod(importlib.import_module(module)).failed == 0
