"""The face says the same to type checkers, to `dir()` and to those who import. (`tests/flow` has the list of names.)"""

from __future__ import annotations

import ast
import inspect
from importlib import import_module

import pytest

import sequential_flow


def names_for_type_checkers() -> dict[str, str]:
    tree = ast.parse(inspect.getsource(sequential_flow))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    return {
        alias.asname or alias.name: node.module or ""
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def test_type_checkers_see_the_same_names() -> None:
    assert names_for_type_checkers() == sequential_flow._HOME_OF


def test_all_is_sorted_and_dir_shows_it() -> None:
    assert list(sequential_flow.__all__) == sorted(sequential_flow._HOME_OF)
    assert dir(sequential_flow) == sorted([*sequential_flow.__all__, "__version__"])


@pytest.mark.parametrize("name", sorted(sequential_flow._HOME_OF))
def test_each_name_lives_where_the_face_says(name: str) -> None:
    home = sequential_flow._HOME_OF[name]
    assert getattr(sequential_flow, name) is getattr(import_module(home), name)
    assert getattr(sequential_flow, name).__module__ == home
