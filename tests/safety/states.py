"""Stored states, mutilated: each must be refused, or load to a machine whose turn ends as any turn ends.

`PYTHONPATH=core:tests python -m safety.states [SEED [COUNT]]` writes what went wrong as JSON, one object a line.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import traceback
from collections.abc import Iterator
from typing import Any

from js_harness.programs import ROOT, Program, read_program

ADDRESS_SPACE = 3 << 29
FOLDERS = (
    "pause-matrix",
    "fetch",
    "flows",
    "iterators",
    "maps-and-sets",
    "exceptions",
    "destructuring",
    "arrays",
    "objects",
    "web-classes",
)
ODD_NAMES = (
    "", "$", "$$", "$ref", "$\\x", "$function", "__class__", "props", "proto", "py", "a.b", "main", "1/main", "0/main", "-1/f@1:1",
    "99/main", "²/main", "f@1:1", "Array.prototype.map", "get Map.prototype.size", "new Array", "Array", "Object.prototype", "nowhere",
    "..", ".this", ".completion", "1:1", "3:18.get#2", "9" * 400, "\ud800", "\0", "{}", "%s", "realm", "global", "R", "T", "x" * 10_000,
)  # fmt: skip
ODD_NUMBERS = (0, -1, 1, 2**31, 2**53, 10**400, -(10**400), 0.5, 1e308, -0.0, float("nan"), float("inf"))
KINDS = (
    "", "ref", "builtin", "var", "string", "bigint", "int", "list", "tuple", "symbol", "function", "scope", "object", "array",
    "arguments", "error", "map", "set", "wrapper", "stringObject", "bound", "stringIterator", "mapIterator", "setIterator",
    "iteratorHelper", "wrappedIterator", "cursor", "iterator", "forIn", "construct", "accessor", "descriptor", "arrayIterator",
    "serialization", "unknown", "regexp", "date", "proxy", "promise", "generator", "body",
    "response", "request", "headers", "blob", "file", "formData", "stream", "streamReader", "streamIterator", "pairIterator", "url",
    "abortSignal",
)  # fmt: skip


def pausing_programs(count: int) -> list[Program]:
    """Programs of ``tests/js`` that pause, from all folders alike."""
    found = [
        [program for program in map(read_program, sorted((ROOT / folder).glob("*.js"))) if program.pauses]
        for folder in FOLDERS
    ]
    chosen: list[Program] = []
    for row in range(max(map(len, found))):
        chosen += [programs[row] for programs in found if row < len(programs)]
    return chosen[:count]


def state_of(program: Program, limits: Any) -> tuple[Any, dict[str, Any]] | None:
    """The compiled program and its state at the last pause that it reaches."""
    from sequential_flow import engine, snapshot
    from sequential_flow.fetch import FetchResponse

    compiled = engine.compile_program(program.code)
    outcome = engine.start(compiled, input=program.input, limits=limits, **CLOCK)
    state = None
    for pause in program.pauses:
        if not hasattr(outcome, "machine"):
            break
        state = json.loads(json.dumps(snapshot.dump(outcome.machine)))
        response = FetchResponse.from_dict(pause.response)
        outcome = engine.resume(outcome.machine, {outcome.requests[0].id: response}, limits=limits, **CLOCK)
    return None if state is None else (compiled, state)


CLOCK: dict[str, Any] = {"now": lambda: 0.0, "monotonic": __import__("time").monotonic, "entropy": bytes}


def places(node: Any) -> Iterator[tuple[Any, Any]]:
    """All containers and keys of a document."""
    todo = [node]
    while todo:
        holder = todo.pop()
        for key, item in list(holder.items()) if isinstance(holder, dict) else list(enumerate(holder)):
            yield holder, key
            if isinstance(item, dict | list):
                todo.append(item)


def deep(levels: int, kind: int) -> Any:
    node: Any = 1
    for _ in range(levels):
        node = (
            [node]
            if kind == 0
            else {"a": node}
            if kind == 1
            else {"$tuple": [node]}
            if kind == 2
            else {"$list": [node]}
        )
    return node


def odd_value(dice: random.Random, document: dict[str, Any]) -> Any:
    """Something that does not belong."""
    choice = dice.randrange(14)
    heap = document.get("heap")
    heap = list(heap) if isinstance(heap, dict) and heap else ["1"]
    if choice == 0:
        return dice.choice((None, True, False, "", [], {}, [[]], {"a": {}}, "text"))
    if choice == 1:
        return dice.choice(ODD_NUMBERS)
    if choice == 2:
        return dice.choice(ODD_NAMES)
    if choice == 3:
        return {"$ref": dice.choice([*heap, "0", "999", "", "-1", 1, None, [], "__class__"])}
    if choice == 4:
        return {"$builtin": dice.choice(ODD_NAMES)}
    if choice == 5:
        return {"$": dice.choice(("undefined", "NaN", "done", "absent", "global", "realm", "-0", "nonsense", 1, None))}
    if choice == 6:
        return {"$" + dice.choice(KINDS): dice.choice((None, 1, "x", [], {}, [1, 2], {"entries": [1]}, {"a": 1}))}
    if choice == 7:
        fields = ("length", "cells", "entries", "collection", "kind", "position", "array", "index", "iterator", "next", "done", "target",
                  "keys", "state", "underlying", "callback", "inner", "counter", "remaining", "primitive", "bound_target",
                  "bound_this", "bound_arguments", "trace", "get", "set", "flags", "object", "new_target", "string")  # fmt: skip
        return {"$" + dice.choice(KINDS): {name: odd_value(dice, document) for name in dice.sample(fields, 8)}}
    if choice == 8:
        return {
            "$object": {},
            "proto": odd_value(dice, document),
            "attrs": [["a", 7, 1], ["b", dice.randrange(9), 1, 1]],
        }
    if choice == 9:
        return deep(dice.choice((10, 500, 5_000)), dice.randrange(4))
    if choice == 10:
        return {"$array": {"length": dice.choice(ODD_NUMBERS), "cells": [[dice.choice(ODD_NUMBERS), 1, 7], [0, 1]]}}
    if choice == 11:
        stack = document.get("stack")
        functions = [
            frame.get("function") for frame in (stack if isinstance(stack, list) else ()) if isinstance(frame, dict)
        ]
        return {
            "$function": dice.choice([*functions, *ODD_NAMES]),
            "scope": odd_value(dice, document),
            "home": 1,
            "named": {},
        }
    if choice == 12:
        return {"$scope": dice.choice(["1:1", "1/1:1", *ODD_NAMES]), "up": odd_value(dice, document), "vars": {"x": 1}}
    return {"$proxy": {"target": odd_value(dice, document), "handler": {}}}


def is_inside(container: Any, node: Any) -> bool:
    """Whether a container is in a node: what goes in a circle is no JSON."""
    return isinstance(node, dict | list) and (
        node is container or any(holder is container for holder, _ in places(node))
    )


def mutilate(dice: random.Random, document: dict[str, Any]) -> None:
    """One to three changes in place."""
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        found = list(places(document))
        holder, key = dice.choice([place for place in found if place[1] not in ("format", "program")])
        choice = dice.randrange(8)
        if choice == 0:
            del holder[key]
        elif choice == 1:
            other, its_key = dice.choice(found)
            if not (is_inside(other, holder[key]) or is_inside(holder, other[its_key])):
                holder[key], other[its_key] = other[its_key], holder[key]
        elif choice == 2 and isinstance(holder, dict):
            holder[dice.choice(ODD_NAMES)] = holder.pop(key)
        elif choice == 3 and isinstance(holder, list):
            holder *= dice.choice((0, 2, 50))
        elif choice == 4:
            heap = document.get("heap", {})
            holder[key] = {"$ref": dice.choice([*heap, "1"])} if isinstance(heap, dict) else None
        else:
            holder[key] = odd_value(dice, document)


def resumed(compiled: Any, document: dict[str, Any], limits: Any) -> str | None:
    """What went wrong with a document; ``None`` where it was refused or went on as any other."""
    from sequential_flow import engine, snapshot
    from sequential_flow.errors import ProgramMismatchError, StateFormatError
    from sequential_flow.fetch import FetchResponse
    from sequential_flow.outcome import Failed, Paused

    try:
        machine = snapshot.load(document, compiled)
    except (StateFormatError, ProgramMismatchError):
        return None
    responses = {request.id: FetchResponse({"id": 1, "items": [1, 2], "name": "x"}) for request in machine.waiting}
    outcome = engine.resume(machine, responses, limits=limits, **CLOCK)
    if isinstance(outcome, Failed) and outcome.error.code == "internal_error":
        return outcome.error.message
    if isinstance(outcome, Paused):
        json.dumps(snapshot.dump(outcome.machine))
    return None


def main(seed: int, count: int) -> None:
    import logging

    from sequential_flow.limits import Limits

    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    log = Kept()
    logging.getLogger("sequential_flow").addHandler(log)
    limits = Limits(operations=20_000, turn_seconds=1.0)
    states = [found for found in (state_of(program, Limits()) for program in pausing_programs(40)) if found is not None]
    dice = random.Random(seed)
    for number in range(count):
        compiled, state = states[number % len(states)]
        document = json.loads(json.dumps(state))
        mutilate(dice, document)
        print(json.dumps({"trying": number}), flush=True)
        try:
            wrong = resumed(compiled, document, limits)
            text = log.text
        except Exception as error:  # noqa: BLE001  whatever it is, it should not have come out
            wrong, text = f"{type(error).__name__} escaped", traceback.format_exc()
        if wrong:
            print(json.dumps({"number": number, "wrong": wrong, "trace": text[-2500:]}), flush=True)


class Kept(__import__("logging").Handler):
    """Keeps the last traceback that was logged."""

    text = ""

    def emit(self, record: Any) -> None:
        self.text = "".join(traceback.format_exception(*record.exc_info)) if record.exc_info else record.getMessage()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:] or (1, 2_000)))
