"""pydantic-monty: Python programs in a worker process of its own, with true snapshots."""

from __future__ import annotations

import zlib
from importlib.metadata import version
from typing import Any

from bench.sources import program
from bench.stopwatch import plain, timed, timed_alone


class Engine:
    """Monty, one warm worker; a fresh session for each program."""

    def __init__(self) -> None:
        import pydantic_monty  # type: ignore[import-not-found,import-untyped,unused-ignore]

        self.pool: Any = pydantic_monty.Monty().__enter__()
        self.version = "pydantic-monty " + version("pydantic-monty")

    def kernel(self, source: str) -> dict[str, Any]:
        """Run the Python twin of a kernel."""
        prepared, session = timed(lambda: self.pool.checkout().__enter__())
        with session:
            ran, value = timed_alone(lambda: session.feed_run(source))
        return {"prepare": prepared, "run": ran, "value": plain(value)}

    def job(self, name: str, size: int | None, user: dict[str, Any]) -> dict[str, Any]:
        """The Python twin of a job, paused at its fetch."""
        source = program(name, "twin", size)
        with self.pool.checkout() as session:
            start, snapshot = timed(lambda: session.feed_start(source))
            save, state = timed(snapshot.dump)
        with self.pool.checkout() as session:
            load, snapshot = timed(lambda: session.load_snapshot(state))
            resume, done = timed(lambda: snapshot.resume({"return_value": user}))
        times = {"start": start, "save": save, "load": load, "resume": resume}
        return {**times, "value": plain(done.output), "bytes": len(state), "zlib": len(zlib.compress(state))}
