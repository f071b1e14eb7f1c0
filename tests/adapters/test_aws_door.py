"""The AWS door, called as Lambda's runtime calls it: events of Function URLs, HTTP APIs and REST APIs in, answers out."""

from __future__ import annotations

import json
import logging
import subprocess
import sys

import pytest
from aws_events import Context, RefusedByAWS, calls, function_url, http_api, http_api_path, rest_api
from conversation import hold
from service_tests import SECRET

from sequential_flow import DynamoDBStorage

JSON = {"content-type": "application/json"}
KINDS = {
    "function-url": (function_url, {}),
    "http-api": (http_api, {}),
    "http-api-stage": (http_api, {"stage": "live"}),
    "rest-api": (rest_api, {}),
}
every_kind = pytest.mark.parametrize(("event_of", "options"), KINDS.values(), ids=KINDS)


@pytest.fixture(autouse=True)
def quiet():
    """The door's log handler does not outlive its test."""
    yield
    log = logging.getLogger("sequential_flow")
    log.handlers.clear()
    log.propagate = True
    log.setLevel(logging.NOTSET)
    logging.getLogger("mangum").setLevel(logging.NOTSET)


@pytest.fixture
def start(monkeypatch, tmp_path):
    """`start(VARIABLE=…)` is what invokes a handler with these variables; by default it keeps tasks in a file."""
    from sequential_flow_adapters.aws import create_handler

    def make(**variables):
        defaults = {"SEQUENTIAL_FLOW_SECRET": SECRET, "SEQUENTIAL_FLOW_STORAGE": f"sqlite:///{tmp_path}/flows.db"}
        for name, value in (defaults | variables).items():
            monkeypatch.setenv(name, value)
        handler = create_handler()
        return lambda event: handler(event, Context())

    return make


@every_kind
def test_the_conversation(start, dynamodb, event_of, options):
    url = f"dynamodb://aws-door?endpoint={dynamodb.endpoint}&create=true"
    hold(calls(start(SEQUENTIAL_FLOW_STORAGE=url), event_of, **options))


def test_the_conversation_behind_a_custom_domain(start):
    hold(calls(start(SEQUENTIAL_FLOW_BASE_PATH="v1/flows"), rest_api, mapped="/v1/flows"))


@pytest.mark.parametrize("event_of", [function_url, http_api, rest_api])
def test_a_body_of_bytes_is_read_as_one_of_text(start, event_of):
    body = json.dumps({"code": "input.text", "input": {"text": "Zoë 😀"}}).encode()
    event = event_of("POST", "/execute", {"content-type": "application/octet-stream"}, body)
    assert event["isBase64Encoded"]
    event["headers"] = {name: value for name, value in event["headers"].items() if name != "content-type"} | JSON
    event.pop("multiValueHeaders", None)
    answer = start()(event)
    assert json.loads(answer["body"])["result"] == "Zoë 😀"


# ---------------------------------------------------------------------------------------------------------------- paths

# What AWS was seen to deliver, of paths that were sent to a Function URL, a REST API (both: as sent) and an HTTP API.
SEEN = {
    "/tasks/plain": "/tasks/plain",
    "/tasks/a%20b": "/tasks/a b",
    "/tasks/a%3Fb": "/tasks/a",
    "/tasks/a%23b": "/tasks/a#b",
    "/tasks/a%2Fb": "/tasks/a/b",
    "/tasks/%CE%BB-%E4%B8%96": "/tasks/λ-世",
    "/tasks/a%252Fb": "/tasks/a/b",
    "/tasks/a%253Fb": "/tasks/a?b",
    "/tasks/a%2525b": "/tasks/a%b",
}


@pytest.mark.parametrize(("sent", "delivered"), SEEN.items())
def test_events_of_http_apis_have_the_paths_that_aws_was_seen_to_deliver(sent, delivered):
    assert http_api("GET", sent, {}, None)["rawPath"] == delivered
    assert http_api_path(sent) == delivered


def test_http_apis_refuse_a_percent_sign_that_was_encoded_once():
    with pytest.raises(RefusedByAWS):
        http_api("GET", "/tasks/a%25done", {}, None)


