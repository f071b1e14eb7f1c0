"""What crosses the one door of a program: the requests it makes and the responses it is given.

A request goes out as `{"id": "1", "url": "https://…", "options": {"method": "GET"}}`. A response comes in as
`{"data": …, "status": 200, "statusText": "OK", "headers": {…}, "url": "…"}`, where everything but `data` may be left
out, or as `{"error": {"message": "…", "name": "…"}}` when there was no response at all; `fetch` then throws a
`TypeError` that the program can catch. A status of 400 and up is a response, not an error.

Bodies that are no text travel as base64: a request's in `options.body` beside `options.bodyEncoding`, a response's in
`data` beside `encoding`, both `"base64"`.
"""

from __future__ import annotations

from sequential_flow.errors import InvalidRequestError, InvalidResponseError
from sequential_flow.frozen import Frozen
from sequential_flow.json_values import json_problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


TEXTUAL_TYPES = frozenset(
    """application/xml application/javascript application/x-javascript application/x-www-form-urlencoded
    application/graphql application/x-ndjson application/yaml multipart/form-data""".split()
)
"""Types of bodies that are for people to read, beside `text/*`, JSON and XML."""


class FetchRequest(Frozen):
    """A request that a task waits for.

    `id` counts up from "1" within a task. `url` is what the program gave, of any scheme. `options` are the program's
    (`method`, `headers`, `body`, …), as JSON; `bodyEncoding` is `"base64"` where `body` stands for bytes.
    """

    id: str
    url: str
    options: Mapping[str, Any]

    @property
    def method(self) -> str:
        """The HTTP method in capitals; `GET` when the program named none."""
        return str(self.options.get("method") or "GET").upper()

    @property
    def body_bytes(self) -> bytes | None:
        """The body as it goes out: bytes, text in UTF-8, anything else as JSON; None for no body.

        Raises `InvalidRequestError` for base64 that is none.
        """
        body = self.options.get("body")
        if body is None:
            return None
        if isinstance(body, str):
            return _decoded(body) if self.options.get("bodyEncoding") == "base64" else body.encode("utf-8", "replace")
        import json

        return json.dumps(body, separators=(",", ":")).encode()

    def to_dict(self) -> dict[str, Any]:
        """The wire form."""
        return {"id": self.id, "url": self.url, "options": dict(self.options)}

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> FetchRequest:
        """Read the wire form back. Raises `InvalidRequestError` if it is not one."""
        try:
            return cls(str(document["id"]), str(document["url"]), dict(document.get("options") or {}))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise InvalidRequestError(f"Not a fetch request: {document!r:.200}") from error


class FetchError(Frozen):
    """Why there is no response: the network failed, or the host refused to ask."""

    message: str
    name: str = "TypeError"


