"""Values as the console shows them: the text of Node's ``util.format`` and ``util.inspect``.

Nothing here calls into the program: an accessor is shown as ``[Getter]``, not called. What a program can make it do is
bounded: after so many values the rest is ``...``.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from itertools import islice
from typing import Any, Final

from ..runtime.arrays import JSArray
from ..runtime.budget import spend, tick
from ..runtime.conversions import bigint_to_string
from ..runtime.numbers import number_to_string, string_to_number
from ..runtime.objects import JSFunction, JSObject
from ..runtime.properties import ABSENT, Descriptor, array_index
from ..runtime.realm import own_data
from ..runtime.values import SYMBOL_TO_STRING_TAG, BigInt, PropertyKey, Symbol, Value, null
from ..runtime.wrappers import JSPrimitiveWrapper

BREAK_LENGTH: Final = 80
LONGEST_ARRAY: Final = 100
LONGEST_STRING: Final = 10_000
LONGEST_NAME: Final = 1_000
LONGEST_TEXT: Final = 100_000
"""What follows so much text is not even made."""
MOST_VALUES: Final = 10_000
"""How many values one call shows; a long string counts for several."""

_IDENTIFIER = re.compile("[a-zA-Z_][a-zA-Z_0-9]*")
_ESCAPED = re.compile(
    "[\x00-\x1f\\\\'\x7f-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]"
)
_SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", "\\": "\\\\", "'": "\\'"}


def format_arguments(arguments: tuple[Value, ...]) -> str:
    """What ``console.log`` writes: ``%`` directives in a first string, then the rest, with spaces between."""
    if not arguments:
        return ""
    text, used, budget = "", 0, [MOST_VALUES]
    if arguments[0].__class__ is str:
        text, used = arguments[0], 1
        if len(arguments) > 1:
            text, used = fill(arguments, budget)
    pieces = [text] if used else []
    length = len(text)
    for item in arguments[used:]:
        if length > LONGEST_TEXT:
            break
        tick()
        pieces.append(item if item.__class__ is str else inspect(item, 2, budget))
        length += len(pieces[-1])
    return " ".join(pieces)


def fill(arguments: tuple[Value, ...], budget: list[int]) -> tuple[str, int]:
    """The first argument with its directives filled in, and how many arguments that took."""
    template: str = arguments[0]
    result, last, used = "", 0, 1
    at = template.find("%")
    while 0 <= at < len(template) - 1 and len(result) <= LONGEST_TEXT:
        tick()
        kind = template[at + 1]
        step = 2
        if kind == "%":
            result += template[last : at + 1]
            last = at + 2
        elif used < len(arguments) and kind in "sdifjoOc":
            result += template[last:at] + directive(kind, arguments[used], budget)
            last = at + 2
            used += 1
        at = template.find("%", at + step)
    return result + template[last:], used


def directive(kind: str, value: Value, budget: list[int]) -> str:
    """An argument as ``%s``, ``%d`` and the like show it."""
    if kind == "c":
        return ""
    if kind in "oO":
        return Inspector(4 if kind == "o" else 2, budget, hidden=kind == "o").format(value, 0)
    if kind == "s":
        return value if value.__class__ is str else inspect(value, 0, budget)
    if kind == "j":
        return json_text(value)
    if value.__class__ is BigInt and kind != "f":
        return f"{bigint_to_string(value)}n"
    if value.__class__ is Symbol or isinstance(value, JSObject):
        return "NaN"
    if kind == "d":
        return inspect(to_number(value))
    from .globals import float_prefix, int_prefix

    text = value if value.__class__ is str else "null" if value is null else inspect(value)
    return inspect(int_prefix(text, 0) if kind == "i" else float_prefix(text))


def to_number(value: Value) -> float:
    """ToNumber of a primitive."""
    if value.__class__ is str:
        return string_to_number(value)
    if value is None:
        return math.nan
    return 0.0 if value is null else float(value)


def json_text(value: Value) -> str:
    """``%j``: JSON, if that needs none of the program's code."""
    from ..runtime.completion import ThrowError
    from .json_stringify import NotPlain, write_plain

    try:
        return write_plain(None, value, "") or "undefined"  # type: ignore[arg-type]
    except (NotPlain, ThrowError):
        return inspect(value)


