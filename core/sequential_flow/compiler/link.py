"""Linking: a unit of code and a realm (ECMA-262 clauses 16.1.7 and 19.2.1.3, declaration instantiation)."""

from __future__ import annotations

from ..runtime.closures import RealmTemplate
from ..runtime.completion import syntax_error, type_error
from ..runtime.global_object import GlobalObject
from ..runtime.properties import CONFIGURABLE, ENUMERABLE, WRITABLE
from ..runtime.realm import Realm
from ..scope.bindings import GLOBAL, Binding
from .unit import Unit


def link(realm: Realm, unit: Unit, *, again: bool = False) -> None:
    """Make a unit's code runnable in a realm: its functions, its scopes, the globals that it names.

    ``again`` tells that it was once, before a pause.

    Raises:
        ThrowError: SyntaxError or TypeError where a global of that name must not be declared.
    """
    variables = realm.globals
    top = realm.global_object
    bindings = unit.analysis.program.bindings.values()
    declared = [binding for binding in bindings if binding.storage == GLOBAL]
    if unit.index and not again:
        check(top, declared)
    variables[unit.table] = [RealmTemplate(realm, template) for template in unit.templates]
    if unit.analysis.scopes:
        variables.update(unit.scope_classes())
    for name in unit.analysis.free:
        top.link(name)
    flags = WRITABLE | ENUMERABLE | (CONFIGURABLE if unit.evaluated else 0)
    for binding in declared:
        name = binding.name
        if binding.lexical:
            top.declare_lexical(name)
            if binding.kind == "const":
                top.constants.add(name)
        elif binding.kind == "var":
            if top.get_own_property(name) is None:
                top.set_variable(name, None, flags)
        else:
            existing = top.get_own_property(name)
            if existing is None or existing.configurable is True:
                top.attrs[name] = flags


def check(top: GlobalObject, declared: list[Binding]) -> None:
    """See that what a further unit declares may be declared, before anything is."""
    for binding in declared:
        if binding.lexical:
            existing = top.get_own_property(binding.name)
            restricted = existing is not None and existing.configurable is not True
        else:
            restricted = False
        if restricted or binding.name in top.lexical:
            raise syntax_error(f"Identifier '{binding.name}' has already been declared")
    for binding in declared:
        if binding.lexical:
            continue
        existing = top.get_own_property(binding.name)
        if existing is None:
            allowed = top.is_extensible()
        elif binding.kind == "var" or existing.configurable is True:
            allowed = True
        else:
            allowed = existing.is_data and existing.writable is True and existing.enumerable is True
        if not allowed:
            raise type_error(f"Cannot declare global {binding.kind} '{binding.name}'")
