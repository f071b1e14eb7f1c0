"""``File`` (https://w3c.github.io/FileAPI/#file-section)."""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import to_number, to_string
from ..runtime.dates import now
from ..runtime.objects import JSObject, get
from ..runtime.realm import Realm, prototype_from
from ..runtime.values import Value
from .arguments import wrapped
from .blob import JSBlob, blob_options, join_parts, process_parts
from .idl import Interface, receive, require, scalars


class JSFile(JSBlob):
    """A File object; ``last_modified`` is in milliseconds since 1970."""

    __slots__ = ("last_modified", "name")

    class_name = "File"
    name: str
    last_modified: float

    def __init__(self, proto: JSObject | None, data: bytes, type: str, name: str, last_modified: float) -> None:
        JSBlob.__init__(self, proto, data, type)
        self.name = name
        self.last_modified = last_modified

    def shown_fields(self) -> dict[str, Value]:
        """What the console shows."""
        return {**JSBlob.shown_fields(self), "name": self.name, "lastModified": self.last_modified}


def make_file(realm: Realm, blob: JSBlob, name: str) -> JSFile:
    """A File of a Blob's bytes; a File's own time stays."""
    modified = blob.last_modified if isinstance(blob, JSFile) else now(realm)
    return JSFile(realm.intrinsic("File.prototype"), blob.data, blob.type, name, modified)


def construct_file(fn: Any, new_target: Any, *arguments: Value) -> Value:
    require(fn, arguments, "fileBits", "fileName")
    options = arguments[2] if len(arguments) > 2 else None
    prototype = get(new_target, "prototype")
    items = process_parts(fn.realm, arguments[0], "fileBits")
    name = to_string(arguments[1])
    bag = blob_options(fn.realm, options)
    modified = None
    if isinstance(options, JSObject):
        modified = get(options, "lastModified")
    if modified is None:
        moment = now(fn.realm)
    else:
        number = to_number(modified)
        moment = float(wrapped(number, 64, signed=True))
    proto = prototype_from(new_target, prototype, "File.prototype")
    return JSFile(proto, join_parts(items, bag[1]), bag[0], scalars(name), moment)


FILE = Interface(
    "File", JSFile, 2, clause="https://w3c.github.io/FileAPI/#file-section", construct=construct_file, parent="Blob"
)


@FILE.attribute("name", clause="https://w3c.github.io/FileAPI/#dfn-name")
def file_name(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSFile).name


@FILE.attribute("lastModified", clause="https://w3c.github.io/FileAPI/#dfn-lastModified")
def file_last_modified(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSFile).last_modified
