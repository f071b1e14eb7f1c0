"""Google's Firestore emulator: the jar of the gcloud SDK or of firebase-tools, on any Java."""

from __future__ import annotations

import http.client
import os
import shutil
import urllib.error
import urllib.request
from pathlib import Path

from servers.server import Server


class FirestoreEmulator(Server):
    """Keeps its documents in memory: they do not outlive a kill.

    It enforces preconditions as production does, but asks for no indexes and sweeps nothing by TTL. Clients find it by
    `FIRESTORE_EMULATOR_HOST`, which is to be its `address`.
    """

    name = "firestore"

    @classmethod
    def missing(cls) -> str | None:
        if not shutil.which("java"):
            return "the Firestore emulator needs Java 11 or later (Debian: apt-get install default-jre-headless)"
        if cls._jar() is None:
            return (
                "Google's Firestore emulator is not installed (gcloud components install cloud-firestore-emulator, or "
                "apt-get install google-cloud-cli-firestore-emulator, or firebase setup:emulators:firestore; "
                "FIRESTORE_EMULATOR_JAR may name its jar)"
            )
        return None

    @staticmethod
    def _jar() -> Path | None:
        """Started directly: the SDK's own script leaves a child behind."""
        named = os.environ.get("FIRESTORE_EMULATOR_JAR")
        if named:
            return Path(named) if Path(named).is_file() else None
        gcloud = shutil.which("gcloud")
        if gcloud:
            sdk = Path(gcloud).resolve().parent.parent
            jar = sdk / "platform" / "cloud-firestore-emulator" / "cloud-firestore-emulator.jar"
            if jar.is_file():
                return jar
        cache = Path.home() / ".cache" / "firebase" / "emulators"
        jars = sorted(cache.glob("cloud-firestore-emulator-v*.jar"), key=lambda path: path.stat().st_mtime)
        return jars[-1] if jars else None

    def command(self) -> list[str | Path]:
        return [
            "java", "-Duser.language=en", "-Xmx512m", "-cp", self._jar(),
            "com.google.cloud.datastore.emulator.firestore.CloudFirestore", f"--host={self.host}", f"--port={self.port}",
        ]  # fmt: skip

    def ready(self) -> bool:
        """It accepts connections before it is warm, when its first answer may take seconds."""
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            direct.open(f"http://{self.address}/v1/projects/demo/databases/(default)/documents/t/t", timeout=60)
        except urllib.error.HTTPError as error:
            return error.code == 404
        except http.client.HTTPException:
            return False
        return True

    @property
    def address(self) -> str:
        """What `FIRESTORE_EMULATOR_HOST` is to be."""
        return f"{self.host}:{self.port}"
