"""The properties of strings (ECMA-262, table 70), which only the flag `v` knows."""

from __future__ import annotations

from functools import cache

from . import emoji_data as data
from .charset import NONE, CharSet, points
from .properties import read_deltas

TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
VARIANT = "\ufe0f"

Found = tuple[CharSet, frozenset[str]]


@cache
def sequences(name: str) -> Found:
    """The characters and the strings of a property of strings."""
    if name == "RGI_Emoji":
        return read_deltas(data.SINGLE), frozenset().union(*(make() for make in STRINGS.values()))
    return (read_deltas(data.SINGLE) if name == "Basic_Emoji" else NONE), frozenset(STRINGS[name]())


def variants() -> set[str]:
    return {chr(point) + VARIANT for point in points(read_deltas(data.VARIANTS))}


def keycaps() -> set[str]:
    return {key + VARIANT + "\u20e3" for key in "0123456789#*"}


def flags() -> set[str]:
    return {"".join(chr(0x1F1E6 + ord(letter) - 65) for letter in flag) for flag in data.FLAGS.split()}


def modified() -> set[str]:
    return {chr(point) + tone for point in points(read_deltas(data.MODIFIED)) for tone in TONES}


def tagged() -> set[str]:
    return {
        "\U0001f3f4" + "".join(chr(0xE0000 + ord(letter)) for letter in tag) + "\U000e007f" for tag in data.TAGS.split()
    }


def joined() -> set[str]:
    result: set[str] = set()
    for template in data.JOINED.split():
        parts = template.split(".")
        for t in TONES if "t" in parts else "t":
            for u in TONES if "u" in parts or "d" in parts else "u":
                if not (t == u and "d" in parts):
                    known = {"j": "\u200d", "v": VARIANT, "t": t, "u": u, "d": u}
                    result.add("".join(known.get(part) or chr(int(part, 16)) for part in parts))
    return result


STRINGS = {
    "Basic_Emoji": variants,
    "Emoji_Keycap_Sequence": keycaps,
    "RGI_Emoji_Flag_Sequence": flags,
    "RGI_Emoji_Modifier_Sequence": modified,
    "RGI_Emoji_Tag_Sequence": tagged,
    "RGI_Emoji_ZWJ_Sequence": joined,
}
