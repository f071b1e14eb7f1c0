"""CPython itself on the Python twin of a kernel: what our compiled code could be at best."""

from __future__ import annotations

import ast
import platform
from typing import Any

from bench.stopwatch import plain, timed, timed_alone


class Engine:
    """CPython of this process."""

    version = "CPython " + platform.python_version()

    def kernel(self, source: str) -> dict[str, Any]:
        """Run a twin; the value is that of its last line."""

        def prepare() -> tuple[Any, Any]:
            tree = ast.parse(source)
            last = tree.body.pop()
            assert isinstance(last, ast.Expr)
            return compile(tree, "<twin>", "exec"), compile(ast.Expression(last.value), "<twin>", "eval")

        def run() -> object:
            variables: dict[str, Any] = {}
            exec(body, variables)
            return eval(last, variables)

        prepared, (body, last) = timed(prepare)
        ran, value = timed_alone(run)
        return {"prepare": prepared, "run": ran, "value": plain(value)}
