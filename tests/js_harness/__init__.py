"""Runs the programs of `tests/js` and says what they did.

A program is a `.js` file whose name is the sentence it tests; its directives (`programs.py`) say what must happen. Every run,
whoever makes it, ends in a `Transcript` (`transcript.py`): the requests in order, the console lines, the ending. Three runs
are compared with the transcript that the directives promise:

    straight   execute, then resume in this process from the live storage        engine_runs.py
    durable    each turn in a process that has never run a program, the state
               crossing as JSON text                                             engine_runs.py, turn.py, zygote.py
    node       many programs in one Node process, each in a fresh context        node.py, node_runner.cjs

Example: `// pause: api/user/1 => {"id": 1}` promises the request `GET api/user/1` and gives the answer;
`// expect: 1` promises the ending `result 1`.
"""
