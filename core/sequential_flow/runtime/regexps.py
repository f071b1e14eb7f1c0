"""RegExp objects (ECMA-262 clause 22.2). What matches is compiled when it is first needed; a state keeps the text only."""

from __future__ import annotations

from typing import Any

from .objects import JSObject
from .properties import WRITABLE, AttributedProps


class JSRegExp(JSObject):
    """A regular expression: ``source`` is [[OriginalSource]], ``flags`` [[OriginalFlags]].

    ``matcher``, the compiled pattern, is unset until it is needed. ``lastIndex`` is an own property from the beginning.
    """

    __slots__ = ("flags", "matcher", "source")

    class_name = "RegExp"

    source: str
    flags: str
    matcher: Any

    def __init__(self, proto: JSObject | None, source: str, flags: str) -> None:
        self.proto = proto
        self.source = source
        self.flags = flags
        props = self.props = AttributedProps()
        props.attrs["lastIndex"] = WRITABLE
        dict.__setitem__(props, "lastIndex", 0.0)

    def finish(self, _: Any) -> None:
        """Refuse what a state cannot have left: ``lastIndex`` is always there, and never an accessor.

        Raises:
            ValueError: it is not so.
        """
        props: Any = self.props
        if props.__class__ is not AttributedProps or props.attrs.get("lastIndex") not in (0, WRITABLE):
            raise ValueError("the lastIndex of a regular expression is wrong")


class JSRegExpStringIterator(JSObject):
    """What ``matchAll`` gives (22.2.9): ``matcher`` is the regular expression, ``done`` whether nothing more comes."""

    __slots__ = ("all", "done", "full", "matcher", "string")

    class_name = "RegExp String Iterator"

    def __init__(self, proto: JSObject | None, matcher: JSObject, string: str, all: bool, full: bool) -> None:
        JSObject.__init__(self, proto)
        self.matcher = matcher
        self.string = string
        self.all = all
        self.full = full
        self.done = False
