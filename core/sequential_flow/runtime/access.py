"""Property access as compiled code writes it: any base, any key (ECMA-262 clauses 6.2.5.5 and 6.2.5.6)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from .arrays import JSArray
from .budget import check_length
from .completion import pausable, reference_error, transparent, type_error
from .conversions import describe, get_exotic, get_v, primitive_prototype, to_object, to_property_key, type_of
from .global_object import GlobalObject
from .names import python_name
from .objects import JSObject, key_text, lets_pass
from .properties import ABSENT, EPOCH, LazyProps, ReadOnly, array_index
from .values import PropertyKey, Value, null

if TYPE_CHECKING:
    from .realm import Realm


READERS: Final[dict[type, Callable[[Any, float], Value]]] = {}
WRITERS: Final[dict[type, Callable[[Any, float, Value], bool]]] = {}
LENGTHS: Final[dict[type, Callable[[Any, Any], Value]]] = {}
"""How typed arrays (which enter themselves here when they are imported) read and write elements without a detour."""


@transparent
def get_length(realm: Realm, value: Value) -> Value:
    """``value.length``."""
    kind = value.__class__
    if kind is JSArray:
        return float(len(value.items) if value.cells is None else value.size)
    if kind is str:
        return float(len(value))
    if kind in LENGTHS:
        return LENGTHS[kind](realm, value)
    return get_v(realm, value, "length")


@transparent
def get_n(realm: Realm, value: Value, key: str) -> Value:
    """``value.key`` with a name that is neither an index nor ``length``: exotic arrays have nothing to say to it."""
    try:
        props = value.props
    except AttributeError:
        return get_exotic(realm, value, key)
    if key in props:
        return props[key]
    holder = value
    while True:
        if props.__class__ is not dict:
            # Those exotic objects that have something of their own to say to a name keep no plain dict.
            if holder.__class__ is not JSObject and holder.exotic and holder.__class__ is not JSArray:
                return holder.get(key, value)
            attributes = props.find(key) if props.__class__ is LazyProps else props.attrs.get(key)
            if attributes is not None:
                if attributes.__class__ is int:
                    return props[key]
                getter = attributes.get
                return None if getter is None else getter.py(getter, value)
        holder = holder.proto
        if holder is None:
            return None
        props = holder.props
        if key in props:
            return props[key]


@transparent
def get_s(realm: Realm, value: Value, key: str) -> Value:
    """``value.key`` with a name that String.prototype has: a string is likely."""
    if value.__class__ is str:
        holder = realm.string_prototype
        if holder is None:
            holder = realm.string_prototype = realm.intrinsic("String.prototype")
        props = holder.props
        if key in props:
            return props[key]
        return holder.get(key, value)
    return get_n(realm, value, key)


@transparent
def get_item(realm: Realm, base: Value, key: Value) -> Value:
    """``base[key]``."""
    if key.__class__ is float:
        kind = base.__class__
        if kind is JSArray:
            try:
                index = int(key)
                if index == key and index >= 0:
                    return base.items[index]
            except (AttributeError, IndexError, ValueError, OverflowError):
                pass
        elif kind is str and 0.0 <= key < len(base):
            index = int(key)
            if index == key:
                return base[index]
        elif kind in READERS:
            return READERS[kind](base, key)
    elif key.__class__ is str:
        return get_v(realm, base, key)
    return get_item_slow(realm, base, key)


@pausable("GetItem")
def get_item_slow(realm: Realm, base: Value, key: Value) -> Value:
    """``base[key]`` with a key of any kind: the base is looked at before the key is converted."""
    if base is None or base is null:
        raise type_error(f"Cannot read properties of {describe(base)} (reading '{item_text(key)}')")
    name = to_property_key(key)
    return get_v(realm, base, name)


@pausable("KeyOf")
def key_of(realm: Realm, base: Value, key: Value) -> Value:
    """The key of ``base[key]`` where it is read and then written: converted once."""
    if base is None or base is null:
        raise type_error(f"Cannot read properties of {describe(base)} (reading '{item_text(key)}')")
    if key.__class__ is float:
        return key
    return to_property_key(key)


@transparent
def put_v(realm: Realm, base: Value, key: PropertyKey, value: Value) -> Value:
    """``base.key = value`` in sloppy code: a write that is refused is forgotten."""
    try:
        props = base.props
    except AttributeError:
        return put_exotic(realm, base, key, value)
    if key in props:
        try:
            props[key] = value
            return True
        except ReadOnly:
            pass
    elif base.__class__ is JSObject and props.__class__ is dict and lets_pass(base.proto, key):
        props[key] = value
        return True
    return base.set(key, value, base)


@transparent
def put_exotic(realm: Realm, base: Value, key: PropertyKey, value: Value) -> Value:
    """A write to a primitive, or to an object that keeps no properties of its own."""
    if isinstance(base, JSObject):
        return base.set(key, value, base)
    if base is None or base is null:
        raise type_error(f"Cannot set properties of {describe(base)} (setting '{key_text(key)}')")
    return primitive_prototype(realm, base).set(key, value, base)


@pausable("PutValue")
def put_strict(realm: Realm, base: Value, key: PropertyKey, value: Value) -> None:
    """``base.key = value`` in strict code.

    Raises:
        ThrowError: TypeError where the write is refused.
    """
    if base.__class__ is JSObject and base.props.__class__ is dict and base.proto is not None:
        # As in `put_v`, with `lets_pass` written out: constructors of classes are strict.
        above: Any = base.proto.props
        if above.__class__ is not dict and above.verified == EPOCH[0] and key not in above.blocked:
            base.props[key] = value
            return
    done = put_v(realm, base, key, value)
    if not done:
        raise refused(base, key)


def refused(base: Value, key: PropertyKey) -> Exception:
    """The error of a write that was refused, as V8 words it."""
    name = key_text(key)
    if not isinstance(base, JSObject):
        text = base if isinstance(base, str) else describe(base)
        if isinstance(base, str) and (name == "length" or 0 <= array_index(key) < len(base)):
            return type_error(f"Cannot assign to read only property '{name}' of string '{text}'")
        return type_error(f"Cannot create property '{name}' on {type_word(base)} '{text}'")
    if base.class_name == "Proxy":
        return type_error(f"'set' on proxy: trap returned falsish for property '{name}'")
    own = base.get_own_property(key)
    if own is None and not base.is_extensible():
        return type_error(f"Cannot add property {name}, object is not extensible")
    if own is None or own.is_accessor:
        return type_error(f"Cannot set property {name} of {shown(base)} which has only a getter")
    return type_error(f"Cannot assign to read only property '{name}' of object '{shown(base)}'")


def shown(base: JSObject) -> str:
    return "[object Array]" if base.class_name == "Array" else describe(base)


def type_word(value: Value) -> str:
    return type_of(value)


@transparent
def put_item(realm: Realm, base: Value, key: Value, value: Value, strict: bool) -> Value:
    """``base[key] = value``."""
    if key.__class__ is float and base.__class__ is JSArray:
        try:
            items = base.items
            index = int(key)
            if index == key and index >= 0:
                items[index] = value
                return True
        except IndexError:
            if index == len(items) and base.proto is realm.array_prototype and not realm.index_setters:
                if index & 1023 == 1023:
                    check_length(index)
                items.append(value)
                return True
        except (AttributeError, ValueError, OverflowError):
            pass
    elif base.__class__ in WRITERS and key.__class__ is float:
        write = WRITERS[base.__class__]
        if write(base, key, value):
            return True
    return put_item_slow(realm, base, key, value, strict)


@pausable("PutItem")
def put_item_slow(realm: Realm, base: Value, key: Value, value: Value, strict: bool) -> Value:
    """``base[key] = value`` with any base and key."""
    if base is None or base is null:
        raise type_error(f"Cannot set properties of {describe(base)} (setting '{item_text(key)}')")
    name = to_property_key(key)
    if strict:
        return put_strict(realm, base, name, value)
    return put_v(realm, base, name, value)


@pausable("Delete")
def delete_property(realm: Realm, base: Value, key: Value, strict: bool) -> bool:
    """``delete base[key]`` (13.5.1.2)."""
    if base is None or base is null:
        raise type_error("Cannot convert undefined or null to object")
    holder = to_object(realm, base)
    name = to_property_key(key)
    done = holder.delete(name)
    if not done and strict:
        raise type_error(f"Cannot delete property '{key_text(name)}' of {shown(holder)}")
    return done


# -- global variables where the careful way is needed ---------------------------------------------------------------------


@pausable("GetGlobal")
def get_global(realm: Realm, name: str) -> Value:
    """A global variable, whatever it is: lexical, a property of the global object, an accessor, inherited.

    Raises:
        ThrowError: ReferenceError where there is none.
    """
    holder: GlobalObject = realm.global_object
    if name in holder.lexical:
        try:
            return realm.globals[python_name(name)]
        except KeyError:
            raise reference_error(f"Cannot access '{name}' before initialization") from None
    present = holder.has_property(name)
    if not present:
        raise reference_error(f"{name} is not defined")
    return holder.get(name, holder)


@transparent
def read_global(realm: Realm, name: str, python: str) -> Value:
    """The same, with the Python name at hand: whatever has an entry among the variables is its value."""
    value = realm.globals.get(python, ABSENT)
    if value is not ABSENT:
        return value
    return get_global(realm, name)


@pausable("PutGlobal")
def put_global(realm: Realm, name: str, value: Value, strict: bool) -> None:
    """Write to a global variable the careful way."""
    holder: GlobalObject = realm.global_object
    if name in holder.lexical:
        if python_name(name) not in realm.globals:
            raise reference_error(f"Cannot access '{name}' before initialization")
        realm.globals[python_name(name)] = value
        return
    present = holder.has_property(name)
    if strict and not present:
        raise reference_error(f"{name} is not defined")
    done = holder.set(name, value, holder)
    if strict and not done:
        raise type_error(f"Cannot assign to read only property '{name}' of object '#<Object>'")


@pausable("GlobalExists")
def global_exists(realm: Realm, name: str) -> bool:
    """Whether there is a global variable of a name, in its dead zone or not."""
    holder: GlobalObject = realm.global_object
    if name in holder.lexical:
        return True
    return holder.has_property(name)


def not_defined(name: str) -> None:
    raise reference_error(f"{name} is not defined")


@pausable("TypeofGlobal")
def type_of_global(realm: Realm, name: str) -> str:
    """``typeof name`` of a name that may not exist."""
    holder: GlobalObject = realm.global_object
    if name not in holder.lexical:
        present = holder.has_property(name)
        if not present:
            return "undefined"
    value = get_global(realm, name)
    return type_of(value)


@pausable("SuperGet")
def super_get(home: JSObject, key: PropertyKey, this: Value) -> Value:
    """``super.key`` (13.3.7.3)."""
    parent = home.get_prototype_of()
    if parent is None:
        raise type_error(f"Cannot read properties of null (reading '{key_text(key)}')")
    return parent.get(key, this)


def super_base(home: JSObject) -> JSObject | None:
    """GetSuperBase (9.1.1.3.5); nothing where there is no prototype."""
    return home.get_prototype_of()


@pausable("SuperGetItem")
def super_item(base: JSObject | None, key: Value, this: Value) -> Value:
    """``super[key]``, once its base is known."""
    name = super_key(base, key)
    return base.get(name, this)  # type: ignore[union-attr]


@pausable("SuperKey")
def super_key(base: JSObject | None, key: Value) -> PropertyKey:
    """The key of ``super[key]``, for a read."""
    if base is None:
        raise type_error(f"Cannot read properties of null (reading '{item_text(key)}')")
    return to_property_key(key)


@pausable("SuperPut")
def super_put(base: JSObject | None, key: Value, value: Value, this: Value, strict: bool) -> Any:
    """``super[key] = value``, once its base is known."""
    if base is None:
        raise type_error(f"Cannot set properties of null (setting '{item_text(key)}')")
    name = to_property_key(key)
    done = base.set(name, value, this)
    if strict and not done:
        raise refused(base, name)


def item_text(key: Value) -> str:
    """A key that is no property key yet, for messages."""
    return key_text(key) if isinstance(key, str) else describe(key)


def refuse_delete() -> None:
    raise reference_error("Unsupported reference to super")
