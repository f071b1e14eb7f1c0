"""Scope objects: where captured bindings live (ECMA-262 clause 9.1.1.1). A name with no value yet is an unset slot."""

from __future__ import annotations

from typing import Any


class ScopeObject:
    """A scope object; ``up`` is the next one outwards. ``key`` names the scope in states."""

    __slots__ = ("up",)

    key = ""
    names: tuple[str, ...] = ()
    up: Any


def make_scope_class(key: str, names: list[str]) -> type[ScopeObject]:
    """The class of one scope's objects, its bindings as slots."""
    return type("Scope", (ScopeObject,), {"__slots__": tuple(names), "key": key, "names": tuple(names)})
