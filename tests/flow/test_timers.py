"""Timers, signals and requests in one pause, with a clock of our own; each turn reads its state from JSON text."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from sequential_flow import InvalidResponseError, SequentialFlow, Task

DAY = 24 * 60 * 60


class Clock:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


class Run:
    """A task that lives in JSON text between its turns."""

    def __init__(self, code: str, **options: Any) -> None:
        self.clock = Clock()
        self.code = code
        self.keep(self.flow().execute(code, save=False, **options))

    def flow(self) -> SequentialFlow:
        return SequentialFlow(clock=self.clock, limits={"waiting_requests": 5_000})

    def keep(self, task: Task) -> None:
        self.task = task
        self.state = json.dumps(task.vm_state)

    def resume(self, **responses: Any) -> Task:
        answers = {name.removeprefix("r"): {"data": data} for name, data in responses.items()}
        self.keep(
            self.flow().resume(
                self.task.id, fetch_responses=answers or None, vm_state=json.loads(self.state), code=self.code
            )
        )
        return self.task

    def wake(self) -> Task:
        """Let the time come that the task waits for."""
        assert self.task.wake_at is not None
        self.clock.now = self.task.wake_at
        return self.resume()


RACE = """\
const answer = await Promise.race([
  fetch('approval:budget').then((response) => response.json()),
  sleep(3 * 24 * 60 * 60 * 1000).then(() => ({ approved: false })),
]);
answer.approved
"""


def test_a_race_of_an_approval_and_three_days() -> None:
    run = Run(RACE)
    assert (run.task.status, [request.url for request in run.task.fetch_requests]) == ("paused", ["approval:budget"])
    assert run.task.wake_at == run.clock.now + 3 * DAY
    assert len(run.state) < 2_000
    assert run.resume(r1={"approved": True}).result is True

    late = Run(RACE)
    late.clock.now += 3 * DAY
    assert late.resume().result is False


def test_a_timer_that_is_due_comes_before_a_response_that_came_later() -> None:
    run = Run(RACE)
    run.clock.now += 4 * DAY
    assert run.resume(r1={"approved": True}).result is False


def test_nothing_happens_before_the_time() -> None:
    run = Run("await sleep(1000); 'done'")
    run.clock.now += 0.5
    before = run.state
    assert run.resume().status == "paused"
    assert json.loads(run.state) == json.loads(before)
    assert run.wake().result == "done"


def test_timers_fire_in_the_order_of_their_times() -> None:
    run = Run("""
        const log = [];
        setTimeout((...rest) => log.push(rest), 3000, 'c', 3);
        setTimeout(() => log.push('a'), 1000);
        const gone = setTimeout(() => log.push('never'), 1500);
        setTimeout(() => { log.push('b'); Promise.resolve().then(() => log.push('job of b')); clearTimeout(gone) }, 1000);
        const every = setInterval(() => log.push('i') > 8 && clearInterval(every), 1000);
        const first = setTimeout(() => {}, 1); clearTimeout(first); clearTimeout(first); clearTimeout(undefined);
        await sleep(4500);
        return log
    """)
    times = []
    while run.task.status == "paused":
        times.append(run.task.wake_at)
        run.wake()
    assert run.task.result == ["a", "b", "job of b", "i", "i", ["c", 3], "i", "i"]
    assert [time - times[0] for time in times] == [0.0, 1.0, 2.0, 3.0, 3.5]


def test_one_turn_catches_up_with_all_timers_that_are_due() -> None:
    run = Run("""
        const log = [];
        for (const [name, ms] of [['three', 3000], ['one', 1000], ['two', 2000]]) setTimeout(() => log.push(name), ms);
        setInterval(() => log.push('i'), 700);
        await sleep(10_000);
        return log
    """)
    run.clock.now += 20
    assert run.resume().result == ["i", "one", "two", "three"]


def test_a_timeout_of_nothing_needs_no_pause_and_spinning_does() -> None:
    assert Run("await new Promise((done) => setTimeout(done, 0)); await sleep(0); 1").task.result == 1
    run = Run("let n = 0; while (n < 20) { await new Promise((done) => setTimeout(done)); n++ } n")
    assert run.task.status == "paused"
    assert run.task.wake_at == pytest.approx(run.clock.now + 0.004)


def test_an_aborted_request_is_withdrawn() -> None:
    run = Run("""
        const stop = new AbortController();
        const log = [];
        stop.signal.addEventListener('abort', (event) => log.push(event.type, event.target === stop.signal), { once: true });
        const slow = fetch('https://example.com/slow', { signal: stop.signal }).catch((error) => error.name);
        const other = fetch('https://example.com/other').then((response) => response.text());
        const quick = await (await fetch('https://example.com/quick')).json();
        stop.abort(); stop.abort();
        const found = [await slow, await other, quick, log, stop.signal.reason.code];
        return found
    """)
    assert [request.id for request in run.task.fetch_requests] == ["1", "2", "3"]
    assert [request.id for request in run.resume(r3=3).fetch_requests] == ["2"]
    assert run.resume(r2="text").result == ["AbortError", "text", 3, ["abort", True], 20]


def test_a_signal_times_out_in_another_process() -> None:
    run = Run("""
        const both = AbortSignal.any([AbortSignal.timeout(60_000), new AbortController().signal]);
        try { await fetch('https://example.com/slow', { signal: both }) } catch (error) {
          return [error.name, error.message, error === both.reason, error instanceof DOMException]
        }
    """)
    assert run.task.wake_at == run.clock.now + 60
    assert run.wake().result == ["TimeoutError", "The operation was aborted due to timeout", True, True]


def test_a_program_of_callbacks_goes_on_until_nothing_waits() -> None:
    run = Run(
        "setTimeout(() => { log = fetch('https://example.com/a') + fetch('https://example.com/b') }, 5000); 'begun'"
    )
    assert (run.task.status, run.task.style if hasattr(run.task, "style") else None) == ("paused", None)
    assert run.wake().fetch_request.url == "https://example.com/a"  # type: ignore[union-attr]
    assert run.resume(r1=1).fetch_request.url == "https://example.com/b"  # type: ignore[union-attr]
    assert run.resume(r2=1).result == "begun"


def test_an_interval_that_pauses_goes_on() -> None:
    run = Run("let n = 0; const t = setInterval(() => { n += fetch('u'); if (n > 2) clearInterval(t) }, 1000); 'x'")
    for _ in range(3):
        assert run.wake().fetch_request is not None
        run.resume(**{"r" + run.task.fetch_requests[0].id: 1})
    assert run.task.result == "x"


def test_a_request_that_nobody_awaits_is_handed_out_before_the_end() -> None:
    run = Run("const a = await (await fetch('u')).json(); fetch('audit:' + a); a")
    run.resume(r1=5)
    assert (run.task.status, [request.url for request in run.task.fetch_requests]) == ("paused", ["audit:5"])
    assert run.resume(r2=None).result == 5
    rejected = Run("fetch('audit:1'); await 1; throw new Error('no')")
    assert (rejected.task.status, rejected.task.error) == ("error", "no")


def test_the_loser_of_a_race_does_not_keep_the_task() -> None:
    run = Run("const r = await Promise.race([fetch('a').then(() => 'a'), fetch('b').then(() => 'b')]); r")
    assert run.resume(r2=None).result == "b"


def test_a_thousand_requests_in_one_pause() -> None:
    code = """\
