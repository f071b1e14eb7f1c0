"""The command line: `sequential-flow`, or `python -m sequential_flow`.

    sequential-flow run report.js --id july       # real HTTP, to the end; start it again to go on where it stopped
    sequential-flow show july                     # where it waits, and with which variables

One file a command: each has `HELP`, `add_arguments(parser)` and `run(arguments) -> int`, and a row in `main.py`.
What the program made goes to standard output, all that is about it to standard error. Exit status: 0 done, 1 the
program failed, 2 the call was wrong (or storage is away), 3 paused.

Tasks are kept in SQLite, in `~/.local/share/sequential-flow/flows.db` (`$XDG_DATA_HOME`, or `%LOCALAPPDATA%` on
Windows), so that every command finds them from every folder; `--storage URL` or `SEQUENTIAL_FLOW_STORAGE` name another.
"""
