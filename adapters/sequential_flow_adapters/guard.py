"""Who may come in, and how many at once."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

from anyio.to_thread import current_default_thread_limiter
from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.responses import Response

from .json_bodies import read_json
from .problems import RETRY_AFTER, ProblemError

SPARE_THREADS = 8
"""Threads that reads have for themselves, however many programs run."""


class Guard:
    """The keys of a service, and the turns that run in this process."""

    def __init__(self, keys: tuple[str, ...], max_concurrency: int | None) -> None:
        self._keys = [key.encode() for key in keys]
        self._max_concurrency = max_concurrency
        self._running = 0
        self._lock = Lock()  # doors may run several event loops, each in a thread of its own

    def check_key(self, request: Request) -> None:
        """Raise `ProblemError` (401) unless the request shows one of the keys; without keys the service is open.

        `X-API-Key: …`, or `Authorization: Bearer …` (RFC 6750, section 2.1). Either will do: a cloud in front of the
        service may need the other for its own tokens.
        """
        if not self._keys:
            return
        shown = [value.encode("latin-1") for value in request.headers.getlist("x-api-key")]
        for value in request.headers.getlist("authorization"):
            scheme, _, token = value.partition(" ")
            if scheme.lower() == "bearer":
                shown.append(token.strip().encode("latin-1"))
        # All pairs are compared, so that time does not tell which key comes near.
        if not any([hmac.compare_digest(key, value) for key in self._keys for value in shown]):  # noqa: C419
            raise ProblemError(
                401,
                "unauthorized",
                "An API key is needed",
                "The API key is not one of this service." if shown else "Send X-API-Key, or Authorization: Bearer.",
                headers={"www-authenticate": "Bearer"},
            )

    def spare_threads(self) -> None:
        """Let this event loop have more threads than programs may run, so that reads find one."""
        threads = current_default_thread_limiter()
        if self._max_concurrency is not None and threads.total_tokens < self._max_concurrency + SPARE_THREADS:
            threads.total_tokens = self._max_concurrency + SPARE_THREADS

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Run one program. Raises `ProblemError` (429) at once where as many as may do."""
        with self._lock:
            if self._max_concurrency is not None and self._running >= self._max_concurrency:
                raise ProblemError(
                    429,
                    "too_many_turns",
                    "Too many programs run",
                    f"At most {self._max_concurrency} programs run here at once. Nothing was changed; try again.",
                    headers={"retry-after": str(RETRY_AFTER)},
                    retryAfter=RETRY_AFTER,
                )
            self._running += 1
        try:
            yield
        finally:
            with self._lock:
                self._running -= 1


class GuardedRoute(APIRoute):
    """A route behind the guard. The key is looked at before the body is read, and the body read before it is checked."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def guarded(request: Request) -> Response:
            guard: Guard = request.app.state.guard
            guard.check_key(request)
            body = await read_json(request) if self.body_field is not None else None
            return await self._run(guard, handle, _Parsed(request, body))

        return guarded

    async def _run(
        self, guard: Guard, handle: Callable[[Request], Coroutine[Any, Any, Response]], request: Request
    ) -> Response:
        return await handle(request)


class TurnRoute(GuardedRoute):
    """A guarded route that runs a program: it takes one of the places. Whoever waits for a body takes none yet."""

    async def _run(
        self, guard: Guard, handle: Callable[[Request], Coroutine[Any, Any, Response]], request: Request
    ) -> Response:
        with guard.turn():
            guard.spare_threads()
            return await handle(request)


class _Parsed(Request):
    """A request whose JSON was read already, by our rules."""

    def __init__(self, request: Request, value: Any) -> None:
        super().__init__(request.scope, request.receive)
        self._read = request
        self._value = value

    async def body(self) -> bytes:
        return await self._read.body()  # kept there; the stream is at its end

    async def json(self) -> Any:
        return self._value
