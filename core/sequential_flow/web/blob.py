"""``Blob`` (https://w3c.github.io/FileAPI/#blob-section)."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import Any

from ..runtime.budget import spend, tick
from ..runtime.buffers import MAX_BYTES, JSArrayBuffer
from ..runtime.completion import pausable, range_error
from ..runtime.conversions import to_number, to_string
from ..runtime.iteration import iterable_to_list
from ..runtime.objects import JSObject, get
from ..runtime.promises import promised
from ..runtime.realm import Realm, prototype_from
from ..runtime.typed_arrays import BufferView
from ..runtime.utf16 import units
from ..runtime.values import SYMBOL_ITERATOR, Value, null
from .arguments import clamped
from .buffer_source import array_buffer, copy_of, uint8_array
from .idl import Interface, coded_error, receive, refuse_type, scalar_text


def text_of(data: Any) -> str | None:
    """Bytes as text, ``None`` where they are none."""
    if data.__class__ is not bytes:
        return None
    try:
        return str(data, "utf-8")
    except UnicodeDecodeError:
        return None


class Content:
    """Bytes as a state shows them: ``text`` where they are UTF-8, else ``base64``. A mixin of what has ``data``."""

    __slots__ = ()

    data: Any

    @property
    def text(self) -> str | None:
        """The bytes as text, ``None`` where they are none."""
        return text_of(self.data)

    @text.setter
    def text(self, value: str | None) -> None:
        if value is not None:
            self.data = value.encode("utf-8")

    @property
    def base64(self) -> str | None:
        """The bytes as base64, ``None`` where they are text."""
        data = self.data
        return b64encode(data).decode("ascii") if data.__class__ is bytes and text_of(data) is None else None

    @base64.setter
    def base64(self, value: str | None) -> None:
        if value is not None:
            self.data = b64decode(value, validate=True)

    def check_content(self, _: Any) -> None:
        """Check what came from a state.

        Raises:
            ValueError: it has no content.
        """
        if not hasattr(self, "data"):
            raise ValueError("the content of a blob is missing")


class JSBlob(Content, JSObject):
    """A Blob object."""

    __slots__ = ("data", "type")

    class_name = "Blob"
    data: bytes
    type: str

    def __init__(self, proto: JSObject | None, data: bytes, type: str) -> None:
        JSObject.__init__(self, proto)
        self.data = data
        self.type = type

    def shown_fields(self) -> dict[str, Value]:
        """What the console shows."""
        return {"size": float(len(self.data)), "type": self.type}


def encode(value: str) -> bytes:
    """UTF-8 encode: a lone surrogate is U+FFFD."""
    spend(len(value))
    return scalar_text(value).encode("utf-8")


def decode(data: bytes) -> str:
    """UTF-8 decode (https://encoding.spec.whatwg.org/#utf-8-decode): a BOM goes, what is wrong is U+FFFD."""
    spend(len(data))
    return units(data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace"))


def normal_type(value: str) -> str:
    """A Blob's type: in lower case, empty where a character is not of ASCII."""
    spend(len(value))
    return value.lower() if value.isascii() and value.isprintable() else ""


@pausable("Blob.parts")
def process_parts(realm: Realm, parts: Value, what: str) -> list[Value]:
    """The blob parts of a constructor: strings as they are, all else that is no bytes as strings."""
    if not isinstance(parts, JSObject):
        refuse_type(realm, what, "a sequence", parts)
    method = get(parts, SYMBOL_ITERATOR)
    if not isinstance(method, JSObject):
        refuse_type(realm, what, "a sequence", parts)
    items = iterable_to_list(realm, parts)
    k = 0
    while k < len(items):
        tick()
        if not isinstance(items[k], JSBlob | JSArrayBuffer | BufferView):
            item = to_string(items[k])
            items[k] = item
        k += 1
    return items


def join_parts(items: list[Value], native: bool) -> bytes:
    """Process blob parts (https://w3c.github.io/FileAPI/#process-blob-parts)."""
    chunks: list[bytes] = []
    size = 0
    for item in items:
        if item.__class__ is str:
            chunk = encode(item.replace("\r\n", "\n").replace("\r", "\n") if native else item)
        else:
            chunk = item.data if isinstance(item, JSBlob) else copy_of(item) or b""
        size += len(chunk)
        if size > MAX_BYTES:
            raise range_error("Blob size exceeds the limit")
        chunks.append(chunk)
    spend(size)
    return b"".join(chunks)


@pausable("Blob.options")
def blob_options(realm: Realm, options: Value) -> tuple[str, bool]:
    """A BlobPropertyBag (https://w3c.github.io/FileAPI/#dfn-BlobPropertyBag): the type, and whether endings are native."""
    if options is None or options is null:
        return ("", False)
    if not isinstance(options, JSObject):
        refuse_type(realm, "options", "a dictionary", options)
    endings = get(options, "endings")
    if endings is not None:
        endings = to_string(endings)
        if endings not in ("transparent", "native"):
            message = f"The property 'options.endings' is invalid. Received '{endings}'"
            raise coded_error(realm, "TypeError", "ERR_INVALID_ARG_VALUE", message)
    kind = get(options, "type")
    if kind is None:
        return ("", endings == "native")
    kind = to_string(kind)
    return (normal_type(kind), endings == "native")


def construct_blob(fn: Any, new_target: Any, parts: Value = None, options: Value = None, *_: Value) -> Value:
    prototype = get(new_target, "prototype")
    items: list[Value] = []
    if parts is not None:
        items = process_parts(fn.realm, parts, "sources")
    bag = blob_options(fn.realm, options)
    return JSBlob(prototype_from(new_target, prototype, "Blob.prototype"), join_parts(items, bag[1]), bag[0])


BLOB = Interface("Blob", JSBlob, clause="https://w3c.github.io/FileAPI/#blob-section", construct=construct_blob)


@BLOB.attribute("type", clause="https://w3c.github.io/FileAPI/#dfn-type")
def blob_type(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSBlob).type


@BLOB.attribute("size", clause="https://w3c.github.io/FileAPI/#dfn-size")
def blob_size(fn: Any, this: Value, *_: Value) -> Value:
    return float(len(receive(fn, this, JSBlob).data))


@BLOB.operation("slice", 0, clause="https://w3c.github.io/FileAPI/#dfn-slice")
def blob_slice(
    fn: Any, this: Value, start: Value = None, end: Value = None, content_type: Value = None, *_: Value
) -> Value:
    blob = receive(fn, this, JSBlob)
    size = len(blob.data)
    first = 0.0
    if start is not None:
        first = to_number(start)
    last = float(size)
    if end is not None:
        last = to_number(end)
    kind = ""
    if content_type is not None:
        kind = to_string(content_type)
    begin = _relative(first, size)
    piece = blob.data[begin : max(_relative(last, size), begin)]
    spend(len(piece))
    return JSBlob(fn.realm.intrinsic("Blob.prototype"), piece, normal_type(kind))


def _relative(position: float, size: int) -> int:
    whole = int(clamped(position, -(2.0**63), 2.0**63))
    return max(size + whole, 0) if whole < 0 else min(whole, size)


@BLOB.operation("arrayBuffer", 0, clause="https://w3c.github.io/FileAPI/#dom-blob-arraybuffer", pauses=False)
def blob_array_buffer(fn: Any, this: Value, *_: Value) -> Value:
    return promised(fn.realm, lambda: array_buffer(fn.realm, receive(fn, this, JSBlob).data))


@BLOB.operation("text", 0, clause="https://w3c.github.io/FileAPI/#dom-blob-text", pauses=False)
def blob_text(fn: Any, this: Value, *_: Value) -> Value:
    return promised(fn.realm, lambda: decode(receive(fn, this, JSBlob).data))


@BLOB.operation("bytes", 0, clause="https://w3c.github.io/FileAPI/#dom-blob-bytes", pauses=False)
def blob_bytes(fn: Any, this: Value, *_: Value) -> Value:
    return promised(fn.realm, lambda: uint8_array(fn.realm, receive(fn, this, JSBlob).data))
