"""Run a program to its end with real HTTP. Started again with the same id, it goes on where it stopped; a finished id
prints its result."""

from __future__ import annotations

from sequential_flow.cli import arguments as common
from sequential_flow.cli import terminal
from sequential_flow.cli.exits import INTERRUPTED, status_of
from sequential_flow.cli.progress import Progress
from sequential_flow.errors import InvalidRequestError, TaskExistsError, TaskNotFoundError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from sequential_flow.flow import SequentialFlow
    from sequential_flow.task import Task

HELP = "run a program to its end with real HTTP, or go on with one"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    common.add_program(parser)
    common.add_storage(parser)
    parser.add_argument(
        "--allow-host",
        action="append",
        metavar="HOST",
        help="ask only this host (api.example.com, *.example.com, localhost:8080); may be given several times",
    )
    parser.add_argument("--base-url", metavar="URL", help="what relative URLs are relative to")
    parser.add_argument("--timeout", type=float, default=30.0, metavar="SECONDS", help="for each request (default: 30)")
    parser.add_argument("--quiet", "-q", action="store_true", help="no progress lines")
    common.add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    from sequential_flow.driver.drive import Driver
    from sequential_flow.driver.http_transport import HttpTransport
    from sequential_flow.driver.policy import HttpPolicy

    source = common.read_source(arguments.file)
    given = None if arguments.input is None else common.read_json(arguments.input, "--input")
    policy = HttpPolicy(
        timeout=arguments.timeout,
        allow_hosts=tuple(arguments.allow_host) if arguments.allow_host else None,
        base_url=arguments.base_url,
    )
    flow = common.open_flow(arguments)
    earlier = _earlier(flow, arguments.id)
    if earlier is None:
        try:
            task = flow.execute(
                source, id=arguments.id, name=arguments.name, input=given, fetch_mode=arguments.fetch_mode
            )
        except TaskExistsError as error:  # another run was quicker; go on together
            task = earlier = error.task
    else:
        task = earlier
    if task.code != source:
        raise InvalidRequestError(
            f"Task {task.id!r} runs another program than {arguments.file} is now. "
            "Use another --id, or delete the task to start anew."
        )
    progress = Progress(earlier)
    if not arguments.quiet:
        doing = "starts" if earlier is None else "goes on" if not task.finished else f"has finished ({task.status})"
        terminal.note(f"task {terminal.printable(task.id)} {doing}")
        progress.say_console(task)
    with HttpTransport(policy) as transport:
        driver = Driver(flow, transport, on_event=None if arguments.quiet else progress)
        try:
            task = driver.drive(task)
        except KeyboardInterrupt:
            terminal.note(f"\nstopped; go on with the same command and --id {terminal.printable(task.id)}")
            return INTERRUPTED
    if arguments.json:
        terminal.say_json(task.to_dict())
    else:
        terminal.say_task(task)
    return status_of(task)


def _earlier(flow: SequentialFlow, task_id: str | None) -> Task | None:
    if task_id is None:
        return None
    try:
        return flow.get_task(task_id)
    except TaskNotFoundError:
        return None
