"""The service as clouds and people run it: real processes on loopback, and calls to them over real HTTP."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from http.client import HTTPConnection
from pathlib import Path

from service_tests import SECRET

from servers.server import Server

ROOT = Path(__file__).resolve().parents[2]
GOOGLE = ROOT / "tests" / "clouds" / "gcp"
"""What Google's two clouds run functions with, in an environment of its own."""
BIN = GOOGLE / ".venv" / ("Scripts" if os.name == "nt" else "bin")


class ServedService(Server):
    """A process that serves the service; `settings` are environment variables. It has a secret, and no other setting."""

    def __init__(self, **settings: str) -> None:
        super().__init__()
        self.settings = settings

    def environment(self) -> dict[str, str]:
        theirs = [name for name in os.environ if name.startswith("SEQUENTIAL_FLOW_")]
        paths = [str(ROOT / "core"), str(ROOT / "adapters")]
        ours = {"PYTHONPATH": os.pathsep.join(paths), "SEQUENTIAL_FLOW_SECRET": SECRET}
        return dict.fromkeys(theirs, "") | ours | self.settings  # an empty setting counts as none

    @property
    def log(self) -> str:
        """What it wrote so far."""
        return (self.folder / "log").read_text(errors="replace")

    def logged(self, part: str) -> list[str]:
        """The lines of its log that hold `part`. It may answer before it writes them."""
        deadline = time.monotonic() + 10
        while True:
            found = [line for line in self.log.splitlines() if part in line]
            if found or time.monotonic() > deadline:
                return found
            time.sleep(0.01)

    def call(
        self, method: str, target: str, headers: Mapping[str, str] | None = None, body: bytes | None = None
    ) -> tuple[int, Mapping[str, str], bytes]:
        """One request, sent as it is written."""
        connection = HTTPConnection(self.host, self.port, timeout=60)
        try:
            connection.request(method, target, body, dict(headers or {}))
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()


class FunctionsFramework(ServedService):
    """A function of a file, as Cloud Run functions runs it: under the Functions Framework, with gunicorn."""

    name = "functions-framework"

    def __init__(self, source: Path, target: str, **settings: str) -> None:
        super().__init__(**settings)
        self.source = source
        self.target = target

    @classmethod
    def missing(cls) -> str | None:
        if (BIN / "functions-framework").exists():
            return None
        folder = GOOGLE.relative_to(ROOT)
        return (
            "Google's Functions Framework is not installed "
            f"(python -m venv {folder}/.venv && {folder}/.venv/bin/pip install -r {folder}/requirements.txt)"
        )

    def command(self) -> list[str | Path]:
        return [
            BIN / "functions-framework", "--source", self.source, "--target", self.target,
            "--host", self.host, "--port", str(self.port),
        ]  # fmt: skip

    def ready(self) -> bool:
        return self.call("GET", "/health")[0] == 200
