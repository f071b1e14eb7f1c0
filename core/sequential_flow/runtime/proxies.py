"""Proxy exotic objects (ECMA-262 clause 10.5).

Every internal method asks the handler for its trap, calls it, and checks what it answered against the target. Each of
these calls may run the program and so may pause. A proxy has no properties and no prototype of its own: ``props`` is
one empty collection that refuses every write, so the hot paths find nothing and take the careful way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .arrays import check_elements
from .budget import tick
from .completion import pausable, type_error
from .conversions import describe, length_of_array_like, to_boolean
from .descriptors import define_property, from_property_descriptor, to_property_descriptor
from .objects import (
    JSFunction,
    JSObject,
    get,
    is_callable,
    is_compatible,
    is_constructor,
    key_text,
    make_function_props,
    same_value,
)
from .properties import ABSENT, AttributedProps, Descriptor
from .realm import function_realm
from .values import PropertyKey, Symbol, Value, null

if TYPE_CHECKING:
    from .realm import Realm

NO_PROPS: Final = AttributedProps()
"""The own properties of every proxy. Nothing writes to it: its ``attrs`` stay empty, so ``__setitem__`` refuses."""


class JSProxy(JSObject):
    """A Proxy object; ``target`` and ``handler`` are ``None`` once it is revoked."""

    __slots__ = ("handler", "target")

    class_name = "Proxy"
    exotic = True

    target: Any
    handler: Any

    def __init__(self, target: JSObject, handler: JSObject) -> None:
        self.proto = None
        self.target = target
        self.handler = handler

    @property
    def props(self) -> dict[PropertyKey, Any]:  # type: ignore[override]
        return NO_PROPS

    @props.setter
    def props(self, value: dict[PropertyKey, Any]) -> None:
        """Whoever makes an object gives it properties; a proxy takes none."""

    def attributed(self) -> AttributedProps:
        raise AssertionError("a proxy has no properties of its own")

    @pausable("Proxy.[[GetPrototypeOf]]")
    def get_prototype_of(self) -> JSObject | None:
        target, handler = self.target, self.handler
        trap = trap_of(self, "getPrototypeOf")
        if trap is None:
            return target.get_prototype_of()  # type: ignore[no-any-return]
        answer = trap.py(trap, handler, target)
        if not isinstance(answer, JSObject) and answer is not null:
            raise type_error("'getPrototypeOf' on proxy: trap returned neither object nor null")
        proto = None if answer is null else answer
        extensible = target.is_extensible()
        if not extensible:
            actual = target.get_prototype_of()
            if actual is not proto:
                raise type_error(
                    "'getPrototypeOf' on proxy: proxy target is non-extensible but the trap did not return its actual"
                    " prototype"
                )
        return proto

    @pausable("Proxy.[[SetPrototypeOf]]")
    def set_prototype_of(self, proto: JSObject | None) -> bool:
        target, handler = self.target, self.handler
        trap = trap_of(self, "setPrototypeOf")
        if trap is None:
            return target.set_prototype_of(proto)  # type: ignore[no-any-return]
        answer = trap.py(trap, handler, target, null if proto is None else proto)
        if not to_boolean(answer):
            return False
        extensible = target.is_extensible()
        if not extensible:
            actual = target.get_prototype_of()
            if actual is not proto:
                raise type_error(
                    "'setPrototypeOf' on proxy: trap returned truish for setting a new prototype on the non-extensible"
                    " proxy target"
                )
        return True

    @pausable("Proxy.[[IsExtensible]]")
    def is_extensible(self) -> bool:
        target, handler = self.target, self.handler
        trap = trap_of(self, "isExtensible")
        if trap is None:
            return target.is_extensible()  # type: ignore[no-any-return]
        answer = trap.py(trap, handler, target)
        answer = to_boolean(answer)
        actual = target.is_extensible()
        if answer is not actual:
            raise type_error(
                "'isExtensible' on proxy: trap result does not reflect extensibility of proxy target (which is"
                f" '{'true' if actual else 'false'}')"
            )
        return answer  # type: ignore[no-any-return]

    @pausable("Proxy.[[PreventExtensions]]")
    def prevent_extensions(self) -> bool:
        target, handler = self.target, self.handler
        trap = trap_of(self, "preventExtensions")
        if trap is None:
            return target.prevent_extensions()  # type: ignore[no-any-return]
        answer = trap.py(trap, handler, target)
        if not to_boolean(answer):
            return False
        extensible = target.is_extensible()
        if extensible:
            raise type_error("'preventExtensions' on proxy: the proxy target is extensible")
        return True

    @pausable("Proxy.[[GetOwnProperty]]")
    def get_own_property(self, key: PropertyKey) -> Descriptor | None:
        target, handler = self.target, self.handler
        trap = trap_of(self, "getOwnPropertyDescriptor")
        if trap is None:
            return target.get_own_property(key)  # type: ignore[no-any-return]
        answer = trap.py(trap, handler, target, key)
        if answer is not None and not isinstance(answer, JSObject):
            raise _complaint("getOwnPropertyDescriptor", "trap returned neither object nor undefined for property", key)
        actual = target.get_own_property(key)
        if answer is None:
            if actual is None:
                return None
            if actual.configurable is False:
                raise _complaint(
                    "getOwnPropertyDescriptor", "trap returned undefined for property", key,
                    " which is non-configurable in the proxy target",
                )  # fmt: skip
            extensible = target.is_extensible()
            if not extensible:
                raise _complaint(
                    "getOwnPropertyDescriptor", "trap returned undefined for property", key,
                    " which exists in the non-extensible proxy target",
                )  # fmt: skip
            return None
        extensible = target.is_extensible()
        desc = to_property_descriptor(answer)
        complete(desc)
        check_reported(key, desc, actual, extensible)
        return desc

    @pausable("Proxy.[[DefineOwnProperty]]")
    def define_own_property(self, key: PropertyKey, desc: Descriptor) -> bool:
        target, handler = self.target, self.handler
        trap = trap_of(self, "defineProperty")
        if trap is None:
            return define_property(target, key, desc)
        described = from_property_descriptor(function_realm(trap), desc)
        answer = trap.py(trap, handler, target, key, described)
        if not to_boolean(answer):
            return False
        actual = target.get_own_property(key)
        extensible = target.is_extensible()
        check_defined(key, desc, actual, extensible)
        return True

    @pausable("Proxy.[[HasProperty]]")
    def has_property(self, key: PropertyKey) -> bool:
        target, handler = self.target, self.handler
        trap = trap_of(self, "has")
        if trap is None:
            return target.has_property(key)  # type: ignore[no-any-return]
        answer = trap.py(trap, handler, target, key)
        if to_boolean(answer):
            return True
        actual = target.get_own_property(key)
        if actual is not None:
            if actual.configurable is False:
                raise _complaint(
                    "has", "trap returned falsish for property", key,
                    " which exists in the proxy target as non-configurable",
                )  # fmt: skip
            extensible = target.is_extensible()
            if not extensible:
                raise _complaint(
                    "has", "trap returned falsish for property", key, " but the proxy target is not extensible"
                )
        return False

    @pausable("Proxy.[[Get]]")
    def get(self, key: PropertyKey, receiver: Value) -> Value:
        target, handler = self.target, self.handler
        trap = trap_of(self, "get")
        if trap is None:
            return target.get(key, receiver)
        value = trap.py(trap, handler, target, key, receiver)
        actual = target.get_own_property(key)
        if actual is not None and actual.configurable is False:
            check_read(key, value, actual)
        return value

    @pausable("Proxy.[[Set]]")
    def set(self, key: PropertyKey, value: Value, receiver: Value) -> bool:
        target, handler = self.target, self.handler
        trap = trap_of(self, "set")
        if trap is None:
            return target.set(key, value, receiver)  # type: ignore[no-any-return]
        answer = trap.py(trap, handler, target, key, value, receiver)
        if not to_boolean(answer):
            return False
        actual = target.get_own_property(key)
        if actual is not None and actual.configurable is False:
            check_written(key, value, actual)
        return True

    @pausable("Proxy.[[Delete]]")
    def delete(self, key: PropertyKey) -> bool:
        target, handler = self.target, self.handler
        trap = trap_of(self, "deleteProperty")
        if trap is None:
            return target.delete(key)  # type: ignore[no-any-return]
        answer = trap.py(trap, handler, target, key)
        if not to_boolean(answer):
            return False
        actual = target.get_own_property(key)
        if actual is None:
            return True
        if actual.configurable is False:
            raise _complaint(
                "deleteProperty", "trap returned truish for property", key,
                " which is non-configurable in the proxy target",
            )  # fmt: skip
        extensible = target.is_extensible()
        if not extensible:
            raise _complaint(
                "deleteProperty", "trap returned truish for property", key, " but the proxy target is non-extensible"
            )
        return True

    @pausable("Proxy.[[OwnPropertyKeys]]")
    def own_property_keys(self) -> list[PropertyKey]:
        target, handler = self.target, self.handler
        trap = trap_of(self, "ownKeys")
        if trap is None:
            return target.own_property_keys()  # type: ignore[no-any-return]
        answer = trap.py(trap, handler, target)
        keys = list_of_keys(answer)
        if len(set(keys)) != len(keys):
            raise type_error("'ownKeys' on proxy: trap returned duplicate entries")
        extensible = target.is_extensible()
        actual = target.own_property_keys()
        fixed: list[PropertyKey] = []
        k = 0
        while k < len(actual):
            desc = target.get_own_property(actual[k])
            if desc is not None and desc.configurable is False:
                fixed.append(actual[k])
            k += 1
        check_keys(keys, actual if not extensible else fixed, extensible)
        return keys


@pausable("Proxy.GetTrap")
def trap_of(proxy: JSProxy, name: str) -> JSFunction | None:
    """The handler's function of a name, ``None`` if it has none.

    Raises:
        ThrowError: TypeError where the proxy has been revoked, or what the handler has is no function.
    """
    tick()
    handler = proxy.handler
    if handler is None:
        raise type_error(f"Cannot perform '{name}' on a proxy that has been revoked")
    trap = get(handler, name)
    if trap is None or trap is null:
        return None
    if not is_callable(trap):
        raise type_error(f"{describe(trap)} returned for property '{name}' of object '#<Object>' is not a function")
    return trap  # type: ignore[no-any-return]


@pausable("Proxy.[[Call]]")
def call_proxy(proxy: JSProxy, this: Value, *arguments: Value) -> Value:
    """[[Call]] (10.5.12)."""
    target, handler = proxy.target, proxy.handler
    trap = trap_of(proxy, "apply")
    if trap is None:
        return target.py(target, this, *arguments)
    array = function_realm(trap).array(arguments)
    return trap.py(trap, handler, target, this, array)


@pausable("Proxy.[[Construct]]")
def construct_proxy(proxy: JSProxy, new_target: Any, *arguments: Value) -> Value:
    """[[Construct]] (10.5.13)."""
    target, handler = proxy.target, proxy.handler
    trap = trap_of(proxy, "construct")
    if trap is None:
        return target.construct(target, new_target, *arguments)
    array = function_realm(trap).array(arguments)
    made = trap.py(trap, handler, target, array, new_target)
    if not isinstance(made, JSObject):
        raise type_error("proxy [[Construct]] must return an object")
    return made


@pausable("Proxy.ListOfKeys")
def list_of_keys(value: Value) -> list[PropertyKey]:
    """CreateListFromArrayLike (7.3.19) of property keys."""
    if not isinstance(value, JSObject):
        raise type_error("CreateListFromArrayLike called on non-object")
    length = length_of_array_like(value)
    check_elements(length)
    keys: list[PropertyKey] = []
    k = 0
    while k < length:
        tick()
        key = get(value, str(k))
        if key.__class__ is not str and key.__class__ is not Symbol:
            raise type_error(f"{describe(key)} is not a valid property name")
        keys.append(key)
        k += 1
    return keys


# -- what a trap may not answer -------------------------------------------------------------------------------------------


def _complaint(trap: str, start: str, key: PropertyKey, end: str = "") -> Exception:
    return type_error(f"'{trap}' on proxy: {start} '{key_text(key)}'{end}")


def complete(desc: Descriptor) -> None:
    """CompletePropertyDescriptor (6.2.6.6)."""
    names = ("get", "set") if desc.is_accessor else ("value", "writable")
    for name in (*names, "enumerable", "configurable"):
        if getattr(desc, name) is ABSENT:
            setattr(desc, name, None if name in ("get", "set", "value") else False)


def check_reported(key: PropertyKey, desc: Descriptor, actual: Descriptor | None, extensible: bool) -> None:
    """The checks of a property that ``getOwnPropertyDescriptor`` reports (10.5.5, steps 13 to 15)."""
    what = "getOwnPropertyDescriptor"
    if not is_compatible(extensible, desc, actual):
        raise _complaint(
            what, "trap returned descriptor for property", key,
            " that is incompatible with the existing property in the proxy target",
        )  # fmt: skip
    if desc.configurable is False:
        if actual is None or actual.configurable is True:
            raise _complaint(
                what, "trap reported non-configurability for property", key,
                " which is either non-existent or configurable in the proxy target",
            )  # fmt: skip
        if desc.writable is False and actual.writable is True:
            raise _complaint(
                what, "trap reported non-configurable and writable for property", key,
                " which is non-configurable, non-writable in the proxy target",
            )  # fmt: skip


def check_defined(key: PropertyKey, desc: Descriptor, actual: Descriptor | None, extensible: bool) -> None:
    """The checks of a property that ``defineProperty`` says it defined (10.5.6, steps 13 to 16)."""
    what = "defineProperty"
    fixed = desc.configurable is False
    if actual is None:
        if not extensible:
            raise _complaint(what, "trap returned truish for adding property", key, " to the non-extensible proxy target")
        if fixed:
            raise _complaint(
                what, "trap returned truish for defining non-configurable property", key,
                " which is either non-existent or configurable in the proxy target",
            )  # fmt: skip
        return
    if not is_compatible(extensible, desc, actual):
        raise _complaint(
            what, "trap returned truish for adding property", key,
            " that is incompatible with the existing property in the proxy target",
        )  # fmt: skip
    if fixed and actual.configurable is True:
        raise _complaint(
            what, "trap returned truish for defining non-configurable property", key,
            " which is either non-existent or configurable in the proxy target",
        )  # fmt: skip
    if actual.configurable is False and actual.writable is True and desc.writable is False:
        raise _complaint(
            what, "trap returned truish for defining non-configurable property", key, " which cannot be non-writable"
        )


def check_read(key: PropertyKey, value: Value, actual: Descriptor) -> None:
    """The checks of what ``get`` says of a property that is not configurable (10.5.8, step 10)."""
    if actual.is_accessor:
        if actual.get is None and value is not None:
            raise _complaint(
                "get", "property", key,
                " is a non-configurable accessor property on the proxy target and does not have a getter function, but"
                f" the trap did not return 'undefined' (got '{describe(value)}')",
            )  # fmt: skip
    elif actual.writable is False and not same_value(value, actual.value):
        raise _complaint(
            "get", "property", key,
            " is a read-only and non-configurable data property on the proxy target but the proxy did not return its"
            f" actual value (expected '{describe(actual.value)}' but got '{describe(value)}')",
        )  # fmt: skip


def check_written(key: PropertyKey, value: Value, actual: Descriptor) -> None:
    """The checks of what ``set`` says it wrote to a property that is not configurable (10.5.9, step 12)."""
    if actual.is_accessor:
        if actual.set is None:
            raise _complaint(
                "set", "trap returned truish for property", key,
                " which exists in the proxy target as a non-configurable and non-writable accessor property without a"
                " setter",
            )  # fmt: skip
    elif actual.writable is False and not same_value(value, actual.value):
        raise _complaint(
            "set", "trap returned truish for property", key,
            " which exists in the proxy target as a non-configurable and non-writable data property with a different"
            " value",
        )  # fmt: skip


def check_keys(keys: list[PropertyKey], wanted: list[PropertyKey], extensible: bool) -> None:
    """The checks of the keys that ``ownKeys`` gave (10.5.11, steps 17 to 23)."""
    given = set(keys)
    for key in wanted:
        if key not in given:
            raise type_error(f"'ownKeys' on proxy: trap result did not include '{key_text(key)}'")
    if not extensible and len(wanted) != len(keys):
        raise type_error("'ownKeys' on proxy: trap returned extra keys but proxy target is non-extensible")


class JSFunctionProxy(JSProxy):
    """A proxy of a function; it stays one when it is revoked."""

    __slots__ = ()

    py = staticmethod(call_proxy)


class JSConstructorProxy(JSFunctionProxy):
    """A proxy of a constructor."""

    __slots__ = ()

    construct = staticmethod(construct_proxy)


def make_proxy(target: Value, handler: Value) -> JSProxy:
    """ProxyCreate (10.5.14).

    Raises:
        ThrowError: TypeError where one of them is no object.
    """
    if not isinstance(target, JSObject) or not isinstance(handler, JSObject):
        raise type_error("Cannot create proxy with a non-object as target or handler")
    if not is_callable(target):
        return JSProxy(target, handler)
    return JSConstructorProxy(target, handler) if is_constructor(target) else JSFunctionProxy(target, handler)


class JSRevoker(JSFunction):
    """The function that revokes a proxy (28.2.2.1.1); ``proxy`` is ``None`` once it did."""

    __slots__ = ("proxy",)

    def __init__(self, realm: Realm, proxy: JSProxy) -> None:
        self.proto = realm.function_prototype
        self.proxy: JSProxy | None = proxy
        self.finish(realm)

    def finish(self, realm: Realm) -> None:
        """Set what is the same for all of a realm."""
        self.realm = realm
        self.own = None
        self.py = revoke
        self.construct = None

    def make_own(self) -> dict[PropertyKey, Any]:
        return make_function_props(0.0, "")


def revoke(function: JSRevoker, this: Value, *_: Value) -> Value:
    """The steps of a revoker."""
    proxy = function.proxy
    if proxy is not None:
        function.proxy = None
        proxy.target = proxy.handler = None
    return None
