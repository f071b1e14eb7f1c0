"""`execute`: what it returns, what it stores, and what it refuses."""

from __future__ import annotations

import logging
import uuid
from datetime import timedelta

import pytest

from sequential_flow import engine
from sequential_flow.errors import InvalidRequestError, TaskExistsError, TaskNotFoundError
from sequential_flow.flow import SequentialFlow
from sequential_flow.storage.memory import InMemoryStorage
from sequential_flow.syntax.syntax_error import JSSyntaxError


def test_a_program_stops_at_its_fetch(flow, programs):
    task = flow.execute(programs.user_name, input={"id": 123}, name="who")
    assert (task.status, task.name, task.revision) == ("paused", "who", 1)
    assert task.fetch_request.url == "https://api.example.com/user/123"
    assert (task.fetch_request.id, task.fetch_request.options) == ("1", {"method": "GET"})
    assert task.fetch_requests == (task.fetch_request,)
    assert task.vm_state["format"] == 1
    assert task.result is None and task.error is None
    assert flow.get_task(task.id) == task


def test_a_program_without_a_fetch_ends_at_once(flow):
    task = flow.execute("1 + 1")
    assert (task.status, task.result, task.revision) == ("completed", 2, 1)
    assert task.vm_state is None and task.fetch_request is None
    assert flow.get_task(task.id).result == 2


def test_an_error_of_the_program_is_a_task_not_an_exception(flow):
    task = flow.execute("throw new Error('nope')")
    assert (task.status, task.error) == ("error", "nope")
    assert task.error_detail.name == "Error"
    assert flow.get_task(task.id) == task


def test_a_syntax_error_is_raised_and_nothing_is_stored(flow, storage):
    with pytest.raises(JSSyntaxError) as caught:
        flow.execute("const = 5", id="bad")
    assert (caught.value.line, caught.value.column) == (1, 7)
    assert "^" in str(caught.value)
    assert len(storage) == 0


def test_ids_are_ordered_by_time_and_are_version_7_uuids(flow, clock):
    ids = []
    for _ in range(5):
        ids.append(flow.execute("1").id)
        clock.pass_by(0.002)
    assert ids == sorted(ids)
    assert len(set(ids)) == 5
    assert all(uuid.UUID(task_id).version == 7 and uuid.UUID(task_id).variant == uuid.RFC_4122 for task_id in ids)
    assert uuid.UUID(ids[0]).int >> 80 == 1_800_000_000_000


@pytest.mark.parametrize(
    "task_id", ["a/b?c=d#e", "日本語", "😀" * 10, " ", "x" * 255, "'; DROP TABLE tasks; --", "\x00", ".."]
)
def test_ids_may_be_any_text(flow, programs, task_id):
    assert flow.execute(programs.two_fetches, id=task_id).id == task_id
    assert flow.resume(task_id, {"data": 1}).revision == 2
    assert flow.get_task(task_id).id == task_id


@pytest.mark.parametrize("task_id", ["", "x" * 256, "\ud800", 5, b"bytes"])
def test_other_ids_are_refused(flow, task_id):
    with pytest.raises(InvalidRequestError):
        flow.execute("1", id=task_id)
    with pytest.raises(InvalidRequestError):
        flow.resume(task_id, {"data": 1})


def test_a_live_id_is_refused_and_the_error_carries_the_task(flow, programs):
    first = flow.execute(programs.two_fetches, id="mine")
    with pytest.raises(TaskExistsError) as caught:
        flow.execute("2", id="mine")
    assert caught.value.task == first
    flow.cancel("mine")
    with pytest.raises(TaskExistsError):  # a finished task is live until it expires
        flow.execute("2", id="mine")
    assert flow.delete_task("mine")
    assert flow.execute("2", id="mine").revision == 1


def test_an_id_that_another_call_takes_meanwhile_is_refused(clock, programs):
    class Racing(InMemoryStorage):
        """Another process saves the id between our look and our save."""

        def save(self, record, expected_revision):
            if len(self) == 0:
                rival = dict(record) | {"code": "'rival'"}
                super().save(type(record)(rival), 0)
            super().save(record, expected_revision)

    flow = SequentialFlow(Racing(), clock=clock)
    with pytest.raises(TaskExistsError) as caught:
        flow.execute(programs.two_fetches, id="mine")
    assert caught.value.task.code == "'rival'"


