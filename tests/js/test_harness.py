"""The harness itself: it notices broken promises, and a turn in a fork is as fresh as it says."""

from __future__ import annotations

import doctest
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from js_harness import transcript
from js_harness.node import NodeJudge
from js_harness.programs import ROOT, BadProgram, read_program
from js_harness.transcript import Transcript
from js_harness.zygote import TurnDied, Zygotes

PROGRAM = """
const order = fetch('/orders', { method: 'POST', body: JSON.stringify({ n: 1 }) });
console.log('got', order.id);
order.id;
// pause: POST /orders {"n": 1} => {"id": 7}
// log: got 7
// expect: 7
"""

ENGINE = '''
"""An engine of three lines: it pauses once, and its result is how often its process was used, and the hash seed."""
import os
uses = 0

class Task:
    id, status, console = "t", "completed", ()
    fetch_request = vm_state = result = error = error_detail = None

class JSSyntaxError(Exception):
    pass


class SequentialFlow:
    def execute(self, code, input=None):
        if code == "die":
            os._exit(3)
        if code == "raise":
            raise LookupError("out of the face")
        return self.turn()

    def resume(self, task_id, response, vm_state, code):
        return self.turn()

    def turn(self):
        global uses
        uses += 1
        task = Task()
        task.result = [uses, os.environ["PYTHONHASHSEED"]]
        return task
'''


@pytest.fixture
def zygotes(tmp_path: Path) -> Iterator[Zygotes]:
    package = tmp_path / "sequential_flow"
    package.mkdir()
    (package / "__init__.py").write_text(ENGINE)
    pair = Zygotes([str(ROOT.parent), str(tmp_path)])
    yield pair
    pair.close()


def test_no_turn_sees_an_earlier_one(zygotes: Zygotes) -> None:
    answers = [json.loads(zygotes.turn(number, json.dumps({"code": "x"})))["result"] for number in range(4)]
    assert answers == [[1, "1"], [1, "2"], [1, "1"], [1, "2"]]


def test_a_turn_that_dies_is_reported_and_the_next_one_runs(zygotes: Zygotes) -> None:
    with pytest.raises(TurnDied, match="status 3"):
        zygotes.turn(0, json.dumps({"code": "die"}))
    with pytest.raises(TurnDied, match="LookupError: out of the face"):
        zygotes.turn(0, json.dumps({"code": "raise"}))
    assert json.loads(zygotes.turn(0, json.dumps({"code": "x"})))["result"] == [1, "1"]


def test_directives_become_a_promise(tmp_path: Path) -> None:
    (tmp_path / "p.js").write_text(PROGRAM)
    program = read_program(tmp_path / "p.js")
    assert program.promise() == Transcript(('POST /orders {"n":1}',), ("got 7",), "result 7")
    assert program.pauses[0].response == {"data": {"id": 7}, "status": 200, "statusText": "OK", "headers": {}}


@pytest.mark.parametrize(
    "text", ["1;", "// expect: {", "// expect: 1\n// expect: 2", "// pause: /x\n// expect: 1", "// style: odd"]
)
def test_a_program_without_a_readable_promise_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "p.js").write_text(text)
    with pytest.raises(BadProgram):
        read_program(tmp_path / "p.js")


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (("expect: 7", "expect: 8"), "ending"),
        (("expect: 7", 'expect: "7"'), "ending"),
        (("expect: 7", "expect-error: TypeError"), "ending"),
        (("log: got 7", "log: got 8"), "console"),
        (("POST /orders {", "PUT /orders {"), "requests"),
        (('{"n": 1} =>', '{"n": 2} =>'), "requests"),
        (("// expect:", "// pause: /more => 1\n// expect:"), "requests"),
    ],
)
def test_a_broken_promise_is_noticed(
    tmp_path: Path, node_judge: NodeJudge, change: tuple[str, str], complaint: str
) -> None:
    path = tmp_path / "p.js"
    path.write_text(PROGRAM)
    assert node_judge.run(read_program(path)).differences(read_program(path).promise()) == []
    path.write_text(PROGRAM.replace(*change))
    program = read_program(path)
    differences = node_judge.run(program).differences(program.promise())
    assert [line.split(":")[0] for line in differences] == [complaint]


def test_the_examples_in_the_text() -> None:
    assert doctest.testmod(transcript).failed == 0
