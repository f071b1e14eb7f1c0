"""What requests look like: checked on the way in, and documented (`/docs`, `/openapi.json`).

The wire has the camelCase names of the original JavaScript package. Requests are strict: nothing is coerced, and a member
that does not exist is refused, so that a misspelt one is heard of.

Checking stops early: pydantic tells everything that is wrong, and a body of megabytes may hold millions of wrong elements.
So whatever a client may make long is looked at until the first fault.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, WithJsonSchema, model_validator
from pydantic.alias_generators import to_camel

Id = Annotated[str, Field(min_length=1, max_length=255)]
Count = Annotated[int, Field(gt=0)]
Pair = Annotated[list[str], Field(min_length=2, max_length=2)]
MOST_RESPONSES = 10_000
"""Entries that `fetchResponses` may have."""


class _Wire(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, strict=True, extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _few_members(cls, value: Any) -> Any:
        """Some unknown members are told one by one, a flood of them at once."""
        if isinstance(value, dict) and len(value) > 2 * len(cls.model_fields):
            raise ValueError(f"it has {len(value):,} members; there are only {len(cls.model_fields)}")
        return value


def _check_headers(value: Any) -> Any:
    if isinstance(value, dict):
        for content in value.values():
            if isinstance(content, list):
                good = all(isinstance(text, str) for text in content)
            else:
                good = isinstance(content, str | int | float) and not isinstance(content, bool)
            if not good:
                raise ValueError("each header must be text, a number, or a list of texts")
    elif isinstance(value, list):
        for pair in value:
            if not (isinstance(pair, list) and len(pair) == 2 and all(isinstance(text, str) for text in pair)):
                raise ValueError("each header of a list must be a pair of texts")
    elif value is not None:
        raise ValueError("headers must be an object, or a list of pairs")
    return value


_HEADERS: TypeAdapter[Any] = TypeAdapter(dict[str, str | int | float | list[str]] | list[Pair] | None)
Headers = Annotated[Any, BeforeValidator(_check_headers), WithJsonSchema(_HEADERS.json_schema())]


class LimitChanges(_Wire):
    """Limits for this task. What is left out is the server's, and none can be higher than the server's."""

    operations: Count | None = Field(None, description="Operations in one turn.")
    call_depth: Count | None = Field(None, description="Nested JavaScript calls.")
    turn_seconds: Annotated[float, Field(gt=0, allow_inf_nan=False)] | None = Field(
        None, description="Wall-clock seconds of one turn."
    )
    string_length: Count | None = Field(None, description="Code units of one string.")
    array_length: Count | None = Field(None, description="Elements of one array, map or set.")
    source_bytes: Count | None = Field(None, description="Bytes of the program's text.")
    state_bytes: Count | None = Field(None, description="Bytes of the state of one pause.")
    response_bytes: Count | None = Field(None, description="Bytes of one fetch response.")
    result_bytes: Count | None = Field(None, description="Bytes of the result.")
    waiting_requests: Count | None = Field(None, description="Requests that wait at the same time.")
    console_bytes: Count | None = Field(None, description="Bytes of the console entries that are kept.")


class ExecuteRequest(_Wire):
    """A program to run to its first pause, or to its end."""

    id: Id | None = Field(None, description="A name for this run, not in use; without one the task gets a new one.")
    name: str | None = Field(None, description="A name for people.")
    code: str = Field(description="The program: JavaScript.")
    input: Any = Field(None, description="JSON that the program finds in its global `input`.")
    ttl: Annotated[int, Field(gt=0, lt=10**14)] | None = Field(
        None, description="Milliseconds that the task lives after each turn. `null` asks for the longest allowed."
    )
    save_to_storage: bool = Field(
        True, description="`false`: the task lives in its `vmState` alone, and no database is touched."
    )
    fetch_mode: Literal["auto", "sequential", "standard"] = Field(
        "auto",
        description="Whether `fetch()` is the data (sequential) or a promise (standard); `auto` tells by the code.",
    )
    limits: LimitChanges | None = None


class FetchFailure(BaseModel):
    """Why there was no response: `fetch` throws a `TypeError` with this message, which the program can catch."""

    model_config = ConfigDict(strict=True)

    message: str
    name: str | None = None


class FetchResponse(_Wire):
    """The answer to a request. `data` is enough; `error` instead of all others means that there was no response."""

    model_config = ConfigDict(
        json_schema_extra={"anyOf": [{"required": ["data"]}, {"required": ["status"]}, {"required": ["error"]}]}
    )

    data: Any = Field(None, description="Parsed JSON, or text; `null` for an empty body; base64 with that `encoding`.")
    status: Annotated[int, Field(ge=100, le=599)] = 200
    status_text: str | None = None
    headers: Headers = None
    url: str | None = Field(None, description="Where it came from in the end.")
    redirected: bool | None = None
    text: str | None = Field(None, description="The body to the letter, where `data` is what was parsed from it.")
    encoding: Literal["", "base64"] | None = Field(None, description="`base64` where `data` is that of bytes.")
    error: FetchFailure | str | None = None


_ONE_RESPONSE: TypeAdapter[dict[str, FetchResponse]] = TypeAdapter(dict[str, FetchResponse])


def _check_responses(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if len(value) > MOST_RESPONSES:
        raise ValueError(f"it has {len(value):,} responses; at most {MOST_RESPONSES:,} are taken at once")
    read: dict[str, FetchResponse] = {}
    for key, response in value.items():
        read |= _ONE_RESPONSE.validate_python({key: response})  # its findings name their places
    return read


Responses = Annotated[dict[str, FetchResponse], Field(min_length=1), BeforeValidator(_check_responses)]


class ResumeRequest(_Wire):
    """What a paused task waits for. Without an answer: goes on with a task whose time (`wakeAt`) has come."""

    task_id: Id
    fetch_response: FetchResponse | None = Field(
        None, description="Answers the request `requestId`, or the only one that waits."
    )
    response: FetchResponse | None = Field(None, description="Another name for `fetchResponse`.")
    fetch_responses: Responses | None = Field(
        None, description="Answers several requests, by their ids; at most 10,000."
    )
    request_id: str | None = Field(None, description="The request that is answered. Needed where several wait.")
    vm_state: str | None = Field(
        None, description="The token of the latest answer. Needed for a task that is not stored, welcome for others."
    )
    original_code: str | None = Field(None, description="The program. Needed for a task that is not stored.")
    code: str | None = Field(None, description="Another name for `originalCode`.")

    @model_validator(mode="after")
    def _one_name_for_each(self) -> Self:
        if self.fetch_response is not None and self.response is not None:
            raise ValueError("response is another name for fetchResponse: give one of them")
        if self.original_code is not None and self.code is not None:
            raise ValueError("code is another name for originalCode: give one of them")
        self.fetch_response = self.fetch_response or self.response
        self.code = self.original_code if self.code is None else self.code
        return self


class CancelRequest(_Wire):
    """Why a task is ended."""

    reason: str | None = Field(None, description="For people; becomes part of the task's error.")


def given(model: BaseModel | str | None) -> Any:
    """The members that a request had, by their wire names; data stays as it came."""
    if not isinstance(model, BaseModel):
        return model
    fields = type(model).model_fields
    return {
        fields[name].alias or name: given(value) if isinstance(value, BaseModel) else value
        for name in model.model_fields_set
        if (value := getattr(model, name)) is not None or name == "data"
    }
