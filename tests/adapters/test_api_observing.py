"""Request ids, log lines, spans."""

from __future__ import annotations

import io
import json
import logging
import re
import subprocess
import sys

import pytest
from service_tests import SECRET, USER, execute, post, problem, resume

from sequential_flow import SequentialFlow
from sequential_flow_adapters.json_log import Fields, log_as_json

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
PARENT = "00f067aa0ba902b7"
TRACEPARENT = f"00-{TRACE}-{PARENT}-01"


@pytest.fixture
def lines():
    """What was logged as JSON, a document a line."""
    stream = io.StringIO()
    logger = logging.getLogger("sequential_flow")
    before = logger.level, logger.propagate
    handler = log_as_json(stream)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    logger.removeHandler(handler)
    logger.level, logger.propagate = before


class TestRequestIds:
    @pytest.mark.parametrize("given", ["a", "req-1_2.3:4/5+6=", "x" * 128])
    def test_a_clients_id_stays(self, client, given):
        answer = client.get("/tasks/none", headers={"x-request-id": given})
        assert answer.headers["x-request-id"] == answer.json()["requestId"] == given

    @pytest.mark.parametrize("given", [None, "", "x" * 129, "a b", 'a"b', "a\tb", b"\xc3\xa9", "a,b", "{}"])
    def test_what_cannot_stand_in_a_log_is_replaced(self, client, given):
        headers = {} if given is None else {"x-request-id": given}
        ids = [client.get("/health", headers=headers).headers["x-request-id"] for _ in range(2)]
        assert all(re.fullmatch("[0-9a-f]{32}", request_id) for request_id in ids)
        assert ids[0] != ids[1]


class TestLog:
    def test_one_line_a_request(self, serve, lines):
        client = serve(secret=SECRET, api_key="s3cr3t-key")
        key = {"x-api-key": "s3cr3t-key"}
        body = {"code": "let s3cr3t = input; for (let n = 0; n < 100; n++); fetch('s3cr3t'); 1", "input": "s3cr3t"}
        headers = key | {"x-request-id": "the-request", "traceparent": TRACEPARENT}
        task = client.post("/execute?token=s3cr3t", json=body, headers=headers).json()
        (line,) = lines()
        assert line.pop("durationMs") > 0
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", line.pop("time"))
        assert line.pop("operations") == task["usage"]["operations"] >= 100
        assert line == {
            "severity": "INFO",
            "logger": "sequential_flow.access",
            "method": "POST",
            "route": "/execute",
            "status": 200,
            "requestId": "the-request",
            "trace": TRACE,
            "taskId": task["id"],
            "taskStatus": "paused",
        }
        client.get(f"/tasks/{task['id']}?x=s3cr3t", headers=key)
        client.get("/s3cr3t?s3cr3t", headers=key)
        client.post("/execute", json={"code": "s3cr3t s3cr3t"}, headers=key)
        client.get("/tasks", headers={"x-api-key": "s3cr3t"})
        others = lines()[1:]
        assert [(line.get("route"), line["status"], line.get("problem")) for line in others] == [
            ("/tasks/{task_id}", 200, None),
            (None, 404, "not_found"),
            ("/execute", 422, "syntax_error"),
            ("/tasks", 401, "unauthorized"),
        ]
        assert "s3cr3t" not in json.dumps(lines())

    def test_hostile_ids_stay_on_their_line(self, client, lines):
        execute(client, id='a\n{"severity":"ERROR"}\r\u2028')
        (line,) = lines()
        assert (line["severity"], line["taskId"]) == ("INFO", 'a\n{"severity":"ERROR"}\r\u2028')

    def test_failures_are_errors_with_their_cause(self, serve, lines):
        def broken():
            raise OSError("no such place")

        serve(broken).get("/tasks", headers={"x-request-id": "the-request"})
        cause, line = lines()
        assert (cause["severity"], line["severity"], line["status"]) == ("ERROR", "ERROR", 500)
        assert "the-request" in cause["message"] and "OSError: no such place" in cause["exception"]

    @pytest.mark.parametrize(
        "traceparent", ["", "00", f"00-{'0' * 32}-{PARENT}-01", f"00-{TRACE.upper()}-{PARENT}-01", TRACEPARENT + "\t1"]
    )
    def test_traces_that_are_none(self, client, lines, traceparent):
        client.get("/health", headers={"traceparent": traceparent})
        assert "trace" not in lines()[0]

    def test_without_our_formatter_it_is_json_as_well(self, client, caplog):
        with caplog.at_level(logging.INFO, "sequential_flow.access"):
            client.get("/health")
        (record,) = (record for record in caplog.records if record.name == "sequential_flow.access")
        assert json.loads(record.getMessage())["route"] == "/health"

    def test_switching_it_on_twice_does_not_double_it(self, lines, client):
        again = io.StringIO()
        log_as_json(again)
        client.get("/health")
        assert (len(lines()), len(again.getvalue().splitlines())) == (0, 1)
        log_as_json(io.StringIO())

    def test_fields_are_text(self):
        assert str(Fields({"a": 1, "b": "\ud800\n"})) == r'{"a":1,"b":"\ud800\n"}'


