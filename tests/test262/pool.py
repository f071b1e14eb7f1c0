"""Workers that run scenarios side by side; one that hangs or dies is ended and started anew."""

from __future__ import annotations

import contextlib
import json
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from queue import Empty, SimpleQueue

from test262.suite import Answer, Checkout, Test, to_answer

TESTS = Path(__file__).resolve().parent.parent
CORE = TESTS.parent / "core"

AFTER = 500
"""Scenarios that a worker runs before it is started anew: what one test left behind must not feed on the next."""

GRACE = 5.0
"""Seconds that a worker has beyond the scenario's own limit, which the engine keeps; then it is said to hang."""


class Worker:
    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.process: subprocess.Popen[bytes] | None = None
        self.served = 0
        self.rest = b""

    def ask(self, checkout: Checkout, test: Test, source: str) -> Answer:
        if self.served >= AFTER:
            self.stop()
        if self.process is None:
            self.start()
        process = self.process
        assert process is not None
        assert process.stdin is not None
        self.served += 1
        asked = {"harness": checkout.harness_texts(test), "source": source, "seconds": self.seconds}
        try:
            process.stdin.write(json.dumps(asked).encode() + b"\n")
            process.stdin.flush()
        except OSError:
            return self.died()
        return self.answer(process, time.monotonic() + self.seconds + GRACE)

    def answer(self, process: subprocess.Popen[bytes], deadline: float) -> Answer:
        assert process.stdout is not None
        while b"\n" not in self.rest:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([process.stdout], [], [], left)[0]:
                self.stop()
                return Answer("timeout", message="it went on after the engine's own limit of time")
            piece = os.read(process.stdout.fileno(), 1 << 16)
            if not piece:
                return self.died()
            self.rest += piece
        line, _, self.rest = self.rest.partition(b"\n")
        return to_answer(json.loads(line))

    def start(self) -> None:
        path = os.pathsep.join([str(CORE), str(TESTS)])
        command = [sys.executable, "-m", "test262.worker"]
        environment = os.environ | {"PYTHONPATH": path, "PYTHONHASHSEED": "0"}
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        self.served, self.rest = 0, b""

    def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            for pipe in (self.process.stdin, self.process.stdout):
                if pipe is not None:
                    with contextlib.suppress(BrokenPipeError):
                        pipe.close()
            self.process = None

    def died(self) -> Answer:
        status = self.process.wait(5) if self.process is not None else None
        self.stop()
        return Answer("crash", message=f"the worker ended with status {status}")


def run_tests(
    checkout: Checkout,
    tests: Iterable[Test],
    *,
    jobs: int,
    seconds: float,
    told: Callable[[Test, list[str]], None],
) -> None:
    """Run tests; ``told`` hears of each, in one thread at a time, with what is wrong with it (nothing if it passed)."""
    queue: SimpleQueue[Test] = SimpleQueue()
    for test in tests:
        queue.put(test)
    lock = threading.Lock()

    def serve() -> None:
        worker = Worker(seconds)
        try:
            while True:
                try:
                    test = queue.get_nowait()
                except Empty:
                    return
                wrong = []
                for mode, source in test.scenarios():
                    verdict = test.verdict(worker.ask(checkout, test, source))
                    if verdict is not None:
                        wrong.append(f"{mode}: {verdict}")
                with lock:
                    told(test, wrong)
        finally:
            worker.stop()

    threads = [threading.Thread(target=serve, daemon=True) for _ in range(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
