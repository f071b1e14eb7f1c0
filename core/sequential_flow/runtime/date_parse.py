"""Date.parse: the format of ECMA-262 (clause 21.4.1.32), and what else V8 reads.

The legacy format is V8's: numbers, names of months, ``am``/``pm`` and zones in nearly any order. Words before the first
number and text in parentheses are passed over.

>>> from sequential_flow.runtime.date_parse import parse
>>> parse('2020-01-02')[0], parse('Jan 2 2020 10:00 GMT+1')[0], parse('hello')
(1577923200000.0, 1577955600000.0, None)
"""

from __future__ import annotations

import re

from .dates import make_date, make_day, make_time
from .numbers import WHITE_SPACE

_ISO = re.compile(
    r"(?P<year>[+-][0-9]{6}|[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?"
    r"(?:[Tt](?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:\.(?P<fraction>[0-9]+))?)?"
    r"(?:(?P<z>[Zz])|(?P<sign>[+-])(?P<hours>[0-9]{2}):?(?P<minutes>[0-9]{2}))?)?"
)
_TOKEN = re.compile(
    r"(?P<number>[0-9]+)|(?P<symbol>[-:+.)])|(?P<word>(?:[A-Z\[-`a-z{-\U0010ffff](?<![\s\ufeff]))+)|(?P<other>.)",
    re.DOTALL,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ZONES = {
    "ut": 0, "utc": 0, "z": 0, "gmt": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8,
    "pdt": -7,
}  # fmt: skip

MAX_TEXT = 1000
"""No date needs a longer text."""

Parsed = tuple[float, bool]
"""A time, and whether it is local."""


def parse(text: str) -> Parsed | None:
    """What a text says; ``None`` where it is no date."""
    if len(text) > MAX_TEXT:
        return None
    text = text.strip(WHITE_SPACE)
    match = _ISO.fullmatch(text)
    if match is not None:
        return _iso(match)
    try:
        return _Legacy(text).read()
    except _NoDate:
        return None


def _iso(match: re.Match[str]) -> Parsed | None:
    year = match["year"]
    month, day = int(match["month"] or 1), int(match["day"] or 1)
    hour, minute, second = (int(match[name] or 0) for name in ("hour", "minute", "second"))
    fraction = int(((match["fraction"] or "") + "000")[:3])
    hours, minutes = int(match["hours"] or 0), int(match["minutes"] or 0)
    if year == "-000000" or not 1 <= month <= 12 or not 1 <= day <= 31 or hours > 23 or minutes > 59:
        return None
    if hour > 24 or minute > 59 or second > 59 or (hour == 24 and (minute or second or fraction)):
        return None
    time = make_date(make_day(int(year), month - 1, day), make_time(hour, minute, second, fraction))
    if match["sign"]:
        offset = (hours * 60 + minutes) * 60_000.0
        time += offset if match["sign"] == "-" else -offset
    return time, match["hour"] is not None and match["z"] is None and match["sign"] is None


class _NoDate(Exception):
    """The text is no date."""


class _Legacy:
    """Reads the legacy format, part by part."""

    def __init__(self, text: str) -> None:
        self.tokens: list[tuple[str, str]] = []
        depth = 0
        for match in _TOKEN.finditer(text):
            kind = match.lastgroup or "other"
            part = match[0]
            if part == "(" or (depth and part == ")"):
                depth += 1 if part == "(" else -1
                kind, part = "other", "()"
            elif depth:
                continue
            self.tokens.append((kind, part))
        self.position = 0
        self.days: list[int] = []
        self.month = 0
        self.times: list[int] = []
        self.half: int | None = None
        self.sign = 0
        self.zone_hour: int | None = None
        self.zone_minute: int | None = None
        self.has_number = False

    def peek(self) -> tuple[str, str]:
        return self.tokens[self.position] if self.position < len(self.tokens) else ("end", "")

    def skip(self, symbol: str) -> bool:
        if self.peek() == ("symbol", symbol):
            self.position += 1
            return True
        return False

    def start(self) -> None:
        """A year of four digits, and a month and day of two, are taken as they stand."""
        for length, most in ((4, 9999), (2, 12), (2, 31)):
            kind, part = self.peek()
            if kind != "number" or len(part) != length or not (length == 4 or 1 <= int(part) <= most):
                return
            self.position += 1
            self.days.append(int(part))
            self.has_number = True
            if len(self.days) < 3 and not self.skip("-"):
                return

    def read(self) -> Parsed:
        self.start()
        while self.position < len(self.tokens):
            kind, part = self.tokens[self.position]
            self.position += 1
            if kind == "number":
                self.has_number = True
                self.number(_number(part))
            elif kind == "word":
                self.word(part.lower())
            elif part in ("+", "-") and (self.times or (self.zone_hour == 0 and self.zone_minute == 0)):
                self.offset(1 if part == "+" else -1)
            elif part in ("+", "-", ")") and kind == "symbol" and self.has_number:
                raise _NoDate
        return self.result()

    def number(self, n: int) -> None:
        if self.skip(":"):
            if self.skip(":"):
                if self.times:
                    raise _NoDate
                self.times = [n, 0]
                return
            self.add_time(n)
            self.skip(".")
        elif self.skip(".") and self.expects_time(n):
            self.add_time(n)
            kind, part = self.peek()
            if kind != "number":
                raise _NoDate
            self.position += 1
            self.add_time(int((part + "000")[:3]))
            self.fill_time()
        elif self.zone_hour is not None and self.zone_minute is None and n < 60:
            self.zone_minute = n
        elif self.expects_time(n):
            self.add_time(n)
            self.fill_time()
            kind, part = self.peek()
            if kind != "end" and not (part in "+-" or part in "zZ" or part.isspace()):
                raise _NoDate
        else:
            if len(self.days) == 3:
                raise _NoDate
            self.days.append(n)
            self.skip("-")

    def expects_time(self, n: int) -> bool:
        return (len(self.times) in (1, 2) and n < 60) or (len(self.times) == 3 and n < 1000)

    def add_time(self, n: int) -> None:
        if len(self.times) == 4:
            raise _NoDate
        self.times.append(n)

    def fill_time(self) -> None:
        self.times += [0] * (4 - len(self.times))

    def word(self, word: str) -> None:
        if word in ("am", "pm") and self.times:
            self.half = 12 if word == "pm" else 0
        elif word[:3] in _MONTHS:
            self.month = _MONTHS.index(word[:3]) + 1
            self.skip("-")
        elif word in _ZONES and self.has_number:
            offset = _ZONES[word]
            self.sign = -1 if offset < 0 else 1
            self.zone_hour, self.zone_minute = abs(offset), 0
        elif self.has_number or self.peek()[0] == "number":
            raise _NoDate

    def offset(self, sign: int) -> None:
        self.sign = sign
        n = length = 0
        kind, part = self.peek()
        if kind == "number":
            self.position += 1
            n, length = _number(part), len(part)
        self.has_number = True
        if self.peek() == ("symbol", ":"):
            self.zone_hour, self.zone_minute = n, None
        elif length in (1, 2):
            self.zone_hour, self.zone_minute = n, 0
        elif length in (3, 4):
            self.zone_hour, self.zone_minute = divmod(n, 100)
        else:
            raise _NoDate

    def result(self) -> Parsed:
        if not self.days:
            raise _NoDate
        year, month, day = self.date()
        if 0 <= year <= 49:
            year += 2000
        elif 50 <= year <= 99:
            year += 1900
        if not 1 <= month <= 12 or not 1 <= day <= 31:
            raise _NoDate
        self.fill_time()
        hour, minute, second, millisecond = self.times
        if self.half is not None:
            if hour > 12:
                raise _NoDate
            hour = hour % 12 + self.half
        if hour > 24 or minute > 59 or second > 59 or (hour == 24 and (minute or second or millisecond)):
            raise _NoDate
        time = make_date(make_day(year, month - 1, day), make_time(hour, minute, second, millisecond))
        if not self.sign:
            return time, True
        return time - self.sign * ((self.zone_hour or 0) * 60 + (self.zone_minute or 0)) * 60_000.0, False

    def date(self) -> tuple[int, int, int]:
        """Year, month and day, by the order in which they were found."""
        a, b, c = self.days + [1] * (3 - len(self.days))
        if not self.month:
            return (c, a, b) if 1 <= a <= 31 else (a, b, c)
        return (b, self.month, a) if 1 <= a <= 31 else (a, self.month, b)


def _number(digits: str) -> int:
    """The value of a numeral: leading zeros dropped, nine digits at most."""
    return int(digits.lstrip("0")[:9] or 0)
