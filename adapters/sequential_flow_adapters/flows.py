"""The flow behind the service: made from settings, and opened when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TypeAlias

from .settings import PREFIX, Settings, SettingsError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sequential_flow.flow import SequentialFlow

    FlowSource: TypeAlias = SequentialFlow | Callable[[], SequentialFlow]


def open_flow(settings: Settings, default_storage: str) -> SequentialFlow:
    """A flow as the settings say, on `settings.storage` or else on the URL that a door prefers.

    Raises `SettingsError` for a URL that names no storage, `MissingDependencyError` where its client is missing.
    """
    from sequential_flow.errors import InvalidRequestError
    from sequential_flow.flow import SequentialFlow
    from sequential_flow.storage.urls import open_storage

    url = settings.storage.get_secret_value() if settings.storage is not None else default_storage
    try:
        storage = open_storage(url)
    except InvalidRequestError as error:  # the operator's mistake, not that of whoever asks
        raise SettingsError(f"{PREFIX}STORAGE: {error}") from error
    return SequentialFlow(storage, limits=settings.limits, ttl=settings.ttl, keep_finished=settings.keep_finished)


class OnDemand:
    """A flow, or what makes one: called once, by the first request that needs it. A failure is tried again."""

    def __init__(self, source: FlowSource) -> None:
        self._source = source
        self._flow: SequentialFlow | None = None
        self._lock = Lock()

    def get(self) -> SequentialFlow:
        """The flow. Raises what making it raises."""
        if self._flow is None:
            with self._lock:
                if self._flow is None:
                    self._flow = self._source() if callable(self._source) else self._source
        return self._flow
