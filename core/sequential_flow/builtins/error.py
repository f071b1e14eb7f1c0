"""Error objects (ECMA-262 clause 20.5), with V8's ``stack`` and ``captureStackTrace``."""

from __future__ import annotations

from typing import Any, Final

from ..runtime.completion import pausable, type_error
from ..runtime.conversions import describe, to_string
from ..runtime.descriptors import define_property_or_throw
from ..runtime.errors import JSError, Trace, install_stack
from ..runtime.iteration import iterable_to_list
from ..runtime.objects import JSObject, define, get
from ..runtime.properties import HIDDEN, Descriptor
from ..runtime.realm import own_data, prototype_from
from ..runtime.values import Value
from .library import constructor, holder

NATIVE_ERRORS: Final = ("EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError")


def error_header(o: JSObject, message: Value) -> str:
    """The first line of a stack: what Error.prototype.toString would say, without calling into the program."""
    name = own_data(o, "name")
    name = "Error" if name is None else name if name.__class__ is str else describe(name)
    text = "" if message is None else message if message.__class__ is str else describe(message)
    return f"{name}: {text}" if name and text else name or text


def call_error(fn: Any, this: Value, message: Value = None, options: Value = None, *_: Value) -> Value:
    return construct_error(fn, fn, message, options)


def construct_error(fn: Any, new_target: Any, message: Value = None, options: Value = None, *_: Value) -> Value:
    prototype = get(new_target, "prototype")
    error = JSError(prototype_from(new_target, prototype, fn.path + ".prototype"))
    install_message(fn.realm, error, message, options)
    return error


@pausable("InstallMessageAndCause")
def install_message(realm: Any, error: JSError, message: Value, options: Value) -> None:
    """The properties of a new error object; ``stack`` comes first, as in V8."""
    if message is not None:
        message = to_string(message)
    props = install_stack(error, error_header(error, message), Trace(realm))
    if message is not None:
        props.add("message", message)
    if isinstance(options, JSObject):
        present = options.has_property("cause")
        if present:
            cause = get(options, "cause")
            define(error, "cause", cause, HIDDEN)


def call_aggregate(fn: Any, this: Value, *arguments: Value) -> Value:
    return construct_aggregate(fn, fn, *arguments)


def construct_aggregate(
    fn: Any, new_target: Any, errors: Value = None, message: Value = None, options: Value = None, *_: Value
) -> Value:
    prototype = get(new_target, "prototype")
    error = JSError(prototype_from(new_target, prototype, "AggregateError.prototype"))
    install_message(fn.realm, error, message, options)
    found = iterable_to_list(fn.realm, errors)
    define(error, "errors", fn.realm.array(found), HIDDEN)
    return error


ERROR = constructor("Error", 1, clause="sec-error-constructor", call=call_error, construct=construct_error)
PROTOTYPE = holder("Error.prototype", clause="sec-properties-of-the-error-prototype-object")
PROTOTYPE.refer("constructor", "Error", clause="sec-error.prototype.constructor")
PROTOTYPE.value("name", "Error", HIDDEN, clause="sec-error.prototype.name")
PROTOTYPE.value("message", "", HIDDEN, clause="sec-error.prototype.message")


@ERROR.method("captureStackTrace", 2, clause="V8")
def capture_stack_trace(fn: Any, this: Value, o: Value = None, *_: Value) -> Value:
    if not isinstance(o, JSObject):
        raise type_error(f"Invalid argument: {describe(o)} is not an object")
    carrier = JSError(None)
    install_stack(carrier, error_header(o, own_data(o, "message")), Trace(fn.realm))
    if isinstance(o, JSError):
        o.trace = carrier.trace
    define_property_or_throw(o, "stack", Descriptor(carrier.props["stack"], True, False, True))


@ERROR.method("isError", 1, clause="sec-error.iserror", pauses=False)
def is_error(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    return isinstance(value, JSError)


@PROTOTYPE.method("toString", 0, clause="sec-error.prototype.tostring")
def error_to_string(fn: Any, this: Value, *_: Value) -> Value:
    if not isinstance(this, JSObject):
        raise type_error(f"Method Error.prototype.toString called on incompatible receiver {describe(this)}")
    name = get(this, "name")
    if name is None:
        name = "Error"
    else:
        name = to_string(name)
    message = get(this, "message")
    if message is None:
        message = ""
    else:
        message = to_string(message)
    return f"{name}: {message}" if name and message else name or message


def declare_native_error(kind: str) -> None:
    """Declare the constructor and prototype of a kind of native error (20.5.6)."""
    clause = "sec-native-error-types-used-in-this-standard-" + kind.lower()
    constructor(kind, 1, clause=clause, call=call_error, construct=construct_error, proto="Error")
    prototype = holder(kind + ".prototype", proto="Error.prototype", clause=clause)
    prototype.refer("constructor", kind)
    prototype.value("name", kind, HIDDEN)
    prototype.value("message", "", HIDDEN)


for _kind in NATIVE_ERRORS:
    declare_native_error(_kind)

constructor(
    "AggregateError",
    2,
    clause="sec-aggregate-error-constructor",
    call=call_aggregate,
    construct=construct_aggregate,
    proto="Error",
)
AGGREGATE_PROTOTYPE = holder(
    "AggregateError.prototype",
    proto="Error.prototype",
    clause="sec-properties-of-the-aggregate-error-prototype-objects",
)
AGGREGATE_PROTOTYPE.refer("constructor", "AggregateError")
AGGREGATE_PROTOTYPE.value("name", "AggregateError", HIDDEN)
AGGREGATE_PROTOTYPE.value("message", "", HIDDEN)
