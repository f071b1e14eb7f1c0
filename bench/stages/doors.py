"""A cloud's function that has gone cold: from exec to the first paused task in the storage, door by door."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

from bench.options import Options
from bench.processes import import_times, spawn
from bench.sources import BENCH
from bench.table import Cell, Table
from bench.workers import interleave

sys.path.insert(0, str(BENCH.parent / "tests"))

from servers.dynalite import Dynalite
from servers.firestore_emulator import FirestoreEmulator
from servers.postgresql import PostgreSQL
from servers.redis_server import RedisServer
from servers.server import Server

TARGET = 100
"""Milliseconds that the engine may take of a cold start."""

STORAGE = "SEQUENTIAL_FLOW_STORAGE"
DOORS: dict[str, tuple[list[str], list[type[Server]]]] = {
    "aws": (["mangum", "botocore"], [Dynalite]),
    "vercel": ([], [RedisServer, PostgreSQL]),
    "gcp": (["functions_framework", "google.cloud.firestore"], [FirestoreEmulator]),
    "firebase": (["firebase_functions", "google.cloud.firestore"], [FirestoreEmulator]),
}
"""The modules that a door needs beside the service's, and the stores that its functions use there."""

PYTHONS = [sys.executable, str(BENCH.parent / "tests" / "clouds" / "gcp" / ".venv" / "bin" / "python")]
"""Where doors may be installed: Google's frameworks are in an environment of their own, as for tests."""

GROUPS: dict[str, tuple[str, ...]] = {
    "sequential_flow": ("sequential_flow",),
    "sequential_flow_adapters": ("sequential_flow_adapters",),
    "FastAPI, Starlette": ("fastapi", "starlette", "anyio", "sniffio", "annotated_doc"),
    "pydantic": ("pydantic", "pydantic_core", "pydantic_settings", "annotated_types", "typing_inspection", "dotenv"),
    "OpenTelemetry (FastAPI's)": ("opentelemetry",),
    "the door's framework": ("mangum", "functions_framework", "firebase_functions", "firebase_admin", "flask", "a2wsgi",
                             "werkzeug", "jinja2", "cloudevents", "uvicorn", "uvicorn_worker", "gunicorn"),
    "the storage's client": ("botocore", "urllib3", "dateutil", "jmespath", "redis", "sqlalchemy", "psycopg",
                             "psycopg_binary", "google", "grpc", "proto", "requests", "certifi", "cryptography"),
}  # fmt: skip


def run(options: Options) -> list[Table]:
    """Whole processes, and what they import."""
    rounds = options.rounds_or(15)
    notes = [
        f"Smallest of {rounds} interleaved rounds; compiled Python in place.",
        "The runtime of the cloud is not in it: a script opens the door as the runtime does, and sends one request.",
        "open: importing the door and making its application. request: the first one; storage: its share of that.",
        "engine: importing the core, and execute without the storage.",
        "SQLite: the door without its cloud's client. The other stores are the tests' own servers on this machine.",
    ]
    with ExitStack() as stack:
        processes = _processes(stack, options.only, notes)
        runs: dict[str, Callable[[], Any]] = {label: partial(spawn, command) for label, command in processes.items()}
        warmed = interleave(1, runs)  # makes tables and compiled files
        notes += [f"{label} is left out: it failed." for label, answers in warmed.items() if not answers]
        runs = {label: runs[label] for label, answers in warmed.items() if answers}
        bare = {"bare python": partial(spawn, [sys.executable, "-c", _BARE])}
        found = interleave(rounds, bare | runs)
        rows = [_row(label, answers) for label, answers in found.items() if answers]
        columns = ["process", "exec to done ms", "open ms", "request ms", "storage ms", "engine ms", "", "clients"]
        title = f"The first request of a cold function (target: the engine below {TARGET} ms)"
        return [Table(title, columns, rows, notes), _imports({label: processes[label] for label in runs})]


_BARE = "import time; print('{\"done\": %r}' % time.perf_counter())"


def _processes(stack: ExitStack, only: tuple[str, ...], notes: list[str]) -> dict[str, list[str]]:
    """The command of each door with each of its stores; why others are left out goes to the notes."""
    folder = stack.enter_context(tempfile.TemporaryDirectory())
    servers: dict[type[Server], Server] = {}
    found: dict[str, list[str]] = {}
    for door, (modules, stores) in DOORS.items():
        if only and door not in only:
            continue
        python = next((python for python in PYTHONS if _has(python, ["fastapi", "pydantic_settings", *modules])), None)
        if python is None:
            notes.append(f"{door} is left out: {', '.join(modules)} or the service's own needs are not installed.")
            continue
        command = partial(_command, python, door)
        found[f"{door}: SQLite"] = command({STORAGE: f"sqlite:///{folder}/{door}.db"})
        for store in stores:
            reason = store.missing()
            if reason:
                notes.append(f"{door} with {store.name} is left out: {reason}")
                continue
            if store not in servers:
                servers[store] = stack.enter_context(store())
            found[f"{door}: {store.name}"] = command(_variables(servers[store]))
    return found


def _has(python: str, modules: list[str]) -> bool:
    """Whether all of the modules are installed there."""
    asked = f"import importlib.util; assert all(map(importlib.util.find_spec, {modules!r}))"
    try:
        return subprocess.run([python, "-c", asked], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _variables(server: Any) -> dict[str, str]:
    if isinstance(server, Dynalite):
        return {STORAGE: f"dynamodb://doors?endpoint={server.endpoint}&create=true"}
    if isinstance(server, FirestoreEmulator):
        return {STORAGE: "firestore://demo-doors", "FIRESTORE_EMULATOR_HOST": server.address}
    return {STORAGE: server.url}


def _command(python: str, door: str, variables: dict[str, str]) -> list[str]:
    return [python, str(Path(BENCH) / "fresh" / "door_turn.py"), door, json.dumps(variables)]


def _row(label: str, answers: list[dict[str, Any]]) -> list[Cell]:
    if label.startswith("bare"):
        return [label, min(answer["done"] for answer in answers), None, None, None, None, "", ""]
    parts = ("done", "open", "request", "storage", "engine")
    times: list[float] = [min(answer[part] for answer in answers) for part in parts]
    return [label, *times, "over" if times[-1] > TARGET else "", ", ".join(answers[0]["clients"]) or "none"]


def _imports(processes: dict[str, list[str]]) -> Table:
    """Own time of what each process imports, in groups, the smallest of some runs."""
    groups = [*GROUPS, "the rest (standard library)"]
    rows: list[list[Cell]] = []
    for label, command in processes.items():
        best: dict[str, float] = {}
        for _ in range(3):
            for name, own, _ in import_times(command):
                best[name] = min(own, best.get(name, own))
        sums = dict.fromkeys(groups, 0.0)
        for name, own in best.items():
            sums[_group(name)] += own
        rows.append([label, *sums.values(), sum(best.values())])
    notes = ["`-X importtime` (which slows imports down) of the same processes, the smallest of three runs a module."]
    return Table("What a cold function imports, own ms", ["process", *groups, "all"], rows, notes)


def _group(module: str) -> str:
    root = module.partition(".")[0]
    return next((name for name, roots in GROUPS.items() if root in roots), "the rest (standard library)")
