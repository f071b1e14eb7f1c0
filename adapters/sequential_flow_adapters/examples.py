"""Examples for `/docs`: requests that work when they are tried, and what comes back."""

from __future__ import annotations

from typing import Any

_PROGRAM = "const user = fetch('https://api.example.com/user/' + input.id); user.name"

EXECUTE: dict[str, Any] = {
    "stops": {
        "summary": "A program that fetches",
        "description": "It stops at `fetch` and waits: perform the request, and resume with the response.",
        "value": {"code": _PROGRAM, "input": {"id": 123}},
    },
    "computes": {
        "summary": "A program that only computes",
        "value": {"code": "[1, 2, 3].map((n) => n * n)"},
    },
    "bounded": {
        "summary": "A name, a life of ten minutes, few operations",
        "value": {
            "name": "report",
            "code": _PROGRAM,
            "input": {"id": 7},
            "ttl": 600_000,
            "limits": {"operations": 100_000, "turnSeconds": 2},
        },
    },
    "unsaved": {
        "summary": "Without a database",
        "description": "Needs a server with a secret. Hand `vmState` and `code` back with every resume.",
        "value": {"code": _PROGRAM, "input": {"id": 123}, "saveToStorage": False},
    },
}

RESUME: dict[str, Any] = {
    "answers": {
        "summary": "The response to the request that waits",
        "value": {"taskId": "july", "fetchResponse": {"data": {"id": 123, "name": "Alice"}}},
    },
    "status": {
        "summary": "A response that `fetch` throws",
        "value": {"taskId": "july", "requestId": "1", "fetchResponse": {"data": "no such user", "status": 404}},
    },
    "failed": {
        "summary": "There was no response",
        "value": {"taskId": "july", "fetchResponse": {"error": {"message": "connection refused"}}},
    },
    "several": {
        "summary": "Responses to several requests",
        "value": {"taskId": "july", "fetchResponses": {"1": {"data": 1}, "2": {"data": 2}}},
    },
    "time": {
        "summary": "The time that the task waits for has come",
        "value": {"taskId": "july"},
    },
}

CANCEL: dict[str, Any] = {
    "reason": {"summary": "With a reason", "value": {"reason": "the order was withdrawn"}},
}

PAUSED_TASK: dict[str, Any] = {
    "id": "019aa5c2-7c1e-7d3a-9a53-2f6c0e8b1d47",
    "name": None,
    "code": _PROGRAM,
    "status": "paused",
    "result": None,
    "error": None,
    "errorDetail": None,
    "vmState": "sf1e.…",
    "fetchRequest": {"id": "1", "url": "https://api.example.com/user/123", "options": {"method": "GET"}},
    "fetchRequests": [{"id": "1", "url": "https://api.example.com/user/123", "options": {"method": "GET"}}],
    "wakeAt": None,
    "console": [],
    "usage": {"operations": 1, "seconds": 0.0008, "turns": 1, "requests": 1, "stateBytes": 247, "consoleDropped": 0},
    "revision": 1,
    "createdAt": 1_795_000_000_000,
    "updatedAt": 1_795_000_000_000,
    "expiresAt": 1_795_007_200_000,
    "replayed": False,
}

PROBLEM: dict[str, Any] = {
    "type": "urn:problem-type:sequential-flow:task_not_found",
    "title": "No such task",
    "status": 404,
    "detail": "No task 'july' is stored.",
    "instance": "/tasks/july",
    "code": "task_not_found",
    "requestId": "4bf92f3577b34da6a3ce929d0e0e4736",
    "taskId": "july",
}
