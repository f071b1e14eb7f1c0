"""The process of a Python-hosted engine: `python -m bench.worker ENGINE` (see `workers` for what it speaks)."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterable
from typing import Any

PHASES = ("start", "save", "load", "resume")


def main() -> int:
    """Answer requests until the input ends."""
    out = sys.stdout
    sys.stdout = sys.stderr
    try:
        engine = importlib.import_module("bench.engines." + sys.argv[1].replace("-", "_")).Engine()
    except Exception as error:  # noqa: BLE001  not installed, or not fit for this machine
        _say(out, {"unavailable": f"{error} (see bench/requirements.txt)"})
        return 0
    _say(out, {"ready": engine.version})
    for line in sys.stdin:
        request = json.loads(line)
        action, times = request.pop("do"), request.pop("times", 1)
        try:
            if times == 1:
                answer = {"answer": getattr(engine, action)(**request)}
            else:
                answer = {"answer": quickest([getattr(engine, action)(**request) for _ in range(times)])}
        except Exception as error:  # noqa: BLE001  whatever a peer raises is an answer
            answer = {"failed": f"{action}: {type(error).__name__}: {error}"[:500]}
        _say(out, answer)
    return 0


def quickest(answers: Iterable[Any]) -> Any:
    """Of several jobs in a row the quickest: the first ones find the processor's caches cold."""
    return min(answers, key=lambda answer: sum(answer[phase] for phase in PHASES if phase in answer))


def _say(out: Any, message: dict[str, Any]) -> None:
    out.write(json.dumps(message) + "\n")
    out.flush()


if __name__ == "__main__":
    sys.exit(main())
