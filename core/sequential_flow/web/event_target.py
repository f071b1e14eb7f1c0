"""EventTarget (https://dom.spec.whatwg.org/#interface-eventtarget): listeners are data, and outlive a pause."""

from __future__ import annotations

from typing import Any, Final

from ..runtime.budget import tick
from ..runtime.completion import pausable
from ..runtime.conversions import to_boolean, to_string
from ..runtime.objects import JSObject, get, is_callable
from ..runtime.promises import enqueue
from ..runtime.realm import Realm, prototype_from
from ..runtime.values import Value, null
from .event import JSEvent
from .idl import Interface, receive, refuse_type, require

_DOM: Final = "https://dom.spec.whatwg.org/#dom-eventtarget-"


class Listener:
    """An event listener (https://dom.spec.whatwg.org/#concept-event-listener).

    ``handler`` tells that ``callback`` is the value of an ``on…`` attribute.
    """

    __slots__ = ("callback", "capture", "handler", "once", "passive", "removed", "type")

    def __init__(self, kind: str, callback: Value, capture: bool, once: bool, passive: bool, handler: bool) -> None:
        self.type = kind
        self.callback: Any = callback
        self.capture = capture
        self.once = once
        self.passive = passive
        self.handler = handler
        self.removed = False


class JSEventTarget(JSObject):
    """An EventTarget: its listeners, in the order in which they were added."""

    __slots__ = ("listeners",)

    class_name = "EventTarget"

    def __init__(self, proto: JSObject | None) -> None:
        JSObject.__init__(self, proto)
        self.listeners: list[Listener] = []

    def remove(self, listener: Listener) -> None:
        listener.removed = True
        self.listeners = [one for one in self.listeners if one is not listener]


def construct_event_target(fn: Any, new_target: Any, *_: Value) -> Value:
    prototype = get(new_target, "prototype")
    return JSEventTarget(prototype_from(new_target, prototype, "EventTarget.prototype"))


EVENT_TARGET = Interface(
    "EventTarget",
    JSEventTarget,
    clause="https://dom.spec.whatwg.org/#interface-eventtarget",
    construct=construct_event_target,
)


@EVENT_TARGET.operation("addEventListener", 2, clause=_DOM + "addeventlistener")
def add_event_listener(fn: Any, this: Value, *arguments: Value) -> Value:
    target = receive(fn, this, JSEventTarget)
    require(fn, arguments, "type", "listener")
    kind = to_string(arguments[0])
    callback = arguments[1]
    options = arguments[2] if len(arguments) > 2 else None
    capture, once, passive = to_boolean(options), False, False
    signal: Value = None
    if isinstance(options, JSObject):
        value = get(options, "capture")
        capture = to_boolean(value)
        value = get(options, "once")
        once = to_boolean(value)
        value = get(options, "passive")
        passive = to_boolean(value)
        signal = get(options, "signal")
        if signal is not None and getattr(signal, "class_name", None) != "AbortSignal":
            refuse_type(fn.realm, "options.signal", "an instance of AbortSignal", signal)
    if callback is None or callback is null:
        return None
    if not isinstance(callback, JSObject):
        refuse_type(fn.realm, "listener", "an instance of EventListener", callback)
    add(target, Listener(kind, callback, capture, once, passive, False), signal)
    return None


def add(target: JSEventTarget, listener: Listener, signal: Any) -> None:
    """Add an event listener (https://dom.spec.whatwg.org/#add-an-event-listener)."""
    if signal is not None and signal.aborted:
        return
    for other in target.listeners:
        tick()
        if same(other, listener.type, listener.callback, listener.capture):
            return
    target.listeners.append(listener)
    if signal is not None:
        signal.removals.append((target, listener))


def same(listener: Listener, kind: str, callback: Value, capture: bool) -> bool:
    return (
        listener.type == kind and listener.callback is callback and listener.capture is capture and not listener.handler
    )


