"""The walk that finds scopes, resolves names and decides where bindings live."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..runtime.names import SHADOW, python_name
from ..syntax import nodes as n
from ..syntax.nodes import Node
from ..syntax.positions import LineMap
from .bindings import GLOBAL, LOCAL, SCOPED, Binding, Scope
from .declarations import binding_name, bound_names, has_expressions, key_name, lexical_kind, var_names

_PSEUDO = ("this", "new.target", ".home", ".active")
"""What functions other than arrows bind besides names; an arrow function inside captures it like a variable."""


class Analysis:
    """What is known of a unit of code: the scope of each node that has one, functions in the order of their start.

    ``names`` holds the name that each anonymous function takes from its place, ``scopes`` those with scope objects.
    """

    def __init__(self, tree: n.Program, lines: LineMap) -> None:
        self.tree = tree
        self.lines = lines
        self.scope_of: dict[Node, Scope] = {}
        self.functions: list[Node] = []
        self.names: dict[Node, str] = {}
        self.constructors: dict[Node, Any] = {}
        """The constructor of each class, as a function node; `class_of` is the way back."""
        self.class_of: dict[Node, Any] = {}
        self.default_constructors: set[Node] = set()
        """Those of them that are not written down."""
        self.initialisers: dict[Node, Any] = {}
        """The function that initialises each field, or is a static block."""
        self.named_by_key: set[Node] = set()
        """Initialisers whose value is an anonymous function that takes the field's computed name."""
        self.scopes: list[Scope] = []
        self.free: set[str] = set()
        """Names that no declaration of the unit binds: globals."""
        self.outside: list[Node] = []
        """Nodes of what is outside of the language that the engine runs."""
        self.observes_global = False
        self.program: Scope = Scope("program", tree, None)


def analyse(tree: n.Program, lines: LineMap, *, shared: bool, evaluated: bool = False) -> Analysis:
    """Resolve the names of a program. With ``shared`` other units see its top level, so all of that is global.

    What is ``evaluated`` by ``eval`` keeps its lexical declarations to itself, and in strict mode all (19.2.1.3).
    """
    analysis = Analysis(tree, lines)
    _Walk(analysis, shared, evaluated).run()
    return analysis


