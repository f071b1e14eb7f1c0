"""The programs and their directives.

`// expect: JSON` · `// expect-error: Name: message` (or the name alone) · `// pause: [METHOD] URL [JSON] => RESPONSE` ·
`// log: text` · `// input: JSON` · `// style: standard` · `// mode: sequential` ·
`// node: why Node cannot judge`
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from typing import Any

from js_harness.transcript import Transcript, error_ending, request_line, result_ending

ROOT = Path(__file__).resolve().parent.parent / "js"

_DIRECTIVE = re.compile(r"^\s*//\s*(expect|expect-error|pause|request|log|input|style|mode|node):(?: (.*))?$")
_PAUSE = re.compile(r"^(?:(?P<method>[A-Z]+) )?(?P<url>\S+)(?: (?P<body>.+?))? => (?P<response>.+)$")
_STATUS = re.compile(r"^([1-5]\d\d) (.+)$")

STYLES = ("sequential", "standard")


class BadProgram(Exception):
    """A directive that cannot be read, or a program without an ending."""


@dataclass(frozen=True)
class Pause:
    request: str
    response: dict[str, Any]


@dataclass(frozen=True)
class Program:
    path: Path
    code: str
    ending: str
    pauses: tuple[Pause, ...] = ()
    log: tuple[str, ...] = ()
    input: Any = None
    style: str = "sequential"
    node_skip: str | None = None
    requests: tuple[str, ...] = ()
    """What the server of a program in `web/` is asked."""

    @property
    def is_web(self) -> bool:
        """Whether it runs against a real server."""
        return self.path.is_relative_to(ROOT / "web") and self.style == "standard"

    limits: dict[str, int] | None = None
    """Of our engine, where its own are too small."""
    fetch_mode: str | None = None
    """What our engine is told of the style: nothing, as long as it can tell by itself."""

    @property
    def name(self) -> str:
        return (
            self.path.relative_to(ROOT).with_suffix("").as_posix() if self.path.is_relative_to(ROOT) else self.path.name
        )

    def promise(self) -> Transcript:
        asked = tuple(sorted(self.requests)) if self.is_web else tuple(pause.request for pause in self.pauses)
        return Transcript(asked, self.log, self.ending)

    def flow_options(self) -> dict[str, Any]:
        """What `SequentialFlow` is made with."""
        return {} if self.limits is None else {"limits": self.limits}

    def execute_options(self) -> dict[str, Any]:
        """What `execute` is told beside the code."""
        chosen = {} if self.fetch_mode is None else {"fetch_mode": self.fetch_mode}
        return {"input": self.input, **chosen}


@dataclass
class _Draft:
    ending: str | None = None
    pauses: list[Pause] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    input: Any = None
    style: str = "sequential"
    node_skip: str | None = None
    requests: list[str] = field(default_factory=list)
    fetch_mode: str | None = None


def read_program(path: Path) -> Program:
    code = path.read_text("utf-8")
    draft = _Draft()
    for number, line in enumerate(code.split("\n"), 1):
        match = _DIRECTIVE.match(line)
        if match is None:
            continue
        try:
            _READERS[match[1]](draft, (match[2] or "").strip())
        except ValueError as error:
            raise BadProgram(f"{path}:{number}: {error}") from error
    if draft.ending is None:
        raise BadProgram(f"{path}: no // expect: and no // expect-error:")
    return Program(
        path,
        code,
        draft.ending,
        tuple(draft.pauses),
        tuple(draft.log),
        draft.input,
        draft.style,
        draft.node_skip,
        tuple(draft.requests),
        fetch_mode=draft.fetch_mode,
    )


def all_programs(root: Path = ROOT) -> list[Program]:
    """The programs that are answered by their own tables."""
    return [program for program in _programs(root) if not program.is_web]


def web_programs(root: Path = ROOT) -> list[Program]:
    """The programs that run against a real server."""
    return [program for program in _programs(root) if program.is_web]


def _programs(root: Path) -> list[Program]:
    return [read_program(path) for path in sorted(root.rglob("*.js"))]


def _ending(draft: _Draft, ending: str) -> None:
    if draft.ending is not None:
        raise ValueError("a program has one ending")
    draft.ending = ending


def _expect(draft: _Draft, text: str) -> None:
    _ending(draft, "ask Node" if text == "?" else result_ending(None if text == "undefined" else text))


def _expect_error(draft: _Draft, text: str) -> None:
    name, _, message = text.partition(": ")
    _ending(draft, error_ending(name, message or None))


def _pause(draft: _Draft, text: str) -> None:
    match = _PAUSE.match(text)
    if match is None:
        raise ValueError(f"not a pause: {text}")
    body = match["body"]
    if body is not None:
        json.loads(body)
    draft.pauses.append(Pause(request_line(match["method"] or "GET", match["url"], body), _response(match["response"])))


def _response(text: str) -> dict[str, Any]:
    if text.startswith("error "):
        return {"error": {"message": json.loads(text.removeprefix("error "))}}
    status, data = (int(found[1]), found[2]) if (found := _STATUS.match(text)) else (200, text)
    return {"data": json.loads(data), "status": status, "statusText": HTTPStatus(status).phrase, "headers": {}}


def _request(draft: _Draft, text: str) -> None:
    draft.requests.append(text)


def _log(draft: _Draft, text: str) -> None:
    draft.log.append(text)


def _input(draft: _Draft, text: str) -> None:
    draft.input = json.loads(text)


def _style(draft: _Draft, text: str) -> None:
    if text not in STYLES:
        raise ValueError(f"no such style: {text}")
    draft.style = text


def _mode(draft: _Draft, text: str) -> None:
    _style(draft, text)
    draft.fetch_mode = text


def _node(draft: _Draft, text: str) -> None:
    draft.node_skip = text.removeprefix("skip").strip() or "no reason given"


_READERS = {
    "expect": _expect,
    "expect-error": _expect_error,
    "pause": _pause,
    "request": _request,
    "log": _log,
    "input": _input,
    "style": _style,
    "mode": _mode,
    "node": _node,
}
