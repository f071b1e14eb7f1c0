"""A table of results: for people as text or Markdown, for programs as JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

Cell: TypeAlias = str | int | float | None


@dataclass(frozen=True)
class Table:
    """Rows of cells; the first column names the row. `notes` stand below, one a line."""

    title: str
    columns: list[str]
    rows: list[list[Cell]]
    notes: list[str] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """Unrounded, one object a row."""
        rows = [dict(zip(self.columns, row, strict=True)) for row in self.rows]
        return {"title": self.title, "rows": rows, "notes": self.notes}

    def to_text(self) -> str:
        """Aligned columns for a terminal."""
        lines = [self.columns, *([shown(cell) for cell in row] for row in self.rows)]
        widths = [max(len(line[index]) for line in lines) for index in range(len(self.columns))]
        text = [self.title, ""]
        for number, line in enumerate(lines):
            name, *cells = (cell.rjust(width) for cell, width in zip(line, widths, strict=True))
            text.append("  ".join([name.strip().ljust(widths[0]), *cells]).rstrip())
            if number == 0:
                text.append("  ".join("-" * width for width in widths))
        return "\n".join([*text, *(f"* {note}" for note in self.notes)]) + "\n"

    def to_markdown(self) -> str:
        """A table for README.md."""
        lines = [f"### {self.title}", "", _row(self.columns), _row(["---"] + ["---:"] * (len(self.columns) - 1))]
        lines += [_row([shown(cell) for cell in row]) for row in self.rows]
        if self.notes:
            lines += ["", *(f"- {note}" for note in self.notes)]
        return "\n".join(lines) + "\n"


def shown(cell: Cell) -> str:
    """A cell with about three significant digits.

    >>> [shown(cell) for cell in (None, 1234567, 0.01234, 1.2345, 12.345, 1234.5, "x")]
    ['–', '1,234,567', '0.0123', '1.23', '12.3', '1,234', 'x']
    """
    if cell is None:
        return "–"
    if isinstance(cell, str):
        return cell
    if isinstance(cell, int):
        return f"{cell:,}"
    size = abs(cell)
    digits = 0 if size >= 100 else 1 if size >= 10 else 2 if size >= 0.1 else 3 if size >= 0.05 else 4
    return f"{cell:,.{digits}f}"


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
