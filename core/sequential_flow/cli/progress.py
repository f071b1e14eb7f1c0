"""The progress lines of a driven task, on standard error."""

from __future__ import annotations

import sys

from sequential_flow.cli import terminal
from sequential_flow.driver.drive import RequestSent, ResponseReceived, Sleeping, TaskAdvanced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sequential_flow.driver.drive import Event
    from sequential_flow.fetch import FetchResponse
    from sequential_flow.task import Task


class Progress:
    """Hears a driver's events. `→` a request goes out, `←` its answer; a line for each thing the program logs.

    `already_said` is the task that an earlier run left: what it logged is not said again.
    """

    def __init__(self, already_said: Task | None = None) -> None:
        self._said = 0 if already_said is None else _console_length(already_said)

    def __call__(self, event: Event) -> None:
        match event:
            case RequestSent(task=task, request=request):
                state = terminal.style(f"   state {terminal.size(task.usage.state_bytes)}", "dim", sys.stderr)
                terminal.note(f"→ {terminal.request_line(request)}{state}")
            case ResponseReceived(request=request, response=response, seconds=seconds):
                which = f"  (request {request.id})" if len(event.task.fetch_requests) > 1 else ""
                terminal.note(f"← {_status(response)} {seconds * 1000:.0f} ms{which}")
            case Sleeping(task=task, seconds=seconds):
                terminal.note(f"… sleeps {seconds:.1f} s, until {terminal.moment(task.wake_at or 0)}")
            case TaskAdvanced(task=task):
                self.say_console(task)

    def say_console(self, task: Task) -> None:
        """Say what the program logged since the last time."""
        new = max(0, _console_length(task) - self._said)
        for entry in task.console[len(task.console) - new :]:
            level = str(entry.get("level", "log"))
            text = terminal.printable(entry.get("message", ""))
            terminal.note(terminal.style(f"  {level}: {text}", "dim" if level != "error" else "red", sys.stderr))
        self._said = _console_length(task)


def _console_length(task: Task) -> int:
    return task.usage.console_dropped + len(task.console)


def _status(response: FetchResponse) -> str:
    if response.error is not None:
        return terminal.style(f"failed: {terminal.printable(response.error.message)}", "red", sys.stderr)
    text = terminal.printable(f"{response.status} {response.status_text}".rstrip())
    return terminal.style(text, "green" if response.ok else "yellow", sys.stderr)
