"""Scopes of classes (ECMA-262 clause 15.7)."""

from __future__ import annotations

from typing import Any


def visit_class(walk: Any, node: Any) -> None:
    """Resolve the names of a class."""
    raise NotImplementedError
