"""What several commands take: a program, a storage, JSON, a time to live."""

from __future__ import annotations

import os
import sys

from sequential_flow.arguments import read_ttl
from sequential_flow.errors import InvalidRequestError, StorageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from sequential_flow.flow import SequentialFlow
    from sequential_flow.storage.base import Storage

DEFAULT_TTL = "7d"


def add_storage(parser: argparse.ArgumentParser) -> None:
    """`--storage URL`."""
    parser.add_argument(
        "--storage",
        metavar="URL",
        help="where tasks are kept, such as sqlite:///flows.db (default: $SEQUENTIAL_FLOW_STORAGE, or a file of yours)",
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """`--json`."""
    parser.add_argument("--json", action="store_true", help="print the wire form of the task to standard output")


def add_program(parser: argparse.ArgumentParser) -> None:
    """FILE.js and what `execute` is told about it."""
    parser.add_argument("file", metavar="FILE.js", help="the program; - reads standard input")
    parser.add_argument("--input", metavar="JSON", help="what the program finds in `input`: JSON, or @FILE, or @-")
    parser.add_argument("--id", help="the task's id (default: a new one)")
    parser.add_argument("--name", help="a name for people")
    parser.add_argument(
        "--ttl", metavar="TIME", help=f"how long the task is kept: 90s, 30m, 2h, 7d, never (default: {DEFAULT_TTL})"
    )
    parser.add_argument(
        "--fetch-mode", choices=("auto", "sequential", "standard"), default="auto", help="the style of the program"
    )


def open_flow(arguments: argparse.Namespace) -> SequentialFlow:
    """A flow on the storage that the arguments, the environment or the defaults name."""
    from sequential_flow.flow import SequentialFlow

    ttl = getattr(arguments, "ttl", None) or os.environ.get("SEQUENTIAL_FLOW_TTL") or DEFAULT_TTL
    return SequentialFlow(_open_storage(arguments.storage), ttl=read_ttl(ttl))


def read_source(path: str) -> str:
    """The text of a program. Raises `InvalidRequestError` for a file that cannot be read."""
    return _read(path).removeprefix("\ufeff")


def read_json(text: str, what: str) -> Any:
    """JSON given as text, `@FILE` or `@-`. Raises `InvalidRequestError` naming `what`."""
    import json

    if text.startswith("@"):
        text = _read(text[1:])
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidRequestError(f"{what} is not JSON: {error}") from error


def _read(path: str) -> str:
    try:
        if path == "-":
            return sys.stdin.buffer.read().decode()
        with open(path, "rb") as file:
            return file.read().decode()
    except OSError as error:
        raise InvalidRequestError(f"{path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise InvalidRequestError(f"{path}: not UTF-8 text (byte {error.start})") from error


def _open_storage(url: str | None) -> Storage:
    from sequential_flow.storage.urls import open_storage

    url = url or os.environ.get("SEQUENTIAL_FLOW_STORAGE")
    if url:
        return open_storage(url)
    from sequential_flow.storage.sqlite import SQLiteStorage

    folder = os.path.join(_data_home(), "sequential-flow")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"Cannot make the folder {folder} for tasks ({error.strerror}); name another place by --storage."
        ) from error
    return SQLiteStorage(os.path.join(folder, "flows.db"))


def _data_home() -> str:
    if os.name == "nt" and os.environ.get("LOCALAPPDATA"):
        return os.environ["LOCALAPPDATA"]
    return os.environ.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share")
