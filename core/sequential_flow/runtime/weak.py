"""Objects that hold others weakly (ECMA-262 clauses 24.3, 24.4, 26.1, 26.2).

A WeakMap and a WeakSet keep an entry as long as its key is alive, and so a state holds the entries whose keys are. What
the specification leaves open is decided so that a program runs the same however often it pauses: a WeakRef never loses
its target, and a FinalizationRegistry never calls back.
"""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from .objects import JSObject
from .values import Symbol, Value


def can_be_held_weakly(value: Value) -> bool:
    """CanBeHeldWeakly (9.14): an object, or a symbol that is not of the registry."""
    return isinstance(value, JSObject) or (value.__class__ is Symbol and value.key is None)


class WeakCollection(JSObject):
    """What WeakMap and WeakSet objects have in common; Python knows no weak references to symbols."""

    __slots__ = ("objects", "symbols")

    objects: WeakKeyDictionary[JSObject, Value]
    symbols: dict[Symbol, Value]

    def __init__(self, proto: JSObject | None) -> None:
        JSObject.__init__(self, proto)
        self.objects = WeakKeyDictionary()
        self.symbols = {}

    def summary(self) -> str:
        """How the console shows it."""
        return f"{self.class_name} {{ <items unknown> }}"

    def part(self, key: Value) -> Any:
        """The dict in which a key would be."""
        return self.objects if isinstance(key, JSObject) else self.symbols

    def has(self, key: Value) -> bool:
        return can_be_held_weakly(key) and key in self.part(key)

    def lookup(self, key: Value) -> Value:
        return self.part(key).get(key) if can_be_held_weakly(key) else None

    def store(self, key: Value, value: Value) -> None:
        self.part(key)[key] = value

    def remove(self, key: Value) -> bool:
        if not self.has(key):
            return False
        del self.part(key)[key]
        return True

    def entries(self) -> list[Value]:
        """Keys and values, in turn."""
        pairs = [*self.objects.items(), *self.symbols.items()]
        return [part for pair in pairs for part in pair]

    def take(self, entries: list[Value]) -> None:
        """Become a collection of these entries."""
        self.objects = WeakKeyDictionary()
        self.symbols = {}
        for key, value in zip(entries[::2], entries[1::2], strict=True):
            if not can_be_held_weakly(key):
                raise ValueError("a key that cannot be held weakly")
            self.store(key, value)


class JSWeakMap(WeakCollection):
    """A WeakMap object."""

    __slots__ = ()

    class_name = "WeakMap"


class JSWeakSet(WeakCollection):
    """A WeakSet object; its values are ``True``."""

    __slots__ = ()

    class_name = "WeakSet"


class JSWeakRef(JSObject):
    """A WeakRef object."""

    __slots__ = ("target",)

    class_name = "WeakRef"

    def __init__(self, proto: JSObject | None, target: Value) -> None:
        JSObject.__init__(self, proto)
        self.target = target


class JSFinalizationRegistry(JSObject):
    """A FinalizationRegistry object. ``tokens`` counts the registrations that ``unregister`` can take back."""

    __slots__ = ("callback", "tokens")

    class_name = "FinalizationRegistry"

    def __init__(self, proto: JSObject | None, callback: Value) -> None:
        JSObject.__init__(self, proto)
        self.callback = callback
        self.tokens = JSWeakMap(None)
