"""The service, called as clients call it: requests in, answers out."""

from __future__ import annotations

import asyncio
import os

import pytest
from starlette.testclient import TestClient

from sequential_flow import InMemoryStorage, SequentialFlow
from servers.dynalite import Dynalite
from servers.moto import Moto


class Clock:
    """Epoch seconds that tests set."""

    def __init__(self) -> None:
        self.now = 1_795_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def surroundings(monkeypatch):
    """Nothing of the machine's settings is seen."""
    for name in list(os.environ):
        if name.startswith("SEQUENTIAL_FLOW_"):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def event_loop_of_lambda():
    """Mangum takes the thread's event loop, or makes one that nobody closes."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    yield
    asyncio.set_event_loop(None)
    loop.close()


@pytest.fixture(scope="module")
def dynamodb():
    """A server that speaks DynamoDB."""
    server = next((kind for kind in (Dynalite, Moto) if kind.missing() is None), None)
    if server is None:
        pytest.skip(f"{Dynalite.missing()}; {Moto.missing()}")
    with server() as running:
        yield running


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def storage():
    return InMemoryStorage()


@pytest.fixture
def flow(storage, clock):
    return SequentialFlow(storage, clock=clock)


@pytest.fixture
def serve(flow):
    """`serve(secret=…)` is a client of a service over `flow`, or over `serve(other_flow)`."""
    from sequential_flow_adapters.api import create_app
    from sequential_flow_adapters.settings import Settings

    clients = []

    def make(source=None, **settings) -> TestClient:
        app = create_app(flow if source is None else source, Settings(**settings))
        clients.append(TestClient(app, base_url="http://service.example"))
        return clients[-1].__enter__()

    yield make
    for client in clients:
        client.__exit__(None, None, None)


@pytest.fixture
def client(serve):
    """A service without a single setting."""
    return serve()


@pytest.fixture
def sealed(serve):
    """A service with a secret."""
    from service_tests import SECRET

    return serve(secret=SECRET)
