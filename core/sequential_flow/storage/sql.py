"""Tasks in a SQL database, by way of SQLAlchemy Core: PostgreSQL, MySQL, MariaDB, SQLite.

One table with an index for each question that is asked. Each `save` is one statement whose WHERE clause holds the expected
revision, outside of any transaction, so compare-and-set needs neither locks nor a certain isolation level, and a pooler
between us and the database may be in any mode.

`sql_schema.py` has the table.
"""

from __future__ import annotations

import os
from contextlib import contextmanager

from sequential_flow.errors import InvalidRequestError, RevisionConflict, StateTooLarge, StorageError
from sequential_flow.storage.address import without_secrets
from sequential_flow.storage.base import Page, Storage, decode_cursor, encode_cursor, readable
from sequential_flow.storage.clients import PerProcess, require
from sequential_flow.storage.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from sqlalchemy import Connection, Engine

    from sequential_flow.storage.sql_schema import Statements

_DRIVERS = {
    # the scheme, the driver that it means where it names none, the module of the driver
    "postgresql": ("postgresql+psycopg", "psycopg"),
    "postgres": ("postgresql+psycopg", "psycopg"),
    "mysql": ("mysql+pymysql", "pymysql"),
    "mariadb": ("mariadb+pymysql", "pymysql"),
}

_BATCH = 1_000


class SQLStorage(Storage):
    """Keeps records in a table of the database that `url` names, or that an SQLAlchemy `Engine` of yours is connected to.

    - `url`: as SQLAlchemy's; `postgresql://` means psycopg, `mysql://` and `mariadb://` mean PyMySQL.
    - `table` is the table's name.
    - `timeout`: a call that has waited for so many seconds for a connection, or for an answer, raises
      `StorageUnavailable`. (An engine of yours has timeouts of its own.)
    - `pool_size`: how many connections stay open; up to ten more are opened while many threads call at once.
    - `create`: make the table, and its indexes, when they are not there. Wants the right to do so, once.

    A save is as durable as the database's commits: PostgreSQL with `synchronous_commit = on`, MySQL and MariaDB with
    `innodb_flush_log_at_trx_commit = 1`, which are the defaults.
    """

    def __init__(
        self,
        url: str | Engine,
        *,
        table: str = "sequential_flow_tasks",
        timeout: float = 10.0,
        pool_size: int = 5,
        create: bool = True,
    ) -> None:
        require("sqlalchemy", "SQL storage", "SQLAlchemy", "sql")
        if not table.isidentifier() or not table.isascii() or len(table) > 40:
            raise InvalidRequestError(f"A table's name is up to 40 letters, digits and underscores, not {table!r}.")
        self.table = table
        self.timeout = timeout
        self._create = create
        self._prepared: Engine | None = None
        self._statements: Statements | None = None
        if isinstance(url, str):
            full_url = _with_driver(url)
            self._place = without_secrets(url)
            self._engines = PerProcess(lambda: _connect(full_url, timeout, pool_size), lambda engine: engine.dispose())
        else:
            engine = url
            self._place = without_secrets(engine.url.render_as_string(hide_password=True))
            process = os.getpid()
            self._engines = PerProcess(lambda: _yours(engine, process), lambda _: None)

    def load(self, task_id: str) -> Record | None:
        with self._connected() as (connection, statements):
            text = connection.execute(statements.load, {"key": statements.key(task_id)}).scalar()
        return None if text is None else Record.from_json(text)

    def save(self, record: Record, expected_revision: int) -> None:
        from sqlalchemy.exc import DBAPIError, IntegrityError

        with self._connected() as (connection, statements):
            values = statements.values(record)
            try:
                if expected_revision > 0:
                    condition = {"expected": expected_revision, "same_run": record.created_at}
                    written = connection.execute(statements.advance, values | condition).rowcount
                else:
                    try:
                        connection.execute(statements.insert, values)
                        return
                    except IntegrityError:  # something is stored: it may have expired
                        written = connection.execute(statements.replace_expired, values).rowcount
            except DBAPIError:
                self._refuse_large(values["new_record"], connection)
                raise
        if written != 1:
            raise RevisionConflict(record.id, expected_revision)

    def forget(self, stub: Record, expected_revision: int) -> None:
        with self._connected() as (connection, statements):
            condition = {"key": statements.key(stub.id), "expected": expected_revision, "same_run": stub.created_at}
            forgotten = connection.execute(statements.forget, condition).rowcount
        if forgotten != 1:
            raise RevisionConflict(stub.id, expected_revision)

    def delete(self, task_id: str) -> bool:
        with self._connected() as (connection, statements):
            return connection.execute(statements.delete, {"key": statements.key(task_id)}).rowcount == 1

    def list(self, *, now: int, status: str | None = None, limit: int = 50, cursor: str | None = None) -> Page:
        with self._connected() as (connection, statements):
            # One row more than asked for tells whether there is a next page.
            question: dict[str, Any] = {"now": now, "limit": limit + 1}
            if cursor is not None:
                created_at, task_id = decode_cursor(cursor)
                question |= {"at": created_at, "key": statements.key(task_id)}
            if status is not None:
                question["status"] = status
            rows = connection.execute(statements.list(status is not None, cursor is not None), question).all()
            page = tuple(readable((text for text, _, _ in rows[:limit]), Record.from_json))
            if len(rows) <= limit:
                return Page(page)
            _, created_at, key = rows[limit - 1]
            return Page(page, encode_cursor(created_at, statements.task_id(key)))

    def purge_expired(self, now: int) -> int:
        deleted = 0
        with self._connected() as (connection, statements):
            # In batches: one statement that deletes a million rows would hold up everybody else.
            while True:
                keys = connection.execute(statements.expired, {"now": now, "limit": _BATCH}).scalars().all()
                if not keys:
                    return deleted
                # Again with the time: one of them may have been replaced by a live one.
                deleted += connection.execute(statements.purge, {"now": now, "keys": list(keys)}).rowcount

    def close(self) -> None:
        self._engines.close()

    def __repr__(self) -> str:
        return f"SQLStorage({self._place!r}, table={self.table!r})"

    @contextmanager
    def _connected(self) -> Iterator[tuple[Connection, Statements]]:
        """A connection from the pool, the table made if need be; translates errors."""
        from sqlalchemy.exc import SQLAlchemyError

        engine = self._engine()
        try:
            if self._prepared is not engine:
                self._prepare(engine)
            assert self._statements is not None
            with engine.connect() as connection:
                yield connection, self._statements
        except SQLAlchemyError as error:
            from sequential_flow.storage.sql_errors import translated

            raise translated(error, self._place, self.table) from error

    def _engine(self) -> Engine:
        from sqlalchemy.exc import ArgumentError, NoSuchModuleError

        try:
            return self._engines.get()
        except (ArgumentError, NoSuchModuleError) as error:
            raise InvalidRequestError(f"SQL storage {self._place!r}: {error}") from error
        except ValueError:  # not the error itself: where a password is not quoted, it holds parts of it
            raise InvalidRequestError(
                f"SQL storage {self._place!r}: SQLAlchemy does not understand this URL."
            ) from None

    def _prepare(self, engine: Engine) -> None:
        from sqlalchemy import inspect
        from sqlalchemy.exc import DBAPIError

        from sequential_flow.storage.sql_schema import Statements

        if engine.dialect.is_async:
            raise StorageError(f"SQL storage {self._place!r} names an asynchronous driver; name a synchronous one.")
        inspector = inspect(engine)  # which connects: whether a mysql:// is a MariaDB, the server says
        if self._statements is None:
            self._statements = Statements(self.table, maria=bool(getattr(engine.dialect, "is_mariadb", False)))
        if self._create and not inspector.has_table(self.table):
            try:
                with engine.connect() as connection:
                    # In a transaction, where the database has them for tables: all of it is there, or nothing.
                    connection.execution_options(isolation_level=connection.default_isolation_level)
                    with connection.begin():
                        self._statements.create(connection)
            except DBAPIError:
                if not inspect(engine).has_table(self.table):  # else another process was first
                    raise
        self._prepared = engine

    def _refuse_large(self, text: str, failed: Connection) -> None:
        """Raise `StateTooLarge` if the database takes no statement of this size. (MySQL says so, or just hangs up.)"""
        from sqlalchemy import text as sql
        from sqlalchemy.exc import SQLAlchemyError

        if len(text) < 500_000:
            return
        try:
            engine = failed.engine
            if engine.dialect.name not in ("mysql", "mariadb"):
                return
            failed.invalidate()  # the server has closed it, or is about to
            with engine.connect() as connection:
                limit = int(connection.execute(sql("SELECT @@max_allowed_packet")).scalar_one())
        except SQLAlchemyError:
            return
        if len(text) + 1_000 > limit:
            raise StateTooLarge(
                len(text),
                limit,
                f"A task takes {len(text):,} bytes as a record, and the database takes {limit:,} in one statement "
                "(max_allowed_packet). Nothing was written: what was stored before stays whole.",
            )


