"""How JavaScript names become Python names in compiled code, and back.

A Python name is ASCII letters, digits and underscores, so nothing that a program says can become code. Variables begin
with ``v_``, which no helper of the compiler does.

>>> python_name('total'), python_name('$x'), python_name('é')
('v_total', 'v_ǀx', 'v_ǃe9ǃ')
>>> javascript_name(python_name('$é_1'))
'$é_1'
"""

from __future__ import annotations

import re

from .budget import spend

_PLAIN = re.compile(r"[A-Za-z0-9_]*")
_ODD = re.compile(r"[^A-Za-z0-9_$]")
_ESCAPED = re.compile("ǃ([0-9a-f]+)ǃ")
SHADOW = "ǁ"
"""Between the name and the position of a binding that shares its name with an outer one of the same function."""


def python_name(name: str) -> str:
    """The Python name of a JavaScript variable or property."""
    if len(name) >= 1024:
        spend(32 * len(name))
    if _PLAIN.fullmatch(name):
        return "v_" + name
    return "v_" + _ODD.sub(lambda match: f"ǃ{ord(match[0]):x}ǃ", name).replace("$", "ǀ")


def javascript_name(name: str) -> str:
    """The JavaScript name behind a Python name; ``name@line:column`` for a binding that shadows another."""
    name = name[2:]
    if name.isascii():
        return name
    name, _, position = name.partition(SHADOW)
    name = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), name.replace("ǀ", "$"))
    return f"{name}@{position.replace('_', ':')}" if position else name
