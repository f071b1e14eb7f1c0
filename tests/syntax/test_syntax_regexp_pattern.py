"""The grammar of regular expressions."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

from sequential_flow.syntax.regexp_pattern import validate_pattern

VALID = [
    ("", ""), ("a|b||", ""), ("(a)(?:b)(?=c)(?!d)(?<=e)(?<!f)", ""), ("a*b+?c{2}d{2,}e{2,3}?", ""), ("^$\\b\\B.", "u"),
    ("[a-z\\d_-]", "u"), ("[^]", ""), ("[]", ""), ("\\u{1F600}", "u"), ("\\ud83d\\ude00", "u"), ("\\x41\\cA\\0\\/\\.", "u"),
    ("\\p{L}\\P{Script=Greek}\\p{gc=Lu}\\p{Alphabetic}", "u"), ("(?<a>.)\\k<a>", ""), ("\\k<a>(?<a>.)", "u"),
    ("(?<a>x)|(?<a>y)", ""), ("(?:(?<a>x)|(?<b>y))|(?<a>z)", ""), ("(?<\\u0061b>.)", ""), ("(?<\ud835\udc9c>.)", ""),
    ("(?i:a)(?-i:b)(?im-s:c)", ""), ("(.)\\1", "u"), ("\\1", ""), ("\\8\\9\\377", ""),
    # Annex B: only without u and v
    ("\\_", ""), ("{", ""), ("a{", ""), ("a{,1}", ""), ("]", ""), ("}", ""), ("[\\w-x]", ""), ("[x-\\d]", ""), ("\\u{1}", ""),
    ("\\c", ""), ("[\\c_]", ""), ("\\k", ""), ("\\k<a>", ""), ("\\p{L}", ""), ("(?=a)*", ""), ("\\xg", ""), ("\\u12", ""),
    # sets
    ("[[a-z]&&[aeiou]]", "v"), ("[\\w--\\d]", "v"), ("[[a-z]--[b]--c]", "v"), ("[\\q{abc|d|}]", "v"), ("\\p{RGI_Emoji}", "v"),
    ("[^\\q{a}]", "v"), ("[a-c\\-\\&]", "v"), ("[&]", "v"), ("[^[^a]]", "v"), ("[\\q{ab}&&\\q{cd}]", "v"),
]  # fmt: skip
INVALID = [
    ("(", "", "Unterminated group"), (")", "", "Unmatched ')'"), ("[", "", "Unterminated character class"),
    ("*", "", "Nothing to repeat"), ("a**", "", "Nothing to repeat"), ("a{2}{3}", "", "Nothing to repeat"),
    ("{1}", "", "Nothing to repeat"), ("(?<=a)*", "", "Nothing to repeat"), ("^*", "", "Nothing to repeat"),
    ("(?=a)*", "u", "Nothing to repeat"), ("a{2,1}", "", "numbers out of order in {} quantifier"),
    ("\\", "", "\\ at end of pattern"), ("[b-a]", "", "Range out of order in character class"),
    ("(?a)", "", "Invalid group"), ("(?", "", "Invalid group"), ("(?ii:a)", "", "Invalid flags in a modifier group"),
    ("(?-:a)", "", "Invalid flags in a modifier group"), ("(?<1a>.)", "", "Invalid capture group name"),
    ("(?<>.)", "", "Invalid capture group name"), ("(?<a", "", "Invalid capture group name"),
    ("(?<a>.)(?<a>.)", "", "Duplicate capture group name"), ("((?<a>.)|b)(?<a>.)", "", "Duplicate capture group name"),
    ("(?<a>.(?<a>.))", "", "Duplicate capture group name"), ("(?<a>.)\\k<b>", "", "Invalid named capture referenced"),
    ("(?<a>.)\\k", "", "Invalid named reference"), ("\\k<a>", "u", "Invalid named capture referenced"),
    ("\\_", "u", "Invalid escape"), ("{", "u", "Nothing to repeat"), ("a{", "u", "Incomplete quantifier"),
    ("]", "u", "Lone quantifier brackets"), ("}", "u", "Lone quantifier brackets"), ("[\\w-x]", "u", "Invalid character class"),
    ("\\1", "u", "Invalid escape"), ("\\01", "u", "Invalid decimal escape"), ("[\\1]", "u", "Invalid class escape"),
    ("\\u{110000}", "u", "Invalid Unicode escape"), ("\\u12", "u", "Invalid Unicode escape"), ("\\xg", "u", "Invalid escape"),
    ("\\c", "u", "Invalid unicode escape"), ("\\p{Foo}", "u", "Invalid property name"), ("\\p", "u", "Invalid property name"),
    ("\\p{Script}", "u", "Invalid property name"), ("\\p{RGI_Emoji}", "u", "Invalid property name"),
    ("\\P{RGI_Emoji}", "v", "Invalid property name"), ("[^\\p{RGI_Emoji}]", "v", "Negated character class may contain strings"),
    ("[^\\q{ab}]", "v", "Negated character class may contain strings"), ("[a--b&&c]", "v", "Invalid set operation in character class"),
    ("[a&&b--c]", "v", "Invalid set operation in character class"), ("[a&&&b]", "v", "Invalid character in character class"),
    ("[(]", "v", "Invalid character in character class"), ("[a&&bc]", "v", "Invalid set operation in character class"),
    ("[a-z&&[aeiou]]", "v", "Invalid set operation in character class"), ("[!!]", "v", "Invalid set operation in character class"), ("[z-a]", "v", "Range out of order in character class"),
    ("[\\d-a]", "v", "Invalid character class"), ("[a", "v", "Unterminated character class"),
    ("(" * 1000, "", "Regular expression too large"), ("[" * 1000, "v", "Regular expression too large"),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "flags"), VALID)
def test_valid(pattern: str, flags: str) -> None:
    assert validate_pattern(pattern, flags) is None


@pytest.mark.parametrize(("pattern", "flags", "problem"), INVALID)
def test_invalid(pattern: str, flags: str, problem: str) -> None:
    assert validate_pattern(pattern, flags) == problem
