"""Show a task: its source with the lines where it waits marked, its variables, and what it waits for."""

from __future__ import annotations

import json

from sequential_flow.cli import arguments as common
from sequential_flow.cli import terminal
from sequential_flow.cli.exits import DONE

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from sequential_flow.task import Task

HELP = "show where a task waits, and with which variables"

NEAR = 4
"""Lines shown around a mark, in a long program."""
LONG = 60
"""A program of more lines is shown in parts."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="the task")
    parser.add_argument("--all", action="store_true", help="the whole source, and values in full")
    common.add_storage(parser)
    common.add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    task = common.open_flow(arguments).get_task(arguments.id)
    if arguments.json:
        terminal.say_json(task.to_dict())
        return DONE
    colour = {"paused": "yellow", "completed": "green", "error": "red"}.get(task.status, "bold")
    name = f"  {terminal.printable(task.name)}" if task.name else ""
    terminal.say(f"{terminal.style(task.status, colour)}  task {terminal.printable(task.id)}{name}")
    terminal.say(
        terminal.style(
            f"revision {task.revision}, turn {task.usage.turns}, {task.usage.requests} requests made, "
            f"state {terminal.size(task.usage.state_bytes)}, last change {terminal.moment(task.updated_at)}, "
            + (f"expires {terminal.moment(task.expires_at)}" if task.expires_at else "never expires"),
            "dim",
        )
    )
    for line in terminal.waits_for(task):
        terminal.say(line)
    terminal.say()
    frames = _frames(task)
    for line in source_lines(task.code, _marks(task, frames), whole=arguments.all):
        terminal.say(line)
    for frame in frames:
        _say_frame(frame, whole=arguments.all)
    _say_end(task)
    return DONE


def source_lines(code: str, marks: dict[int, list[int]], *, whole: bool = False) -> list[str]:
    """The source with line numbers; `marks` are columns (from 1) by line (from 1), shown by `>` and carets."""
    lines = code.splitlines() or [""]
    width = len(str(len(lines)))
    shown: list[str] = []
    skipped = False
    for number, line in enumerate(lines, 1):
        if not (whole or len(lines) <= LONG or any(abs(number - mark) <= NEAR for mark in marks)):
            skipped = True
            continue
        if skipped:
            shown.append(terminal.style(f"  {'':>{width}} ⋮", "dim"))
            skipped = False
        columns = marks.get(number)
        text = terminal.printable(line)
        if columns is None:
            shown.append(f"  {terminal.style(f'{number:>{width}} │', 'dim')} {text}")
            continue
        shown.append(terminal.style(f"> {number:>{width}} │ {text}", "bold"))
        carets = "".join("\t" if character == "\t" else " " for character in line)
        for column in columns:
            carets = carets.ljust(column)
            carets = carets[: column - 1] + "^" + carets[column:]
        shown.append(terminal.style(f"  {'':>{width}} │ {carets.rstrip()}", "yellow"))
    return shown


def _frames(task: Task) -> list[dict[str, Any]]:
    """The frames of the state, innermost first as the state has them."""
    stack = (task.vm_state or {}).get("stack")
    return [frame for frame in stack if isinstance(frame, dict)] if isinstance(stack, list) else []


def _marks(task: Task, frames: list[dict[str, Any]]) -> dict[int, list[int]]:
    places = [str(frame.get("at", "")) for frame in frames]
    if task.error_detail is not None and task.error_detail.line is not None:
        places.append(f"{task.error_detail.line}:{task.error_detail.column or 1}")
    marks: dict[int, list[int]] = {}
    for place in places:
        line, _, column = place.partition(":")
        if line.isdigit() and column.isdigit():
            marks.setdefault(int(line), []).append(int(column))
    return marks


def _say_frame(frame: dict[str, Any], *, whole: bool) -> None:
    terminal.say()
    terminal.say(terminal.style(terminal.printable(f"{frame.get('function', '?')} at {frame.get('at', '?')}"), "bold"))
    variables = frame.get("locals")
    for name, value in variables.items() if isinstance(variables, dict) else ():
        text = json.dumps(value, ensure_ascii=False)
        shown = terminal.printable(text if whole else terminal.shorten(text, 100))
        terminal.say(f"  {terminal.printable(name)} = {shown}")


def _say_end(task: Task) -> None:
    if task.status == "completed":
        terminal.say()
        terminal.say_json(task.result)
    elif task.status == "error":
        terminal.say()
        terminal.say(terminal.style(terminal.failure(task), "red"))
