"""Interfaces as Web IDL (https://webidl.spec.whatwg.org/) binds them to JavaScript.

`Interface` declares a constructor and its prototype with the rows of ``builtins/library``, but with the attributes that
Web IDL gives: what an interface has is enumerable. Its class of objects has the interface's name for ``class_name``::

    URL = Interface("URL", JSURL, 1, clause="https://url.spec.whatwg.org/#url", construct=construct_url)

    @URL.attribute("hash", clause="https://url.spec.whatwg.org/#dom-url-hash")
    def url_hash(fn, this, *_):
        url = receive(fn, this, JSURL)
        ...

    @URL.operation("toJSON", 0, clause="https://url.spec.whatwg.org/#dom-url-tojson", pauses=False)

**Conversions.** ``DOMString`` is ``to_string``, ``boolean`` is ``to_boolean``, a sequence ``iterable_to_list``; a
``USVString`` is ``text = to_string(value)`` and then `scalars` or `scalar_text`. A record is `record_of`, which may pause:
what calls it must go on afterwards (never ``return record_of(…)``), so that a state names this module's user.

**Errors** are in Node's words, with its ``code``s: programs look at these.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar

from ..builtins.library import constructor, holder
from ..runtime.budget import tick
from ..runtime.completion import Throw, pausable, type_error
from ..runtime.conversions import describe, to_string
from ..runtime.errors import JSError, Trace, install_stack
from ..runtime.iteration import DONE, NativeIterator
from ..runtime.objects import JSObject, create_data_property, define, get, is_callable
from ..runtime.properties import ALL, CONFIGURABLE, ENUMERABLE, HIDDEN
from ..runtime.utf16 import to_well_formed, well_formed_text
from ..runtime.values import SYMBOL_ITERATOR, SYMBOL_TO_STRING_TAG, Value, null

if TYPE_CHECKING:
    from ..runtime.realm import Realm

_F = TypeVar("_F", bound=Callable[..., Any])
_O = TypeVar("_O", bound=JSObject)

INTERFACES: Final[dict[str, Interface]] = {}


class Interface:
    """An interface, declared: its name, the class of its objects, the holders of its two JavaScript objects.

    Without ``construct`` it cannot be constructed by programs. ``parent`` is the interface that it inherits, ``proto``
    the prototype of its prototype where that is no interface's.
    """

    def __init__(
        self,
        name: str,
        cls: type[JSObject],
        length: int = 0,
        *,
        clause: str,
        construct: Callable[..., Any] | None = None,
        parent: str | None = None,
        proto: str = "Object.prototype",
    ) -> None:
        INTERFACES[name] = self
        self.name = name
        self.cls = cls
        self.constructor = constructor(
            name,
            length,
            clause=clause,
            call=call_interface,
            construct=construct or construct_illegally,
            proto=parent or "Function.prototype",
        )
        self.prototype = holder(name + ".prototype", proto=parent + ".prototype" if parent else proto, clause=clause)
        self.prototype.refer("constructor", name, clause=clause)
        self.prototype.value(
            SYMBOL_TO_STRING_TAG, name, CONFIGURABLE, clause="https://webidl.spec.whatwg.org/#js-interfaces"
        )

    def operation(self, name: str, length: int, *, clause: str, pauses: bool = True) -> Callable[[_F], _F]:
        """Declare a method."""
        return self.prototype.method(name, length, clause=clause, flags=ALL, pauses=pauses)

    def static(self, name: str, length: int, *, clause: str, pauses: bool = True) -> Callable[[_F], _F]:
        """Declare a static method."""
        return self.constructor.method(name, length, clause=clause, flags=ALL, pauses=pauses)

    def attribute(self, name: str, *, clause: str, pauses: bool = False) -> Callable[[_F], _F]:
        """Declare the getter of an attribute."""
        return self.prototype.getter(name, clause=clause, flags=ENUMERABLE | CONFIGURABLE, pauses=pauses)

    def setter(self, name: str, *, clause: str, pauses: bool = True) -> Callable[[_F], _F]:
        """Declare the setter of an attribute; the getter stands before it."""
        return self.prototype.setter(name, clause=clause, pauses=pauses)

    def constant(self, name: str, value: Value, *, clause: str = "") -> None:
        """Declare a constant."""
        self.constructor.value(name, value, ENUMERABLE, clause=clause)
        self.prototype.value(name, value, ENUMERABLE, clause=clause)

    def pair_iterable(self) -> None:
        """Declare ``entries``, ``forEach``, ``keys``, ``values`` and @@iterator; the objects are `PairIterable`.

        The iterator's prototype has the path ``NAMEIteratorPrototype``, which goes to ``library.MODULES``.
        """
        clause = "https://webidl.spec.whatwg.org/#js-iterable"
        self.operation("entries", 0, clause=clause, pauses=False)(walk_pairs)
        self.operation("forEach", 1, clause=clause)(own_code(for_each_pair))
        self.operation("keys", 0, clause=clause, pauses=False)(walk_pairs)
        self.operation("values", 0, clause=clause, pauses=False)(walk_pairs)
        self.prototype.alias(SYMBOL_ITERATOR, "entries", HIDDEN)
        clause = "https://webidl.spec.whatwg.org/#js-iterator-prototype-object"
        iterators = holder(self.name + "IteratorPrototype", proto="Iterator.prototype", clause=clause)
        iterators.value(SYMBOL_TO_STRING_TAG, self.name + " Iterator", CONFIGURABLE, clause=clause)
        iterators.method("next", 0, clause=clause, flags=ALL, pauses=False)(next_pair)


def own_code(function: Callable[..., Any]) -> Callable[..., Any]:
    """The same function with a code object of its own: a state names code by what it was declared as."""
    assert isinstance(function, FunctionType)
    return FunctionType(function.__code__.replace(), function.__globals__, function.__name__, function.__defaults__)


def call_interface(fn: Any, this: Value, *_: Value) -> Value:
    raise type_error(f"Class constructor {fn.name} cannot be invoked without 'new'")


def construct_illegally(fn: Any, new_target: Any, *_: Value) -> Value:
    raise coded_error(fn.realm, "TypeError", "ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor")


# -- receivers and arguments ----------------------------------------------------------------------------------------


def receive(fn: Any, this: Value, cls: type[_O]) -> _O:
    """The receiver of an operation or attribute, which must be an object of the interface.

    Raises:
        Throw: a TypeError where it is not.
    """
    if isinstance(this, cls):
        return this
    raise wrong_receiver(fn.realm, cls.class_name)


def receive_own(fn: Any, this: Value) -> Any:
    """The receiver of an operation or attribute that several interfaces share: of the one that this function is of.

    Raises:
        Throw: a TypeError where it is no object of that.
    """
    return receive(fn, this, INTERFACES[fn.path.removeprefix("get ").partition(".")[0]].cls)


def wrong_receiver(realm: Realm, name: str) -> Throw:
    return coded_error(realm, "TypeError", "ERR_INVALID_THIS", f'Value of "this" must be of type {name}')


def require(fn: Any, arguments: Sequence[Value], *names: str) -> None:
    """See that there are as many arguments as there are names.

    Raises:
        Throw: a TypeError where one is missing.
    """
    if len(arguments) < len(names):
        listed = " and ".join(f'"{name}"' for name in names)
        words = "argument" if len(names) == 1 else "arguments"
        raise coded_error(fn.realm, "TypeError", "ERR_MISSING_ARGS", f"The {listed} {words} must be specified")


def refuse_type(realm: Realm, what: str, wanted: str, value: Value) -> NoReturn:
    """Raise the TypeError of an argument of the wrong type; ``what`` is its name, ``wanted`` such as "of type object"."""
    raise coded_error(
        realm,
        "TypeError",
        "ERR_INVALID_ARG_TYPE",
        f'The "{what}" argument must be {wanted}. Received {received(value)}',
    )


def received(value: Value) -> str:
    """A value of the wrong type in Node's words; never calls into the program."""
    if value is None or value is null:
        return describe(value)
    if is_callable(value):
        from ..runtime.realm import own_data

        name = own_data(value, "name")
        return f"function {name if name.__class__ is str else ''}"
    if isinstance(value, JSObject):
        from ..builtins.console_format import constructor_name

        name = constructor_name(value)
        return f"an instance of {name}" if name else "[Object: null prototype] {}"
    if value.__class__ is str:
        shown = value if len(value) <= 28 else value[:25] + "..."
        return f"type string ('{shown}')"
    from ..builtins.console_format import inspect
    from ..runtime.conversions import type_of

    return f"type {type_of(value)} ({inspect(value)[:28]})"


