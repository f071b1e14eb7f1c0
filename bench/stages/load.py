"""The service under load: many clients at once, and whether every task came to its end."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from bench.options import Options
from bench.sources import BENCH, CORE, ROOT
from bench.table import Cell, Table

CLIENTS = 16
PROGRAM = "const user = fetch('https://api.example.com/user/' + input.id); user.name + ' ' + input.id"
NOTES = [
    f"{CLIENTS} clients, each with a connection of its own and one request at a time; client and server share the machine.",
    "A flow is POST /execute and POST /resume of the README's program. `sequential-flow serve`, one process of uvicorn.",
    "At the end all tasks are listed: each has completed, once, with its own result.",
    "echo: FastAPI with one route that reads and writes JSON, under the same uvicorn and the same clients.",
]


def run(options: Options) -> list[Table]:
    """A row for the echo and for each store; 60 seconds each, or 3 for a quick look."""
    seconds = 3.0 if options.quick else 60.0
    rows: list[list[Cell]] = []
    with echo() as port:
        requests, times = asyncio.run(load(port, seconds, echo_once))
        rows.append(row("echo", requests, requests, times, seconds, None))
    with tempfile.TemporaryDirectory() as folder:
        for name, url in (("memory", "memory://"), ("SQLite", f"sqlite:///{folder}/flows.db")):
            with service(url, options.cores[0]) as port:
                flows, times = asyncio.run(load(port, seconds, flow_once))
                lost = flows - asyncio.run(finished(port))
                rows.append(row(name, flows, 2 * flows, times, seconds, lost))
    columns = ["service on", "flows/s", "requests/s", "median ms", "99th percentile ms", "tasks", "lost"]
    return [Table(f"{CLIENTS} clients for {seconds:g} s (target: none lost, no error)", columns, rows, NOTES)]


def row(name: str, flows: int, requests: int, times: list[float], seconds: float, lost: int | None) -> list[Cell]:
    """`times` are those of requests, in seconds."""
    tasks: list[Cell] = [None, None] if lost is None else [flows, lost]
    per_flow = None if lost is None else flows / seconds
    percentile = quantiles(times, n=100)[98]
    return [name, per_flow, requests / seconds, median(times) * 1000, percentile * 1000, *tasks]


# ---------------------------------------------------------------------------------------------------- clients


class Connection:
    """One connection of HTTP/1.1 that stays open. Small, so that the client takes little of the machine from the server."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self.times: list[float] = []

    async def ask(self, method: str, target: str, body: Any = None) -> Any:
        """The answer's JSON. Raises `Failed` for anything but 200."""
        content = b"" if body is None else json.dumps(body).encode()
        head = f"{method} {target} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
        began = time.perf_counter()
        self._writer.write(f"{head}content-length: {len(content)}\r\n\r\n".encode() + content)
        answer = await self._reader.readuntil(b"\r\n\r\n")
        status, _, headers = answer.decode("latin-1").lower().partition("\r\n")
        length = int(headers.partition("content-length:")[2].partition("\r\n")[0])
        raw = await self._reader.readexactly(length)
        self.times.append(time.perf_counter() - began)
        if status.split()[1] != "200":
            raise Failed(f"{method} {target}: {status}: {raw[:500]!r}")
        return json.loads(raw)

    def close(self) -> None:
        """Close it."""
        self._writer.close()


class Failed(Exception):
    """An answer that is not the right one."""


async def load(
    port: int, seconds: float, once: Callable[[Connection, str], Awaitable[None]]
) -> tuple[int, list[float]]:
    """Let all clients repeat `once` for some seconds: how often it was done, and what each request took."""
    deadline = time.perf_counter() + seconds

    async def client(number: int) -> tuple[int, list[float]]:
        connection = Connection(*await asyncio.open_connection("127.0.0.1", port))
        done = 0
        while time.perf_counter() < deadline:
            await once(connection, f"{number}-{done}")
            done += 1
        connection.close()
        return done, connection.times

    found = await asyncio.gather(*map(client, range(CLIENTS)))
    return sum(done for done, _ in found), [taken for _, times in found for taken in times]


async def echo_once(connection: Connection, name: str) -> None:
    """One request."""
    body = {"id": name, "code": PROGRAM, "input": {"id": name}}
    if await connection.ask("POST", "/echo", body) != body:
        raise Failed("the echo is another one")


async def flow_once(connection: Connection, name: str) -> None:
    """One flow, from its start to its end."""
    task = await connection.ask("POST", "/execute", {"id": name, "code": PROGRAM, "input": {"id": name}})
    if task["status"] != "paused":
        raise Failed(f"{name} is {task['status']}")
    response = {"data": {"name": "Alice"}}
    task = await connection.ask(
        "POST", "/resume", {"taskId": name, "requestId": task["fetchRequest"]["id"], "fetchResponse": response}
    )
    if (task["status"], task["result"]) != ("completed", f"Alice {name}"):
        raise Failed(f"{name} is {task['status']}: {task['result']!r}")


async def finished(port: int) -> int:
    """How many different tasks the service has that ended with their own result. Raises `Failed` for one that did not."""
    connection = Connection(*await asyncio.open_connection("127.0.0.1", port))
    seen: set[str] = set()
    cursor = ""
    while True:
        page = await connection.ask("GET", f"/tasks?limit=1000{cursor}")
        for task in page["tasks"]:
            if (task["status"], task["result"], task["revision"]) != ("completed", f"Alice {task['id']}", 2):
                raise Failed(f"{task['id']} stands at {task['status']}, revision {task['revision']}")
            seen.add(task["id"])
        if page["cursor"] is None:
            connection.close()
            return len(seen)
        cursor = f"&cursor={page['cursor']}"


# ---------------------------------------------------------------------------------------------------- servers


@contextmanager
def service(storage: str, core: Path) -> Iterator[int]:
    """`sequential-flow serve` on a storage; its port."""
    port = free_port()
    words = ["serve", "--port", str(port), "--storage", storage, "--json-log"]
    with serving([sys.executable, "-m", "sequential_flow", *words], port, core):
        yield port


@contextmanager
def echo() -> Iterator[int]:
    """The bare FastAPI application; its port."""
    port = free_port()
    with serving([sys.executable, str(BENCH / "fresh" / "echo_service.py"), str(port)], port, CORE):
        yield port


@contextmanager
def serving(command: list[str], port: int, core: Path) -> Iterator[None]:
    """A process while it listens at a port."""
    paths = os.pathsep.join([str(core), str(ROOT / "adapters")])
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SEQUENTIAL_FLOW_")}
    with tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen(
            command,
            env=environment | {"PYTHONPATH": paths},
            stdout=subprocess.DEVNULL,  # the log lines: written, as in production, and read by nobody
            stderr=log,
        )
        try:
            asyncio.run(listening(port, process))
            yield
        except BaseException as error:
            log.seek(0)
            error.add_note(log.read()[-2000:])
            raise
        finally:
            process.kill()
            process.wait(30)


def free_port() -> int:
    """A port of loopback that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def listening(port: int, process: subprocess.Popen[bytes], patience: float = 60.0) -> None:
    """Wait until somebody listens. Raises `Failed` if the process ended, or after some seconds."""
    deadline = time.monotonic() + patience
    while process.poll() is None and time.monotonic() < deadline:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.05)
        else:
            writer.close()
            return
    raise Failed("the server did not start")
