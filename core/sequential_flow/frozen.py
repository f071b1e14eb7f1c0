"""Frozen records: what `@dataclass(frozen=True, slots=True)` gives, without importing `dataclasses`.

`dataclasses` imports `inspect`, which takes 10 ms of a cold start; the whole of this package has 40. A class that
derives from `Frozen` declares its fields as annotations, with defaults where it likes, and gets `__slots__`, an
`__init__`, `==`, `hash`, a `repr` and `replace`. Type checkers see it as a frozen dataclass.

>>> class Point(Frozen):
...     x: int
...     y: int = 0
>>> Point(1)
Point(x=1, y=0)
>>> Point(1).replace(y=5) == Point(1, 5)
True
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Self, TypeVar, dataclass_transform

    _T = TypeVar("_T")
else:

    def dataclass_transform(**_options: object) -> Callable[[_T], _T]:
        return lambda decorated: decorated


@dataclass_transform(frozen_default=True, kw_only_default=False)
class FrozenMeta(type):
    """Turns the annotations of a class body into slots, and keeps their defaults aside."""

    _fields: tuple[str, ...]
    _defaults: dict[str, Any]

    def __new__(mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> FrozenMeta:
        fields: list[str] = []
        defaults: dict[str, Any] = {}
        for base in bases:
            fields += getattr(base, "_fields", ())
            defaults |= getattr(base, "_defaults", {})
        own = [
            field
            for field, annotation in namespace.get("__annotations__", {}).items()
            if not str(annotation).startswith("ClassVar")
        ]
        for field in own:
            if field in namespace:
                defaults[field] = namespace.pop(field)
        namespace["__slots__"] = tuple(field for field in own if field not in fields)
        namespace["_fields"] = namespace["__match_args__"] = tuple(dict.fromkeys([*fields, *own]))
        namespace["_defaults"] = defaults
        made = super().__new__(mcls, name, bases, namespace)
        if "__init__" not in namespace:
            made.__init__ = _initialiser(made)  # type: ignore[misc]
        return made


def _initialiser(cls: Any) -> Any:
    """An ``__init__`` that takes the fields by position or name: written out, since records are made on every call."""
    names: dict[str, Any] = {"_defaults": cls._defaults}
    parameters: list[str] = []
    body: list[str] = []
    keyword_only = False
    for field in cls._fields:
        if field in cls._defaults:
            parameters.append(f"{field}=_defaults[{field!r}]")
        else:
            if parameters and "=" in parameters[-1] and not keyword_only:
                parameters.append("*")
                keyword_only = True
            parameters.append(field)
        names["_set_" + field] = getattr(cls, field).__set__
        body.append(f"    _set_{field}(self, {field})")
    text = f"def __init__(self, {', '.join(parameters)}):\n" + ("\n".join(body) or "    pass")
    exec(text, names)
    return names["__init__"]


class Frozen(metaclass=FrozenMeta):
    """Base of the immutable records of this package. See the module's text."""

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen; use .replace({name}=…) for a changed copy")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def replace(self, **changes: Any) -> Self:
        """A copy with some fields changed."""
        cls = type(self)
        for field in cls._fields:
            if field not in changes:
                changes[field] = getattr(self, field)
        return cls(**changes)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, field) == getattr(other, field) for field in type(self)._fields)

    def __hash__(self) -> int:
        return hash((type(self), *(getattr(self, field) for field in type(self)._fields)))

    def __repr__(self) -> str:
        inside = ", ".join(f"{field}={getattr(self, field)!r}" for field in type(self)._fields)
        return f"{type(self).__name__}({inside})"

    # Copying and pickling by fields: the default protocol would call the forbidden `__setattr__`.
    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), tuple(getattr(self, field) for field in type(self)._fields))
