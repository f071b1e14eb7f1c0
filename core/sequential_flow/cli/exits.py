"""The exit statuses of the command line."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sequential_flow.task import Task

DONE = 0
PROGRAM_FAILED = 1
BAD_USAGE = 2
PAUSED = 3
INTERRUPTED = 130


def status_of(task: Task) -> int:
    """The exit status that tells how a task stands."""
    return {"completed": DONE, "error": PROGRAM_FAILED}.get(task.status, PAUSED)
