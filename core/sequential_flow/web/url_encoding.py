"""Percent-encoding (https://url.spec.whatwg.org/#percent-encoded-bytes) and ``application/x-www-form-urlencoded``.

Text here is Python text without lone surrogates, and what is encoded is ASCII.

>>> encode("a b/é", PATH), form_encode([("q", "a b&c"), ("é", "")])
('a%20b/%C3%A9', 'q=a+b%26c&%C3%A9=')
>>> form_decode("q=a+b%26c&&%C3%A9")
[('q', 'a b&c'), ('é', '')]
"""

from __future__ import annotations

import re
from typing import Final

from ..runtime.budget import grow, hold, spend

_ESCAPE: Final = re.compile(b"%([0-9A-Fa-f]{2})")


class EncodeSet:
    """A percent-encode set: what stands for each byte of UTF-8, and what finds one that is in the set."""

    __slots__ = ("found", "table")

    def __init__(self, characters: str, plus: bool = False) -> None:
        self.table = {
            byte: f"%{byte:02X}" for byte in range(256) if byte < 0x20 or byte > 0x7E or chr(byte) in characters
        }
        if plus:
            self.table[0x20] = "+"
        plain = "".join(chr(byte) for byte in range(0x80) if byte not in self.table)
        self.found = re.compile(f"[^{re.escape(plain)}]")


CONTROL: Final = EncodeSet("")
FRAGMENT: Final = EncodeSet(' "<>`')
QUERY: Final = EncodeSet(' "#<>')
SPECIAL_QUERY: Final = EncodeSet(" \"#<>'")
PATH: Final = EncodeSet(' "#<>?`{}')
USERINFO: Final = EncodeSet(' "#<>?`{}/:;=@[\\]^|')
FORM: Final = EncodeSet(" \"#<>?`{}/:;=@[\\]^|$%&+,!'()~", plus=True)


def encode(string: str, encode_set: EncodeSet) -> str:
    """UTF-8 percent-encode a string."""
    spend(len(string))
    if encode_set.found.search(string) is None:
        return string
    data = string.encode("utf-8").decode("latin-1")
    grow(3 * len(data))
    spend(8 * len(data))
    return data.translate(encode_set.table)


def decode(string: str) -> bytes:
    """Percent-decode a string, as bytes of UTF-8."""
    data = string.encode("utf-8")
    count = data.count(b"%")
    if not count:
        return data
    spend(len(data) + 64 * count)
    return _ESCAPE.sub(lambda found: bytes((int(found[1], 16),)), data)


def form_decode(string: str) -> list[tuple[str, str]]:
    """The urlencoded parser (https://url.spec.whatwg.org/#concept-urlencoded-parser)."""
    spend(4 * len(string))
    pieces = string.split("&")
    hold(len(pieces))
    pairs = []
    for piece in pieces:
        if piece:
            name, _, value = piece.replace("+", " ").partition("=")
            pairs.append((_plain(name), _plain(value)))
    spend(64 * len(pairs))
    return pairs


def _plain(string: str) -> str:
    return decode(string).decode("utf-8", "replace") if "%" in string else string


def form_encode(pairs: list[tuple[str, str]]) -> str:
    """The urlencoded serializer (https://url.spec.whatwg.org/#concept-urlencoded-serializer)."""
    spend(64 * len(pairs))
    pieces = []
    length = 0
    for name, value in pairs:
        piece = f"{encode(name, FORM)}={encode(value, FORM)}"
        length += len(piece) + 1
        grow(length)
        pieces.append(piece)
    return "&".join(pieces)
