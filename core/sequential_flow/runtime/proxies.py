"""Proxy exotic objects (ECMA-262 clause 10.5).

Every internal method asks the handler for its trap, calls it, and checks what it answered against the target. Each of
these calls may run the program and so may pause. A proxy has no properties and no prototype of its own: ``props`` is
one empty collection that refuses every write, so the hot paths find nothing and take the careful way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .budget import hold, rounds, tick
from .completion import pausable, type_error
from .conversions import describe, length_of_array_like, to_boolean
from .descriptors import define_property, from_property_descriptor, to_property_descriptor
from .objects import (
    JSFunction,
    JSObject,
    get,
    is_callable,
    is_constructor,
    make_function_props,
)
from .properties import AttributedProps, Descriptor
from .proxy_checks import (
    check_defined,
    check_keys,
    check_read,
    check_reported,
    check_written,
    complaint,
    complete,
)
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
    def props(self) -> dict[PropertyKey, Any]:
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
        proto: JSObject | None = answer if isinstance(answer, JSObject) else None
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
            raise complaint("getOwnPropertyDescriptor", "trap returned neither object nor undefined for property", key)
        actual = target.get_own_property(key)
        if answer is None:
            if actual is None:
                return None
            if actual.configurable is False:
                raise complaint(
                    "getOwnPropertyDescriptor", "trap returned undefined for property", key,
                    " which is non-configurable in the proxy target",
                )  # fmt: skip
            extensible = target.is_extensible()
            if not extensible:
                raise complaint(
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
                raise complaint(
                    "has", "trap returned falsish for property", key,
                    " which exists in the proxy target as non-configurable",
                )  # fmt: skip
            extensible = target.is_extensible()
            if not extensible:
                raise complaint(
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
            raise complaint(
                "deleteProperty", "trap returned truish for property", key,
                " which is non-configurable in the proxy target",
            )  # fmt: skip
        extensible = target.is_extensible()
        if not extensible:
            raise complaint(
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
        raise type_error(f"'{describe(trap)}' returned for property '{name}' of object '#<Object>' is not a function")
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
        raise type_error(f"'construct' on proxy: trap returned non-object ('{describe(made)}')")
    return made


@pausable("Proxy.ListOfKeys")
def list_of_keys(value: Value) -> list[PropertyKey]:
    """CreateListFromArrayLike (7.3.19) of property keys."""
    if not isinstance(value, JSObject):
        raise type_error("CreateListFromArrayLike called on non-object")
    length = length_of_array_like(value)
    hold(length)
    keys: list[PropertyKey] = []
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        key = get(value, str(k))
        if key.__class__ is not str and key.__class__ is not Symbol:
            raise type_error(f"{describe(key)} is not a valid property name")
        keys.append(key)
        k += 1
    return keys


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
