"""State tokens: taken back only if they are ours, to the last bit."""

from __future__ import annotations

import hashlib
import hmac
import json
import random
import sys
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from service_tests import OTHER_SECRET, SECRET, TWICE, execute, problem, resume

from sequential_flow.errors import MissingDependencyError, StateTooLarge
from sequential_flow_adapters import tokens as module
from sequential_flow_adapters.tokens import (
    ENCRYPTED,
    SIGNED,
    InvalidStateTokenError,
    Tokens,
    hkdf_expand,
    hkdf_extract,
)

PAYLOAD = {"task": "july", "lone": "\ud800", "deep": [{"a": None}] * 20}
SEALINGS = pytest.mark.parametrize("seal", [False, True], ids=["signed", "encrypted"])
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \n\u00e9"


def encode(raw):
    return urlsafe_b64encode(raw).decode().rstrip("=")


def decode(token):
    return urlsafe_b64decode(token[5:] + "===")


def derive(info, length):
    """The same derivation, by another library."""
    return HKDF(SHA256(), length, b"sequential-flow state token 1", info).derive(SECRET.encode())


def refused(tokens, token):
    with pytest.raises(InvalidStateTokenError):
        tokens.read(token)


def test_hkdf_is_that_of_rfc_5869():
    """Appendix A.1 and A.3."""
    key = hkdf_extract(bytes.fromhex("000102030405060708090a0b0c"), b"\x0b" * 22)
    assert key.hex() == "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5"
    assert hkdf_expand(key, bytes.fromhex("f0f1f2f3f4f5f6f7f8f9"), 42).hex() == (
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    )
    key = hkdf_extract(b"", b"\x0b" * 22)
    assert key.hex() == "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04"
    assert hkdf_expand(key, b"", 42).hex() == (
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    )


@SEALINGS
def test_what_is_written_is_read(seal):
    tokens = Tokens((SECRET,), seal=seal)
    token = tokens.write(PAYLOAD)
    assert token.startswith("sf1e." if seal else "sf1s.")
    assert set(token) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.")
    assert tokens.read(token) == PAYLOAD
    assert (tokens.write(PAYLOAD) == token) == (not seal)


def test_the_format_is_the_one_described():
    """Tokens that were built here, by hand: this format is read for ever."""
    text = zlib.compress(json.dumps(PAYLOAD).encode())
    signed = derive(b"key id", 4) + text
    mac = hmac.new(derive(b"sign", 32), b"sf1s." + signed, hashlib.sha256).digest()
    assert Tokens((SECRET,)).read("sf1s." + encode(signed + mac)) == PAYLOAD

    salt = bytes(range(16))
    material = derive(b"seal" + salt, 44)
    head = derive(b"key id", 4) + salt
    sealed = AESGCM(material[:32]).encrypt(material[32:], text, b"sf1e." + head)
    assert Tokens((SECRET,)).read("sf1e." + encode(head + sealed)) == PAYLOAD


@SEALINGS
def test_the_first_secret_writes_and_all_read(seal):
    old, new = Tokens((SECRET,), seal=seal), Tokens((OTHER_SECRET,), seal=seal)
    both = Tokens((OTHER_SECRET, SECRET), seal=seal)
    assert both.read(old.write(PAYLOAD)) == PAYLOAD
    assert new.read(both.write(PAYLOAD)) == PAYLOAD
    refused(old, both.write(PAYLOAD))
    refused(new, old.write(PAYLOAD))


def test_another_kind_is_read_as_well():
    signing, sealing = Tokens((SECRET,), seal=False), Tokens((SECRET,), seal=True)
    assert sealing.read(signing.write(PAYLOAD)) == signing.read(sealing.write(PAYLOAD)) == PAYLOAD


def test_a_payload_is_bounded_when_it_is_unpacked(monkeypatch):
    tokens = Tokens((SECRET,), seal=False)
    token = tokens.write({"zeros": "0" * 1_000_000})
    assert len(token) < 3_000
    monkeypatch.setattr(module, "MAX_PAYLOAD", 1_000_014)
    assert len(tokens.read(token)["zeros"]) == 1_000_000
    monkeypatch.setattr(module, "MAX_PAYLOAD", 999_999)
    refused(tokens, token)


def test_a_payload_that_would_not_be_read_back_is_not_written(monkeypatch):
    monkeypatch.setattr(module, "MAX_PAYLOAD", 20)
    tokens = Tokens((SECRET,))
    assert tokens.read(tokens.write({"zeros": "0" * 8})) == {"zeros": "0" * 8}
    with pytest.raises(StateTooLarge) as caught:
        tokens.write({"zeros": "0" * 9})
    assert (caught.value.size, caught.value.limit) == (21, 20)


