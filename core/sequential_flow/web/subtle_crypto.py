"""SubtleCrypto (https://w3c.github.io/webcrypto/#subtlecrypto-interface): digests, and HMAC with its keys.

Each operation is done at once; its promise is settled when it returns.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from typing import Any, Final

from ..builtins.library import holder
from ..runtime.budget import spend
from ..runtime.completion import Throw, pausable, transparent
from ..runtime.conversions import to_boolean, to_number, to_string
from ..runtime.errors import make_dom_exception
from ..runtime.iteration import iterable_to_list
from ..runtime.objects import JSObject, get
from ..runtime.promises import FULFILLED, REJECTED, new_promise, settle
from ..runtime.realm import Realm
from ..runtime.values import Value
from .buffer_source import array_buffer, copy_of
from .crypto_key import JSCryptoKey, make_key
from .idl import Interface, coded_error, receive

HASHES: Final = {"SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}
"""Names of the standard, and of Python's ``hashlib``."""
_BLOCK_BITS: Final = {"SHA-1": 512, "SHA-256": 512, "SHA-384": 1024, "SHA-512": 1024}
_JWK: Final = {"SHA-1": "HS1", "SHA-256": "HS256", "SHA-384": "HS384", "SHA-512": "HS512"}
_FORMATS: Final = ("raw", "pkcs8", "spki", "jwk")
_USAGES: Final = ("encrypt", "decrypt", "sign", "verify", "deriveKey", "deriveBits", "wrapKey", "unwrapKey")
LONGEST_KEY: Final = 1 << 20
"""The longest key that is generated, in bits."""


class JSSubtleCrypto(JSObject):
    """The object ``crypto.subtle``."""

    __slots__ = ()

    class_name = "SubtleCrypto"

    def shown_fields(self) -> dict[str, Value]:
        """How the console shows it."""
        return {}


SUBTLE = Interface("SubtleCrypto", JSSubtleCrypto, clause="https://w3c.github.io/webcrypto/#subtlecrypto-interface")
holder("SubtleCrypto.instance", proto="SubtleCrypto.prototype", make=lambda realm: JSSubtleCrypto(None))


@pausable("SubtleCrypto.operation")
def operation(fn: Any, this: Value, arguments: tuple[Value, ...]) -> Value:
    """What every operation does: a promise of what it gives, or of what it throws."""
    promise = new_promise(fn.realm)
    try:
        receive(fn, this, JSSubtleCrypto)
        check_count(fn, arguments)
        result = OPERATIONS[fn.name](fn.realm, arguments)
        settle(fn.realm, promise, FULFILLED, result)
    except Exception as error:
        settle(fn.realm, promise, REJECTED, fn.realm.thrown_value(error))
    return promise


@transparent
def row(fn: Any, this: Value, *arguments: Value) -> Value:
    return operation(fn, this, arguments)


# -- arguments ------------------------------------------------------------------------------------------------------


def failure(realm: Realm, method: str, code: str, text: str) -> Throw:
    message = f"Failed to execute '{method}' on 'SubtleCrypto': {text}"
    return coded_error(realm, "TypeError", code, message, shown=False)


def refusal(realm: Realm, name: str, message: str) -> Throw:
    return Throw(make_dom_exception(realm, name, message))


def check_count(fn: Any, arguments: tuple[Value, ...]) -> None:
    if len(arguments) < fn.length:
        text = f"{fn.length} arguments required, but only {len(arguments)} present."
        raise failure(fn.realm, fn.name, "ERR_MISSING_ARGS", text)


def bytes_of(realm: Realm, method: str, place: str, value: Value) -> bytes:
    data = copy_of(value)
    if data is None:
        text = f"{place} argument is not instance of ArrayBuffer, Buffer, TypedArray, or DataView."
        raise failure(realm, method, "ERR_INVALID_ARG_TYPE", text)
    return data


def key_of(realm: Realm, method: str, value: Value) -> JSCryptoKey:
    if not isinstance(value, JSCryptoKey):
        raise failure(realm, method, "ERR_INVALID_ARG_TYPE", "2nd argument is not of type CryptoKey.")
    return value


@pausable("SubtleCrypto.name")
def algorithm_name(realm: Realm, algorithm: Value) -> str:
    """The name of an algorithm, in capitals."""
    if not isinstance(algorithm, JSObject):
        name = to_string(algorithm)
        return name.upper()
    name = get(algorithm, "name")
    if name is None:
        raise missing_option(realm, "Algorithm", "name")
    name = to_string(name)
    return str(name).upper()


