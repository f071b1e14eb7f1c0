"""Type conversion and the tests of clause 7.1 and 7.2 of ECMA-262.

Functions that may call into the program are pausable: each such call is a statement of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .budget import spend
from .completion import pausable, range_error, transparent, type_error
from .numbers import INFINITY, number_to_string, string_to_number
from .objects import JSFunction, JSObject, get, is_callable
from .values import SYMBOL_TO_PRIMITIVE, BigInt, PropertyKey, Symbol, Value, null

if TYPE_CHECKING:
    from .realm import Realm

MAX_SAFE_INTEGER = 9007199254740991


def to_boolean(value: Value) -> bool:
    """ToBoolean (7.1.2)."""
    return bool(value) and value == value


def type_of(value: Value) -> str:
    """The ``typeof`` operator's result (13.5.3.1)."""
    kind = value.__class__
    if kind is str:
        return "string"
    if kind is float:
        return "number"
    if kind is bool:
        return "boolean"
    if value is None:
        return "undefined"
    if kind is Symbol:
        return "symbol"
    if kind is BigInt:
        return "bigint"
    return "function" if value is not null and is_callable(value) else "object"


@pausable("ToPrimitive")
def to_primitive(value: Value, hint: str = "default") -> Value:
    """ToPrimitive (7.1.1); ``hint`` is "default", "string" or "number".

    Raises:
        ThrowError: TypeError where the object has no primitive value.
    """
    if not isinstance(value, JSObject):
        return value
    method = get(value, SYMBOL_TO_PRIMITIVE)
    if method is not None and method is not null:
        if not is_callable(method):
            raise type_error("Symbol.toPrimitive is not a function")
        primitive = method.py(method, value, hint)
        if not isinstance(primitive, JSObject):
            return primitive
        raise type_error("Cannot convert object to primitive value")
    first = "toString" if hint == "string" else "valueOf"
    method = get(value, first)
    if is_callable(method):
        result = method.py(method, value)
        if not isinstance(result, JSObject):
            return result
    last = "valueOf" if hint == "string" else "toString"
    method = get(value, last)
    if is_callable(method):
        result_of_last = method.py(method, value)
        if not isinstance(result_of_last, JSObject):
            return result_of_last
    raise type_error("Cannot convert object to primitive value")


@pausable("ToNumber")
def to_number(value: Value) -> float:
    """ToNumber (7.1.4).

    Raises:
        ThrowError: TypeError for a Symbol, a BigInt, or an object without a primitive value.
    """
    kind = value.__class__
    if kind is float:
        return value  # type: ignore[no-any-return]
    if kind is str:
        return string_to_number(value)
    if kind is bool:
        return 1.0 if value else 0.0
    if value is None:
        return float("nan")
    if value is null:
        return 0.0
    if kind is Symbol:
        raise type_error("Cannot convert a Symbol value to a number")
    if kind is BigInt:
        raise type_error("Cannot convert a BigInt value to a number")
    if kind is int:
        # A counter of compiled code, in a comparison with what is no number.
        return float(value)
    primitive = to_primitive(value, "number")
    return to_number(primitive)


@pausable("ToNumeric")
def to_numeric(value: Value) -> Value:
    """ToNumeric (7.1.3): a Number or a BigInt."""
    if value.__class__ is float or value.__class__ is BigInt:
        return value
    primitive = to_primitive(value, "number")
    if primitive.__class__ is BigInt:
        return primitive
    return to_number(primitive)


@pausable("ToString")
def to_string(value: Value) -> str:
    """ToString (7.1.17).

    Raises:
        ThrowError: TypeError for a Symbol or an object without a primitive value.
    """
    kind = value.__class__
    if kind is str:
        return value  # type: ignore[no-any-return]
    if kind is float:
        return number_to_string(value)
    if kind is bool:
        return "true" if value else "false"
    if value is None:
        return "undefined"
    if value is null:
        return "null"
    if kind is BigInt:
        return bigint_to_string(value)
    if kind is Symbol:
        raise type_error("Cannot convert a Symbol value to a string")
    primitive = to_primitive(value, "string")
    return to_string(primitive)


def bigint_to_string(value: BigInt) -> str:
    """BigInt::toString with radix 10 (6.1.6.2.21), free of Python's limit on digits."""
    number = value.value
    if -(10**4000) < number < 10**4000:
        return str(number)
    words = number.bit_length() >> 5
    spend(words * words >> 4)
    half = number.bit_length() * 3 // 20
    high, low = divmod(abs(number), 10**half)
    return ("-" if number < 0 else "") + bigint_to_string(BigInt(high)) + bigint_to_string(BigInt(low)).zfill(half)


@pausable("ToPropertyKey")
def to_property_key(value: Value) -> PropertyKey:
    """ToPropertyKey (7.1.19)."""
    kind = value.__class__
    if kind is str or kind is Symbol:
        return value  # type: ignore[no-any-return]
    if kind is float:
        return number_to_string(value)
    primitive = to_primitive(value, "string")
    if primitive.__class__ is Symbol:
        return primitive
    return to_string(primitive)


