"""What a turn may still do, for the loops of built-ins.

Compiled code draws on the budget of operations itself (``for _ in T``). A built-in whose work the program sizes draws on
it here, so that no single call outlasts the turn by more than a moment:

- `tick` once a round of a slow loop (one that asks objects of the program's for something);
- `rounds` every 256th round of a fast one: ``if k & 255 == 255: rounds()``, with the length of a list that it fills;
- `spend` before work that Python does in one go, where it is more than a thousand steps or so;
- `grow` before text is made that may be long, `hold` before a list is.

Each may raise `Stop`; those that are told a length also a catchable RangeError, as the limits on lengths say.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import islice, repeat
from threading import local
from typing import Any, Final

from .completion import range_error

MAX_TEXT: Final = 16_777_216
"""The longest string, in code units, that any limits allow."""

MAX_ITEMS: Final = 8_388_608
"""The most elements that one step may give an array, a Map or a Set, whatever the limits say."""

CHEAP: Final = 65_536
"""Text up to this long is copied for next to nothing."""


class _Current(local):
    """The budget of the turn that runs in this thread; without one there is no end to it, but for the lengths."""

    ticks: Iterator[Any] = repeat(None)
    text_length: int = MAX_TEXT
    array_length: int = MAX_ITEMS


CURRENT: Final = _Current()


def tick() -> None:
    """One operation.

    Raises:
        Stop: the turn has no more, or its time is over.
    """
    next(CURRENT.ticks)


def rounds(held: int = 0) -> None:
    """256 operations: what a loop of ours owes every 256 rounds. ``held`` is the length of the list that it fills.

    Raises:
        ThrowError: RangeError where the list is too long.
        Stop: the turn has no more, or its time is over.
    """
    check_length(held)
    deque(islice(CURRENT.ticks, 256), maxlen=0)


def spend(work: int) -> None:
    """The operations that so many steps in C are worth: one for 16.

    Raises:
        Stop: the turn has no more, or its time is over.
    """
    if work >= 16:
        deque(islice(CURRENT.ticks, work >> 4), maxlen=0)


def grow(length: int) -> None:
    """Allow text of a length, and pay for it where it is long: one operation for 256 code units.

    Raises:
        ThrowError: RangeError where it is too long.
        Stop: the turn has no more operations, or its time is over.
    """
    if length > CHEAP:
        if length > MAX_TEXT or length > CURRENT.text_length:
            raise range_error("Invalid string length")
        spend(length >> 4)
    elif length > CURRENT.text_length:
        raise range_error("Invalid string length")


def hold(count: int) -> None:
    """Allow a list of so many elements, and pay for making it.

    Raises:
        ThrowError: RangeError where it is too long.
        Stop: the turn has no more operations, or its time is over.
    """
    if count >= 256:
        check_length(count)
        spend(count)


def check_length(count: int) -> None:
    """Allow a list of so many elements.

    Raises:
        ThrowError: RangeError where it is too long.
    """
    if count > MAX_ITEMS or count > CURRENT.array_length:
        raise range_error("Invalid array length")
