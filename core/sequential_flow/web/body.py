"""Bodies (https://fetch.spec.whatwg.org/#body-mixin): what requests and responses have in common.

A body has arrived whole, so reading it is a matter of a moment; still it is read once, and by promises. It holds bytes,
or the JSON data that whoever fetched it made of it (`Json`): a state then shows what a person would.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..builtins.json import parse_text, python_to_value
from ..json_values import json_problem
from ..runtime.budget import grow, spend
from ..runtime.completion import pausable, type_error
from ..runtime.conversions import to_string
from ..runtime.objects import JSObject
from ..runtime.promises import promised
from ..runtime.utf16 import units
from ..runtime.values import Value, null
from .blob import Content, JSBlob, decode, encode, text_of
from .buffer_source import array_buffer, copy_of, uint8_array
from .form_data import JSFormData
from .headers import JSHeaders
from .idl import Interface, receive_own
from .mime import MimeType, extract_mime
from .streams import JSReadableStream

if TYPE_CHECKING:
    from ..runtime.realm import Realm

CLAUSE: Final = "https://fetch.spec.whatwg.org/#dom-body-"
TEXT_TYPE: Final = "text/plain;charset=UTF-8"
UNUSABLE: Final = "Body is unusable: Body has already been read"


class Json:
    """A body that came as parsed JSON; its text is the compact one.

    ``plain`` tells that nobody said it was JSON: a string's text is then the string itself, and null's is empty.
    """

    __slots__ = ("plain", "value")

    def __init__(self, value: Any, plain: bool = False) -> None:
        self.value = value
        self.plain = plain

    def bytes(self) -> bytes:
        """The text, in UTF-8."""
        import json

        if self.plain and (self.value is None or self.value.__class__ is str):
            return encode(units(self.value or ""))
        text = json.dumps(self.value, ensure_ascii=False, separators=(",", ":"))
        spend(len(text))
        try:
            return text.encode("utf-8")
        except UnicodeEncodeError:
            return json.dumps(self.value, separators=(",", ":")).encode("ascii")


class Body(Content):
    """A body. ``data`` are its bytes or a `Json`, ``None`` once it was read; ``stream`` is the object that shows it."""

    __slots__ = ("data", "stream", "used")

    data: Any
    used: bool
    stream: JSReadableStream | None

    def __init__(self, data: bytes | Json) -> None:
        self.data = data
        self.used = False
        self.stream = None

    @property
    def text(self) -> str | None:
        """Text, for a state; that of JSON only for ``null``."""
        if self.data.__class__ is Json and self.data.value is None and not self.data.plain:
            return "null"
        return text_of(self.data)

    @text.setter
    def text(self, value: str | None) -> None:
        if value is not None:
            self.data = value.encode("utf-8")

    @property
    def json(self) -> Any:
        """The JSON data, for a state."""
        return self.data.value if self.data.__class__ is Json else None

    @json.setter
    def json(self, value: Any) -> None:
        if value is not None:
            self.data = Json(value)

    @property
    def plain(self) -> bool:
        """Whether nobody said that the JSON data is JSON, for a state."""
        return self.data.__class__ is Json and self.data.plain

    @plain.setter
    def plain(self, value: bool) -> None:
        if value:
            data = getattr(self, "data", None)
            self.data = Json(data.value if data.__class__ is Json else None, plain=True)

    @property
    def unusable(self) -> bool:
        """https://fetch.spec.whatwg.org/#body-unusable"""
        return self.used or (self.stream is not None and self.stream.reader is not None)

    def shown(self) -> Any:
        """What the console shows: the stream, or what it would be."""
        if self.stream is not None:
            return self.stream
        state = "closed" if self.used else "readable"
        return (f"ReadableStream {{ locked: false, state: '{state}', supportsBYOB: true }}",)

    def take(self) -> Any:
        """The content; the body is used up. A body that is being shown closes what shows it.

        Raises:
            ThrowError: TypeError where it has been read, or somebody is reading it.
        """
        if self.unusable:
            raise type_error(UNUSABLE)
        data = self.data
        self.used = True
        self.data = None
        if self.stream is not None:
            self.stream.state = "closed"
        return data

    def read(self) -> bytes:
        """The content as bytes; the body is used up."""
        data = self.take()
        return data.bytes() if data.__class__ is Json else data

    def finish(self, _: Any) -> None:
        """Check what came from a state.

        Raises:
            ValueError: it was never written so.
        """
        if not hasattr(self, "data"):
            self.data = None
        if (self.data is None) is not self.used:
            raise ValueError("a body has content as long as it is not used")
        if self.data.__class__ is Json and json_problem(self.data.value):
            raise ValueError("a body's JSON is none")


