"""``Response`` (https://fetch.spec.whatwg.org/#response-class): a program's own, and what ``fetch`` promises."""

from __future__ import annotations

import re
from base64 import b64decode
from typing import TYPE_CHECKING, Any, Final

from ..builtins.json import serialize
from ..fetch import FetchRequest, FetchResponse
from ..runtime.completion import pausable, range_error, type_error
from ..runtime.conversions import to_number, to_string
from ..runtime.objects import JSObject, get
from ..runtime.promises import FULFILLED, REJECTED, JSPromise, settle
from ..runtime.realm import Realm, prototype_from
from ..runtime.utf16 import units
from ..runtime.values import Value, null
from .arguments import byte_string, dictionary, need, wrapped
from .blob import encode
from .body import Body, BodyOwner, Json, extract, include_body
from .headers import JSHeaders, fill, header_pairs, is_header
from .idl import Interface, receive
from .mime import extract_mime
from .urls import resolve_url

if TYPE_CHECKING:
    from .headers import Fields

NULL_BODY: Final = frozenset((101, 103, 204, 205, 304))
REDIRECTS: Final = frozenset((301, 302, 303, 307, 308))
_REASON = re.compile("[\t\x20-\x7e\x80-\xff]*")


class JSResponse(BodyOwner):
    """A Response object; ``type`` is "default", "basic" or "error"."""

    __slots__ = ("redirected", "status", "status_text", "type", "url")

    class_name = "Response"

    def __init__(self, proto: JSObject | None, headers: JSHeaders, status: int = 200, status_text: str = "") -> None:
        JSObject.__init__(self, proto)
        self.headers = headers
        self.body = None
        self.status = status
        self.status_text = status_text
        self.type = "default"
        self.url = ""
        self.redirected = False

    def shown_fields(self) -> dict[str, Any]:
        """What the console shows."""
        return {
            "status": float(self.status),
            "statusText": units(self.status_text),
            "headers": self.headers,
            "body": null if self.body is None else self.body.shown(),
            "bodyUsed": self.body is not None and self.body.used,
            "ok": 200 <= self.status <= 299,
            "redirected": self.redirected,
            "type": self.type,
            "url": units(self.url),
        }


# -- what came from the host ----------------------------------------------------------------------------------------


def settle_response(
    realm: Realm, promise: JSPromise, response: FetchResponse, request: FetchRequest | None = None
) -> None:
    """Settle the promise of a ``fetch`` with what came for a request."""
    if response.error is not None:
        settle(realm, promise, REJECTED, realm.error("TypeError", units(response.error.message)))
    else:
        settle(realm, promise, FULFILLED, received_response(realm, response, request))


def received_response(realm: Realm, response: FetchResponse, request: FetchRequest | None) -> JSResponse:
    """The Response object of what came."""
    fields = received_fields(response)
    headers = JSHeaders(realm.intrinsic("Headers.prototype"), "immutable", fields)
    made = JSResponse(realm.intrinsic("Response.prototype"), headers, response.status, response.status_text)
    made.type = "basic"
    made.url = (response.url or ("" if request is None else request.url)).partition("#")[0]
    made.redirected = response.redirected
    if response.status not in NULL_BODY and (request is None or request.method != "HEAD"):
        made.body = Body(received_content(response, fields))
    return made


def received_fields(response: FetchResponse) -> Fields:
    """The header list; what cannot stand in one is left out."""
    headers = JSHeaders(None)
    for name, value in response.headers.items():
        for item in value if isinstance(value, list | tuple) else (value,):
            if is_header(name, item):
                headers.add(name, item.strip("\t\n\r "))
    return headers.fields


def received_content(response: FetchResponse, fields: Fields) -> bytes | Json:
    """What a response's body holds.

    A string whose type is JSON is a JSON string, unless the text itself is there too; without a type it is either.
    """
    data = response.data
    if response.text is not None:
        return encode(units(response.text))
    if response.encoding == "base64":
        return b64decode(data)
    kind = extract_mime(fields.get("content-type"))
    if (kind is not None and kind.is_json) or not isinstance(data, str | type(None)):
        return Json(data)
    if "content-type" not in fields:
        return Json(data, plain=True)
    return encode(units(data or ""))


# -- what a program makes -------------------------------------------------------------------------------------------


@pausable("Response.init")
def response_init(realm: Realm, init: Value) -> tuple[int, str, list[Value] | None]:
    """A ResponseInit (https://fetch.spec.whatwg.org/#responseinit): status, status text, names and values of headers."""
    given = dictionary(init, "Response constructor")
    pairs = None
    number = 200
    phrase = ""
    if given is None:
        return (number, phrase, pairs)
    headers = get(given, "headers")
    if headers is not None:
        pairs = header_pairs(realm, headers)
    status = get(given, "status")
    if status is not None:
        converted = to_number(status)
        number = wrapped(converted, 16)
    status_text = get(given, "statusText")
    if status_text is not None:
        phrase = to_string(status_text)
        byte_string(phrase)
    return (number, phrase, pairs)


