"""Sorting (ECMA-262 clauses 23.1.3.30 and 23.1.3.34): a stable merge sort whose comparator may pause.

Up to 63 elements the comparator sees the pairs that V8's TimSort would show it: one run is found, the rest is inserted
by binary search. Longer arrays are cut into such pieces, which are merged in pairs.
"""

from __future__ import annotations

from functools import cmp_to_key, partial
from operator import eq
from typing import Any

from ..runtime.arrays import MAX_LENGTH, JSArray
from ..runtime.budget import rounds, spend, tick
from ..runtime.closures import JSClosure
from ..runtime.completion import pausable, range_error, type_error
from ..runtime.conversions import length_of_array_like, to_number, to_object, to_string
from ..runtime.objects import JSObject, is_callable, set_or_throw
from ..runtime.properties import ABSENT
from ..runtime.values import Value, null
from .array_copy import element_list, plain_texts
from .array_prototype import PROTOTYPE, delete_or_throw, element

PRIMITIVES = (float, str, bool)
PIECE = 32
LONGEST_SORT = 65_536
"""How many strings are sorted in one go."""
LONGEST_QUIET_SORT = 2_048
"""Up to so many values a comparator is called without a look at the budget each time."""


def check_comparator(comparator: Value) -> None:
    if comparator is not None and not is_callable(comparator):
        raise type_error("The comparison function must be either a function or undefined")


@PROTOTYPE.method("sort", 1, clause="sec-array.prototype.sort")
def sort(fn: Any, this: Value, comparator: Any = None, *_: Value) -> Value:
    check_comparator(comparator)
    o: Any = to_object(fn.realm, this)
    length = length_of_array_like(o)
    values = present_elements(o, length)
    values = sort_values(values, comparator)
    count = len(values)
    k = 0
    if o.__class__ is JSArray and o.cells is None and len(o.items) >= count:
        o.items[:count] = values
        k = count
    while k < count:
        if k & 255 == 255:
            rounds()
        set_or_throw(o, str(k), values[k])
        k += 1
    while k < length:
        tick()
        present = o.has_property(str(k))
        if present:
            delete_or_throw(o, k)
        k += 1
    return o


@PROTOTYPE.method("toSorted", 1, clause="sec-array.prototype.tosorted")
def to_sorted(fn: Any, this: Value, comparator: Any = None, *_: Value) -> Value:
    check_comparator(comparator)
    o = to_object(fn.realm, this)
    length = length_of_array_like(o)
    if length > MAX_LENGTH:
        raise range_error("Invalid array length")
    values = element_list(o, 0, length)
    values = sort_values(values, comparator)
    return fn.realm.array(values)


@pausable("PresentElements")
def present_elements(o: Any, length: int) -> list[Value]:
    """The elements without the holes: a new list."""
    if o.__class__ is JSArray and o.cells is None:
        spend(length)
        return o.items.copy()
    values: list[Value] = []
    k = 0
    while k < length:
        value = element(o, k)
        if value is not ABSENT:
            if len(values) & 255 == 255:
                rounds(len(values))
            values.append(value)
        k += 1
    return values


@pausable("SortIndexedProperties")
def sort_values(values: list[Value], comparator: Any) -> list[Value]:
    """The values in order, undefined last (23.1.3.30.1, 23.1.3.30.2)."""
    spend(2 * len(values))
    undefined = values.count(None)
    if undefined:
        values = [value for value in values if value is not None]
    if comparator is None:
        values = sort_by_text(values)
    else:
        values = sort_by_comparator(values, comparator)
    return values + [None] * undefined


@pausable("SortByText")
def sort_by_text(values: list[Value]) -> list[Value]:
    """The values in the order of their strings; each is converted once, which nobody may rely on otherwise."""
    texts = sortable_texts(values)
    if texts is None:
        texts = []
        while len(texts) < len(values):
            if len(texts) & 255 == 255:
                rounds()
            text = to_string(values[len(texts)])
            texts.append(text)
    return [values[k] for k in text_order(texts)]


def text_order(texts: list[str]) -> list[int]:
    """The positions of strings in the order of the strings, found in pieces that the budget hears of."""
    longest = max(map(len, texts), default=0)
    order: list[int] = []
    for start in range(0, len(texts), LONGEST_SORT):
        piece = range(start, min(start + LONGEST_SORT, len(texts)))
        spend(comparisons(len(piece)) * (4 + (longest >> 8)))
        order += sorted(piece, key=texts.__getitem__)
    if len(texts) > LONGEST_SORT:
        spend(comparisons(len(texts)) * (1 + (longest >> 8)))
        order.sort(key=texts.__getitem__)
    return order


def comparisons(count: int) -> int:
    """How many comparisons sorting so many values takes, at most."""
    return count * count.bit_length()


def ticking(comparator: Any, a: Value, b: Value) -> Any:
    """A comparator's answer, with a look at the budget."""
    tick()
    return comparator.py(comparator, None, a, b)


def sortable_texts(values: list[Value]) -> list[str] | None:
    """The strings of the values, if finding them runs no code."""
    texts = plain_texts(values)
    if texts is None or "" not in texts:
        return texts
    return ["null" if value is null else text for text, value in zip(texts, values, strict=True)]


