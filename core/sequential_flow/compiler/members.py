"""Reading what is most often read: the method of a call, and ``length``, found without a call of ours.

What stands here runs no code of the program: the class of an object says that it is of ours, and a plain ``dict`` that
its properties are plain. What is not so raises, or fails the test, and goes the careful way, which is a site. Nothing is
remembered from one time to the next, so whatever a program does to a prototype is seen at once.
"""

from __future__ import annotations

from typing import Any

from ..syntax import nodes as n
from .emitter import Emitter
from .operand import Operand

STRING_METHODS = frozenset(
    """at charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf localeCompare match matchAll normalize
    padEnd padStart repeat replace replaceAll search slice split startsWith substring substr toLowerCase toString
    toUpperCase trim trimEnd trimStart""".split()
)
"""Names of methods that are likely a string's."""
_ELSEWHERE = frozenset(
    """apply bind call catch exec finally hasOwnProperty isPrototypeOf next propertyIsEnumerable return test then throw
    toLocaleString toString valueOf""".split()
)
"""Names of methods that are seldom a plain property of an ordinary object's own prototype."""


class Members(Emitter):
    """What properties of a function's objects are read without a call."""

    def is_hot(self) -> bool:
        """Whether code here may run often: then own properties are read without a call."""
        return self.node.__class__ is not n.Program

    def get_length(self, node: n.MemberExpression, holder: Operand) -> Operand:
        """``holder.length``."""
        if not self.is_hot():
            return self.call(f"get_length(R, {holder.text})", node.property.start, "get")
        text = self.atom(holder, node.object.start).text
        return self.call(
            f"float(len({text}.items)) if {text}.__class__ is JSArray and {text}.cells is None "
            f"else float(len({text})) if {text}.__class__ is str else get_length(R, {text})",
            node.property.start,
            "get",
        )

    def get_method(self, node: n.MemberExpression, holder: Operand, key: str) -> Operand:
        """``holder.key`` that is about to be called: most often a plain property of the prototype, and not an own one."""
        place = node.property.start
        function = "get_s" if key in STRING_METHODS else "get_n"
        if not self.is_hot() or key in _ELSEWHERE or self.is_inherited(node.object, key):
            return self.call(f"{function}(R, {holder.text}, {key!r})", place, "get")
        text = self.atom(holder, node.object.start).text
        fast = (
            f"{text}.proto.props[{key!r}] if {text}.props.__class__ is dict and {key!r} not in {text}.props "
            f"else {text}.props[{key!r}]"
        )
        if node.object.__class__ is n.Identifier and self.lookup(node.object.name) is None:
            # Such as Math or JSON.
            fast = f"{text}.props[{key!r}]"
        if key in STRING_METHODS:
            fast = f"R.string_prototype.props[{key!r}] if {text}.__class__ is str else {fast}"
        return self.guarded(fast, f"{function}(R, {text}, {key!r})", place, "get", "(AttributeError, KeyError)")

    def is_inherited(self, node: Any, key: str) -> bool:
        """Whether ``this.key`` stands in a class that extends another and has no such method: it is further up, then."""
        scope = self.scope if node.__class__ is n.ThisExpression else None
        while scope is not None and scope.kind != "class":
            scope = scope.parent
        if scope is None or scope.node.super_class is None:
            return False
        own = (getattr(element, "key", None) for element in scope.node.body.body)
        return key not in {name.name for name in own if name.__class__ is n.Identifier}
