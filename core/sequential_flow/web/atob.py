"""``atob`` and ``btoa`` (https://html.spec.whatwg.org/multipage/webappapis.html#atob)."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from typing import Any, Final

from ..builtins.library import function
from ..runtime.budget import grow, spend
from ..runtime.completion import Throw
from ..runtime.conversions import to_string
from ..runtime.errors import make_dom_exception
from ..runtime.values import Value
from .idl import require

_SPACE: Final = re.compile("[\t\n\f\r ]+")
_LETTERS: Final = re.compile("[A-Za-z0-9+/]*")


@function("atob", 1, clause="https://html.spec.whatwg.org/multipage/webappapis.html#dom-atob")
def atob(fn: Any, this: Value, *arguments: Value) -> Value:
    require(fn, arguments, "input")
    data = to_string(arguments[0])
    decoded = forgiving_decode(fn.realm, data)
    return decoded.decode("latin-1")


def forgiving_decode(realm: Any, data: str) -> bytes:
    """Forgiving-base64 decode (https://infra.spec.whatwg.org/#forgiving-base64-decode)."""
    spend(4 * len(data))
    data = _SPACE.sub("", data)
    if len(data) % 4 == 0:
        data = data[:-2] if data.endswith("==") else data.removesuffix("=")
    if _LETTERS.fullmatch(data) is None:
        raise Throw(make_dom_exception(realm, "InvalidCharacterError", "Invalid character"))
    if len(data) % 4 == 1:
        message = "The string to be decoded is not correctly encoded."
        raise Throw(make_dom_exception(realm, "InvalidCharacterError", message))
    return b64decode(data + "=" * (-len(data) % 4))


@function("btoa", 1, clause="https://html.spec.whatwg.org/multipage/webappapis.html#dom-btoa")
def btoa(fn: Any, this: Value, *arguments: Value) -> Value:
    require(fn, arguments, "input")
    data = to_string(arguments[0])
    spend(len(data))
    try:
        encoded = data.encode("latin-1")
    except UnicodeEncodeError:
        raise Throw(make_dom_exception(fn.realm, "InvalidCharacterError", "Invalid character"))
    grow(len(encoded) * 4 // 3)
    return b64encode(encoded).decode("ascii")
