"""The function as Vercel runs it: what `vercel build` makes of deploy/vercel, under the runtime that it puts there."""

from __future__ import annotations

import json
import os
import shutil
import socket
import threading
from collections.abc import Mapping
from pathlib import Path

from artifacts import CLOUDS, ROOT, find_python, how_to_install, run
from served import ServedService

PROJECT = ROOT / "deploy" / "vercel"
TOOLS = CLOUDS / "vercel"
_CLI = TOOLS / "node_modules" / "vercel" / "dist" / "index.js"
_BIN = TOOLS / ".venv" / "bin"


def python_version() -> str:
    """The Python of the function, such as `3.13`."""
    return (PROJECT / ".python-version").read_text().strip()


def missing() -> str | None:
    """Why the artifact cannot be built or run on this machine, or None."""
    if not shutil.which("node"):
        return "Node is not installed"
    if not _CLI.exists():
        folder = TOOLS.relative_to(ROOT)
        return f"Vercel's command line is not installed (npm ci --prefix {folder} --ignore-scripts)"
    if not (_BIN / "uv").exists():
        return how_to_install(TOOLS)
    if find_python(python_version()) is None:
        return f"deploy/vercel asks for Python {python_version()}, which is not installed with pip"
    return None


def build(folder: Path, wheels: Path) -> None:
    """`vercel build`, which needs no account, in `project`, a copy of deploy/vercel, with the wheel of this repository."""
    project = folder / "project"
    shutil.copytree(PROJECT, project, ignore=shutil.ignore_patterns("__pycache__", ".vercel"))
    # What `vercel link` writes; without it the command line asks the network for teams.
    settings = {"projectId": "prj_tests", "orgId": "team_tests", "settings": {"framework": None}}
    (project / ".vercel").mkdir()
    (project / ".vercel" / "project.json").write_text(json.dumps(settings))
    environment = {
        "PATH": os.pathsep.join([str(find_python(python_version())), str(_BIN), os.environ["PATH"]]),
        "UV_FIND_LINKS": str(wheels),
        "VERCEL_TELEMETRY_DISABLED": "1",
        "XDG_DATA_HOME": str(folder / "data"),
    }
    # `vercel deploy` sends these along, and Vercel's machines build with them.
    environment |= json.loads((PROJECT / "vercel.json").read_text())["build"]["env"]
    run(["node", _CLI, "build", "--yes"], env=os.environ | environment, cwd=project)


class VercelRuntime(ServedService):
    """The function of a built project, in production. `received` is what its runtime told Vercel's proxy."""

    name = "vercel"

    def __init__(self, project: Path, **settings: str) -> None:
        super().__init__(**settings)
        self.project = project
        self.received: list[dict] = []
        (self.function,) = (project / ".vercel" / "output" / "functions").glob("**/*.func")
        self.config = json.loads((self.function / ".vc-config.json").read_text())
        self._started = False
        self._proxy = socket.socket(socket.AF_UNIX)

    @classmethod
    def missing(cls) -> str | None:
        return missing()

    def prepare(self) -> None:
        """The function's folder, put together as Vercel does when it deploys."""
        shutil.copytree(self.function, self.folder, dirs_exist_ok=True, symlinks=True)
        for place, source in self.config["filePathMap"].items():
            target = self.folder / place
            target.parent.mkdir(parents=True, exist_ok=True)
            target.symlink_to(self.project / source)  # thousands of files, which nobody writes to
        self._proxy.bind(str(self.folder / "ipc.sock"))
        self._proxy.listen(1)
        threading.Thread(target=self._listen, daemon=True).start()

    def environment(self) -> dict[str, str]:
        theirs = [name for name in os.environ if name.startswith(("SEQUENTIAL_FLOW_", "VERCEL"))]
        ours = {
            "VERCEL": "1",
            "VERCEL_ENV": "production",
            "VERCEL_IPC_PATH": str(self.folder / "ipc.sock"),
        }
        return dict.fromkeys(theirs, "") | self.config["environment"] | ours | self.settings

    def command(self) -> list[str | Path]:
        python = find_python(python_version())
        assert python is not None
        module = self.config["handler"].partition(".")[0]
        return [python / f"python{python_version()}", "-c", f"import sys; sys.path.insert(0, ''); import {module}"]

    def ready(self) -> bool:
        return self._started and super().ready()

    def call(
        self, method: str, target: str, headers: Mapping[str, str] | None = None, body: bytes | None = None
    ) -> tuple[int, Mapping[str, str], bytes]:
        """A request, as Vercel's proxy hands it on."""
        internal = {"x-vercel-internal-invocation-id": "tests", "x-vercel-internal-request-id": "1"}
        return super().call(method, target, {**(headers or {}), **internal}, body)

    def _listen(self) -> None:
        """Messages of the runtime: JSON, each ended by a zero byte."""
        try:
            connection, _ = self._proxy.accept()
            with connection:
                rest = b""
                while part := connection.recv(65536):
                    *whole, rest = (rest + part).split(b"\0")
                    for message in map(json.loads, whole):
                        self.received.append(message)
                        if message["type"] == "server-started":
                            self.port = message["payload"]["httpPort"]
                            self._started = True
        except OSError:  # the test is over
            pass

    def __exit__(self, *words: object) -> None:
        super().__exit__(*words)
        self._proxy.close()
