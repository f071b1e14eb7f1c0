"""The command: see the essay of the package."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from random import Random

from test262.pool import run_tests
from test262.report import CONFORMANCE, Results, conformance, read_failing, write_failing
from test262.selection import select
from test262.suite import Checkout, Test


def main() -> int:
    words = arguments()
    checkout = Checkout(words.checkout)
    tests, left_out = select(checkout, folders=words.filter, beyond=words.beyond)
    without = tuple(one.rstrip("/") for one in words.without)
    tests = [test for test in tests if not any(test.path == one or test.path.startswith(one + "/") for one in without)]
    if words.sample and words.sample < len(tests):
        tests = sorted(Random(words.seed).sample(tests, words.sample), key=lambda test: test.path)
    say(f"{len(tests):,} tests, {sum(sum(each.values()) for each in left_out.values()):,} left out")
    results, began = Results(), time.monotonic()

    def told(test: Test, wrong: list[str]) -> None:
        results.add(test.path, wrong)
        if wrong and words.verbose:
            print(test.path, *wrong, sep="\n    ", flush=True)
        done = len(results.passed) + len(results.failed)
        if done % 500 == 0:
            say(f"{done:,} of {len(tests):,}, {len(results.failed):,} failed, {time.monotonic() - began:.0f} s")

    run_tests(checkout, tests, jobs=words.jobs, seconds=words.seconds, told=told)
    known = read_failing()
    back, forward = results.against(known)
    if words.write:
        if words.filter or words.without or words.sample or words.beyond:
            sys.exit("--write goes with all tests of the subset, not with a part of them")
        write_failing(results, known)
        CONFORMANCE.write_text(conformance(results, left_out), "utf-8")
    for path in back:
        print(f"{path} fails, and is not in failing.txt", *results.failed[path], sep="\n    ")
    for path in forward:
        print(f"{path} passes: strike it out of failing.txt")
    for folder, (passed, failed) in results.counts().items():
        print(f"{folder}: {passed} passed, {failed} failed")
    print(f"{len(results.passed)} passed, {len(results.failed)} failed")
    return 1 if back or forward else 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m test262", description=__doc__)
    parser.add_argument("checkout", type=Path, help="a checkout of github.com/tc39/test262")
    parser.add_argument("--filter", action="append", default=[], help="a folder or file below test/ (repeatable)")
    parser.add_argument("--without", action="append", default=[], help="a folder or file to leave out (repeatable)")
    parser.add_argument("--sample", type=int, default=0, help="so many tests, drawn by --seed")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--seconds", type=float, default=60.0, help="for one scenario")
    parser.add_argument("--beyond", action="store_true", help="also what is left out for comparison only")
    parser.add_argument("--verbose", action="store_true", help="print all failures, not only those that are new")
    parser.add_argument("--write", action="store_true", help="write docs/conformance.md and failing.txt")
    return parser.parse_args()


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
