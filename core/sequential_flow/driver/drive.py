"""The loop: perform what a task waits for, resume it, until it ends."""

from __future__ import annotations

import time
from queue import Empty, SimpleQueue
from threading import Thread

from sequential_flow.errors import MissingDependencyError
from sequential_flow.fetch import FetchError, FetchResponse
from sequential_flow.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from typing import Any, TypeAlias

    from sequential_flow.fetch import FetchRequest
    from sequential_flow.flow import SequentialFlow
    from sequential_flow.task import Task

    Transport: TypeAlias = Callable[[FetchRequest], FetchResponse]
    _Arrival: TypeAlias = tuple[str, FetchResponse | BaseException]

MAX_IN_FLIGHT = 8


class RequestSent(Frozen):
    """A request goes out now."""

    task: Task
    request: FetchRequest


class ResponseReceived(Frozen):
    """Its answer is here, after `seconds`; it is not saved yet."""

    task: Task
    request: FetchRequest
    response: FetchResponse
    seconds: float


class TaskAdvanced(Frozen):
    """The task was resumed and saved; `task` is how it stands now."""

    task: Task


class Sleeping(Frozen):
    """Nothing to do until `task.wake_at`, in `seconds`."""

    task: Task
    seconds: float


if TYPE_CHECKING:
    Event: TypeAlias = RequestSent | ResponseReceived | TaskAdvanced | Sleeping


class Driver:
    """Drives tasks of `flow` with the network of `transport`.

    - `transport` performs one request; the default is `HttpTransport()`. It may raise: the program then sees a failed
      fetch, as with an `error` in the response. Several requests of one pause run at once, in threads (at most 8).
    - `schemes`: requests to other URLs are left waiting (an approval, say, that a person gives); a task that waits for
      nothing else is returned paused. A URL without a scheme counts as ours, and the transport answers for it.
    - `on_event` hears of every step.
    """

    def __init__(
        self,
        flow: SequentialFlow,
        transport: Transport | None = None,
        *,
        schemes: Collection[str] = ("http", "https"),
        on_event: Callable[[Event], None] | None = None,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if transport is None:
            from sequential_flow.driver.http_transport import HttpTransport

            transport = HttpTransport()
        self._flow = flow
        self._transport = transport
        self._schemes = frozenset(schemes)
        self._tell = on_event or (lambda _event: None)
        self._sleep = sleep
        self._clock = clock

    def run(self, code: str, **options: Any) -> Task:
        """`execute` with these options, and then `drive` the task."""
        task = self._flow.execute(code, **options)
        self._tell(TaskAdvanced(task))
        return self.drive(task)

    def drive(self, task: Task) -> Task:
        """Take the task from where it stands to its end, or to a pause that is not ours to answer.

        Raises what `SequentialFlow.resume` raises; the task is then whole, and can be driven again.
        """
        in_flight: set[str] = set()
        arrivals: SimpleQueue[_Arrival] = SimpleQueue()
        while not task.finished:
            ours = [request for request in task.fetch_requests if self._is_ours(request)]
            if not ours and task.wake_at is None:
                return task
            if len(ours) == 1 and not in_flight and task.wake_at is None:
                # The plain case, without a thread.
                answers = {ours[0].id: self._perform(task, ours[0])}
            else:
                for request in ours:
                    if request.id not in in_flight and len(in_flight) < MAX_IN_FLIGHT:
                        in_flight.add(request.id)
                        self._perform_aside(task, request, arrivals)
                answers = {}
                for request_id, response in self._await_arrivals(task, arrivals, bool(in_flight)):
                    in_flight.discard(request_id)
                    if isinstance(response, BaseException):
                        raise response
                    if any(request.id == request_id for request in ours):  # else it is not wanted any more
                        answers[request_id] = response
                if not answers and (task.wake_at is None or task.wake_at > self._clock()):
                    continue
            task = self._resume(task, answers)
            self._tell(TaskAdvanced(task))
        return task

    def _perform_aside(self, task: Task, request: FetchRequest, arrivals: SimpleQueue[_Arrival]) -> None:
        def perform() -> None:
            try:
                arrivals.put((request.id, self._perform(task, request)))
            except BaseException as error:  # noqa: BLE001  # raised again in the thread that drives
                arrivals.put((request.id, error))

        # A daemon: who stops the driver must not wait for servers.
        Thread(target=perform, name=f"sequential-flow request {request.id}", daemon=True).start()

    def _await_arrivals(self, task: Task, arrivals: SimpleQueue[_Arrival], under_way: bool) -> list[_Arrival]:
        """Wait until an answer is there or the timer has come; return all there are."""
        seconds = None if task.wake_at is None else max(0.0, task.wake_at - self._clock())
        arrived: list[_Arrival] = []
        if under_way:
            try:
                arrived.append(arrivals.get(timeout=seconds))
                while True:
                    arrived.append(arrivals.get_nowait())
            except Empty:
                pass
        elif seconds:
            self._tell(Sleeping(task, seconds))
            self._sleep(seconds)
        return arrived

    def _resume(self, task: Task, answers: dict[str, FetchResponse]) -> Task:
        # A task that is not stored carries its own state.
        unsaved: dict[str, Any] = {} if task.revision else {"vm_state": task.vm_state, "code": task.code}
        return self._flow.resume(task.id, fetch_responses=answers or None, **unsaved)

    def _perform(self, task: Task, request: FetchRequest) -> FetchResponse:
        self._tell(RequestSent(task, request))
        started = time.monotonic()
        try:
            response = self._transport(request)
        except MissingDependencyError:
            raise  # no fault of the program's, and nothing is lost: the task stays paused
        except Exception as error:  # noqa: BLE001  # to the program, any failure is a failed fetch
            response = FetchResponse(error=FetchError(f"{type(error).__name__}: {error}"))
        self._tell(ResponseReceived(task, request, response, time.monotonic() - started))
        return response

    def _is_ours(self, request: FetchRequest) -> bool:
        scheme, colon, _ = request.url.partition(":")
        return not colon or "/" in scheme or scheme.lower() in self._schemes
