"""``toLocaleString`` and its kin, in American English whatever the locale (ECMA-262 clause 21.4.4.38 to 40, ECMA-402).

Options are read and checked as `Intl.DateTimeFormat` does; the patterns are those of the ``en-US`` locale.

>>> from sequential_flow.builtins.date_locale import formatted
>>> formatted(1577977445678.0, 'UTC', {'dateStyle': 'full', 'timeStyle': 'short'})
'Thursday, January 2, 2020 at 3:04 PM'
"""

from __future__ import annotations

from typing import Any, Final

from ..runtime import dates
from ..runtime.completion import pausable, range_error, type_error
from ..runtime.conversions import to_boolean, to_number, to_object, to_string
from ..runtime.dates import MONTHS, WEEKDAYS, Fields
from ..runtime.objects import get
from ..runtime.realm import Realm
from ..runtime.values import Value, null
from .date_prototype import PROTOTYPE, this_time

_TEXTS = ("narrow", "short", "long")
_DIGITS = ("2-digit", "numeric")
_STYLES = ("full", "long", "medium", "short")
OPTIONS: Final[dict[str, tuple[str, ...]]] = {
    "hour12": ("boolean",),
    "hourCycle": ("h11", "h12", "h23", "h24"),
    "timeZone": ("string",),
    "weekday": _TEXTS,
    "era": _TEXTS,
    "year": _DIGITS,
    "month": (*_DIGITS, *_TEXTS),
    "day": _DIGITS,
    "dayPeriod": _TEXTS,
    "hour": _DIGITS,
    "minute": _DIGITS,
    "second": _DIGITS,
    "fractionalSecondDigits": ("1", "2", "3"),
    "timeZoneName": ("short", "long", "shortOffset", "longOffset", "shortGeneric", "longGeneric"),
    "dateStyle": _STYLES,
    "timeStyle": _STYLES,
}
"""The options in the order in which they are read, and what each may be."""

_DATE_PARTS = ("weekday", "year", "month", "day")
_TIME_PARTS = ("dayPeriod", "hour", "minute", "second", "fractionalSecondDigits")
_DATE_STYLES: Final[dict[str, dict[str, str]]] = {
    "full": {"weekday": "long", "month": "long", "day": "numeric", "year": "numeric"},
    "long": {"month": "long", "day": "numeric", "year": "numeric"},
    "medium": {"month": "short", "day": "numeric", "year": "numeric"},
    "short": {"month": "numeric", "day": "numeric", "year": "2-digit"},
}
_TIME_STYLES: Final[dict[str, dict[str, str]]] = {
    "full": {"hour": "numeric", "minute": "2-digit", "second": "2-digit", "timeZoneName": "long"},
    "long": {"hour": "numeric", "minute": "2-digit", "second": "2-digit", "timeZoneName": "short"},
    "medium": {"hour": "numeric", "minute": "2-digit", "second": "2-digit"},
    "short": {"hour": "numeric", "minute": "2-digit"},
}
_AMERICAN: Final = {
    "EST": "Eastern Standard Time", "EDT": "Eastern Daylight Time", "CST": "Central Standard Time",
    "CDT": "Central Daylight Time", "MST": "Mountain Standard Time", "MDT": "Mountain Daylight Time",
    "PST": "Pacific Standard Time", "PDT": "Pacific Daylight Time", "AKST": "Alaska Standard Time",
    "AKDT": "Alaska Daylight Time", "HST": "Hawaii-Aleutian Standard Time",
}  # fmt: skip
"""The abbreviations that American English has for its own zones only."""

_ZONES: Final = {
    "CET": "Central European Standard Time", "CEST": "Central European Summer Time", "GMT": "Greenwich Mean Time",
    "BST": "British Summer Time", "JST": "Japan Standard Time", "IST": "India Standard Time",
    "EET": "Eastern European Standard Time", "EEST": "Eastern European Summer Time",
    "WET": "Western European Standard Time", "WEST": "Western European Summer Time",
}  # fmt: skip


@PROTOTYPE.method("toLocaleDateString", 0, clause="sec-date.prototype.tolocaledatestring")
def to_locale_date_string(fn: Any, this: Value, locales: Value = None, options: Value = None, *_: Value) -> Value:
    time = this_time(this)
    given = read_options(fn.realm, options)
    return in_words(fn.realm, time, "date", given)


