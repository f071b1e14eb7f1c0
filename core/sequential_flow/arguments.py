"""The arguments of calls, checked: who calls wrongly hears at once what is wrong, and nothing has happened."""

from __future__ import annotations

from sequential_flow.errors import InvalidRequestError
from sequential_flow.storage.base import Storage
from sequential_flow.storage.custom import CustomStorage, adapted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sequential_flow.limits import Limits

FETCH_MODES = ("auto", "sequential", "standard")
MAX_ID_LENGTH = 255
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}


def check_id(task_id: object) -> None:
    if not isinstance(task_id, str):
        raise InvalidRequestError(f"A task id is text, not {type(task_id).__name__}.")
    if not 1 <= len(task_id) <= MAX_ID_LENGTH:
        raise InvalidRequestError(f"A task id has 1 to {MAX_ID_LENGTH} characters, not {len(task_id)}.")
    try:
        task_id.encode()
    except UnicodeEncodeError:
        raise InvalidRequestError("A task id must be valid Unicode; this one has a lone surrogate.") from None


def check_source(code: object, limits: Limits) -> None:
    if not isinstance(code, str):
        raise InvalidRequestError(f"The code of a program is text, not {type(code).__name__}.")
    size = len(code.encode("utf-8", "surrogatepass"))
    if size > limits.source_bytes:
        raise InvalidRequestError(
            f"The program has {size:,} bytes; the limit is {limits.source_bytes:,} (limits.source_bytes)."
        )


def checked_mode(fetch_mode: str) -> str:
    if fetch_mode not in FETCH_MODES:
        raise InvalidRequestError(f"There is no fetch mode {fetch_mode!r}; the modes are {', '.join(FETCH_MODES)}.")
    return fetch_mode


def as_seconds(ttl: Any) -> float | None:
    if ttl is None:
        return None
    seconds = ttl.total_seconds() if hasattr(ttl, "total_seconds") else ttl
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < 1e11:
        raise InvalidRequestError(f"A ttl is a positive number of seconds, a timedelta, or None for ever; not {ttl!r}.")
    return float(seconds)


def read_ttl(text: str) -> float | None:
    """Seconds; None for `never`.

    >>> read_ttl("90s"), read_ttl("2h"), read_ttl("15"), read_ttl("never")
    (90.0, 7200.0, 15.0, None)
    """
    if text == "never":
        return None
    number, unit = (text[:-1], text[-1]) if text[-1:] in _UNITS else (text, "s")
    try:
        return float(number) * _UNITS[unit]
    except ValueError:
        raise InvalidRequestError(f"{text!r} is not a time: write 90s, 30m, 2h, 7d or never.") from None


def as_storage(storage: object) -> Storage:
    if isinstance(storage, Storage):
        return storage
    if isinstance(storage, CustomStorage):
        return adapted(storage)
    raise InvalidRequestError(
        f"A storage is a Storage or a CustomStorage, not {type(storage).__name__}; open_storage(url) makes one."
    )
