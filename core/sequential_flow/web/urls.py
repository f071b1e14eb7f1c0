"""Which URL a request goes to."""

from __future__ import annotations

import re

from ..runtime.completion import type_error
from ..runtime.utf16 import text, units
from .idl import scalars

_SCHEME = re.compile(r"[\0-\x20]*[A-Za-z][A-Za-z0-9+.-]*:")


def resolve_url(given: str) -> str:
    """A URL as the URL standard writes it. A relative one stays as it is: it is the host who knows a base.

    Raises:
        ThrowError: TypeError for a URL that is wrong, or that names a user or password.
    """
    given = scalars(given)
    if not has_scheme(given):
        return given
    from .url_record import parse_url

    url = parse_url(text(given))
    if url is None:
        raise type_error(f"Failed to parse URL from {given}")
    return units(url.href)


def has_scheme(given: str) -> bool:
    """Whether a URL begins with a scheme: else it is relative."""
    return _SCHEME.match(given) is not None


def check_credentials(address: str) -> None:
    """See that a request's URL names no user or password.

    Raises:
        ThrowError: TypeError where it does.
    """
    from .url_record import parse_url

    url = parse_url(text(address)) if "@" in address else None
    if url is not None and url.has_credentials:
        raise type_error(f"Request cannot be constructed from a URL that includes credentials: {address}")
