"""``Promise.all``, ``allSettled``, ``any`` and ``race`` (ECMA-262 clauses 27.2.4.1 to 27.2.4.5)."""

from __future__ import annotations

from typing import Any

from ..runtime.budget import tick
from ..runtime.completion import pausable, type_error
from ..runtime.conversions import describe
from ..runtime.iteration import DONE, close_for_throw, iterate, step
from ..runtime.objects import NativeFunction, define, get, is_callable
from ..runtime.promises import Capability, new_capability
from ..runtime.properties import HIDDEN
from ..runtime.realm import Realm
from ..runtime.values import Value
from .promise import PROMISE


class Gathering:
    """What the element functions of one combinator share: values so far, and how many are missing."""

    __slots__ = ("capability", "kind", "remaining", "values")

    def __init__(self, kind: str, capability: Capability) -> None:
        self.kind = kind
        self.capability = capability
        self.values: list[Value] = []
        self.remaining = 1


class ElementFunction(NativeFunction):
    """A resolve or reject element function (27.2.4.1.3 and its kin). ``called`` is shared by a pair of allSettled."""

    __slots__ = ("called", "gathering", "index", "status")

    gathering: Gathering
    index: int
    status: str
    called: list[bool]


def element_function(
    realm: Realm, gathering: Gathering, index: int, status: str, called: list[bool]
) -> ElementFunction:
    made = ElementFunction(realm, call_element, "", 1, "")
    made.gathering = gathering
    made.index = index
    made.status = status
    made.called = called
    return made


@pausable("PromiseElement")
def call_element(fn: ElementFunction, this: Value, value: Value = None, *_: Value) -> Value:
    if fn.called[0]:
        return None
    fn.called[0] = True
    gathering = fn.gathering
    if fn.status == "fulfilled":
        value = fn.realm.object({"status": "fulfilled", "value": value})
    elif fn.status == "rejected":
        value = fn.realm.object({"status": "rejected", "reason": value})
    gathering.values[fn.index] = value
    gathering.remaining -= 1
    if gathering.remaining == 0:
        return finish(fn.realm, gathering)
    return None


@pausable("PromiseGathered")
def finish(realm: Realm, gathering: Gathering) -> Value:
    """Settle the combinator's own promise."""
    values = realm.array(gathering.values)
    function = gathering.capability.resolve
    if gathering.kind == "any":
        function = gathering.capability.reject
        errors = values
        values = realm.error("AggregateError", "All promises were rejected")  # type: ignore[assignment]
        define(values, "errors", errors, HIDDEN)
    return function.py(function, None, values)


@pausable("PromiseCombinator")
def combine(realm: Realm, kind: str, constructor: Any, iterable: Value) -> Value:
    """The steps that the four have in common."""
    capability = new_capability(realm, constructor)
    gathering = Gathering(kind, capability)
    cursor = None
    try:
        resolve = get(constructor, "resolve")
        if not is_callable(resolve):
            raise type_error("Promise resolve or reject function is not callable")
        cursor = iterate(realm, iterable)
        subscribe_all(realm, gathering, constructor, resolve, cursor)
        gathering.remaining -= 1
        if gathering.remaining == 0 and kind != "race":
            finish(realm, gathering)
    except Exception as error:
        thrown = realm.thrown_value(error)
        if cursor is not None:
            close_for_throw(realm, cursor)
        reject = capability.reject
        reject.py(reject, None, thrown)
    return capability.promise


@pausable("PromiseSubscribe")
def subscribe_all(realm: Realm, gathering: Gathering, constructor: Any, resolve: Any, cursor: Any) -> None:
    index = 0
    while True:
        tick()
        value = step(realm, cursor)
        if value is DONE:
            return
        gathering.values.append(None)
        promise = resolve.py(resolve, constructor, value)
        functions = reactions(realm, gathering, index)
        if gathering.kind != "race":
            gathering.remaining += 1
        then = get_then(realm, promise)
        if not is_callable(then):
            raise type_error(f"{describe(then)} is not a function")
        then.py(then, promise, functions[0], functions[1])
        index += 1


@pausable("PromiseThen")
def get_then(realm: Realm, promise: Value) -> Value:
    from ..runtime.conversions import get_v

    return get_v(realm, promise, "then")


def reactions(realm: Realm, gathering: Gathering, index: int) -> tuple[Value, Value]:
    """What ``then`` is given for one element."""
    capability, kind = gathering.capability, gathering.kind
    called = [False]
    if kind == "all":
        return element_function(realm, gathering, index, "", called), capability.reject
    if kind == "any":
        return capability.resolve, element_function(realm, gathering, index, "", called)
    if kind == "race":
        return capability.resolve, capability.reject
    fulfilled = element_function(realm, gathering, index, "fulfilled", called)
    return fulfilled, element_function(realm, gathering, index, "rejected", called)


@PROMISE.method("all", 1, clause="sec-promise.all")
def promise_all(fn: Any, this: Value, iterable: Value = None, *_: Value) -> Value:
    return combine(fn.realm, "all", this, iterable)


@PROMISE.method("allSettled", 1, clause="sec-promise.allsettled")
def all_settled(fn: Any, this: Value, iterable: Value = None, *_: Value) -> Value:
    return combine(fn.realm, "allSettled", this, iterable)


@PROMISE.method("any", 1, clause="sec-promise.any")
def promise_any(fn: Any, this: Value, iterable: Value = None, *_: Value) -> Value:
    return combine(fn.realm, "any", this, iterable)


@PROMISE.method("race", 1, clause="sec-promise.race")
def race(fn: Any, this: Value, iterable: Value = None, *_: Value) -> Value:
    return combine(fn.realm, "race", this, iterable)
