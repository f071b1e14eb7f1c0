"""The global object (ECMA-262 clauses 9.3.4 and 19), over the Python globals of the compiled program.

Global variables with ordinary attributes are entries of ``realm.globals`` and nothing else. What differs stands in
``attrs`` by JavaScript name: the flags of ``var`` declarations (not configurable), of built-ins (not enumerable), and
accessors, which have no entry. Lexical declarations (``let``, ``const``, ``class``) are entries too, but no properties:
``lexical`` names them. A property of the same name is kept among the ordinary properties of the object, as those with
symbols for keys are; a built-in that nobody has touched is there without being kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .budget import spend
from .completion import pausable, transparent
from .names import javascript_name, python_name
from .objects import JSObject, set_on_receiver
from .properties import (
    ALL,
    HIDDEN,
    WRITABLE,
    Accessor,
    AttributedProps,
    Descriptor,
    accessor_descriptor,
    data_descriptor,
    ordered_keys,
)
from .values import PropertyKey, Value

if TYPE_CHECKING:
    from .realm import Realm

_CONSTANTS = {"undefined": None, "NaN": float("nan"), "Infinity": float("inf")}


class GlobalObject(JSObject):
    """The global object of a realm."""

    __slots__ = ("attrs", "constants", "deleted", "lexical", "realm")

    class_name = "global"
    exotic = True

    def __init__(self, realm: Realm) -> None:
        self.realm = realm
        self.proto = realm.object_prototype
        # Never a plain dict, so that compiled code does not take the methods of its prototype for its own (`get_method`).
        self.props = AttributedProps()
        self.attrs: dict[str, int | Accessor] = dict.fromkeys(_CONSTANTS, 0)
        self.attrs["globalThis"] = HIDDEN
        self.lexical: set[str] = set()
        self.constants: set[str] = set()
        """Those of the lexical declarations that are constants."""
        self.deleted: set[str] = set()
        variables = realm.globals
        variables["v_globalThis"] = self
        for name, value in _CONSTANTS.items():
            variables["v_" + name] = value

    def link(self, name: str) -> bool:
        """Make the built-in of a name, if there is one that was not made yet: whether the name is there now."""
        from ..builtins.library import GLOBAL_NAMES

        python = python_name(name)
        if python in self.realm.globals:
            return True
        if name in self.lexical:
            return False
        if name in GLOBAL_NAMES and name not in self.deleted and name not in self.attrs:
            self.realm.globals[python] = self.realm.intrinsic(name)
            self.attrs[name] = HIDDEN
            return True
        return False

    def set_variable(self, name: str, value: Value, flags: int) -> None:
        """Make or overwrite a property of ours."""
        if name in self.lexical:
            JSObject.store_property(self, name, data_descriptor(value, flags), None)
            return
        self.realm.globals[python_name(name)] = value
        self.attrs[name] = flags

    def declare_lexical(self, name: str) -> None:
        """Make room for a lexical declaration: the variable of that name is its own from now on."""
        from ..builtins.library import GLOBAL_NAMES

        python, variables = python_name(name), self.realm.globals
        attributes = self.attrs.get(name, ALL)
        if attributes.__class__ is Accessor or python in variables:
            untouched = name in GLOBAL_NAMES and attributes == HIDDEN
            if not untouched or variables[python] is not self.realm.intrinsics.get(name):
                desc = self.get_own_property(name)
                if desc is not None:
                    JSObject.store_property(self, name, desc, None)
            self.attrs.pop(name, None)
            variables.pop(python, None)
        self.lexical.add(name)

    def hides_builtin(self, name: str) -> bool:
        """Whether a lexical declaration hides a built-in that nobody has touched."""
        from ..builtins.library import GLOBAL_NAMES

        return name in GLOBAL_NAMES and name not in self.deleted and JSObject.get_own_property(self, name) is None

    def get_own_property(self, key: PropertyKey) -> Descriptor | None:
        if key.__class__ is not str:
            return JSObject.get_own_property(self, key)
        if key in self.lexical:
            if self.hides_builtin(key):
                return data_descriptor(self.realm.intrinsic(key), HIDDEN)
            return JSObject.get_own_property(self, key)
        attributes = self.attrs.get(key, ALL)
        if attributes.__class__ is Accessor:
            return accessor_descriptor(attributes)
        if not self.link(key):
            return None
        attributes = self.attrs.get(key, ALL)
        return data_descriptor(self.realm.globals[python_name(key)], attributes)  # type: ignore[arg-type]

    def store_property(self, key: PropertyKey, desc: Descriptor, current: Descriptor | None) -> None:
        if key.__class__ is not str or key in self.lexical:
            JSObject.store_property(self, key, desc, current)
            return
        scratch = JSObject(None)
        scratch.store_property(key, desc, current)
        attributes = ALL if scratch.props.__class__ is dict else scratch.props.attrs[key]  # type: ignore[attr-defined]
        python = python_name(key)
        if attributes.__class__ is Accessor:
            self.realm.globals.pop(python, None)
        else:
            self.realm.globals[python] = scratch.props[key]
        if attributes == ALL:
            self.attrs.pop(key, None)
        else:
            self.attrs[key] = attributes

    @transparent
    def get(self, key: PropertyKey, receiver: Value) -> Value:
        desc = self.get_own_property(key)
        if desc is None:
            parent = self.proto
            return None if parent is None else parent.get(key, receiver)
        if desc.is_accessor:
            getter = desc.get
            return None if getter is None else getter.py(getter, receiver)
        return desc.value

    @pausable("GlobalSet")
    def set(self, key: PropertyKey, value: Value, receiver: Value) -> bool:
        desc = self.get_own_property(key)
        if desc is None:
            parent = self.proto
            if parent is not None:
                inherited = parent.has_property(key)
                if inherited:
                    return parent.set(key, value, receiver)
            return set_on_receiver(receiver, key, value)
        if desc.is_accessor:
            setter = desc.set
            if setter is None:
                return False
            setter.py(setter, receiver, value)
            return True
        if desc.writable is False:
            return False
        return set_on_receiver(receiver, key, value)

    def delete(self, key: PropertyKey) -> bool:
        if key.__class__ is not str:
            return JSObject.delete(self, key)
        desc = self.get_own_property(key)
        if desc is None:
            return True
        if desc.configurable is not True:
            return False
        if key in self.lexical:
            self.deleted.add(key)
            return JSObject.delete(self, key)
        self.realm.globals.pop(python_name(key), None)
        self.attrs.pop(key, None)
        self.deleted.add(key)
        return True

    def own_property_keys(self) -> list[PropertyKey]:
        from ..builtins.library import GLOBAL_NAMES

        for name in sorted(GLOBAL_NAMES):
            self.link(name)
        spend(32 * len(self.realm.globals))
        keys: list[Any] = [javascript_name(name) for name in self.realm.globals if name.startswith("v_")]
        keys += [name for name, attributes in self.attrs.items() if attributes.__class__ is Accessor]
        keys = [key for key in keys if key not in self.lexical]
        keys += [name for name in sorted(self.lexical) if self.hides_builtin(name)]
        return [*ordered_keys(keys), *JSObject.own_property_keys(self)]


__all__ = ["WRITABLE", "GlobalObject"]
