"""``structuredClone`` (HTML clause 2.7), of what this engine has: no class of the program's survives it, as everywhere."""

from __future__ import annotations

from typing import Any, Final

from ..runtime.arrays import JSArray
from ..runtime.budget import spend, tick
from ..runtime.buffers import JSArrayBuffer, allocate, bytes_of, detach
from ..runtime.collections import JSMap, JSSet
from ..runtime.completion import Throw, pausable, type_error
from ..runtime.conversions import describe, to_string
from ..runtime.dates import JSDate
from ..runtime.errors import JSError, Trace, install_stack
from ..runtime.helpers import JSArguments
from ..runtime.iteration import iterable_to_list
from ..runtime.objects import JSObject, create_data_property, define, get, is_callable
from ..runtime.properties import ABSENT, HIDDEN
from ..runtime.realm import Realm
from ..runtime.typed_arrays import BufferView
from ..runtime.values import Symbol, Value
from ..runtime.wrappers import JSPrimitiveWrapper
from .library import function

ERRORS: Final = ("EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError")


@function(
    "structuredClone",
    1,
    clause="https://html.spec.whatwg.org/multipage/structured-data.html#dom-structuredclone",
)
def structured_clone(fn: Any, this: Value, *arguments: Value) -> Value:
    if not arguments:
        raise type_error("The value of structuredClone is missing")
    moved: list[Value] = []
    if len(arguments) > 1 and isinstance(arguments[1], JSObject):
        transfer = get(arguments[1], "transfer")
        if transfer is not None:
            moved = iterable_to_list(fn.realm, transfer)
            check_transfer(fn.realm, moved)
    memory = JSMap(None)
    result = clone(fn.realm, arguments[0], memory, moved)
    for buffer in moved:
        move(fn.realm, buffer, memory)
    return result


def clone_error(realm: Realm, text: str) -> Throw:
    """A ``DataCloneError``, as the web platform throws it."""
    error = JSError(realm.intrinsic("Error.prototype"))
    install_stack(error, f"DataCloneError: {text}", Trace(realm))
    define(error, "name", "DataCloneError", HIDDEN)
    define(error, "message", text, HIDDEN)
    define(error, "code", 25.0, HIDDEN)
    return Throw(error)


def check_transfer(realm: Realm, moved: list[Value]) -> None:
    """Refuse to transfer what cannot be."""
    for position, buffer in enumerate(moved):
        if not isinstance(buffer, JSArrayBuffer):
            raise clone_error(realm, "Value not transferable")
        if buffer.data is None or any(other is buffer for other in moved[:position]):
            raise clone_error(realm, "ArrayBuffer is detached, or transferred twice")


def move(realm: Realm, buffer: JSArrayBuffer, memory: JSMap) -> None:
    """Give the bytes of a buffer to its clone, if there is one."""
    if memory.has(buffer):
        target = memory.lookup(buffer)
        target.data = bytes_of(buffer, "structuredClone")
    detach(buffer)


@pausable("structuredClone.Clone")
def clone(realm: Realm, value: Value, memory: JSMap, moved: list[Value]) -> Value:
    """StructuredSerializeInternal and StructuredDeserialize of one value; ``memory`` has the objects that were met."""
    tick()
    if not isinstance(value, JSObject):
        if value.__class__ is Symbol:
            raise clone_error(realm, f"{describe(value)} could not be cloned.")
        return value
    if memory.has(value):
        return memory.lookup(value)
    if isinstance(value, JSError):
        return clone_of_error(realm, value, memory, moved)
    if isinstance(value, BufferView):
        return clone_of_view(realm, value, memory, moved)
    if value.class_name == "RegExp":
        return clone_of_regexp(realm, value, memory)
    made = empty_clone(realm, value, moved)
    memory.store(value, made)
    if isinstance(value, JSMap):
        clone_entries(realm, value, made, memory, moved)
    elif isinstance(value, JSSet):
        clone_members(realm, value, made, memory, moved)
    elif value.__class__ is JSArray or made.__class__ is JSObject:
        clone_properties(realm, value, made, memory, moved)
    return made


def empty_clone(realm: Realm, value: JSObject, moved: list[Value]) -> Any:
    """A new object of the same kind, without what it holds.

    Raises:
        Throw: a DataCloneError where there is no such thing.
    """
    if isinstance(value, JSMap):
        return JSMap(realm.intrinsic("Map.prototype"))
    if isinstance(value, JSSet):
        return JSSet(realm.intrinsic("Set.prototype"))
    if isinstance(value, JSDate):
        return JSDate(realm.intrinsic("Date.prototype"), value.value)
    if isinstance(value, JSArrayBuffer):
        return clone_of_buffer(realm, value, any(buffer is value for buffer in moved))
    if isinstance(value, JSPrimitiveWrapper) and value.primitive.__class__ is not Symbol:
        return realm.wrap_primitive(value.primitive)
    if value.__class__ is JSArray:
        array = realm.array()
        if value.length:
            spend(value.length)
            array.make_holes(value.length)
        return array
    if value.__class__ not in (JSObject, JSArguments):
        text = "function" if is_callable(value) else f"#<{value.class_name}>"
        raise clone_error(realm, f"{text} could not be cloned.")
    return realm.object()


