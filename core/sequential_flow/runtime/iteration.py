"""Iterator records and their operations (ECMA-262 clause 7.4).

`iterate` gives a *cursor*: an `ArrayCursor` where the value is an array whose iteration nobody changed, otherwise an
`IteratorRecord`. `step` gives the next value or ``DONE``. Both survive a pause.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from .arrays import JSArray
from .budget import rounds, spend
from .completion import pausable, transparent, type_error
from .conversions import describe, get_method, get_v, to_boolean
from .objects import JSObject, get, is_callable
from .values import SYMBOL_ITERATOR, Value, null

if TYPE_CHECKING:
    from .realm import Realm


class Done:
    """The type of ``DONE``."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<done>"


DONE: Final[Any] = Done()


class ArrayCursor:
    """The position in an array that ``for-of`` and its kin walk; what %ArrayIteratorPrototype% would do, unseen."""

    __slots__ = ("array", "index")

    def __init__(self, array: JSArray, index: int) -> None:
        self.array = array
        self.index = index


class IteratorRecord:
    """An Iterator Record (7.4.1). ``done`` is [[Done]]: no ``return`` is called once it is true."""

    __slots__ = ("done", "iterator", "next")

    def __init__(self, iterator: JSObject, next: Value, done: bool = False) -> None:
        self.iterator = iterator
        self.next = next
        self.done = done


GENERATOR_NEXT: Final = "GeneratorFunction.prototype.prototype.next"
step_generator: list[Callable[[Realm, Any, Any], Value]] = []
"""Set by ``generators``: a step of a generator whose ``next`` is the built-in one."""


class NativeIterator(JSObject):
    """A built-in iterator object. ``path`` names its ``next``; ``advance`` steps without a result object."""

    __slots__ = ()

    path = ""

    def advance(self, realm: Realm) -> Value:
        """The next value or ``DONE``."""
        raise NotImplementedError


@pausable("GetIterator")
def iterate(realm: Realm, value: Value, what: str = "") -> Any:
    """GetIterator of kind sync (7.4.3): a cursor. ``what`` is the source text of the value, for the message.

    Raises:
        ThrowError: TypeError where the value is not iterable.
    """
    if value.__class__ is JSArray and is_untouched(realm, value):
        return ArrayCursor(value, 0)
    if value is None or value is null:
        raise type_error(f"{what or describe(value)} is not iterable")
    method = get_v(realm, value, SYMBOL_ITERATOR)
    if is_plain_iteration(realm, value, method):
        return ArrayCursor(value, 0)
    if not is_callable(method):
        raise type_error(f"{what or describe(value)} is not iterable")
    return iterator_from_method(realm, value, method)


def is_plain_iteration(realm: Realm, value: Value, method: Value) -> bool:
    """Whether a value's @@iterator method walks an array in the way that nobody changed."""
    return (
        value.__class__ is JSArray
        and method is realm.natives.get("Array.prototype.values")
        and method is not None
        and not realm.intrinsic("ArrayIteratorPrototype").props.modified  # type: ignore[attr-defined]
    )


def is_untouched(realm: Realm, array: JSArray) -> bool:
    """Whether an array is iterated as arrays are in a new realm: `is_plain_iteration` without looking the method up."""
    prototype = realm.array_prototype
    if array.props or array.props.__class__ is not dict or array.proto is not prototype:
        return False
    walker = realm.intrinsics.get("ArrayIteratorPrototype")
    return not prototype.props.modified and (walker is None or not walker.props.modified)  # type: ignore[attr-defined]


@pausable("GetIteratorFromMethod")
def iterator_from_method(realm: Realm, value: Value, method: Value) -> IteratorRecord:
    """GetIteratorFromMethod (7.4.2)."""
    iterator = method.py(method, value)
    if not isinstance(iterator, JSObject):
        raise type_error("Result of the Symbol.iterator method is not an object")
    next_method = get(iterator, "next")
    return IteratorRecord(iterator, next_method)


@transparent
def cursor_from_method(realm: Realm, value: Value, method: Value) -> Any:
    """`iterator_from_method`, or the short way where that walks a plain array."""
    if is_plain_iteration(realm, value, method):
        return ArrayCursor(value, 0)
    return iterator_from_method(realm, value, method)


