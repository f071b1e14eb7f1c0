"""A realm for tests of built-ins without an engine, and Node as the judge where it can be had."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from typing import Any

import pytest

from sequential_flow.runtime.completion import Throw, ThrowError
from sequential_flow.runtime.conversions import get_v
from sequential_flow.runtime.objects import JSObject, NativeFunction
from sequential_flow.runtime.realm import Realm
from sequential_flow.runtime.utf16 import units
from sequential_flow.runtime.values import BigInt, Symbol, null

NODE = shutil.which("node")
needs_node = pytest.mark.skipif(NODE is None, reason="Node is not there to judge")


def make_realm(now: float = 1_700_000_000.0) -> Realm:
    """A fresh realm whose clock stands still and whose dice always show the same."""
    return Realm(lambda: now, lambda count: bytes(range(1, count + 1)), {})


def js(realm: Realm, data: Any) -> Any:
    """A JavaScript value: Python JSON data, and what is one already."""
    if data is None or isinstance(data, JSObject | BigInt | Symbol | float | bool) or data is null:
        return data
    if isinstance(data, int):
        return float(data)
    if isinstance(data, str):
        return units(data)
    if isinstance(data, dict):
        return realm.object({key: js(realm, item) for key, item in data.items()})
    if isinstance(data, list):
        return realm.array([js(realm, item) for item in data])
    if callable(data):
        return NativeFunction(realm, data, "f", 0, "test")
    raise TypeError(data)


def invoke(realm: Realm, base: Any, name: Any, *arguments: Any) -> Any:
    """``base[name](...arguments)``; arguments and a base that is text may be Python data."""
    base = js(realm, base)
    function = get_v(realm, base, name)
    return function.py(function, base, *(js(realm, item) for item in arguments))


def call(realm: Realm, path: str, *arguments: Any) -> Any:
    """A global function, or one a dot away: ``call(realm, "Math.max", 1, 2)``."""
    first, _, name = path.partition(".")
    base: Any = realm.intrinsic(first)
    if name:
        return invoke(realm, base, name, *arguments)
    return base.py(base, None, *(js(realm, item) for item in arguments))


def new(realm: Realm, path: str, *arguments: Any) -> Any:
    """``new Path(...arguments)``."""
    function: Any = realm.intrinsic(path)
    return function.construct(function, function, *(js(realm, item) for item in arguments))


def thrown(action: Callable[[], Any]) -> str:
    """What an action throws, as ``TypeError: message``."""
    with pytest.raises(Throw) as caught:
        action()
    error = caught.value
    assert isinstance(error, ThrowError)
    return f"{error.kind}: {error.message}"


def outcome(action: Callable[[], Any]) -> Any:
    """A result, or the text of what is thrown."""
    try:
        return action()
    except ThrowError as error:
        return f"{error.kind}: {error.message}"


def ask_node(script: str, data: Any) -> Any:
    """What a script prints as JSON; it finds ``data`` as ``d``."""
    assert NODE is not None
    source = f"const d = JSON.parse(require('fs').readFileSync(0, 'utf8')); console.log(JSON.stringify(({script})(d)))"
    done = subprocess.run([NODE, "-e", source], input=json.dumps(data), capture_output=True, text=True, check=True)
    return json.loads(done.stdout)
