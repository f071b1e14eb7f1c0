"""What an expression has become: text that Python can evaluate, and how long it stays true."""

from __future__ import annotations

from typing import Final

ANY: Final = "any"
NUMBER: Final = "number"
STRING: Final = "string"
BOOLEAN: Final = "boolean"
UNDEFINED: Final = "undefined"
NULL: Final = "null"
OBJECT: Final = "object"


class Operand:
    """An evaluated expression.

    ``kind`` is the type that the value surely has (``ANY`` where unknown). ``names`` are the program's locals that
    ``text`` reads; ``read`` tells that evaluating it looks at something that other code may change, or may throw, so it
    must not be put off past another statement. ``atom`` tells that it is a name or a constant: cheap to repeat.
    """

    __slots__ = ("atom", "kind", "names", "read", "text")

    def __init__(
        self, text: str, kind: str = ANY, names: frozenset[str] = frozenset(), read: bool = False, atom: bool = True
    ) -> None:
        self.text = text
        self.kind = kind
        self.names = names
        self.read = read
        self.atom = atom


UNDEFINED_OPERAND: Final = Operand("None", UNDEFINED)


def truth(operand: Operand) -> str:
    """A Python test that is true where ToBoolean (7.1.2) is; the operand must be an atom or of kind BOOLEAN."""
    kind, text = operand.kind, operand.text
    if kind in (BOOLEAN, STRING):
        return text
    if kind == OBJECT:
        return "True"
    if kind in (UNDEFINED, NULL):
        return "False"
    return f"({text} and {text} == {text})"


def falsehood(operand: Operand) -> str:
    """The opposite of `truth`."""
    if operand.kind in (UNDEFINED, NULL):
        return "True"
    if operand.kind == OBJECT:
        return "False"
    return f"not {truth(operand)}"


def number_text(value: float) -> str:
    """A Number as Python source."""
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "(-Infinity)"
    return repr(value) if value > 0 or str(value) == "0.0" else f"({value!r})"
