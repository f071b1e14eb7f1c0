"""``fetch``, the only door of a program. In sequential style it *is* the response's data.

The function asks the host for a request id, checks that a pause can cross every frame that is running, and raises
`Suspend`. When the response has come, the frame that called it goes on with the data, or with a throw.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..builtins.json import python_to_value, value_to_python
from ..builtins.library import function
from ..fetch import FetchResponse
from ..runtime.completion import Suspend, Throw, ThrowError, transparent, type_error
from ..runtime.conversions import describe, to_string
from ..runtime.errors import JSError, Trace, install_stack
from ..runtime.objects import JSObject, define
from ..runtime.properties import HIDDEN
from ..runtime.utf16 import text
from ..runtime.values import Symbol, Value, null

if TYPE_CHECKING:
    from ..runtime.realm import Realm


@function("fetch", 1, clause="https://fetch.spec.whatwg.org/#fetch-method")
def fetch(fn: Any, this: Value, url: Value = None, options: Value = None, *_: Value) -> Value:
    """``fetch(url, options)``: the data of the response, or in standard style a promise of the response."""
    if url is None or url.__class__ is Symbol:
        raise type_error(f"fetch needs a URL, not {describe(url)}")
    if options is not None and options is not null and not isinstance(options, JSObject):
        raise type_error(f"The options of fetch are an object, not {describe(options)}")
    address = to_string(url)
    settings = None
    if options is not None and options is not null:
        settings = value_to_python(fn.realm, options)
    if fn.realm.host.program.style == "standard":
        return fn.realm.host.promise_request(text(address), settings or {})
    return wait(fn.realm, text(address), settings)


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
    data = python_to_value(realm, response.data)
    if response.status < 400:
        return data
    error = JSError(realm.intrinsic("Error.prototype"))
    message = f"HTTP {response.status}"
    install_stack(error, f"Error: {message}", Trace(realm))
    define(error, "message", message, HIDDEN)
    error.store_property("status", _plain(float(response.status)), None)
    error.store_property("statusText", _plain(response.status_text), None)
    error.store_property("body", _plain(data), None)
    error.store_property("headers", _plain(python_to_value(realm, dict(response.headers))), None)
    raise Throw(error)


def _plain(value: Value) -> Any:
    from ..runtime.properties import data_descriptor

    return data_descriptor(value)
