"""Text to tokens, one at a time.

The current token is the attributes of the tokenizer itself: no object is made for one. `advance` goes to the next.
The parser asks for a second look where only it knows what a character begins: `scan_regexp` and `scan_template`.
"""

from __future__ import annotations

import re

from .code_units import ASTRAL, code_units
from .syntax_error import JSSyntaxError
from .tokens import IDENTIFIER_NAMES, KEYWORDS, WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

# Groups: 1 white space with a line terminator in it; 2 name; 3 punctuator; 4 string without escapes; 5 number; 6 the
# rest. Only ASCII is in the sets, since others take long to compile.
TOKEN = re.compile(
    "[ \t\v\f]*+([\n\r][ \t\v\f\n\r]*+)?+"
    "(?:([A-Za-z_$][A-Za-z0-9_$]*+)(?![^\0-\x7f]|\\\\)"
    r"|([(){}\[\];,:~`]|\.\.\.|\.(?![0-9])|=(?:==?|>)?|[!]=?=?|\?(?:\?=?|\.(?![0-9]))?|&(?:&=?|=)?|\|(?:\|=?|=)?"
    r"|\+[+=]?|-[-=]?|\*(?:\*=?|=)?|<(?:<=?|=)?|>(?:>>?=?|=)?|[%^]=?|/(?![/*])=?)"
    r"""|("[^"\\\n\r]*+"|'[^'\\\n\r]*+')"""
    r"|((?:0|[1-9][0-9]*+)(?:\.[0-9]*+)?+(?:[eE][+-]?[0-9]++)?+(?![0-9A-Za-z_$\\]|[^\0-\x7f]))"
    r"|([^\0]|\0))?"
).match
# Compiled when first needed: strings with escapes, names with escapes or beyond ASCII.
WHOLE_STRING = {
    '"': r'"(?:[^"\\\n\r]|\\(?:\r\n|[^\0]|\0))*+"',
    "'": r"'(?:[^'\\\n\r]|\\(?:\r\n|[^\0]|\0))*+'",
}
NAME_PIECE = r"[A-Za-z0-9_$]++"
NAME_ESCAPE = r"\\u(?:([0-9a-fA-F]{4})|\{([0-9a-fA-F]++)\})"
TEMPLATE_PIECE = re.compile(r"(?:[^`\\$]|\$(?!\{)|\\(?:[^\0]|\0))*+(`|\$\{)").match
REGEXP = re.compile(r"/((?:[^\\/\[\n\r]|\\[^\n\r]|\[(?:[^\]\\\n\r]|\\[^\n\r])*+\])++)/([A-Za-z0-9_$]*+)").match
REGEXP_FLAGS = "dgimsuvy"
LINE_BREAK = re.compile("[\n\r]").search
SPACES: Callable[[str, int], re.Match[str]] = re.compile("[ \t\v\f]*+([\n\r][ \t\v\f\n\r]*+)?+").match  # type: ignore[assignment]
WIDE_LINE_BREAKS = "\u2028\u2029"
WIDE_SPACES = (
    "\xa0\ufeff\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    + WIDE_LINE_BREAKS
)


