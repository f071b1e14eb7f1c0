"""The primitive values of ECMAScript that Python has no type for (ECMA-262 clause 6.1).

| JavaScript | Python                                                            |
|------------|-------------------------------------------------------------------|
| undefined  | ``None``                                                          |
| null       | ``null``, the only ``Null``                                       |
| Boolean    | ``bool``                                                          |
| Number     | ``float``, always                                                 |
| BigInt     | ``BigInt``, a wrapper: a bare ``int`` would mix with ``float``     |
| String     | ``str`` of UTF-16 code units (see ``utf16``)                      |
| Symbol     | ``Symbol``                                                        |
| Object     | ``objects.JSObject`` and its subclasses                           |

A bare Python ``int`` is never a JavaScript value; built-ins use it for lengths and positions.
"""

from __future__ import annotations

from typing import Any, Final


class Null:
    """The type of ``null``."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "null"


null: Final = Null()


class Symbol:
    """A Symbol value (clause 6.1.5): unique, with an optional description.

    ``key`` is set for members of the global symbol registry (``Symbol.for``), ``well_known`` for those of table 1;
    both are how a stored state names them.
    """

    __slots__ = ("description", "key", "well_known")

    def __init__(self, description: str | None = None, key: str | None = None, well_known: str | None = None) -> None:
        self.description = description
        self.key = key
        self.well_known = well_known

    def __repr__(self) -> str:
        return f"Symbol({self.description or ''})"


class BigInt:
    """A BigInt value (clause 6.1.6.2). Its operators refuse everything but another BigInt, as the language does."""

    __slots__ = ("value",)

    def __init__(self, value: int) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return other.__class__ is BigInt and self.value == other.value

    def __hash__(self) -> int:
        value = self.value
        if -(1 << 60) < value < 1 << 60:
            return hash(value)
        # Python's own hash of an int is its remainder by a known prime; a program could make them all alike.
        return hash(value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True))

    def __bool__(self) -> bool:
        return self.value != 0

    def __repr__(self) -> str:
        return f"{self.value}n"


def well_known(name: str) -> Symbol:
    return Symbol("Symbol." + name, None, name)


SYMBOL_ASYNC_ITERATOR: Final = well_known("asyncIterator")
SYMBOL_HAS_INSTANCE: Final = well_known("hasInstance")
SYMBOL_IS_CONCAT_SPREADABLE: Final = well_known("isConcatSpreadable")
SYMBOL_ITERATOR: Final = well_known("iterator")
SYMBOL_MATCH: Final = well_known("match")
SYMBOL_MATCH_ALL: Final = well_known("matchAll")
SYMBOL_REPLACE: Final = well_known("replace")
SYMBOL_SEARCH: Final = well_known("search")
SYMBOL_SPECIES: Final = well_known("species")
SYMBOL_SPLIT: Final = well_known("split")
SYMBOL_TO_PRIMITIVE: Final = well_known("toPrimitive")
SYMBOL_TO_STRING_TAG: Final = well_known("toStringTag")
SYMBOL_UNSCOPABLES: Final = well_known("unscopables")

WELL_KNOWN_SYMBOLS: Final[dict[str, Symbol]] = {
    symbol.well_known: symbol
    for symbol in (
        SYMBOL_ASYNC_ITERATOR, SYMBOL_HAS_INSTANCE, SYMBOL_IS_CONCAT_SPREADABLE, SYMBOL_ITERATOR, SYMBOL_MATCH,
        SYMBOL_MATCH_ALL, SYMBOL_REPLACE, SYMBOL_SEARCH, SYMBOL_SPECIES, SYMBOL_SPLIT, SYMBOL_TO_PRIMITIVE,
        SYMBOL_TO_STRING_TAG, SYMBOL_UNSCOPABLES,
    )
    if symbol.well_known is not None
}  # fmt: skip

Value = Any
"""A JavaScript value; the table at the head says which Python types occur."""

PropertyKey = str | Symbol
"""A property key (clause 6.1.7): a String or a Symbol."""
