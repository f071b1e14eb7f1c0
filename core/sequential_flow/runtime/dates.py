"""Date objects and the arithmetic of time (ECMA-262 clause 21.4.1).

A *time value* is a Number: milliseconds since 1970-01-01 UTC, or NaN. The arithmetic on finite ones is done with Python
ints. Local time is that of ``realm.time_zone``: "UTC" unless the host says otherwise.

>>> from sequential_flow.runtime.dates import Fields, days_from_civil
>>> days_from_civil(1970, 1, 1), days_from_civil(2000, 3, 1)
(0, 11017)
>>> fields = Fields(951868799999)
>>> fields.year, fields.month, fields.day, fields.hour, fields.weekday
(2000, 1, 29, 23, 2)
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from .completion import range_error
from .numbers import NAN
from .objects import JSObject

if TYPE_CHECKING:
    from .realm import Realm

MS_PER_DAY = 86_400_000
MAX_TIME = 8.64e15
MAX_YEAR = 1_000_000
"""Beyond these years (either way) no combination of fields is looked at."""

_OFFSET = re.compile(r"([+-])([01][0-9]|2[0-3])(?::?([0-5][0-9]))?")
_FIRST_SECOND = -62_135_596_800 + 172_800
_LAST_SECOND = 253_402_300_799 - 172_800
"""What Python's datetime can hold, two days less at both ends."""


class JSDate(JSObject):
    """A Date object; ``value`` is its [[DateValue]]."""

    __slots__ = ("value",)

    class_name = "Date"
    value: float

    def __init__(self, proto: JSObject | None, value: float) -> None:
        JSObject.__init__(self, proto)
        self.value = value

    def summary(self) -> str:
        """How the console shows it."""
        return iso_text(self.value) if self.value == self.value else "Invalid Date"


class Fields:
    """The fields of a time value that is taken as local already; ``month`` counts from 0, ``weekday`` from Sunday."""

    __slots__ = ("day", "hour", "millisecond", "minute", "month", "second", "weekday", "year")

    def __init__(self, time: float) -> None:
        days, rest = divmod(int(time), MS_PER_DAY)
        self.year, month, self.day = civil_from_days(days)
        self.month = month - 1
        self.weekday = (days + 4) % 7
        rest, self.millisecond = divmod(rest, 1000)
        rest, self.second = divmod(rest, 60)
        self.hour, self.minute = divmod(rest, 60)


def days_from_civil(year: int, month: int, day: int) -> int:
    """The days from 1970-01-01 to a date of the Gregorian calendar; ``month`` counts from 1."""
    if month <= 2:
        year -= 1
    era, year_of_era = divmod(year, 400)
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146_097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - 719_468


def civil_from_days(days: int) -> tuple[int, int, int]:
    """The date so many days after 1970-01-01: year, month from 1, day."""
    era, day_of_era = divmod(days + 719_468, 146_097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    moved = (5 * day_of_year + 2) // 153
    month = moved + (3 if moved < 10 else -9)
    return year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * moved + 2) // 5 + 1


def finite(*numbers: float) -> bool:
    return all(map(math.isfinite, numbers))


def make_time(hour: float, minute: float, second: float, millisecond: float) -> float:
    """MakeTime (21.4.1.27)."""
    if not finite(hour, minute, second, millisecond):
        return NAN
    return (
        float(int(hour)) * 3_600_000.0
        + float(int(minute)) * 60_000.0
        + float(int(second)) * 1000.0
        + float(int(millisecond))
    )


def make_day(year: float, month: float, date: float) -> float:
    """MakeDay (21.4.1.28)."""
    if not finite(year, month, date):
        return NAN
    more, month_of_year = divmod(int(month), 12)
    whole_year = int(year) + more
    if not -MAX_YEAR <= whole_year <= MAX_YEAR:
        return NAN
    return float(days_from_civil(whole_year, month_of_year + 1, 1)) + float(int(date)) - 1.0


def make_date(day: float, time: float) -> float:
    """MakeDate (21.4.1.29)."""
    if not finite(day, time):
        return NAN
    value = day * float(MS_PER_DAY) + time
    return value if math.isfinite(value) else NAN


def make_full_year(year: float) -> float:
    """MakeFullYear (21.4.1.30)."""
    if year != year:
        return NAN
    if 0.0 <= year < 100.0 or -1.0 < year < 0.0:
        return 1900.0 + float(int(year))
    return year


def time_clip(time: float) -> float:
    """TimeClip (21.4.1.31)."""
    if not -MAX_TIME <= time <= MAX_TIME:
        return NAN
    return float(int(time))


