"""From an offset in the source text to line and column, both counted from 1."""

from __future__ import annotations

import re
from bisect import bisect_right

LINE_END = "\r\n|[\n\r\u2028\u2029]"


class LineMap:
    """Where the lines of a source begin; found when first asked for.

    >>> LineMap("a\\nbc").line_column(3)
    (2, 2)
    """

    __slots__ = ("_source", "_starts")

    def __init__(self, source: str) -> None:
        self._source = source
        self._starts: list[int] | None = None

    @property
    def starts(self) -> list[int]:
        if self._starts is None:
            self._starts = [0, *(match.end() for match in re.finditer(LINE_END, self._source))]
        return self._starts

    def line_column(self, offset: int) -> tuple[int, int]:
        starts = self.starts
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def line_text(self, line: int) -> str:
        """The line without its terminator."""
        start = self.starts[line - 1]
        match = re.compile(LINE_END).search(self._source, start)
        return self._source[start : match.start() if match else len(self._source)]
