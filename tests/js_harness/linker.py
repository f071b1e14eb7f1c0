"""Joins a program and the packages that it requires into one text, as a bundler does: a program is a script without modules.

Every file stands in a function of its own, its text untouched::

    const require = (…)({
    "big.js/big.js": [function (module, exports, require) {
    …the text…
    }, {}],
    });
    …the program…

A name that is found nowhere (`require('util')` behind a test for Node) stays unlinked and throws when it is asked for.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

from js_harness.programs import Program

PACKAGES = Path(__file__).resolve().parent.parent / "libraries" / "node_modules"

_REQUIRE = re.compile(r"""\brequire\(\s*(["'])([^"'\n]+)\1\s*\)""")
_LOADER = """\
const require = (files => {
  const loaded = Object.create(null);
  const load = path => {
    if (loaded[path]) return loaded[path].exports;
    const [body, links] = files[path];
    const module = loaded[path] = { exports: {} };
    body.call(module.exports, module, module.exports, requirer(links));
    return module.exports;
  };
  const requirer = links => name => {
    if (Object.hasOwn(links, name)) return load(links[name]);
    throw new Error(`Cannot find module '${name}'`);
  };
  return requirer(files[''][1]);
})({
"""

HOST_FILES = {"buffer": "module.exports = {};", "process": "module.exports = { env: {} };"}
"""What packages ask of Node itself and cannot do without, as bundlers provide it."""


def linked(program: Program) -> Program:
    """The program with what it requires; one that requires nothing is left as it is."""
    return replace(program, code=link(program.code)) if _REQUIRE.search(program.code) else program


def link(code: str, packages: Path = PACKAGES) -> str:
    """Raises `FileNotFoundError` where the program itself requires what is not installed."""
    files: dict[str, str] = {}
    links: dict[str, dict[str, str]] = {"": {}}
    for name in _required(code):
        path = _resolve(name, packages, packages)
        if path is None:
            raise FileNotFoundError(f"{name} is not installed in {packages}")
        links[""][name] = _add(path, packages, files, links)
    parts = [_LOADER, f"'': [null, {json.dumps(links[''])}],\n"]
    for path, text in files.items():
        parts.append(
            f"{json.dumps(path)}: [function (module, exports, require) {{\n{text}\n}}, {json.dumps(links[path])}],\n"
        )
    return "".join(parts) + "});\n" + code


def _add(path: str, packages: Path, files: dict[str, str], links: dict[str, dict[str, str]]) -> str:
    """Take in a file and all that it requires; its name in the bundle."""
    todo = [path]
    while todo:
        name = todo.pop()
        if name in files:
            continue
        links[name] = {}
        if name in HOST_FILES:
            files[name] = HOST_FILES[name]
            continue
        text = (packages / name).read_text("utf-8")
        files[name] = f"module.exports = {text}" if name.endswith(".json") else text
        if name.endswith(".json"):
            continue
        for asked in _required(text):
            found = _resolve(asked, (packages / name).parent, packages)
            if found is not None:
                links[name][asked] = found
                todo.append(found)
    return path


def _required(text: str) -> list[str]:
    return list(dict.fromkeys(match[2] for match in _REQUIRE.finditer(text)))


def _resolve(name: str, folder: Path, packages: Path) -> str | None:
    """As Node does, less what no package here needs: a file, with an extension added, or a folder's main file."""
    if name in HOST_FILES:
        return name
    path = (folder / name if name.startswith(".") else packages / name).resolve()
    for candidate in (path, *(path.with_name(path.name + end) for end in (".cjs", ".js", ".json"))):
        if candidate.is_file():
            return candidate.relative_to(packages.resolve()).as_posix()
    description = path / "package.json"
    main = json.loads(description.read_text("utf-8")).get("main", "index.js") if description.is_file() else "index.js"
    if not path.is_dir():
        return None
    return _resolve("./" + main, path, packages)
