"""Base64 and hexadecimal text of Uint8Arrays (ECMA-262 clause 23.3: ``Uint8Array.fromBase64`` and its kin)."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from typing import Any, Final

from ..runtime.budget import grow, rounds, spend
from ..runtime.buffers import bytes_of
from ..runtime.completion import ThrowError, pausable, syntax_error, type_error
from ..runtime.conversions import describe, to_boolean
from ..runtime.objects import JSObject, get
from ..runtime.realm import Realm
from ..runtime.typed_arrays import TYPED_ARRAYS, JSTypedArray
from ..runtime.values import Value
from . import typed_arrays_kinds
from .library import HOLDERS
from .typed_arrays_create import make, typed

UINT8 = HOLDERS["Uint8Array"]
PROTOTYPE = HOLDERS["Uint8Array.prototype"]

_DIGITS: Final = {
    character: value
    for value, character in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
}
_BASE64: Final = re.compile("[A-Za-z0-9+/]*")
_HEX: Final = re.compile("[0-9A-Fa-f]*")
_SPACE: Final = "\t\n\f\r "
_ENDLESS: Final = 1 << 53

__all__ = ["typed_arrays_kinds"]


class Decoded:
    """What was read of a text: the bytes, how far they reach in the text, and what was wrong then."""

    __slots__ = ("data", "error", "read")

    def __init__(self, read: int, data: bytes, error: ThrowError | None = None) -> None:
        self.read = read
        self.data = data
        self.error = error


@UINT8.method("fromBase64", 1, clause="sec-uint8array.frombase64")
def from_base64(fn: Any, this: Value, text: Value = None, options: Value = None, *_: Value) -> Value:
    require_text(text)
    given = decoding_options(options)
    return new_array(fn.realm, decode_base64(text, given[0], given[1], _ENDLESS))


@UINT8.method("fromHex", 1, clause="sec-uint8array.fromhex", pauses=False)
def from_hex(fn: Any, this: Value, text: Value = None, *_: Value) -> Value:
    require_text(text)
    return new_array(fn.realm, decode_hex(text, _ENDLESS))


@PROTOTYPE.method("setFromBase64", 1, clause="sec-uint8array.prototype.setfrombase64")
def set_from_base64(fn: Any, this: Value, text: Value = None, options: Value = None, *_: Value) -> Value:
    array = this_bytes(this)
    require_text(text)
    given = decoding_options(options)
    typed(array, "Uint8Array.prototype.setFromBase64")
    return write_bytes(fn.realm, array, decode_base64(text, given[0], given[1], array.length_now()))


@PROTOTYPE.method("setFromHex", 1, clause="sec-uint8array.prototype.setfromhex", pauses=False)
def set_from_hex(fn: Any, this: Value, text: Value = None, *_: Value) -> Value:
    array = this_bytes(this)
    require_text(text)
    typed(array, "Uint8Array.prototype.setFromHex")
    return write_bytes(fn.realm, array, decode_hex(text, array.length_now()))


@PROTOTYPE.method("toBase64", 0, clause="sec-uint8array.prototype.tobase64")
def to_base64(fn: Any, this: Value, options: Value = None, *_: Value) -> Value:
    array = this_bytes(this)
    alphabet = "base64"
    bare: Value = False
    if options is not None:
        require_options(options)
        found = get(options, "alphabet")
        alphabet = one_of("alphabet", found, "base64 base64url")
        bare = get(options, "omitPadding")
    text = b64encode(content(array, 1)).decode("ascii")
    if alphabet == "base64url":
        text = text.replace("+", "-").replace("/", "_")
    return text.rstrip("=") if to_boolean(bare) else text


@PROTOTYPE.method("toHex", 0, clause="sec-uint8array.prototype.tohex", pauses=False)
def to_hex(fn: Any, this: Value, *_: Value) -> Value:
    return content(this_bytes(this), 2).hex()


def this_bytes(value: Value) -> JSTypedArray:
    """ValidateUint8Array.

    Raises:
        ThrowError: TypeError where the value is no Uint8Array.
    """
    if not isinstance(value, TYPED_ARRAYS["Uint8Array"]):
        raise type_error(f"{describe(value)} is not a Uint8Array")
    return value


def require_text(value: Value) -> None:
    """Refuse what is no string; nothing is converted."""
    if value.__class__ is not str:
        raise type_error(f"{describe(value)} is not a string")


def require_options(value: Value) -> None:
    """Refuse options that are no object."""
    if not isinstance(value, JSObject):
        raise type_error(f"{describe(value)} is not an object")


def one_of(name: str, value: Value, allowed: str) -> str:
    """An option that is one of some words, of which the first is the default."""
    words = allowed.split()
    if value is None:
        return words[0]
    if value not in words:
        raise type_error(f"Invalid {name}: {describe(value)}")
    return value  # type: ignore[no-any-return]


@pausable("TypedArray.DecodingOptions")
def decoding_options(options: Value) -> tuple[str, str]:
    """The options of ``fromBase64``: the alphabet, and what to do with a last chunk that is not whole."""
    if options is None:
        return "base64", "loose"
    require_options(options)
    found = get(options, "alphabet")
    alphabet = one_of("alphabet", found, "base64 base64url")
    found = get(options, "lastChunkHandling")
    return alphabet, one_of("lastChunkHandling", found, "loose strict stop-before-partial")


def content(array: JSTypedArray, width: int) -> bytes:
    """The bytes of an array, of which text of ``width`` letters a byte is to be made."""
    typed(array, "Uint8Array.prototype.toBase64")
    length = array.length_now()
    grow((length + 2) * 4 // 3 if width == 1 else length * width)
    spend(length)
    return bytes(bytes_of(array.buffer, "toBase64")[array.offset : array.offset + length])


def new_array(realm: Realm, found: Decoded) -> JSTypedArray:
    """A new array of what was decoded."""
    if found.error is not None:
        raise found.error
    array = make(realm, "Uint8Array", None, len(found.data))
    bytes_of(array.buffer, "fromBase64")[:] = found.data
    return array


def write_bytes(realm: Realm, array: JSTypedArray, found: Decoded) -> JSObject:
    """Write what was decoded to the start of an array, even where there was an error behind it."""
    data = bytes_of(array.buffer, "setFromBase64")
    data[array.offset : array.offset + len(found.data)] = found.data
    if found.error is not None:
        raise found.error
    return realm.object({"read": float(found.read), "written": float(len(found.data))})


def decode_hex(text: str, most: int) -> Decoded:
    """FromHex (23.3.3.6)."""
    if len(text) % 2:
        return Decoded(0, b"", syntax_error("The hexadecimal text has an odd length"))
    spend(len(text))
    wanted = text[: 2 * most]
    read = _HEX.match(wanted).end() // 2 * 2  # type: ignore[union-attr]
    error = None if read == len(wanted) else syntax_error(f"'{text[read : read + 2]}' is not a hexadecimal byte")
    return Decoded(read, bytes.fromhex(wanted[:read]), error)


def decode_base64(text: str, alphabet: str, last: str, most: int) -> Decoded:
    """FromBase64 (23.3.3.5)."""
    if not most:
        return Decoded(0, b"")
    if alphabet == "base64" and len(text) % 4 == 0 and len(text) // 4 * 3 <= most and _BASE64.fullmatch(text):
        spend(len(text))
        return Decoded(len(text), b64decode(text))
    data = bytearray()
    read = 0
    chunk: list[int] = []
    index = 0
    while True:
        if index & 255 == 255:
            rounds()
        index = after_space(text, index)
        if index == len(text):
            return at_end(text, last, read, data, chunk)
        character = text[index]
        index += 1
        if character == "=":
            return at_padding(text, last, read, data, chunk, index)
        if alphabet == "base64url":
            character = {"+": "", "/": "", "-": "+", "_": "/"}.get(character, character)
        digit = _DIGITS.get(character)
        if digit is None:
            return Decoded(read, bytes(data), syntax_error(f"'{text[index - 1]}' is not a base64 character"))
        remaining = most - len(data)
        if (remaining == 1 and len(chunk) == 2) or (remaining == 2 and len(chunk) == 3):
            return Decoded(read, bytes(data))
        chunk.append(digit)
        if len(chunk) == 4:
            data += bits(chunk)
            chunk = []
            read = index
            if len(data) == most:
                return Decoded(read, bytes(data))


def after_space(text: str, index: int) -> int:
    """The position behind white space."""
    while index < len(text) and text[index] in _SPACE:
        index += 1
    return index


def bits(chunk: list[int]) -> bytes:
    """The three bytes of four digits."""
    return (chunk[0] << 18 | chunk[1] << 12 | chunk[2] << 6 | chunk[3]).to_bytes(3, "big")


def at_end(text: str, last: str, read: int, data: bytearray, chunk: list[int]) -> Decoded:
    """What comes of a text that ends without padding."""
    if chunk:
        if last == "stop-before-partial":
            return Decoded(read, bytes(data))
        if last == "strict" or len(chunk) == 1:
            return Decoded(read, bytes(data), syntax_error("The base64 text ends within a chunk"))
        data += bits(chunk + [0] * (4 - len(chunk)))[: len(chunk) - 1]
    return Decoded(len(text), bytes(data))


def at_padding(text: str, last: str, read: int, data: bytearray, chunk: list[int], index: int) -> Decoded:
    """What comes of a text from its first ``=`` on; ``index`` is behind it."""
    wrong = Decoded(read, bytes(data), syntax_error("The base64 text has misplaced padding"))
    if len(chunk) < 2:
        return wrong
    index = after_space(text, index)
    if len(chunk) == 2:
        if index == len(text):
            return Decoded(read, bytes(data)) if last == "stop-before-partial" else wrong
        if text[index] == "=":
            index = after_space(text, index + 1)
    if index < len(text):
        return wrong
    whole = bits(chunk + [0] * (4 - len(chunk)))
    if last == "strict" and any(whole[len(chunk) - 1 :]):
        return Decoded(read, bytes(data), syntax_error("The base64 text has bits left over"))
    data += whole[: len(chunk) - 1]
    return Decoded(len(text), bytes(data))
