"""dynalite, an imitation of DynamoDB in JavaScript, from npm."""

from __future__ import annotations

import shutil
from pathlib import Path

from servers.server import Server

_SCRIPT = Path(__file__).parent / "node_modules" / "dynalite" / "cli.js"


class Dynalite(Server):
    """Keeps its tables on disk (LevelDB), so that they survive `kill -9`. It has neither TTL nor transactions."""

    name = "dynalite"

    @classmethod
    def missing(cls) -> str | None:
        if shutil.which("node") and _SCRIPT.exists():
            return None
        return "dynalite is not installed (with Node 20 or later: npm ci --prefix tests/servers)"

    def command(self) -> list[str | Path]:
        return [
            "node", _SCRIPT, "--host", self.host, "--port", str(self.port), "--path", self.folder / "data",
            "--createTableMs", "0", "--deleteTableMs", "0", "--updateTableMs", "0",
        ]  # fmt: skip

    @property
    def endpoint(self) -> str:
        return f"http://{self.host}:{self.port}"
