"""Does a store with a million paused tasks cost what one with a thousand costs?"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import median

from bench.options import Options
from bench.sources import BENCH, CORE
from bench.stopwatch import timed
from bench.table import Cell, Table

sys.path.insert(0, str(BENCH.parent / "tests"))
sys.path.insert(0, str(CORE))

from sequential_flow.flow import SequentialFlow
from sequential_flow.storage.base import Storage, encode_cursor
from sequential_flow.storage.records import Record
from sequential_flow.storage.sql import SQLStorage
from sequential_flow.storage.sqlite import _CREATE, SQLiteStorage
from servers.postgresql import PostgreSQL

TARGET = 2.0
NOW = 1_800_000_000_000
PROGRAM = "const user = fetch('https://api.example.com/user/' + input.id); user.name"


def run(options: Options) -> list[Table]:
    """One row a store and a question; small and large in turn, in the same round."""
    sizes = (1_000, 2_000) if options.quick else (1_000, 1_000_000)
    rounds, calls = options.rounds_or(5), 20 if options.quick else 200
    small, large = (f"{size:,} tasks ms" for size in sizes)
    notes = [
        (
            f"Medians of {calls} calls, of these the smallest of {rounds} rounds. Tasks: the README's, waiting; two in a "
            "hundred completed, one in a hundred failed."
        ),
        (
            "save: an advance to the next revision. SQLite flushes each to the disk; the server of PostgreSQL has fsync off, "
            "as for tests, so that the index and not the disk is measured."
        ),
    ]
    rows: list[list[Cell]] = []
    with ExitStack() as stack:
        for name, open_one in stores(stack, notes).items():
            filled = [Filled(stack.enter_context(open_one(size)), size) for size in sizes]
            best: dict[str, list[float]] = {}
            for _ in range(rounds):
                for question in QUESTIONS:
                    found = [median(QUESTIONS[question](one) for _ in range(calls)) for one in filled]
                    best[question] = [min(pair) for pair in zip(best.get(question, found), found, strict=True)]
            for question, (first, last) in best.items():
                ratio = last / first
                rows.append([f"{name}: {question}", first, last, ratio, "over" if ratio > TARGET else ""])
    title = f"A million paused tasks (target: at most {TARGET:g} times the cost of a thousand)"
    return [Table(title, ["store and question", small, large, "ratio", ""], rows, notes)]


def stores(stack: ExitStack, notes: list[str]) -> dict[str, Callable[[int], Storage]]:
    """How to open a new, empty store of each kind for so many tasks."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    found: dict[str, Callable[[int], Storage]] = {"SQLite": lambda size: SQLiteStorage(folder / f"{size}.db")}
    reason = PostgreSQL.missing()
    if reason:
        notes.append(reason)
    else:
        url = stack.enter_context(PostgreSQL()).url
        found["PostgreSQL"] = lambda size: SQLStorage(url, table=f"tasks_{size}", timeout=600)
    return found


class Filled:
    """A store that holds `size` tasks, made a second apart."""

    def __init__(self, storage: Storage, size: int) -> None:
        self.storage = storage
        self.size = size
        self.dice = random.Random(size)
        self.sample = sample()
        self.revisions: dict[int, int] = {}
        fill(storage, map(self.record, range(size)))

    def record(self, number: int) -> Record:
        """The task of this number, as it stands in the store."""
        at = NOW - (self.size - number) * 1000
        status = {0: "error", 1: "completed", 2: "completed"}.get(number % 100, "paused")
        changes = {"id": task_id(number), "status": status, "createdAt": at, "updatedAt": at}
        return Record(self.sample | changes | {"expiresAt": NOW + 7_200_000, "revision": self.revisions.get(number, 1)})

    def load(self) -> float:
        wanted = task_id(self.dice.randrange(self.size))
        taken, record = timed(lambda: self.storage.load(wanted))
        assert record is not None
        return taken

    def save(self) -> float:
        number = self.dice.randrange(self.size)
        before = self.revisions.get(number, 1)
        self.revisions[number] = before + 1
        record = self.record(number)
        return timed(lambda: self.storage.save(record, before))[0]

    def create(self) -> float:
        record = Record(self.record(0) | {"id": f"new-{self.dice.random()}", "createdAt": NOW})
        taken, _ = timed(lambda: self.storage.save(record, 0))
        self.storage.delete(record.id)
        return taken

    def list(self, status: str | None) -> float:
        taken, page = timed(lambda: self.storage.list(now=NOW, status=status, limit=10))
        assert len(page.records) == 10
        return taken

    def deep_page(self) -> float:
        """A page from somewhere in the middle."""
        middle = self.dice.randrange(self.size // 4, self.size // 2)
        at = self.record(middle)
        cursor = encode_cursor(at.created_at, at.id)
        taken, page = timed(lambda: self.storage.list(now=NOW, status="paused", limit=10, cursor=cursor))
        assert len(page.records) == 10
        return taken


QUESTIONS: dict[str, Callable[[Filled], float]] = {
    "load": Filled.load,
    "save": Filled.save,
    "create": Filled.create,
    "list paused": partial(Filled.list, status="paused"),
    "list failed": partial(Filled.list, status="error"),
    "list all": partial(Filled.list, status=None),
    "a page in the middle": Filled.deep_page,
}


def task_id(number: int) -> str:
    """Of the length and order of the ids that tasks get."""
    return f"01893a2c-{number:08d}-7000-8000-000000000000"


def sample() -> Record:
    """The record of the README's task, paused."""
    flow = SequentialFlow()
    task = flow.execute(PROGRAM, input={"id": 123})
    record = flow.storage.load(task.id)
    assert record is not None
    return record


def fill(storage: Storage, records: Iterator[Record]) -> None:
    """Insert many records, by the store's own statement, thousands in a transaction."""
    storage.load("made")
    if isinstance(storage, SQLiteStorage):
        with storage._connected() as connection:
            while batch := list(islice(records, 20_000)):
                connection.execute("BEGIN")
                connection.executemany(
                    _CREATE,
                    [
                        (r.revision, r.status, r.created_at, r.updated_at, r.expires_at, r.to_json(), r.id)
                        for r in batch
                    ],
                )
                connection.execute("COMMIT")
            connection.execute("ANALYZE")
        return
    assert isinstance(storage, SQLStorage)
    with storage._connected() as (connection, statements):
        while batch := list(islice(records, 20_000)):
            driver = connection.connection.driver_connection
            with driver.cursor().copy(
                f"COPY {storage.table} (id, revision, status, created_at, updated_at, expires_at, record) FROM STDIN"
            ) as copy:
                for record in batch:
                    values = statements.values(record)
                    copy.write_row([values["key"], *(v for name, v in values.items() if name != "key")])
        connection.exec_driver_sql(f"VACUUM ANALYZE {storage.table}")
