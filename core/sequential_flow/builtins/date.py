"""The Date constructor (ECMA-262 clauses 21.4.2 and 21.4.3)."""

from __future__ import annotations

from typing import Any

from ..runtime import dates
from ..runtime.completion import pausable
from ..runtime.conversions import to_number, to_primitive, to_string
from ..runtime.date_parse import parse
from ..runtime.dates import JSDate
from ..runtime.numbers import NAN
from ..runtime.objects import get
from ..runtime.realm import Realm, prototype_from
from ..runtime.values import Value
from . import date_locale, date_set
from .library import constructor

__all__ = ["date_locale", "date_set"]


def call_date(fn: Any, this: Value, *_: Value) -> Value:
    return dates.date_text(fn.realm, dates.now(fn.realm))


def construct_date(fn: Any, new_target: Any, *arguments: Value) -> Value:
    if not arguments:
        time = dates.now(fn.realm)
    elif len(arguments) == 1:
        time = time_of(fn.realm, arguments[0])
    else:
        time = time_of_fields(fn.realm, arguments)
        time = dates.time_clip(dates.utc(fn.realm, time))
    prototype = get(new_target, "prototype")
    return JSDate(prototype_from(new_target, prototype, "Date.prototype"), time)


DATE = constructor("Date", 7, clause="sec-date-constructor", call=call_date, construct=construct_date)


@pausable("Date.TimeOfValue")
def time_of(realm: Realm, value: Value) -> float:
    """The time value of ``new Date(value)``."""
    if isinstance(value, JSDate):
        return value.value
    primitive = to_primitive(value)
    if primitive.__class__ is str:
        return parsed(realm, primitive)
    number = to_number(primitive)
    return dates.time_clip(number)


def parsed(realm: Realm, text: str) -> float:
    """The time value that a text says."""
    found = parse(text)
    if found is None:
        return NAN
    time, local = found
    return dates.time_clip(dates.utc(realm, time) if local else time)


@pausable("Date.TimeOfFields")
def time_of_fields(realm: Realm, arguments: tuple[Value, ...]) -> float:
    """The time of ``(year, month, date, hours, minutes, seconds, ms)``, not clipped; most may be missing."""
    fields = [NAN, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0]
    k = 0
    while k < len(arguments) and k < 7:
        number = to_number(arguments[k])
        fields[k] = number
        k += 1
    day = dates.make_day(dates.make_full_year(fields[0]), fields[1], fields[2])
    return dates.make_date(day, dates.make_time(fields[3], fields[4], fields[5], fields[6]))


@DATE.method("now", 0, clause="sec-date.now", pauses=False)
def now(fn: Any, this: Value, *_: Value) -> Value:
    return dates.now(fn.realm)


@DATE.method("parse", 1, clause="sec-date.parse")
def parse_(fn: Any, this: Value, string: Value = None, *_: Value) -> Value:
    text = to_string(string)
    return parsed(fn.realm, text)


@DATE.method("UTC", 7, clause="sec-date.utc")
def utc(fn: Any, this: Value, *arguments: Value) -> Value:
    time = time_of_fields(fn.realm, arguments)
    return dates.time_clip(time)
