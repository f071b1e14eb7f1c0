// Runs inside.py in Pyodide (CPython compiled to WebAssembly): node pyodide.mjs EVERY
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const here = dirname(fileURLToPath(import.meta.url));
const python = await loadPyodide();
python.FS.mkdir("/project");
python.FS.mount(python.FS.filesystems.NODEFS, { root: join(here, "..", "..") }, "/project");
const wheels = join(here, "wheels");
for (const name of readdirSync(wheels).filter((name) => name.endsWith(".whl"))) {
  python.unpackArchive(new Uint8Array(readFileSync(join(wheels, name))), "wheel");
}
python.globals.set("every", Number(process.argv[2] ?? 1));
console.log(
  python.runPython(`
import json, sys
sys.dont_write_bytecode = True
sys.path.insert(0, "/project/tests/pythons")
from inside import main
json.dumps(main(every))
`),
);
