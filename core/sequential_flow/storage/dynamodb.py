"""Tasks in a DynamoDB table, for functions of any cloud.

    id       part                     what the item holds
    ──────   ──────────────────────   ────────────────────────────────────────────────────────────────────────────────
    task-1   head                     revision, status, createdAt, updatedAt, expiresAt, token, size, and the record:
                                      `record` (JSON text), `packed` (compressed), or `parts` (how many parts it has)
    task-1   part#<generation>-0000   `data`, a part of a record that outgrew an item: see `parted.py`

Compare-and-set is the condition of one PutItem. What is known of one task is read strongly consistently. Lists find tasks
by the index `by-status`, which DynamoDB brings up to date within about a second, and read the heads consistently then.
Times are milliseconds, as everywhere here, but for `expires`: seconds, for DynamoDB's own sweeper (TTL).
"""

from __future__ import annotations

from sequential_flow.errors import InvalidRequestError, RevisionConflict, StateFormatError
from sequential_flow.storage.base import Page, decode_cursor, encode_cursor, readable
from sequential_flow.storage.clients import require
from sequential_flow.storage.dynamodb_table import INDEX, Table, placeholders
from sequential_flow.storage.parted import DEFAULT_MAX_BYTES, Head, PartedStorage, former

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

_HEAD = "head"
_PART = "part#"
_HEAD_FIELDS = ("id", "part", "revision", "status", "createdAt", "updatedAt", "expiresAt", "token", "size", "parts")
_STATUSES = ("paused", "completed", "error")  # what a list of all statuses merges

# One partition of the index takes 1,000 writes a second, beyond which it holds back the writes of the table itself; a new
# on-demand table takes 4,000. Later releases may raise this, never lower it: lists would miss the higher shards.
_SHARDS = 4

_LISTED_BYTES = 1024  # what DynamoDB takes as a sort key
_YEARS_30000 = 10**15  # milliseconds, before and after 1970: what cursors take
_LIST_AT_ONCE = 100  # heads
_PARTS_AT_ONCE = 10  # 4 MB: a slow line must get a request through within the timeout
_ORPHAN_MS = 24 * 3600 * 1000  # how old a part that no head names must be: far older than a save that is under way


