"""Run a program to its first pause and keep it there. `resume` goes on by hand, `run` with real HTTP."""

from __future__ import annotations

from sequential_flow.cli import arguments as common
from sequential_flow.cli import terminal
from sequential_flow.cli.exits import status_of
from sequential_flow.cli.progress import Progress

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

HELP = "run a program to its first pause"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    common.add_program(parser)
    common.add_storage(parser)
    common.add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    source = common.read_source(arguments.file)
    given = None if arguments.input is None else common.read_json(arguments.input, "--input")
    flow = common.open_flow(arguments)
    task = flow.execute(source, id=arguments.id, name=arguments.name, input=given, fetch_mode=arguments.fetch_mode)
    if arguments.json:
        terminal.say_json(task.to_dict())
    else:
        Progress().say_console(task)
        terminal.say_task(task)
    return status_of(task)
