"""How long tasks are kept, lists of them, cancelling, limits of what is kept, and records of other releases."""

from __future__ import annotations

import pytest

from capabilities import needs_promises
from sequential_flow.errors import InvalidRequestError, StateFormatError, TaskExpiredError, TaskNotFoundError
from sequential_flow.flow import SequentialFlow
from sequential_flow.limits import Limits
from sequential_flow.storage.records import Record


def test_an_expired_task_is_gone_for_every_reader(flow, storage, clock, programs):
    task = flow.execute(programs.two_fetches, id="mine", ttl=10)
    clock.pass_by(9.999)
    assert flow.get_task("mine") == task
    clock.pass_by(0.001)
    for call in (flow.get_task, flow.cancel, lambda task_id: flow.resume(task_id, {"data": 1})):
        with pytest.raises(TaskExpiredError) as caught:
            call("mine")
        assert isinstance(caught.value, TaskNotFoundError)
        assert caught.value.expired_at == task.expires_at
    assert list(flow.list_tasks()) == []
    assert len(storage) == 1  # nobody swept it yet
    assert flow.execute("5", id="mine").revision == 1
    assert flow.get_task("mine").result == 5


def test_deleting_an_expired_task_says_that_there_was_none(flow, storage, clock):
    flow.execute("1", id="mine", ttl=10)
    clock.pass_by(10)
    assert flow.delete_task("mine") is False
    assert len(storage) == 0


def test_every_save_renews_the_time_to_live(flow, clock, programs):
    task = flow.execute(programs.two_fetches, ttl=10)
    clock.pass_by(8)
    task = flow.resume(task.id, {"data": 1})
    assert task.expires_at == clock.now + 10
    clock.pass_by(8)
    assert flow.resume(task.id, {"data": 2}).status == "completed"
    clock.pass_by(9)
    assert flow.get_task(task.id).result == 2


def test_purge_deletes_what_has_expired(flow, storage, clock):
    for ttl in (1, 2, 3, None):
        flow.execute("1", ttl=ttl)
    clock.pass_by(2)
    assert flow.purge_expired() == 2
    assert len(storage) == 2
    assert flow.purge_expired() == 0


def test_lists_come_in_pages_newest_first(flow, clock, programs):
    for number in range(7):
        flow.execute(programs.two_fetches if number % 2 else "1", id=str(number))
        clock.pass_by(1)
    seen = []
    cursor = None
    while True:
        page = flow.list_tasks(limit=3, cursor=cursor)
        seen.append([task.id for task in page])
        cursor = page.cursor
        if cursor is None:
            break
    assert seen == [["6", "5", "4"], ["3", "2", "1"], ["0"]]
    paused = flow.list_tasks("paused")
    assert [task.id for task in paused] == ["5", "3", "1"]
    assert len(paused) == 3 and paused[0].id == "5" and paused.cursor is None


@pytest.mark.parametrize(
    "arguments", [{"status": "odd"}, {"limit": 0}, {"limit": 5000}, {"limit": "5"}, {"cursor": "!"}]
)
def test_lists_that_cannot_be_are_refused(flow, arguments):
    with pytest.raises(InvalidRequestError):
        flow.list_tasks(**arguments)


def test_a_cancelled_task_is_an_error_that_says_so(flow, programs):
    task = flow.execute(programs.two_fetches)
    cancelled = flow.cancel(task.id, reason="too late")
    assert (cancelled.status, cancelled.error) == ("error", "The task was cancelled: too late")
    assert (cancelled.error_detail.name, cancelled.error_detail.code) == ("AbortError", "cancelled")
    assert (cancelled.revision, cancelled.vm_state, cancelled.fetch_requests) == (2, None, ())
    assert cancelled.usage.turns == 1
    assert flow.get_task(task.id) == cancelled
    assert flow.resume(task.id, {"data": 1}) == cancelled.replace(replayed=True)
    assert flow.cancel(task.id) == cancelled.replace(replayed=True)
    with pytest.raises(TaskNotFoundError):
        flow.cancel("nobody")


def test_a_cancel_that_meets_a_resume_ends_the_task_where_it_is_then(flow, storage, programs, monkeypatch):
    task = flow.execute(programs.two_fetches)
    real = storage.save

    def save(record, expected_revision):
        monkeypatch.setattr(storage, "save", real)
        flow.resume(task.id, {"data": 1})
        real(record, expected_revision)

    monkeypatch.setattr(storage, "save", save)
    cancelled = flow.cancel(task.id)
    assert (cancelled.revision, cancelled.error_detail.code) == (3, "cancelled")


def test_a_state_over_its_limit_is_an_error_with_the_sizes(flow):
    code = "const big = 'x'.repeat(5000); fetch('https://a.example/x'); big.length"
    assert flow.execute(code).status == "paused"
    task = flow.execute(code, limits={"stateBytes": 1000})
    assert (task.status, task.error_detail.code) == ("error", "state_limit")
    assert "1,000" in task.error


def test_a_result_over_its_limit_is_an_error(flow):
    task = flow.execute("'x'.repeat(5000)", limits=Limits(result_bytes=1000))
    assert (task.status, task.error_detail.code, task.result) == ("error", "result_limit", None)


@needs_promises
def test_too_many_requests_at_once_are_an_error(flow, programs):
    task = flow.execute(programs.three_at_once, limits={"waiting_requests": 2})
    assert (task.status, task.error_detail.code) == ("error", "request_limit")


def test_a_program_over_its_limit_is_refused(flow):
    with pytest.raises(InvalidRequestError, match="source_bytes"):
        flow.execute("1" + " " * 100, limits={"source_bytes": 50})


def test_the_console_keeps_its_newest_entries(flow):
    code = "for (let i = 0; i < 10; i++) console.log('x'.repeat(99) + i); 1"
    task = flow.execute(code, limits={"console_bytes": 500})
    assert 1 <= len(task.console) <= 4
    assert task.console[-1]["message"].endswith("x9")
    assert task.usage.console_dropped == 10 - len(task.console)


def test_the_limits_of_a_task_hold_in_later_turns(storage, clock):
    code = "fetch('https://a.example/x'); 'x'.repeat(5000)"
    task = SequentialFlow(storage, clock=clock).execute(code, limits={"result_bytes": 1000})
    done = SequentialFlow(storage, clock=clock).resume(task.id, {"data": 1})
    assert done.error_detail.code == "result_limit"


def test_a_record_of_a_later_release_is_refused_and_left_as_it_is(flow, storage, programs):
    task = flow.execute(programs.two_fetches, id="mine")
    record = storage.load("mine") | {"format": 2, "revision": 2}
    storage.save(Record(record), 1)
    for call in (flow.get_task, flow.cancel, lambda task_id: flow.resume(task_id, {"data": 1})):
        with pytest.raises(StateFormatError, match="later release"):
            call("mine")
    with pytest.raises(StateFormatError):
        flow.execute("1", id="mine")
    assert storage.load("mine") == record
    assert task.revision == 1


def test_a_paused_record_is_small(flow, storage):
    flow.execute(
        "const userId = 123;\nconst user = fetch('https://api.example.com/user/' + userId);\nuser.name", id="t"
    )
    assert len(storage.load("t").to_json()) < 1_000