class DynamoDBStorage(PartedStorage):
    """Keeps records in the DynamoDB table `table`, which `create_table` makes; with `create`, the first call does.

    - `region` and credentials come from the environment, as for every AWS client.
    - `endpoint` is the address of another server than AWS's; one on this machine needs neither region nor credentials.
    - `client` is a DynamoDB client of boto3 or botocore with settings of its own; it counts instead of `region`,
      `endpoint` and `timeout`. Who made it closes it.
    - `max_bytes` bounds a record. One of more than 32 KiB is compressed, and split if it still has more
      than 380,000 bytes.
    - `timeout`, in seconds: `StorageUnavailable` is raised when a request has had no answer for about twice as long.
    """

    item_bytes = 380_000  # of 409,600 that an item may have, names and keys included: the id stands in it twice
    text_bytes = 32_768  # each KB of an item is paid for with every save; states shrink to a fifth or less

    def __init__(
        self,
        table: str = "sequential-flow-tasks",
        *,
        region: str | None = None,
        endpoint: str | None = None,
        client: Any = None,
        create: bool = False,
        max_bytes: int = DEFAULT_MAX_BYTES,
        timeout: float = 10.0,
    ) -> None:
        super().__init__(max_bytes)
        require("botocore", "DynamoDB storage", "boto3", "dynamodb")
        if endpoint is not None and not endpoint.startswith(("http://", "https://")):
            raise InvalidRequestError(
                f"The endpoint of DynamoDB storage must be an http:// or https:// URL: {endpoint!r}"
            )
        self._table = Table(table, region=region, endpoint=endpoint, client=client, create=create, timeout=timeout)

    @property
    def table(self) -> str:
        """The table's name."""
        return self._table.name

    def create_table(self) -> None:
        """Make the table with its index, wait until it can be used, and enable TTL. Harmless if the table exists.

        Takes about ten seconds on AWS. The table is paid for by request. Raises `StorageError` if a table of this name
        has other keys or lacks the index.
        """
        self._table.create()

    def close(self) -> None:
        self._table.close()

    def __repr__(self) -> str:
        return f"DynamoDBStorage({self.table!r})"

    # ------------------------------------------------------------------ heads

    def _read_head(self, task_id: str) -> Head | None:
        item = self._table.call("get_item", Key=_key(task_id), ConsistentRead=True).get("Item")
        return None if item is None else _head(item)

    def _swap_head(self, head: Head, expected_revision: int) -> Head | None:
        values = {":token": {"S": head.token}}
        if expected_revision == 0:
            condition = "attribute_not_exists(#id) OR #expiresAt <= :now OR #token = :token"
            names = placeholders("id", "expiresAt", "token")
            values[":now"] = {"N": str(head.updated_at)}
        else:
            condition = "(#revision = :expected AND #createdAt = :createdAt) OR #token = :token"
            names = placeholders("revision", "createdAt", "token")
            values |= {":expected": {"N": str(expected_revision)}, ":createdAt": {"N": str(head.created_at)}}
        answer = self._table.call_if(
            "put_item",
            Item=_head_item(head),
            ConditionExpression=condition,
            ExpressionAttributeNames=names,
            ExpressionAttributeValues=values,
            ReturnValues="ALL_OLD",
        )
        if answer is None:
            raise RevisionConflict(head.id, expected_revision)
        replaced = answer.get("Attributes")
        return former(head.id, replaced, _head) if replaced else None

    def _drop_head(self, task_id: str) -> Head | None:
        deleted = self._table.call("delete_item", Key=_key(task_id), ReturnValues="ALL_OLD").get("Attributes")
        return former(task_id, deleted, _head) if deleted else None

    # ------------------------------------------------------------------ parts

    def _write_parts(self, head: Head, parts: Sequence[bytes]) -> None:
        common = {"writtenAt": {"N": str(head.updated_at)}} | _expiry(head.parts_expire_at)
        items = [
            _key(head.id, _PART + name) | {"data": {"B": part}} | common
            for name, part in zip(head.part_names(), parts, strict=True)
        ]
        self._table.write(items, at_once=_PARTS_AT_ONCE)

    def _read_parts(self, head: Head) -> Iterable[bytes | None]:
        names = [_PART + name for name in head.part_names()]
        found = {
            item["part"]["S"]: item["data"]["B"] for item in self._table.read([_key(head.id, name) for name in names])
        }
        return [found.get(name) for name in names]

    def _drop_parts(self, task_id: str, first: str, last: str, keep: str | None = None) -> None:
        # Around what is kept, not through it: DynamoDB reads, and charges for, whole items where it gives out only keys.
        for start, end in [(first, last)] if keep is None else [(first, keep), (keep + "~", last)]:
            pages = self._table.pages(
                "query",
                KeyConditionExpression="#id = :id AND #part BETWEEN :start AND :end",
                ProjectionExpression="#id, #part",
                ExpressionAttributeNames=placeholders("id", "part"),
                ExpressionAttributeValues={
                    ":id": {"S": task_id},
                    ":start": {"S": _PART + start},
                    ":end": {"S": _PART + end},
                },
                ConsistentRead=True,
            )
            for items in pages:
                self._table.delete(items)

    # ------------------------------------------------------------------ lists

    def list(self, *, now: int, status: str | None = None, limit: int = 50, cursor: str | None = None) -> Page:
        """See `Storage.list`. May not have what was saved within the last second, or so."""
        from itertools import islice

        before = None if cursor is None else _listed(*decode_cursor(cursor))
        wanted = limit + 1  # one more tells whether there is a next page
        heads = self._live_heads(self._newest(status, before, wanted), now, status, wanted)
        records = tuple(islice(self._records(heads, now, status), limit))
        more = len(records) == limit and next(heads, None) is not None
        return Page(records, encode_cursor(records[-1].created_at, records[-1].id) if more else None)

    def _newest(self, status: str | None, before: str | None, wanted: int) -> Iterator[tuple[str, str]]:
        """What the index has, as (listed, id), newest first, below the place `before`."""
        from heapq import merge

        statuses = _STATUSES if status is None else (status,)
        shards = [f"{name}#{number}" for name in statuses for number in range(_SHARDS)]
        at_once = max(10, 2 * wanted // len(shards))  # the shards of a status are about equally full
        last = None
        for found in merge(*(self._shard(shard, before, at_once) for shard in shards), reverse=True):
            if found != last:  # what changes its status meanwhile is found twice
                yield found
            last = found

    def _shard(self, shard: str, before: str | None, at_once: int) -> Iterator[tuple[str, str]]:
        condition, names, values = "#shard = :shard", placeholders("shard"), {":shard": {"S": shard}}
        if before is not None:
            condition += " AND #listed < :before"
            names |= placeholders("listed")
            values[":before"] = {"S": before}
        pages = self._table.pages(
            "query",
            IndexName=INDEX,
            KeyConditionExpression=condition,
            ExpressionAttributeNames=names,
            ExpressionAttributeValues=values,
            ScanIndexForward=False,
            Limit=at_once,
        )
        for items in pages:
            for item in items:
                yield item["listed"]["S"], item["id"]["S"]

    def _live_heads(
        self, found: Iterator[tuple[str, str]], now: int, status: str | None, wanted: int
    ) -> Iterator[Head]:
        """The heads as they stand now; not those that have changed in a way that the index does not know yet."""
        from itertools import islice

        at_once = min(wanted, _LIST_AT_ONCE)
        while batch := tuple(islice(found, at_once)):
            # The index may know an id twice for a moment: of an earlier run and of the present one.
            keys = [_key(task_id) for task_id in dict.fromkeys(task_id for _, task_id in batch)]
            heads = {head.id: head for head in readable(self._table.read(keys), _head)}
            for listed, task_id in batch:
                head = heads.get(task_id)
                if head is None or head.expired(now) or status not in (None, head.status):
                    continue
                if listed == _listed(head.created_at, task_id):
                    yield head
            at_once = min(2 * at_once, _LIST_AT_ONCE)

    # ------------------------------------------------------------------ purging

    def purge_expired(self, now: int) -> int:
        """Delete what has expired by `now`; return how many tasks were deleted.

        With TTL enabled, DynamoDB does so by itself, within days. This **reads the whole table**, and is charged for that;
        it also deletes the parts that writers left behind when they died, once they have expired or are a day old.
        """
        pages = self._table.pages(
            "scan",
            FilterExpression="#expiresAt <= :now OR (attribute_not_exists(#expiresAt) AND #writtenAt <= :old)",
            ProjectionExpression=", ".join(placeholders(*_HEAD_FIELDS)),
            ExpressionAttributeNames=placeholders(*_HEAD_FIELDS, "writtenAt"),
            ExpressionAttributeValues={":now": {"N": str(now)}, ":old": {"N": str(now - _ORPHAN_MS)}},
        )
        purged = 0
        for items in pages:
            purged += sum(
                self._purge(head) for head in readable((item for item in items if item["part"]["S"] == _HEAD), _head)
            )
            parts = [item for item in items if item["part"]["S"] != _HEAD]
            self._table.delete(part for part in parts if "expiresAt" in part)
            self._table.delete(self._orphans([part for part in parts if "expiresAt" not in part]))
        return purged

    def _purge(self, head: Head) -> bool:
        """Delete the head, if it is still this one, and the parts of its run."""
        answer = self._table.call_if(
            "delete_item",
            Key=_key(head.id),
            ConditionExpression="#token = :token",
            ExpressionAttributeNames=placeholders("token"),
            ExpressionAttributeValues={":token": {"S": head.token}},
        )
        if answer is None:
            return False
        if head.parts:
            self._sweep(head.id, head.run, head.run + "~")
        return True

    def _orphans(self, parts: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """Those of the parts that no head names."""
        keys = [_key(task_id) for task_id in dict.fromkeys(part["id"]["S"] for part in parts)]
        heads = list(readable(self._table.read(keys, _HEAD_FIELDS), _head))
        named = {head.id: {_PART + name for name in head.part_names()} for head in heads}
        return (part for part in parts if part["part"]["S"] not in named.get(part["id"]["S"], ()))


def _key(task_id: str, part: str = _HEAD) -> dict[str, dict[str, Any]]:
    return {"id": {"S": task_id}, "part": {"S": part}}


def _expiry(expires_at: int | None) -> dict[str, dict[str, str]]:
    """`expires` is for DynamoDB's sweeper: whole seconds, and never before the time."""
    if expires_at is None:
        return {}
    return {"expiresAt": {"N": str(expires_at)}, "expires": {"N": str(-(-expires_at // 1000))}}


def _listed(created_at: int, task_id: str) -> str:
    """The place of a run in lists: unique, at most 1024 bytes, and ordered as the times are, also before 1970.

    >>> _listed(1_800_000_000_000, "task-1")
    '1001800000000000:task-1'
    """
    place = f"{created_at + _YEARS_30000:016d}:{task_id}"
    if len(place.encode()) <= _LISTED_BYTES:
        return place
    from hashlib import sha256

    suffix = "~" + sha256(task_id.encode()).hexdigest()
    return place.encode()[: _LISTED_BYTES - len(suffix)].decode(errors="ignore") + suffix


def _head_item(head: Head) -> dict[str, dict[str, Any]]:
    from zlib import crc32

    item = _key(head.id) | {
        "revision": {"N": str(head.revision)},
        "status": {"S": head.status},
        "createdAt": {"N": str(head.created_at)},
        "updatedAt": {"N": str(head.updated_at)},
        "token": {"S": head.token},
        "size": {"N": str(head.size)},
        "shard": {"S": f"{head.status}#{crc32(head.id.encode()) % _SHARDS}"},
        "listed": {"S": _listed(head.created_at, head.id)},
    }
    if head.text is not None:
        item["record"] = {"S": head.text}
    elif head.packed is not None:
        item["packed"] = {"B": head.packed}
    else:
        item["parts"] = {"N": str(head.parts)}
    return item | _expiry(head.expires_at)


def _head(item: dict[str, Any]) -> Head:
    """Raises `StateFormatError` for an item that was not written by us."""
    try:
        return Head(
            id=item["id"]["S"],
            revision=int(item["revision"]["N"]),
            status=item["status"]["S"],
            created_at=int(item["createdAt"]["N"]),
            updated_at=int(item["updatedAt"]["N"]),
            expires_at=int(item["expiresAt"]["N"]) if "expiresAt" in item else None,
            token=item["token"]["S"],
            size=int(item["size"]["N"]),
            text=item["record"]["S"] if "record" in item else None,
            packed=item["packed"]["B"] if "packed" in item else None,
            parts=int(item["parts"]["N"]) if "parts" in item else 0,
        )
    except (KeyError, ValueError) as error:
        raise StateFormatError(
            f"The stored task {item['id']['S']!r} is damaged: its head has no right {error}."
        ) from error
