"""One conversation with the service, as it was recorded: the same for every door.

    hold(call)      with `call(method, path, headers, body) -> (status, headers, body)`, bytes both ways

`STEPS` are requests and what must come back. `{name}` in a request is a value that an earlier answer gave (`keep`), or one
of `hold`'s: `{run}` makes the ids of one conversation its own, so that it can be held again with the same storage. An
expectation is a part of the answer: of objects the named members, of lists every element.

The service must have a secret (for tokens), no API key, and the default limits.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from uuid import uuid4

Call: TypeAlias = Callable[[str, str, Mapping[str, str], bytes | None], tuple[int, Mapping[str, str], bytes]]

README = "const user = fetch('https://api.example.com/user/' + input.id); user.name"
PARALLEL = (
    "const answers = await Promise.all(input.map((id) => fetch('https://api.example.com/' + id)));"
    "const bodies = await Promise.all(answers.map((answer) => answer.json()));"
    "bodies.reduce((sum, body) => sum + body.n, 0)"
)
LOOP = "let sum = 0; for (const id of [1, 2, 3]) { sum += fetch('https://api.example.com/' + id).n } sum"
ANY = object()
"""Whatever stands there, if it is not null."""


@dataclass(frozen=True)
class Step:
    """A request and what must come of it."""

    what: str
    method: str
    path: str
    body: Any
    status: int
    expect: Any = None
    keep: Mapping[str, str] = field(default_factory=dict)
    """Names for values of the answer, by their path: `{"token": "vmState"}`."""
    raw: bytes | None = None
    """Sent in place of `body`."""


def problem(code: str, status: int, **members: Any) -> dict[str, Any]:
    return {"type": f"urn:problem-type:sequential-flow:{code}", "code": code, "status": status, "title": ANY} | members


STEPS = [
    Step("the service is there", "GET", "/health", None, 200, {"status": "ok", "version": ANY}),
    Step(
        "a program stops at its fetch",
        "POST",
        "/execute",
        {"id": "user-{run}", "name": "a user", "code": README, "input": {"id": 123}},
        200,
        {
            "id": "user-{run}",
            "name": "a user",
            "status": "paused",
            "revision": 1,
            "vmState": ANY,
            "fetchRequest": {"id": "1", "url": "https://api.example.com/user/123", "options": {"method": "GET"}},
            "result": None,
        },
    ),
    Step(
        "an id in use is refused, with the task",
        "POST",
        "/execute",
        {"id": "user-{run}", "code": "1"},
        409,
        problem("task_exists", 409, taskId="user-{run}", task={"id": "user-{run}", "status": "paused"}),
    ),
    Step("the task can be read", "GET", "/tasks/user-{run}", None, 200, {"id": "user-{run}", "status": "paused"}),
    Step(
        "an answer to a request that was never made changes nothing",
        "POST",
        "/resume",
        {"taskId": "user-{run}", "requestId": "9", "fetchResponse": {"data": 1}},
        422,
        problem("invalid_response", 422),
    ),
    Step(
        "the answer brings it to its end",
        "POST",
        "/resume",
        {"taskId": "user-{run}", "requestId": "1", "fetchResponse": {"data": {"id": 123, "name": "Zoë 😀"}}},
        200,
        {"status": "completed", "result": "Zoë 😀", "revision": 2, "vmState": None, "replayed": False},
    ),
    Step(
        "a repeat changes nothing, and says so",
        "POST",
        "/resume",
        {"taskId": "user-{run}", "requestId": "1", "fetchResponse": {"data": {"name": "Mallory"}}},
        200,
        {"status": "completed", "result": "Zoë 😀", "revision": 2, "replayed": True},
    ),
    Step(
        "a program stops in a loop",
        "POST",
        "/execute",
        {"id": "loop-{run}", "code": LOOP},
        200,
        {"status": "paused", "fetchRequest": {"id": "1"}},
    ),
    *(
        Step(
            f"request {number} of a loop is answered",
            "POST",
            "/resume",
            {"taskId": "loop-{run}", "response": {"data": {"n": number * 10}}},
            200,
            {"status": "paused", "fetchRequest": {"id": str(number + 1)}}
            if number < 3
            else {"status": "completed", "result": 60},
        )
        for number in (1, 2, 3)
    ),
    Step(
        "requests in parallel are one pause",
        "POST",
        "/execute",
        {"id": "parallel-{run}", "code": PARALLEL, "input": ["a", "b"]},
        200,
        {
            "status": "paused",
            "fetchRequests": [
                {"id": "1", "url": "https://api.example.com/a"},
                {"id": "2", "url": "https://api.example.com/b"},
            ],
        },
    ),
    Step(
        "one of them is answered",
        "POST",
        "/resume",
        {"taskId": "parallel-{run}", "requestId": "2", "fetchResponse": {"data": {"n": 4}}},
        200,
        {"status": "paused", "fetchRequests": [{"id": "1"}]},
    ),
    Step(
        "and then the other",
        "POST",
        "/resume",
        {"taskId": "parallel-{run}", "fetchResponses": {"1": {"data": {"n": 3}}}},
        200,
        {"status": "completed", "result": 7},
    ),
    Step(
        "a failed request is an error that the program may catch",
        "POST",
        "/execute",
        {"id": "fails-{run}", "code": "try { fetch('https://a.example/') } catch (error) { error.message }"},
        200,
        {"status": "paused"},
    ),
    Step(
        "as it does",
        "POST",
        "/resume",
        {"taskId": "fails-{run}", "fetchResponse": {"error": {"message": "connection refused"}}},
        200,
        {"status": "completed", "result": "connection refused"},
    ),
    Step(
        "an error of the program is none of the call",
        "POST",
        "/execute",
        {"id": "thrown-{run}", "code": "function f() { null.x }\nf()"},
        200,
        {"status": "error", "errorDetail": {"name": "TypeError"}},
    ),
    Step(
        "what is not JavaScript is refused, with its place",
        "POST",
        "/execute",
        {"code": "let x = 1;\nlet x = 2;"},
        422,
        problem("syntax_error", 422, line=2, column=5),
    ),
    Step(
        "what is not JSON is refused", "POST", "/execute", None, 400, problem("malformed_json", 400), raw=b'{"code": '
    ),
    Step("what lacks its program is refused", "POST", "/execute", {"input": 1}, 422, problem("invalid_request", 422)),
    Step(
        "a task that is not there is not found",
        "POST",
        "/resume",
        {"taskId": "nobody-{run}", "fetchResponse": {"data": 1}},
        404,
        problem("task_not_found", 404, taskId="nobody-{run}"),
    ),
    Step("nor read", "GET", "/tasks/nobody-{run}", None, 404, problem("task_not_found", 404)),
    Step("an unknown path is not found", "GET", "/nowhere", None, 404, {"status": 404, "title": ANY}),
    Step("a wrong method is refused", "GET", "/execute", None, 405, {"status": 405}),
    Step(
        "a task can be cancelled",
        "POST",
        "/execute",
        {"id": "cancelled-{run}", "code": README, "input": {"id": 1}},
        200,
        {"status": "paused"},
    ),
    Step(
        "and then has ended",
        "POST",
        "/tasks/cancelled-{run}/cancel",
        {"reason": "changed my mind"},
        200,
        {"status": "error", "error": "The task was cancelled: changed my mind", "errorDetail": {"code": "cancelled"}},
    ),
    Step(
        "an id may be any text",
        "POST",
        "/execute",
        {"id": "a/b ü😀?#%2F-{run}", "code": "fetch('https://a.example/')"},
        200,
        {"id": "a/b ü😀?#%2F-{run}", "status": "paused"},
    ),
    Step(
        "also in a path",
        "GET",
        "/tasks/a%2Fb%20%C3%BC%F0%9F%98%80%3F%23%252F-{run}",
        None,
        200,
        {"id": "a/b ü😀?#%2F-{run}"},
    ),
    Step("a task can be forgotten", "DELETE", "/tasks/a%2Fb%20%C3%BC%F0%9F%98%80%3F%23%252F-{run}", None, 204),
    Step(
        "once",
        "DELETE",
        "/tasks/a%2Fb%20%C3%BC%F0%9F%98%80%3F%23%252F-{run}",
        None,
        404,
        problem("task_not_found", 404),
    ),
    Step(
        "tasks are listed, a page at a time",
        "GET",
        "/tasks?limit=2",
        None,
        200,
        {"tasks": ANY, "cursor": ANY},
        {"cursor": "cursor"},
    ),
    Step("and the next page", "GET", "/tasks?limit=2&cursor={cursor}", None, 200, {"tasks": ANY}),
    Step("of one status", "GET", "/tasks?status=paused&limit=1", None, 200, {"tasks": ANY}),
    Step("of a status that there is", "GET", "/tasks?status=asleep", None, 422, problem("invalid_request", 422)),
    Step(
        "a task can live in its token alone",
        "POST",
        "/execute",
        {"id": "carried-{run}", "code": LOOP, "saveToStorage": False},
        200,
        {"status": "paused", "vmState": ANY, "fetchRequest": {"id": "1"}},
        {"first": "vmState"},
    ),
    Step("then no storage has it", "GET", "/tasks/carried-{run}", None, 404, problem("task_not_found", 404)),
    Step(
        "and goes on with its token",
        "POST",
        "/resume",
        {"taskId": "carried-{run}", "vmState": "{first}", "originalCode": LOOP, "fetchResponse": {"data": {"n": 1}}},
        200,
        {"status": "paused", "vmState": ANY, "fetchRequest": {"id": "2"}},
        {"second": "vmState"},
    ),
    Step(
        "which another task cannot use",
        "POST",
        "/resume",
        {"taskId": "other-{run}", "vmState": "{second}", "originalCode": LOOP, "fetchResponse": {"data": {"n": 2}}},
        403,
        problem("invalid_state_token", 403),
    ),
    Step(
        "nor another program",
        "POST",
        "/resume",
        {"taskId": "carried-{run}", "vmState": "{second}", "originalCode": "1", "fetchResponse": {"data": {"n": 2}}},
        403,
        problem("invalid_state_token", 403),
    ),
    Step(
        "nor anybody who altered it",
        "POST",
        "/resume",
        {"taskId": "carried-{run}", "vmState": "{second}A", "originalCode": LOOP, "fetchResponse": {"data": {"n": 2}}},
        403,
        problem("invalid_state_token", 403),
    ),
    Step(
        "and again",
        "POST",
        "/resume",
        {"taskId": "carried-{run}", "vmState": "{second}", "originalCode": LOOP, "fetchResponse": {"data": {"n": 2}}},
        200,
        {"status": "paused", "fetchRequest": {"id": "3"}},
        {"third": "vmState"},
    ),
    Step(
        "to its end",
        "POST",
        "/resume",
        {"taskId": "carried-{run}", "vmState": "{third}", "originalCode": LOOP, "fetchResponse": {"data": {"n": 3}}},
        200,
        {"status": "completed", "result": 6, "vmState": None},
    ),
]


def hold(call: Call) -> str:
    """Hold the conversation; raise `AssertionError` at the first answer that is not as recorded. Returns `{run}`."""
    kept = {"run": uuid4().hex[:12]}
    for step in STEPS:
        body = json.dumps(filled(step.body, kept)).encode() if step.body is not None else step.raw
        headers = {"accept": "application/json"} | ({"content-type": "application/json"} if body is not None else {})
        status, answered, raw = call(step.method, filled(step.path, kept), headers, body)
        found = json.loads(raw) if raw else None
        assert status == step.status, f"{step.what}: {status} instead of {step.status}: {raw[:2000]!r}"
        kind = {name.lower(): value for name, value in answered.items()}.get("content-type", "")
        if status >= 400:
            assert kind.startswith("application/problem+json"), f"{step.what}: a problem came as {kind!r}"
        elif found is not None:
            assert kind.startswith("application/json"), f"{step.what}: JSON came as {kind!r}"
        difference = differs(filled(step.expect, kept), found)
        assert not difference, f"{step.what}: {difference} in {raw[:2000]!r}"
        kept |= {name: found[place] for name, place in step.keep.items()}
    return kept["run"]


def filled(value: Any, kept: Mapping[str, str]) -> Any:
    """`value` with the `{names}` that are known replaced; other braces are JavaScript's."""
    if isinstance(value, str):
        return re.sub(r"\{(\w+)\}", lambda found: kept.get(found[1], found[0]), value)
    if isinstance(value, dict):
        return {key: filled(part, kept) for key, part in value.items()}
    if isinstance(value, list):
        return [filled(part, kept) for part in value]
    return value


def differs(expected: Any, found: Any, place: str = "$") -> str | None:
    """Where `found` is not as expected, in words; None if it is."""
    if expected is ANY:
        return f"{place} is null" if found is None else None
    if isinstance(expected, dict) and isinstance(found, dict):
        for key, part in expected.items():
            if key not in found:
                return f"{place}.{key} is missing"
            difference = differs(part, found[key], f"{place}.{key}")
            if difference:
                return difference
        return None
    if isinstance(expected, list) and isinstance(found, list):
        if len(expected) != len(found):
            return f"{place} has {len(found)} elements instead of {len(expected)}"
        return next(filter(None, map(differs, expected, found, [f"{place}[]"] * len(found))), None)
    if place == "$" and expected is None:
        return None  # nothing is said about the whole answer
    return None if expected == found else f"{place} is {found!r} instead of {expected!r}"
