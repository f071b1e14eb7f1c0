"""TextDecoder (https://encoding.spec.whatwg.org/#interface-textdecoder), for UTF-8, UTF-16 and windows-1252."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Any, Final

from ..runtime.budget import grow, spend
from ..runtime.conversions import to_boolean, to_string
from ..runtime.objects import JSObject, get
from ..runtime.realm import prototype_from
from ..runtime.utf16 import units
from ..runtime.values import Value, null
from .buffer_source import copy_of
from .idl import Interface, coded_error, receive, refuse_type

_SPEC = "https://encoding.spec.whatwg.org/#dom-textdecoder-"

LABELS: Final[dict[str, str]] = {
    label: name
    for name, labels in {
        "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
        "utf-16be": "unicodefffe utf-16be",
        "utf-16le": "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le",
        "windows-1252": """ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591
            iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252""",
    }.items()
    for label in labels.split()
}
"""Encodings by label (https://encoding.spec.whatwg.org/#names-and-labels)."""

_WINDOWS_1252: Final = {code: bytes((code,)).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xA0)}


class JSTextDecoder(JSObject):
    """A TextDecoder object. ``rest`` are the bytes of a character that has not come whole; ``streaming`` is "do not
    flush", ``bom_seen`` whether the beginning is over."""

    __slots__ = ("bom_seen", "encoding", "fatal", "ignore_bom", "rest", "streaming")

    class_name = "TextDecoder"

    def __init__(self, proto: JSObject | None, encoding: str) -> None:
        JSObject.__init__(self, proto)
        self.encoding = encoding
        self.fatal = False
        self.ignore_bom = False
        self.rest = b""
        self.bom_seen = False
        self.streaming = False

    @property
    def pending(self) -> str:
        """``rest`` as JSON has it."""
        return b64encode(self.rest).decode("ascii")

    @pending.setter
    def pending(self, text: str) -> None:
        self.rest = b64decode(text, validate=True)

    def shown_fields(self) -> dict[str, Value]:
        """How the console shows it."""
        return {"encoding": self.encoding, "fatal": self.fatal, "ignoreBOM": self.ignore_bom}


def construct_decoder(fn: Any, new_target: Any, label: Value = None, options: Value = None, *_: Value) -> Value:
    prototype = get(new_target, "prototype")
    if label is None:
        label = "utf-8"
    label = to_string(label)
    encoding = LABELS.get(label.strip("\t\n\f\r ").lower() if label.isascii() else "")
    if encoding is None:
        message = f'The "{label[:100]}" encoding is not supported'
        raise coded_error(fn.realm, "RangeError", "ERR_ENCODING_NOT_SUPPORTED", message)
    decoder = JSTextDecoder(prototype_from(new_target, prototype, "TextDecoder.prototype"), encoding)
    if options is None or options is null:
        return decoder
    if not isinstance(options, JSObject):
        refuse_type(fn.realm, "options", "of type object", options)
    fatal = get(options, "fatal")
    ignore_bom = get(options, "ignoreBOM")
    decoder.fatal = to_boolean(fatal)
    decoder.ignore_bom = to_boolean(ignore_bom)
    return decoder


DECODER = Interface(
    "TextDecoder",
    JSTextDecoder,
    clause="https://encoding.spec.whatwg.org/#textdecoder",
    construct=construct_decoder,
)


@DECODER.operation("decode", 0, clause=_SPEC + "decode")
def decoder_decode(fn: Any, this: Value, source: Value = None, options: Value = None, *_: Value) -> Value:
    decoder = receive(fn, this, JSTextDecoder)
    stream: Value = False
    if isinstance(options, JSObject):
        stream = get(options, "stream")
    elif options is not None and options is not null:
        refuse_type(fn.realm, "options", "of type object", options)
    data = b"" if source is None else copy_of(source)
    if data is None:
        message = 'The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.'
        raise coded_error(fn.realm, "TypeError", "ERR_INVALID_ARG_TYPE", message, shown=False)
    try:
        return decode(decoder, data, to_boolean(stream))
    except UnicodeDecodeError:
        decoder.rest = b""
        message = f"The encoded data was not valid for encoding {decoder.encoding}"
        raise coded_error(fn.realm, "TypeError", "ERR_ENCODING_INVALID_ENCODED_DATA", message, shown=False)


def decode(decoder: JSTextDecoder, data: bytes, stream: bool) -> str:
    """The steps of ``decode``, as code units.

    Raises:
        UnicodeDecodeError: the decoder is fatal and the bytes are wrong.
    """
    grow(len(data))
    spend(8 * len(data))
    if not decoder.streaming:
        decoder.rest = b""
        decoder.bom_seen = False
    decoder.streaming = stream
    errors = "strict" if decoder.fatal else "replace"
    data = decoder.rest + data
    text, used = read(decoder.encoding)(data, errors, not stream)
    if decoder.encoding == "utf-8" and data[used : used + 1] == b"\xed" and data[used + 1 : used + 2] > b"\x9f":
        # Half of a surrogate: Python waits for its end, the standard does not.
        text += data[used:].decode("utf-8", errors)
        used = len(data)
    decoder.rest = data[used:]
    if text and not decoder.bom_seen and decoder.encoding != "windows-1252":
        decoder.bom_seen = True
        if not decoder.ignore_bom:
            text = text.removeprefix("\ufeff")
    return units(text)


def read(encoding: str) -> Callable[[bytes, str, bool], tuple[str, int]]:
    """What decodes bytes: the text, and how many bytes of it were whole characters."""
    import codecs

    if encoding == "windows-1252":
        return lambda data, errors, final: (data.decode("latin-1").translate(_WINDOWS_1252), len(data))
    if encoding == "utf-8":
        return codecs.utf_8_decode
    return codecs.utf_16_le_decode if encoding == "utf-16le" else codecs.utf_16_be_decode


@DECODER.attribute("encoding", clause=_SPEC + "encoding")
def decoder_encoding(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSTextDecoder).encoding


@DECODER.attribute("fatal", clause=_SPEC + "fatal")
def decoder_fatal(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSTextDecoder).fatal


@DECODER.attribute("ignoreBOM", clause=_SPEC + "ignorebom")
def decoder_ignore_bom(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSTextDecoder).ignore_bom
