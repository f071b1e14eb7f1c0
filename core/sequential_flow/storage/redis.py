"""Tasks in Redis, or what speaks its protocol and runs Lua (Valkey, ElastiCache, Upstash …), by way of redis-py.

    <prefix>task:<id>    a hash: revision, created_at, status, expires_at, place, token, record (JSON text)
    <prefix>index        a sorted set of `<place>` and `<status><place>` of each task, all with score 0: in the order of
                         their bytes, which is that of times and ids
    <prefix>expiry       a sorted set of `<status><place>` of each task that expires, by `expires_at`

A *place* is `:<created_at + 10^15, in 16 digits>:<id>`. Each change is one script, and so atomic. All keys have one hash
tag, and each script is told every key that it touches: a cluster wants both.

The server sweeps expired tasks by itself. It knows nothing of our index, so members of it may be left behind: a reader
compares each with its hash, and who finds some, or saves when there are many, takes them out.
"""

from __future__ import annotations

import re
from contextlib import contextmanager, suppress

from sequential_flow.errors import InvalidRequestError, RevisionConflict, StorageError, StorageUnavailable
from sequential_flow.storage.address import without_secrets
from sequential_flow.storage.base import Page, Storage, decode_cursor, encode_cursor, readable
from sequential_flow.storage.clients import PerProcess, require
from sequential_flow.storage.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from redis import Redis
    from redis.cluster import RedisCluster

SWEPT_AFTER_MS = 10 * 60 * 1000
"""How long after its expiry the server sweeps a task. Until then a late resume learns that the task has expired, not that
it never was; and clocks that disagree by less do no harm."""

_BATCH = 500

# All that may be refused (memory is out, a key holds something else) is so by the first write: nothing is half done.
# A token that is stored already is ours: the client repeats a request whose answer was lost.
_SAVE = """
local task, index, expiry = unpack(KEYS)
local expected, now, lifetime, stale_by = unpack(ARGV, 1, 4)
local revision, created_at, status, expires_at, place, token, record = unpack(ARGV, 5)
local old = redis.call('HMGET', task, 'revision', 'created_at', 'status', 'expires_at', 'place', 'token')
local old_revision, old_created_at, old_status, old_expires_at, old_place, old_token = unpack(old)
local stale = redis.call('ZCOUNT', expiry, '-inf', stale_by)
if old_token == token then return {1, stale} end
local as_expected
if expected == '0' then
  as_expected = not old_revision or (old_expires_at ~= '' and tonumber(old_expires_at) <= tonumber(now))
else
  as_expected = old_revision == expected and old_created_at == created_at
end
if not as_expected then return {0, tonumber(old_revision or 0)} end
local member = status .. place
redis.call('ZADD', index, 0, place, 0, member)
if old_revision and old_status .. old_place ~= member then
  redis.call('ZREM', index, old_status .. old_place)
  redis.call('ZREM', expiry, old_status .. old_place)
  if old_place ~= place then redis.call('ZREM', index, old_place) end
end
redis.call('HSET', task, 'revision', revision, 'created_at', created_at, 'status', status, 'expires_at', expires_at,
  'place', place, 'token', token, 'record', record)
if expires_at == '' then
  redis.call('PERSIST', task)
  redis.call('ZREM', expiry, member)
else
  redis.call('PEXPIRE', task, lifetime)
  redis.call('ZADD', expiry, expires_at, member)
end
return {1, stale}
"""

_DELETE = """
local task, index, expiry = unpack(KEYS)
local status, place = unpack(redis.call('HMGET', task, 'status', 'place'))
if not place then return 0 end
redis.call('DEL', task)
redis.call('ZREM', index, place, status .. place)
redis.call('ZREM', expiry, status .. place)
return 1
"""

