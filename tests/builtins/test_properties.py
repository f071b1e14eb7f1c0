"""Every property of these built-ins has the attributes, name and length that Node 20 gives it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from calling import Caller

from sequential_flow.builtins.library import HOLDERS
from sequential_flow.runtime.objects import JSFunction, JSObject, get
from sequential_flow.runtime.properties import Descriptor
from sequential_flow.runtime.values import WELL_KNOWN_SYMBOLS, Symbol

NODE: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parent / "properties_of_node20.json").read_text(encoding="utf-8")
)

NOT_OURS = {
    ("Array", "fromAsync"),
    ("Error", "prepareStackTrace"),
    ("Error", "stackTraceLimit"),
    ("Symbol", "dispose"),
    ("Symbol", "asyncDispose"),
}
"""V8's and Node's own, and what comes later."""

DIFFERENT = {
    (
        "Function.prototype",
        "caller",
    ),  # one nameless %ThrowTypeError% for all four (10.2.4); V8 has accessors of its own
    ("Function.prototype", "arguments"),
}


def shown(value: Any) -> Any:
    if isinstance(value, JSFunction):
        return [get(value, "name"), get(value, "length")]
    return "object" if isinstance(value, JSObject) else "symbol" if isinstance(value, Symbol) else value


def row(description: Descriptor) -> list[Any]:
    flags = "e" if description.enumerable else ""
    flags += "c" if description.configurable else ""
    if description.is_accessor:
        return [flags, {"get": shown(description.get), "set": shown(description.set)}]
    return [("w" if description.writable else "") + flags, shown(description.value)]


@pytest.mark.parametrize(("path", "name"), [(path, name) for path, rows in NODE.items() for name in rows])
def test_as_node_has_it(js: Caller, path: str, name: str) -> None:
    if (path, name) in NOT_OURS:
        pytest.skip("not ours")
    key = WELL_KNOWN_SYMBOLS[name[2:]] if name.startswith("@@") else name
    description = js.realm.intrinsic(path).get_own_property(key)
    assert description is not None
    if (path, name) not in DIFFERENT:
        assert row(description) == NODE[path][name]


@pytest.mark.parametrize("path", NODE)
def test_each_row_names_its_clause(js: Caller, path: str) -> None:
    js.realm.intrinsic(path)
    for row_ in HOLDERS[path].rows.values():
        if row_.kind in ("method", "accessor"):
            assert row_.clause.startswith("sec-") or row_.clause == "V8", row_.path
