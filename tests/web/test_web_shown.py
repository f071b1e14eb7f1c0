"""How the console shows objects of the web platform: the text of Node's ``util.inspect``."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from sequential_flow import SequentialFlow

PROGRAMS = [
    "console.log(new URL('https://user:pw@example.com:81/a?b=1#c'))",
    "console.log([new URL('a:b').searchParams, new URLSearchParams('q=1&q=2')])",
    "const url = new URL('https://example.com/?a=1'); console.log({ a: { b: { url, params: url.searchParams } } })",
    "const url = new URL('https://example.com/?a=1'); console.log({ a: { b: { c: { url, params: url.searchParams } } } })",
    "class Endpoint extends URL { calls = 1 }; console.log(new Endpoint('https://example.com'))",
    "console.log(new TextDecoder('latin1', { fatal: true }), crypto, crypto.subtle)",
    "console.log(String(new DOMException('stopped', 'AbortError')), new DOMException('x', 'N').stack.split('\\n')[0])",
    "console.log(new URLSearchParams(Array.from({ length: 30 }, (_, i) => ['name' + i, 'value ' + i])))",
    "crypto.subtle.importKey('raw', new Uint8Array([1]), { name: 'HMAC', hash: 'SHA-1' }, true, ['sign'])"
    ".then(key => console.log(key, { key }))",
]


@pytest.mark.parametrize("program", PROGRAMS)
def test_as_node_shows_it(program: str, tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("NODE IS MISSING")
    task = SequentialFlow().execute(program)
    assert task.status == "completed", task.error
    script = tmp_path / "shown.js"
    script.write_text(program, encoding="utf-8")
    shown = subprocess.run([node, str(script)], capture_output=True, text=True, encoding="utf-8", check=True).stdout
    assert task.console[0]["message"] + "\n" == shown


def test_a_dom_exception_names_its_class() -> None:
    task = SequentialFlow().execute("console.log(new DOMException('stopped', 'AbortError'))")
    assert task.console[0]["message"].startswith("DOMException [AbortError]: stopped\n    at ")
