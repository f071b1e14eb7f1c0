"""OpenTelemetry spans for turns: where the host has set up OpenTelemetry, and at no cost where it has not.

Nothing here imports OpenTelemetry: who has set a tracer provider has imported it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sequential_flow.task import Task


class TurnSpan:
    """The span of one turn; without a tracer it does nothing."""

    def __init__(self, span: Any = None) -> None:
        self._span = span

    def ended(self, task: Task) -> None:
        """Say how the task stands after the turn."""
        if self._span is not None:
            self._span.set_attributes(
                {
                    "sequential_flow.task.id": task.id.encode("utf-8", "replace").decode(),
                    "sequential_flow.task.status": task.status,
                    "sequential_flow.task.replayed": task.replayed,
                    "sequential_flow.turns": task.usage.turns,
                    "sequential_flow.operations": task.usage.operations,
                    "sequential_flow.state_bytes": task.usage.state_bytes,
                }
            )


@contextmanager
def turn_span(name: str, headers: Mapping[str, str]) -> Iterator[TurnSpan]:
    """A span named `sequential_flow.<name>`: a child of the current one, or else of the request's `traceparent`.

    An error that leaves it sets its status and `error.type`, without the message, which may hold a client's data. (An
    error of the program is none of the service: it is the task's status.)
    """
    trace = sys.modules.get("opentelemetry.trace")
    if trace is None:
        yield TurnSpan()
        return
    parent = None
    if not trace.get_current_span().get_span_context().is_valid and "traceparent" in headers:
        from opentelemetry.propagate import extract

        parent = extract({key: headers[key] for key in ("traceparent", "tracestate") if key in headers})
    tracer = trace.get_tracer("sequential_flow")
    with tracer.start_as_current_span(
        f"sequential_flow.{name}", context=parent, record_exception=False, set_status_on_exception=False
    ) as span:
        try:
            yield TurnSpan(span)
        except Exception as error:
            span.set_attribute("error.type", type(error).__name__)
            span.set_status(trace.StatusCode.ERROR)
            raise
