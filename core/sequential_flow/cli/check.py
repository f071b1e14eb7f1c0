"""Check programs without running them: syntax errors with their place, and the style that was recognised."""

from __future__ import annotations

from sequential_flow.cli import arguments as common
from sequential_flow.cli import terminal
from sequential_flow.cli.exits import DONE, PROGRAM_FAILED

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

HELP = "check programs for syntax errors"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", metavar="FILE.js", nargs="+", help="the programs; - reads standard input")
    parser.add_argument(
        "--fetch-mode", choices=("auto", "sequential", "standard"), default="auto", help="the style of the programs"
    )


def run(arguments: argparse.Namespace) -> int:
    from sequential_flow.engine import compile_program
    from sequential_flow.syntax.syntax_error import JSSyntaxError

    status = DONE
    for path in arguments.files:
        try:
            program = compile_program(common.read_source(path), fetch_mode=arguments.fetch_mode)
        except JSSyntaxError as error:
            terminal.note(terminal.printable(f"{path}:{error.line}:{error.column}: SyntaxError: {error}"))
            status = PROGRAM_FAILED
        else:
            terminal.say(terminal.printable(f"{path}: ok, {program.style} style"))
    return status
