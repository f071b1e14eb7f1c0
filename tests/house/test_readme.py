"""What README and docs say is true: their snippets run, their states are the states, their tables are the tables."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from documents import DOCUMENTS, ROOT, name_of, pieces, run_python

from sequential_flow import Limits, SequentialFlow
from sequential_flow.cli.main import COMMANDS

README = ROOT / "README.md"
STATE_FORMAT = ROOT / "docs" / "state-format.md"
SNIPPETS = [
    pytest.param(text, id=f"{name_of(path)}:{line}") for path in DOCUMENTS for line, text in pieces(path, "python")
]
PROGRAMS = [pytest.param(text, id=f"{name_of(path)}:{line}") for path in DOCUMENTS for line, text in pieces(path, "js")]


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_python_snippets_run(snippet: str, tmp_path: Path) -> None:
    done = run_python("-c", snippet, folder=tmp_path)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("program", PROGRAMS)
def test_programs_start(program: str) -> None:
    task = SequentialFlow().execute(program, input={"ids": [7, 8]})
    assert task.status == "paused"


def test_the_state_of_the_readme_is_the_state() -> None:
    (_, program), *_ = pieces(README, "js")
    (_, shown), *_ = pieces(README, "json")
    task = SequentialFlow().execute(program)
    assert task.vm_state == json.loads(shown)
    assert f"{task.usage.state_bytes} bytes of JSON" in README.read_text(encoding="utf-8")


def test_the_state_of_the_guide_is_the_state() -> None:
    (_, program), *_ = pieces(STATE_FORMAT, "js")
    (_, shown), *_ = pieces(STATE_FORMAT, "json")
    flow = SequentialFlow()
    task = flow.resume(flow.execute(program).id, {"data": {"cents": 890}})
    assert dict(task.vm_state or {}) | {"program": "sha256:…"} == json.loads(shown)


def test_what_show_shows(tmp_path: Path) -> None:
    (_, shown), *_ = pieces(README, "text")
    (_, program), *_ = pieces(ROOT / "ARCHITECTURE.md", "js")
    (tmp_path / "report.js").write_text(program.replace("'/orders/'", "'https://shop.example.com/orders/'"))
    cli = ("-m", "sequential_flow")
    run_python(*cli, "execute", "report.js", "--id", "july", "--input", '{"ids": [7, 8]}', folder=tmp_path)
    run_python(*cli, "resume", "july", "--data", '{"amount": 12}', folder=tmp_path)
    done = run_python(*cli, "show", "july", folder=tmp_path)
    assert shown in done.stdout


def test_the_commands_are_the_commands() -> None:
    documented = re.findall(r"^\| `([a-z]+)[^|]*\| ", section(ROOT / "docs" / "cli.md", "Commands"), re.MULTILINE)
    assert documented == list(COMMANDS)


def test_the_limits_are_the_limits() -> None:
    rows = re.findall(
        r"^\| `([a-z_]+)` \| ([\d,]+)(?: (KiB|MiB))? \|",
        (ROOT / "docs" / "limits.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    units = {"": 1, "KiB": 1 << 10, "MiB": 1 << 20}
    documented = {name: int(number.replace(",", "")) * units[unit] for name, number, unit in rows}
    defaults = Limits()
    assert documented == {name: getattr(defaults, name) for name in Limits._fields}


# -- limitations


def rows_of(path: Path, title: str) -> list[Any]:
    """The programs in the second column of a section's table."""
    found = re.findall(r"^\|[^|\n]*\| `([^`]+)` \|", section(path, title), re.MULTILINE)
    return [pytest.param(program, id=program) for program in found]


def section(path: Path, title: str) -> str:
    text = path.read_text(encoding="utf-8")
    return text.partition(f"\n## {title}\n")[2].partition("\n## ")[0] if title else text


LIMITATIONS = ROOT / "docs" / "limitations" / "README.md"


@pytest.mark.parametrize("program", rows_of(LIMITATIONS, "Not yet") + rows_of(LIMITATIONS, "Never"))
def test_a_limitation_is_one(program: str) -> None:
    assert not works(program), f"{program} works now: take its row out of docs/limitations/README.md"


@pytest.mark.parametrize("program", rows_of(LIMITATIONS.with_name("pauses.md"), ""))
def test_there_a_pause_cannot_be(program: str) -> None:
    task = SequentialFlow().execute(program)
    assert task.error is not None, f"{program} pauses now: take its row out of docs/limitations/pauses.md"
    assert "cannot pause" in task.error


@pytest.mark.filterwarnings("ignore")
def works(program: str) -> bool:
    from sequential_flow import JSSyntaxError

    try:
        return SequentialFlow().execute(program).status != "error"
    except JSSyntaxError:
        return False
