"""End a paused task. Its program runs no further."""

from __future__ import annotations

from sequential_flow.cli import arguments as common
from sequential_flow.cli import terminal
from sequential_flow.cli.exits import DONE

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

HELP = "end a paused task"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="the task")
    parser.add_argument("--reason", help="why, for those who read the task later")
    common.add_storage(parser)
    common.add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    task = common.open_flow(arguments).cancel(arguments.id, reason=arguments.reason)
    if arguments.json:
        terminal.say_json(task.to_dict())
    elif task.replayed:
        terminal.note(f"task {terminal.printable(task.id)} had finished already ({task.status})")
    else:
        terminal.note(f"cancelled task {terminal.printable(task.id)}")
    return DONE