@pytest.mark.parametrize(
    ("event_of", "path", "task_id"),
    [
        (function_url, "/tasks/a%252Fb", "a%2Fb"),
        (rest_api, "/tasks/a%252Fb", "a%2Fb"),
        (http_api, "/tasks/a%25252Fb", "a%2Fb"),
        (function_url, "/tasks/a%3Fb", "a?b"),
        (rest_api, "/tasks/a%3Fb", "a?b"),
        (http_api, "/tasks/a%253Fb", "a?b"),
        (http_api, "/tasks/a%253Fb%25C3%25BC%252F%2525", "a?bü/%"),
        (function_url, "/tasks/+", "+"),
        (rest_api, "/tasks/+", "+"),
        (http_api, "/tasks/+", "+"),
    ],
)
def test_an_id_in_a_path_is_decoded_as_often_as_it_was_encoded(start, event_of, path, task_id):
    answer = start()(event_of("GET", path, {}, None))
    assert answer["statusCode"] == 404
    assert json.loads(answer["body"])["taskId"] == task_id


@pytest.mark.parametrize("event_of", [function_url, rest_api])
def test_a_path_that_is_not_utf8_is_refused(start, event_of):
    answer = start()(event_of("GET", "/tasks/%FF", {}, None))
    assert answer["statusCode"] == 400


@pytest.mark.parametrize(
    ("event_of", "options", "shown"),
    [
        (function_url, {}, None),
        (http_api, {"stage": "live"}, "/live"),
        (rest_api, {"stage": "live"}, "/live"),
    ],
)
def test_the_documentation_finds_its_document_behind_a_stage(start, event_of, options, shown):
    invoke = start()
    page = invoke(event_of("GET", "/docs", {}, None, **options))["body"]
    assert f"url: '{shown or ''}/openapi.json'" in page
    document = json.loads(invoke(event_of("GET", "/openapi.json", {}, None, **options))["body"])
    assert [server["url"] for server in document.get("servers", [])] == ([shown] if shown else [])


def test_a_stage_is_taken_off_whole_or_not_at_all(start):
    invoke = start()
    assert invoke(http_api("GET", "/health", {}, None, stage="live"))["statusCode"] == 200
    assert json.loads(invoke(http_api("GET", "/health", {}, None, stage="tasks"))["body"])["status"] == "ok"
    event = http_api("GET", "/lively", {}, None) | {"rawPath": "/lively"}
    event["requestContext"]["stage"] = "live"
    assert json.loads(invoke(event)["body"])["instance"] == "/lively"


def test_an_http_api_may_speak_payload_format_1(start):
    invoke = start()
    event = rest_api("GET", "/tasks/x", {}, None, stage="$default")
    event |= {"version": "1.0", "path": http_api_path("/tasks/a%252Fb%25253F")}
    assert json.loads(invoke(event)["body"])["taskId"] == "a/b%3F"


# ------------------------------------------------------------------------------------------------------- what AWS needs


@every_kind
def test_problems_are_text_also_to_a_gateway_that_decodes_nothing(start, event_of, options):
    answer = start()(event_of("GET", "/nowhere", {}, None, **options))
    assert answer["isBase64Encoded"] is False
    assert json.loads(answer["body"])["status"] == 404


def test_an_answer_that_lambda_would_not_give_back_is_a_problem(start):
    invoke = start(SEQUENTIAL_FLOW_LIMIT_RESULT_BYTES="20000000")
    for length, status in ((6_000_000, 200), (6_291_456, 500)):
        body = json.dumps({"id": f"of-{length}", "code": f"'x'.repeat({length})"}).encode()
        answer = invoke(function_url("POST", "/execute", JSON, body))
        assert answer["statusCode"] == status
        assert len(json.dumps(answer)) < 6 * 1024 * 1024
    problem = json.loads(answer["body"])
    assert problem["code"] == "answer_too_large"
    assert problem["size"] > problem["limit"]
    assert answer["headers"]["content-type"] == "application/problem+json"


def test_quotes_count_as_they_stand_in_the_answer(start):
    invoke = start(SEQUENTIAL_FLOW_LIMIT_RESULT_BYTES="20000000")
    body = json.dumps({"code": "'\"'.repeat(1600000)"}).encode()
    answer = invoke(function_url("POST", "/execute", JSON, body))  # 3.2 MB of body, of which each byte is escaped again
    assert answer["statusCode"] == 500
    assert len(json.dumps(answer)) < 6 * 1024 * 1024


