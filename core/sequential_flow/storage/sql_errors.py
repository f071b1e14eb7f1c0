"""SQLAlchemy's exceptions as ours: which of them pass by themselves, and what to do about the others."""

from __future__ import annotations

from sequential_flow.errors import StorageError, StorageUnavailable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sqlalchemy.exc import SQLAlchemyError

_PASSING_CLASSES = ("08", "40", "53", "57")
"""SQLSTATE classes: connection, transaction rollback, insufficient resources, operator intervention."""
_PASSING_STATES = ("25006", "55P03")
"""A server that has become read-only, as in a failover; a lock that is not to be had."""
_REFUSED_WORDS = (
    "authentication failed", "no pg_hba.conf entry", "does not exist", "no such file", "unable to open database file",
    "no such table", "invalid dsn", "invalid connection option",
)  # fmt: skip
"""What drivers say, without a code, about what stays as it is until somebody changes something."""
_REFUSED_MYSQL = {
    1044: "the user may not use the database",
    1045: "the password or the user is wrong",
    1049: "the database does not exist",
    1142: "the user may not do this to the table",
    1146: "the table does not exist",
    1698: "the password or the user is wrong",
}


_PASSING_MYSQL = {
    1021, 1037, 1038, 1040, 1041, 1042, 1043, 1053, 1077, 1079, 1080, 1129, 1158, 1159, 1160, 1161, 1203, 1205, 1206, 1213,
    1226, 1290, 1317, 1836, 1927, 1969, 2002, 2003, 2005, 2006, 2013, 2014, 2055, 3024,
}  # fmt: skip
"""Error numbers of MySQL, MariaDB and their clients for what passes: connections, resources, shutdowns, locks, read-only."""


def translated(error: SQLAlchemyError, place: str, table: str) -> StorageError:
    """The exception to raise in place of `error`."""
    from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, ProgrammingError
    from sqlalchemy.exc import TimeoutError as PoolTimeout

    if isinstance(error, PoolTimeout):
        return StorageUnavailable(
            f"SQL storage {place!r}: all connections are busy. Trying again later is safe; pool_size makes more."
        )
    if not isinstance(error, DBAPIError):
        return StorageError(f"SQL storage {place!r}: {error}")
    said = str(error.orig).strip() or type(error.orig).__name__
    words = said.lower()
    state = getattr(error.orig, "sqlstate", None) or ""
    number = _number(error.orig)
    if state == "42P01" or number == 1146 or "no such table" in words:
        return StorageError(
            f"SQL storage {place!r} has no table {table!r}. Make it with a user who may, or let this one (create=true)."
        )
    if number in _REFUSED_MYSQL:
        return StorageError(f"SQL storage {place!r} refuses: {said}. Look at the URL: {_REFUSED_MYSQL[number]}.")
    if number and number not in _PASSING_MYSQL and isinstance(error, OperationalError):
        return StorageError(f"SQL storage {place!r} refuses: {said}")
    if state.startswith(_PASSING_CLASSES) or state in _PASSING_STATES:
        passing = True
    elif any(word in words for word in _REFUSED_WORDS) or isinstance(error, ProgrammingError):
        passing = False
    else:
        passing = error.connection_invalidated or isinstance(error, OperationalError | InterfaceError)
    if passing:
        return StorageUnavailable(f"SQL storage {place!r} cannot be used now: {said}. Trying again later is safe.")
    return StorageError(f"SQL storage {place!r} refuses: {said}")


def _number(error: BaseException | None) -> int:
    """The error number of MySQL's drivers, which give it first."""
    arguments = getattr(error, "args", ())
    return arguments[0] if arguments and isinstance(arguments[0], int) else 0
