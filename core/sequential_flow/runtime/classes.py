"""Classes at run time: making constructors, fields, private names, ``super`` (ECMA-262 clauses 7.3.26 to 7.3.33, 15.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .closures import NEW, Construct, JSClosure, RealmTemplate, new_instance
from .completion import Throw, pausable, reference_error, transparent, type_error
from .conversions import describe
from .objects import (
    JSFunction,
    JSObject,
    create_data_property_or_throw,
    get,
    is_constructor,
    key_text,
    make_function_props,
)
from .properties import HIDDEN, Accessor, Descriptor, data_descriptor
from .values import PropertyKey, Symbol, Value, null

if TYPE_CHECKING:
    from .realm import Realm


class PrivateName:
    """A Private Name (6.2.12); one each time a class is evaluated."""

    __slots__ = ("description",)

    def __init__(self, description: str) -> None:
        self.description = description


class PrivateMethod:
    """A private method as an element of an object: it cannot be written."""

    __slots__ = ("function",)

    def __init__(self, function: JSFunction) -> None:
        self.function = function


class JSClass(JSClosure):
    """The constructor of a class. ``home`` is its prototype object; ``fields`` are what each instance gets, in order:
    pairs of a key and the function that gives the value, ``private_methods`` before them."""

    __slots__ = ("fields", "private_methods")

    fields: list[tuple[Any, JSClosure | None]]
    private_methods: list[tuple[PrivateName, str, JSClosure]]

    def __init__(self, code: RealmTemplate, scope: Any) -> None:
        JSClosure.__init__(self, code, scope)
        template = code.template
        self.py = refuse_to_run
        self.construct = construct_class
        if template.is_derived:
            self.construct = construct_derived
        elif not template.looks_at_new_target and template.takes_few:
            self.construct = construct_plain_class


@pausable("ClassHeritage")
def class_heritage(realm: Realm, parent: Value) -> tuple[Value, Value]:
    """The prototype and the constructor that a class inherits from (15.7.14 steps 8 to 9); ``null`` for none."""
    if parent is null:
        return (null, realm.function_prototype)
    if not is_constructor(parent):
        raise type_error(f"Class extends value {describe(parent)} is not a constructor or null")
    prototype = get(parent, "prototype")
    if not isinstance(prototype, JSObject) and prototype is not null:
        raise type_error(f"Class extends value does not have valid prototype property {describe(prototype)}")
    return (prototype, parent)


def make_class(realm: Realm, code: RealmTemplate, scope: Any, heritage: tuple[Value, Value] | None) -> JSClass:
    """A class with its prototype object, and nothing in either."""
    made = JSClass(code, scope)
    if heritage is None:
        prototype = realm.object()
    else:
        prototype = JSObject(None if heritage[0] is null else heritage[0])
        made.proto = heritage[1]
    made.home = prototype
    made.fields = []
    made.private_methods = []
    props = make_function_props(float(code.template.length), code.template.name)
    props.attrs["prototype"] = 0
    dict.__setitem__(props, "prototype", prototype)
    made.own = props
    prototype.store_property("constructor", data_descriptor(made, HIDDEN), None)
    return made


def name_class(made: JSClass, key: PropertyKey) -> None:
    """SetFunctionName (10.2.9) of a class whose name is computed; before its static elements, which may see it."""
    dict.__setitem__(made.props, "name", shown_key(key))


def shown_key(key: PropertyKey) -> str:
    """The name that a function takes from a property's key."""
    return key if isinstance(key, str) else f"[{key.description}]" if key.description is not None else ""


def define_method(target: JSObject, key: PropertyKey, kind: str, function: JSClosure, named: bool) -> None:
    """DefineMethodProperty (15.4.3) and its kin for accessors; not enumerable."""
    function.construct = None
    if named:
        name = shown_key(key)
        function.named = name if kind == "method" else f"{kind} {name}"
    if kind == "method":
        done = target.define_own_property(key, Descriptor(function, True, False, True))
    elif kind == "get":
        done = target.define_own_property(key, Descriptor(get=function, enumerable=False, configurable=True))
    else:
        done = target.define_own_property(key, Descriptor(set=function, enumerable=False, configurable=True))
    if not done:
        raise type_error(f"Cannot redefine property: {key_text(key)}")


