"""Ordinary objects and functions, with the essential internal methods (ECMA-262 clauses 6.1.7.2 and 10.1).

`get` and `put` are the hot paths for objects; the internal methods are methods of `JSObject`, which exotic objects
override. A key is always a property key already (a ``str`` or a ``Symbol``); see ``conversions.to_property_key``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .budget import spend, tick
from .completion import pausable, transparent, type_error
from .properties import (
    ABSENT,
    ALL,
    CONFIGURABLE,
    ENUMERABLE,
    EPOCH,
    WRITABLE,
    Accessor,
    AttributedProps,
    Descriptor,
    LazyProps,
    ReadOnly,
    accessor_descriptor,
    data_descriptor,
    note_index,
    ordered_keys,
)
from .values import PropertyKey, Value

if TYPE_CHECKING:
    from .realm import Realm


class JSObject:
    """An ordinary object. ``proto`` is [[Prototype]] (``None`` for null), ``props`` the own properties."""

    __slots__ = ("__weakref__", "private", "props", "proto")

    class_name = "Object"
    """What Object.prototype.toString says when there is no @@toStringTag (clause 20.1.3.6)."""

    exotic = False
    """Whether the class overrides [[Get]], [[Set]] or [[HasProperty]]."""

    props: dict[PropertyKey, Any]
    proto: JSObject | None
    private: dict[Any, Any]
    """Private elements by private name; unset on objects that have none."""

    def __init__(self, proto: JSObject | None, props: dict[PropertyKey, Any] | None = None) -> None:
        self.proto = proto
        self.props = {} if props is None else props

    # -- attributes -----------------------------------------------------------------------------------------------

    def attributed(self) -> AttributedProps:
        """The own properties in the form that can hold any attributes, for a change of these."""
        props = self.props
        if props.__class__ is dict:
            props = self.props = AttributedProps(props)
        else:
            props.touch()  # type: ignore[attr-defined]
        return props  # type: ignore[return-value]

    # -- internal methods -----------------------------------------------------------------------------------------

    def get_prototype_of(self) -> JSObject | None:
        """[[GetPrototypeOf]] (10.1.1)."""
        return self.proto

    def set_prototype_of(self, proto: JSObject | None) -> bool:
        """[[SetPrototypeOf]] (10.1.2)."""
        if proto is self.proto:
            return True
        if not self.is_extensible():
            return False
        ancestor = proto
        hops = 0
        while ancestor is not None:
            if ancestor is self:
                return False
            hops += 1
            if hops & 63 == 63:
                tick()
            if ancestor.class_name == "Proxy":
                break
            ancestor = ancestor.proto
        if self.props.__class__ is not dict:
            props: Any = self.attributed()
            if props.__class__ is LazyProps:
                props.realm.index_setters = True
        self.proto = proto
        EPOCH[0] += 1
        return True

    def is_extensible(self) -> bool:
        """[[IsExtensible]] (10.1.3)."""
        props = self.props
        return props.__class__ is dict or props.extensible  # type: ignore[attr-defined]

    def prevent_extensions(self) -> bool:
        """[[PreventExtensions]] (10.1.4)."""
        self.attributed().extensible = False
        return True

    def get_own_property(self, key: PropertyKey) -> Descriptor | None:
        """[[GetOwnProperty]] (10.1.5)."""
        props = self.props
        if props.__class__ is dict:
            return Descriptor(props[key], True, True, True) if key in props else None
        attributes = props.find(key)  # type: ignore[attr-defined]
        if attributes is None:
            return None
        if attributes.__class__ is int:
            return data_descriptor(props[key], attributes)
        return accessor_descriptor(attributes)

    def define_own_property(self, key: PropertyKey, desc: Descriptor) -> bool:
        """[[DefineOwnProperty]] (10.1.6)."""
        current = self.get_own_property(key)
        if not is_compatible(self.is_extensible(), desc, current):
            return False
        self.store_property(key, desc, current)
        return True

    def store_property(self, key: PropertyKey, desc: Descriptor, current: Descriptor | None) -> None:
        """The last steps of ValidateAndApplyPropertyDescriptor (10.1.6.3): write what was found valid."""
        merged = desc if current is None else merge(current, desc)
        flags = (ENUMERABLE if merged.enumerable is True else 0) | (CONFIGURABLE if merged.configurable is True else 0)
        if merged.is_accessor:
            EPOCH[0] += 1
            props = self.attributed()
            note_index(props, key)
            dict.pop(props, key, None)
            props.attrs[key] = Accessor(
                None if merged.get is ABSENT else merged.get, None if merged.set is ABSENT else merged.set, flags
            )
            return
        if merged.writable is True:
            flags |= WRITABLE
        else:
            EPOCH[0] += 1
        value = None if merged.value is ABSENT else merged.value
        if flags == ALL and self.props.__class__ is dict:
            self.props[key] = value
            return
        props = self.attributed()
        if not flags & WRITABLE:
            note_index(props, key)
        props.attrs[key] = flags
        dict.__setitem__(props, key, value)

    @transparent
    def has_property(self, key: PropertyKey) -> bool:
        """[[HasProperty]] (10.1.7)."""
        if self.get_own_property(key) is not None:
            return True
        holder = self.proto
        hops = 0
        while holder is not None and not holder.exotic:
            props = holder.props
            if key in props or (props.__class__ is not dict and props.find(key) is not None):  # type: ignore[attr-defined]
                return True
            holder = holder.proto
            hops += 1
            if hops & 63 == 63:
                tick()
        return holder is not None and holder.has_property(key)

    @transparent
    def get(self, key: PropertyKey, receiver: Value) -> Value:
        """[[Get]] (10.1.8)."""
        holder = self
        hops = 0
        while True:
            props = holder.props
            if key in props:
                return props[key]
            if props.__class__ is not dict:
                attributes = props.find(key)  # type: ignore[attr-defined]
                if attributes is not None:
                    if attributes.__class__ is int:
                        return props[key]
                    getter = attributes.get
                    return None if getter is None else getter.py(getter, receiver)
            holder = holder.proto  # type: ignore[assignment]
            if holder is None:
                return None
            if holder.exotic:
                return holder.get(key, receiver)
            hops += 1
            if hops & 63 == 63:
                tick()

    @pausable("OrdinarySet")
    def set(self, key: PropertyKey, value: Value, receiver: Value) -> bool:
        """[[Set]] (10.1.9)."""
        holder: JSObject | None = self
        hops = 0
        while holder is not None:
            hops += 1
            if hops & 63 == 63:
                tick()
            props = holder.props
            if props.__class__ is dict:
                if key in props:
                    break
            else:
                attributes = props.find(key)  # type: ignore[attr-defined]
                if attributes is not None:
                    if attributes.__class__ is int:
                        if not attributes & WRITABLE:
                            return False
                        break
                    setter = attributes.set
                    if setter is None:
                        return False
                    setter.py(setter, receiver, value)
                    return True
            holder = holder.proto
            if holder is not None and holder.exotic:
                return holder.set(key, value, receiver)
        return set_on_receiver(receiver, key, value)

    def delete(self, key: PropertyKey) -> bool:
        """[[Delete]] (10.1.10)."""
        props = self.props
        if props.__class__ is dict:
            props.pop(key, None)
            return True
        attributes = props.find(key)  # type: ignore[attr-defined]
        if attributes is None:
            return True
        if not (attributes if attributes.__class__ is int else attributes.flags) & CONFIGURABLE:
            return False
        props = self.attributed()
        del props.attrs[key]
        dict.pop(props, key, None)
        return True

    def own_property_keys(self) -> list[PropertyKey]:
        """[[OwnPropertyKeys]] (10.1.11)."""
        props = self.props
        if props.__class__ is dict:
            return ordered_keys(list(props))
        props.settle()  # type: ignore[attr-defined]
        return ordered_keys(list(props.attrs))  # type: ignore[attr-defined]


def lets_pass(proto: JSObject | None, key: PropertyKey) -> bool:
    """Whether a new property can be added to what inherits from ``proto`` without a look at the chain: no setter and no
    property that is not writable stands in its way."""
    if proto is not None:
        props: Any = proto.props
        if props.__class__ is not dict and props.verified == EPOCH[0]:
            return key not in props.blocked
    blocked = blocked_keys(proto)
    return blocked is not None and key not in blocked


def blocked_keys(proto: JSObject | None) -> frozenset[PropertyKey] | None:
    """The keys that something in a prototype chain intercepts when they are written, noted on the first object of the
    chain if it can hold the note; ``None`` where only asking tells."""
    blocked: set[PropertyKey] = {"__proto__"}
    holder = proto
    hops = 0
    while holder is not None:
        hops += 1
        if hops & 63 == 63:
            tick()
        if holder.exotic:
            return None
        props: Any = holder.props
        if props.__class__ is not dict:
            spend(len(props.attrs))
            blocked.update(props.interceptors())
        holder = holder.proto
    keys = frozenset(blocked)
    first: Any = None if proto is None else proto.props
    if first is not None and first.__class__ is not dict:
        first.blocked = keys
        first.verified = EPOCH[0]
    return keys


@pausable("SetOnReceiver")
def set_on_receiver(receiver: Value, key: PropertyKey, value: Value) -> bool:
    """The part of OrdinarySetWithOwnDescriptor (10.1.9.2) that writes to the receiver."""
    if not isinstance(receiver, JSObject):
        return False
    if receiver.props.__class__ is dict and not receiver.exotic:
        receiver.props[key] = value
        return True
    if key == "length" and receiver.class_name == "Array":
        return set_length(receiver, value)
    existing = receiver.get_own_property(key)
    if existing is None:
        return receiver.define_own_property(key, Descriptor(value, True, True, True))
    if existing.is_accessor or existing.writable is False:
        return False
    return receiver.define_own_property(key, Descriptor(value))


@transparent
def set_length(array: JSObject, value: Value) -> bool:
    """`set_on_receiver` of an array's ``length``, which is converted first."""
    from .descriptors import define_property

    return define_property(array, "length", Descriptor(value))


