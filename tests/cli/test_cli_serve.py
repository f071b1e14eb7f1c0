"""`sequential-flow serve`, as a real process."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[1] / "adapters"))

pytest.importorskip("uvicorn", reason="uvicorn is missing: pip install -e '.[dev]'")
pytest.importorskip("fastapi", reason="FastAPI is missing: pip install -e '.[dev]'")

from conversation import README, hold

SECRET = "the secret of this test has 32 characters or more"


class Serving:
    """A process that serves, and the port that it chose."""

    def __init__(self, process) -> None:
        self.process = process
        self.said = ""
        while "running on" not in self.said:
            line = process.stderr.readline()
            assert line, f"it did not start: {self.said}"
            self.said += line
        self.port = int(re.search(r"running on http://\S+:(\d+)", self.said)[1])

    def call(self, method, target, headers=None, body=None):
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, target, body, headers or {})
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()

    def execute(self, **members):
        body = json.dumps({"code": README, "input": {"id": 123}, **members}).encode()
        status, _, raw = self.call("POST", "/execute", {"content-type": "application/json"}, body)
        assert status == 200, raw
        return json.loads(raw)

    def stop(self, how=signal.SIGINT) -> tuple[int, str, str]:
        self.process.send_signal(how)
        out, err = self.process.communicate(timeout=60)
        return self.process.returncode, out, self.said + err


@pytest.fixture
def serve(start, monkeypatch):
    """`serve(…)` starts the command at a free port and waits until it answers."""
    for name in list(os.environ):
        if name.startswith("SEQUENTIAL_FLOW_") or name == "PORT":
            monkeypatch.delenv(name)

    def serve(*arguments, **environment) -> Serving:
        adapters = str(Path(__file__).resolve().parents[2] / "adapters")
        paths = os.pathsep.join([adapters, os.environ["PYTHONPATH"]])
        port = () if "PORT" in environment else ("--port", "0")
        return Serving(start("serve", *port, *arguments, env=os.environ | {"PYTHONPATH": paths} | environment))

    return serve


@pytest.mark.parametrize("storage", ["memory://", "sqlite:///flows.db"])
def test_the_conversation(serve, storage):
    hold(serve("--storage", storage, SEQUENTIAL_FLOW_SECRET=SECRET).call)


def test_tasks_are_where_the_other_commands_look(serve, cli):
    server = serve()
    server.execute(id="mine")
    assert [task["id"] for task in json.loads(cli("list", "--json").out)["tasks"]] == ["mine"]
    assert cli("resume", "mine", "--data", '{"name": "Alice"}').out == '"Alice"\n'
    _, _, raw = server.call("GET", "/tasks/mine")
    assert json.loads(raw)["result"] == "Alice"


def test_settings_of_the_service_hold(serve):
    server = serve("--storage", "memory://", SEQUENTIAL_FLOW_TTL="90s", SEQUENTIAL_FLOW_LIMIT_OPERATIONS="1000")
    task = server.execute()
    assert task["expiresAt"] == task["updatedAt"] + 90_000
    assert server.execute(code="while (true);")["errorDetail"]["code"] == "operation_limit"


def test_the_argument_wins_over_the_environment(serve, tmp_path):
    server = serve("--storage", "sqlite:///here.db", SEQUENTIAL_FLOW_STORAGE="sqlite:///there.db")
    server.execute()
    assert (tmp_path / "here.db").exists()
    assert not (tmp_path / "there.db").exists()


def test_it_stops_when_it_is_told_and_says_all_on_standard_error(serve):
    server = serve("--storage", "memory://")
    assert server.call("GET", "/health")[0] == 200
    status, out, err = server.stop()
    assert (status, out) == (0, "")
    assert '"GET /health HTTP/1.1" 200' in err
    assert "stopped" in err


def test_json_log_is_for_collectors(serve):
    server = serve("--storage", "memory://", "--json-log")
    server.call("GET", "/health")
    _, out, err = server.stop()
    (line,) = map(json.loads, out.splitlines())
    assert (line["severity"], line["route"], line["status"]) == ("INFO", "/health", 200)
    assert "GET /health" not in err


def test_the_port_may_come_from_the_environment(serve):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    assert serve("--storage", "memory://", PORT=str(port)).port == port


@pytest.mark.parametrize(
    ("host", "key", "remarked"), [("0.0.0.0", "", True), ("0.0.0.0", "a-key", False), ("127.0.0.1", "", False)]
)
def test_an_open_door_is_remarked_upon(cli, monkeypatch, host, key, remarked):
    served = []
    monkeypatch.setattr("uvicorn.run", lambda app, **options: served.append(options["host"]))
    monkeypatch.setenv("SEQUENTIAL_FLOW_API_KEY", key)
    ran = cli("serve", "--storage", "memory://", "--host", host)
    assert (ran.status, served) == (0, [host])
    assert ("No SEQUENTIAL_FLOW_API_KEY is set" in ran.err) is remarked


def test_a_port_in_use_is_bad_usage(serve, start):
    server = serve("--storage", "memory://")
    other = start("serve", "--storage", "memory://", "--port", server.port, env=os.environ | {"PYTHONPATH": _paths()})
    _, err = other.communicate(timeout=60)
    assert other.returncode == 2
    assert "address already in use" in err


@pytest.mark.parametrize("port", ["-1", "65536"])
def test_what_is_no_port_is_bad_usage(cli, port):
    ran = cli("serve", f"--port={port}")
    assert (ran.status, "is not a port" in ran.err) == (2, True)


def test_settings_that_cannot_be_right_are_bad_usage(cli, monkeypatch):
    monkeypatch.setenv("SEQUENTIAL_FLOW_SECRET", "short")
    ran = cli("serve", "--storage", "memory://")
    assert (ran.status, "SEQUENTIAL_FLOW_SECRET" in ran.err) == (2, True)


@pytest.mark.parametrize("module", ["uvicorn", "fastapi", "pydantic_settings"])
def test_a_missing_package_is_named_with_its_extra(module):
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import sys; sys.modules[{module!r}] = None\n"
            "from sequential_flow.cli.main import main; sys.exit(main(['serve', '--storage', 'memory://']))",
        ],
        env=os.environ | {"PYTHONPATH": _paths()},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2
    assert f"needs {module.replace('_', '-')}: pip install 'sequential-flow[http]'" in done.stderr


def test_other_commands_do_not_import_the_server():
    code = "import sys; from sequential_flow.cli.main import main; main(['list', '--storage', 'memory://'])"
    check = "; print(sorted({'uvicorn', 'fastapi', 'sequential_flow_adapters'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code + check], capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines()[-1] == "[]"


def _paths() -> str:
    return os.pathsep.join([str(Path(__file__).resolve().parents[2] / "adapters"), os.environ["PYTHONPATH"]])