# Looks at the tasks of some members of the index; deletes those that have expired by a time, and the members of those
# that are gone. Answers how many tasks it deleted, and how many members.
_SWEEP = """
local index, expiry, by = KEYS[1], KEYS[2], tonumber(ARGV[1])
local tasks, members = 0, 0
for number = 2, #ARGV do
  local task, member = KEYS[number + 1], ARGV[number]
  local colon = string.find(member, ':', 1, true)
  local status, place = string.sub(member, 1, colon - 1), string.sub(member, colon)
  local found_status, found_place, expires_at = unpack(redis.call('HMGET', task, 'status', 'place', 'expires_at'))
  local same_run = found_place == place
  local there = same_run and (status == '' or status == found_status)
  if there and expires_at ~= '' and tonumber(expires_at) <= by then
    redis.call('DEL', task)
    tasks = tasks + 1
    same_run, there = false, false
  end
  if not same_run then redis.call('ZREM', index, place) end
  if not there then
    redis.call('ZREM', index, member)
    redis.call('ZREM', expiry, member)
    members = members + 1
  end
end
return {tasks, members}
"""

_NOTHING = 0
"""A time by which nothing has expired."""

_PASSING = re.compile(r"\b(BUSY|CLUSTERDOWN|LOADING|MASTERDOWN|MISCONF|NOREPLICAS|OOM|READONLY|TRYAGAIN)\b")
"""What a server says that will not have it now. Before version 7 it says so in the middle of a script's error."""


