"""The record of a task: what stores write and read, and which parts of it they may look at."""

from __future__ import annotations

import json
import sys

from sequential_flow.errors import StateFormatError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


_DEEPEST = 6_500
"""Levels of calls, which bound how deep JSON may be nested: those that the engine allows itself."""

_READ = {"id": str, "status": str, "revision": int, "createdAt": int, "updatedAt": int, "expiresAt": int}
"""What stores read of a record, and of which type it must be. (`expiresAt` may be absent.)"""


class Record(dict[str, "Any"]):
    """A JSON document about one task. A plain dict, with names for the parts that a store needs for its index.

    Stores write it as it is and read these properties only; the rest belongs to `SequentialFlow`.
    """

    @property
    def id(self) -> str:
        """1 to 255 characters, any: slashes, quotes, control characters, emoji. No lone surrogates."""
        return str(self["id"])

    @property
    def revision(self) -> int:
        """1 when first saved, one more with every save."""
        return int(self["revision"])

    @property
    def status(self) -> str:
        """`paused`, `completed` or `error`."""
        return str(self["status"])

    @property
    def created_at(self) -> int:
        """Milliseconds since the epoch. With the id, this names the run: a later run of the same id has another."""
        return int(self["createdAt"])

    @property
    def updated_at(self) -> int:
        """Milliseconds since the epoch, by the clock of the flow: "now" when the record is saved."""
        return int(self["updatedAt"])

    @property
    def expires_at(self) -> int | None:
        """Milliseconds since the epoch; None means never."""
        value = self.get("expiresAt")
        return None if value is None else int(value)

    def expired(self, now: int) -> bool:
        """True from the millisecond `expires_at` on."""
        return self.expires_at is not None and self.expires_at <= now

    def to_json(self) -> str:
        """Compact JSON in ASCII: lone surrogates, which JavaScript strings may hold, survive every database."""
        return json.dumps(self, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str | bytes) -> Record:
        """Raises `StateFormatError` for what is not a record, as far as stores read it."""
        try:
            try:
                document = json.loads(text)
            except RecursionError:
                # A process that has run a program writes deeper than a new one reads.
                sys.setrecursionlimit(max(sys.getrecursionlimit(), _DEEPEST))
                document = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise StateFormatError(f"A stored record is damaged: {error}") from error
        if not isinstance(document, dict):
            raise StateFormatError("A stored record is damaged: it is not a JSON object.")
        for name, kind in _READ.items():
            value = document.get(name)
            if type(value) is not kind and not (value is None and name == "expiresAt"):
                raise StateFormatError(f"A stored record is damaged: its {name} is {value!r:.100}.")
            if type(value) is int and abs(value) >= 2**53:
                raise StateFormatError(f"A stored record is damaged: its {name} is out of all bounds.")
        return cls(document)