def is_compatible(extensible: bool, desc: Descriptor, current: Descriptor | None) -> bool:
    """The checks of ValidateAndApplyPropertyDescriptor (10.1.6.3)."""
    if current is None:
        return extensible
    if current.configurable is True:
        return True
    if desc.configurable is True or (desc.enumerable is not ABSENT and desc.enumerable is not current.enumerable):
        return False
    if not desc.is_accessor and not desc.is_data:
        return True
    if desc.is_accessor is not current.is_accessor:
        return False
    if current.is_accessor:
        return (desc.get is ABSENT or desc.get is current.get) and (desc.set is ABSENT or desc.set is current.set)
    if current.writable is True:
        return True
    return desc.writable is not True and (desc.value is ABSENT or same_value(desc.value, current.value))


def merge(current: Descriptor, desc: Descriptor) -> Descriptor:
    """What a property is after a valid definition over an existing one."""

    def pick(new: Any, old: Any, default: Any) -> Any:
        return new if new is not ABSENT else old if old is not ABSENT else default

    enumerable = pick(desc.enumerable, current.enumerable, False)
    configurable = pick(desc.configurable, current.configurable, False)
    if desc.is_accessor or (current.is_accessor and not desc.is_data):
        return Descriptor(
            enumerable=enumerable,
            configurable=configurable,
            get=pick(desc.get, current.get, None),
            set=pick(desc.set, current.set, None),
        )
    return Descriptor(
        pick(desc.value, current.value, None), pick(desc.writable, current.writable, False), enumerable, configurable
    )


