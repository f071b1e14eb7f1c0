"""Event and CustomEvent (https://dom.spec.whatwg.org/#events), as far as there is no tree to bubble in."""

from __future__ import annotations

from typing import Any, Final

from ..runtime.conversions import to_boolean, to_string
from ..runtime.objects import JSObject, get
from ..runtime.realm import Realm, prototype_from
from ..runtime.values import Value, null
from .idl import Interface, receive, refuse_type, require
from .performance import origin_of

_DOM: Final = "https://dom.spec.whatwg.org/#dom-event-"
PHASES: Final = ("NONE", "CAPTURING_PHASE", "AT_TARGET", "BUBBLING_PHASE")


class JSEvent(JSObject):
    """An event. ``flags`` are words: bubbles, cancelable, composed, canceled, trusted, dispatched, stopped (propagation),
    ended (immediate propagation), passive."""

    __slots__ = ("current_target", "detail", "flags", "target", "time_stamp", "type")

    class_name = "Event"

    def __init__(self, proto: JSObject | None, kind: str, flags: list[str], time_stamp: float) -> None:
        JSObject.__init__(self, proto)
        self.type = kind
        self.flags = flags
        self.target: Value = null
        self.current_target: Value = null
        self.time_stamp = time_stamp
        self.detail: Value = null

    def mark(self, *words: str) -> None:
        self.flags += [word for word in words if word not in self.flags]

    def unmark(self, *words: str) -> None:
        self.flags = [flag for flag in self.flags if flag not in words]


class JSCustomEvent(JSEvent):
    """A CustomEvent: an event that carries a ``detail``."""

    __slots__ = ()

    class_name = "CustomEvent"


def make_event(realm: Realm, kind: str) -> JSEvent:
    """An event of the platform's own."""
    stamp = (realm.now() - origin_of(realm)) * 1000.0
    return JSEvent(realm.intrinsic("Event.prototype"), kind, ["trusted"], stamp)


def construct_event(fn: Any, new_target: Any, *arguments: Value) -> Value:
    require(fn, arguments, "type")
    kind = to_string(arguments[0])
    options = arguments[1] if len(arguments) > 1 else None
    if options is not None and options is not null and not isinstance(options, JSObject):
        refuse_type(fn.realm, "options", "of type object", options)
    flags: list[str] = []
    detail: Value = null
    if isinstance(options, JSObject):
        bubbles = get(options, "bubbles")
        cancelable = get(options, "cancelable")
        composed = get(options, "composed")
        names = ("bubbles", bubbles), ("cancelable", cancelable), ("composed", composed)
        flags = [name for name, value in names if to_boolean(value)]
        if fn.path == "CustomEvent":
            detail = get(options, "detail")
    prototype = get(new_target, "prototype")
    stamp = (fn.realm.now() - origin_of(fn.realm)) * 1000.0
    cls = JSCustomEvent if fn.path == "CustomEvent" else JSEvent
    made = cls(prototype_from(new_target, prototype, fn.path + ".prototype"), kind, flags, stamp)
    made.detail = null if detail is None else detail
    return made


EVENT = Interface("Event", JSEvent, 1, clause="https://dom.spec.whatwg.org/#interface-event", construct=construct_event)


@EVENT.attribute("type", clause=_DOM + "type")
def event_type(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSEvent).type


@EVENT.attribute("target", clause=_DOM + "target")
def event_target(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSEvent).target


@EVENT.attribute("srcElement", clause=_DOM + "srcelement")
def event_src_element(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSEvent).target


@EVENT.attribute("currentTarget", clause=_DOM + "currenttarget")
def event_current_target(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSEvent).current_target


@EVENT.attribute("eventPhase", clause=_DOM + "eventphase")
def event_phase(fn: Any, this: Value, *_: Value) -> Value:
    return 2.0 if "dispatched" in receive(fn, this, JSEvent).flags else 0.0


@EVENT.attribute("bubbles", clause=_DOM + "bubbles")
def event_bubbles(fn: Any, this: Value, *_: Value) -> Value:
    return "bubbles" in receive(fn, this, JSEvent).flags


@EVENT.attribute("cancelable", clause=_DOM + "cancelable")
def event_cancelable(fn: Any, this: Value, *_: Value) -> Value:
    return "cancelable" in receive(fn, this, JSEvent).flags


@EVENT.attribute("composed", clause=_DOM + "composed")
def event_composed(fn: Any, this: Value, *_: Value) -> Value:
    return "composed" in receive(fn, this, JSEvent).flags


@EVENT.attribute("defaultPrevented", clause=_DOM + "defaultprevented")
def event_default_prevented(fn: Any, this: Value, *_: Value) -> Value:
    return "canceled" in receive(fn, this, JSEvent).flags


@EVENT.attribute("returnValue", clause=_DOM + "returnvalue")
def event_return_value(fn: Any, this: Value, *_: Value) -> Value:
    return "canceled" not in receive(fn, this, JSEvent).flags


@EVENT.attribute("cancelBubble", clause=_DOM + "cancelbubble")
def event_cancel_bubble(fn: Any, this: Value, *_: Value) -> Value:
    return "stopped" in receive(fn, this, JSEvent).flags


@EVENT.setter("cancelBubble", clause=_DOM + "cancelbubble", pauses=False)
def event_set_cancel_bubble(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    if to_boolean(value):
        receive(fn, this, JSEvent).mark("stopped")


@EVENT.attribute("isTrusted", clause=_DOM + "istrusted")
def event_is_trusted(fn: Any, this: Value, *_: Value) -> Value:
    return "trusted" in receive(fn, this, JSEvent).flags


@EVENT.attribute("timeStamp", clause=_DOM + "timestamp")
def event_time_stamp(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSEvent).time_stamp


@EVENT.operation("composedPath", 0, clause=_DOM + "composedpath", pauses=False)
def event_composed_path(fn: Any, this: Value, *_: Value) -> Value:
    event = receive(fn, this, JSEvent)
    return fn.realm.array([event.current_target] if "dispatched" in event.flags else [])


@EVENT.operation("stopPropagation", 0, clause=_DOM + "stoppropagation", pauses=False)
def event_stop_propagation(fn: Any, this: Value, *_: Value) -> Value:
    receive(fn, this, JSEvent).mark("stopped")


@EVENT.operation("stopImmediatePropagation", 0, clause=_DOM + "stopimmediatepropagation", pauses=False)
def event_stop_immediate_propagation(fn: Any, this: Value, *_: Value) -> Value:
    receive(fn, this, JSEvent).mark("stopped", "ended")


@EVENT.operation("preventDefault", 0, clause=_DOM + "preventdefault", pauses=False)
def event_prevent_default(fn: Any, this: Value, *_: Value) -> Value:
    event = receive(fn, this, JSEvent)
    if "cancelable" in event.flags and "passive" not in event.flags:
        event.mark("canceled")


for _value, _name in enumerate(PHASES):
    EVENT.constant(_name, float(_value))

CUSTOM_EVENT = Interface(
    "CustomEvent",
    JSCustomEvent,
    1,
    clause="https://dom.spec.whatwg.org/#interface-customevent",
    construct=construct_event,
    parent="Event",
)


@CUSTOM_EVENT.attribute("detail", clause="https://dom.spec.whatwg.org/#dom-customevent-detail")
def custom_event_detail(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSCustomEvent).detail
