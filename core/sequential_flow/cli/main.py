"""The entry point: finds the command, runs it, and turns every expected error into one line."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module

import sequential_flow
from sequential_flow.cli import terminal
from sequential_flow.cli.exits import BAD_USAGE, INTERRUPTED, PROGRAM_FAILED
from sequential_flow.errors import SequentialFlowError
from sequential_flow.syntax.syntax_error import JSSyntaxError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "run": "sequential_flow.cli.run",
    "execute": "sequential_flow.cli.execute",
    "resume": "sequential_flow.cli.resume",
    "show": "sequential_flow.cli.show",
    "list": "sequential_flow.cli.list_tasks",
    "cancel": "sequential_flow.cli.cancel",
    "delete": "sequential_flow.cli.delete",
    "purge": "sequential_flow.cli.purge",
    "check": "sequential_flow.cli.check",
    "serve": "sequential_flow.cli.serve",
    "demo": "sequential_flow.cli.demo.command",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # JavaScript strings hold what no encoding does
    arguments = _parser().parse_args(argv)
    try:
        status: int = arguments.run(arguments)
        sys.stdout.flush()
        return status
    except JSSyntaxError as error:
        terminal.error(f"SyntaxError: {error}")
        return PROGRAM_FAILED
    except SequentialFlowError as error:
        terminal.error(str(error))
        return BAD_USAGE
    except BrokenPipeError:
        # Whoever read our output has seen enough. Python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        terminal.error("interrupted")
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sequential-flow",
        description="Durable JavaScript: programs that stop at each fetch() and go on later, anywhere.",
        epilog="exit status: 0 done, 1 the program failed, 2 bad usage, 3 paused",
    )
    parser.add_argument("--version", action="version", version=f"sequential-flow {sequential_flow.__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, home in COMMANDS.items():
        module = import_module(home)
        command = commands.add_parser(name, help=module.HELP, description=module.__doc__, allow_abbrev=False)
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser
