"""Ask Node what programs do: `PYTHONPATH=tests python -m js_harness.judge [--fill] tests/js/FOLDER …`

Prints each difference from the promises. With `--fill` it writes Node's answer into every `// expect: ?` (a result or an
error), for the author to read and agree with. Our own engine is never asked.
"""

from __future__ import annotations

import sys
from pathlib import Path

from js_harness.linker import linked
from js_harness.node import NodeJudge, find_node
from js_harness.programs import Program, read_program


def main(arguments: list[str]) -> int:
    fill = "--fill" in arguments
    node = find_node()
    if node is None:
        print("no node on the PATH")
        return 2
    judge = NodeJudge(node)
    wrong = 0
    count = 0
    for path in _files([Path(argument).resolve() for argument in arguments if argument != "--fill"]):
        program = linked(read_program(path))
        count += 1
        if program.node_skip is not None:
            print(f"{program.name}: skipped, {program.node_skip}")
            continue
        if fill and program.ending == "ask Node":
            program = _filled(program, judge)
        if differences := judge.run(program).differences(program.promise()):
            wrong += 1
            print(program.name, *differences, sep="\n    ")
    judge.close()
    print(f"{count} programs, {wrong} differ")
    return 1 if wrong else 0


def _filled(program: Program, judge: NodeJudge) -> Program:
    said = judge.ask(program)
    if "error" in said:
        line = f"// expect-error: {said['error']['name']}: {said['error']['message']}"
    else:
        line = f"// expect: {said.get('result', 'undefined')}"
    line = line.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")  # they would end the comment
    program.path.write_text(program.path.read_text("utf-8").replace("// expect: ?", line), "utf-8")
    print(f"{program.name}  {line}")
    return linked(read_program(program.path))


def _files(paths: list[Path]) -> list[Path]:
    return sorted(file for path in paths for file in (path.rglob("*.js") if path.is_dir() else [path]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
