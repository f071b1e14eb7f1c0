"""test262, the suite of ECMAScript, run against a checkout that is given by path (the suite is not part of this project).

    python -m test262 CHECKOUT                          all that we run, two workers; the failures at the end
    python -m test262 CHECKOUT --filter built-ins/Array
    python -m test262 CHECKOUT --write                  writes docs/conformance.md and failing.txt

(from the folder ``tests``, with ``core`` on the path; ``scripts/dev.py test262 CHECKOUT`` does both.) The rooms:

- `suite` reads a test: its front matter, what scenarios it asks for, and whether an answer is the right one
  (test262's INTERPRETING.md);
- `selection` says which tests we run; every one that is left out has its reason in ``skips.toml``;
- `host` is a realm of the engine with what test262 asks of a host: ``print`` and ``$262``;
- `worker` serves `host` in a process of its own, `pool` keeps some of these, and ends one that hangs;
- `report` writes the outcome: ``docs/conformance.md`` for people, ``failing.txt`` for the next run.

``failing.txt`` lists every test that fails, with its reason. A test that fails and is not listed is a step back; one that is
listed and passes has to be struck out. So the number of passes only rises.
"""
