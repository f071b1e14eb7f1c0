"""DynamoDB Local, Amazon's own imitation of DynamoDB: opt-in, because of its licence.

It may be used by holders of an AWS account only, and not be passed on; so nothing here downloads it. Who may use it names
the folder that holds `DynamoDBLocal.jar` in the environment variable SEQUENTIAL_FLOW_TEST_DYNAMODB_LOCAL.

It has no option for the address that it listens at: it listens at **every** address of the machine. Run the tests where
only loopback exists:

    unshare -n bash -c "ip link set lo up; python -m pytest tests/storage/test_dynamodb_storage.py"
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from servers.server import Server

_VARIABLE = "SEQUENTIAL_FLOW_TEST_DYNAMODB_LOCAL"


class DynamoDBLocal(Server):
    """Keeps its tables on disk (SQLite). Listens at every address: see the module's text."""

    name = "dynamodb-local"

    @classmethod
    def missing(cls) -> str | None:
        folder = os.environ.get(_VARIABLE)
        if not folder:
            return f"DynamoDB Local is opt-in because of its licence: {_VARIABLE} names the folder of DynamoDBLocal.jar"
        if not (Path(folder) / "DynamoDBLocal.jar").exists():
            return f"There is no DynamoDBLocal.jar in {folder!r}, which {_VARIABLE} names"
        return None if shutil.which("java") else "DynamoDB Local needs Java 17 or later"

    def command(self) -> list[str | Path]:
        folder = Path(os.environ[_VARIABLE]).resolve()
        return [
            "java", f"-Djava.library.path={folder}/DynamoDBLocal_lib", "-jar", folder / "DynamoDBLocal.jar",
            "-dbPath", self.folder, "-sharedDb", "-disableTelemetry", "-port", str(self.port),
        ]  # fmt: skip

    @property
    def endpoint(self) -> str:
        return f"http://{self.host}:{self.port}"
