"""What the routes do, without HTTP: wire forms in, wire forms out, errors of the core as they are."""

from __future__ import annotations

from typing import Any

from sequential_flow.errors import InvalidRequestError, TaskNotFoundError

from .flows import OnDemand
from .pauses import Pause, Pauses, created
from .problems import json_bytes
from .schemas import ExecuteRequest, ResumeRequest, given
from .settings import Settings
from .tokens import InvalidStateTokenError
from .unsaved import OneTask, on_storage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sequential_flow.flow import SequentialFlow
    from sequential_flow.task import Task

    from .flows import FlowSource

PAGE = 10
"""Tasks that a list reads at once."""
PAGE_BYTES = 4 * 1024 * 1024
"""Bytes at which a list ends; earlier where requests may not be as large."""


class Answer:
    """A task, and the token that stands for its state on the wire."""

    __slots__ = ("task", "token")

    def __init__(self, task: Task, token: str | None) -> None:
        self.task = task
        self.token = token

    def to_dict(self) -> dict[str, Any]:
        """The wire form. The state itself never leaves the server."""
        return self.task.replace(vm_state=None).to_dict() | {"vmState": self.token}


class Service:
    """Tasks over a flow, as the settings allow."""

    def __init__(self, source: FlowSource, settings: Settings, pauses: Pauses) -> None:
        self._source = OnDemand(source)
        self._settings = settings
        self._pauses = pauses

    @property
    def _flow(self) -> SequentialFlow:
        return self._source.get()

    def execute(self, request: ExecuteRequest) -> Answer:
        """Run a program to its first pause. Raises what `SequentialFlow.execute` does."""
        if not request.save_to_storage and not self._pauses.open:
            raise InvalidRequestError(
                "saveToStorage: false needs a server with SEQUENTIAL_FLOW_SECRET, as the task then lives in its state "
                "token alone. This server has none; leave saveToStorage out to keep the task in its storage."
            )
        flow = self._flow
        held = OneTask()
        task = (flow if request.save_to_storage else on_storage(flow, held)).execute(
            request.code,
            id=request.id,
            name=request.name,
            input=request.input,
            fetch_mode=request.fetch_mode,
            limits=flow.limits.with_changes(given(request.limits)).capped_by(flow.limits),
            **self._ttl(request),
        )
        return self.answer(task) if request.save_to_storage else self._carried(task, held)

    def resume(self, request: ResumeRequest) -> Answer:
        """Answer a task, and run it to its next pause. Raises what `SequentialFlow.resume` does, and
        `InvalidStateTokenError`."""
        pause: Pause | None = None
        if request.vm_state is not None:
            pause = self._pauses.read(request.vm_state, request.task_id, request.code)
        request_id = request.request_id
        response = given(request.fetch_response)
        if pause is not None and response is not None and request_id is None:
            request_id = pause.request_id  # who hands in a state means the request that this state waited for
        responses = request.fetch_responses
        answers: dict[str, Any] = {
            "fetch_response": response,
            "fetch_responses": None if responses is None else {key: given(part) for key, part in responses.items()},
            "request_id": request_id,
        }
        if pause is not None and pause.stored:
            task = self._flow.get_task(request.task_id)
            if pause.created is not None and pause.created != created(task):
                raise InvalidStateTokenError("This state token belongs to an earlier task with this id.")
            if request_id is None and responses is None and pause.revision != task.revision:
                return self.answer(task.replace(replayed=True))  # the pause that is meant is over
        if pause is None or pause.stored:
            return self.answer(self._flow.resume(request.task_id, code=request.code, **answers))
        held = OneTask(pause.record(request.code))
        return self._carried(on_storage(self._flow, held).resume(request.task_id, **answers), held)

    def get(self, task_id: str) -> Answer:
        """A stored task."""
        return self.answer(self._flow.get_task(task_id))

    def list(self, status: str | None, limit: int, cursor: str | None) -> tuple[list[bytes], str | None]:
        """Stored tasks, each as JSON, and the cursor after them: at most `limit`, and as many as fit a page's bytes.

        There is at least one where there are any: one that is larger comes alone.
        """
        room = min(self._settings.max_body_bytes, PAGE_BYTES)
        taken: list[bytes] = []
        while limit > 0:
            asked = min(limit, PAGE)
            page = self._flow.list_tasks(status, limit=asked, cursor=cursor)
            parts = [json_bytes(self.answer(task).to_dict()) for task in page.tasks]
            fitting = 0
            while fitting < len(parts) and (len(parts[fitting]) <= room or not (taken or fitting)):
                room -= len(parts[fitting])
                fitting += 1
            if fitting == len(parts):
                taken += parts
                limit -= asked
                cursor = page.cursor
                if cursor is None:
                    break
                continue
            if fitting > 0:  # only the storage can say which cursor follows the last one that fits
                page = self._flow.list_tasks(status, limit=fitting, cursor=cursor)
                taken += [json_bytes(self.answer(task).to_dict()) for task in page.tasks]
                cursor = page.cursor
            break
        return taken, cursor

    def delete(self, task_id: str) -> None:
        """Forget a task. Raises `TaskNotFoundError` where there is none."""
        if not self._flow.delete_task(task_id):
            raise TaskNotFoundError(task_id, f"No task {task_id!r} is stored.")

    def cancel(self, task_id: str, reason: str | None) -> Answer:
        """End a stored task."""
        return self.answer(self._flow.cancel(task_id, reason=reason))

    def answer(self, task: Task) -> Answer:
        """A stored task with its token."""
        return Answer(task, self._pauses.mark(task))

    def _carried(self, task: Task, held: OneTask) -> Answer:
        return Answer(task, None if held.record is None else self._pauses.carry(task, held.record))

    def _ttl(self, request: ExecuteRequest) -> dict[str, Any]:
        """The time to live that was asked for, in seconds, or nothing; never more than the server allows."""
        ceiling = self._settings.max_ttl
        if "ttl" not in request.model_fields_set:
            return {}
        if request.ttl is None:
            return {"ttl": ceiling}
        asked = request.ttl / 1000
        return {"ttl": asked if ceiling is None else min(asked, ceiling)}
