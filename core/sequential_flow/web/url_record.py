"""URL records and the basic URL parser (https://url.spec.whatwg.org/#url-parsing).

The standard describes a machine that walks the input a code point at a time. What it does is told here by where the parts
end, which takes C's speed instead of Python's: ``#`` begins the fragment wherever it first stands, ``?`` before that the
query, and so on. Inputs are Python text without lone surrogates; all parts of a record are ASCII.

>>> parse_url("HTTPS://user@EXAMPLE.com:443/a/../b?c#d").href
'https://user@example.com/b?c#d'
>>> parse_url("../x", parse_url("https://example.com/a/b/c")).href, parse_url("x")
('https://example.com/a/x', None)
"""

from __future__ import annotations

import re
from typing import Final

from ..runtime.budget import grow, hold, spend
from .url_encoding import CONTROL, FRAGMENT, PATH, QUERY, SPECIAL_QUERY, USERINFO, encode
from .url_host import parse_host

SPECIAL: Final[dict[str, int | None]] = {"ftp": 21, "file": None, "http": 80, "https": 443, "ws": 80, "wss": 443}
"""The special schemes and their ports (https://url.spec.whatwg.org/#special-scheme)."""

SCHEME: Final = re.compile("[A-Za-z][A-Za-z0-9+.-]*")
_CONTROL_OR_SPACE: Final = "".join(map(chr, range(0x21)))
_TAB_OR_NEWLINE: Final = re.compile("[\t\n\r]")
_SINGLE_DOT: Final = frozenset((".", "%2e"))
_DOUBLE_DOT: Final = frozenset(("..", ".%2e", "%2e.", "%2e%2e"))
_LETTERS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")


class URLRecord:
    """A URL. ``path`` is a list of segments, or text where it is opaque; ``host``, ``port`` … are ``None`` for null."""

    __slots__ = ("fragment", "host", "password", "path", "port", "query", "scheme", "username")

    def __init__(self, scheme: str = "") -> None:
        self.scheme = scheme
        self.username = ""
        self.password = ""
        self.host: str | None = None
        self.port: int | None = None
        self.path: list[str] | str = []
        self.query: str | None = None
        self.fragment: str | None = None

    @property
    def special(self) -> bool:
        return self.scheme in SPECIAL

    @property
    def has_credentials(self) -> bool:
        return bool(self.username or self.password)

    @property
    def cannot_have_port(self) -> bool:
        """Cannot have a username, password or port."""
        return not self.host or self.scheme == "file"

    @property
    def address(self) -> str:
        """The host with its port."""
        host = self.host or ""
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def pathname(self) -> str:
        """The URL path serializer."""
        path = self.path
        if path.__class__ is str:
            return path
        spend(4 * len(path))
        return "/" + "/".join(path) if path else ""

    @property
    def href(self) -> str:
        """The URL serializer."""
        path = self.pathname
        if self.host is not None:
            credentials = ""
            if self.has_credentials:
                credentials = self.username + (":" + self.password if self.password else "") + "@"
            start = f"{self.scheme}://{credentials}{self.address}"
        else:
            start = self.scheme + ":"
            if len(self.path) > 1 and self.path[0] == "" and self.path.__class__ is list:
                start += "/."
        end = "" if self.query is None else "?" + self.query
        if self.fragment is not None:
            end += "#" + self.fragment
        grow(len(start) + len(path) + len(end))
        return start + path + end

    @property
    def origin(self) -> str:
        """The origin as text (https://url.spec.whatwg.org/#concept-url-origin)."""
        if self.scheme == "blob":
            inner = parse_url(self.pathname)
            return inner.origin if inner is not None and inner.scheme in ("http", "https") else "null"
        if self.special and self.scheme != "file":
            return f"{self.scheme}://{self.address}"
        return "null"

    def shorten_path(self) -> None:
        """Shorten a path: of a file, never by its drive letter."""
        path = self.path
        assert isinstance(path, list)
        if self.scheme == "file" and len(path) == 1 and is_drive_letter(path[0], ":"):
            return
        if path:
            path.pop()

    def take_authority(self, base: URLRecord) -> None:
        self.username, self.password = base.username, base.password
        self.host, self.port = base.host, base.port

    def take_path(self, base: URLRecord) -> None:
        spend(len(base.path))
        self.path = base.path if base.path.__class__ is str else list(base.path)

    # -- the states of the parser ---------------------------------------------------------------------------------------

    def add_path(self, text: str) -> None:
        """The path state, for what is behind the slash that begins the path."""
        if self.special:
            text = text.replace("\\", "/")
        segments = encode(text, PATH).split("/")
        spend(32 * len(segments))
        hold(len(segments))
        path = self.path
        assert isinstance(path, list)
        last = len(segments) - 1
        file = self.scheme == "file"
        for position, segment in enumerate(segments):
            dots = segment.lower() if len(segment) <= 6 else segment
            if dots in _DOUBLE_DOT:
                self.shorten_path()
                if position == last:
                    path.append("")
            elif dots in _SINGLE_DOT:
                if position == last:
                    path.append("")
            else:
                if file and not path and is_drive_letter(segment):
                    segment = segment[0] + ":"
                path.append(segment)

    def start_path(self, text: str) -> None:
        """The path start state."""
        if self.special:
            self.add_path(text[1:] if text[:1] in ("/", "\\") else text)
        elif text:
            self.add_path(text[1:] if text[0] == "/" else text)

    def set_query(self, text: str) -> None:
        """The query state."""
        self.query = encode(text, SPECIAL_QUERY if self.special else QUERY)

    def set_fragment(self, text: str) -> None:
        """The fragment state."""
        self.fragment = encode(text, FRAGMENT)

    def set_authority(self, text: str) -> bool:
        """The authority, host and port states: whether there was no failure."""
        credentials, sign, host = text.rpartition("@")
        if sign:
            if not host:
                return False
            username, _, password = credentials.partition(":")
            self.username, self.password = encode(username, USERINFO), encode(password, USERINFO)
        colon = port_colon(host)
        name, port = (host, "") if colon < 0 else (host[:colon], host[colon + 1 :])
        if not name and (self.special or colon >= 0):
            return False
        self.host = parse_host(name, self.special) if name else ""
        if self.host is None or not re.fullmatch("[0-9]*", port):
            return False
        return self.set_port(port) if port else True

    def set_port(self, digits: str) -> bool:
        """The end of the port state."""
        digits = digits.lstrip("0") or "0"
        if len(digits) > 5 or int(digits) > 65535:
            return False
        port = int(digits)
        self.port = None if SPECIAL.get(self.scheme) == port else port
        return True

    def parse_authority(self, text: str) -> bool:
        """From the authority state on, in what has no query."""
        end = re.search(r"[/\\]" if self.special else "/", text)
        authority, path = (text, "") if end is None else (text[: end.start()], text[end.start() :])
        if not self.set_authority(authority):
            return False
        self.start_path(path)
        return True

    def parse_relative(self, text: str, has_query: bool, base: URLRecord) -> bool:
        """The relative state."""
        slashes = ("/", "\\") if self.special else ("/",)
        if text[:1] in slashes:
            if text[1:2] in slashes:
                return self.parse_authority(text.lstrip("/\\") if self.special else text[2:])
            self.take_authority(base)
            self.add_path(text[1:])
            return True
        self.take_authority(base)
        self.take_path(base)
        if text:
            self.shorten_path()
            self.add_path(text)
        elif not has_query:
            self.query = base.query
        return True

    def parse_file(self, text: str, has_query: bool, base: URLRecord | None) -> bool:
        """The file state."""
        self.host = ""
        if base is not None and base.scheme != "file":
            base = None
        if text[:1] in ("/", "\\"):
            if text[1:2] in ("/", "\\"):
                return self.parse_file_host(text[2:])
            if base is not None:
                self.host = base.host
                if not starts_with_drive_letter(text[1:]) and base.path and is_drive_letter(base.path[0], ":"):
                    self.path = [base.path[0]]
            self.add_path(text[1:])
            return True
        if base is None:
            self.add_path(text)
            return True
        self.host = base.host
        if not text:
            self.take_path(base)
            self.query = None if has_query else base.query
            return True
        if not starts_with_drive_letter(text):
            self.take_path(base)
            self.shorten_path()
        self.add_path(text)
        return True

    def parse_file_host(self, text: str) -> bool:
        """The file host state."""
        end = re.search(r"[/\\]", text)
        host, path = (text, "") if end is None else (text[: end.start()], text[end.start() :])
        if is_drive_letter(host):
            self.add_path(text)
            return True
        if host:
            parsed = parse_host(host, True)
            if parsed is None:
                return False
            self.host = "" if parsed == "localhost" else parsed
        self.start_path(path)
        return True


