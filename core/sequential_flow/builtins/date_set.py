"""The methods that set a date (ECMA-262 clause 21.4.4)."""

from __future__ import annotations

from typing import Any, Final

from ..runtime import dates
from ..runtime.completion import pausable, transparent
from ..runtime.conversions import to_number
from ..runtime.dates import Fields, JSDate
from ..runtime.numbers import NAN
from ..runtime.realm import Realm
from ..runtime.values import Value
from .date_prototype import PROTOTYPE, this_time

SETTERS: Final = {
    "Date": (2, 1), "FullYear": (0, 3), "Hours": (3, 4), "Milliseconds": (6, 1), "Minutes": (4, 3), "Month": (1, 2),
    "Seconds": (5, 2),
}  # fmt: skip
"""By name: the first field that the method sets (0 is the year, 6 the milliseconds), and how many at most."""


def declare_setters(name: str, first: int, count: int) -> None:
    """Declare the two methods that set a field: in local time, and in UTC."""

    @PROTOTYPE.method("set" + name, count, clause=f"sec-date.prototype.set{name.lower()}", pauses=False)
    @transparent
    def local(fn: Any, this: Value, *arguments: Value) -> Value:
        return set_fields(fn.realm, this, first, arguments[:count], False)

    @PROTOTYPE.method("setUTC" + name, count, clause=f"sec-date.prototype.setutc{name.lower()}", pauses=False)
    @transparent
    def in_utc(fn: Any, this: Value, *arguments: Value) -> Value:
        return set_fields(fn.realm, this, first, arguments[:count], True)


@pausable("Date.SetFields")
def set_fields(realm: Realm, this: Any, first: int, arguments: tuple[Value, ...], in_utc: bool) -> Value:
    """What all these methods do: convert the arguments, put them in the place of the date's fields."""
    time = this_time(this)
    given = arguments or (None,)
    numbers: list[Value] = []
    while len(numbers) < len(given):
        number = to_number(given[len(numbers)])
        numbers.append(number)
    if time != time and first:
        return NAN
    return store(realm, this, replaced(realm, time, first, numbers, in_utc), in_utc)


def replaced(realm: Realm, time: float, first: int, numbers: list[float], in_utc: bool) -> float:
    """A time with some of its fields replaced, local unless ``in_utc``."""
    if time != time:
        time = 0.0
    elif not in_utc:
        time = dates.local_time(realm, time)
    f = Fields(time)
    fields: list[float] = [f.year, f.month, f.day, f.hour, f.minute, f.second, f.millisecond]
    fields[first : first + len(numbers)] = numbers
    day = dates.make_day(fields[0], fields[1], fields[2])
    return dates.make_date(day, dates.make_time(fields[3], fields[4], fields[5], fields[6]))


def store(realm: Realm, date: JSDate, time: float, in_utc: bool) -> float:
    """Give a date a time, which may be local."""
    value = dates.time_clip(time if in_utc else dates.utc(realm, time))
    date.value = value
    return value


for _name, (_first, _count) in SETTERS.items():
    declare_setters(_name, _first, _count)


@PROTOTYPE.method("setTime", 1, clause="sec-date.prototype.settime")
def set_time(fn: Any, this: Any, time: Value = None, *_: Value) -> Value:
    this_time(this)
    number = to_number(time)
    return store(fn.realm, this, number, True)


@PROTOTYPE.method("setYear", 1, clause="sec-date.prototype.setyear")
def set_year(fn: Any, this: Any, year: Value = None, *_: Value) -> Value:
    time = this_time(this)
    number = to_number(year)
    if number != number:
        return store(fn.realm, this, NAN, True)
    return store(fn.realm, this, replaced(fn.realm, time, 0, [dates.make_full_year(number)], False), False)
