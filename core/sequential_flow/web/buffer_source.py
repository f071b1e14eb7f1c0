"""Bytes that go in and out of the web platform: BufferSource (https://webidl.spec.whatwg.org/#BufferSource)."""

from __future__ import annotations

from ..runtime.budget import spend
from ..runtime.buffers import MAX_BYTES, JSArrayBuffer
from ..runtime.completion import range_error
from ..runtime.realm import Realm
from ..runtime.typed_arrays import TYPED_ARRAYS, BufferView, JSTypedArray
from ..runtime.values import Value


def copy_of(value: Value) -> bytes | None:
    """The bytes of a buffer or view as they are now; ``None`` where it is neither. A detached one has none."""
    if isinstance(value, JSArrayBuffer):
        data = value.data or bytearray()
        spend(len(data))
        return bytes(data)
    if isinstance(value, BufferView):
        start, end = extent(value)
        spend(end - start)
        return bytes((value.buffer.data or bytearray())[start:end])
    return None


def extent(view: BufferView) -> tuple[int, int]:
    """Where the bytes of a view begin and end in its buffer."""
    return view.offset, view.offset + max(view.length_now(), 0) * view.unit


def array_buffer(realm: Realm, data: bytes) -> JSArrayBuffer:
    """A new ArrayBuffer of these bytes."""
    if len(data) > MAX_BYTES:
        raise range_error("Array buffer allocation failed")
    spend(len(data))
    return JSArrayBuffer(realm.intrinsic("ArrayBuffer.prototype"), bytearray(data))


def uint8_array(realm: Realm, data: bytes) -> JSTypedArray:
    """A new Uint8Array of these bytes."""
    buffer = array_buffer(realm, data)
    return TYPED_ARRAYS["Uint8Array"](realm.intrinsic("Uint8Array.prototype"), buffer, 0, len(data))