def clone_of_buffer(realm: Realm, buffer: JSArrayBuffer, moves: bool) -> JSArrayBuffer:
    """A buffer with the same bytes; they are given to it later if they are transferred."""
    if buffer.data is None:
        raise clone_error(realm, "An ArrayBuffer is detached and could not be cloned.")
    data = bytearray() if moves else allocate(len(buffer.data))
    if not moves:
        data[:] = buffer.data
    return JSArrayBuffer(realm.intrinsic("ArrayBuffer.prototype"), data, buffer.max_length)


@pausable("structuredClone.View")
def clone_of_view(realm: Realm, view: BufferView, memory: JSMap, moved: list[Value]) -> Value:
    """A typed array or DataView over a clone of its buffer."""
    if view.length_now() < 0:
        raise clone_error(realm, "An ArrayBuffer is detached and could not be cloned.")
    buffer = clone(realm, view.buffer, memory, moved)
    path = view.class_name + ".prototype"
    made = view.__class__(realm.intrinsic(path), buffer, view.offset, view.fixed_length)
    memory.store(view, made)
    return made


@pausable("structuredClone.RegExp")
def clone_of_regexp(realm: Realm, value: JSObject, memory: JSMap) -> Value:
    """A new RegExp of the same pattern and flags, which starts at the beginning."""
    maker: Any = realm.intrinsic("RegExp")
    made = maker.construct(maker, maker, value)
    memory.store(value, made)
    return made


@pausable("structuredClone.Error")
def clone_of_error(realm: Realm, value: JSError, memory: JSMap, moved: list[Value]) -> Value:
    """An error of a native kind with the same message, stack and cause."""
    name = get(value, "name")
    if name is None:
        name = "Error"
    name = to_string(name)
    made = JSError(realm.intrinsic((name if name in ERRORS else "Error") + ".prototype"))
    memory.store(value, made)
    stack = own_field(value, "stack")
    if stack.__class__ is str:
        define(made, "stack", stack, HIDDEN)
    message = own_field(value, "message")
    if message is not ABSENT:
        text = to_string(message)
        define(made, "message", text, HIDDEN)
    cause = own_field(value, "cause")
    if cause is not ABSENT:
        copied = clone(realm, cause, memory, moved)
        define(made, "cause", copied, HIDDEN)
    return made


def own_field(value: JSObject, key: str) -> Value:
    """An own data property's value, else ``ABSENT``."""
    desc = value.get_own_property(key)
    return ABSENT if desc is None or desc.is_accessor else desc.value


@pausable("structuredClone.Entries")
def clone_entries(realm: Realm, source: JSMap, made: JSMap, memory: JSMap, moved: list[Value]) -> None:
    """The entries of a Map, as they are now."""
    pairs = [(k, v) for k, v in zip(source.keys, source.values, strict=True) if k is not ABSENT]
    k = 0
    while k < len(pairs):
        key = clone(realm, pairs[k][0], memory, moved)
        value = clone(realm, pairs[k][1], memory, moved)
        made.store(key, value)
        k += 1


@pausable("structuredClone.Members")
def clone_members(realm: Realm, source: JSSet, made: JSSet, memory: JSMap, moved: list[Value]) -> None:
    """The members of a Set, as they are now."""
    members = [key for key in source.keys if key is not ABSENT]
    k = 0
    while k < len(members):
        member = clone(realm, members[k], memory, moved)
        made.add(member)
        k += 1


@pausable("structuredClone.Properties")
def clone_properties(realm: Realm, source: Any, made: Any, memory: JSMap, moved: list[Value]) -> None:
    """The enumerable properties of an object or array whose keys are strings."""
    if copy_plain(source, made):
        return
    keys = source.own_property_keys()
    keys = [key for key in keys if key.__class__ is str]
    k = 0
    while k < len(keys):
        desc = source.get_own_property(keys[k])
        if desc is not None and desc.enumerable is True:
            value = get(source, keys[k])
            copied = clone(realm, value, memory, moved)
            create_data_property(made, keys[k], copied)
        k += 1


def copy_plain(source: Any, made: Any) -> bool:
    """Copy what holds nothing but plain properties with primitive values: whether that was all."""
    if source.props.__class__ is not dict:
        return False
    if source.__class__ is JSArray:
        if source.cells is not None or source.props or not all(map(_is_simple, source.items)):
            return False
        spend(len(source.items))
        made.items = source.items.copy()
        made.cells = None
        return True
    if not all(key.__class__ is str and _is_simple(value) for key, value in source.props.items()):
        return False
    spend(4 * len(source.props))
    made.props = source.props.copy()
    return True


def _is_simple(value: Value) -> bool:
    return not isinstance(value, JSObject | Symbol)
