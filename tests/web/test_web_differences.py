"""Where the standard and Node 20 differ, and the standard is kept to (docs/limitations says so)."""

from __future__ import annotations

from typing import Any

import pytest

from sequential_flow import SequentialFlow

ROWS: list[tuple[str, Any]] = [
    ("new TextDecoder('latin1').decode(new Uint8Array([0x80, 0x81, 0x9f]))", "€\x81Ÿ"),
    ("const copy = structuredClone(new DOMException('m', 'AbortError')); [copy.name, copy.code, copy instanceof DOMException]",
     ["AbortError", 20, True]),
    ("let name; try { structuredClone(new URL('a:b')) } catch (error) { name = error.name } name", "DataCloneError"),
    ("[URL.canParse('https://0א.com'), URL.canParse('https://aא.com')]", [False, False]),
    ("[URL.canParse('x#f', 'mailto:a'), new URL('#f', 'mailto:a').href]", [False, "mailto:a#f"]),
    ("new URL('mailto:/..').href", "mailto:/"),
    ("const u = new URL('a:b'); try { u.href = 'x' } catch (error) { [u.href, error.code] }", ["a:b", "ERR_INVALID_URL"]),
    ("new DOMException('m', 'N') instanceof Error", True),
    ("const t = new EventTarget(); t.addEventListener('x', e => e.preventDefault(), { passive: true });"
     "t.dispatchEvent(new Event('x', { cancelable: true }))", True),
    ("const t = new EventTarget(), log = []; t.addEventListener('x', () => { log.push(1); t.addEventListener('x', () =>"
     " log.push(2)) }); t.dispatchEvent(new Event('x')); t.dispatchEvent(new Event('x')); log", [1, 1, 2]),
    ("const t = new EventTarget(), e = new Event('x'), log = []; t.addEventListener('x', () => { try { t.dispatchEvent(e) }"
     " catch (error) { log.push(error.name) } }); t.dispatchEvent(e); [log, e.BUBBLING_PHASE]", [["InvalidStateError"], 3]),
    ("Object.getPrototypeOf(Object.getPrototypeOf(new URLSearchParams().keys())) === Iterator.prototype", True),
]  # fmt: skip


@pytest.mark.parametrize(("program", "expected"), ROWS)
def test_as_the_standard_says(program: str, expected: Any) -> None:
    task = SequentialFlow().execute(program)
    assert task.status == "completed", task.error
    assert task.result == expected


def test_entropy_and_clock_are_the_hosts() -> None:
    now = [1000.0]
    flow = SequentialFlow(clock=lambda: now[0], entropy=lambda count: bytes(range(count)))
    task = flow.execute(
        "const first = performance.now(); fetch('/x');"
        "[first, performance.now(), performance.timeOrigin, crypto.randomUUID(),"
        " [...crypto.getRandomValues(new Uint8Array(3))]]"
    )
    now[0] = 1002.5
    task = flow.resume(task.id, {"data": None})
    assert task.result == [0, 2500, 1_000_000, "00010203-0405-4607-8809-0a0b0c0d0e0f", [0, 1, 2]]