def _with_driver(url: str) -> str:
    scheme, _, rest = url.partition("://")
    if scheme.lower().startswith("sqlite") and rest.partition("?")[0] in ("", "/", "/:memory:"):
        raise InvalidRequestError(
            "SQLAlchemy gives each thread an SQLite memory of its own; use memory:// or sqlite://."
        )
    driver, module = _DRIVERS.get(scheme.lower(), (scheme, ""))
    if module:
        require(module, f"SQL storage with {scheme}://", module, "sql")
    return f"{driver}://{rest}"


def _connect(url: str, timeout: float, pool_size: int) -> Engine:
    from sqlalchemy import create_engine, event

    from sequential_flow.storage.sql_drivers import connect_arguments, connection_maker

    # One statement is one transaction; sizes and times are for many short calls from few processes.
    engine = create_engine(
        url,
        isolation_level="AUTOCOMMIT",
        pool_pre_ping=True,
        pool_use_lifo=True,
        pool_size=pool_size,
        pool_timeout=timeout,
        connect_args=connect_arguments(url, timeout),
        hide_parameters=True,  # tracebacks must not tell what a task holds
    )
    maker = connection_maker(engine.dialect.driver, timeout)
    if maker is not None:
        event.listen(engine, "do_connect", lambda _dialect, _record, args, names: maker(*args, **names))
    return engine


def _yours(engine: Engine, process: int) -> Engine:
    if os.getpid() != process:
        engine.dispose(close=False)  # a forked child leaves the parent's connections alone, and opens its own
    return engine.execution_options(isolation_level="AUTOCOMMIT")
