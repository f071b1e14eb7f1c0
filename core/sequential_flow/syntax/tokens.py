"""The tables of words and operators.

The type of a token is a string: the text itself for punctuators and for words that mean something somewhere, else one
of `name`, `#name`, `number`, `bigint`, `string`, `escaped-keyword`, `escaped-word`, `eof`. A template starts with the
token `` ` ``, a regular expression with `/` or `/=`: the parser scans them on where a value may stand.
"""

from __future__ import annotations

KEYWORDS = frozenset(
    "break case catch class const continue debugger default delete do else enum export extends false finally for"
    " function if import in instanceof new null return super switch this throw true try typeof var void while"
    " with".split()
)
# Reserved in strict code only.
STRICT_WORDS = frozenset("implements interface let package private protected public static yield".split())
# Names that are tokens of their own, because somewhere they are not plain names.
CONTEXTUAL_WORDS = STRICT_WORDS | {"await", "async", "eval", "arguments"}

WORDS = {word: word for word in KEYWORDS | CONTEXTUAL_WORDS}

# What may stand where any identifier may, and what may stand where any property name may.
IDENTIFIERS = CONTEXTUAL_WORDS | {"name", "escaped-word"}
IDENTIFIER_NAMES = IDENTIFIERS | KEYWORDS | {"escaped-keyword"}

# Binary operators, the loosest first.
PRECEDENCE = {
    operator: level
    for level, operators in enumerate(
        (
            "??",
            "||",
            "&&",
            "|",
            "^",
            "&",
            "== != === !==",
            "< > <= >= instanceof in",
            "<< >> >>>",
            "+ -",
            "* / %",
            "**",
        ),
        1,
    )
    for operator in operators.split()
}
RELATIONAL = PRECEDENCE["in"]
LOGICAL_OPERATORS = frozenset(("??", "||", "&&"))

ASSIGNMENT_OPERATORS = frozenset("= += -= *= /= %= **= <<= >>= >>>= &= |= ^= &&= ||= ??=".split())
# The only compound operators that give an anonymous function the name of their target.
LOGICAL_ASSIGNMENTS = frozenset(("&&=", "||=", "??="))

PREFIX_OPERATORS = frozenset(("!", "-", "+", "~", "typeof", "void", "delete"))
UPDATE_OPERATORS = frozenset(("++", "--"))
# What carries a value on: member, index, call, optional chain, tagged template.
SUBSCRIPTS = frozenset((".", "[", "(", "?.", "`"))
AFTER_OPERAND = frozenset(PRECEDENCE) | ASSIGNMENT_OPERATORS | {"?"}
