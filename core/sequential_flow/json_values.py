"""Which Python values are JSON: asked at every door where a caller hands data in."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    _Link: TypeAlias = "tuple[_Link, str | int] | None"

MAX_DEPTH = 500
"""How deep JSON may be nested where it comes in; CPython's own JSON writer gives up at about twice this."""


def json_problem(value: object) -> str | None:
    """Say what keeps `value` from being JSON, or None. Walks without recursion: the data may be hostile.

    >>> json_problem({"a": [1, None, "x"]})
    >>> json_problem({"a": {1, 2}})
    'a set at .a'
    >>> json_problem([1.0, float("inf")])
    'inf at [1]'
    """
    todo: list[tuple[object, _Link, int]] = [(value, None, 0)]
    while todo:
        item, link, depth = todo.pop()
        if item is None or isinstance(item, str | bool | int):
            continue
        if isinstance(item, float):
            if item - item != 0.0:  # NaN and the infinities, without importing math
                return f"{item!r} at {_path(link)}"
        elif depth >= MAX_DEPTH:
            return f"it is nested deeper than {MAX_DEPTH} levels"
        elif isinstance(item, list | tuple):
            todo.extend((part, (link, index), depth + 1) for index, part in enumerate(item))
        elif isinstance(item, dict):
            for key, part in item.items():
                if not isinstance(key, str):
                    return f"the key {key!r:.80} at {_path(link)} is not text"
                todo.append((part, (link, key), depth + 1))
        else:
            return f"a {type(item).__name__} at {_path(link)}"
    return None


def _path(link: _Link) -> str:
    """Where something stands. Only made when it is asked for: keys may be long, and elements many."""
    steps: list[str] = []
    while link is not None:
        link, step = link
        steps.append(f"[{step}]" if isinstance(step, int) else f".{step:.40}")
    return "".join(steps[::-1][:20]) or "the top"


def json_size(value: object) -> int:
    """The bytes of a JSON value as compact JSON in UTF-8. Raises `RecursionError` where it is nested too deeply."""
    import json

    return len(json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass"))