@PROTOTYPE.method("toLocaleString", 0, clause="sec-date.prototype.tolocalestring")
def to_locale_string(fn: Any, this: Value, locales: Value = None, options: Value = None, *_: Value) -> Value:
    time = this_time(this)
    given = read_options(fn.realm, options)
    return in_words(fn.realm, time, "any", given)


@PROTOTYPE.method("toLocaleTimeString", 0, clause="sec-date.prototype.tolocaletimestring")
def to_locale_time_string(fn: Any, this: Value, locales: Value = None, options: Value = None, *_: Value) -> Value:
    time = this_time(this)
    given = read_options(fn.realm, options)
    return in_words(fn.realm, time, "time", given)


@pausable("Date.ReadLocaleOptions")
def read_options(realm: Realm, options: Value) -> list[Value]:
    """The options that are there: a list of names, each followed by its value."""
    given: list[Value] = []
    if options is None:
        return given
    if options is null:
        raise type_error("Cannot convert undefined or null to object")
    source = to_object(realm, options)
    names = list(OPTIONS)
    k = 0
    while k < len(names):
        value = get(source, names[k])
        if value is not None:
            text = option_text(names[k], value)
            check_option(names[k], text)
            given.extend([names[k], text])
        k += 1
    return given


@pausable("Date.OptionText")
def option_text(name: str, value: Value) -> str:
    """An option's value as text."""
    if name == "hour12":
        return "true" if to_boolean(value) else "false"
    if name == "fractionalSecondDigits":
        number = to_number(value)
        return str(int(number)) if 1.0 <= number <= 3.0 else "out of range"
    return to_string(value)


def check_option(name: str, text: str) -> None:
    """Refuse what an option cannot be."""
    allowed = OPTIONS[name]
    if name == "fractionalSecondDigits" and text not in allowed:
        raise range_error("fractionalSecondDigits value is out of range.")
    if name == "timeZone":
        if not dates.zone_exists(zone_name(text)):
            raise range_error(f"Invalid time zone specified: {text}")
    elif name != "hour12" and text not in allowed:
        raise range_error(f"Value {text} out of range for Intl.DateTimeFormat options property {name}")


def zone_name(text: str) -> str:
    """The name of a zone as `dates` knows it."""
    return "UTC" if text.upper() in ("UTC", "GMT", "ETC/UTC", "ETC/GMT") else text


def in_words(realm: Realm, time: float, required: str, given: list[Value]) -> str:
    """A date as the options and the method (``required``: "date", "time" or "any") ask for."""
    options: dict[str, str] = dict(zip(given[::2], given[1::2], strict=True))
    styled = "dateStyle" in options or "timeStyle" in options
    asked = [name for name in (*_DATE_PARTS, *_TIME_PARTS) if name in options]
    if styled:
        if asked or "timeZoneName" in options or "era" in options:
            name = (asked or ["timeZoneName"])[0]
            style = "dateStyle" if "dateStyle" in options else "timeStyle"
            raise type_error(f"Can't set option {name} when {style} is used")
        if (required == "date" and "timeStyle" in options) or (required == "time" and "dateStyle" in options):
            style = "timeStyle" if required == "date" else "dateStyle"
            raise type_error(f"Invalid option : {style}")
    else:
        fitting = {"date": _DATE_PARTS, "time": _TIME_PARTS, "any": (*_DATE_PARTS, *_TIME_PARTS)}[required]
        if not any(name in fitting for name in asked):
            if required != "time":
                options |= dict.fromkeys(("year", "month", "day"), "numeric")
            if required != "date":
                options |= dict.fromkeys(("hour", "minute", "second"), "numeric")
    if time != time:
        return "Invalid Date"
    return formatted(time, zone_name(options.get("timeZone", realm.time_zone)), options)


def formatted(time: float, zone: str, options: dict[str, str]) -> str:
    """A finite time in a zone, with the parts that the options name."""
    parts = dict(options)
    parts |= _DATE_STYLES.get(options.get("dateStyle", ""), {})
    parts |= _TIME_STYLES.get(options.get("timeStyle", ""), {})
    f = Fields(time + dates.offset_at(zone, time))
    date = date_part(f, parts)
    clock = time_part(f, parts)
    if "timeZoneName" in parts:
        name = zone_text(zone, time, parts["timeZoneName"])
        if clock:
            clock += " " + name
        else:
            date += ", " + name
    if not date or not clock:
        return date or clock
    if date in WEEKDAYS or date in [day[:3] for day in WEEKDAYS]:
        return f"{date} {clock}"
    return f"{date}{' at ' if parts.get('month') == 'long' else ', '}{clock}"


