"""Where tasks are kept between turns. Stores know records only: neither the engine nor what a task means.

A record is one JSON document, the wire form of a task and a few fields of the flow's own; `records.py` says which of
its parts a store may read. `base.py` is the contract, a few methods; `tests/storage/storage_contract.py` holds
every store to it. The one hard promise is compare-and-set: `save(record, expected_revision)` writes if, and only if, the
stored record is still at that revision. From it follows that exactly one resume wins, on every store.

    from sequential_flow.storage.urls import open_storage

    storage = open_storage("sqlite:///flows.db")

`sql.py`, `redis.py`, `firestore.py` and `dynamodb.py` import their clients when they are first called. `parted.py` keeps, on
the latter two, records that no item can hold.

To add a store: a file here, a row in `urls.py`, an extra, and a test that inherits the contract.
"""
