"""AbortController and AbortSignal (https://dom.spec.whatwg.org/#aborting-ongoing-activities)."""

from __future__ import annotations

from typing import Any, Final

from ..runtime.budget import tick
from ..runtime.completion import Throw, pausable, range_error
from ..runtime.conversions import to_number
from ..runtime.errors import make_dom_exception
from ..runtime.iteration import iterable_to_list
from ..runtime.objects import JSObject, get
from ..runtime.realm import Realm, prototype_from
from ..runtime.values import Value
from .event import make_event
from .event_target import JSEventTarget, Listener, dispatch, handler_of, set_handler
from .idl import Interface, receive, refuse_type, require

_DOM: Final = "https://dom.spec.whatwg.org/#dom-"


class JSAbortSignal(JSEventTarget):
    """An AbortSignal. ``dependents`` are the signals of ``any`` that follow it, ``removals`` the listeners that go with it.

    ``composed`` tells that it is itself one of ``any``, whose ``sources`` are then the signals that it follows.
    """

    __slots__ = ("aborted", "composed", "dependents", "reason", "removals", "sources")

    class_name = "AbortSignal"

    def __init__(self, proto: JSObject | None) -> None:
        JSEventTarget.__init__(self, proto)
        self.aborted = False
        self.reason: Value = None
        self.composed = False
        self.dependents: list[JSAbortSignal] = []
        self.sources: list[JSAbortSignal] = []
        self.removals: list[tuple[JSEventTarget, Listener]] = []


class JSAbortController(JSObject):
    """An AbortController, with its signal."""

    __slots__ = ("signal",)

    class_name = "AbortController"
    signal: JSAbortSignal


def new_signal(realm: Realm) -> JSAbortSignal:
    return JSAbortSignal(realm.intrinsic("AbortSignal.prototype"))


def reason_or_usual(realm: Realm, reason: Value) -> Value:
    return make_dom_exception(realm, "AbortError", "This operation was aborted") if reason is None else reason


@pausable("SignalAbort")
def signal_abort(realm: Realm, signal: JSAbortSignal, reason: Value) -> None:
    """Signal abort (https://dom.spec.whatwg.org/#abortsignal-signal-abort), with a reason that is there."""
    if signal.aborted:
        return
    signals = [signal, *(one for one in signal.dependents if not one.aborted)]
    k = 0
    while k < len(signals):
        signals[k].aborted = True
        signals[k].reason = reason
        k += 1
    k = 0
    while k < len(signals):
        tick()
        run_abort_steps(realm, signals[k])
        k += 1


@pausable("RunAbortSteps")
def run_abort_steps(realm: Realm, signal: JSAbortSignal) -> None:
    """Withdraw what hangs on a signal, and tell those who listen (https://dom.spec.whatwg.org/#run-the-abort-steps)."""
    for target, listener in signal.removals:
        tick()
        target.remove(listener)
    signal.removals = []
    realm.host.withdraw(signal)
    event = make_event(realm, "abort")
    dispatch(realm, signal, event)


SIGNAL = Interface(
    "AbortSignal",
    JSAbortSignal,
    clause="https://dom.spec.whatwg.org/#interface-AbortSignal",
    parent="EventTarget",
)


@SIGNAL.static("abort", 0, clause=_DOM + "abortsignal-abort", pauses=False)
def abort_(fn: Any, this: Value, reason: Value = None, *_: Value) -> Value:
    signal = new_signal(fn.realm)
    signal.aborted = True
    signal.reason = reason_or_usual(fn.realm, reason)
    return signal


@SIGNAL.static("timeout", 1, clause=_DOM + "abortsignal-timeout")
def timeout(fn: Any, this: Value, *arguments: Value) -> Value:
    require(fn, arguments, "delay")
    number = to_number(arguments[0])
    if not 0.0 <= number <= 9007199254740991.0:
        raise range_error('The value of "delay" is out of range. It must be >= 0 && <= 9007199254740991.')
    signal = new_signal(fn.realm)
    tick()
    fn.realm.host.timers.start(fn.realm.now(), number, signal, [])
    return signal


@SIGNAL.static("any", 1, clause=_DOM + "abortsignal-any")
def any_(fn: Any, this: Value, *arguments: Value) -> Value:
    require(fn, arguments, "signals")
    signals = iterable_to_list(fn.realm, arguments[0])
    made = new_signal(fn.realm)
    made.composed = True
    for signal in signals:
        if not isinstance(signal, JSAbortSignal):
            refuse_type(fn.realm, "signals", "an instance of AbortSignal", signal)
    for signal in signals:
        if signal.aborted:
            made.aborted = True
            made.reason = signal.reason
            return made
    sources: list[JSAbortSignal] = []
    for signal in signals:
        tick()
        sources += signal.sources if signal.composed else [signal]
    for source in dict.fromkeys(sources):
        tick()
        made.sources.append(source)
        source.dependents.append(made)
    return made


@SIGNAL.attribute("aborted", clause=_DOM + "abortsignal-aborted")
def aborted(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSAbortSignal).aborted


@SIGNAL.attribute("reason", clause=_DOM + "abortsignal-reason")
def reason_(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSAbortSignal).reason


@SIGNAL.operation("throwIfAborted", 0, clause=_DOM + "abortsignal-throwifaborted", pauses=False)
def throw_if_aborted(fn: Any, this: Value, *_: Value) -> Value:
    signal = receive(fn, this, JSAbortSignal)
    if signal.aborted:
        raise Throw(signal.reason)
    return None


@SIGNAL.attribute("onabort", clause=_DOM + "abortsignal-onabort")
def onabort(fn: Any, this: Value, *_: Value) -> Value:
    return handler_of(receive(fn, this, JSAbortSignal), "abort")


@SIGNAL.setter("onabort", clause=_DOM + "abortsignal-onabort", pauses=False)
def set_onabort(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    set_handler(receive(fn, this, JSAbortSignal), "abort", value)


def construct_controller(fn: Any, new_target: Any, *_: Value) -> Value:
    prototype = get(new_target, "prototype")
    made = JSAbortController(prototype_from(new_target, prototype, "AbortController.prototype"))
    made.signal = new_signal(fn.realm)
    return made


CONTROLLER = Interface(
    "AbortController",
    JSAbortController,
    clause="https://dom.spec.whatwg.org/#interface-abortcontroller",
    construct=construct_controller,
)


@CONTROLLER.attribute("signal", clause=_DOM + "abortcontroller-signal")
def controller_signal(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSAbortController).signal


@CONTROLLER.operation("abort", 0, clause=_DOM + "abortcontroller-abort")
def controller_abort(fn: Any, this: Value, reason: Value = None, *_: Value) -> Value:
    signal = receive(fn, this, JSAbortController).signal
    signal_abort(fn.realm, signal, reason_or_usual(fn.realm, reason))
    return None


__all__ = ["CONTROLLER", "SIGNAL", "JSAbortController", "JSAbortSignal", "signal_abort"]
