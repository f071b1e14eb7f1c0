"""Array exotic objects (ECMA-262 clause 10.4.2).

An array is *dense* as long as it is what almost all arrays are: no holes, every element a plain data property,
extensible, ``length`` writable. Then ``items`` is a Python list of the elements. Otherwise it is *sparse*: ``items``
is unset (reading it raises AttributeError, which sends the hot paths the careful way) and ``cells`` maps positions to
values, ``cell_attrs`` positions to attributes that are not the default.
"""

from __future__ import annotations

from typing import Any

from .budget import hold, rounds, spend, tick
from .completion import pausable, range_error, transparent, type_error
from .conversions import length_of_array_like, to_array_length
from .objects import JSObject, get, is_compatible, merge, set_on_receiver
from .properties import (
    ABSENT,
    ALL,
    CONFIGURABLE,
    ENUMERABLE,
    WRITABLE,
    Accessor,
    Descriptor,
    accessor_descriptor,
    array_index,
    data_descriptor,
    note_index,
)
from .values import PropertyKey, Value

MAX_LENGTH = 4294967295


class JSArray(JSObject):
    """An array; see the head of this file."""

    __slots__ = ("cell_attrs", "cells", "items", "size", "size_writable")

    class_name = "Array"
    exotic = True

    items: list[Value]
    cells: dict[int, Value] | None
    cell_attrs: dict[int, int | Accessor]
    size: int
    size_writable: bool

    def __init__(self, proto: JSObject | None, items: list[Value]) -> None:
        self.proto = proto
        self.props = {}
        self.items = items
        self.cells = None

    # -- the two modes --------------------------------------------------------------------------------------------

    @property
    def length(self) -> int:
        return len(self.items) if self.cells is None else self.size

    def make_sparse(self) -> dict[int, Value]:
        """Go over to the sparse mode, if need be: the cells."""
        if self.cells is None:
            hold(2 * len(self.items))
            self.cells = dict(enumerate(self.items))
            self.size = len(self.items)
            self.size_writable = True
            self.cell_attrs = {}
            del self.items
        return self.cells

    def make_holes(self, length: int) -> None:
        """Make an empty array of ours one with so many holes."""
        self.make_sparse()
        self.size = length

    def settle_dense(self) -> None:
        """Go back to the dense mode if nothing forbids it."""
        cells = self.cells
        if (
            cells is not None
            and len(cells) == self.size
            and not self.cell_attrs
            and self.size_writable
            and self.is_extensible()
        ):
            spend(self.size)
            self.items = [cells[index] for index in range(self.size)]
            self.cells = None

    def set_all(self, value: Value, length: int) -> None:
        """Make the array a dense one of so many equal elements."""
        self.items = [value] * length
        self.cells = None

    # -- internal methods -----------------------------------------------------------------------------------------

    def get_own_property(self, key: PropertyKey) -> Descriptor | None:
        index = array_index(key)
        if index >= 0:
            cells = self.cells
            if cells is None:
                return Descriptor(self.items[index], True, True, True) if index < len(self.items) else None
            attributes = self.cell_attrs.get(index, ALL)
            if attributes.__class__ is not int:
                return accessor_descriptor(attributes)  # type: ignore[arg-type]
            return data_descriptor(cells[index], attributes) if index in cells else None
        if key == "length":
            return Descriptor(float(self.length), self.cells is None or self.size_writable, False, False)
        return JSObject.get_own_property(self, key)

    def define_own_property(self, key: PropertyKey, desc: Descriptor) -> bool:
        index = array_index(key)
        if index >= 0:
            return self.define_element(index, key, desc)
        if key == "length":
            return self.define_length(desc)
        return JSObject.define_own_property(self, key, desc)

    def define_element(self, index: int, key: PropertyKey, desc: Descriptor) -> bool:
        length = self.length
        if index >= length and self.cells is not None and not self.size_writable:
            return False
        current = self.get_own_property(key)
        if not is_compatible(self.is_extensible(), desc, current):
            return False
        merged = desc if current is None else merge(current, desc)
        flags = (ENUMERABLE if merged.enumerable is True else 0) | (CONFIGURABLE if merged.configurable is True else 0)
        if not merged.is_accessor:
            if merged.writable is True:
                flags |= WRITABLE
            value = None if merged.value is ABSENT else merged.value
            if flags == ALL:
                self.write_element(index, value)
                return True
        cells = self.make_sparse()
        note_index(self.props, key)
        if merged.is_accessor:
            cells.pop(index, None)
            getter = None if merged.get is ABSENT else merged.get
            setter = None if merged.set is ABSENT else merged.set
            self.cell_attrs[index] = Accessor(getter, setter, flags)
        else:
            cells[index] = value
            self.cell_attrs[index] = flags
        self.size = max(self.size, index + 1)
        return True

    def write_element(self, index: int, value: Value) -> None:
        """Store a plain element whose definition was found valid."""
        cells = self.cells
        if cells is None:
            items = self.items
            if index < len(items):
                items[index] = value
                return
            if index == len(items):
                items.append(value)
                return
            cells = self.make_sparse()
        self.cell_attrs.pop(index, None)
        cells[index] = value
        if index >= self.size:
            self.size = index + 1
        if len(cells) == self.size:
            self.settle_dense()

    def define_length(self, desc: Descriptor) -> bool:
        """ArraySetLength (10.4.2.4), its value a Number already (see ``conversions.to_array_length``)."""
        if desc.configurable is True or desc.enumerable is True or desc.is_accessor:
            return False
        writable = self.cells is None or self.size_writable
        if not writable and desc.writable is True:
            return False
        done = True
        if desc.value is not ABSENT:
            length = self.length_of(desc.value)
            if length != self.length and not writable:
                return False
            done = self.truncate(length)
        if desc.writable is False:
            self.make_sparse()
            self.size_writable = False
        return done

    def length_of(self, value: Value) -> int:
        """A new length as an ``int``.

        Raises:
            ThrowError: RangeError where it is no array length.
        """
        if value.__class__ is not float or not 0.0 <= value <= MAX_LENGTH or value != int(value):
            raise range_error("Invalid array length")
        return int(value)

    def truncate(self, length: int) -> bool:
        """Set the length, deleting elements past it from the end: whether all could be deleted."""
        if self.cells is None:
            items = self.items
            if length <= len(items):
                del items[length:]
                return True
            self.make_sparse()
        elif length < self.size:
            cells, attrs = self.cells, self.cell_attrs
            spend(len(cells) + len(attrs))
            for index in sorted((i for i in (*cells, *attrs) if i >= length), reverse=True):
                attributes = attrs.get(index, ALL)
                if not (attributes if attributes.__class__ is int else attributes.flags) & CONFIGURABLE:  # type: ignore[union-attr]
                    self.size = index + 1
                    return False
                cells.pop(index, None)
                attrs.pop(index, None)
        self.size = length
        self.settle_dense()
        return True

    @transparent
    def get(self, key: PropertyKey, receiver: Value) -> Value:
        if key.__class__ is str:
            index = array_index(key)
            if index >= 0:
                return self.get_index(index, key, receiver)
            if key == "length":
                return float(self.length)
        return JSObject.get(self, key, receiver)

    @transparent
    def get_index(self, index: int, key: str | None, receiver: Value) -> Value:
        """[[Get]] of an element; ``key`` may be left out (``None``)."""
        cells = self.cells
        if cells is None:
            if index < len(self.items):
                return self.items[index]
        elif index in cells:
            return cells[index]
        elif index in self.cell_attrs:
            getter: Any = self.cell_attrs[index].get  # type: ignore[union-attr]
            return None if getter is None else getter.py(getter, receiver)
        parent = self.proto
        return None if parent is None else parent.get(str(index) if key is None else key, receiver)

    @pausable("ArraySet")
    def set(self, key: PropertyKey, value: Value, receiver: Value) -> bool:
        index = array_index(key)
        if index < 0:
            if key == "length" and receiver is self:
                if self.cells is not None and not self.size_writable:
                    return False
                value = to_array_length(value)
                resized: bool = self.define_own_property(key, Descriptor(value))
                return resized
            if key != "length":
                return JSObject.set(self, key, value, receiver)
        own = self.get_own_property(key)
        if own is None:
            parent = self.proto
            if parent is not None:
                return parent.set(key, value, receiver)
        elif own.is_accessor:
            setter = own.set
            if setter is None:
                return False
            setter.py(setter, receiver, value)
            return True
        elif own.writable is False:
            return False
        return set_on_receiver(receiver, key, value)

    def delete(self, key: PropertyKey) -> bool:
        index = array_index(key)
        if index < 0:
            return key != "length" and JSObject.delete(self, key)
        if index >= self.length:
            return True
        cells = self.make_sparse()
        attributes = self.cell_attrs.get(index, ALL)
        if not (attributes if attributes.__class__ is int else attributes.flags) & CONFIGURABLE:  # type: ignore[union-attr]
            return False
        cells.pop(index, None)
        self.cell_attrs.pop(index, None)
        return True

    def own_property_keys(self) -> list[PropertyKey]:
        cells = self.cells
        hold(4 * (len(self.items) if cells is None else len(cells)))
        indices: Any = range(len(self.items)) if cells is None else sorted({*cells, *self.cell_attrs})
        return [*map(str, indices), "length", *JSObject.own_property_keys(self)]

    def prevent_extensions(self) -> bool:
        self.make_sparse()
        return JSObject.prevent_extensions(self)


def is_array(value: Value) -> bool:
    """IsArray (7.2.2).

    Raises:
        ThrowError: TypeError for a revoked proxy.
    """
    while isinstance(value, JSObject) and value.class_name == "Proxy":
        tick()
        value = value.target  # type: ignore[attr-defined]
        if value is None:
            raise type_error("Cannot perform 'IsArray' on a proxy that has been revoked")
    return isinstance(value, JSArray)


@pausable("CreateListFromArrayLike")
def create_list_from_array_like(o: Value) -> list[Value]:
    """CreateListFromArrayLike (7.3.19): a new list."""
    if not isinstance(o, JSObject):
        raise type_error("CreateListFromArrayLike called on non-object")
    if o.__class__ is JSArray and o.cells is None:
        spend(len(o.items))
        return o.items.copy()
    length = length_of_array_like(o)
    hold(length)
    values: list[Value] = []
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        value = get(o, str(k))
        values.append(value)
        k += 1
    return values
