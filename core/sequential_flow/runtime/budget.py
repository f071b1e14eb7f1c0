"""What a turn may still do, for the loops of built-ins.

Compiled code draws on the budget of operations itself (``for _ in T``). A built-in whose work the program sizes draws on
it here: `tick` once a round, or `spend` for work that Python does in one go. Either may raise `Stop`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import islice, repeat
from threading import local
from typing import Any, Final


class _Current(local):
    """The budget of the turn that runs in this thread; without one there is no end to it."""

    ticks: Iterator[Any] = repeat(None)


CURRENT: Final = _Current()


def tick() -> None:
    """One operation.

    Raises:
        Stop: the turn has no more, or its time is over.
    """
    next(CURRENT.ticks)


def spend(work: int) -> None:
    """The operations that so many steps in C are worth: one for 16.

    Raises:
        Stop: the turn has no more, or its time is over.
    """
    if work >= 16:
        deque(islice(CURRENT.ticks, work >> 4), maxlen=0)
