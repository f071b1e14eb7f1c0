"""``fetch``, the only door of a program. In sequential style it *is* the response's data.

The function asks the host for a request id, checks that a pause can cross every frame that is running, and raises
`Suspend`. When the response has come, the frame that called it goes on with the data, or with a throw.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..builtins.json import python_to_value, value_to_python
from ..builtins.library import function
from ..fetch import FetchResponse
from ..runtime.completion import Suspend, Throw, ThrowError, transparent, type_error
from ..runtime.conversions import describe, to_string
from ..runtime.errors import JSError, Trace, install_stack
from ..runtime.objects import JSObject, define
from ..runtime.properties import HIDDEN
from ..runtime.realm import own_data
from ..runtime.utf16 import text
from ..runtime.values import Symbol, Value, null

if TYPE_CHECKING:
    from ..runtime.realm import Realm


@function("fetch", 1, clause="https://fetch.spec.whatwg.org/#fetch-method")
def fetch(fn: Any, this: Value, url: Value = None, options: Value = None, *_: Value) -> Value:
    """``fetch(url, options)``: the data of the response, or in standard style a promise of the response."""
    if fn.realm.host.program.style == "standard":
        return standard_fetch(fn.realm, url, options)
    if url is None or url.__class__ is Symbol:
        raise type_error(f"fetch needs a URL, not {describe(url)}")
    if options is not None and options is not null and not isinstance(options, JSObject):
        raise type_error(f"The options of fetch are an object, not {describe(options)}")
    if isinstance(url, JSObject) and url.class_name == "Request":
        request = request_of(fn.realm, url, options)
        return wait(fn.realm, text(request.url), wire_form(request))
    address = to_string(url)
    settings = None
    if options is not None and options is not null:
        settings = value_to_python(fn.realm, options)
        settings = with_objects(fn.realm, options, settings)
    return wait(fn.realm, text(address), settings)


@transparent
def standard_fetch(realm: Realm, url: Value, options: Value) -> Value:
    """``fetch`` as the Fetch Standard has it."""
    from .request import fetch_request

    return fetch_request(realm, url, options)


@transparent
def request_of(realm: Realm, url: Value, options: Value) -> Any:
    """The request of a Request object and further options."""
    from .request import make_request

    return make_request(realm, realm.intrinsic("Request.prototype"), url, options)


def wire_form(request: Any) -> dict[str, Any]:
    from .request import wire_options

    return wire_options(request)


def with_objects(realm: Realm, options: Any, settings: Any) -> Any:
    """Options as the host sees them, where their headers or body are objects of the web platform."""
    headers, body = own_data(options, "headers"), own_data(options, "body")
    if settings.__class__ is dict:
        signal: Any = own_data(options, "signal")
        if isinstance(signal, JSObject) and signal.class_name == "AbortSignal":
            # It cannot abort what the whole program waits for, but one that is aborted already lets nothing begin.
            if signal.aborted:  # type: ignore[attr-defined]
                raise Throw(signal.reason)  # type: ignore[attr-defined]
            settings.pop("signal", None)
        if isinstance(headers, JSObject) and headers.class_name == "Headers":
            settings["headers"] = headers.copied_fields()  # type: ignore[attr-defined]
        if isinstance(body, JSObject) and (body.class_name in BODIES or hasattr(body, "buffer")):
            from .request import put_body

            put_body(realm, settings, body)
    return settings


BODIES = frozenset("Blob File FormData URLSearchParams ArrayBuffer ReadableStream".split())
"""What is a body, and not JSON."""


@transparent
def wait(realm: Realm, address: str, settings: dict[str, Any] | None) -> Value:
    """Pause until the host has the response."""
    realm.host.request(address, settings or {})
    raise Suspend


def response_value(realm: Realm, response: FetchResponse) -> Value:
    """What ``fetch`` gives for a response in sequential style.

    Raises:
        Throw: an Error ``HTTP 404`` with ``status``, ``statusText``, ``body`` and ``headers`` for a status of 400 and
            up, a TypeError where there was no response.
    """
    if response.error is not None:
        raise ThrowError("TypeError", response.error.message)
    data = python_to_value(realm, plain_data(response))
    if response.status < 400:
        return data
    error = JSError(realm.intrinsic("Error.prototype"))
    message = f"HTTP {response.status}"
    install_stack(error, f"Error: {message}", Trace(realm))
    define(error, "message", message, HIDDEN)
    error.store_property("status", _plain(float(response.status)), None)
    error.store_property("statusText", _plain(response.status_text), None)
    error.store_property("body", _plain(data), None)
    error.store_property("headers", _plain(python_to_value(realm, joined(response.headers))), None)
    raise Throw(error)


def plain_data(response: FetchResponse) -> Any:
    """A response's data as a program in sequential style gets it: text is text, whatever its charset."""
    if response.encoding != "base64":
        return response.data
    from base64 import b64decode

    from .mime import extract_mime

    kind = extract_mime(joined(response.headers).get("content-type"))
    if kind is None or not kind.is_textual:
        return response.data
    charset = kind.parameters.get("charset", "utf-8").lower()
    return b64decode(response.data).decode(charset if CHARSETS.fullmatch(charset) else "utf-8", "replace")


CHARSETS = re.compile(
    r"iso-?8859-?\d{1,2}|latin-?1|windows-125\d|utf-16(le|be)?|shift_jis|euc-(jp|kr)|gbk|gb18030|big5|koi8-[ru]"
)
"""Of Python's codecs, those that text on the web comes in."""


def joined(headers: Mapping[str, Any]) -> dict[str, str]:
    """Headers with one text a name."""
    return {name: value if isinstance(value, str) else ", ".join(value) for name, value in headers.items()}


def _plain(value: Value) -> Any:
    from ..runtime.properties import data_descriptor

    return data_descriptor(value)
