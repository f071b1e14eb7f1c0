"""JSON text read by a loop: text that is nested too deeply for the C code, or that is wrong and wants explaining."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NoReturn

from ..runtime.arrays import JSArray
from ..runtime.budget import tick
from ..runtime.completion import syntax_error
from ..runtime.objects import JSObject
from ..runtime.values import Value, null

if TYPE_CHECKING:
    from ..runtime.realm import Realm

_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.DOTALL)
_STRING = re.compile(r'"([^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*)"')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_SPACES = re.compile(r"[ \t\n\r]*")
_PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
_SIMPLE = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_LITERALS = {"t": ("true", True), "f": ("false", False), "n": ("null", null)}


class Parser:
    """Reads JSON without recursion, and says what is wrong as V8 does."""

    def __init__(self, realm: Realm, text: str) -> None:
        self.realm = realm
        self.text = text
        self.at = 0

    def parse(self) -> Value:
        """The value of the whole text."""
        stack: list[tuple[Any, Any]] = []
        container: Any = None
        key = ""
        while True:
            tick()
            start = self.peek()
            if start in "[{" and start:
                self.at += 1
                stack.append((container, key))
                container = [] if start == "[" else {}
                if self.peek() != ("]" if start == "[" else "}"):
                    if start == "{":
                        key = self.name("Expected property name or '}'", first=True)
                    continue
                value: Any = None
            else:
                value = self.scalar(start)
                if container is None:
                    break
                if self.add(container, key, value):
                    if container.__class__ is dict:
                        key = self.name("Expected double-quoted property name")
                    continue
            while True:
                self.at += 1
                value = self.finish(container)
                container, key = stack.pop()
                if container is None or self.add(container, key, value):
                    break
            if container is None:
                break
            if container.__class__ is dict:
                key = self.name("Expected double-quoted property name")
        if self.peek():
            self.fail("Unexpected non-whitespace character", "after JSON")
        return value

    def finish(self, container: Any) -> Value:
        """The value of a container that is read to its end."""
        if container.__class__ is dict:
            return JSObject(self.realm.object_prototype, container)
        return JSArray(self.realm.array_prototype, container)

    def add(self, container: Any, key: str, value: Value) -> bool:
        """Put a value in its container: whether another follows."""
        if container.__class__ is dict:
            container[key] = value
            closing, what = "}", "Expected ',' or '}' after property value"
        else:
            container.append(value)
            closing, what = "]", "Expected ',' or ']' after array element"
        mark = self.peek()
        if mark == ",":
            self.at += 1
            return True
        if mark != closing:
            self.fail(what)
        return False

    def peek(self) -> str:
        """The next character that is no white space; empty at the end."""
        found = _SPACES.match(self.text, self.at)
        assert found is not None
        self.at = found.end()
        return self.text[self.at : self.at + 1]

    def name(self, expected: str, first: bool = False) -> str:
        """The name of a property, and its colon."""
        if self.peek() != '"':
            self.fail(expected)
        name = self.string()
        if self.peek() != ":":
            if not first:
                self.unexpected()
            self.fail("Expected ':' after property name")
        self.at += 1
        return name

    def scalar(self, start: str) -> Value:
        """A value that is no container."""
        if start == '"':
            return self.string()
        if start and start in "-0123456789":
            return self.number()
        if start not in _LITERALS:
            self.unexpected()
        word, value = _LITERALS[start]
        for letter in word:
            if self.text[self.at : self.at + 1] != letter:
                self.unexpected()
            self.at += 1
        return value

    def string(self) -> str:
        found = _STRING.match(self.text, self.at)
        if found is None:
            self.explain_string()
        self.at = found.end()
        return found[1] if "\\" not in found[1] else _ESCAPE.sub(_unescape, found[1])

    def explain_string(self) -> NoReturn:
        """Say what is wrong with a string."""
        at = self.at + 1
        while True:
            found = _PLAIN.match(self.text, at)
            assert found is not None
            self.at = at = found.end()
            if at == len(self.text):
                self.fail("Unterminated string")
            if self.text[at] != "\\":
                self.fail("Bad control character in string literal")
            self.at = at = at + 1
            if at == len(self.text) or self.text[at] > "\xff":
                self.unexpected()
            escape = self.text[at]
            if escape not in '"\\/bfnrtu':
                self.fail("Bad escaped character")
            at += 1
            if escape == "u":
                for _ in range(4):
                    self.at = at
                    if at == len(self.text) or self.text[at] not in "0123456789abcdefABCDEF":
                        self.fail("Bad Unicode escape")
                    at += 1

    def number(self) -> float:
        text = self.text
        found = _NUMBER.match(text, self.at)
        if found is None:
            self.at += 1
            self.fail("No number after minus sign")
        self.at = found.end()
        follows = text[self.at : self.at + 1]
        digits = found[0]
        if follows.isdigit() and follows.isascii() and digits in ("0", "-0"):
            self.fail("Unexpected number")
        if follows == "." and "." not in digits and "e" not in digits.lower():
            self.at += 1
            self.fail("Unterminated fractional number")
        if follows and follows in "eE" and "e" not in digits.lower():
            self.at += 2 if text[self.at + 1 : self.at + 2] in ("+", "-") else 1
            self.fail("Exponent part is missing a number")
        return float(digits)

    def fail(self, message: str, what: str = "in JSON") -> NoReturn:
        """Throw a SyntaxError that names the position."""
        before = self.text[: self.at].replace("\r\n", " \n").replace("\r", "\n")
        line, column = before.count("\n") + 1, self.at - (before.rfind("\n") + 1) + 1
        raise syntax_error(f"{message} {what} at position {self.at} (line {line} column {column})")

    def unexpected(self) -> NoReturn:
        """Throw a SyntaxError that shows the text around the position."""
        text, at = self.text, self.at
        if at >= len(text):
            raise syntax_error("Unexpected end of JSON input")
        if text[at] == '"':
            self.fail("Unexpected string")
        if text[at] in "-0123456789":
            self.fail("Unexpected number")
        if text in ("NaN", "Infinity", "undefined", "[object Object]"):
            raise syntax_error(f'"{text}" is not valid JSON')
        shown = f'"{text}"'
        if len(text) > 20:
            shown = f'"{text[max(at - 10, 0) : at + 10]}"'
            if at >= 10:
                shown = "..." + shown
            if at < len(text) - 10:
                shown += "..."
        raise syntax_error(f"Unexpected token '{text[at]}', {shown} is not valid JSON")


class RecordParser(Parser):
    """Gives JSON Parse Records in place of values: arrays of a value, and its source text or the records in it."""

    def scalar(self, start: str) -> Value:
        first = self.at
        value = Parser.scalar(self, start)
        return self.realm.array([value, self.text[first : self.at]])

    def finish(self, container: Any) -> Value:
        if container.__class__ is dict:
            value = Parser.finish(self, {key: record.items[0] for key, record in container.items()})
            return self.realm.array([value, JSObject(None, container)])
        value = Parser.finish(self, [record.items[0] for record in container])
        return self.realm.array([value, self.realm.array(container)])


def _unescape(found: re.Match[str]) -> str:
    if found[1] is not None:
        return chr(int(found[1], 16))
    return _SIMPLE.get(found[2], found[2])
