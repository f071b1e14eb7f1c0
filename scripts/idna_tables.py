#!/usr/bin/env python3
"""Writes core/sequential_flow/web/idna_data.py: .venv/bin/python scripts/idna_tables.py

Which characters are allowed and what they are mapped to is asked of Node 20, which must be on the PATH; how they join, of
the package idna (it comes with httpx), since Node is generous there. Run it with the oldest Python that we support: a
mapping is listed only where it is not what Python's NFKC and lower case give, or where that Python does not know the
character, so that the tables mean the same under every Python.
"""

from __future__ import annotations

import json
import subprocess
import textwrap
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

from idna import idnadata

TARGET = Path(__file__).resolve().parent.parent / "core/sequential_flow/web/idna_data.py"

ASK = r"""
const { decode } = require('node:punycode')
const host = label => { try { return new URL(`https://${label}/`).hostname } catch { return null } }
const plain = name => name.split('.').map(label => label.startsWith('xn--') ? decode(label.slice(4)) : label).join('.')
// What can stand around a character: a letter that composes with nothing, from left to right or from right to left.
const LETTERS = ['\u4e00', '\u05d0']
const rows = []
for (let point = 0x80; point <= 0x10ffff; point++) {
  const c = String.fromCodePoint(point)
  if (point >= 0xd800 && point <= 0xdfff) continue
  for (const letter of LETTERS) {
    const name = host(letter + c + letter)
    if (name === null) continue
    const mapped = plain(name).slice(1, -1)
    rows.push({ point, mapped, mark: mapped === c && /^\p{M}$/u.test(c) })
    break
  }
}
console.log(JSON.stringify({ node: process.versions.node, rows }))
"""


def main() -> None:
    done = subprocess.run(["node", "--no-deprecation", "-e", ASK], capture_output=True, check=True)
    answer = json.loads(done.stdout)
    rows: dict[int, dict[str, Any]] = {row["point"]: row for row in answer["rows"]}
    valid = {point for point, row in rows.items() if row["mapped"] == chr(point)} | {0x200C, 0x200D}
    mapped = set(rows) - valid
    listed = [
        chr(point) + rows[point]["mapped"]
        for point in sorted(mapped)
        if rows[point]["mapped"] != usual(chr(point)) or unicodedata.category(chr(point)) == "Cn"
    ]

    def joining(kinds: str) -> str:
        ranges = [range(pair >> 32, pair & 0xFFFFFFFF) for kind in kinds for pair in idnadata.joining_types[kind]]
        points = {point for found in ranges for point in found}
        return deltas((points & valid).__contains__)

    text = f'''"""What characters are in domain names (UTS #46), from U+0080 on.

Written by scripts/idna_tables.py (Node {answer["node"]}); not by hand. Sets are the distances between the borders of
their ranges, in base 36.
"""

from __future__ import annotations

from typing import Final

VALID: Final = (
{quoted(deltas(valid.__contains__))}
)
MAPPED: Final = (  # to what NFKC and lower case make of them, unless LISTED
{quoted(deltas(mapped.__contains__))}
)
LISTED: Final = (  # a character and what it is mapped to
{quoted(" ".join(item.encode("unicode_escape").decode() for item in listed))}
)
MARK: Final = (
{quoted(deltas(lambda point: bool(rows.get(point, {}).get("mark"))))}
)
VIRAMA: Final = (
{quoted(deltas(lambda point: unicodedata.combining(chr(point)) == 9))}
)
JOINS_LEFT: Final = (  # what joins to the character behind it
{quoted(joining("LD"))}
)
JOINS_RIGHT: Final = (  # what joins to the character before it
{quoted(joining("RD"))}
)
TRANSPARENT: Final = (  # what joining looks through
{quoted(joining("T"))}
)
'''
    TARGET.write_text(text, encoding="utf-8")


def usual(character: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", character).lower())


def deltas(test: Callable[[int], bool]) -> str:
    result = []
    inside, last = False, 0
    for point in range(0x110001):
        now = 0x80 <= point < 0x110000 and test(point)
        if now is not inside:
            result.append(base36(point - last))
            last, inside = point, now
    return " ".join(result)


def base36(number: int) -> str:
    digits = ""
    while True:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
        if not number:
            return digits


def quoted(text: str) -> str:
    lines = textwrap.wrap(text, 110, break_long_words=False, break_on_hyphens=False)
    return "\n".join(f'    "{line}{" " if line is not lines[-1] else ""}"' for line in lines)


if __name__ == "__main__":
    main()
