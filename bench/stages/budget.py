"""What counting operations costs: kernels with an endless iterator in place of the budget, and without draws."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from typing import Any

from bench.options import Options
from bench.sources import kernel
from bench.table import Cell, Table
from bench.workers import interleave, open_workers

KERNELS = {"top_level": 20_000, "nested_loops": 120, "sieve": 5_000, "fib": 18, "matrix": 16, "arrays": 3_000}
"""Small sizes, run often: a machine that others use too is at its fastest only for moments."""

TARGET = 10.0


def run(options: Options) -> list[Table]:
    """One row a kernel; percent of the cheaper run."""
    rounds = options.rounds_or(101)
    notes = [
        f"Smallest of {rounds} interleaved rounds.",
        "budget: the code as shipped against the same code drawing on `itertools.repeat(None)`: chunks, clock, depth.",
        "whole: against the code with `for _ in T` as `while True` and no `next(T)`, so the draws too.",
    ]
    rows: list[list[Cell]] = []
    names = options.only or tuple(KERNELS)[: 2 if options.quick else None]
    with ExitStack() as stack:
        workers = open_workers(stack, ["ours"], options.cores[:1], notes)
        for name in names if workers else ():
            source = kernel(name, quick=options.quick, size=KERNELS.get(name))
            asks: dict[str, Any] = {
                mode: partial(workers[0].ask, do="kernel", source=source, budget=mode)
                for mode in ("counted", "unlimited", "none")
            }
            found = interleave(rounds, asks)
            best = {mode: min((answer["run"] for answer in answers), default=None) for mode, answers in found.items()}
            rows.append([name, *best.values(), *_percents(best)])
    columns = ["kernel", "counted ms", "unlimited ms", "no draws ms", "budget %", "whole %", ""]
    return [Table(f"Budget of operations (target: below {TARGET:g} %)", columns, rows, notes)]


def _percents(best: dict[str, float | None]) -> list[Cell]:
    counted, unlimited, none = best.get("counted"), best.get("unlimited"), best.get("none")
    budget = (counted / unlimited - 1) * 100 if counted and unlimited else None
    whole = (counted / none - 1) * 100 if counted and none else None
    return [budget, whole, "over" if budget is not None and budget > TARGET else ""]
