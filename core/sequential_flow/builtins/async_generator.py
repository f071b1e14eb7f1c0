"""Async generator functions and objects, and async iteration over synchronous iterators (ECMA-262 clauses 27.1, 27.4, 27.6)."""

from __future__ import annotations

from typing import Any

from ..runtime.async_generators import AsyncFromSync, enqueue_request
from ..runtime.completion import Throw, pausable, transparent, type_error
from ..runtime.conversions import describe, get_method, to_boolean
from ..runtime.iteration import IteratorRecord, close, close_for_throw
from ..runtime.objects import JSObject, NativeFunction, get
from ..runtime.promises import REJECTED, JSPromise, Reaction, new_promise, promise_resolve, settle, then
from ..runtime.properties import CONFIGURABLE
from ..runtime.realm import Realm
from ..runtime.values import SYMBOL_ASYNC_ITERATOR, SYMBOL_TO_STRING_TAG, Value
from .function import create_dynamic_function
from .library import constructor, holder


@transparent
def call_function(fn: Any, this: Value, *arguments: Value) -> Value:
    return create_dynamic_function(fn, fn, "async-generator", arguments)


@transparent
def construct_function(fn: Any, new_target: Any, *arguments: Value) -> Value:
    return create_dynamic_function(fn, new_target, "async-generator", arguments)


constructor(
    "AsyncGeneratorFunction",
    1,
    clause="sec-asyncgeneratorfunction",
    call=call_function,
    construct=construct_function,
    proto="Function",
)
FUNCTION_PROTOTYPE = holder(
    "AsyncGeneratorFunction.prototype", proto="Function.prototype", clause="sec-asyncgeneratorfunction-prototype"
)
FUNCTION_PROTOTYPE.refer(
    "constructor", "AsyncGeneratorFunction", CONFIGURABLE, clause="sec-asyncgeneratorfunction-prototype-constructor"
)
FUNCTION_PROTOTYPE.refer(
    "prototype",
    "AsyncGeneratorFunction.prototype.prototype",
    CONFIGURABLE,
    clause="sec-asyncgeneratorfunction-prototype-prototype",
)
FUNCTION_PROTOTYPE.value(
    SYMBOL_TO_STRING_TAG,
    "AsyncGeneratorFunction",
    CONFIGURABLE,
    clause="sec-asyncgeneratorfunction-prototype-%symbol.tostringtag%",
)
ITERATOR = holder("AsyncIteratorPrototype", clause="sec-asynciteratorprototype")


@ITERATOR.method(SYMBOL_ASYNC_ITERATOR, 0, clause="sec-%asynciteratorprototype%-%symbol.asynciterator%")
def async_iterator(fn: Any, this: Value, *_: Value) -> Value:
    return this


PROTOTYPE = holder(
    "AsyncGeneratorFunction.prototype.prototype",
    proto="AsyncIteratorPrototype",
    clause="sec-properties-of-asyncgenerator-prototype",
)
PROTOTYPE.refer(
    "constructor", "AsyncGeneratorFunction.prototype", CONFIGURABLE, clause="sec-asyncgenerator-prototype-constructor"
)


