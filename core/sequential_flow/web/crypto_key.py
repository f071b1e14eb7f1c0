"""CryptoKey (https://w3c.github.io/webcrypto/#cryptokey-interface): here always a secret, for HMAC."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import Any, Final

from ..runtime.objects import JSObject
from ..runtime.realm import Realm
from ..runtime.values import Value
from .idl import Interface, receive

_SPEC: Final = "https://w3c.github.io/webcrypto/#dom-cryptokey-"


class JSCryptoKey(JSObject):
    """A CryptoKey object. ``allowed`` are its usages; ``algorithm`` and ``usages`` what programs see of it."""

    __slots__ = ("algorithm", "allowed", "data", "extractable", "hash", "usages")

    class_name = "CryptoKey"
    algorithm: Value
    allowed: list[str]
    data: bytes
    extractable: bool
    hash: str
    usages: Value

    @property
    def secret(self) -> str:
        """The key itself, as JSON has it."""
        return b64encode(self.data).decode("ascii")

    @secret.setter
    def secret(self, text: str) -> None:
        self.data = b64decode(text, validate=True)

    def shown_fields(self) -> dict[str, Value]:
        """How the console shows it."""
        return {
            "type": "secret",
            "extractable": self.extractable,
            # Text as it is: the console of Node looks into a key to this depth, wherever the key is.
            "algorithm": (f"{{ name: 'HMAC', hash: [Object], length: {8 * len(self.data)} }}",),
            "usages": self.usages,
        }


def make_key(realm: Realm, data: bytes, hash_name: str, extractable: bool, usages: list[str]) -> JSCryptoKey:
    """A new key for HMAC."""
    key = JSCryptoKey(realm.intrinsic("CryptoKey.prototype"))
    key.data = data
    key.hash = hash_name
    key.extractable = extractable
    key.allowed = list(usages)
    key.usages = realm.array(list(usages))
    hash_object = realm.object({"name": hash_name})
    key.algorithm = realm.object({"name": "HMAC", "hash": hash_object, "length": 8.0 * len(data)})
    return key


KEY = Interface("CryptoKey", JSCryptoKey, clause="https://w3c.github.io/webcrypto/#cryptokey-interface")


@KEY.attribute("type", clause=_SPEC + "type")
def key_type(fn: Any, this: Value, *_: Value) -> Value:
    receive(fn, this, JSCryptoKey)
    return "secret"


@KEY.attribute("extractable", clause=_SPEC + "extractable")
def key_extractable(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSCryptoKey).extractable


@KEY.attribute("algorithm", clause=_SPEC + "algorithm")
def key_algorithm(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSCryptoKey).algorithm


@KEY.attribute("usages", clause=_SPEC + "usages")
def key_usages(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSCryptoKey).usages
