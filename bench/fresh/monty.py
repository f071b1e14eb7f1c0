"""The README example's Python twin in a new process: `monty.py pause|resume file FOLDER`."""

import json
import sys
from pathlib import Path
from time import perf_counter

began = perf_counter()

from pydantic_monty import Monty  # noqa: E402  the import is measured

imported = perf_counter()

CODE = "userId = 123\nuser = fetch('https://api.example.com/user/' + str(userId))\nuser['name']"
STATE = Path(sys.argv[3]) / "state"
with Monty() as pool, pool.checkout() as session:
    if sys.argv[1] == "pause":
        STATE.write_bytes(session.feed_start(CODE).dump())
    else:
        end = session.load_snapshot(STATE.read_bytes()).resume({"return_value": {"id": 123, "name": "Alice"}})
        assert end.output == "Alice", end
    done = perf_counter()
print(json.dumps({"import": (imported - began) * 1000, "turn": (done - imported) * 1000}))
