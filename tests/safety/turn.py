"""One turn of a hostile program: the job comes as JSON on stdin, what became of it goes as JSON to stdout."""

from __future__ import annotations

import json
import resource
import sys

ADDRESS_SPACE = 3 << 29
"""1.5 GiB: what the process may map, so that a program which fills the memory is told apart from one that is bounded."""


def main() -> None:
    job = json.load(sys.stdin)
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    from sequential_flow import InvalidRequestError, JSSyntaxError, SequentialFlow

    try:
        task = SequentialFlow(limits=job["limits"]).execute(job["source"], input=job.get("input"))
        detail = task.error_detail
        answer = {
            "status": task.status,
            "result": task.result,
            "name": detail and detail.name,
            "message": detail and detail.message[:500],
            "code": detail and detail.code,
            "operations": task.usage.operations,
            "seconds": task.usage.seconds,
        }
    except (JSSyntaxError, InvalidRequestError) as error:
        answer = {"status": "refused", "name": type(error).__name__, "message": str(error)[:500], "code": None}
    answer["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