def date_part(f: Fields, parts: dict[str, str]) -> str:
    """Weekday, month, day and year, as far as they are asked for."""
    weekday = _sized(WEEKDAYS[f.weekday], parts["weekday"]) if "weekday" in parts else ""
    year = month = day = ""
    if "year" in parts:
        shown = f.year if f.year > 0 else 1 - f.year
        year = f"{shown % 100:02}" if parts["year"] == "2-digit" else str(shown)
    if "day" in parts:
        day = f"{f.day:02}" if parts["day"] == "2-digit" else str(f.day)
    if "month" in parts:
        style = parts["month"]
        if style in _DIGITS:
            month = f"{f.month + 1:02}" if style == "2-digit" else str(f.month + 1)
            date = "/".join(part for part in (month, day, year) if part)
        else:
            month = _sized(MONTHS[f.month], style)
            date = f"{month} {day}".rstrip()
            if year:
                date += (", " if day else " ") + year
    elif year and day:
        date = f"{year} (day: {day})"
    else:
        date = year or day
    if "era" in parts:
        names = {"long": ("Anno Domini", "Before Christ"), "narrow": ("A", "B")}
        era = names.get(parts["era"], ("AD", "BC"))[f.year <= 0]
        date = f"{date} {era}".strip()
    if not weekday or not date:
        return weekday or date
    return f"{weekday}, {date}" if month and day else f"{date} {weekday}"


def _sized(name: str, style: str) -> str:
    """A name of a month or a weekday: long, short or narrow."""
    return name if style == "long" else name[:3] if style == "short" else name[:1]


def time_part(f: Fields, parts: dict[str, str]) -> str:
    """Hours, minutes and seconds, as far as they are asked for."""
    seconds = ""
    if "second" in parts:
        lonely = "minute" not in parts and "hour" not in parts
        seconds = str(f.second) if lonely else f"{f.second:02}"
    if "fractionalSecondDigits" in parts:
        fraction = f"{f.millisecond:03}"[: int(parts["fractionalSecondDigits"])]
        seconds = f"{seconds}.{fraction}" if seconds else fraction
    if "hour" not in parts:
        if "minute" not in parts:
            return seconds
        return f"{f.minute:02}:{seconds}" if seconds else str(f.minute)
    cycle = parts.get("hourCycle", "h12")
    if "hour12" in parts:
        cycle = "h12" if parts["hour12"] == "true" else "h23"
    hour = f.hour if cycle in ("h23", "h24") else f.hour % 12
    if not hour and cycle in ("h12", "h24"):
        hour = 12 if cycle == "h12" else 24
    twelve = cycle in ("h11", "h12")
    text = f"{hour:02}" if parts["hour"] == "2-digit" or not twelve else str(hour)
    if "minute" in parts:
        text += f":{f.minute:02}"
        if seconds:
            text += f":{seconds}"
    half = f" {'PM' if f.hour >= 12 else 'AM'}" if twelve else ""
    if seconds and "minute" not in parts:
        return f"{text}{half} (second: {seconds})"
    return text + half


def zone_text(zone: str, time: float, style: str) -> str:
    """The name of a zone at a time."""
    abbreviation = dates.zone_abbreviation(zone, time)
    minutes = dates.offset_at(zone, time) // 60_000
    long = style.startswith("long")
    if not style.endswith("Offset"):
        if zone == "UTC":
            return "Coordinated Universal Time" if long else "UTC"
        if abbreviation in _AMERICAN and zone.startswith(("America/", "US/", "Pacific/Honolulu")):
            return _AMERICAN[abbreviation] if long else abbreviation
        if long and abbreviation in _ZONES:
            return _ZONES[abbreviation]
    if not minutes and not long:
        return "GMT"
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    if long:
        return f"GMT{sign}{hours:02}:{rest:02}"
    return f"GMT{sign}{hours}" + (f":{rest:02}" if rest else "")
