"""What a run did, as text that compares: requests, console lines, ending."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Transcript:
    requests: tuple[str, ...]
    log: tuple[str, ...]
    ending: str

    def differences(self, promise: Transcript) -> list[str]:
        """Lines that say where this run left what was promised; none when it kept it."""
        found = []
        if self.requests != promise.requests:
            found.append(f"requests: promised {list(promise.requests)}, got {list(self.requests)}")
        if promise.log and self.log != promise.log:
            found.append(f"console: promised {list(promise.log)}, got {list(self.log)}")
        if not _kept(self.ending, promise.ending):
            found.append(f"ending: promised {promise.ending}\n            got {self.ending}")
        return found


def request_line(method: str, url: str, body: str | None) -> str:
    """`POST /orders {"a":1}`: a body that is JSON is compared as JSON.

    >>> request_line("post", "/orders", '{ "a": 1.0 }')
    'POST /orders {"a":1}'
    """
    line = f"{method.upper()} {url}"
    if body is None:
        return line
    try:
        return f"{line} {canonical(json.loads(body))}"
    except ValueError:
        return f"{line} {canonical(body)}"


def result_ending(text: str | None) -> str:
    """The ending with this JSON as result; `None` is a program without a result (`undefined`)."""
    return "no result" if text is None else f"result {canonical(json.loads(text))}"


def error_ending(name: str, message: str | None) -> str:
    return f"error {name}" if message is None else f"error {name}: {message}"


def canonical(value: Any) -> str:
    """JSON with one spelling: property order kept, integral numbers without a fraction, as JSON.stringify writes them.

    >>> canonical({"b": 1.0, "a": [True, None, 0.5, -0.0]})
    '{"b":1,"a":[true,null,0.5,0]}'
    """
    return json.dumps(_plain(value), separators=(",", ":"), allow_nan=False)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 2**53:
        return _plain(float(value))
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e21:
        return int(value)
    return value


def _kept(ending: str, promise: str) -> bool:
    if promise.startswith("error ") and ": " not in promise:
        return ending == promise or ending.startswith(promise + ": ")
    # A host that receives plain values cannot tell a result of null from none at all.
    return ending == promise or {ending, promise} == {"no result", "result null"}