def inspect(value: Value, depth: float = 2, budget: list[int] | None = None) -> str:
    """A value as text, objects in it down to a depth; ``budget`` is what several of them share.

    >>> inspect("it's"), inspect(-0.0), inspect(None), inspect(BigInt(5))
    ('"it\\'s"', '-0', 'undefined', '5n')
    """
    return Inspector(depth, [MOST_VALUES] if budget is None else budget).format(value, 0)


def quote(text: str) -> str:
    """A string in the quotes that need the fewest escapes."""
    sign = "'"
    if "'" in text:
        if '"' not in text:
            sign = '"'
        elif "`" not in text and "${" not in text:
            sign = "`"

    def escape(found: re.Match[str]) -> str:
        unit = found[0]
        if unit == "'" and sign != "'":
            return unit
        return _SHORT.get(unit) or (f"\\x{ord(unit):02X}" if unit < "\xff" else f"\\u{ord(unit):04X}".lower())

    return sign + _ESCAPED.sub(escape, text) + sign


def key_text(key: PropertyKey) -> str:
    if isinstance(key, Symbol):
        return f"[{key!r}]"
    if key == "__proto__":
        return "['__proto__']"
    return key if _IDENTIFIER.fullmatch(key) else quote(key)


class Inspector:
    """The state of one ``util.inspect``."""

    def __init__(self, depth: float, budget: list[int], hidden: bool = False) -> None:
        self.depth = depth
        self.hidden = hidden
        self.seen: list[JSObject] = []
        self.circular: dict[int, int] = {}
        self.indentation = 0
        self.current_depth = 0
        self.budget = budget

    def format(self, value: Value, level: int) -> str:
        """formatValue."""
        tick()
        self.budget[0] -= 1
        if self.budget[0] < 0:
            return "..."
        while isinstance(value, JSObject) and value.class_name == "Proxy":
            value = value.target  # type: ignore[attr-defined]
            if value is None:
                return "<Revoked Proxy>"
        if isinstance(value, JSObject):
            if any(outer is value for outer in self.seen):
                index = self.circular.setdefault(id(value), len(self.circular) + 1)
                return f"[Circular *{index}]"
            return self.format_object(value, level)
        text = self.primitive(value)
        self.budget[0] -= len(text) // 64
        return text

    def primitive(self, value: Value) -> str:
        kind = value.__class__
        if kind is str:
            return self.string(value)
        if kind is float:
            return "-0" if value == 0.0 and str(value) == "-0.0" else number_to_string(value)
        if kind is BigInt:
            return f"{bigint_to_string(value)}n"
        if kind is bool:
            return "true" if value else "false"
        return "undefined" if value is None else repr(value)

    def string(self, text: str) -> str:
        trailer = ""
        if len(text) > LONGEST_STRING:
            more = len(text) - LONGEST_STRING
            text = text[:LONGEST_STRING]
            trailer = f"... {more} more character{'s' if more > 1 else ''}"
        if len(text) > 16 and len(text) > BREAK_LENGTH - self.indentation - 4 and "\n" in text[:-1]:
            lines = text.split("\n")
            last = [quote(lines[-1])] if lines[-1] else []
            joint = " +\n" + " " * (self.indentation + 2)
            return joint.join([*(quote(line + "\n") for line in lines[:-1]), *last]) + trailer
        return quote(text) + trailer

    def format_object(self, o: JSObject, level: int) -> str:
        """formatRaw."""
        name = constructor_name(o)
        tag = string_tag(o)
        if tag == name:
            tag = ""
        keys = visible_keys(o)
        base, opening, closing, entries, listed = "", "{", "}", None, False
        kind = o.class_name
        if kind == "Array":
            length = o.length  # type: ignore[attr-defined]
            keys = [key for key in keys if array_index(key) < 0]
            opening = f"{prefix(name, tag, 'Array', f'({length})')}[" if name != "Array" or tag else "["
            closing, entries, listed = "]", self.array_entries, True
        elif hasattr(o, "element"):
            length = max(o.length_now(), 0)  # type: ignore[attr-defined]
            opening = f"{prefix(name, tag, kind, f'({length})')}["
            closing, entries, listed = "]", self.typed_entries, True
        elif kind in ("Map", "Set") and hasattr(o, "count"):
            opening = f"{prefix(name, tag, kind, f'({o.count})')}{{"
            entries = self.map_entries if kind == "Map" else self.set_entries
            if not o.count and not keys:
                return opening + "}"
        elif isinstance(o, JSFunction):
            base = function_text(o, name, tag)
            if not keys:
                return base
        elif kind == "Error":
            base = self.error_text(o, keys, name, tag)
            if not keys:
                return base
        elif isinstance(o, JSPrimitiveWrapper):
            keys = [key for key in keys if array_index(key) < 0] if o.primitive.__class__ is str else keys
            kind = {float: "Number", str: "String", bool: "Boolean", BigInt: "BigInt"}.get(
                o.primitive.__class__, "Symbol"
            )
            base = f"[{kind}{f' ({name})' if name not in (kind, None) else ''}: {self.primitive(o.primitive)}]"
            if not keys:
                return base
        elif hasattr(o, "shown_fields"):
            opening, entries, keys = f"{prefix(name, '', kind)}{{", self.field_entries, []
            if not o.shown_fields():
                return opening + "}"
            if level > self.depth:
                return opening + "}"
        elif hasattr(o, "shown_pairs"):
            opening, entries, keys = f"{kind} {{", self.pair_entries, []
            if level > self.depth:
                return "[Object]"
            if not o.shown_pairs():
                return opening + "}"
            output = self.pair_entries(o, level)
            if sum(map(len, output)) + 2 * len(output) - 2 > BREAK_LENGTH and kind == "URLSearchParams":
                return f"{opening}\n  " + ",\n  ".join(output) + " }"
        elif hasattr(o, "summary"):
            base = str(o.summary())
            if not keys:
                return base
        else:
            opening = f"{prefix(name, tag, 'Object')}{{" if name != "Object" or tag else "{"
            if kind == "Arguments":
                opening = "[Arguments] {"
            if not keys:
                return opening + "}"
        if listed and not length and not keys and not self.hidden:
            return opening + "]"
        if level > self.depth:
            return f"[{prefix(name, tag, 'Array' if kind == 'Array' else 'Object')[:-1]}]"
        return self.format_members(o, keys, level + 1, base, opening, closing, entries, listed)

    def format_members(
        self,
        o: JSObject,
        keys: list[PropertyKey],
        level: int,
        base: str,
        opening: str,
        closing: str,
        entries: Any,
        listed: bool,
    ) -> str:
        self.seen.append(o)
        self.current_depth = level
        output: list[str] = [] if entries is None else entries(o, level)
        for key in keys:
            if self.budget[0] < 0:
                output.append("...")
                break
            output.append(self.property(o, key, level))
        if listed and self.hidden:
            output.append(f"[length]: {o.length}")  # type: ignore[attr-defined]
        self.seen.pop()
        text = self.reduce(output, base, opening, closing, listed, level, o)
        index = self.circular.get(id(o))
        return text if index is None else f"<ref *{index}> {text}"

    def property(self, o: JSObject, key: PropertyKey, level: int) -> str:
        desc = o.get_own_property(key)
        if desc is None:
            return f"{key_text(key)[:LONGEST_NAME]}: undefined"
        name = key_text(key) if desc.enumerable else f"[{key if isinstance(key, str) else repr(key)}]"
        self.budget[0] -= len(name) // 64
        return f"{name}: {self.described(desc, level)}"

    def described(self, desc: Descriptor, level: int) -> str:
        """A property's value, or what kind of accessor it is."""
        if desc.is_accessor:
            if desc.get is not None and desc.get is not ABSENT:
                return "[Getter/Setter]" if desc.set is not None and desc.set is not ABSENT else "[Getter]"
            return "[Setter]" if desc.set is not None and desc.set is not ABSENT else "undefined"
        self.indentation += 2
        text = self.format(desc.value, level)
        self.indentation -= 2
        return text

    def array_entries(self, o: JSArray, level: int) -> list[str]:
        output: list[str] = []
        index, length = 0, o.length
        spend(0 if o.cells is None else 8 * len(o.cells))
        holes = [] if o.cells is None else sorted({*o.cells, *o.cell_attrs})
        while index < length and len(output) < LONGEST_ARRAY and self.budget[0] >= 0:
            if o.cells is not None and index not in o.cells and index not in o.cell_attrs:
                place = bisect_right(holes, index)
                following = holes[place] if place < len(holes) else length
                gap = following - index
                output.append(f"<{gap} empty item{'s' if gap > 1 else ''}>")
                index = following
                continue
            desc = o.get_own_property(str(index))
            output.append(self.described(desc or Descriptor(None), level))
            index += 1
        return output + more_items(length - index)

    def typed_entries(self, o: Any, level: int) -> list[str]:
        output = [self.primitive(o.read(index)) for index in range(min(o.length_now(), LONGEST_ARRAY))]
        return output + more_items(o.length_now() - LONGEST_ARRAY)

    def map_entries(self, o: Any, level: int) -> list[str]:
        self.indentation += 2
        output = [
            f"{self.format(key, level)} => {self.format(value, level)}"
            for key, value in zip(islice(o.keys, MOST_VALUES), o.values, strict=False)
            if key is not ABSENT and self.budget[0] >= 0
        ]
        self.indentation -= 2
        return output

    def set_entries(self, o: Any, level: int) -> list[str]:
        self.indentation += 2
        output = [
            self.format(key, level) for key in islice(o.keys, MOST_VALUES) if key is not ABSENT and self.budget[0] >= 0
        ]
        self.indentation -= 2
        return output

    def field_entries(self, o: Any, level: int) -> list[str]:
        return [f"{key_text(name)}: {self.field(value, level)}" for name, value in o.shown_fields().items()]

    def field(self, value: Any, level: int) -> str:
        """What an object of ours says of itself: a value, a list of values, or (in a tuple) text as it is."""
        if value.__class__ is tuple:
            return str(value[0])
        if value.__class__ is list:
            return f"[ {', '.join([self.described(Descriptor(item), level + 1) for item in value])} ]"
        return self.described(Descriptor(value), level)

    def pair_entries(self, o: Any, level: int) -> list[str]:
        pairs = o.shown_pairs()[:MOST_VALUES]
        return [f"{self.format(key, level)} => {self.format(value, level)}" for key, value in pairs]

    def error_text(self, o: JSObject, keys: list[PropertyKey], constructor: str | None, tag: str) -> str:
        """formatError: the stack; takes out of ``keys`` what the stack says already."""
        from ..runtime.errors import error_text

        stack = own_data(o, "stack")
        text: str = stack if stack.__class__ is str and stack else error_text(o)
        text = improved_stack(text[:LONGEST_STRING], own_data(o, "name"), constructor, tag)
        self.budget[0] -= len(text) // 64
        for name in ("name", "message", "stack"):
            shown = own_data(o, name)
            if name in keys and shown.__class__ is str and shown in text:
                keys.remove(name)
        for name in ("cause", "errors"):
            if name not in keys and o.get_own_property(name) is not None:
                keys.append(name)
        if "\n    at" not in text:
            text = f"[{text}]"
        return text.replace("\n", "\n" + " " * self.indentation) if self.indentation else text

    def reduce(
        self, output: list[str], base: str, opening: str, closing: str, listed: bool, level: int, o: JSObject
    ) -> str:
        """reduceToSingleString: on one line what fits, at most three levels of it."""
        entries = len(output)
        if listed and entries > 6:
            output = self.group(output, o)
        head = f"{base} " if base else ""
        if self.current_depth - level < 3 and entries == len(output):
            start = len(output) + self.indentation + len(opening) + len(base) + 10
            total = sum(map(len, output)) + len(output) + start
            if total <= BREAK_LENGTH and "\n" not in base and not any("\n" in item for item in output):
                return f"{head}{opening} {', '.join(output)} {closing}"
        indent = "\n" + " " * self.indentation
        joint = f",{indent}  "
        return f"{head}{opening}{indent}  {joint.join(output)}{indent}{closing}"

    def group(self, output: list[str], o: JSObject) -> list[str]:
        """groupArrayElements: many short elements in columns."""
        count = len(output) - (len(output) > LONGEST_ARRAY)
        lengths = [len(item) for item in output[:count]]
        longest = max(lengths) + 2
        total = sum(lengths) + 2 * count
        if not (longest * 3 + self.indentation < BREAK_LENGTH and (total / longest > 5 or longest <= 8)):
            return output
        bias = math.sqrt(longest - total / len(output))
        biased = max(longest - 3 - bias, 1.0)
        columns = min(
            math.floor(math.sqrt(2.5 * biased * count) / biased + 0.5),
            (BREAK_LENGTH - self.indentation) // longest,
            12,
            15,
        )
        if columns <= 1:
            return output
        widths = [max(lengths[column::columns]) + 2 for column in range(min(columns, count))]
        numeric = hasattr(o, "element")
        if not numeric and o.cells is None:  # type: ignore[attr-defined]
            items = o.items[: len(output)]  # type: ignore[attr-defined]
            numeric = len(items) == len(output) and all(item.__class__ in (float, BigInt) for item in items)
        grouped: list[str] = []
        for start in range(0, count, columns):
            row = output[start : min(start + columns, count)]
            cells = [
                (f"{item}, ".rjust(width) if numeric else f"{item}, ".ljust(width))
                for item, width in zip(row[:-1], widths, strict=False)
            ]
            last = row[-1].rjust(widths[len(row) - 1] - 2) if numeric else row[-1]
            grouped.append("".join(cells) + last)
        return grouped + output[count:]


