"""``setTimeout``, ``setInterval``, their clears, and ``sleep``: waiting is the host's, and costs nothing.

In sequential style ``sleep(ms)`` stops the program there; in standard style it gives a promise.
"""

from __future__ import annotations

from typing import Any

from ..builtins.library import function
from ..runtime.budget import tick
from ..runtime.completion import Suspend, range_error, transparent
from ..runtime.conversions import to_number
from ..runtime.promises import new_promise
from ..runtime.timers import LONGEST
from ..runtime.values import Value
from .idl import require_callback

_HTML = "https://html.spec.whatwg.org/#dom-"


@function("sleep", 1, clause="DESIGN: timers")
def sleep(fn: Any, this: Value, milliseconds: Value = None, *_: Value) -> Value:
    """``sleep(ms)``: go on after so many milliseconds; a NaN or negative number is 0."""
    number = to_number(milliseconds)
    if not number <= LONGEST and number == number:
        raise range_error(f"sleep() takes at most {LONGEST:.0f} milliseconds (366 days)")
    if fn.realm.host.program.style == "standard":
        tick()
        promise = new_promise(fn.realm)
        fn.realm.host.timers.start(fn.realm.now(), number, promise, [])
        return promise
    return wait(fn, number if number > 0.0 else 0.0)


@transparent
def wait(fn: Any, milliseconds: float) -> Value:
    """Pause until a time."""
    fn.realm.host.sleep(fn.realm.now() + milliseconds / 1000.0)
    raise Suspend


@function("setTimeout", 1, clause=_HTML + "settimeout")
def set_timeout(fn: Any, this: Value, *arguments: Value) -> Value:
    require_callback(fn.realm, arguments)
    number = to_number(arguments[1] if len(arguments) > 1 else None)
    return start(fn, arguments, number, False)


@function("setInterval", 1, clause=_HTML + "setinterval")
def set_interval(fn: Any, this: Value, *arguments: Value) -> Value:
    require_callback(fn.realm, arguments)
    number = to_number(arguments[1] if len(arguments) > 1 else None)
    return start(fn, arguments, number, True)


def start(fn: Any, arguments: tuple[Value, ...], milliseconds: float, repeats: bool) -> float:
    tick()
    timer = fn.realm.host.timers.start(fn.realm.now(), milliseconds, arguments[0], list(arguments[2:]), repeats)
    return float(timer.number)


@function("clearTimeout", 0, clause=_HTML + "cleartimeout")
def clear_timeout(fn: Any, this: Value, timer: Value = None, *_: Value) -> Value:
    number = to_number(timer)
    clear(fn, number)


@function("clearInterval", 0, clause=_HTML + "clearinterval")
def clear_interval(fn: Any, this: Value, timer: Value = None, *_: Value) -> Value:
    number = to_number(timer)
    clear(fn, number)


def clear(fn: Any, number: float) -> None:
    if 1.0 <= number < 1e15:
        fn.realm.host.timers.clear(int(number))
