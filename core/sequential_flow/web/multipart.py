"""Forms as bytes and back: ``multipart/form-data`` and ``application/x-www-form-urlencoded``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..runtime.budget import hold, spend
from ..runtime.buffers import MAX_BYTES
from ..runtime.completion import range_error, type_error
from ..runtime.dates import now
from ..runtime.realm import Realm
from ..runtime.utf16 import units
from .blob import decode, encode
from .file import JSFile
from .form_data import JSFormData
from .mime import parse_mime
from .url_encoding import form_decode

if TYPE_CHECKING:
    from ..runtime.values import Value

_LINE_FEED = re.compile(r"\r\n|\r|\n")


def make_boundary(realm: Realm) -> str:
    """A boundary that no content contains, as far as dice go."""
    return "----formdata-" + realm.entropy(12).hex()


def encode_multipart(form: JSFormData, boundary: str) -> bytes:
    """The multipart/form-data encoding (https://html.spec.whatwg.org/#multipart-form-data)."""
    hold(len(form.rows))
    chunks: list[bytes] = []
    for name, value in form.rows:
        shown = _escaped(_LINE_FEED.sub("\r\n", name))
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{shown}"'
        if isinstance(value, JSFile):
            kind = value.type or "application/octet-stream"
            chunks.append(encode(f'{head}; filename="{_escaped(value.name)}"\r\nContent-Type: {kind}\r\n\r\n'))
            chunks.append(value.data)
        else:
            chunks.append(encode(f"{head}\r\n\r\n{_LINE_FEED.sub(chr(13) + chr(10), str(value))}"))
        chunks.append(b"\r\n")
    chunks.append(f"--{boundary}--\r\n".encode())
    size = sum(map(len, chunks))
    if size > MAX_BYTES:
        raise range_error("The form is too long to be sent")
    spend(size)
    return b"".join(chunks)


def _escaped(name: str) -> str:
    return name.replace("\n", "%0A").replace("\r", "%0D").replace('"', "%22")


def parse_multipart(realm: Realm, data: bytes, boundary: str) -> JSFormData:
    """Parse multipart/form-data (https://andreubotella.github.io/multipart-form-data/#parse-a-multipart-form-data).

    Raises:
        ThrowError: TypeError where it is none.
    """
    spend(len(data))
    form = JSFormData(realm.intrinsic("FormData.prototype"))
    mark = b"--" + boundary.encode("latin-1", "replace")
    position = data.find(mark)
    if position < 0 or (position > 0 and data[position - 2 : position] != b"\r\n"):
        raise _refused()
    while True:
        position += len(mark)
        if data.startswith(b"--", position):
            return form
        if not data.startswith(b"\r\n", position):
            raise _refused()
        end_of_head = data.find(b"\r\n\r\n", position)
        end = data.find(b"\r\n" + mark, position + 2)
        if end_of_head < 0 or end < end_of_head + 2:
            raise _refused()
        head = data[position + 2 : end_of_head] if end_of_head > position else b""
        form.add(*_entry(realm, head, data[end_of_head + 4 : max(end, end_of_head + 4)]))
        position = end + 2


def _entry(realm: Realm, head: bytes, content: bytes) -> tuple[str, Value]:
    """An entry of its header lines and its content."""
    name: str | None = None
    filename: str | None = None
    kind = "text/plain"
    for line in head.split(b"\r\n"):
        field, colon, value = line.partition(b":")
        if not colon:
            raise _refused()
        field = field.strip().lower()
        if field == b"content-disposition":
            match = _DISPOSITION.fullmatch(value.strip())
            if match is None:
                raise _refused()
            name = _unescaped(match[1])
            filename = None if match[2] is None else _unescaped(match[2])
        elif field == b"content-type":
            parsed = parse_mime(value.decode("latin-1"))
            kind = value.strip().decode("latin-1") if parsed is None else str(parsed)
    if name is None:
        raise _refused()
    if filename is None:
        return name, decode(b"\xef\xbb\xbf" + content)
    moment = now(realm)
    return name, JSFile(realm.intrinsic("File.prototype"), content, kind.lower(), filename, moment)


_DISPOSITION = re.compile(rb'form-data\s*;\s*name="([^"]*)"(?:\s*;\s*filename="([^"]*)")?\s*;?', re.IGNORECASE)


def _unescaped(value: bytes) -> str:
    for escape, char in ((b"%0A", b"\n"), (b"%0D", b"\r"), (b"%22", b'"')):
        value = value.replace(escape, char)
    return decode(b"\xef\xbb\xbf" + value)


def parse_urlencoded(realm: Realm, data: bytes) -> JSFormData:
    """Parse application/x-www-form-urlencoded (https://url.spec.whatwg.org/#concept-urlencoded-parser)."""
    spend(4 * len(data))
    form = JSFormData(realm.intrinsic("FormData.prototype"))
    for name, value in form_decode(data.decode("utf-8", "replace")):
        form.add(units(name), units(value))
    return form


def _refused() -> Exception:
    return type_error("Failed to parse body as FormData.")
