"""What the characters of a literal mean: strings, numbers, templates, names with escapes.

Nothing here knows the parser. What is wrong is told by raising `LiteralError` with an offset into the given text.
"""

from __future__ import annotations

import re

from .code_units import code_unit_pair

ESCAPE = re.compile(r"\\(?:([0-7])|u\{([0-9a-fA-F]++)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[^\0]|\0))")
LEGACY_OCTAL = re.compile("[0-3][0-7]{0,2}|[4-7][0-7]?")
SINGLE_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v"}
DIGITS = frozenset("0123456789")
LINE_CONTINUATIONS = frozenset(("\r\n", "\n", "\r", "\u2028", "\u2029"))

NUMBER = re.compile(
    r"0[xX](?P<x>[0-9a-fA-F_]*+)|0[oO](?P<o>[0-7_]*+)|0[bB](?P<b>[01_]*+)|(?P<octal>0[0-7]++(?![89_]))"
    r"|(?P<decimal>(?:[0-9][0-9_]*+(?:\.[0-9_]*+)?+|\.[0-9][0-9_]*+)(?:[eE][+-]?[0-9_]*+)?+)"
)
RADIX = {"x": 16, "o": 8, "b": 2}
LONE_SEPARATOR = re.compile("(?<![0-9])_|_(?![0-9])")
LONGEST_INT = 4000  # Python refuses to read more digits at once


class LiteralError(Exception):
    """A literal is wrong at an offset of its text."""

    def __init__(self, message: str, offset: int) -> None:
        self.message = message
        self.offset = offset
        super().__init__(message)


def unescape(text: str, template: bool = False) -> tuple[str, int]:
    """The value of the characters between the quotes, and the offset of the first octal escape, or -1."""
    pieces: list[str] = []
    octal = -1
    done = 0
    while True:
        at = text.find("\\", done)
        if at < 0:
            pieces.append(text[done:])
            return "".join(pieces), octal
        pieces.append(text[done:at])
        match = ESCAPE.match(text, at)
        if match is None:
            raise LiteralError("Invalid or unexpected token", at)
        done = match.end()
        digit, braced, four, two, single = match.groups()
        if single is not None:
            if single == "u":
                raise LiteralError("Invalid Unicode escape sequence", at)
            if single == "x":
                raise LiteralError("Invalid hexadecimal escape sequence", at)
            if single in "89":
                if template:
                    raise LiteralError("\\8 and \\9 are not allowed in template strings", at)
                octal = at if octal < 0 else octal
            if single not in LINE_CONTINUATIONS:
                pieces.append(SINGLE_ESCAPES.get(single, single))
        elif digit is not None:
            if digit == "0" and text[done : done + 1] not in DIGITS:
                pieces.append("\0")
                continue
            if template:
                raise LiteralError("Octal escape sequences are not allowed in template strings", at)
            octal = at if octal < 0 else octal
            digits = LEGACY_OCTAL.match(text, at + 1)
            assert digits is not None
            pieces.append(chr(int(digits[0], 8)))
            done = digits.end()
        else:
            point = int(braced or four or two, 16)
            if point > 0x10FFFF:
                raise LiteralError("Undefined Unicode code-point", at)
            pieces.append(code_unit_pair(point))


def read_number(source: str, start: int) -> tuple[float | int, int, bool]:
    """Any numeric literal: its value (an int for a BigInt), its end, and whether it is a legacy octal form."""
    match = NUMBER.match(source, start)
    assert match is not None
    kind, end = match.lastgroup or "", match.end()
    text = match[kind]
    if not text:
        raise LiteralError("Invalid or unexpected token", start)
    legacy = kind == "octal" or (kind == "decimal" and text[0] == "0" and text[1:2] in DIGITS)
    if "_" in text:
        if "__" in text:
            raise LiteralError(
                "Only one underscore is allowed as numeric separator", match.start(kind) + text.index("__") + 1
            )
        if legacy or (kind == "decimal" and text[:2] == "0_"):
            raise LiteralError("Numeric separator can not be used after leading 0", start + text.index("_"))
        if kind == "decimal":
            lone = LONE_SEPARATOR.search(text)
            at = lone.start() if lone else -1
        else:
            at = 0 if text[0] == "_" else len(text) - 1 if text[-1] == "_" else -1
        if at >= 0:
            raise LiteralError("Numeric separators are only allowed between digits", match.start(kind) + at)
    big = source[end : end + 1] == "n"
    value: float | int
    digits = text.replace("_", "")
    if kind == "decimal":
        if digits[-1] in "eE+-":
            raise LiteralError("Invalid or unexpected token", end)
        if big:
            if legacy or not digits.isdigit():
                raise LiteralError("Invalid BigInt literal", start)
            value = read_digits(digits)
        else:
            value = float(digits)
    else:
        whole = int(digits, RADIX.get(kind or "", 8))
        if big:
            if legacy:
                raise LiteralError("Invalid BigInt literal", start)
            value = whole
        else:
            try:
                value = float(whole)
            except OverflowError:
                value = float("inf")
    return value, end + big, legacy


def read_digits(digits: str) -> int:
    """`int(digits)` for any length."""
    if len(digits) <= LONGEST_INT:
        return int(digits)
    half = len(digits) // 2
    low: int = 10**half
    return read_digits(digits[:-half]) * low + read_digits(digits[-half:])


def cook_template(raw: str) -> tuple[str | None, LiteralError | None]:
    """The cooked value of a template's characters; None and the reason when an escape is invalid."""
    if "\\" not in raw:
        return raw, None
    try:
        return unescape(raw, template=True)[0], None
    except LiteralError as error:
        return None, error
