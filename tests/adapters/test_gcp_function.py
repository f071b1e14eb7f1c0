"""deploy/gcp under Google's Functions Framework, with Google's Firestore emulator as its default storage."""

from __future__ import annotations

import json
import os
import re
import subprocess
from urllib.request import Request, urlopen

import pytest
from conversation import README, hold
from served import ROOT, FunctionsFramework

from servers.firestore_emulator import FirestoreEmulator

MAIN = ROOT / "deploy" / "gcp" / "main.py"
PROJECT = "demo-gcp"
TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
JSON = {"content-type": "application/json"}


@pytest.fixture(scope="module")
def emulator():
    reason = FunctionsFramework.missing() or FirestoreEmulator.missing()
    if reason:
        pytest.skip(reason)
    with FirestoreEmulator() as emulator:
        yield emulator


def start(emulator, **settings):
    return FunctionsFramework(
        MAIN, "handler", FIRESTORE_EMULATOR_HOST=emulator.address, GOOGLE_CLOUD_PROJECT=PROJECT, **settings
    )


@pytest.fixture(scope="module")
def function(emulator):
    with start(emulator) as function:
        yield function


def call(function, method, target, body=None, **headers):
    content = None if body is None else json.dumps(body).encode()
    status, answered, raw = function.call(method, target, JSON | headers, content)
    return status, {name.lower(): value for name, value in answered.items()}, raw


def documents(emulator):
    """The documents of the collection, as the emulator has them."""
    url = f"http://{emulator.address}/v1/projects/{PROJECT}/databases/(default)/documents/sequential_flow_tasks"
    with urlopen(Request(url, headers={"authorization": "Bearer owner"}), timeout=30) as answer:
        return json.load(answer).get("documents", [])


def test_the_conversation(function):
    hold(function.call)


def test_tasks_are_kept_in_firestore_and_outlive_the_instance(emulator):
    with start(emulator) as function:
        status, _, _ = call(function, "POST", "/execute", {"id": "kept", "code": README, "input": {"id": 1}})
        assert status == 200
        assert [document["name"].rpartition("/")[2] for document in documents(emulator)].count("kept") == 1
    with start(emulator) as function:
        body = {"taskId": "kept", "fetchResponse": {"data": {"name": "Alice"}}}
        status, _, raw = call(function, "POST", "/resume", body)
    assert (status, json.loads(raw)["result"]) == (200, "Alice")


def test_the_storage_is_one_setting(emulator, tmp_path):
    before = documents(emulator)
    with start(emulator, SEQUENTIAL_FLOW_STORAGE=f"sqlite:///{tmp_path}/flows.db") as function:
        status, _, _ = call(function, "POST", "/execute", {"id": "elsewhere", "code": README, "input": {"id": 1}})
    assert status == 200
    assert (tmp_path / "flows.db").exists()
    assert documents(emulator) == before


@pytest.mark.parametrize("task_id", ["a//b", "/", "../x", "%", "a b", "é😀"])
def test_odd_ids_come_through_in_paths(function, task_id):
    path = "/tasks/" + "".join(f"%{byte:02X}" for byte in task_id.encode())
    status, headers, raw = call(function, "GET", path)
    assert (status, headers["content-type"]) == (404, "application/problem+json")
    assert json.loads(raw)["taskId"] == task_id


def test_what_is_not_utf_8_is_refused(function):
    status, _, raw = call(function, "GET", "/tasks/%FF")
    assert (status, json.loads(raw)["code"]) == (400, "malformed_request")


@pytest.mark.parametrize("path", ["/robots.txt", "/favicon.ico", "/tasks/a%0Ab"])
def test_what_the_framework_answers_itself(function, path):
    """deploy/gcp/README.md says so. Should this fail, the framework has changed: say it there."""
    status, headers, _ = call(function, "GET", path)
    assert (status, headers["content-type"]) == (404, "text/plain; charset=utf-8")


def test_log_lines_are_for_cloud_logging(function):
    call(function, "GET", "/nowhere", traceparent=f"00-{TRACE}-00f067aa0ba902b7-01", **{"x-request-id": "traced"})
    (line,) = map(json.loads, function.logged('"requestId":"traced"'))
    assert line["severity"] == "INFO"
    assert line["logging.googleapis.com/trace"] == f"projects/{PROJECT}/traces/{TRACE}"
    assert line["status"] == 404
    assert "trace" not in line
    assert "route" not in line  # the framework's own route is not one of the service


def test_settings_that_cannot_be_right_do_not_start(emulator):
    function = start(emulator, SEQUENTIAL_FLOW_TTL="soon")
    with pytest.raises(RuntimeError, match="SEQUENTIAL_FLOW_TTL"), function:
        pass


class TestGuide:
    GUIDE = (MAIN.parent / "README.md").read_text()

    def test_its_requests_work(self, function):
        (script,) = [
            piece for piece in re.findall(r"```sh\n(.*?)```", self.GUIDE, re.DOTALL) if '"$URL/execute"' in piece
        ]
        done = subprocess.run(
            ["bash", "-euc", script],
            env=os.environ | {"URL": f"http://127.0.0.1:{function.port}", "TOKEN": "what Google looks at"},
            capture_output=True,
            text=True,
            timeout=60,
        )
        paused, completed = map(json.loads, done.stdout.replace("}{", "}\n{").splitlines())
        assert (paused["id"], paused["status"]) == ("july", "paused")
        assert paused["fetchRequest"]["url"] == "https://api.example.com/user/123"
        assert (completed["id"], completed["status"], completed["result"]) == ("july", "completed", "Alice")

    def test_it_sets_firestore_up_as_firebase_does(self):
        indexes = json.loads((ROOT / "deploy" / "firebase" / "firestore.indexes.json").read_text())
        (composite,) = indexes["indexes"]
        (command,) = re.findall(r"composite create (.*?[^\\])\n", self.GUIDE, re.DOTALL)
        fields = re.findall(r"field-path=(\w+),order=(\w+)", command)
        assert [(name, order.upper()) for name, order in fields] == [
            (field["fieldPath"], field["order"]) for field in composite["fields"]
        ]
        overrides = {field["fieldPath"]: field for field in indexes["fieldOverrides"]}
        (exempt,) = re.findall(r"for field in (.*?); do", self.GUIDE)
        assert set(exempt.split()) == {name for name, field in overrides.items() if field["indexes"] == []}
        (swept,) = re.findall(r"fields ttls update (\w+) .*--enable-ttl", self.GUIDE)
        assert [swept] == [name for name, field in overrides.items() if field.get("ttl")]
        groups = set(re.findall(r"--collection-group=(\w+)", self.GUIDE))
        assert groups == {composite["collectionGroup"]}
