"""One turn of the README example in a new process: `ours_turn.py pause|resume sqlite|file FOLDER`."""

from time import perf_counter

began = perf_counter()

import json  # noqa: E402  the imports are measured
import sys  # noqa: E402

from sequential_flow import SequentialFlow  # noqa: E402

TURN, STORE, FOLDER = sys.argv[1:]
if STORE == "sqlite":
    from sequential_flow import SQLiteStorage
imported = perf_counter()

CODE = "const userId = 123; const user = fetch('https://api.example.com/user/' + userId); user.name"
ALICE = {"data": {"id": 123, "name": "Alice"}}

if STORE == "sqlite":
    flow = SequentialFlow(SQLiteStorage(FOLDER + "/tasks.db"))
    task = flow.execute(CODE, id="job") if TURN == "pause" else flow.resume("job", ALICE)
elif TURN == "pause":
    task = SequentialFlow().execute(CODE, id="job", save=False)
    with open(FOLDER + "/state.json", "w") as file:
        json.dump(task.vm_state, file)
else:
    with open(FOLDER + "/state.json") as file:
        state = json.load(file)
    task = SequentialFlow().resume("job", ALICE, vm_state=state, code=CODE)
done = perf_counter()
assert task.status == "paused" if TURN == "pause" else task.result == "Alice", task
print(json.dumps({"import": (imported - began) * 1000, "turn": (done - imported) * 1000, "done": done}))
