"""One damaged task among many: it is refused by name, hides no other one, and can be deleted."""

from __future__ import annotations

import os
import threading

import pytest

from sequential_flow.errors import StateFormatError, TaskNotFoundError
from sequential_flow.flow import SequentialFlow
from sequential_flow.storage.custom import CustomStorage
from sequential_flow.storage.memory import InMemoryStorage
from sequential_flow.storage.records import Record

DAMAGES = {
    "expiresAt": ["soon", [], 10**400],
    "createdAt": [float("inf"), None],
    "revision": ["1", None],
    "ttl": ["x"],
    "vmState": [[1], 7],
    "code": [7, None],
    "limits": [[1], {"operations": -1}],
    "format": [2, None],
    "id": ["another", None],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in DAMAGES.items() for value in values])
def test_a_damaged_task_is_refused_by_name_and_hides_no_other(flow, storage, programs, name, value):
    good = flow.execute(programs.two_fetches, id="good")
    flow.execute(programs.two_fetches, id="bad")
    storage._texts["bad"] = Record(Record.from_json(storage._texts["bad"]) | {name: value}).to_json()
    for call in (
        lambda: flow.get_task("bad"),
        lambda: flow.resume("bad", {"data": 1}, request_id="1"),
        lambda: flow.cancel("bad"),
        lambda: flow.execute("1", id="bad"),
    ):
        with pytest.raises(StateFormatError):
            call()
    assert "good" in [task.id for task in flow.list_tasks()]
    assert flow.get_task("good") == good
    assert flow.delete_task("bad")
    with pytest.raises(TaskNotFoundError):
        flow.get_task("bad")


def test_a_request_id_that_is_no_number_is_damage(flow, storage, programs):
    flow.execute(programs.two_fetches, id="bad")
    storage._texts["bad"] = storage._texts["bad"].replace('"id":"1","url"', '"id":"zz","url"')
    with pytest.raises(StateFormatError):
        flow.resume("bad", {"data": 1})


def test_a_storage_that_contradicts_itself_is_not_asked_for_ever(flow, storage, programs, monkeypatch):
    from sequential_flow.errors import RevisionConflict

    flow.execute(programs.two_fetches, id="t")

    def conflict(record, expected_revision):
        raise RevisionConflict(record.id, expected_revision)

    monkeypatch.setattr(storage, "save", conflict)
    for call in (lambda: flow.resume("t", {"data": 1}, request_id="1"), lambda: flow.cancel("t")):
        with pytest.raises(StateFormatError, match="differ about its revision"):
            call()


def test_what_is_forgotten_is_never_somebody_elses(clock, programs):
    """Between the end of a task and its disappearing nobody can put another one of the same id."""

    class Watched(InMemoryStorage):
        def delete(self, task_id):
            raise AssertionError("a finished task is forgotten by compare-and-set")

    flow = SequentialFlow(Watched(), clock=clock, keep_finished=False)
    task = flow.execute("fetch('https://a.example/')")
    assert flow.resume(task.id, {"data": 1}).result == 1
    with pytest.raises(TaskNotFoundError):
        flow.get_task(task.id)


def test_flows_over_one_custom_storage_share_what_decides(programs):
    class Slow(CustomStorage):
        def __init__(self):
            self.tasks = {}
            self.loaded = threading.Barrier(2, timeout=0.5)

        def save(self, task):
            self.tasks[task["id"]] = dict(task)

        def load(self, task_id):
            found = self.tasks.get(task_id)
            try:
                self.loaded.wait()  # lets both see the same revision, if nothing keeps them apart
            except threading.BrokenBarrierError:
                self.loaded.reset()
            return found

        def delete(self, task_id):
            self.tasks.pop(task_id, None)

    storage = Slow()
    SequentialFlow(storage).execute("fetch('https://a.example/')", id="t")
    tasks = []

    def resume(number):
        tasks.append(SequentialFlow(storage).resume("t", {"data": number}, request_id="1"))

    threads = [threading.Thread(target=resume, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(task.replayed for task in tasks) == [False, True]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_fork_in_the_middle_of_a_call_leaves_no_lock_behind(flow, storage, programs):
    task = flow.execute(programs.two_fetches)
    held, done = threading.Event(), threading.Event()

    def hold():
        with storage._lock:
            held.set()
            done.wait(30)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(30)
    child = os.fork()
    if child == 0:
        try:
            os._exit(0 if storage.load(task.id) is not None else 1)
        finally:
            os._exit(2)
    ended = threading.Event()
    codes = []

    def wait():
        codes.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        ended.set()

    threading.Thread(target=wait).start()
    in_time = ended.wait(20)
    if not in_time:
        os.kill(child, 9)
        ended.wait(10)
    done.set()
    thread.join(10)
    assert in_time and codes == [0]


def test_checking_input_takes_no_more_than_the_input(flow):
    import tracemalloc

    key = "k" * 100_000
    tracemalloc.start()
    flow.execute("1", input={key: [0] * 20_000})
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 50_000_000


def test_what_is_kept_of_an_error_is_bounded(flow):
    task = flow.execute("throw new Error('x'.repeat(1e6), {cause: new Error('y'.repeat(1e6))})")
    assert task.status == "error"
    assert len(str(task.to_dict())) < 200_000
    assert task.error.startswith("xxx") and task.error.endswith("…")


def test_a_deep_result_is_read_by_a_new_process(tmp_path):
    import subprocess
    import sys

    path = f"sqlite:///{tmp_path}/flows.db"
    from sequential_flow.storage.urls import open_storage

    with open_storage(path) as storage:
        SequentialFlow(storage).execute("let a = []; for (let i = 0; i < 1500; i++) a = [a]; a", id="deep")
    code = (
        "import sys; from sequential_flow import *; flow = SequentialFlow(open_storage(sys.argv[1])); "
        "print(flow.get_task('deep').status, len(flow.list_tasks()))"
    )
    child = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, env=child)
    assert done.stdout.split() == ["completed", "1"], done.stderr
