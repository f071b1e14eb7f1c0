"""Limits: lengths are errors that the program can catch; responses are refused before it sees them."""

from __future__ import annotations

from typing import Any

import pytest

from sequential_flow import InvalidResponseError, SequentialFlow

TEXT = {"string_length": 1_000}
ITEMS = {"array_length": 5_000}
KIB = 1 << 10
"""Growing collections are looked at every so many elements."""


@pytest.mark.parametrize(
    ("limits", "program", "most"),
    [
        (TEXT, "let s = ''; try { for (;;) s += 'ab' } catch (e) { [e.name, s.length] }", 1_002),
        (TEXT, "const o = { s: 'a' }; try { for (;;) o.s += `x${o.s}` } catch (e) { [e.name, o.s.length] }", 2_000),
        (TEXT, "let s; try { s = 'a'.repeat(1001) } catch (e) { [e.name, 0] }", 0),
        (TEXT, "let s; try { s = 'a'.padEnd(1001) } catch (e) { [e.name, 0] }", 0),
        (ITEMS, "const a = []; try { for (;;) a.push(1) } catch (e) { [e.name, a.length] }", 5_000 + KIB),
        (ITEMS, "const a = []; try { for (let i = 0; ; i++) a[i] = i } catch (e) { [e.name, a.length] }", 5_000 + KIB),
        (
            ITEMS,
            "const m = new Map(); try { for (let i = 0; ; i++) m.set(i, i) } catch (e) { [e.name, m.size] }",
            5_000 + KIB,
        ),
        (
            ITEMS,
            "const s = new Set(); try { for (let i = 0; ; i++) s.add(i) } catch (e) { [e.name, s.size] }",
            5_000 + KIB,
        ),
        (ITEMS, "let a; try { a = Array(6000).fill(0) } catch (e) { [e.name, 0] }", 0),
    ],
)
def test_lengths_are_range_errors(limits: dict[str, int], program: str, most: int) -> None:
    task = SequentialFlow(limits={"operations": 1_000_000, **limits}).execute(program)
    assert task.status == "completed", task.error
    name, length = task.result
    assert name == "RangeError"
    assert length <= most
    fine = {name: value * 100 for name, value in limits.items()}
    assert SequentialFlow(limits={"operations": 100_000, **fine}).execute(program).result != task.result


@pytest.mark.parametrize(
    "response",
    [
        {"data": "x" * 20_000_000},
        {"data": {"rows": ["x" * 1_000] * 20_000}},
        {"data": {"a": 1}, "text": " " * 20_000_000},
        {"data": "QUJD" * 5_000_000, "encoding": "base64"},
    ],
)
def test_a_response_of_twenty_megabytes_changes_nothing(response: dict[str, Any]) -> None:
    flow = SequentialFlow()
    task = flow.execute("const r = await fetch('https://example.com/large'); (await r.text()).length")
    with pytest.raises(InvalidResponseError, match=r"request '1' has 2\d,\d\d\d,\d\d\d bytes; the limit is 10,485,760"):
        flow.resume(task.id, response)
    assert flow.get_task(task.id) == task
    unsaved = SequentialFlow().execute(task.code, save=False)
    with pytest.raises(InvalidResponseError, match="limit"):
        SequentialFlow().resume(unsaved.id, response, vm_state=unsaved.vm_state, code=unsaved.code)
    assert flow.resume(task.id, {"data": "small"}).result == 5


def test_the_limit_of_responses_is_the_hosts() -> None:
    flow = SequentialFlow(limits={"response_bytes": 100})
    task = flow.execute("fetch('https://example.com/x').length")
    with pytest.raises(InvalidResponseError, match=r"has 101 bytes; the limit is 100 \(limits.response_bytes\)"):
        flow.resume(task.id, {"data": "x" * 101})
    assert flow.resume(task.id, {"data": "x" * 100}).result == 100
