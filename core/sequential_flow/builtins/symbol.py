"""Symbol (ECMA-262 clause 20.4)."""

from __future__ import annotations

from typing import Any

from ..runtime.completion import type_error
from ..runtime.conversions import describe, to_string
from ..runtime.properties import CONFIGURABLE
from ..runtime.values import SYMBOL_TO_PRIMITIVE, SYMBOL_TO_STRING_TAG, WELL_KNOWN_SYMBOLS, Symbol, Value
from ..runtime.wrappers import JSPrimitiveWrapper
from .library import constructor, holder


def call_symbol(fn: Any, this: Value, description: Value = None, *_: Value) -> Value:
    if description is None:
        return Symbol()
    text = to_string(description)
    return Symbol(text)


def construct_symbol(fn: Any, new_target: Any, *_: Value) -> Value:
    raise type_error("Symbol is not a constructor")


SYMBOL = constructor("Symbol", 0, clause="sec-symbol-constructor", call=call_symbol, construct=construct_symbol)
for _name, _symbol in WELL_KNOWN_SYMBOLS.items():
    SYMBOL.value(_name, _symbol, clause="sec-symbol." + _name.lower())

PROTOTYPE = holder("Symbol.prototype", clause="sec-properties-of-the-symbol-prototype-object")
PROTOTYPE.refer("constructor", "Symbol", clause="sec-symbol.prototype.constructor")
PROTOTYPE.value(SYMBOL_TO_STRING_TAG, "Symbol", CONFIGURABLE, clause="sec-symbol.prototype-%symbol.tostringtag%")


@SYMBOL.method("for", 1, clause="sec-symbol.for")
def symbol_for(fn: Any, this: Value, key: Value = None, *_: Value) -> Value:
    text = to_string(key)
    registry = fn.realm.symbol_registry
    if text not in registry:
        registry[text] = Symbol(text, text)
    return registry[text]


@SYMBOL.method("keyFor", 1, clause="sec-symbol.keyfor", pauses=False)
def key_for(fn: Any, this: Value, symbol: Value = None, *_: Value) -> Value:
    if symbol.__class__ is not Symbol:
        raise type_error(f"{describe(symbol)} is not a symbol")
    return symbol.key


def this_symbol(value: Value, what: str) -> Symbol:
    """ThisSymbolValue (20.4.3.3.1)."""
    if isinstance(value, JSPrimitiveWrapper):
        value = value.primitive
    if value.__class__ is not Symbol:
        raise type_error(f"{what} requires that 'this' be a Symbol")
    return value


@PROTOTYPE.getter("description", clause="sec-symbol.prototype.description", pauses=False)
def description(fn: Any, this: Value, *_: Value) -> Value:
    return this_symbol(this, "Symbol.prototype.description").description


@PROTOTYPE.method("toString", 0, clause="sec-symbol.prototype.tostring", pauses=False)
def symbol_to_string(fn: Any, this: Value, *_: Value) -> Value:
    return repr(this_symbol(this, "Symbol.prototype.toString"))


@PROTOTYPE.method("valueOf", 0, clause="sec-symbol.prototype.valueof", pauses=False)
def value_of(fn: Any, this: Value, *_: Value) -> Value:
    return this_symbol(this, "Symbol.prototype.valueOf")


@PROTOTYPE.method(
    SYMBOL_TO_PRIMITIVE,
    1,
    clause="sec-symbol.prototype-%symbol.toprimitive%",
    flags=CONFIGURABLE,
    name="[Symbol.toPrimitive]",
    pauses=False,
)
def to_primitive(fn: Any, this: Value, *_: Value) -> Value:
    return this_symbol(this, "Symbol.prototype [ @@toPrimitive ]")
