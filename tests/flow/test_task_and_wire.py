"""The wire form of tasks, the frozen records, responses, limits, and the exceptions."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from sequential_flow import errors
from sequential_flow.errors import InvalidRequestError, StateFormatError
from sequential_flow.fetch import FetchRequest, FetchResponse
from sequential_flow.frozen import Frozen
from sequential_flow.limits import Limits, Usage
from sequential_flow.outcome import ErrorDetail
from sequential_flow.task import Task

FULL = Task(
    id="t-1",
    status="paused",
    code="…",
    name="n",
    vm_state={"format": 1},
    fetch_requests=(FetchRequest("1", "https://a.example/", {"method": "post"}), FetchRequest("2", "approval:x", {})),
    wake_at=1_800_000_060.5,
    console=({"level": "log", "message": "hi"},),
    usage=Usage(operations=5, seconds=0.25, turns=1, requests=2, state_bytes=10, console_dropped=3),
    revision=4,
    created_at=1_800_000_000.001,
    updated_at=1_800_000_001.002,
    expires_at=1_800_007_200.003,
)


def test_the_wire_form_has_the_names_of_the_original_package():
    wire = FULL.to_dict()
    assert set(wire) == {
        "id", "name", "code", "status", "result", "error", "errorDetail", "vmState", "fetchRequest", "fetchRequests",
        "wakeAt", "console", "usage", "revision", "createdAt", "updatedAt", "expiresAt", "replayed",
    }  # fmt: skip
    assert wire["fetchRequest"] == {"id": "1", "url": "https://a.example/", "options": {"method": "post"}}
    assert wire["createdAt"] == 1_800_000_000_001
    assert wire["wakeAt"] == 1_800_000_060_500
    assert json.loads(json.dumps(wire)) == wire


@pytest.mark.parametrize(
    "task",
    [
        FULL,
        Task("a", "completed", "1", result={"x": [1, None]}, expires_at=None),
        Task(
            "b",
            "error",
            "1",
            error="outer",
            error_detail=ErrorDetail("TypeError", "outer", "at 1:2", 1, 2, ErrorDetail("Error", "inner"), "time_limit"),
            replayed=True,
        ),
    ],
)
def test_the_wire_form_reads_back(task):
    assert Task.from_dict(json.loads(json.dumps(task.to_dict()))) == task


@pytest.mark.parametrize(
    "document", [{}, {"id": "a", "status": "odd", "code": ""}, {"id": "a", "status": "paused"}, []]
)
def test_what_is_not_a_task_is_refused(document):
    with pytest.raises(StateFormatError):
        Task.from_dict(document)


def test_tasks_are_frozen_and_can_be_copied_and_pickled():
    with pytest.raises(AttributeError, match="replace"):
        FULL.status = "completed"
    with pytest.raises(AttributeError):
        del FULL.status
    assert pickle.loads(pickle.dumps(FULL)) == FULL
    assert copy.deepcopy(FULL) == FULL
    assert FULL.replace(name="other") != FULL


def test_frozen_records_check_their_fields():
    class Point(Frozen):
        x: int
        y: int = 0

    class Point3(Point):
        z: int = 5

    assert repr(Point3(1)) == "Point3(x=1, y=0, z=5)"
    assert Point3(1, 2, 3) == Point3(z=3, y=2, x=1)
    assert hash(Point(1)) == hash(Point(1, 0))
    assert Point(1) != Point3(1)
    assert not hasattr(Point(1), "__dict__")
    for wrong in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, x=1), lambda: Point(1, w=2)):
        with pytest.raises(TypeError):
            wrong()


def test_responses_are_normalised():
    response = FetchResponse.from_dict({"data": 1, "headers": {"Content-Type": "a", "X": ["1", "2"]}})
    assert response == FetchResponse(1, headers={"content-type": "a", "x": "1, 2"})
    assert FetchResponse.from_dict({"data": 1, "headers": [["A", "1"], ["a", "2"]]}).headers == {"a": "1, 2"}
    assert FetchResponse.from_dict({"status": 204}).data is None
    assert FetchResponse.from_dict(response) is response
    assert FetchResponse.from_dict(response.to_dict()) == response
    failed = FetchResponse.from_dict({"error": {"message": "gone", "name": "TimeoutError"}})
    assert FetchResponse.from_dict(failed.to_dict()) == failed and not failed.ok
    assert FetchResponse.from_dict({"error": "gone"}).error.message == "gone"
    assert FetchResponse.from_dict({"data": 1, "error": None}).ok
    assert not FetchResponse(status=404).ok


def test_requests_know_their_method():
    assert [request.method for request in FULL.fetch_requests] == ["POST", "GET"]
    with pytest.raises(InvalidRequestError):
        FetchRequest.from_dict({"url": "x"})


def test_limits_are_set_by_either_spelling_and_capped():
    limits = Limits().with_changes({"call_depth": 5, "turnSeconds": 2})
    assert (limits.call_depth, limits.turn_seconds) == (5, 2.0)
    assert Limits().with_changes(limits.to_dict()) == limits
    assert Limits().to_dict() == {}
    assert limits.with_changes(None) is limits
    capped = Limits(operations=10**12, call_depth=5).capped_by(Limits())
    assert capped == Limits(call_depth=5)
    with pytest.raises(InvalidRequestError, match="operations"):
        Limits().with_changes({"oprations": 1})


def test_exceptions_are_one_tree_with_stable_codes_and_can_be_pickled():
    classes = [value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, Exception)]
    assert all(issubclass(cls, errors.SequentialFlowError) for cls in classes)
    codes = [cls.code for cls in classes if cls not in (errors.TaskError, errors.SequentialFlowError)]
    assert len(set(codes)) == len(codes)
    for error in (
        errors.TaskExistsError(FULL),
        errors.TaskNotFoundError("t"),
        errors.TaskExpiredError("t", 5.0),
        errors.StateTooLarge(5, 4),
        errors.RevisionConflict("t", 1, 2),
        errors.MissingDependencyError("HTTP", "httpx", "http"),
        errors.StorageUnavailable("locked"),
    ):
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))
    assert str(errors.MissingDependencyError("Redis storage", "redis-py", "redis")) == (
        "Redis storage needs redis-py: pip install 'sequential-flow[redis]'"
    )
