"""Promises and jobs (ECMA-262 clauses 27.2 and 9.5), and the objects that run async functions (27.7).

A reaction is data: what to settle (``capability``), the handler of the program, or the async function that waits. So a
pending promise survives a pause with all that hangs on it. Jobs are data too: rows of ``realm.jobs``, run in order by
`run_jobs` when the program's own code has ended.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from .closures import JSClosure
from .completion import Throw, pausable, transparent, type_error
from .conversions import describe
from .generators import COMPLETED, RUNNING, SUSPENDED, advance
from .objects import JSObject, NativeFunction, get, is_callable, is_constructor
from .values import Value

if TYPE_CHECKING:
    from .realm import Realm

PENDING, FULFILLED, REJECTED = "pending", "fulfilled", "rejected"


class JSPromise(JSObject):
    """A promise. ``reactions`` wait for it; ``handled`` tells whether anybody looks at a rejection."""

    __slots__ = ("handled", "reactions", "result", "state")

    class_name = "Promise"
    state: str
    result: Value
    reactions: list[Reaction]
    handled: bool

    def __init__(self, proto: JSObject | None) -> None:
        JSObject.__init__(self, proto)
        self.state = PENDING
        self.result = None
        self.reactions = []
        self.handled = False


class Capability:
    """A PromiseCapability Record (27.2.1.1)."""

    __slots__ = ("promise", "reject", "resolve")

    def __init__(self, promise: Value, resolve: Value, reject: Value) -> None:
        self.promise = promise
        self.resolve = resolve
        self.reject = reject


class Reaction:
    """Two PromiseReaction Records (27.2.1.2), one for each way. A handler is a function of the program, ``None``, or an
    async body that waits (`JSAsync`), for both ways."""

    __slots__ = ("capability", "fulfilled", "rejected")

    def __init__(self, capability: Capability | JSPromise | None, fulfilled: Value, rejected: Value) -> None:
        self.capability = capability
        self.fulfilled = fulfilled
        self.rejected = rejected


class JSAsync(JSObject):
    """The running body of an async function: like a generator, with the promise that it settles."""

    __slots__ = ("body", "finished", "frame", "promise", "state")

    body: Generator[Value, Value, Value] | None

    def __init__(self, promise: JSPromise) -> None:
        JSObject.__init__(self, None)
        self.promise = promise
        self.body = None
        self.frame: Any = None
        self.finished = False
        self.state = RUNNING


def new_promise(realm: Realm) -> JSPromise:
    """A pending promise of the realm's own."""
    return JSPromise(realm.intrinsic("Promise.prototype"))


def enqueue(realm: Realm, job: tuple[Any, ...]) -> None:
    """HostEnqueuePromiseJob (9.5.5)."""
    realm.jobs.append(job)


# -- settling -------------------------------------------------------------------------------------------------------------


def settle(realm: Realm, promise: JSPromise, state: str, result: Value) -> None:
    """FulfillPromise and RejectPromise (27.2.1.4, 27.2.1.7)."""
    reactions = promise.reactions
    promise.reactions = []
    promise.state = state
    promise.result = result
    if state == REJECTED and not promise.handled:
        realm.unhandled.append(promise)
    for reaction in reactions:
        enqueue(realm, ("reaction", reaction, state, result))


def promised(realm: Realm, work: Callable[[], Value]) -> JSPromise:
    """A promise of what a function of ours, which cannot pause, gives or throws."""
    promise = new_promise(realm)
    try:
        settle(realm, promise, FULFILLED, work())
    except Exception as error:
        settle(realm, promise, REJECTED, realm.thrown_value(error))
    return promise