def now(realm: Realm) -> float:
    """The time value of now. The tiny addend outweighs what the host's seconds lost as a ``float``."""
    return time_clip(math.floor(realm.now() * 1000.0 + 0.0005))


# -- time zones -----------------------------------------------------------------------------------------------------


def offset_at(zone: str, time: float, local: bool = False) -> int:
    """The milliseconds that a zone's clocks are ahead of UTC; ``local`` tells that the time is what its clocks show.

    Raises:
        ThrowError: RangeError where there is no such zone.
    """
    if zone in ("UTC", "GMT"):
        return 0
    match = _OFFSET.fullmatch(zone)
    if match is not None:
        minutes = int(match[2]) * 60 + int(match[3] or 0)
        return (-minutes if match[1] == "-" else minutes) * 60_000
    moment = _moment(zone, time, local)
    return int(moment.utcoffset().total_seconds() * 1000)


def zone_abbreviation(zone: str, time: float) -> str:
    """What a zone's time is called at a time, such as ``CET``."""
    if zone in ("UTC", "GMT") or _OFFSET.fullmatch(zone):
        return "UTC"
    return str(_moment(zone, time, False).tzname())


def zone_exists(zone: str) -> bool:
    """Whether a name is that of a time zone, or an offset from UTC."""
    return zone in ("UTC", "GMT") or _OFFSET.fullmatch(zone) is not None or _zone(zone) is not None


def _zone(name: str) -> Any:
    from zoneinfo import ZoneInfo

    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z][A-Za-z0-9_+-]*){0,2}", name):
        return None
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return None


def _moment(zone: str, time: float, local: bool) -> Any:
    """A time as Python knows it in a zone; times out of Python's reach are moved to its ends."""
    from datetime import UTC, datetime, timedelta  # noqa: TID251  arithmetic only, where a zone asks for it

    found = _zone(zone)
    if found is None:
        raise range_error(f"Invalid time zone specified: {zone}")
    seconds = min(max(int(time // 1000), _FIRST_SECOND), _LAST_SECOND)
    moment = datetime(1970, 1, 1, tzinfo=None if local else UTC) + timedelta(seconds=seconds)
    return moment.replace(tzinfo=found) if local else moment.astimezone(found)


def local_time(realm: Realm, time: float) -> float:
    """LocalTime (21.4.1.25) of a finite time value."""
    zone = realm.time_zone
    return time if zone == "UTC" else time + offset_at(zone, time)


def utc(realm: Realm, time: float) -> float:
    """UTC (21.4.1.26): the time value at which local clocks show ``time``."""
    zone = realm.time_zone
    if zone == "UTC" or not math.isfinite(time) or abs(time) > MAX_TIME + 2 * MS_PER_DAY:
        return time
    return time - offset_at(zone, time, local=True)


# -- text -----------------------------------------------------------------------------------------------------------

WEEKDAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def year_text(year: int) -> str:
    """A year as the toString family shows it."""
    return f"{'-' if year < 0 else ''}{abs(year):04}"


def iso_text(time: float) -> str:
    """What toISOString gives for a finite time value."""
    f = Fields(time)
    year = f"{f.year:04}" if 0 <= f.year <= 9999 else f"{'-' if f.year < 0 else '+'}{abs(f.year):06}"
    return f"{year}-{f.month + 1:02}-{f.day:02}T{f.hour:02}:{f.minute:02}:{f.second:02}.{f.millisecond:03}Z"


def utc_text(time: float) -> str:
    """What toUTCString gives for a finite time value."""
    f = Fields(time)
    return (
        f"{WEEKDAYS[f.weekday][:3]}, {f.day:02} {MONTHS[f.month][:3]} {year_text(f.year)}"
        f" {f.hour:02}:{f.minute:02}:{f.second:02} GMT"
    )


def date_text(realm: Realm, time: float, parts: str = "date time") -> str:
    """ToDateString (21.4.4.41.4), or only the date, or only the time."""
    if time != time:
        return "Invalid Date"
    f = Fields(local_time(realm, time))
    date = f"{WEEKDAYS[f.weekday][:3]} {MONTHS[f.month][:3]} {f.day:02} {year_text(f.year)}"
    if parts == "date":
        return date
    zone = realm.time_zone
    minutes = offset_at(zone, time) // 60_000
    sign = "-" if minutes < 0 else "+"
    offset = f"{sign}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"
    name = "Coordinated Universal Time" if zone == "UTC" else zone_abbreviation(zone, time)
    clock = f"{f.hour:02}:{f.minute:02}:{f.second:02} GMT{offset} ({name})"
    return clock if parts == "time" else f"{date} {clock}"
