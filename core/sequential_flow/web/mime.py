"""MIME types (https://mimesniff.spec.whatwg.org/#parsing-a-mime-type), as bodies need them."""

from __future__ import annotations

import re

from ..fetch import TEXTUAL_TYPES
from ..runtime.budget import spend

TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
"""A token of HTTP (RFC 9110, section 5.6.2): a method, a header's name, a part of a MIME type."""
_QUOTED_TEXT = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_SPACE = "\t\n\r "


class MimeType:
    """A parsed MIME type: ``essence`` such as "text/html", ``parameters`` in order."""

    __slots__ = ("essence", "parameters")

    def __init__(self, essence: str, parameters: dict[str, str]) -> None:
        self.essence = essence
        self.parameters = parameters

    def __str__(self) -> str:
        """Serialised (https://mimesniff.spec.whatwg.org/#serialize-a-mime-type).

        >>> str(parse_mime('Text/HTML; Charset="a b"'))
        'text/html;charset="a b"'
        """
        parts = [self.essence]
        for name, value in self.parameters.items():
            if not TOKEN.fullmatch(value):
                value = '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
            parts.append(f"{name}={value}")
        return ";".join(parts)

    @property
    def is_json(self) -> bool:
        """https://mimesniff.spec.whatwg.org/#json-mime-type"""
        return self.essence in ("application/json", "text/json") or self.essence.endswith("+json")

    @property
    def is_textual(self) -> bool:
        """Whether a body of the type is for people to read, as far as the type tells."""
        return (
            self.is_json
            or self.essence.startswith("text/")
            or self.essence.endswith("+xml")
            or self.essence in TEXTUAL_TYPES
            or "charset" in self.parameters
        )


def parse_mime(text: str) -> MimeType | None:
    """Parse a MIME type (https://mimesniff.spec.whatwg.org/#parse-a-mime-type); ``None`` for what is none."""
    text = text.strip(_SPACE)
    kind, slash, rest = text.partition("/")
    subtype, _, rest = rest.partition(";")
    subtype = subtype.rstrip(_SPACE)
    if not slash or not TOKEN.fullmatch(kind) or not TOKEN.fullmatch(subtype):
        return None
    parameters: dict[str, str] = {}
    while rest:
        rest = rest.lstrip(_SPACE)
        match = re.match(r"[^;=]*", rest)
        name = (match[0] if match else "").lower()
        rest = rest[len(name) :]
        if rest[:1] != "=":
            rest = rest[1:]
            continue
        rest = rest[1:]
        if rest[:1] == '"':
            value, rest = _quoted(rest)
            rest = rest.partition(";")[2]
        else:
            value, _, rest = rest.partition(";")
            value = value.rstrip(_SPACE)
            if not value:
                continue
        if TOKEN.fullmatch(name) and _QUOTED_TEXT.fullmatch(value):
            parameters.setdefault(name, value)
    return MimeType(f"{kind}/{subtype}".lower(), parameters)


def _quoted(text: str) -> tuple[str, str]:
    """A quoted string's value, and what follows (https://fetch.spec.whatwg.org/#collect-an-http-quoted-string)."""
    parts: list[str] = []
    position = 1
    while True:
        match = re.compile(r'[^"\\]*').match(text, position)
        assert match is not None
        parts.append(match[0])
        position = match.end()
        if text[position : position + 1] != "\\":
            return "".join(parts), text[position + 1 :]
        parts.append(text[position + 1 : position + 2] or "\\")
        position += 2


def extract_mime(value: str | None) -> MimeType | None:
    """The MIME type of a combined Content-Type header (https://fetch.spec.whatwg.org/#concept-header-extract-mime-type).

    >>> str(extract_mime('text/html;charset=a, text/html'))
    'text/html;charset=a'
    """
    if value is None:
        return None
    # Each part is cut off the rest: a value of many is work.
    spend(len(value) * (value.count(";") + value.count(",") + 1))
    found: MimeType | None = None
    charset = None
    for part in split_values(value):
        parsed = parse_mime(part)
        if parsed is None or parsed.essence == "*/*":
            continue
        if found is None or parsed.essence != found.essence:
            charset = parsed.parameters.get("charset")
        elif "charset" not in parsed.parameters and charset is not None:
            parsed.parameters["charset"] = charset
        found = parsed
    return found


def split_values(value: str) -> list[str]:
    """Split a header's value at its commas (https://fetch.spec.whatwg.org/#header-value-get-decode-and-split)."""
    return re.findall(r'(?:[^,"]|"(?:[^"\\]|\\.)*"?)+', value, re.DOTALL)
