"""The Promise constructor and Promise.prototype (ECMA-262 clause 27.2); the combinators are in ``promise_combinators``."""

from __future__ import annotations

from typing import Any

from ..runtime.completion import Throw, pausable, transparent, type_error
from ..runtime.conversions import describe, get_v
from ..runtime.objects import JSFunction, JSObject, NativeFunction, get, is_callable, is_constructor
from ..runtime.promises import (
    Capability,
    JSPromise,
    Reaction,
    new_capability,
    new_promise,
    promise_resolve,
    resolving_functions,
    then,
)
from ..runtime.properties import CONFIGURABLE
from ..runtime.realm import Realm, prototype_from
from ..runtime.values import SYMBOL_SPECIES, SYMBOL_TO_STRING_TAG, Value, null
from .library import constructor, holder


def call_promise(fn: Any, this: Value, *_: Value) -> Value:
    raise type_error("Promise constructor cannot be invoked without 'new'")


def construct_promise(fn: Any, new_target: Any, executor: Value = None, *_: Value) -> Value:
    if not is_callable(executor):
        raise type_error(f"Promise resolver {describe(executor)} is not a function")
    prototype = get(new_target, "prototype")
    promise = JSPromise(prototype_from(new_target, prototype, "Promise.prototype"))
    functions = resolving_functions(fn.realm, promise)
    reject = functions[1]
    try:
        executor.py(executor, None, functions[0], reject)
    except Exception as error:
        thrown = fn.realm.thrown_value(error)
        reject.py(reject, None, thrown)
    return promise


PROMISE = constructor("Promise", 1, clause="sec-promise-constructor", call=call_promise, construct=construct_promise)
PROTOTYPE = holder("Promise.prototype", clause="sec-properties-of-the-promise-prototype-object")
PROTOTYPE.refer("constructor", "Promise", clause="sec-promise.prototype.constructor")


@PROMISE.getter(SYMBOL_SPECIES, clause="sec-get-promise-%symbol.species%")
def species(fn: Any, this: Value, *_: Value) -> Value:
    return this


@pausable("PromiseSpecies")
def species_constructor(realm: Realm, promise: JSObject) -> Any:
    """SpeciesConstructor (7.3.22) with %Promise% as default."""
    default = realm.intrinsic("Promise")
    found = get(promise, "constructor")
    if found is None:
        return default
    if not isinstance(found, JSObject):
        raise type_error("The .constructor property of a promise is not an object")
    kind = get(found, SYMBOL_SPECIES)
    if kind is None or kind is null:
        return default
    if not is_constructor(kind):
        raise type_error("The species of a promise is not a constructor")
    return kind


@PROTOTYPE.method("then", 2, clause="sec-promise.prototype.then")
def promise_then(fn: Any, this: Value, fulfilled: Value = None, rejected: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSPromise):
        raise type_error(f"Method Promise.prototype.then called on incompatible receiver {describe(this)}")
    kind = species_constructor(fn.realm, this)
    on_fulfilled = fulfilled if is_callable(fulfilled) else None
    on_rejected = rejected if is_callable(rejected) else None
    if kind is fn.realm.intrinsics.get("Promise"):
        # Nobody sees the resolving functions of such a capability, so there are none.
        promise = new_promise(fn.realm)
        then(fn.realm, this, Reaction(promise, on_fulfilled, on_rejected))
        return promise
    capability = new_capability(fn.realm, kind)
    then(fn.realm, this, Reaction(capability, on_fulfilled, on_rejected))
    return capability.promise


@PROTOTYPE.method("catch", 1, clause="sec-promise.prototype.catch")
def promise_catch(fn: Any, this: Value, rejected: Value = None, *_: Value) -> Value:
    method = get_v(fn.realm, this, "then")
    if not is_callable(method):
        raise type_error(f"{describe(method)} is not a function")
    return method.py(method, this, None, rejected)


class FinallyFunction(NativeFunction):
    """What ``finally`` passes to ``then`` (27.2.5.3); ``throws`` for a rejection."""

    __slots__ = ("callback", "kind", "throws")

    callback: Any
    kind: Any
    throws: bool


@pausable("PromiseFinallyFunction")
def call_finally(fn: FinallyFunction, this: Value, value: Value = None, *_: Value) -> Value:
    callback = fn.callback
    result = callback.py(callback, None)
    promise = promise_resolve(fn.realm, fn.kind, result)
    constant = Constant(fn.realm, call_constant, "", 0, "")
    constant.value = value
    constant.throws = fn.throws
    method = get(promise, "then")
    return method.py(method, promise, constant)


class Constant(NativeFunction):
    """A function that gives or throws what it holds."""

    __slots__ = ("throws", "value")

    value: Value
    throws: bool


def call_constant(fn: Constant, this: Value, *_: Value) -> Value:
    if fn.throws:
        raise Throw(fn.value)
    return fn.value


def finally_function(realm: Realm, callback: JSFunction, kind: Any, throws: bool) -> FinallyFunction:
    made = FinallyFunction(realm, call_finally, "", 1, "")
    made.callback = callback
    made.kind = kind
    made.throws = throws
    return made


@PROTOTYPE.method("finally", 1, clause="sec-promise.prototype.finally")
def promise_finally(fn: Any, this: Value, callback: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSObject):
        raise type_error("Promise.prototype.finally called on a non-object")
    kind = species_constructor(fn.realm, this)
    fulfilled = rejected = callback
    if is_callable(callback):
        fulfilled = finally_function(fn.realm, callback, kind, False)
        rejected = finally_function(fn.realm, callback, kind, True)
    method = get(this, "then")
    if not is_callable(method):
        raise type_error(f"{describe(method)} is not a function")
    return method.py(method, this, fulfilled, rejected)


PROTOTYPE.value(SYMBOL_TO_STRING_TAG, "Promise", CONFIGURABLE, clause="sec-promise.prototype-%symbol.tostringtag%")


@PROMISE.method("resolve", 1, clause="sec-promise.resolve")
def resolve(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSObject):
        raise type_error("PromiseResolve called on non-object")
    return promise_resolve(fn.realm, this, value)


@PROMISE.method("reject", 1, clause="sec-promise.reject")
def reject(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    capability = new_capability(fn.realm, this)
    function = capability.reject
    function.py(function, None, value)
    return capability.promise


@PROMISE.method("withResolvers", 0, clause="sec-promise.withResolvers")
def with_resolvers(fn: Any, this: Value, *_: Value) -> Value:
    capability = new_capability(fn.realm, this)
    return fn.realm.object({"promise": capability.promise, "resolve": capability.resolve, "reject": capability.reject})


@PROMISE.method("try", 1, clause="sec-promise.try")
def promise_try(fn: Any, this: Value, callback: Value = None, *arguments: Value) -> Value:
    if not isinstance(this, JSObject):
        raise type_error("Promise.try called on non-object")
    capability = new_capability(fn.realm, this)
    function = capability.resolve
    try:
        value = run_callback(callback, arguments)
    except Exception as error:
        value = fn.realm.thrown_value(error)
        function = capability.reject
    function.py(function, None, value)
    return capability.promise


@transparent
def run_callback(callback: Value, arguments: tuple[Value, ...]) -> Value:
    if not is_callable(callback):
        raise type_error(f"{describe(callback)} is not a function")
    return callback.py(callback, None, *arguments)


from . import promise_combinators as promise_combinators  # noqa: E402  it adds rows to PROMISE

__all__ = ["Capability", "Constant", "FinallyFunction"]
