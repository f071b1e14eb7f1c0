"""URLSearchParams (https://url.spec.whatwg.org/#interface-urlsearchparams)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.budget import check_length, spend, tick
from ..runtime.completion import Throw, pausable
from ..runtime.conversions import to_string
from ..runtime.iteration import DONE, close_for_throw, cursor_from_method, iterator_to_list, step
from ..runtime.objects import JSObject, get, is_callable
from ..runtime.realm import Realm, prototype_from
from ..runtime.utf16 import text, units
from ..runtime.values import SYMBOL_ITERATOR, Value, null
from .idl import Interface, PairIterable, coded_error, receive, record_of, require, scalar_text, scalars
from .url_encoding import form_decode, form_encode

if TYPE_CHECKING:
    from .url import JSURL

_SPEC = "https://url.spec.whatwg.org/#dom-urlsearchparams-"


class JSURLSearchParams(PairIterable):
    """A URLSearchParams object: its list of name-value pairs, and the URL whose query it is, if it is one's."""

    __slots__ = ("items", "url")

    class_name = "URLSearchParams"
    items: list[tuple[str, str]]
    url: JSURL

    def __init__(self, proto: JSObject | None, query: str = "") -> None:
        JSObject.__init__(self, proto)
        self.read(query)

    def read(self, query: str) -> None:
        """Become the pairs of a query."""
        self.items = [(units(name), units(value)) for name, value in form_decode(query)]

    def pairs(self) -> list[tuple[str, str]]:
        return self.items

    def shown_pairs(self) -> list[tuple[str, str]]:
        """How the console shows it."""
        return self.items

    @property
    def query(self) -> str:
        """The pairs, serialized."""
        return form_encode([(text(name), text(value)) for name, value in self.items])

    @property
    def own_query(self) -> str | None:
        """What a state holds: nothing where the URL has it."""
        return None if hasattr(self, "url") else self.query

    @own_query.setter
    def own_query(self, query: Any) -> None:
        if query is not None and query.__class__ is not str:
            raise ValueError("the pairs of a URLSearchParams are no text")
        self.read(query or "")

    def changed(self) -> None:
        """The update steps: the URL takes the new query when it is next asked for something."""
        check_length(len(self.items))
        if hasattr(self, "url"):
            self.url.stale = True


def construct_params(fn: Any, new_target: Any, init: Value = None, *_: Value) -> Value:
    prototype = get(new_target, "prototype")
    params = JSURLSearchParams(prototype_from(new_target, prototype, "URLSearchParams.prototype"))
    if init is None or init is null:
        return params
    if not isinstance(init, JSObject):
        string = to_string(init)
        params.read(scalar_text(string).removeprefix("?"))
        return params
    method = get(init, SYMBOL_ITERATOR)
    if method is None or method is null:
        flat = record_of(fn.realm, init)
        params.items = list(dict(pairs_from(flat)).items())
        return params
    if not is_callable(method):
        raise coded_error(fn.realm, "TypeError", "ERR_ARG_NOT_ITERABLE", "Query pairs must be iterable")
    flat = flat_pairs(fn.realm, init, method)
    params.items = pairs_from(flat)
    return params


def pairs_from(flat: list[Value]) -> list[tuple[str, str]]:
    """Pairs of what are names and values in turn."""
    spend(16 * len(flat))
    return [(scalars(name), scalars(value)) for name, value in zip(flat[::2], flat[1::2], strict=True)]


@pausable("URLSearchParams.flatPairs")
def flat_pairs(realm: Realm, init: JSObject, method: Value) -> list[Value]:
    """A sequence of pairs, as names and values in turn."""
    flat: list[Value] = []
    cursor = cursor_from_method(realm, init, method)
    try:
        while True:
            tick()
            item = step(realm, cursor)
            if item is DONE:
                check_length(len(flat))
                return flat
            pair = pair_of(realm, item)
            name = to_string(pair[0])
            value = to_string(pair[1])
            flat += [name, value]
    except Exception as error:
        thrown = realm.thrown_value(error)
        close_for_throw(realm, cursor)
        raise Throw(thrown)


@pausable("URLSearchParams.pair")
def pair_of(realm: Realm, item: Value) -> list[Value]:
    """The two values of a pair."""
    if not isinstance(item, JSObject):
        raise no_pair(realm)
    method = get(item, SYMBOL_ITERATOR)
    if not is_callable(method):
        raise no_pair(realm)
    cursor = cursor_from_method(realm, item, method)
    values = iterator_to_list(realm, cursor)
    if len(values) != 2:
        raise no_pair(realm)
    return values