def add_field(made: JSClass, key: Any, initialiser: JSClosure | None) -> None:
    if initialiser is not None:
        name_initialised(key, initialiser)
    made.fields.append((key, initialiser))


def name_initialised(key: Any, initialiser: JSClosure) -> None:
    """Note the key on the function, for an anonymous function in it that takes its name."""
    initialiser.construct = None
    initialiser.named = key.description if isinstance(key, PrivateName) else key


def add_private_method(made: JSClass, name: PrivateName, kind: str, function: JSClosure, static: bool) -> None:
    function.construct = None
    if static:
        put_private_method(made, name, kind, function)
    else:
        made.private_methods.append((name, kind, function))


def put_private_method(target: JSObject, name: PrivateName, kind: str, function: JSClosure) -> None:
    """PrivateMethodOrAccessorAdd (7.3.29)."""
    elements = private_elements(target)
    present = elements.get(name)
    if kind == "method":
        if present is not None:
            raise type_error("Cannot initialize private methods of class twice on the same object")
        elements[name] = PrivateMethod(function)
        return
    accessor = present if isinstance(present, Accessor) else Accessor(None, None, 0)
    if (accessor.get if kind == "get" else accessor.set) is not None:
        raise type_error("Cannot initialize private methods of class twice on the same object")
    if kind == "get":
        accessor.get = function
    else:
        accessor.set = function
    elements[name] = accessor


def private_elements(target: JSObject) -> dict[Any, Any]:
    try:
        return target.private
    except AttributeError:
        made = target.private = {}
        return made


@pausable("InitializeInstanceElements")
def initialise_fields(target: JSObject, constructor: Any) -> None:
    """InitializeInstanceElements (7.3.33)."""
    if constructor.__class__ is not JSClass:
        return
    for name, kind, function in constructor.private_methods:
        put_private_method(target, name, kind, function)
    index = 0
    while index < len(constructor.fields):
        value = field_value(constructor.fields[index][1], target)
        define_field(target, constructor.fields[index][0], value)
        index += 1


@transparent
def field_value(initialiser: JSClosure | None, target: JSObject) -> Value:
    return None if initialiser is None else initialiser.py(initialiser, target)


@pausable("DefineField")
def define_field(target: JSObject, key: Any, value: Value) -> None:
    """DefineField (7.3.32)."""
    if key.__class__ is PrivateName:
        elements = private_elements(target)
        if key in elements:
            raise type_error(f"Cannot initialize {key.description} twice on the same object")
        elements[key] = value
        return
    create_data_property_or_throw(target, key, value)


@pausable("DefineStaticField")
def define_static(made: JSClass, key: Any, initialiser: JSClosure | None) -> None:
    if initialiser is not None:
        name_initialised(key, initialiser)
    value = field_value(initialiser, made)
    define_field(made, key, value)


@transparent
def run_static(made: JSClass, block: JSClosure) -> Value:
    return block.py(block, made)


@pausable("ClassConstruct")
def construct_class(fn: JSClass, new_target: Any, *arguments: Value) -> JSObject:
    """[[Construct]] of a class (10.2.2)."""
    if fn.code.template.is_derived:
        made = construct_derived(fn, new_target, *arguments)
        return made
    prototype = get(new_target, "prototype")
    this = new_instance(prototype, new_target)
    initialise_fields(this, fn)
    result = run_constructor(fn, this, new_target, arguments)
    return result if isinstance(result, JSObject) else this


@transparent
def run_constructor(fn: JSClass, this: JSObject, new_target: Any, arguments: tuple[Value, ...]) -> Value:
    """Run the body of the constructor of a class that extends none."""
    if fn.code.template.looks_at_new_target:
        return fn.code.py(fn, Construct(this, new_target), *arguments)
    return fn.code.py(fn, this, *arguments)


@transparent
def construct_derived(fn: JSClass, new_target: Any, *arguments: Value) -> JSObject:
    """[[Construct]] of a class that extends another: ``super()`` makes the object, and the body returns it."""
    return fn.code.py(fn, Construct(None, new_target), *arguments)  # type: ignore[no-any-return]


