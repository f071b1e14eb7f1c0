"""Changing cloud in the middle of a task: it pauses on AWS and goes on on Google Cloud, and the other way round."""

from __future__ import annotations

import json
import logging

import pytest
from conversation import LOOP
from served import ROOT, FunctionsFramework
from service_tests import SECRET

from servers.redis_server import RedisServer

pytest.importorskip("mangum", reason="Mangum is missing: pip install -e '.[dev]'")


@pytest.fixture(scope="module")
def redis_url():
    reason = FunctionsFramework.missing() or RedisServer.missing()
    if reason:
        pytest.skip(reason)
    with RedisServer() as server:
        yield server.url


@pytest.fixture(scope="module")
def on_google(redis_url):
    main = ROOT / "deploy" / "gcp" / "main.py"
    with FunctionsFramework(main, "handler", SEQUENTIAL_FLOW_STORAGE=redis_url) as function:
        yield function.call


@pytest.fixture
def on_aws(redis_url):
    from aws_events import Context, function_url

    from sequential_flow_adapters.aws import create_handler
    from sequential_flow_adapters.settings import Settings

    logger = logging.getLogger("sequential_flow")
    before = logger.handlers[:], logger.level, logger.propagate
    handler = create_handler(Settings(storage=redis_url, secret=SECRET))

    def call(method, target, headers, body):
        answer = handler(function_url(method, target, headers, body), Context())
        return answer["statusCode"], answer["headers"], answer["body"].encode()

    yield call
    logger.handlers[:], logger.propagate = before[0], before[2]
    logger.setLevel(before[1])


def ask(call, path, body):
    status, _, raw = call("POST", path, {"content-type": "application/json"}, json.dumps(body).encode())
    assert status == 200, raw
    return json.loads(raw)


def answer(task, number):
    return {"taskId": task["id"], "requestId": str(number), "fetchResponse": {"data": {"n": number}}}


def test_a_task_goes_from_cloud_to_cloud_and_back(on_aws, on_google):
    task = ask(on_aws, "/execute", {"code": LOOP})
    assert (task["status"], task["fetchRequest"]["id"]) == ("paused", "1")
    task = ask(on_google, "/resume", answer(task, 1))
    assert (task["status"], task["fetchRequest"]["id"]) == ("paused", "2")
    assert ask(on_aws, "/resume", answer(task, 1))["replayed"]  # it knows what happened over there
    task = ask(on_aws, "/resume", answer(task, 2))
    assert (task["status"], task["fetchRequest"]["id"]) == ("paused", "3")
    task = ask(on_google, "/resume", answer(task, 3))
    assert (task["status"], task["result"], task["revision"]) == ("completed", 6, 4)


def test_so_does_a_task_that_lives_in_its_token(on_aws, on_google):
    """Both have the same secret; no storage is asked."""
    task = ask(on_google, "/execute", {"code": LOOP, "saveToStorage": False})
    for number, call in ((1, on_aws), (2, on_google), (3, on_aws)):
        task = ask(call, "/resume", answer(task, number) | {"vmState": task["vmState"], "originalCode": LOOP})
    assert (task["status"], task["result"]) == ("completed", 6)
