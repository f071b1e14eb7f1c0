"""Functions: parameters, prologue, body (ECMA-262 clauses 10.2.11 and 15), and the expressions that make them."""

from __future__ import annotations

from typing import Any

from ..scope.bindings import GLOBAL, LOCAL, SCOPED, Scope
from ..syntax import nodes as n
from .expressions import OPERATOR_SITES
from .inference import infer
from .ir import RETURN, Line, Loop
from .jumps import Entry
from .operand import OBJECT, UNDEFINED_OPERAND, Operand
from .statements import has_jump
from .suspensions import Suspensions


class FunctionCompiler(Suspensions):
    """Compiles one function, or the program. Ask for `compile`; then ``parameters`` is the text of its signature."""

    parameters = ""

    # -- functions as values --------------------------------------------------------------------------------------------

    def function_value(self, node: Any, *, method: bool = False, home: str | None = None) -> Operand:
        """The closure of a function node, made here and now."""
        index = self.unit.template_index(node)
        scope = self.current_holder()
        own: Scope | None = None
        if node.id is not None and node.__class__ is n.FunctionExpression:
            own = self.unit.analysis.scope_of.get(node.id)
        if own is not None:
            name = self.fresh("n", node.start)
            self.line(f"{name} = {self.unit.scope_class(own)}()", node.start)
            self.line(f"{name}.up = {scope}")
            scope = name
        text = f"JSClosure({self.unit.table}[{index}], {scope})"
        if home is not None:
            text = f"JSClosure({self.unit.table}[{index}], {scope}, {home})"
        made = self.keep(Operand(text, OBJECT, read=True, atom=False), node.start, "fn")
        if own is not None:
            self.line(f"{scope}.{own.bindings[node.id.name].python} = {made.text}")
        return made

    # -- compiling ------------------------------------------------------------------------------------------------------

    def compile(self) -> list[Any]:
        """The body as a block of Python statements."""
        node = self.node
        self.kinds, self.counters = infer(self.unit, node, self.function)
        if node.__class__ is n.Program:
            self.program(node)
        else:
            self.function_body(node)
        prologue: list[Any] = []
        if self.global_names:
            prologue.append(Line(f"global {', '.join(sorted(self.global_names))}"))
        if self.counts_calls(node):
            prologue.append(Line("next(T)"))
        if self.uses_up:
            prologue.append(Line("fn.scope", "up"))
        if self.uses_jump:
            prologue.append(Line("jump = 0"))
        return prologue + self.out

    def counts_calls(self, node: Any) -> bool:
        """Whether a call of the function draws on the budget: only then can it be part of an endless recursion."""
        if node.__class__ is n.Program:
            return False
        return any(key.partition("#")[0].rpartition(".")[2] not in OPERATOR_SITES for key in self.keys)

    def program(self, node: n.Program) -> None:
        if self.suspends:
            self.parameters = "fn, this, G, *_"
            self.out.append(Line("yield", None, "start", node.start))
        self.mark_values(node.body)
        if self.valued:
            self.line("completion = None")
        if self.function.holds:
            self.make_scope_object(self.function)
        self.initialise_vars(self.function)
        self.make_functions(self.function)
        self.statements(node.body)
        if self.valued:
            self.line("return completion")

    def function_body(self, node: Any) -> None:
        scope = self.function
        self.make_scope_object(scope)
        self.bind_pseudo(scope, node)
        patterns = self.signature(node)
        self.make_arguments(scope, node)
        for target, value in patterns:
            if target.__class__ is n.Identifier:
                self.bind(target, value)
            else:
                self.destructure(target, value, self.bind)
        if self.suspends:
            self.out.append(Line("yield", None, "start", node.start))
        if node.expression:
            self.jump(("return", None), self.whole_value(node))
            return
        body_scope = self.unit.analysis.scope_of.get(node.body)
        if body_scope is not None and body_scope.kind == "body":
            self.enter_body(scope, body_scope)
        else:
            self.initialise_vars(scope)
            self.make_functions(scope)
        if not self.is_derived():
            self.statements(node.body.body)
        elif has_jump(node.body, n.ReturnStatement):
            self.derived_body(node)
        else:
            self.statements(node.body.body)
            self.line(f"return {self.reference(scope.bindings['this'])}", node.end)

    def derived_body(self, node: Any) -> None:
        """The body of a derived constructor that returns: whether it may is looked at behind all of it (10.2.2)."""
        entry = Entry("body", result=self.fresh("r", node.start))
        self.line(f"{entry.result} = None", node.start)
        self.entries.append(entry)
        block = self.in_block(lambda: self.statements(node.body.body))
        block.append(Line("break"))
        self.entries.pop()
        self.out.append(Loop(block, False, node.start))
        self.behind(entry)
        self.give(RETURN, self.derived_result(Operand(entry.result), node.end))

    def bind_pseudo(self, scope: Scope, node: Any) -> None:
        """Give ``this``, ``new.target`` and the home object to those who use them."""
        target = scope.bindings.get("new.target")
        owner = self.unit.analysis.class_of.get(node)
        looks = target is not None and (target.used or node.uses_new_target)
        if owner is not None and (looks or owner.super_class is not None):
            self.line("if this.__class__ is not Construct: refuse_call(fn)", node.start)
            self.line("new_target = this.new_target", node.start)
            if owner.super_class is None:
                self.line("this = this.object", node.start)
            else:
                self.line("del this", node.start)
            if target is not None and target.storage is SCOPED:
                self.line(f"{self.reference(target)} = new_target")
        elif target is not None and looks:
            self.line("new_target = None")
            self.line("if this.__class__ is Construct: new_target = this.new_target; this = this.object")
            if target.storage is SCOPED:
                self.line(f"{self.reference(target)} = new_target")
        this = scope.bindings.get("this")
        if this is not None and this.used and not (owner is not None and owner.super_class is not None):
            if not scope.strict:
                self.line("if this.__class__ is not JSObject: this = sloppy_this(R, this)")
            if this.storage is SCOPED:
                self.line(f"{self.reference(this)} = this")
        active = scope.bindings.get(".active")
        if active is not None and active.used:
            self.line(f"{self.reference(active)} = fn")
        home = scope.bindings.get(".home")
        if home is not None and home.used:
            self.line(f"{self.reference(home)} = fn.home")

    def signature(self, node: Any) -> list[tuple[Any, Operand]]:
        """Write the Python signature; what parameters are not plain locals, and the Python names of their values."""
        own = ["fn", "this", "G"] if self.suspends else ["fn", "this"]
        names: list[str] = []
        later: list[tuple[Any, Operand]] = []
        rest = "_"
        uses_arguments = "arguments" in self.function.bindings and self.function.bindings["arguments"].used
        all_names = [param.name for param in node.params if param.__class__ is n.Identifier]
        for index, param in enumerate(node.params):
            plain = param.__class__ is n.Identifier
            binding = self.function.bindings[param.name] if plain else None
            if param.__class__ is n.RestElement:
                rest = "rest"
                later.append((param.argument, Operand("R.array(list(rest))", OBJECT, read=True, atom=False)))
            elif (
                binding is not None
                and node.simple_params
                and binding.storage is LOCAL
                and param.name not in all_names[index + 1 :]
            ):
                names.append(binding.python)
            else:
                names.append(f"p{index}")
                later.append((param, Operand(f"p{index}")))
        if uses_arguments:
            count = len(names)
            self.parameters = f"{', '.join(own)}, *args"
            for index, name in enumerate(names):
                self.line(f"{name} = args[{index}] if len(args) > {index} else None")
            if rest == "rest":
                self.line(f"rest = args[{count}:]")
        else:
            self.parameters = ", ".join([*own, *(name + "=None" for name in names), "*" + rest])
        return later

    def make_arguments(self, scope: Scope, node: Any) -> None:
        binding = scope.bindings.get("arguments")
        if binding is not None and binding.used and binding.kind == "arguments":
            strict = scope.strict or not node.simple_params
            self.initialise(binding, Operand(f"make_arguments(R, args, fn, {strict})", OBJECT, read=True, atom=False))

    def initialise_vars(self, scope: Scope) -> None:
        """Set the ``var`` names of a function to undefined; global ones exist when the program is linked."""
        for binding in scope.bindings.values():
            if binding.kind == "var" and binding.storage is not GLOBAL and not self.assigned_first(binding):
                self.initialise(binding, UNDEFINED_OPERAND)

    def assigned_first(self, binding: Any) -> bool:
        """Whether a local ``var`` surely has a value before anybody reads it."""
        return binding in self.kinds

    def enter_body(self, params: Scope, body: Scope) -> None:
        """A body with variables of its own (10.2.11 step 28): those named like parameters start with their values."""
        self.scope = body
        self.make_scope_object(body)
        for binding in body.bindings.values():
            if binding.kind == "var":
                param = params.bindings.get(binding.name)
                if param is not None and param.kind in ("param", "arguments"):
                    self.initialise(binding, self.keep(self.read(param), body.node.start, "p"))
                elif not self.assigned_first(binding):
                    self.initialise(binding, UNDEFINED_OPERAND)
        self.make_functions(body)
