"""``Response``: what ``fetch`` promises in standard style (https://fetch.spec.whatwg.org/#response-class), as far as a
response that has arrived whole can be asked."""

from __future__ import annotations

from typing import Any

from ..builtins.json import python_to_value
from ..builtins.library import holder
from ..fetch import FetchResponse
from ..runtime.completion import pausable, type_error
from ..runtime.conversions import describe, to_string
from ..runtime.objects import JSObject
from ..runtime.promises import FULFILLED, REJECTED, JSPromise, new_promise, settle
from ..runtime.properties import CONFIGURABLE
from ..runtime.realm import Realm
from ..runtime.utf16 import units
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value, null

PROTOTYPE = holder("Response.prototype", clause="https://fetch.spec.whatwg.org/#response-class")
HEADERS = holder("Headers.prototype", clause="https://fetch.spec.whatwg.org/#headers-class")


class JSResponse(JSObject):
    """A Response object. ``answer`` is the wire form of what came; ``used`` tells whether the body was read."""

    __slots__ = ("answer", "used")

    class_name = "Response"
    answer: dict[str, Any]
    used: bool

    def __init__(self, proto: JSObject | None, response: FetchResponse) -> None:
        JSObject.__init__(self, proto)
        self.answer = response.to_dict()
        self.used = False


class JSHeaders(JSObject):
    """A Headers object, read only: names in lower case."""

    __slots__ = ("fields",)

    class_name = "Headers"
    fields: dict[str, str]


def settle_response(realm: Realm, promise: JSPromise, response: FetchResponse) -> None:
    """Settle the promise of a ``fetch`` with what came."""
    if response.error is not None:
        settle(realm, promise, REJECTED, realm.error("TypeError", units(response.error.message)))
    else:
        settle(realm, promise, FULFILLED, JSResponse(realm.intrinsic("Response.prototype"), response))


def this_response(value: Value) -> JSResponse:
    if not isinstance(value, JSResponse):
        raise type_error(f"{describe(value)} is not a Response")
    return value


@PROTOTYPE.getter("status", clause="https://fetch.spec.whatwg.org/#dom-response-status", pauses=False)
def status(fn: Any, this: Value, *_: Value) -> Value:
    return float(this_response(this).answer["status"])


@PROTOTYPE.getter("ok", clause="https://fetch.spec.whatwg.org/#dom-response-ok", pauses=False)
def ok(fn: Any, this: Value, *_: Value) -> Value:
    return 200 <= this_response(this).answer["status"] <= 299


@PROTOTYPE.getter("statusText", clause="https://fetch.spec.whatwg.org/#dom-response-statustext", pauses=False)
def status_text(fn: Any, this: Value, *_: Value) -> Value:
    return units(this_response(this).answer["statusText"])


@PROTOTYPE.getter("url", clause="https://fetch.spec.whatwg.org/#dom-response-url", pauses=False)
def url(fn: Any, this: Value, *_: Value) -> Value:
    return units(this_response(this).answer["url"])


@PROTOTYPE.getter("bodyUsed", clause="https://fetch.spec.whatwg.org/#dom-body-bodyused", pauses=False)
def body_used(fn: Any, this: Value, *_: Value) -> Value:
    return this_response(this).used


@PROTOTYPE.getter("headers", clause="https://fetch.spec.whatwg.org/#dom-response-headers", pauses=False)
def headers(fn: Any, this: Value, *_: Value) -> Value:
    made = JSHeaders(fn.realm.intrinsic("Headers.prototype"))
    made.fields = dict(this_response(this).answer["headers"])
    return made


@pausable("ResponseBody")
def consume(realm: Realm, value: Value, as_json: bool) -> Value:
    """The body as a promise; a body is read once."""
    promise = new_promise(realm)
    try:
        response = this_response(value)
        if response.used:
            raise type_error("Body is unusable: Body has already been read")
        response.used = True
        result = json_of(realm, response) if as_json else text_of(response)
        settle(realm, promise, FULFILLED, result)
    except Exception as error:
        settle(realm, promise, REJECTED, realm.thrown_value(error))
    return promise


def text_of(response: JSResponse) -> str:
    import json

    data = response.answer["data"]
    if data is None:
        return ""
    return units(data if isinstance(data, str) else json.dumps(data, ensure_ascii=False, separators=(",", ":")))


def json_of(realm: Realm, response: JSResponse) -> Value:
    """The body as JSON: parsed by whoever fetched it, or here where it came as text.

    Raises:
        ThrowError: SyntaxError where it is no JSON.
    """
    from ..builtins.json_parse import parse_text

    data = response.answer["data"]
    kind = response.answer["headers"].get("content-type", "json")
    if isinstance(data, str) and "json" not in kind:
        return parse_text(realm, units(data))
    if data is None and "json" not in kind:
        return parse_text(realm, "")
    return python_to_value(realm, data)


@PROTOTYPE.method("json", 0, clause="https://fetch.spec.whatwg.org/#dom-body-json")
def response_json(fn: Any, this: Value, *_: Value) -> Value:
    return consume(fn.realm, this, True)


@PROTOTYPE.method("text", 0, clause="https://fetch.spec.whatwg.org/#dom-body-text")
def response_text(fn: Any, this: Value, *_: Value) -> Value:
    return consume(fn.realm, this, False)


PROTOTYPE.value(SYMBOL_TO_STRING_TAG, "Response", CONFIGURABLE, clause="https://webidl.spec.whatwg.org/#es-interfaces")


@HEADERS.method("get", 1, clause="https://fetch.spec.whatwg.org/#dom-headers-get")
def headers_get(fn: Any, this: Value, name: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSHeaders):
        raise type_error(f"{describe(this)} is not a Headers object")
    key = to_string(name)
    found = this.fields.get(key.lower())
    return null if found is None else units(found)


@HEADERS.method("has", 1, clause="https://fetch.spec.whatwg.org/#dom-headers-has")
def headers_has(fn: Any, this: Value, name: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSHeaders):
        raise type_error(f"{describe(this)} is not a Headers object")
    key = to_string(name)
    return key.lower() in this.fields


HEADERS.value(SYMBOL_TO_STRING_TAG, "Headers", CONFIGURABLE, clause="https://webidl.spec.whatwg.org/#es-interfaces")