def scalars(value: str) -> str:
    """A DOMString as a USVString: lone surrogates are U+FFFD (https://webidl.spec.whatwg.org/#js-to-USVString)."""
    return to_well_formed(value)


def scalar_text(value: str) -> str:
    """A DOMString as the Python text of its USVString."""
    return well_formed_text(value)


@pausable("WebIDL.record")
def record_of(realm: Realm, o: JSObject) -> list[Value]:
    """A record of strings: keys and values in turn (https://webidl.spec.whatwg.org/#js-to-record).

    Raises:
        ThrowError: TypeError where a key or a value is a symbol.
    """
    pairs: list[Value] = []
    keys = o.own_property_keys()
    k = 0
    while k < len(keys):
        tick()
        desc = o.get_own_property(keys[k])
        if desc is not None and desc.enumerable is True:
            key = to_string(keys[k])
            value = get(o, keys[k])
            value = to_string(value)
            pairs += [key, value]
        k += 1
    return pairs


# -- errors ---------------------------------------------------------------------------------------------------------


def coded_error(
    realm: Realm, kind: str, code: str, message: str, *, shown: bool = True, more: dict[str, Value] | None = None
) -> Throw:
    """An error with a ``code``, as Node's are; ``shown`` tells whether its stack begins with the code too."""
    error = JSError(realm.intrinsic(kind + ".prototype"))
    install_stack(error, f"{kind} [{code}]: {message}" if shown else f"{kind}: {message}", Trace(realm))
    define(error, "message", message, HIDDEN)
    create_data_property(error, "code", code)
    for name, value in (more or {}).items():
        create_data_property(error, name, value)
    return Throw(error)