@PROTOTYPE.method("next", 1, clause="sec-asyncgenerator-prototype-next")
def async_generator_next(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    return enqueue_request(fn.realm, this, "next", value)


@PROTOTYPE.method("return", 1, clause="sec-asyncgenerator-prototype-return")
def async_generator_return(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    return enqueue_request(fn.realm, this, "return", value)


@PROTOTYPE.method("throw", 1, clause="sec-asyncgenerator-prototype-throw")
def async_generator_throw(fn: Any, this: Value, error: Value = None, *_: Value) -> Value:
    return enqueue_request(fn.realm, this, "throw", error)


PROTOTYPE.value(
    SYMBOL_TO_STRING_TAG, "AsyncGenerator", CONFIGURABLE, clause="sec-asyncgenerator-prototype-%symbol.tostringtag%"
)

# -- synchronous iterators where asynchronous ones are wanted ---------------------------------------------------------------

FROM_SYNC = holder(
    "AsyncFromSyncIteratorPrototype",
    proto="AsyncIteratorPrototype",
    clause="sec-%asyncfromsynciteratorprototype%-object",
)


class UnwrapFunction(NativeFunction):
    """What makes an iterator result of an awaited value (27.1.6.4)."""

    __slots__ = ("done",)

    done: bool


def call_unwrap(fn: UnwrapFunction, this: Value, value: Value = None, *_: Value) -> Value:
    return fn.realm.iterator_result(value, fn.done)


class CloseFunction(NativeFunction):
    """What closes the synchronous iterator when one of its values rejects (27.1.6.4)."""

    __slots__ = ("record",)

    record: IteratorRecord


@pausable("AsyncFromSyncClose")
def call_close(fn: CloseFunction, this: Value, error: Value = None, *_: Value) -> Value:
    fn.record.done = False
    close_for_throw(fn.realm, fn.record)
    raise Throw(error)


@pausable("AsyncFromSyncIteratorContinuation")
def continuation(realm: Realm, result: Value, promise: JSPromise, record: IteratorRecord, closes: bool) -> Value:
    """AsyncFromSyncIteratorContinuation (27.1.6.4)."""
    if not isinstance(result, JSObject):
        error = realm.error("TypeError", f"Iterator result {describe(result)} is not an object")
        settle(realm, promise, REJECTED, error)
        return promise
    finished = True
    try:
        done = get(result, "done")
        finished = to_boolean(done)
        value = get(result, "value")
        wrapper = wrap_value(realm, value, record, closes and not finished)
    except Exception as error:
        settle(realm, promise, REJECTED, realm.thrown_value(error))
        return promise
    unwrap = UnwrapFunction(realm, call_unwrap, "", 1, "")
    unwrap.done = finished
    close = None
    if closes and not finished:
        close = CloseFunction(realm, call_close, "", 1, "")
        close.record = record
    then(realm, wrapper, Reaction(promise, unwrap, close))
    return promise


@pausable("AsyncFromSyncWrap")
def wrap_value(realm: Realm, value: Value, record: IteratorRecord, closes: bool) -> Any:
    """PromiseResolve of a value; where that throws the iterator is closed."""
    try:
        wrapper = promise_resolve(realm, realm.intrinsic("Promise"), value)
    except Exception as error:
        thrown = realm.thrown_value(error)
        if closes:
            record.done = False
            close_for_throw(realm, record)
        raise Throw(thrown)
    return wrapper


def the_record(value: Any) -> IteratorRecord:
    if not isinstance(value, AsyncFromSync):
        raise type_error(f"{describe(value)} is not an async-from-sync iterator")
    return value.record


@FROM_SYNC.method("next", 1, clause="sec-%asyncfromsynciteratorprototype%.next")
def from_sync_next(fn: Any, this: Value, *arguments: Value) -> Value:
    promise = new_promise(fn.realm)
    record = the_record(this)
    function = record.next
    try:
        result = function.py(function, record.iterator, *arguments)
    except Exception as error:
        settle(fn.realm, promise, REJECTED, fn.realm.thrown_value(error))
        return promise
    return continuation(fn.realm, result, promise, record, True)


@FROM_SYNC.method("return", 1, clause="sec-%asyncfromsynciteratorprototype%.return")
def from_sync_return(fn: Any, this: Value, *arguments: Value) -> Value:
    promise = new_promise(fn.realm)
    record = the_record(this)
    try:
        method = get_method(fn.realm, record.iterator, "return")
        if method is None:
            value = arguments[0] if arguments else None
            finish = fn.realm.iterator_result(value, True)
            return resolved(fn.realm, promise, finish)
        result = method.py(method, record.iterator, *arguments)
    except Exception as error:
        settle(fn.realm, promise, REJECTED, fn.realm.thrown_value(error))
        return promise
    return continuation(fn.realm, result, promise, record, False)


def resolved(realm: Realm, promise: JSPromise, value: Value) -> JSPromise:
    settle(realm, promise, "fulfilled", value)
    return promise


@FROM_SYNC.method("throw", 1, clause="sec-%asyncfromsynciteratorprototype%.throw")
def from_sync_throw(fn: Any, this: Value, *arguments: Value) -> Value:
    promise = new_promise(fn.realm)
    record = the_record(this)
    try:
        method = get_method(fn.realm, record.iterator, "throw")
        if method is None:
            record.done = False
            close(fn.realm, record)
            raise type_error("The iterator does not provide a 'throw' method")
        result = method.py(method, record.iterator, *arguments)
    except Exception as error:
        settle(fn.realm, promise, REJECTED, fn.realm.thrown_value(error))
        return promise
    return continuation(fn.realm, result, promise, record, True)
