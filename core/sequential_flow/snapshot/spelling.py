"""How strings, numbers and names of properties are spelled in a state."""

from __future__ import annotations

from typing import Any

from ..runtime.utf16 import text, units

MAX_EXACT = 9007199254740992.0


def write_key(key: Any) -> str:
    """The name of a property, told from the tags of kinds."""
    if key.isascii():
        return f"${key}" if key[:1] == "$" else str(key)
    written: Any = write_string(key)
    if isinstance(written, dict):
        return f"$\\{written['$string']}"
    return f"${written}" if written[:1] == "$" else written


def write_string(value: str) -> Any:
    """A string that may hold surrogates."""
    joined = text(value)
    try:
        joined.encode("utf-8")
    except UnicodeEncodeError:
        return {"$string": value.encode("unicode_escape").decode("ascii")}
    return joined


def write_number(value: float) -> Any:
    """A Number: whole ones without a fraction."""
    if -MAX_EXACT <= value <= MAX_EXACT:
        whole = int(value)
        if whole == value and (whole or str(value) == "0.0"):
            return whole
        return value or {"$": "-0"}
    if value != value:
        return {"$": "NaN"}
    if value in (float("inf"), float("-inf")):
        return {"$": "Infinity" if value > 0 else "-Infinity"}
    return value


def read_key(key: str) -> str:
    """The name of a property that `write_key` wrote."""
    if key[:1] == "$":
        if key[1:2] == "\\":
            return units(key[2:].encode("ascii").decode("unicode_escape"))
        key = key[1:]
    return key if key.isascii() else units(key)
