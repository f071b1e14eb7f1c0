"""What a caller of `resume` answers, checked against what the task waits for. Nothing changes before all of it is right."""

from __future__ import annotations

from sequential_flow.errors import InvalidResponseError, StateFormatError
from sequential_flow.fetch import FetchResponse
from sequential_flow.json_values import json_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sequential_flow.limits import Limits
    from sequential_flow.task import Task


def read_answers(response: object, responses: object, request_id: str | None) -> dict[str | None, FetchResponse]:
    """All responses of a call by request id; the key None is "the only one that waits"."""
    if responses is not None:
        if response is not None or request_id is not None:
            raise InvalidResponseError("Give either fetch_response (and request_id) or fetch_responses, not both.")
        if not isinstance(responses, dict) or not responses or not all(isinstance(key, str) for key in responses):
            raise InvalidResponseError("fetch_responses is an object of request ids and responses, with at least one.")
        return {key: FetchResponse.from_dict(value) for key, value in responses.items()}
    if response is None:
        if request_id is not None:
            raise InvalidResponseError(f"A request id ({request_id!r}) needs a fetch_response.")
        return {}
    if request_id is not None and not isinstance(request_id, str):
        raise InvalidResponseError(f"A request id is text, not {type(request_id).__name__}.")
    return {request_id: FetchResponse.from_dict(response)}


def accept(task: Task, answers: Mapping[str | None, FetchResponse]) -> dict[str, FetchResponse]:
    """The answers that the task still waits for. Raises `InvalidResponseError` for one it never asked."""
    if task.finished:
        return {}
    waiting = [request.id for request in task.fetch_requests]
    accepted: dict[str, FetchResponse] = {}
    for request_id, response in answers.items():
        if request_id is None:
            if len(waiting) != 1:
                raise InvalidResponseError(f"Task {task.id!r} waits for {waiting_ids(task)}: name the one answered.")
            accepted[waiting[0]] = response
        elif request_id in waiting:
            accepted[request_id] = response
        elif not _was_made(request_id, task):
            raise InvalidResponseError(
                f"Task {task.id!r} has made no request {request_id!r}; it waits for {waiting_ids(task)}."
            )
    return accepted


def _was_made(request_id: str, task: Task) -> bool:
    made = max([task.usage.requests, *(int(request.id) for request in task.fetch_requests)])
    return (
        len(request_id) < 20
        and request_id.isascii()
        and request_id.isdigit()
        and request_id[0] != "0"
        and int(request_id) <= made
    )


def waiting_ids(task: Task) -> str:
    ids = [request.id for request in task.fetch_requests]
    if not ids:
        return "no request" if task.wake_at is None else "a timer only"
    shown = ", ".join(ids[:10]) + (", …" if len(ids) > 10 else "")
    return f"request {shown}" if len(ids) == 1 else f"the requests {shown}"


def only_request(vm_state: Mapping[str, Any]) -> str:
    """The one request that a state waits for: who hands in a state without a request id means that one."""
    try:
        ids = [str(request["id"]) for request in vm_state.get("waiting") or ()]
    except (TypeError, KeyError, AttributeError) as error:
        raise StateFormatError("This vm_state is damaged: its waiting requests cannot be read.") from error
    if len(ids) != 1:
        raise InvalidResponseError(f"The state waits for {len(ids)} requests: name the one answered by request_id.")
    return ids[0]


def check_sizes(accepted: Mapping[str, FetchResponse], limits: Limits) -> None:
    """Refuse a response that is too large for the task, before the program sees any. Raises `InvalidResponseError`."""
    for request_id, response in accepted.items():
        size = len(response.data) if isinstance(response.data, str) else json_size(response.data)
        size += 0 if response.text is None else len(response.text)
        if size > limits.response_bytes:
            raise InvalidResponseError(
                f"The response to request {request_id!r} has {size:,} bytes; the limit is {limits.response_bytes:,} "
                "(limits.response_bytes)."
            )