@pausable("PromiseResolveFunction")
def resolve_promise(realm: Realm, promise: JSPromise, resolution: Value) -> None:
    """What a promise's resolve function does (27.2.1.3.2), once."""
    if resolution is promise:
        error = realm.error("TypeError", "Chaining cycle detected for promise #<Promise>")
        settle(realm, promise, REJECTED, error)
        return
    if not isinstance(resolution, JSObject):
        settle(realm, promise, FULFILLED, resolution)
        return
    try:
        then = get(resolution, "then")
    except Exception as error:
        settle(realm, promise, REJECTED, realm.thrown_value(error))
        return
    if not is_callable(then):
        settle(realm, promise, FULFILLED, resolution)
        return
    enqueue(realm, ("thenable", promise, resolution, then))


class Resolver(NativeFunction):
    """A promise's resolving function (27.2.1.3); ``pair`` is shared with its twin and empty once one was called."""

    __slots__ = ("pair", "settles")

    pair: list[JSPromise]
    settles: str


def resolving_functions(realm: Realm, promise: JSPromise) -> tuple[Resolver, Resolver]:
    """CreateResolvingFunctions (27.2.1.3)."""
    pair = [promise]
    return make_resolver(realm, pair, FULFILLED), make_resolver(realm, pair, REJECTED)


def make_resolver(realm: Realm, pair: list[JSPromise], settles: str) -> Resolver:
    made = Resolver(realm, call_resolver, "", 1, "")
    made.pair = pair
    made.settles = settles
    return made


@pausable("CallResolver")
def call_resolver(fn: Resolver, this: Value, value: Value = None, *_: Value) -> Value:
    if not fn.pair:
        return None
    promise = fn.pair.pop()
    if fn.settles == REJECTED:
        settle(fn.realm, promise, REJECTED, value)
    else:
        resolve_promise(fn.realm, promise, value)
    return None


# -- capabilities ---------------------------------------------------------------------------------------------------------


class Executor(NativeFunction):
    """The function that NewPromiseCapability gives to a constructor (27.2.1.5)."""

    __slots__ = ("capability",)

    capability: Capability


def call_executor(fn: Executor, this: Value, resolve: Value = None, reject: Value = None, *_: Value) -> Value:
    capability = fn.capability
    if capability.resolve is not None or capability.reject is not None:
        raise type_error("Promise executor has already been invoked with non-undefined arguments")
    capability.resolve = resolve
    capability.reject = reject
    return None


@pausable("NewPromiseCapability")
def new_capability(realm: Realm, constructor: Any) -> Capability:
    """NewPromiseCapability (27.2.1.5)."""
    if not is_constructor(constructor):
        raise type_error(f"{describe(constructor)} is not a constructor")
    if constructor is realm.intrinsics.get("Promise"):
        promise = new_promise(realm)
        functions = resolving_functions(realm, promise)
        return Capability(promise, functions[0], functions[1])
    capability = Capability(None, None, None)
    executor = Executor(realm, call_executor, "", 2, "")
    executor.capability = capability
    made = constructor.construct(constructor, constructor, executor)
    if not is_callable(capability.resolve):
        raise type_error("Promise resolve or reject function is not callable")
    if not is_callable(capability.reject):
        raise type_error("Promise resolve or reject function is not callable")
    capability.promise = made
    return capability


@pausable("PromiseResolve")
def promise_resolve(realm: Realm, constructor: Any, value: Value) -> Value:
    """PromiseResolve (27.2.4.7.1)."""
    if isinstance(value, JSPromise):
        found = get(value, "constructor")
        if found is constructor:
            return value
    capability = new_capability(realm, constructor)
    resolve = capability.resolve
    resolve.py(resolve, None, value)
    return capability.promise


def then(realm: Realm, promise: JSPromise, reaction: Reaction) -> None:
    """PerformPromiseThen (27.2.5.4.1)."""
    if promise.state == PENDING:
        promise.reactions.append(reaction)
    else:
        enqueue(realm, ("reaction", reaction, promise.state, promise.result))
    if not promise.handled:
        promise.handled = True
        if promise in realm.unhandled:
            realm.unhandled.remove(promise)


# -- jobs -----------------------------------------------------------------------------------------------------------------


@pausable("RunJobs")
def run_jobs(realm: Realm) -> None:
    """Run jobs until there is none."""
    while realm.jobs:
        job = realm.jobs.popleft()
        run_job(realm, job)


