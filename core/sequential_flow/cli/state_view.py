"""A state for people: its frames, innermost first, and its values the way JavaScript would show them.

Reads the document of `snapshot/format` as it is, without a program or an engine, and takes nothing for granted: what
it does not know is shown as it stands.
"""

from __future__ import annotations

import json

from sequential_flow.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

DEEPEST = 4
"""Values nested deeper are shown as `…`."""


class FrameView(Frozen):
    """A frame: what it is called, where it stands in the source (None for a built-in), and its variables as text."""

    title: str
    line: int | None
    column: int | None
    variables: tuple[tuple[str, str], ...]


def frames_of(state: Mapping[str, Any] | None) -> list[FrameView]:
    """The frames of a state, innermost first, and then the async functions that await, the program itself as the last.

    Built-ins between frames (`Array.prototype.map`) have no variables.
    """
    stack = (state or {}).get("stack")
    if state is None or not isinstance(stack, list):
        return []
    frames = [_frame(frame, _heap(state)) for frame in reversed(stack) if isinstance(frame, dict)]
    awaiting = [_frame(frame, _heap(state), " awaits") for frame in _suspended(state)]
    return frames + sorted(awaiting, key=lambda frame: frame.title.startswith("main "))


def _suspended(state: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The nodes of a state that are async functions and async generators at an `await`, as they stand in it."""
    found: list[Mapping[str, Any]] = []
    todo: list[Any] = [state]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            if str(node.get("at", "")).endswith(".await") and ("$async" in node or "$asyncGenerator" in node):
                found.append(node)
            todo += reversed(node.values())
        elif isinstance(node, list):
            todo += reversed(node)
    return found


def globals_of(state: Mapping[str, Any] | None) -> tuple[tuple[str, str], ...]:
    """The global variables that the program made or changed, as text."""
    found = (state or {}).get("globals")
    if state is None or not isinstance(found, dict):
        return ()
    return tuple((name, value_text(value, _heap(state))) for name, value in found.items())


def value_text(value: Any, heap: Mapping[str, Any], depth: int = 0, inside: tuple[str, ...] = ()) -> str:
    """A value of a state as JavaScript shows it.

    >>> value_text({"a": [1, {"$": "undefined"}], "m": {"$map": {"entries": ["k", {"$bigint": "0xa"}]}}}, {})
    '{ a: [1, undefined], m: Map { "k" => 10n } }'
    >>> value_text({"$ref": "1"}, {"1": {"me": {"$ref": "1"}}})
    '{ me: [Circular] }'
    """

    def show(part: Any) -> str:
        return value_text(part, heap, depth + 1, inside)

    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list):
        return json.dumps(value)
    if depth > DEEPEST:
        return "…"
    if isinstance(value, list):
        return "[" + ", ".join(map(show, value)) + "]"
    tag = next(iter(value), "")
    if not tag.startswith("$") or tag.startswith("$$"):
        parts = [f"{key[1:] if key.startswith('$$') else key}: {show(part)}" for key, part in value.items()]
        return "{ " + ", ".join(parts) + " }" if parts else "{}"
    content = value[tag]
    match tag:
        case "$":
            return str(content)
        case "$ref" if not isinstance(content, str):
            pass
        case "$ref" if content in inside:
            return "[Circular]"
        case "$ref" if content in heap:
            return value_text(heap[content], heap, depth, (*inside, content))
        case "$function":
            name = str(content).partition("@")[0].rpartition("/")[2]
            return f"function {name}" if name else "function"
        case "$builtin" | "$var":
            return f"function {content}"
        case "$bigint" if isinstance(content, str):
            return f"{_bigint(content)}n"
        case "$string" | "$int":
            return str(content) if tag == "$int" else f'"{content}"'
        case "$list" | "$tuple" if isinstance(content, list):
            return show(content)
        case "$map" | "$set" if isinstance(content, dict) and isinstance(content.get("entries"), list):
            entries = content["entries"]
            if tag == "$set":
                return "Set { " + ", ".join(map(show, entries)) + " }"
            pairs = zip(entries[::2], entries[1::2], strict=False)
            return "Map { " + ", ".join(f"{show(key)} => {show(part)}" for key, part in pairs) + " }"
        case "$promise" if isinstance(content, dict):
            state = content.get("state", "pending")
            if state == "pending":
                return "Promise { <pending> }"
            return f"Promise {{ {'<rejected> ' if state == 'rejected' else ''}{show(content.get('result'))} }}"
    return json.dumps(value, ensure_ascii=False)


def _frame(frame: Mapping[str, Any], heap: Mapping[str, Any], does: str = "") -> FrameView:
    name, _, place = str(frame.get("function", "?")).partition("@")
    name = name.rpartition("/")[2] or "(anonymous)"
    line, column = _place(str(frame.get("at", "")))
    if line is None:
        return FrameView(name, None, None, ())
    variables: dict[str, str] = {}
    found = frame.get("locals")
    for key, value in found.items() if isinstance(found, dict) else ():
        if key.startswith("."):
            # A scope that closures share: its variables are the frame's as well. Other dotted names are not the
            # program's.
            variables |= _scope_variables(value, heap)
        elif not key[:1].isdigit():  # 3:18 is a value in the middle of an expression
            variables[key.partition("@")[0]] = value_text(value, heap)
            if isinstance(value, dict) and "$function" in value:
                # The frame itself may have no more use for a scope that its functions still have.
                variables = _scope_variables(value.get("scope"), heap, place) | variables
    return FrameView(f"{name}{does} at {line}:{column}", line, column, tuple(variables.items()))


def _scope_variables(value: Any, heap: Mapping[str, Any], place: str | None = None) -> dict[str, str]:
    """The variables of a scope as text; with `place`, only if the scope is of the function there."""
    scope = heap.get(value["$ref"]) if isinstance(value, dict) and isinstance(value.get("$ref"), str) else value
    if not isinstance(scope, dict) or "$scope" not in scope or not isinstance(scope.get("vars"), dict):
        return {}
    if place is not None and scope["$scope"] != place:
        return {}
    return {name: value_text(part, heap) for name, part in scope["vars"].items()}


def _place(at: str) -> tuple[int | None, int | None]:
    """Line and column of a site: `3:18`, `3:18.get`, `3:18#2`; nothing for one of a built-in."""
    line, _, rest = at.partition(":")
    column = rest.partition(".")[0].partition("#")[0]
    return (int(line), int(column)) if line.isdigit() and column.isdigit() else (None, None)


def _heap(state: Mapping[str, Any]) -> Mapping[str, Any]:
    heap = state.get("heap")
    return heap if isinstance(heap, dict) else {}


def _bigint(text: str) -> str:
    try:
        return str(int(text, 0))
    except ValueError:  # thousands of digits, or damage
        return text
