"""`SequentialFlow`: executes programs, keeps their pauses, resumes them.

The only room that knows engine, state and storage.

How a turn is kept safe. `execute` and `resume` run the program to its next pause and then write once, by
compare-and-set on the task's revision:

    load record (revision 7) → snapshot.load → engine.resume → snapshot.dump → save(record 8, expected_revision=7)

Nothing is written while the program runs and nothing outside has happened by then: a program reaches the world by
`fetch` only, and its requests are performed after the pause was saved. So a process may die at any point; the earlier
pause is whole, and the same response can be given again. Of many resumes of one pause, one `save` finds revision 7; the
others get the task as it then stands, marked `replayed`. An answered request is recognised by its id: ids count up from
"1", so one that is not waited for any more, and is not above the count of requests made, has been answered.
"""

from __future__ import annotations

import os
import time

from sequential_flow import engine, snapshot
from sequential_flow.answers import accept, check_sizes, only_request, read_answers, waiting_ids
from sequential_flow.arguments import FETCH_MODES, as_seconds, as_storage, check_id, check_source, checked_mode
from sequential_flow.errors import (
    InvalidRequestError,
    InvalidResponseError,
    ProgramMismatchError,
    RevisionConflict,
    StateError,
    StateFormatError,
    StateTooLarge,
    StorageUnavailable,
    TaskExistsError,
    TaskNotFoundError,
)
from sequential_flow.fetch import FetchResponse
from sequential_flow.frozen import Frozen
from sequential_flow.json_values import json_problem, json_size
from sequential_flow.limits import Limits, Usage
from sequential_flow.on_default import on_default
from sequential_flow.outcome import Completed, ErrorDetail, Failed, Outcome, Paused
from sequential_flow.storage.base import Storage, readable
from sequential_flow.storage.custom import CustomStorage
from sequential_flow.storage.memory import InMemoryStorage
from sequential_flow.syntax.syntax_error import JSSyntaxError
from sequential_flow.task import STATUSES, Task, to_milliseconds
from sequential_flow.task_records import Setting, forgotten, from_record, missing_task, to_record, with_method

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import timedelta
    from typing import Any, ClassVar, Literal, Self, TypeAlias

    from sequential_flow.outcome import ConsoleEntry
    from sequential_flow.storage.records import Record

    FetchMode: TypeAlias = Literal["auto", "sequential", "standard"]
    Ttl: TypeAlias = float | timedelta | None

DEFAULT_TTL = 2 * 60 * 60.0
MAX_PAGE = 1_000

_CREATIONS = 5
_UNSET: Any = object()


class TaskPage(Frozen):
    """A part of a listing, newest first. Iterate it; give `cursor` to `list_tasks` for the next; None is the end."""

    tasks: tuple[Task, ...]
    cursor: str | None = None

    def __iter__(self) -> Iterator[Task]:
        return iter(self.tasks)

    def __len__(self) -> int:
        return len(self.tasks)

    def __getitem__(self, index: int) -> Task:
        return self.tasks[index]


