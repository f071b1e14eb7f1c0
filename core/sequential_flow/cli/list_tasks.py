"""List tasks, newest first."""

from __future__ import annotations

from sequential_flow.cli import arguments as common
from sequential_flow.cli import terminal
from sequential_flow.cli.exits import DONE

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from sequential_flow.task import Task

HELP = "list tasks, newest first"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--status", choices=("paused", "completed", "error"), help="only these")
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="at most so many (default: 50)")
    parser.add_argument("--cursor", help="go on where an earlier list ended")
    common.add_storage(parser)
    parser.add_argument("--json", action="store_true", help="print {tasks, cursor} to standard output")


def run(arguments: argparse.Namespace) -> int:
    page = common.open_flow(arguments).list_tasks(arguments.status, limit=arguments.limit, cursor=arguments.cursor)
    if arguments.json:
        terminal.say_json({"tasks": [task.to_dict() for task in page], "cursor": page.cursor})
        return DONE
    rows = [_row(task) for task in page]
    width = max((len(row[0]) for row in rows), default=0)
    for task_id, status, updated, rest in rows:
        terminal.say(f"{task_id:<{width}}  {status:<9}  {updated}  {rest}".rstrip())
    if not rows:
        terminal.note("no tasks")
    if page.cursor is not None:
        terminal.note(f"there are more: --cursor {page.cursor}")
    return DONE


def _row(task: Task) -> tuple[str, str, str, str]:
    if task.status == "error":
        rest = f"{task.error_detail.name}: {task.error}" if task.error_detail else str(task.error)
    else:
        rest = "; ".join(terminal.waits_for(task))
    if task.name:
        rest = f"[{task.name}] {rest}"
    shown = terminal.shorten(terminal.printable(rest).replace("\n", "\\n"), 100)
    return terminal.printable(task.id).replace("\n", "\\n"), task.status, terminal.moment(task.updated_at), shown
