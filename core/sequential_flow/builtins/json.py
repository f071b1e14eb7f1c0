"""JSON (ECMA-262 clause 25.5), and the border between JavaScript values and Python's JSON data."""

from __future__ import annotations

from typing import Any

from ..runtime.arrays import JSArray, is_array
from ..runtime.budget import rounds, tick
from ..runtime.completion import pausable, range_error, syntax_error
from ..runtime.conversions import length_of_array_like, to_number, to_string
from ..runtime.descriptors import define_property
from ..runtime.numbers import number_to_string
from ..runtime.objects import JSObject, NativeFunction, define, get, is_callable, same_value
from ..runtime.properties import CONFIGURABLE, ENUMERABLE, Descriptor
from ..runtime.realm import Realm
from ..runtime.utf16 import text as python_text
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value
from ..runtime.wrappers import JSPrimitiveWrapper
from .json_parse import parse_text, python_to_value
from .json_stringify import JSRawJSON, serialize
from .library import holder
from .object import enumerable_own

JSON = holder("JSON", clause="sec-json-object")
JSON.value(SYMBOL_TO_STRING_TAG, "JSON", CONFIGURABLE, clause="sec-json-%symbol.tostringtag%")


@JSON.method("parse", 2, clause="sec-json.parse")
def parse(fn: NativeFunction, this: Value, text: Value = None, reviver: Value = None, *_: Value) -> Value:
    json_string = to_string(text)
    if not is_callable(reviver):
        return parse_text(fn.realm, json_string)
    record = None
    if sees_context(reviver):
        record = parse_records(fn.realm, json_string)
        unfiltered = record.items[0]
    else:
        unfiltered = parse_text(fn.realm, json_string)
    root = fn.realm.object({"": unfiltered})
    return internalize_property(fn.realm, root, "", reviver, record)


def sees_context(reviver: Value) -> bool:
    """Whether a reviver may look at its third argument: few do, and it takes a copy of the data to know the sources."""
    template = getattr(reviver, "code", None)
    if template is None:
        return True
    code = template.ready().__code__
    takes_more = code.co_flags & 4 and code.co_varnames[code.co_argcount + code.co_kwonlyargcount] != "_"
    return bool(code.co_argcount > 4 or takes_more)


def parse_records(realm: Realm, text: str) -> JSArray:
    """The JSON Parse Record (25.5.1) of a text, as an array: its value, and its source text or the records in it."""
    from .json_explain import RecordParser

    return RecordParser(realm, text).parse()  # type: ignore[no-any-return]


def inner_records(record: JSArray, val: Value) -> Value:
    """A record's source text or inner records, as long as its value is what stands there."""
    return record.items[1] if record.items and same_value(record.items[0], val) else None


def inner_record(realm: Realm, inner: Value, key: str) -> JSArray:
    """The record of an element; an empty one where it is not known."""
    found = None
    if inner.__class__ is JSArray:
        found = inner.items[int(key)] if int(key) < len(inner.items) else None
    elif isinstance(inner, JSObject):
        found = inner.props.get(key)
    return realm.array() if found is None else found


@pausable("InternalizeJSONProperty")
def internalize_property(realm: Realm, holder: JSObject, name: str, reviver: Value, record: JSArray | None) -> Value:
    """InternalizeJSONProperty (25.5.1.1); without a record the reviver gets no context."""
    val = get(holder, name)
    inner = None if record is None else inner_records(record, val)
    if isinstance(val, JSObject):
        index = 0
        element_record = None
        if is_array(val):
            length = length_of_array_like(val)
            while index < length:
                tick()
                if record is not None:
                    element_record = inner_record(realm, inner, str(index))
                new_element = internalize_property(realm, val, str(index), reviver, element_record)
                replace_element(val, str(index), new_element)
                index += 1
        else:
            keys = enumerable_own(realm, val, "keys")
            while index < len(keys):
                tick()
                if record is not None:
                    element_record = inner_record(realm, inner, keys[index])
                new_element = internalize_property(realm, val, keys[index], reviver, element_record)
                replace_element(val, keys[index], new_element)
                index += 1
    if record is None:
        return reviver.py(reviver, holder, name, val)
    context = realm.object({"source": inner} if inner.__class__ is str else {})
    return reviver.py(reviver, holder, name, val, context)


@pausable("ReplaceInternalized")
def replace_element(o: JSObject, key: str, value: Value) -> None:
    """Put in an object what the reviver made of an element, or delete that."""
    if value is None:
        o.delete(key)
    else:
        define_property(o, key, Descriptor(value, True, True, True))


@JSON.method("rawJSON", 1, clause="sec-json.rawjson")
def raw_json(fn: NativeFunction, this: Value, text: Value = None, *_: Value) -> Value:
    json_string = to_string(text)
    if not json_string or json_string[0] in "\t\n\r " or json_string[-1] in "\t\n\r ":
        raise syntax_error("Invalid value for JSON.rawJSON")
    value = parse_text(fn.realm, json_string)
    if isinstance(value, JSObject):
        raise syntax_error("Invalid value for JSON.rawJSON")
    made = JSRawJSON(None)
    define(made, "rawJSON", json_string, ENUMERABLE)
    made.prevent_extensions()
    return made


@JSON.method("isRawJSON", 1, clause="sec-json.israwjson", pauses=False)
def is_raw_json(fn: NativeFunction, this: Value, o: Value = None, *_: Value) -> Value:
    return o.__class__ is JSRawJSON


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
            if k & 255 == 255:
                rounds(k)
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
