"""Redis, from the distribution's packages."""

from __future__ import annotations

import shutil
import socket
from pathlib import Path

from servers.server import Server, free_port


class RedisServer(Server):
    """Writes reach the disk before they are acknowledged. `cluster`: a cluster of this one node, which has all slots."""

    name = "redis"

    def __init__(self, *, cluster: bool = False) -> None:
        super().__init__()
        self.cluster = cluster
        self._bus_port = free_port()

    @classmethod
    def missing(cls) -> str | None:
        found = shutil.which("redis-server")
        return None if found else "Redis's server is not installed (Debian: apt-get install redis-server)"

    def command(self) -> list[str | Path]:
        cluster = ["--cluster-enabled", "yes", "--cluster-port", str(self._bus_port)] if self.cluster else []
        return [
            "redis-server", "--bind", self.host, "--port", str(self.port), "--dir", self.folder,
            "--save", "", "--appendonly", "yes", "--appendfsync", "always", *cluster,
        ]  # fmt: skip

    def ready(self) -> bool:
        """It accepts connections before it has read its file: it answers PING when it has."""
        if self.cluster:
            self.tell("CLUSTER ADDSLOTSRANGE 0 16383")  # it refuses what it has already
            return "cluster_state:ok" in self.tell("CLUSTER INFO")
        return self.tell("PING") == "+PONG\r\n"

    def tell(self, command: str) -> str:
        """The answer to a command, as it stands on the wire."""
        with socket.create_connection((self.host, self.port), timeout=2) as connection:
            connection.sendall(command.encode() + b"\r\nQUIT\r\n")
            connection.settimeout(10)
            answer = b""
            while part := connection.recv(65536):
                answer += part
        return answer.decode().removesuffix("+OK\r\n")

    @property
    def url(self) -> str:
        return f"redis://{self.host}:{self.port}/0"