def initialise(
    realm: Realm, prototype: JSObject, init: tuple[Any, ...], body: Body | None, kind: str = ""
) -> JSResponse:
    """Initialize a response (https://fetch.spec.whatwg.org/#initialize-a-response)."""
    status, phrase, pairs = init
    if not 200 <= status <= 599:
        raise range_error('init["status"] must be in the range of 200 to 599, inclusive.')
    if not _REASON.fullmatch(phrase):
        raise type_error("Invalid statusText")
    headers = JSHeaders(realm.intrinsic("Headers.prototype"), "response")
    if pairs is not None:
        fill(headers, pairs)
    response = JSResponse(prototype, headers, status, phrase)
    if body is not None:
        if status in NULL_BODY:
            raise type_error(f"Response constructor: Invalid response status code {status}")
        response.body = body
        if kind and "content-type" not in headers.fields:
            headers.add("content-type", kind)
    return response


def construct_response(fn: Any, new_target: Any, body: Value = None, init: Value = None, *_: Value) -> Value:
    prototype = get(new_target, "prototype")
    found = None
    if body is not None and body is not null:
        found = extract(fn.realm, body)
    options = response_init(fn.realm, init)
    proto = prototype_from(new_target, prototype, "Response.prototype")
    if found is None:
        return initialise(fn.realm, proto, options, None)
    return initialise(fn.realm, proto, options, found[0], found[1])


RESPONSE = Interface(
    "Response", JSResponse, clause="https://fetch.spec.whatwg.org/#response-class", construct=construct_response
)


@RESPONSE.static("error", 0, clause="https://fetch.spec.whatwg.org/#dom-response-error", pauses=False)
def response_error(fn: Any, this: Value, *_: Value) -> Value:
    headers = JSHeaders(fn.realm.intrinsic("Headers.prototype"), "immutable")
    response = JSResponse(fn.realm.intrinsic("Response.prototype"), headers, 0)
    response.type = "error"
    return response


@RESPONSE.static("json", 1, clause="https://fetch.spec.whatwg.org/#dom-response-json")
def response_from_json(fn: Any, this: Value, *arguments: Value) -> Value:
    need(arguments, 1, "Response.json")
    text = serialize(fn.realm, arguments[0], None, None, "")
    if text is None:
        raise type_error("Value is not JSON serializable")
    options = response_init(fn.realm, arguments[1] if len(arguments) > 1 else None)
    prototype = fn.realm.intrinsic("Response.prototype")
    return initialise(fn.realm, prototype, options, Body(encode(text)), "application/json")


@RESPONSE.static("redirect", 1, clause="https://fetch.spec.whatwg.org/#dom-response-redirect")
def response_redirect(fn: Any, this: Value, *arguments: Value) -> Value:
    need(arguments, 1, "Response.redirect")
    url = to_string(arguments[0])
    number = 302.0
    if len(arguments) > 1 and arguments[1] is not None:
        number = to_number(arguments[1])
    address = resolve_url(url)
    status = wrapped(number, 16)
    if status not in REDIRECTS:
        raise range_error(f"Invalid status code {status}")
    headers = JSHeaders(fn.realm.intrinsic("Headers.prototype"), "immutable", {"location": address})
    return JSResponse(fn.realm.intrinsic("Response.prototype"), headers, status)


@RESPONSE.attribute("type", clause="https://fetch.spec.whatwg.org/#dom-response-type")
def response_type(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSResponse).type


@RESPONSE.attribute("url", clause="https://fetch.spec.whatwg.org/#dom-response-url")
def response_url(fn: Any, this: Value, *_: Value) -> Value:
    return units(receive(fn, this, JSResponse).url)


@RESPONSE.attribute("redirected", clause="https://fetch.spec.whatwg.org/#dom-response-redirected")
def response_redirected(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSResponse).redirected


@RESPONSE.attribute("status", clause="https://fetch.spec.whatwg.org/#dom-response-status")
def response_status(fn: Any, this: Value, *_: Value) -> Value:
    return float(receive(fn, this, JSResponse).status)


@RESPONSE.attribute("ok", clause="https://fetch.spec.whatwg.org/#dom-response-ok")
def response_ok(fn: Any, this: Value, *_: Value) -> Value:
    return 200 <= receive(fn, this, JSResponse).status <= 299


@RESPONSE.attribute("statusText", clause="https://fetch.spec.whatwg.org/#dom-response-statustext")
def response_status_text(fn: Any, this: Value, *_: Value) -> Value:
    return units(receive(fn, this, JSResponse).status_text)


@RESPONSE.attribute("headers", clause="https://fetch.spec.whatwg.org/#dom-response-headers")
def response_headers(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSResponse).headers


@RESPONSE.operation("clone", 0, clause="https://fetch.spec.whatwg.org/#dom-response-clone", pauses=False)
def response_clone(fn: Any, this: Value, *_: Value) -> Value:
    response = receive(fn, this, JSResponse)
    body = response.copied_body("Response.clone")
    headers = response.headers.copy(fn.realm)
    copy = JSResponse(fn.realm.intrinsic("Response.prototype"), headers, response.status, response.status_text)
    copy.type, copy.url, copy.redirected = response.type, response.url, response.redirected
    copy.body = body
    return copy


include_body(RESPONSE)

__all__ = ["JSResponse", "settle_response"]
