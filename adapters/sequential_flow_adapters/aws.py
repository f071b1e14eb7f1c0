"""The door of AWS: the application as a Lambda function, behind a Function URL, an HTTP API or a REST API.

    from sequential_flow_adapters.aws import create_handler

    handler = create_handler()

What stands in an event's path depends on who sent it; the three were compared with live captures:

    sent to /live/tasks/a%2Fb%20%C3%BC      path in the event          prefix
    ─────────────────────────────────────   ────────────────────────   ──────────────────────────────────────────────
    Function URL, `rawPath`                 as sent                    none
    REST API, `path`                        as sent                    the stage is in `requestContext.path` only
    HTTP API, `rawPath`                     decoded **twice**, cut     the stage, unless it is `$default`
                                            at a `?` in between

So for an HTTP API an id with `?`, `%` or the like must be percent-encoded twice; nothing here could repair it.
(`requestContext.http.path`, which Mangum reads, is decoded for all of them.)
"""

from __future__ import annotations

import json
import logging
import os
import sys
from typing import Any
from urllib.parse import quote, unquote

from starlette.requests import Request

from sequential_flow.errors import MissingDependencyError

from .api import create_app
from .flows import open_flow
from .json_log import log_as_json
from .problems import MEDIA_TYPE, ProblemError, render
from .settings import PREFIX, Settings

try:
    from mangum import Mangum
    from mangum.handlers import APIGateway, HTTPGateway
except ImportError as error:
    raise MissingDependencyError("The AWS door", "mangum", "aws") from error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from mangum.types import LambdaContext, LambdaEvent, Scope
    from starlette.types import ASGIApp, Message, Receive, Send

DEFAULT_TABLE = "sequential-flow-tasks"
MOST_BYTES = 6 * 1024 * 1024
"""What Lambda gives back at most, of the answer as JSON."""
_FRAME_BYTES = 64 * 1024  # what the answer has around its body: the headers, above all
_log = logging.getLogger("sequential_flow")
_TEXTS = ["text/", "application/json", MEDIA_TYPE]  # other bodies are base64 to Mangum, which REST APIs would hand on


def create_handler(settings: Settings | None = None) -> Mangum:
    """What Lambda calls, as `app.handler` if the module is called so. Its log lines are JSON on standard output.

    - `settings`: those of the environment, if left out. Raises `SettingsError` for one that cannot be right.
    - `SEQUENTIAL_FLOW_TABLE` names the DynamoDB table, unless `settings.storage` names another storage. Tasks are there
      by default in `sequential-flow-tasks`. It is opened once an instance, by the first request that needs it.
    - `SEQUENTIAL_FLOW_BASE_PATH` is a path that stands before ours: that of a custom domain's mapping. Stages are found
      without it.
    """
    log_as_json()
    logging.getLogger("mangum").setLevel(logging.WARNING)  # it would log paths, in which ids stand
    settings = settings if settings is not None else Settings()
    storage = f"dynamodb://{quote(os.environ.get(PREFIX + 'TABLE') or DEFAULT_TABLE, safe='')}"
    app = create_app(lambda: open_flow(settings, storage), settings)
    return Mangum(
        _AnswerLimit(app, MOST_BYTES - _FRAME_BYTES),
        lifespan="off",
        api_gateway_base_path=os.environ.get(PREFIX + "BASE_PATH") or "/",
        custom_handlers=[_RestApi, _FunctionUrlOrHttpApi],
        text_mime_types=_TEXTS,
    )


class _FunctionUrlOrHttpApi(HTTPGateway):
    @property
    def scope(self) -> Scope:
        prefix, path = self._parts()
        return _placed(super().scope, prefix, path, self.config["api_gateway_base_path"], self.context)

    def _parts(self) -> tuple[str, str]:
        """The stage, if it stands in the path, and the path after it; percent-encoded once."""
        context = self.event["requestContext"]
        if ".lambda-url." in context.get("domainName", ""):
            return "", self.event["rawPath"]
        path = quote(self.event["rawPath"] if self.event["version"] == "2.0" else self.event["path"])
        stage = context.get("stage") or "$default"
        return _split(path, "/" if stage == "$default" else stage)


class _RestApi(APIGateway):
    @classmethod
    def infer(cls, event: LambdaEvent, context: LambdaContext, config: Any) -> bool:
        return "version" not in event and super().infer(event, context, config)  # HTTP APIs speak format 1.0 too

    @property
    def scope(self) -> Scope:
        context, path = self.event["requestContext"], self.event["path"]
        stage = f"/{context.get('stage')}"
        with_stage = context.get("path", "").rstrip("/") == (stage + path).rstrip("/")
        base_path = self.config["api_gateway_base_path"]
        return _placed(super().scope, stage if with_stage else "", path, base_path, self.context)


def _placed(scope: Scope, prefix: str, path: str, base_path: str, context: LambdaContext) -> Scope:
    """The scope of a request whose path, percent-encoded, is `path` after a `prefix` that the gateway put before it."""
    base, path = _split(path, base_path)
    raw_path = prefix + base + (path or "/")
    headers = scope["headers"]
    if not any(name == b"x-request-id" for name, _ in headers):  # ours and Lambda's own log lines then name the same
        headers = [*headers, (b"x-request-id", context.aws_request_id.encode())]
    places = {"path": unquote(raw_path), "raw_path": raw_path.encode(), "root_path": unquote(prefix + base)}
    return {**scope, **places, "headers": headers}


def _split(path: str, prefix: str) -> tuple[str, str]:
    """A path as `prefix` and what comes after it, or as nothing and itself.

    >>> _split("/live/tasks", "live"), _split("/lively", "live"), _split("/tasks", "/")
    (('/live', '/tasks'), ('', '/lively'), ('', '/tasks'))
    """
    prefix = "/" + prefix.strip("/")
    if prefix != "/" and (path + "/").startswith(prefix + "/"):
        return prefix, path[len(prefix) :]
    return "", path


class _AnswerLimit:
    """ASGI middleware: in place of an answer that Lambda would not give back, a problem that says so.

    Lambda's own words for it are `502 Internal Server Error`.
    """

    def __init__(self, app: ASGIApp, most_bytes: int) -> None:
        self._app = app
        self._most_bytes = most_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        messages: list[Message] = []

        async def keep(message: Message) -> None:
            messages.append(message)

        await self._app(scope, receive, keep)
        size = _json_size(b"".join(message.get("body", b"") for message in messages))
        if size > self._most_bytes:
            problem = ProblemError(
                500,
                "answer_too_large",
                "The answer is too large",
                f"AWS Lambda gives back {self._most_bytes:,} bytes at most; this answer has {size:,}. What was asked for "
                "has been done. Ask for fewer tasks at once (limit), or let programs end with smaller results.",
                size=size,
                limit=self._most_bytes,
            )
            _log.error("an answer of %s bytes is too large for Lambda", f"{size:,}")
            await render(Request(scope), problem)(scope, receive, send)
            return
        for message in messages:
            await send(message)


def _json_size(body: bytes) -> int:
    """How many bytes a body has as Lambda's runtime writes it: as a string in JSON."""
    if len(body) < MOST_BYTES // 6:  # no byte becomes longer than \\u0000
        return len(body)
    escapes_all = sys.version_info < (3, 12)
    return len(json.dumps(body.decode("utf-8", "replace"), ensure_ascii=escapes_all).encode())
