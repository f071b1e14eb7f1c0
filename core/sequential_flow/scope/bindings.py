"""Scopes and bindings: what `analysis` finds out and the compiler reads."""

from __future__ import annotations

from typing import Any, Final

LOCAL: Final = "local"
SCOPED: Final = "scoped"
GLOBAL: Final = "global"


class Binding:
    """A binding. ``kind`` is var, let, const, class, function, param, catch, self or arguments.

    ``python`` is the Python name, ``storage`` where it lives. ``early`` tells that it may be touched before it is
    initialised (the temporal dead zone), ``written`` that something assigns to it after that.
    """

    __slots__ = ("captured", "early", "kind", "name", "python", "scope", "start", "storage", "used", "written")

    def __init__(self, name: str, kind: str, scope: Scope, start: int) -> None:
        self.name = name
        self.kind = kind
        self.scope = scope
        self.start = start
        self.python = ""
        self.storage = LOCAL
        self.captured = False
        self.early = False
        self.written = False
        self.used = False

    @property
    def lexical(self) -> bool:
        return self.kind in ("let", "const", "class")


class Scope:
    """A scope. ``kind`` is program, function, body, block, for, catch, switch, self or class.

    ``node`` is the node it belongs to, ``function`` the scope of its function (or program). ``key`` names its objects
    in a state, as ``line:column`` of the node, with ``#2`` if another begins there; ``holds`` tells whether any of its
    bindings are scoped.
    """

    __slots__ = (
        "arrow", "bindings", "function", "functions", "holds", "in_loop", "index", "key", "kind", "node",
        "parent", "python_names", "strict",
    )  # fmt: skip

    def __init__(self, kind: str, node: Any, parent: Scope | None) -> None:
        self.kind = kind
        self.node = node
        self.parent = parent
        self.function: Scope = self if parent is None or kind == "function" else parent.function
        self.bindings: dict[str, Binding] = {}
        self.functions: list[Any] = []
        """Function declarations to instantiate on entry."""
        self.holds = False
        self.index = -1
        self.key = ""
        self.arrow = False
        self.strict: bool = parent.strict if parent is not None else False
        self.in_loop: bool = parent.in_loop if parent is not None and kind != "function" else False
        self.python_names: dict[str, int] = {}

    @property
    def local(self) -> str:
        """The Python local that holds its object."""
        return "s" + self.key.replace(":", "_").replace("#", "_n")

    def declare(self, name: str, kind: str, start: int) -> Binding:
        binding = self.bindings.get(name)
        if binding is None:
            binding = self.bindings[name] = Binding(name, kind, self, start)
        elif kind == "function" and binding.kind == "var":
            binding.kind = "function"
        return binding