class _Walk:
    def __init__(self, analysis: Analysis, shared: bool, evaluated: bool) -> None:
        self.analysis = analysis
        self.shared = shared
        self.evaluated = evaluated
        self.scope = analysis.program
        self.local_names: dict[Scope, set[str]] = {}
        self.ended: list[Scope] = []

    def run(self) -> None:
        analysis, scope = self.analysis, self.scope
        tree = analysis.tree
        scope.strict = tree.strict
        analysis.scope_of[tree] = scope
        analysis.observes_global = "globalThis" in tree.identifiers
        self.declare_vars(tree.body, scope)
        self.declare_lexical(tree.body, scope)
        self.visit_all(tree.body)
        self.end(scope)
        self.place()

    # -- declarations -------------------------------------------------------------------------------------------------

    def declare_vars(self, statements: list[Any], scope: Scope) -> None:
        """VarDeclaredNames of a function body or program: ``var`` at any depth, functions at its top."""
        for statement in statements:
            kind = statement.__class__
            if kind is n.FunctionDeclaration:
                scope.declare(statement.id.name, "function", statement.start)
                scope.functions.append(statement)
            else:
                var_names(statement, lambda name, start: scope.declare(name, "var", start))

    def declare_lexical(self, statements: list[Any], scope: Scope) -> None:
        """LexicallyDeclaredNames of a statement list; functions too, in a block."""
        for statement in statements:
            kind = statement.__class__
            if kind is n.VariableDeclaration and statement.kind != "var":
                for declarator in statement.declarations:
                    end = declarator.end
                    bound_names(declarator.id, lambda name, _: scope.declare(name, lexical_kind(statement.kind), end))
            elif kind is n.ClassDeclaration:
                scope.declare(statement.id.name, "class", statement.end)
            elif kind is n.FunctionDeclaration and scope.kind not in ("program", "function", "body"):
                scope.declare(statement.id.name, "function", statement.start)
                scope.functions.append(statement)

    def begin(self, kind: str, node: Node) -> Scope:
        scope = Scope(kind, node, self.scope)
        self.scope = scope
        return scope

    def end(self, scope: Scope) -> None:
        self.ended.append(scope)
        if scope.parent is not None:
            self.scope = scope.parent

    def end_if_declares(self, scope: Scope) -> None:
        """End a block's scope and keep it only if it declares anything."""
        if scope.bindings:
            self.analysis.scope_of[scope.node] = scope
        self.end(scope)

    # -- references -----------------------------------------------------------------------------------------------------

    def use(self, name: str, start: int, *, writes: bool = False) -> None:
        function = self.scope.function
        holder: Scope | None = self.scope
        while holder is not None:
            binding = holder.bindings.get(name)
            if binding is not None:
                binding.used = True
                if writes:
                    binding.written = True
                if holder.function is not function:
                    binding.captured = True
                    binding.early = True
                elif start < binding.start:
                    binding.early = True
                return
            holder = holder.parent
        self.analysis.free.add(name)

    # -- the walk -------------------------------------------------------------------------------------------------------

    def visit_all(self, nodes: list[Any]) -> None:
        for node in nodes:
            if node is not None:
                self.visit(node)

    def visit(self, node: Any) -> None:
        handler = _VISITORS.get(node.__class__)
        if handler is not None:
            handler(self, node)
            return
        for field in node.fields:
            child = getattr(node, field)
            if child.__class__ is list:
                for item in child:
                    if item is not None:
                        self.visit(item)
            elif child is not None:
                self.visit(child)

    def identifier(self, node: n.Identifier) -> None:
        self.use(node.name, node.start)

    def this(self, node: Node) -> None:
        self.use("this", node.start)
        if not self.scope.function.strict or "this" in self.analysis.free:
            self.analysis.observes_global = True

    def outside(self, node: Any) -> None:
        self.analysis.outside.append(node)

    def meta_property(self, node: n.MetaProperty) -> None:
        if node.meta.name == "import":
            self.outside(node)
        self.use("new.target", node.start)

    def super_(self, node: Node) -> None:
        self.use(".home", node.start)
        self.use("this", node.start)

    def member(self, node: n.MemberExpression) -> None:
        spine: list[n.MemberExpression] = []
        current: Any = node
        while current.__class__ is n.MemberExpression:
            spine.append(current)
            current = current.object
        self.visit(current)
        for link in reversed(spine):
            self.member_name(link)

    def member_name(self, link: n.MemberExpression) -> None:
        if link.computed:
            self.visit(link.property)
        elif link.property.__class__ is n.PrivateIdentifier:
            self.use("#" + link.property.name, link.property.start)

    def binary(self, node: Any) -> None:
        """Left-deep chains such as ``a + b + c …`` without recursion."""
        rights: list[Any] = []
        current = node
        while current.__class__ is n.BinaryExpression or current.__class__ is n.LogicalExpression:
            rights.append(current.right)
            current = current.left
        if current.__class__ is n.PrivateIdentifier:
            self.use("#" + current.name, current.start)
        else:
            self.visit(current)
        for right in reversed(rights):
            self.visit(right)

    def call(self, node: n.CallExpression) -> None:
        spine: list[Any] = []
        current: Any = node
        while True:
            kind = current.__class__
            if kind is n.CallExpression:
                spine.append(current)
                current = current.callee
            elif kind is n.MemberExpression:
                spine.append(current)
                current = current.object
            else:
                break
        if current.__class__ is n.Super and spine and spine[-1].__class__ is n.CallExpression:
            self.use(".active", current.start)
            self.use("new.target", current.start)
            self.use("this", current.start, writes=True)
        else:
            self.visit(current)
        for link in reversed(spine):
            if link.__class__ is n.CallExpression:
                self.visit_all(link.arguments)
            else:
                self.member_name(link)

    def property(self, node: n.Property) -> None:
        if node.computed:
            self.visit(node.key)
        elif not node.sets_prototype and node.kind == "init" and n.is_anonymous_function(node.value):
            self.analysis.names[node.value] = key_name(node.key)
        elif node.kind != "init" and not node.computed:
            self.analysis.names[node.value] = f"{node.kind} {key_name(node.key)}"
        self.visit(node.value)

    def assignment(self, node: n.AssignmentExpression) -> None:
        if node.names_value and node.left.__class__ is n.Identifier:
            self.analysis.names[node.right] = node.left.name
        self.target(node.left)
        self.visit(node.right)

    def assignment_pattern(self, node: n.AssignmentPattern) -> None:
        if node.names_value and node.left.__class__ is n.Identifier:
            self.analysis.names[node.right] = node.left.name
        self.target(node.left)
        self.visit(node.right)

    def update(self, node: n.UpdateExpression) -> None:
        self.target(node.argument)

    def target(self, node: Any) -> None:
        """An assignment target: a name is written, patterns are walked, anything else is read."""
        kind = node.__class__
        if kind is n.Identifier:
            self.use(node.name, node.start, writes=True)
        elif kind is n.ArrayPattern:
            for element in node.elements:
                if element is not None:
                    self.target(element)
        elif kind is n.ObjectPattern:
            for entry in node.properties:
                if entry.__class__ is n.RestElement:
                    self.target(entry.argument)
                else:
                    if entry.computed:
                        self.visit(entry.key)
                    self.target(entry.value)
        elif kind is n.RestElement:
            self.target(node.argument)
        elif kind is n.AssignmentPattern:
            self.assignment_pattern(node)
        else:
            self.visit(node)

    def variable_declaration(self, node: n.VariableDeclaration) -> None:
        if node.kind.endswith("using"):
            self.outside(node)
        for declarator in node.declarations:
            if declarator.init is not None:
                if declarator.id.__class__ is n.Identifier and n.is_anonymous_function(declarator.init):
                    self.analysis.names[declarator.init] = declarator.id.name
                self.visit(declarator.init)
            self.declared(declarator.id, declarator, node.kind)

    def declared(self, pattern: Any, declarator: Any, kind: str) -> None:
        """The names that a declaration initialises; expressions inside the pattern are walked."""
        if pattern.__class__ is n.Identifier:
            if kind == "var":
                self.use(pattern.name, pattern.start, writes=True)
        else:
            self.pattern_expressions(pattern, declarator, kind)

    def pattern_expressions(self, pattern: Any, declarator: Any, kind: str) -> None:
        cls = pattern.__class__
        if cls is n.Identifier:
            self.declared(pattern, declarator, kind)
        elif cls is n.AssignmentPattern:
            if pattern.names_value:
                self.analysis.names[pattern.right] = pattern.left.name
            self.visit(pattern.right)
            self.pattern_expressions(pattern.left, declarator, kind)
        elif cls is n.RestElement:
            self.pattern_expressions(pattern.argument, declarator, kind)
        elif cls is n.ArrayPattern:
            for element in pattern.elements:
                if element is not None:
                    self.pattern_expressions(element, declarator, kind)
        elif cls is n.ObjectPattern:
            for entry in pattern.properties:
                if entry.__class__ is n.RestElement:
                    self.pattern_expressions(entry.argument, declarator, kind)
                else:
                    if entry.computed:
                        self.visit(entry.key)
                    self.pattern_expressions(entry.value, declarator, kind)
        else:
            self.visit(pattern)

    def block(self, node: n.BlockStatement) -> None:
        scope = self.begin("block", node)
        self.declare_lexical(node.body, scope)
        self.visit_all(node.body)
        self.end_if_declares(scope)

    def switch(self, node: n.SwitchStatement) -> None:
        self.visit(node.discriminant)
        scope = self.begin("switch", node)
        for case in node.cases:
            self.declare_lexical(case.consequent, scope)
        for case in node.cases:
            if case.test is not None:
                self.visit(case.test)
            self.visit_all(case.consequent)
        for binding in scope.bindings.values():
            binding.early = True
        self.end_if_declares(scope)

    def for_(self, node: n.ForStatement) -> None:
        scope = self.begin("for", node)
        if node.init.__class__ is n.VariableDeclaration:
            self.declare_lexical([node.init], scope)
        if node.init is not None:
            self.visit(node.init)
        scope.in_loop = True
        for part in (node.test, node.update, node.body):
            if part is not None:
                self.visit(part)
        self.end_if_declares(scope)

    def for_each(self, node: Any) -> None:
        """``for-in`` and ``for-of``: the right side sees the names too, in their dead zone."""
        scope = self.begin("for", node)
        left = node.left
        lexical = left.__class__ is n.VariableDeclaration and left.kind != "var"
        if lexical:
            self.declare_lexical([left], scope)
            for binding in scope.bindings.values():
                binding.start = node.right.end
        self.visit(node.right)
        scope.in_loop = True
        if left.__class__ is n.VariableDeclaration:
            declarator = left.declarations[0]
            if declarator.init is not None:
                self.visit(declarator.init)
            if lexical:
                self.pattern_expressions(declarator.id, declarator, left.kind)
            else:
                self.target(declarator.id)
        else:
            self.target(left)
        self.visit(node.body)
        self.end_if_declares(scope)

    def loop(self, node: Any) -> None:
        outer = self.scope.in_loop
        self.scope.in_loop = True
        for field in node.fields:
            self.visit(getattr(node, field))
        self.scope.in_loop = outer

    def catch(self, node: n.CatchClause) -> None:
        scope = self.begin("catch", node)
        if node.param is not None:
            bound_names(node.param, lambda name, start: scope.declare(name, "catch", start))
            self.pattern_expressions(node.param, node.param, "let")
        self.visit(node.body)
        self.end_if_declares(scope)

    def labeled(self, node: n.LabeledStatement) -> None:
        self.visit(node.body)

    def jump(self, node: Node) -> None:
        pass

    def class_(self, node: Any) -> None:
        from .classes import visit_class

        visit_class(self, node)

    def function(self, node: Any) -> None:
        self.analysis.functions.append(node)
        arrow = node.__class__ is n.ArrowFunctionExpression
        outer = None
        if node.__class__ is n.FunctionExpression and node.id is not None:
            outer = self.begin("self", node)
            outer.declare(node.id.name, "self", node.start)
        scope = self.begin("function", node)
        scope.strict = node.strict
        scope.arrow = arrow
        if not arrow:
            for name in _PSEUDO:
                scope.declare(name, "pseudo", node.start)
        for param in node.params:
            bound_names(param, lambda name, start: scope.declare(name, "param", start))
        if not arrow and node.uses_arguments:
            scope.declare("arguments", "arguments", node.start)
        self.analysis.scope_of[node] = scope
        for param in node.params:
            self.pattern_expressions(param, node, "param")
        if node.expression:
            self.visit(node.body)
        elif node.simple_params or not has_expressions(node.params):
            self.declare_vars(node.body.body, scope)
            self.declare_lexical(node.body.body, scope)
            self.visit_all(node.body.body)
        else:
            self.separate_body(node, scope)
        self.end(scope)
        if outer is not None:
            if outer.bindings[node.id.name].used:
                self.analysis.scope_of[node.id] = outer
            self.end(outer)

    def separate_body(self, node: Any, params: Scope) -> None:
        """A body whose ``var``\\ s are not the parameters' scope (10.2.11 step 28): parameters have expressions."""
        body = self.begin("body", node.body)
        self.declare_vars(node.body.body, body)
        self.declare_lexical(node.body.body, body)
        self.visit_all(node.body.body)
        self.analysis.scope_of[node.body] = body
        self.end(body)

    # -- where bindings live --------------------------------------------------------------------------------------------

    def place(self) -> None:
        analysis = self.analysis
        top = analysis.program
        everything = self.shared
        taken: dict[str, int] = {}
        for scope in sorted(self.ended, key=lambda scope: (scope.node.start, -scope.node.end)):
            line, column = analysis.lines.line_column(scope.node.start)
            scope.key = f"{line}:{column}"
            names = scope.function.python_names
            for binding in scope.bindings.values():
                if scope is top and not (self.evaluated and (binding.lexical or top.strict)):
                    observed = analysis.observes_global and not binding.lexical
                    binding.storage = GLOBAL if binding.captured or everything or observed else LOCAL
                    binding.python = python_name(binding.name)
                    if binding.storage == LOCAL:
                        names[binding.python] = 1
                elif binding.captured or binding.kind == "private":
                    binding.storage = SCOPED
                    scope.holds = True
                    binding.python = binding_name(binding)
                else:
                    binding.storage = LOCAL
                    self.name_local(binding, names, line, column)
            if scope.holds:
                # A named function expression and its own name begin at one place, and so do a static block and its function.
                count = taken[scope.key] = taken.get(scope.key, 0) + 1
                if count > 1:
                    scope.key += f"#{count}"
                scope.index = len(analysis.scopes)
                analysis.scopes.append(scope)

    def name_local(self, binding: Binding, names: dict[str, int], line: int, column: int) -> None:
        if binding.kind == "pseudo":
            binding.python = binding_name(binding)
            return
        python = python_name(binding.name)
        if python in names or (binding.scope.kind != "function" and self.is_global_outside(binding)):
            python = f"{python}{SHADOW}{line}_{column}"
        names[python] = 1
        binding.python = python

    def is_global_outside(self, binding: Binding) -> bool:
        """Whether the name means a Python global outside of the binding's scope, which its function may read too."""
        scope = binding.scope.parent
        while scope is not None:
            outer = scope.bindings.get(binding.name)
            if outer is not None and (outer.storage == GLOBAL or scope.function is not binding.scope.function):
                return outer.storage == GLOBAL
            scope = scope.parent
        return binding.name in self.analysis.free


