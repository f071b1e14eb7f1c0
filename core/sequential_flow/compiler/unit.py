"""A unit of code (the program, or the text of a ``Function`` or an ``eval``) and the functions in it.

A `Template` is a function as written; it is compiled when it is first called. Everything here is shared by all tasks
that run the same text; what belongs to one realm is in ``runtime/closures``.
"""

from __future__ import annotations

import re
from types import CodeType
from typing import Any, Final
from weakref import WeakValueDictionary

from ..runtime.names import javascript_name
from ..scope import Analysis, Scope, analyse
from ..syntax import nodes as n
from ..syntax import parse
from ..syntax.positions import LineMap
from ..syntax.syntax_error import JSSyntaxError
from .functions import FunctionCompiler
from .ir import Line, Text

_FUNCTION_MODIFIERS = ("defineProperty", "defineProperties", "freeze", "seal", "preventExtensions", "setPrototypeOf",
    "__defineGetter__", "__defineSetter__", "__proto__")  # fmt: skip


_GETTER = re.compile(r"\bget\s+([\w$]+)\s*\(\s*\)\s*\{")


class Code:
    """Compiled Python of a template: the code object, and for each of its lines the statement it came from.

    ``site`` is the site that a continuation goes on from, ``None`` for the whole function.
    """

    __slots__ = ("__weakref__", "code", "origins", "site", "template")

    def __init__(self, template: Template, code: CodeType, origins: list[Any], site: str | None) -> None:
        self.template = template
        self.code = code
        self.origins = origins
        self.site = site

    def origin(self, line: int) -> Any:
        return self.origins[line] if 0 <= line < len(self.origins) else None

    def position(self, line: int) -> int:
        """The source offset of a line of the Python text; -1 where it has none."""
        while line > 0:
            origin = self.origin(line)
            if origin is not None and origin.offset >= 0:
                return int(origin.offset)
            line -= 1
        return -1


CODES: Final[WeakValueDictionary[int, Code]] = WeakValueDictionary()
"""All compiled code by the ``id`` of its code object, for as long as its template lives."""


class Template:
    """A function as written. ``key`` names it in states: ``name@line:column``, or ``main`` for the program."""

    __slots__ = (
        "body", "code", "continuations", "global_names", "index", "key", "name", "node", "parameters", "purity",
        "scope", "terms", "unit",
    )  # fmt: skip

    def __init__(self, unit: Unit, index: int, node: Any, scope: Scope) -> None:
        self.unit = unit
        self.index = index
        self.node = node
        self.scope = scope
        self.body: list[Any] = []
        self.parameters = "fn, this, *_"
        self.global_names: list[str] = []
        self.purity: Any = False
        self.terms: Any = False
        self.code: Code | None = None
        self.continuations: dict[str, Any] = {}
        if node.__class__ is n.Program:
            self.name, self.key = "", "main"
        else:
            self.name = node.id.name if node.id is not None else unit.analysis.names.get(node, "")
            line, column = unit.lines.line_column(node.start)
            self.key = f"{self.name}@{line}:{column}"

    def compiled(self) -> Code:
        """The function's code, compiled now if it was not yet."""
        if self.code is None:
            compiler = FunctionCompiler(self.unit, self.node, self.scope)
            try:
                self.body = compiler.compile()
            except RecursionError:
                raise self.unit.error("The program is nested too deeply", self.node.start) from None
            self.parameters = compiler.parameters or self.parameters
            self.global_names = sorted(compiler.global_names)
            self.code = self.assemble(self.parameters, self.body, None)
        return self.code

    def assemble(self, parameters: str, body: list[Any], site: str | None) -> Code:
        """Python text of a body, compiled and registered."""
        text = Text()
        text.add(0, f"def f({parameters}):")
        text.block(body, 1)
        try:
            module = compile(text.text, f"<js {self.key}>", "exec", dont_inherit=True, optimize=0)
        except (SyntaxError, RecursionError, MemoryError, OverflowError) as error:
            raise self.unit.error(f"The program is nested too deeply ({error})", self.node.start) from None
        function = next(constant for constant in module.co_consts if isinstance(constant, CodeType))
        code = Code(self, function, text.origins, site)
        CODES[id(function)] = code
        return code

    def python(self) -> str:
        """The Python text of the function, for golden tests and curious people."""
        self.compiled()
        text = Text()
        text.add(0, f"def f({self.parameters}):")
        text.block(self.body, 1)
        return text.text

    def pure_keys(self) -> tuple[str, ...] | None:
        """See `purity.pure_keys`."""
        from .purity import pure_keys

        if self.purity is False:
            self.compiled()
            self.purity = pure_keys(self)
        keys: tuple[str, ...] | None = self.purity
        return keys

    def sort_terms(self) -> tuple[tuple[str | None, bool], ...] | None:
        """See `purity.sort_terms`."""
        from .purity import sort_terms

        if self.terms is False:
            self.terms = sort_terms(self)
        terms: tuple[tuple[str | None, bool], ...] | None = self.terms
        return terms

    @property
    def is_constructor(self) -> bool:
        """Whether its closures have [[Construct]]: functions of the old kind, but methods."""
        node = self.node
        kind = node.__class__
        return kind in (n.FunctionDeclaration, n.FunctionExpression) and not (node.generator or node.async_)

    @property
    def takes_few(self) -> bool:
        """Whether it looks at no more than four arguments, and is not given ``new.target``."""
        node = self.node
        arguments = self.scope.bindings.get("arguments")
        return (
            len(node.params) <= 4
            and not (node.params and node.params[-1].__class__ is n.RestElement)
            and not self.sees_new_target
            and not (arguments is not None and arguments.kind == "arguments" and arguments.used)
        )

    @property
    def kind(self) -> str:
        """Which kind of function it is: function, generator, async or async-generator; a program may be async."""
        node = self.node
        if node.__class__ is n.Program:
            return "async" if node.has_await else "function"
        if node.generator:
            return "async-generator" if node.async_ else "generator"
        return "async" if node.async_ else "function"

    @property
    def is_class(self) -> bool:
        """Whether it is the constructor of a class."""
        return self.node in self.unit.analysis.class_of

    @property
    def is_derived(self) -> bool:
        """Whether it is the constructor of a class that extends another."""
        owner = self.unit.analysis.class_of.get(self.node)
        return owner is not None and owner.super_class is not None

    @property
    def sees_new_target(self) -> bool:
        """Whether it is given ``new.target`` with ``this``, as a `Construct`."""
        return self.looks_at_new_target or self.is_derived

    @property
    def looks_at_new_target(self) -> bool:
        binding = self.scope.bindings.get("new.target")
        return binding is not None and (binding.used or self.node.uses_new_target)

    @property
    def length(self) -> int:
        """ExpectedArgumentCount (15.1.5)."""
        count = 0
        for param in getattr(self.node, "params", ()):
            if param.__class__ in (n.AssignmentPattern, n.RestElement):
                break
            count += 1
        return count

    def source_text(self) -> str:
        owner = self.unit.analysis.class_of.get(self.node)
        if owner is not None:
            return self.unit.source[owner.start : owner.end]
        return self.unit.source[self.node.start : self.node.end]


