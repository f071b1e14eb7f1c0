"""Kernels: the same program on every engine, the same answer, and how long it took."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from typing import Any

from bench.options import Options
from bench.sources import CORE_KERNELS, kernel, kernel_names
from bench.table import Cell, Table
from bench.workers import Worker, interleave, open_workers

ENGINES = ("ours", "quickjs", "node", "cpython", "monty")
TWINS = ("cpython", "monty")
TARGET = 5.0


def run(options: Options) -> list[Table]:
    """One row a kernel; the ratio to native QuickJS is what counts."""
    notes = [
        f"Smallest of {options.rounds_or(25)} interleaved rounds, each in a fresh realm or context of a warm process.",
        "cpython and monty run a Python twin, written as in Python; sort and word_count have keys, not comparators.",
        "compile: parsing and compiling for ours, once in a process; the times of QuickJS and Node include theirs.",
    ]
    with ExitStack() as stack:
        workers = open_workers(stack, options.wanted(ENGINES), options.cores, notes)
        notes.append("Versions: " + ", ".join(worker.version for worker in workers) + ".")
        names = [name for name in kernel_names() if not options.only or name in options.only]
        results = {name: measure(name, workers, options, notes) for name in names}
    labels = [worker.label for worker in workers]
    columns = ["kernel", *(f"{label} ms" for label in labels), "compile ms", *_ratio_columns(labels), ""]
    rows = [_row(name, results[name], labels) for name in names]
    rows += _means(results, labels)
    return [Table(f"Kernels (target: at most {TARGET:g} times native QuickJS)", columns, rows, notes)]


def measure(name: str, workers: list[Worker], options: Options, notes: list[str]) -> dict[str, dict[str, Any]]:
    """The best run of a kernel on each engine that can run it, and gives the common answer."""
    runs: dict[str, Callable[[], Any]] = {}
    for worker in workers:
        source = kernel(name, "twin" if worker.engine in TWINS else "js", quick=options.quick)
        if source is not None:
            runs[worker.label] = partial(worker.ask, do="kernel", source=source)
    answers = interleave(options.rounds_or(25), runs)
    values = {label: [answer["value"] for answer in found] for label, found in answers.items() if found}
    expected = next((values[label][0] for label in ("node", "quickjs") if label in values), None)
    for label in runs:
        if label not in values:
            notes.append(f"{name}: {label} failed.")
        elif expected is not None and any(value != expected for value in values[label]):
            notes.append(f"{name}: WRONG ANSWER of {label}: {values[label][0]!r}, expected {expected!r}.")
    return {
        label: {"run": min(a["run"] for a in found), "prepare": min(a["prepare"] for a in found)}
        for label, found in answers.items()
        if found
    }


def _ratio_columns(labels: list[str]) -> list[str]:
    ours = [label for label in labels if label.startswith("ours")]
    return [f"{label} / quickjs" for label in ours] + (["ours / cpython"] if "cpython" in labels else [])


def _ratios(found: dict[str, dict[str, Any]], labels: list[str]) -> list[float | None]:
    ours = [label for label in labels if label.startswith("ours")]
    pairs = [(label, "quickjs") for label in ours] + ([("ours", "cpython")] if "cpython" in labels else [])
    return [found[a]["run"] / found[b]["run"] if a in found and b in found else None for a, b in pairs]


def _row(name: str, found: dict[str, dict[str, Any]], labels: list[str]) -> list[Cell]:
    times: list[Cell] = [found[label]["run"] if label in found else None for label in labels]
    ratios = _ratios(found, labels)
    ours = found.get("ours")
    slow = ratios[0] is not None and ratios[0] > TARGET
    return [name, *times, ours["prepare"] if ours else None, *ratios, "over" if slow else ""]


def _means(results: dict[str, dict[str, dict[str, Any]]], labels: list[str]) -> list[list[Cell]]:
    """Geometric means of the ratios: of the kernels with a target, and of all."""
    rows: list[list[Cell]] = []
    for title, names in (("mean of the core", CORE_KERNELS), ("mean of all", tuple(results))):
        found = [_ratios(results[name], labels) for name in names if name in results]
        means: list[Cell] = []
        for column in zip(*found, strict=True):
            known = [ratio for ratio in column if ratio is not None]
            means.append(math.exp(sum(map(math.log, known)) / len(known)) if known else None)
        if found:
            rows.append([title, *([None] * len(labels)), None, *means, ""])
    return rows
