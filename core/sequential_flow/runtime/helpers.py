"""The functions that compiled code calls by name: its whole world besides the program's own variables.

`HELPERS` is the ``__builtins__`` of compiled code, so nothing of Python's own is in reach but what stands here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from . import access, conversions, iteration, numbers, objects, operators, utf16
from .arrays import JSArray
from .async_generators import ASYNC_HELPERS
from .budget import CHEAP, CURRENT, grow, hold, tick
from .classes import CLASS_HELPERS
from .closures import Construct, JSClosure
from .completion import Throw, ThrowError, pausable, transparent, type_error
from .conversions import get_v, to_object, type_of
from .for_in import for_in
from .generators import GENERATOR_HELPERS
from .names import javascript_name
from .objects import JSFunction, JSObject, NativeFunction, create_data_property, define
from .properties import ABSENT, ALL, CONFIGURABLE, ENUMERABLE, HIDDEN, Accessor, Descriptor, ordered_keys
from .regexps import JSRegExp
from .scopes import ScopeObject
from .values import SYMBOL_ITERATOR, BigInt, PropertyKey, Value, null

if TYPE_CHECKING:
    from .realm import Realm


# -- throwing -------------------------------------------------------------------------------------------------------------


def caught(realm: Realm, error: Exception) -> Value:
    """The JavaScript value of an exception that reached a ``catch``; what is no JavaScript error goes on.

    Compiled code lets CPython find some errors: a call of what is no function, a name without a value. They become
    the errors that the language has for them.
    """
    if error.__class__ is Throw:
        return error.value
    return realm.thrown_value(error)


def translated(error: Exception) -> Throw:
    """The throw completion that an exception of Python's stands for.

    Raises:
        Exception: the same, where it stands for none.
    """
    from .lookout import innermost_origin

    if isinstance(error, Throw):
        return error
    origin = innermost_origin(error)
    if origin is None:
        raise error
    made: ThrowError | None = None
    if isinstance(error, NameError):
        made = _no_value(error)
    elif isinstance(error, AttributeError):
        what = origin[1] or "expression"
        if error.name == "py":
            made = type_error(f"{what} is not a function")
        elif error.name == "construct":
            made = type_error(f"{what} is not a constructor")
        elif isinstance(error.obj, ScopeObject):
            made = ThrowError("ReferenceError", _early(error.name or ""))
    elif isinstance(error, TypeError) and "NoneType" in str(error):
        made = type_error(f"{origin[1] or 'expression'} is not a constructor")
    if made is None:
        raise error
    return made.with_traceback(error.__traceback__)


def _no_value(error: NameError) -> ThrowError:
    name = error.name
    if name is None:
        match = re.search(r"'(\w+)'", str(error))
        name = match[1] if match else ""
    if isinstance(error, UnboundLocalError):
        return ThrowError("ReferenceError", _early(name))
    return ThrowError("ReferenceError", f"{javascript_name(name)} is not defined")


def _early(name: str) -> str:
    if name == "this":
        return (
            "Must call super constructor in derived class before accessing 'this' or returning from derived constructor"
        )
    return f"Cannot access '{javascript_name(name).partition('@')[0]}' before initialization"


def constant_assignment() -> None:
    raise type_error("Assignment to constant variable.")


def require_object(value: Value, what: str, name: str) -> None:
    """RequireObjectCoercible for destructuring; ``what`` is the source of the value, ``name`` the first property."""
    if value is None or value is null:
        shown = conversions.describe(value)
        which = f"property '{name}' of " if name else ""
        raise type_error(f"Cannot destructure {which}'{what or shown}' as it is {shown}.")


# -- direct eval ------------------------------------------------------------------------------------------------------------


def evaluator(function: Any, py: Callable[..., Any]) -> Callable[..., Any]:
    """What ``eval(…)`` in strict code calls: where it is the realm's own ``eval``, the text is strict code, too."""
    return evaluate_strictly if function.__class__ is NativeFunction and function.path == "eval" else py


@transparent
def evaluate_strictly(fn: Any, this: Value, source: Value = None, *_: Value) -> Value:
    """PerformEval (19.2.1.1) of a direct call in strict code; it sees globals, and not the caller's variables."""
    if source.__class__ is not str:
        return source
    return fn.realm.host.run_unit(["strict", utf16.text(source)])


# -- making values --------------------------------------------------------------------------------------------------------


