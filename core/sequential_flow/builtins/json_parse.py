"""JSON text to JavaScript values (ECMA-262 clause 25.5.1): C code reads what is well formed.

What is not, or is nested too deeply, goes to ``json_explain``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

from ..runtime.arrays import JSArray
from ..runtime.budget import hold, spend, tick
from ..runtime.objects import JSObject
from ..runtime.values import Value, null

if TYPE_CHECKING:
    from ..runtime.realm import Realm

_SPACE = " \t\n\r"
_scan: list[Callable[[str, int], tuple[Any, int]]] = []


def scanner() -> Callable[[str, int], tuple[Any, int]]:
    """The C code of Python's own decoder, all numbers as ``float``; made when it is first needed."""
    if not _scan:
        from json.decoder import JSONDecoder

        _scan.append(JSONDecoder(parse_int=float, parse_constant=refuse).scan_once)  # type: ignore[attr-defined]
    return _scan[0]


def refuse(name: str) -> NoReturn:
    """NaN and the infinities are no JSON."""
    raise ValueError(name)


def parse_text(realm: Realm, s: str) -> Value:
    """The value of a JSON text of code units.

    Raises:
        ThrowError: SyntaxError in the words of V8.
    """
    if len(s) >= 256:
        spend(4 * len(s))
        if len(s) > 1 << 20:
            hold(8 * (s.count("[") + s.count("{")))
    try:
        source = keep_surrogates(s) if "\\u" in s else s
        data, end = scanner()(source, len(source) - len(source.lstrip(_SPACE)))
        if end == len(source) or not source[end:].strip(_SPACE):
            return wrap(realm, data)
    except (ValueError, StopIteration, RecursionError):
        pass
    from .json_explain import Parser

    return Parser(realm, s).parse()


def keep_surrogates(s: str) -> str:
    """The text with escaped surrogates as themselves, so that the C code does not join two of them."""
    if re.search(r"\\u[dD][89a-fA-F]", s) is None:
        return s
    return re.sub(r"\\(?:u([dD][89a-fA-F][0-9a-fA-F]{2})|.)", _surrogate, s, flags=re.DOTALL)


def _surrogate(found: re.Match[str]) -> str:
    return found[0] if found[1] is None else chr(int(found[1], 16))


def wrap(realm: Realm, data: Any) -> Value:
    """Fresh Python JSON data as a JavaScript value; it becomes the value's own. Numbers are ``float`` already."""
    objects, arrays = realm.object_prototype, realm.array_prototype
    top = [data]
    todo: list[Any] = [top]
    while todo:
        container = todo.pop()
        tick()
        for key, item in container.items() if container.__class__ is dict else enumerate(container):
            kind = item.__class__
            if kind is dict:
                container[key] = JSObject(objects, item)
                if item:
                    todo.append(item)
            elif kind is list:
                container[key] = JSArray(arrays, item)
                if item:
                    todo.append(item)
            elif item is None:
                container[key] = null
    return top[0]


def python_to_value(realm: Realm, data: Any) -> Value:
    """Python JSON data, which stays the caller's, as a JavaScript value.

    Raises:
        TypeError: for what is no JSON.
    """
    from ..runtime.utf16 import units

    objects, arrays = realm.object_prototype, realm.array_prototype
    top: list[Any] = []
    todo: list[tuple[Any, Any, Any]] = [(top, None, data)]
    while todo:
        container, key, item = todo.pop()
        value: Any
        if item is None:
            value = null
        elif isinstance(item, str):
            value = units(str(item))
        elif isinstance(item, bool):
            value = item
        elif isinstance(item, int | float):
            value = number_of(item)
        elif isinstance(item, dict):
            names = [units(str(name)) for name in item]
            props: dict[Any, Any] = dict.fromkeys(names)
            value = JSObject(objects, props)
            todo.extend(zip([props] * len(names), names, item.values(), strict=True))
        elif isinstance(item, list | tuple):
            items: list[Any] = [None] * len(item)
            value = JSArray(arrays, items)
            todo.extend((items, index, part) for index, part in enumerate(item))
        else:
            raise TypeError(f"a {type(item).__name__} is no JSON")
        if key is None:
            container.append(value)
        else:
            container[key] = value
    return top[0]


def number_of(value: int | float) -> float:
    try:
        return float(value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")