class Unit:
    """One text of code, parsed and analysed. ``index`` counts the units of a program; the program itself is 0.

    ``evaluated`` tells that it is the text of an ``eval``; ``constants`` are the names of earlier units' constants.
    """

    def __init__(
        self,
        source: str,
        tree: n.Program,
        index: int = 0,
        *,
        shared: bool = False,
        evaluated: bool = False,
        constants: frozenset[str] = frozenset(),
    ) -> None:
        self.source = source
        self.tree = tree
        self.index = index
        self.evaluated = evaluated
        self.constants = constants
        self.lines = LineMap(source)
        self.table = f"U{index}"
        names = tree.identifiers
        shared = shared or "Function" in names or "eval" in names
        self.analysis: Analysis = analyse(tree, self.lines, shared=shared, evaluated=evaluated)
        if self.analysis.outside:
            raise self.unsupported(self.analysis.outside[0])
        self.careful = self.analysis.observes_global and not tree.property_names.isdisjoint(_FUNCTION_MODIFIERS)
        self.templates = [Template(self, 0, tree, self.analysis.program)]
        self.indices: dict[Any, int] = {tree: 0}
        for node in self.analysis.functions:
            self.indices[node] = len(self.templates)
            self.templates.append(Template(self, len(self.templates), node, self.analysis.scope_of[node]))
        self.getters = frozenset(_GETTER.findall(source)) if "get " in source else frozenset()
        """Names that probably are accessors: reading one, nobody tries first whether it is an own property."""
        self._classes: dict[str, type] | None = None
        self._by_key: dict[str, Template] | None = None

    def template_index(self, node: Any) -> int:
        return self.indices[node]

    def template(self, key: str) -> Template | None:
        """The function that a state names."""
        if self._by_key is None:
            self._by_key = {template.key: template for template in reversed(self.templates)}
        return self._by_key.get(key)

    def scope_class(self, scope: Scope) -> str:
        return f"S{self.index}_{scope.index}"

    def scope_classes(self) -> dict[str, type]:
        """The classes of the unit's scope objects, by the names that compiled code uses."""
        if self._classes is None:
            from ..runtime.scopes import make_scope_class

            self._classes = {}
            for scope in self.analysis.scopes:
                slots = [b.python for b in scope.bindings.values() if b.storage == "scoped"]
                self._classes[self.scope_class(scope)] = make_scope_class(f"{self.index}/{scope.key}", slots)
        return self._classes

    def unsupported(self, node: Any) -> JSSyntaxError:
        """The error for what is outside the language that this engine runs."""
        what = _OUTSIDE.get(node.__class__, node.type)
        return self.error(f"{what} is not supported", node.start)

    def error(self, message: str, offset: int) -> JSSyntaxError:
        return JSSyntaxError(message, self.source, offset)


_OUTSIDE = {
    n.VariableDeclaration: "'using' (use try and finally instead)",
    n.WithStatement: "'with' (use a variable instead)",
    n.ImportExpression: "import() (modules are outside of a program)",
    n.MetaProperty: "import.meta (modules are outside of a program)",
}


def describe_frame(code: CodeType, line: int) -> tuple[str, int, int] | None:
    """Function name, line and column of a frame of compiled JavaScript; ``None`` for any other code."""
    found = CODES.get(id(code))
    if found is None:
        return None
    unit = found.template.unit
    offset = found.position(line)
    place = unit.lines.line_column(offset if offset >= 0 else found.template.node.start)
    return (found.template.name or "<anonymous>" if found.template.key != "main" else "", *place)


__all__ = ["CODES", "Code", "Line", "Template", "Unit", "describe_frame", "javascript_name", "parse"]
