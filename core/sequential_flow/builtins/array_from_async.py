"""Array.fromAsync (ECMA-262 clause 23.1.2.2, of the edition after 2025).

The specification writes it as an async function. Here that function's state is an object, `FromAsync`, which waits for
promises as the body of an async function does (see ``runtime/promises``), so a pause may find it anywhere.
"""

from __future__ import annotations

from typing import Any

from ..runtime.async_generators import AsyncFromSync
from ..runtime.budget import rounds, tick
from ..runtime.completion import Throw, pausable, type_error
from ..runtime.conversions import describe, get_method, length_of_array_like, to_boolean, to_object
from ..runtime.iteration import DONE, IteratorRecord, iterator_from_method
from ..runtime.objects import JSObject, get, is_callable, set_or_throw
from ..runtime.promises import (
    CONTINUATIONS,
    REJECTED,
    JSPromise,
    await_value,
    new_promise,
    resolve_promise,
    settle,
)
from ..runtime.realm import Realm
from ..runtime.values import SYMBOL_ASYNC_ITERATOR, SYMBOL_ITERATOR, Value
from .array_prototype import append, new_array


class FromAsync(JSObject):
    """One run of Array.fromAsync. ``waits`` tells for what: a "result" of the iterator, an "item" of an array-like, what
    the mapper gave ("mapped"), or the end of the iterator ("closed", after which ``thrown`` is thrown).

    ``record`` is the iterator's, ``None`` for an array-like, whose ``items`` and ``length`` are there then.
    """

    __slots__ = ("index", "items", "length", "mapper", "promise", "record", "target", "this_arg", "thrown", "waits")

    promise: JSPromise
    target: Any
    record: IteratorRecord | None

    def __init__(self, promise: JSPromise, mapper: Value, this_arg: Value) -> None:
        JSObject.__init__(self, None)
        self.promise = promise
        self.mapper: Any = mapper
        self.this_arg = this_arg
        self.target = None
        self.record = None
        self.items: Any = None
        self.length = 0
        self.index = 0
        self.waits = ""
        self.thrown: Value = None


@pausable("ArrayFromAsync")
def from_async(realm: Realm, constructor: Value, items: Value, mapper: Value, this_arg: Value) -> JSPromise:
    promise = new_promise(realm)
    run = FromAsync(promise, mapper, this_arg)
    try:
        waited = begin(realm, run, constructor, items)
    except Exception as error:
        settle(realm, promise, REJECTED, realm.thrown_value(error))
        return promise
    wait_for(realm, run, waited)
    return promise


@pausable("ArrayFromAsyncBegin")
def begin(realm: Realm, run: FromAsync, constructor: Value, items: Value) -> Value:
    """The steps up to the first await: what to wait for, ``DONE`` for nothing."""
    if run.mapper is not None and not is_callable(run.mapper):
        raise type_error(f"{describe(run.mapper)} is not a function")
    method = get_method(realm, items, SYMBOL_ASYNC_ITERATOR)
    if method is not None:
        record = iterator_from_method(realm, items, method)
        run.record = record
    else:
        method = get_method(realm, items, SYMBOL_ITERATOR)
        if method is not None:
            record = iterator_from_method(realm, items, method)
            wrapped = AsyncFromSync(realm.intrinsic("AsyncFromSyncIteratorPrototype"))
            wrapped.record = record
            run.record = IteratorRecord(wrapped, realm.intrinsic_function("AsyncFromSyncIteratorPrototype.next"))
    if run.record is not None:
        target = new_array(realm, constructor, None)
    else:
        array_like = to_object(realm, items)
        length = length_of_array_like(array_like)
        run.items = array_like
        run.length = length
        target = new_array(realm, constructor, length)
    run.target = target
    return request(realm, run)


@pausable("ArrayFromAsyncRequest")
def request(realm: Realm, run: FromAsync) -> Value:
    """Ask for the next value: what to wait for, ``DONE`` for nothing."""
    tick()
    if run.record is not None:
        run.waits = "result"
        function: Any = run.record.next
        if not is_callable(function):
            raise type_error(f"{describe(function)} is not a function")
        return function.py(function, run.record.iterator)
    if run.index >= run.length:
        set_or_throw(run.target, "length", float(run.index))
        return DONE
    run.waits = "item"
    return get(run.items, str(run.index))


@pausable("ArrayFromAsyncWait")
def wait_for(realm: Realm, run: FromAsync, waited: Value) -> None:
    """Wait, or if there is nothing to wait for, give the array."""
    if waited is DONE:
        resolve_promise(realm, run.promise, run.target)
    else:
        await_value(realm, run, waited)  # type: ignore[arg-type]


@pausable("ArrayFromAsyncContinue")
def go_on(realm: Realm, run: FromAsync, value: Value, failed: bool) -> None:
    """What was waited for has come."""
    try:
        waited = step_on(realm, run, value, failed)
    except Exception as error:
        settle(realm, run.promise, REJECTED, realm.thrown_value(error))
        return
    wait_for(realm, run, waited)


@pausable("ArrayFromAsyncStep")
def step_on(realm: Realm, run: FromAsync, value: Value, failed: bool) -> Value:
    """From one await to the next: what to wait for, ``DONE`` for nothing."""
    waits = run.waits
    if waits == "closed":
        raise Throw(run.thrown)
    if failed:
        if waits == "mapped":
            return close(realm, run, value)
        raise Throw(value)
    if waits == "result":
        if not isinstance(value, JSObject):
            raise type_error(f"Iterator result {describe(value)} is not an object")
        done = get(value, "done")
        if to_boolean(done):
            set_or_throw(run.target, "length", float(run.index))
            return DONE
        value = get(value, "value")
    if waits != "mapped" and run.mapper is not None:
        return call_mapper(realm, run, value)
    return keep(realm, run, value)


@pausable("ArrayFromAsyncMap")
def call_mapper(realm: Realm, run: FromAsync, value: Value) -> Value:
    run.waits = "mapped"
    try:
        return run.mapper.py(run.mapper, run.this_arg, value, float(run.index))
    except Exception as error:
        thrown = realm.thrown_value(error)
        return close(realm, run, thrown)


@pausable("ArrayFromAsyncKeep")
def keep(realm: Realm, run: FromAsync, value: Value) -> Value:
    """Add a value to the array, and ask for the next."""
    if run.index & 255 == 255:
        rounds(run.index)
    try:
        append(run.target, run.index, value)
    except Exception as error:
        thrown = realm.thrown_value(error)
        return close(realm, run, thrown)
    run.index += 1
    return request(realm, run)


@pausable("ArrayFromAsyncClose")
def close(realm: Realm, run: FromAsync, thrown: Value) -> Value:
    """AsyncIteratorClose (7.4.12) with a throw completion: what to wait for before it is thrown."""
    record = run.record
    if record is None:
        raise Throw(thrown)
    try:
        method = get_method(realm, record.iterator, "return")
        if method is None:
            raise Throw(thrown)
        result = method.py(method, record.iterator)
    except Exception:
        raise Throw(thrown)
    run.thrown = thrown
    run.waits = "closed"
    return result


CONTINUATIONS[FromAsync] = go_on
