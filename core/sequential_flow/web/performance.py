"""``performance`` (https://w3c.github.io/hr-time/): the clock of a task, which goes on while it is paused."""

from __future__ import annotations

from typing import Any

from ..builtins.library import holder
from ..runtime.objects import JSObject
from ..runtime.realm import Realm
from ..runtime.values import Value
from .idl import Interface, receive


class JSPerformance(JSObject):
    """The object ``performance``. Where its time begins is the realm's, so that it outlives a pause."""

    __slots__ = ()

    class_name = "Performance"


PERFORMANCE = Interface("Performance", JSPerformance, clause="https://w3c.github.io/hr-time/#sec-performance")


def make_performance(realm: Realm) -> JSObject:
    origin_of(realm)
    return JSPerformance(None)


holder("performance", proto="Performance.prototype", make=make_performance)


def origin_of(realm: Realm) -> float:
    """The time origin, in seconds since 1970: when the task first asked."""
    if realm.time_origin is None:
        realm.time_origin = realm.now()
    return realm.time_origin


@PERFORMANCE.operation("now", 0, clause="https://w3c.github.io/hr-time/#dom-performance-now", pauses=False)
def performance_now(fn: Any, this: Value, *_: Value) -> Value:
    receive(fn, this, JSPerformance)
    return max((fn.realm.now() - origin_of(fn.realm)) * 1000.0, 0.0)


@PERFORMANCE.attribute("timeOrigin", clause="https://w3c.github.io/hr-time/#dom-performance-timeorigin")
def performance_time_origin(fn: Any, this: Value, *_: Value) -> Value:
    receive(fn, this, JSPerformance)
    return origin_of(fn.realm) * 1000.0


@PERFORMANCE.operation("toJSON", 0, clause="https://w3c.github.io/hr-time/#dom-performance-tojson", pauses=False)
def performance_to_json(fn: Any, this: Value, *_: Value) -> Value:
    receive(fn, this, JSPerformance)
    return fn.realm.object({"timeOrigin": origin_of(fn.realm) * 1000.0})
