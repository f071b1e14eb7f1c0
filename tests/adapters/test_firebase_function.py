"""deploy/firebase as Firebase runs it: under the Functions Framework, with Google's Firestore emulator behind it."""

from __future__ import annotations

import json
import socket
from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen

import pytest
import yaml
from conversation import hold
from served import BIN, ROOT, FunctionsFramework

from servers.firestore_emulator import FirestoreEmulator

FOLDER = ROOT / "deploy" / "firebase"
TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"


@pytest.fixture(scope="module")
def function():
    reason = FunctionsFramework.missing() or FirestoreEmulator.missing()
    if reason:
        pytest.skip(reason)
    # Firebase names the project so.
    with (
        FirestoreEmulator() as emulator,
        FunctionsFramework(
            FOLDER / "main.py",
            "flows",
            FIRESTORE_EMULATOR_HOST=emulator.address,
            GOOGLE_CLOUD_PROJECT="",
            GCLOUD_PROJECT="demo-firebase",
            THREADS="8",
        ) as function,
    ):
        yield function


def answer(function, method, target, headers=(), body=None):
    status, answered, raw = function.call(method, target, dict(headers), body)
    return status, {name.lower(): value for name, value in answered.items()}, raw


def test_the_conversation(function):
    hold(function.call)


def test_conversations_at_the_same_time(function):
    """Each in a thread of the server, with an event loop of its own."""
    with ThreadPoolExecutor(4) as pool:
        runs = list(pool.map(lambda _: hold(function.call), range(4)))
    assert len(set(runs)) == 4


@pytest.mark.parametrize("task_id", ["a//b", "/", "../x", "%", "a b", "é😀"])
def test_odd_ids_come_through_in_paths(function, task_id):
    path = "/tasks/" + "".join(f"%{byte:02X}" for byte in task_id.encode())
    status, headers, raw = answer(function, "GET", path)
    assert (status, headers["content-type"]) == (404, "application/problem+json")
    assert json.loads(raw)["taskId"] == task_id


def test_what_is_not_utf_8_is_refused(function):
    status, _, raw = answer(function, "GET", "/tasks/%FF")
    assert (status, json.loads(raw)["code"]) == (400, "malformed_request")


@pytest.mark.parametrize("path", ["/robots.txt", "/favicon.ico", "/tasks/a%0Ab"])
def test_what_the_framework_answers_itself(function, path):
    """deploy/firebase/README.md says so. Should this fail, the framework has changed: say it there."""
    status, headers, _ = answer(function, "GET", path)
    assert (status, headers["content-type"]) == (404, "text/html; charset=utf-8")


def test_an_answer_without_a_body_has_no_type(function):
    body = json.dumps({"id": "gone", "code": "fetch('https://a.example/')"}).encode()
    assert answer(function, "POST", "/execute", {"content-type": "application/json"}, body)[0] == 200
    status, headers, raw = answer(function, "DELETE", "/tasks/gone")
    assert (status, raw) == (204, b"")
    assert "content-type" not in headers


def test_a_body_comes_whole_however_it_is_sent(function):
    """Chunked, without a length, and larger than a piece that is read at once."""
    text = "x" * 200_000
    body = json.dumps({"code": "input.length", "input": text}).encode()
    pieces = [body[at : at + 50_000] for at in range(0, len(body), 50_000)]
    chunked = b"".join(f"{len(piece):x}\r\n".encode() + piece + b"\r\n" for piece in pieces) + b"0\r\n\r\n"
    head = (
        b"POST /execute HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nconnection: close\r\n"
        b"transfer-encoding: chunked\r\n\r\n"
    )
    with socket.create_connection((function.host, function.port), timeout=60) as connection:
        connection.sendall(head + chunked)
        found = b""
        while piece := connection.recv(65536):
            found += piece
    assert found.startswith(b"HTTP/1.1 200 ")
    assert json.loads(found.partition(b"\r\n\r\n")[2])["result"] == len(text)


def test_a_body_that_is_too_large_is_refused(function):
    body = b'{"code": "' + b"x" * (6 * 1024 * 1024) + b'"}'
    status, _, raw = answer(function, "POST", "/execute", {"content-type": "application/json"}, body)
    assert (status, json.loads(raw)["code"]) == (413, "body_too_large")


def test_log_lines_are_for_cloud_logging(function):
    traced = {"traceparent": f"00-{TRACE}-00f067aa0ba902b7-01", "x-request-id": "traced"}
    answer(function, "GET", "/health", traced)
    (found,) = map(json.loads, function.logged('"requestId":"traced"'))
    assert found["severity"] == "INFO"
    assert found["logging.googleapis.com/trace"] == f"projects/demo-firebase/traces/{TRACE}"


class Manifest(FunctionsFramework):
    """Firebase's own server, which its command line asks what there is to deploy."""

    name = "firebase-manifest"

    def command(self):
        return [BIN / "python", "-c", f"import os; os.chdir({str(self.source.parent)!r});{_SERVE}"]

    def environment(self):
        # What the command line does not have: the secrets, and so not what needs them.
        return super().environment() | {
            "ADMIN_PORT": str(self.port), "SEQUENTIAL_FLOW_SECRET": "", "SEQUENTIAL_FLOW_SEAL": "true",
        }  # fmt: skip

    def ready(self):
        with socket.create_connection((self.host, self.port), timeout=1):
            return True


_SERVE = "from firebase_functions.private.serving import main; main()"


def manifest(folder):
    reason = FunctionsFramework.missing()
    if reason:
        pytest.skip(reason)
    with (
        Manifest(folder / "main.py", "flows") as server,
        urlopen(f"http://{server.host}:{server.port}/__/functions.yaml", timeout=60) as found,
    ):
        return yaml.safe_load(found.read())["endpoints"]


def test_firebase_finds_one_private_function():
    (name, endpoint), *others = manifest(FOLDER).items()
    assert (name, others) == ("flows", [])
    assert endpoint["entryPoint"] == "flows"
    assert endpoint["platform"] == "gcfv2"
    assert endpoint["httpsTrigger"] == {"invoker": ["private"]}
    assert endpoint["availableMemoryMb"] == 512


def test_options_are_firebases(tmp_path):
    (tmp_path / "main.py").write_text(
        "from sequential_flow_adapters.firebase import create_function\n"
        "tasks = create_function(name='tasks', invoker='public', region='europe-west3', concurrency=16,\n"
        "                        secrets=['SEQUENTIAL_FLOW_SECRET'])\n"
    )
    endpoint = manifest(tmp_path)["tasks"]
    assert endpoint["httpsTrigger"] == {"invoker": ["public"]}
    assert endpoint["region"] == ["europe-west3"]
    assert endpoint["concurrency"] == 16
    assert endpoint["secretEnvironmentVariables"] == [{"key": "SEQUENTIAL_FLOW_SECRET"}]
