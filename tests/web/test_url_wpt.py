"""The web-platform-tests for URLs: their data, run by programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from sequential_flow import SequentialFlow

Wpt = Callable[[str], Any]

PARSE = """
const names = ['href', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'hash']
const shown = row => {
  const base = row.base ?? undefined
  const can = URL.canParse(row.input, base)
  const parsed = URL.parse(row.input, base)
  try {
    const url = new URL(row.input, base)
    const parts = Object.fromEntries(names.map(name => [name, url[name]]))
    if (row.origin !== undefined) parts.origin = url.origin
    if (row.searchParams !== undefined) parts.searchParams = String(url.searchParams)
    if (!can || parsed.href !== url.href || new URL(url.href).href !== url.href) return 'canParse, parse and new URL differ'
    return parts
  } catch (error) {
    return can || parsed !== null || error.name !== 'TypeError' ? String(error) : null
  }
}
input.map(shown)
"""

SET = """
input.map(({ row, name }) => {
  const url = new URL(row.href)
  url[name] = row.new_value
  return Object.fromEntries(Object.keys(row.expected).map(key => [key, url[key]]))
})
"""

HOST = """
input.map(row => {
  try {
    const url = new URL(`https://${row.input}/x`), set = new URL('https://x/x')
    set.host = row.input
    return url.host === url.hostname && url.pathname === '/x' && set.host === url.host ? url.host : 'not a host alone'
  } catch {
    const set = new URL('https://x/x')
    set.hostname = row.input
    return set.hostname === 'x' ? null : 'it was set'
  }
})
"""


def run(code: str, rows: list[Any]) -> list[Any]:
    """What a program gives for all rows, some at a time."""
    flow = SequentialFlow()
    results: list[Any] = []
    for start in range(0, len(rows), 100):
        task = flow.execute(code, input=rows[start : start + 100])
        assert task.status == "completed", task.error
        results += task.result
    return results


def rows_of(data: list[Any]) -> list[Any]:
    return [row for row in data if not isinstance(row, str)]


def failures(rows: list[Any], wanted: list[Any], given: list[Any]) -> Iterator[tuple[Any, Any]]:
    return ((row, got) for row, want, got in zip(rows, wanted, given, strict=True) if want != got)


def test_urls_parse(wpt: Wpt) -> None:
    rows = rows_of(wpt("urltestdata.json"))
    extra = {"origin", "searchParams"}
    names = {
        "href",
        "protocol",
        "username",
        "password",
        "host",
        "hostname",
        "port",
        "pathname",
        "search",
        "hash",
    } | extra
    wanted = [None if row.get("failure") else {key: row[key] for key in row if key in names} for row in rows]
    assert list(failures(rows, wanted, run(PARSE, rows))) == []
    assert len(rows) == 820


def test_attributes_are_set(wpt: Wpt) -> None:
    data = wpt("setters_tests.json")
    rows = [{"row": row, "name": name} for name, tests in data.items() if name != "comment" for row in tests]
    assert list(failures(rows, [row["row"]["expected"] for row in rows], run(SET, rows))) == []
    assert len(rows) == 254


def test_domains_to_ascii(wpt: Wpt) -> None:
    rows = rows_of(wpt("toascii.json"))
    assert list(failures(rows, [row["output"] for row in rows], run(HOST, rows))) == []
    assert len(rows) == 39


def test_domains_of_the_unicode_consortium(wpt: Wpt) -> None:
    rows = [row for row in rows_of(wpt("IdnaTestV2.json")) if row["input"] and "?" not in row["input"]]
    assert list(failures(rows, [row["output"] for row in rows], run(HOST, rows))) == []
    assert len(rows) > 1900
