"""The Vercel door: where its storage comes from, who gets in, and what it imports."""

from __future__ import annotations

import json
import logging
import subprocess
import sys

import pytest
from conversation import hold
from service_tests import SECRET, problem
from starlette.testclient import TestClient

from servers.redis_server import RedisServer

VERCEL = ("VERCEL", "VERCEL_ENV", "DATABASE_URL", "POSTGRES_URL", "REDIS_URL", "KV_URL")


@pytest.fixture(autouse=True)
def surroundings_of_vercel(monkeypatch):
    for name in VERCEL:
        monkeypatch.delenv(name, raising=False)
    yield
    log = logging.getLogger("sequential_flow")
    log.handlers.clear()
    log.propagate = True
    log.setLevel(logging.NOTSET)


@pytest.fixture
def start(monkeypatch, tmp_path):
    """`start(VARIABLE=…)` is a client of the door with these variables."""
    from sequential_flow_adapters.vercel import create_app

    def make(**variables):
        for name, value in variables.items():
            monkeypatch.setenv(name, value.replace("{folder}", str(tmp_path)))
        return TestClient(create_app(), base_url="https://service.example")

    return make


def test_the_conversation(start):
    client = start(SEQUENTIAL_FLOW_STORAGE="sqlite:///{folder}/flows.db", SEQUENTIAL_FLOW_SECRET=SECRET)

    def call(method, target, headers, body):
        # Starlette's client decodes a path twice; uvicorn, which Vercel's runtime has, does not.
        answer = client.request(method, target.replace("%252F", "%25252F"), headers=dict(headers), content=body)
        return answer.status_code, answer.headers, answer.content

    hold(call)


# -------------------------------------------------------------------------------------------------------------- storage

NEON = "postgres://me:word@ep-x.eu-central-1.aws.neon.tech/neondb?sslmode=require"
UPSTASH = "rediss://default:word@x.upstash.io:6379"


@pytest.mark.parametrize(
    ("variables", "storage"),
    [
        ({}, None),
        ({"DATABASE_URL": NEON}, NEON),
        ({"POSTGRES_URL": NEON}, NEON),
        ({"REDIS_URL": UPSTASH}, UPSTASH),
        ({"KV_URL": UPSTASH}, UPSTASH),
        ({"DATABASE_URL": NEON, "REDIS_URL": UPSTASH}, NEON),
        ({"DATABASE_URL": "mongodb+srv://host/db"}, None),
        ({"DATABASE_URL": "prisma+postgres://accelerate.example/?api_key=k", "POSTGRES_URL": NEON}, NEON),
        ({"DATABASE_URL": "", "KV_URL": UPSTASH}, UPSTASH),
        ({"REDIS_URL": "https://x.upstash.io"}, None),
        ({"DATABASE_URL": "mysql://me:word@host/db"}, "mysql://me:word@host/db"),
        (
            {"POSTGRES_URL": "postgres://me:word@host:6543/postgres?sslmode=require&supa=base-pooler.x"},
            "postgres://me:word@host:6543/postgres?sslmode=require",
        ),
        ({"DATABASE_URL": "postgres://host/db?pgbouncer=true"}, "postgres://host/db"),
        ({"DATABASE_URL": "postgres://me:a%3Fsupa=1@host/db"}, "postgres://me:a%3Fsupa=1@host/db"),
    ],
)
def test_integrations_name_the_storage(variables, storage):
    from sequential_flow_adapters.vercel import storage_of_integration

    assert storage_of_integration(variables) == storage


def test_what_is_named_outright_comes_before_integrations(start):
    client = start(SEQUENTIAL_FLOW_STORAGE="sqlite:///{folder}/flows.db", DATABASE_URL="postgres://127.0.0.1:1/none")
    assert client.get("/tasks").status_code == 200


def test_an_integration_is_used(start):
    if RedisServer.missing():
        pytest.skip(RedisServer.missing())
    with RedisServer() as server:
        client = start(KV_URL=server.url)
        assert client.post("/execute", json={"id": "there", "code": "fetch('https://a.example/')"}).status_code == 200
        assert "there" in server.tell("KEYS *")


