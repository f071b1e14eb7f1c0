"""PostgreSQL, from the distribution's packages."""

from __future__ import annotations

import shutil
import socket
from pathlib import Path

from servers.server import Server


class PostgreSQL(Server):
    """An own cluster in a folder of its own. Commits survive the server's end, though not the machine's."""

    name = "postgresql"
    user = "postgres"

    @classmethod
    def missing(cls) -> str | None:
        return None if cls._folder() else "PostgreSQL's server is not installed (Debian: apt-get install postgresql)"

    @staticmethod
    def _folder() -> Path | None:
        """Debian keeps the server's programs out of the PATH, one folder a version."""
        folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
        if folders and (folders[-1] / "postgres").exists():
            return folders[-1]
        found = shutil.which("postgres")
        return Path(found).parent if found and shutil.which("initdb") else None

    def prepare(self) -> None:
        self.run(
            self._folder() / "initdb", "-D", self.folder / "data", "-U", "postgres", "-A", "trust", "-N",
            "--no-locale", "-E", "UTF8",
        )  # fmt: skip

    def command(self) -> list[str | Path]:
        return [
            self._folder() / "postgres", "-D", self.folder / "data", "-k", self.folder, "-p", str(self.port),
            "-c", f"listen_addresses={self.host}", "-c", "max_connections=200", "-F",
        ]  # fmt: skip

    def ready(self) -> bool:
        """It accepts connections before it is ready: it answers a startup packet when it is."""
        with socket.create_connection((self.host, self.port), timeout=2) as connection:
            connection.settimeout(2)
            words = b"user\0postgres\0database\0postgres\0\0"
            connection.sendall((len(words) + 8).to_bytes(4, "big") + (196608).to_bytes(4, "big") + words)
            return connection.recv(1) == b"R"

    def kill(self) -> None:
        super().kill()
        # What kill -9 leaves behind and a restart stumbles over, if the number belongs to another process by now.
        (self.folder / "data" / "postmaster.pid").unlink(missing_ok=True)

    @property
    def url(self) -> str:
        return f"postgresql://postgres@{self.host}:{self.port}/postgres"
