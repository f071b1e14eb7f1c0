"""A paused task in memory: what ``engine.resume`` goes on with and ``snapshot.dump`` writes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .fetch import FetchRequest
from .runtime.completion import transparent, type_error
from .runtime.promises import JSPromise, new_promise

if TYPE_CHECKING:
    from .compiler.pauses import Frame
    from .compiler.unit import Unit
    from .program import Program
    from .runtime.realm import Realm


class Machine:
    """A task between turns. ``frames`` are the paused stack, outermost first; ``waiting`` the unanswered requests."""

    __slots__ = ("frames", "obstacle", "promises", "program", "realm", "requests", "units", "waiting", "wake_at")

    def __init__(self, program: Program, realm: Realm) -> None:
        self.program = program
        self.realm = realm
        self.units: list[Unit] = [program.unit]
        self.frames: list[Frame] = []
        self.waiting: list[FetchRequest] = []
        self.requests = 0
        self.promises: dict[str, JSPromise] = {}
        """In standard style: the promise of each waiting request, by its id."""
        self.wake_at: float | None = None
        """Until when the program sleeps, in seconds since 1970."""
        self.obstacle: Callable[[], str | None] = lambda: None

    @transparent
    def request(self, url: str, options: dict[str, Any]) -> None:
        """Note a request that the program makes just now; refused where a pause cannot cross what is running.

        Raises:
            ThrowError: TypeError that names the place.
        """
        self.check_stack("fetch")
        self.requests += 1
        self.waiting.append(FetchRequest(str(self.requests), url, options))

    def promise_request(self, url: str, options: dict[str, Any]) -> JSPromise:
        """Note a request, and give the promise of its response (standard style)."""
        self.requests += 1
        number = str(self.requests)
        self.waiting.append(FetchRequest(number, url, options))
        promise = self.promises[number] = new_promise(self.realm)
        return promise

    @transparent
    def sleep(self, until: float) -> None:
        """Note that the program sleeps; refused as a request is."""
        self.check_stack("sleep")
        self.wake_at = until

    @transparent
    def check_stack(self, what: str) -> None:
        """Refuse a pause that cannot cross what is running."""
        obstacle = self.obstacle()
        if obstacle is not None:
            raise type_error(f"{what}() cannot pause inside {obstacle}; call it before, and pass the result")

    def add_unit(self, source: str, index: int | None = None) -> Unit:
        """Compile a further unit of the program (``new Function``, indirect ``eval``).

        Raises:
            JSSyntaxError: it is not JavaScript.
        """
        from .compiler.unit import Unit
        from .syntax import parse

        unit = Unit(source, parse(source), len(self.units) if index is None else index, shared=True)
        self.units.append(unit)
        return unit

    def paused_places(self, count: int) -> list[tuple[str, int, int]]:
        """Where the innermost of the frames stand that this turn has not entered: name, line, column."""
        from .compiler.pauses import place_of

        places = [place_of(frame) for frame in reversed(self.frames)]
        return [place for place in places if place is not None][:count]
