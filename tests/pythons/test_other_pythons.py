"""The engine and the service on other Pythons: 3.12 and 3.13, and 3.14 as WebAssembly (Pyodide).

`scripts/dev.py` makes their environments, of the Pythons that it finds. `SEQUENTIAL_FLOW_TEST_PYTHONS=all` runs every
program there; usually it is some of them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
EVERY = "1" if os.environ.get("SEQUENTIAL_FLOW_TEST_PYTHONS") == "all" else "7"


@pytest.mark.parametrize("version", ["3.12", "3.13", "3.14"])
def test_the_same_programs_do_the_same_on(version):
    python = HERE / f".venv-{version}" / "bin" / "python"
    if not python.exists():
        pytest.skip(f"there is no Python {version}, or scripts/dev.py has not made {python.parent.parent.name}")
    found = answer(str(python), "-W", "error", str(HERE / "inside.py"), EVERY)
    assert found["python"].startswith(version + ".")
    assert_all_is_well(found)


def test_the_same_programs_do_the_same_in_webassembly():
    node = shutil.which("node")
    if node is None or not (HERE / "node_modules" / "pyodide").exists() or not any(HERE.glob("wheels/*.whl")):
        pytest.skip("Pyodide is missing: scripts/dev.py test brings it, with npm and pip")
    found = answer(node, str(HERE / "pyodide.mjs"), EVERY)
    assert (found["platform"], found["python"][:5]) == ("emscripten", "3.14.")
    assert_all_is_well(found)


def answer(*command: str):
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "SEQUENTIAL_"))}
    done = subprocess.run(command, capture_output=True, text=True, timeout=1800, env=environment)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def assert_all_is_well(found):
    assert found["wrong"] == []
    assert found["programs"] > 100 and found["states"] > 10
    assert found["service"] == "held"
