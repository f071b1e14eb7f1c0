"""ArrayBuffer objects, and the types of what views see in them (ECMA-262 clauses 6.2.9, 25.1)."""

from __future__ import annotations

import math
from base64 import b64decode, b64encode
from collections.abc import Callable
from struct import Struct
from typing import Any, Final

from .budget import spend
from .completion import range_error, type_error
from .objects import JSObject
from .values import BigInt, Value

MAX_BYTES: Final = 1 << 28
"""The longest buffer: 256 MiB."""


class JSArrayBuffer(JSObject):
    """An ArrayBuffer. ``data`` is ``None`` once it is detached; ``max_length`` is ``None`` for one of fixed length."""

    __slots__ = ("data", "max_length")

    class_name = "ArrayBuffer"
    data: bytearray | None
    max_length: int | None

    def __init__(self, proto: JSObject | None, data: bytearray, max_length: int | None = None) -> None:
        JSObject.__init__(self, proto)
        self.data = data
        self.max_length = max_length

    def summary(self) -> str:
        """How the console shows it."""
        if self.data is None:
            return "ArrayBuffer { (detached), byteLength: 0 }"
        shown = self.data[:50].hex(" ")
        more = len(self.data) - 50
        if more > 0:
            shown += f" ... {more} more byte{'s' if more > 1 else ''}"
        return f"ArrayBuffer {{ [Uint8Contents]: <{shown}>, byteLength: {len(self.data)} }}"

    def entries(self) -> list[Value]:
        """What a state holds: the bytes, their number where zeros at the end are left out, and the greatest number."""
        if self.data is None:
            return []
        bytes_ = self.data.rstrip(b"\0")
        entries: list[Value] = [b64encode(bytes_).decode("ascii")]
        if len(bytes_) != len(self.data) or self.max_length is not None:
            entries.append(float(len(self.data)))
        if self.max_length is not None:
            entries.append(float(self.max_length))
        return entries

    def take(self, entries: list[Value]) -> None:
        """Become the buffer of these entries."""
        self.data = None
        self.max_length = None
        if not entries:
            return
        bytes_ = b64decode(entries[0], validate=True)
        length = int(entries[1]) if len(entries) > 1 else len(bytes_)
        if len(entries) > 2:
            self.max_length = int(entries[2])
        if not len(bytes_) <= length <= (self.max_length or MAX_BYTES) <= MAX_BYTES:
            raise ValueError("the length of a buffer is out of range")
        self.data = bytearray(bytes_) + bytes(length - len(bytes_))


def allocate(length: int) -> bytearray:
    """CreateByteDataBlock (6.2.9.1).

    Raises:
        ThrowError: RangeError where it is too long.
    """
    if length > MAX_BYTES:
        raise range_error("Array buffer allocation failed")
    spend(length)
    return bytearray(length)


def bytes_of(buffer: JSArrayBuffer, what: str) -> bytearray:
    """The bytes of a buffer.

    Raises:
        ThrowError: TypeError where it is detached.
    """
    if buffer.data is None:
        raise type_error(f"Cannot perform {what} on a detached ArrayBuffer")
    return buffer.data


def detach(buffer: JSArrayBuffer) -> None:
    """DetachArrayBuffer (25.1.3.5)."""
    buffer.data = None


# -- types of elements ----------------------------------------------------------------------------------------------


class Element:
    """A row of table 71: the ``name`` of the type, its ``size``, the ``code`` that `struct` has for it.

    ``convert`` makes a Number or BigInt what `struct` packs; ``big`` tells that the values are BigInts.
    """

    __slots__ = ("big", "code", "convert", "name", "size", "struct", "swapped")

    def __init__(self, name: str, code: str, convert: Callable[[Any], Any]) -> None:
        self.name = name
        self.code = code
        self.struct = Struct("<" + code)
        self.swapped = Struct(">" + code)
        self.size = self.struct.size
        self.convert = convert
        self.big = name.startswith("Big")

    def value(self, raw: Any) -> Value:
        """What was unpacked, as a JavaScript value."""
        return BigInt(raw) if self.big else float(raw)

    def read(self, data: bytearray, position: int, little: bool = True) -> Value:
        """RawBytesToNumeric (25.1.3.13)."""
        return self.value((self.struct if little else self.swapped).unpack_from(data, position)[0])

    def write(self, data: bytearray, position: int, raw: Any, little: bool = True) -> None:
        """NumericToRawBytes (25.1.3.16) of what ``convert`` gave."""
        form = self.struct if little else self.swapped
        try:
            form.pack_into(data, position, raw)
        except OverflowError:
            form.pack_into(data, position, math.copysign(math.inf, raw))

    def pack(self, raws: list[Any]) -> bytes:
        """Many values in a row."""
        try:
            return Struct(f"<{len(raws)}{self.code}").pack(*raws)
        except OverflowError:
            data = bytearray(len(raws) * self.size)
            for index, raw in enumerate(raws):
                self.write(data, index * self.size, raw)
            return bytes(data)

    def unpack(self, data: bytearray, position: int, count: int) -> list[Value]:
        """Many values in a row."""
        raws = Struct(f"<{count}{self.code}").unpack_from(data, position)
        return [BigInt(raw) for raw in raws] if self.big else list(map(float, raws))


def _signed(bits: int) -> Callable[[float], int]:
    half, mask = 1 << (bits - 1), (1 << bits) - 1

    def convert(value: float) -> int:
        try:
            return ((int(value) + half) & mask) - half
        except (ValueError, OverflowError):
            return 0

    return convert


def _unsigned(bits: int) -> Callable[[float], int]:
    mask = (1 << bits) - 1

    def convert(value: float) -> int:
        try:
            return int(value) & mask
        except (ValueError, OverflowError):
            return 0

    return convert


def _clamped(value: float) -> int:
    """ToUint8Clamp (7.1.12)."""
    if not value > 0.0:
        return 0
    return 255 if value >= 255.0 else round(value)


def _big_signed(value: BigInt) -> int:
    return ((value.value + (1 << 63)) & ((1 << 64) - 1)) - (1 << 63)


def _big_unsigned(value: BigInt) -> int:
    return value.value & ((1 << 64) - 1)


def _same(value: float) -> float:
    return value


ELEMENTS: Final[dict[str, Element]] = {
    element.name: element
    for element in (
        Element("Int8", "b", _signed(8)),
        Element("Uint8", "B", _unsigned(8)),
        Element("Uint8Clamped", "B", _clamped),
        Element("Int16", "h", _signed(16)),
        Element("Uint16", "H", _unsigned(16)),
        Element("Int32", "i", _signed(32)),
        Element("Uint32", "I", _unsigned(32)),
        Element("BigInt64", "q", _big_signed),
        Element("BigUint64", "Q", _big_unsigned),
        Element("Float16", "e", _same),
        Element("Float32", "f", _same),
        Element("Float64", "d", _same),
    )
}
