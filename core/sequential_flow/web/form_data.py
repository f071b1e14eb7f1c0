"""``FormData`` (https://xhr.spec.whatwg.org/#interface-formdata)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Any

from ..runtime.budget import hold, spend
from ..runtime.completion import type_error
from ..runtime.conversions import describe, to_string
from ..runtime.objects import JSObject, get
from ..runtime.realm import Realm, prototype_from
from ..runtime.values import Value, null
from .arguments import need
from .blob import JSBlob
from .file import JSFile, make_file
from .idl import Interface, PairIterable, receive, scalars

MOST_SHOWN = 1_000
"""How many entries the console shows at most."""


class JSFormData(PairIterable):
    """A FormData object: names, and values that are strings or `JSFile` objects."""

    __slots__ = ("rows",)

    class_name = "FormData"
    rows: list[tuple[str, Value]]

    def __init__(self, proto: JSObject | None) -> None:
        JSObject.__init__(self, proto)
        self.rows = []

    def pairs(self) -> Sequence[tuple[str, Value]]:
        return self.rows

    def add(self, name: str, value: Value) -> None:
        """Append an entry."""
        if len(self.rows) & 255 == 255:
            hold(len(self.rows))
        self.rows.append((name, value))

    def entries(self) -> list[Value]:
        """What a state holds: names and values in turn."""
        return [part for item in self.rows for part in item]

    def take(self, entries: list[Value]) -> None:
        """Become the object of these entries.

        Raises:
            ValueError: they are none.
        """
        names, values = entries[::2], entries[1::2]
        if any(name.__class__ is not str for name in names) or not all(
            value.__class__ is str or isinstance(value, JSFile) for value in values
        ):
            raise ValueError("the entries of a form are wrong")
        self.rows = list(zip(names, values, strict=True))

    def shown_fields(self) -> dict[str, Any]:
        """What the console shows: the values of a name that has several as an array."""
        names: dict[str, list[Value]] = {}
        for name, value in islice(self.rows, MOST_SHOWN):
            names.setdefault(name, []).append(value)
        return {name: values[0] if len(values) == 1 else values for name, values in names.items()}


def construct_form_data(fn: Any, new_target: Any, form: Value = None, *_: Value) -> Value:
    prototype = get(new_target, "prototype")
    if form is not None:
        raise type_error(
            f"FormData constructor: Argument 1 could not be converted to: undefined. Received {describe(form)}"
        )
    return JSFormData(prototype_from(new_target, prototype, "FormData.prototype"))


FORM_DATA = Interface(
    "FormData",
    JSFormData,
    clause="https://xhr.spec.whatwg.org/#interface-formdata",
    construct=construct_form_data,
)


def entry_value(realm: Realm, value: JSBlob, filename: str | None) -> JSFile:
    """A Blob as an entry's value (https://html.spec.whatwg.org/#create-an-entry)."""
    if filename is not None:
        return make_file(realm, value, filename)
    return value if isinstance(value, JSFile) else make_file(realm, value, "blob")


def check_blob(value: Value, arguments: Sequence[Value], what: str) -> None:
    if len(arguments) > 2 and not isinstance(value, JSBlob):
        raise type_error(f"Failed to execute '{what}' on 'FormData': parameter 2 is not of type 'Blob'")


@FORM_DATA.operation("append", 2, clause="https://xhr.spec.whatwg.org/#dom-formdata-append")
def form_append(fn: Any, this: Value, *arguments: Value) -> Value:
    form = receive(fn, this, JSFormData)
    need(arguments, 2, "FormData.append")
    value = arguments[1]
    check_blob(value, arguments, "append")
    name = to_string(arguments[0])
    if not isinstance(value, JSBlob):
        converted = to_string(value)
        form.add(scalars(name), scalars(converted))
        return None
    filename = None
    if len(arguments) > 2 and arguments[2] is not None:
        given = to_string(arguments[2])
        filename = scalars(given)
    form.add(scalars(name), entry_value(fn.realm, value, filename))
    return None


@FORM_DATA.operation("delete", 1, clause="https://xhr.spec.whatwg.org/#dom-formdata-delete")
def form_delete(fn: Any, this: Value, *arguments: Value) -> Value:
    form = receive(fn, this, JSFormData)
    need(arguments, 1, "FormData.delete")
    name = to_string(arguments[0])
    name = scalars(name)
    spend(len(form.rows))
    form.rows = [item for item in form.rows if item[0] != name]
    return None


@FORM_DATA.operation("get", 1, clause="https://xhr.spec.whatwg.org/#dom-formdata-get")
def form_get(fn: Any, this: Value, *arguments: Value) -> Value:
    form = receive(fn, this, JSFormData)
    need(arguments, 1, "FormData.get")
    name = to_string(arguments[0])
    name = scalars(name)
    spend(len(form.rows))
    return next((value for key, value in form.rows if key == name), null)


@FORM_DATA.operation("getAll", 1, clause="https://xhr.spec.whatwg.org/#dom-formdata-getall")
def form_get_all(fn: Any, this: Value, *arguments: Value) -> Value:
    form = receive(fn, this, JSFormData)
    need(arguments, 1, "FormData.getAll")
    name = to_string(arguments[0])
    name = scalars(name)
    spend(len(form.rows))
    return fn.realm.array([value for key, value in form.rows if key == name])


@FORM_DATA.operation("has", 1, clause="https://xhr.spec.whatwg.org/#dom-formdata-has")
def form_has(fn: Any, this: Value, *arguments: Value) -> Value:
    form = receive(fn, this, JSFormData)
    need(arguments, 1, "FormData.has")
    name = to_string(arguments[0])
    name = scalars(name)
    spend(len(form.rows))
    return any(key == name for key, _ in form.rows)


@FORM_DATA.operation("set", 2, clause="https://xhr.spec.whatwg.org/#dom-formdata-set")
def form_set(fn: Any, this: Value, *arguments: Value) -> Value:
    form = receive(fn, this, JSFormData)
    need(arguments, 2, "FormData.set")
    value = arguments[1]
    check_blob(value, arguments, "set")
    name = to_string(arguments[0])
    if not isinstance(value, JSBlob):
        converted = to_string(value)
        replace_entry(form, scalars(name), scalars(converted))
        return None
    filename = None
    if len(arguments) > 2 and arguments[2] is not None:
        given = to_string(arguments[2])
        filename = scalars(given)
    replace_entry(form, scalars(name), entry_value(fn.realm, value, filename))
    return None


def replace_entry(form: JSFormData, name: str, value: Value) -> None:
    """Put a value where the first of its name stands, or at the end; the others of the name go."""
    spend(len(form.rows))
    items: list[tuple[str, Value]] = []
    placed = False
    for item in form.rows:
        if item[0] != name:
            items.append(item)
        elif not placed:
            items.append((name, value))
            placed = True
    if not placed:
        items.append((name, value))
    form.rows = items


FORM_DATA.pair_iterable()
