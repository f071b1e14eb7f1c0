"""Delete expired tasks from the storage. Nobody sees them any more, purged or not; this frees their space."""

from __future__ import annotations

from sequential_flow.cli import arguments as common
from sequential_flow.cli import terminal
from sequential_flow.cli.exits import DONE

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

HELP = "delete expired tasks"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    common.add_storage(parser)


def run(arguments: argparse.Namespace) -> int:
    count = common.open_flow(arguments).purge_expired()
    terminal.note(f"purged {count} expired task{'' if count == 1 else 's'}")
    return DONE
