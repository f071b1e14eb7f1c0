"""``crypto`` (https://w3c.github.io/webcrypto/#Crypto-interface): the dice of a task are its realm's."""

from __future__ import annotations

from typing import Any, Final

from ..builtins.library import holder
from ..runtime.budget import spend
from ..runtime.completion import Throw
from ..runtime.errors import make_dom_exception
from ..runtime.objects import JSObject
from ..runtime.typed_arrays import JSTypedArray
from ..runtime.values import Value
from .buffer_source import extent
from .idl import Interface, coded_error, receive

_SPEC: Final = "https://w3c.github.io/webcrypto/#Crypto-"
MOST_BYTES: Final = 65_536


class JSCrypto(JSObject):
    """The object ``crypto``."""

    __slots__ = ()

    class_name = "Crypto"

    def shown_fields(self) -> dict[str, Value]:
        """How the console shows it."""
        return {}


CRYPTO = Interface("Crypto", JSCrypto, clause="https://w3c.github.io/webcrypto/#Crypto-interface")
holder("crypto", proto="Crypto.prototype", make=lambda realm: JSCrypto(None))


@CRYPTO.attribute("subtle", clause=_SPEC + "attribute-subtle")
def crypto_subtle(fn: Any, this: Value, *_: Value) -> Value:
    receive(fn, this, JSCrypto)
    return fn.realm.intrinsic("SubtleCrypto.instance")


@CRYPTO.operation("getRandomValues", 1, clause=_SPEC + "method-getRandomValues", pauses=False)
def get_random_values(fn: Any, this: Value, *arguments: Value) -> Value:
    receive(fn, this, JSCrypto)
    if not arguments:
        message = "Failed to execute 'getRandomValues' on 'Crypto': 1 argument required, but only 0 present."
        raise coded_error(fn.realm, "TypeError", "ERR_MISSING_ARGS", message, shown=False)
    array = arguments[0]
    if not isinstance(array, JSTypedArray) or array.element.name.startswith("Float"):
        message = "The data argument must be an integer-type TypedArray"
        raise Throw(make_dom_exception(fn.realm, "TypeMismatchError", message))
    start, end = extent(array)
    if end - start > MOST_BYTES:
        message = "The requested length exceeds 65,536 bytes"
        raise Throw(make_dom_exception(fn.realm, "QuotaExceededError", message))
    spend(end - start)
    if end > start and array.buffer.data is not None:
        array.buffer.data[start:end] = fn.realm.entropy(end - start)
    return array


@CRYPTO.operation("randomUUID", 0, clause=_SPEC + "method-randomUUID", pauses=False)
def random_uuid(fn: Any, this: Value, *_: Value) -> Value:
    receive(fn, this, JSCrypto)
    data = bytearray(fn.realm.entropy(16))
    data[6] = data[6] & 0x0F | 0x40
    data[8] = data[8] & 0x3F | 0x80
    digits = data.hex()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