class BodyOwner(JSObject):
    """A Request or Response. ``body`` is ``None`` where there is none."""

    __slots__ = ("body", "headers")

    body: Body | None
    headers: JSHeaders

    def mime_type(self) -> MimeType | None:
        """What the headers say the body is."""
        return extract_mime(self.headers.lookup("content-type"))

    def copied_body(self, what: str) -> Body | None:
        """The body of a clone (https://fetch.spec.whatwg.org/#concept-body-clone).

        Raises:
            ThrowError: TypeError where it has been read, or somebody is reading it.
        """
        body = self.body
        if body is None:
            return None
        if body.unusable:
            raise type_error(f"{what}: Body has already been consumed.")
        return Body(body.data)


@pausable("Body.extract")
def extract(realm: Realm, value: Value) -> tuple[Body, str]:
    """A BodyInit as a body and its type, "" where it has none (https://fetch.spec.whatwg.org/#concept-bodyinit-extract).

    Raises:
        ThrowError: TypeError for a stream that has been read, or is no body's.
    """
    if isinstance(value, JSObject):
        known = extract_object(realm, value)
        if known is not None:
            return known
    converted = to_string(value)
    return (Body(encode(converted)), TEXT_TYPE)


def extract_object(realm: Realm, value: JSObject) -> tuple[Body, str] | None:
    """`extract` of what is bytes already."""
    if isinstance(value, JSBlob):
        return (Body(value.data), value.type)
    data = copy_of(value)
    if data is not None:
        return (Body(data), "")
    if isinstance(value, JSFormData):
        from .multipart import encode_multipart, make_boundary

        boundary = make_boundary(realm)
        return (Body(encode_multipart(value, boundary)), f"multipart/form-data; boundary={boundary}")
    if form_type(value):
        return (Body(encode(value.query)), form_type(value))  # type: ignore[attr-defined]
    if isinstance(value, JSReadableStream):
        body = value.body
        if body.unusable:
            raise type_error("Response body object should not be disturbed or locked")
        return (body, "")
    return None


def form_type(value: Value) -> str:
    """The type of URLSearchParams, whose text is a body."""
    known = isinstance(value, JSObject) and value.class_name == "URLSearchParams"
    return "application/x-www-form-urlencoded;charset=UTF-8" if known else ""


# -- reading --------------------------------------------------------------------------------------------------------


def consume(fn: Any, this: Value, *_: Value) -> Value:
    """Consume body (https://fetch.spec.whatwg.org/#concept-body-consume-body): all operations of the mixin."""
    realm = fn.realm
    return promised(realm, lambda: CONSUMERS[fn.name](realm, receive_own(fn, this)))


def read_json(realm: Realm, owner: BodyOwner) -> Value:
    data = b"" if owner.body is None else owner.body.take()
    if data.__class__ is Json:
        return python_to_value(realm, data.value)
    return parse_text(realm, as_text(data))


def as_text(data: bytes) -> str:
    grow(len(data))
    return decode(data)


def read_all(owner: BodyOwner) -> bytes:
    return b"" if owner.body is None else owner.body.read()


def read_blob(realm: Realm, owner: BodyOwner) -> Value:
    kind = owner.mime_type()
    return JSBlob(realm.intrinsic("Blob.prototype"), read_all(owner), "" if kind is None else str(kind).lower())


def read_form(realm: Realm, owner: BodyOwner) -> JSObject:
    from .multipart import parse_multipart, parse_urlencoded

    data = read_all(owner)
    kind = owner.mime_type()
    essence = "" if kind is None else kind.essence
    if kind is not None and essence == "multipart/form-data":
        if "boundary" not in kind.parameters:
            raise type_error("Failed to parse body as FormData.")
        return parse_multipart(realm, data, kind.parameters["boundary"])
    if essence == "application/x-www-form-urlencoded":
        return parse_urlencoded(realm, data)
    raise type_error('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')


CONSUMERS: Final[dict[str, Any]] = {
    "text": lambda realm, owner: as_text(read_all(owner)),
    "json": read_json,
    "arrayBuffer": lambda realm, owner: array_buffer(realm, read_all(owner)),
    "bytes": lambda realm, owner: uint8_array(realm, read_all(owner)),
    "blob": read_blob,
    "formData": read_form,
}


def body_stream(fn: Any, this: Value, *_: Value) -> Value:
    """``body``: null, or a stream of the bytes."""
    body: Body | None = receive_own(fn, this).body
    if body is None:
        return null
    if body.stream is None:
        body.stream = JSReadableStream(fn.realm.intrinsic("ReadableStream.prototype"), body)
    return body.stream


def body_used(fn: Any, this: Value, *_: Value) -> Value:
    body: Body | None = receive_own(fn, this).body
    return body is not None and body.used


def include_body(interface: Interface) -> None:
    """Declare the mixin's members on an interface."""
    interface.attribute("body", clause=CLAUSE + "body")(body_stream)
    interface.attribute("bodyUsed", clause=CLAUSE + "bodyused")(body_used)
    for name in CONSUMERS:
        interface.operation(name, 0, clause=CLAUSE + name.lower(), pauses=False)(consume)


__all__ = ["Body", "BodyOwner", "Json", "extract", "include_body"]
