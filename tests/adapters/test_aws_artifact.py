"""What `sam build` makes, under Lambda's own runtime: the wheel of this repository, DynamoDB behind it, AWS's events."""

from __future__ import annotations

import json
import time
from urllib.error import HTTPError

import pytest
from artifacts import ROOT, built_wheel, made_once
from aws_events import calls, function_url, http_api, rest_api
from aws_lambda import COMPILE, LambdaEmulator, build, install_runtime, missing, runtime
from conversation import hold
from service_tests import SECRET

JSON = {"content-type": "application/json"}


@pytest.fixture(scope="session")
def artifact(tmp_path_factory):
    reason = missing()
    if reason:
        pytest.skip(reason)
    wheel = built_wheel(tmp_path_factory)
    built = made_once(tmp_path_factory, "aws", lambda folder: build(folder, wheel))
    return built / "build" / "Function", made_once(tmp_path_factory, "aws-runtime", install_runtime)


@pytest.fixture(scope="module")
def function(artifact, dynamodb):
    url = f"dynamodb://aws-artifact?endpoint={dynamodb.endpoint}&create=true"
    with LambdaEmulator(*artifact, SEQUENTIAL_FLOW_SECRET=SECRET, SEQUENTIAL_FLOW_STORAGE=url) as running:
        yield running


def test_the_readme_has_the_commands_that_made_the_artifact():
    readme = (ROOT / "deploy" / "aws" / "README.md").read_text()
    compiling = " ".join([f"python{runtime()}", "-m", *COMPILE, ".aws-sam/build/Function"])
    assert f"sam build\n{compiling}\nsam deploy --guided" in readme


def test_the_artifact_is_compiled(artifact):
    function, _ = artifact
    sources = {path.stem for path in (function / "sequential_flow").rglob("*.py")}
    compiled = {path.name.partition(".")[0] for path in (function / "sequential_flow").rglob("*.pyc")}
    assert sources == compiled


def test_the_artifact_is_the_wheel_of_this_repository_and_two_lines(artifact):
    function, _ = artifact
    assert sorted(path.name for path in function.glob("*.py")) == ["app.py", "six.py", "typing_extensions.py"]
    assert (function / "sequential_flow" / "engine.py").exists()
    assert (function / "sequential_flow_adapters" / "aws.py").exists()
    assert not any((function / name).exists() for name in ("google", "redis", "sqlalchemy", "uvicorn"))


@pytest.mark.parametrize("event_of", [function_url, http_api, rest_api])
def test_the_conversation(function, event_of):
    hold(calls(function.invoke, event_of))


def test_a_task_goes_on_in_another_instance(artifact, function):
    call = calls(function.invoke, function_url)
    body = {"id": f"moves-{time.time_ns()}", "code": "const a = fetch('https://a.example/'); a + 1"}
    assert call("POST", "/execute", JSON, json.dumps(body).encode())[0] == 200
    with LambdaEmulator(*artifact, **function.variables) as other:
        answer = {"taskId": body["id"], "fetchResponse": {"data": 41}}
        status, _, raw = calls(other.invoke, http_api)("POST", "/resume", JSON, json.dumps(answer).encode())
    assert (status, json.loads(raw)["result"]) == (200, 42)


def test_each_request_is_a_line_of_json_in_the_log(function):
    status, headers, _ = calls(function.invoke, function_url)("GET", "/tasks/not-there", {}, None)
    assert status == 404
    lines = [json.loads(line) for line in function.log.splitlines() if line.startswith("{")]
    (line,) = [line for line in lines if line.get("requestId") == headers["x-request-id"]]
    assert line["status"] == 404
    assert line["problem"] == "task_not_found"
    assert "/tasks/not-there" not in function.log


def test_a_setting_that_cannot_be_right_is_told_when_the_function_starts(artifact):
    secret = "hunter2"
    with (
        LambdaEmulator(*artifact, SEQUENTIAL_FLOW_SECRET=secret) as function,
        pytest.raises(HTTPError, match="502"),
    ):
        function.invoke(function_url("GET", "/health", {}, None))
    assert "SettingsError" in function.last_words
    assert (
        "SEQUENTIAL_FLOW_SECRET: each secret (commas separate them) needs at least 32 characters" in function.last_words
    )
    assert secret not in function.last_words
