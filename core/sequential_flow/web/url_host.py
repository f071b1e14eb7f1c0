"""Hosts of URLs (https://url.spec.whatwg.org/#host-parsing): domains, IPv4 and IPv6 addresses, opaque hosts.

A host is kept as the text that a URL shows.

>>> parse_host("EXAMPLE.com", True), parse_host("0x7f.1", True), parse_host("[1:0:0:0::2]", False)
('example.com', '127.0.0.1', '[1::2]')
>>> parse_host("a b", True) is None, parse_host("a b", False) is None, parse_host("%41", False)
(True, True, '%41')
"""

from __future__ import annotations

import re
from typing import Final

from ..runtime.budget import spend
from .url_encoding import CONTROL, decode, encode

_FORBIDDEN_HOST: Final = re.compile(r"[\0\t\n\r #/:<>?@\[\\\]^|]")
_FORBIDDEN_DOMAIN: Final = re.compile(r"[\0-\x20#/:<>?@\[\\\]^|%\x7f]")
_NUMBER: Final = re.compile(r"0[xX]([0-9A-Fa-f]*)|0([0-7]*)|([1-9][0-9]*)")
LONGEST_ADDRESS: Final = 45
"""Of IPv6, with an IPv4 address at its end."""


def parse_host(host: str, special: bool) -> str | None:
    """The host parser: ``None`` for failure. ``special`` tells that the URL's scheme is."""
    if host.startswith("["):
        if not host.endswith("]"):
            return None
        address = parse_ipv6(host[1:-1])
        return None if address is None else f"[{write_ipv6(address)}]"
    spend(4 * len(host))
    if not special:
        return None if _FORBIDDEN_HOST.search(host) else encode(host, CONTROL)
    domain = decode(host).decode("utf-8", "replace") if "%" in host else host
    ascii_domain = domain_to_ascii(domain)
    if not ascii_domain or _FORBIDDEN_DOMAIN.search(ascii_domain):
        return None
    if ends_in_a_number(ascii_domain):
        return parse_ipv4(ascii_domain)
    return ascii_domain


def domain_to_ascii(domain: str) -> str | None:
    """Domain to ASCII, not strict (https://url.spec.whatwg.org/#concept-domain-to-ascii)."""
    if domain.isascii():
        lower = domain.lower()
        if not lower.startswith("xn--") and ".xn--" not in lower:
            return lower
    from .idna import to_ascii

    return to_ascii(domain)


def ends_in_a_number(domain: str) -> bool:
    """The ends-in-a-number checker."""
    parts = domain.rsplit(".", 2)
    if parts[-1] == "":
        if len(parts) == 1:
            return False
        parts.pop()
    last = parts[-1]
    return (last.isdigit() and last.isascii()) or ipv4_number(last) is not None


def ipv4_number(text: str) -> int | None:
    """The IPv4 number parser; a number that is too great for any address is some such number."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    digits, base = (found[1], 16) if found[1] is not None else (found[2], 8) if found[2] is not None else (found[3], 10)
    digits = digits.lstrip("0")
    return 1 << 64 if len(digits) > 16 else int(digits or "0", base)


def parse_ipv4(domain: str) -> str | None:
    """The IPv4 parser, as text."""
    parts = domain.split(".", 5)
    if parts[-1] == "" and len(parts) > 1:
        parts.pop()
    if len(parts) > 4:
        return None
    numbers = [ipv4_number(part) for part in parts]
    address = 0
    for position, number in enumerate(numbers):
        if number is None or (position < len(numbers) - 1 and number > 255):
            return None
        address += number << 8 * (3 - position) if position < len(numbers) - 1 else number
    if numbers[-1] >= 256 ** (5 - len(numbers)):
        return None
    return ".".join(str(address >> shift & 255) for shift in (24, 16, 8, 0))


def parse_ipv6(text: str) -> list[int] | None:
    """The IPv6 parser: eight pieces."""
    if len(text) > LONGEST_ADDRESS or text.count("::") > 1 or ":::" in text or not text.isascii():
        return None
    head, compressed, tail = text.partition("::")
    before = _pieces(head, not compressed)
    after = _pieces(tail, True)
    if before is None or after is None:
        return None
    missing = 8 - len(before) - len(after)
    if missing < 1 if compressed else missing != 0:
        return None
    return before + [0] * missing + after


def _pieces(text: str, at_end: bool) -> list[int] | None:
    """The pieces between colons; the last ones may be an IPv4 address."""
    if not text:
        return []
    words = text.split(":")
    pieces: list[int] = []
    for word in words[:-1]:
        if re.fullmatch("[0-9A-Fa-f]{1,4}", word) is None:
            return None
        pieces.append(int(word, 16))
    last = words[-1]
    if "." in last and at_end:
        numbers = last.split(".")
        if len(numbers) != 4 or any(re.fullmatch("0|[1-9][0-9]{0,2}", n) is None or int(n) > 255 for n in numbers):
            return None
        a, b, c, d = map(int, numbers)
        return [*pieces, a << 8 | b, c << 8 | d]
    if re.fullmatch("[0-9A-Fa-f]{1,4}", last) is None:
        return None
    return [*pieces, int(last, 16)]


def write_ipv6(pieces: list[int]) -> str:
    """The IPv6 serializer: the first longest run of two zeros or more is left out."""
    best, length = 8, 1
    start = 0
    while start < 8:
        end = start
        while end < 8 and pieces[end] == 0:
            end += 1
        if end - start > length:
            best, length = start, end - start
        start = max(end, start + 1)
    if best == 8:
        return ":".join(f"{piece:x}" for piece in pieces)
    head = ":".join(f"{piece:x}" for piece in pieces[:best])
    tail = ":".join(f"{piece:x}" for piece in pieces[best + length :])
    return f"{head}::{tail}"
