"""Hands the harness's fixtures to the checks, and says loudly what is missing."""

from __future__ import annotations

import pytest

from js_harness.fixtures import engine, missing, node_judge, say_loudly, zygotes
from js_harness.linker import PACKAGES

__all__ = ["engine", "node_judge", "zygotes"]

NO_LIBRARIES = (
    "LIBRARIES ARE MISSING: no check ran (`scripts/dev.py test` installs them, where npm reaches its registry)"
)


@pytest.fixture(scope="session")
def libraries() -> None:
    if not PACKAGES.is_dir():
        missing(NO_LIBRARIES)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not PACKAGES.is_dir():
        say_loudly(terminalreporter, "Libraries", NO_LIBRARIES)
