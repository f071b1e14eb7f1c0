"""What a paused job weighs."""

from __future__ import annotations

from contextlib import ExitStack

from bench.options import Options
from bench.stages.job import ENGINES, asks, jobs
from bench.table import Cell, Table
from bench.workers import interleave, open_workers


def run(options: Options) -> list[Table]:
    """One row a job and an engine."""
    notes = ["zlib at its usual level. DynamoDB takes 400 KB an item, Firestore 1 MiB a document."]
    rows: list[list[Cell]] = []
    with ExitStack() as stack:
        workers = open_workers(stack, options.wanted(ENGINES), options.cores, notes)
        for title, (name, size) in jobs(options).items():
            runs = {label: ask for label, ask in asks(workers, name, size).items() if "+" not in label}
            found = {label: answers[0] for label, answers in interleave(1, runs).items() if answers}
            for label, answer in found.items():
                ours = found.get("ours", {}).get("bytes")
                rows.append([title, label, answer["bytes"], answer["zlib"], answer["bytes"] / ours if ours else None])
        notes += [f"Our README state: `{worker.ask(do='state', name='readme', size=None)}`" for worker in workers[:1]]
    return [Table("State bytes", ["job", "engine", "bytes", "zlib", "/ ours"], rows, notes)]
