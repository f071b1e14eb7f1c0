"""The store in memory."""

from __future__ import annotations

import pytest
from storage_contract import StorageContract

from sequential_flow.storage.memory import InMemoryStorage


class TestInMemoryStorage(StorageContract):
    @pytest.fixture
    def storage(self):
        with InMemoryStorage() as storage:
            yield storage


def test_an_empty_storage_is_not_false():
    assert InMemoryStorage()
    assert len(InMemoryStorage()) == 0
