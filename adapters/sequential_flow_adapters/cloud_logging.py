"""Log lines as Google's Cloud Logging reads them from standard output: for all doors of its cloud."""

from __future__ import annotations

import logging
import os
from copy import copy

from .json_log import Fields, JsonFormatter, log_as_json

TRACE = "logging.googleapis.com/trace"
"""The field by which Cloud Logging joins a line to its request, and Cloud Trace to its trace."""


class CloudLoggingFormatter(JsonFormatter):
    """As `JsonFormatter`, with the trace under Google's name, and as Google names it if the project is known."""

    def __init__(self, project: str | None) -> None:
        super().__init__()
        self._project = project

    def format(self, record: logging.LogRecord) -> str:
        if isinstance(record.msg, Fields) and "trace" in record.msg:
            fields = Fields(record.msg)
            trace = fields.pop("trace")
            fields[TRACE] = f"projects/{self._project}/traces/{trace}" if self._project else trace
            record = copy(record)  # other handlers want it as it was
            record.msg = fields
        return super().format(record)


def log_to_cloud() -> logging.Handler:
    """Write what `sequential_flow` logs to standard output, for Cloud Logging. Returns the handler."""
    handler = log_as_json()
    # Firebase sets the second one; Cloud Run sets neither, so the guide to deploying sets the first.
    project = os.environ.get("GOOGLE_CLOUD_PROJECT") or os.environ.get("GCLOUD_PROJECT")
    handler.setFormatter(CloudLoggingFormatter(project))
    return handler
