"""DOMException (https://webidl.spec.whatwg.org/#idl-DOMException); the objects are in ``runtime/errors``."""

from __future__ import annotations

from typing import Any, Final

from ..runtime.conversions import to_string
from ..runtime.errors import JSDOMException, Trace, install_stack
from ..runtime.objects import JSObject, get
from ..runtime.realm import prototype_from
from ..runtime.values import Value
from .idl import Interface, receive

_SPEC: Final = "https://webidl.spec.whatwg.org/#dom-domexception-"

CONSTANTS: Final = """INDEX_SIZE DOMSTRING_SIZE HIERARCHY_REQUEST WRONG_DOCUMENT INVALID_CHARACTER NO_DATA_ALLOWED
    NO_MODIFICATION_ALLOWED NOT_FOUND NOT_SUPPORTED INUSE_ATTRIBUTE INVALID_STATE SYNTAX INVALID_MODIFICATION NAMESPACE
    INVALID_ACCESS VALIDATION TYPE_MISMATCH SECURITY NETWORK ABORT URL_MISMATCH QUOTA_EXCEEDED TIMEOUT INVALID_NODE_TYPE
    DATA_CLONE""".split()
"""The legacy codes from 1 on; that of ``INDEX_SIZE`` is ``INDEX_SIZE_ERR``."""

CODES: Final = {
    "".join(word.title() for word in constant.split("_")).replace("Url", "URL").replace("Inuse", "InUse")
    + "Error": code
    for code, constant in enumerate(CONSTANTS, 1)
    if constant not in ("DOMSTRING_SIZE", "NO_DATA_ALLOWED", "VALIDATION")
}
"""By the names of errors (https://webidl.spec.whatwg.org/#dfn-error-names-table)."""


def construct_dom_exception(fn: Any, new_target: Any, message: Value = None, options: Value = None, *_: Value) -> Value:
    """``new DOMException(message, name)``; Node takes ``{ name, cause }`` for the name too."""
    prototype = get(new_target, "prototype")
    error = JSDOMException(prototype_from(new_target, prototype, "DOMException.prototype"), "Error", "")
    if message is not None:
        message = to_string(message)
        error.message = str(message)
    name = options
    present = False
    cause: Value = None
    if isinstance(options, JSObject):
        name = get(options, "name")
        present = options.has_property("cause")
        if present:
            cause = get(options, "cause")
    if name is not None or isinstance(options, JSObject):
        name = to_string(name)
        error.name = str(name)
    props = install_stack(error, f"{error.name}: {error.message}" if error.message else error.name, Trace(fn.realm))
    if present:
        props.add("cause", cause)
    return error


DOM_EXCEPTION = Interface(
    "DOMException",
    JSDOMException,
    clause="https://webidl.spec.whatwg.org/#idl-DOMException",
    construct=construct_dom_exception,
    proto="Error.prototype",
)


@DOM_EXCEPTION.attribute("name", clause=_SPEC + "name")
def exception_name(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSDOMException).name


@DOM_EXCEPTION.attribute("message", clause=_SPEC + "message")
def exception_message(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSDOMException).message


@DOM_EXCEPTION.attribute("code", clause=_SPEC + "code")
def exception_code(fn: Any, this: Value, *_: Value) -> Value:
    return float(CODES.get(receive(fn, this, JSDOMException).name, 0))


for _code, _constant in enumerate(CONSTANTS, 1):
    DOM_EXCEPTION.constant(_constant + "_ERR", float(_code))
