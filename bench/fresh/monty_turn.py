"""The README example's Python twin in a new process: `monty_turn.py pause|resume file FOLDER`."""

from time import perf_counter

began = perf_counter()

import json  # noqa: E402  the imports are measured
import sys  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Any  # noqa: E402

from pydantic_monty import Monty  # noqa: E402

imported = perf_counter()

CODE = "userId = 123\nuser = fetch('https://api.example.com/user/' + str(userId))\nuser['name']"
STATE = Path(sys.argv[3]) / "state"
with Monty() as pool, pool.checkout() as session:
    if sys.argv[1] == "pause":
        snapshot: Any = session.feed_start(CODE)
        STATE.write_bytes(snapshot.dump())
    else:
        snapshot = session.load_snapshot(STATE.read_bytes())
        end = snapshot.resume({"return_value": {"id": 123, "name": "Alice"}})
        assert end.output == "Alice", end
    done = perf_counter()
print(json.dumps({"import": (imported - began) * 1000, "turn": (done - imported) * 1000, "done": done}))
