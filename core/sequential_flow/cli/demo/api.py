"""The API that the demo talks to: orders in pages, users, products, and a place for reports. Loopback only."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, Self

PAGE_SIZE = 4

USERS = {
    1: {"id": 1, "name": "Alice Martin", "country": "FR"},
    2: {"id": 2, "name": "Björn Lund", "country": "SE"},
    3: {"id": 3, "name": "Chiara Rossi", "country": "IT"},
    4: {"id": 4, "name": "Dieter Braun", "country": "DE"},
}
PRODUCTS = {
    "tea": {"sku": "tea", "name": "Green tea, 100 g", "cents": 890},
    "pot": {"sku": "pot", "name": "Teapot", "cents": 3450},
    "cup": {"sku": "cup", "name": "Cup", "cents": 1200},
}


def _order(number: int, user: int, status: str, **lines: int) -> dict[str, Any]:
    parts = [{"sku": sku, "quantity": quantity} for sku, quantity in lines.items()]
    return {"id": number, "userId": user, "status": status, "lines": parts}


ORDERS = [
    _order(1001, 1, "shipped", tea=2),
    _order(1002, 2, "shipped", pot=1, cup=4),
    _order(1003, 1, "cancelled", pot=1),
    _order(1004, 3, "shipped", tea=1, cup=2),
    _order(1005, 4, "shipped", tea=5),
    _order(1006, 2, "shipped", cup=1),
    _order(1007, 3, "cancelled", tea=10),
    _order(1008, 4, "shipped", pot=2),
    _order(1009, 1, "shipped", cup=6),
    _order(1010, 3, "shipped", tea=3, pot=1),
]


class DemoApi:
    """A server on a free port of the loopback interface; `with DemoApi() as api:` starts and stops it.

    `requests` are the requests it got, as `GET /orders?page=1`. Asked for user 3 for the first time, it is busy (503).
    """

    def __init__(self) -> None:
        self.requests: list[str] = []
        self.reports: list[Any] = []
        self._lock = Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True

    @property
    def url(self) -> str:
        """The base URL, without a slash at the end."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, method: str, path: str, body: Any) -> tuple[int, Any]:
        """The status and data for one request."""
        with self._lock:
            self.requests.append(f"{method} {path}")
            asked_before = self.requests.count(f"{method} {path}") > 1
            match [method, *path.partition("?")[0].strip("/").split("/")]:
                case ["GET", "orders"]:
                    number = int(path.rpartition("page=")[2] or 1)
                    end = number * PAGE_SIZE
                    next_page = number + 1 if end < len(ORDERS) else None
                    return 200, {"orders": ORDERS[end - PAGE_SIZE : end], "nextPage": next_page}
                case ["GET", "users", user] if user.isdigit() and int(user) in USERS:
                    if user == "3" and not asked_before:
                        return 503, {"error": "busy"}
                    return 200, USERS[int(user)]
                case ["GET", "products", sku] if sku in PRODUCTS:
                    return 200, PRODUCTS[sku]
                case ["POST", "reports"]:
                    self.reports.append(body)
                    return 201, {"id": f"R-{len(self.reports)}"}
        return 404, {"error": "not found"}

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        api = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1  # head and body in one packet: two would wait 40 ms for each other (Nagle, delayed ACK)

            def do_GET(self) -> None:
                length = int(self.headers.get("content-length") or 0)
                body = self.rfile.read(length) if length else b""
                status, data = api.answer(self.command, self.path, json.loads(body) if body else None)
                content = json.dumps(data).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_POST = do_GET

            def log_message(self, *_args: Any) -> None:
                pass

        return Handler