def same_value(x: Value, y: Value) -> bool:
    """SameValue (7.2.10)."""
    if x.__class__ is float and y.__class__ is float:
        if x == y:
            return x != 0.0 or str(x) == str(y)
        return bool(x != x and y != y)
    return x is y or (x.__class__ is y.__class__ and bool(x == y))


@transparent
def get(o: JSObject, key: PropertyKey) -> Value:
    """Get (7.3.2): the value of a property of an object."""
    props = o.props
    if key in props:
        return props[key]
    return o.get(key, o)


@transparent
def put(o: JSObject, key: PropertyKey, value: Value) -> bool:
    """[[Set]] with the object itself as receiver: whether it was written."""
    props = o.props
    if key in props:
        try:
            props[key] = value
            return True
        except ReadOnly:
            pass
    return o.set(key, value, o)


@pausable("Set")
def set_or_throw(o: JSObject, key: PropertyKey, value: Value) -> None:
    """Set (7.3.4) with Throw true.

    Raises:
        ThrowError: TypeError where the property cannot be written.
    """
    done = put(o, key, value)
    if not done:
        raise type_error(refusal(o, key))


def refusal(o: JSObject, key: PropertyKey) -> str:
    """Why a property could not be written, in V8's words; never calls into the program."""
    text = key_text(key)
    kind = "[object Array]" if o.class_name == "Array" else f"#<{o.class_name}>"
    holder: JSObject | None = o
    while holder is not None:
        tick()
        if holder.class_name == "Proxy":
            return f"'set' on proxy: trap returned falsish for property '{text}'"
        existing = holder.get_own_property(key)
        if existing is not None:
            if existing.is_accessor:
                return f"Cannot set property {text} of {kind} which has only a getter"
            if existing.writable is False:
                return f"Cannot assign to read only property '{text}' of object '{kind}'"
            break
        holder = holder.proto
    return f"Cannot add property {text}, object is not extensible"