def concat(*parts: str) -> str:
    """Strings joined, unless they are too long."""
    length = sum(map(len, parts))
    if length > CHEAP or length > CURRENT.text_length:
        grow(length)
    return "".join(parts)


def concat2(a: str, b: str) -> str:
    """Two strings joined, unless the result is too long."""
    joined = a + b
    if len(joined) > CHEAP:
        grow(len(joined))
    return joined


def rounded(count: int) -> int:
    """A counter past 2^53, as a Number would have rounded it."""
    return int(float(count))


def array_literal(realm: Realm, items: list[Value]) -> JSArray:
    """An array literal with spreads or holes (``ABSENT``)."""
    if len(items) >= 256:
        hold(len(items))
    if ABSENT not in items:
        return realm.array(items)
    array = realm.array()
    array.make_holes(len(items))
    for index, value in enumerate(items):
        if value is not ABSENT:
            array.write_element(index, value)
    return array


def make_arguments(realm: Realm, args: tuple[Value, ...], fn: JSFunction, strict: bool) -> JSObject:
    """CreateUnmappedArgumentsObject (10.4.4.6); ``arguments`` is never mapped."""
    if len(args) >= 256:
        hold(16 * len(args))
    made = JSArguments(realm.object_prototype, {str(index): value for index, value in enumerate(args)})
    define(made, "length", float(len(args)), HIDDEN)
    define(made, SYMBOL_ITERATOR, realm.intrinsic_function("Array.prototype.values"), HIDDEN)
    if strict:
        thrower = realm.intrinsic("ThrowTypeError")
        made.attributed().attrs["callee"] = Accessor(thrower, thrower, 0)
    else:
        define(made, "callee", fn, HIDDEN)
    return made


class JSArguments(JSObject):
    """An arguments object."""

    __slots__ = ()

    class_name = "Arguments"


def sloppy_this(realm: Realm, this: Value) -> Value:
    """OrdinaryCallBindThis (10.2.1.2) in sloppy code."""
    if this is None or this is null:
        return realm.global_object
    return this if isinstance(this, JSObject) or this.__class__ is Construct else to_object(realm, this)


def template_object(realm: Realm, place: str, cooked: tuple[str | None, ...], raw: tuple[str, ...]) -> JSArray:
    """GetTemplateObject (13.2.8.4): the same object each time for one place."""
    made = realm.templates.get((place, raw))
    if made is None:
        made = realm.array(list(cooked))
        raws = realm.array(list(raw))
        freeze(raws)
        define(made, "raw", raws, 0)
        freeze(made)
        realm.templates[place, raw] = made
    return made


def freeze(array: JSArray) -> None:
    """Freeze an array of ours."""
    array.prevent_extensions()
    for index in array.make_sparse():
        array.cell_attrs[index] = ENUMERABLE
    array.size_writable = False


def set_literal_prototype(target: JSObject, value: Value) -> None:
    """``{ __proto__: value }``."""
    if isinstance(value, JSObject):
        target.proto = value
    elif value is null:
        target.proto = None


def name_function(function: Value, key: PropertyKey, prefix: str) -> None:
    """SetFunctionName (10.2.9) where the name is computed."""
    if isinstance(function, JSClosure):
        name = key if isinstance(key, str) else f"[{key.description}]" if key.description is not None else ""
        function.named = f"{prefix} {name}" if prefix else name


def define_accessor(target: JSObject, key: PropertyKey, kind: str, function: JSClosure, enumerable: bool) -> None:
    """A getter or setter of an object literal or class."""
    desc = Descriptor(enumerable=enumerable, configurable=True)
    if kind == "get":
        desc.get = function
    else:
        desc.set = function
    function.construct = None
    target.define_own_property(key, desc)


def copy_plain(target: dict[Any, Any], source: dict[Any, Any], excluded: tuple[PropertyKey, ...]) -> None:
    """CopyDataProperties between two objects that have nothing but plain properties."""
    for key in ordered_keys(list(source)):
        if key not in excluded:
            target[key] = source[key]


@pausable("CopyDataProperties")
def copy_data_properties(realm: Realm, target: JSObject, source: Value, excluded: tuple[PropertyKey, ...]) -> None:
    """CopyDataProperties (7.3.26)."""
    if source is None or source is null:
        return
    if source.__class__ is JSObject and source.props.__class__ is dict and target.props.__class__ is dict:
        copy_plain(target.props, source.props, excluded)
        return
    origin = to_object(realm, source)
    keys = origin.own_property_keys()
    index = 0
    while index < len(keys):
        tick()
        key = keys[index]
        index += 1
        if key in excluded:
            continue
        desc = origin.get_own_property(key)
        if desc is not None and desc.enumerable is True:
            value = get_v(realm, origin, key)
            create_data_property(target, key, value)


