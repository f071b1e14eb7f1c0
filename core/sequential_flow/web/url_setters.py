"""What assignments to the attributes of a URL do (https://url.spec.whatwg.org/#url-class): the parser with a state override.

>>> from .url_record import parse_url
>>> url = parse_url("https://example.com/x")
>>> set_host(url, "a.example:8080/y", False); set_protocol(url, "ftp:"); url.href
'ftp://a.example:8080/x'
"""

from __future__ import annotations

import re
from typing import Final

from ..runtime.budget import spend
from .url_encoding import USERINFO, encode
from .url_host import parse_host
from .url_record import SCHEME, SPECIAL, URLRecord, port_colon, without_breaks

_DIGITS: Final = re.compile("[0-9]*")


def set_protocol(url: URLRecord, value: str) -> None:
    text = without_breaks(value) + ":"
    found = SCHEME.match(text)
    if found is None or text[found.end()] != ":":
        return
    scheme = found[0].lower()
    if (scheme in SPECIAL) is not url.special:
        return
    if scheme == "file" and (url.has_credentials or url.port is not None):
        return
    if url.scheme == "file" and not url.host:
        return
    url.scheme = scheme
    if url.port == SPECIAL.get(scheme):
        url.port = None


def set_username(url: URLRecord, value: str) -> None:
    if not url.cannot_have_port:
        url.username = encode(value, USERINFO)


def set_password(url: URLRecord, value: str) -> None:
    if not url.cannot_have_port:
        url.password = encode(value, USERINFO)


def set_host(url: URLRecord, value: str, name_only: bool) -> None:
    """``name_only`` is for ``hostname``."""
    if url.path.__class__ is str:
        return
    text = without_breaks(value)
    spend(4 * len(text))
    text = re.split(r"[/?#\\]" if url.special else "[/?#]", text, maxsplit=1)[0]
    if url.scheme == "file":
        host = parse_host(text, True) if text else ""
        if host is not None:
            url.host = "" if host == "localhost" else host
        return
    colon = port_colon(text)
    name = text if colon < 0 else text[:colon]
    if colon >= 0 and (not name or name_only):
        return
    if not name and (url.special or url.has_credentials or url.port is not None):
        return
    host = parse_host(name, url.special) if name else ""
    if host is None:
        return
    url.host = host
    if colon >= 0:
        digits = _DIGITS.match(text, colon + 1)
        if digits is not None and digits[0]:
            url.set_port(digits[0])


def set_port(url: URLRecord, value: str) -> None:
    if url.cannot_have_port:
        return
    if not value:
        url.port = None
        return
    digits = _DIGITS.match(without_breaks(value))
    if digits is not None and digits[0]:
        url.set_port(digits[0])


def set_pathname(url: URLRecord, value: str) -> None:
    if url.path.__class__ is str:
        return
    url.path = []
    text = without_breaks(value)
    url.start_path(text)
    if not text and not url.special and url.host is None:
        url.path = [""]


def set_search(url: URLRecord, value: str) -> None:
    if value:
        url.set_query(without_breaks(value.removeprefix("?")))
    else:
        url.query = None
        strip_opaque_path(url)


def set_hash(url: URLRecord, value: str) -> None:
    if value:
        url.set_fragment(without_breaks(value.removeprefix("#")))
    else:
        url.fragment = None
        strip_opaque_path(url)


def strip_opaque_path(url: URLRecord) -> None:
    """Potentially strip trailing spaces from an opaque path."""
    if url.path.__class__ is str and url.fragment is None and url.query is None:
        url.path = url.path.rstrip(" ")
