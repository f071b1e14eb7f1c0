"""What the traps of a proxy may not answer (ECMA-262 clause 10.5), and V8's words where one does."""

from __future__ import annotations

from .completion import type_error
from .conversions import describe
from .objects import is_compatible, key_text, same_value
from .properties import ABSENT, Descriptor
from .values import PropertyKey, Value


def complaint(trap: str, start: str, key: PropertyKey, end: str = "") -> Exception:
    """The TypeError of an answer that breaks an invariant, in V8's words."""
    return type_error(f"'{trap}' on proxy: {start} '{key_text(key)}'{end}")


def complete(desc: Descriptor) -> None:
    """CompletePropertyDescriptor (6.2.6.6)."""
    names = ("get", "set") if desc.is_accessor else ("value", "writable")
    for name in (*names, "enumerable", "configurable"):
        if getattr(desc, name) is ABSENT:
            setattr(desc, name, None if name in ("get", "set", "value") else False)


def check_reported(key: PropertyKey, desc: Descriptor, actual: Descriptor | None, extensible: bool) -> None:
    """The checks of a property that ``getOwnPropertyDescriptor`` reports (10.5.5, steps 13 to 15)."""
    what = "getOwnPropertyDescriptor"
    if not is_compatible(extensible, desc, actual):
        raise complaint(
            what, "trap returned descriptor for property", key,
            " that is incompatible with the existing property in the proxy target",
        )  # fmt: skip
    if desc.configurable is False:
        if actual is None or actual.configurable is True:
            raise complaint(
                what, "trap reported non-configurability for property", key,
                " which is either non-existent or configurable in the proxy target",
            )  # fmt: skip
        if desc.writable is False and actual.writable is True:
            raise complaint(
                what, "trap reported non-configurable and writable for property", key,
                " which is non-configurable, non-writable in the proxy target",
            )  # fmt: skip


def check_defined(key: PropertyKey, desc: Descriptor, actual: Descriptor | None, extensible: bool) -> None:
    """The checks of a property that ``defineProperty`` says it defined (10.5.6, steps 13 to 16)."""
    what = "defineProperty"
    fixed = desc.configurable is False
    if actual is None:
        if not extensible:
            raise complaint(
                what, "trap returned truish for adding property", key, " to the non-extensible proxy target"
            )
        if fixed:
            raise complaint(
                what, "trap returned truish for defining non-configurable property", key,
                " which is either non-existent or configurable in the proxy target",
            )  # fmt: skip
        return
    if not is_compatible(extensible, desc, actual):
        raise complaint(
            what, "trap returned truish for adding property", key,
            " that is incompatible with the existing property in the proxy target",
        )  # fmt: skip
    if fixed and actual.configurable is True:
        raise complaint(
            what, "trap returned truish for defining non-configurable property", key,
            " which is either non-existent or configurable in the proxy target",
        )  # fmt: skip
    if actual.configurable is False and actual.writable is True and desc.writable is False:
        raise complaint(
            what, "trap returned truish for defining non-configurable property", key, " which cannot be non-writable"
        )


def check_read(key: PropertyKey, value: Value, actual: Descriptor) -> None:
    """The checks of what ``get`` says of a property that is not configurable (10.5.8, step 10)."""
    if actual.is_accessor:
        if actual.get is None and value is not None:
            raise complaint(
                "get", "property", key,
                " is a non-configurable accessor property on the proxy target and does not have a getter function, but"
                f" the trap did not return 'undefined' (got '{describe(value)}')",
            )  # fmt: skip
    elif actual.writable is False and not same_value(value, actual.value):
        raise complaint(
            "get", "property", key,
            " is a read-only and non-configurable data property on the proxy target but the proxy did not return its"
            f" actual value (expected '{describe(actual.value)}' but got '{describe(value)}')",
        )  # fmt: skip


def check_written(key: PropertyKey, value: Value, actual: Descriptor) -> None:
    """The checks of what ``set`` says it wrote to a property that is not configurable (10.5.9, step 12)."""
    if actual.is_accessor:
        if actual.set is None:
            raise complaint(
                "set", "trap returned truish for property", key,
                " which exists in the proxy target as a non-configurable and non-writable accessor property without a"
                " setter",
            )  # fmt: skip
    elif actual.writable is False and not same_value(value, actual.value):
        raise complaint(
            "set", "trap returned truish for property", key,
            " which exists in the proxy target as a non-configurable and non-writable data property with a different"
            " value",
        )  # fmt: skip


def check_keys(keys: list[PropertyKey], wanted: list[PropertyKey], extensible: bool) -> None:
    """The checks of the keys that ``ownKeys`` gave (10.5.11, steps 17 to 23)."""
    given = set(keys)
    for key in wanted:
        if key not in given:
            raise type_error(f"'ownKeys' on proxy: trap result did not include '{key_text(key)}'")
    if not extensible and len(wanted) != len(keys):
        raise type_error("'ownKeys' on proxy: trap returned extra keys but proxy target is non-extensible")
