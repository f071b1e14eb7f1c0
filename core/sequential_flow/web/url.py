"""URL (https://url.spec.whatwg.org/#url-class)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from ..runtime.completion import Throw, pausable
from ..runtime.conversions import to_string
from ..runtime.objects import JSObject, get
from ..runtime.realm import Realm, prototype_from
from ..runtime.values import Value, null
from . import url_setters
from .idl import Interface, coded_error, own_code, receive, require, scalar_text
from .url_record import URLRecord, parse_url
from .url_search_params import JSURLSearchParams

_SPEC = "https://url.spec.whatwg.org/#dom-url-"


class JSURL(JSObject):
    """A URL object. ``params`` is unset until a program asks for ``searchParams``; ``stale`` tells that these have
    changed since the record took its query from them. All that a state needs to know is ``href``."""

    __slots__ = ("params", "stale", "stored")

    class_name = "URL"
    params: JSURLSearchParams
    stored: URLRecord

    def __init__(self, proto: JSObject | None, record: URLRecord) -> None:
        JSObject.__init__(self, proto)
        self.stored = record
        self.stale = False

    @property
    def record(self) -> URLRecord:
        """The URL record, with the query that it has now."""
        record = self.stored
        if self.stale:
            self.stale = False
            record.query = self.params.query or None
            if record.query is None:
                url_setters.strip_opaque_path(record)
        return record

    @property
    def href(self) -> str:
        return self.record.href

    @href.setter
    def href(self, href: Any) -> None:
        record = parse_url(href) if href.__class__ is str else None
        if record is None:
            raise ValueError("the href of a URL is none")
        self.stored = record
        self.stale = False

    def settle_params(self) -> None:
        """Let the ``searchParams`` have the pairs of the query."""
        if hasattr(self, "params"):
            self.params.read(self.stored.query or "")

    def shown_fields(self) -> dict[str, Value]:
        """How the console shows it."""
        record = self.record
        fields: dict[str, Value] = {}
        for name, read in PARTS.items():
            if name == "hash":
                shown = hasattr(self, "params")
                fields["searchParams"] = self.params if shown else JSURLSearchParams(None, record.query or "")
            fields[name] = read(record)
        return fields


PARTS: Final[dict[str, Callable[[URLRecord], str]]] = {
    "href": lambda url: url.href,
    "origin": lambda url: url.origin,
    "protocol": lambda url: url.scheme + ":",
    "username": lambda url: url.username,
    "password": lambda url: url.password,
    "host": lambda url: url.address,
    "hostname": lambda url: url.host or "",
    "port": lambda url: "" if url.port is None else str(url.port),
    "pathname": lambda url: url.pathname,
    "search": lambda url: "?" + url.query if url.query else "",
    "hash": lambda url: "#" + url.fragment if url.fragment else "",
}
"""The attributes that are text, by name."""


def construct_url(fn: Any, new_target: Any, *arguments: Value) -> Value:
    prototype = get(new_target, "prototype")
    require(fn, arguments, "url")
    given = url_arguments(arguments)
    record = parse_with_base(*given)
    if record is None:
        raise invalid_url(fn.realm, *given)
    return JSURL(prototype_from(new_target, prototype, "URL.prototype"), record)


@pausable("URL.arguments")
def url_arguments(arguments: Sequence[Value]) -> tuple[str, str | None]:
    """A URL and its base, as the constructor and the static operations are given them."""
    url = to_string(arguments[0])
    base = None
    if len(arguments) > 1 and arguments[1] is not None:
        base = to_string(arguments[1])
    return (url, base)


def parse_with_base(url: str, base: str | None) -> URLRecord | None:
    """The API URL parser (https://url.spec.whatwg.org/#api-url-parser), of DOMStrings."""
    if base is None:
        return parse_url(scalar_text(url))
    parsed_base = parse_url(scalar_text(base))
    return None if parsed_base is None else parse_url(scalar_text(url), parsed_base)


def invalid_url(realm: Realm, url: str, base: str | None) -> Throw:
    more: dict[str, Value] = {"input": url}
    if base is not None:
        more["base"] = base
    return coded_error(realm, "TypeError", "ERR_INVALID_URL", "Invalid URL", shown=False, more=more)


URL = Interface("URL", JSURL, 1, clause="https://url.spec.whatwg.org/#url", construct=construct_url)


@URL.static("parse", 1, clause=_SPEC + "parse")
def url_parse(fn: Any, this: Value, *arguments: Value) -> Value:
    require(fn, arguments, "url")
    given = url_arguments(arguments)
    record = parse_with_base(*given)
    return null if record is None else JSURL(fn.realm.intrinsic("URL.prototype"), record)


@URL.static("canParse", 1, clause=_SPEC + "canparse")
def url_can_parse(fn: Any, this: Value, *arguments: Value) -> Value:
    require(fn, arguments, "url")
    given = url_arguments(arguments)
    return parse_with_base(*given) is not None


def url_part(fn: Any, this: Value, *_: Value) -> Value:
    """The getter of an attribute that is text."""
    return PARTS[fn.path.rpartition(".")[2]](receive(fn, this, JSURL).record)


def set_part(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    """The setter of such an attribute."""
    url = receive(fn, this, JSURL)
    value = to_string(value)
    SETTERS[fn.path.rpartition(".")[2]](fn.realm, url, value)
    return None


Setter = Callable[[Realm, JSURL, str], None]


def changes(assign: Callable[[URLRecord, str], None]) -> Setter:
    """The setter that changes the record in a way."""
    return lambda realm, url, value: assign(url.record, scalar_text(value))


def set_href(realm: Realm, url: JSURL, value: str) -> None:
    record = parse_url(scalar_text(value))
    if record is None:
        raise invalid_url(realm, value, None)
    url.stored, url.stale = record, False
    url.settle_params()


def set_search(realm: Realm, url: JSURL, value: str) -> None:
    url_setters.set_search(url.record, scalar_text(value))
    url.settle_params()


SETTERS: Final[dict[str, Setter]] = {
    "href": set_href,
    "protocol": changes(url_setters.set_protocol),
    "username": changes(url_setters.set_username),
    "password": changes(url_setters.set_password),
    "host": changes(lambda record, value: url_setters.set_host(record, value, False)),
    "hostname": changes(lambda record, value: url_setters.set_host(record, value, True)),
    "port": changes(url_setters.set_port),
    "pathname": changes(url_setters.set_pathname),
    "search": set_search,
    "hash": changes(url_setters.set_hash),
}


@URL.operation("toString", 0, clause="https://url.spec.whatwg.org/#URL-stringification-behavior", pauses=False)
def url_to_string(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSURL).href


def url_search_params(fn: Any, this: Value, *_: Value) -> Value:
    url = receive(fn, this, JSURL)
    if not hasattr(url, "params"):
        url.params = JSURLSearchParams(fn.realm.intrinsic("URLSearchParams.prototype"), url.record.query or "")
        url.params.url = url
    return url.params


for _name in PARTS:
    if _name == "hash":
        URL.attribute("searchParams", clause=_SPEC + "searchparams")(url_search_params)
    URL.attribute(_name, clause=_SPEC + _name)(url_part)
    if _name in SETTERS:
        URL.setter(_name, clause=_SPEC + _name)(own_code(set_part))


@URL.operation("toJSON", 0, clause=_SPEC + "tojson", pauses=False)
def url_to_json(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSURL).href
