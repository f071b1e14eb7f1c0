"""What a machine waits for, read from a state: requests, timers, a time, and the jobs that were not run yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from ..fetch import FetchRequest
from ..machine import Machine, Pending
from ..runtime.objects import JSObject, is_callable
from ..runtime.promises import JSPromise, Reaction
from ..runtime.timers import LONGEST, Timer
from .slots import check_position

MOST: Final = 1 << 53
LATEST: Final = 1e12
"""The latest time that a state may name, in seconds since 1970."""

Read = Callable[[Any], Any]
"""Makes the value of a node."""


def read_waiting(machine: Machine, document: Mapping[str, Any], value: Read, later: Callable[[Any], None]) -> None:
    """Fill in what a machine waits for; ``later`` takes what can be done only when all of the state was read.

    Raises:
        ValueError: a part of it is wrong.
    """
    for entry in document["waiting"]:
        request = FetchRequest(str(entry["id"]), str(entry["url"]), dict(entry.get("options") or {}))
        machine.waiting.append(request)
        if "promise" in entry:
            machine.pending[request.id] = read_pending(entry, value)
    for entry in document.get("timers", ()):
        machine.timers.add(read_timer(entry, value))
    count = max([0, *machine.timers.by_number])
    machine.timers.count = check_position(document.get("timerCount", count), MOST)
    for name, holder, rule in (
        ("jobs", machine.realm.jobs, is_job),
        ("unhandled", machine.realm.unhandled, is_promise),
    ):
        if name in document:
            rows = value(document[name])
            if rows.__class__ is not list:
                raise ValueError(f"the {name} are no list")
            later(partial(extend, holder, rows, rule, name))
    last = int(machine.waiting[-1].id) if machine.waiting else 0
    machine.requests = check_position(document.get("requests", last), MOST)
    machine.wake_at = read_time(document.get("wakeAt"))
    machine.realm.time_origin = read_time(document.get("timeOrigin"))


def read_time(seconds: Any) -> float | None:
    if seconds is None:
        return None
    if not 0.0 <= float(seconds) <= LATEST:
        raise ValueError("a time is wrong")
    return float(seconds)


def read_pending(entry: Mapping[str, Any], value: Read) -> Pending:
    """The promise that hangs on a request, and the signal that may withdraw it."""
    promise = value(entry["promise"])
    signal = value(entry["signal"]) if "signal" in entry else None
    if promise.__class__ is not JSPromise:
        raise ValueError("a request's promise is no promise")
    if signal is not None and not is_signal(signal):
        raise ValueError("a request's signal is no signal")
    return Pending(promise, signal)


def read_timer(entry: Mapping[str, Any], value: Read) -> Timer:
    number, due = check_position(entry["id"], MOST), read_time(entry["due"])
    target = value(entry["call"])
    if due is None or not (target.__class__ is JSPromise or is_signal(target) or is_callable(target)):
        raise ValueError("a timer is wrong")
    every = entry.get("every")
    if every is not None and not 0.0 <= float(every) <= LONGEST:
        raise ValueError("the interval of a timer is wrong")
    arguments = [value(argument) for argument in entry.get("arguments", ())]
    nesting = check_position(entry.get("nesting", 1), MOST)
    return Timer(number, due, target, arguments, None if every is None else float(every), nesting)


def extend(holder: Any, rows: list[Any], rule: Callable[[Any], bool], name: str) -> None:
    if not all(map(rule, rows)):
        raise ValueError(f"one of the {name} is wrong")
    holder.extend(rows)


def is_signal(value: Any) -> bool:
    return getattr(value, "class_name", None) == "AbortSignal"


def is_promise(value: Any) -> bool:
    return value.__class__ is JSPromise


def is_job(row: Any) -> bool:
    """Whether something is a row of ``realm.jobs``; see ``runtime/promises``."""
    if row.__class__ is not tuple or not row:
        return False
    if row[0] == "reaction":
        return len(row) == 4 and row[1].__class__ is Reaction and row[2] in ("fulfilled", "rejected")
    if row[0] == "thenable":
        return len(row) == 4 and is_promise(row[1]) and isinstance(row[2], JSObject) and is_callable(row[3])
    return len(row) == 2 and row[0] == "microtask" and is_callable(row[1])
