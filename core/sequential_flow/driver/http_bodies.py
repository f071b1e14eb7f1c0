"""Bodies between HTTP and the wire: what a program's options send, and what becomes of what came."""

from __future__ import annotations

from base64 import b64encode

from sequential_flow.fetch import TEXTUAL_TYPES
from sequential_flow.json_values import json_problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sequential_flow.fetch import FetchRequest

_CONDITIONS = frozenset((b"if-modified-since", b"if-none-match", b"if-unmodified-since", b"if-match", b"if-range"))
_CONTROLS = bytes(range(32)).translate(None, b"\t\n\f\r\x1b")


def request_content(request: FetchRequest) -> tuple[bytes | None, list[tuple[bytes, bytes]]]:
    """The body and headers of the program's options. Text and JSON without a type get one; bytes do not."""
    headers = _pairs(request.options.get("headers"))
    body = request.options.get("body")
    content = request.body_bytes
    encoded = request.options.get("bodyEncoding") == "base64"
    if body is not None and not encoded and not any(name.lower() == b"content-type" for name, _ in headers):
        kind = b"text/plain;charset=UTF-8" if isinstance(body, str) else b"application/json"
        headers.append((b"content-type", kind))
    return content, headers + _cache_headers(str(request.options.get("cache")), {name.lower() for name, _ in headers})


def _cache_headers(mode: str, names: set[bytes]) -> list[tuple[bytes, bytes]]:
    """What the caches on the way shall know (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch, from step 8.16)."""
    if mode == "no-cache" and b"cache-control" not in names:
        return [(b"cache-control", b"max-age=0")]
    if mode in ("no-store", "reload") or (mode in ("None", "default") and names & _CONDITIONS):
        wanted = [(b"pragma", b"no-cache"), (b"cache-control", b"no-cache")]
        return [(name, value) for name, value in wanted if name not in names]
    return []


def _pairs(given: Any) -> list[tuple[bytes, bytes]]:
    """Headers as a program may give them: an object or pairs of texts; a list is a header for each of its items."""
    pairs: list[tuple[bytes, bytes]] = []
    for name, value in given.items() if isinstance(given, dict) else given or ():
        items = value if isinstance(value, list) else [value]
        pairs += [(str(name).encode("ascii"), _header_bytes(str(item))) for item in items]
    return pairs


def _header_bytes(value: str) -> bytes:
    if any(char in value for char in "\r\n\0"):
        raise ValueError("a header's value has a line break in it")
    try:
        return value.encode("latin-1")
    except UnicodeEncodeError:
        return value.encode("utf-8")


def response_content(body: bytes, content_type: str) -> dict[str, Any]:
    """The parts of a response that its body becomes: `data`, and `text` or `encoding` where they are needed.

    JSON is parsed, and its text kept where it says more than the data. Other text is text. All else is base64: what
    is no text by its type, or no UTF-8. So nothing is lost, and `response.text()` gives every body to the letter.

    >>> response_content(b'{"a":1}', "application/json")
    {'data': {'a': 1}}
    >>> response_content(b'{ "a": 1 }', "application/json")
    {'data': {'a': 1}, 'text': '{ "a": 1 }'}
    >>> response_content(bytes([255, 216]), "image/jpeg")
    {'data': '/9g=', 'encoding': 'base64'}
    """
    kind, _, parameters = content_type.partition(";")
    kind = kind.strip().lower()
    is_json = kind in ("application/json", "text/json") or kind.endswith("+json")
    try:
        text = body.decode("utf-8") if is_json or _is_textual(kind, parameters.lower(), body) else None
    except UnicodeDecodeError:
        text = None
    if text is None:
        return {"data": b64encode(body).decode("ascii"), "encoding": "base64"} if body else {"data": None}
    if is_json:
        return _json_content(text)
    if not kind:
        return {"data": text or None, "text": text}  # else a program could take the text for a JSON string
    return {"data": text or None}


def _is_textual(kind: str, parameters: str, body: bytes) -> bool:
    if "charset=" in parameters:
        charset = parameters.partition("charset=")[2].strip("\"' ")
        return charset.startswith(("utf-8", "utf8")) or body.isascii()
    if not kind:
        return len(body.translate(None, _CONTROLS)) == len(body)
    return kind.startswith("text/") or kind.endswith("+xml") or kind in TEXTUAL_TYPES


def _json_content(text: str) -> dict[str, Any]:
    import json

    try:
        data = json.loads(text.removeprefix("\ufeff"))
        if json_problem(data) is None:
            if data is not None and not isinstance(data, str):
                if json.dumps(data, ensure_ascii=False, separators=(",", ":")) == text:
                    return {"data": data}
            return {"data": data, "text": text}
    except (ValueError, RecursionError):
        pass
    return {"data": text or None, "text": text}
