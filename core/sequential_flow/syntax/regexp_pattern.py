"""The grammar of regular expression patterns, with all its early errors (ECMA-262, 22.2.1).

Without the flags `u` and `v` the loose forms of Annex B.1.2 are accepted too, since programs are full of them: `\\_`,
`{` and `]` as themselves, octal escapes, `[\\w-x]`. The pattern is read once from left to right; open groups are a
list, not recursion.
"""

from __future__ import annotations

import re

from .code_units import code_points

DEEPEST_CLASS = 50
DEEPEST_GROUP = 500
QUANTIFIER = re.compile(r"\{([0-9]++)(?:(,)([0-9]*+))?\}")
MODIFIERS = re.compile(r"\?([a-zA-Z]*+)(-?)([a-zA-Z]*+):")
SYNTAX_CHARACTERS = frozenset("^$\\.*+?()[]{}|/")
CLASS_ESCAPES = frozenset("dDsSwW")
CONTROL_ESCAPES = {"f": 12, "n": 10, "r": 13, "t": 9, "v": 11}
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
DIGITS = frozenset("0123456789")
HEX_DIGITS = frozenset("0123456789abcdefABCDEF")
# In classes of the flag `v`:
SET_SYNTAX = frozenset("()[]{}/-\\|")
SET_PUNCTUATORS = frozenset("&-!#%,:;<=>@`~")
DOUBLE_PUNCTUATORS = frozenset("&!#$%*+,.:;<=>?@^`~")


def validate_pattern(pattern: str, flags: str) -> str | None:
    """What is wrong with a pattern (given as UTF-16 code units), or None."""
    reader = PatternReader(pattern, flags)
    try:
        reader.read()
    except PatternError as error:
        return str(error)
    return None


class PatternError(Exception):
    pass


class Place:
    """Where groups of one name stand: in which group, and there in which alternatives.

    Two groups may share a name if some group has them in different alternatives, for then only one of them can match.
    So all that is known in one place is in one and the same group.
    """

    __slots__ = ("alternatives", "group")

    def __init__(self) -> None:
        self.group = -1
        self.alternatives: dict[int, Place] = {}


