"""Calls built-ins from Python, without a compiler: Python data in, Python data out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sequential_flow.builtins.library import find_function
from sequential_flow.runtime.arrays import JSArray
from sequential_flow.runtime.completion import Throw
from sequential_flow.runtime.iteration import iterable_to_list
from sequential_flow.runtime.objects import JSObject, NativeFunction, get
from sequential_flow.runtime.properties import ABSENT
from sequential_flow.runtime.realm import Realm, construct, own_data
from sequential_flow.runtime.values import null

HOLE = ABSENT
"""An element that an array lacks."""


class Caller:
    """A realm and the ways of a test to use it. Python's ``None`` is undefined, a Python ``int`` a Number."""

    def __init__(self) -> None:
        self.realm = Realm(lambda: 0.0, bytes, {})

    def value(self, data: Any) -> Any:
        """Python data as a JavaScript value."""
        if data.__class__ is int:
            return float(data)
        if data.__class__ is list:
            array = self.realm.array([None if item is HOLE else self.value(item) for item in data])
            for index, item in enumerate(data):
                if item is HOLE:
                    array.delete(str(index))
            return array
        if data.__class__ is dict:
            return self.realm.object({key: self.value(item) for key, item in data.items()})
        return data

    def data(self, value: Any) -> Any:
        """A JavaScript value as Python data; objects that are no arrays as their enumerable properties."""
        if isinstance(value, JSArray):
            keys = set(value.own_property_keys())
            return [self.data(get(value, str(index))) if str(index) in keys else HOLE for index in range(value.length)]
        if isinstance(value, JSObject) and not hasattr(value, "py"):
            keys = value.own_property_keys()
            return {key: self.data(get(value, key)) for key in keys if value.get_own_property(key).enumerable}  # type: ignore[union-attr]
        return value

    def function(self, python: Callable[..., Any], length: int = 0, name: str = "f") -> NativeFunction:
        """A function that calls Python with its arguments as data."""

        def run(fn: Any, this: Any, *arguments: Any) -> Any:
            return self.value(python(*map(self.data, arguments)))

        return NativeFunction(self.realm, run, name, length, name)

    def raw(self, python: Callable[..., Any]) -> NativeFunction:
        """A function that calls Python with ``this`` and its arguments as they are."""
        return NativeFunction(self.realm, lambda fn, this, *rest: self.value(python(this, *rest)), "f", 0, "f")

    def call(self, path: str, this: Any = None, *arguments: Any) -> Any:
        """The result of a built-in as data."""
        return self.data(self.invoke(path, this, *arguments))

    def invoke(self, path: str, this: Any = None, *arguments: Any) -> Any:
        """The result of a built-in as it is."""
        holder, key, part = find_function(path)
        description = self.realm.intrinsic(holder.path).get_own_property(key)
        assert description is not None
        function = getattr(description, part)
        return function.py(function, self.value(this), *map(self.value, arguments))

    def new(self, path: str, *arguments: Any) -> Any:
        """A new object of a built-in constructor."""
        return construct(self.realm.intrinsic(path), list(map(self.value, arguments)))  # type: ignore[arg-type]

    def list(self, iterable: Any) -> list[Any]:
        """What spread gives, as data."""
        return [self.data(value) for value in iterable_to_list(self.realm, iterable)]

    def thrown(self, path: str, this: Any = None, *arguments: Any) -> str:
        """What a built-in throws, as Error.prototype.toString shows it."""
        try:
            self.invoke(path, this, *arguments)
        except Throw as error:
            return self.error_text(error)
        raise AssertionError(f"{path} threw nothing")

    def error_text(self, error: Throw) -> str:
        """A thrown error as Error.prototype.toString shows it."""
        value = self.realm.thrown_value(error)
        return f"{own_data(value, 'name')}: {own_data(value, 'message')}"


__all__ = ["HOLE", "Caller", "null"]
