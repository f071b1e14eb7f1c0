"""Serves `host` in a process of its own: a line of JSON for each scenario, a line of JSON for each answer."""

from __future__ import annotations

import json
import os
import resource
import sys
import traceback
from dataclasses import asdict

from test262.suite import Answer

MEMORY = 4 << 30
"""Bytes of address space: a test must not take the machine with it."""


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    from test262.host import Host

    for line in sys.stdin:
        asked = json.loads(line)
        try:
            harness = [(name, code) for name, code in asked["harness"]]
            answer = Host(asked["seconds"]).run(harness, asked["source"])
        except BaseException as error:  # noqa: BLE001  the engine broke: that is never a pass, and the pool is told
            where = "".join(traceback.format_exception(error, limit=-4))
            answer = Answer("crash", None, None, where[-1500:])
        out.write(json.dumps(asdict(answer)) + "\n")
        out.flush()


if __name__ == "__main__":
    main()
