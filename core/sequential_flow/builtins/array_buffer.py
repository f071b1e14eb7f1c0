"""ArrayBuffer (ECMA-262 clause 25.1)."""

from __future__ import annotations

from typing import Any

from ..runtime.buffers import MAX_BYTES, JSArrayBuffer, allocate, bytes_of, detach
from ..runtime.completion import pausable, range_error, type_error
from ..runtime.conversions import describe, to_index
from ..runtime.objects import JSObject, get, is_constructor
from ..runtime.properties import CONFIGURABLE
from ..runtime.realm import Realm, prototype_from
from ..runtime.typed_arrays import BufferView
from ..runtime.values import SYMBOL_SPECIES, SYMBOL_TO_STRING_TAG, Value, null
from .array_prototype import relative_index
from .library import constructor, holder


def call_array_buffer(fn: Any, this: Value, *_: Value) -> Value:
    raise type_error("Constructor ArrayBuffer requires 'new'")


def construct_array_buffer(fn: Any, new_target: Any, length: Value = None, options: Value = None, *_: Value) -> Value:
    size = to_index(length)
    most = None
    if isinstance(options, JSObject):
        value = get(options, "maxByteLength")
        if value is not None:
            most = to_index(value)
            check_most(size, most)
    prototype = get(new_target, "prototype")
    made = prototype_from(new_target, prototype, "ArrayBuffer.prototype")
    if most is not None and most > MAX_BYTES:
        raise range_error("Array buffer allocation failed")
    return JSArrayBuffer(made, allocate(size), most)


def check_most(size: int, most: int) -> None:
    """Refuse a buffer that is longer than it may become."""
    if size > most:
        raise range_error("Invalid array buffer max length")


BUFFER = constructor(
    "ArrayBuffer",
    1,
    clause="sec-arraybuffer-constructor",
    call=call_array_buffer,
    construct=construct_array_buffer,
)


