"""TextEncoder (https://encoding.spec.whatwg.org/#interface-textencoder)."""

from __future__ import annotations

from typing import Any

from ..runtime.budget import grow, spend
from ..runtime.conversions import to_string
from ..runtime.objects import JSObject, get
from ..runtime.realm import prototype_from
from ..runtime.typed_arrays import TYPED_ARRAYS
from ..runtime.utf16 import units
from ..runtime.values import Value
from .buffer_source import extent, uint8_array
from .idl import Interface, receive, refuse_type, require, scalar_text

_SPEC = "https://encoding.spec.whatwg.org/#dom-textencoder-"


class JSTextEncoder(JSObject):
    """A TextEncoder object."""

    __slots__ = ()

    class_name = "TextEncoder"


def construct_encoder(fn: Any, new_target: Any, *_: Value) -> Value:
    prototype = get(new_target, "prototype")
    return JSTextEncoder(prototype_from(new_target, prototype, "TextEncoder.prototype"))


ENCODER = Interface(
    "TextEncoder",
    JSTextEncoder,
    clause="https://encoding.spec.whatwg.org/#textencoder",
    construct=construct_encoder,
)


@ENCODER.attribute("encoding", clause="https://encoding.spec.whatwg.org/#dom-textencoder-encoding")
def encoder_encoding(fn: Any, this: Value, *_: Value) -> Value:
    receive(fn, this, JSTextEncoder)
    return "utf-8"


@ENCODER.operation("encode", 0, clause=_SPEC + "encode")
def encoder_encode(fn: Any, this: Value, source: Value = None, *_: Value) -> Value:
    receive(fn, this, JSTextEncoder)
    if source is None:
        source = ""
    source = to_string(source)
    return uint8_array(fn.realm, scalar_text(source).encode("utf-8"))


@ENCODER.operation("encodeInto", 2, clause=_SPEC + "encodeinto")
def encoder_encode_into(fn: Any, this: Value, *arguments: Value) -> Value:
    receive(fn, this, JSTextEncoder)
    require(fn, arguments, "src", "dest")
    source = to_string(arguments[0])
    if not isinstance(arguments[1], TYPED_ARRAYS["Uint8Array"]):
        refuse_type(fn.realm, "dest", "an instance of Uint8Array", arguments[1])
    return encode_into(fn.realm, source, arguments[1])


def encode_into(realm: Any, source: str, view: Any) -> JSObject:
    """Write as many whole characters as there is room for."""
    start, end = extent(view)
    grow(end - start)
    spend(end - start)
    # A code unit takes a byte at least; the last one of the slice is written only if it is a whole character.
    data = scalar_text(source[: end - start]).encode("utf-8")
    written = data[: end - start].decode("utf-8", "ignore")
    data = written.encode("utf-8")
    if data:
        view.buffer.data[start : start + len(data)] = data
    return realm.object({"read": float(len(units(written))), "written": float(len(data))})  # type: ignore[no-any-return]
