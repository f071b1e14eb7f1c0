"""Ask Node what programs do: `PYTHONPATH=tests python -m js_harness.judge [--fill] tests/js/FOLDER …`

Prints each difference from the promises. With `--fill` it writes Node's answer into every `// expect: ?` (a result or an
error; for a program in `web/`, what the server was asked and the console lines too), for the author to read and agree
with. Our own engine is never asked.
"""

from __future__ import annotations

import sys
from pathlib import Path

from js_harness.linker import linked
from js_harness.node import NodeJudge, find_node
from js_harness.programs import Program, read_program
from js_harness.web_runs import NodeWeb


def main(arguments: list[str]) -> int:
    fill = "--fill" in arguments
    node = find_node()
    if node is None:
        print("no node on the PATH")
        return 2
    judge = NodeJudge(node)
    web = NodeWeb(node)
    wrong = 0
    count = 0
    for path in _files([Path(argument).resolve() for argument in arguments if argument != "--fill"]):
        program = linked(read_program(path))
        count += 1
        if program.node_skip is not None:
            print(f"{program.name}: skipped, {program.node_skip}")
            continue
        if fill and program.ending == "ask Node":
            program = _filled_web(program, web) if program.is_web else _filled(program, judge)
        if differences := (web if program.is_web else judge).run(program).differences(program.promise()):
            wrong += 1
            print(program.name, *differences, sep="\n    ")
    judge.close()
    web.close()
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


def _filled_web(program: Program, web: NodeWeb) -> Program:
    found = web.run(program)
    lines = [f"// request: {request}" for request in found.requests]
    if not program.log:
        lines += [f"// log: {line}" for line in found.log if "\n" not in line]
    kind, _, rest = found.ending.partition(" ")
    lines.append(
        f"// expect: {rest}"
        if kind == "result"
        else f"// expect-error: {rest}"
        if kind == "error"
        else "// expect: undefined"
    )
    program.path.write_text(program.code.replace("// expect: ?", "\n".join(lines)), "utf-8")
    print(program.name, *lines, sep="\n    ")
    return read_program(program.path)


def _files(paths: list[Path]) -> list[Path]:
    return sorted(file for path in paths for file in (path.rglob("*.js") if path.is_dir() else [path]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
