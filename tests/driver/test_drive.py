"""The driver's loop, with transports that tests make up."""

from __future__ import annotations

import threading
import time

import pytest

from capabilities import needs_promises
from sequential_flow.driver.drive import MAX_IN_FLIGHT, Driver, RequestSent, ResponseReceived, Sleeping, TaskAdvanced
from sequential_flow.errors import MissingDependencyError, StorageUnavailable
from sequential_flow.fetch import FetchResponse
from sequential_flow.flow import SequentialFlow
from sequential_flow.storage.memory import InMemoryStorage


def echo(request):
    return FetchResponse(request.url.rpartition("/")[2])


def test_a_task_is_driven_to_its_end():
    flow = SequentialFlow()
    code = "let all = ''; for (let i = 0; i < 3; i++) all += fetch('https://a.example/' + i); all"
    asked = []

    def transport(request):
        asked.append((request.id, request.url))
        return echo(request)

    task = Driver(flow, transport).run(code, id="mine")
    assert (task.status, task.result) == ("completed", "012")
    assert asked == [("1", "https://a.example/0"), ("2", "https://a.example/1"), ("3", "https://a.example/2")]
    assert flow.get_task("mine") == task


def test_a_task_that_is_not_stored_is_driven_by_its_state():
    flow = SequentialFlow()
    task = Driver(flow, echo).run("fetch('https://a.example/x') + fetch('https://a.example/y')", save=False)
    assert task.result == "xy"
    assert len(flow.storage) == 0


def test_a_transport_that_raises_is_a_failed_fetch():
    def transport(request):
        raise OSError("cable cut")

    code = "try { fetch('https://a.example/x') } catch (error) { error.name + ' ' + error.message }"
    task = Driver(SequentialFlow(), transport).run(code)
    assert task.result.startswith("TypeError") and "cable cut" in task.result


def test_a_missing_dependency_is_no_failed_fetch():
    def transport(request):
        raise MissingDependencyError("Driving tasks over HTTP", "httpx", "http")

    flow = SequentialFlow()
    with pytest.raises(MissingDependencyError, match=r"pip install 'sequential-flow\[http\]'"):
        Driver(flow, transport).run("fetch('https://a.example/x')", id="mine")
    assert flow.get_task("mine").status == "paused"
    assert Driver(flow, echo).drive(flow.get_task("mine")).result == "x"


@needs_promises
def test_requests_of_one_pause_go_out_at_once():
    together = threading.Barrier(3, timeout=30)

    def transport(request):
        together.wait()  # passes only if all three are under way
        return echo(request)

    code = (
        "await Promise.all([fetch('https://a.example/1'), fetch('https://a.example/2'), fetch('https://a.example/3')]"
        ".map(async (response) => (await response).json()))"
    )
    assert Driver(SequentialFlow(), transport).run(code).result == ["1", "2", "3"]


@needs_promises
def test_more_requests_than_threads_are_all_made():
    lock = threading.Lock()
    under_way = [0, 0]

    def transport(request):
        with lock:
            under_way[0] += 1
            under_way[1] = max(under_way)
        time.sleep(0.01)
        with lock:
            under_way[0] -= 1
        return echo(request)

    urls = ", ".join(f"fetch('https://a.example/{number}')" for number in range(20))
    code = f"await Promise.all([{urls}].map(async (response) => (await response).json()))"
    task = Driver(SequentialFlow(), transport).run(code)
    assert task.result == [str(number) for number in range(20)]
    assert 2 <= under_way[1] <= MAX_IN_FLIGHT


@needs_promises
def test_an_error_of_a_thread_is_raised_by_the_driver():
    def transport(request):
        raise MissingDependencyError("HTTP", "httpx", "http")

    code = "await Promise.all([fetch('https://a.example/1'), fetch('https://a.example/2')])"
    with pytest.raises(MissingDependencyError):
        Driver(SequentialFlow(), transport).run(code)


def test_other_schemes_are_left_to_others():
    flow = SequentialFlow()
    task = Driver(flow, echo).run(
        "fetch('https://a.example/x') + fetch('approval:deploy') + fetch('https://a.example/y')"
    )
    assert (task.status, task.fetch_request.url) == ("paused", "approval:deploy")
    assert Driver(flow, echo).drive(task) == task
    task = flow.resume(task.id, {"data": "-yes-"})
    assert Driver(flow, echo).drive(task).result == "x-yes-y"
    task = Driver(flow, echo, schemes=("tool",)).run("fetch('tool:search/z')")
    assert task.result == "z"


def test_timers_are_slept():
    now = [1_800_000_000.0]
    slept = []

    def sleep(seconds):
        slept.append(seconds)
        now[0] += seconds

    events = []
    flow = SequentialFlow(clock=lambda: now[0])
    driver = Driver(flow, echo, clock=lambda: now[0], sleep=sleep, on_event=events.append)
    assert driver.run("sleep(60000); fetch('https://a.example/x')").result == "x"
    assert slept == [60.0]
    assert [type(event) for event in events] == [
        TaskAdvanced, Sleeping, TaskAdvanced, RequestSent, ResponseReceived, TaskAdvanced,
    ]  # fmt: skip


def test_a_repeated_sleep_that_is_too_short_goes_on_sleeping():
    now = [1_800_000_000.0]

    def sleep(seconds):
        now[0] += max(seconds / 2, 0.001)

    flow = SequentialFlow(clock=lambda: now[0])
    assert Driver(flow, echo, clock=lambda: now[0], sleep=sleep).run("sleep(1000); 5").result == 5


def test_after_a_storage_failure_another_driver_goes_on_and_asks_nothing_twice():
    class Fails(InMemoryStorage):
        broken = False

        def save(self, record, expected_revision):
            if self.broken:
                raise StorageUnavailable("gone fishing")
            super().save(record, expected_revision)

    storage = Fails()
    flow = SequentialFlow(storage)
    asked = []

    def transport(request):
        asked.append(request.id)
        storage.broken = len(asked) == 2
        return echo(request)

    code = "fetch('https://a.example/x') + fetch('https://a.example/y') + fetch('https://a.example/z')"
    with pytest.raises(StorageUnavailable):
        Driver(flow, transport).run(code, id="mine")
    storage.broken = False
    assert Driver(flow, transport).drive(flow.get_task("mine")).result == "xyz"
    assert asked == ["1", "2", "2", "3"]


def test_two_drivers_of_one_task_come_to_the_same_end():
    flow = SequentialFlow()
    code = "let all = ''; for (let i = 0; i < 5; i++) all += fetch('https://a.example/' + i); all"
    task = flow.execute(code)
    results = []
    threads = [threading.Thread(target=lambda: results.append(Driver(flow, echo).drive(task))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert [result.result for result in results] == ["01234", "01234"]
    assert flow.get_task(task.id).revision == 6
