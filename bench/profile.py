"""Where a kernel spends its time: `python -m bench.profile KERNEL [--quick] [--calls N]`.

First the compiled Python text of each function, and before each line its share of the time, how often it ran, and the
nanoseconds of one run, with the helpers that it calls but without other compiled functions. Tracing costs about as much
as a line does; that is measured and taken off, so trust large numbers more than small ones. Then cProfile's table of
Python functions, whose own cost for each call is still in it.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter_ns
from types import SimpleNamespace
from typing import Any, TypeAlias

from bench.sources import CORE, kernel

Place: TypeAlias = tuple[Any, int]
"""A template and a line of its compiled text."""


class Lines:
    """A tracer of compiled frames: nanoseconds and runs of each line."""

    def __init__(self, codes: dict[int, Any]) -> None:
        self.codes = codes
        self.spent: Counter[Place] = Counter()
        self.runs: Counter[Place] = Counter()
        self.events: Counter[Place] = Counter()
        self.place: Place = (None, 0)
        self.left = 0

    def trace(self, work: Callable[[], Any]) -> None:
        """Run some work under the tracer."""
        self.left = perf_counter_ns()
        sys.settrace(self._call)
        try:
            work()
        finally:
            sys.settrace(None)

    def cost(self, place: Place, tracing: float) -> float:
        """The nanoseconds of a line in all, without what the tracer's events took."""
        return max(0.0, self.spent[place] - self.events[place] * tracing)

    def _call(self, frame: Any, _event: str, _value: Any) -> Any:
        self._charge()
        found = self.codes.get(id(frame.f_code))
        if found is not None:
            self.place = (found.template, frame.f_lineno)
        self.left = perf_counter_ns()
        return None if found is None else self._line

    def _line(self, frame: Any, event: str, _value: Any) -> Any:
        self._charge()
        if event == "line":
            self.place = (self.codes[id(frame.f_code)].template, frame.f_lineno)
            self.runs[self.place] += 1
        elif event == "return":
            self.place = self._caller(frame.f_back)
        self.left = perf_counter_ns()
        return self._line

    def _charge(self) -> None:
        self.spent[self.place] += perf_counter_ns() - self.left
        self.events[self.place] += 1

    def _caller(self, frame: Any) -> Place:
        while frame is not None:
            found = self.codes.get(id(frame.f_code))
            if found is not None:
                return found.template, frame.f_lineno
            frame = frame.f_back
        return None, 0


def tracing_cost() -> float:
    """Nanoseconds that one event of the tracer adds to a line."""
    source = "def f(a):\n" + " b = a\n" * 500
    variables: dict[str, Any] = {}
    exec(compile(source, "<calibration>", "exec"), variables)
    code = variables["f"].__code__
    lines = Lines({id(code): SimpleNamespace(template=None)})
    for _ in range(20):
        lines.trace(lambda: variables["f"](1))
    return median(lines.spent[place] / lines.runs[place] for place in lines.runs)


def main(arguments: list[str] | None = None) -> int:
    """Profile a kernel and print it."""
    parser = argparse.ArgumentParser(prog="python -m bench.profile", description=(__doc__ or "").split("\n\n", 1)[0])
    parser.add_argument("kernel", help="a name in bench/kernels, or the path of a JavaScript file")
    parser.add_argument("--quick", action="store_true", help="the small size")
    parser.add_argument("--calls", type=int, default=25, metavar="N", help="rows of cProfile's table (default 25)")
    parser.add_argument("--core", type=Path, default=CORE, help="the folder that holds sequential_flow")
    parsed = parser.parse_args(arguments)
    sys.path.insert(0, str(parsed.core.resolve()))

    from sequential_flow import engine
    from sequential_flow.compiler.unit import CODES
    from sequential_flow.limits import Limits

    program = engine.compile_program(kernel(parsed.kernel, quick=parsed.quick) or Path(parsed.kernel).read_text())
    world: dict[str, Any] = {"now": time.time, "monotonic": time.monotonic, "entropy": os.urandom}
    world["limits"] = Limits(operations=10**12, turn_seconds=600.0)

    def run() -> Any:
        return engine.start(program, **world)

    print(f"{run()!r:.300}\n")
    lines = Lines(CODES)
    lines.trace(run)
    show_lines(program, lines, tracing_cost())
    if parsed.calls:
        profiler = cProfile.Profile()
        profiler.runcall(run)
        pstats.Stats(profiler, stream=sys.stdout).sort_stats("tottime").print_stats(parsed.calls)
    return 0


def show_lines(program: Any, lines: Lines, tracing: float) -> None:
    """The compiled text of each function, and what each line cost."""
    total = sum(lines.cost(place, tracing) for place in lines.spent if place[0] is not None) or 1.0
    for template in program.unit.templates:
        share = sum(lines.cost(place, tracing) for place in lines.spent if place[0] is template) / total
        print(f"{template.key}: {share:.1%}\n   share      runs   ns each")
        for number, line in enumerate(template.python().splitlines(), 1):
            place = (template, number)
            cost, runs = lines.cost(place, tracing), lines.runs[place]
            numbers = f"{cost / total:8.1%} {runs:9,} {cost / runs:9,.0f}" if runs else " " * 28
            print(f"{numbers} | {line}")
        print()


if __name__ == "__main__":
    sys.exit(main())
