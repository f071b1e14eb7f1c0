"""Frames: taken off the traceback of a pause, and gone on with.

A `Frame` is data: whose frame it is, at which site it stands, and the locals that the rest of it reads.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from types import CodeType, FunctionType, TracebackType
from typing import TYPE_CHECKING, Any

from ..runtime import errors, generators, lookout
from ..runtime.completion import PAUSABLE_CODE, TRANSPARENT_CODE, Pausable, transparent
from ..runtime.generators import advance
from ..scope.bindings import LOCAL
from .continuation import PARAMETERS, continuation, live, rest
from .ir import If, Line, Loop, Text
from .unit import CODES, Code, Template, describe_frame

if TYPE_CHECKING:
    from ..runtime.realm import Realm
    from .native_source import NativeSource


class Frame:
    """A frame of a paused task. ``owner`` is a `Template` or a `Pausable`; ``key`` its site."""

    __slots__ = ("key", "locals", "owner")

    def __init__(self, owner: Template | Pausable, key: str, local: dict[str, Any]) -> None:
        self.owner = owner
        self.key = key
        self.locals = local


class Resumption:
    """How a site is gone on with: the locals to keep, and the code of the rest, compiled when it is first needed."""

    __slots__ = ("body", "code", "compiled", "names", "reads", "tail")

    def __init__(self, names: list[str], body: list[Any], tail: bool = False) -> None:
        self.names = names
        self.body = body
        self.reads: frozenset[str] | set[str] = frozenset()
        """The names that the rest reads, among others."""
        self.tail = tail
        """Whether the rest only hands on the value: such a frame of ours need not be kept."""
        self.code: CodeType | None = None
        self.compiled: Code | None = None
        """What the registry knows of ``code``, kept alive here."""


# -- capture --------------------------------------------------------------------------------------------------------------


def unpausable_frame(base: CodeType) -> str | None:
    """The name of the innermost running frame that a pause cannot cross, down to the engine's own; ``None`` if none."""
    frame: Any = sys._getframe(1)
    while frame is not None and frame.f_code is not base:
        code = frame.f_code
        key = id(code)
        if key not in CODES and key not in PAUSABLE_CODE and key not in TRANSPARENT_CODE:
            return str(code.co_qualname if hasattr(code, "co_qualname") else code.co_name)
        frame = frame.f_back
    return None


def capture(traceback: TracebackType | None) -> list[Frame]:
    """The frames of a pause, outermost first."""
    frames: list[Frame] = []
    found: list[tuple[Any, Any, int]] = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        owner = CODES.get(id(code)) or PAUSABLE_CODE.get(id(code))
        if owner is not None:
            found.append((owner, traceback.tb_frame, traceback.tb_lineno))
        traceback = traceback.tb_next
    if found and found[-1][0].__class__ is Pausable:
        # The built-in that pauses (`fetch`) hands on what comes: no need to look how.
        found.pop()
    for owner, python, line in found:
        if owner.__class__ is Code:
            key = owner.origin(line).key
            left = resumption(owner.template, key)
        else:
            key = native_key(owner, python.f_code, line)
            left = native_resumption(owner, key)
            if left.tail:
                continue
        local = python.f_locals
        frame_owner: Any = owner.template if owner.__class__ is Code else owner
        frames.append(Frame(frame_owner, key, {name: local[name] for name in left.names if name in local}))
    return frames


def resumption(template: Template, key: str) -> Resumption:
    """How a compiled function goes on after a site.

    Raises:
        KeyError: the function has no such site.
    """
    found: Resumption | None = template.continuations.get(key)
    if found is None:
        template.compiled()
        left = rest(template.body, key)
        if left is None:
            raise KeyError(key)
        reads = live(left)
        offset = _offset(template.body, key)
        visible = visible_names(template, offset)
        hidden = sorted(name for name in reads if not name.startswith("v_") and name in local_names(template))
        names = visible + hidden
        if template.kind != "function" and "G" not in names:
            names.append("G")
        body = continuation(template.body, key, names, template.global_names, "jump" in local_names(template))
        if template.kind != "function":
            # Python tells a generator by its text: the rest may have no yield left.
            body.insert(0, Line("if 0: yield"))
        found = Resumption(names, body)
        found.reads = reads
        template.continuations[key] = found
    return found


def visible_names(template: Template, offset: int) -> list[str]:
    """The Python names of the program's locals whose scope holds a place in the source, outer ones first."""
    names: list[str] = []
    unit = template.unit
    scopes = [template.scope]
    for scope in unit.analysis.scope_of.values():
        if scope.function is template.scope and scope is not template.scope and scope.kind != "self":
            node = scope.node
            if node.start <= offset <= node.end:
                scopes.append(scope)
    for scope in scopes:
        for binding in scope.bindings.values():
            if binding.storage is LOCAL and binding.kind != "pseudo" and binding.python not in names:
                names.append(binding.python)
    return names


def local_names(template: Template) -> frozenset[str]:
    """The names of the Python locals of a compiled function."""
    return frozenset(template.compiled().code.co_varnames)


