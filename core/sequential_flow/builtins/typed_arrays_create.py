"""How typed arrays are made and looked at by all their methods (ECMA-262 clauses 23.2.4 and 23.2.5)."""

from __future__ import annotations

from typing import Any

from ..runtime.budget import rounds, spend
from ..runtime.buffers import JSArrayBuffer, allocate
from ..runtime.completion import pausable, range_error, type_error
from ..runtime.conversions import describe
from ..runtime.iteration import is_plain_iteration, iterator_from_method, iterator_to_list
from ..runtime.objects import JSObject
from ..runtime.realm import Realm
from ..runtime.typed_arrays import TYPED_ARRAYS, JSTypedArray, set_element
from ..runtime.values import BigInt, Value
from .array_buffer import species_constructor


def typed(value: Value, method: str) -> JSTypedArray:
    """ValidateTypedArray (23.2.4.4).

    Raises:
        ThrowError: TypeError where the value is no typed array, or one that is out of bounds.
    """
    if not isinstance(value, JSTypedArray):
        raise type_error("this is not a typed array.")
    if value.length_now() < 0:
        raise type_error(f"Cannot perform {method} on a detached ArrayBuffer")
    return value


def make(realm: Realm, name: str, proto: JSObject | None, length: int) -> JSTypedArray:
    """AllocateTypedArray (23.2.5.1.1) with a buffer of its own."""
    cls = TYPED_ARRAYS[name]
    if length > 1 << 32:
        raise range_error(f"Invalid typed array length: {length}")
    buffer = JSArrayBuffer(realm.intrinsic("ArrayBuffer.prototype"), allocate(length * cls.element.size))
    return cls(realm.intrinsic(name + ".prototype") if proto is None else proto, buffer, 0, length)


def same_type(realm: Realm, array: JSTypedArray, length: int) -> JSTypedArray:
    """TypedArrayCreateSameType (23.2.4.3)."""
    return make(realm, array.class_name, None, length)


@pausable("TypedArray.SpeciesCreate")
def species_create(realm: Realm, exemplar: JSTypedArray, arguments: list[Value]) -> JSTypedArray:
    """TypedArraySpeciesCreate (23.2.4.1)."""
    maker = species_constructor(realm, exemplar, exemplar.class_name)
    made = create(maker, arguments)
    if made.element.big is not exemplar.element.big:
        raise type_error("Content type of source and derived typed arrays differ")
    return made


@pausable("TypedArray.CreateFromConstructor")
def create(maker: Any, arguments: list[Value]) -> JSTypedArray:
    """TypedArrayCreateFromCtor (23.2.4.2)."""
    made = maker.construct(maker, maker, *arguments)
    array = typed(made, "%TypedArray%")
    if len(arguments) == 1 and arguments[0].__class__ is float and array.length_now() < arguments[0]:
        raise type_error("Derived TypedArray constructor created an array which was too small")
    return array


@pausable("TypedArray.FillFromList")
def fill_from_list(array: JSTypedArray, values: list[Value]) -> None:
    """Set the first elements of an array."""
    kind = BigInt if array.element.big else float
    if all(value.__class__ is kind for value in values):
        array.put_values(0, values)
        return
    k = 0
    while k < len(values):
        if k & 255 == 255:
            rounds()
        set_element(array, k, values[k])
        k += 1


@pausable("TypedArray.ListFrom")
def list_from(realm: Realm, source: Value, method: Any) -> list[Value]:
    """The values of an iterable: a new list."""
    if is_plain_iteration(realm, source, method) and source.cells is None:
        spend(len(source.items))
        return source.items.copy()  # type: ignore[no-any-return]
    cursor = iterator_from_method(realm, source, method)
    return iterator_to_list(realm, cursor)


def require_constructor(value: Value) -> None:
    """Refuse a ``this`` that makes nothing."""
    if not isinstance(value, JSObject) or getattr(value, "construct", None) is None:
        raise type_error(f"{describe(value)} is not a constructor")
