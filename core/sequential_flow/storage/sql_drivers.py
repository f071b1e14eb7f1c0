"""What `SQLStorage` tells each database driver, so that no call waits for ever."""

from __future__ import annotations

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import Any


def connect_arguments(url: str, timeout: float) -> dict[str, Any]:
    """Arguments for the driver's `connect`."""
    scheme = url.partition("://")[0].lower()
    if scheme == "postgresql+psycopg":
        return {
            "connect_timeout": max(2, round(timeout)),  # whole seconds; libpq takes 2 at least
            # When the other side has vanished without a word, in milliseconds.
            "tcp_user_timeout": round(timeout * 1000),
            # Named prepared statements and a pooler between us and the database do not go together.
            "prepare_threshold": None,
        }
    if scheme in ("mysql+pymysql", "mariadb+pymysql"):
        return {
            "connect_timeout": max(1, round(timeout)),
            "read_timeout": timeout,
            "write_timeout": timeout,
            "charset": "utf8mb4",
            # A server that is set to be lenient would cut off what does not fit, and call it success.
            "init_command": "SET SESSION sql_mode = 'STRICT_ALL_TABLES'",
        }
    if scheme.startswith("sqlite"):
        return {"timeout": timeout}
    return {}


def connection_maker(driver: str, timeout: float) -> Callable[..., Any] | None:
    """What opens a connection in place of the driver's own `connect`, if need be."""
    return _bounded_psycopg(timeout) if driver == "psycopg" else None


def _bounded_psycopg(timeout: float) -> Callable[..., Any]:
    """psycopg's `connect`, whose connections wait for an answer no longer than `timeout` seconds.

    libpq's timeouts notice a network that is gone, but not a server that is there and says nothing.
    """
    import psycopg

    class BoundedConnection(psycopg.Connection):
        def wait(self, gen: Any, *args: Any, **names: Any) -> Any:
            return super().wait(self._until(gen, time.monotonic() + timeout), *args, **names)

        def _until(self, gen: Any, deadline: float) -> Generator[Any, Any, Any]:
            """`gen`, which waits for the socket by yielding and is told None now and then while nothing comes."""
            try:
                wanted = next(gen)
                while True:
                    ready = yield wanted
                    if time.monotonic() > deadline:
                        self.pgconn.finish()  # its answer may still come: this connection is of no use any more
                        raise psycopg.OperationalError(f"no answer within {timeout:g} seconds")
                    wanted = gen.send(ready) or wanted
            except StopIteration as end:
                return end.value

    return BoundedConnection.connect
