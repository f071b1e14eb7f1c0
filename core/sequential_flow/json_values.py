"""Which Python values are JSON: asked at every door where a caller hands data in."""

from __future__ import annotations

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
    todo: list[tuple[object, str, int]] = [(value, "", 0)]
    while todo:
        item, path, depth = todo.pop()
        if item is None or isinstance(item, str | bool | int):
            continue
        if isinstance(item, float):
            if item - item != 0.0:  # NaN and the infinities, without importing math
                return f"{item!r} at {path or 'the top'}"
        elif depth >= MAX_DEPTH:
            return f"it is nested deeper than {MAX_DEPTH} levels"
        elif isinstance(item, list | tuple):
            todo.extend((part, f"{path}[{index}]", depth + 1) for index, part in enumerate(item))
        elif isinstance(item, dict):
            for key, part in item.items():
                if not isinstance(key, str):
                    return f"the key {key!r:.80} at {path or 'the top'} is not text"
                todo.append((part, f"{path}.{key}", depth + 1))
        else:
            return f"a {type(item).__name__} at {path or 'the top'}"
    return None


def json_size(value: object) -> int:
    """The bytes of a JSON value as compact JSON in UTF-8. Raises `RecursionError` where it is nested too deeply."""
    import json

    return len(json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass"))
