"""How things look on a terminal. Programs are hostile: nothing they say reaches it with control characters in."""

from __future__ import annotations

import json
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TextIO

    from sequential_flow.fetch import FetchRequest
    from sequential_flow.task import Task

_STYLES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}


def printable(text: object) -> str:
    r"""Text without control characters but line feeds and tabs: an escape sequence could rewrite the screen.

    >>> printable("a\x1b[2Jb")
    'a\\x1b[2Jb'
    """
    return "".join(
        character if character in "\n\t" or character.isprintable() else character.encode("unicode_escape").decode()
        for character in str(text)
    )


def style(text: str, name: str, stream: TextIO | None = None) -> str:
    """`text` in a colour, if the stream is a terminal and `NO_COLOR` is not set."""
    stream = stream or sys.stdout
    if not stream.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return text
    return f"\x1b[{_STYLES[name]}m{text}\x1b[0m"


def say(text: str = "") -> None:
    """A line to standard output."""
    print(text, flush=True)


def note(text: str) -> None:
    """A line about what goes on, to standard error."""
    print(text, file=sys.stderr, flush=True)


def error(text: str) -> None:
    """One line (or a few, with a caret) that says what is wrong, to standard error."""
    note(style("sequential-flow: ", "red", sys.stderr) + printable(text))


def say_json(value: Any) -> None:
    """JSON for machines and people; other than ASCII stays readable unless it is a control character."""
    say(printable(json.dumps(value, indent=2, ensure_ascii=False)))


def say_task(task: Task) -> None:
    """How a task stands: its result to standard output, everything else to standard error."""
    if task.status == "completed":
        say_json(task.result)
    elif task.status == "error":
        note(style(failure(task), "red", sys.stderr))
    else:
        note(f"{style('paused', 'yellow', sys.stderr)}  task {printable(task.id)}")
        for line in waits_for(task):
            note(f"  {line}")


def failure(task: Task) -> str:
    """What ended a failed task: the JavaScript stack, which starts with the message, or the message alone."""
    detail = task.error_detail
    if detail is None:
        return printable(f"Error: {task.error}")
    message = f"{detail.name}: {detail.message}" if detail.message else detail.name
    text = detail.stack if detail.stack.startswith(message) else f"{message}\n{detail.stack}".rstrip()
    while detail.cause is not None:
        detail = detail.cause
        text += f"\ncaused by {detail.name}: {detail.message}"
    return printable(text)


def waits_for(task: Task) -> list[str]:
    """A line for each thing that a paused task waits for."""
    lines = [f"waits for request {request.id}: {request_line(request)}" for request in task.fetch_requests]
    if task.wake_at is not None:
        lines.append(f"waits until {moment(task.wake_at)}")
    return lines


def request_line(request: FetchRequest) -> str:
    """`GET https://…`, cut to a line."""
    return shorten(printable(f"{request.method} {request.url}").replace("\n", "\\n"), 160)


def shorten(text: str, length: int) -> str:
    """At most `length` characters.

    >>> shorten("abcdef", 4)
    'abc…'
    """
    return text if len(text) <= length else text[: length - 1] + "…"


def moment(seconds: float) -> str:
    """A time of day, here: `2026-11-22 21:40:09`."""
    import time

    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(seconds))


def size(count: int) -> str:
    """Bytes for people.

    >>> size(286), size(2048)
    ('286 B', '2.0 kB')
    """
    return f"{count} B" if count < 1000 else f"{count / 1000:.1f} kB"