class SequentialFlow:
    """Durable JavaScript over one storage. Instances hold no state of their own; threads may share one.

    - `storage`: a `Storage` or a `CustomStorage`; the default is the one of `set_default_storage`, or else a new
      `InMemoryStorage`.
    - `clock` returns epoch seconds and `entropy(n)` n random bytes; programs see them as `Date` and `Math.random`.
    - `limits`: for every task, a `Limits` or a dict of changes to the defaults.
    - `ttl`: how long a task lives after it was last saved, in seconds or as a timedelta; None is for ever. A task that
      waits for a timer lives that long after the timer. (On the wire a ttl is in milliseconds.)
    - `keep_finished`: False deletes a task as soon as it ends; then its result is returned once, and nowhere else.
    - `secret`: the key that seals state which leaves a server; the HTTP service uses it, this class only holds it.

    All methods also work on the class itself, on a shared default instance.
    """

    _default: ClassVar[SequentialFlow | None] = None
    _default_storage: ClassVar[Storage | None] = None

    def __init__(
        self,
        storage: Storage | CustomStorage | None = None,
        *,
        clock: Callable[[], float] = time.time,
        entropy: Callable[[int], bytes] = os.urandom,
        limits: Limits | Mapping[str, Any] | None = None,
        ttl: Ttl = DEFAULT_TTL,
        keep_finished: bool = True,
        secret: str | bytes | None = None,
    ) -> None:
        self._storage = as_storage(storage) if storage is not None else type(self)._default_storage or InMemoryStorage()
        self._clock = clock
        self._entropy = entropy
        self._limits = Limits().with_changes(limits)
        self._ttl = as_seconds(ttl)
        self._keep_finished = keep_finished
        self.secret = secret

    @classmethod
    def default(cls) -> Self:
        """The instance behind the calls on the class."""
        if not isinstance(cls._default, cls):
            cls._default = cls()
        return cls._default

    @property
    def storage(self) -> Storage:
        """Where tasks are kept."""
        return self._storage

    @property
    def limits(self) -> Limits:
        """The limits of tasks that are given none of their own."""
        return self._limits

    @on_default
    def set_default_storage(self, storage: Storage | CustomStorage) -> None:
        """Keep tasks in `storage` from now on.

        On the class: for calls on the class and for instances made later without a storage. On an instance: for it.
        """
        self._storage = as_storage(storage)
        if self is type(self)._default:
            type(self)._default_storage = self._storage

    @on_default
    def execute(
        self,
        code: str,
        *,
        id: str | None = None,
        name: str | None = None,
        input: Any = None,
        ttl: Ttl = _UNSET,
        save: bool = True,
        fetch_mode: FetchMode = "auto",
        limits: Limits | Mapping[str, Any] | None = None,
    ) -> Task:
        """Run a program to its first pause, or its end.

        - `id` names this run, 1 to 255 characters; without one the task gets a new one, unguessable, ordered by time.
        - `input` is JSON, which the program finds in its global `input`.
        - `save=False` keeps the task out of the storage: hold on to `vm_state` and `code`, and resume with them.
        - `fetch_mode` overrides how the style of the program is told.
        - `limits` change this flow's limits for this task; `ttl` its time to live.

        What the program does wrong is a task with status `error`. Raises `JSSyntaxError` for a program that is not
        JavaScript (nothing is stored), `TaskExistsError` for an id in use, `InvalidRequestError` for arguments that
        cannot be right, and `StorageError`.
        """
        setting = Setting(
            self._limits.with_changes(limits),
            checked_mode(fetch_mode),
            self._ttl if ttl is _UNSET else as_seconds(ttl),
        )
        if id is not None:
            check_id(id)
        if name is not None and not isinstance(name, str):
            raise InvalidRequestError(f"A task's name is text, not {type(name).__name__}.")
        problem = json_problem(input)
        if problem:
            raise InvalidRequestError(f"The input of a program must be JSON: {problem}.")
        check_source(code, setting.limits)

        if id is not None and save:
            self._refuse_live(id)
        now = self._now()
        blank = Task(
            id=id if id is not None else self._new_id(now),
            name=name,
            status="running",
            code=code,
            created_at=now,
            updated_at=now,
        )
        outcome = _guarded(lambda: self._start(code, setting, input))
        task = self._settle(blank, outcome, setting)
        if not save:
            return task
        task = task.replace(revision=1)
        if task.finished and not self._keep_finished:
            return task.replace(revision=0)
        record = to_record(task, setting)
        for _ in range(_CREATIONS):
            try:
                self._storage.save(record, 0)
            except RevisionConflict:
                self._refuse_live(task.id)  # else the other one has gone meanwhile
            else:
                return task
        raise StorageUnavailable(f"Other tasks of the id {task.id!r} come and go. Trying again later is safe.")

    @on_default
    def resume(
        self,
        task_id: str,
        fetch_response: Mapping[str, Any] | FetchResponse | None = None,
        *,
        fetch_responses: Mapping[str, Mapping[str, Any] | FetchResponse] | None = None,
        request_id: str | None = None,
        vm_state: Mapping[str, Any] | None = None,
        code: str | None = None,
    ) -> Task:
        """Give a paused task what it waits for, and run it to its next pause or its end.

        - `fetch_response` answers the request `request_id`, or the only one that is waiting.
        - `fetch_responses` answers several, by request id.
        - Neither: goes on with a task whose timer has come (`wake_at`); before that, the task is returned as it is.
        - `vm_state` and `code` resume a task that is not stored (the result is not stored either). If it is stored,
          storage wins: `vm_state` then only tells which pause the caller means, and `code` must be the task's.

        Name the request when a call may be repeated: a repeat of an answered request, like a resume that lost against
        another one, returns the task as it stands with `replayed=True`, and changes nothing. So does every resume of
        a finished task.

        Raises `TaskNotFoundError` (`TaskExpiredError` while the expired record is still there), `InvalidResponseError`
        for a malformed response or a request that the task never made, `StateError` for a state that cannot be
        used, and `StorageError`; all of them leave the task as it was.
        """
        check_id(task_id)
        if vm_state is not None and not isinstance(vm_state, dict):
            raise InvalidRequestError(f"vm_state is the document of a pause, not {type(vm_state).__name__}.")
        answers = read_answers(fetch_response, fetch_responses, request_id)
        if None in answers and vm_state is not None:
            answers = {only_request(vm_state): answers[None]}

        while True:
            record = self._storage.load(task_id)
            if record is None or record.expired(to_milliseconds(self._clock())):
                if vm_state is not None:
                    return self._resume_unsaved(task_id, answers, vm_state, code)
                raise missing_task(task_id, record)
            task, setting = from_record(record, task_id)
            if code is not None and code != task.code:
                raise ProgramMismatchError(
                    f"Task {task_id!r} runs another program than the code given. Leave the code out to resume it."
                )
            accepted = accept(task, answers)
            check_sizes(accepted, setting.limits)
            if not self._goes_on(task, answers, accepted):
                return task.replace(replayed=True)
            advanced = self._advance(task, accepted, setting).replace(revision=task.revision + 1)
            try:
                self._write(advanced, setting, record)
            except RevisionConflict:
                # Another writer was first. Who named a request may still be needed, if it was another one of several
                # that was answered; who did not name one meant this very pause, which is over.
                if None in answers or not answers:
                    return self.get_task(task_id).replace(replayed=True)
                self._check_moved_on(record)
                continue
            return advanced

    @on_default
    def get_task(self, task_id: str) -> Task:
        """The stored task. Raises `TaskNotFoundError`, of which `TaskExpiredError` is a kind."""
        check_id(task_id)
        return self._load_live(task_id)[0]

    @on_default
    def delete_task(self, task_id: str) -> bool:
        """Forget a task, whatever it is doing. False if there was none (or it had expired)."""
        check_id(task_id)
        try:
            record = self._storage.load(task_id)
            live = record is not None and not record.expired(to_milliseconds(self._clock()))
        except StateFormatError:
            live = True  # damaged, and therefore somebody wants to be rid of it
        return self._storage.delete(task_id) and live

    @on_default
    def list_tasks(self, status: str | None = None, *, limit: int = 50, cursor: str | None = None) -> TaskPage:
        """Stored tasks, newest first: at most `limit` (1 to 1000), of one status if given, after `cursor` of a page."""
        if status is not None and status not in STATUSES:
            raise InvalidRequestError(f"There is no status {status!r}; the statuses are {', '.join(STATUSES)}.")
        if type(limit) is not int or not 1 <= limit <= MAX_PAGE:
            raise InvalidRequestError(f"The limit of a list is a whole number from 1 to {MAX_PAGE}, not {limit!r}.")
        page = self._storage.list(now=to_milliseconds(self._clock()), status=status, limit=limit, cursor=cursor)
        return TaskPage(tuple(readable(page.records, lambda record: from_record(record)[0])), page.cursor)

    @on_default
    def cancel(self, task_id: str, *, reason: str | None = None) -> Task:
        """End a paused task: status `error`, `error_detail.code` `cancelled`.

        Its program runs no further, not even `finally`.

        A finished task is returned as it is, `replayed`. Raises `TaskNotFoundError`.
        """
        check_id(task_id)
        while True:
            record = self._live_record(task_id)
            task, setting = from_record(record, task_id)
            if task.finished:
                return task.replace(replayed=True)
            message = "The task was cancelled" + (f": {reason}" if reason else "")
            failed = Failed(ErrorDetail("AbortError", message, code="cancelled"))
            ended = self._settle(task, failed, setting, turns=0).replace(revision=task.revision + 1)
            try:
                self._write(ended, setting, record)
            except RevisionConflict:
                self._check_moved_on(record)
                continue  # cancel it where it is now
            return ended

    @on_default
    def purge_expired(self) -> int:
        """Delete expired tasks from the storage; return how many. Readers never see them, purged or not."""
        return self._storage.purge_expired(to_milliseconds(self._clock()))

    # ------------------------------------------------------------------ turns

    def _start(self, code: str, setting: Setting, given: Any) -> Outcome:
        program = engine.compile_program(code, fetch_mode=setting.fetch_mode)
        return engine.start(
            program,
            input=given,
            limits=setting.limits,
            now=self._clock,
            monotonic=time.monotonic,
            entropy=self._entropy,
        )

    @staticmethod
    def _machine(code: str, vm_state: Mapping[str, Any], fetch_mode: str) -> Any:
        # The style stays what it was at the start, even if a later release would tell it otherwise.
        style = vm_state.get("style")
        program = engine.compile_program(code, fetch_mode=style if style in FETCH_MODES else fetch_mode)
        try:
            return snapshot.load(dict(vm_state), program)
        except (LookupError, TypeError, ValueError, AttributeError, RecursionError) as error:
            raise StateFormatError(f"This state is damaged ({type(error).__name__}: {error}).") from error

    def _advance(self, task: Task, accepted: dict[str, FetchResponse], setting: Setting, machine: Any = None) -> Task:
        """The task after one more turn of its machine, which is read from its state if need be; nothing is saved."""
        if machine is None:
            machine = self._machine(task.code, task.vm_state or {}, setting.fetch_mode)
        outcome = _guarded(
            lambda: engine.resume(
                machine,
                accepted,
                limits=setting.limits,
                now=self._clock,
                monotonic=time.monotonic,
                entropy=self._entropy,
            )
        )
        return self._settle(task, outcome, setting)

    def _resume_unsaved(
        self,
        task_id: str,
        answers: dict[str | None, FetchResponse],
        vm_state: Mapping[str, Any],
        code: str | None,
    ) -> Task:
        if code is None:
            raise InvalidRequestError("To resume from vm_state without storage, give the program's code as well.")
        check_source(code, self._limits)
        setting = Setting(self._limits, "auto", self._ttl)
        machine = self._machine(code, vm_state, "auto")
        now = self._now()
        task = Task(
            id=task_id,
            status="paused",
            code=code,
            vm_state=vm_state,
            fetch_requests=tuple(map(with_method, machine.waiting)),
            wake_at=machine.next_wake,
            created_at=now,
            updated_at=now,
        )
        accepted = accept(task, answers)
        check_sizes(accepted, setting.limits)
        if not self._goes_on(task, answers, accepted):
            return task.replace(replayed=True)
        return self._advance(task, accepted, setting, machine)

    def _goes_on(
        self, task: Task, answers: Mapping[str | None, FetchResponse], accepted: Mapping[str, FetchResponse]
    ) -> bool:
        """Whether there is anything to resume the task with: an answer it waits for, or a timer that has come."""
        if accepted or answers or task.finished:
            return bool(accepted)
        if task.wake_at is None:
            raise InvalidResponseError(f"Task {task.id!r} waits for {waiting_ids(task)}: give a response.")
        return task.wake_at <= self._clock()

    def _settle(self, task: Task, outcome: Outcome, setting: Setting, *, turns: int = 1) -> Task:
        """The task after a turn that ended with `outcome`."""
        limits = setting.limits
        state: dict[str, Any] | None = None
        state_bytes = 0
        if isinstance(outcome, Paused):
            paused = outcome
            try:
                _check_requests(paused, limits)
                state = snapshot.dump(paused.machine)
                state_bytes = json_size(state)
                if state_bytes > limits.state_bytes:
                    raise StateTooLarge(state_bytes, limits.state_bytes)
            except _Stopped as stopped:
                outcome = Failed(stopped.error, outcome.console, outcome.usage)
            except StateTooLarge as error:
                outcome = Failed(
                    ErrorDetail("RangeError", str(error), code="state_limit"), outcome.console, outcome.usage
                )
            except StateError as error:
                outcome = Failed(ErrorDetail("TypeError", str(error), code=error.code), outcome.console, outcome.usage)
            except Exception as error:  # noqa: BLE001  # the last resort, as in _guarded
                outcome = Failed(_internal_error(error), outcome.console, outcome.usage)
        elif isinstance(outcome, Completed):
            try:
                _check_result(outcome.value, limits)
            except _Stopped as stopped:
                outcome = Failed(stopped.error, outcome.console, outcome.usage)

        now = self._now()
        console, dropped = _trim_console([*task.console, *outcome.console], limits.console_bytes)
        paused_now = isinstance(outcome, Paused)
        requests = tuple(map(with_method, outcome.requests)) if isinstance(outcome, Paused) else ()
        wake_at = outcome.wake_at if isinstance(outcome, Paused) else None
        usage = Usage(
            operations=task.usage.operations + outcome.usage.operations,
            seconds=round(task.usage.seconds + outcome.usage.seconds, 6),
            turns=task.usage.turns + turns,
            requests=max([task.usage.requests, *(int(request.id) for request in requests)]),
            state_bytes=state_bytes if paused_now else 0,
            console_dropped=task.usage.console_dropped + dropped,
        )
        changes: dict[str, Any] = {
            "status": "paused",
            "vm_state": state if paused_now else None,
            "fetch_requests": requests,
            # Rounded up: a timer must not seem due before it is.
            "wake_at": None if wake_at is None else -(-wake_at * 1000 // 1) / 1000,
            "console": tuple(console),
            "usage": usage,
            "updated_at": now,
            "replayed": False,
        }
        if isinstance(outcome, Completed):
            changes |= {"status": "completed", "result": outcome.value}
        elif isinstance(outcome, Failed):
            changes |= {"status": "error", "error": outcome.error.message, "error_detail": outcome.error}
        if setting.ttl is not None:
            changes["expires_at"] = round(max(now, wake_at or 0.0) + setting.ttl, 3)
        return task.replace(**changes)

    # ---------------------------------------------------------------- storage

    def _load_live(self, task_id: str) -> tuple[Task, Setting]:
        return from_record(self._live_record(task_id), task_id)

    def _live_record(self, task_id: str) -> Record:
        record = self._storage.load(task_id)
        if record is None or record.expired(to_milliseconds(self._clock())):
            raise missing_task(task_id, record)
        return record

    def _refuse_live(self, task_id: str) -> None:
        try:
            task = self._load_live(task_id)[0]
        except TaskNotFoundError:
            return
        raise TaskExistsError(task)

    def _write(self, task: Task, setting: Setting, before: Record) -> None:
        """Put a task in the place of the record that it was made from. Raises `RevisionConflict`."""
        record = to_record(task, setting)
        if task.finished and not self._keep_finished:
            self._storage.forget(forgotten(record), before.revision)
        else:
            self._storage.save(record, before.revision)

    def _check_moved_on(self, before: Record) -> None:
        """After a conflict, and before trying again, which would go on for ever if nobody was faster."""
        now = self._storage.load(before.id)
        if now is not None and (now.revision, now.created_at) == (before.revision, before.created_at):
            raise StateFormatError(
                f"The stored task {before.id!r} is damaged: the storage and the record differ about its revision."
            )

    def _now(self) -> float:
        """Epoch seconds in whole milliseconds, as records keep them."""
        return round(self._clock(), 3)

    def _new_id(self, now: float) -> str:
        """A UUID of version 7: the time in milliseconds, then 74 random bits."""
        number = int.from_bytes(self._entropy(10), "big")
        number = (to_milliseconds(now) & (1 << 48) - 1) << 80 | number
        number = number & ~(0xF << 76) | 0x7 << 76
        number = number & ~(0x3 << 62) | 0x2 << 62
        digits = f"{number:032x}"
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


class _Stopped(Exception):
    """A limit of the host ends the program."""

    def __init__(self, error: ErrorDetail) -> None:
        super().__init__(error.message)
        self.error = error


# ------------------------------------------------------------------ the program must not raise


def _guarded(turn: Callable[[], Outcome]) -> Outcome:
    """Run a turn; whatever the engine lets slip becomes a failure of the program, and a line in the log."""
    try:
        return turn()
    except JSSyntaxError:
        raise
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:  # noqa: BLE001  # programs are hostile: nothing they do raises
        return Failed(_internal_error(error))


def _internal_error(error: BaseException) -> ErrorDetail:
    import logging

    # The reason goes to the log alone: the text of a Python exception may tell a stranger about the host.
    logging.getLogger("sequential_flow").error("The engine failed on a program", exc_info=error)
    return ErrorDetail(
        "InternalError", f"The engine failed ({type(error).__name__}); the host's log has more", code="internal_error"
    )


# ------------------------------------------------------------------ limits


def _check_requests(paused: Paused, limits: Limits) -> None:
    if len(paused.requests) > limits.waiting_requests:
        message = (
            f"The program waits for {len(paused.requests):,} requests at once; the limit is {limits.waiting_requests:,}"
        )
        raise _Stopped(ErrorDetail("RangeError", message, code="request_limit"))


def _check_result(value: object, limits: Limits) -> None:
    try:
        size = json_size(value)
    except RecursionError:
        raise _Stopped(ErrorDetail("RangeError", "The result is nested too deeply", code="result_limit")) from None
    if size > limits.result_bytes:
        message = f"The result takes {size:,} bytes; the limit is {limits.result_bytes:,}"
        raise _Stopped(ErrorDetail("RangeError", message, code="result_limit"))


def _trim_console(entries: list[ConsoleEntry], limit: int) -> tuple[list[ConsoleEntry], int]:
    """The newest entries that fit, and how many were dropped."""
    size = 0
    kept = 0
    for entry in reversed(entries):
        size += json_size(entry)
        if size > limit:
            break
        kept += 1
    return entries[len(entries) - kept :], len(entries) - kept
