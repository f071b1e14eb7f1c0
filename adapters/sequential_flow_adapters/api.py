"""The application: one FastAPI app over one flow. Doors serve it, whatever their cloud."""

from __future__ import annotations

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from sequential_flow import __version__

from .body_limit import BodyLimit
from .guard import Guard
from .openapi import describe
from .pauses import Pauses
from .problems import Failsafe, answer_http_error, answer_validation_error
from .request_log import RequestLog
from .routes import add_routes
from .service import Service
from .settings import Settings
from .tokens import Tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .flows import FlowSource

_DESCRIPTION = """Durable JavaScript. A program stops at each `fetch()`; the answer says what it waits for. Perform the
request, `POST /resume` with the response, and it goes on: here, or in another process on another machine.

1. `POST /execute` with `code` (and `input`): the task, `paused`, with `fetchRequest`.
2. Perform `fetchRequest`.
3. `POST /resume` with `taskId` and `fetchResponse`: the task at its next pause, `completed`, or in `error`.

Errors are problem documents (RFC 9457). An error of the program is none of the call: it is the task's `status`.
"""


def create_app(flow: FlowSource, settings: Settings | None = None) -> FastAPI:
    """The HTTP service over `flow`.

    - `flow`: a `SequentialFlow`, or a function without arguments that makes one. It is called once, by the first request
      that needs it, so that a cold start opens no storage. A failure is answered, and tried again with the next request.
    - `settings`: those of the environment, if left out. Raises `SettingsError` for one that cannot be right, and
      `MissingDependencyError` where sealing is asked for and `cryptography` is not installed.
    """
    settings = settings if settings is not None else Settings()
    tokens = Tokens(settings.secrets, seal=settings.seal) if settings.secrets else None
    app = FastAPI(
        title="Sequential Flow",
        version=__version__,
        description=_DESCRIPTION,
        docs_url="/docs" if settings.docs else None,
        openapi_url="/openapi.json" if settings.docs else None,
        redoc_url=None,
        redirect_slashes=False,  # behind a proxy it would name a host that nobody reaches
        middleware=_middleware(settings),
        exception_handlers={HTTPException: answer_http_error, RequestValidationError: answer_validation_error},
    )
    app.state.service = Service(flow, settings, Pauses(tokens, max_body_bytes=settings.max_body_bytes))
    app.state.guard = Guard(settings.api_keys, settings.max_concurrency)
    add_routes(app)
    describe(app, keys=bool(settings.api_keys))
    return app


def _middleware(settings: Settings) -> list[Middleware]:
    """From the outside in. Problems of the inner ones pass CORS, so that pages can read them."""
    cors = Middleware(
        CORSMiddleware,
        allow_origins=settings.cors_origins,
        allow_methods=["GET", "POST", "DELETE"],
        allow_headers=["Authorization", "Content-Type", "Traceparent", "Tracestate", "X-API-Key", "X-Request-ID"],
        expose_headers=["Retry-After", "X-Request-ID"],
    )
    return [
        Middleware(RequestLog),
        *([cors] if settings.cors_origins else []),
        Middleware(Failsafe),
        Middleware(BodyLimit, max_bytes=settings.max_body_bytes),
    ]
