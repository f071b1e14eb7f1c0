"""A pattern's text to its tree (ECMA-262, 22.2.1 and the compile-time parts of 22.2.2).

The reader of `syntax` has found the pattern right and counted its groups; its ways of reading escapes and names are
used again here. Open groups are a list, not recursion.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from ..syntax.code_units import code_units
from ..syntax.regexp_pattern import CLASS_ESCAPES, DIGITS, MODIFIERS, QUANTIFIER, PatternError, PatternReader
from . import charset
from .casing import canonical, close
from .charset import CharSet, complement, union
from .nodes import (
    EMPTY,
    MANY,
    Alternation,
    Assertion,
    Backreference,
    Chars,
    Group,
    Look,
    Node,
    Repeat,
    Sequence,
    Tree,
    alternation,
    sequence,
)

Strings = frozenset[str]
NO_STRINGS: Final[Strings] = frozenset()

LONGEST: Final = 1 << 16
"""The longest pattern: what it becomes takes some hundred bytes a character, and some microseconds."""


def parse(pattern: str, flags: str) -> Tree:
    """The tree of a pattern, given as UTF-16 code units.

    Raises:
        PatternError: it is none; the message says why.
    """
    if len(pattern) > LONGEST:
        raise PatternError("Regular expression too large")
    reader = PatternReader(pattern, flags)
    reader.read()
    return PatternParser(pattern, flags, reader.groups, bool(reader.names)).parse()


class Frame:
    """An open group: what its node is made from when it closes. ``made`` gets the body and the end of its groups."""

    __slots__ = ("behind", "first", "flags", "items", "made", "options")

    def __init__(self, made: Any, first: int, flags: tuple[bool, bool, bool], behind: bool) -> None:
        self.made = made
        self.first = first
        self.behind = behind
        self.flags = flags
        self.items: list[Node] = []
        self.options: list[Node] = []

    def body(self) -> Node:
        if not self.options:
            return sequence(self.items)
        return alternation([*self.options, sequence(self.items)])


class PatternParser(PatternReader):
    __slots__ = ("all_groups", "by_name", "flags", "frames", "named", "opened", "references")

    def __init__(self, pattern: str, flags: str, groups: int, named: bool) -> None:
        PatternReader.__init__(self, pattern, flags)
        self.all_groups = groups
        self.named = named or self.unicode
        self.flags = ("i" in flags, "m" in flags, "s" in flags)
        self.opened = 0
        self.by_name: dict[str, tuple[int, ...]] = {}
        self.references: list[tuple[Backreference, str]] = []
        self.frames = [Frame(None, 1, self.flags, False)]

    def parse(self) -> Tree:
        frames = self.frames
        while self.at < self.length:
            character = self.pattern[self.at]
            if character == "(":
                self.at += 1
                frames.append(self.open_frame())
            elif character == ")":
                self.at += 1
                frame = frames.pop()
                self.flags = frame.flags
                node = frame.made(frame.body(), frame.first, self.opened + 1)
                frames[-1].items.append(self.quantified(node, frame.first))
            elif character == "|":
                self.at += 1
                frame = frames[-1]
                frame.options.append(sequence(frame.items))
                frame.items = []
            else:
                node = self.term(character)
                frames[-1].items.append(self.quantified(node, self.opened + 1))
        for reference, name in self.references:
            reference.groups = self.by_name[name]
        return Tree(frames[0].body(), self.opened, self.by_name, self.unicode)

    def open_frame(self) -> Frame:
        """After `(`."""
        flags, first, behind = self.flags, self.opened + 1, self.frames[-1].behind
        if self.peek() != "?":
            return self.capture(first)
        for opening, ahead, negative in (("?=", 1, 0), ("?!", 1, 1), ("?<=", 0, 0), ("?<!", 0, 1)):
            if self.eat(opening):
                return Frame(
                    lambda body, first, end, ahead=ahead, negative=negative: Look(
                        body, bool(ahead), bool(negative), first, end
                    ),
                    first,
                    flags,
                    not ahead,
                )
        if self.eat("?<"):
            name = code_units(self.read_group_name("Invalid capture group name"))
            self.by_name[name] = (*self.by_name.get(name, ()), first)
            return self.capture(first)
        modifiers = MODIFIERS.match(self.pattern, self.at)
        assert modifiers is not None
        self.at = modifiers.end()
        added, _, removed = modifiers.groups()
        self.flags = tuple(  # type: ignore[assignment]
            letter in added or (on and letter not in removed) for letter, on in zip("ims", flags)
        )
        return Frame(lambda body, first, end: body, first, flags, behind)

    def capture(self, index: int) -> Frame:
        self.opened = index
        return Frame(lambda body, first, end: Group(index, body), index, self.flags, self.frames[-1].behind)

    def quantified(self, node: Node, first: int) -> Node:
        """A node with the quantifier that follows it, if one does."""
        character = self.peek()
        if character and character in "*+?":
            self.at += 1
            least, most = {"*": (0, MANY), "+": (1, MANY), "?": (0, 1)}[character]
        elif character == "{":
            match = QUANTIFIER.match(self.pattern, self.at)
            if match is None:
                return node
            self.at = match.end()
            low, comma, high = match.groups()
            least = self.count(low)
            most = least if not comma else self.count(high) if high else MANY
        else:
            return node
        greedy = not self.eat("?")
        if most == 0:
            return EMPTY
        if least == most == 1:
            return node
        return Repeat(node, least, most, greedy, first, self.opened + 1)

    def count(self, digits: str) -> int:
        number = int(digits[-10:]) if len(digits.lstrip("0")) <= 10 else MANY
        return number if number < 1 << 30 else MANY

    # Terms

    def term(self, character: str) -> Node:
        _, multiline, dot_all = self.flags
        self.at += 1
        if character == "\\":
            return self.escape()
        if character == "[":
            return self.set_class_node() if self.sets else self.class_node()
        if character == ".":
            return Chars(charset.ALL if dot_all else charset.NOT_LINE_ENDS)
        if character == "^":
            return Assertion("line-start" if multiline else "start")
        if character == "$":
            return Assertion("line-end" if multiline else "end")
        return self.single(ord(character))

    def single(self, point: int) -> Chars:
        return Chars(self.closed((point, point + 1)))

    def closed(self, one: CharSet) -> CharSet:
        return close(one, self.unicode) if self.flags[0] else one

    def escape(self) -> Node:
        """After `\\` outside of a class."""
        character = self.peek()
        if character == "b" or character == "B":
            self.at += 1
            return Assertion("boundary" if character == "b" else "inside", self.word())
        if character == "k" and self.named:
            self.at += 2
            name = code_units(self.read_group_name("Invalid named reference"))
            reference = Backreference((), self.flags[0])
            self.references.append((reference, name))
            return reference
        if character in "123456789":
            start = self.at
            while self.peek() and self.peek() in DIGITS:
                self.at += 1
            number = int(self.pattern[start : self.at][:9])
            if number <= self.all_groups:
                return Backreference((number,), self.flags[0])
            self.at = start
        escaped = self.class_escape()
        if escaped is not None:
            one, strings = escaped
            return self.strings_node(one, strings) if strings else Chars(self.closed(one))
        return self.single(self.read_character_escape(in_class=False))

    def word(self) -> CharSet:
        """WordCharacters (22.2.2.7.4)."""
        return close(charset.WORD, True) if self.unicode and self.flags[0] else charset.WORD

    def class_escape(self) -> tuple[CharSet, Strings] | None:
        """After `\\`: the set of an escape such as `\\d` or `\\p{…}`."""
        character = self.peek()
        if character and character in CLASS_ESCAPES:
            self.at += 1
            letter = character.lower()
            one = charset.DIGIT if letter == "d" else charset.SPACE if letter == "s" else self.word()
            return (one if character == letter else complement(one)), NO_STRINGS
        if self.unicode and character and character in "pP":
            from .properties import property_set

            end = self.pattern.index("}", self.at)
            name, _, value = self.pattern[self.at + 2 : end].partition("=")
            self.at = end + 1
            if name in STRING_PROPERTIES:
                from .emoji import sequences

                return sequences(name)
            one = property_set(name, value)
            if self.sets:
                one = self.closed(one)
            return (one if character == "p" else complement(one)), NO_STRINGS
        return None

    # Classes

    def class_node(self) -> Node:
        """After `[`, without the flag `v`."""
        negated = self.eat("^")
        parts: list[CharSet] = []
        while not self.eat("]"):
            first = self.class_atom()
            if self.peek() != "-" or self.peek(1) == "]":
                parts.append(first)
                continue
            self.at += 1
            last = self.class_atom()
            if len(first) == len(last) == 2 and first[1] == first[0] + 1 and last[1] == last[0] + 1:
                parts.append((first[0], last[1]))
            else:
                parts += (first, charset.of("-"), last)
        one = self.closed(union(*parts))
        return Chars(complement(one) if negated else one)

    def class_atom(self) -> CharSet:
        character = self.peek()
        self.at += 1
        if character != "\\":
            return (ord(character), ord(character) + 1)
        if self.eat("b"):
            return (8, 9)
        escaped = self.class_escape()
        if escaped is not None:
            return escaped[0]
        point = self.read_character_escape(in_class=True)
        return (point, point + 1)

    # Classes with the flag `v`

    def set_class_node(self) -> Node:
        return self.strings_node(*self.set_class())

    def strings_node(self, one: CharSet, strings: Strings) -> Node:
        """A class that may match strings: the longer first."""
        one = self.closed(one)
        if not strings:
            return Chars(one)
        longer = strings - {""}
        if self.frames[-1].behind:
            options: list[Node] = [
                Sequence([self.single(ord(character)) for character in text])
                for text in sorted(longer, key=lambda text: (-len(text), text))
            ]
        else:
            options = self.branches(longer)
        options.append(Chars(one))
        if "" in strings:
            options.append(EMPTY)
        return Alternation(options)

    def branches(self, strings: Iterable[str]) -> list[Node]:
        """Strings as a tree: those that begin with the same character share it, and the longest is tried first."""
        rests: dict[str, set[str]] = {}
        for text in strings:
            rests.setdefault(text[0], set()).add(text[1:])
        firsts: dict[frozenset[str], list[CharSet]] = {}
        for character, rest in rests.items():
            firsts.setdefault(frozenset(rest), []).append(self.single(ord(character)).set)
        options: list[Node] = []
        for endings, sets in sorted(firsts.items(), key=lambda branch: min(branch[1])):
            more = self.branches(endings - {""})
            if not more:
                options.append(Chars(union(*sets)))
            else:
                if "" in endings:
                    more.append(EMPTY)
                options.append(Sequence([Chars(union(*sets)), alternation(more)]))
        return options

    def set_class(self) -> tuple[CharSet, Strings]:
        """After `[`."""
        negated = self.eat("^")
        one, strings = self.set_contents()
        return (complement(one) if negated else one), strings

    def set_contents(self) -> tuple[CharSet, Strings]:
        if self.eat("]"):
            return charset.NONE, NO_STRINGS
        one, strings, point = self.set_operand()
        while not self.eat("]"):
            if self.eat("&&"):
                more, others, _ = self.set_operand()
                one, strings = charset.intersection(one, more), strings & others
            elif self.eat("--"):
                more, others, _ = self.set_operand()
                one, strings = charset.difference(one, more), strings - others
            elif self.eat("-"):
                _, _, last = self.set_operand()
                assert point is not None and last is not None
                one = union(one, self.closed((point, last + 1)))
            else:
                more, others, point = self.set_operand()
                one, strings = union(one, more), strings | others
        return one, strings

    def set_operand(self) -> tuple[CharSet, Strings, int | None]:
        """A set, strings, and the character if it is one."""
        if self.eat("["):
            return (*self.set_class(), None)
        if self.eat("\\q{"):
            return (*self.quoted_strings(), None)
        if self.peek() == "\\":
            self.at += 1
            escaped = self.class_escape()
            if escaped is not None:
                one, strings = escaped
                if self.flags[0]:
                    strings = frozenset(canonical(text, True) for text in strings)
                return self.closed(one) if strings else one, strings, None
            self.at -= 1
        point = self.read_set_character()
        return self.closed((point, point + 1)), NO_STRINGS, point

    def quoted_strings(self) -> tuple[CharSet, Strings]:
        """After `\\q{`."""
        one: CharSet = charset.NONE
        strings: set[str] = set()
        text = ""
        while True:
            ending = self.peek()
            if ending == "|" or ending == "}":
                self.at += 1
                if len(text) == 1:
                    one = union(one, self.closed((ord(text), ord(text) + 1)))
                else:
                    strings.add(canonical(text, True) if self.flags[0] else text)
                if ending == "}":
                    return one, frozenset(strings)
                text = ""
            else:
                text += chr(self.read_set_character())


STRING_PROPERTIES: Final = frozenset(
    "Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji RGI_Emoji_Flag_Sequence RGI_Emoji_Modifier_Sequence "
    "RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence".split()
)

__all__ = ["PatternError", "parse"]
