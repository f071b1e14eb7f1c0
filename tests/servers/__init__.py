"""Real servers for the tests of stores, each started on this machine, on loopback, and ended with the tests.

`server.py` says what a server is; beside it, one file a server. `scripts/dev.py` installs what they need. Where one
cannot be had, `Server.missing()` says why, and its tests are skipped with that reason.
"""
