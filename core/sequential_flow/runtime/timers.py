"""Durable timers (https://html.spec.whatwg.org/#timers): data that the machine holds, and who is called when it is time.

A timer is due at a time of the realm's clock, whatever process runs then. It calls a function of the program, settles a
promise (`sleep`), or aborts a signal (``AbortSignal.timeout``).
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush
from typing import Any, Final

from .values import Value

LONGEST: Final = 366 * 24 * 60 * 60 * 1000.0
"""The longest that a timer takes, in milliseconds: about a year."""

GRAIN: Final = 0.001
"""Seconds by which a timer may be early. So ``setTimeout(f, 0)`` needs no pause."""

DEEP: Final = 5
"""How deep timers may be started by timers before they take `LEAST` (step 5 of the timer initialization steps)."""

LEAST: Final = 4.0


class Timer:
    """A timer: its number, when it is ``due`` (seconds since 1970), what it calls, and how it repeats.

    ``target`` is a function, a promise or a signal; ``every`` the milliseconds of an interval, ``None`` for a timeout;
    ``nesting`` how many timers one in another it was started in.
    """

    __slots__ = ("arguments", "due", "every", "nesting", "number", "target")

    def __init__(
        self, number: int, due: float, target: Value, arguments: list[Value], every: float | None, nesting: int
    ) -> None:
        self.number = number
        self.due = due
        self.target: Any = target
        self.arguments = arguments
        self.every = every
        self.nesting = nesting


class Timers:
    """The timers of a task, in the order in which they are due; equal ones in that of their numbers."""

    __slots__ = ("by_number", "count", "nesting", "order")

    def __init__(self) -> None:
        self.by_number: dict[int, Timer] = {}
        self.order: list[tuple[float, int]] = []
        self.count = 0
        """How many were ever started."""
        self.nesting = 0
        """The nesting level of the timer that runs now; 0 where none does."""

    def __bool__(self) -> bool:
        return bool(self.by_number)

    def __iter__(self) -> Iterator[Timer]:
        return iter(sorted(self.by_number.values(), key=lambda timer: (timer.due, timer.number)))

    def start(
        self, now: float, milliseconds: float, target: Value, arguments: list[Value], repeats: bool = False
    ) -> Timer:
        """A new timer; ``milliseconds`` may be any number."""
        self.count += 1
        wait = self.clamped(milliseconds, self.nesting)
        timer = Timer(self.count, now + wait / 1000.0, target, arguments, wait if repeats else None, self.nesting + 1)
        self.add(timer)
        return timer

    def clamped(self, milliseconds: float, nesting: int) -> float:
        wait = milliseconds if 1.0 <= milliseconds <= LONGEST else LONGEST if milliseconds > LONGEST else 1.0
        return max(wait, LEAST) if nesting > DEEP else wait

    def repeat(self, timer: Timer, now: float) -> None:
        """Start an interval anew, before it is called: a pause in the call must not end it."""
        if timer.every is not None:
            timer.nesting += 1
            timer.every = self.clamped(timer.every, timer.nesting)
            timer.due = now + timer.every / 1000.0
            heappush(self.order, (timer.due, timer.number))

    def add(self, timer: Timer) -> None:
        self.by_number[timer.number] = timer
        heappush(self.order, (timer.due, timer.number))

    def clear(self, number: int) -> None:
        """Forget a timer, if there is one of that number."""
        self.by_number.pop(number, None)

    def first(self) -> Timer | None:
        """The timer that is due before all others."""
        while self.order:
            due, number = self.order[0]
            timer = self.by_number.get(number)
            if timer is not None and timer.due == due:
                return timer
            heappop(self.order)
        return None

    def take_due(self, now: float) -> Timer | None:
        """The first timer whose time has come. A timeout is over with that."""
        timer = self.first()
        if timer is None or timer.due > now + GRAIN:
            return None
        heappop(self.order)
        if timer.every is None:
            del self.by_number[timer.number]
        return timer