def improved_stack(text: str, name: Value, constructor: str | None, tag: str) -> str:
    """improveStack: a stack that begins with the name of an error of another class says which."""
    if constructor is None or name.__class__ is not str or not name.endswith("Error") or not text.startswith(name):
        return text
    if text[len(name) : len(name) + 1] not in ("", ":", "\n"):
        return text
    shown = prefix(constructor, tag, "Error")[:-1]
    if shown == name:
        return text
    return (shown if name in shown else f"{shown} [{name}]") + text[len(name) :]


def more_items(count: int) -> list[str]:
    return [f"... {count} more item{'s' if count > 1 else ''}"] if count > 0 else []


def prefix(name: str | None, tag: str, fallback: str, size: str = "") -> str:
    """getPrefix: the constructor's name, or that there is none, and the tag."""
    shown = f"[{fallback}{size}: null prototype] " if name is None else f"{name}{size} "
    return f"{shown}[{tag}] " if tag and tag != (fallback if name is None else name) else shown


def constructor_name(o: JSObject) -> str | None:
    """The name of the nearest constructor, ``None`` for an object without one."""
    holder: JSObject | None = o
    while holder is not None:
        tick()
        desc = holder.get_own_property("constructor") if holder.class_name != "Proxy" else None
        if desc is not None and not desc.is_accessor and isinstance(desc.value, JSFunction):
            name = own_data(desc.value, "name")
            prototype = own_data(desc.value, "prototype")
            if name.__class__ is str and name and has_in_chain(o, prototype):
                return str(name)[:LONGEST_NAME]
        holder = holder.proto
    return None


