"""The door to Google Cloud: an HTTP function on Cloud Run functions.

    from sequential_flow_adapters.gcp import create_handler

    handler = create_handler()          # gcloud functions deploy … --entry-point=handler

The Functions Framework has an ASGI server, and calls whatever an asynchronous function returns as an ASGI application.
So the function returns the service, and nothing is translated between the two.
"""

from __future__ import annotations

from functools import partial
from typing import Any

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.types import ASGIApp, Receive, Scope, Send

    from .settings import Settings

DEFAULT_STORAGE = "firestore://"
"""The `(default)` database of the function's own project."""
_ROUTED = {"app", "endpoint", "path_params", "route", "router"}
"""What the framework's own router has left in the scope, and the service's would take for its own."""


def create_handler(settings: Settings | None = None, *, name: str = "handler") -> Callable[[Any], Awaitable[ASGIApp]]:
    """A function for the Functions Framework (3.9 or later), which serves all routes of the HTTP service.

    - `settings`: those of the environment (`SEQUENTIAL_FLOW_*`), if left out. Tasks are kept in Firestore unless they say
      otherwise; it is opened by the first request that needs it, once an instance.
    - `name`: the variable that the function is kept in, which is the entry point. The framework looks it up by this name.

    What the service logs goes to standard output, as Cloud Logging reads it. Raises `SettingsError` for settings that
    cannot be right, so that a deployment with such settings does not start, and `MissingDependencyError`.
    """
    from sequential_flow.errors import MissingDependencyError

    try:
        import functions_framework.aio
    except ImportError as error:
        raise MissingDependencyError("The Google Cloud door", "functions-framework>=3.9", "gcp") from error

    from .api import create_app
    from .cloud_logging import log_to_cloud
    from .flows import open_flow
    from .settings import Settings

    settings = settings if settings is not None else Settings()
    log_to_cloud()
    app = create_app(partial(open_flow, settings, DEFAULT_STORAGE), settings)

    async def service(scope: Scope, receive: Receive, send: Send) -> None:
        await app({key: value for key, value in scope.items() if key not in _ROUTED}, receive, send)

    async def handler(_request: Any) -> ASGIApp:
        return service

    handler.__name__ = name
    register: Any = functions_framework.aio.http  # whose types do not know that an ASGI application is an answer
    registered: Callable[[Any], Awaitable[ASGIApp]] = register(handler)
    return registered
