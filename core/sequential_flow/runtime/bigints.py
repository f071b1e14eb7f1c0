"""Conversion to BigInt (ECMA-262 clause 7.1.13)."""

from __future__ import annotations

from .completion import pausable, syntax_error, type_error
from .conversions import describe, to_primitive
from .operators import string_to_bigint
from .values import BigInt, Value


def primitive_to_bigint(value: Value) -> BigInt:
    """The end of ToBigInt (7.1.13)."""
    if value.__class__ is BigInt:
        return value
    if value.__class__ is bool:
        return BigInt(int(value))
    if value.__class__ is str:
        found = string_to_bigint(value)
        if found is None:
            raise syntax_error(f"Cannot convert {value} to a BigInt")
        return found
    raise type_error(f"Cannot convert {describe(value)} to a BigInt")


@pausable("ToBigInt")
def to_bigint(value: Value) -> BigInt:
    """ToBigInt (7.1.13).

    Raises:
        ThrowError: TypeError for Numbers and others that are none, SyntaxError for text that is none.
    """
    primitive = to_primitive(value, "number")
    return primitive_to_bigint(primitive)
