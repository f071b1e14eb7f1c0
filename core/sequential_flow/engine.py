"""The engine: starts a program, resumes a machine; no I/O, no clock and no dice of its own.

``start`` and ``resume`` run one turn and answer with an outcome: `Paused`, `Completed` or `Failed`. Nothing that a
program does raises out of them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import chain, repeat
from operator import length_hint
from typing import Any

from .compiler import pauses
from .compiler.link import link
from .compiler.unit import CODES
from .fetch import FetchRequest, FetchResponse
from .limits import Limits, Usage
from .machine import Machine
from .outcome import Completed, ErrorDetail, Failed, Outcome, Paused
from .program import Program, compile_program
from .runtime import errors
from .runtime.budget import CURRENT, MAX_TEXT, tick
from .runtime.closures import JSClosure, RealmTemplate
from .runtime.completion import Stop, Suspend, Throw, transparent
from .runtime.errors import JSError, error_text, make_dom_exception
from .runtime.helpers import HELPERS
from .runtime.objects import JSObject
from .runtime.promises import FULFILLED, PENDING, REJECTED, JSPromise, run_jobs, settle
from .runtime.realm import Realm, own_data
from .runtime.timers import Timer
from .runtime.utf16 import text

CHUNK = 512
"""Operations between two looks at the clock and the depth of the stack."""

TIMED_OUT = "The operation was aborted due to timeout"

_HEADROOM = 3
"""Python frames that one JavaScript call may take; CPython's own recursion limit is raised to allow them."""


def start(
    program: Program,
    *,
    input: Any = None,
    limits: Limits,
    now: Callable[[], float],
    monotonic: Callable[[], float],
    entropy: Callable[[int], bytes],
) -> Outcome:
    """Run a program from its beginning to its first pause or its end."""
    from .builtins.json import python_to_value

    realm = Realm(now, entropy, HELPERS)
    machine = Machine(program, realm)
    realm.host = machine
    link(realm, program.unit)
    if "input" in program.unit.tree.identifiers or program.unit.analysis.observes_global:
        realm.global_object.set_variable("input", python_to_value(realm, input), 7)
    main = JSClosure(RealmTemplate(realm, program.unit.templates[0]), None)
    return _Turn(machine, limits, monotonic).run(partial(main.py, main, None))


def resume(
    machine: Machine,
    responses: Mapping[str, FetchResponse],
    *,
    limits: Limits,
    now: Callable[[], float],
    monotonic: Callable[[], float],
    entropy: Callable[[int], bytes],
) -> Outcome:
    """Give a machine responses, and run it to its next pause or its end. The machine is used up.

    Without a response a machine goes on if it is time for what it waits for; else it is paused as it was.
    """
    from .web.fetch import response_value

    realm = machine.realm
    realm.now, realm.entropy = now, entropy
    machine.handed_out = machine.requests
    answered = [request for request in machine.waiting if request.id in responses]
    wake_at = machine.next_wake
    value: Any = None
    error: Exception | None = None
    if not answered and (wake_at is None or now() < wake_at):
        return Paused(machine, tuple(machine.waiting), wake_at)
    if answered and machine.frames:
        machine.waiting = [request for request in machine.waiting if request.id not in responses]
        try:
            value = response_value(realm, responses[answered[0].id])
        except Throw as thrown:
            error = thrown
    elif answered:
        machine.arrived = [(request, responses[request.id]) for request in reversed(answered)]
    machine.wake_at = None
    return _Turn(machine, limits, monotonic).run(partial(run_stack, machine, value, error))


@transparent
def run_tasks(machine: Machine) -> None:
    """The event loop: run jobs, then timers that are due in their order, then responses, with the jobs of each.

    A pause in a task needs no frame here: whoever goes on with the machine calls this again. A timer is called before a
    response that came after it was due, as it would have been if somebody had woken the task at that time.
    """
    realm = machine.realm
    timers = machine.timers
    while True:
        run_jobs(realm)
        timers.nesting = 0
        timer = timers.take_due(realm.now())
        if timer is not None:
            tick()
            timers.nesting = timer.nesting
            timers.repeat(timer, realm.now())
            call_timer(realm, timer)
        elif machine.arrived:
            tick()
            settle_request(machine, *machine.arrived.pop())
        else:
            return


