"""`resume`: one advances, the others and all repeats change nothing."""

from __future__ import annotations

import threading

import pytest

from capabilities import needs_promises
from sequential_flow import engine
from sequential_flow.errors import (
    InvalidRequestError,
    InvalidResponseError,
    ProgramMismatchError,
    RevisionConflict,
    StateFormatError,
    StorageUnavailable,
    TaskNotFoundError,
)
from sequential_flow.flow import SequentialFlow
from sequential_flow.storage.memory import InMemoryStorage
from sequential_flow.storage.sqlite import SQLiteStorage


def test_a_response_is_the_value_of_the_fetch(flow, programs):
    task = flow.execute(programs.user_name, input={"id": 123})
    done = flow.resume(task.id, {"data": {"id": 123, "name": "Alice"}})
    assert (done.status, done.result, done.revision, done.replayed) == ("completed", "Alice", 2, False)
    assert done.vm_state is None and done.fetch_requests == ()
    assert flow.get_task(task.id) == done


def test_each_pause_has_its_own_request_id(flow, programs):
    task = flow.execute(programs.two_fetches)
    task = flow.resume(task.id, {"data": 1}, request_id="1")
    assert (task.status, task.fetch_request.id, task.fetch_request.url) == ("paused", "2", "https://a.example/two")
    assert flow.resume(task.id, {"data": "two"}, request_id="2").result == "two"


def test_a_repeat_of_an_answered_request_changes_nothing(flow, storage, programs):
    task = flow.execute(programs.two_fetches)
    second = flow.resume(task.id, {"data": 1}, request_id="1")
    before = storage.load(task.id)
    again = flow.resume(task.id, {"data": "other"}, request_id="1")
    assert again.replayed and again == second.replace(replayed=True)
    assert storage.load(task.id) == before
    assert not flow.get_task(task.id).replayed


def test_every_resume_of_a_finished_task_is_replayed(flow, programs):
    task = flow.execute(programs.user_name, input={"id": 1})
    done = flow.resume(task.id, {"data": {"name": "Alice"}})
    for again in (
        flow.resume(task.id, {"data": {"name": "Bob"}}),
        flow.resume(task.id, {"data": {"name": "Bob"}}, request_id="1"),
        flow.resume(task.id),
    ):
        assert again == done.replace(replayed=True)


@pytest.mark.parametrize("request_id", ["2", "0", "-1", "01", "x", "", "1 ", "9" * 5000, "²"])
def test_a_request_that_was_never_made_is_refused(flow, storage, programs, request_id):
    task = flow.execute(programs.two_fetches)
    before = storage.load(task.id)
    with pytest.raises(InvalidResponseError, match="waits for request 1"):
        flow.resume(task.id, {"data": 1}, request_id=request_id)
    assert storage.load(task.id) == before


@pytest.mark.parametrize(
    "response",
    [
        5,
        [],
        {},
        {"dat": 1},
        {"data": {1, 2}},
        {"data": float("inf")},
        {"data": 1, "status": 99},
        {"data": 1, "status": "200"},
        {"data": 1, "status": True},
        {"data": 1, "statusText": 5},
        {"data": 1, "headers": 5},
        {"data": 1, "headers": {"a": {}}},
        {"data": 1, "url": 5},
        {"error": 5},
        {"error": {}},
        {"error": {"message": "x", "name": 5}},
    ],
)
def test_a_malformed_response_is_refused_and_changes_nothing(flow, storage, programs, response):
    task = flow.execute(programs.two_fetches)
    before = storage.load(task.id)
    with pytest.raises(InvalidResponseError):
        flow.resume(task.id, response)
    assert storage.load(task.id) == before


def test_calls_that_cannot_be_right_are_refused(flow, programs):
    task = flow.execute(programs.two_fetches)
    with pytest.raises(InvalidResponseError, match="give a response"):
        flow.resume(task.id)
    with pytest.raises(InvalidResponseError, match="not both"):
        flow.resume(task.id, {"data": 1}, fetch_responses={"1": {"data": 1}})
    with pytest.raises(InvalidResponseError):
        flow.resume(task.id, fetch_responses={})
    with pytest.raises(InvalidResponseError):
        flow.resume(task.id, request_id="1")
    with pytest.raises(InvalidRequestError):
        flow.resume(task.id, {"data": 1}, vm_state="token")
    with pytest.raises(TaskNotFoundError) as caught:
        flow.resume("nobody", {"data": 1})
    assert caught.value.task_id == "nobody"


def test_a_network_error_can_be_caught(flow):
    task = flow.execute("try { fetch('https://a.example/x') } catch (error) { error.name + ': ' + error.message }")
    done = flow.resume(task.id, {"error": {"message": "connection refused"}})
    assert done.status == "completed"
    assert done.result.startswith("TypeError: ") and "connection refused" in done.result


