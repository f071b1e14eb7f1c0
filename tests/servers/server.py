"""A server of the tests: a process that can be killed, and comes back at the same address with what it had on its disk."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from abc import ABC, abstractmethod
from pathlib import Path


class Server(ABC):
    """`with Server() as server:` starts it and ends it; `kill` and `start` in between as often as a test likes."""

    name: str
    patience = 60.0
    """Seconds that it may take to start, on a machine that is busy with other tests."""
    user: str | None = None
    """The user that it runs as when the tests run as root: some servers refuse root."""

    def __init__(self) -> None:
        self.host = "127.0.0.1"
        self.port = free_port()
        # Not below the folder of pytest: servers that run as another user must get through to it.
        self.folder = Path(tempfile.mkdtemp(prefix=f"sequential-flow-{self.name}-"))
        self.folder.chmod(0o755)
        self._process: subprocess.Popen[bytes] | None = None
        self._prepared = False

    @classmethod
    @abstractmethod
    def missing(cls) -> str | None:
        """Why this server cannot be had on this machine, or None."""

    @abstractmethod
    def command(self) -> list[str | Path]:
        """What starts it, in the foreground."""

    def prepare(self) -> None:
        """What is done once, before the first start."""
        return

    def environment(self) -> dict[str, str]:
        """What its process sees beside this one's."""
        return {}

    def ready(self) -> bool:
        """Whether it answers. By default: whether it accepts connections."""
        with socket.create_connection((self.host, self.port), timeout=1):
            return True

    def start(self) -> None:
        """Start it and wait until it answers."""
        if not self._prepared:
            self.prepare()
            self._prepared = True
        with open(self.folder / "log", "ab") as log:
            self._process = subprocess.Popen(
                [str(word) for word in self.command()],
                stdout=log,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                cwd=self.folder,
                env=os.environ | self.environment(),
                start_new_session=True,
                **self._as_user(),
            )
        deadline = time.monotonic() + self.patience
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                break
            try:
                if self.ready():
                    return
            except OSError:
                pass
            time.sleep(0.02)
        log_text = (self.folder / "log").read_text(errors="replace")
        self.kill()
        raise RuntimeError(f"{self.name} did not start. Its log ends with:\n{log_text[-3000:]}")

    def kill(self) -> None:
        """`kill -9` for it and its children."""
        process, self._process = self._process, None
        if process is not None:
            with_children(process.pid, signal.SIGKILL)
            process.wait(30)

    def freeze(self) -> None:
        """It accepts connections and answers nothing, as a server that hangs."""
        assert self._process is not None
        with_children(self._process.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        """The end of `freeze`."""
        assert self._process is not None
        with_children(self._process.pid, signal.SIGCONT)

    def run(self, *command: str | Path) -> None:
        """A step of `prepare`; raises with what the command said."""
        done = subprocess.run(
            [str(word) for word in command], capture_output=True, text=True, cwd=self.folder, **self._as_user()
        )
        if done.returncode:
            raise RuntimeError(f"{command[0]} failed ({done.returncode}):\n{done.stdout}{done.stderr}")

    def _as_user(self) -> dict[str, object]:
        if self.user is None or os.geteuid() != 0:
            return {}
        shutil.chown(self.folder, self.user, self.user)
        return {"user": self.user, "group": self.user, "extra_groups": []}

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


def with_children(pid: int, number: signal.Signals) -> None:
    """Send a signal to a process and all below it. PostgreSQL's lead groups of their own, so the group is not enough."""
    family = [pid]
    parents = {int(stat.parent.name): _parent(stat) for stat in Path("/proc").glob("[0-9]*/stat")}
    for member in family:  # grows while it is walked
        family += [child for child, parent in parents.items() if parent == member]
    for member in family:
        with contextlib.suppress(ProcessLookupError):
            os.kill(member, number)


def _parent(stat: Path) -> int:
    try:
        return int(stat.read_text().rpartition(")")[2].split()[1])
    except OSError:  # it ended meanwhile
        return 0


def free_port() -> int:
    """A port of loopback that nobody listens at, and that no outgoing connection is given: those are above 32767."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
