"""Answer a request of a paused task by hand, and run it to its next pause. Without an answer: go on after a timer."""

from __future__ import annotations

from sequential_flow.cli import arguments as common
from sequential_flow.cli import terminal
from sequential_flow.cli.exits import status_of
from sequential_flow.cli.progress import Progress

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

HELP = "answer a request of a paused task"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="the task")
    answer = parser.add_mutually_exclusive_group()
    answer.add_argument("--data", metavar="JSON", help="the data of a response with status 200; JSON, @FILE or @-")
    answer.add_argument("--response", metavar="JSON", help='a whole response: {"data": …, "status": 404, …}')
    answer.add_argument("--error", metavar="MESSAGE", help="there was no response: fetch throws a TypeError")
    parser.add_argument("--request-id", metavar="N", help="the request that is answered, if there are several")
    common.add_storage(parser)
    common.add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    flow = common.open_flow(arguments)
    before = flow.get_task(arguments.id)
    task = flow.resume(arguments.id, _response(arguments), request_id=arguments.request_id)
    if arguments.json:
        terminal.say_json(task.to_dict())
        return status_of(task)
    if task.replayed:
        terminal.note("nothing to do: the task stands as it was")
    Progress(before).say_console(task)
    terminal.say_task(task)
    return status_of(task)


def _response(arguments: argparse.Namespace) -> Any:
    if arguments.data is not None:
        return {"data": common.read_json(arguments.data, "--data")}
    if arguments.response is not None:
        return common.read_json(arguments.response, "--response")
    if arguments.error is not None:
        return {"error": {"message": arguments.error}}
    return None
