"""Iterator Helper objects (ECMA-262 clause 27.1.2): what ``iterator.map(…)`` and its kin give.

The specification makes them of closures that yield. Here each is an object that a state can hold: the record of the
iterator below, the callback, two counters, and for ``flatMap`` the iterator inside. `step_helper` makes one step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .budget import tick
from .completion import Throw, pausable, type_error
from .conversions import describe, get_method, to_boolean
from .iteration import DONE, IteratorRecord, NativeIterator, close, close_for_throw, step
from .objects import JSObject, get
from .values import SYMBOL_ITERATOR, Value

if TYPE_CHECKING:
    from .realm import Realm


class JSIteratorHelper(NativeIterator):
    """An Iterator Helper. ``kind`` is the method that made it; ``state`` "new", "running", "waiting" or "done".

    ``counter`` is what the callback gets as its index; ``remaining`` what ``take`` and ``drop`` count down; ``inner``
    is the record of the iterator that ``flatMap`` is in.
    """

    __slots__ = ("callback", "counter", "inner", "kind", "remaining", "state", "underlying")

    class_name = "Iterator Helper"
    path = "IteratorHelperPrototype.next"

    def __init__(
        self, realm: Realm, kind: str, underlying: IteratorRecord | None, callback: Any = None, remaining: int = 0
    ) -> None:
        JSObject.__init__(self, realm.intrinsic("IteratorHelperPrototype"))
        self.kind = kind
        self.underlying = underlying
        self.callback = callback
        self.remaining = remaining
        self.counter = 0
        self.inner: IteratorRecord | None = None
        self.state = "new"

    @pausable("IteratorHelperAdvance")
    def advance(self, realm: Realm) -> Value:
        if self.state == "running":
            raise type_error("Generator is already running")
        if self.state == "done":
            return DONE
        self.state = "running"
        try:
            value = step_helper(realm, self)
        except Exception as error:
            self.state = "done"
            raise error
        self.state = "done" if value is DONE else "waiting"
        return value


class JSConcatenation(JSIteratorHelper):
    """What Iterator.concat gives (27.1.3.2.1): ``sources`` are the @@iterator methods and iterables still to come, by turns."""

    __slots__ = ("sources",)

    def __init__(self, realm: Realm, sources: list[Value]) -> None:
        JSIteratorHelper.__init__(self, realm, "concat", None)
        self.sources = sources


class JSWrappedIterator(JSObject):
    """What Iterator.from makes of an iterator that does not inherit from Iterator.prototype (27.1.3.2.1.1)."""

    __slots__ = ("iterated",)

    def __init__(self, realm: Realm, iterated: IteratorRecord) -> None:
        JSObject.__init__(self, realm.intrinsic("WrapForValidIteratorPrototype"))
        self.iterated = iterated


@pausable("IteratorHelperStep")
def step_helper(realm: Realm, helper: JSIteratorHelper) -> Value:
    """The next value of a helper, or ``DONE``."""
    if helper.kind == "take":
        return step_take(realm, helper)
    if helper.kind == "flatMap":
        return step_flat_map(realm, helper)
    if helper.kind == "concat":
        return step_concatenation(realm, helper)
    while True:
        tick()
        value = step(realm, helper.underlying)
        if value is DONE:
            return DONE
        if helper.kind == "drop":
            if not helper.remaining:
                return value
            helper.remaining -= 1
        else:
            result = call_back(realm, helper, value)
            if helper.kind == "map":
                return result
            if to_boolean(result):
                return value


@pausable("IteratorHelperCallback")
def call_back(realm: Realm, helper: JSIteratorHelper, value: Value) -> Value:
    """Call the callback of a helper; if it throws, close the iterator below."""
    counter = float(helper.counter)
    helper.counter += 1
    try:
        return helper.callback.py(helper.callback, None, value, counter)
    except Exception as error:
        thrown = realm.thrown_value(error)
        close_for_throw(realm, helper.underlying)
        raise Throw(thrown)


@pausable("IteratorHelperTake")
def step_take(realm: Realm, helper: JSIteratorHelper) -> Value:
    if not helper.remaining:
        close(realm, helper.underlying)
        return DONE
    helper.remaining -= 1
    tick()
    return step(realm, helper.underlying)


@pausable("IteratorHelperFlatMap")
def step_flat_map(realm: Realm, helper: JSIteratorHelper) -> Value:
    while True:
        tick()
        try:
            if helper.inner is None:
                value = step(realm, helper.underlying)
                if value is DONE:
                    return DONE
                mapped = call_back(realm, helper, value)
                inner = iterator_flattenable(realm, mapped, False)
                helper.inner = inner
            value = step(realm, helper.inner)
        except Exception as error:
            thrown = realm.thrown_value(error)
            close_for_throw(realm, helper.underlying)
            raise Throw(thrown)
        if value is not DONE:
            return value
        helper.inner = None


@pausable("IteratorConcatStep")
def step_concatenation(realm: Realm, helper: Any) -> Value:
    while True:
        tick()
        if helper.inner is None:
            if not helper.sources:
                return DONE
            method = helper.sources.pop(0)
            iterable = helper.sources.pop(0)
            iterator = method.py(method, iterable)
            if not isinstance(iterator, JSObject):
                raise type_error(f"{describe(iterator)} is not an object")
            next_method = get(iterator, "next")
            helper.inner = IteratorRecord(iterator, next_method)
        value = step(realm, helper.inner)
        if value is not DONE:
            return value
        helper.inner = None


@pausable("GetIteratorFlattenable")
def iterator_flattenable(realm: Realm, value: Any, strings: bool) -> IteratorRecord:
    """GetIteratorFlattenable (7.4.16)."""
    if not isinstance(value, JSObject) and not (strings and value.__class__ is str):
        raise type_error(f"{describe(value)} is not an object")
    method = get_method(realm, value, SYMBOL_ITERATOR)
    if method is None:
        iterator = value
    else:
        iterator = method.py(method, value)
    if not isinstance(iterator, JSObject):
        raise type_error(f"{describe(iterator)} is not an object")
    next_method = get(iterator, "next")
    return IteratorRecord(iterator, next_method)


@pausable("IteratorHelperReturn")
def return_helper(realm: Realm, helper: JSIteratorHelper) -> None:
    """What ``return`` does to a helper: it is done, and the iterators below are closed."""
    if helper.state == "running":
        raise type_error("Generator is already running")
    if helper.state == "done":
        return
    helper.state = "done" if helper.state == "new" else "running"
    try:
        close_helper(realm, helper)
    except Exception as error:
        helper.state = "done"
        raise error
    helper.state = "done"


@pausable("IteratorHelperClose")
def close_helper(realm: Realm, helper: JSIteratorHelper) -> None:
    """Close the iterators below, the inner one first."""
    if helper.inner is not None:
        try:
            close(realm, helper.inner)
        except Exception as error:
            thrown = realm.thrown_value(error)
            if helper.underlying is not None:
                close_for_throw(realm, helper.underlying)
            raise Throw(thrown)
    if helper.underlying is not None:
        close(realm, helper.underlying)