# -- what is walked by pairs ----------------------------------------------------------------------------------------


class PairIterable(JSObject):
    """An object of an interface that is ``iterable<K, V>``."""

    __slots__ = ()

    def pairs(self) -> Sequence[tuple[str, Value]]:
        """The value pairs to iterate over, as they are now: asked again for each step, so it must be cheap."""
        raise NotImplementedError


class PairIterator(NativeIterator):
    """A default iterator object (https://webidl.spec.whatwg.org/#js-default-iterator-object).

    ``kind`` is "entries", "keys" or "values"; ``index`` the position of the next pair.
    """

    __slots__ = ("index", "kind", "target")

    class_name = "Iterator"
    target: PairIterable

    def __init__(self, proto: JSObject | None, target: PairIterable, kind: str) -> None:
        JSObject.__init__(self, proto)
        self.target = target
        self.kind = kind
        self.index = 0

    @property
    def path(self) -> str:  # type: ignore[override]
        return f"{self.target.class_name}IteratorPrototype.next"

    def advance(self, realm: Realm) -> Value:
        pairs = self.target.pairs()
        if self.index >= len(pairs):
            return DONE
        pair = pairs[self.index]
        self.index += 1
        return realm.array(list(pair)) if self.kind == "entries" else pair[0 if self.kind == "keys" else 1]


def walk_pairs(fn: Any, this: Value, *_: Value) -> Value:
    target: PairIterable = receive_own(fn, this)
    return PairIterator(fn.realm.intrinsic(f"{target.class_name}IteratorPrototype"), target, fn.name)


def next_pair(fn: Any, this: Value, *_: Value) -> Value:
    name = fn.path.partition("IteratorPrototype")[0]
    if not isinstance(this, PairIterator) or this.target.class_name != name:
        raise wrong_receiver(fn.realm, name + "Iterator")
    value = this.advance(fn.realm)
    if value is DONE:
        return fn.realm.iterator_result(None, True)
    return fn.realm.iterator_result(value, False)


def for_each_pair(fn: Any, this: Any, *arguments: Value) -> Value:
    target: PairIterable = receive_own(fn, this)
    require_callback(fn.realm, arguments)
    callback = arguments[0]
    this_arg = arguments[1] if len(arguments) > 1 else None
    k = 0
    while k < len(target.pairs()):
        tick()
        pair = target.pairs()[k]
        callback.py(callback, this_arg, pair[1], pair[0], target)
        k += 1
    return None


def require_callback(realm: Realm, arguments: Sequence[Value]) -> None:
    """See that the first argument is a function."""
    if not arguments or not is_callable(arguments[0]):
        refuse_type(realm, "callback", "of type function", arguments[0] if arguments else None)


__all__ = [
    "Interface",
    "PairIterable",
    "PairIterator",
    "coded_error",
    "receive",
    "receive_own",
    "record_of",
    "require",
    "scalar_text",
    "scalars",
]
