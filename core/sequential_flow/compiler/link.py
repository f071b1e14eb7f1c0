"""Linking: a unit of code and a realm (ECMA-262 clause 16.1.7, GlobalDeclarationInstantiation)."""

from __future__ import annotations

from ..runtime.closures import RealmTemplate
from ..runtime.properties import ENUMERABLE, WRITABLE
from ..runtime.realm import Realm
from .unit import Unit


def link(realm: Realm, unit: Unit) -> None:
    """Make a unit's code runnable in a realm: its functions, its scopes, the globals that it names (16.1.7)."""
    variables = realm.globals
    variables[unit.table] = [RealmTemplate(realm, template) for template in unit.templates]
    if unit.analysis.scopes:
        variables.update(unit.scope_classes())
    top = realm.global_object
    for name in unit.analysis.free:
        top.link(name)
    for binding in unit.analysis.program.bindings.values():
        if binding.storage != "global":
            continue
        if binding.lexical:
            top.lexical.add(binding.name)
            variables.pop(binding.python, None)
        elif binding.kind == "var":
            if top.get_own_property(binding.name) is None:
                top.set_variable(binding.name, None, WRITABLE | ENUMERABLE)
        else:
            top.attrs[binding.name] = WRITABLE | ENUMERABLE
