"""The application without a server, and under uvicorn: as an application of one's own, and as the container runs it."""

from __future__ import annotations

import fnmatch
import json
import os
import re
import subprocess
import sys

import pytest
from conversation import hold
from served import ROOT, ServedService
from service_tests import ask

pytest.importorskip("uvicorn", reason="uvicorn is missing: pip install -e '.[dev]'")

APP = """
from sequential_flow import SequentialFlow, SQLiteStorage
from sequential_flow_adapters.api import create_app

app = create_app(SequentialFlow(storage=SQLiteStorage("flows.db")))
"""


class Uvicorn(ServedService):
    """`uvicorn app:app`, with a module of one's own."""

    name = "uvicorn"

    @classmethod
    def missing(cls) -> str | None:
        return None

    def prepare(self) -> None:
        (self.folder / "app.py").write_text(APP)

    def command(self):
        return [sys.executable, "-m", "uvicorn", "--host", self.host, "--port", str(self.port), "app:app"]

    def ready(self) -> bool:
        return self.call("GET", "/health")[0] == 200


class Container(Uvicorn):
    """What the Dockerfile starts, on loopback."""

    name = "container"

    def command(self):
        program, *words = json.loads(DOCKERFILE["CMD"][-1])
        assert program == "sequential-flow"
        return [sys.executable, "-m", "sequential_flow", *words, "--host", self.host]  # the last one counts

    def environment(self):
        # As in the image, but for the folder, which is a volume there.
        return super().environment() | {
            **ENVIRONMENT, "PORT": str(self.port), "PATH": os.environ["PATH"],
            "SEQUENTIAL_FLOW_STORAGE": ENVIRONMENT["SEQUENTIAL_FLOW_STORAGE"].replace("/data/", f"{self.folder}/"),
        }  # fmt: skip


def instructions(text: str) -> dict[str, list[str]]:
    """The instructions of a Dockerfile by name, each with its lines joined."""
    lines = re.sub(r"^#.*\n", "", text, flags=re.MULTILINE)
    found: dict[str, list[str]] = {}
    for line in re.sub(r"\\\n\s*", " ", lines).splitlines():
        if line.strip():
            name, _, rest = line.partition(" ")
            found.setdefault(name, []).append(rest.strip())
    return found


DOCKERFILE = instructions((ROOT / "Dockerfile").read_text())
ENVIRONMENT = dict(word.split("=", 1) for line in DOCKERFILE["ENV"] for word in line.split())


def test_the_conversation_in_process(sealed):
    """Without a server: what the doors' answers are to be like."""

    def call(method, target, headers, body):
        async def receive():
            return {"type": "http.request", "body": body or b"", "more_body": False}

        answer = ask(sealed.app, method, target, headers=headers.items(), receive=receive)
        return answer.status_code, answer.headers, answer.text.encode()

    hold(call)


def test_the_conversation_with_an_application_of_ones_own():
    with Uvicorn() as server:
        hold(server.call)


def test_two_workers_are_one_service():
    class TwoWorkers(Uvicorn):
        def command(self):
            return [*super().command(), "--workers", "2"]

    with TwoWorkers() as server:
        for _ in range(3):
            hold(server.call)


class TestContainer:
    def test_the_conversation(self):
        with Container() as server:
            hold(server.call)
            assert (server.folder / "flows.db").exists()
            lines = [json.loads(line) for line in server.log.splitlines() if line.startswith("{")]
        assert {line["severity"] for line in lines} == {"INFO"}

    def test_its_health_check_sees_whether_it_is_well(self):
        options, _, command = DOCKERFILE["HEALTHCHECK"][0].partition("CMD ")
        assert "--timeout=" in options
        program, *words = json.loads(command)
        assert program == "python"

        def check(port: int) -> int:
            environment = os.environ | {"PORT": str(port)}
            return subprocess.run([sys.executable, *words], env=environment, stderr=subprocess.DEVNULL).returncode

        with Container() as server:
            assert check(server.port) == 0
        assert check(server.port) == 1

    def test_it_does_not_run_as_root(self):
        (user,) = DOCKERFILE["USER"]
        assert int(user) > 0
        assert any(f"--uid {user} " in line for line in DOCKERFILE["RUN"])

    def test_what_it_copies_is_there_and_is_let_in(self):
        copied = [word for line in DOCKERFILE["COPY"] if not line.startswith("--from=") for word in line.split()[:-1]]
        assert {"pyproject.toml", "core", "adapters"} <= set(copied)
        patterns = [line for line in (ROOT / ".dockerignore").read_text().splitlines() if line and line[0] != "#"]
        for name in copied:
            assert (ROOT / name).exists()
            assert not ignored(name, patterns), f".dockerignore leaves out {name}"
        for secret in (".env", ".git", "flows.db", "core/sequential_flow/__pycache__"):
            assert ignored(secret, patterns), f".dockerignore lets in {secret}"

    def test_what_the_package_is_built_from_is_copied(self):
        import tomllib

        project = tomllib.loads((ROOT / "pyproject.toml").read_text())
        copied = [word for line in DOCKERFILE["COPY"] for word in line.split()[:-1]]
        packages = project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
        needed = {path.partition("/")[0] for path in packages}
        needed |= {project["project"]["readme"], *project["project"]["license-files"]}
        assert needed <= set(copied)

    def test_the_extras_that_it_installs_exist(self):
        import tomllib

        known = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
        (extras,) = re.findall(r'"\.\[([\w,]+)\]"', " ".join(DOCKERFILE["RUN"]))
        assert set(extras.split(",")) <= set(known)


def ignored(name: str, patterns: list[str]) -> bool:
    """Docker's rule: the last pattern that matches the path or a folder above it decides."""
    decided = False
    parts = name.split("/")
    paths = ["/".join(parts[:end]) for end in range(1, len(parts) + 1)]
    for pattern in patterns:
        wanted = pattern.removeprefix("!")
        spellings = {wanted, wanted.removeprefix("**/")} if wanted.startswith("**/") else {wanted}
        if any(fnmatch.fnmatchcase(path, spelling) for path in paths for spelling in spellings):
            decided = not pattern.startswith("!")
    return decided