def missing_option(realm: Realm, kind: str, name: str) -> Throw:
    message = (
        f"Failed to normalize algorithm: passed algorithm can not be converted to '{kind}' because '{name}' is "
        f"required in '{kind}'."
    )
    return coded_error(realm, "TypeError", "ERR_MISSING_OPTION", message, shown=False)


@pausable("SubtleCrypto.hash")
def hash_name(realm: Realm, algorithm: Value, kind: str) -> str:
    """The hash that the parameters of HMAC name."""
    name = algorithm_name(realm, algorithm)
    if name != "HMAC":
        raise unrecognized(realm)
    found: Value = None
    if isinstance(algorithm, JSObject):
        found = get(algorithm, "hash")
    if found is None:
        raise missing_option(realm, kind, "hash")
    name = algorithm_name(realm, found)
    if name not in HASHES:
        raise unrecognized(realm)
    return name


def unrecognized(realm: Realm) -> Throw:
    return refusal(realm, "NotSupportedError", "Unrecognized algorithm name")


@pausable("SubtleCrypto.usages")
def usages_of(realm: Realm, method: str, place: str, value: Value) -> list[str]:
    """The usages of a new key: for HMAC, ``sign`` and ``verify``."""
    given = iterable_to_list(realm, value)
    usages: list[str] = []
    while len(usages) < len(given):
        usage = to_string(given[len(usages)])
        if usage not in _USAGES:
            text = f"{place} argument, index {len(usages)} value '{usage}' is not a valid enum value of type KeyUsage."
            raise failure(realm, method, "ERR_INVALID_ARG_VALUE", text)
        usages.append(usage)
    return usages


def check_usages(realm: Realm, usages: list[str], doing: str) -> None:
    if not {"sign", "verify"}.issuperset(usages):
        raise refusal(realm, "SyntaxError", "Unsupported key usage for an HMAC key")
    if not usages:
        raise refusal(realm, "SyntaxError", f"Usages cannot be empty when {doing} key.")


def check_format(realm: Realm, method: str, name: str) -> None:
    if name not in _FORMATS:
        text = f"1st argument value '{name}' is not a valid enum value of type KeyFormat."
        raise failure(realm, method, "ERR_INVALID_ARG_VALUE", text)


# -- operations -----------------------------------------------------------------------------------------------------


@pausable("SubtleCrypto.digest")
def digest(realm: Realm, arguments: tuple[Value, ...]) -> Value:
    data = bytes_of(realm, "digest", "2nd", arguments[1]).hex()
    name = algorithm_name(realm, arguments[0])
    if name not in HASHES:
        raise unrecognized(realm)
    import hashlib

    spend(len(data))
    return array_buffer(realm, hashlib.new(HASHES[name], bytes.fromhex(data), usedforsecurity=False).digest())


@pausable("SubtleCrypto.sign")
def sign(realm: Realm, arguments: tuple[Value, ...]) -> Value:
    key = key_of(realm, "sign", arguments[1])
    data = bytes_of(realm, "sign", "3rd", arguments[2]).hex()
    name = algorithm_name(realm, arguments[0])
    check_use(realm, key, name, "sign")
    return array_buffer(realm, signature(key, bytes.fromhex(data)))


@pausable("SubtleCrypto.verify")
def verify(realm: Realm, arguments: tuple[Value, ...]) -> Value:
    key = key_of(realm, "verify", arguments[1])
    given = bytes_of(realm, "verify", "3rd", arguments[2]).hex()
    data = bytes_of(realm, "verify", "4th", arguments[3]).hex()
    name = algorithm_name(realm, arguments[0])
    check_use(realm, key, name, "verify")
    from hmac import compare_digest

    return compare_digest(signature(key, bytes.fromhex(data)), bytes.fromhex(given))


def signature(key: JSCryptoKey, data: bytes) -> bytes:
    import hmac

    spend(len(data))
    return hmac.digest(key.data, data, HASHES[key.hash])


def check_use(realm: Realm, key: JSCryptoKey, name: str, usage: str) -> None:
    """See that a key may be used in a way."""
    if name != "HMAC":
        raise unrecognized(realm)
    if usage not in key.allowed:
        raise refusal(realm, "InvalidAccessError", f"Unable to use this key to {usage}")


