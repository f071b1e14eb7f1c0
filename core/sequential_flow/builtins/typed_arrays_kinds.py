"""The constructors of the kinds of typed arrays (ECMA-262 clauses 23.2.5 to 23.2.7)."""

from __future__ import annotations

from typing import Any

from ..runtime.budget import hold, rounds
from ..runtime.buffers import JSArrayBuffer, bytes_of
from ..runtime.completion import pausable, range_error, type_error
from ..runtime.conversions import get_method, length_of_array_like, to_index
from ..runtime.objects import JSObject, get
from ..runtime.realm import Realm, prototype_from
from ..runtime.typed_arrays import TYPED_ARRAYS, JSTypedArray, set_element
from ..runtime.values import SYMBOL_ITERATOR, Value
from .library import constructor, holder
from .typed_arrays_create import fill_from_list, list_from, make


def call_kind(fn: Any, this: Value, *_: Value) -> Value:
    raise type_error(f"Constructor {fn.path} requires 'new'")


def construct_kind(
    fn: Any, new_target: Any, first: Any = None, offset: Value = None, length: Value = None, *_: Value
) -> Value:
    name = fn.path
    if not isinstance(first, JSObject):
        size = to_index(first)
        prototype = get(new_target, "prototype")
        return make(fn.realm, name, prototype_from(new_target, prototype, name + ".prototype"), size)
    prototype = get(new_target, "prototype")
    proto = prototype_from(new_target, prototype, name + ".prototype")
    if isinstance(first, JSTypedArray):
        return from_typed_array(fn.realm, name, proto, first)
    if isinstance(first, JSArrayBuffer):
        return from_buffer(name, proto, first, offset, length)
    return from_object(fn.realm, name, proto, first)


def from_typed_array(realm: Realm, name: str, proto: JSObject, source: JSTypedArray) -> JSTypedArray:
    """InitializeTypedArrayFromTypedArray (23.2.5.1.2)."""
    length = source.length_now()
    if length < 0:
        raise type_error("Cannot perform Construct on a detached ArrayBuffer")
    array = make(realm, name, proto, length)
    if array.element.big is not source.element.big:
        raise type_error("Cannot mix BigInt and other types, use explicit conversions")
    if array.element is source.element:
        data = bytes_of(source.buffer, "Construct")
        bytes_of(array.buffer, "Construct")[:] = data[source.offset : source.offset + length * source.unit]
    else:
        hold(length)
        array.put_values(0, source.values())
    return array


@pausable("TypedArray.FromBuffer")
def from_buffer(name: str, proto: JSObject, buffer: JSArrayBuffer, byte_offset: Value, length: Value) -> JSTypedArray:
    """InitializeTypedArrayFromArrayBuffer (23.2.5.1.3)."""
    offset = to_index(byte_offset)
    if offset % TYPED_ARRAYS[name].element.size:
        size = TYPED_ARRAYS[name].element.size
        raise range_error(f"start offset of {name} should be a multiple of {size}")
    if length is None:
        return view_of(name, proto, buffer, offset, None)
    count = to_index(length)
    return view_of(name, proto, buffer, offset, count)


def view_of(name: str, proto: JSObject, buffer: JSArrayBuffer, offset: int, count: int | None) -> JSTypedArray:
    """A typed array that sees part of a buffer."""
    cls = TYPED_ARRAYS[name]
    size = cls.element.size
    available = len(bytes_of(buffer, "Construct"))
    if count is not None:
        if offset + count * size > available:
            raise range_error(f"Invalid typed array length: {count}")
    elif buffer.max_length is None:
        if available % size:
            raise range_error(f"byte length of {name} should be a multiple of {size}")
        count = (available - offset) // size
    if offset > available:
        raise range_error(f"Start offset {offset} is outside the bounds of the buffer")
    return cls(proto, buffer, offset, count)


@pausable("TypedArray.FromObject")
def from_object(realm: Realm, name: str, proto: JSObject, source: JSObject) -> JSTypedArray:
    """InitializeTypedArrayFromList and FromArrayLike (23.2.5.1.4, 23.2.5.1.5)."""
    method = get_method(realm, source, SYMBOL_ITERATOR)
    if method is not None:
        values = list_from(realm, source, method)
        array = make(realm, name, proto, len(values))
        fill_from_list(array, values)
        return array
    length = length_of_array_like(source)
    array = make(realm, name, proto, length)
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        value = get(source, str(k))
        set_element(array, k, value)
        k += 1
    return array


for _name, _class in TYPED_ARRAYS.items():
    _kind = constructor(
        _name, 3, clause="sec-typedarray-constructors", call=call_kind, construct=construct_kind, proto="TypedArray"
    )
    _prototype = holder(
        _name + ".prototype",
        proto="TypedArray.prototype",
        clause="sec-properties-of-typedarray-prototype-objects",
    )
    _prototype.refer("constructor", _name, clause="sec-typedarray.prototype.constructor")
    for _holder in (_kind, _prototype):
        _holder.value("BYTES_PER_ELEMENT", float(_class.element.size), clause="sec-typedarray.bytes_per_element")
