"""Date.prototype: what reads a date, and its text (ECMA-262 clause 21.4.4)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ..runtime import dates
from ..runtime.completion import range_error, type_error
from ..runtime.conversions import describe, to_object, to_primitive
from ..runtime.dates import Fields, JSDate
from ..runtime.numbers import NAN
from ..runtime.objects import JSObject, get, is_callable
from ..runtime.properties import CONFIGURABLE
from ..runtime.values import SYMBOL_TO_PRIMITIVE, Value, null
from .library import holder

PROTOTYPE = holder("Date.prototype", clause="sec-properties-of-the-date-prototype-object")
PROTOTYPE.refer("constructor", "Date", clause="sec-date.prototype.constructor")


def this_time(this: Value) -> float:
    """The time value of ``this``.

    Raises:
        ThrowError: TypeError where it is no Date.
    """
    if not isinstance(this, JSDate):
        raise type_error("this is not a Date object.")
    return this.value


# -- text -----------------------------------------------------------------------------------------------------------


@PROTOTYPE.method("toString", 0, clause="sec-date.prototype.tostring", pauses=False)
def to_string_(fn: Any, this: Value, *_: Value) -> Value:
    return dates.date_text(fn.realm, this_time(this))


@PROTOTYPE.method("toDateString", 0, clause="sec-date.prototype.todatestring", pauses=False)
def to_date_string(fn: Any, this: Value, *_: Value) -> Value:
    return dates.date_text(fn.realm, this_time(this), "date")


@PROTOTYPE.method("toTimeString", 0, clause="sec-date.prototype.totimestring", pauses=False)
def to_time_string(fn: Any, this: Value, *_: Value) -> Value:
    return dates.date_text(fn.realm, this_time(this), "time")


@PROTOTYPE.method("toISOString", 0, clause="sec-date.prototype.toisostring", pauses=False)
def to_iso_string(fn: Any, this: Value, *_: Value) -> Value:
    time = this_time(this)
    if time != time:
        raise range_error("Invalid time value")
    return dates.iso_text(time)


@PROTOTYPE.method("toUTCString", 0, clause="sec-date.prototype.toutcstring", pauses=False)
def to_utc_string(fn: Any, this: Value, *_: Value) -> Value:
    time = this_time(this)
    return "Invalid Date" if time != time else dates.utc_text(time)


PROTOTYPE.alias("toGMTString", "toUTCString")


@PROTOTYPE.method("toJSON", 1, clause="sec-date.prototype.tojson")
def to_json(fn: Any, this: Value, key: Value = None, *_: Value) -> Value:
    o = to_object(fn.realm, this)
    primitive = to_primitive(o, "number")
    if primitive.__class__ is float and not dates.finite(primitive):
        return null
    method = get(o, "toISOString")
    if not is_callable(method):
        raise type_error("toISOString is not a function")
    return method.py(method, o)


@PROTOTYPE.method(SYMBOL_TO_PRIMITIVE, 1, clause="sec-date.prototype-%symbol.toprimitive%", flags=CONFIGURABLE)
def to_primitive_(fn: Any, this: Value, hint: Value = None, *_: Value) -> Value:
    if not isinstance(this, JSObject):
        raise type_error(f"Date.prototype [ @@toPrimitive ] called on non-object {describe(this)}")
    if hint not in ("default", "string", "number"):
        raise type_error(f"Invalid hint: {describe(hint)}")
    k = 0
    while k < 2:
        method = get(this, "toString" if (hint == "number") is (k == 1) else "valueOf")
        if is_callable(method):
            result = method.py(method, this)
            if not isinstance(result, JSObject):
                return result
        k += 1
    raise type_error("Cannot convert object to primitive value")


# -- reading --------------------------------------------------------------------------------------------------------

FIELDS: Final[dict[str, Callable[[Fields], int]]] = {
    "Date": lambda f: f.day,
    "Day": lambda f: f.weekday,
    "FullYear": lambda f: f.year,
    "Hours": lambda f: f.hour,
    "Milliseconds": lambda f: f.millisecond,
    "Minutes": lambda f: f.minute,
    "Month": lambda f: f.month,
    "Seconds": lambda f: f.second,
}


def declare_getters(name: str, read: Callable[[Fields], int]) -> None:
    """Declare the two methods that read a field: in local time, and in UTC."""

    @PROTOTYPE.method("get" + name, 0, clause=f"sec-date.prototype.get{name.lower()}", pauses=False)
    def local(fn: Any, this: Value, *_: Value) -> Value:
        time = this_time(this)
        return NAN if time != time else float(read(Fields(dates.local_time(fn.realm, time))))

    @PROTOTYPE.method("getUTC" + name, 0, clause=f"sec-date.prototype.getutc{name.lower()}", pauses=False)
    def in_utc(fn: Any, this: Value, *_: Value) -> Value:
        time = this_time(this)
        return NAN if time != time else float(read(Fields(time)))


for _name, _read in FIELDS.items():
    declare_getters(_name, _read)


@PROTOTYPE.method("getYear", 0, clause="sec-date.prototype.getyear", pauses=False)
def get_year(fn: Any, this: Value, *_: Value) -> Value:
    time = this_time(this)
    return NAN if time != time else float(Fields(dates.local_time(fn.realm, time)).year - 1900)


@PROTOTYPE.method("getTime", 0, clause="sec-date.prototype.gettime", pauses=False)
def get_time(fn: Any, this: Value, *_: Value) -> Value:
    return this_time(this)


@PROTOTYPE.method("valueOf", 0, clause="sec-date.prototype.valueof", pauses=False)
def value_of(fn: Any, this: Value, *_: Value) -> Value:
    return this_time(this)


@PROTOTYPE.method("getTimezoneOffset", 0, clause="sec-date.prototype.gettimezoneoffset", pauses=False)
def get_timezone_offset(fn: Any, this: Value, *_: Value) -> Value:
    time = this_time(this)
    return NAN if time != time else 0.0 - dates.offset_at(fn.realm.time_zone, time) / 60_000
