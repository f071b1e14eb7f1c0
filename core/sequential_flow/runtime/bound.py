"""Bound function exotic objects (ECMA-262 clause 10.4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .budget import spend
from .completion import transparent
from .objects import JSFunction, JSObject, make_function_props
from .values import PropertyKey, Value

if TYPE_CHECKING:
    from .realm import Realm


class JSBoundFunction(JSFunction):
    """What Function.prototype.bind makes. ``length`` and ``name`` are those that it is born with."""

    __slots__ = ("bound_arguments", "bound_target", "bound_this", "length", "name")

    def __init__(
        self,
        realm: Realm,
        proto: JSObject | None,
        target: Any,
        this: Value,
        arguments: tuple[Value, ...],
        length: float,
        name: str,
    ) -> None:
        self.realm = realm
        self.proto = proto
        self.own = None
        self.bound_target = target
        self.bound_this = this
        self.bound_arguments = arguments
        self.length = length
        self.name = name
        self.py = call_bound
        self.construct = None if getattr(target, "construct", None) is None else construct_bound

    def make_own(self) -> dict[PropertyKey, Any]:
        return make_function_props(self.length, self.name)


@transparent
def call_bound(function: JSBoundFunction, this: Value, *arguments: Value) -> Value:
    """[[Call]] (10.4.1.1)."""
    target = function.bound_target
    if len(function.bound_arguments) >= 256:
        spend(len(function.bound_arguments))
    return target.py(target, function.bound_this, *function.bound_arguments, *arguments)


@transparent
def construct_bound(function: JSBoundFunction, new_target: Any, *arguments: Value) -> Value:
    """[[Construct]] (10.4.1.2)."""
    target = function.bound_target
    if new_target is function:
        new_target = target
    return target.construct(target, new_target, *function.bound_arguments, *arguments)