@transparent
def create_data_property(o: JSObject, key: PropertyKey, value: Value) -> bool:
    """CreateDataProperty (7.3.5)."""
    if o.props.__class__ is dict and not o.exotic:
        o.props[key] = value
        return True
    return o.define_own_property(key, Descriptor(value, True, True, True))


@pausable("CreateDataPropertyOrThrow")
def create_data_property_or_throw(o: JSObject, key: PropertyKey, value: Value) -> None:
    """CreateDataPropertyOrThrow (7.3.7)."""
    done = create_data_property(o, key, value)
    if not done:
        raise type_error(define_refusal(o, key))


def define_refusal(o: JSObject, key: PropertyKey) -> str:
    """Why a property could not be defined, in V8's words; never calls into the program."""
    text = key_text(key)
    if o.class_name == "Proxy":
        return f"'defineProperty' on proxy: trap returned falsish for property '{text}'"
    if o.get_own_property(key) is None and not o.is_extensible():
        return f"Cannot define property {text}, object is not extensible"
    return f"Cannot redefine property: {text}"


def define(o: JSObject, key: PropertyKey, value: Value, flags: int) -> None:
    """Make a data property with attributes on an object of ours that has none of that name."""
    o.store_property(key, data_descriptor(value, flags), None)


def key_text(key: PropertyKey) -> str:
    """A property key as messages show it."""
    return key if isinstance(key, str) else repr(key)


class JSFunction(JSObject):
    """A function object (clauses 10.2, 10.3): anything that can be called.

    ``py`` is the Python function that runs it: ``py(function, this, *arguments)``. ``construct`` is ``None`` or
    ``construct(function, new_target, *arguments)``. The properties ``length``, ``name`` and ``prototype`` are made when
    somebody looks.
    """

    __slots__ = ("construct", "own", "py", "realm")

    class_name = "Function"
    py: Callable[..., Value]
    construct: Callable[..., Value] | None
    realm: Realm
    own: dict[PropertyKey, Any] | None

    @property
    def props(self) -> dict[PropertyKey, Any]:
        own = self.own
        if own is None:
            own = self.own = self.make_own()
        return own

    @props.setter
    def props(self, value: dict[PropertyKey, Any]) -> None:
        self.own = value

    def make_own(self) -> dict[PropertyKey, Any]:
        """The own properties that the function is born with."""
        raise NotImplementedError


class NativeFunction(JSFunction):
    """A built-in function object (clause 10.3). ``path`` is its stable name, such as ``Array.prototype.map``."""

    __slots__ = ("length", "name", "path")

    def __init__(
        self,
        realm: Realm,
        py: Callable[..., Value],
        name: str,
        length: int,
        path: str,
        construct: Callable[..., Value] | None = None,
    ) -> None:
        self.realm = realm
        self.proto = realm.function_prototype
        self.own = None
        self.py = py
        self.construct = construct
        self.name = name
        self.length = length
        self.path = path

    def make_own(self) -> dict[PropertyKey, Any]:
        return make_function_props(float(self.length), self.name)


def make_function_props(length: float, name: str) -> AttributedProps:
    """The own properties of a new function: ``length`` and ``name``, both configurable only."""
    props = AttributedProps()
    props.attrs = {"length": CONFIGURABLE, "name": CONFIGURABLE}
    dict.update(props, {"length": length, "name": name})
    return props


def is_callable(value: Value) -> bool:
    """IsCallable (7.2.3)."""
    return isinstance(value, JSFunction) or (isinstance(value, JSObject) and hasattr(value, "py"))


def is_constructor(value: Value) -> bool:
    """IsConstructor (7.2.4)."""
    return getattr(value, "construct", None) is not None and isinstance(value, JSObject)
