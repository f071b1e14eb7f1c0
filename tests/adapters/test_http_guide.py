"""What docs/http.md says is true."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from service_tests import SECRET, ask, on_a_port

from sequential_flow_adapters import problems
from sequential_flow_adapters.routes import _ROUTES
from sequential_flow_adapters.settings import PREFIX, Settings

GUIDE = (Path(__file__).resolve().parents[2] / "docs" / "http.md").read_text(encoding="utf-8")


def pieces(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", GUIDE, re.DOTALL | re.MULTILINE)


def rows(title):
    section = GUIDE.partition(f"## {title}\n")[2].partition("\n## ")[0]
    cells = [line.strip("|").split(" | ") for line in section.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in row] for row in cells[1:]]


def test_every_setting_is_in_the_table():
    named = {name for row in rows("Settings") for name in re.findall(r"`([A-Z_]+)`", row[0])}
    assert named == {name.upper() for name in Settings.model_fields}


def test_the_defaults_are_the_defaults(monkeypatch):
    for name, default, _ in rows("Settings"):
        shown = re.fullmatch(r"`(\w+)`|(\d+)", default)
        if shown:
            variable = name.strip("`")
            monkeypatch.setenv(PREFIX + variable, shown[1] or shown[2])
            assert getattr(Settings(), variable.lower()) == Settings.model_fields[variable.lower()].default, variable


def test_every_problem_is_in_the_table():
    told = {code: int(row[0]) for row in rows("Errors") for code in re.findall(r"`([a-z_]+)`", row[1])}
    for kind, status, _ in problems._ROWS:
        assert told.pop(kind.code) == status
    source = "".join(path.read_text() for path in Path(problems.__file__).parent.glob("*.py"))
    for status, code in re.findall(r'ProblemError\(\s*(\d+),\s*"(\w+)"', source):
        assert told.pop(code, int(status)) == int(status)
    for status, (code, _) in problems._OF_THE_ROUTER.items():
        assert told.pop(code) == status
    assert {"not_configured", "answer_too_large"} <= set(re.findall(r"`([a-z_]+)`", GUIDE))
    assert told == dict.fromkeys(("state_format", "state_error", "storage_error", "missing_dependency", "error"), 500)


def test_every_route_is_in_the_table():
    head = GUIDE.partition("## A flow")[0]
    for path, method, *_ in _ROUTES:
        shown = re.sub(r"\{task_id:\w+\}", "{id}", path)
        assert f"| `{method} {shown}` |" in head


def test_the_app_of_the_guide_is_one(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    names = {}
    exec(pieces("py")[0], names)
    assert ask(names["app"], "GET", "/tasks").json() == {"tasks": [], "cursor": None}
    assert (tmp_path / "flows.db").exists()


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
def test_the_commands_do_what_they_say(serve):
    app = serve(secret=SECRET).app
    shown = []
    with on_a_port(app) as url:
        for piece in pieces("sh"):
            script = "set -e\n" + piece.replace("http://localhost:8080", url)
            done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=60)
            assert done.returncode == 0, done.stderr
            shown.append(done.stdout)
    assert '"status":"paused"' in shown[0] and '"url":"https://api.example.com/user/123"' in shown[0]
    assert '"status":"completed","result":"Alice"' in shown[0]
    assert '"status":"completed","result":42' in shown[1]
