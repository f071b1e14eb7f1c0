"""Tokens: JSON that leaves the server and is taken back only if it is ours, to the last bit.

A token is `sf1s.` (signed) or `sf1e.` (encrypted) and base64url (RFC 4648, section 5) of

    signed      key id (4 bytes) · payload                    · HMAC-SHA-256 of all before it, prefix included (32)
    encrypted   key id (4 bytes) · salt (16) · AES-256-GCM(payload), its tag last (16); prefix, id and salt are bound

where the payload is JSON, compressed by zlib. `1` is the version of the format. All keys come from the operator's secret
by HKDF-SHA-256 (RFC 5869), each with a label of its own, so that no key does two jobs; the key id says which of several
secrets wrote a token, and nothing else. An encrypted token has a key and a nonce of its own, derived with its salt: a
bare 96-bit nonce would bound how many tokens a secret may write (NIST SP 800-38D, section 8.3).

What a token says about whom is not known here: see `pauses`.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import os
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from importlib.util import find_spec
from typing import Any

from sequential_flow.errors import MissingDependencyError, SequentialFlowError, StateTooLarge

SIGNED = "sf1s."
ENCRYPTED = "sf1e."
ID_BYTES = 4
SALT_BYTES = 16
TAG_BYTES = 16
MAC_BYTES = 32
MAX_PAYLOAD = 64 * 1024 * 1024
"""Bytes that a payload may have when it is decompressed."""

_SALT = b"sequential-flow state token 1"


class InvalidStateTokenError(SequentialFlowError):
    """A token that this service has not written, or not like this, or not for this task."""

    code = "invalid_state_token"


class Tokens:
    """Writes tokens with the first secret, reads those of all.

    `seal` says whether they are encrypted; None is "where `cryptography` is installed". Signed ones are read either way:
    both prove who wrote them. Raises `MissingDependencyError` for `seal=True` without `cryptography`.
    """

    def __init__(self, secrets: tuple[str, ...], *, seal: bool | None = None) -> None:
        if seal is None:
            seal = find_spec("cryptography") is not None
        elif seal and find_spec("cryptography") is None:
            raise MissingDependencyError("Sealing state tokens", "cryptography", "seal")
        self._keys = tuple(map(_Key, secrets))
        self._seal = seal

    def write(self, payload: dict[str, Any]) -> str:
        """A token that holds `payload`. Two tokens of one payload differ where they are encrypted.

        Raises `StateTooLarge` for a payload that would not be read back.
        """
        key = self._keys[0]
        text = json.dumps(payload, separators=(",", ":")).encode()
        if len(text) > MAX_PAYLOAD:
            message = f"A state token holds at most {MAX_PAYLOAD:,} bytes; this state has {len(text):,}."
            raise StateTooLarge(len(text), MAX_PAYLOAD, message)
        data = zlib.compress(text)
        if self._seal:
            head = key.id + os.urandom(SALT_BYTES)
            return ENCRYPTED + _encode(head + key.encrypt(head, data))
        return SIGNED + _encode(key.id + data + key.sign(key.id + data))

    def read(self, token: str) -> dict[str, Any]:
        """The payload. Raises `InvalidStateTokenError`, which does not say what exactly is wrong."""
        prefix, body = token[: len(SIGNED)], token[len(SIGNED) :]
        try:
            raw = urlsafe_b64decode(body + "=" * (-len(body) % 4))
            # One token has one spelling: the decoder skips what is not base64 and forgives spare bits at the end.
            if prefix in (SIGNED, ENCRYPTED) and hmac.compare_digest(_encode(raw).encode(), body.encode()):
                for key in self._keys:
                    if key.id == raw[:ID_BYTES]:
                        return _unpack(key.verify(raw) if prefix == SIGNED else key.decrypt(raw))
        # Not base64, not ASCII, of a length that no token has; or nested deeper than this process can read.
        except (ValueError, zlib.error, RecursionError):
            pass
        raise InvalidStateTokenError(
            "This state token was altered, or written by another service or with another secret."
        )


class _Key:
    """What is derived from one secret."""

    def __init__(self, secret: str) -> None:
        self._root = hkdf_extract(_SALT, secret.encode())
        self._signing = hkdf_expand(self._root, b"sign", 32)
        self.id = hkdf_expand(self._root, b"key id", ID_BYTES)

    def sign(self, data: bytes) -> bytes:
        return hmac.digest(self._signing, SIGNED.encode() + data, "sha256")

    def verify(self, raw: bytes) -> bytes:
        signed, mac = raw[:-MAC_BYTES], raw[-MAC_BYTES:]
        if not hmac.compare_digest(self.sign(signed), mac):
            raise ValueError("another signature")
        return signed[ID_BYTES:]

    def encrypt(self, head: bytes, data: bytes) -> bytes:
        cipher, nonce = self._cipher(head)
        sealed: bytes = cipher.encrypt(nonce, data, ENCRYPTED.encode() + head)
        return sealed

    def decrypt(self, raw: bytes) -> bytes:
        head, sealed = raw[: ID_BYTES + SALT_BYTES], raw[ID_BYTES + SALT_BYTES :]
        if len(sealed) < TAG_BYTES:
            raise ValueError("too short")
        try:
            cipher, nonce = self._cipher(head)
        except ImportError:
            logging.getLogger("sequential_flow").warning(
                "a state token is encrypted, and cryptography is not installed"
            )
            raise ValueError("cannot be read here") from None
        from cryptography.exceptions import InvalidTag

        try:
            data: bytes = cipher.decrypt(nonce, sealed, ENCRYPTED.encode() + head)
        except InvalidTag:
            raise ValueError("another tag") from None
        return data

    def _cipher(self, head: bytes) -> tuple[Any, bytes]:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        material = hkdf_expand(self._root, b"seal" + head[ID_BYTES:], 32 + 12)
        return AESGCM(material[:32]), material[32:]


def hkdf_extract(salt: bytes, material: bytes) -> bytes:
    """RFC 5869, section 2.2, with SHA-256."""
    return hmac.digest(salt or bytes(32), material, "sha256")


def hkdf_expand(key: bytes, info: bytes, length: int) -> bytes:
    """RFC 5869, section 2.3, with SHA-256: `length` bytes."""
    made = block = b""
    for counter in range(1, -(-length // hashlib.sha256().digest_size) + 1):
        block = hmac.digest(key, block + info + bytes([counter]), "sha256")
        made += block
    return made[:length]


def _encode(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")


def _unpack(data: bytes) -> dict[str, Any]:
    reader = zlib.decompressobj()
    text = reader.decompress(data, MAX_PAYLOAD)
    if not reader.eof or reader.unused_data:
        raise ValueError("not one whole payload")
    payload: dict[str, Any] = json.loads(text)
    return payload
