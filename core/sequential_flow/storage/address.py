"""A storage's URL, taken apart: who opens a store asks for its settings by name, and then whether any is left over."""

from __future__ import annotations

from sequential_flow.errors import InvalidRequestError


class Address:
    """`scheme://place/path?settings`. `place` keeps its case, unlike a host of `urllib.parse`.

    >>> address = Address("dynamodb://Flows?region=eu-central-1&max_bytes=1000000")
    >>> address.place, address.text("region"), address.whole("max_bytes")
    ('Flows', 'eu-central-1', 1000000)
    >>> address.finish()
    """

    def __init__(self, url: str) -> None:
        from urllib.parse import parse_qsl, unquote

        scheme, separator, rest = url.partition("://")
        if not separator:
            scheme, rest = "", url
        before, _, query = rest.partition("?")
        place, _, path = before.partition("/")
        self.url = url
        self.scheme = scheme.lower()
        self.place = unquote(place)
        self.path = unquote(path)
        self._before = before
        self._settings = parse_qsl(query, keep_blank_values=True)
        self._known: list[str] = []

    @property
    def shown(self) -> str:
        """The URL for an error message: what stands before an `@` may be a secret."""
        return without_secrets(self.url)

    def text(self, name: str) -> str | None:
        """A setting as it stands; None if the URL leaves it to the store."""
        self._known.append(name)
        found = [value for key, value in self._settings if key == name]
        if len(found) > 1:
            raise InvalidRequestError(f"{self.shown!r} has the setting {name!r} {len(found)} times.")
        self._settings = [(key, value) for key, value in self._settings if key != name]
        return found[0] if found else None

    def number(self, name: str) -> float | None:
        """A positive number."""
        text = self.text(name)
        if text is None:
            return None
        try:
            value = float(text)
        except ValueError:
            value = 0.0
        if not 0 < value < float("inf"):
            raise self._refused(name, text, "a positive number")
        return value

    def whole(self, name: str) -> int | None:
        """A positive whole number."""
        text = self.text(name)
        if text is None:
            return None
        if not (text.isascii() and text.isdigit() and int(text) > 0):
            raise self._refused(name, text, "a positive whole number")
        return int(text)

    def flag(self, name: str) -> bool | None:
        """`true` or `false`, `1` or `0`."""
        text = self.text(name)
        if text is None:
            return None
        if text not in ("true", "false", "1", "0"):
            raise self._refused(name, text, "true or false")
        return text in ("true", "1")

    def rest(self) -> str:
        """The URL without the settings that were asked for: those that are left are the client's own."""
        from urllib.parse import urlencode

        query = urlencode(self._settings)
        return f"{self.scheme}://{self._before}" + (f"?{query}" if query else "")

    def finish(self) -> None:
        """Raise `InvalidRequestError` for a setting that nobody asked for."""
        for name, _ in self._settings:
            known = ", ".join(self._known) or "none"
            raise InvalidRequestError(
                f"{self.shown!r} has a setting {name!r}, which this storage does not know; it knows: {known}."
            )

    def _refused(self, name: str, text: str, wanted: str) -> InvalidRequestError:
        return InvalidRequestError(f"The setting {name!r} of {self.shown!r} must be {wanted}, not {text!r}.")


def without_secrets(url: str) -> str:
    """A URL for people: without the password, and without the query, which may hold another.

    >>> without_secrets("postgresql://me:secret@host/flows?password=secret")
    'postgresql://…@host/flows'
    """
    scheme, separator, rest = url.partition("://")
    if not separator:
        return url
    if "@" in rest.partition("?")[2]:
        return (
            f"{scheme}://…"  # a password with a question mark that nobody quoted, or one in the query: nobody can tell
        )
    user, at, place = rest.partition("?")[0].rpartition("@")
    return f"{scheme}://{'…@' if at and user else ''}{place}"