@pausable("SubtleCrypto.generateKey")
def generate_key(realm: Realm, arguments: tuple[Value, ...]) -> Value:
    usages = usages_of(realm, "generateKey", "3rd", arguments[2])
    name = hash_name(realm, arguments[0], "HmacKeyGenParams")
    length = get(arguments[0], "length")
    bits = float(_BLOCK_BITS[name])
    if length is not None:
        bits = to_number(length)
    check_usages(realm, usages, "creating a")
    if not 8.0 <= bits <= LONGEST_KEY or bits % 8:
        raise refusal(realm, "OperationError", "The length of an HMAC key is a multiple of 8 bits, and not 0")
    return make_key(realm, realm.entropy(int(bits) // 8), name, to_boolean(arguments[1]), usages)


@pausable("SubtleCrypto.importKey")
def import_key(realm: Realm, arguments: tuple[Value, ...]) -> Value:
    form = to_string(arguments[0])
    check_format(realm, "importKey", form)
    usages = usages_of(realm, "importKey", "5th", arguments[4])
    extractable = to_boolean(arguments[3])
    secret = ""
    if form != "jwk":
        secret = bytes_of(realm, "importKey", "2nd", arguments[1]).hex()
    name = hash_name(realm, arguments[2], "HmacImportParams")
    check_usages(realm, usages, "importing a secret")
    if form == "jwk":
        secret = secret_of_jwk(realm, arguments[1], name, extractable, usages)
    elif form != "raw":
        raise refusal(realm, "NotSupportedError", f"Unable to import HMAC key with format {form}")
    if not secret:
        raise refusal(realm, "DataError", "Zero-length key is not supported")
    length = get(arguments[2], "length")
    if length is not None:
        length = to_number(length)
        if length != 4.0 * len(secret):
            raise refusal(realm, "DataError", "Invalid key length")
    return make_key(realm, bytes.fromhex(secret), name, extractable, usages)


@pausable("SubtleCrypto.secretOfJwk")
def secret_of_jwk(realm: Realm, jwk: Value, name: str, extractable: bool, usages: list[str]) -> str:
    """The secret of a JSON Web Key, in hexadecimal."""
    if not isinstance(jwk, JSObject):
        raise refusal(realm, "DataError", "Invalid keyData")
    kind = get(jwk, "kty")
    if kind != "oct":
        raise refusal(realm, "DataError", 'Invalid JWK "kty" Parameter')
    use = get(jwk, "use")
    if use is not None and use != "sig":
        raise refusal(realm, "DataError", 'Invalid JWK "use" Parameter')
    operations = get(jwk, "key_ops")
    if operations is not None:
        operations = iterable_to_list(realm, operations)
        if not set(usages).issubset(each for each in operations if each.__class__ is str):
            raise refusal(realm, "DataError", "Key operations and usage mismatch")
    ext = get(jwk, "ext")
    if ext is False and extractable:
        raise refusal(realm, "DataError", 'JWK "ext" Parameter and extractable mismatch')
    alg = get(jwk, "alg")
    if alg is not None and alg != _JWK[name]:
        raise refusal(realm, "DataError", 'JWK "alg" does not match the requested algorithm')
    k = get(jwk, "k")
    try:
        k = "" if k.__class__ is not str else k
        spend(4 * len(k))
        return urlsafe_b64decode(k + "=" * (-len(k) % 4)).hex()
    except ValueError:
        raise refusal(realm, "DataError", "Invalid keyData")


@pausable("SubtleCrypto.exportKey")
def export_key(realm: Realm, arguments: tuple[Value, ...]) -> Value:
    form = to_string(arguments[0])
    check_format(realm, "exportKey", form)
    key = key_of(realm, "exportKey", arguments[1])
    if form not in ("raw", "jwk"):
        raise refusal(realm, "NotSupportedError", f"Unable to export a {form} HMAC secret key")
    if not key.extractable:
        raise refusal(realm, "InvalidAccessError", "key is not extractable")
    if form == "raw":
        return array_buffer(realm, key.data)
    return realm.object(
        {
            "key_ops": realm.array(list(key.allowed)),
            "ext": True,
            "kty": "oct",
            "k": urlsafe_b64encode(key.data).decode("ascii").rstrip("="),
            "alg": _JWK[key.hash],
        }
    )


OPERATIONS: Final[dict[str, Callable[[Realm, tuple[Value, ...]], Value]]] = {
    "sign": sign,
    "verify": verify,
    "digest": digest,
    "generateKey": generate_key,
    "importKey": import_key,
    "exportKey": export_key,
}
_LENGTHS: Final = {"sign": 3, "verify": 4, "digest": 2, "generateKey": 3, "importKey": 5, "exportKey": 2}

for _name, _length in _LENGTHS.items():
    _clause = f"https://w3c.github.io/webcrypto/#SubtleCrypto-method-{_name}"
    SUBTLE.operation(_name, _length, clause=_clause, pauses=False)(row)