def _offset(block: list[Any], key: str) -> int:
    for statement in block:
        kind = statement.__class__
        if kind is Line:
            if statement.key == key:
                return int(statement.offset)
            continue
        parts = (
            (statement.body, statement.orelse) if kind is If
            else (statement.body,) if kind is Loop
            else (statement.body, statement.handler)
        )  # fmt: skip
        for part in parts:
            found = _offset(part, key)
            if found >= 0:
                return found
    return -1


def place_of(frame: Frame) -> tuple[str, int, int] | None:
    """Function name, line and column of a frame; ``None`` for a function of ours."""
    owner = frame.owner
    if not isinstance(owner, Template):
        return None
    line, column = re.match(r"(\d+):(\d+)", frame.key).groups()  # type: ignore[union-attr]
    return ("" if owner.key == "main" else owner.name or "<anonymous>", int(line), int(column))


# -- functions of ours ----------------------------------------------------------------------------------------------------


_SOURCES: dict[str, NativeSource] = {}
_CONTINUED: dict[int, list[Any]] = {}
"""For each compiled continuation of a function of ours, the statement of each of its lines."""


def native_source(entry: Pausable) -> NativeSource:
    """The statements of a pausable function of ours, read from its file when it first matters."""
    found = _SOURCES.get(entry.name)
    if found is None:
        from .native_source import read

        found = _SOURCES[entry.name] = read(entry)
    return found


def native_key(entry: Pausable, code: CodeType, line: int) -> str:
    """The site at which a frame of a function of ours stands."""
    origins = _CONTINUED.get(id(code))
    if origins is not None:
        return str(origins[line].key)
    return native_source(entry).keys[line]


def native_resumption(entry: Pausable, key: str) -> Resumption:
    """How a function of ours goes on after a site.

    Raises:
        KeyError: it has no such site.
    """
    source = native_source(entry)
    found = source.resumptions.get(key)
    if found is None:
        left = rest(source.body, key)
        if left is None:
            raise KeyError(key)
        names = sorted(live(left) & set(entry.function.__code__.co_varnames))
        found = source.resumptions[key] = Resumption(names, continuation(source.body, key, names), _is_tail(left))
    return found


def _is_tail(left: list[Any]) -> bool:
    """Whether all that is left of a function is to return the value it is given."""
    return len(left) == 2 and left[1].__class__ is Line and left[1].target == "return" and left[1].text == "V"


# -- going on -------------------------------------------------------------------------------------------------------------


@transparent
def go_on(realm: Realm, frame: Frame, value: Any, error: Exception | None) -> Any:
    """Run the rest of a frame: the site's call gives ``value``, or throws ``error``. Its result is the frame's own.

    Raises:
        KeyError: the frame's function has no such site, in this release.
    """
    owner = frame.owner
    if isinstance(owner, Template):
        rest_of = python_rest(realm, frame)
        if owner.kind == "function":
            return rest_of(frame.locals, value, error)
        generator = frame.locals["G"]
        generator.body = rest_of(frame.locals, value, error)
        return advance(generator, None, None)
    found = native_resumption(owner, frame.key)
    if found.code is None:
        text = Text()
        text.add(0, f"def f({PARAMETERS}):")
        text.block(found.body, 1)
        module = compile(text.text, f"<rest of {owner.name}>", "exec", dont_inherit=True)
        code = next(constant for constant in module.co_consts if isinstance(constant, CodeType))
        found.code = code
        PAUSABLE_CODE[id(code)] = owner
        _CONTINUED[id(code)] = text.origins
    if "realm" in found.names:
        frame.locals["realm"] = realm
    return FunctionType(found.code, owner.function.__globals__)(frame.locals, value, error)


def python_rest(realm: Realm, frame: Frame) -> Callable[..., Any]:
    """The Python function of the rest of a frame of compiled code."""
    owner = frame.owner
    assert isinstance(owner, Template)
    found = resumption(owner, frame.key)
    if found.code is None:
        found.compiled = owner.assemble(PARAMETERS, found.body, frame.key)
        found.code = found.compiled.code
    return FunctionType(found.code, realm.globals)


def suspended_frame(body: Any) -> Frame:
    """The frame of a suspended Python generator of compiled code."""
    python = body.gi_frame
    code = CODES[id(python.f_code)]
    key = code.origin(python.f_lineno).key
    names = resumption(code.template, key).names
    local = python.f_locals
    return Frame(code.template, key, {name: local[name] for name in names if name in local})


def continue_suspended(realm: Realm, frame: Frame, value: Any, error: BaseException | None) -> Any:
    """A Python generator of the rest of a suspended frame; its first ``send(None)`` goes on."""
    return python_rest(realm, frame)(frame.locals, value, error)


def _find_origin(code: CodeType, line: int) -> Any:
    found: Code | None = CODES.get(id(code))
    return None if found is None else found.origin(line)


def install() -> None:
    """Let the runtime ask where exceptions and errors come from."""
    if not generators.continue_frame:
        generators.continue_frame.append(continue_suspended)
    if not lookout.find_origin:
        lookout.find_origin.append(_find_origin)
        errors.describe_frame.append(describe_frame)
