"""%TypedArray%, what all constructors of typed arrays inherit from (ECMA-262 clauses 23.2.1 and 23.2.2).

``typed_arrays_kinds`` has these constructors, the other files the methods: those that read (``…_prototype``), that write
or copy (``…_change``), that call back (``…_callbacks``), and the text of Uint8Arrays (``…_text``).
"""

from __future__ import annotations

from typing import Any

from ..runtime.budget import rounds
from ..runtime.completion import type_error
from ..runtime.conversions import describe, get_method, length_of_array_like, to_object
from ..runtime.objects import get, is_callable
from ..runtime.typed_arrays import set_element
from ..runtime.values import SYMBOL_ITERATOR, SYMBOL_SPECIES, Value
from . import typed_arrays_callbacks, typed_arrays_change, typed_arrays_text
from .library import constructor
from .typed_arrays_create import create, list_from, require_constructor

__all__ = ["typed_arrays_callbacks", "typed_arrays_change", "typed_arrays_text"]


def call_abstract(fn: Any, this: Value, *_: Value) -> Value:
    raise type_error("Abstract class TypedArray not directly constructable")


def construct_abstract(fn: Any, new_target: Any, *_: Value) -> Value:
    raise type_error("Abstract class TypedArray not directly constructable")


TYPED_ARRAY = constructor(
    "TypedArray", 0, clause="sec-%typedarray%-intrinsic-object", call=call_abstract, construct=construct_abstract
)


@TYPED_ARRAY.getter(SYMBOL_SPECIES, clause="sec-get-%typedarray%-%symbol.species%", pauses=False)
def species(fn: Any, this: Value, *_: Value) -> Value:
    return this


@TYPED_ARRAY.method("of", 0, clause="sec-%typedarray%.of")
def of(fn: Any, this: Any, *items: Value) -> Value:
    require_constructor(this)
    array = create(this, [float(len(items))])
    k = 0
    while k < len(items):
        if k & 255 == 255:
            rounds()
        set_element(array, k, items[k])
        k += 1
    return array


@TYPED_ARRAY.method("from", 1, clause="sec-%typedarray%.from")
def from_(fn: Any, this: Any, source: Value = None, mapper: Any = None, this_arg: Value = None, *_: Value) -> Value:
    require_constructor(this)
    if mapper is not None and not is_callable(mapper):
        raise type_error(f"{describe(mapper)} is not a function")
    method = get_method(fn.realm, source, SYMBOL_ITERATOR)
    if method is not None:
        values = list_from(fn.realm, source, method)
        length = len(values)
        o: Any = fn.realm.array(values)
    else:
        o = to_object(fn.realm, source)
        length = length_of_array_like(o)
    array = create(this, [float(length)])
    k = 0
    while k < length:
        if k & 255 == 255:
            rounds()
        value = get(o, str(k))
        if mapper is not None:
            value = mapper.py(mapper, this_arg, value, float(k))
        set_element(array, k, value)
        k += 1
    return array