@pausable("SortByComparator")
def sort_by_comparator(values: list[Value], comparator: Any) -> list[Value]:
    """The values in the order of a comparator."""
    length = len(values)
    ordered = order_by_numbers(values, comparator)
    if ordered is not None:
        return ordered
    if is_pure_comparison(values, comparator):
        comparator.py = comparator.code.ready()
        if length > LONGEST_QUIET_SORT:
            compare: Any = partial(ticking, comparator)
        else:
            spend(comparisons(length) * 8)
            compare = partial(comparator.py, comparator, None)
        try:
            return sorted(values, key=cmp_to_key(compare))
        except TypeError:
            # What it returned is no Number: the careful way converts it.
            pass
    width = length if length < 2 * PIECE else PIECE
    start = 0
    while start < length:
        if start & 255 == 224:
            rounds()
        end = min(start + width, length)
        values = sort_piece(values, comparator, start, end)
        start = end
    while width < length:
        values = merge_pairs(values, comparator, width)
        width *= 2
    return values


def order_by_numbers(values: list[Value], comparator: Any) -> list[Value] | None:
    """The values in the order of a comparator that only subtracts numbers which each of them has; ``None`` if it does
    more. Such an order is total (a difference is 0, or NaN of two equal infinities, only where both are equal), so there is
    one stable result, and sorting by the numbers themselves, last term first, finds it."""
    if comparator.__class__ is not JSClosure or not 1 < len(values) <= LONGEST_SORT:
        return None
    terms = comparator.code.template.sort_terms()
    if terms is None:
        return None
    columns: list[list[float]] = []
    for key, _ in terms:
        column = values if key is None else plain_column(values, key)
        if column is None or set(map(type, column)) != {float} or not all(map(eq, column, column)):
            return None
        columns.append(column)
    spend(comparisons(len(values)) * 8)
    order = list(range(len(values)))
    for column, (_, descending) in zip(reversed(columns), reversed(terms), strict=True):
        order.sort(key=column.__getitem__, reverse=descending)
    return [values[k] for k in order]


def plain_column(values: list[Value], key: str) -> list[Value] | None:
    """What each value has under a name, if all are ordinary objects that have it as plain data."""
    column: list[Value] = []
    for value in values:
        if value.__class__ is not JSObject:
            return None
        props = value.props
        if props.__class__ is not dict or key not in props:
            return None
        column.append(props[key])
    return column


def is_pure_comparison(values: list[Value], comparator: Any) -> bool:
    """Whether comparing these values runs no code but the comparator's own, so that nothing can pause in between."""
    if comparator.__class__ is not JSClosure or len(values) < 2:
        return False
    keys = comparator.code.template.pure_keys()
    if keys is None:
        return False
    prototype = comparator.realm.object_prototype
    if prototype.props.modified:  # type: ignore[attr-defined]
        return False
    for value in values:
        if value.__class__ in PRIMITIVES:
            continue
        if value.__class__ is not JSObject or value.props.__class__ is not dict or value.proto is not prototype:
            return False
        if not keys:
            return False
        props = value.props
        for key in keys:
            if key not in props or props[key].__class__ not in PRIMITIVES:
                return False
    return True


@pausable("SortPiece")
def sort_piece(values: list[Value], comparator: Any, start: int, end: int) -> list[Value]:
    """Sort a piece in place: the list."""
    if end - start < 2:
        return values
    k = start + 1
    order = comparator.py(comparator, None, values[k], values[start])
    if order.__class__ is not float:
        order = to_number(order)
    descending = order < 0.0
    k += 1
    while k < end:
        order = comparator.py(comparator, None, values[k], values[k - 1])
        if order.__class__ is not float:
            order = to_number(order)
        if (order < 0.0) is not descending:
            break
        k += 1
    if descending:
        values[start:k] = values[start:k][::-1]
    while k < end:
        left = start
        right = k
        while left < right:
            middle = (left + right) // 2
            order = comparator.py(comparator, None, values[k], values[middle])
            if order.__class__ is not float:
                order = to_number(order)
            if order < 0.0:
                right = middle
            else:
                left = middle + 1
        values.insert(left, values.pop(k))
        k += 1
    return values


@pausable("MergePairs")
def merge_pairs(values: list[Value], comparator: Any, width: int) -> list[Value]:
    """Merge neighbouring sorted pieces of a width: a new list."""
    merged: list[Value] = []
    while len(merged) < len(values):
        left = len(merged)
        middle = min(left + width, len(values))
        end = min(middle + width, len(values))
        right = middle
        if middle < end:
            order = comparator.py(comparator, None, values[middle], values[middle - 1])
            if order.__class__ is not float:
                order = to_number(order)
            if not order < 0.0:
                left = middle
                merged += values[len(merged) : middle]
        while left < middle and right < end:
            if (left + right) & 255 == 255:
                rounds()
            order = comparator.py(comparator, None, values[right], values[left])
            if order.__class__ is not float:
                order = to_number(order)
            if order < 0.0:
                merged.append(values[right])
                right += 1
            else:
                merged.append(values[left])
                left += 1
        merged += values[left:middle]
        merged += values[right:end]
    return merged
