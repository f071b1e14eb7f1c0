"""JavaScript values to JSON text (ECMA-262 clause 25.5.2).

`write_plain` serves what almost all data is: it calls nothing of the program's, so it needs no pausing. Where it finds
an accessor, a ``toJSON`` or the like it raises `NotPlain`, and the algorithm of the specification takes over.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..runtime.arrays import JSArray, is_array
from ..runtime.budget import MAX_TEXT, grow, rounds, spend, tick
from ..runtime.completion import pausable, type_error
from ..runtime.conversions import get_v, length_of_array_like, to_number, to_string
from ..runtime.numbers import number_to_string
from ..runtime.objects import JSFunction, JSObject, get, is_callable
from ..runtime.properties import ENUMERABLE, ordered_keys
from ..runtime.realm import own_data
from ..runtime.utf16 import is_well_formed
from ..runtime.values import BigInt, PropertyKey, Symbol, Value, null
from ..runtime.wrappers import JSPrimitiveWrapper
from .object import enumerable_own

if TYPE_CHECKING:
    from ..runtime.realm import Realm

    def encode_basestring(s: str) -> str: ...

else:
    try:
        from _json import encode_basestring  # the same as below, without the rest of the package
    except ImportError:
        from json.encoder import encode_basestring


LONG = 1024
"""A longer string is counted at once, a shorter one when the parts are put together."""
MOST_PARTS = 4096


class NotPlain(Exception):
    """Raised by `write_plain`; never leaves `serialize`."""


class JSRawJSON(JSObject):
    """What JSON.rawJSON makes: a frozen object that stands for its text."""

    __slots__ = ()

    def finish(self, _: Any) -> None:
        """Refuse what a state cannot have left.

        Raises:
            ValueError: the text is none.
        """
        if self.props.get("rawJSON").__class__ is not str:
            raise ValueError("a rawJSON has no text")


class SerializationRecord:
    """A JSON Serialization Record (25.5.2); ``keys`` are where the objects of ``stack`` were found."""

    __slots__ = ("gap", "indent", "keys", "property_list", "realm", "replacer_function", "stack")

    def __init__(self, realm: Realm, replacer_function: Value, property_list: list[str] | None, gap: str) -> None:
        self.realm = realm
        self.replacer_function = replacer_function
        self.property_list = property_list
        self.gap = gap
        self.indent = ""
        self.stack: list[JSObject] = []
        self.keys: list[str] = []


@pausable("SerializeJSON")
def serialize(
    realm: Realm, value: Value, replacer_function: Value, property_list: list[str] | None, gap: str
) -> str | None:
    """The JSON text of a value, ``None`` where it has none (steps 9 to 12 of 25.5.2)."""
    if replacer_function is None and property_list is None:
        try:
            return write_plain(realm, value, gap)
        except NotPlain:
            pass
    record = SerializationRecord(realm, replacer_function, property_list, gap)
    wrapper = realm.object({"": value})
    return serialize_property(record, "", wrapper)


@pausable("SerializeJSONProperty")
def serialize_property(record: SerializationRecord, key: str, holder: JSObject) -> str | None:
    """SerializeJSONProperty (25.5.2.2)."""
    tick()
    value = get(holder, key)
    if isinstance(value, JSObject) or value.__class__ is BigInt:
        to_json = get_v(record.realm, value, "toJSON")
        if is_callable(to_json):
            value = to_json.py(to_json, value, key)
    replacer_function = record.replacer_function
    if replacer_function is not None:
        value = replacer_function.py(replacer_function, holder, key, value)
    if isinstance(value, JSPrimitiveWrapper):
        if value.primitive.__class__ is float:
            value = to_number(value)
        elif value.primitive.__class__ is str:
            value = to_string(value)
        elif value.primitive.__class__ is not Symbol:
            value = value.primitive
    if not isinstance(value, JSObject):
        return write_primitive(value)
    if value.__class__ is JSRawJSON:
        return value.props["rawJSON"]  # type: ignore[no-any-return]
    if is_callable(value):
        return None
    if is_array(value):
        return serialize_array(record, key, value)
    return serialize_object(record, key, value)


@pausable("SerializeJSONObject")
def serialize_object(record: SerializationRecord, key: str, value: JSObject) -> str:
    """SerializeJSONObject (25.5.2.5)."""
    enter(record, key, value)
    if record.property_list is not None:
        spend(len(record.property_list))
        keys = record.property_list.copy()
    else:
        keys = enumerable_own(record.realm, value, "keys")
    partial: list[str] = []
    length = 0
    k = 0
    while k < len(keys):
        text = serialize_property(record, keys[k], value)
        if text is not None:
            length += len(keys[k]) + len(text)
            if length > MAX_TEXT:
                grow(length)
            partial.append(f"{quote(keys[k])}:{' ' if record.gap else ''}{text}")
        k += 1
    return leave(record, "{", partial, "}")


@pausable("SerializeJSONArray")
def serialize_array(record: SerializationRecord, key: str, value: JSObject) -> str:
    """SerializeJSONArray (25.5.2.6)."""
    enter(record, key, value)
    length = length_of_array_like(value)
    partial: list[str] = []
    total = 0
    index = 0
    while index < length:
        if index & 255 == 255:
            rounds(index)
        text = serialize_property(record, str(index), value)
        total += 1 if text is None else len(text)
        if total > MAX_TEXT:
            grow(total)
        partial.append("null" if text is None else text)
        index += 1
    return leave(record, "[", partial, "]")


def enter(record: SerializationRecord, key: str, value: JSObject) -> None:
    """Go into an object.

    Raises:
        ThrowError: TypeError where it is inside itself.
    """
    for index, outer in enumerate(record.stack):
        if outer is value:
            raise type_error(describe_circle(record, index, key))
    record.stack.append(value)
    record.keys.append(key)
    record.indent += record.gap


def leave(record: SerializationRecord, opening: str, partial: list[str], closing: str) -> str:
    """Come back out of an object: its text."""
    indent = record.indent
    record.stack.pop()
    record.keys.pop()
    record.indent = outer = indent[: len(indent) - len(record.gap)]
    if not partial:
        return opening + closing
    grow(sum(map(len, partial)) + len(partial) * (len(indent) + 2))
    if not record.gap:
        return f"{opening}{','.join(partial)}{closing}"
    separator = ",\n" + indent
    return f"{opening}\n{indent}{separator.join(partial)}\n{outer}{closing}"


def describe_circle(record: SerializationRecord, start: int, last_key: str) -> str:
    """The message of V8 for an object that is inside itself."""
    members = list(zip(record.keys, record.stack, strict=True))[start + 1 :]
    lines = [f"    |     {where(key, record, start + 1 + i)} -> {maker(o)}" for i, (key, o) in enumerate(members)]
    if len(lines) > 3:
        lines[2:-1] = ["    |     ..."]
    closing = where(last_key, record, len(record.stack))
    return "\n".join([
        "Converting circular structure to JSON",
        f"    --> starting at {maker(record.stack[start])}",
        *lines,
        f"    --- {closing} closes the circle",
    ])  # fmt: skip


def where(key: str, record: SerializationRecord, depth: int) -> str:
    return f"index {key}" if record.stack[depth - 1].class_name == "Array" else f"property '{key}'"


def maker(o: JSObject) -> str:
    """Which constructor made an object, as far as can be told without running code."""
    constructor = own_data(o, "constructor")
    name = own_data(constructor, "name") if isinstance(constructor, JSObject) else None
    return f"object with constructor '{name if name and name.__class__ is str else 'Object'}'"


def quote(s: str) -> str:
    """QuoteJSONString (25.5.2.3).

    >>> quote('a"\\n\\x07\\ud800')
    '"a\\\\"\\\\n\\\\u0007\\\\ud800"'
    """
    if len(s) > LONG:
        spend(4 * len(s))
        quoted = encode_basestring(s)
        grow(len(quoted))
        return escape_surrogates(quoted)
    return escape_surrogates(encode_basestring(s))


def escape_surrogates(text: str) -> str:
    """JSON text with lone surrogates escaped."""
    if is_well_formed(text):
        return text
    lone = "[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]"
    return re.sub(lone, lambda found: f"\\u{ord(found[0]):04x}", text)


def write_primitive(value: Value) -> str | None:
    """The text of a primitive, ``None`` where it has none.

    Raises:
        ThrowError: TypeError for a BigInt.
    """
    kind = value.__class__
    if kind is str:
        return quote(value)
    if kind is float:
        return number_to_string(value) if value - value == 0.0 else "null"
    if kind is bool:
        return "true" if value else "false"
    if value is null:
        return "null"
    if kind is BigInt:
        raise type_error("Do not know how to serialize a BigInt")
    return None


_ORDINARY: dict[type, bool] = {}
"""Classes of objects whose own properties are all in ``props``."""


def is_ordinary(kind: type[JSObject]) -> bool:
    found = _ORDINARY.get(kind)
    if found is None:
        found = _ORDINARY[kind] = (
            not kind.exotic
            and kind.get_own_property is JSObject.get_own_property
            and kind.own_property_keys is JSObject.own_property_keys
            and not issubclass(kind, JSPrimitiveWrapper | JSRawJSON)
        )
    return found


def check_chain(proto: JSObject | None, checked: set[int]) -> None:
    """Go up a prototype chain.

    Raises:
        NotPlain: where there may be a ``toJSON``.
    """
    while proto is not None and id(proto) not in checked:
        if (proto.exotic and proto.__class__ is not JSArray) or proto.get_own_property("toJSON") is not None:
            raise NotPlain
        checked.add(id(proto))
        tick()
        proto = proto.proto


def plain_pairs(o: JSObject, names: dict[PropertyKey, str], colon: str) -> tuple[dict[PropertyKey, str], Any]:
    """An object's enumerable properties in order: their keys as JSON, and the pairs of key and value.

    ``names`` collects the keys of all objects that have no array indices and no symbols.

    Raises:
        NotPlain: where there is an accessor or a ``toJSON``.
    """
    props = o.props
    if props.__class__ is dict:
        if props.keys() <= names.keys():
            return names, props.items()
        if "toJSON" in props:
            raise NotPlain
        odd = False
        for key in props:
            if key.__class__ is not str or "0" <= key[:1] <= "9" or len(key) > LONG:
                odd = True
            elif key not in names:
                names[key] = encode_basestring(key) + colon
        if not odd:
            return names, props.items()
        keys = [key for key in ordered_keys(list(props)) if key.__class__ is str]
    else:
        props.settle()  # type: ignore[attr-defined]
        attrs: dict[PropertyKey, Any] = props.attrs  # type: ignore[attr-defined]
        if "toJSON" in attrs or len(props) < len(attrs):
            raise NotPlain
        keys = [key for key in ordered_keys(list(attrs)) if key.__class__ is str and attrs[key] & ENUMERABLE]
    return {key: encode_basestring(key) + colon for key in keys}, [(key, props[key]) for key in keys]


def write_plain(realm: Realm, value: Value, gap: str) -> str | None:
    """``serialize`` of plain data.

    Raises:
        NotPlain: where something of the program's must be called, or a circle be described.
        ThrowError: RangeError for text that is too long.
    """
    if not isinstance(value, JSObject):
        if value.__class__ is BigInt:
            raise NotPlain
        return write_primitive(value)
    if is_callable(value):
        raise NotPlain
    parts: list[str] = []
    done: list[str] = []
    length = ahead = 0
    emit = parts.append
    active: set[int] = set()
    checked: set[int] = set()
    names: dict[PropertyKey, str] = {}
    colon = ": " if gap else ":"

    def count(more: int) -> None:
        """Refuse text that will be too long before it is made."""
        nonlocal ahead
        ahead += more
        if length + ahead > MAX_TEXT:
            grow(length + ahead)

    def flush() -> None:
        """Put the parts together; none of them is long that was not counted."""
        nonlocal length, ahead
        text = "".join(parts)
        parts.clear()
        done.append(text)
        spend(len(text))
        length += len(text)
        ahead = 0
        count(0)

    def write(value: JSObject, indent: str) -> None:
        tick()
        mark = id(value)
        if mark in active:
            raise NotPlain
        if len(parts) > MOST_PARTS:
            flush()
        active.add(mark)
        if id(value.proto) not in checked:
            check_chain(value.proto, checked)
        inner = indent + gap
        separator = f",\n{inner}" if gap else ","
        before = separator[1:]
        if value.__class__ is JSArray:
            if value.cells is not None or (value.props and value.get_own_property("toJSON") is not None):
                raise NotPlain
            opening, closing = "[", "]"
            items = value.items
            if len(inner) > 40:
                count(len(items) * len(inner))
            for start in range(0, len(items), MOST_PARTS):
                if start:
                    flush()
                for item in items if len(items) <= MOST_PARTS else items[start : start + MOST_PARTS]:
                    if item.__class__ is str:
                        if len(item) > LONG:
                            count(len(item))
                        emit(f"{opening}{before}{encode_basestring(item)}")
                    else:
                        emit(opening + before)
                        write_item(item, inner)
                    opening, before = "", separator
        else:
            if not is_ordinary(value.__class__):
                raise NotPlain
            opening, closing = "{", "}"
            quoted, pairs = plain_pairs(value, names, colon)
            if quoted is not names:
                count(sum(map(len, quoted.values())))
            if len(inner) > 40:
                count(len(pairs) * len(inner))
            for key, item in pairs:
                if len(parts) > 2 * MOST_PARTS:
                    flush()
                kind = item.__class__
                if kind is str:
                    if len(item) > LONG:
                        count(len(item))
                    emit(f"{opening}{before}{quoted[key]}{encode_basestring(item)}")
                elif kind is float:
                    number = number_to_string(item) if item - item == 0.0 else "null"
                    emit(f"{opening}{before}{quoted[key]}{number}")
                elif item is None or kind is Symbol or isinstance(item, JSFunction):
                    continue
                else:
                    emit(opening + before + quoted[key])
                    write_item(item, inner)
                opening, before = "", separator
        active.discard(mark)
        if opening:
            emit(opening + closing)
        else:
            emit(f"\n{indent}{closing}" if gap else closing)

    def write_item(item: Value, inner: str) -> None:
        kind = item.__class__
        if kind is str:
            if len(item) > LONG:
                count(len(item))
            emit(encode_basestring(item))
        elif kind is float:
            emit(number_to_string(item) if item - item == 0.0 else "null")
        elif kind is bool:
            emit("true" if item else "false")
        elif isinstance(item, JSObject) and not isinstance(item, JSFunction):
            write(item, inner)
        elif kind is BigInt:
            raise NotPlain
        else:
            emit("null")

    write(value, "")
    grow(length + sum(map(len, parts)))
    return escape_surrogates("".join([*done, *parts]))
