"""DataView (ECMA-262 clause 25.3)."""

from __future__ import annotations

from typing import Any, Final

from ..runtime.bigints import to_bigint
from ..runtime.buffers import ELEMENTS, JSArrayBuffer, bytes_of
from ..runtime.completion import pausable, range_error, transparent, type_error
from ..runtime.conversions import describe, to_boolean, to_index, to_number
from ..runtime.objects import get
from ..runtime.properties import CONFIGURABLE
from ..runtime.realm import prototype_from
from ..runtime.typed_arrays import JSDataView
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value
from .library import constructor, holder

WIDTHS: Final = tuple(name for name in ELEMENTS if name != "Uint8Clamped")


def call_data_view(fn: Any, this: Value, *_: Value) -> Value:
    raise type_error("Constructor DataView requires 'new'")


def construct_data_view(
    fn: Any, new_target: Any, buffer: Any = None, byte_offset: Value = None, byte_length: Value = None, *_: Value
) -> Value:
    if not isinstance(buffer, JSArrayBuffer):
        raise type_error("First argument to DataView constructor must be an ArrayBuffer")
    offset = to_index(byte_offset)
    check_offset(buffer, offset)
    length = None
    if byte_length is not None:
        length = to_index(byte_length)
    length = view_length(buffer, offset, length)
    prototype = get(new_target, "prototype")
    proto = prototype_from(new_target, prototype, "DataView.prototype")
    check_offset(buffer, offset)
    view_length(buffer, offset, length)
    return JSDataView(proto, buffer, offset, length)


def check_offset(buffer: JSArrayBuffer, offset: int) -> None:
    """Refuse an offset beyond the buffer."""
    if offset > len(bytes_of(buffer, "DataView")):
        raise range_error(f"Start offset {offset} is outside the bounds of the buffer")


def view_length(buffer: JSArrayBuffer, offset: int, length: int | None) -> int | None:
    """The length of a new view; ``None`` if it tracks that of the buffer."""
    size = len(bytes_of(buffer, "DataView"))
    if length is None:
        return size - offset if buffer.max_length is None else None
    if offset + length > size:
        raise range_error(f"Invalid DataView length {length}")
    return length


DATA_VIEW = constructor(
    "DataView", 1, clause="sec-dataview-constructor", call=call_data_view, construct=construct_data_view
)
PROTOTYPE = holder("DataView.prototype", clause="sec-properties-of-the-dataview-prototype-object")
PROTOTYPE.refer("constructor", "DataView", clause="sec-dataview.prototype.constructor")


def this_view(value: Value, method: str) -> JSDataView:
    """RequireInternalSlot [[DataView]].

    Raises:
        ThrowError: TypeError where the value is no DataView.
    """
    if not isinstance(value, JSDataView):
        raise type_error(f"Method DataView.prototype.{method} called on incompatible receiver {describe(value)}")
    return value


def length_of(view: JSDataView, method: str) -> int:
    """The bytes that a view sees now.

    Raises:
        ThrowError: TypeError where it is out of bounds.
    """
    bytes_of(view.buffer, f"DataView.prototype.{method}")
    length = view.length_now()
    if length < 0:
        raise type_error(f"Invalid DataView accessor {method} on an out-of-bounds view")
    return length


@PROTOTYPE.getter("buffer", clause="sec-get-dataview.prototype.buffer", pauses=False)
def buffer_(fn: Any, this: Value, *_: Value) -> Value:
    return this_view(this, "buffer").buffer


@PROTOTYPE.getter("byteLength", clause="sec-get-dataview.prototype.bytelength", pauses=False)
def byte_length_(fn: Any, this: Value, *_: Value) -> Value:
    return float(length_of(this_view(this, "byteLength"), "byteLength"))


@PROTOTYPE.getter("byteOffset", clause="sec-get-dataview.prototype.byteoffset", pauses=False)
def byte_offset_(fn: Any, this: Value, *_: Value) -> Value:
    view = this_view(this, "byteOffset")
    length_of(view, "byteOffset")
    return float(view.offset)


@pausable("DataView.GetViewValue")
def get_view_value(this: Value, name: str, request_index: Value, little: Value) -> Value:
    """GetViewValue (25.3.1.5)."""
    view = this_view(this, "get" + name)
    index = to_index(request_index)
    position = element_position(view, index, "get" + name)
    return ELEMENTS[name].read(bytes_of(view.buffer, name), position, to_boolean(little))


@pausable("DataView.SetViewValue")
def set_view_value(this: Value, name: str, request_index: Value, value: Value, little: Value) -> None:
    """SetViewValue (25.3.1.6)."""
    view = this_view(this, "set" + name)
    index = to_index(request_index)
    number: Value = None
    if ELEMENTS[name].big:
        number = to_bigint(value)
    else:
        number = to_number(value)
    position = element_position(view, index, "set" + name)
    ELEMENTS[name].write(bytes_of(view.buffer, name), position, ELEMENTS[name].convert(number), to_boolean(little))


def element_position(view: JSDataView, index: int, method: str) -> int:
    """Where an element stands in the buffer."""
    length = length_of(view, method)
    if index + ELEMENTS[method[3:]].size > length:
        raise range_error("Offset is outside the bounds of the DataView")
    return view.offset + index


def declare_accessors(name: str) -> None:
    """Declare the two methods for a type of element."""

    @PROTOTYPE.method("get" + name, 1, clause=f"sec-dataview.prototype.get{name.lower()}", pauses=False)
    @transparent
    def get_value(fn: Any, this: Value, index: Value = None, little: Value = None, *_: Value) -> Value:
        return get_view_value(this, name, index, little)

    @PROTOTYPE.method("set" + name, 2, clause=f"sec-dataview.prototype.set{name.lower()}", pauses=False)
    @transparent
    def set_value(
        fn: Any, this: Value, index: Value = None, value: Value = None, little: Value = None, *_: Value
    ) -> Value:
        return set_view_value(this, name, index, value, little)


for _name in WIDTHS:
    declare_accessors(_name)

PROTOTYPE.value(SYMBOL_TO_STRING_TAG, "DataView", CONFIGURABLE, clause="sec-dataview.prototype-%symbol.tostringtag%")
