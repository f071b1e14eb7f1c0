"""MariaDB, from the distribution's packages."""

from __future__ import annotations

import shutil
import socket
from pathlib import Path

from servers.server import Server


class MariaDB(Server):
    """An own data folder; the user root has no password."""

    name = "mariadb"
    user = "mysql"

    @classmethod
    def missing(cls) -> str | None:
        if shutil.which("mariadbd") and shutil.which("mariadb-install-db"):
            return None
        return "MariaDB's server is not installed (Debian: apt-get install mariadb-server)"

    def prepare(self) -> None:
        self.run(
            "mariadb-install-db", "--no-defaults", f"--datadir={self.folder}/data", "--skip-test-db",
            "--auth-root-authentication-method=normal", "--basedir=/usr",
        )  # fmt: skip
        script = self.folder / "init.sql"
        script.write_text("CREATE DATABASE IF NOT EXISTS flows CHARACTER SET utf8mb4;\n")

    def command(self) -> list[str | Path]:
        return [
            "mariadbd", "--no-defaults", f"--datadir={self.folder}/data", f"--socket={self.folder}/socket",
            f"--pid-file={self.folder}/pid", f"--bind-address={self.host}", f"--port={self.port}", "--skip-log-bin",
            "--innodb-flush-log-at-trx-commit=2", "--innodb-buffer-pool-size=64M", "--skip-name-resolve",
            "--max-connections=200", f"--init-file={self.folder}/init.sql",
        ]  # fmt: skip

    def ready(self) -> bool:
        with socket.create_connection((self.host, self.port), timeout=2) as connection:
            connection.settimeout(2)
            return len(connection.recv(5)) == 5  # the greeting

    @property
    def url(self) -> str:
        return f"mariadb://root@{self.host}:{self.port}/flows"
