"""Serve the HTTP API on this machine, with uvicorn. Clouds have doors of their own: see deploy/."""

from __future__ import annotations

import os

from sequential_flow.cli import arguments as common
from sequential_flow.cli import terminal
from sequential_flow.cli.exits import BAD_USAGE, DONE
from sequential_flow.errors import InvalidRequestError, MissingDependencyError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

HELP = "serve the HTTP API on this machine"
_HOST = "127.0.0.1"
_PORT = 8000
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_GRACE = 10
"""Seconds that requests have to end, when the server is told to."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--host", default=_HOST, help=f"the address to listen at (default: {_HOST}, which only this machine reaches)"
    )
    parser.add_argument(
        "--port", type=int, metavar="N", help=f"the port; 0 takes a free one (default: $PORT, or {_PORT})"
    )
    common.add_storage(parser)
    parser.add_argument(
        "--json-log", action="store_true", help="log JSON lines to standard output, for containers, not text"
    )


def run(arguments: argparse.Namespace) -> int:
    port = _port(arguments.port)
    uvicorn, create_app, settings_class, log_as_json = _imported()
    settings = settings_class()
    flow = _flow(arguments, settings)
    if arguments.json_log:
        log_as_json()
    if not settings.api_keys and arguments.host not in _LOOPBACK:
        terminal.note(
            "No SEQUENTIAL_FLOW_API_KEY is set: whoever reaches this address may run programs, and read all tasks."
        )
    try:
        uvicorn.run(
            create_app(flow, settings),
            host=arguments.host,
            port=port,
            access_log=not arguments.json_log,  # the service's own line says more
            log_config=_log_config(uvicorn),
            timeout_graceful_shutdown=_GRACE,
        )
    except SystemExit:
        return BAD_USAGE  # it cannot listen there, and has said why
    terminal.note("stopped; paused tasks wait")
    return DONE


def _imported() -> tuple[Any, Any, Any, Any]:
    """The server and the service, by name: arrows run down, and this floor does not know that one.

    Raises `MissingDependencyError`.
    """
    from importlib import import_module

    try:
        return (
            import_module("uvicorn"),
            import_module("sequential_flow_adapters.api").create_app,
            import_module("sequential_flow_adapters.settings").Settings,
            import_module("sequential_flow_adapters.json_log").log_as_json,
        )
    except ModuleNotFoundError as error:
        name = str(error.name).partition(".")[0].replace("_", "-")
        raise MissingDependencyError("The HTTP service", name, "http") from error


def _flow(arguments: argparse.Namespace, settings: Any) -> Any:
    """Where the other commands keep their tasks, with the limits and times of the service."""
    from sequential_flow.flow import SequentialFlow

    storage = common.open_flow(arguments).storage
    return SequentialFlow(storage, limits=settings.limits, ttl=settings.ttl, keep_finished=settings.keep_finished)


def _port(given: int | None) -> int:
    text = str(given) if given is not None else os.environ.get("PORT") or str(_PORT)
    if not (text.isascii() and text.isdigit() and int(text) <= 0xFFFF):
        raise InvalidRequestError(f"{text!r} is not a port: write a number up to 65535, or 0 for a free one.")
    return int(text)


def _log_config(uvicorn: Any) -> dict[str, Any]:
    """uvicorn's own, but all of it to standard error."""
    config: dict[str, Any] = uvicorn.config.LOGGING_CONFIG
    handlers = {name: handler | {"stream": "ext://sys.stderr"} for name, handler in config["handlers"].items()}
    return config | {"handlers": handlers}
