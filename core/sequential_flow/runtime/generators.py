"""Generators (ECMA-262 clause 27.5): a JavaScript generator runs in a Python one.

The body is a Python generator function. It stops at a first ``yield`` once its parameters are bound, and then at each
``yield`` of the program. ``next`` sends a value, ``throw`` throws a `Throw` at the yield, ``return`` throws `Return`,
which only ``finally`` sees.

A suspended generator is data all the same: its frame (`gi_frame`) gives site and locals, and a generator of the
continuation takes its place when the state is read (``frame``, with its realm, holds the data until somebody resumes it).
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from .closures import JSClosure
from .completion import Throw, pausable, transparent, type_error
from .conversions import describe, get_method, to_boolean
from .iteration import DONE, IteratorRecord, iterator_from_method, step_generator, step_result
from .objects import JSObject, get, is_callable
from .values import SYMBOL_ITERATOR, Value

if TYPE_CHECKING:
    from .realm import Realm

START, SUSPENDED, RUNNING, COMPLETED = "start", "suspended", "running", "completed"


class Return(BaseException):
    """The return completion that ``generator.return(value)`` makes at a yield. No ``catch`` sees it."""

    def __init__(self, value: Value) -> None:
        self.value = value


class Raw:
    """An iterator result that ``yield*`` hands on as it is."""

    __slots__ = ("result",)

    def __init__(self, result: JSObject) -> None:
        self.result = result


class JSGenerator(JSObject):
    """A generator object. ``body`` is the Python generator; ``frame`` stands for it in a state just read."""

    __slots__ = ("body", "finished", "frame", "state")

    class_name = "Generator"
    body: Generator[Value, Value, Value] | None
    frame: Any
    state: str
    finished: bool

    def __init__(self, proto: JSObject | None) -> None:
        JSObject.__init__(self, proto)
        self.body = None
        self.frame = None
        self.state = START
        self.finished = False


continue_frame: list[Callable[[Realm, Any, Value, BaseException | None], Any]] = []
"""Set by the compiler's room: a Python generator of the rest of a frame."""


@pausable("GeneratorCall")
def call_generator(fn: JSClosure, this: Value, *arguments: Value) -> JSGenerator:
    """[[Call]] of a generator function: bind the parameters, and stop before the body (15.5.2)."""
    made = JSGenerator(None)
    made.body = fn.code.body()(fn, this, made, *arguments)
    made.state = RUNNING
    advance(made, None, None)
    prototype = get(fn, "prototype")
    if not isinstance(prototype, JSObject):
        prototype = fn.realm.intrinsic("GeneratorFunction.prototype.prototype")
    made.proto = prototype
    made.state = START
    return made


@transparent
def advance(generator: Any, value: Value, error: BaseException | None) -> Value:
    """Run the body to its next yield, or its end (then ``finished`` is set)."""
    body = generator.body
    if body is None:
        body = generator.body = continue_frame[0](generator.frame[0], generator.frame[1], value, error)
        generator.frame = None
        value = error = None
    try:
        if error is not None:
            return body.throw(error)
        return body.send(value)
    except StopIteration as stop:
        generator.finished = True
        return stop.value
    except Return as completion:
        generator.finished = True
        return completion.value


@pausable("GeneratorResume")
def resume(realm: Realm, generator: JSGenerator, value: Value) -> Value:
    """GeneratorResume (27.5.3.3): an iterator result object."""
    if generator.state == COMPLETED:
        return realm.iterator_result(None, True)
    check_running(generator)
    generator.state = RUNNING
    try:
        result = advance(generator, value, None)
    except Exception as error:
        raise ended(realm, generator, error) from None
    return answer(realm, generator, result)


@pausable("GeneratorStep")
def step(realm: Realm, cursor: IteratorRecord, generator: JSGenerator) -> Value:
    """What `resume` and IteratorStepValue (7.4.10) do together, without the result object in between."""
    cursor.done = True
    if generator.state == COMPLETED:
        return DONE
    if generator.state == RUNNING:
        check_running(generator)
    generator.state = RUNNING
    python: Any = generator.body
    try:
        if python is None:
            result = advance(generator, None, None)
        else:
            # `advance`, without the call.
            try:
                result = python.send(None)
            except (StopIteration, Return) as completion:
                generator.finished = True
                result = completion.value
    except Exception as error:
        raise ended(realm, generator, error) from None
    if generator.finished:
        generator.state = COMPLETED
        generator.body = None
        return DONE
    generator.state = SUSPENDED
    if result.__class__ is Raw:
        return step_result(cursor, result.result)
    cursor.done = False
    return result


