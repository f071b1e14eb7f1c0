"""How much a program may use, and how much it did use.

Limits are the host's, and they hold for hostile programs. The engine enforces those of a turn (operations, depth,
seconds, lengths); `SequentialFlow` those of what is kept (source, state, result, console, requests). A program that
goes over one ends with `status == "error"`, and `error_detail.code` says which.
"""

from __future__ import annotations

from sequential_flow.errors import InvalidRequestError
from sequential_flow.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class Limits(Frozen):
    """The bounds of one task. All are positive; lengths count UTF-16 code units, sizes bytes of JSON in UTF-8."""

    operations: int = 100_000_000
    """Operations in one turn: loop turns, calls and the work of built-ins. `operation_limit`."""
    call_depth: int = 2_000
    """Nested JavaScript calls. Going over is a RangeError, as in every engine. `depth_limit`."""
    turn_seconds: float = 30.0
    """Wall-clock seconds of one turn. `time_limit`."""
    string_length: int = 16_777_216
    """Length of one string. Going over is a RangeError. `memory_limit`."""
    array_length: int = 8_388_608
    """Elements that one array, map or set holds. Going over is a RangeError. `memory_limit`."""
    source_bytes: int = 1_048_576
    """Size of the program's text. Going over refuses the call with `InvalidRequestError`."""
    state_bytes: int = 4_194_304
    """Size of the state of one pause. `state_limit`."""
    response_bytes: int = 10_485_760
    """Size of one response. Going over refuses the call with `InvalidResponseError`."""
    result_bytes: int = 4_194_304
    """Size of the result. `result_limit`."""
    waiting_requests: int = 1_000
    """Requests that a task waits for at the same time. `request_limit`."""
    console_bytes: int = 65_536
    """Size of the console entries that a task keeps; the oldest go first, and `usage.console_dropped` counts them."""

    def with_changes(self, changes: Limits | Mapping[str, Any] | None) -> Limits:
        """These limits with some replaced; keys in snake_case, or in camelCase as on the wire.

        Raises `InvalidRequestError` for an unknown name or a value that is not a positive number.

        >>> Limits().with_changes({"turnSeconds": 5}).turn_seconds
        5.0
        """
        if changes is None:
            return self
        if isinstance(changes, Limits):
            return changes
        if not isinstance(changes, dict):
            raise InvalidRequestError(f"Limits are given as an object, not as {type(changes).__name__}.")
        values: dict[str, int | float] = {}
        for key, value in changes.items():
            name = _WIRE_NAMES.get(key, key)
            if name not in _NAMES:
                raise InvalidRequestError(f"There is no limit {key!r}; the limits are {', '.join(_NAMES)}.")
            values[name] = _checked(name, value)
        return self.replace(**values)

    def capped_by(self, ceiling: Limits) -> Limits:
        """These limits, none above the ceiling's: for hosts that let strangers choose limits."""
        return Limits(*(min(getattr(self, name), getattr(ceiling, name)) for name in _NAMES))

    def to_dict(self) -> dict[str, int | float]:
        """The wire form: camelCase, only what differs from the defaults."""
        return {
            wire: getattr(self, name) for wire, name in _WIRE_NAMES.items() if getattr(self, name) != _DEFAULTS[name]
        }


class Usage(Frozen):
    """What a turn used, or a whole task so far.

    The engine fills in `operations` and `seconds` of a turn; `SequentialFlow` adds turns up and counts the rest.
    """

    operations: int = 0
    """Operations, counted as for the limit."""
    seconds: float = 0.0
    """Wall-clock seconds that turns ran; waiting costs nothing and does not count."""
    turns: int = 0
    """How often the program ran: once for `execute`, once for each resume that advanced it."""
    requests: int = 0
    """Requests made so far; their ids are "1" up to this number."""
    state_bytes: int = 0
    """Size of the current state; 0 when the task is finished."""
    console_dropped: int = 0
    """Console entries that were dropped to stay under `limits.console_bytes`."""

    def to_dict(self) -> dict[str, int | float]:
        """The wire form."""
        return {
            "operations": self.operations,
            "seconds": self.seconds,
            "turns": self.turns,
            "requests": self.requests,
            "stateBytes": self.state_bytes,
            "consoleDropped": self.console_dropped,
        }

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Usage:
        """Read the wire form back; what is missing counts as 0."""
        return cls(
            operations=int(document.get("operations", 0)),
            seconds=float(document.get("seconds", 0.0)),
            turns=int(document.get("turns", 0)),
            requests=int(document.get("requests", 0)),
            state_bytes=int(document.get("stateBytes", 0)),
            console_dropped=int(document.get("consoleDropped", 0)),
        )


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


_NAMES: tuple[str, ...] = Limits._fields
_DEFAULTS: dict[str, Any] = Limits._defaults
_WIRE_NAMES = {_camel(name): name for name in _NAMES}


def _checked(name: str, value: object) -> int | float:
    whole = isinstance(_DEFAULTS[name], int)
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value if whole else float(value)
    if isinstance(value, float) and not whole and 0 < value < float("inf"):
        return value
    kind = "whole number" if whole else "number"
    raise InvalidRequestError(f"The limit {name} must be a positive {kind}, not {value!r}.")