const all = await Promise.all(Array.from({ length: input }, (_, i) => fetch('u/' + i).then((response) => response.json())));
all.every((value, i) => value === i * 2) && all.length
"""
    sizes = {}
    for count in (100, 1_000):
        run = Run(code, input=count)
        sizes[count] = len(run.state)
        assert len(run.task.fetch_requests) == count
    assert sizes[1_000] < 10.5 * sizes[100]
    left = [request.id for request in run.task.fetch_requests]
    random.Random(7).shuffle(left)
    while left:
        batch, left = left[:7], left[7:]
        run.resume(**{"r" + number: (int(number) - 1) * 2 for number in batch})
    assert run.task.result == 1_000


def test_each_response_is_applied_once() -> None:
    run = Run("let n = 0; const p = fetch('a').then(() => n++); await fetch('b'); await p; n")
    run.resume(r1=1)
    assert run.task.status == "paused"
    again = run.resume(r1=2)
    assert (again.status, again.replayed) == ("paused", True)
    assert run.resume(r2=1).result == 1


@pytest.mark.parametrize(
    ("responses", "problem"),
    [
        ({"9": {"data": 1}}, "made no request '9'"),
        ({"1": {"nothing": 1}}, "it has no 'nothing'"),
        ({"1": 5}, "it must be an object"),
        ({"1": {"data": 1}, "7": {"data": 1}}, "made no request '7'"),
        ({"1": {"data": "?", "encoding": "base64"}}, "base64"),
        ({"1": {"status": 99}}, "from 100 to 599"),
    ],
)
def test_wrong_responses_change_nothing(responses: Any, problem: str) -> None:
    flow = SequentialFlow()
    task = flow.execute("const r = await Promise.all([fetch('a'), fetch('b')]); r.length")
    with pytest.raises(InvalidResponseError, match=problem):
        flow.resume(task.id, fetch_responses=responses)
    assert flow.get_task(task.id) == task
    flow.resume(task.id, fetch_responses={"1": {"data": 1}})
    assert flow.resume(task.id, {"data": 2}).result == 2


def test_errors_in_a_timer_end_the_program() -> None:
    run = Run("setTimeout(() => { throw new RangeError('late') }, 1000); await sleep(5000)")
    run.wake()
    assert (run.task.status, run.task.error, run.task.error_detail.name) == ("error", "late", "RangeError")  # type: ignore[union-attr]