def no_pair(realm: Realm) -> Throw:
    message = "Each query pair must be an iterable [name, value] tuple"
    return coded_error(realm, "TypeError", "ERR_INVALID_TUPLE", message)


PARAMS = Interface(
    "URLSearchParams",
    JSURLSearchParams,
    clause="https://url.spec.whatwg.org/#urlsearchparams",
    construct=construct_params,
)


@PARAMS.attribute("size", clause=_SPEC + "size")
def params_size(fn: Any, this: Value, *_: Value) -> Value:
    return float(len(receive(fn, this, JSURLSearchParams).items))


@PARAMS.operation("append", 2, clause=_SPEC + "append")
def params_append(fn: Any, this: Value, *arguments: Value) -> Value:
    params = receive(fn, this, JSURLSearchParams)
    require(fn, arguments, "name", "value")
    name = to_string(arguments[0])
    value = to_string(arguments[1])
    params.items.append((scalars(name), scalars(value)))
    params.changed()
    return None


@PARAMS.operation("delete", 1, clause=_SPEC + "delete")
def params_delete(fn: Any, this: Value, *arguments: Value) -> Value:
    params = receive(fn, this, JSURLSearchParams)
    require(fn, arguments, "name")
    name = to_string(arguments[0])
    name = scalars(name)
    spend(16 * len(params.items))
    if len(arguments) > 1 and arguments[1] is not None:
        value = to_string(arguments[1])
        value = scalars(value)
        params.items[:] = [pair for pair in params.items if pair != (name, value)]
    else:
        params.items[:] = [pair for pair in params.items if pair[0] != name]
    params.changed()
    return None


@PARAMS.operation("get", 1, clause=_SPEC + "get")
def params_get(fn: Any, this: Value, *arguments: Value) -> Value:
    params = receive(fn, this, JSURLSearchParams)
    require(fn, arguments, "name")
    name = to_string(arguments[0])
    name = scalars(name)
    spend(4 * len(params.items))
    return next((value for key, value in params.items if key == name), null)


@PARAMS.operation("getAll", 1, clause=_SPEC + "getall")
def params_get_all(fn: Any, this: Value, *arguments: Value) -> Value:
    params = receive(fn, this, JSURLSearchParams)
    require(fn, arguments, "name")
    name = to_string(arguments[0])
    name = scalars(name)
    spend(8 * len(params.items))
    return fn.realm.array([value for key, value in params.items if key == name])


@PARAMS.operation("has", 1, clause=_SPEC + "has")
def params_has(fn: Any, this: Value, *arguments: Value) -> Value:
    params = receive(fn, this, JSURLSearchParams)
    require(fn, arguments, "name")
    name = to_string(arguments[0])
    name = scalars(name)
    spend(4 * len(params.items))
    if len(arguments) > 1 and arguments[1] is not None:
        value = to_string(arguments[1])
        value = scalars(value)
        return (name, value) in params.items
    return any(pair[0] == name for pair in params.items)


@PARAMS.operation("set", 2, clause=_SPEC + "set")
def params_set(fn: Any, this: Value, *arguments: Value) -> Value:
    params = receive(fn, this, JSURLSearchParams)
    require(fn, arguments, "name", "value")
    name = to_string(arguments[0])
    value = to_string(arguments[1])
    replace(params, scalars(name), scalars(value))
    params.changed()
    return None


def replace(params: JSURLSearchParams, name: str, value: str) -> None:
    """Give the first pair of a name a value and remove the others, or append one."""
    items = params.items
    spend(16 * len(items))
    first = next((position for position, pair in enumerate(items) if pair[0] == name), -1)
    if first < 0:
        items.append((name, value))
        return
    items[first] = (name, value)
    items[first + 1 :] = [pair for pair in items[first + 1 :] if pair[0] != name]


@PARAMS.operation("sort", 0, clause=_SPEC + "sort", pauses=False)
def params_sort(fn: Any, this: Value, *_: Value) -> Value:
    params = receive(fn, this, JSURLSearchParams)
    spend(256 * len(params.items))
    params.items.sort(key=lambda pair: pair[0])
    params.changed()
    return None


PARAMS.pair_iterable()


@PARAMS.operation(
    "toString", 0, clause="https://url.spec.whatwg.org/#urlsearchparams-stringification-behavior", pauses=False
)
def params_to_string(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSURLSearchParams).query
