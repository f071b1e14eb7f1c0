"""Functions that were compiled from JavaScript (ECMA-262 clause 10.2), and what a realm keeps of a unit of code."""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import TYPE_CHECKING, Any

from ..syntax.syntax_error import JSSyntaxError
from .completion import pausable, syntax_error, transparent
from .objects import JSFunction, JSObject, get, make_function_props
from .properties import HIDDEN, WRITABLE, data_descriptor
from .values import PropertyKey, Value

if TYPE_CHECKING:
    from .realm import Realm


PROTOTYPES = {
    "generator": "GeneratorFunction.prototype",
    "async": "AsyncFunction.prototype",
    "async-generator": "AsyncGeneratorFunction.prototype",
}
"""What functions of a kind inherit from."""


def _generator_call() -> Callable[..., Any]:
    from .generators import call_generator

    return call_generator


def _async_call() -> Callable[..., Any]:
    from .promises import call_async

    return call_async


def _async_generator_call() -> Callable[..., Any]:
    from .async_generators import call_async_generator

    return call_async_generator


CALLS: dict[str, Callable[[], Callable[..., Any]]] = {
    "generator": _generator_call,
    "async": _async_call,
    "async-generator": _async_generator_call,
}
"""What a call of a function of a kind does: it makes the object that runs the body."""


NEW = object.__new__


class RealmTemplate:
    """A function as written, in a realm: ``py`` runs it, and compiles it on the first call."""

    __slots__ = ("construct", "proto", "py", "realm", "sees_new_target", "template")

    def __init__(self, realm: Realm, template: Any) -> None:
        self.realm = realm
        self.template = template
        self.py: Callable[..., Any] = compile_and_run
        self.proto: JSObject = realm.function_prototype
        kind = template.kind
        if kind != "function":
            self.proto = realm.intrinsic(PROTOTYPES[kind])
            self.py = CALLS[kind]()
        self.sees_new_target = template.sees_new_target
        self.construct = None
        if template.is_constructor:
            self.construct = construct_few if template.takes_few else ordinary_construct

    def body(self) -> Callable[..., Any]:
        """The Python generator function of a generator or async function."""
        code = self.code()
        return FunctionType(code, self.realm.globals, "f", (None,) * (code.co_argcount - 3))

    def ready(self) -> Callable[..., Any]:
        """The Python function, compiled if need be."""
        if self.py is compile_and_run:
            code = self.code()
            self.py = FunctionType(code, self.realm.globals, "f", (None,) * (code.co_argcount - 2))
        return self.py

    def code(self) -> Any:
        """The code object, compiled now if it was not yet.

        Raises:
            ThrowError: SyntaxError where the function is nested deeper than can be compiled.
        """
        try:
            return self.template.compiled().code
        except JSSyntaxError as error:
            raise syntax_error(error.message) from None


@transparent
def compile_and_run(fn: JSClosure, this: Value, *arguments: Value) -> Value:
    """The first call of a function: compile it, and let its closures call it directly from now on."""
    py = fn.code.ready()
    if fn.py is compile_and_run:
        fn.py = py
    return py(fn, this, *arguments)


class JSClosure(JSFunction):
    """A function object made from source text. ``scope`` is its environment, ``home`` its [[HomeObject]]."""

    __slots__ = ("code", "home", "named", "scope")

    def __init__(self, code: RealmTemplate, scope: Any, home: JSObject | None = None) -> None:
        self.code = code
        self.scope = scope
        self.home = home
        self.named: PropertyKey | None = None
        self.own = None
        self.py = code.py
        self.construct = None if home is not None else code.construct
        self.realm = code.realm
        self.proto = code.proto

    def make_own(self) -> dict[PropertyKey, Any]:
        template = self.code.template
        name = template.name if self.named is None else str(self.named)
        props = make_function_props(float(template.length), name)
        kind = template.kind
        if kind in ("generator", "async-generator"):
            props.attrs["prototype"] = WRITABLE
            parent = self.realm.intrinsic(PROTOTYPES[kind] + ".prototype")
            dict.__setitem__(props, "prototype", JSObject(parent))
        elif self.construct is not None:
            prototype = self.realm.object()
            prototype.store_property("constructor", data_descriptor(self, HIDDEN), None)
            props.attrs["prototype"] = WRITABLE
            dict.__setitem__(props, "prototype", prototype)
        return props

    def source_text(self) -> str:
        """What Function.prototype.toString gives."""
        return str(self.code.template.source_text())


class Construct:
    """What a constructor that looks at ``new.target`` gets for ``this``."""

    __slots__ = ("new_target", "object")

    def __init__(self, object: JSObject | None, new_target: JSObject) -> None:
        self.object = object
        self.new_target = new_target


@pausable("OrdinaryConstruct")
def ordinary_construct(fn: JSClosure, new_target: Any, *arguments: Value) -> JSObject:
    """[[Construct]] of an ordinary function (10.2.2)."""
    prototype = get(new_target, "prototype")
    this = new_instance(prototype, new_target)
    if fn.code.sees_new_target:
        result = fn.py(fn, Construct(this, new_target), *arguments)
    else:
        result = fn.py(fn, this, *arguments)
    return result if isinstance(result, JSObject) else this


@pausable("OrdinaryConstructFew")
def construct_few(
    fn: JSClosure, new_target: Any, a: Value = None, b: Value = None, c: Value = None, d: Value = None, *_: Value
) -> JSObject:
    """[[Construct]] of a function that looks at no more than four arguments, and not at ``new.target``."""
    own = fn.own
    if own is not None and new_target is fn:
        prototype = own["prototype"]
    else:
        prototype = get(new_target, "prototype")
    if isinstance(prototype, JSObject):
        # As `JSObject` does, without the call.
        this = NEW(JSObject)
        this.proto = prototype
        this.props = {}
    else:
        this = new_instance(prototype, new_target)
    result = fn.py(fn, this, a, b, c, d)
    return this if result is None or not isinstance(result, JSObject) else result


def new_instance(prototype: Value, new_target: Any) -> JSObject:
    """OrdinaryCreateFromConstructor (10.1.13); ``prototype`` is what the constructor has under that name."""
    if not isinstance(prototype, JSObject):
        from .realm import function_realm

        prototype = function_realm(new_target).object_prototype
    return JSObject(prototype, {})