def parse_url(text: str, base: URLRecord | None = None) -> URLRecord | None:
    """The basic URL parser; ``None`` for failure."""
    spend(4 * len(text))
    text = _TAB_OR_NEWLINE.sub("", text.strip(_CONTROL_OR_SPACE))
    text, hash_sign, fragment = text.partition("#")
    text, question_mark, query = text.partition("?")
    found = SCHEME.match(text)
    if found is not None and text[found.end() : found.end() + 1] == ":":
        url = URLRecord(found[0].lower())
        done = parse_rest(url, text[found.end() + 1 :], bool(question_mark), base)
    elif base is None:
        return None
    else:
        url = URLRecord(base.scheme)
        if base.path.__class__ is str:
            if text or question_mark or not hash_sign:
                return None
            url.path, url.query = base.path, base.query
            done = True
        elif base.scheme == "file":
            done = url.parse_file(text, bool(question_mark), base)
        else:
            done = url.parse_relative(text, bool(question_mark), base)
    if not done:
        return None
    if question_mark:
        url.set_query(query)
    if hash_sign:
        url.set_fragment(fragment)
    return url


def parse_rest(url: URLRecord, text: str, has_query: bool, base: URLRecord | None) -> bool:
    """What is behind the scheme: whether there was no failure."""
    if url.scheme == "file":
        return url.parse_file(text, has_query, base)
    if url.special:
        if base is not None and base.scheme == url.scheme and not text.startswith("//"):
            return url.parse_relative(text, has_query, base)
        return url.parse_authority(text.lstrip("/\\"))
    if text.startswith("//"):
        return url.parse_authority(text[2:])
    if text.startswith("/"):
        url.add_path(text[1:])
    else:
        url.path = encode(text, CONTROL)
    return True


def without_breaks(text: str) -> str:
    """An input without the characters that the parser skips."""
    return _TAB_OR_NEWLINE.sub("", text)


def port_colon(host: str) -> int:
    """Where the colon before the port is, outside of brackets; -1 where there is none."""
    if "[" not in host:
        return host.find(":")
    inside = False
    for found in re.finditer(r"[\[\]:]", host):
        if found[0] == ":" and not inside:
            return found.start()
        inside = found[0] == "[" or (inside and found[0] == ":")
    return -1


def is_drive_letter(text: str, signs: str = ":|") -> bool:
    """Whether it is a Windows drive letter."""
    return len(text) == 2 and text[0] in _LETTERS and text[1] in signs


def starts_with_drive_letter(text: str) -> bool:
    return is_drive_letter(text[:2]) and text[2:3] in ("", "/", "\\")
