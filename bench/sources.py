"""The programs that are measured: files whose first line may name a size, `const SIZE = 100; // quick 10`."""

from __future__ import annotations

import re
from pathlib import Path

BENCH = Path(__file__).resolve().parent
ROOT = BENCH.parent
CORE = ROOT / "core"

_SIZE = re.compile(r"^((?:const )?SIZE = )(\d+)(;?)(?:[ ]+// quick (\d+))?", re.MULTILINE)

CORE_KERNELS = (
    "fib", "nested_loops", "sieve", "string_building", "properties", "methods", "sort", "word_count", "json_text",
)  # fmt: skip
"""The kernels with a target; the others are extras that show where the next hot spot is."""


def kernel_names() -> list[str]:
    """All kernels, those with a target first."""
    extras = sorted(path.stem for path in (BENCH / "kernels").glob("*.js") if path.stem not in CORE_KERNELS)
    return [*CORE_KERNELS, *extras]


def kernel(name: str, language: str = "js", *, quick: bool = False, size: int | None = None) -> str | None:
    """The text of a kernel or of its Python twin (language "twin") in a size, `None` if there is no twin."""
    path = BENCH / "kernels" / f"{name}.{language}"
    if not path.exists():
        return None
    if quick:
        found = _SIZE.search((BENCH / "kernels" / f"{name}.js").read_text())
        size = int(found[4]) if found and found[4] else None
    return sized(path.read_text(), size)


def program(name: str, dialect: str, size: int | None = None) -> str:
    """The text of a program that pauses, in the dialect of an engine: `js`, `twin` or `promise.js`."""
    return sized((BENCH / "programs" / f"{name}.{dialect}").read_text(), size)


def sized(text: str, size: int | None) -> str:
    """The text with another size.

    >>> sized("const SIZE = 100; // quick 10", 10)
    'const SIZE = 10;'
    """
    return text if size is None else _SIZE.sub(lambda found: f"{found[1]}{size}{found[3]}", text)
