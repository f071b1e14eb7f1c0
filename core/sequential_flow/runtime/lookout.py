"""Where an exception came from, asked of the compiler's registry without depending on the compiler."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

find_origin: list[Callable[[Any, int], Any]] = []
"""Set by the compiler's room: the statement of a line of compiled code, ``None`` for any other code."""


def innermost_origin(error: BaseException) -> tuple[Any, str | None] | None:
    """The compiled statement in which an exception arose, with the source text of what it called;
    ``None`` where it arose in Python code of ours."""
    traceback = error.__traceback__
    if traceback is None or not find_origin:
        return None
    while traceback.tb_next is not None:
        traceback = traceback.tb_next
    origin = find_origin[0](traceback.tb_frame.f_code, traceback.tb_lineno)
    if origin is None:
        return None
    return origin, getattr(origin, "what", None)