@transparent
def call_timer(realm: Realm, timer: Timer) -> Any:
    """Do what a timer is for."""
    target = timer.target
    if target.__class__ is JSPromise:
        return settle(realm, target, FULFILLED, None)
    if target.class_name == "AbortSignal":
        from .web.abort import signal_abort

        return signal_abort(realm, target, make_dom_exception(realm, "TimeoutError", TIMED_OUT))
    return target.py(target, realm.global_object, *timer.arguments)


def settle_request(machine: Machine, request: FetchRequest, response: FetchResponse) -> None:
    """Give a response to the promise that hangs on its request, if that was not withdrawn meanwhile."""
    from .web.response import settle_response

    pending = machine.pending.pop(request.id, None)
    if pending is not None:
        settle_response(machine.realm, pending.promise, response, request)


@transparent
def run_stack(machine: Machine, value: Any, error: Exception | None) -> Any:
    """Let the frames of a machine go on, innermost first; each result is what the next one's call gives.

    Raises:
        Suspend: the program waits again; ``machine.frames`` are then those that were not entered.
        Exception: what the outermost frame threw.
    """
    frames = machine.frames
    while frames:
        frame = frames.pop()
        try:
            value = pauses.go_on(machine.realm, frame, value, error)
            error = None
        except Exception as thrown:
            error = thrown
    if error is not None:
        raise error
    return value


def is_finished(machine: Machine) -> bool:
    """Whether the program is over (docs/adr/0012-when-a-program-ends.md).

    One whose value is a promise, as that of any with a top-level ``await``, is over when that is settled; any other when
    nothing is left to wait for. But a request that the host was never told of is handed out first.
    """
    result = machine.result
    waits = bool(machine.waiting or machine.timers)
    if not isinstance(result, JSPromise):
        return not waits
    if result.state == FULFILLED:
        return not machine.unsent
    return result.state == REJECTED or not waits


def final_value(realm: Realm, result: Any) -> Any:
    """The value of a program whose jobs are done.

    Raises:
        Throw: what a promise was rejected with: the result, or one that nobody looked at.
        Stop: the result is a promise that nothing will ever settle.
    """
    if isinstance(result, JSPromise):
        if result.state == REJECTED:
            raise Throw(result.result)
        if result.state == PENDING:
            raise Stop("never_settles", "The program waits for a promise that nothing is left to settle")
        result = result.result
    if realm.unhandled:
        raise Throw(realm.unhandled[0].result)
    return result


