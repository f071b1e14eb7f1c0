"""ArrayBuffer, typed arrays, DataView: pauses, and what tests of the language do not see."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from realms import call, invoke, make_realm, new, outcome, thrown
from test_pausing import ECHO, NO_PAUSE, printed

from sequential_flow.runtime.buffers import ELEMENTS, JSArrayBuffer
from sequential_flow.runtime.objects import get
from sequential_flow.runtime.typed_arrays import TYPED_ARRAYS

PROGRAM = (Path(__file__).parent / "pausing" / "buffers.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("way", ["kept", "stored"])
def test_they_pause(way: str) -> None:
    straight, none = printed(NO_PAUSE + PROGRAM, False)
    text, pauses = printed(ECHO + PROGRAM, way == "stored")
    assert text == straight
    assert none == 0
    assert pauses > 500


def test_values_are_numbers() -> None:
    realm = make_realm()
    for name, cls in TYPED_ARRAYS.items():
        if not cls.element.big:
            array = new(realm, name, [1, 2.5, -1])
            assert all(get(array, str(k)).__class__ is float for k in range(3))
            assert all(array.items[k].__class__ is float for k in range(3) if hasattr(array, "items"))


def test_rounding() -> None:
    assert [ELEMENTS["Uint8Clamped"].convert(x) for x in (0.5, 1.5, 2.5, -1.0, 300.0, math.nan)] == [0, 2, 2, 0, 255, 0]
    assert [ELEMENTS["Int8"].convert(x) for x in (128.0, -129.0, 255.9, math.inf, 2.0**70 + 2.0**20)] == [
        -128,
        127,
        -1,
        0,
        0,
    ]
    half = ELEMENTS["Float16"]
    data = bytearray(half.pack([1.1, 65519.0, 65520.0, -1e300, 1e-9]))
    assert half.unpack(data, 0, 5) == [1.099609375, 65504.0, math.inf, -math.inf, 0.0]


def test_memory_is_bounded() -> None:
    realm = make_realm()
    assert thrown(lambda: new(realm, "ArrayBuffer", 2**28 + 1)) == "RangeError: Array buffer allocation failed"
    assert thrown(lambda: new(realm, "Float64Array", 2**26)) == "RangeError: Array buffer allocation failed"
    assert thrown(lambda: new(realm, "ArrayBuffer", 0, {"maxByteLength": 2**40})) == (
        "RangeError: Array buffer allocation failed"
    )


def test_a_state_of_a_buffer_is_checked() -> None:
    buffer = JSArrayBuffer(None, bytearray(b"ab\0\0"), 8)
    assert buffer.entries() == ["YWI=", 4.0, 8.0]
    buffer.take(["YWI="])
    assert (buffer.data, buffer.max_length) == (bytearray(b"ab"), None)
    for entries in (["?"], ["YWI=", 1.0], ["YWI=", 2.0, 1.0], ["YWI=", 2.0**40]):
        with pytest.raises(ValueError, match=r"."):
            buffer.take(entries)


def test_text_of_bytes() -> None:
    realm = make_realm()
    array = call(realm, "Uint8Array.fromBase64", "AQID/w==")
    assert invoke(realm, array, "toHex") == "010203ff"
    assert invoke(realm, array, "toBase64", {"alphabet": "base64url", "omitPadding": True}) == "AQID_w"
    assert invoke(realm, call(realm, "Uint8Array.fromHex", "00fF"), "toHex") == "00ff"
    assert outcome(lambda: call(realm, "Uint8Array.fromHex", "0g")).startswith("SyntaxError")
    target = new(realm, "Uint8Array", 2)
    found = invoke(realm, target, "setFromBase64", "AQIDBA==")
    assert (get(found, "read"), get(found, "written")) == (0.0, 0.0)