@BUFFER.method("isView", 1, clause="sec-arraybuffer.isview", pauses=False)
def is_view(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    return isinstance(value, BufferView)


@BUFFER.getter(SYMBOL_SPECIES, clause="sec-get-arraybuffer-%symbol.species%", pauses=False)
def species(fn: Any, this: Value, *_: Value) -> Value:
    return this


PROTOTYPE = holder("ArrayBuffer.prototype", clause="sec-properties-of-the-arraybuffer-prototype-object")
PROTOTYPE.refer("constructor", "ArrayBuffer", clause="sec-arraybuffer.prototype.constructor")


def this_buffer(value: Value, method: str) -> JSArrayBuffer:
    """RequireInternalSlot [[ArrayBufferData]].

    Raises:
        ThrowError: TypeError where the value is no ArrayBuffer.
    """
    if not isinstance(value, JSArrayBuffer):
        raise type_error(f"Method ArrayBuffer.prototype.{method} called on incompatible receiver {describe(value)}")
    return value


@PROTOTYPE.getter("byteLength", clause="sec-get-arraybuffer.prototype.bytelength", pauses=False)
def byte_length(fn: Any, this: Value, *_: Value) -> Value:
    return float(len(this_buffer(this, "byteLength").data or b""))


@PROTOTYPE.method("slice", 2, clause="sec-arraybuffer.prototype.slice")
def slice_(fn: Any, this: Value, start: Value = None, end: Value = None, *_: Value) -> Value:
    what = "ArrayBuffer.prototype.slice"
    buffer = this_buffer(this, "slice")
    length = len(bytes_of(buffer, what))
    first = relative_index(start, length, 0)
    final = relative_index(end, length, length)
    size = max(final - first, 0)
    maker = species_constructor(fn.realm, buffer, "ArrayBuffer")
    made = maker.construct(maker, maker, float(size))
    if not isinstance(made, JSArrayBuffer):
        raise type_error(f"Method {what} called on incompatible receiver {describe(made)}")
    target = bytes_of(made, what)
    if made is buffer:
        raise type_error("ArrayBuffer subclass returned this from species constructor")
    if len(target) < size:
        raise type_error("Species constructor returned a too small ArrayBuffer")
    source = bytes_of(buffer, what)
    count = max(min(final, len(source)) - first, 0)
    target[:count] = source[first : first + count]
    return made


@pausable("ArrayBuffer.SpeciesConstructor")
def species_constructor(realm: Realm, o: JSObject, default: str) -> Any:
    """SpeciesConstructor (7.3.22); ``default`` is the path of a constructor."""
    found = get(o, "constructor")
    if found is None:
        return realm.intrinsic(default)
    if not isinstance(found, JSObject):
        raise type_error("The .constructor property is not an object")
    kind = get(found, SYMBOL_SPECIES)
    if kind is None or kind is null:
        return realm.intrinsic(default)
    if not is_constructor(kind):
        raise type_error("object.constructor[Symbol.species] is not a constructor")
    return kind


@PROTOTYPE.getter("maxByteLength", clause="sec-get-arraybuffer.prototype.maxbytelength", pauses=False)
def max_byte_length(fn: Any, this: Value, *_: Value) -> Value:
    buffer = this_buffer(this, "maxByteLength")
    if buffer.data is None:
        return 0.0
    return float(len(buffer.data) if buffer.max_length is None else buffer.max_length)


@PROTOTYPE.getter("resizable", clause="sec-get-arraybuffer.prototype.resizable", pauses=False)
def resizable(fn: Any, this: Value, *_: Value) -> Value:
    return this_buffer(this, "resizable").max_length is not None


@PROTOTYPE.method("resize", 1, clause="sec-arraybuffer.prototype.resize")
def resize(fn: Any, this: Value, new_length: Value = None, *_: Value) -> Value:
    buffer = this_buffer(this, "resize")
    if buffer.max_length is None:
        raise type_error("Method ArrayBuffer.prototype.resize called on incompatible receiver #<ArrayBuffer>")
    size = to_index(new_length)
    data = bytes_of(buffer, "ArrayBuffer.prototype.resize")
    if size > buffer.max_length:
        raise range_error("ArrayBuffer.prototype.resize: Invalid length parameter")
    if size < len(data):
        del data[size:]
    else:
        data.extend(allocate(size - len(data)))


@PROTOTYPE.method("transfer", 0, clause="sec-arraybuffer.prototype.transfer")
def transfer(fn: Any, this: Value, new_length: Value = None, *_: Value) -> Value:
    buffer = this_buffer(this, "transfer")
    size = transfer_length(buffer, new_length)
    return copy_and_detach(fn.realm, buffer, size, buffer.max_length)


@PROTOTYPE.method("transferToFixedLength", 0, clause="sec-arraybuffer.prototype.transfertofixedlength")
def transfer_to_fixed_length(fn: Any, this: Value, new_length: Value = None, *_: Value) -> Value:
    buffer = this_buffer(this, "transferToFixedLength")
    size = transfer_length(buffer, new_length)
    return copy_and_detach(fn.realm, buffer, size, None)


@pausable("ArrayBuffer.TransferLength")
def transfer_length(buffer: JSArrayBuffer, new_length: Value) -> int:
    """The length of what a buffer is transferred to."""
    if new_length is None:
        return len(buffer.data or b"")
    return to_index(new_length)


def copy_and_detach(realm: Realm, buffer: JSArrayBuffer, size: int, most: int | None) -> JSArrayBuffer:
    """The end of ArrayBufferCopyAndDetach (25.1.3.3). The bytes move where they need no copy."""
    data = bytes_of(buffer, "ArrayBuffer.prototype.transfer")
    if most is not None and size > most:
        raise range_error("Invalid array buffer length")
    if size != len(data) or (buffer.max_length is None) is not (most is None):
        copied = min(size, len(data))
        moved = allocate(size)
        moved[:copied] = data[:copied]
        data = moved
    detach(buffer)
    return JSArrayBuffer(realm.intrinsic("ArrayBuffer.prototype"), data, most)


@PROTOTYPE.getter("detached", clause="sec-get-arraybuffer.prototype.detached", pauses=False)
def detached(fn: Any, this: Value, *_: Value) -> Value:
    return this_buffer(this, "detached").data is None


PROTOTYPE.value(
    SYMBOL_TO_STRING_TAG, "ArrayBuffer", CONFIGURABLE, clause="sec-arraybuffer.prototype-%symbol.tostringtag%"
)
