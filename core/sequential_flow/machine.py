"""A paused task in memory: what ``engine.resume`` goes on with and ``snapshot.dump`` writes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from .fetch import FetchRequest, FetchResponse
from .limits import Limits
from .runtime.budget import spend
from .runtime.closures import JSClosure, RealmTemplate
from .runtime.completion import ThrowError, range_error, syntax_error, transparent, type_error
from .runtime.promises import REJECTED, JSPromise, new_promise, settle
from .runtime.timers import Timers
from .runtime.utf16 import text

if TYPE_CHECKING:
    from .compiler.pauses import Frame
    from .compiler.unit import Unit
    from .program import Program
    from .runtime.realm import Realm


UNIT_WORK: Final = 1 << 15
"""What a further unit costs of the budget, in steps of `budget.spend`: 2,048 operations."""

TEXT_WORK: Final = 512
"""What each character of it costs, in the same steps: 32 operations."""

LOOK: Final = 1 << 13
"""So many steps never pass without a look at the clock (512 operations, ``engine.CHUNK``)."""


def text_size(text: Any) -> int:
    """How long the text of a further unit is, in UTF-8."""
    parts = [text] if isinstance(text, str) else text
    return sum(len(part) if part.isascii() else len(part.encode("utf-8", "surrogatepass")) for part in parts)


class Pending:
    """What hangs on a request in standard style: the promise of its response, and the signal that may withdraw it."""

    __slots__ = ("promise", "signal")

    def __init__(self, promise: JSPromise, signal: Any = None) -> None:
        self.promise = promise
        self.signal = signal


class Machine:
    """A task between turns. ``frames`` are the paused stack, outermost first; ``waiting`` the unanswered requests."""

    __slots__ = (
        "arrived",
        "frames",
        "handed_out",
        "main_ended",
        "obstacle",
        "pending",
        "program",
        "realm",
        "requests",
        "result",
        "source_bytes",
        "text_bytes",
        "texts",
        "timers",
        "units",
        "waiting",
        "wake_at",
    )

    def __init__(self, program: Program, realm: Realm) -> None:
        self.program = program
        self.realm = realm
        self.units: list[Unit] = [program.unit]
        self.texts: list[Any] = []
        """The texts of the further units."""
        self.text_bytes = 0
        """How long these are together, in UTF-8."""
        self.source_bytes = Limits().source_bytes
        """How long they may be."""
        self.frames: list[Frame] = []
        self.waiting: list[FetchRequest] = []
        self.requests = 0
        self.handed_out = 0
        """How many of them the host was told of at earlier pauses."""
        self.pending: dict[str, Pending] = {}
        """In standard style: what hangs on each waiting request, by its id."""
        self.arrived: list[tuple[FetchRequest, FetchResponse]] = []
        """In standard style: what was given for this turn, and not yet to the program; the last is its first."""
        self.timers = Timers()
        self.main_ended = False
        """Whether the program's own code has ended, and only jobs are left; then ``result`` is its value."""
        self.result: Any = None
        self.wake_at: float | None = None
        """Until when the program's stack sleeps, in seconds since 1970."""
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

    def promise_request(self, url: str, options: dict[str, Any], signal: Any = None) -> JSPromise:
        """Note a request, and give the promise of its response (standard style)."""
        self.requests += 1
        number = str(self.requests)
        self.waiting.append(FetchRequest(number, url, options))
        promise = new_promise(self.realm)
        self.pending[number] = Pending(promise, signal)
        return promise

    def withdraw(self, signal: Any) -> None:
        """Take back the requests that a signal aborts; their promises are rejected with its reason."""
        spend(16 * len(self.pending))
        for number, pending in list(self.pending.items()):
            if pending.signal is signal:
                del self.pending[number]
                settle(self.realm, pending.promise, REJECTED, signal.reason)
        self.forget_answered()

    def forget_answered(self) -> None:
        """In standard style: leave only those requests waiting that a promise hangs on."""
        self.waiting = [request for request in self.waiting if request.id in self.pending]

    @property
    def next_wake(self) -> float | None:
        """When the task goes on without a response, in seconds since 1970; ``None`` if it does not."""
        if self.frames:
            return self.wake_at
        timer = self.timers.first()
        return None if timer is None else timer.due

    @property
    def unsent(self) -> bool:
        """Whether there is a request that the host was not told of."""
        return bool(self.waiting) and int(self.waiting[-1].id) > self.handed_out

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

    def add_unit(self, text: Any) -> Unit:
        """Compile a further unit of the program: the text of an ``eval`` (``["strict", text]`` of one that is evaluated as
        strict code), or kind, parameters and body of a ``Function``. Its text goes into states.

        Raises:
            JSSyntaxError: it is not JavaScript.
        """
        from .compiler.unit import Unit
        from .syntax import function_source, parse, parse_function

        strict = not isinstance(text, str) and text[0] == "strict"
        evaluated = strict or isinstance(text, str)
        if evaluated:
            source = text[1] if strict else text
            tree = parse(source, strict=strict)
        else:
            source, tree = function_source(*text), parse_function(*text)
        constants = frozenset(self.realm.global_object.constants)
        unit = Unit(source, tree, len(self.units), shared=True, evaluated=evaluated, constants=constants)
        self.units.append(unit)
        self.texts.append(text)
        self.text_bytes += text_size(text)
        return unit

    def forget_unit(self) -> None:
        """Take back the unit that was added last."""
        del self.units[-1]
        self.text_bytes -= text_size(self.texts.pop())

    def create_function(self, kind: str, parameters: list[str], body: str) -> JSClosure:
        """CreateDynamicFunction (20.2.1.1.1), once its texts are strings."""
        made = self.run_unit([kind, text(",".join(parameters)), text(body)])
        made.named = "anonymous"
        return made  # type: ignore[no-any-return]

    @transparent
    def run_unit(self, source: Any) -> Any:
        """Compile a unit, link it and run it: its value.

        Raises:
            ThrowError: SyntaxError where it is not JavaScript, RangeError where the task's further texts become too long.
            Stop: the turn has no more operations, or its time is over.
        """
        from .compiler.link import link
        from .syntax import JSSyntaxError

        count, size = len(self.units), text_size(source)
        if self.text_bytes + size > self.source_bytes:
            raise range_error(
                f"The texts given to eval and Function are longer than {self.source_bytes:,} bytes (limits.source_bytes)"
            )
        # A unit is kept for as long as the task lives, so what it costs is more than the work of compiling it.
        spend(UNIT_WORK + TEXT_WORK * size)
        try:
            unit = self.add_unit(source)
            unit.templates[0].compiled()
        except JSSyntaxError as error:
            if len(self.units) > count:
                self.forget_unit()
            spend(LOOK)
            raise syntax_error(error.message) from None
        spend(LOOK)
        try:
            link(self.realm, unit)
        except ThrowError:
            self.forget_unit()
            raise
        main = JSClosure(RealmTemplate(self.realm, unit.templates[0]), None)
        return main.py(main, None)

    def paused_places(self, count: int) -> list[tuple[str, int, int]]:
        """Where the innermost of the frames stand that this turn has not entered: name, line, column."""
        if not self.frames:
            return []
        from .compiler.pauses import place_of

        places = [place_of(frame) for frame in reversed(self.frames)]
        return [place for place in places if place is not None][:count]
