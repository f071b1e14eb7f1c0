"""quickjs-rs: QuickJS in WebAssembly under wasmtime, with images of the whole heap.

It cannot take one while a host call is pending, so a `fetch` that pauses is out of its reach. The program makes a
promise of its own instead and keeps the resolver in a global: what a user of it would have to do.
"""

from __future__ import annotations

import asyncio
import json
import zlib
from importlib.metadata import version
from typing import Any

from bench.sources import program
from bench.stopwatch import timed


class Engine:
    """quickjs-rs, a fresh runtime and context for each program."""

    def __init__(self) -> None:
        import quickjs_rs  # type: ignore[import-not-found,import-untyped,unused-ignore]

        self.rs: Any = quickjs_rs
        self.version = "quickjs-rs " + version("quickjs-rs")

    def job(self, name: str, size: int | None, user: dict[str, Any]) -> dict[str, Any]:
        """A job written with a promise, its heap written at rest."""
        source = program(name, "promise.js", size)
        with self.rs.Runtime() as runtime, runtime.new_context() as context:
            start, _ = timed(lambda: context.eval(source))
            save, state = timed(lambda: context.create_snapshot().to_bytes())

        def load() -> None:
            again.restore_snapshot(self.rs.Snapshot.from_bytes(state), fresh)

        async def answer() -> object:
            await fresh.eval_async(f"answer({json.dumps(user)}); 0")  # eval alone would not run the promise's jobs
            return fresh.eval("result")

        with self.rs.Runtime() as again, again.new_context() as fresh:
            loaded, _ = timed(load)
            resumed, value = timed(lambda: asyncio.run(answer()))
        times = {"start": start, "save": save, "load": loaded, "resume": resumed}
        return {**times, "value": value, "bytes": len(state), "zlib": len(zlib.compress(state))}
