"""Own properties: how an object keeps them (ECMA-262 clause 6.1.7.1, 6.2.6).

Almost all objects have nothing but plain data properties: writable, enumerable, configurable. Those keep them in an
ordinary ``dict`` from key to value, and the hot paths (`objects.get`, `objects.put`) need no further check. The
first property with other attributes, the first accessor and the loss of extensibility turn the ``dict`` into an
`AttributedProps`, which answers for the difference:

- values of data properties are in the dict itself, so reading ``props[key]`` stays right;
- an accessor is *not* in the dict, so the hot read misses and takes the careful path;
- ``props[key] = value`` refuses (``ReadOnly``) what is not writable, so the hot write takes the careful path too.

``attrs`` lists every own key in order of creation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .budget import spend
from .values import PropertyKey

if TYPE_CHECKING:
    from .objects import JSObject

WRITABLE: Final = 1
ENUMERABLE: Final = 2
CONFIGURABLE: Final = 4
ALL: Final = 7
HIDDEN: Final = 5
"""Writable and configurable, not enumerable: as built-in methods are."""


class Absent:
    """The type of ``ABSENT``: a field that a descriptor lacks, an element that an array lacks."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<absent>"


ABSENT: Final[Any] = Absent()


class ReadOnly(KeyError):
    """Raised by ``AttributedProps.__setitem__``; never leaves ``objects.put``."""


EPOCH: Final = [1]
"""Counts the events after which some prototype chain may intercept writes that it did not before: an accessor or a
property that is not writable was made, or a prototype was changed."""


class Accessor:
    """An accessor property: its functions (or ``None`` for undefined) and ``flags`` without WRITABLE."""

    __slots__ = ("flags", "get", "set")

    def __init__(self, get: JSObject | None, set: JSObject | None, flags: int) -> None:
        self.get = get
        self.set = set
        self.flags = flags


class AttributedProps(dict[PropertyKey, Any]):
    """Own properties of which some are not plain data; see the head of this file."""

    __slots__ = ("attrs", "blocked", "extensible", "verified")

    attrs: dict[PropertyKey, int | Accessor]
    extensible: bool
    verified: int
    """The epoch in which ``blocked`` was found."""
    blocked: frozenset[PropertyKey]
    """The keys that this object or a further one of its chain intercepts when they are written (`blocked_keys`)."""

    def __init__(self, plain: dict[PropertyKey, Any] | None = None) -> None:
        if plain:
            dict.update(self, plain)
        self.attrs = dict.fromkeys(self, ALL)
        self.extensible = True
        self.verified = 0

    def __setitem__(self, key: PropertyKey, value: Any) -> None:
        flags = self.attrs.get(key)
        if flags.__class__ is int and flags & WRITABLE:
            dict.__setitem__(self, key, value)
        else:
            raise ReadOnly(key)

    def settle(self) -> None:
        """Make everything that is made on first touch; does nothing here."""

    def touch(self) -> None:
        """Get ready for a change that ``__setitem__`` does not see."""

    def find(self, key: PropertyKey) -> int | Accessor | None:
        """The attributes of an own property, made if need be."""
        return self.attrs.get(key)

    def interceptors(self) -> set[PropertyKey]:
        """The keys for which writing to an object that inherits this one is more than adding a property to it."""
        return {key for key, flags in self.attrs.items() if flags.__class__ is not int or not flags & WRITABLE}


def note_index(props: dict[PropertyKey, Any], key: PropertyKey) -> None:
    """An accessor or read-only property was made: if built-in objects have one at an index, arrays that grow must ask."""
    if props.__class__ is LazyProps and array_index(key) >= 0:
        props.realm.index_setters = True


