"""Makes the harness and the engine importable, and hands out the processes that the runs need (one set a pytest worker)."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent.parent
CORE = TESTS.parent / "core"
PATH = [str(TESTS), str(CORE)]
sys.path[:0] = [entry for entry in PATH if entry not in sys.path]

from js_harness.node import NodeJudge, find_node  # noqa: E402  the path comes first
from js_harness.web_runs import NodeWeb  # noqa: E402
from js_harness.zygote import Zygotes  # noqa: E402

NO_NODE = "NODE IS MISSING: no program was judged by it (install Node 20 or newer)"


@pytest.fixture(scope="session")
def engine() -> None:
    """Skips while the engine is not in the tree; an engine that is there and broken fails."""
    if not (CORE / "sequential_flow" / "engine.py").exists():
        pytest.skip("the engine is not in core/ yet")


@pytest.fixture(scope="session")
def zygotes(engine: None) -> Iterator[Zygotes]:
    pair = Zygotes(PATH)
    yield pair
    pair.close()


@pytest.fixture(scope="session")
def node() -> str:
    found = find_node()
    if found is None:
        if os.environ.get("SEQUENTIAL_FLOW_REQUIRE_NODE"):
            pytest.fail(NO_NODE)
        pytest.skip(NO_NODE)
    return found


@pytest.fixture(scope="session")
def node_judge(node: str) -> Iterator[NodeJudge]:
    judge = NodeJudge(node)
    yield judge
    judge.close()


@pytest.fixture(scope="session")
def node_web(node: str) -> Iterator[NodeWeb]:
    """Node with its own fetch."""
    judge = NodeWeb(node)
    yield judge
    judge.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if find_node() is None:
        terminalreporter.section("JavaScript programs", red=True, bold=True)
        terminalreporter.line(NO_NODE, red=True, bold=True)
