"""Typed arrays: integer-indexed exotic objects (ECMA-262 clause 10.4.5), and DataView objects (25.3).

An array over a buffer of fixed length has ``items``, as arrays have, over a `memoryview` of its elements; compiled code
uses them without a detour. A buffer that can be resized has no views: Python does not resize bytes that somebody looks
at.

>>> from sequential_flow.runtime.typed_arrays import numeric_index
>>> [numeric_index(key) for key in ('7', '07', '-0', '1.5', 'length', '1e3')]
[7, None, -1, -1, None, None]
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, ClassVar, Final

from .access import LENGTHS, READERS, WRITERS
from .bigints import to_bigint
from .budget import hold, spend
from .buffers import ELEMENTS, Element, JSArrayBuffer
from .completion import pausable, transparent
from .conversions import to_number
from .numbers import number_to_string, string_to_number
from .objects import JSObject
from .properties import ABSENT, Descriptor
from .values import PropertyKey, Value

if TYPE_CHECKING:
    from .realm import Realm

PIECE: Final = 65_536
"""How many values are converted at once."""

_LITTLE: Final = sys.byteorder == "little"


class BufferView(JSObject):
    """What typed arrays and DataViews have in common; ``fixed_length`` is ``None`` where they track the buffer's."""

    __slots__ = ("buffer", "fixed_length", "offset")

    unit = 1
    """The bytes of what ``fixed_length`` counts."""

    buffer: JSArrayBuffer
    fixed_length: int | None
    offset: int

    def __init__(self, proto: JSObject | None, buffer: JSArrayBuffer, offset: int, fixed_length: int | None) -> None:
        JSObject.__init__(self, proto)
        self.buffer = buffer
        self.offset = offset
        self.fixed_length = fixed_length

    def length_now(self) -> int:
        """The length, -1 where the view is out of bounds or its buffer is detached."""
        data = self.buffer.data
        if data is None:
            return -1
        fixed = self.fixed_length
        if fixed is None:
            rest = len(data) - self.offset
            return rest // self.unit if rest >= 0 else -1
        return fixed if self.offset + fixed * self.unit <= len(data) else -1

    def settle(self) -> None:
        """Check what came from a state; whether the view is out of bounds is asked at each use."""
        counts: list[Any] = [self.offset] if self.fixed_length is None else [self.offset, self.fixed_length]
        buffer: Any = self.buffer
        if not isinstance(buffer, JSArrayBuffer) or any(n.__class__ is not int or n < 0 for n in counts):
            raise ValueError("a view of no buffer")


class JSDataView(BufferView):
    """A DataView object."""

    __slots__ = ()

    class_name = "DataView"

    def summary(self) -> str:
        """How the console shows it."""
        length = max(self.length_now(), 0)
        return f"DataView {{ byteLength: {length}, byteOffset: {self.offset}, buffer: {self.buffer.summary()} }}"


class Items:
    """The elements of a typed array as compiled code reads and writes them; other than Numbers go the careful way."""

    __slots__ = ("buffer", "convert", "view")

    def __init__(self, buffer: JSArrayBuffer, view: Any, element: Element) -> None:
        self.buffer = buffer
        self.view = view
        self.convert = element.convert

    def __len__(self) -> int:
        raise AttributeError("these items are no list")

    def __getitem__(self, index: int) -> float:
        if self.buffer.data is None:
            raise IndexError(index)
        return float(self.view[index])

    def __setitem__(self, index: int, value: Value) -> None:
        if value.__class__ is not float or self.buffer.data is None:
            raise IndexError(index)
        self.view[index] = self.convert(value)


