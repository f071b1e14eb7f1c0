"""The Function constructor and Function.prototype (ECMA-262 clause 20.2)."""

from __future__ import annotations

from typing import Any

from ..runtime.arrays import JSArray, create_list_from_array_like
from ..runtime.bound import JSBoundFunction
from ..runtime.budget import spend
from ..runtime.completion import ThrowError, pausable, transparent, type_error
from ..runtime.conversions import to_string
from ..runtime.numbers import INFINITY
from ..runtime.objects import NativeFunction, get, is_callable
from ..runtime.operators import ordinary_has_instance
from ..runtime.properties import CONFIGURABLE
from ..runtime.realm import Realm, prototype_from
from ..runtime.utf16 import text as units_text
from ..runtime.values import SYMBOL_HAS_INSTANCE, Value, null
from .library import constructor, function, holder


def call_function(fn: Any, this: Value, *arguments: Value) -> Value:
    return construct_function(fn, fn, *arguments)


def construct_function(fn: Any, new_target: Any, *arguments: Value) -> Value:
    return create_dynamic_function(fn, new_target, "function", arguments)


@pausable("CreateDynamicFunction")
def create_dynamic_function(fn: Any, new_target: Any, kind: str, arguments: tuple[Value, ...]) -> Value:
    """CreateDynamicFunction (20.2.1.1.1), up to what the host compiles; ``kind`` as in ``syntax.parse_function``."""
    texts: list[Any] = []
    while len(texts) < len(arguments):
        text = to_string(arguments[len(texts)])
        texts.append(text)
    create = getattr(fn.realm.host, "create_function", None)
    if create is None:
        raise ThrowError("EvalError", "Code generation from strings disallowed for this context")
    function = create(kind, texts[:-1], texts[-1] if texts else "")
    if new_target is not fn and new_target is not None:
        prototype = get(new_target, "prototype")
        function.proto = prototype_from(new_target, prototype, fn.path + ".prototype")
    return function


LONGEST_NAME = 4_096
"""A longer name is not made longer by binding its function once more; ropes would be needed to keep such names."""

FUNCTION = constructor(
    "Function", 1, clause="sec-function-constructor", call=call_function, construct=construct_function
)


def accept_anything(fn: Any, this: Value, *_: Value) -> Value:
    return None


def make_prototype(realm: Realm) -> NativeFunction:
    return NativeFunction(realm, accept_anything, "", 0, "Function.prototype")


PROTOTYPE = holder("Function.prototype", make=make_prototype, clause="sec-properties-of-the-function-prototype-object")
PROTOTYPE.value("length", 0.0, CONFIGURABLE)
PROTOTYPE.value("name", "", CONFIGURABLE)
PROTOTYPE.refer("constructor", "Function", clause="sec-function.prototype.constructor")


@PROTOTYPE.method("apply", 2, clause="sec-function.prototype.apply", pauses=False)
@transparent
def apply(fn: Any, this: Any, this_arg: Value = None, arguments: Value = None, *_: Value) -> Value:
    if not is_callable(this):
        raise type_error("Function.prototype.apply was called on a value that is not a function")
    if arguments is None or arguments is null:
        return this.py(this, this_arg)
    if arguments.__class__ is JSArray and arguments.cells is None:
        if len(arguments.items) >= 256:
            spend(len(arguments.items))
        return this.py(this, this_arg, *arguments.items)
    return apply_array_like(fn, this, this_arg, arguments)


@PROTOTYPE.method("bind", 1, clause="sec-function.prototype.bind")
def bind(fn: Any, this: Any, this_arg: Value = None, *arguments: Value) -> Value:
    if not is_callable(this):
        raise type_error("Bind must be called on a function")
    prototype = this.get_prototype_of()
    length = 0.0
    desc = this.get_own_property("length")
    if desc is not None:
        target_length = get(this, "length")
        length = bound_length(target_length, len(arguments))
    name = get(this, "name")
    name = name if name.__class__ is str else ""
    if len(name) <= LONGEST_NAME:
        name = "bound " + name
    return JSBoundFunction(fn.realm, prototype, this, this_arg, arguments, length, name)


def bound_length(length: Value, count: int) -> float:
    """The ``length`` of a function of which ``count`` arguments are bound."""
    if length.__class__ is not float or length != length or length == -INFINITY:
        return 0.0
    return INFINITY if length == INFINITY else max(float(int(length) - count), 0.0)


@PROTOTYPE.method("call", 1, clause="sec-function.prototype.call", pauses=False)
@transparent
def call(fn: Any, this: Any, this_arg: Value = None, *arguments: Value) -> Value:
    if not is_callable(this):
        raise type_error("Function.prototype.call was called on a value that is not a function")
    return this.py(this, this_arg, *arguments)


@PROTOTYPE.method("toString", 0, clause="sec-function.prototype.tostring", pauses=False)
def function_to_string(fn: Any, this: Any, *_: Value) -> Value:
    if hasattr(this, "source_text"):
        return this.source_text()
    if not is_callable(this):
        raise type_error("Function.prototype.toString requires that 'this' be a Function")
    name = this.name if isinstance(this, NativeFunction) else ""
    return f"function {name}() {{ [native code] }}"


@PROTOTYPE.method(SYMBOL_HAS_INSTANCE, 1, clause="sec-function.prototype-%symbol.hasinstance%", flags=0)
def has_instance(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    return ordinary_has_instance(this, value)


@pausable("ApplyArrayLike")
def apply_array_like(fn: Any, this: Any, this_arg: Value, arguments: Value) -> Value:
    """Function.prototype.apply where reading the arguments may run code."""
    values = create_list_from_array_like(arguments)
    return this.py(this, this_arg, *values)


def throw_type_error(fn: Any, this: Value, *_: Value) -> Value:
    raise type_error(
        "'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments"
        " objects for calls to them"
    )


def make_thrower(realm: Realm) -> NativeFunction:
    return NativeFunction(realm, throw_type_error, "", 0, "ThrowTypeError")


THROWER = holder("ThrowTypeError", proto="Function.prototype", make=make_thrower, clause="sec-%throwtypeerror%")
THROWER.value("length", 0.0)
THROWER.value("name", "")
THROWER.extensible = False

PROTOTYPE.poison("caller", "ThrowTypeError", clause="sec-addrestrictedfunctionproperties")
PROTOTYPE.poison("arguments", "ThrowTypeError", clause="sec-addrestrictedfunctionproperties")


@function("eval", 1, clause="sec-eval-x")
def evaluate(fn: Any, this: Value, source: Value = None, *_: Value) -> Value:
    """Every ``eval`` sees globals, and not the caller's variables; see ``evaluator`` for direct ones in strict code."""
    if source.__class__ is not str:
        return source
    return fn.realm.host.run_unit(units_text(source))
