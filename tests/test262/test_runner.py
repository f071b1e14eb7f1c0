"""The runner of test262 judged on a suite of its own: small tests whose verdicts are known."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from test262.pool import run_tests
from test262.report import Results, conformance, read_failing
from test262.selection import read_skips, select
from test262.suite import Checkout, Test, parse_test

ASSERT = """
function assert(holds, message) { if (holds !== true) throw new Test262Error(message); }
"""
STA = """
function Test262Error(message) { this.message = message || ''; }
Test262Error.prototype.toString = function () { return 'Test262Error: ' + this.message; };
function $DONOTEVALUATE() { throw 'Test262: This statement should not be evaluated.'; }
"""
DONE = """
function $DONE(error) { print(error ? 'Test262:AsyncTestFailure:' + error : 'Test262:AsyncTestComplete'); }
"""

SUITE = {
    # what passes
    "language/plain.js": "/*---\n---*/ assert(1 + 1 === 2);",
    "language/strict.js": "/*---\nflags: [onlyStrict]\n---*/ assert(function () { return this; }() === undefined);",
    "language/raw.js": "/*---\nflags: [raw]\n---*/ if (typeof assert !== 'undefined') throw new Error();",
    "language/parse.js": "/*---\nnegative:\n  phase: parse\n  type: SyntaxError\n---*/ $DONOTEVALUATE(); let let = 1;",
    "language/throws.js": "/*---\nnegative:\n  phase: runtime\n  type: Test262Error\n---*/ throw new Test262Error();",
    "language/async.js": "/*---\nflags: [async]\n---*/ Promise.resolve().then(() => $DONE(), $DONE);",
    "built-ins/host/script.js": "/*---\n---*/ $262.evalScript('let shared = 1;'); assert(shared === 1);",
    # what fails
    "language/wrong.js": "/*---\n---*/ assert(1 + 1 === 3);",
    "language/not-thrown.js": "/*---\nnegative:\n  phase: runtime\n  type: TypeError\n---*/ 1;",
    "language/other-error.js": "/*---\nnegative:\n  phase: runtime\n  type: TypeError\n---*/ throw new RangeError();",
    "language/wrong-phase.js": "/*---\nnegative:\n  phase: parse\n  type: SyntaxError\n---*/ throw new SyntaxError();",
    "language/never-done.js": "/*---\nflags: [async]\n---*/ 1;",
    "language/async-failure.js": "/*---\nflags: [async]\n---*/ Promise.reject(1).then($DONE, $DONE);",
    "language/endless.js": "/*---\nflags: [onlyStrict]\n---*/ for (;;);",
    # what is left out
    "intl402/a.js": "/*---\n---*/",
    "language/with.js": "/*---\nflags: [noStrict]\n---*/ with ({}) {}",
    "language/b.js": "/*---\nfeatures: [Temporal]\n---*/",
    "language/helper_FIXTURE.js": "",
}
PASSING = {path for path in list(SUITE)[:7]}  # noqa: C416  mypy sees a list of text
FAILING = set(list(SUITE)[7:14])


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    files = {f"test/{path}": text for path, text in SUITE.items()}
    files |= {"harness/assert.js": ASSERT, "harness/sta.js": STA, "harness/doneprintHandle.js": DONE}
    for path, text in files.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return Checkout(tmp_path)


def test_verdicts_and_the_page(checkout: Checkout) -> None:
    tests, left_out = select(checkout)
    assert {test.path for test in tests} == PASSING | FAILING
    assert sum(sum(folders.values()) for folders in left_out.values()) == 3
    results = Results()
    run_tests(checkout, tests, jobs=2, seconds=1.0, told=lambda test, wrong: results.add(test.path, wrong))
    assert set(results.passed) == PASSING
    assert set(results.failed) == FAILING
    assert results.failed["language/endless.js"][0].startswith("strict: timeout")
    assert results.failed["language/wrong.js"][0].startswith("sloppy: Test262Error (runtime)")
    assert "**7 of 14 tests pass: 50.00 %.**" in conformance(results, left_out)
    back, forward = results.against({"language/wrong.js": "", "language/plain.js": ""})
    assert set(back) == FAILING - {"language/wrong.js"}
    assert forward == ["language/plain.js"]


def test_a_checkout_is_one(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="no checkout of test262"):
        Checkout(tmp_path)


def test_lists_of_both_forms_are_read() -> None:
    test = parse_test("a.js", "/*---\nfeatures: [a, b]\nincludes:\n  - x.js\n  - y.js\nflags: []\n---*/")
    assert test == Test("a.js", test.text, ("a", "b"), (), ("x.js", "y.js"), None)


def test_each_skip_has_a_reason_of_its_own() -> None:
    reasons = [skip.reason for skip in read_skips()]
    assert all(len(reason) > 20 for reason in reasons)
    assert len(set(reasons)) == len(reasons)
    assert len(read_skips(beyond=True)) == len(reasons) - 2


def test_the_readme_says_what_the_page_says() -> None:
    root = Path(__file__).resolve().parents[2]
    page = (root / "docs" / "conformance.md").read_text("utf-8")
    passed, run, share = re.findall(r"\*\*([\d,]+) of ([\d,]+) tests pass: ([\d.]+) %\.\*\*", page)[0]
    assert len(read_failing()) == int(run.replace(",", "")) - int(passed.replace(",", ""))
    readme = (root / "README.md").read_text("utf-8")
    assert f"{passed} of {run}\npass" in readme
    assert f"{float(share):.1f} % of test262" in readme


GIVEN = os.environ.get("SEQUENTIAL_FLOW_TEST262")


@pytest.mark.skipif(GIVEN is None, reason="SEQUENTIAL_FLOW_TEST262 names no checkout of test262")
def test_no_test_of_the_suite_steps_back() -> None:
    """A sample of 1,000 tests; all of them with ``python -m test262``."""
    from random import Random

    assert GIVEN is not None
    checkout = Checkout(Path(GIVEN))
    tests, _ = select(checkout)
    results = Results()
    sample = Random(os.urandom(8)).sample(tests, 1_000)
    run_tests(checkout, sample, jobs=1, seconds=60.0, told=lambda test, wrong: results.add(test.path, wrong))
    assert sorted(set(results.failed) - set(read_failing())) == []
