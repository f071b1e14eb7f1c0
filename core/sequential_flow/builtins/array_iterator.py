"""%ArrayIteratorPrototype% (ECMA-262 clause 23.1.5)."""

from __future__ import annotations

from typing import Any

from ..runtime.arrays import JSArray
from ..runtime.completion import pausable, type_error
from ..runtime.conversions import describe, length_of_array_like
from ..runtime.iteration import DONE, NativeIterator
from ..runtime.objects import JSObject, get
from ..runtime.properties import CONFIGURABLE
from ..runtime.realm import Realm
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value
from .library import holder


class JSArrayIterator(NativeIterator):
    """An Array Iterator. ``target`` is ``None`` once it is done; ``kind`` is "key", "value" or "entry"."""

    __slots__ = ("index", "kind", "target")

    class_name = "Array Iterator"
    path = "ArrayIteratorPrototype.next"

    def __init__(self, realm: Realm, target: Any, kind: str) -> None:
        JSObject.__init__(self, realm.intrinsic("ArrayIteratorPrototype"))
        self.target = target
        self.index = 0
        self.kind = kind

    @pausable("ArrayIteratorAdvance")
    def advance(self, realm: Realm) -> Value:
        target = self.target
        if target is None:
            return DONE
        k = self.index
        # Whatever throws, or asks for the next value meanwhile, finds an iterator that is done.
        self.target = None
        if target.__class__ is JSArray and target.cells is None and k < len(target.items):
            value = target.items[k]
        else:
            if getattr(target, "length_now", int)() < 0:
                raise type_error("Cannot perform %ArrayIteratorPrototype%.next on a detached ArrayBuffer")
            length = length_of_array_like(target)
            if k >= length:
                return DONE
            value = None
            if self.kind != "key":
                value = get(target, str(k))
        self.target = target
        self.index = k + 1
        if self.kind == "value":
            return value
        if self.kind == "key":
            return float(k)
        return realm.array([float(k), value])


PROTOTYPE = holder("ArrayIteratorPrototype", proto="Iterator.prototype", clause="sec-%arrayiteratorprototype%-object")
PROTOTYPE.value(
    SYMBOL_TO_STRING_TAG,
    "Array Iterator",
    CONFIGURABLE,
    clause="sec-%arrayiteratorprototype%-%symbol.tostringtag%",
)


@PROTOTYPE.method("next", 0, clause="sec-%arrayiteratorprototype%.next")
def next_(fn: Any, this: Value, *_: Value) -> Value:
    if not isinstance(this, JSArrayIterator):
        raise type_error(f"Method Array Iterator.prototype.next called on incompatible receiver {describe(this)}")
    value = this.advance(fn.realm)
    if value is DONE:
        return fn.realm.iterator_result(None, True)
    return fn.realm.iterator_result(value, False)
