"""What the tests of the service share: programs, secrets, and what must hold of every problem."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from contextlib import contextmanager
from urllib.parse import unquote

SECRET = "the secret of the tests has 32 characters or more"
OTHER_SECRET = "another secret of the tests that is just as long"
USER = "const user = fetch('https://api.example.com/user/' + input.id); user.name"
TWICE = """
const user = fetch('https://api.example.com/user/' + input.id);
const posts = fetch('https://api.example.com/posts?user=' + user.id);
({ user: user.name, posts: posts.length })
"""


def post(client, path, content, content_type="application/json", **headers):
    """A body as it stands."""
    return client.post(path, content=content, headers={"content-type": content_type, **headers})


def execute(client, code=USER, **members):
    """A task that must come."""
    answer = client.post("/execute", json={"code": code, "input": {"id": 123}, **members})
    assert answer.status_code == 200, answer.text
    return answer.json()


def resume(client, task_id, data=None, **members):
    """The answer to a request with data."""
    return client.post("/resume", json={"taskId": task_id, "fetchResponse": {"data": data}, **members})


def problem(answer, status, code):
    """Hold that an answer is this problem, as RFC 9457 has it; return the document."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["cache-control"] == "no-store"
    document = answer.json()
    assert document["status"] == status
    assert document["code"] == code
    assert document["type"] == f"urn:problem-type:sequential-flow:{code}"
    assert document["title"] and document["detail"] and document["instance"].startswith("/")
    assert document["requestId"] == answer.headers["x-request-id"]
    return document


class Asked:
    """What an application answered."""

    def __init__(self, messages):
        self.status_code = messages[0]["status"]
        self.headers = {name.decode(): value.decode() for name, value in messages[0]["headers"]}
        self.text = b"".join(message.get("body", b"") for message in messages).decode()

    def json(self):
        return json.loads(self.text)


def ask(app, method, target, *, headers=(), receive=None):
    """Call an ASGI application as a server does that was sent `target`: Starlette's client decodes paths twice."""
    raw, _, query = target.encode("ascii").partition(b"?")
    sent = []

    async def nothing():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        sent.append(message)

    scope = {
        "type": "http",
        "method": method,
        "path": unquote(raw.decode()),
        "raw_path": raw,
        "query_string": query,
        "headers": [(name.encode(), value.encode()) for name, value in headers],
    }
    asyncio.run(app(scope, receive or nothing, send))
    return Asked(sent)


@contextmanager
def on_a_port(app):
    """The URL of an application that uvicorn serves, in a thread."""
    import uvicorn

    # asyncio turns Nagle's algorithm off only on sockets that say that they are TCP; else every answer takes 40 ms.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.bind(("127.0.0.1", 0))
    listener.listen(128)
    server = uvicorn.Server(uvicorn.Config(app, lifespan="off", ws="none", log_config=None, access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(30)
        listener.close()