class RedisStorage(Storage):
    """Keeps each task in a hash of the Redis that `url` names, or that `client` is connected to.

    - `url`: as redis-py's: `redis://user:password@host:6379/0`, `rediss://…` (TLS), `unix://…`; its query may hold any
      parameter of redis-py's connections, and `max_connections` (50), which a call waits for if all are in use.
    - `client`: a `Redis` or `RedisCluster` of yours, which stays open; its timeouts and retries are yours too.
    - `prefix` begins each key. In a cluster it must hold a hash tag: a part in braces.
    - `timeout`: a call that has waited for so many seconds for a connection, or for an answer, raises
      `StorageUnavailable`.

    What the server's configuration must say, so that a save that has returned is never lost:

    - `appendonly yes` and `appendfsync always`; with `everysec`, a crash loses the last second, and tasks run it again.
    - `maxmemory-policy noeviction`; with any other, a server whose memory is full throws away live tasks.
    """

    def __init__(
        self,
        url: str = "redis://127.0.0.1:6379/0",
        *,
        client: Redis | RedisCluster | None = None,
        prefix: str = "{sequential-flow}:",
        timeout: float = 5.0,
    ) -> None:
        require("redis", "Redis storage", "redis-py", "redis")
        self._prefix = prefix
        self._bytes = prefix.encode()
        self._clients: PerProcess[Any]
        if client is None:
            self._server = without_secrets(url)
            self._clients = PerProcess(lambda: _connect(url, timeout), lambda client: client.close())
        else:
            self._server = type(client).__name__
            self._clients = PerProcess(lambda: client, lambda _: None)

    def load(self, task_id: str) -> Record | None:
        with self._connected() as client:
            text = client.hget(self._task(task_id.encode()), "record")
        return None if text is None else Record.from_json(text)

    def save(self, record: Record, expected_revision: int) -> None:
        from secrets import token_hex

        now, expires_at = record.updated_at, record.expires_at
        # The server gets a duration: its clock, and that of who calls, need not agree.
        lifetime = 0 if expires_at is None else max(expires_at - now, 0) + SWEPT_AFTER_MS
        values = (
            record.revision,
            record.created_at,
            record.status,
            "" if expires_at is None else expires_at,
            _place(record.created_at, record.id),
            token_hex(12),
            record.to_json(),
        )
        stale_by = now - SWEPT_AFTER_MS
        keys = (self._task(record.id.encode()), self._index, self._expiry)
        with self._connected() as client:
            saved, number = _run(client, _SAVE, keys, (expected_revision, now, lifetime, stale_by, *values))
        if not saved:
            raise RevisionConflict(record.id, expected_revision, number or None)
        if number >= _BATCH:
            with suppress(StorageError), self._connected() as client:  # the save has succeeded, whatever comes of this
                self._sweep(client, self._expiring(client, stale_by), _NOTHING)

    def delete(self, task_id: str) -> bool:
        keys = (self._task(task_id.encode()), self._index, self._expiry)
        with self._connected() as client:
            return bool(_run(client, _DELETE, keys, ()))

    def list(self, *, now: int, status: str | None = None, limit: int = 50, cursor: str | None = None) -> Page:
        first = (status or "").encode() + b":"
        before = first[:-1] + (b";" if cursor is None else _place(*decode_cursor(cursor)))  # ";" follows ":"
        # One more than asked for tells whether there is a next page.
        live: list[bytes] = []
        stale: list[bytes] = []
        batch = limit + 1
        with self._connected() as client:
            while len(live) <= limit:
                found = client.zrevrangebylex(self._index, b"(" + before, b"[" + first, start=0, num=batch)
                members = [_as_bytes(member) for member in found]
                heads = self._fields(client, members, "place", "status", "expires_at")
                for member, (place, its_status, expires_at) in zip(members, heads):
                    if place is None or member != (_as_bytes(its_status) if status else b"") + _as_bytes(place):
                        stale.append(member)
                    elif not expires_at or int(expires_at) > now:
                        live.append(member)
                if len(members) < batch:
                    break
                before, batch = members[-1], max(batch, _BATCH)
            texts = [text for (text,) in self._fields(client, live[:limit], "record") if text is not None]
            if stale:
                with suppress(StorageError), self._connected():  # a replica takes no writes, and lists all the same
                    self._sweep(client, stale, _NOTHING)
        # They may have moved on since they were looked at.
        page = tuple(
            record
            for record in readable(texts, Record.from_json)
            if not record.expired(now) and status in (None, record.status)
        )
        if len(live) <= limit:
            return Page(page)
        _, created_at, task_id = live[limit - 1].split(b":", 2)
        return Page(page, encode_cursor(int(created_at) - _SHIFT, task_id.decode()))

    def purge_expired(self, now: int) -> int:
        deleted = 0
        with self._connected() as client:
            while members := self._expiring(client, now):
                tasks, removed = self._sweep(client, members, now)
                deleted += tasks
                if not removed:  # all have been renewed meanwhile
                    break
        return deleted

    def close(self) -> None:
        self._clients.close()

    def __repr__(self) -> str:
        return f"RedisStorage({self._server!r}, prefix={self._prefix!r})"

    # ------------------------------------------------------------------ keys

    @property
    def _index(self) -> bytes:
        return self._bytes + b"index"

    @property
    def _expiry(self) -> bytes:
        return self._bytes + b"expiry"

    def _task(self, task_id: bytes) -> bytes:
        return self._bytes + b"task:" + task_id

    def _task_of(self, member: bytes) -> bytes:
        return self._task(member.split(b":", 2)[2])

    # ------------------------------------------------------------------ steps

    def _fields(self, client: Any, members: Sequence[bytes], *names: str) -> Sequence[Sequence[Any]]:
        """These fields of the tasks of some members of the index, in one round trip."""
        if not members:
            return ()
        with client.pipeline(transaction=False) as pipeline:
            for member in members:
                pipeline.hmget(self._task_of(member), names)
            answers: Sequence[Sequence[Any]] = pipeline.execute()
        return answers

    def _expiring(self, client: Any, by: int) -> Sequence[bytes]:
        """Members of tasks that expire by this time: a batch."""
        return [_as_bytes(member) for member in client.zrangebyscore(self._expiry, "-inf", by, start=0, num=_BATCH)]

    def _sweep(self, client: Any, members: Sequence[bytes], by: int) -> tuple[int, int]:
        """Run `_SWEEP`."""
        keys = (self._index, self._expiry, *(self._task_of(member) for member in members))
        tasks, removed = _run(client, _SWEEP, keys, (by, *members))
        return tasks, removed

    @contextmanager
    def _connected(self) -> Iterator[Any]:
        """The client of this process; translates redis-py's errors."""
        from redis.exceptions import RedisClusterException, RedisError

        client = self._client()
        try:
            yield client
        except (RedisError, RedisClusterException, OSError) as error:
            raise self._translated(error) from error
        except (ValueError, AttributeError) as error:
            if self._clients.holds(client):
                raise
            raise StorageUnavailable(f"Redis storage {self._server!r} was closed during a call.") from error

    def _client(self) -> Any:
        try:
            return self._clients.get()
        except (ValueError, TypeError) as error:
            # Not the error itself: where a password has a character that it should not have, it holds parts of it.
            setting = re.search(r"unexpected keyword argument '(\w+)'", str(error))
            reason = f"redis-py has no setting {setting[1]!r}" if setting else "redis-py does not understand this URL"
            raise InvalidRequestError(f"Redis storage {self._server!r}: {reason}.") from None

    def _translated(self, error: Exception) -> StorageError:
        from redis import exceptions as of_redis

        said = str(error).rstrip(".") or type(error).__name__
        refused = (of_redis.AuthenticationError, of_redis.AuthorizationError, of_redis.NoPermissionError)
        passing = (
            of_redis.ConnectionError,
            of_redis.TimeoutError,
            of_redis.ReadOnlyError,
            of_redis.OutOfMemoryError,
            of_redis.ClusterError,
            of_redis.TryAgainError,
            of_redis.RedisClusterException,
            OSError,
        )
        if isinstance(error, refused) or "CERTIFICATE_VERIFY_FAILED" in said:
            return StorageError(f"Redis storage {self._server!r} refuses the user, password or certificate: {said}")
        if "to the same slot" in said or "to the same key slot" in said:  # the server's words, and the client's
            return StorageError(
                f"Redis storage {self._server!r} is a cluster, so the prefix must hold a hash tag, as {{flows}}: does, "
                f"and {self._prefix!r} does not."
            )
        if isinstance(error, of_redis.AskError):
            return StorageError(
                f"Redis storage {self._server!r} is a node of a cluster: pass client=redis.cluster.RedisCluster(…)."
            )
        if isinstance(error, passing) or _PASSING.search(said):
            return StorageUnavailable(
                f"Redis storage {self._server!r} cannot be used now: {said}. Trying again later is safe."
            )
        return StorageError(f"Redis storage {self._server!r}: {said}")


