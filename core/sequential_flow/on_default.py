"""Methods that work on the class as well: `SequentialFlow.execute(...)`, as in the original package."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar

    P = ParamSpec("P")
    R = TypeVar("R")
    S = TypeVar("S", bound="HasDefault")

    class HasDefault(Protocol):
        @classmethod
        def default(cls) -> Any: ...

    class on_default(Generic[S, P, R]):
        def __init__(self, method: Callable[Concatenate[S, P], R]) -> None: ...
        def __get__(self, instance: S | None, owner: type[S]) -> Callable[P, R]: ...

else:

    class on_default:
        """Marks a method that, called on the class, runs on `cls.default()`."""

        def __init__(self, method: Callable[..., Any]) -> None:
            self._method = method
            self.__doc__ = method.__doc__
            self.__name__ = method.__name__
            self.__wrapped__ = method

        def __get__(self, instance: Any, owner: type[Any]) -> Any:
            return self._method.__get__(owner.default() if instance is None else instance)
