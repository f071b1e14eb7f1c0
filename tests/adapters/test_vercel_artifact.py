"""What `vercel build` makes, under Vercel's own runtime: the wheel of this repository, with Redis and with PostgreSQL."""

from __future__ import annotations

import json

import pytest
from artifacts import built_wheel, made_once
from conversation import hold
from service_tests import SECRET
from vercel_runtime import VercelRuntime, build, missing

from servers.postgresql import PostgreSQL
from servers.redis_server import RedisServer

KEY = "the-key-of-the-tests"
JSON = {"content-type": "application/json", "x-api-key": KEY}


@pytest.fixture(scope="session")
def project(tmp_path_factory):
    reason = missing()
    if reason:
        pytest.skip(reason)
    wheel = built_wheel(tmp_path_factory)
    return made_once(tmp_path_factory, "vercel", lambda folder: build(folder, wheel)) / "project"


@pytest.fixture(scope="module", params=[(RedisServer, "REDIS_URL"), (PostgreSQL, "DATABASE_URL")], ids=lambda p: p[1])
def storage(request):
    """What an integration of Vercel's Marketplace sets."""
    kind, variable = request.param
    if kind.missing():
        pytest.skip(kind.missing())
    with kind() as server:
        yield {variable: server.url}


def test_the_conversation_and_then_another_instance(project, storage):
    settings = {"SEQUENTIAL_FLOW_SECRET": SECRET, "SEQUENTIAL_FLOW_API_KEY": KEY} | storage
    with VercelRuntime(project, **settings) as function:
        assert function.call("GET", "/tasks")[0] == 401
        hold(lambda method, target, headers, body: function.call(method, target, {**headers, "x-api-key": KEY}, body))
        body = json.dumps({"id": "moves", "code": "const a = fetch('https://a.example/'); a + 1"}).encode()
        assert function.call("POST", "/execute", JSON, body)[0] == 200
    assert {"server-started", "handler-started", "end"} <= {message["type"] for message in function.received}
    with VercelRuntime(project, **settings) as other:
        answer = json.dumps({"taskId": "moves", "fetchResponse": {"data": 41}}).encode()
        status, _, raw = other.call("POST", "/resume", JSON, answer)
    assert (status, json.loads(raw)["result"]) == (200, 42)


def test_without_storage_and_key_the_service_says_what_to_set(project):
    with VercelRuntime(project) as function:
        assert function.call("GET", "/health")[0] == 200
        status, headers, raw = function.call("POST", "/execute", JSON, b'{"code": "1"}')
    problem = json.loads(raw)
    assert (status, problem["code"]) == (503, "not_configured")
    assert {name.lower(): value for name, value in headers.items()}["content-type"] == "application/problem+json"
    assert "SEQUENTIAL_FLOW_STORAGE" in problem["detail"]
    assert "SEQUENTIAL_FLOW_API_KEY" in problem["detail"]


def test_the_artifact_is_small_and_has_one_function_for_all_paths(project):
    output = project / ".vercel" / "output"
    (function,) = output.glob("functions/**/*.func")
    config = json.loads((function / ".vc-config.json").read_text())
    size = sum((project / source).stat().st_size for source in config["filePathMap"].values())
    assert size < 100_000_000, "of the 250 MB that Vercel takes"
    assert config["maxDuration"] == 60
    modules = [place for place in config["filePathMap"] if place.startswith("_vendor/sequential_flow/")]
    assert any(place.endswith("/engine.py") for place in modules)
    assert any("/engine.cpython-3" in place for place in modules), "compiled: a cold start takes half the time"
    assert not any(place.startswith(("_vendor/botocore", "_vendor/google")) for place in config["filePathMap"])
    (route,) = [route for route in json.loads((output / "config.json").read_text())["routes"] if "dest" in route][-1:]
    assert route["src"] == "/(.*)"
    # The path that the application sees is the one that was asked for, not that of the function.
    assert [(part["type"], part["args"]) for part in route.get("transforms", [])] == [("request.path", "/$1")]
