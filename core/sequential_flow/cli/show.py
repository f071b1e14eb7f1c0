"""Show a task: its source with the lines where it waits marked, its variables, and what it waits for."""

from __future__ import annotations

from sequential_flow.cli import arguments as common
from sequential_flow.cli import terminal
from sequential_flow.cli.exits import DONE
from sequential_flow.cli.state_view import frames_of, globals_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from sequential_flow.cli.state_view import FrameView
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
    frames = frames_of(task.vm_state)
    for line in source_lines(task.code, _marks(task, frames), whole=arguments.all):
        terminal.say(line)
    for frame in frames:
        _say_variables(frame.title, frame.variables, whole=arguments.all)
    _say_variables("globals", globals_of(task.vm_state), whole=arguments.all)
    _say_end(task)
    return DONE


def source_lines(code: str, marks: dict[int, list[int]], *, whole: bool = False) -> list[str]:
    """The source with line numbers; `marks` are columns (from 1) by line (from 1), shown by carets.

    The first mark's line has a `>`, the other ones, its callers', a `·`.
    """
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
        marker = ">" if number == next(iter(marks)) else "·"
        shown.append(terminal.style(f"{marker} {number:>{width}} │ {text}", "bold"))
        carets = "".join("\t" if character == "\t" else " " for character in line)
        for column in columns:
            carets = carets.ljust(column)
            carets = carets[: column - 1] + "^" + carets[column:]
        shown.append(terminal.style(f"  {'':>{width}} │ {carets.rstrip()}", "yellow"))
    return shown


def _marks(task: Task, frames: list[FrameView]) -> dict[int, list[int]]:
    """Columns by line: where each frame waits, or where the error was thrown. The innermost place comes first."""
    places = [(frame.line, frame.column) for frame in frames if frame.line is not None]
    if task.error_detail is not None and task.error_detail.line is not None:
        places.append((task.error_detail.line, task.error_detail.column))
    marks: dict[int, list[int]] = {}
    for line, column in places:
        marks.setdefault(line or 1, []).append(column or 1)
    return marks


def _say_variables(title: str, variables: tuple[tuple[str, str], ...], *, whole: bool) -> None:
    if not variables and title == "globals":
        return
    terminal.say()
    terminal.say(terminal.style(terminal.printable(title), "bold"))
    for name, text in variables:
        shown = terminal.printable(text if whole else terminal.shorten(text, 100)).replace("\n", "\\n")
        terminal.say(f"  {terminal.printable(name)} = {shown}")


def _say_end(task: Task) -> None:
    if task.status == "completed":
        terminal.say()
        terminal.say_json(task.result)
    elif task.status == "error":
        terminal.say()
        terminal.say(terminal.style(terminal.failure(task), "red"))
