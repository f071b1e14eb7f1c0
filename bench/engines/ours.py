"""Sequential Flow: the engine with its state as JSON text in between, and the same through `SequentialFlow`."""

from __future__ import annotations

import json
import os
import tempfile
import time
import zlib
from contextlib import contextmanager
from itertools import repeat
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from bench.sources import program
from bench.stopwatch import plain, timed, timed_alone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sequential_flow.outcome import Outcome
    from sequential_flow.storage.base import Storage

COMPILATIONS = 5
"""How often a kernel is compiled to see how long that takes; it runs from the first one."""


class Engine:
    """The package that is on the path."""

    def __init__(self) -> None:
        import sequential_flow
        from sequential_flow import engine, snapshot
        from sequential_flow.limits import Limits

        self.engine = engine
        self.snapshot = snapshot
        self.world: dict[str, Any] = {
            "limits": Limits(operations=10**12, turn_seconds=60.0, state_bytes=10**9),
            "now": time.time,
            "monotonic": time.monotonic,
            "entropy": os.urandom,
        }
        self.programs: dict[tuple[str, str], list[tuple[float, Any]]] = {}
        self.version = "sequential-flow " + sequential_flow.__version__

    # -- kernels -------------------------------------------------------------------------------------------------------

    def kernel(self, source: str, budget: str = "counted") -> dict[str, Any]:
        """Run a program. `prepare` is parsing it and compiling all of it, which a process does once a program.

        `budget`: "counted" as shipped; "unlimited" has the same code draw on an endless iterator; "none" has no draws.
        """
        with _budget(budget):
            kept = self.programs.setdefault((source, budget), [])
            if len(kept) < COMPILATIONS:
                kept.append(timed(lambda: self.compile(source)))
            ran, outcome = timed_alone(lambda: self.engine.start(kept[0][1], **self.world))
        return {"prepare": kept[-1][0], "run": ran, "value": plain(_value(outcome))}

    def compile(self, source: str) -> Any:
        """A program with all its functions compiled, whatever the process has kept."""
        compiled = self.engine.Program(source, "auto")
        for template in compiled.unit.templates:
            template.compiled()
        return compiled

    # -- jobs ----------------------------------------------------------------------------------------------------------

    def job(self, name: str, size: int | None, user: dict[str, Any], store: str | None = None) -> dict[str, Any]:
        """A job at engine level, its state as JSON text; or, with a store, through `SequentialFlow`."""
        source = program(name, "js", size)
        if store is not None:
            return self._stored_job(source, user, store)
        compiled = self.engine.compile_program(source)
        start, outcome = timed(lambda: self.engine.start(compiled, **self.world))
        save, text = timed(lambda: _dump(self.snapshot.dump(_machine(outcome))))
        load, machine = timed(lambda: self.snapshot.load(json.loads(text), compiled))
        resume, outcome = timed(lambda: self.engine.resume(machine, {"1": _response(user)}, **self.world))
        times = {"start": start, "save": save, "load": load, "resume": resume}
        state = text.encode()
        return {**times, "value": plain(_value(outcome)), "bytes": len(state), "zlib": len(zlib.compress(state))}

    def state(self, name: str, size: int | None) -> str:
        """The state of a job at its fetch, as text."""
        compiled = self.engine.compile_program(program(name, "js", size))
        return _dump(self.snapshot.dump(_machine(self.engine.start(compiled, **self.world))))

    def _stored_job(self, source: str, user: dict[str, Any], store: str) -> dict[str, Any]:
        from sequential_flow.flow import SequentialFlow

        with tempfile.TemporaryDirectory() as folder, _storage(store, folder) as storage:
            flow = SequentialFlow(storage, limits=self.world["limits"])
            flow.execute("1")  # the first save makes the tables
            start, task = timed(lambda: flow.execute(source))
            resume, task = timed(lambda: flow.resume(task.id, {"data": user}))
        if task.status != "completed":
            raise RuntimeError(task.error or task.status)
        return {"start": start, "resume": resume, "value": plain(task.result)}

    # -- many pauses ---------------------------------------------------------------------------------------------------

    def pauses(self, source: str) -> dict[str, Any]:
        """A program that pauses again and again: the milliseconds of each turn from state text to state text."""
        compiled = self.engine.compile_program(source)
        outcome = self.engine.start(compiled, **self.world)
        text = _dump(self.snapshot.dump(_machine(outcome)))
        turns: list[float] = []
        sizes: list[int] = []
        while text:
            sizes.append(len(text))
            took, (text, outcome) = timed(lambda text=text: self._turn(compiled, text))  # type: ignore[misc]
            turns.append(took)
        return {"turns": turns, "bytes": sizes, "value": plain(_value(outcome))}

    def _turn(self, compiled: Any, text: str) -> tuple[str, Outcome]:
        machine = self.snapshot.load(json.loads(text), compiled)
        answers = {request.id: _response({"n": len(request.url)}) for request in machine.waiting}
        outcome = self.engine.resume(machine, answers, **self.world)
        if hasattr(outcome, "machine"):
            return _dump(self.snapshot.dump(outcome.machine)), outcome
        return "", outcome


def _dump(document: Any) -> str:
    return json.dumps(document, separators=(",", ":"), ensure_ascii=False)


def _response(data: Any) -> Any:
    from sequential_flow.fetch import FetchResponse

    return FetchResponse.from_dict({"data": data})


def _machine(outcome: Outcome) -> Any:
    if not hasattr(outcome, "machine"):
        raise RuntimeError(f"it did not pause: {outcome!r:.300}")
    return outcome.machine


def _value(outcome: Outcome) -> Any:
    if not hasattr(outcome, "value"):
        raise RuntimeError(f"it did not complete: {outcome!r:.300}")
    return outcome.value


@contextmanager
def _storage(store: str, folder: str) -> Iterator[Storage]:
    from sequential_flow.storage.memory import InMemoryStorage
    from sequential_flow.storage.sqlite import SQLiteStorage

    with InMemoryStorage() if store == "memory" else SQLiteStorage(Path(folder) / "bench.db") as storage:
        yield storage


@contextmanager
def _budget(mode: str) -> Iterator[None]:
    """Replace the budget of operations for a while. Knows how compiled code draws on it: `for _ in T`, `next(T)`."""
    if mode == "counted":
        yield
        return
    from sequential_flow import engine
    from sequential_flow.compiler import unit

    patched: Any = engine if mode == "unlimited" else unit
    name = "chain" if mode == "unlimited" else "compile"
    saved = patched.__dict__.get(name)
    setattr(patched, name, SimpleNamespace(from_iterable=_endless) if mode == "unlimited" else _compile_undrawn)
    try:
        yield
    finally:
        if saved is None:
            delattr(patched, name)
        else:
            setattr(patched, name, saved)


def _endless(chunks: Iterator[Any]) -> Iterator[None]:
    next(chunks)
    return repeat(None)


def _compile_undrawn(text: str, *arguments: Any, **options: Any) -> Any:
    if "for _ in T:" not in text and "next(T)" not in text:
        return compile(text, *arguments, **options)
    return compile(text.replace("for _ in T:", "while True:").replace("next(T)", "pass"), *arguments, **options)
