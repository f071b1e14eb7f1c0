"""The rest of a function after a site.

`rest` takes the statements of a function and gives those that are left once the site's call has returned:

- of a list, what is left of the statement that holds the site, then the statements after it;
- of an ``if``, what is left of its branch;
- of a loop, a loop whose first round is what is left of the body;
- of a ``try``, the same ``try`` around what is left of its body, or what is left of its handler.

Where the call stood, the continuation raises the error ``E`` or takes the value ``V`` that it is given. It starts by
taking the frame's locals out of ``L``: those that `live` says the rest still reads.
"""

from __future__ import annotations

import re
from typing import Any, Final

from .ir import RETURN, If, Line, Loop, Resumed, Try

PARAMETERS: Final = "L, V, E"
_WORD = re.compile(r"[^\W\d]\w*")
_ASSIGNMENT = re.compile(r"([^\W\d]\w*) = (.*)", re.DOTALL)
_FORMATTED = re.compile(r"\bf['\"]")
"""Formatted strings read names: their text is not left out."""
_STRING = re.compile(r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"")


def rest(block: list[Any], key: str, depth: int = 0) -> list[Any] | None:
    """What is left of a block after the site ``key``; ``None`` if the site is not in it."""
    for index, statement in enumerate(block):
        left = _rest_of(statement, key, depth)
        if left is not None:
            return left + block[index + 1 :]
    return None


def _rest_of(statement: Any, key: str, depth: int) -> list[Any] | None:
    kind = statement.__class__
    if kind is Line:
        if statement.key != key:
            return None
        left: list[Any] = [If("E is not None", [Line("raise E", None, None, statement.offset)])]
        if statement.target is not None:
            left.append(Line("V", statement.target, None, statement.offset))
        return left
    if kind is If:
        left_ = rest(statement.body, key, depth)
        return left_ if left_ is not None else rest(statement.orelse, key, depth)
    if kind is Loop:
        inner = rest(statement.body, key, depth + 1)
        if inner is None:
            return None
        flag = f"again{depth}"
        presets: list[Any] = [Line(text) for text in statement.preset]
        return [*presets, Line("True", flag), Resumed(flag, inner, statement)]
    inner = rest(statement.body, key, depth)
    if inner is not None:
        return [Try(inner, statement.kinds, statement.name, statement.handler)]
    return rest(statement.handler, key, depth)


def continuation(
    body: list[Any], key: str, names: list[str], global_names: list[str] | None = None, resets_jump: bool = False
) -> list[Any]:
    """The statements of a whole continuation.

    Raises:
        KeyError: there is no such site.
    """
    left = rest(body, key)
    if left is None:
        raise KeyError(key)
    prologue: list[Any] = [Line(f"global {', '.join(global_names)}")] if global_names else []
    prologue += [If(f"{name!r} in L", [Line(f"L[{name!r}]", name)]) for name in names]
    if resets_jump:
        prologue.append(Line("0", "jump"))
    return prologue + left


# -- which names the rest still reads -------------------------------------------------------------------------------------


Names = frozenset[str] | set[str]


def live(block: list[Any]) -> set[str]:
    """The names that a block reads before it gives them a value (an upper bound; constants and helpers included)."""
    return _block(block, frozenset(), frozenset(), frozenset())


def _words(text: str) -> set[str]:
    if _FORMATTED.search(text):
        return set(_WORD.findall(text))
    return set(_WORD.findall(_STRING.sub("", text) if "'" in text or '"' in text else text))


def _block(block: list[Any], after: Names, at_break: Names, at_continue: Names) -> set[str]:
    """Names live before a block, given those live behind it, behind the loop that it stands in, and at its next round."""
    result = set(after)
    for statement in reversed(block):
        kind = statement.__class__
        if kind is Line:
            result = _line(statement, result, at_break, at_continue)
        elif kind is If:
            body = _block(statement.body, result, at_break, at_continue)
            orelse = _block(statement.orelse, result, at_break, at_continue)
            result = body | orelse | _words(statement.test)
        elif kind is Loop:
            result = _rounds(statement.body, result)
        elif kind is Resumed:
            rounds = _rounds(statement.again, result)
            result = _block(statement.first, rounds, result, rounds)
        else:
            handler = _block(statement.handler, result, at_break, at_continue) - {statement.name}
            result = _block(statement.body, result, at_break, at_continue) | handler
    return result


def _rounds(body: list[Any], after: Names) -> set[str]:
    """Names live before a loop of any number of rounds."""
    head = _block(body, frozenset(), after, frozenset())
    while True:
        more = _block(body, head, after, head) | head
        if len(more) == len(head):
            return head
        head = more


def _line(line: Line, after: set[str], at_break: Names, at_continue: Names) -> set[str]:
    """Names live before a line. `after` becomes them: a copy for each line would be quadratic in the length of a block."""
    text = line.text
    if line.target is None:
        if text == "break":
            return set(at_break)
        if text == "continue":
            return set(at_continue)
        if text.startswith("raise "):
            return _words(text)
        match = _ASSIGNMENT.match(text)
        if match is not None:
            after.discard(match[1])
            text = match[2]
    elif line.target == RETURN:
        return _words(text)
    elif "." in line.target:
        after |= _words(line.target)
    else:
        after.discard(line.target)
    after |= _words(text)
    return after
