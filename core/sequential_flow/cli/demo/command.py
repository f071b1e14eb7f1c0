"""Run the example program order-report.js with real HTTP, against a small API that this command starts on the
loopback interface. The task is kept in a temporary SQLite file and read back from it for each turn."""

from __future__ import annotations

import os
import tempfile

from sequential_flow.cli import terminal
from sequential_flow.cli.exits import status_of
from sequential_flow.cli.progress import Progress

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

HELP = "see a real little job run, pause by pause"

PROGRAM = os.path.join(os.path.dirname(__file__), "order-report.js")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quiet", "-q", action="store_true", help="no progress lines, the report only")
    parser.add_argument("--source", action="store_true", help="print the program instead of running it")
    parser.add_argument("--json", action="store_true", help="print the wire form of the task to standard output")


def run(arguments: argparse.Namespace) -> int:
    with open(PROGRAM, encoding="utf-8") as file:
        source = file.read()
    if arguments.source:
        terminal.say(source.rstrip())
        return 0

    from sequential_flow.cli.demo.api import DemoApi
    from sequential_flow.driver.drive import Driver
    from sequential_flow.driver.http_transport import HttpTransport
    from sequential_flow.flow import SequentialFlow
    from sequential_flow.storage.sqlite import SQLiteStorage

    with (
        DemoApi() as api,
        tempfile.TemporaryDirectory(prefix="sequential-flow-") as folder,
        SQLiteStorage(os.path.join(folder, "flows.db")) as storage,
        HttpTransport() as transport,
    ):
        if not arguments.quiet:
            terminal.note(f"order-report.js ({len(source.splitlines())} lines) against the demo API at {api.url}")
        driver = Driver(SequentialFlow(storage), transport, on_event=None if arguments.quiet else Progress())
        task = driver.run(source, id="order-report", input={"api": api.url})
    if not arguments.quiet:
        used = task.usage
        terminal.note(f"{used.requests} requests, {used.turns} turns, {used.seconds * 1000:.1f} ms of computing")
    if arguments.json:
        terminal.say_json(task.to_dict())
    else:
        terminal.say_task(task)
    return status_of(task)