@pausable("ClassConstructFew")
def construct_plain_class(
    fn: JSClass, new_target: Any, a: Value = None, b: Value = None, c: Value = None, d: Value = None, *_: Value
) -> JSObject:
    """[[Construct]] of a class that extends none, and whose constructor looks at no more than four arguments."""
    if new_target is fn:
        # As `JSObject` does, without the call.
        this = NEW(JSObject)
        this.proto = fn.home
        this.props = {}
    else:
        prototype = get(new_target, "prototype")
        this = new_instance(prototype, new_target)
    if fn.fields or fn.private_methods:
        initialise_fields(this, fn)
    result = fn.code.py(fn, this, a, b, c, d)
    return this if result is None or not isinstance(result, JSObject) else result


def refuse_to_run(fn: JSClass, this: Value, *_: Value) -> Value:
    """[[Call]] of a class (10.2.1 step 2)."""
    raise type_error(f"Class constructor {fn.code.template.name} cannot be invoked without 'new'")


def refuse_call(fn: JSClosure) -> None:
    raise type_error(f"Class constructor {fn.code.template.name} cannot be invoked without 'new'")


def returns_object(value: Value) -> bool:
    """Whether a derived constructor returns its own object.

    Raises:
        ThrowError: TypeError where it returns something that is neither an object nor undefined.
    """
    if isinstance(value, JSObject):
        return True
    if value is None:
        return False
    raise type_error("Derived constructors may only return object or undefined")


def super_constructor(active: JSObject) -> Value:
    return active.get_prototype_of()


def require_constructor(value: Value) -> None:
    if not is_constructor(value):
        shown = "null" if value is None else describe(value)
        raise type_error(f"Super constructor {shown} of anonymous class is not a constructor")


def bind_this_once(scope: Any, name: str) -> None:
    if hasattr(scope, name):
        bind_this_twice()


def bind_this_twice() -> None:
    raise reference_error("Super constructor may only be called once")


@transparent
def private_get(target: Value, name: PrivateName) -> Value:
    """PrivateGet (7.3.30)."""
    try:
        element = target.private[name]
    except (AttributeError, KeyError):
        raise type_error(
            f"Cannot read private member {name.description} from an object whose class did not declare it"
        ) from None
    kind = element.__class__
    if kind is PrivateMethod:
        return element.function
    if kind is Accessor:
        getter = element.get
        if getter is None:
            raise type_error(f"'{name.description}' was defined without a getter")
        return getter.py(getter, target)
    return element


@transparent
def private_set(target: Value, name: PrivateName, value: Value) -> Value:
    """PrivateSet (7.3.31)."""
    try:
        element = target.private[name]
    except (AttributeError, KeyError):
        raise type_error(
            f"Cannot write private member {name.description} to an object whose class did not declare it"
        ) from None
    kind = element.__class__
    if kind is PrivateMethod:
        raise type_error(f"Private method '{name.description}' is not writable")
    if kind is Accessor:
        setter = element.set
        if setter is None:
            raise type_error(f"'{name.description}' was defined without a setter")
        return setter.py(setter, target, value)
    target.private[name] = value
    return None


def private_in(target: Value, name: PrivateName) -> bool:
    """``#name in target`` (13.10.1)."""
    if not isinstance(target, JSObject):
        raise type_error(f"Cannot use 'in' operator to search for '{name.description}' in {describe(target)}")
    return name in getattr(target, "private", ())


CLASS_HELPERS: dict[str, Any] = {
    function.__name__: function
    for function in (
        class_heritage, make_class, name_class, define_method, add_field, add_private_method, initialise_fields, define_static,
        run_static, refuse_call, returns_object, super_constructor, require_constructor, bind_this_once,
        bind_this_twice, private_get, private_set, private_in,
    )
}  # fmt: skip
CLASS_HELPERS["PrivateName"] = PrivateName

__all__ = ["CLASS_HELPERS", "JSClass", "PrivateMethod", "PrivateName", "Symbol", "Throw"]
