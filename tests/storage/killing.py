"""Runs of a task in child processes that are killed (`kill -9`) at random moments, and what is left of each.

python killing.py URL RUNS SEED      prints one JSON document: what went wrong, and where the kills came
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time

from sequential_flow.errors import TaskNotFoundError
from sequential_flow.flow import SequentialFlow
from sequential_flow.storage.urls import open_storage

TURNS = 12
PROGRAM = f"""
const seen = [];
for (let i = 1; i <= {TURNS}; i++) seen.push(fetch('https://a.example/' + i).value);
seen.join()
"""
RESULT = ",".join(str(number * number) for number in range(1, TURNS + 1))


def main(url: str, runs: int, seed: int) -> None:
    storage = open_storage(url)
    flow = SequentialFlow(storage)
    dice = random.Random(seed)
    turn = min(whole_run(flow, f"unhurt-{number}") for number in range(5)) / (TURNS + 1)
    problems: list[str] = []
    killed_at = [0] * (TURNS + 2)
    for number in range(runs):
        task_id = f"run-{number}"
        acknowledged = hurt(flow, task_id, dice.randrange(TURNS + 1), dice.random() * turn * 1.5)
        killed_at[acknowledged] += 1
        problem = look(flow, task_id, acknowledged)
        if problem:
            problems.append(f"{task_id}, after {acknowledged} acknowledged turns: {problem}")
    left = len(flow.list_tasks(limit=1000).tasks)
    storage.close()
    print(json.dumps({"problems": problems, "killedAt": killed_at, "left": left}))


def whole_run(flow: SequentialFlow, task_id: str) -> float:
    """Seconds that a child needs which nobody kills."""
    started = time.monotonic()
    assert hurt(flow, task_id, TURNS + 1, 10) == TURNS + 1
    flow.delete_task(task_id)
    return time.monotonic() - started


def hurt(flow: SequentialFlow, task_id: str, turns: int, seconds: float) -> int:
    """Let a child run the task, and kill it so many seconds after so many turns; how many it said were saved."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            task = flow.execute(PROGRAM, id=task_id)
            os.write(writer, b".")
            while not task.finished:
                task = answer(flow, task)
                os.write(writer, b".")
            os._exit(0)
        finally:
            os._exit(1)
    os.close(writer)
    with os.fdopen(reader, "rb") as said:
        heard = len(said.read(turns))
        if heard <= TURNS:
            time.sleep(seconds)
            os.kill(child, signal.SIGKILL)
        heard += len(said.read())
    os.waitpid(child, 0)
    return heard


def answer(flow: SequentialFlow, task):
    number = int(task.fetch_request.url.rpartition("/")[2])
    return flow.resume(task.id, {"data": {"value": number * number}}, request_id=task.fetch_request.id)


def look(flow: SequentialFlow, task_id: str, acknowledged: int) -> str | None:
    """What is wrong with the task that a killed process left, if anything; afterwards it is run to its end."""
    try:
        task = flow.get_task(task_id)
    except TaskNotFoundError:
        return "it is lost" if acknowledged else None
    if task.revision not in (acknowledged, acknowledged + 1):
        return f"it stands at revision {task.revision}"
    if not task.finished and task.fetch_request.id != str(task.revision):
        return f"it waits for request {task.fetch_request.id} at revision {task.revision}"
    while not task.finished:
        task = answer(flow, task)
    return None if task.result == RESULT else f"it ended with {task.status}, {task.result!r}, {task.error!r}"


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
