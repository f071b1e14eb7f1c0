"""A whole job: execute, pause, write the state, read it, answer the fetch, result. Warm, and in fresh processes."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from typing import Any

from bench.options import Options
from bench.sources import program
from bench.stages import fresh
from bench.table import Cell, Table
from bench.worker import PHASES
from bench.workers import Worker, interleave, open_workers

ENGINES = ("ours", "monty", "quickjs-rs", "quickjs-wasi")
USER = {"id": 123, "name": "Alice"}
IN_A_ROW = {"README": 20, "100 objects": 5, "10,000 objects": 1}
"""How often a job is done in a row: what a process does all day is warm."""
JOBS: dict[str, tuple[str, int | None]] = {
    "README": ("readme", None),
    "100 objects": ("objects", 100),
    "10,000 objects": ("objects", 10_000),
}
HOW = [
    "Each round does the README job 20 times in a row, that of 100 objects 5 times, and takes the quickest.",
    "ours: engine level, the state as JSON text; + memory and + SQLite are `SequentialFlow.execute` and `.resume`.",
    "monty runs the Python twin and pauses at the fetch; its state is binary, good for one version.",
    "quickjs-rs and quickjs-wasi cannot pause at a fetch: host calls must return, or refuse the snapshot.",
    "So their program awaits a promise of its own and keeps its resolver in a global; their state is the whole heap.",
]


def run(options: Options) -> list[Table]:
    """A table of warm jobs, and the tables of fresh processes."""
    return [warm(options), *fresh.run(options)]


def jobs(options: Options) -> dict[str, tuple[str, int | None]]:
    """The jobs by their titles, without the large one for a quick look."""
    return {title: job for title, job in JOBS.items() if not (options.quick and title == "10,000 objects")}


def warm(options: Options) -> Table:
    """Smallest times of the phases, each the quickest of some jobs in a row; `total` is the smallest of whole jobs."""
    notes = list(HOW)
    rows: list[list[Cell]] = []
    with ExitStack() as stack:
        workers = open_workers(stack, options.wanted(ENGINES), options.cores, notes)
        for title, (name, size) in jobs(options).items():
            rounds = options.rounds_or(15 if size == 10_000 else 101)
            found = interleave(rounds, asks(workers, name, size, IN_A_ROW[title]))
            rows += [_row(title, label, answers, notes) for label, answers in found.items()]
        notes.append("Versions: " + ", ".join(worker.version for worker in workers) + ".")
    columns = ["job", "engine", "run to the pause ms", "write ms", "read ms", "resume to the end ms", "total ms"]
    return Table("Job in a warm process (target of the README job: below 0.16 ms)", columns, rows, notes)


def asks(workers: list[Worker], name: str, size: int | None, times: int = 1) -> dict[str, Any]:
    """How each engine is asked to do a job."""
    runs: dict[str, Any] = {}
    for worker in workers:
        request: dict[str, Any] = {"do": "job", "name": name, "size": size, "user": USER, "times": times}
        if worker.engine == "quickjs-wasi":
            request["source"] = program(name, "promise.js", size)
        runs[worker.label] = partial(worker.ask, **request)
        if worker.engine == "ours":
            for store, title in (("memory", "+ memory"), ("sqlite", "+ SQLite")):
                runs[f"{worker.label} {title}"] = partial(worker.ask, **request, store=store)
    return runs


def _row(title: str, label: str, answers: list[dict[str, Any]], notes: list[str]) -> list[Cell]:
    if not answers:
        return [title, label, None, None, None, None, None]
    size = JOBS[title][1]
    expected = "Alice" if size is None else f"Alice red {(size - 1) % 7} {size}"
    if any(answer["value"] != expected for answer in answers):
        notes.append(f"{title}: WRONG ANSWER of {label}: {answers[0]['value']!r}.")
    phases: list[Cell] = [min(a[phase] for a in answers) if phase in answers[0] else None for phase in PHASES]
    total = min(sum(answer[phase] for phase in PHASES if phase in answer) for answer in answers)
    return [title, label, *phases, total]
