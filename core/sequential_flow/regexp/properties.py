"""The sets that `\\p{…}` names (ECMA-262, tables 66 to 69), made from the tables when first asked for."""

from __future__ import annotations

from functools import cache
from typing import Final

from . import property_data as data
from .charset import ALL, LIMIT, CharSet, complement, union

CATEGORY_NAMES: Final = dict(
    pair.split("=")
    for pair in (
        "Uppercase_Letter=Lu Lowercase_Letter=Ll Titlecase_Letter=Lt Modifier_Letter=Lm Other_Letter=Lo "
        "Nonspacing_Mark=Mn Spacing_Mark=Mc Enclosing_Mark=Me Decimal_Number=Nd digit=Nd Letter_Number=Nl "
        "Other_Number=No Connector_Punctuation=Pc Dash_Punctuation=Pd Open_Punctuation=Ps Close_Punctuation=Pe "
        "Initial_Punctuation=Pi Final_Punctuation=Pf Other_Punctuation=Po Math_Symbol=Sm Currency_Symbol=Sc "
        "Modifier_Symbol=Sk Other_Symbol=So Space_Separator=Zs Line_Separator=Zl Paragraph_Separator=Zp Control=Cc "
        "cntrl=Cc Format=Cf Surrogate=Cs Private_Use=Co Unassigned=Cn Cased_Letter=LC Letter=L Mark=M "
        "Combining_Mark=M Number=N Punctuation=P punct=P Symbol=S Separator=Z Other=C"
    ).split()
)


def _aliases(pairs: str) -> dict[str, str]:
    words = pairs.split()
    return dict(zip(words[::2], words[1::2]))


@cache
def read_deltas(deltas: str) -> CharSet:
    """A set from the distances between its borders."""
    borders: list[int] = []
    at = 0
    for delta in deltas.split():
        at += int(delta, 36)
        borders.append(at)
    if len(borders) % 2:
        borders.append(LIMIT)
    return tuple(borders)


def property_set(name: str, value: str) -> CharSet:
    """The set of ``\\p{name=value}``, or of ``\\p{name}`` where the value is empty.

    >>> property_set("ASCII", "")
    (0, 128)
    """
    if value:
        if name in ("Script", "sc"):
            return script(value)
        if name in ("Script_Extensions", "scx"):
            return script_extensions(value)
        return category(value)
    if name in CATEGORY_NAMES or name in CATEGORY_NAMES.values():
        return category(name)
    if name == "Any":
        return ALL
    if name == "ASCII":
        return (0, 128)
    if name == "Assigned":
        return complement(category("Cn"))
    return read_deltas(data.BINARY[_aliases(data.BINARY_ALIASES).get(name, name)])


@cache
def category(name: str) -> CharSet:
    name = CATEGORY_NAMES.get(name, name)
    if name in data.CATEGORIES:
        return read_deltas(data.CATEGORIES[name])
    if name == "Cn":
        return complement(union(*map(read_deltas, data.CATEGORIES.values())))
    if name == "C":
        return union(category("Cn"), *map(category, ("Cc", "Cf", "Cs", "Co")))
    if name == "LC":
        return union(category("Lu"), category("Ll"), category("Lt"))
    return union(*(category(leaf) for leaf in data.CATEGORIES if leaf[0] == name))


@cache
def script(name: str) -> CharSet:
    if name in ("Zzzz", "Unknown"):
        return complement(union(*map(read_deltas, data.SCRIPTS.values())))
    if name in ("Hrkt", "Katakana_Or_Hiragana"):
        return ()  # a script that no character has any more
    return read_deltas(data.SCRIPTS[_aliases(data.SCRIPTS_ALIASES).get(name, name)])


def script_extensions(name: str) -> CharSet:
    own = _aliases(data.EXTENSIONS_ALIASES).get(name, name)
    return read_deltas(data.EXTENSIONS[own]) if own in data.EXTENSIONS else script(name)