@pytest.fixture(scope="module")
def exporter():
    """What becomes of spans in this process. A provider is set once a process, and stays."""
    from opentelemetry import trace
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter = InMemorySpanExporter()
    if not isinstance(trace.get_tracer_provider(), TracerProvider):
        trace.set_tracer_provider(TracerProvider())
    trace.get_tracer_provider().add_span_processor(SimpleSpanProcessor(exporter))
    return exporter


class TestSpans:
    @pytest.fixture
    def spans(self, exporter):
        exporter.clear()
        return lambda: [span for span in exporter.get_finished_spans() if span.name.startswith("sequential_flow.")]

    def test_a_turn_is_a_span(self, client, spans):
        task = execute(client, "for (let n = 0; n < 100; n++); fetch('a'); 1")
        done = resume(client, task["id"], 1).json()
        first, second = spans()
        assert (first.name, second.name) == ("sequential_flow.execute", "sequential_flow.resume")
        assert dict(first.attributes) == {
            "sequential_flow.task.id": task["id"],
            "sequential_flow.task.status": "paused",
            "sequential_flow.task.replayed": False,
            "sequential_flow.turns": 1,
            "sequential_flow.operations": task["usage"]["operations"],
            "sequential_flow.state_bytes": task["usage"]["stateBytes"],
        }
        assert second.attributes["sequential_flow.task.status"] == "completed"
        assert second.attributes["sequential_flow.operations"] == done["usage"]["operations"]

    def test_it_belongs_to_the_clients_trace(self, client, spans):
        client.post("/execute", json={"code": "1"}, headers={"traceparent": TRACEPARENT})
        (span,) = spans()
        assert f"{span.context.trace_id:032x}" == TRACE

    def test_what_fails_is_marked_without_its_message(self, serve, spans):
        def broken():
            raise OSError("s3cr3t")

        problem(serve(broken).post("/execute", json={"code": "1"}), 500, "internal_error")
        (span,) = spans()
        assert (span.status.status_code.name, span.attributes["error.type"]) == ("ERROR", "OSError")
        assert "s3cr3t" not in span.to_json()

    def test_an_error_of_the_program_is_none_of_the_service(self, client, spans):
        execute(client, "throw 1")
        (span,) = spans()
        assert (span.status.status_code.name, span.attributes["sequential_flow.task.status"]) == ("UNSET", "error")

    def test_only_turns_are_spans(self, client, spans):
        client.get("/tasks")
        post(client, "/execute", b"{")
        assert spans() == []


def test_without_a_provider_spans_cost_nothing(monkeypatch):
    from sequential_flow_adapters.spans import turn_span

    monkeypatch.delitem(sys.modules, "opentelemetry.trace", raising=False)
    task = SequentialFlow().execute(USER)
    with turn_span("execute", {"traceparent": TRACEPARENT}) as span:
        span.ended(task)
    assert "opentelemetry.trace" not in sys.modules


class TestImports:
    @pytest.mark.parametrize(
        ("module", "absent"),
        [
            (
                "sequential_flow_adapters.api",
                "sequential_flow.flow sequential_flow.engine sequential_flow.syntax sequential_flow.storage.urls boto3 "
                "google.cloud redis sqlalchemy cryptography httpx opentelemetry.sdk",
            ),
            ("sequential_flow_adapters.spans", "opentelemetry fastapi"),
            ("sequential_flow_adapters.tokens", "fastapi pydantic cryptography"),
            ("sequential_flow_adapters", "fastapi sequential_flow"),
        ],
    )
    def test_what_an_import_does_not_bring(self, module, absent):
        # Some packages put their namespace into every process by a .pth file; that is not our import.
        code = (
            f"import sys; before = set(sys.modules); import {module}; "
            f"print(*[name for name in {absent.split()!r} if name in set(sys.modules) - before])"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONPATH": path()})
        assert (done.stdout.strip(), done.stderr) == ("", "")

    def test_a_cold_start_opens_nothing_before_it_must(self):
        code = (
            "import sys; from sequential_flow_adapters.api import create_app; "
            "app = create_app(lambda: 1 / 0); print('sequential_flow.engine' in sys.modules)"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONPATH": path()})
        assert (done.stdout.strip(), done.stderr) == ("False", "")


def path():
    import os

    return os.pathsep.join(sys.path)
