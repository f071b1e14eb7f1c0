"""Forget tasks, whatever they are doing."""

from __future__ import annotations

from sequential_flow.cli import arguments as common
from sequential_flow.cli import terminal
from sequential_flow.cli.exits import BAD_USAGE, DONE

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

HELP = "forget tasks"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ids", metavar="ID", nargs="+", help="the tasks")
    common.add_storage(parser)


def run(arguments: argparse.Namespace) -> int:
    flow = common.open_flow(arguments)
    status = DONE
    for task_id in arguments.ids:
        if flow.delete_task(task_id):
            terminal.note(f"deleted task {terminal.printable(task_id)}")
        else:
            terminal.error(f"No task {task_id!r} is stored.")
            status = BAD_USAGE
    return status
