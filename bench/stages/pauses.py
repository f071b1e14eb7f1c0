"""The cost of the n-th pause: one turn from state text to state text, early and late in a loop."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from statistics import median
from typing import Any

from bench.options import Options
from bench.sources import program
from bench.table import Cell, Table
from bench.workers import Worker, interleave, open_workers

PROGRAMS = {
    "pauses": "for (…) total += fetch('u/' + i).n",
    "pauses_in_calls": "fetch three calls deep, inside map",
    "pauses_await": "await fetch(…), await response.json()",
}
TARGET = 1.3


def run(options: Options) -> list[Table]:
    """One row a program; each pause has the smallest time of the rounds, each place the median of its neighbours."""
    count = 60 if options.quick else 1000
    rounds = options.rounds_or(5)
    places = {f"{n}th": range(max(0, n - 6), n + 5 if n < count else count - 1) for n in (10, count // 10, count)}
    notes = [
        "A turn is: parse the state text, load it, answer the fetch, run to the next fetch, dump, write the text.",
        f"Each turn: the smallest of {rounds} rounds. Each place: the median of the ten turns around it.",
    ]
    first, *_, last = places
    columns = ["program", *(f"{place} ms" for place in places), f"{last} / {first}", "state bytes", ""]
    rows: list[list[Cell]] = []
    with ExitStack() as stack:
        for name, text in PROGRAMS.items():
            workers = open_workers(stack, ["ours"], options.cores, notes)
            total = sum(len(f"u/{i}") for i in range(count))
            for label, found in measure(program(name, "js", count), workers, rounds).items():
                title = text + label.removeprefix("ours")
                if not found:
                    rows.append([title, *([None] * (len(columns) - 2)), "failed"])
                    continue
                if any(one["value"] != total for one in found):
                    notes.append(f"{name}: WRONG ANSWER: {found[0]['value']!r}, expected {total}.")
                best = [min(turn) for turn in zip(*(one["turns"] for one in found), strict=True)]
                medians = [median(best[n] for n in place) for place in places.values()]
                ratio = medians[-1] / medians[0]
                over = "over" if ratio > TARGET else ""
                rows.append([title, *medians, ratio, int(found[0]["bytes"][-1]), over])
    return [Table(f"Pauses (target: the last costs at most {TARGET} times an early one)", columns, rows, notes)]


def measure(source: str, workers: list[Worker], rounds: int) -> dict[str, list[dict[str, Any]]]:
    """All turns of a program, round after round; an empty list where it failed."""
    answers = interleave(rounds, {worker.label: partial(worker.ask, do="pauses", source=source) for worker in workers})
    return {worker.label: answers.get(worker.label, []) for worker in workers}
