"""The little tree of Python statements that the compiler writes, and how it becomes text.

Only statements are a tree; expressions are text already. A `Line` is one physical line, so the line number that a
traceback gives names it, and with it the site. `continuation` cuts this tree at a line and keeps the rest.
"""

from __future__ import annotations

from typing import Any, Final

RETURN: Final = "return"


class Line:
    """A simple statement. ``key`` names it as a site, if it can pause: then ``text`` is the call, and its value goes to
    ``target`` (a name, ``RETURN``, or nowhere). ``offset`` is the place in the source, ``what`` the source text of
    what is called there, for messages."""

    __slots__ = ("key", "offset", "target", "text", "what")

    def __init__(
        self, text: str, target: str | None = None, key: str | None = None, offset: int = -1, what: str | None = None
    ) -> None:
        self.text = text
        self.target = target
        self.key = key
        self.offset = offset
        self.what = what

    def source(self) -> str:
        if self.target is None:
            return self.text
        if self.target == RETURN:
            return "return " + self.text
        return f"{self.target} = {self.text}"


class If:
    """``if test: body else: orelse``."""

    __slots__ = ("body", "offset", "orelse", "test")

    def __init__(self, test: str, body: list[Any], orelse: list[Any] | None = None, offset: int = -1) -> None:
        self.test = test
        self.body = body
        self.orelse = orelse if orelse is not None else []
        self.offset = offset


class Loop:
    """A loop that only ``break`` ends. A counted one draws on the budget of operations, a block runs once.

    ``preset`` are lines that put the loop's own flags right when a continuation enters it in the middle.
    """

    __slots__ = ("body", "counted", "offset", "preset")

    def __init__(self, body: list[Any], counted: bool, offset: int = -1, preset: list[str] | None = None) -> None:
        self.body = body
        self.counted = counted
        self.offset = offset
        self.preset = preset or []


class Resumed(Loop):
    """A loop that a continuation enters in the middle: its first round is ``first``, the others ``again``."""

    __slots__ = ("again", "first")

    def __init__(self, flag: str, first: list[Any], loop: Loop) -> None:
        self.first = first
        self.again = loop.body
        body: list[Any] = [If(flag, [Line("False", flag), *first], loop.body, loop.offset)]
        Loop.__init__(self, body, loop.counted, loop.offset, loop.preset)


class Try:
    """``try: body except kinds as name: handler``."""

    __slots__ = ("body", "handler", "kinds", "name")

    def __init__(self, body: list[Any], kinds: str, name: str | None, handler: list[Any]) -> None:
        self.body = body
        self.kinds = kinds
        self.name = name
        self.handler = handler


Statement = Line | If | Loop | Try


class Text:
    """Printed Python: ``text`` and, for each of its lines, the statement that it came from."""

    __slots__ = ("lines", "origins")

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.origins: list[Any] = [None]

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"

    def add(self, depth: int, text: str, origin: Any = None) -> None:
        self.lines.append(" " * depth + text)
        self.origins.append(origin)

    def block(self, statements: list[Any], depth: int) -> None:
        """Print a block; an empty one is ``pass``."""
        if not statements:
            self.add(depth, "pass")
        for statement in statements:
            kind = statement.__class__
            if kind is Line:
                for text in statement.source().split("\n"):
                    self.add(depth, text, statement)
            elif kind is If:
                self.add(depth, f"if {statement.test}:", statement)
                self.block(statement.body, depth + 1)
                if statement.orelse:
                    self.add(depth, "else:")
                    self.block(statement.orelse, depth + 1)
            elif kind is Loop or kind is Resumed:
                self.add(depth, "for _ in T:" if statement.counted else "while True:", statement)
                self.block(statement.body, depth + 1)
            else:
                self.add(depth, "try:")
                self.block(statement.body, depth + 1)
                name = f" as {statement.name}" if statement.name else ""
                self.add(depth, f"except {statement.kinds}{name}:")
                self.block(statement.handler, depth + 1)
