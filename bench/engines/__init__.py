"""One file an engine. Each has an `Engine` with a `version` and what it can do of

- `kernel(source)` → `{"prepare": ms, "run": ms, "value": result}`: compile a program, run it;
- `job(name, size)` → `{"start": ms, "save": ms, "load": ms, "resume": ms, "value": result, "bytes": …, "zlib": …}`:
  run a program of `programs/` to its fetch, write its state, read it back, answer the fetch.

Times are of a warm process: what an engine can keep between two tasks is made before the clock starts.
"""
