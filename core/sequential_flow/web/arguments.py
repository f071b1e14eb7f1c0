"""What the classes of the Fetch Standard do with their arguments, and how they say what is wrong, in Node's words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..runtime.completion import type_error
from ..runtime.conversions import describe
from ..runtime.objects import JSObject
from ..runtime.values import Value, null


def need(arguments: Sequence[Value], count: int, what: str) -> None:
    """See that there are so many arguments.

    Raises:
        ThrowError: TypeError where one is missing.
    """
    given = len(arguments)
    if given < count:
        plural = "" if count == 1 else "s"
        raise type_error(f"{what}: {count} argument{plural} required, but{' only' if given else ''} {given} found.")


def byte_string(value: str) -> str:
    """A string as a ByteString (https://webidl.spec.whatwg.org/#js-to-ByteString).

    Raises:
        ThrowError: TypeError where a character is no byte.
    """
    if not value.isascii() and max(value) > "\xff":
        index = next(index for index, unit in enumerate(value) if unit > "\xff")
        raise type_error(
            "Cannot convert argument to a ByteString because the character at index "
            f"{index} has a value of {ord(value[index])} which is greater than 255."
        )
    return value


def dictionary(value: Value, what: str) -> JSObject | None:
    """A dictionary argument, ``None`` where it was left out.

    Raises:
        ThrowError: TypeError where it is no object.
    """
    if value is None or value is null:
        return None
    if not isinstance(value, JSObject):
        raise type_error(f"{what}: Expected {describe(value)} to be one of: Null, Undefined, Object.")
    return value


def one_of(value: str, allowed: str, what: str) -> str:
    """An enumeration's value.

    Raises:
        ThrowError: TypeError where it is none of those.
    """
    words = allowed.split()
    if value not in words:
        raise type_error(f"{what}: {value} is not an accepted type. Expected one of {', '.join(words)}.")
    return value


def clamped(number: float, low: float, high: float) -> float:
    """A Number as an integer between two others (https://webidl.spec.whatwg.org/#Clamp)."""
    if number != number:
        return 0.0
    number = min(max(number, low), high)
    return float(round(number))


def wrapped(number: float, bits: int, *, signed: bool = False) -> int:
    """A Number as an integer of so many bits, modulo (https://webidl.spec.whatwg.org/#abstract-opdef-converttoint).

    >>> wrapped(65736.0, 16), wrapped(float('nan'), 16), wrapped(-1.5, 64, signed=True)
    (200, 0, -1)
    """
    if number != number or number in (float("inf"), float("-inf")):
        return 0
    whole = int(number) % (1 << bits)
    return whole - (1 << bits) if signed and whole >= 1 << (bits - 1) else whole


__all__: list[Any] = ["byte_string", "clamped", "dictionary", "need", "one_of", "wrapped"]
