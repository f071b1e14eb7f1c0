"""Names to slots: which binding each name means, and where the binding lives (ECMA-262 clauses 8.2 and 9.1).

`analyse` walks a tree once. Each function, block, loop head and catch clause that declares something gets a `Scope`;
each name that is read or written is a reference, resolved from the inside outwards when its scope ends. What a binding
turns out to be decides how compiled code reaches it:

- *local*: no other function uses it. A Python local, the fastest thing that CPython has.
- *scoped*: a function inside uses it. An attribute of a scope object that functions carry; never a Python cell, because
  a state must be able to hold it, once a block and, in loops, once an iteration.
- *global*: at the top of the program and used by a function, or a property of the global object. An entry of the
  realm's Python globals.

For ``let n = 0; const up = () => ++n; let k = 1; { let n = k; use(n) }`` the outer ``n`` is global (the arrow
function uses it), ``up`` and ``k`` are locals, and the inner ``n`` is a local named after its position, because its
function has an ``n`` already.
"""

from .analysis import Analysis, analyse
from .bindings import Binding, Scope

__all__ = ["Analysis", "Binding", "Scope", "analyse"]
