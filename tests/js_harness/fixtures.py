"""The processes that the runs need, one set a pytest worker; for the conftests of the folders whose tests are programs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from js_harness.node import NodeJudge, find_node
from js_harness.web_runs import NodeWeb
from js_harness.zygote import Zygotes

TESTS = Path(__file__).resolve().parent.parent
CORE = TESTS.parent / "core"
NO_NODE = "NODE IS MISSING: no program was judged by it (install Node 20 or newer)"


@pytest.fixture(scope="session")
def engine() -> None:
    """Skips while the engine is not in the tree; an engine that is there and broken fails."""
    if not (CORE / "sequential_flow" / "engine.py").exists():
        pytest.skip("the engine is not in core/ yet")


@pytest.fixture(scope="session")
def zygotes(engine: None) -> Iterator[Zygotes]:
    pair = Zygotes([str(TESTS), str(CORE)])
    pair.warm()
    yield pair
    pair.close()


@pytest.fixture(scope="session")
def node_judge() -> Iterator[NodeJudge]:
    node = find_node()
    if node is None:
        missing(NO_NODE)
    judge = NodeJudge(str(node))
    yield judge
    judge.close()


@pytest.fixture(scope="session")
def node_web() -> Iterator[NodeWeb]:
    """Node with its own fetch."""
    node = find_node()
    if node is None:
        missing(NO_NODE)
    judge = NodeWeb(str(node))
    yield judge
    judge.close()


def missing(what: str) -> None:
    """Skip, or fail where it is said that nothing may be missing."""
    if os.environ.get("SEQUENTIAL_FLOW_REQUIRE_NODE"):
        pytest.fail(what)
    pytest.skip(what)


def say_loudly(terminalreporter: pytest.TerminalReporter, title: str, what: str) -> None:
    terminalreporter.section(title, red=True, bold=True)
    terminalreporter.line(what, red=True, bold=True)