class _Turn:
    """One turn: its budget, and how its end becomes an outcome."""

    def __init__(self, machine: Machine, limits: Limits, monotonic: Callable[[], float]) -> None:
        self.machine = machine
        self.limits = limits
        self.monotonic = monotonic
        self.began = monotonic()
        self.counted = 0
        self.chunk: Any = ()

    def budget(self, depth: int) -> Iterator[Any]:
        """Iterators that together give as many items as the turn may do operations; ``depth`` is the engine's own."""
        limits = self.limits
        deadline = self.began + limits.turn_seconds
        left = limits.operations
        deepest = depth + limits.call_depth
        monotonic = self.monotonic
        while left > 0:
            size = min(CHUNK, left)
            left -= size
            self.counted += size
            if monotonic() > deadline:
                raise Stop("time_limit", f"The program ran longer than {limits.turn_seconds:g} seconds in one turn")
            try:
                sys._getframe(deepest)
            except ValueError:
                pass
            else:
                self.check_depth()
            self.chunk = repeat(None, size)
            yield self.chunk
        raise Stop("operation_limit", f"The program did more than {limits.operations:,} operations in one turn")

    def check_depth(self) -> None:
        """Count the calls that are running.

        Raises:
            Stop: there are too many.
        """
        count = 0
        frame: Any = sys._getframe(1)
        while frame is not None:
            if id(frame.f_code) in CODES:
                count += 1
            frame = frame.f_back
        if count > self.limits.call_depth:
            raise Stop("depth_limit", f"The program's calls are nested deeper than {self.limits.call_depth:,}")

    @transparent
    def obstacle(self) -> str | None:
        """The name of the innermost running frame that a pause cannot cross, ``None`` if it can cross all."""
        return pauses.unpausable_frame(_Turn.run.__code__)

    def run(self, work: Callable[[], Any]) -> Outcome:
        machine = self.machine
        realm = machine.realm
        machine.obstacle = self.obstacle
        machine.source_bytes = self.limits.source_bytes
        depth = 0
        frame: Any = sys._getframe()
        while frame is not None:
            depth += 1
            frame = frame.f_back
        wanted = depth + self.limits.call_depth * _HEADROOM + 500
        if sys.getrecursionlimit() < wanted:
            sys.setrecursionlimit(wanted)
        ticks = realm.globals["T"] = chain.from_iterable(self.budget(depth + 2))
        realm.globals["M"] = min(self.limits.string_length, MAX_TEXT)
        outer = CURRENT.ticks, CURRENT.text_length, CURRENT.array_length
        CURRENT.ticks = ticks
        CURRENT.text_length, CURRENT.array_length = self.limits.string_length, self.limits.array_length
        realm.console = []
        try:
            value = work()
            if not machine.main_ended:
                machine.main_ended, machine.result = True, value
            run_tasks(machine)
            if machine.pending or machine.waiting:
                machine.forget_answered()
            if not is_finished(machine):
                raise Suspend
            value = self.result(final_value(realm, machine.result))
        except Suspend as pause:
            machine.frames += pauses.capture(pause.__traceback__)
            return Paused(machine, tuple(machine.waiting), machine.next_wake, tuple(realm.console), self.usage())
        except Stop as stop:
            detail = ErrorDetail("RangeError", stop.message, f"RangeError: {stop.message}", code=stop.code)
        except RecursionError:
            message = f"The program's calls are nested deeper than {self.limits.call_depth:,}"
            detail = ErrorDetail("RangeError", message, f"RangeError: {message}", code="depth_limit")
        except MemoryError:
            message = "The program needs more memory than there is"
            detail = ErrorDetail("RangeError", message, f"RangeError: {message}", code="memory_limit")
        except Exception as error:
            detail = self.thrown(error)
        else:
            return Completed(value, tuple(realm.console), self.usage())
        finally:
            CURRENT.ticks, CURRENT.text_length, CURRENT.array_length = outer
        return Failed(detail, tuple(realm.console), self.usage())

    def result(self, value: Any) -> Any:
        """The program's value as JSON (as JSON.stringify would write it)."""
        from .builtins.json import value_to_python

        return value_to_python(self.machine.realm, value)

    def thrown(self, error: Exception) -> ErrorDetail:
        """What ended the program, told to the host."""
        from logging import getLogger  # noqa: TID251  a bug of ours is for the host to know

        try:
            value = self.machine.realm.thrown_value(error)
            return error_detail(value)
        except Exception as inner:
            # A bug of ours. The text of a Python traceback is for the host's log, not for whoever sees the task.
            getLogger(__name__).error("The engine failed on a program", exc_info=inner)
            message = f"The engine failed ({type(inner).__name__}); the host's log has more"
            return ErrorDetail("InternalError", message, f"InternalError: {message}", code="internal_error")

    def usage(self) -> Usage:
        return Usage(self.counted - length_hint(self.chunk), self.monotonic() - self.began)


def error_detail(value: Any, depth: int = 0) -> ErrorDetail:
    """A thrown value as the host is told of it; the program's own code is not called."""
    if not isinstance(value, JSObject):
        message = _cut(text(error_text(value)), 8_192)
        return ErrorDetail("Error", message, f"Uncaught {message}")
    name, message_, stack = own_data(value, "name"), own_data(value, "message"), own_data(value, "stack")
    place = value.trace[0] if isinstance(value, JSError) and value.trace else None
    cause = value.get_own_property("cause")
    detail = None
    if cause is not None and not cause.is_accessor and cause.value is not None and depth < 5:
        detail = error_detail(cause.value, depth + 1)
    return ErrorDetail(
        _cut(text(name), 200) if isinstance(name, str) else "Error",
        _cut(text(message_) if isinstance(message_, str) else text(error_text(value)), 8_192),
        _cut(text(stack) if isinstance(stack, str) else text(error_text(value)), 16_384),
        place[1] if place else None,
        place[2] if place else None,
        detail,
    )


def _cut(text: str, most: int) -> str:
    """A program may throw all of its memory; what the host keeps of an error is for people."""
    return text if len(text) <= most else text[: most - 1] + "…"


pauses.install()
errors.bottom.append(_Turn.run.__code__)

__all__ = ["Machine", "Program", "compile_program", "resume", "start"]
