"""A row of ``kinds``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Kind:
    """A row. ``proto`` is the path of the prototype that need not be written, ``defaults`` are slots that need not be."""

    __slots__ = ("cls", "defaults", "finish", "proto", "raw", "tag", "text", "values", "write")

    def __init__(
        self,
        tag: str,
        cls: type,
        proto: str | None = None,
        *,
        values: str = "",
        raw: str = "",
        text: str = "",
        write: Callable[[Any], dict[str, Any]] | None = None,
        finish: Callable[[Any, Any], None] | None = None,
        defaults: dict[str, Any] | None = None,
    ) -> None:
        self.tag = tag
        self.cls = cls
        self.proto = proto
        self.values = tuple(values.split())
        self.raw = tuple(raw.split())
        self.text = text
        self.write = write
        self.finish = finish
        self.defaults = {} if defaults is None else defaults
