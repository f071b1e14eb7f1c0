"""console (the WHATWG Console Standard), which writes nowhere: entries are kept for the task.

What must outlast a pause (group indentation, counters, timers) is in ``realm.console_state``, which is JSON.
"""

from __future__ import annotations

from typing import Any, Final

from ..runtime.arrays import JSArray
from ..runtime.budget import tick
from ..runtime.conversions import to_boolean
from ..runtime.errors import Trace
from ..runtime.objects import JSObject, NativeFunction
from ..runtime.properties import ALL, CONFIGURABLE
from ..runtime.realm import Realm, own_data
from ..runtime.utf16 import text as python_text
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value, null
from .console_format import MOST_VALUES, format_arguments, inspect
from .library import holder
from .string_change import mend

MOST_ENTRIES: Final = 1_000
MOST_TEXT: Final = 65_536
"""How many entries, and of how many characters, a turn keeps."""

MOST_COLUMNS: Final = 50
WIDEST: Final = 200
"""How many columns, and of how many characters, a table has."""

CONSOLE = holder("console", clause="https://console.spec.whatwg.org/#console-namespace")
CONSOLE.value(SYMBOL_TO_STRING_TAG, "console", CONFIGURABLE)


def log(realm: Realm, level: str, arguments: tuple[Value, ...]) -> None:
    """Logger and Printer (2.1, 2.3): keep an entry as Python text, as long as the turn has room for it."""
    if not realm.console:
        realm.console_written = 0
    if realm.console_written > MOST_TEXT:
        return
    message = format_arguments(arguments)[: MOST_TEXT + 1]
    indent = " " * realm.console_state.get("indent", 0)
    if indent:
        message = indent + message.replace("\n", "\n" + indent)
    left = MOST_TEXT - realm.console_written
    realm.console_written += len(message)
    if len(message) > left or len(realm.console) >= MOST_ENTRIES:
        realm.console_written = MOST_TEXT + 1
        level, message = "warn", message[: min(left, 200)] + "... The rest of the console's output was dropped."
    realm.console.append({"level": level, "message": python_text(mend(message))})


@CONSOLE.method("log", 0, clause="https://console.spec.whatwg.org/#log", flags=ALL, pauses=False)
def log_(fn: NativeFunction, this: Value, *data: Value) -> Value:
    log(fn.realm, "log", data)


@CONSOLE.method("info", 0, clause="https://console.spec.whatwg.org/#info", flags=ALL, pauses=False)
def info(fn: NativeFunction, this: Value, *data: Value) -> Value:
    log(fn.realm, "info", data)


@CONSOLE.method("warn", 0, clause="https://console.spec.whatwg.org/#warn", flags=ALL, pauses=False)
def warn(fn: NativeFunction, this: Value, *data: Value) -> Value:
    log(fn.realm, "warn", data)


@CONSOLE.method("error", 0, clause="https://console.spec.whatwg.org/#error", flags=ALL, pauses=False)
def error(fn: NativeFunction, this: Value, *data: Value) -> Value:
    log(fn.realm, "error", data)


@CONSOLE.method("debug", 0, clause="https://console.spec.whatwg.org/#debug", flags=ALL, pauses=False)
def debug(fn: NativeFunction, this: Value, *data: Value) -> Value:
    log(fn.realm, "debug", data)


@CONSOLE.method("trace", 0, clause="https://console.spec.whatwg.org/#trace", flags=ALL, pauses=False)
def trace(fn: NativeFunction, this: Value, *data: Value) -> Value:
    lines = [f"\n    at {name} ({line}:{column})" for name, line, column in Trace(fn.realm).found()]
    head = format_arguments(data)
    log(fn.realm, "trace", (f"Trace: {head}{''.join(lines)}" if head else "Trace" + "".join(lines),))


@CONSOLE.method("dir", 0, clause="https://console.spec.whatwg.org/#dir", flags=ALL, pauses=False)
def dir_(fn: NativeFunction, this: Value, item: Value = None, options: Value = None, *_: Value) -> Value:
    depth = own_data(options, "depth") if isinstance(options, JSObject) else None
    limit = depth if depth.__class__ is float else 50.0 if depth is null else 2.0
    log(fn.realm, "log", ("%s", inspect(item, min(limit, 50.0))))