def test_the_request_has_the_id_that_lambda_logs(start, capsys):
    from sequential_flow_adapters.aws import create_handler

    start()
    context = Context()
    answer = create_handler()(function_url("GET", "/tasks/secret-id", {}, None), context)
    assert answer["headers"]["x-request-id"] == context.aws_request_id
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["requestId"] for line in lines] == [context.aws_request_id]
    assert lines[0]["status"] == 404
    assert "secret-id" in lines[0].get("taskId", ""), "only as the task's id, never as a path"
    assert "/tasks/secret-id" not in json.dumps(lines)


def test_what_others_log_holds_no_path_either(start, caplog):
    with caplog.at_level(logging.DEBUG):
        start()(function_url("GET", "/tasks/secret-id", {}, None))
    assert "secret-id" not in caplog.text


def test_a_client_may_name_its_request(start):
    answer = start()(function_url("GET", "/health", {"X-Request-ID": "mine-1"}, None))
    assert answer["headers"]["x-request-id"] == "mine-1"


def test_the_table_is_the_one_that_the_template_names(start, monkeypatch, dynamodb):
    monkeypatch.setenv("AWS_ENDPOINT_URL_DYNAMODB", dynamodb.endpoint)
    monkeypatch.setenv("AWS_REGION", "eu-central-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "tests")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "tests")
    for table, variables in {
        "Flows_of.mine": {"SEQUENTIAL_FLOW_TABLE": "Flows_of.mine"},
        "sequential-flow-tasks": {"SEQUENTIAL_FLOW_TABLE": ""},
    }.items():
        storage = DynamoDBStorage(table)
        storage.create_table()
        invoke = start(SEQUENTIAL_FLOW_STORAGE="", **variables)
        body = json.dumps({"id": "there", "code": "fetch('https://a.example/')"}).encode()
        assert invoke(function_url("POST", "/execute", JSON, body))["statusCode"] == 200
        assert storage.load("there").status == "paused"
        storage.close()


def test_the_storage_is_opened_once_by_the_first_request_that_needs_it(start, monkeypatch):
    from sequential_flow_adapters import aws

    opened = []
    open_flow = aws.open_flow
    monkeypatch.setattr(aws, "open_flow", lambda *words: opened.append(words) or open_flow(*words))
    invoke = start()
    invoke(function_url("GET", "/health", {}, None))
    assert not opened
    for _ in range(3):
        invoke(function_url("GET", "/tasks", {}, None))
    assert len(opened) == 1


# ---------------------------------------------------------------------------------------------------------- cold starts

IMPORTS = """
import json, sys
before = set(sys.modules)  # some packages put their namespace into every process by a .pth file
sys.path[:0] = {path!r}
from aws_events import Context, function_url
from sequential_flow_adapters.aws import create_handler
handler = create_handler()
health = handler(function_url("GET", "/health", {{}}, None), Context())
started = set(sys.modules)
body = json.dumps({{"code": "fetch('https://a.example/')"}}).encode()
answer = handler(function_url("POST", "/execute", {{"content-type": "application/json"}}, body), Context())
print(json.dumps([health["statusCode"], answer["statusCode"], sorted(started - before), sorted(set(sys.modules) - before)]))
"""


def test_a_cold_start_imports_no_client_of_another_cloud_and_its_own_when_it_is_needed(dynamodb):
    url = f"dynamodb://aws-imports?endpoint={dynamodb.endpoint}&create=true"
    done = subprocess.run(
        [sys.executable, "-c", IMPORTS.format(path=sys.path)],
        env={"SEQUENTIAL_FLOW_STORAGE": url},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    health, status, started, used = json.loads(done.stdout.splitlines()[-1])
    assert (health, status) == (200, 200)
    foreign = {
        "a2wsgi",
        "firebase_functions",
        "flask",
        "functions_framework",
        "google",
        "redis",
        "sqlalchemy",
        "sqlite3",
    }
    assert not foreign & set(used)
    assert "boto3" not in used
    assert "botocore" in used
    assert "botocore" not in started
    assert "sequential_flow.engine" in used
    assert "sequential_flow.engine" not in started
