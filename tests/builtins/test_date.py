"""Date: pauses, text in and out, time zones."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from realms import NODE, make_realm, needs_node, new, outcome
from realms import call as call_global
from realms import invoke as invoke_method
from test_pausing import ECHO, NO_PAUSE, printed

from sequential_flow.builtins.date_locale import formatted
from sequential_flow.runtime.date_parse import parse
from sequential_flow.runtime.dates import Fields, days_from_civil, iso_text, time_clip

PROGRAM = (Path(__file__).parent / "pausing" / "dates.js").read_text(encoding="utf-8")
THE_TIME = 1577977445678.0
"""2020-01-02T15:04:05.678Z"""

TEXTS = """
2020 | 2020-01 | 2020-01-02 | 2020-01-02T03:04 | 2020-01-02T03:04:05.6789Z | 2020-01-02T03:04:05+01:00 | -000001-01-01
-000000-01-01T00:00Z | +275760-09-13T00:00:00.000Z | +275760-09-13T00:00:00.001Z | 2020-01-02 10:00 | 2020-1-2
2020/1/2 3:04 PM | 1/2/2020 | 01/02/20 | 13/1/2020 | Jan 2 2020 | Jan 2, 2020 | January 2, 2020 10:00:00 | 2 Jan 2020
Thu Jan 02 2020 10:00:00 GMT+0100 (Central European Standard Time) | Thu, 02 Jan 2020 15:04:05 GMT | hello | hello 1
Jan 2 2020 12:30 pm | Jan 2 2020 13:30 pm | 2020-13-01 | 2020-02-31 | 2020-02-32 | 2020-01-01T24:00 | 2020-01-01T24:01
1.2.2020 | 1e3 | 0 | 12 | 32 | 99 | Jan 1 2000 10:00 GMT+5:30 | Jan-1-2000 | foo Jan 1 2000 | Jan 1 2000 foo | 1 Jan
Sat, 1 Jan 2000 00:00:00 -0530 | 10:00 Jan 1 2000 | Jan 1 2000 5::5 | 2020-01-02 03:04:05.000Z | 12/25 | 1 2 3 4
"""

LOCALE = [
    ({"dateStyle": "full"}, "Thursday, January 2, 2020"),
    ({"dateStyle": "short", "timeStyle": "long"}, "1/2/20, 3:04:05 PM UTC"),
    ({"dateStyle": "medium", "timeStyle": "medium"}, "Jan 2, 2020, 3:04:05 PM"),
    ({"dateStyle": "long", "timeStyle": "short", "hour12": "false"}, "January 2, 2020 at 15:04"),
    ({"timeStyle": "full"}, "3:04:05 PM Coordinated Universal Time"),
    ({"year": "numeric", "month": "2-digit", "day": "2-digit"}, "01/02/2020"),
    ({"year": "numeric", "month": "2-digit"}, "01/2020"),
    ({"month": "short", "day": "2-digit"}, "Jan 02"),
    ({"month": "long", "year": "numeric"}, "January 2020"),
    ({"weekday": "short", "month": "numeric", "day": "numeric", "year": "numeric"}, "Thu, 1/2/2020"),
    ({"weekday": "long", "month": "long", "day": "numeric"}, "Thursday, January 2"),
    ({"weekday": "long", "month": "long"}, "January Thursday"),
    ({"weekday": "short", "day": "numeric"}, "2 Thu"),
    ({"weekday": "long", "hour": "numeric", "minute": "numeric"}, "Thursday 3:04 PM"),
    ({"hour": "2-digit", "minute": "2-digit"}, "03:04 PM"),
    ({"hour": "numeric", "hour12": "false"}, "15"),
    ({"minute": "numeric", "second": "numeric"}, "04:05"),
    ({"second": "numeric", "fractionalSecondDigits": "2"}, "5.67"),
    ({"month": "long", "hour": "numeric"}, "January at 3 PM"),
    ({"year": "numeric", "day": "numeric"}, "2020 (day: 2)"),
    ({"year": "numeric", "month": "narrow", "day": "numeric"}, "J 2, 2020"),
    ({"hour": "numeric", "timeZoneName": "short"}, "3 PM UTC"),
    ({"era": "short", "year": "numeric"}, "2020 AD"),
]


@pytest.mark.parametrize("way", ["kept", "stored"])
def test_dates_pause(way: str) -> None:
    straight, none = printed(NO_PAUSE + PROGRAM, False)
    text, pauses = printed(ECHO + PROGRAM, way == "stored")
    assert text == straight
    assert none == 0
    assert pauses > 30


@needs_node
def test_pausing_program_as_node_runs_it() -> None:
    assert NODE is not None
    done = subprocess.run(
        [NODE, "-e", NO_PAUSE + PROGRAM], env=os.environ | {"TZ": "UTC"}, capture_output=True, text=True, check=True
    )
    assert printed(NO_PAUSE + PROGRAM, False)[0] == done.stdout


@needs_node
def test_parse_as_node_does() -> None:
    assert NODE is not None
    texts = [text.strip() for line in TEXTS.strip().splitlines() for text in line.split("|")]
    script = "console.log(JSON.stringify(JSON.parse(process.argv[1]).map(x => Date.parse(x))))"
    done = subprocess.run(
        [NODE, "-e", script, json.dumps(texts)],
        env=os.environ | {"TZ": "UTC"},
        capture_output=True,
        text=True,
        check=True,
    )

    def parsed(text: str) -> Any:
        found = parse(text)
        time = None if found is None else time_clip(found[0])
        return None if time is None or time != time else time

    assert {text: parsed(text) for text in texts} == dict(zip(texts, json.loads(done.stdout), strict=True))


@pytest.mark.parametrize(("options", "text"), LOCALE)
def test_american_english(options: dict[str, str], text: str) -> None:
    assert formatted(THE_TIME, "UTC", options) == text


def test_refused_options() -> None:
    realm = make_realm()
    date = new(realm, "Date", THE_TIME)
    assert outcome(lambda: invoke_method(realm, date, "toLocaleDateString", "en-US", {"timeStyle": "short"})) == (
        "TypeError: Invalid option : timeStyle"
    )
    assert outcome(lambda: invoke_method(realm, date, "toLocaleString", "en-US", {"timeZone": "../etc/passwd"})) == (
        "RangeError: Invalid time zone specified: ../etc/passwd"
    )
    assert outcome(lambda: invoke_method(realm, date, "toLocaleString", "en-US", {"year": "x"})) == (
        "RangeError: Value x out of range for Intl.DateTimeFormat options property year"
    )


def test_calendar_both_ways() -> None:
    for year in (-271821, -401, -1, 0, 1, 1582, 1900, 1970, 2000, 2024, 2100, 9999, 275760):
        for month in range(1, 13):
            days = days_from_civil(year, month, 1)
            fields = Fields(float(days * 86_400_000 - 1))
            assert (fields.hour, fields.minute, fields.second, fields.millisecond) == (23, 59, 59, 999)
            fields = Fields(float(days * 86_400_000))
            assert (fields.year, fields.month + 1, fields.day) == (year, month, 1)
    assert iso_text(8.64e15) == "+275760-09-13T00:00:00.000Z"
    assert iso_text(-62198755200000.0) == "-000001-01-01T00:00:00.000Z"


def test_the_realms_clock_and_zone() -> None:
    realm = make_realm(1577977445.678)
    assert call_global(realm, "Date.now") == THE_TIME
    realm.time_zone = "+05:30"
    date = new(realm, "Date", 2020, 0, 2, 20, 34, 5, 678)
    assert invoke_method(realm, date, "getTime") == THE_TIME
    assert invoke_method(realm, date, "getHours") == 20.0
    assert invoke_method(realm, date, "getTimezoneOffset") == -330.0
    assert str(invoke_method(realm, date, "toString")).startswith("Thu Jan 02 2020 20:34:05 GMT+0530")


def test_named_zones() -> None:
    pytest.importorskip("zoneinfo").available_timezones()
    realm = make_realm()
    realm.time_zone = "Europe/Berlin"
    summer = new(realm, "Date", "2020-07-01T12:00")
    assert invoke_method(realm, summer, "toISOString") == "2020-07-01T10:00:00.000Z"
    skipped = new(realm, "Date", 2020, 2, 29, 2, 30)
    assert invoke_method(realm, skipped, "toISOString") == "2020-03-29T01:30:00.000Z"
    repeated = new(realm, "Date", 2020, 9, 25, 2, 30)
    assert invoke_method(realm, repeated, "toISOString") == "2020-10-25T00:30:00.000Z"
    far = new(realm, "Date", 275000, 0, 1)
    assert invoke_method(realm, far, "getFullYear") == 275000.0
    there = {"timeZone": "America/New_York", "timeZoneName": "short"}
    assert invoke_method(realm, summer, "toLocaleString", "en-US", there) == "7/1/2020, 6:00:00 AM EDT"