@transparent
def run_job(realm: Realm, job: tuple[Any, ...]) -> Value:
    if job[0] == "reaction":
        return reaction_job(realm, job[1], job[2], job[3])
    if job[0] == "thenable":
        return thenable_job(realm, job[1], job[2], job[3])
    return job[1].py(job[1], None)


@pausable("PromiseReactionJob")
def reaction_job(realm: Realm, reaction: Reaction, state: str, argument: Value) -> None:
    """NewPromiseReactionJob (27.2.2.1)."""
    handler = reaction.fulfilled if state == FULFILLED else reaction.rejected
    continuation = CONTINUATIONS.get(handler.__class__)
    if continuation is not None:
        continuation(realm, handler, argument, state == REJECTED)
        return
    capability = reaction.capability
    failed = state == REJECTED
    result = argument
    if handler is not None:
        failed = False
        try:
            result = handler.py(handler, None, argument)
        except Exception as error:
            failed = True
            result = realm.thrown_value(error)
    if capability is None:
        return
    settle_capability(realm, capability, failed, result)


@transparent
def settle_capability(realm: Realm, capability: Capability | JSPromise, failed: bool, value: Value) -> Value:
    """Resolve or reject what a reaction settles."""
    if capability.__class__ is JSPromise:
        if failed:
            return settle(realm, capability, REJECTED, value)
        return resolve_promise(realm, capability, value)
    function = capability.reject if failed else capability.resolve  # type: ignore[union-attr]
    return function.py(function, None, value)


@pausable("PromiseResolveThenableJob")
def thenable_job(realm: Realm, promise: JSPromise, thenable: JSObject, function: Any) -> None:
    """NewPromiseResolveThenableJob (27.2.2.2)."""
    functions = resolving_functions(realm, promise)
    reject = functions[1]
    try:
        function.py(function, thenable, functions[0], reject)
    except Exception as error:
        thrown = realm.thrown_value(error)
        reject.py(reject, None, thrown)


# -- async functions ------------------------------------------------------------------------------------------------------


@pausable("AsyncFunctionCall")
def call_async(fn: JSClosure, this: Value, *arguments: Value) -> JSPromise:
    """[[Call]] of an async function (15.8.4)."""
    promise = new_promise(fn.realm)
    made = JSAsync(promise)
    made.body = fn.code.body()(fn, this, made, *arguments)
    try:
        advance(made, None, None)
    except Exception as error:
        settle(fn.realm, promise, REJECTED, fn.realm.thrown_value(error))
        return promise
    continue_async(fn.realm, made, None, False)
    return promise


@pausable("AsyncFunctionContinue")
def continue_async(realm: Realm, running: JSAsync, value: Value, failed: bool) -> None:
    """Run an async body to its next ``await``, or its end (27.7.5.2, 27.7.5.3)."""
    running.state = RUNNING
    try:
        result = advance(running, None if failed else value, Throw(value) if failed else None)
    except Exception as error:
        running.state = COMPLETED
        running.body = None
        settle(realm, running.promise, REJECTED, realm.thrown_value(error))
        return
    if running.finished:
        running.state = COMPLETED
        running.body = None
        resolve_promise(realm, running.promise, result)
        return
    running.state = SUSPENDED
    await_value(realm, running, result)


@pausable("Await")
def await_value(realm: Realm, running: JSAsync, value: Value) -> None:
    """Await (27.7.5.3): wait for a value, a promise or a thenable."""
    constructor = realm.intrinsic("Promise")
    try:
        promise = promise_resolve(realm, constructor, value)
    except Exception as error:
        thrown = realm.thrown_value(error)
        promise = new_promise(realm)
        settle(realm, promise, REJECTED, thrown)
    then(realm, promise, Reaction(None, running, running))


CONTINUATIONS: dict[type, Any] = {JSAsync: continue_async}
"""What goes on when an awaited promise is settled, by the class of the handler."""