def has_in_chain(o: JSObject, prototype: Value) -> bool:
    ancestor = o.proto
    while ancestor is not None and ancestor is not prototype:
        tick()
        ancestor = ancestor.proto
    return ancestor is not None


def string_tag(o: JSObject) -> str:
    """The object's @@toStringTag, if it inherits one that is text."""
    own = o.get_own_property(SYMBOL_TO_STRING_TAG)
    if own is not None and own.enumerable is True:
        return ""
    tag = own_data(o, SYMBOL_TO_STRING_TAG)
    return tag[:LONGEST_NAME] if tag.__class__ is str else ""


def visible_keys(o: JSObject) -> list[PropertyKey]:
    """The enumerable own keys; for a function that nobody has looked into there are none."""
    if isinstance(o, JSFunction) and o.own is None:
        return []
    keys = array_keys(o) if o.class_name == "Array" or hasattr(o, "element") else o.own_property_keys()
    found: list[PropertyKey] = []
    for key in keys:
        desc = o.get_own_property(key)
        if desc is not None and desc.enumerable is True:
            found.append(key)
            if len(found) > MOST_VALUES:
                break
    return found


def array_keys(o: JSObject) -> list[PropertyKey]:
    """The keys of an array that are no indices."""
    return JSObject.own_property_keys(o)


def function_text(o: JSFunction, name: str | None, tag: str) -> str:
    """getFunctionBase and getClassBase."""
    own_name = own_data(o, "name")
    own_name = own_name[:LONGEST_NAME] if own_name.__class__ is str else ""
    source = o.source_text() if hasattr(o, "source_text") else ""
    if source.startswith("class"):
        parent = o.proto
        parent_name = own_data(parent, "name") if parent is not None else None
        extends = f" extends {parent_name}" if parent_name.__class__ is str and parent_name else ""
        extends = extends[:LONGEST_NAME]
        return f"[class {own_name or '(anonymous)'}{extends}]"
    kind = name if name in ("AsyncFunction", "GeneratorFunction", "AsyncGeneratorFunction") else "Function"
    text = f"[{kind}: {own_name}]" if own_name else f"[{kind} (anonymous)]"
    if name is None:
        text = text.replace(kind, f"{kind} (null prototype)", 1)
    return f"{text} [{tag}]" if tag and tag != kind else text