class PatternReader:
    __slots__ = (
        "at", "back_references", "bad_k", "groups", "length", "names", "path", "pattern", "sets", "unicode", "wanted",
    )  # fmt: skip

    def __init__(self, pattern: str, flags: str) -> None:
        self.sets = "v" in flags
        self.unicode = self.sets or "u" in flags
        self.pattern = code_points(pattern) if self.unicode else pattern
        self.length = len(self.pattern)
        self.at = 0
        self.groups = 0
        self.names: dict[str, Place] = {}
        self.path: list[tuple[int, int]] = [(0, 0)]  # the open groups, and in which alternative of each we are
        self.wanted: list[str] = []  # names that `\k` mentions
        self.back_references = 0  # the highest number that a `\1` mentions
        self.bad_k = False  # a `\k` that is none; harmless if there are no named groups and no flag

    def peek(self, ahead: int = 0) -> str:
        return self.pattern[self.at + ahead : self.at + ahead + 1]

    def eat(self, text: str) -> bool:
        if self.pattern.startswith(text, self.at):
            self.at += len(text)
            return True
        return False

    # Terms

    def read(self) -> None:
        pattern = self.pattern
        opened: list[bool] = []  # for every open group, whether it may have a quantifier
        number = 0
        quantifiable = False
        while self.at < self.length:
            character = pattern[self.at]
            if character == "(":
                self.at += 1
                if len(opened) == DEEPEST_GROUP:
                    raise PatternError("Regular expression too large")
                opened.append(self.open_group())
                number += 1
                self.path.append((number, 0))
                quantifiable = False
            elif character == ")":
                if not opened:
                    raise PatternError("Unmatched ')'")
                self.at += 1
                self.path.pop()
                quantifiable = opened.pop()
            elif character == "|":
                self.at += 1
                group, alternative = self.path[-1]
                self.path[-1] = (group, alternative + 1)
                quantifiable = False
            elif character in "*+?":
                if not quantifiable:
                    raise PatternError("Nothing to repeat")
                self.at += 1
                self.eat("?")
                quantifiable = False
            elif character == "{":
                quantifiable = self.read_brace(quantifiable)
            elif character == "\\":
                quantifiable = self.read_escape()
            elif character == "[":
                self.at += 1
                self.read_set_class(0) if self.sets else self.read_class()
                quantifiable = True
            elif character == "^" or character == "$":
                self.at += 1
                quantifiable = False
            elif character in "]}" and self.unicode:
                raise PatternError("Lone quantifier brackets")
            else:
                self.at += 1
                quantifiable = True
        if opened:
            raise PatternError("Unterminated group")
        self.check_references()

    def check_references(self) -> None:
        if self.unicode and self.back_references > self.groups:
            raise PatternError("Invalid escape")
        if self.bad_k and (self.unicode or self.names):
            raise PatternError("Invalid named reference")
        if self.unicode or self.names:
            for name in self.wanted:
                if name not in self.names:
                    raise PatternError("Invalid named capture referenced")

    def read_brace(self, quantifiable: bool) -> bool:
        """At `{`: a quantifier, or (loosely) itself; whether another quantifier may follow."""
        match = QUANTIFIER.match(self.pattern, self.at)
        if match is None:
            if self.unicode:
                raise PatternError("Incomplete quantifier" if quantifiable else "Nothing to repeat")
            self.at += 1
            return True
        if not quantifiable:
            raise PatternError("Nothing to repeat")
        low, comma, high = match.groups()
        if comma and high and (len(low.lstrip("0")), low.lstrip("0")) > (len(high.lstrip("0")), high.lstrip("0")):
            raise PatternError("numbers out of order in {} quantifier")
        self.at = match.end()
        self.eat("?")
        return False

    def open_group(self) -> bool:
        """After `(`; whether a quantifier may follow the group."""
        if self.peek() != "?":
            self.groups += 1
            return True
        if self.eat("?="):
            return not self.unicode
        if self.eat("?!"):
            return not self.unicode
        if self.eat("?<=") or self.eat("?<!"):
            return False
        if self.eat("?<"):
            self.groups += 1
            self.add_name(self.read_group_name("Invalid capture group name"))
            return True
        modifiers = MODIFIERS.match(self.pattern, self.at)
        if modifiers is None:
            raise PatternError("Invalid group")
        added, minus, removed = modifiers.groups()
        flags = added + removed
        if any(flag not in "ims" for flag in flags) or len(set(flags)) != len(flags) or (minus and not flags):
            raise PatternError("Invalid flags in a modifier group")
        self.at = modifiers.end()
        return True

    def add_name(self, name: str) -> None:
        place = self.names.get(name)
        fresh = place is None
        if place is None:
            place = self.names[name] = Place()
        for group, alternative in self.path:
            if not fresh and place.group != group:
                raise PatternError("Duplicate capture group name")
            place.group = group
            fresh = alternative not in place.alternatives
            place = place.alternatives.setdefault(alternative, Place())
        if not fresh:
            raise PatternError("Duplicate capture group name")

    def read_group_name(self, problem: str) -> str:
        """After `<`, up to and with the `>`."""
        from .identifier_names import is_name_part, is_name_start

        name = ""
        while not self.eat(">"):
            character = self.peek()
            self.at += 1
            if character == "\\":
                point = self.read_unicode_escape(joined=True) if self.eat("u") else None
                if point is None:
                    raise PatternError("Invalid Unicode escape")
                character = chr(point)
            elif character and "\ud800" <= character <= "\udbff" and "\udc00" <= self.peek() <= "\udfff":
                character = code_points(character + self.peek())
                self.at += 1
            if not character or not (is_name_part if name else is_name_start)(character):
                raise PatternError(problem)
            name += character
        if not name:
            raise PatternError(problem)
        return name

    # Escapes

    def read_escape(self) -> bool:
        """At `\\` outside a class; whether a quantifier may follow."""
        self.at += 1
        character = self.peek()
        if not character:
            raise PatternError("\\ at end of pattern")
        if character == "b" or character == "B":
            self.at += 1
            return False
        if character == "k":
            self.at += 1
            self.read_named_reference()
            return True
        if character in "123456789":
            start = self.at
            while self.peek() in DIGITS:
                self.at += 1
            self.back_references = max(self.back_references, int(self.pattern[start : self.at][:9]))
            return True
        if not self.read_class_escape():
            self.read_character_escape(in_class=False)
        return True

    def read_named_reference(self) -> None:
        """After `\\k`. Without flag and named groups it is just a `k`, which shows only at the end."""
        start = self.at
        try:
            if not self.eat("<"):
                raise PatternError("Invalid named reference")
            self.wanted.append(self.read_group_name("Invalid named reference"))
        except PatternError:
            if self.unicode:
                raise
            self.bad_k = True
            self.at = start

    def read_class_escape(self) -> bool:
        """After `\\`: whether a set of characters such as `\\d` came, which is then read."""
        character = self.peek()
        if character and character in CLASS_ESCAPES:
            self.at += 1
            return True
        if self.unicode and character and character in "pP":
            self.at += 1
            self.read_property(character == "P")
            return True
        return False

    def read_property(self, negated: bool) -> bool:
        """After `\\p` or `\\P`; whether the property may match strings."""
        from .unicode_properties import BINARY, GENERAL_CATEGORIES, STRINGS, VALUES

        end = self.pattern.find("}", self.at)
        if not self.eat("{") or end < 0:
            raise PatternError("Invalid property name")
        name, equals, value = self.pattern[self.at : end].partition("=")
        self.at = end + 1
        if equals:
            if value in VALUES.get(name, ()):
                return False
        elif name in BINARY or name in GENERAL_CATEGORIES:
            return False
        elif name in STRINGS and self.sets and not negated:
            return True
        raise PatternError("Invalid property name")

    def read_character_escape(self, in_class: bool) -> int:
        """After `\\`: the one character that is meant."""
        character = self.peek()
        self.at += 1
        if character in CONTROL_ESCAPES:
            return CONTROL_ESCAPES[character]
        if character == "c":
            letter = self.peek()
            if letter in LETTERS or (in_class and not self.unicode and (letter in DIGITS or letter == "_")):
                self.at += 1
                return ord(letter) % 32
            if self.unicode:
                raise PatternError("Invalid unicode escape")
            self.at -= 1
            return 92  # the backslash is itself, and `c` comes next
        if character == "0" and self.peek() not in DIGITS:
            return 0
        if character in DIGITS:
            if self.unicode:
                raise PatternError("Invalid class escape" if in_class else "Invalid decimal escape")
            return self.read_octal(character)
        if character == "x":
            digits = self.pattern[self.at : self.at + 2]
            if len(digits) == 2 and HEX_DIGITS.issuperset(digits):
                self.at += 2
                return int(digits, 16)
            if self.unicode:
                raise PatternError("Invalid escape")
            return 120
        if character == "u":
            point = self.read_unicode_escape(self.unicode)
            if point is not None:
                return point
            if self.unicode:
                raise PatternError("Invalid Unicode escape")
            return 117
        if self.unicode and not (character in SYNTAX_CHARACTERS or (in_class and character == "-")):
            raise PatternError("Invalid escape")
        return ord(character)

    def read_octal(self, first: str) -> int:
        """A legacy octal escape; `\\8` and `\\9` are themselves."""
        if first in "89":
            return ord(first)
        digits = first
        while len(digits) < (3 if first in "0123" else 2) and self.peek() and self.peek() in "01234567":
            digits += self.peek()
            self.at += 1
        return int(digits, 8)

    def read_unicode_escape(self, joined: bool) -> int | None:
        """After `\\u`. `joined`: braces are known, and two surrogates are one character."""
        if joined and self.peek() == "{":
            end = self.pattern.find("}", self.at)
            digits = self.pattern[self.at + 1 : end] if end > 0 else ""
            if not digits or not HEX_DIGITS.issuperset(digits) or int(digits, 16) > 0x10FFFF:
                return None
            self.at = end + 1
            return int(digits, 16)
        digits = self.pattern[self.at : self.at + 4]
        if len(digits) < 4 or not HEX_DIGITS.issuperset(digits):
            return None
        self.at += 4
        point = int(digits, 16)
        if joined and 0xD800 <= point < 0xDC00 and self.pattern.startswith("\\u", self.at):
            digits = self.pattern[self.at + 2 : self.at + 6]
            if len(digits) == 4 and HEX_DIGITS.issuperset(digits) and 0xDC00 <= int(digits, 16) < 0xE000:
                self.at += 6
                return 0x10000 + ((point - 0xD800) << 10) + int(digits, 16) - 0xDC00
        return point

    # Classes

    def read_class(self) -> None:
        """After `[`, without the flag `v`."""
        self.eat("^")
        while not self.eat("]"):
            first = self.read_class_atom()
            if self.peek() != "-" or self.peek(1) in ("]", ""):
                continue
            self.at += 1
            last = self.read_class_atom()
            if first is None or last is None:
                if self.unicode:
                    raise PatternError("Invalid character class")
            elif first > last:
                raise PatternError("Range out of order in character class")

    def read_class_atom(self) -> int | None:
        """One character of a class, or None for a set such as `\\d`."""
        character = self.peek()
        if not character:
            raise PatternError("Unterminated character class")
        self.at += 1
        if character != "\\":
            return ord(character)
        if not self.peek():
            raise PatternError("\\ at end of pattern")
        if self.eat("b"):
            return 8
        if self.peek() == "k" and not self.unicode:
            self.bad_k = True  # with named groups a `\k` is no identity escape, here neither
        if self.read_class_escape():
            return None
        return self.read_character_escape(in_class=True)

    # Classes with the flag `v`

    def read_set_class(self, depth: int) -> bool:
        """After `[`; whether the class may match strings."""
        if depth > DEEPEST_CLASS:
            raise PatternError("Regular expression too large")
        negated = self.eat("^")
        strings = self.read_set_contents(depth)
        if negated and strings:
            raise PatternError("Negated character class may contain strings")
        return strings

    def read_set_contents(self, depth: int) -> bool:
        if self.eat("]"):
            return False
        strings, point = self.read_set_operand(depth)
        if self.pattern.startswith("&&", self.at) or self.pattern.startswith("--", self.at):
            operator = self.pattern[self.at : self.at + 2]
            while self.eat(operator):
                if operator == "&&" and self.peek() == "&":
                    raise PatternError("Invalid character in character class")
                more, _ = self.read_set_operand(depth)
                strings = strings and more if operator == "&&" else strings
            if not self.eat("]"):
                self.refuse_in_set()
            return strings
        while True:
            if self.peek() == "-" and self.peek(1) != "-":
                self.at += 1
                _, last = self.read_set_operand(depth)
                if point is None or last is None:
                    raise PatternError("Invalid character class")
                if point > last:
                    raise PatternError("Range out of order in character class")
            if self.eat("]"):
                return strings
            if self.pattern.startswith("&&", self.at) or self.pattern.startswith("--", self.at):
                raise PatternError("Invalid set operation in character class")
            more, point = self.read_set_operand(depth)
            strings = strings or more

    def refuse_in_set(self) -> None:
        if not self.peek():
            raise PatternError("Unterminated character class")
        raise PatternError("Invalid set operation in character class")

    def read_set_operand(self, depth: int) -> tuple[bool, int | None]:
        """Whether it may match strings; and the character, if it is one."""
        if self.eat("["):
            return self.read_set_class(depth + 1), None
        if self.eat("\\q{"):
            return self.read_strings(), None
        if self.peek() == "\\":
            following = self.peek(1)
            if following in ("p", "P"):
                self.at += 2
                return self.read_property(following == "P"), None
            if following and following in CLASS_ESCAPES:
                self.at += 2
                return False, None
        return False, self.read_set_character()

    def read_set_character(self) -> int:
        character = self.peek()
        if not character:
            raise PatternError("Unterminated character class")
        self.at += 1
        if character == "\\":
            following = self.peek()
            if not following:
                raise PatternError("\\ at end of pattern")
            if following == "b":
                self.at += 1
                return 8
            if following in SET_PUNCTUATORS:
                self.at += 1
                return ord(following)
            return self.read_character_escape(in_class=False)
        if character in SET_SYNTAX:
            raise PatternError("Invalid character in character class")
        if character in DOUBLE_PUNCTUATORS and self.peek() == character:
            raise PatternError("Invalid set operation in character class")
        return ord(character)

    def read_strings(self) -> bool:
        """After `\\q{`: alternatives of any length; whether one is not just a character."""
        strings = False
        length = 0
        while True:
            if self.peek() == "|" or self.peek() == "}":
                strings = strings or length != 1
                length = 0
                self.at += 1
                if self.pattern[self.at - 1] == "}":
                    return strings
            else:
                self.read_set_character()
                length += 1
