"""The README job where every turn is a new process, as in a function that has gone cold."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from bench.options import Options
from bench.processes import import_times, spawn
from bench.sources import BENCH
from bench.table import Cell, Table
from bench.workers import Unavailable, interleave, node

SCRIPTS = {
    "ours + SQLite": ("ours", "ours_turn.py", "sqlite"),
    "ours + file": ("ours", "ours_turn.py", "file"),
    "monty": ("monty", "monty_turn.py", "file"),
    "quickjs-rs": ("quickjs-rs", "quickjs_rs_turn.py", "file"),
    "quickjs-wasi": ("quickjs-wasi", "quickjs_wasi_turn.mjs", "file"),
}
BARE_PYTHON = "import time; print('{\"done\": %r}' % time.perf_counter())"
BARE_NODE = "console.log(JSON.stringify({ done: Number(process.hrtime.bigint()) / 1e9 }))"
TOP = 20


def run(options: Options) -> list[Table]:
    """Whole processes, and what ours imports."""
    with tempfile.TemporaryDirectory() as folder:
        return [_processes(options, Path(folder)), _imports(Path(folder))]


def _processes(options: Options, folder: Path) -> Table:
    rounds = options.rounds_or(15)
    notes = [
        f"Smallest of {rounds} interleaved rounds.",
        "Done: the state is in the database or file, or the result is there. Import and turn are inside of that.",
    ]
    runs: dict[str, Callable[[], Any]] = {"bare python": partial(spawn, [sys.executable, "-c", BARE_PYTHON])}
    for label, (engine, script, store) in SCRIPTS.items():
        if engine not in options.wanted((engine,)):
            continue
        for turn in ("pause", "resume"):
            place = folder / label.replace(" ", "")
            try:
                command = [_host(script), str(BENCH / "fresh" / script), turn, store, str(place)]
            except Unavailable as reason:
                notes.append(f"{label} is left out: {reason}")
                break
            runs[f"{label}: {turn}"] = partial(_turn, command, place)
    if any(label.startswith("quickjs-wasi") for label in runs):
        runs["bare node"] = partial(spawn, [node(), "-e", BARE_NODE])
    warmed = interleave(1, runs)
    found = interleave(rounds, {label: runs[label] for label, answers in warmed.items() if answers})
    bare = min(answer["done"] for answer in found["bare python"])
    columns = ["process", "exec to done ms", "over bare python ms", "import ms", "turn ms", "exec to exit ms"]
    rows = [_row(label, answers, bare) for label, answers in found.items() if answers]
    notes += [f"{label} is left out: it failed (see bench/README.md)." for label in runs if label not in found]
    return Table("The README job in fresh processes (target: below 100 ms over bare Python)", columns, rows, notes)


def _turn(command: list[str], place: Path) -> dict[str, Any]:
    """A turn in a folder of its own: a pause finds it empty, a resume finds what a pause left, whatever came between."""
    paused = place.with_name(place.name + ".paused")
    shutil.rmtree(place, ignore_errors=True)
    if "resume" in command:
        shutil.copytree(paused, place)
        return spawn(command)
    place.mkdir()
    answer = spawn(command)
    shutil.rmtree(paused, ignore_errors=True)
    shutil.copytree(place, paused)
    return answer


def _row(label: str, answers: list[dict[str, Any]], bare: float) -> list[Cell]:
    times = {part: min(answer[part] for answer in answers) for part in answers[0]}
    over = None if label.startswith("bare") else times["done"] - bare
    return [label, times["done"], over, times.get("import"), times.get("turn"), times["wall"]]


def _imports(folder: Path) -> Table:
    """Own time of the dearest modules of a pause in a new process, the smallest of some runs."""
    best: dict[str, tuple[float, float]] = {}
    for _ in range(5):
        place = folder / "imports"
        place.mkdir(exist_ok=True)
        for old in place.iterdir():
            old.unlink()
        for name, own, cumulative in import_times(
            [sys.executable, str(BENCH / "fresh" / "ours_turn.py"), "pause", "sqlite", str(place)]
        ):
            known = best.get(name, (own, cumulative))
            best[name] = (min(own, known[0]), min(cumulative, known[1]))
    rows: list[list[Cell]] = [
        [name, own, cumulative] for name, (own, cumulative) in sorted(best.items(), key=lambda item: -item[1][0])[:TOP]
    ]
    total = sum(own for own, _ in best.values())
    ours = sum(own for name, (own, _) in best.items() if name.startswith("sequential_flow"))
    rows.append([f"all {len(best)} modules", total, None])
    rows.append([f"sequential_flow's {sum(name.startswith('sequential_flow') for name in best)} modules", ours, None])
    notes = ["`-X importtime` (which slows imports down) of the pause with SQLite; what bare Python imports is in it."]
    columns = ["module", "own ms", "with what it imports ms"]
    return Table("What a fresh pause imports, dearest first", columns, rows, notes)


def _host(script: str) -> str:
    return node() if script.endswith(".mjs") else sys.executable
