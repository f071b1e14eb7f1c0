"""QuickJS as a native extension (quickjs-ng on PyPI): the reference for kernels. It has no snapshots."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

from bench.stopwatch import plain, timed, timed_alone


class Engine:
    """Native QuickJS-ng, a fresh context for each program."""

    def __init__(self) -> None:
        import quickjs  # type: ignore[import-not-found,import-untyped,unused-ignore]

        self.quickjs: Any = quickjs
        self.version = "quickjs-ng " + version("quickjs-ng")

    def kernel(self, source: str) -> dict[str, Any]:
        """Run a program; making the context is not counted, parsing is."""
        prepared, context = timed(self.quickjs.Context)
        ran, value = timed_alone(lambda: context.eval(source))
        return {"prepare": prepared, "run": ran, "value": plain(value)}
