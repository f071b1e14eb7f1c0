"""``sleep``: a pause that waits for a time instead of a response. The waiting is the host's; it costs nothing."""

from __future__ import annotations

from typing import Any

from ..builtins.library import function
from ..runtime.completion import Suspend, range_error, transparent
from ..runtime.conversions import to_number
from ..runtime.values import Value

LONGEST = 366 * 24 * 60 * 60 * 1000.0
"""The longest sleep, in milliseconds: about a year."""


@function("sleep", 1, clause="DESIGN: timers")
def sleep(fn: Any, this: Value, milliseconds: Value = None, *_: Value) -> Value:
    """``sleep(ms)``: go on after so many milliseconds; a NaN or negative number is 0."""
    number = to_number(milliseconds)
    if not number <= LONGEST and number == number:
        raise range_error(f"sleep() takes at most {LONGEST:.0f} milliseconds (366 days)")
    return wait(fn, number if number > 0.0 else 0.0)


@transparent
def wait(fn: Any, milliseconds: float) -> Value:
    """Pause until a time."""
    fn.realm.host.sleep(fn.realm.now() + milliseconds / 1000.0)
    raise Suspend