def _connect(url: str, timeout: float) -> Any:
    from redis import BlockingConnectionPool, Redis
    from redis import exceptions as of_redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    # Once more where the connection was lost: an idle one may have died unnoticed. Not after a timeout: a server that
    # hangs would cost it twice.
    pool = BlockingConnectionPool.from_url(
        url,
        timeout=timeout,
        socket_timeout=timeout,
        socket_connect_timeout=timeout,
        retry=Retry(NoBackoff(), 1, (of_redis.ConnectionError,)),
        retry_on_error=[of_redis.ConnectionError],
    )
    pool.connection_class(**pool.connection_kwargs)  # connects nothing, and refuses unknown settings
    return Redis.from_pool(pool)


def _run(client: Any, script: str, keys: Sequence[bytes], values: Sequence[Any]) -> Any:
    """Run a script; send its text only to a server that does not have it."""
    from hashlib import sha1

    from redis.exceptions import NoScriptError

    name = sha1(script.encode(), usedforsecurity=False).hexdigest()
    try:
        return client.evalsha(name, len(keys), *keys, *values)
    except NoScriptError:
        return client.eval(script, len(keys), *keys, *values)


_SHIFT = 10**15


def _place(created_at: int, task_id: str) -> bytes:
    """Ordered, as bytes, as (created_at, id) is, also before 1970."""
    return b":%016d:%s" % (created_at + _SHIFT, task_id.encode())


def _as_bytes(value: bytes | str) -> bytes:
    """What a client answers; one of the user's may decode answers."""
    return value.encode() if isinstance(value, str) else value
