"""Log lines as JSON: what the collectors of the clouds read from standard output."""

from __future__ import annotations

import json
import logging
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TextIO


class Fields(dict[str, "Any"]):
    """A message of named parts. As text it is JSON, so that it reads well under any formatter."""

    def __str__(self) -> str:
        return json.dumps(self, separators=(",", ":"))


class JsonFormatter(logging.Formatter):
    """One JSON object a line: `severity` (as Google Cloud Logging names levels), `logger`, `message` or the fields,
    and `exception`, if there is one."""

    def format(self, record: logging.LogRecord) -> str:
        parts = {"severity": record.levelname, "time": self._time(record), "logger": record.name}
        line: dict[str, Any] = parts | (
            record.msg if isinstance(record.msg, Fields) else {"message": record.getMessage()}
        )
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, separators=(",", ":"))

    @staticmethod
    def _time(record: logging.LogRecord) -> str:
        from datetime import UTC, datetime

        return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def log_as_json(stream: TextIO | None = None, level: int = logging.INFO) -> logging.Handler:
    """Write what `sequential_flow` logs as JSON to `stream` (standard output). Returns the handler.

    A second call replaces the first one's handler.
    """
    logger = logging.getLogger("sequential_flow")
    for old in [handler for handler in logger.handlers if isinstance(handler.formatter, JsonFormatter)]:
        logger.removeHandler(old)
    handler = logging.StreamHandler(stream if stream is not None else sys.stdout)
    handler.setFormatter(JsonFormatter())
    logger.addHandler(handler)
    logger.setLevel(level)
    logger.propagate = False  # the runtimes of the clouds have a handler of their own at the root
    return handler