class FetchResponse(Frozen):
    """The answer to a request, checked: either `error` is set, or the rest describes a response.

    `data` is a JSON value: a parsed JSON body, the text of another one, None for an empty one; with the `encoding`
    "base64" it is the base64 of a body that is no text. `text` is the body as it came, where `data` is what was parsed
    from it: `response.text()` gives it back to the letter. Header names are in lower case; several
    `set-cookie` are a list. `url` is where the response
    came from; empty means the URL of the request. `redirected` tells whether that was another one.
    """

    data: Any = None
    status: int = 200
    status_text: str = ""
    headers: Mapping[str, str | list[str]] = {}
    url: str = ""
    error: FetchError | None = None
    encoding: str = ""
    text: str | None = None
    redirected: bool = False

    @property
    def ok(self) -> bool:
        """True for a response with a status of 200 to 299."""
        return self.error is None and 200 <= self.status <= 299

    def to_dict(self) -> dict[str, Any]:
        """The wire form; `from_dict` of it is equal to this."""
        if self.error is not None:
            return {"error": {"message": self.error.message, "name": self.error.name}}
        document: dict[str, Any] = {
            "data": self.data,
            "status": self.status,
            "statusText": self.status_text,
            "headers": dict(self.headers),
            "url": self.url,
        }
        if self.encoding:
            document["encoding"] = self.encoding
        if self.text is not None:
            document["text"] = self.text
        if self.redirected:
            document["redirected"] = True
        return document

    @classmethod
    def from_dict(cls, document: object) -> FetchResponse:
        """Check and normalise what a caller gave. Raises `InvalidResponseError`, which names the wrong part.

        >>> FetchResponse.from_dict({"data": {"id": 1}}).status
        200
        >>> FetchResponse.from_dict({"error": {"message": "connection refused"}}).error
        FetchError(message='connection refused', name='TypeError')
        """
        if isinstance(document, FetchResponse):
            return document
        if not isinstance(document, dict):
            raise _invalid(f"it must be an object such as {{'data': …}}, not {type(document).__name__}")
        unknown = [key for key in document if key not in _RESPONSE_KEYS]
        if unknown:
            raise _invalid(f"it has no {unknown[0]!r}; the parts are {', '.join(_RESPONSE_KEYS)}")
        if document.get("error") is not None:
            return cls(error=_read_error(document["error"]))
        if "data" not in document and "status" not in document:
            raise _invalid("it needs 'data' (null for an empty body), or 'error'")
        data = document.get("data")
        problem = json_problem(data)
        if problem:
            raise _invalid(f"'data' must be JSON: {problem}")
        status = document.get("status", 200)
        if isinstance(status, bool) or not isinstance(status, int) or not 100 <= status <= 599:
            raise _invalid(f"'status' must be a whole number from 100 to 599, not {status!r}")
        encoding = _text(document, "encoding")
        if encoding not in ("", "base64"):
            raise _invalid(f"'encoding' is 'base64' or left out, not {encoding!r}")
        if encoding and not isinstance(data, str):
            raise _invalid("with the encoding 'base64', 'data' is text")
        if encoding:
            _decoded(data, _invalid)
        return cls(
            data=data,
            status=status,
            status_text=_text(document, "statusText"),
            headers=_read_headers(document.get("headers")),
            url=_text(document, "url"),
            encoding=encoding,
            text=None if document.get("text") is None else _text(document, "text"),
            redirected=document.get("redirected") is True,
        )


_RESPONSE_KEYS = ("data", "status", "statusText", "headers", "url", "error", "encoding", "text", "redirected")


def _invalid(problem: str) -> InvalidResponseError:
    return InvalidResponseError(f"Not a fetch response: {problem}.")


def _decoded(text: Any, refuse: Callable[[str], Exception] = InvalidRequestError) -> bytes:
    from base64 import b64decode

    try:
        return b64decode(text, validate=True)
    except ValueError:
        raise refuse("its body is no base64") from None


def _text(document: dict[str, Any], key: str) -> str:
    value = document.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise _invalid(f"{key!r} must be text, not {type(value).__name__}")
    return value


def _read_error(value: object) -> FetchError:
    if isinstance(value, str):
        return FetchError(value)
    if isinstance(value, dict) and isinstance(value.get("message"), str):
        name = value.get("name")
        if name is None or isinstance(name, str):
            return FetchError(value["message"], name or "TypeError")
    raise _invalid("'error' must be an object with a text 'message' and perhaps a text 'name'")


def _read_headers(value: object) -> dict[str, str | list[str]]:
    """Objects, and lists of pairs as `Headers` gives them; a repeated name is joined by a comma, as in fetch.

    Cookies cannot be joined, since they have commas in them: several are a list.
    """
    if value is None:
        return {}
    pairs: list[Any]
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list | tuple) and all(isinstance(pair, list | tuple) and len(pair) == 2 for pair in value):
        pairs = list(value)
    else:
        raise _invalid("'headers' must be an object of texts")
    headers: dict[str, list[str]] = {}
    for name, content in pairs:
        texts = content if isinstance(content, list | tuple) else [content]
        if not isinstance(name, str) or not all(isinstance(text, str | int | float) for text in texts):
            raise _invalid("'headers' must be an object of texts")
        try:
            headers.setdefault(name.lower(), []).extend(map(str, texts))
        except ValueError:  # an integer of more digits than Python writes out
            raise _invalid("'headers' must be an object of texts") from None
    return {
        name: value if name == "set-cookie" and len(value) > 1 else ", ".join(value) for name, value in headers.items()
    }
