"""Async functions as objects (ECMA-262 clause 27.7), and ``queueMicrotask``."""

from __future__ import annotations

from typing import Any

from ..runtime.completion import transparent, type_error
from ..runtime.conversions import describe
from ..runtime.objects import is_callable
from ..runtime.promises import enqueue
from ..runtime.properties import CONFIGURABLE
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value
from .function import create_dynamic_function
from .library import constructor, function, holder


@transparent
def call_async_function(fn: Any, this: Value, *arguments: Value) -> Value:
    return create_dynamic_function(fn, fn, "async", arguments)


@transparent
def construct_async_function(fn: Any, new_target: Any, *arguments: Value) -> Value:
    return create_dynamic_function(fn, new_target, "async", arguments)


constructor(
    "AsyncFunction",
    1,
    clause="sec-async-function-constructor",
    call=call_async_function,
    construct=construct_async_function,
    proto="Function",
)
PROTOTYPE = holder(
    "AsyncFunction.prototype", proto="Function.prototype", clause="sec-async-function-prototype-properties"
)
PROTOTYPE.refer(
    "constructor", "AsyncFunction", CONFIGURABLE, clause="sec-async-function-prototype-properties-constructor"
)
PROTOTYPE.value(
    SYMBOL_TO_STRING_TAG, "AsyncFunction", CONFIGURABLE, clause="sec-async-function-prototype-%symbol.tostringtag%"
)


@function("queueMicrotask", 1, clause="https://html.spec.whatwg.org/#dom-queuemicrotask")
def queue_microtask(fn: Any, this: Value, callback: Value = None, *_: Value) -> Value:
    if not is_callable(callback):
        raise type_error(f"The callback of queueMicrotask must be a function, not {describe(callback)}")
    enqueue(fn.realm, ("microtask", callback))
    return None