class LazyProps(AttributedProps):
    """The own properties of a built-in object: each is made from its declaration when it is first looked for.

    ``holder.rows`` declares them; ``modified`` tells a snapshot that the program may have changed something.
    """

    __slots__ = ("holder", "modified", "realm", "settled")

    def __init__(self, realm: Any, holder: Any) -> None:
        self.attrs = {}
        self.extensible = holder.extensible
        self.verified = 0
        self.realm = realm
        self.holder = holder
        self.settled = False
        self.modified = False

    def __setitem__(self, key: PropertyKey, value: Any) -> None:
        self.modified = True
        AttributedProps.__setitem__(self, key, value)

    def touch(self) -> None:
        self.settle()
        self.modified = True

    def find(self, key: PropertyKey) -> Any:
        attributes = self.attrs.get(key)
        if attributes is None and not self.settled:
            row = self.holder.rows.get(key)
            if row is not None:
                return self.materialise(key, row)
        return attributes

    def materialise(self, key: PropertyKey, row: Any) -> Any:
        value = row.make(self.realm)
        if value.__class__ is Accessor:
            self.attrs[key] = value
            return value
        dict.__setitem__(self, key, value)
        self.attrs[key] = row.flags
        return row.flags

    def interceptors(self) -> set[PropertyKey]:
        found = AttributedProps.interceptors(self)
        return found if self.settled else found | self.holder.interceptors()

    def settle(self) -> None:
        """Make every declared property, in the order of declaration."""
        if not self.settled:
            for key, row in self.holder.rows.items():
                if key not in self.attrs:
                    self.materialise(key, row)
            attrs = self.attrs
            self.attrs = {key: attrs[key] for key in self.holder.rows}
            self.settled = True


class Descriptor:
    """A Property Descriptor record (clause 6.2.6); fields that are not there are ``ABSENT``."""

    __slots__ = ("configurable", "enumerable", "get", "set", "value", "writable")

    def __init__(
        self,
        value: Any = ABSENT,
        writable: Any = ABSENT,
        enumerable: Any = ABSENT,
        configurable: Any = ABSENT,
        get: Any = ABSENT,
        set: Any = ABSENT,
    ) -> None:
        self.value = value
        self.writable = writable
        self.enumerable = enumerable
        self.configurable = configurable
        self.get = get
        self.set = set

    @property
    def is_accessor(self) -> bool:
        return self.get is not ABSENT or self.set is not ABSENT

    @property
    def is_data(self) -> bool:
        return self.value is not ABSENT or self.writable is not ABSENT


def data_descriptor(value: Any, flags: int = ALL) -> Descriptor:
    """The complete descriptor of a data property."""
    return Descriptor(value, bool(flags & WRITABLE), bool(flags & ENUMERABLE), bool(flags & CONFIGURABLE))


def accessor_descriptor(accessor: Accessor) -> Descriptor:
    """The complete descriptor of an accessor property."""
    flags = accessor.flags
    return Descriptor(
        enumerable=bool(flags & ENUMERABLE),
        configurable=bool(flags & CONFIGURABLE),
        get=accessor.get,
        set=accessor.set,
    )


def array_index(key: PropertyKey) -> int:
    """The array index that a key is (clause 6.1.7), else -1.

    >>> array_index('7'), array_index('07'), array_index('4294967295')
    (7, -1, -1)
    """
    if key.__class__ is str and key and key[0] in "0123456789" and len(key) <= 10:
        if key == "0":
            return 0
        if key[0] != "0" and key.isascii() and key.isdigit():
            index = int(key)
            if index < 4294967295:
                return index
    return -1


def ordered_keys(keys: list[PropertyKey]) -> list[PropertyKey]:
    """OrdinaryOwnPropertyKeys (clause 10.1.11.1): array indices ascending, then strings, then symbols."""
    if len(keys) >= 256:
        spend(4 * len(keys))
    strings: list[PropertyKey] = []
    indices: list[int] = []
    symbols: list[PropertyKey] = []
    for key in keys:
        if key.__class__ is str:
            if key and "0" <= key[0] <= "9":
                index = array_index(key)
                if index >= 0:
                    indices.append(index)
                    continue
            strings.append(key)
        else:
            symbols.append(key)
    if indices:
        indices.sort()
        return [str(index) for index in indices] + strings + symbols
    return strings + symbols if symbols else strings