class Tokenizer:
    """The current token, and the way to the next one."""

    __slots__ = (
        "ascii", "astral", "end", "escaped_at", "last_end", "newline", "number", "octal_at", "source", "start", "type",
        "value",
    )  # fmt: skip

    def __init__(self, source: str) -> None:
        self.source = source
        self.type = ""
        self.value = ""  # of names, strings, private names: the decoded text
        self.number: float | int = 0.0
        self.start = 0
        self.end = 0
        self.last_end = 0  # where the token before ended
        self.newline = False  # whether a line terminator stands before the token
        self.escaped_at = -1  # where the last name with an escape began
        self.octal_at = -1  # where the last number or string began that strict code forbids
        self.ascii = source.isascii()
        self.astral = not self.ascii and re.search(ASTRAL, source) is not None
        if source[:2] == "#!":
            self.end = self._line_end(0)

    def advance(self) -> None:
        """Go to the next token."""
        self.last_end = end = self.end
        match = TOKEN(self.source, end)
        assert match is not None
        self.newline = match[1] is not None
        group = match.lastindex
        self.end = end = match.end()
        if group == 3:
            self.type = value = match[3]
            self.start = end - len(value)
        elif group == 2:
            self.value = value = match[2]
            self.type = WORDS.get(value, "name")
            self.start = end - len(value)
        elif group == 4:
            self.start = match.start(4)
            value = match[4][1:-1]
            self.value = code_units(value) if self.astral else value
            self.type = "string"
        elif group == 5:
            value = match[5]
            self.number = float(value)
            self.type = "number"
            self.start = end - len(value)
        elif group == 6:
            self.start = end - 1
            self._advance_slowly(match[6])
        else:
            self.start = end
            self.type = "eof"

    def _advance_slowly(self, character: str) -> None:
        """What the one pattern does not decide, by its first character."""
        start = self.start
        if character == "/":
            self._skip_trivia(start)
        elif character == '"' or character == "'":
            match = re.compile(WHOLE_STRING[character]).match(self.source, start)
            if match is None:
                self.fail("Invalid or unexpected token", start, "the string is not closed on its line")
            from .literals import LiteralError, unescape

            try:
                value, octal = unescape(match[0][1:-1])
            except LiteralError as error:
                self.fail(error.message, start + 1 + error.offset)
            if octal >= 0:
                self.octal_at = start
            self.value = code_units(value) if self.astral else value
            self.type = "string"
            self.end = match.end()
        elif character in ".0123456789":
            from .literals import LiteralError, read_number

            try:
                self.number, self.end, legacy = read_number(self.source, start)
            except LiteralError as error:
                self.fail(error.message, error.offset)
            self.type = "bigint" if self.number.__class__ is int else "number"
            if legacy:
                self.octal_at = start
            self._refuse_name_after_number()
        elif character == "#":
            name = self._scan_name(start + 1)
            self.value = name
            self.type = "#name"
        elif character in WIDE_SPACES:
            self._skip_trivia(start)
        elif character == "@":
            self.fail("Invalid or unexpected token", start, "decorators are not part of the language")
        else:
            value = self._scan_name(start)
            self.value = value
            if self.escaped_at == start:
                word = WORDS.get(value)
                if word is None or word == "async":
                    self.type = "name"
                elif word in KEYWORDS:
                    self.type = "escaped-keyword"
                else:
                    self.type = word if word == "eval" or word == "arguments" else "escaped-word"
            else:
                self.type = WORDS.get(value, "name")

    def _skip_trivia(self, at: int) -> None:
        """Past comments and any white space, and to the token after them; a line terminator inside counts."""
        source, newline, before = self.source, self.newline, self.last_end
        while True:
            spaces = SPACES(source, at)
            newline = newline or spaces[1] is not None
            at = spaces.end()
            character = source[at : at + 1]
            if character == "/" and source.startswith("//", at):
                at = self._line_end(at)
            elif character == "/" and source.startswith("/*", at):
                close = source.find("*/", at + 2)
                if close < 0:
                    self.fail("Invalid or unexpected token", at, "the comment is not closed")
                newline = newline or self._breaks_line(at, close)
                at = close + 2
            elif character and character in WIDE_SPACES:
                newline = newline or character in WIDE_LINE_BREAKS
                at += 1
            else:
                break
        self.end = at
        self.advance()
        self.newline = self.newline or newline
        self.last_end = before

    def _line_end(self, start: int) -> int:
        match = LINE_BREAK(self.source, start)
        end = match.start() if match else len(self.source)
        if not self.ascii:
            for separator in WIDE_LINE_BREAKS:
                found = self.source.find(separator, start, end)
                end = found if found >= 0 else end
        return end

    def _breaks_line(self, start: int, end: int) -> bool:
        """Whether a line ends between the offsets."""
        if LINE_BREAK(self.source, start, end) is not None:
            return True
        return not self.ascii and any(self.source.find(separator, start, end) >= 0 for separator in WIDE_LINE_BREAKS)

    def _refuse_name_after_number(self) -> None:
        following = self.source[self.end : self.end + 1]
        if not following:
            return
        from .identifier_names import is_name_part

        if following == "\\" or is_name_part(following):
            self.fail("Invalid or unexpected token", self.end, "a name cannot follow a number directly")

    def _scan_name(self, start: int) -> str:
        """A name with escapes or characters beyond ASCII; leaves its end in `end`."""
        from .identifier_names import is_name_part, is_name_start

        source, at, pieces = self.source, start, []
        name_piece, name_escape = re.compile(NAME_PIECE).match, re.compile(NAME_ESCAPE).match
        while True:
            match = name_piece(source, at) if at > start or not source[at : at + 1].isdigit() else None
            if match is not None:
                pieces.append(match[0])
                at = match.end()
            character = source[at : at + 1]
            if not character:
                break
            if character == "\\":
                escape = name_escape(source, at)
                point = int(escape[1] or escape[2], 16) if escape else 0x110000
                if escape is None or point > 0x10FFFF:
                    self.fail("Invalid Unicode escape sequence", at)
                self.escaped_at = start if source[start - 1 : start] != "#" else start - 1
                character, following = chr(point), escape.end()
                if not (is_name_part if at > start else is_name_start)(character):
                    self.fail("Invalid Unicode escape sequence", at)
            elif character < "\x80" or not (is_name_part if at > start else is_name_start)(character):
                break
            else:
                following = at + 1
            pieces.append(character)
            at = following
        if at == start:
            self.fail("Invalid or unexpected token", start)
        self.end = at
        return code_units("".join(pieces))

    def scan_regexp(self) -> tuple[str, str]:
        """Read the current `/` or `/=` as the begin of a regular expression: its pattern and flags."""
        start = self.start
        match = REGEXP(self.source, start)
        if match is None or self._breaks_line(start, match.end()):
            self.fail("Invalid regular expression: missing /", start)
        self.end = match.end()
        pattern, flags = match.groups()
        following = self.source[self.end : self.end + 1]
        if following == "\\" or following > "\x7f":
            from .identifier_names import is_name_part

            if following == "\\" or is_name_part(following):
                self.fail("Invalid regular expression flags", start)
        if flags:
            known = [flag for flag in flags if flag in REGEXP_FLAGS]
            if len(known) != len(flags) or len(set(flags)) != len(flags) or ("u" in flags and "v" in flags):
                self.fail(f"Invalid regular expression flags '{flags}'", start)
        return code_units(pattern) if self.astral else pattern, flags

    def scan_template(self) -> tuple[str, bool]:
        """The raw characters of a template from the end of the current token on, and whether they are the last."""
        start = self.end
        match = TEMPLATE_PIECE(self.source, start)
        if match is None:
            self.fail("Unterminated template literal", len(self.source))
        self.end = match.end()
        raw = self.source[start : match.start(1)]
        if "\r" in raw:
            raw = raw.replace("\r\n", "\n").replace("\r", "\n")
        return code_units(raw) if self.astral else raw, match[1] == "`"

    def peek(self) -> tuple[str, bool]:
        """Type of the token after the current one, and whether a line terminator stands before it."""
        saved = (self.type, self.value, self.number, self.start, self.end, self.last_end, self.newline)
        marks = (self.escaped_at, self.octal_at)
        self.advance()
        answer = self.type, self.newline
        self.type, self.value, self.number, self.start, self.end, self.last_end, self.newline = saved
        self.escaped_at, self.octal_at = marks
        return answer

    # Errors

    def fail(self, message: str, offset: int, cure: str = "") -> NoReturn:
        raise JSSyntaxError(f"{message}: {cure}" if cure else message, self.source, offset)

    def unexpected(self, cure: str = "") -> NoReturn:
        """The current token cannot stand where it stands."""
        kind = self.type
        if kind == "eof":
            message = "Unexpected end of input"
        elif kind == "number" or kind == "bigint":
            message = "Unexpected number"
        elif kind == "string":
            message = "Unexpected string"
        elif kind == "`":
            message = "Unexpected template string"
        elif kind == "#name":
            message = f"Unexpected identifier '#{self.value}'"
        elif kind == "escaped-keyword":
            message = "Keyword must not contain escaped characters"
        elif kind == "enum":
            message = "Unexpected reserved word"
        elif kind in IDENTIFIER_NAMES and kind not in KEYWORDS:
            message = f"Unexpected identifier '{self.value}'"
        else:
            message = f"Unexpected token '{kind}'"
        self.fail(message, self.start, cure)