# -- Numbers, where the compiler knows that they are ------------------------------------------------------------------------


def bit_and_numbers(a: float, b: float) -> float:
    if -2147483649.0 < a < 2147483648.0 and -2147483649.0 < b < 2147483648.0:
        return float(int(a) & int(b))
    return float(numbers.to_int32(a) & numbers.to_int32(b))


def bit_or_numbers(a: float, b: float) -> float:
    if -2147483649.0 < a < 2147483648.0 and -2147483649.0 < b < 2147483648.0:
        return float(int(a) | int(b))
    return float(numbers.to_int32(a) | numbers.to_int32(b))


def bit_xor_numbers(a: float, b: float) -> float:
    if -2147483649.0 < a < 2147483648.0 and -2147483649.0 < b < 2147483648.0:
        return float(int(a) ^ int(b))
    return float(numbers.to_int32(a) ^ numbers.to_int32(b))


def shift_right_numbers(a: float, b: float) -> float:
    return float(numbers.to_int32(a) >> (numbers.to_uint32(b) & 31))


def shift_right_unsigned_numbers(a: float, b: float) -> float:
    return float(numbers.to_uint32(a) >> (numbers.to_uint32(b) & 31))


def regexp(realm: Realm, pattern: str, flags: str) -> Value:
    """A regular expression literal, found right when the program was parsed."""
    return JSRegExp(realm.intrinsic("RegExp.prototype"), pattern, flags)


def _from(module: Any, names: str) -> dict[str, Any]:
    return {name: getattr(module, name) for name in names.split()}


HELPERS: Final[dict[str, Any]] = {
    **_from(access, """get_length get_item get_n get_s put_v put_strict put_item key_of delete_property read_global put_global
        type_of_global global_exists not_defined super_get super_base super_item super_key
        super_put refuse_delete"""),
    **_from(conversions, "get_v to_number to_numeric to_primitive to_string to_property_key"),
    **_from(iteration, "iterate step close close_for_throw iterator_to_list iterable_to_list DONE"),
    **_from(numbers, "number_to_string"),
    **_from(objects, "create_data_property"),
    **_from(operators, """add add_slow subtract multiply divide divide_numbers remainder remainder_numbers exponentiate
        power bit_and bit_or bit_xor shift_left shift_right shift_right_unsigned negate bit_not increment decrement
        loose_equals compare instance_of has_property"""),
    **CLASS_HELPERS, **GENERATOR_HELPERS, **ASYNC_HELPERS,
    "type_of": type_of, "evaluator": evaluator, "caught": caught, "constant_assignment": constant_assignment,
    "require_object": require_object, "concat": concat, "concat2": concat2, "rounded": rounded, "array_literal": array_literal,
    "make_arguments": make_arguments, "sloppy_this": sloppy_this, "template_object": template_object,
    "set_literal_prototype": set_literal_prototype, "name_function": name_function,
    "define_accessor": define_accessor, "copy_data_properties": copy_data_properties, "for_in": for_in,
    "bit_and_numbers": bit_and_numbers, "bit_or_numbers": bit_or_numbers, "bit_xor_numbers": bit_xor_numbers,
    "shift_left_numbers": operators.shifted_left, "shift_right_numbers": shift_right_numbers,
    "shift_right_unsigned_numbers": shift_right_unsigned_numbers, "regexp": regexp,
    "JSArray": JSArray, "JSObject": JSObject, "JSClosure": JSClosure, "Construct": Construct, "Throw": Throw, "BigInt": BigInt,
    "whole": float.__trunc__,
    "null": null, "ABSENT": ABSENT, "NaN": numbers.NAN, "Infinity": numbers.INFINITY,
    "next": next, "float": float, "str": str, "len": len, "list": list, "dict": dict,
    "AttributeError": AttributeError, "IndexError": IndexError, "KeyError": KeyError, "NameError": NameError,
    "Exception": Exception, "OverflowError": OverflowError, "TypeError": TypeError, "ValueError": ValueError,
    "ZeroDivisionError": ZeroDivisionError,
}  # fmt: skip

__all__ = ["ALL", "CONFIGURABLE", "HELPERS", "caught", "translated"]
