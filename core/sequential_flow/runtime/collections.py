"""Map and Set objects and the iterators that walk them (ECMA-262 clauses 24.1, 24.2).

The entries stand in lists in order of insertion; ``index`` is a dict from a key to its position. A deletion leaves
``ABSENT`` in its place, as the specification does with "empty", so that iterators stay where they are. When most
places are empty, or all are cleared, the entries move together, and so do the positions of the live iterators, to which
a collection keeps weak references.

>>> from sequential_flow.runtime.collections import canonical
>>> table = {1.0: 'one'}
>>> table.get(canonical(True)), table.get(canonical(1.0))
(None, 'one')
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any
from weakref import ref

from .budget import check_length, hold, spend
from .iteration import DONE, NativeIterator
from .objects import JSObject
from .properties import ABSENT
from .values import Value

if TYPE_CHECKING:
    from .realm import Realm

NAN_KEY = ("NaN",)
TRUE_KEY = ("true",)
FALSE_KEY = ("false",)


def canonical(key: Value) -> Any:
    """What stands for a key in a dict, so that Python finds equal what SameValueZero does."""
    if key.__class__ is float:
        return key if key == key else NAN_KEY
    if key.__class__ is bool:
        return TRUE_KEY if key else FALSE_KEY
    return key


class KeyedCollection(JSObject):
    """What Map and Set objects have in common. Positions before ``first`` are all empty."""

    __slots__ = ("first", "index", "keys", "walkers")

    keys: list[Value]
    index: dict[Any, int]
    first: int
    walkers: list[ref[CollectionIterator]]

    def __init__(self, proto: JSObject | None) -> None:
        JSObject.__init__(self, proto)
        self.keys = []
        self.index = {}
        self.first = 0
        self.walkers = []

    @property
    def count(self) -> int:
        """How many entries there are."""
        return len(self.index)

    def has(self, key: Value) -> bool:
        return canonical(key) in self.index

    def forget(self, position: int) -> None:
        """Empty a place."""
        keys = self.keys
        keys[position] = ABSENT
        if position == self.first:
            end = len(keys)
            while position < end and keys[position] is ABSENT:
                position += 1
            spend(position - self.first)
            self.first = position
        if len(keys) > 32 and len(keys) > 2 * len(self.index):
            self.compact()

    def compact(self) -> None:
        """Move the entries together, and the live iterators with them."""
        spend(4 * len(self.keys))
        kept = [position for position, key in enumerate(self.keys) if key is not ABSENT]
        for walker in self.live_walkers():
            walker.position = bisect_left(kept, walker.position)
        self.keep(kept)
        self.first = 0
        self.index = {canonical(key): position for position, key in enumerate(self.keys)}

    def keep(self, positions: list[int]) -> None:
        """Keep the entries at some positions only."""
        keys = self.keys
        self.keys = [keys[position] for position in positions]

    def clear(self) -> None:
        for walker in self.live_walkers():
            walker.position = 0
        self.keep([])
        self.index = {}
        self.first = 0

    def live_walkers(self) -> list[CollectionIterator]:
        """The iterators that somebody still holds."""
        spend(4 * len(self.walkers))
        walkers = [walker for walker in (reference() for reference in self.walkers) if walker is not None]
        self.walkers = [reference for reference in self.walkers if reference() is not None]
        return walkers

    def entry(self, position: int, kind: str, realm: Realm) -> Value:
        """What an iterator of a kind gives for an entry."""
        raise NotImplementedError


class JSMap(KeyedCollection):
    """A Map object."""

    __slots__ = ("values",)

    class_name = "Map"
    values: list[Value]

    def __init__(self, proto: JSObject | None) -> None:
        KeyedCollection.__init__(self, proto)
        self.values = []

    def lookup(self, key: Value) -> Value:
        position = self.index.get(canonical(key))
        return None if position is None else self.values[position]

    def store(self, key: Value, value: Value) -> None:
        known = canonical(key)
        position = self.index.get(known)
        if position is None:
            count = len(self.keys)
            if count & 1023 == 1023:
                check_length(count)
            self.index[known] = count
            self.keys.append(key if key != 0.0 or key.__class__ is not float else 0.0)
            self.values.append(value)
        else:
            self.values[position] = value

    def remove(self, key: Value) -> bool:
        position = self.index.pop(canonical(key), None)
        if position is None:
            return False
        self.values[position] = None
        self.forget(position)
        return True

    def keep(self, positions: list[int]) -> None:
        KeyedCollection.keep(self, positions)
        values = self.values
        self.values = [values[position] for position in positions]

    def entry(self, position: int, kind: str, realm: Realm) -> Value:
        if kind == "entry":
            return realm.array([self.keys[position], self.values[position]])
        return self.keys[position] if kind == "key" else self.values[position]


class JSSet(KeyedCollection):
    """A Set object."""

    __slots__ = ()

    class_name = "Set"

    def add(self, key: Value) -> None:
        known = canonical(key)
        if known not in self.index:
            count = len(self.keys)
            if count & 1023 == 1023:
                check_length(count)
            self.index[known] = count
            self.keys.append(key if key != 0.0 or key.__class__ is not float else 0.0)

    def remove(self, key: Value) -> bool:
        position = self.index.pop(canonical(key), None)
        if position is None:
            return False
        self.forget(position)
        return True

    def copy(self) -> JSSet:
        """A Set of the same realm with the same values, and no properties."""
        made = JSSet(None)
        hold(2 * len(self.keys))
        made.keys = [key for key in self.keys if key is not ABSENT]
        made.index = {canonical(key): position for position, key in enumerate(made.keys)}
        return made

    def entry(self, position: int, kind: str, realm: Realm) -> Value:
        key = self.keys[position]
        return realm.array([key, key]) if kind == "entry" else key


class CollectionIterator(NativeIterator):
    """What walks a collection, whatever happens to it meanwhile; ``collection`` is ``None`` once it is done.

    ``position`` is the place to look at next. A state stores `entries_before` instead, since it stores no empty places.
    """

    __slots__ = ("collection", "kind", "position")

    collection: KeyedCollection | None

    def __init__(self, proto: JSObject | None, collection: KeyedCollection, kind: str, position: int = 0) -> None:
        JSObject.__init__(self, proto)
        self.collection = collection
        self.kind = kind
        self.position = position
        count = len(collection.walkers)
        if count >= 16 and not count & (count - 1):
            collection.live_walkers()
        collection.walkers.append(ref(self))

    def entries_before(self) -> int:
        """How many entries come before the position."""
        if self.collection is None:
            return 0
        return sum(1 for key in self.collection.keys[: self.position] if key is not ABSENT)

    def advance_position(self) -> int:
        """The position of the next entry, now passed; -1 where there is none, and the iterator is done."""
        collection = self.collection
        if collection is None:
            return -1
        keys = collection.keys
        position = self.position
        if position < collection.first:
            position = collection.first
        while position < len(keys):
            if keys[position] is not ABSENT:
                if position - self.position >= 256:
                    spend(position - self.position)
                self.position = position + 1
                return position
            position += 1
        self.collection = None
        return -1

    def advance(self, realm: Realm) -> Value:
        collection = self.collection
        position = self.advance_position()
        if position < 0:
            return DONE
        return collection.entry(position, self.kind, realm)  # type: ignore[union-attr]


class JSMapIterator(CollectionIterator):
    """A Map Iterator; ``kind`` is "key", "value" or "entry"."""

    __slots__ = ()

    class_name = "Map Iterator"
    path = "MapIteratorPrototype.next"


class JSSetIterator(CollectionIterator):
    """A Set Iterator; ``kind`` is "value" or "entry"."""

    __slots__ = ()

    class_name = "Set Iterator"
    path = "SetIteratorPrototype.next"