@CONSOLE.method("assert", 0, clause="https://console.spec.whatwg.org/#assert", flags=ALL, pauses=False)
def assert_(fn: NativeFunction, this: Value, condition: Value = None, *data: Value) -> Value:
    if to_boolean(condition):
        return
    if data and data[0].__class__ is str:
        log(fn.realm, "warn", ("Assertion failed: " + data[0], *data[1:]))
    else:
        log(fn.realm, "warn", ("Assertion failed", *data))


def begin_group(realm: Realm, data: tuple[Value, ...]) -> None:
    if data:
        log(realm, "log", data)
    realm.console_state["indent"] = min(realm.console_state.get("indent", 0) + 2, 200)


@CONSOLE.method("group", 0, clause="https://console.spec.whatwg.org/#group", flags=ALL, pauses=False)
def group(fn: NativeFunction, this: Value, *data: Value) -> Value:
    begin_group(fn.realm, data)


@CONSOLE.method("groupCollapsed", 0, clause="https://console.spec.whatwg.org/#groupcollapsed", flags=ALL, pauses=False)
def group_collapsed(fn: NativeFunction, this: Value, *data: Value) -> Value:
    begin_group(fn.realm, data)


@CONSOLE.method("groupEnd", 0, clause="https://console.spec.whatwg.org/#groupend", flags=ALL, pauses=False)
def group_end(fn: NativeFunction, this: Value, *_: Value) -> Value:
    indent = fn.realm.console_state.pop("indent", 0) - 2
    if indent > 0:
        fn.realm.console_state["indent"] = indent


def label_text(label: Value) -> str:
    """A label, which is looked at but not asked."""
    shown = "default" if label is None else label if label.__class__ is str else inspect(label, 0)
    return shown[:200]


def table_of(realm: Realm, name: str) -> dict[str, Any]:
    """The counters or timers by label; not more than a thousand."""
    table: dict[str, Any] = realm.console_state.setdefault(name, {})
    if len(table) >= 1000:
        table.pop(next(iter(table)))
    return table


@CONSOLE.method("count", 0, clause="https://console.spec.whatwg.org/#count", flags=ALL, pauses=False)
def count(fn: NativeFunction, this: Value, label: Value = None, *_: Value) -> Value:
    name = label_text(label)
    counts = table_of(fn.realm, "counts")
    counts[name] = counts.get(name, 0) + 1
    log(fn.realm, "log", (f"{name}: {counts[name]}",))


@CONSOLE.method("countReset", 0, clause="https://console.spec.whatwg.org/#countreset", flags=ALL, pauses=False)
def count_reset(fn: NativeFunction, this: Value, label: Value = None, *_: Value) -> Value:
    name = label_text(label)
    if table_of(fn.realm, "counts").pop(name, None) is None:
        log(fn.realm, "warn", (f"Count for '{name}' does not exist",))


@CONSOLE.method("time", 0, clause="https://console.spec.whatwg.org/#time", flags=ALL, pauses=False)
def time(fn: NativeFunction, this: Value, label: Value = None, *_: Value) -> Value:
    name = label_text(label)
    timers = table_of(fn.realm, "timers")
    if name in timers:
        log(fn.realm, "warn", (f"Label '{name}' already exists for console.time()",))
    else:
        timers[name] = fn.realm.now()


def report_time(realm: Realm, label: Value, what: str, data: tuple[Value, ...]) -> str | None:
    """Write how long a timer has run: its name, if there is one."""
    name = label_text(label)
    timers = table_of(realm, "timers")
    if name not in timers:
        log(realm, "warn", (f"No such label '{name}' for console.{what}()",))
        return None
    log(realm, "log", (f"{name}: {duration(realm.now() - timers[name])}", *data))
    return name


