"""What answers look like: only documented, never built from these, and imported when somebody asks for the document."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel


class _Answer(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel)


class FetchRequest(_Answer):
    """A request that the task waits for; the caller performs it, and resumes with the response."""

    id: str = Field(description='Counts up from "1" within the task.')
    url: str = Field(description="What the program gave, of any scheme.")
    options: dict[str, Any] = Field(description="`method`, `headers`, `body`, …")


class ErrorDetail(_Answer):
    """The error that ended a program."""

    name: str
    message: str
    stack: str
    line: int | None
    column: int | None
    cause: ErrorDetail | None
    code: str | None = Field(description="Set where the host stopped the program: `operation_limit`, `cancelled`, …")


class Usage(_Answer):
    """What the task used so far."""

    operations: int
    seconds: float
    turns: int
    requests: int
    state_bytes: int
    console_dropped: int


class Task(_Answer):
    """A task as it stands. Times are milliseconds since 1970."""

    id: str
    name: str | None
    code: str
    status: Literal["running", "paused", "completed", "error"]
    result: Any = Field(description="The value of the program, once it is completed.")
    error: str | None = Field(description="The message of what ended the program.")
    error_detail: ErrorDetail | None
    vm_state: str | None = Field(description="A token for the state of the pause, where the server has a secret.")
    fetch_request: FetchRequest | None = Field(description="The first request that waits.")
    fetch_requests: list[FetchRequest] = Field(description="All requests that wait.")
    wake_at: int | None = Field(description="Until when the task waits for a timer.")
    console: list[dict[str, Any]]
    usage: Usage
    revision: int = Field(description="Counts how often the task was kept.")
    created_at: int
    updated_at: int
    expires_at: int | None = Field(description="When the task is gone; `null` is never.")
    replayed: bool = Field(description="The call changed nothing: the request had been answered already.")


class TaskPage(_Answer):
    """A part of a list, newest first."""

    tasks: list[Task]
    cursor: str | None = Field(description="Asks for the next part; `null` at the end.")


class Health(_Answer):
    """The service is there. Says nothing about its storage."""

    status: Literal["ok"]
    version: str


class Finding(_Answer):
    """One thing that is wrong with a request."""

    detail: str
    pointer: str | None = Field(None, description="JSON pointer (RFC 6901) into the body.")
    parameter: str | None = Field(None, description="The parameter of path or query.")


class Problem(_Answer):
    """An error (RFC 9457). `type` and `code` are for programs and stay as they are; the texts are for people."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    code: str
    request_id: str = Field(description="Names this request in the service's log.")
    task_id: str | None = None
    task: Task | None = Field(None, description="The task that has the id (`task_exists`).")
    expired_at: int | None = Field(None, description="When the task was gone (`task_expired`).")
    retry_after: int | None = Field(None, description="Seconds after which trying again is right; as in the header.")
    errors: list[Finding] | None = Field(None, description="What is wrong with the request (`invalid_request`).")
    line: int | None = Field(None, description="Where the program is no JavaScript (`syntax_error`); `column` too.")
    column: int | None = None
    excerpt: str | None = Field(None, description="The line, and a caret under the place.")
    size: int | None = Field(None, description="Bytes there were (`state_too_large`, `body_too_large`).")
    limit: int | None = Field(None, description="Bytes there may be.")