def test_what_is_nested_too_deeply_to_be_read_is_refused(monkeypatch):
    tokens = Tokens((SECRET,))
    token = tokens.write(PAYLOAD)

    def too_deep(text):
        raise RecursionError("maximum recursion depth exceeded")

    monkeypatch.setattr(module.json, "loads", too_deep)
    refused(tokens, token)


def test_without_cryptography_tokens_are_signed(monkeypatch):
    sealed = Tokens((SECRET,)).write(PAYLOAD)
    assert sealed.startswith(ENCRYPTED)
    monkeypatch.setattr(module, "find_spec", lambda name: None)
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.ciphers.aead", None)
    tokens = Tokens((SECRET,))
    assert tokens.write(PAYLOAD).startswith(SIGNED)
    refused(tokens, sealed)
    with pytest.raises(MissingDependencyError, match=r"sequential-flow\[seal\]"):
        Tokens((SECRET,), seal=True)


@pytest.mark.parametrize(
    "token", ["", ".", "sf1s", "sf1s.", "sf1e.", "sf1e.AAAA", "sf2s.AAAA", "{}", "null", "é" * 60, "sf1s." + "A" * 60]
)
def test_what_is_no_token_is_refused(token):
    refused(Tokens((SECRET,)), token)


def test_spare_bits_make_no_second_token():
    """Base64 of a length that is no multiple of three has bits that no byte needs (RFC 4648, section 3.5)."""
    tokens = Tokens((SECRET,), seal=False)
    for padding in range(3):
        token = tokens.write({"task": "x" * padding})
        for last in ALPHABET:
            if last != token[-1]:
                refused(tokens, token[:-1] + last)


def mutated(dice, token, others):
    """One small evil."""
    raw = bytearray(decode(token))
    other = dice.choice(others)
    at = dice.randrange(len(token))
    end = dice.randrange(at, len(token)) + 1
    match dice.randrange(12):
        case 0:
            raw[dice.randrange(len(raw))] ^= 1 << dice.randrange(8)
            return token[:5] + encode(raw)
        case 1:
            return token[:at]
        case 2:
            return token[at + 1 :]
        case 3:
            return token[:at] + dice.choice(ALPHABET) + token[at:]
        case 4:
            return token[:at] + dice.choice(ALPHABET) + token[at + 1 :]
        case 5:
            return token[:at] + token[end:]
        case 6:
            return token[:at] + token[at:end][::-1] + token[end:]
        case 7:
            return token[:at] + other[at:end] + token[end:]
        case 8:
            return token[:at] + other[at:]
        case 9:
            cut = dice.choice((4, 20, len(raw) - 16, len(raw) - 32))
            return token[:5] + encode(bytes(raw[:cut]) + decode(other)[cut:])
        case 10:
            return {"sf1s.": "sf1e.", "sf1e.": "sf1s."}[token[:5]] + token[5:]
        case _:
            return token + token[at:end]


@SEALINGS
@pytest.mark.parametrize("save", [True, False], ids=["stored", "unsaved"])
def test_whatever_is_altered_is_refused(serve, seal, save):
    """500 of 2,000: bits flipped, parts cut, doubled, turned round, and exchanged with other genuine tokens."""
    client = serve(secret=f"{SECRET},{OTHER_SECRET}", seal=seal, limit_operations=100_000)
    task = execute(client, TWICE, saveToStorage=save)
    token = task["vmState"]
    others = [execute(client, TWICE, saveToStorage=save)["vmState"]]  # another task
    others.append(Tokens(("x" * 32,), seal=seal).write({"task": task["id"]}))  # another secret
    members = {"originalCode": TWICE}
    later = resume(client, task["id"], {"id": 1, "name": "Alice"}, vmState=token, **members).json()
    others.append(later["vmState"])  # another pause of the same task
    dice = random.Random(f"{seal} {save}")
    done = 0
    while done < 500:
        evil = mutated(dice, token, others)
        if evil in (token, later["vmState"]):
            continue
        done += 1
        document = problem(resume(client, task["id"], [], vmState=evil, **members), 403, "invalid_state_token")
        assert len(evil) < 10 or evil not in document["detail"]
    for stranger in others[:2]:
        problem(resume(client, task["id"], [], vmState=stranger, **members), 403, "invalid_state_token")
    end = resume(client, task["id"], [1], vmState=later["vmState"], **members).json()
    assert end["result"] == {"user": "Alice", "posts": 1}
