"""A process of the race in `shared_contract.py`: reads tasks, resumes each 25 times at once, writes what came of it."""

from __future__ import annotations

import json
import sys
import threading

from sequential_flow.flow import SequentialFlow
from sequential_flow.storage.urls import open_storage

THREADS = 25


def main(url: str) -> None:
    storage = open_storage(url)
    flow = SequentialFlow(storage)
    storage.load("warm")  # connected before the race begins
    print(json.dumps("ready"), flush=True)
    for line in sys.stdin:
        question = json.loads(line)
        together = threading.Barrier(THREADS)
        answers: list[dict[str, object]] = []

        def resume(number: int, question: dict[str, str] = question, together=together, answers=answers) -> None:
            together.wait()
            try:
                task = flow.resume(question["task"], {"data": f"{id(flow)}.{number}"}, request_id=question["request"])
                answers.append({"replayed": task.replayed, "task": task.to_dict()})
            except Exception as error:  # noqa: BLE001  # the test says which are documented: none
                answers.append({"raised": f"{type(error).__name__}: {error}"})

        threads = [threading.Thread(target=resume, args=(number,)) for number in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        print(json.dumps(answers), flush=True)
    storage.close()


if __name__ == "__main__":
    main(sys.argv[1])
