"""A real HTTP server on the loopback interface, for the programs of `tests/js/web`. It notes what it is asked.

| path | answers |
|---|---|
| `/echo` | the request as JSON: method, path, headers, body (text, or `{"base64": …}`) |
| `/reply?…` | what the query says: `status`, `reason`, `type`, `body` or `base64`, `header=name:value` (many), `encode=gzip` |
| `/redirect?to=…&status=302` | a redirect, to a path of this server or any URL; `/loop` is one without end |
| `/slow?ms=200` | `{"slow": 200}`, after a while |
| `/flaky?key=a&fail=2` | 503 as often, then `{"count": 3}` |
| `/chunks?n=3` | so many pieces, each sent for itself |
| `/large?bytes=100000` | so many letters |
| `/drop` | nothing: the connection is closed |
"""

from __future__ import annotations

import gzip
import json
import re
import threading
import time
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

_OF_THE_CLIENT = frozenset(
    "host connection keep-alive accept-encoding content-length transfer-encoding sec-fetch-mode".split()
)
"""Headers that a client makes by itself."""
_USUAL = {"accept": r"\*/\*", "accept-language": r"\*", "user-agent": r"node|undici|sequential-flow.*"}
_BOUNDARY = re.compile(r"----formdata-(?:undici-)?\w+")


class WebServer:
    """`base` is where it is, `other` the same by another name: another origin."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.counts: dict[str, int] = {}
        outer = self

        class Bound(_Handler):
            owner = outer

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Bound)
        self._server.daemon_threads = True
        self._server.block_on_close = False
        self.port = self._server.server_address[1]
        self.base = f"http://127.0.0.1:{self.port}"
        self.other = f"http://localhost:{self.port}"
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def plain(self, text: str) -> str:
        """A text without what differs from run to run: the port, and boundaries of forms."""
        text = text.replace(f"127.0.0.1:{self.port}", "server").replace(f"localhost:{self.port}", "other")
        return _BOUNDARY.sub("BOUNDARY", text)

    def requests(self) -> tuple[str, ...]:
        """What was asked, in an order that does not depend on which of several requests came first."""
        return tuple(sorted(map(self.plain, self.seen)))

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@contextmanager
def serving() -> Iterator[WebServer]:
    server = WebServer()
    try:
        yield server
    finally:
        server.close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    owner: WebServer

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self.answer
        raise AttributeError(name)

    def log_message(self, *_args: Any) -> None:
        pass

    def answer(self) -> None:
        self.close_connection = False
        request = {
            "method": self.command,
            "path": self.path,
            "headers": self._own_headers(),
            "body": _shown(self._body()),
        }
        line = f"{self.command} {self.path}"
        if request["headers"]:
            line += f" {_compact(request['headers'])}"
        if request["body"] != "":
            shown = _compact(request["body"])
            line += f" {shown}" if len(shown) < 2000 else f" {len(shown)} characters"
        self.owner.seen.append(line)
        parts = urlsplit(self.path)
        query = parse_qs(parts.query, keep_blank_values=True)
        found = getattr(self, "on_" + parts.path.strip("/").partition("/")[0], None)
        try:
            if found is None:
                self.send(404, [("content-type", "application/json")], b'{"error":"no such path"}')
            else:
                found(query, request)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def _own_headers(self) -> dict[str, str]:
        headers: dict[str, str] = {}
        for name, value in self.headers.items():
            lower = name.lower()
            if lower in _OF_THE_CLIENT or (lower in _USUAL and re.fullmatch(_USUAL[lower], value)):
                continue
            headers[lower] = f"{headers[lower]}, {value}" if lower in headers else value
        return dict(sorted(headers.items()))

    def _body(self) -> bytes:
        if self.headers.get("transfer-encoding", "").lower() == "chunked":
            body = b""
            while size := int(self.rfile.readline().split(b";")[0], 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body
        return self.rfile.read(int(self.headers.get("content-length") or 0))

    def send(self, status: int, headers: list[tuple[str, str]], body: bytes, reason: str | None = None) -> None:
        self.send_response_only(status, reason)
        for name, value in headers:
            self.send_header(name, value)
        if status >= 200 and status not in (204, 304):
            self.send_header("content-length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD" and status not in (204, 304):
            self.wfile.write(body)

    def send_json(self, value: Any, status: int = 200) -> None:
        self.send(status, [("content-type", "application/json")], _compact(value).encode())

    # -- the paths ------------------------------------------------------------------------------------------------------

    def on_echo(self, query: dict[str, list[str]], request: dict[str, Any]) -> None:
        self.send_json(request)

    def on_reply(self, query: dict[str, list[str]], request: dict[str, Any]) -> None:
        body = b64decode(query["base64"][0]) if "base64" in query else query.get("body", [""])[0].encode()
        headers = [tuple(header.split(":", 1)) for header in query.get("header", ())]
        if "type" in query:
            headers.append(("content-type", query["type"][0]))
        if "encode" in query:
            body = gzip.compress(body) if query["encode"][0] == "gzip" else zlib.compress(body)
            headers.append(("content-encoding", query["encode"][0]))
        self.send(int(query.get("status", ["200"])[0]), headers, body, query.get("reason", [None])[0])  # type: ignore[arg-type]

    def on_redirect(self, query: dict[str, list[str]], request: dict[str, Any]) -> None:
        to = query["to"][0].replace("OTHER", self.owner.other)
        self.send(int(query.get("status", ["302"])[0]), [("location", to)], b"on the way")

    def on_loop(self, query: dict[str, list[str]], request: dict[str, Any]) -> None:
        self.send(302, [("location", "/loop")], b"")

    def on_slow(self, query: dict[str, list[str]], request: dict[str, Any]) -> None:
        milliseconds = int(query["ms"][0])
        time.sleep(milliseconds / 1000)
        self.send_json({"slow": milliseconds})

    def on_flaky(self, query: dict[str, list[str]], request: dict[str, Any]) -> None:
        key = query.get("key", [""])[0]
        count = self.owner.counts[key] = self.owner.counts.get(key, 0) + 1
        self.send_json({"count": count}, 503 if count <= int(query["fail"][0]) else 200)

    def on_chunks(self, query: dict[str, list[str]], request: dict[str, Any]) -> None:
        self.send_response_only(200)
        self.send_header("content-type", "text/plain")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        for number in range(int(query["n"][0])):
            piece = f"piece {number};".encode()
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        self.wfile.write(b"0\r\n\r\n")

    def on_large(self, query: dict[str, list[str]], request: dict[str, Any]) -> None:
        self.send(200, [("content-type", "text/plain")], b"x" * int(query["bytes"][0]))

    def on_drop(self, query: dict[str, list[str]], request: dict[str, Any]) -> None:
        self.close_connection = True
        self.connection.close()


def _shown(body: bytes) -> Any:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return {"base64": b64encode(body).decode()}


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
