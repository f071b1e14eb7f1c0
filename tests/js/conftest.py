"""Hands the harness's fixtures to the programs, and says loudly what is missing."""

from __future__ import annotations

import pytest

from js_harness.fixtures import NO_NODE, engine, node_judge, node_web, say_loudly, zygotes
from js_harness.node import find_node

__all__ = ["engine", "node_judge", "node_web", "zygotes"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if find_node() is None:
        say_loudly(terminalreporter, "JavaScript programs", NO_NODE)
