"""The one error that this floor raises."""

from __future__ import annotations

from .positions import LineMap

LONGEST_LINE = 120


class JSSyntaxError(Exception):
    """A program that is not JavaScript, with the place where that shows.

    `message` is the sentence alone; `str()` adds the place and shows the source line with a caret under it.
    """

    def __init__(self, message: str, source: str, offset: int) -> None:
        lines = LineMap(source)
        self.message = message
        self.offset = offset
        self.line, self.column = lines.line_column(offset)
        self.source_line = lines.line_text(self.line)
        super().__init__(message)

    def __str__(self) -> str:
        line, caret = self.source_line, self.column - 1
        if len(line) > LONGEST_LINE:  # minified code: show what surrounds the place
            cut = max(0, caret - LONGEST_LINE // 2)
            line, caret = line[cut : cut + LONGEST_LINE], caret - cut
        indent = "".join("\t" if character == "\t" else " " for character in line[:caret])
        return f"{self.message} ({self.line}:{self.column})\n{line}\n{indent}^"