def test_without_a_storage_the_service_says_what_to_set_and_is_there(start):
    client = start(DATABASE_URL="mongodb://me:hunter2@host/db")
    document = problem(client.post("/execute", json={"code": "1"}), 503, "not_configured")
    assert "SEQUENTIAL_FLOW_STORAGE" in document["detail"]
    assert "API_KEY" not in document["detail"]
    assert "hunter2" not in json.dumps(document)
    problem(client.get("/tasks"), 503, "not_configured")
    assert client.get("/health").json()["status"] == "ok"
    assert client.get("/docs").status_code == 200


# ------------------------------------------------------------------------------------------------------- who may get in


@pytest.mark.parametrize(
    ("variables", "status"),
    [
        ({}, 200),
        ({"VERCEL": "1", "VERCEL_ENV": "production"}, 503),
        ({"VERCEL": "1"}, 503),
        ({"VERCEL": "1", "VERCEL_ENV": "preview"}, 200),
        ({"VERCEL": "1", "VERCEL_ENV": "development"}, 200),
        ({"VERCEL": "1", "VERCEL_ENV": "production", "SEQUENTIAL_FLOW_PUBLIC": "true"}, 200),
        ({"VERCEL": "1", "VERCEL_ENV": "production", "SEQUENTIAL_FLOW_PUBLIC": "false"}, 503),
        ({"VERCEL": "1", "VERCEL_ENV": "production", "SEQUENTIAL_FLOW_API_KEY": "the-key"}, 401),
    ],
)
def test_production_is_closed_until_it_asks_for_a_key(start, variables, status):
    client = start(SEQUENTIAL_FLOW_STORAGE="sqlite:///{folder}/flows.db", **variables)
    answer = client.post("/execute", json={"code": "1"})
    assert answer.status_code == status
    if status == 503:
        assert "SEQUENTIAL_FLOW_API_KEY" in problem(answer, 503, "not_configured")["detail"]
    if status == 401:
        assert client.post("/execute", json={"code": "1"}, headers={"x-api-key": "the-key"}).status_code == 200


def test_all_that_is_missing_is_told_at_once(start):
    document = problem(start(VERCEL="1").get("/tasks"), 503, "not_configured")
    assert "SEQUENTIAL_FLOW_STORAGE" in document["detail"]
    assert "SEQUENTIAL_FLOW_API_KEY" in document["detail"]


# ---------------------------------------------------------------------------------------------------------- cold starts

IMPORTS = """
import json, sys
before = set(sys.modules)  # some packages put their namespace into every process by a .pth file
sys.path[:0] = {path!r}
from sequential_flow_adapters.vercel import create_app
app = create_app()
started = set(sys.modules)
from service_tests import ask
async def receive():
    return {{"type": "http.request", "body": b'{{"code": "fetch(1)"}}', "more_body": False}}
answer = ask(app, "POST", "/execute", headers=[("content-type", "application/json")], receive=receive)
print(json.dumps([answer.status_code, sorted(started - before), sorted(set(sys.modules) - before)]))
"""


def test_a_cold_start_imports_the_client_of_its_storage_alone_and_when_it_is_needed():
    if RedisServer.missing():
        pytest.skip(RedisServer.missing())
    with RedisServer() as server:
        command = [sys.executable, "-c", IMPORTS.format(path=sys.path)]
        done = subprocess.run(command, env={"REDIS_URL": server.url}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    status, started, used = json.loads(done.stdout.splitlines()[-1])
    assert status == 200
    foreign = {"boto3", "botocore", "firebase_functions", "flask", "functions_framework", "google", "mangum"}
    assert not (foreign | {"psycopg", "sqlalchemy", "sqlite3"}) & set(used)
    assert "redis" in used
    assert "redis" not in started
    assert "sequential_flow.engine" in used
    assert "sequential_flow.engine" not in started