@EVENT_TARGET.operation("removeEventListener", 2, clause=_DOM + "removeeventlistener")
def remove_event_listener(fn: Any, this: Value, *arguments: Value) -> Value:
    target = receive(fn, this, JSEventTarget)
    require(fn, arguments, "type", "listener")
    kind = to_string(arguments[0])
    options = arguments[2] if len(arguments) > 2 else None
    capture = to_boolean(options)
    if isinstance(options, JSObject):
        value = get(options, "capture")
        capture = to_boolean(value)
    for listener in target.listeners:
        tick()
        if same(listener, kind, arguments[1], capture):
            target.remove(listener)
            break
    return None


@EVENT_TARGET.operation("dispatchEvent", 1, clause=_DOM + "dispatchevent")
def dispatch_event(fn: Any, this: Value, event: Value = None, *_: Value) -> Value:
    target = receive(fn, this, JSEventTarget)
    if not isinstance(event, JSEvent):
        refuse_type(fn.realm, "event", "an instance of Event", event)
    if "dispatched" in event.flags:
        from ..runtime.completion import Throw
        from ..runtime.errors import make_dom_exception

        raise Throw(make_dom_exception(fn.realm, "InvalidStateError", "The event is already being dispatched"))
    event.unmark("trusted")
    dispatch(fn.realm, target, event)
    return "canceled" not in event.flags


@pausable("DispatchEvent")
def dispatch(realm: Realm, target: JSEventTarget, event: JSEvent) -> None:
    """Call the listeners of a target (https://dom.spec.whatwg.org/#concept-event-dispatch); there is no tree above it."""
    event.mark("dispatched")
    event.target = target
    event.current_target = target
    called = list(target.listeners)
    k = 0
    while k < len(called):
        tick()
        listener = called[k]
        k += 1
        if listener.removed or listener.type != event.type:
            continue
        if listener.once:
            target.remove(listener)
        if listener.passive:
            event.mark("passive")
        call_listener(realm, listener, target, event)
        event.unmark("passive")
        if "ended" in event.flags:
            break
    event.unmark("dispatched", "stopped", "ended")
    event.current_target = null


@pausable("CallEventListener")
def call_listener(realm: Realm, listener: Listener, target: JSEventTarget, event: JSEvent) -> None:
    """Call one; what it throws ends the program once the other listeners were called, as in Node."""
    callback = listener.callback
    try:
        if is_callable(callback):
            result = callback.py(callback, target, event)
            if listener.handler and result is False and "cancelable" in event.flags:
                event.mark("canceled")
        elif isinstance(callback, JSObject):
            function = get(callback, "handleEvent")
            if is_callable(function):
                function.py(function, callback, event)
    except Exception as error:
        report(realm, realm.thrown_value(error))


def report(realm: Realm, error: Value) -> None:
    """Report an exception (https://html.spec.whatwg.org/#report-the-exception): as a job that throws it."""
    from ..builtins.promise import Constant, call_constant

    thrower = Constant(realm, call_constant, "", 0, "")
    thrower.value = error
    thrower.throws = True
    enqueue(realm, ("microtask", thrower))


def handler_of(target: JSEventTarget, kind: str) -> Value:
    """The value of an ``on…`` attribute (https://html.spec.whatwg.org/#event-handler-idl-attributes)."""
    for listener in target.listeners:
        if listener.handler and listener.type == kind:
            return listener.callback
    return null


def set_handler(target: JSEventTarget, kind: str, value: Value) -> None:
    for listener in target.listeners:
        if listener.handler and listener.type == kind:
            if isinstance(value, JSObject):
                listener.callback = value
            else:
                target.remove(listener)
            return
    if isinstance(value, JSObject):
        target.listeners.append(Listener(kind, value, False, False, False, True))


__all__ = ["EVENT_TARGET", "JSEventTarget", "Listener", "dispatch", "handler_of", "set_handler"]