step_generator.append(step)


@pausable("GeneratorResumeThrow")
def resume_throw(realm: Realm, generator: JSGenerator, thrown: Value) -> Value:
    """GeneratorResumeAbrupt (27.5.3.4) with a throw completion."""
    check_running(generator)
    if generator.state == START:
        generator.state = COMPLETED
    if generator.state == COMPLETED:
        raise Throw(thrown)
    generator.state = RUNNING
    try:
        result = advance(generator, None, Throw(thrown))
    except Exception as error:
        raise ended(realm, generator, error) from None
    return answer(realm, generator, result)


@pausable("GeneratorResumeReturn")
def resume_return(realm: Realm, generator: JSGenerator, value: Value) -> Value:
    """GeneratorResumeAbrupt (27.5.3.4) with a return completion."""
    check_running(generator)
    if generator.state == START:
        generator.state = COMPLETED
    if generator.state == COMPLETED:
        return realm.iterator_result(value, True)
    generator.state = RUNNING
    try:
        result = advance(generator, None, Return(value))
    except Exception as error:
        raise ended(realm, generator, error) from None
    return answer(realm, generator, result)


def check_running(generator: JSGenerator) -> None:
    if generator.state == RUNNING:
        raise type_error("Generator is already running")


def ended(realm: Realm, generator: JSGenerator, error: Exception) -> Throw:
    """A throw that ends a generator."""
    generator.state = COMPLETED
    generator.body = None
    return Throw(realm.thrown_value(error))


def answer(realm: Realm, generator: JSGenerator, result: Value) -> Value:
    """What a resumption gives: an iterator result."""
    if generator.finished:
        generator.state = COMPLETED
        generator.body = None
        return realm.iterator_result(result, True)
    generator.state = SUSPENDED
    if result.__class__ is Raw:
        return result.result
    return realm.iterator_result(result, False)


def this_generator(value: Value, method: str) -> JSGenerator:
    """GeneratorValidate (27.5.3.2).

    Raises:
        ThrowError: TypeError where it is no generator.
    """
    if not isinstance(value, JSGenerator):
        raise type_error(f"{method} method called on incompatible receiver {describe(value)}")
    return value


# -- yield* ---------------------------------------------------------------------------------------------------------------


class Delegated:
    """The end of a ``yield*``: its value, and whether it ends the function, too (``return`` was passed on)."""

    __slots__ = ("returns", "value")

    def __init__(self, value: Value, returns: bool) -> None:
        self.value = value
        self.returns = returns


@pausable("DelegateStart")
def delegate_start(realm: Realm, value: Value) -> IteratorRecord:
    """GetIterator of kind sync, always by the protocol: what is delegated to is seen."""
    method = get_method(realm, value, SYMBOL_ITERATOR)
    if method is None:
        raise type_error(f"{describe(value)} is not iterable")
    return iterator_from_method(realm, value, method)


@pausable("DelegateStep")
def delegate(realm: Realm, record: IteratorRecord, kind: int, received: Value) -> Any:
    """One round of ``yield*`` (15.5.5): the inner result to hand on, or `Delegated`. ``kind``: 0 next, 1 throw, 2 return."""
    iterator = record.iterator
    if kind == 0:
        result = call_next(record, received)
    else:
        method = get_method(realm, iterator, "throw" if kind == 1 else "return")
        if method is None:
            if kind == 2:
                return Delegated(received, True)
            record.done = False
            close_without_throw(realm, record)
            raise type_error("The iterator does not provide a 'throw' method")
        result = method.py(method, iterator, received)
    if not isinstance(result, JSObject):
        raise type_error(f"Iterator result {describe(result)} is not an object")
    done = get(result, "done")
    if to_boolean(done):
        value = get(result, "value")
        return Delegated(value, kind == 2)
    return result


@transparent
def call_next(record: IteratorRecord, received: Value) -> Value:
    function = record.next
    if not is_callable(function):
        raise type_error(f"{describe(function)} is not a function")
    return function.py(function, record.iterator, received)


@pausable("DelegateClose")
def close_without_throw(realm: Realm, record: IteratorRecord) -> None:
    """IteratorClose for the missing ``throw`` of an inner iterator."""
    from .iteration import close

    close(realm, record)


GENERATOR_HELPERS: dict[str, Any] = {
    "Return": Return, "Raw": Raw, "Delegated": Delegated, "delegate": delegate, "delegate_start": delegate_start,
}  # fmt: skip
