"""The face of the package, and what it may not cost."""

from __future__ import annotations

import doctest
import subprocess
import sys

from sequential_flow import syntax
from sequential_flow.syntax import nodes


def test_face() -> None:
    assert sorted(syntax.__all__) == ["JSSyntaxError", "LineMap", "function_source", "parse", "parse_function"]


def test_examples() -> None:
    from sequential_flow.syntax import positions

    for module in (syntax, positions):
        assert doctest.testmod(module).failed == 0


def test_import_is_light() -> None:
    heavy = {"ast", "inspect", "dataclasses", "typing", "unicodedata"}
    code = "import sys, sequential_flow.syntax; print(*sorted(sys.modules))"
    command = [sys.executable, "-S", "-B", "-c", code]
    environment = {"PYTHONPATH": ":".join(sys.path)}
    loaded = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert not heavy & set(loaded.stdout.split())


def test_every_node_is_walkable() -> None:
    for kind in vars(nodes).values():
        if isinstance(kind, type) and issubclass(kind, nodes.Node):
            slots = {slot for base in kind.__mro__ for slot in getattr(base, "__slots__", ())}
            assert set(kind.fields) <= slots, kind
