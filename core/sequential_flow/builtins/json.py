"""JSON (ECMA-262 clause 25.5), and the border between JavaScript values and Python's JSON data."""

from __future__ import annotations

from typing import Any

from ..runtime.arrays import is_array
from ..runtime.completion import pausable, range_error
from ..runtime.conversions import length_of_array_like, to_number, to_string
from ..runtime.descriptors import define_property
from ..runtime.numbers import number_to_string
from ..runtime.objects import JSObject, NativeFunction, get, is_callable
from ..runtime.properties import CONFIGURABLE, Descriptor
from ..runtime.realm import Realm
from ..runtime.utf16 import text as python_text
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value
from ..runtime.wrappers import JSPrimitiveWrapper
from .json_parse import parse_text, python_to_value
from .json_stringify import serialize
from .library import holder
from .object import enumerable_own

JSON = holder("JSON", clause="sec-json-object")
JSON.value(SYMBOL_TO_STRING_TAG, "JSON", CONFIGURABLE, clause="sec-json-%symbol.tostringtag%")


@JSON.method("parse", 2, clause="sec-json.parse")
def parse(fn: NativeFunction, this: Value, text: Value = None, reviver: Value = None, *_: Value) -> Value:
    json_string = to_string(text)
    unfiltered = parse_text(fn.realm, json_string)
    if not is_callable(reviver):
        return unfiltered
    root = fn.realm.object({"": unfiltered})
    return internalize_property(fn.realm, root, "", reviver)


@pausable("InternalizeJSONProperty")
def internalize_property(realm: Realm, holder: JSObject, name: str, reviver: Value) -> Value:
    """InternalizeJSONProperty (25.5.1.1)."""
    val = get(holder, name)
    if isinstance(val, JSObject):
        index = 0
        if is_array(val):
            length = length_of_array_like(val)
            while index < length:
                new_element = internalize_property(realm, val, str(index), reviver)
                replace_element(val, str(index), new_element)
                index += 1
        else:
            keys = enumerable_own(realm, val, "keys")
            while index < len(keys):
                new_element = internalize_property(realm, val, keys[index], reviver)
                replace_element(val, keys[index], new_element)
                index += 1
    return reviver.py(reviver, holder, name, val)


@pausable("ReplaceInternalized")
def replace_element(o: JSObject, key: str, value: Value) -> None:
    """Put in an object what the reviver made of an element, or delete that."""
    if value is None:
        o.delete(key)
    else:
        define_property(o, key, Descriptor(value, True, True, True))


@JSON.method("stringify", 3, clause="sec-json.stringify")
def stringify(
    fn: NativeFunction, this: Value, value: Value = None, replacer: Value = None, space: Value = None, *_: Value
) -> Value:
    replacer_function = None
    property_list = None
    if is_callable(replacer):
        replacer_function = replacer
    elif is_array(replacer):
        property_list = []
        length = length_of_array_like(replacer)
        k = 0
        while k < length:
            item = get(replacer, str(k))
            if isinstance(item, JSPrimitiveWrapper) and item.primitive.__class__ in (str, float):
                item = to_string(item)
            if item.__class__ is float:
                item = number_to_string(item)
            if item.__class__ is str:
                property_list.append(item)
            k += 1
        property_list = list(dict.fromkeys(property_list))
    if isinstance(space, JSPrimitiveWrapper):
        if space.primitive.__class__ is float:
            space = to_number(space)
        elif space.primitive.__class__ is str:
            space = to_string(space)
    return serialize(fn.realm, value, replacer_function, property_list, make_gap(space))


def make_gap(space: Value) -> str:
    """The indentation that JSON.stringify's third argument asks for (steps 6 to 8 of 25.5.2)."""
    if space.__class__ is float:
        return " " * int(min(10.0, space)) if space >= 1.0 else ""
    return space[:10] if space.__class__ is str else ""


@pausable("ValueToPython")
def value_to_python(realm: Realm, value: Value) -> Any:
    """A value as Python JSON data, as JSON.stringify would write it; undefined and functions become ``None``.

    An integral number becomes an ``int`` as long as it is exact.
    """
    text = serialize(realm, value, None, None, "")
    return None if text is None else read_python(text)


def read_python(text: str) -> Any:
    """Python data of JSON text of ours.

    Raises:
        ThrowError: RangeError where it is deeper than Python's own JSON goes.
    """
    from json.decoder import JSONDecoder

    try:
        return JSONDecoder(parse_int=exact_int).decode(python_text(text))
    except RecursionError:
        raise range_error("The value is nested too deeply to become JSON") from None


def exact_int(digits: str) -> int | float:
    number = float(digits)
    return int(number) if abs(number) <= 9007199254740991 else number


__all__ = ["JSON", "parse_text", "python_to_value", "serialize", "value_to_python"]
