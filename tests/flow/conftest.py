"""A clock that tests set, dice that never repeat but are always the same, and a flow on both."""

from __future__ import annotations

import hashlib

import pytest

from sequential_flow.flow import SequentialFlow
from sequential_flow.storage.memory import InMemoryStorage

USER_NAME = "const user = fetch('https://api.example.com/user/' + input.id); user.name"
TWO_FETCHES = "fetch('https://a.example/one'); fetch('https://a.example/two')"
THREE_AT_ONCE = (
    "await Promise.all([fetch('https://a.example/1'), fetch('https://a.example/2'), fetch('https://a.example/3')]"
    ".map(async (response) => (await response).json()))"
)
SLEEP = "sleep(60000); 'awake'"


class Clock:
    """Epoch seconds that stand still until a test moves them."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += seconds


class Dice:
    """Bytes that are different in each call, and the same in each test run."""

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, count: int) -> bytes:
        self.calls += 1
        return hashlib.shake_128(str(self.calls).encode()).digest(count)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def storage() -> InMemoryStorage:
    return InMemoryStorage()


@pytest.fixture
def flow(clock: Clock, storage: InMemoryStorage) -> SequentialFlow:
    return SequentialFlow(storage, clock=clock, entropy=Dice())


@pytest.fixture
def dice() -> Dice:
    return Dice()


@pytest.fixture
def programs() -> type:
    """The programs that several tests run."""

    class Programs:
        user_name = USER_NAME
        two_fetches = TWO_FETCHES
        three_at_once = THREE_AT_ONCE
        sleep = SLEEP

    return Programs
