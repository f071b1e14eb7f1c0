"""One turn of the README example in a new process: `ours.py pause|resume sqlite|file FOLDER`."""

import json
import sys
from time import perf_counter

began = perf_counter()

from sequential_flow import SequentialFlow  # noqa: E402  the import is measured

if sys.argv[2] == "sqlite":
    from sequential_flow import SQLiteStorage
imported = perf_counter()

CODE = "const userId = 123; const user = fetch('https://api.example.com/user/' + userId); user.name"
ALICE = {"data": {"id": 123, "name": "Alice"}}


def with_sqlite(turn: str, folder: str) -> float:
    """The task lives in a database."""
    flow = SequentialFlow(SQLiteStorage(folder + "/tasks.db"))
    opened = perf_counter()
    task = flow.execute(CODE, id="job") if turn == "pause" else flow.resume("job", ALICE)
    assert task.status == "paused" if turn == "pause" else task.result == "Alice", task
    return opened


def with_file(turn: str, folder: str) -> float:
    """The state lives in a file."""
    flow = SequentialFlow()
    opened = perf_counter()
    if turn == "pause":
        task = flow.execute(CODE, id="job", save=False)
        with open(folder + "/state.json", "w") as file:
            json.dump(task.vm_state, file)
        return opened
    with open(folder + "/state.json") as file:
        state = json.load(file)
    task = flow.resume("job", ALICE, vm_state=state, code=CODE)
    assert task.result == "Alice", task
    return opened


opened = (with_sqlite if sys.argv[2] == "sqlite" else with_file)(sys.argv[1], sys.argv[3])
done = perf_counter()
print(json.dumps({"import": (imported - began) * 1000, "turn": (done - imported) * 1000}))
