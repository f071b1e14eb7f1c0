"""Async generators (ECMA-262 clause 27.6): a queue of requests, and a body that awaits and yields.

The body yields `AwaitMark` around what it awaits, and bare values for ``yield``. All that runs it is data, as in
``promises``: the generator itself is the handler of the reactions that continue it.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from .closures import JSClosure
from .completion import Throw, pausable, type_error
from .conversions import describe, get_method
from .generators import COMPLETED, RUNNING, START, SUSPENDED, Delegated, Return, advance, call_next
from .iteration import IteratorRecord, iterator_from_method
from .objects import JSObject, get, is_callable
from .promises import (
    CONTINUATIONS,
    FULFILLED,
    REJECTED,
    JSPromise,
    Reaction,
    new_promise,
    promise_resolve,
    settle,
    then,
)
from .values import SYMBOL_ASYNC_ITERATOR, SYMBOL_ITERATOR, Value

if TYPE_CHECKING:
    from .realm import Realm

DRAINING = "draining"
"""The state while the value of a last ``return`` is awaited."""


class AwaitMark:
    """What an async generator's body yields when it awaits."""

    __slots__ = ("value",)

    def __init__(self, value: Value) -> None:
        self.value = value


class JSAsyncGenerator(JSObject):
    """An async generator object. ``queue`` holds requests: kind ("next", "throw", "return"), value and promise."""

    __slots__ = ("body", "finished", "frame", "queue", "state")

    class_name = "AsyncGenerator"
    body: Generator[Value, Value, Value] | None

    def __init__(self, proto: JSObject | None) -> None:
        JSObject.__init__(self, proto)
        self.body = None
        self.frame: Any = None
        self.finished = False
        self.state = START
        self.queue: list[tuple[str, Value, JSPromise]] = []


@pausable("AsyncGeneratorCall")
def call_async_generator(fn: JSClosure, this: Value, *arguments: Value) -> JSAsyncGenerator:
    """[[Call]] of an async generator function (15.6.2)."""
    made = JSAsyncGenerator(None)
    made.body = fn.code.body()(fn, this, made, *arguments)
    made.state = RUNNING
    advance(made, None, None)
    prototype = get(fn, "prototype")
    if not isinstance(prototype, JSObject):
        prototype = fn.realm.intrinsic("AsyncGeneratorFunction.prototype.prototype")
    made.proto = prototype
    made.state = START
    return made


@pausable("AsyncGeneratorEnqueue")
def enqueue_request(realm: Realm, generator: Value, kind: str, value: Value) -> JSPromise:
    """AsyncGenerator.prototype.next, throw and return (27.6.1)."""
    promise = new_promise(realm)
    if not isinstance(generator, JSAsyncGenerator):
        error = realm.error("TypeError", f"{kind} method called on incompatible receiver {describe(generator)}")
        settle(realm, promise, REJECTED, error)
        return promise
    generator.queue.append((kind, value, promise))
    if generator.state not in (RUNNING, DRAINING):
        serve(realm, generator)
    return promise


@pausable("AsyncGeneratorServe")
def serve(realm: Realm, generator: JSAsyncGenerator) -> None:
    """Serve requests until there is none, or the body runs or awaits (27.6.3.5, 27.6.3.9, 27.6.3.10)."""
    while generator.queue and generator.state not in (RUNNING, DRAINING):
        kind, value, promise = generator.queue[0]
        if generator.state == START and kind != "next":
            generator.state = COMPLETED
            generator.body = None
        if generator.state == COMPLETED:
            if kind == "return":
                generator.state = DRAINING
                await_return(realm, generator, value)
                return
            generator.queue.pop(0)
            if kind == "throw":
                settle(realm, promise, REJECTED, value)
            else:
                settle(realm, promise, FULFILLED, realm.iterator_result(None, True))
        else:
            if kind == "return":
                await_then_return(realm, generator, value)
            else:
                run_body(realm, generator, value, kind == "throw")


@pausable("AsyncGeneratorAwaitReturn")
def await_return(realm: Realm, generator: JSAsyncGenerator, value: Value) -> None:
    """AsyncGeneratorAwaitReturn (27.6.3.9)."""
    try:
        promise = promise_resolve(realm, realm.intrinsic("Promise"), value)
    except Exception as error:
        thrown = realm.thrown_value(error)
        promise = new_promise(realm)
        settle(realm, promise, REJECTED, thrown)
    then(realm, promise, Reaction(None, generator, generator))


@pausable("AsyncGeneratorReturnAwait")
def await_then_return(realm: Realm, generator: JSAsyncGenerator, value: Value) -> None:
    """A ``return`` request at a yield: its value is awaited, then the return completion made (27.6.3.8)."""
    generator.state = RUNNING
    try:
        promise = promise_resolve(realm, realm.intrinsic("Promise"), value)
    except Exception as error:
        thrown = realm.thrown_value(error)
        run_body(realm, generator, thrown, True)
        return
    then(realm, promise, Reaction(None, ReturnAwaited(generator), ReturnAwaited(generator)))


class ReturnAwaited:
    """The handler that makes the return completion once its value is there."""

    __slots__ = ("generator",)

    def __init__(self, generator: JSAsyncGenerator) -> None:
        self.generator = generator


