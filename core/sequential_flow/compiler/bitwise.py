"""Bitwise operators (ECMA-262 clauses 13.9 and 13.12), several at a time.

ToInt32 need not be taken at each step: ``& | ^ <<`` give the same 32 bits whatever stands above them. So operators that
stand in one another become one Python expression of ``int``\\ s, which is brought to 32 bits and made a ``float`` at the
end. ``whole(x)`` refuses what is no finite Number; then the operators are taken one by one, and each may pause.

    x ^ x << 13    try:  t = (((whole(x) ^ (whole(x) << 13)) & 4294967295) ^ 2147483648) - 2147483648.0
                   except (OverflowError, TypeError, ValueError):
                    t1 = shift_left(x, 13.0)
                    t = bit_xor(x, t1)
"""

from __future__ import annotations

from typing import Any, Final

from ..syntax import nodes as n
from .emitter import temp_name
from .expressions import BITWISE, OPERATOR_WORD, SLOW, Expressions
from .ir import Line, Try
from .operand import ANY, NUMBER, Operand

MOST_DEEP: Final = 8
"""How many operators deep one expression may be."""
_MASK, _SIGN = 0xFFFFFFFF, 0x80000000

# What is known of an int: that it fits into 31 bits, that it is an int32, a uint32, or only that its low 32 bits are right.
_SMALL, _INT, _UNSIGNED, _LOW = "small", "int", "unsigned", "low"


class Bits:
    """An operator and its operands: each another one, or the node of an operand that is none."""

    __slots__ = ("left", "operator", "place", "right")

    def __init__(self, operator: str, left: Any, right: Any, place: int) -> None:
        self.operator = operator
        self.left = left
        self.right = right
        self.place = place


class Bitwise(Expressions):
    """The bitwise operators of a function."""

    def bitwise(self, operator: str, left: Any, right: Any) -> Operand:
        """An operator between two nodes, with the operators that stand in these."""
        tree = self.tree(operator, left, right, 0)
        leaves: list[Any] = []
        _collect(tree, leaves)
        operands = self.in_order([self.thunk(self.expr, leaf) for leaf in leaves], [leaf.start for leaf in leaves])
        operands = [self.short(operand, leaf.start) for operand, leaf in zip(operands, leaves, strict=True)]
        slow: list[Any] = []
        result = self.one_by_one(tree, iter(operands), slow)
        fast: list[Any] = []
        wholes = self.wholes(operands, leaves, fast)
        text, form = _whole(tree, iter(wholes))
        if form == _LOW:
            text = f"(({text} & {_MASK}) ^ {_SIGN}) - {_SIGN}.0"
        else:
            text = f"{text} + 0.0"
        fast.append(Line(text, result.text))
        self.out.append(Try(fast, "(OverflowError, TypeError, ValueError)", None, slow))
        return result

    def wholes(self, operands: list[Operand], leaves: list[Any], before: list[Any]) -> list[tuple[str, str]]:
        """The ``int`` texts of operands, and what is known of them; one that is read twice is made an ``int`` once."""
        found: list[tuple[str, str]] = []
        texts = [operand.text for operand in operands]
        names: dict[str, str] = {}
        for operand, leaf in zip(operands, leaves, strict=True):
            text, form = _leaf(operand)
            if text in names:
                text = names[text]
            elif text[-1] == ")" and texts.count(operand.text) > 1:
                names[text] = self.fresh("b", leaf.start)
                before.append(Line(text, names[text]))
                text = names[text]
            found.append((text, form))
        return found

    def tree(self, operator: str, left: Any, right: Any, depth: int) -> Bits:
        """The operators that may be taken together: where one is done before an operand is evaluated, that operand must
        be one that nothing is changed by."""
        place = right.start
        first: Any = left
        if _is_bitwise(left) and depth < MOST_DEEP:
            first = self.tree(left.operator, left.left, left.right, depth + 1)
            if not self.is_still(right):
                return Bits(operator, left, right, place)
        if _is_bitwise(right) and depth < MOST_DEEP:
            return Bits(operator, first, self.tree(right.operator, right.left, right.right, depth + 1), place)
        return Bits(operator, first, right, place)

    def is_still(self, node: Any) -> bool:
        """Whether evaluating a node only reads locals."""
        if node.__class__ is n.NumericLiteral:
            return True
        if node.__class__ is n.Identifier:
            binding = self.lookup(node.name)
            return binding is not None and not binding.early
        return _is_bitwise(node) and self.is_still(node.left) and self.is_still(node.right)

    def one_by_one(self, tree: Any, operands: Any, slow: list[Any]) -> Operand:
        """Emit the operators of a tree as calls: the last one's value."""
        if tree.__class__ is not Bits:
            operand: Operand = next(operands)
            return operand
        left = self.one_by_one(tree.left, operands, slow)
        right = self.one_by_one(tree.right, operands, slow)
        key = self.site(tree.place, OPERATOR_WORD[tree.operator])
        target = temp_name(key)
        if left.kind == NUMBER and right.kind == NUMBER:
            slow.append(Line(f"{SLOW[tree.operator]}_numbers({left.text}, {right.text})", target, None, tree.place))
            return Operand(target, NUMBER)
        slow.append(Line(f"{SLOW[tree.operator]}({left.text}, {right.text})", target, key, tree.place))
        return Operand(target, ANY)


def _is_bitwise(node: Any) -> bool:
    return node.__class__ is n.BinaryExpression and node.operator in BITWISE


def _collect(tree: Any, leaves: list[Any]) -> None:
    if tree.__class__ is Bits:
        _collect(tree.left, leaves)
        _collect(tree.right, leaves)
    else:
        leaves.append(tree)


def _whole(tree: Any, operands: Any) -> tuple[str, str]:
    """The ``int`` text of a tree, and what is known of it."""
    if tree.__class__ is not Bits:
        whole: tuple[str, str] = next(operands)
        return whole
    a, first = _whole(tree.left, operands)
    b, second = _whole(tree.right, operands)
    operator = tree.operator
    if operator in ("<<", ">>", ">>>"):
        count = str(int(b) & 31) if b.isdigit() else f"({b} & 31)"
        if operator == "<<":
            return f"({a} << {count})", _LOW
        if operator == ">>":
            if first in (_UNSIGNED, _LOW):
                a = f"((({a} & {_MASK}) ^ {_SIGN}) - {_SIGN})"
            return f"({a} >> {count})", _SMALL if first == _SMALL else _INT
        if first in (_INT, _LOW):
            a = f"({a} & {_MASK})"
        if count == "0":
            return a, _SMALL if first == _SMALL else _UNSIGNED
        return f"({a} >> {count})", _SMALL if first == _SMALL or b.isdigit() else _UNSIGNED
    text = f"({a} {operator} {b})"
    forms = {first, second}
    if forms == {_SMALL} or (operator == "&" and _SMALL in forms):
        return text, _SMALL
    if _LOW in forms or forms >= {_INT, _UNSIGNED}:
        return text, _LOW
    return text, _INT if _INT in forms else _UNSIGNED


def _leaf(operand: Operand) -> tuple[str, str]:
    text = operand.text
    if text.endswith(" + 0.0)") and text[1:-7].isidentifier():
        # A counter, which is an int already.
        return text[1:-7], _LOW
    try:
        value = int(float(text)) & _MASK
    except (ValueError, OverflowError):
        return f"whole({text})", _LOW
    return str(value), _SMALL if value < _SIGN else _UNSIGNED
