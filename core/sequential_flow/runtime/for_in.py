"""``for-in`` (ECMA-262 clause 14.7.5.9): which keys it visits, at once where no proxy can run code of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .budget import tick
from .completion import pausable, transparent
from .conversions import to_object
from .iteration import DONE
from .objects import JSObject
from .values import Value, null

if TYPE_CHECKING:
    from .realm import Realm


class ForInCursor:
    """The keys that a ``for-in`` has still to visit; those deleted meanwhile are passed over."""

    __slots__ = ("index", "keys", "target")

    def __init__(self, target: JSObject | None, keys: list[str], index: int = 0) -> None:
        self.target = target
        self.keys = keys
        self.index = index

    @transparent
    def advance(self) -> Value:
        while self.index < len(self.keys):
            key = self.keys[self.index]
            visible = is_visible(self.target, key)
            if visible is None:
                return for_in_next(self)
            self.index += 1
            if visible:
                return key
        return DONE


@transparent
def for_in(realm: Realm, value: Value) -> ForInCursor:
    """EnumerateObjectProperties of a value."""
    if value is None or value is null:
        return ForInCursor(None, [])
    target = to_object(realm, value)
    keys = plain_keys(target)
    if keys is not None:
        return ForInCursor(target, keys)
    return for_in_keys(realm, target)


def plain_keys(target: JSObject) -> list[str] | None:
    """All string keys of an object and its prototypes; ``None`` where there is a proxy among them."""
    seen: dict[str, None] = {}
    holder: JSObject | None = target
    while holder is not None:
        if holder.class_name == "Proxy":
            return None
        tick()
        for key in holder.own_property_keys():
            if key.__class__ is str and key not in seen:
                seen[key] = None
        holder = holder.get_prototype_of()
    return list(seen)


def is_visible(target: JSObject | None, key: str) -> bool | None:
    """Whether a key is still there and enumerable; ``None`` where a proxy must be asked."""
    holder = target
    while holder is not None:
        if holder.class_name == "Proxy":
            return None
        tick()
        desc = holder.get_own_property(key)
        if desc is not None:
            return desc.enumerable is True
        holder = holder.get_prototype_of()
    return False


@pausable("ForInKeys")
def for_in_keys(realm: Realm, target: JSObject) -> ForInCursor:
    """``for_in`` where traps of a proxy give keys and prototypes."""
    keys: list[str] = []
    hidden: list[str] = []
    holder: Any = target
    while holder is not None:
        tick()
        own = holder.own_property_keys()
        add_keys(keys, hidden, own, holder)
        holder = holder.get_prototype_of()
    return ForInCursor(target, keys)


def add_keys(keys: list[str], hidden: list[str], own: list[Any], holder: JSObject) -> None:
    """Note the keys of one object: those of a proxy are asked about later, others only if they can be seen."""
    seen = {*keys, *hidden}
    for key in own:
        if key.__class__ is str and key not in seen:
            visible = holder.class_name == "Proxy" or is_visible(holder, key)
            (keys if visible else hidden).append(key)


@pausable("ForInNext")
def for_in_next(cursor: ForInCursor) -> Value:
    """``ForInCursor.advance`` where traps of a proxy say what is there."""
    while cursor.index < len(cursor.keys):
        key = cursor.keys[cursor.index]
        cursor.index += 1
        holder: Any = cursor.target
        while holder is not None:
            tick()
            desc = holder.get_own_property(key)
            if desc is not None:
                if desc.enumerable is True:
                    return key
                break
            holder = holder.get_prototype_of()
    return DONE
