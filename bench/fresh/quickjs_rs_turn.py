"""The README example, written with a promise, in a new process: `quickjs_rs_turn.py pause|resume file FOLDER`."""

from time import perf_counter

began = perf_counter()

import asyncio  # noqa: E402  the imports are measured
import json  # noqa: E402
import sys  # noqa: E402
from pathlib import Path  # noqa: E402

from quickjs_rs import Runtime, Snapshot  # noqa: E402

imported = perf_counter()

CODE = (Path(__file__).parent.parent / "programs" / "readme.promise.js").read_text()
STATE = Path(sys.argv[3]) / "state"
with Runtime() as runtime, runtime.new_context() as context:
    if sys.argv[1] == "pause":
        context.eval(CODE)
        STATE.write_bytes(context.create_snapshot().to_bytes())
    else:
        runtime.restore_snapshot(Snapshot.from_bytes(STATE.read_bytes()), context)
        asyncio.run(context.eval_async("answer({id: 123, name: 'Alice'}); 0"))
        assert context.eval("result") == "Alice"
    done = perf_counter()
print(json.dumps({"import": (imported - began) * 1000, "turn": (done - imported) * 1000, "done": done}))