def test_save_false_stores_nothing_and_does_not_look_at_the_storage(flow, storage, programs):
    flow.execute("1", id="mine")
    task = flow.execute(programs.two_fetches, id="mine", save=False)
    assert (task.status, task.revision) == ("paused", 0)
    assert len(storage) == 1
    assert flow.get_task("mine").status == "completed"


def test_keep_finished_false_keeps_no_finished_task(clock, storage, programs):
    flow = SequentialFlow(storage, clock=clock, keep_finished=False)
    assert flow.execute("1 + 1").result == 2
    assert len(storage) == 0
    task = flow.execute(programs.user_name, input={"id": 1})
    assert len(storage) == 1
    assert flow.resume(task.id, {"data": {"name": "Alice"}}).result == "Alice"
    assert len(storage) == 0
    with pytest.raises(TaskNotFoundError):
        flow.resume(task.id, {"data": {"name": "Alice"}})


@pytest.mark.parametrize(
    "arguments",
    [
        {"code": 5},
        {"code": "1", "ttl": 0},
        {"code": "1", "ttl": -1},
        {"code": "1", "ttl": "soon"},
        {"code": "1", "ttl": float("nan")},
        {"code": "1", "ttl": True},
        {"code": "1", "input": {1, 2}},
        {"code": "1", "input": {1: 2}},
        {"code": "1", "input": float("nan")},
        {"code": "1", "fetch_mode": "other"},
        {"code": "1", "limits": {"operation": 5}},
        {"code": "1", "limits": {"operations": -1}},
        {"code": "1", "limits": {"operations": 1.5}},
        {"code": "1", "name": 5},
    ],
)
def test_arguments_that_cannot_be_right_are_refused(flow, storage, arguments):
    with pytest.raises(InvalidRequestError):
        flow.execute(**arguments)
    assert len(storage) == 0


def test_an_input_nested_too_deeply_is_refused(flow):
    deep = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(InvalidRequestError, match="nested deeper"):
        flow.execute("1", input=deep)


def test_ttl_takes_seconds_a_timedelta_or_none(flow, clock):
    assert flow.execute("1").expires_at == clock.now + 7200
    assert flow.execute("1", ttl=1.5).expires_at == clock.now + 1.5
    assert flow.execute("1", ttl=timedelta(minutes=2)).expires_at == clock.now + 120
    assert flow.execute("1", ttl=None).expires_at is None


def test_a_bug_of_the_engine_is_an_error_of_the_task_and_a_line_in_the_log(flow, monkeypatch, caplog):
    def broken(*_args, **_options):
        raise ValueError("secret path /srv")

    monkeypatch.setattr(engine, "start", broken)
    with caplog.at_level(logging.ERROR, "sequential_flow"):
        task = flow.execute("1 + 1")
    assert (task.status, task.error_detail.code) == ("error", "internal_error")
    assert "secret" not in task.error
    assert "secret path" in caplog.text


def test_an_interrupt_goes_through(flow, monkeypatch):
    def interrupted(*_args, **_options):
        raise KeyboardInterrupt

    monkeypatch.setattr(engine, "start", interrupted)
    with pytest.raises(KeyboardInterrupt):
        flow.execute("1 + 1")


def test_console_and_usage_add_up_over_turns(flow):
    code = "console.log('one'); fetch('https://a.example/x'); console.log('two'); 5"
    task = flow.execute(code)
    first = task.usage
    assert (first.turns, first.requests) == (1, 1)
    assert first.state_bytes > 0
    task = flow.resume(task.id, {"data": 1})
    assert [entry["message"] for entry in task.console] == ["one", "two"]
    assert (task.usage.turns, task.usage.requests, task.usage.state_bytes) == (2, 1, 0)
    assert task.usage.operations >= first.operations
    assert flow.get_task(task.id).console == task.console
