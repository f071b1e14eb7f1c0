"""The door to Firebase: an HTTPS function of a Firebase project.

    from sequential_flow_adapters.firebase import create_function

    flows = create_function()           # firebase deploy --only functions

Firebase's functions are called with a Flask request, so the service stands behind a bridge. It is made with the first
request: the command line imports the file too, on the developer's machine and without the secrets, to see what is there.
"""

from __future__ import annotations

from functools import partial
from threading import Lock
from typing import Any

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from fastapi import FastAPI
    from flask import Request, Response

    from .settings import Settings

DEFAULT_STORAGE = "firestore://"
"""The `(default)` database of the function's own project."""


def create_function(
    settings: Settings | None = None, *, name: str = "flows", invoker: str | list[str] = "private", **options: Any
) -> Callable[[Request], Response]:
    """An HTTPS function (2nd generation) that serves all routes of the HTTP service.

    - `settings`: those of the environment (`SEQUENTIAL_FLOW_*`), if left out. Tasks are kept in Firestore unless they say
      otherwise; it is opened by the first request that needs it, once an instance.
    - `name`: the variable that the function is kept in. The function is deployed under this name.
    - `invoker`: who may call. `"private"`: nobody but accounts that are given the role `roles/run.invoker`;
      `"public"`: everybody, which asks for SEQUENTIAL_FLOW_API_KEY; or the accounts of those who may.
    - `options`: what else `https_fn.on_request` takes: `region`, `memory`, `secrets`, `concurrency`, …

    What the service logs goes to standard output, as Cloud Logging reads it. Raises `MissingDependencyError`. Settings that
    cannot be right show with the first request.
    """
    from sequential_flow.errors import MissingDependencyError

    try:
        from firebase_functions import https_fn
    except ImportError as error:
        raise MissingDependencyError("The Firebase door", "firebase-functions", "firebase") from error

    service = _OnDemand(settings)

    def function(request: Request) -> Response:
        from .flask_bridge import answer

        return answer(service.get(), request)

    function.__name__ = name
    declared: Callable[[Request], Response] = https_fn.on_request(invoker=invoker, **options)(function)
    return declared


class _OnDemand:
    """The service, made once a process, by its first request. A failure is tried again."""

    def __init__(self, settings: Settings | None) -> None:
        self._settings = settings
        self._service: FastAPI | None = None
        self._lock = Lock()

    def get(self) -> FastAPI:
        if self._service is None:
            with self._lock:
                if self._service is None:
                    self._service = _open(self._settings)
        return self._service


def _open(settings: Settings | None) -> FastAPI:
    from .api import create_app
    from .cloud_logging import log_to_cloud
    from .flows import open_flow
    from .settings import Settings

    settings = settings if settings is not None else Settings()
    log_to_cloud()
    return create_app(partial(open_flow, settings, DEFAULT_STORAGE), settings)