@CONSOLE.method("timeEnd", 0, clause="https://console.spec.whatwg.org/#timeend", flags=ALL, pauses=False)
def time_end(fn: NativeFunction, this: Value, label: Value = None, *_: Value) -> Value:
    name = report_time(fn.realm, label, "timeEnd", ())
    if name is not None:
        del fn.realm.console_state["timers"][name]


@CONSOLE.method("timeLog", 0, clause="https://console.spec.whatwg.org/#timelog", flags=ALL, pauses=False)
def time_log(fn: NativeFunction, this: Value, label: Value = None, *data: Value) -> Value:
    report_time(fn.realm, label, "timeLog", data)


def duration(seconds: float) -> str:
    """Seconds as Node writes them.

    >>> duration(0.0125), duration(2.5), duration(62.0), duration(3725.0)
    ('12.5ms', '2.500s', '1:02.000 (m:ss.mmm)', '1:02:05 (h:mm:ss)')
    """
    if seconds < 1.0:
        return f"{round(seconds * 1000, 3):g}ms"
    if seconds < 60.0:
        return f"{seconds:.3f}s"
    minutes, rest = divmod(seconds, 60.0)
    if minutes < 60.0:
        return f"{int(minutes)}:{rest:06.3f} (m:ss.mmm)"
    return f"{int(minutes // 60)}:{int(minutes % 60):02}:{int(rest):02} (h:mm:ss)"


@CONSOLE.method("table", 0, clause="https://console.spec.whatwg.org/#table", flags=ALL, pauses=False)
def table(fn: NativeFunction, this: Value, data: Value = None, columns: Value = None, *_: Value) -> Value:
    if not isinstance(data, JSObject):
        log(fn.realm, "log", (data,))
        return
    shown = None
    if is_dense(columns):
        shown = [item for item in columns.items[:MOST_COLUMNS] if item.__class__ is str]
    log(fn.realm, "log", ("%s", draw_table(data, shown)))


def is_dense(value: Value) -> bool:
    return value.__class__ is JSArray and value.cells is None


def draw_table(data: JSObject, shown: list[str] | None) -> str:
    """The rows and columns of an object of objects."""
    rows: list[tuple[str, dict[str, str], str]] = []
    columns: dict[str, None] = dict.fromkeys(shown or ())
    budget = [MOST_VALUES]
    for index, value in plain_members(data):
        if budget[0] < 0:
            break
        cells: dict[str, str] = {}
        if isinstance(value, JSObject):
            cells = {
                key: inspect(item, 0, budget)[:WIDEST]
                for key, item in plain_members(value)[:MOST_COLUMNS]
                if shown is None or key in shown
            }
            columns |= dict.fromkeys(list(cells)[: MOST_COLUMNS - len(columns)])
        rows.append((index, cells, "" if isinstance(value, JSObject) else inspect(value, 2, budget)[:WIDEST]))
    lines = [["(index)", *columns], *([index, *(cells.get(c, "") for c in columns)] for index, cells, _ in rows)]
    if any(value for _, _, value in rows):
        lines[0].append("Values")
        for line, row in zip(lines[1:], rows, strict=True):
            line.append(row[2])
    widths = [max(map(len, cells)) + 2 for cells in zip(*lines, strict=True)]
    padded = [[f" {cell}".ljust(width) for cell, width in zip(line, widths, strict=True)] for line in lines]
    drawn = [f"│{'│'.join(cells)}│" for cells in padded]
    rules = ["─" * width for width in widths]
    return "\n".join(
        ["┌" + "┬".join(rules) + "┐", drawn[0], "├" + "┼".join(rules) + "┤", *drawn[1:], "└" + "┴".join(rules) + "┘"]
    )


def plain_members(o: JSObject) -> list[tuple[str, Value]]:
    """The enumerable data properties of an object, at most a thousand."""
    found: list[tuple[str, Value]] = []
    for key in o.own_property_keys()[:1000]:
        tick()
        desc = o.get_own_property(key)
        if isinstance(key, str) and desc is not None and desc.enumerable is True and not desc.is_accessor:
            found.append((key[:WIDEST], desc.value))
    return found
