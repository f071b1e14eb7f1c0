"""Where the parser is: in which function, in which scope, in which class."""

from __future__ import annotations

# What a name stands for in a scope.
VAR = 1
LEXICAL = 2  # let, const, class, and functions in blocks
FUNCTION = 3  # a function at the top of a function or of the program, which redeclares like a var
PARAMETER = 4
CATCH = 5  # the plain name of a catch clause: a var in its block may have it too


class Scope:
    """The names that one block declares, to find those declared twice."""

    __slots__ = ("is_function", "is_switch", "names", "parent")

    def __init__(self, parent: Scope | None, is_function: bool) -> None:
        self.parent = parent
        self.is_function = is_function  # whether `var` stops here
        self.is_switch = False  # where no `using` may stand
        self.names: dict[str, int] = {}


class FunctionContext:
    """What the function around the current token allows, and what was seen in it.

    The offsets tell where a thing was seen last, so that `seen_at >= start` tells whether it was seen since `start`.
    """

    __slots__ = (
        "arguments_at", "arguments_ok", "async_", "await_at", "await_name_at", "breakable", "eval_at", "generator",
        "in_parameters", "is_arrow", "labels", "loops", "new_target", "new_target_at", "return_ok", "static_block",
        "strict", "super_call", "super_property", "this_at", "yield_at",
    )  # fmt: skip

    def __init__(self, strict: bool, async_: bool, generator: bool) -> None:
        self.strict = strict
        self.async_ = async_  # whether `await` is an operator
        self.generator = generator  # whether `yield` is an operator
        self.is_arrow = False
        self.in_parameters = False
        self.static_block = False  # where `await` is no name either
        self.return_ok = True
        self.super_property = False
        self.super_call = False
        self.new_target = True
        self.arguments_ok = True
        self.labels: dict[str, bool] = {}  # whether it labels a loop
        self.loops = 0
        self.breakable = 0
        self.this_at = self.arguments_at = self.new_target_at = self.eval_at = -1
        self.yield_at = self.await_at = -1  # the operators
        self.await_name_at = -1  # `await` as a name

    def arrow(self, async_: bool) -> FunctionContext:
        """The context of an arrow function in this one: `this`, `super` and `arguments` are those around it."""
        inner = FunctionContext(self.strict, async_, False)
        inner.is_arrow = True
        inner.super_property = self.super_property
        inner.super_call = self.super_call
        inner.new_target = self.new_target
        inner.arguments_ok = self.arguments_ok
        return inner

    def take_over(self, inner: FunctionContext) -> None:
        """What an arrow function mentions, its surroundings mention."""
        self.this_at = max(self.this_at, inner.this_at)
        self.arguments_at = max(self.arguments_at, inner.arguments_at)
        self.new_target_at = max(self.new_target_at, inner.new_target_at)
        self.eval_at = max(self.eval_at, inner.eval_at)


class ClassContext:
    """The private names of a class body: what it declares, and what it mentions before it declares it."""

    __slots__ = ("declared", "used")

    def __init__(self) -> None:
        self.declared: dict[str, str] = {}  # name -> "get", "static get", "set", "static set" or "taken"
        self.used: list[tuple[str, int]] = []