@needs_promises
def test_several_requests_are_answered_in_any_order(flow, programs):
    task = flow.execute(programs.three_at_once)
    assert [request.id for request in task.fetch_requests] == ["1", "2", "3"]
    with pytest.raises(InvalidResponseError, match="name the one"):
        flow.resume(task.id, {"data": 0})
    task = flow.resume(task.id, {"data": "b"}, request_id="2")
    assert [request.id for request in task.fetch_requests] == ["1", "3"]
    assert flow.resume(task.id, {"data": "again"}, request_id="2").replayed
    task = flow.resume(task.id, fetch_responses={"3": {"data": "c"}, "2": {"data": "again"}, "1": {"data": "a"}})
    assert (task.status, task.result) == ("completed", ["a", "b", "c"])


@needs_promises
def test_one_unknown_request_among_several_changes_nothing(flow, storage, programs):
    task = flow.execute(programs.three_at_once)
    before = storage.load(task.id)
    with pytest.raises(InvalidResponseError):
        flow.resume(task.id, fetch_responses={"1": {"data": 1}, "4": {"data": 4}})
    assert storage.load(task.id) == before


@pytest.mark.parametrize("named", [True, False])
def test_of_many_resumes_at_once_one_advances_the_task(tmp_path, monkeypatch, named):
    code = "const n = fetch('https://a.example/x'); n * 2"
    flow = SequentialFlow(SQLiteStorage(tmp_path / "flows.db"))
    task = flow.execute(code)
    count = 16
    all_have_loaded = threading.Barrier(count, timeout=30)
    real = engine.resume

    def resume_together(*args, **options):
        all_have_loaded.wait()
        return real(*args, **options)

    monkeypatch.setattr(engine, "resume", resume_together)
    results = []

    def resume(number):
        results.append((number, flow.resume(task.id, {"data": number}, request_id="1" if named else None)))

    threads = [threading.Thread(target=resume, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(results) == count
    winners = [(number, result) for number, result in results if not result.replayed]
    assert len(winners) == 1
    number, won = winners[0]
    assert won.result == number * 2 and won.revision == 2
    assert all(result.replace(replayed=False) == won for _, result in results)


@needs_promises
def test_answers_to_different_requests_at_once_all_count(programs):
    flow = SequentialFlow(InMemoryStorage())
    task = flow.execute(programs.three_at_once)
    start = threading.Barrier(3, timeout=30)
    results = []

    def answer(request_id):
        start.wait()
        results.append(flow.resume(task.id, {"data": request_id}, request_id=request_id))

    threads = [threading.Thread(target=answer, args=(str(number),)) for number in (1, 2, 3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(result.replayed for result in results)
    assert flow.get_task(task.id).result == ["1", "2", "3"]
    assert flow.get_task(task.id).revision == 4


@needs_promises
def test_a_loser_that_answered_another_request_tries_again(flow, storage, programs, monkeypatch):
    task = flow.execute(programs.three_at_once)
    real = storage.save
    calls = []

    def save(record, expected_revision):
        calls.append(expected_revision)
        if len(calls) == 1:  # somebody answers request 1 while we run request 2
            flow.resume(task.id, {"data": "a"}, request_id="1")
        real(record, expected_revision)

    monkeypatch.setattr(storage, "save", save)
    after = flow.resume(task.id, {"data": "b"}, request_id="2")
    assert not after.replayed
    assert [request.id for request in after.fetch_requests] == ["3"]
    assert flow.resume(task.id, {"data": "c"}).result == ["a", "b", "c"]


def test_a_failed_save_leaves_the_pause_whole(flow, storage, programs, monkeypatch):
    task = flow.execute(programs.two_fetches)

    def away(record, expected_revision):
        raise StorageUnavailable("gone fishing")

    with monkeypatch.context() as patch:
        patch.setattr(storage, "save", away)
        with pytest.raises(StorageUnavailable):
            flow.resume(task.id, {"data": 1}, request_id="1")
    assert flow.get_task(task.id) == task
    assert flow.resume(task.id, {"data": 1}, request_id="1").revision == 2


def test_a_task_deleted_under_a_resume_stays_deleted(flow, storage, programs, monkeypatch):
    task = flow.execute(programs.two_fetches, id="mine")
    real = storage.save

    def save(record, expected_revision):
        storage.delete("mine")
        real(record, expected_revision)

    monkeypatch.setattr(storage, "save", save)
    with pytest.raises(TaskNotFoundError):
        flow.resume(task.id, {"data": 1})
    assert len(storage) == 0


def test_a_resume_of_an_earlier_run_does_not_touch_a_later_run_of_the_id(flow, storage, clock, programs, monkeypatch):
    flow.execute(programs.two_fetches, id="mine")
    real = storage.save
    later = []

    def save(record, expected_revision):
        monkeypatch.setattr(storage, "save", real)
        flow.delete_task("mine")
        clock.pass_by(1)
        later.append(flow.execute("fetch('https://b.example/other')", id="mine"))
        real(record, expected_revision)

    monkeypatch.setattr(storage, "save", save)
    assert flow.resume("mine", {"data": 1}).replayed
    assert flow.get_task("mine") == later[0]


def test_a_timer_is_waited_for(flow, clock, programs):
    task = flow.execute(programs.sleep, ttl=10)
    assert (task.status, task.fetch_requests, task.wake_at) == ("paused", (), clock.now + 60)
    assert task.expires_at == task.wake_at + 10  # a task outlives its own timer
    early = flow.resume(task.id)
    assert early.replayed and early.status == "paused"
    with pytest.raises(InvalidResponseError, match="a timer only"):
        flow.resume(task.id, {"data": 1})
    clock.pass_by(60)
    done = flow.resume(task.id)
    assert (done.status, done.result) == ("completed", "awake")


def test_a_timer_never_seems_due_before_it_is(flow, clock):
    task = flow.execute("sleep(1.4); 5")
    assert task.wake_at == clock.now + 0.002
    assert flow.get_task(task.id) == task
    clock.now = task.wake_at - 0.0005
    assert flow.resume(task.id).replayed
    clock.now = task.wake_at
    assert flow.resume(task.id).result == 5


def test_a_response_does_not_wake_a_sleeping_program(flow, clock):
    task = flow.execute("const r = fetch('/x').then(r => r.json()); const began = Date.now(); await sleep(60000); "
                        "return [Date.now() - began, await r];")  # fmt: skip
    (request,) = task.fetch_requests
    answered = flow.resume(task.id, {"data": "x"}, request_id=request.id)
    assert (answered.status, answered.fetch_requests, answered.wake_at) == ("paused", (), task.wake_at)
    clock.pass_by(60)
    assert flow.resume(task.id).result == [60000, "x"]


# ------------------------------------------------------------------ without storage


def test_state_and_code_resume_without_storage(programs):
    task = SequentialFlow().execute(programs.user_name, input={"id": 7}, save=False)
    done = SequentialFlow().resume(task.id, {"data": {"name": "Alice"}}, vm_state=task.vm_state, code=task.code)
    assert (done.id, done.status, done.result, done.revision) == (task.id, "completed", "Alice", 0)


def test_state_that_passed_through_json_resumes(programs):
    import json

    flow = SequentialFlow()
    task = flow.execute(programs.two_fetches, save=False)
    for data in (1, "two"):
        wire = json.loads(json.dumps(task.to_dict()))
        task = flow.resume(wire["id"], {"data": data}, vm_state=wire["vmState"], code=wire["code"])
    assert task.result == "two"


def test_state_without_code_or_with_other_code_is_refused(flow, programs):
    task = flow.execute(programs.two_fetches, save=False)
    with pytest.raises(InvalidRequestError, match="code"):
        flow.resume(task.id, {"data": 1}, vm_state=task.vm_state)
    with pytest.raises(ProgramMismatchError):
        flow.resume(task.id, {"data": 1}, vm_state=task.vm_state, code="fetch('https://a.example/one'); 5")


@pytest.mark.parametrize("damage", ["format", "program", "waiting"])
def test_damaged_state_is_refused(flow, programs, damage):
    task = flow.execute(programs.two_fetches, save=False)
    state = dict(task.vm_state) | {damage: {"format": 99, "program": 5, "waiting": [5]}[damage]}
    with pytest.raises((StateFormatError, ProgramMismatchError)):
        flow.resume(task.id, {"data": 1}, vm_state=state, code=task.code)


def test_a_stored_task_wins_over_older_state(flow, programs):
    first = flow.execute(programs.two_fetches)
    arguments = {"vm_state": first.vm_state, "code": first.code}
    second = flow.resume(first.id, {"data": 1}, **arguments)
    assert (second.revision, second.replayed) == (2, False)
    # The state says which request the caller means, so the same call again answers nothing.
    again = flow.resume(first.id, {"data": 1}, **arguments)
    assert again == second.replace(replayed=True)


def test_other_code_than_the_stored_tasks_is_refused(flow, programs):
    task = flow.execute(programs.two_fetches)
    with pytest.raises(ProgramMismatchError):
        flow.resume(task.id, {"data": 1}, code="something(else)")


def test_a_conflict_never_reaches_the_caller(flow, storage, programs, monkeypatch):
    task = flow.execute(programs.two_fetches)

    def conflict(record, expected_revision):
        raise RevisionConflict(record.id, expected_revision)

    monkeypatch.setattr(storage, "save", conflict)
    assert flow.resume(task.id, {"data": 1}) == task.replace(replayed=True)
