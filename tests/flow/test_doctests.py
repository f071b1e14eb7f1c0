"""The examples in the text of these modules are true."""

from __future__ import annotations

import doctest
from importlib import import_module

import pytest

MODULES = [
    "sequential_flow.arguments",
    "sequential_flow.cli.state_view",
    "sequential_flow.cli.terminal",
    "sequential_flow.driver.policy",
    "sequential_flow.errors",
    "sequential_flow.fetch",
    "sequential_flow.frozen",
    "sequential_flow.json_values",
    "sequential_flow.limits",
    "sequential_flow.storage.address",
    "sequential_flow.task",
]


@pytest.mark.parametrize("name", MODULES)
def test_examples(name):
    failed, tried = doctest.testmod(import_module(name))
    assert (failed, tried > 0) == (0, True)
