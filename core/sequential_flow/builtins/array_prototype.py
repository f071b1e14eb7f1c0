"""Array.prototype itself, and what its methods share (ECMA-262 clauses 23.1.3 and 10.4.2).

Methods take the elements of a dense array straight from ``o.items[k]``; where that fails (a hole, a shorter array,
another kind of object) they take the careful way, `element`. A callback may change the array, so each step looks anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.arrays import MAX_LENGTH, JSArray, is_array
from ..runtime.budget import tick
from ..runtime.completion import pausable, range_error, transparent, type_error
from ..runtime.conversions import describe, to_integer_or_infinity
from ..runtime.objects import JSObject, create_data_property_or_throw, get, is_callable, is_constructor, refusal
from ..runtime.properties import ABSENT
from ..runtime.realm import construct, function_realm
from ..runtime.values import SYMBOL_SPECIES, Value, null
from .library import holder

if TYPE_CHECKING:
    from ..runtime.realm import Realm

PROTOTYPE = holder(
    "Array.prototype",
    make=lambda realm: JSArray(None, []),
    clause="sec-properties-of-the-array-prototype-object",
)
PROTOTYPE.refer("constructor", "Array", clause="sec-array.prototype.constructor")


def check_callable(value: Value) -> None:
    """Refuse a callback that cannot be called.

    Raises:
        ThrowError: TypeError.
    """
    if not is_callable(value):
        raise type_error(f"{value if value.__class__ is str else describe(value)} is not a function")


def clamp(relative: Any, length: int) -> int:
    """A position that counts from the end where it is negative, from what ToIntegerOrInfinity gave."""
    if relative < 0:
        return int(max(length + relative, 0))
    return int(min(relative, length))


@pausable("RelativeIndex")
def relative_index(value: Value, length: int, default: int) -> int:
    """An argument such as ``start`` of ``slice`` as a position in 0 … length; ``default`` where it is undefined."""
    if value is None:
        return default
    relative = to_integer_or_infinity(value)
    return clamp(relative, length)


@pausable("ArrayElement")
def element(o: JSObject, k: int) -> Value:
    """An element of any object, or ``ABSENT``: HasProperty, then Get."""
    tick()
    present = o.has_property(str(k))
    if not present:
        return ABSENT
    return get(o, str(k))


@transparent
def append(a: JSObject, k: int, value: Value) -> None:
    """CreateDataPropertyOrThrow of the next element of an array that a method builds."""
    if a.__class__ is JSArray and a.cells is None and len(a.items) == k:
        a.items.append(value)
    else:
        create_data_property_or_throw(a, str(k), value)


@pausable("DeletePropertyOrThrow")
def delete_or_throw(o: JSObject, k: int) -> None:
    """DeletePropertyOrThrow (7.3.9) of an element."""
    done = o.delete(str(k))
    if not done:
        kind = "[object Array]" if o.class_name == "Array" else describe(o)
        raise type_error(f"Cannot delete property '{k}' of {kind}")


def require_writable(a: JSArray) -> None:
    """Refuse to change an array whose ``length`` is read-only, before anything is changed.

    Raises:
        ThrowError: TypeError.
    """
    if a.cells is not None and not a.size_writable:
        raise type_error(refusal(a, "length"))


def array_create(realm: Realm, length: int) -> JSArray:
    """ArrayCreate (10.4.2.2)."""
    if length > MAX_LENGTH:
        raise range_error("Invalid array length")
    a = realm.array()
    if length:
        a.make_holes(length)
    return a


def makes_plain_arrays(realm: Realm, o: JSObject) -> bool:
    """Whether ArraySpeciesCreate would make an ordinary array, and run no code on its way."""
    if o.__class__ is not JSArray or o.proto is not realm.array_prototype:
        return False
    props = o.props
    if props.__class__ is not dict or "constructor" in props or realm.array_prototype.props.modified:  # type: ignore[attr-defined]
        return False
    array = realm.intrinsics.get("Array")
    return array is None or not array.props.modified  # type: ignore[attr-defined]


@pausable("ArraySpeciesCreate")
def array_species_create(realm: Realm, original: JSObject, length: int) -> JSObject:
    """ArraySpeciesCreate (23.1.3.7 / 10.4.2.3)."""
    if not is_array(original):
        return array_create(realm, length)
    constructor = get(original, "constructor")
    if is_constructor(constructor):
        home = function_realm(constructor)
        if home is not realm and constructor is home.intrinsics.get("Array"):
            constructor = None
    if isinstance(constructor, JSObject):
        constructor = get(constructor, SYMBOL_SPECIES)
        if constructor is null:
            constructor = None
    if constructor is None:
        return array_create(realm, length)
    if not is_constructor(constructor):
        raise type_error("object.constructor[Symbol.species] is not a constructor")
    return construct(constructor, [float(length)])


@pausable("ConstructArray")
def new_array(realm: Realm, constructor: Any, length: int | None) -> JSObject:
    """What Array.from and Array.of fill: an object of the constructor that they were called on, if it is one.

    ``length`` is what the constructor gets, ``None`` for nothing.
    """
    if constructor is realm.intrinsics.get("Array") or not is_constructor(constructor):
        array_create(realm, length or 0)
        return realm.array()
    if length is None:
        return construct(constructor, [])
    return construct(constructor, [float(length)])