_VISITORS: dict[type, Callable[[_Walk, Any], None]] = {
    n.Identifier: _Walk.identifier,
    n.WithStatement: _Walk.outside,
    n.ImportExpression: _Walk.outside,
    n.ThisExpression: _Walk.this,
    n.Super: _Walk.super_,
    n.MetaProperty: _Walk.meta_property,
    n.MemberExpression: _Walk.member,
    n.CallExpression: _Walk.call,
    n.BinaryExpression: _Walk.binary,
    n.LogicalExpression: _Walk.binary,
    n.Property: _Walk.property,
    n.AssignmentExpression: _Walk.assignment,
    n.AssignmentPattern: _Walk.assignment_pattern,
    n.UpdateExpression: _Walk.update,
    n.VariableDeclaration: _Walk.variable_declaration,
    n.BlockStatement: _Walk.block,
    n.SwitchStatement: _Walk.switch,
    n.ForStatement: _Walk.for_,
    n.ForInStatement: _Walk.for_each,
    n.ForOfStatement: _Walk.for_each,
    n.WhileStatement: _Walk.loop,
    n.DoWhileStatement: _Walk.loop,
    n.CatchClause: _Walk.catch,
    n.LabeledStatement: _Walk.labeled,
    n.BreakStatement: _Walk.jump,
    n.ContinueStatement: _Walk.jump,
    n.FunctionDeclaration: _Walk.function,
    n.FunctionExpression: _Walk.function,
    n.ArrowFunctionExpression: _Walk.function,
    n.ClassDeclaration: _Walk.class_,
    n.ClassExpression: _Walk.class_,
}

__all__ = ["LOCAL", "Analysis", "Binding", "Scope", "analyse"]
