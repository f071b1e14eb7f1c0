"""What goes wrong behind the service: its clients hear when to try again, its log hears why."""

from __future__ import annotations

import pytest
from service_tests import USER, problem

from sequential_flow import SequentialFlow
from sequential_flow.errors import (
    MissingDependencyError,
    RevisionConflict,
    StateTooLarge,
    StorageError,
    StorageUnavailable,
)
from sequential_flow.storage.base import Storage


class Broken(Storage):
    """Raises the same, whatever is asked of it."""

    def __init__(self, error):
        self.error = error

    def load(self, *args, **options):
        raise self.error

    save = delete = list = purge_expired = load


CALLS = [
    ("POST", "/execute", {"code": USER}),
    ("POST", "/execute", {"code": USER, "id": "x"}),
    ("POST", "/resume", {"taskId": "x", "fetchResponse": {"data": 1}}),
    ("GET", "/tasks", None),
    ("GET", "/tasks/x", None),
    ("DELETE", "/tasks/x", None),
    ("POST", "/tasks/x/cancel", None),
]


class TestFailures:
    @pytest.mark.parametrize(("method", "path", "body"), CALLS)
    def test_a_storage_that_is_away(self, serve, method, path, body):
        client = serve(SequentialFlow(Broken(StorageUnavailable("redis://user:s3cr3t@10.0.0.7 does not answer"))))
        answer = client.request(method, path, json=body)
        document = problem(answer, 503, "storage_unavailable")
        assert document["retryAfter"] == int(answer.headers["retry-after"]) > 0
        assert "s3cr3t" not in answer.text and "10.0.0.7" not in answer.text

    @pytest.mark.parametrize("error", [StorageError("s3cr3t"), MissingDependencyError("s3cr3t", "redis-py", "redis")])
    def test_a_storage_that_cannot(self, serve, caplog, error):
        answer = serve(SequentialFlow(Broken(error))).get("/tasks/x")
        problem(answer, 500, error.code)
        assert "s3cr3t" not in answer.text
        assert "s3cr3t" in caplog.text

    def test_other_writers_are_faster_for_ever(self, serve):
        problem(serve(SequentialFlow(Broken(RevisionConflict("x", 1)))).get("/tasks/x"), 503, "revision_conflict")

    def test_a_state_that_the_storage_cannot_keep(self, serve):
        document = problem(serve(SequentialFlow(Broken(StateTooLarge(9, 8)))).get("/tasks/x"), 422, "state_too_large")
        assert (document["size"], document["limit"]) == (9, 8)

    @pytest.mark.parametrize(("method", "path", "body"), CALLS)
    def test_what_nobody_expected(self, serve, caplog, method, path, body):
        client = serve(SequentialFlow(Broken(ZeroDivisionError("s3cr3t"))))
        answer = client.request(method, path, json=body, headers={"x-request-id": "the-request"})
        problem(answer, 500, "internal_error")
        assert "s3cr3t" not in answer.text
        record = next(record for record in caplog.records if record.exc_info)
        assert "the-request" in record.getMessage() and record.exc_info[0] is ZeroDivisionError

    def test_a_flow_that_cannot_be_opened_is_tried_again(self, serve, flow):
        answers = [StorageUnavailable("not yet"), flow]

        def make():
            answer = answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer

        client = serve(make)
        problem(client.get("/tasks"), 503, "storage_unavailable")
        assert client.get("/tasks").status_code == client.get("/tasks").status_code == 200
        assert answers == []
