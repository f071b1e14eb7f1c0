"""A tree to a Python function that matches it: backtracking as ECMA-262 describes it (22.2.2), without recursion.

The function is a state machine. Its blocks are straight code; ``pc`` says which one is next. A choice pushes the block
of the other way with the position and all registers; a failure sets ``pc`` to -1, and the next round pops the newest
choice. Each round draws one operation from the budget of the turn, so that no pattern runs for ever. Runs of one set,
literals and fixed parts are steps of their own, done in C by `re` and `str`.

`(?:ab)*c` becomes, in essence::

    def match(s, i, sticky, T):
        …
        for _ in islice(T, 4096):
            if pc < 0:
                pc, i, lo = pop()
            if pc == 0:                          # a try at the next position where one may begin
                i = FIND(s, i).start(); push((1, i, 0)); pc = 2
            elif pc == 1:                        # the try at i failed
                i += 1; pc = 0
            elif pc == 2:                        # the loop's head: another round, if an "a" comes
                if s[i : i + 1] != "a": pc = 3; continue
                if not s.startswith("ab", i): pc = -1; continue
                i += 2; pc = 2
            else:
                if s[i : i + 1] != "c": pc = -1; continue
                return ((start, i + 1),)

Registers are the borders of groups (``a1``, ``b1``; -1: unset), rounds of loops, and what lookarounds remember. Where
there are many, they are one tuple ``c``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ..runtime.budget import spend
from . import charset
from .analysis import ANYTHING, SUCCESS, Follow, before, nullable
from .casing import canonical
from .charset import CharSet, characters, difference, disjoint, python_class, size, union
from .code_writer import CodeWriter, TooLarge, counts
from .cost import Unbounded, explore, prefix
from .nodes import MANY, Alternation, Assertion, Backreference, Chars, Group, Look, Node, Repeat, Sequence, Tree
from .translate import NotTheSame, Translator, rounds

Match = Callable[[str, int, bool, Any], "tuple[tuple[int, int], ...] | None"]

STACK_CELLS: Final = 1 << 23


def generated(tree: Tree) -> Match:
    """The function that matches a tree.

    Raises:
        TooLarge: the pattern is.
    """
    return Generator(tree).function()


class Generator(CodeWriter):
    # -- the frame ------------------------------------------------------------------------------------------------------

    def function(self) -> Match:
        state = f", {self.state}" if self.registers else ""
        unset = (
            self.constant("tuple", (-1,) * len(self.registers))
            if self.packed
            else ", ".join(["-1"] * len(self.registers))
        )
        self.start_block(0)
        self.find(before(self.tree.root, SUCCESS))
        self.line("start = i")
        self.line(f"push((1, i, 0{', ' + unset if self.registers else ''}))")
        if self.registers:
            self.line(f"{self.state} = {unset}")
        self.node(self.tree.root, SUCCESS)
        spans = "".join(
            f", ({self.register(f'a{k}')}, {self.register(f'b{k}')})" for k in range(1, self.tree.groups + 1)
        )
        self.line(f"return ((start, i),{spans[1:]})")
        self.start_block(1)
        self.line("if sticky or i >= n:", "    return None", "i += 1", "pc = 0")
        self.end_block()
        head = [
            "def match(s, i, sticky, T):",
            " n = len(s)",
            " stack = []",
            " push, pop = stack.append, stack.pop",
            " pc = 0",
            " while True:",
            "  next(T)",
            f"  if len(stack) > {STACK_CELLS // (len(self.registers) + 8)}:",
            "   raise overflow()",
            "  for _ in islice(T, 4096):",
            "   if pc < 0:",
            f"    pc, i, lo{state} = pop()",
        ]
        self.dispatch(head, sorted(self.blocks), "   ")
        spend(self.written << 8)
        exec(compile("\n".join(head), "<regexp>", "exec"), self.names)  # noqa: S102  our own text, see the head of this file
        match: Match = self.names["match"]
        return match

    def dispatch(self, out: list[str], labels: list[int], indent: str) -> None:
        """A tree of tests of ``pc`` with the blocks as leaves."""
        if len(labels) == 1:
            out += [indent + line for line in self.blocks[labels[0]]]
            return
        middle = len(labels) // 2
        out.append(f"{indent}if pc < {labels[middle]}:" if middle > 1 else f"{indent}if pc == {labels[0]}:")
        self.dispatch(out, labels[:middle], indent + " ")
        out.append(f"{indent}else:")
        self.dispatch(out, labels[middle:], indent + " ")

    def find(self, follow: Follow) -> None:
        """Go to the next position where a match may begin."""
        root = self.tree.root
        items = root.items if isinstance(root, Sequence) else [root]
        if items and isinstance(items[0], Assertion) and items[0].kind == "start":
            self.line("if i:", "    return None")
            return
        text = "".join(characters(one) for one in takewhile_single(prefix(root)))
        if text:
            self.line("if not sticky:", f"    j = s.find({text!r}, i)", "    if j < 0:")
            self.line("        spend(n - i)", "        return None")
        elif not follow.end and follow.first != charset.ALL:
            search = self.constant("search", python_class(follow.first))
            self.line("if not sticky:", f"    m = {search}(s, i)", "    if m is None:")
            self.line("        spend(n - i)", "        return None", "    j = m.start()")
        else:
            return
        self.line("    if j - i > 255:", "        spend(j - i)", "    i = j")

    def fragment(self, node: Node) -> str | None:
        """A ``match`` of `re` for a part that has one way to match and no groups; ``None`` where it has more."""
        try:
            work, _ = explore(node, SUCCESS)
            if len(work) > 1:
                return None
            return self.constant("match", Translator().write(node, 0))
        except (NotTheSame, Unbounded):
            return None

    # -- nodes ----------------------------------------------------------------------------------------------------------

    def node(self, node: Node, follow: Follow) -> None:
        """Write the code for a node that stands before what follows, from ``i`` on or, in a lookbehind, up to it."""
        if isinstance(node, Chars):
            if self.ahead:
                self.fail_if(f"i >= n or {self.member(node.set, negated=True)}")
                self.line("i += 1")
            else:
                self.fail_if(f"i <= 0 or {self.member(node.set, 's[i - 1]', negated=True)}")
                self.line("i -= 1")
        elif isinstance(node, Sequence):
            self.sequence(node, follow)
        elif isinstance(node, Group):
            borders = (f"a{node.index}", f"b{node.index}")
            self.assign(borders[not self.ahead], "i")
            self.node(node.body, follow)
            self.assign(borders[self.ahead], "i")
        elif isinstance(node, Alternation):
            self.alternation(node, follow)
        elif isinstance(node, Repeat):
            if isinstance(node.body, Chars):
                self.run(node, node.body.set, follow)
            else:
                self.loop(node, follow)
        elif isinstance(node, Look):
            self.look(node)
        elif isinstance(node, Backreference):
            self.backreference(node)
        elif isinstance(node, Assertion):
            self.assertion(node)

    def sequence(self, node: Sequence, follow: Follow) -> None:
        items = node.items
        if not self.ahead:
            for item in reversed(items):
                self.node(item, ANYTHING)
            return
        follows = [follow]
        for item in reversed(items[1:]):
            follows.append(before(item, follows[-1]))
        follows.reverse()
        k = 0
        while k < len(items):
            end = k
            while end < len(items) and (isinstance(items[end], Chars) or fixed(items[end])):
                end += 1
            if end - k > 1:
                self.fixed(items[k:end])
                k = end
            else:
                self.node(items[k], follows[k])
                k += 1

    def fixed(self, items: list[Node]) -> None:
        """Characters one after the other: a literal is compared at once, other sets by `re` if they are many."""
        length = sum(item.least if isinstance(item, Repeat) else 1 for item in items)
        if all(isinstance(item, Chars) and size(item.set) == 1 for item in items):
            text = "".join(characters(item.set) for item in items)  # type: ignore[attr-defined]
            self.fail_if(f"not s.startswith({text!r}, i)")
        elif len(items) == 2 and length == 2:
            one, other = items
            assert isinstance(one, Chars) and isinstance(other, Chars)
            tests = f"{self.member(one.set, negated=True)} or {self.member(other.set, 's[i + 1]', negated=True)}"
            self.fail_if(f"i + 1 >= n or {tests}")
        else:
            text = "".join(Translator().write(item, 0) for item in items)
            self.fail_if(f"{self.constant('match', text)}(s, i) is None")
        self.line(f"i += {length}")

    def alternation(self, node: Alternation, follow: Follow) -> None:
        join = self.new_label()
        firsts = [before(option, follow) if self.ahead else ANYTHING for option in node.options]
        rest = [charset.NONE]
        for first in reversed(firsts):
            rest.append(union(rest[-1], first.first) if len(rest) < 200 else charset.ALL)
        rest.reverse()
        for k, option in enumerate(node.options[:-1]):
            other = self.new_label()
            first = firsts[k]
            guarded = self.ahead and not first.end and self.is_small(first.first)
            if guarded:
                self.line(f"if i >= n or {self.member(first.first, negated=True)}:")
                self.go(other, "    ")
            if not (guarded and disjoint(first.first, rest[k + 1])):
                self.push(other)
            self.node(option, follow)
            self.line(f"pc = {join}")
            self.start_block(other)
        self.node(node.options[-1], follow)
        self.flow_into(join)

    def run(self, node: Repeat, one: CharSet, follow: Follow) -> None:
        """A loop over single characters."""
        if not self.ahead:
            self.run_back(node, one)
            return
        least, most, greedy = node.least, node.most, node.greedy
        single_way = least == most or follow.excludes(one)
        if not greedy and not (single_way and not follow.sure):
            if single_way:
                most = least
            else:
                self.lazy_run(least, most, one, follow)
                return
        if most == 0:
            return
        if least == MANY:
            self.fail_if("True")
            return
        again = self.constant("match", python_class(one) + rounds(least, most) + ("" if least == most else "+"))
        self.line(f"m = {again}(s, i)")
        if least:
            self.fail_if("m is None")
        if single_way:
            self.line("j = m.end()", "if j - i > 255:", "    spend(j - i)", "i = j")
            return
        self.line(f"lo = i + {least}", "i = m.end()", "if i - lo > 255:", "    spend(i - lo)")
        label = self.new_label()
        self.flow_into(label)
        if self.is_small(follow.first) or not follow.first:
            # Of the positions to go back to only those count where what follows may begin.
            if size(follow.first) == 1 and not follow.end:
                self.line(f"i = s.rfind({characters(follow.first)!r}, lo, i + 1)")
                self.fail_if("i < 0")
            else:
                at_end = "i < n and " if follow.end else "i >= n or "
                test = f"{at_end}{self.member(follow.first, negated=True)}"
                self.line(f"while i > lo and ({test}):", "    i -= 1")
        self.line("if i > lo:")
        self.push(label, "i - 1", "lo", "    ")

    def lazy_run(self, least: int, most: int, one: CharSet, follow: Follow) -> None:
        if least:
            self.line(f"m = {self.constant('match', python_class(one) + rounds(least, least))}(s, i)")
            self.fail_if("m is None")
            self.line("i = m.end()")
        self.line(f"lo = min(n, i + {most - least})" if most < MANY else "lo = n")
        label = self.new_label()
        self.flow_into(label)
        if most == MANY and not follow.end and self.is_small(follow.first):
            skip = difference(one, follow.first)
            self.line(f"j = {self.constant('match', python_class(skip) + '*+')}(s, i).end()")
            self.line("if j - i > 255:", "    spend(j - i)", "i = j")
            self.fail_if(f"i >= n or {self.member(follow.first, negated=True)}")
        self.line(f"if i < lo and {self.member(one)}:")
        self.push(label, "i + 1", "lo", "    ")

    def run_back(self, node: Repeat, one: CharSet) -> None:
        """A loop over single characters in a lookbehind."""
        least, most = node.least, node.most
        enough = f" and j - i < {most if node.greedy else least}" if most < MANY or not node.greedy else ""
        self.line("j = i", f"while i > 0{enough} and {self.member(one, 's[i - 1]')}:", "    i -= 1")
        self.line("if j - i > 15:", "    spend((j - i) << 3)")
        if least:
            self.fail_if(f"j - i < {least}")
        if least == most:
            return
        label = self.new_label()
        if node.greedy:
            self.line(f"lo = j - {least}")
            self.flow_into(label)
            self.line("if i < lo:")
            self.push(label, "i + 1", "lo", "    ")
        else:
            self.line(f"lo = j - {most}")
            self.flow_into(label)
            self.line(f"if i > 0 and i > lo and {self.member(one, 's[i - 1]')}:")
            self.push(label, "i - 1", "lo", "    ")

    def loop(self, node: Repeat, follow: Follow) -> None:
        """RepeatMatcher (22.2.2.3.1)."""
        body, least, most = node.body, node.least, node.most
        number = self.own[id(node)]
        k, p = f"k{number}", f"p{number}"
        counted, empty = counts(node), nullable(body)
        entry = before(body, ANYTHING) if self.ahead else ANYTHING
        if empty or not self.ahead:
            again = ANYTHING
        else:
            again = Follow(union(entry.first, follow.first), follow.end, follow.sure and least <= 1, False)
        head, leave = self.new_label(), self.new_label()
        if counted:
            self.assign(k, "0")
        if most > 1:
            self.flow_into(head)
        indent = ""
        if least:
            self.line(f"if {self.register(k)} >= {least}:")
            indent = "    "
        if counted and most < MANY:
            self.line(f"{indent}if {self.register(k)} >= {most}:")
            self.go(leave, indent + "    ")
        if node.greedy:
            guarded = not empty and self.ahead and self.is_small(entry.first)
            if guarded:
                self.line(f"{indent}if i >= n or {self.member(entry.first, negated=True)}:")
                self.go(leave, indent + "    ")
            if not (guarded and disjoint(entry.first, follow.first)):
                self.push(leave, indent=indent)
            elif indent:
                self.line(f"{indent}pass")
        else:
            more = self.new_label()
            if self.ahead and not follow.end and self.is_small(follow.first):
                self.line(f"{indent}if i < n and {self.member(follow.first)}:")
                indent += "    "
            self.push(more, indent=indent)
            self.go(leave, indent)
            self.flow_into(more)
        if most > 1:
            self.unset(node.first, node.end)
        if counted:
            self.assign(k, f"{self.register(k)} + 1")
        if empty:
            self.assign(p, "i")
        self.node(body, again)
        if empty:
            enough = f" and {self.register(k)} > {least}" if least else ""
            self.fail_if(f"i == {self.register(p)}{enough}")
        self.line(f"pc = {head if most > 1 else leave}")
        self.start_block(leave)

    def look(self, node: Look) -> None:
        """A lookaround: what is left to try in it is dropped once it has matched."""
        if node.end == node.first:
            matcher = self.fragment(node)
            if matcher is not None:
                self.fail_if(f"{matcher}(s, i) is None")
                return
        number = self.own.get(id(node))
        outer, self.ahead = self.ahead, node.ahead
        if number is None:
            # One character: nothing to go back to.
            body = node.body
            assert isinstance(body, Chars)
            bounds, at = ("i < n", "s[i]") if node.ahead else ("i > 0", "s[i - 1]")
            test = f"{bounds} and {self.member(body.set, at)}"
            self.fail_if(test if node.negative else f"not ({test})")
            self.ahead = outer
            return
        height, place = f"h{number}", f"q{number}"
        other = self.new_label()
        self.assign(height, "len(stack)")
        if node.negative:
            self.push(other)
        else:
            self.assign(place, "i")
        self.node(node.body, SUCCESS if node.ahead else ANYTHING)
        self.line(f"del stack[{self.register(height)}:]")
        if node.negative:
            self.line("pc = -1")
            self.start_block(other)
        else:
            self.line(f"i = {self.register(place)}")
        self.ahead = outer

    def backreference(self, node: Backreference) -> None:
        """BackreferenceMatcher (22.2.2.7.2): a group that took no part matches the empty string."""
        self.line("t = ''")
        for group in node.groups:
            start, end = self.register(f"a{group}"), self.register(f"b{group}")
            self.line(f"if {start} >= 0 and {end} >= 0:", f"    t = s[{start}:{end}]")
        self.line(f"j = i {'+' if self.ahead else '-'} len(t)")
        part = "s[i:j]" if self.ahead else "s[j:i]"
        bounds = "j > n" if self.ahead else "j < 0"
        if node.ignore_case:
            folded = self.tree.unicode
            self.names["canonical"] = canonical
            self.fail_if(f"{bounds} or (t != {part} and canonical(t, {folded}) != canonical({part}, {folded}))")
        else:
            self.fail_if(f"{bounds} or t != {part}")
        self.line("if len(t) > 63:", "    spend(len(t) << 1)", "i = j")

    def assertion(self, node: Assertion) -> None:
        if node.kind == "start":
            self.fail_if("i")
        elif node.kind == "end":
            self.fail_if("i < n")
        elif node.kind == "line-start":
            self.fail_if(f"i > 0 and {self.member(charset.NOT_LINE_ENDS, 's[i - 1]')}")
        elif node.kind == "line-end":
            self.fail_if(f"i < n and {self.member(charset.NOT_LINE_ENDS)}")
        else:
            left, right = self.member(node.word, "s[i - 1]"), self.member(node.word)
            sign = "==" if node.kind == "boundary" else "!="
            self.fail_if(f"(i > 0 and {left}) {sign} (i < n and {right})")


def fixed(node: Node) -> bool:
    """Whether a node is a fixed number of characters of a set."""
    return isinstance(node, Repeat) and isinstance(node.body, Chars) and node.least == node.most <= 1000


def takewhile_single(sets: list[CharSet]) -> list[CharSet]:
    """The sets up to the first that has more than one member."""
    for k, one in enumerate(sets):
        if size(one) != 1:
            return sets[:k]
    return sets


__all__ = ["TooLarge", "generated"]