@pausable("ToIntegerOrInfinity")
def to_integer_or_infinity(value: Value) -> Any:
    """ToIntegerOrInfinity (7.1.5): a Python ``int``, or a ``float`` that is one of the infinities."""
    number = to_number(value)
    if number != number:
        return 0
    if number in (INFINITY, -INFINITY):
        return number
    return int(number)


@pausable("ToLength")
def to_length(value: Value) -> int:
    """ToLength (7.1.20), as a Python ``int``."""
    number = to_number(value)
    if number != number or number <= 0.0:
        return 0
    return MAX_SAFE_INTEGER if number >= MAX_SAFE_INTEGER else int(number)


@pausable("ToIndex")
def to_index(value: Value) -> int:
    """ToIndex (7.1.22), as a Python ``int``.

    Raises:
        ThrowError: RangeError outside 0 … 2^53 - 1.
    """
    if value is None:
        return 0
    integer = to_integer_or_infinity(value)
    if not 0 <= integer <= MAX_SAFE_INTEGER:
        raise range_error("Invalid index")
    return integer  # type: ignore[no-any-return]


@pausable("ToArrayLength")
def to_array_length(value: Value) -> float:
    """The conversions of ArraySetLength (10.4.2.4, steps 3 to 5).

    Raises:
        ThrowError: RangeError where it is no array length.
    """
    first = to_number(value)
    number = to_number(value)
    if not 0.0 <= number <= 4294967295.0 or number != int(number) or first != number:
        raise range_error("Invalid array length")
    return number


@transparent
def length_of_array_like(o: JSObject) -> int:
    """LengthOfArrayLike (7.3.18), as a Python ``int``."""
    if o.class_name == "Array":
        return o.length  # type: ignore[attr-defined,no-any-return]
    return generic_length(o)


@pausable("LengthOfArrayLike")
def generic_length(o: JSObject) -> int:
    """LengthOfArrayLike of an object that is no array."""
    length = get(o, "length")
    return to_length(length)


def require_object_coercible(value: Value, what: str) -> None:
    """RequireObjectCoercible (7.2.1); ``what`` names the built-in for the message."""
    if value is None or value is null:
        raise type_error(f"{what} called on null or undefined")


def to_object(realm: Realm, value: Value) -> JSObject:
    """ToObject (7.1.18).

    Raises:
        ThrowError: TypeError for undefined and null.
    """
    if isinstance(value, JSObject):
        return value
    if value is None or value is null:
        raise type_error("Cannot convert undefined or null to object")
    return realm.wrap_primitive(value)


def primitive_prototype(realm: Realm, value: Value) -> JSObject:
    """The prototype on which a primitive that is neither undefined nor null finds its properties."""
    kind = value.__class__
    if kind is str:
        return realm.intrinsic("String.prototype")
    if kind is float:
        return realm.intrinsic("Number.prototype")
    if kind is bool:
        return realm.intrinsic("Boolean.prototype")
    if kind is Symbol:
        return realm.intrinsic("Symbol.prototype")
    return realm.intrinsic("BigInt.prototype")


@pausable("GetMethod")
def get_method(realm: Realm, value: Value, key: PropertyKey) -> JSFunction | None:
    """GetMethod (7.3.11): ``None`` where there is none.

    Raises:
        ThrowError: TypeError where the property is no function.
    """
    function = get_v(realm, value, key)
    if function is None or function is null:
        return None
    if not is_callable(function):
        raise type_error(f"{describe(function)} is not a function")
    return function  # type: ignore[no-any-return]


@transparent
def get_v(realm: Realm, value: Value, key: PropertyKey) -> Value:
    """GetV (7.3.3): a property of any value.

    Raises:
        ThrowError: TypeError for undefined and null.
    """
    try:
        props = value.props
    except AttributeError:
        return get_exotic(realm, value, key)
    if key in props:
        return props[key]
    return value.get(key, value)


@transparent
def get_exotic(realm: Realm, value: Value, key: PropertyKey) -> Value:
    """GetV of a primitive."""
    if isinstance(value, JSObject):
        return value.get(key, value)
    if value is None or value is null:
        text = key if isinstance(key, str) else repr(key)
        raise type_error(f"Cannot read properties of {'null' if value is null else 'undefined'} (reading '{text}')")
    if value.__class__ is str and key.__class__ is str:
        if key == "length":
            return float(len(value))
        if key and key[0] in "0123456789":
            from .properties import array_index

            index = array_index(key)
            if 0 <= index < len(value):
                return value[index]
    prototype = primitive_prototype(realm, value)
    props = prototype.props
    if key in props:
        return props[key]
    return prototype.get(key, value)


def describe(value: Value) -> str:
    """A value as messages show it; never calls into the program."""
    kind = value.__class__
    if kind is str:
        return f'"{value}"'
    if isinstance(value, JSFunction):
        return "function"
    if isinstance(value, JSObject):
        return f"#<{value.class_name}>"
    if kind is Symbol:
        return repr(value)
    return str(to_string(value))