class JSTypedArray(BufferView):
    """A typed array; each type of element has a class of its own, with its ``element``.

    ``items`` is unset where there can be no view, as those of an array with holes are.
    """

    __slots__ = ("items",)

    exotic = True

    element: ClassVar[Element]
    path: ClassVar[str]
    items: Items

    def make_view(self) -> None:
        """Make ``items``, if there can be a view."""
        buffer, element = self.buffer, self.element
        if buffer.max_length is None and _LITTLE and not element.big and element.code != "e" and self.length_now() > 0:
            length: int = self.fixed_length  # type: ignore[assignment]
            end = self.offset + length * self.unit
            view = memoryview(buffer.data)[self.offset : end].cast(element.code)  # type: ignore[arg-type,call-overload]
            self.items = Items(buffer, view, element)

    def read(self, index: int) -> Value:
        """TypedArrayGetElement (10.4.5.16): undefined where the index is not valid."""
        if not 0 <= index < self.length_now():
            return None
        if not hasattr(self, "items"):
            self.make_view()
        return self.element.read(self.buffer.data, self.offset + index * self.unit)  # type: ignore[arg-type]

    def write(self, index: int, value: Value) -> None:
        """The end of TypedArraySetElement (10.4.5.17), with a value of the array's content type."""
        if 0 <= index < self.length_now():
            if not hasattr(self, "items"):
                self.make_view()
            raw = self.element.convert(value)
            self.element.write(self.buffer.data, self.offset + index * self.unit, raw)  # type: ignore[arg-type]

    def values(self, count: int | None = None) -> list[Value]:
        """The elements, or so many of the first, as far as they are there."""
        length = self.length_now()
        if count is not None:
            length = min(length, count)
        return self.element.unpack(self.buffer.data, self.offset, length) if length > 0 else []  # type: ignore[arg-type]

    def put_values(self, start: int, values: list[Value]) -> None:
        """Write elements in a row, as far as there is room for them; they are of the array's content type."""
        data = self.buffer.data
        room = self.length_now() - start
        if room <= 0 or data is None:
            return
        convert = self.element.convert
        for first in range(0, min(room, len(values)), PIECE):
            piece = values[first : min(first + PIECE, room)]
            spend(8 * len(piece))
            packed = self.element.pack(list(map(convert, piece)))
            position = self.offset + (start + first) * self.unit
            data[position : position + len(packed)] = packed

    # -- internal methods -----------------------------------------------------------------------------------------

    def get_own_property(self, key: PropertyKey) -> Descriptor | None:
        index = numeric_index(key)
        if index is None:
            return JSObject.get_own_property(self, key)
        value = self.read(index)
        return None if value is None else Descriptor(value, True, True, True)

    @transparent
    def has_property(self, key: PropertyKey) -> bool:
        index = numeric_index(key)
        if index is None:
            return JSObject.has_property(self, key)
        return 0 <= index < self.length_now()

    @pausable("TypedArray.[[DefineOwnProperty]]")
    def define_own_property(self, key: PropertyKey, desc: Descriptor) -> bool:
        index = numeric_index(key)
        if index is None:
            return JSObject.define_own_property(self, key, desc)
        if not 0 <= index < self.length_now() or desc.configurable is False or desc.enumerable is False:
            return False
        if desc.is_accessor or desc.writable is False:
            return False
        if desc.value is not ABSENT:
            set_element(self, index, desc.value)
        return True

    @transparent
    def get(self, key: PropertyKey, receiver: Value) -> Value:
        index = numeric_index(key)
        if index is None:
            return JSObject.get(self, key, receiver)
        return self.read(index)

    @pausable("TypedArray.[[Set]]")
    def set(self, key: PropertyKey, value: Value, receiver: Value) -> bool:
        index = numeric_index(key)
        if index is not None:
            if receiver is self:
                set_element(self, index, value)
                return True
            if not 0 <= index < self.length_now():
                return True
            return set_on_other(receiver, key, value)
        return JSObject.set(self, key, value, receiver)

    def delete(self, key: PropertyKey) -> bool:
        index = numeric_index(key)
        if index is None:
            return JSObject.delete(self, key)
        return not 0 <= index < self.length_now()

    def own_property_keys(self) -> list[PropertyKey]:
        hold(self.length_now())
        return [*map(str, range(self.length_now())), *JSObject.own_property_keys(self)]

    def prevent_extensions(self) -> bool:
        if self.fixed_length is None or self.buffer.max_length is not None:
            return False
        return JSObject.prevent_extensions(self)


@transparent
def set_on_other(receiver: Value, key: PropertyKey, value: Value) -> bool:
    """The end of OrdinarySet for an element that another object inherits."""
    from .objects import set_on_receiver

    return set_on_receiver(receiver, key, value)


@pausable("TypedArray.SetElement")
def set_element(array: JSTypedArray, index: int, value: Value) -> None:
    """TypedArraySetElement (10.4.5.17)."""
    if array.element.big:
        bigint = to_bigint(value)
        array.write(index, bigint)
    else:
        number = to_number(value)
        array.write(index, number)


def numeric_index(key: PropertyKey) -> int | None:
    """CanonicalNumericIndexString (7.1.21): the index that a key is, -1 for a number that is none, else ``None``."""
    if key.__class__ is not str or not key:
        return None
    text: str = key
    first = text[0]
    if "0" <= first <= "9":
        if len(text) <= 15 and text.isascii() and text.isdigit() and (first != "0" or len(text) == 1):
            return int(text)
    elif first not in "-IN":
        return None
    if text == "-0":
        return -1
    number = string_to_number(text)
    if number_to_string(number) != text:
        return None
    return int(number) if number >= 0.0 and number.is_integer() else -1


# -- the hot paths --------------------------------------------------------------------------------------------------


def read_index(array: JSTypedArray, key: float) -> Value:
    """``array[key]``."""
    try:
        index = int(key)
        return array.read(index) if index == key else None
    except (ValueError, OverflowError):
        return None


def write_index(array: JSTypedArray, key: float, value: Value) -> bool:
    """``array[key] = value``: whether that was all there is to do."""
    if value.__class__ is not float:
        return False
    try:
        index = int(key)
        if index == key:
            array.write(index, value)
    except (ValueError, OverflowError):
        pass
    return True


@transparent
def length_of(realm: Realm, array: JSTypedArray) -> Value:
    """``array.length``."""
    intrinsics = realm.intrinsics
    proto = array.proto
    if (
        not array.props
        and proto is intrinsics.get(array.path)
        and not proto.props.modified  # type: ignore[union-attr]
        and not intrinsics["TypedArray.prototype"].props.modified  # type: ignore[attr-defined]
    ):
        return float(max(array.length_now(), 0))
    return array.get("length", array)


def _class(name: str, element: Element) -> type[JSTypedArray]:
    members = {
        "__slots__": (), "__module__": __name__, "class_name": name, "path": name + ".prototype", "element": element,
        "unit": element.size,
    }  # fmt: skip
    made = type("JS" + name, (JSTypedArray,), members)
    READERS[made] = read_index
    LENGTHS[made] = length_of
    if not element.big:
        WRITERS[made] = write_index
    return made


TYPED_ARRAYS: Final[dict[str, type[JSTypedArray]]] = {
    name + "Array": _class(name + "Array", element) for name, element in ELEMENTS.items()
}
"""The classes by the names of their constructors."""