@pausable("AsyncGeneratorContinue")
def continue_async_generator(realm: Realm, generator: JSAsyncGenerator, value: Value, failed: bool) -> None:
    """An awaited value is there: for the body, or for a last ``return``."""
    if generator.state == DRAINING:
        generator.state = COMPLETED
        promise = generator.queue.pop(0)[2]
        if failed:
            settle(realm, promise, REJECTED, value)
        else:
            settle(realm, promise, FULFILLED, realm.iterator_result(value, True))
        serve(realm, generator)
        return
    run_body(realm, generator, value, failed)
    serve(realm, generator)


@pausable("AsyncGeneratorReturn")
def continue_return(realm: Realm, generator: JSAsyncGenerator, value: Value, failed: bool) -> None:
    if failed:
        run_body(realm, generator, value, True)
    else:
        run_return(realm, generator, value)
    serve(realm, generator)


@pausable("AsyncGeneratorRun")
def run_body(realm: Realm, generator: JSAsyncGenerator, value: Value, failed: bool) -> None:
    """Run the body to its next await, yield or end."""
    generator.state = RUNNING
    try:
        result = advance(generator, None if failed else value, Throw(value) if failed else None)
    except Exception as error:
        complete(realm, generator, REJECTED, realm.thrown_value(error))
        return
    after_body(realm, generator, result)


@pausable("AsyncGeneratorRunReturn")
def run_return(realm: Realm, generator: JSAsyncGenerator, value: Value) -> None:
    """Make a return completion at the yield."""
    generator.state = RUNNING
    try:
        result = advance(generator, None, Return(value))
    except Exception as error:
        complete(realm, generator, REJECTED, realm.thrown_value(error))
        return
    after_body(realm, generator, result)


@pausable("AsyncGeneratorAfter")
def after_body(realm: Realm, generator: JSAsyncGenerator, result: Value) -> None:
    if generator.finished:
        complete(realm, generator, FULFILLED, realm.iterator_result(result, True))
        return
    if result.__class__ is AwaitMark:
        await_return(realm, generator, result.value)
        return
    generator.state = SUSPENDED
    promise = generator.queue.pop(0)[2]
    settle(realm, promise, FULFILLED, realm.iterator_result(result, False))


def complete(realm: Realm, generator: JSAsyncGenerator, state: str, value: Value) -> None:
    """The body has ended."""
    generator.state = COMPLETED
    generator.body = None
    promise = generator.queue.pop(0)[2]
    settle(realm, promise, state, value)


# -- iterating ------------------------------------------------------------------------------------------------------------


class AsyncFromSync(JSObject):
    """An Async-from-Sync Iterator object (27.1.6): a synchronous iterator where an asynchronous one is wanted."""

    __slots__ = ("record",)

    record: IteratorRecord


@pausable("GetAsyncIterator")
def iterate_async(realm: Realm, value: Value, what: str = "") -> IteratorRecord:
    """GetIterator of kind async (7.4.3)."""
    method = get_method(realm, value, SYMBOL_ASYNC_ITERATOR)
    if method is not None:
        return iterator_from_method(realm, value, method)
    method = get_method(realm, value, SYMBOL_ITERATOR)
    if method is None:
        raise type_error(f"{what or describe(value)} is not async iterable")
    record = iterator_from_method(realm, value, method)
    made = AsyncFromSync(realm.intrinsic("AsyncFromSyncIteratorPrototype"))
    made.record = record
    function = get(made, "next")
    return IteratorRecord(made, function)


@pausable("AsyncIteratorNext")
def async_next(realm: Realm, record: IteratorRecord) -> Value:
    """What ``for await`` awaits each round: the promise of a result."""
    function = record.next
    record.done = True
    if not is_callable(function):
        raise type_error(f"{describe(function)} is not a function")
    return function.py(function, record.iterator)


@pausable("AsyncIteratorClose")
def async_return(realm: Realm, record: IteratorRecord) -> Value:
    """The first half of AsyncIteratorClose (7.4.13): what ``return`` gave, to be awaited; ``None`` without one."""
    record.done = True
    iterator = record.iterator
    method = get_method(realm, iterator, "return")
    if method is None:
        return None
    return method.py(method, iterator)


@pausable("DelegateAsync")
def delegate_async(realm: Realm, record: IteratorRecord, kind: int, received: Value) -> Any:
    """One round of ``yield*`` in an async generator: what to await, or `Delegated` where ``return`` is missing."""
    iterator = record.iterator
    if kind == 0:
        return call_next(record, received)
    method = get_method(realm, iterator, "throw" if kind == 1 else "return")
    if method is None:
        if kind == 2:
            return Delegated(received, True)
        async_return(realm, record)
        raise type_error("The iterator does not provide a 'throw' method")
    return method.py(method, iterator, received)


def require_result(result: Value) -> None:
    """The check of an awaited iterator result."""
    if not isinstance(result, JSObject):
        raise type_error(f"Iterator result {describe(result)} is not an object")


ASYNC_HELPERS: dict[str, Any] = {
    "AwaitMark": AwaitMark, "iterate_async": iterate_async, "async_next": async_next, "async_return": async_return,
    "require_result": require_result, "delegate_async": delegate_async,
}  # fmt: skip


CONTINUATIONS[JSAsyncGenerator] = continue_async_generator


@pausable("AsyncGeneratorReturnAwaited")
def continue_awaited(realm: Realm, awaited: ReturnAwaited, value: Value, failed: bool) -> None:
    generator = awaited.generator
    continue_return(realm, generator, value, failed)


CONTINUATIONS[ReturnAwaited] = continue_awaited