@transparent
def step(realm: Realm, cursor: Any) -> Value:
    """IteratorStepValue (7.4.10): the next value, or ``DONE``."""
    if cursor.__class__ is ArrayCursor:
        array, index = cursor.array, cursor.index
        cursor.index = index + 1
        try:
            return array.items[index]
        except (AttributeError, IndexError):
            return step_hard(realm, cursor)
    iterator = cursor.iterator
    if iterator.class_name == "Generator" and cursor.next is realm.natives.get(GENERATOR_NEXT):
        return step_generator[0](realm, cursor, iterator)
    if isinstance(iterator, NativeIterator) and cursor.next is realm.natives.get(iterator.path):
        value = iterator.advance(realm)
        if value is DONE:
            cursor.done = True
        return value
    return step_record(realm, cursor)


@transparent
def step_hard(realm: Realm, cursor: ArrayCursor) -> Value:
    """``step`` at the end of a dense array, or in a sparse one."""
    array, index = cursor.array, cursor.index - 1
    if index < array.length:
        return array.get_index(index, None, array)
    cursor.index = 1 << 53
    return DONE


@pausable("IteratorStepValue")
def step_record(realm: Realm, cursor: IteratorRecord) -> Value:
    """``step`` by the protocol; [[Done]] is set while the iterator's own code runs, so that its throw closes nothing."""
    cursor.done = True
    function = cursor.next
    if not is_callable(function):
        raise type_error(f"{describe(function)} is not a function")
    result = function.py(function, cursor.iterator)
    if not isinstance(result, JSObject):
        raise type_error(f"Iterator result {describe(result)} is not an object")
    if result.__class__ is JSObject and result.props.__class__ is dict and "done" in result.props:
        # As most result objects are; nothing runs when they are read, but a "value" that is inherited.
        if to_boolean(result.props["done"]):
            return DONE
        if "value" in result.props:
            cursor.done = False
            return result.props["value"]
    done = get(result, "done")
    if to_boolean(done):
        return DONE
    value = get(result, "value")
    cursor.done = False
    return value


@pausable("IteratorStepResult")
def step_result(cursor: IteratorRecord, result: JSObject) -> Value:
    """``step`` once the iterator has given a result object, while [[Done]] is set."""
    done = get(result, "done")
    if to_boolean(done):
        return DONE
    value = get(result, "value")
    cursor.done = False
    return value


@pausable("IteratorClose")
def close(realm: Realm, cursor: Any) -> None:
    """IteratorClose (7.4.11) for a completion that is no throw."""
    if cursor.__class__ is ArrayCursor or cursor.done:
        return
    cursor.done = True
    iterator = cursor.iterator
    method = get_method(realm, iterator, "return")
    if method is None:
        return
    result = method.py(method, iterator)
    if not isinstance(result, JSObject):
        raise type_error(f"{describe(result)} is not an object")


@pausable("IteratorCloseThrow")
def close_for_throw(realm: Realm, cursor: Any) -> None:
    """IteratorClose for a throw completion: what ``return`` throws is dropped. The caller throws on."""
    if cursor.__class__ is ArrayCursor or cursor.done:
        return
    cursor.done = True
    iterator = cursor.iterator
    try:
        method = get_method(realm, iterator, "return")
        if method is not None:
            method.py(method, iterator)
    except Exception as error:
        realm.thrown_value(error)


@pausable("IteratorToList")
def iterator_to_list(realm: Realm, cursor: Any) -> list[Value]:
    """IteratorToList (7.4.15)."""
    values: list[Value] = []
    if cursor.__class__ is ArrayCursor and cursor.array.cells is None:
        spend(len(cursor.array.items))
        values = cursor.array.items[cursor.index :]
        cursor.index = 1 << 53
        return values
    while True:
        if len(values) & 255 == 255:
            rounds(len(values))
        value = step(realm, cursor)
        if value is DONE:
            return values
        values.append(value)


@pausable("IterableToList")
def iterable_to_list(realm: Realm, value: Value, what: str = "") -> list[Value]:
    """The values of an iterable, as spread takes them."""
    cursor = iterate(realm, value, what)
    return iterator_to_list(realm, cursor)
