"""The table of `SQLStorage` and the statements on it.

    id          the task's id; NUL, which PostgreSQL cannot store, is escaped
    revision, status, created_at, updated_at, expires_at      as in the record, for conditions and listings
    record      the record: PostgreSQL's `json`, else text

Of the databases' JSON types only PostgreSQL's `json` gives back what it was given. `jsonb` and MySQL's reorder keys, and the
order of keys is the order of JavaScript's properties; MariaDB's refuses what is nested deeper than 32 (ADR 0013).
"""

from __future__ import annotations

import re
from functools import cache

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    and_,
    bindparam,
    cast,
    delete,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.mysql import LONGTEXT
from sqlalchemy.types import UserDefinedType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sqlalchemy import ColumnElement, Delete, Insert, Select, Update
    from sqlalchemy.sql.type_api import TypeEngine

    from sequential_flow.storage.records import Record

_KEY_LENGTH = 510
"""Ids have up to 255 characters, and each may be one that is escaped."""


class _JSONAsText(UserDefinedType[str]):
    """PostgreSQL's `json`, written and read as its text: parsing is `Record`'s affair."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "JSON"

    def bind_expression(self, bindvalue: Any) -> ColumnElement[str]:
        return cast(bindvalue, self)

    def column_expression(self, column: Any) -> ColumnElement[str]:
        return cast(column, Text)


def _binary(length: int, *, maria: bool) -> TypeEngine[str]:
    """Text that is compared byte by byte: `A` is not `a`, and `a ` is not `a`."""
    of_mysql = "utf8mb4_nopad_bin" if maria else "utf8mb4_0900_bin"
    return (
        String(length)
        .with_variant(String(length, collation="C"), "postgresql")
        .with_variant(String(length, collation=of_mysql), "mysql", "mariadb")
    )


class Statements:
    """All that `SQLStorage` says to its database."""

    def __init__(self, name: str, *, maria: bool = False) -> None:
        long_text = LONGTEXT(charset="utf8mb4")
        self.table = Table(
            name,
            MetaData(),
            Column("id", _binary(_KEY_LENGTH, maria=maria), primary_key=True),
            Column("revision", Integer, nullable=False),
            Column("status", String(16), nullable=False),
            Column("created_at", BigInteger, nullable=False),
            Column("updated_at", BigInteger, nullable=False),
            Column("expires_at", BigInteger),
            Column(
                "record",
                Text().with_variant(_JSONAsText(), "postgresql").with_variant(long_text, "mysql", "mariadb"),
                nullable=False,
            ),
            mysql_engine="InnoDB",
            mariadb_engine="InnoDB",
        )
        columns = self.table.c
        Index(f"{name}_by_age", columns.created_at, columns.id)
        Index(f"{name}_by_status", columns.status, columns.created_at, columns.id)
        Index(f"{name}_by_expiry", columns.expires_at)

        here = columns.id == bindparam("key")
        written: dict[str, Any] = {
            column.name: bindparam(f"new_{column.name}") for column in columns if column.name != "id"
        }
        self.load: Select[Any] = select(columns.record).where(here)
        self.insert: Insert = insert(self.table).values(id=bindparam("key"), **written)
        self.replace_expired: Update = (
            update(self.table).where(here, columns.expires_at <= bindparam("new_updated_at")).values(**written)
        )
        as_expected = (here, columns.revision == bindparam("expected"), columns.created_at == bindparam("same_run"))
        self.advance: Update = update(self.table).where(*as_expected).values(**written)
        self.forget: Delete = delete(self.table).where(*as_expected)
        self.delete: Delete = delete(self.table).where(here)
        self.expired: Select[Any] = (
            select(columns.id).where(columns.expires_at <= bindparam("now")).limit(bindparam("limit"))
        )
        self.purge: Delete = delete(self.table).where(
            columns.id.in_(bindparam("keys", expanding=True)), columns.expires_at <= bindparam("now")
        )

    @cache  # noqa: B019  # four statements, made once for each storage
    def list(self, by_status: bool, after: bool) -> Select[Any]:
        """Records that have not expired, newest first; of one status; after a cursor."""
        columns = self.table.c
        statement = select(columns.record, columns.created_at, columns.id).where(
            or_(columns.expires_at.is_(None), columns.expires_at > bindparam("now"))
        )
        if by_status:
            statement = statement.where(columns.status == bindparam("status"))
        if after:
            # Said twice, so that every planner sees where in the index to begin.
            at: ColumnElement[Any] = bindparam("at")
            statement = statement.where(
                and_(columns.created_at <= at, or_(columns.created_at < at, columns.id < bindparam("key")))
            )
        return statement.order_by(columns.created_at.desc(), columns.id.desc()).limit(bindparam("limit"))

    def create(self, connection: Connection) -> None:
        """Make the table and its indexes."""
        self.table.create(connection)

    @staticmethod
    def key(task_id: str) -> str:
        """The id as it is stored.

        >>> Statements.key("order-7")
        'order-7'
        """
        return task_id.replace("\x01", "\x01\x31").replace("\x00", "\x01\x30")

    @staticmethod
    def task_id(key: str) -> str:
        """The id of a stored one.

        >>> Statements.task_id(Statements.key("\\0\\1" + "10")) == "\\0\\1" + "10"
        True
        """
        return re.sub("\x01([01])", lambda found: chr(int(found[1])), key)

    def values(self, record: Record) -> dict[str, Any]:
        """What a save writes."""
        return {
            "key": self.key(record.id),
            "new_revision": record.revision,
            "new_status": record.status,
            "new_created_at": record.created_at,
            "new_updated_at": record.updated_at,
            "new_expires_at": record.expires_at,
            "new_record": record.to_json(),
        }
