"""Timing inside one process."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """How many milliseconds some work took, and what it gave."""
    began = perf_counter()
    value = work()
    return (perf_counter() - began) * 1000, value


def timed_alone(work: Callable[[], T]) -> tuple[float, T]:
    """As `timed`, with earlier garbage out of the way first."""
    gc.collect()
    return timed(work)


def plain(value: object) -> object:
    """A result as all engines agree to write it: an integral float is a whole number."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
