"""Storage by URL."""

from __future__ import annotations

import pytest
from storage_contract import make_record

from sequential_flow.errors import InvalidRequestError
from sequential_flow.storage.memory import InMemoryStorage
from sequential_flow.storage.sqlite import SQLiteStorage
from sequential_flow.storage.urls import open_storage


def test_each_scheme_opens_its_store(tmp_path):
    assert isinstance(open_storage("memory://"), InMemoryStorage)
    assert isinstance(open_storage("MEMORY://"), InMemoryStorage)
    for url, path in (
        ("sqlite:///flows.db", "flows.db"),
        ("sqlite:////srv/flows.db", "/srv/flows.db"),
        ("sqlite:///my%20flows.db", "my flows.db"),
        ("sqlite://", ":memory:"),
        ("sqlite:///:memory:", ":memory:"),
    ):
        storage = open_storage(url)
        assert isinstance(storage, SQLiteStorage)
        assert storage.path == path
    with open_storage(f"sqlite:///{tmp_path}/flows.db") as storage:
        storage.save(make_record(), 0)
    assert (tmp_path / "flows.db").exists()


@pytest.mark.parametrize("url", ["", "flows.db", "cassandra://host", "sqlite://flows.db", "sqlite:flows.db"])
def test_other_urls_are_refused_with_what_is_known(url):
    with pytest.raises(InvalidRequestError, match=r"memory://|three slashes"):
        open_storage(url)


@pytest.mark.parametrize(
    "url",
    ["cassandra://user:hunter2@host/db", "cassandra://:what?hunter2@host/db", "cassandra://host/db?password=hunter2"],
)
def test_a_password_is_not_in_the_message(url):
    with pytest.raises(InvalidRequestError) as caught:
        open_storage(url)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["memory://?timeout=1", "sqlite:///a.db?wait=1", "dynamodb://t?regoin=x", "firestore://?x=1"]
)
def test_a_setting_that_the_store_does_not_have_is_refused(url):
    with pytest.raises(InvalidRequestError, match="does not know"):
        open_storage(url)
