"""One table of DynamoDB: requests, batches, pages, errors, and how the table is made. `dynamodb.py` says what it holds."""

from __future__ import annotations

import os
import time
from _thread import RLock

from sequential_flow.errors import StorageError, StorageUnavailable
from sequential_flow.storage.clients import PerProcess
from sequential_flow.storage.forks import renew_in_children

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

INDEX = "by-status"
REFUSED = "ConditionalCheckFailedException"

_KEYS = ("id", "part")
_INDEX_KEYS = ("shard", "listed")
_ATTEMPTS = 3  # of a request: botocore sends again what was lost or throttled
_READ_AT_ONCE = 100  # items in a batch
_WRITE_AT_ONCE = 25
_CREATING_SECONDS = 120.0  # AWS takes about ten

_UNAVAILABLE = {
    "InternalFailure", "InternalServerError", "LimitExceededException", "ProvisionedThroughputExceededException",
    "ReplicatedWriteConflictException", "RequestLimitExceeded", "RequestTimeout", "RequestTimeoutException",
    "ServiceUnavailable", "ServiceUnavailableException", "ThrottledException", "Throttling", "ThrottlingException",
    "TooManyRequestsException", "TransactionConflictException", "TransactionInProgressException",
}  # fmt: skip

_CREDENTIALS_CURE = (
    "Give the function a role, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN for temporary "
    "keys). A clock that is minutes off has the same effect."
)
_CURES = {
    "AccessDeniedException": (
        "Its role needs dynamodb:GetItem, PutItem, DeleteItem, Query, BatchGetItem and BatchWriteItem on the table, and "
        "Query on its index; Scan to purge; DescribeTable, CreateTable, DescribeTimeToLive and UpdateTimeToLive to "
        "create it."
    ),
    "ExpiredTokenException": _CREDENTIALS_CURE,
    "IncompleteSignatureException": _CREDENTIALS_CURE,
    "InvalidSignatureException": _CREDENTIALS_CURE,
    "MissingAuthenticationTokenException": _CREDENTIALS_CURE,
    "UnrecognizedClientException": _CREDENTIALS_CURE,
    "ValidationException": "If the table was made by other means: DynamoDBStorage(…).create_table() says what it lacks.",
}


class Table:
    """The table `name`. Every method raises `StorageUnavailable` or `StorageError`, in bounded time.

    With `create`, a request that finds no table makes it and is sent again.
    """

    def __init__(
        self, name: str, *, region: str | None, endpoint: str | None, client: Any, create: bool, timeout: float
    ) -> None:
        self.name = name
        self._region = region
        self._endpoint = endpoint
        self._create = create
        self._timeout = timeout
        self._process = os.getpid()
        self._lock = RLock()
        renew_in_children(self)
        if client is None:
            self._clients: PerProcess[Any] = PerProcess(self._connect, lambda client: client.close())
        else:
            self._clients = PerProcess(lambda: self._given(client), lambda client: None)  # who made it closes it

    def close(self) -> None:
        self._clients.close()

    def __str__(self) -> str:
        return f"DynamoDB table {self.name!r}"

    # ------------------------------------------------------------------ requests

    def call(self, operation: str, **question: Any) -> dict[str, Any]:
        """The answer to a request about this table."""
        answer = self._ask(operation, {"TableName": self.name} | question, create=self._create)
        assert answer is not None
        return answer

    def call_if(self, operation: str, **question: Any) -> dict[str, Any] | None:
        """The answer, or None if the request's condition did not hold."""
        return self._ask(operation, {"TableName": self.name} | question, create=self._create, refusal=REFUSED)

    def pages(self, operation: str, **question: Any) -> Iterator[list[dict[str, Any]]]:
        """The items of a query or scan, page by page, read as they are asked for."""
        while True:
            answer = self.call(operation, **question)
            yield answer["Items"]
            if "LastEvaluatedKey" not in answer:
                return
            question["ExclusiveStartKey"] = answer["LastEvaluatedKey"]

    def read(self, keys: Sequence[Any], fields: Sequence[str] = ()) -> Iterator[dict[str, Any]]:
        """Those of the items that exist, in no order; strongly consistent. `keys` are all different."""
        question: dict[str, Any] = {"ConsistentRead": True}
        if fields:
            names = placeholders(*fields)
            question |= {"ProjectionExpression": ", ".join(names), "ExpressionAttributeNames": names}
        for at in range(0, len(keys), _READ_AT_ONCE):
            left = keys[at : at + _READ_AT_ONCE]
            patience = _Patience(self._timeout, str(self))
            while left:
                wanted = {self.name: question | {"Keys": left}}
                answer = self._batch("batch_get_item", wanted)
                yield from answer["Responses"].get(self.name, ())
                asked, left = left, answer.get("UnprocessedKeys", {}).get(self.name, {}).get("Keys", [])
                if left:
                    patience.wait(progress=len(left) < len(asked))

    def write(self, items: Sequence[dict[str, Any]], *, at_once: int) -> None:
        """Put the items, at most `at_once` (up to 25) in a request. Not atomic."""
        self._write([{"PutRequest": {"Item": item}} for item in items], at_once)

    def delete(self, items: Iterable[dict[str, Any]]) -> None:
        """Delete the items, of which only the keys matter. Not atomic."""
        keys = [{name: item[name] for name in _KEYS} for item in items]
        self._write([{"DeleteRequest": {"Key": key}} for key in keys], _WRITE_AT_ONCE)

    def _write(self, requests: Sequence[Any], at_once: int) -> None:
        for at in range(0, len(requests), at_once):
            left = requests[at : at + at_once]
            patience = _Patience(self._timeout, str(self))
            while left:
                answer = self._batch("batch_write_item", {self.name: left})
                asked, left = left, answer.get("UnprocessedItems", {}).get(self.name, [])
                if left:
                    patience.wait(progress=len(left) < len(asked))

    def _batch(self, operation: str, requests: dict[str, Any]) -> dict[str, Any]:
        answer = self._ask(operation, {"RequestItems": requests}, create=self._create)
        assert answer is not None
        return answer

    def _ask(
        self, operation: str, question: dict[str, Any], *, create: bool = False, refusal: str | None = None
    ) -> dict[str, Any] | None:
        """The answer, or None for an error with the code `refusal`."""
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            answer: dict[str, Any] = getattr(self._clients.get(), operation)(**question)
            return answer
        except ClientError as error:
            code = _code(error)
            if code == refusal:
                return None
            if not (create and code == "ResourceNotFoundException"):
                raise self._answered(error) from error
        except BotoCoreError as error:
            raise self._unanswered(error) from error
        with self._lock:  # one of many threads makes it, the others find it
            self.create()
        return self._ask(operation, question, refusal=refusal)

    # ------------------------------------------------------------------ creation

    def create(self) -> None:
        """See `DynamoDBStorage.create_table`."""
        delay, deadline = 0.05, time.monotonic() + _CREATING_SECONDS
        while True:
            found = self._ask("describe_table", {"TableName": self.name}, refusal="ResourceNotFoundException")
            if found is None:
                # Refused where another was faster.
                self._ask("create_table", self._schema(), refusal="ResourceInUseException")
            elif found["Table"]["TableStatus"] in ("ACTIVE", "UPDATING"):
                break
            if time.monotonic() > deadline:
                raise StorageUnavailable(f"{self} is not active after {_CREATING_SECONDS:.0f} seconds.")
            time.sleep(delay)
            delay = min(2 * delay, 2.0)
        self._check(found["Table"])
        self._enable_ttl()

    def _schema(self) -> dict[str, Any]:
        names = (*_KEYS, *_INDEX_KEYS)
        index = {
            "IndexName": INDEX,
            "KeySchema": _key_schema(_INDEX_KEYS),
            "Projection": {"ProjectionType": "KEYS_ONLY"},
        }
        return {
            "TableName": self.name,
            "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": name, "AttributeType": "S"} for name in names],
            "KeySchema": _key_schema(_KEYS),
            "GlobalSecondaryIndexes": [index],
        }

    def _check(self, table: dict[str, Any]) -> None:
        indexes = {index["IndexName"]: index["KeySchema"] for index in table.get("GlobalSecondaryIndexes", ())}
        if table["KeySchema"] != _key_schema(_KEYS) or indexes.get(INDEX) != _key_schema(_INDEX_KEYS):
            raise StorageError(
                f"{self} exists, but is not made for this storage: it needs the keys {' and '.join(_KEYS)}, and an index "
                f"{INDEX!r} with the keys {' and '.join(_INDEX_KEYS)}. Use another name, and let create_table() make it."
            )

    def _enable_ttl(self) -> None:
        try:
            if not self._sweeps():
                wanted = {"Enabled": True, "AttributeName": "expires"}
                question = {"TableName": self.name, "TimeToLiveSpecification": wanted}
                refused = self._ask("update_time_to_live", question, refusal="ValidationException") is None
                if refused and not self._sweeps():  # otherwise another was faster
                    raise StorageError("it has other TTL settings.")
        except StorageUnavailable:
            raise
        except StorageError as error:
            import logging

            logging.getLogger("sequential_flow").warning(
                "Expired tasks stay in %s until purge_expired() is called, for TTL could not be enabled: %s",
                self,
                error,
            )

    def _sweeps(self) -> bool:
        found = self._ask("describe_time_to_live", {"TableName": self.name})
        assert found is not None
        ttl = found["TimeToLiveDescription"]
        return ttl.get("TimeToLiveStatus") in ("ENABLED", "ENABLING") and ttl.get("AttributeName") == "expires"

    # ------------------------------------------------------------------ errors

    def _answered(self, error: Any) -> StorageError:
        """For an error that the server answered with."""
        code = _code(error)
        if code in _UNAVAILABLE or error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0) >= 500:
            return StorageUnavailable(f"{self} cannot be used now: {error}. Trying again later is safe.")
        if code == "ResourceNotFoundException":
            return StorageError(
                f"There is no {self} in region {self._clients.get().meta.region_name!r}. Create it with "
                f"DynamoDBStorage({self.name!r}).create_table(), let the storage do so when it is first used "
                "(create=True; ?create=true in its URL), or name another table or region."
            )
        cure = _CURES.get(code)
        return StorageError(f"{self}: {error}" + (f" {cure}" if cure else ""))

    def _unanswered(self, error: Exception) -> StorageError:
        """For an error on the way to the server."""
        from botocore import exceptions

        reason = str(error).rstrip(".")
        if isinstance(error, exceptions.ConnectionError | exceptions.HTTPClientError | exceptions.ChecksumError):
            return StorageUnavailable(f"{self} cannot be reached now: {reason}. Trying again later is safe.")
        if isinstance(error, exceptions.NoRegionError):
            return StorageError(f"{self}: no region is known. Pass region=… (?region=… in the URL), or set AWS_REGION.")
        credentials = (exceptions.NoCredentialsError, exceptions.PartialCredentialsError)
        if isinstance(error, (*credentials, exceptions.CredentialRetrievalError)):
            return StorageError(f"{self}: {reason}. {_CREDENTIALS_CURE}")
        return StorageError(f"{self}: {reason}.")

    # ------------------------------------------------------------------ the client

    def _given(self, client: Any) -> Any:
        if os.getpid() != self._process:
            raise StorageError(
                f"{self} was given a client that belongs to another process: two processes on one connection read each "
                "other's answers. Make client and storage after the fork."
            )
        return client

    def _connect(self) -> Any:
        """botocore, which is in boto3, has all that we need, and a cold start without boto3 around it is 20 ms shorter."""
        import botocore.session
        from botocore.config import Config

        session = botocore.session.get_session()
        region = self._region or os.environ.get("AWS_REGION") or session.get_config_variable("region")
        keys: dict[str, str] = {}
        if self._endpoint is not None and _is_loopback(self._endpoint):
            region = region or "us-east-1"
            # A server on this machine checks no keys; and asking for those of an EC2 machine takes seconds elsewhere.
            session.get_component("credential_provider").remove("iam-role")
            if session.get_credentials() is None:
                keys = {"aws_access_key_id": "local", "aws_secret_access_key": "local"}
        config = Config(
            connect_timeout=self._timeout / 2,
            read_timeout=self._timeout / 2,
            retries={"mode": "standard", "total_max_attempts": _ATTEMPTS},
            max_pool_connections=50,
        )
        return session.create_client("dynamodb", region, endpoint_url=self._endpoint, config=config, **keys)


class _Patience:
    """Between the rounds of a batch that the database takes in pieces; ends when it takes nothing for `timeout` seconds."""

    def __init__(self, timeout: float, table: str) -> None:
        self._timeout = timeout
        self._table = table
        self._until = time.monotonic() + timeout
        self._delay = 0.05

    def wait(self, *, progress: bool) -> None:
        if progress:
            self._until, self._delay = time.monotonic() + self._timeout, 0.05
        elif time.monotonic() > self._until:
            raise StorageUnavailable(f"{self._table} takes no more at the moment. Trying again later is safe.")
        time.sleep(self._delay)
        self._delay = min(2 * self._delay, 1.0)


def placeholders(*names: str) -> dict[str, str]:
    """`{"#name": "name"}`, as expressions need it: many of our names are reserved words.

    >>> placeholders("token", "size")
    {'#token': 'token', '#size': 'size'}
    """
    return {f"#{name}": name for name in names}


def _key_schema(names: tuple[str, str]) -> list[dict[str, str]]:
    partition, sort = names
    return [{"AttributeName": partition, "KeyType": "HASH"}, {"AttributeName": sort, "KeyType": "RANGE"}]


def _code(error: Any) -> str:
    return str(error.response.get("Error", {}).get("Code"))


def _is_loopback(endpoint: str) -> bool:
    from ipaddress import ip_address
    from urllib.parse import urlsplit

    host = urlsplit(endpoint).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
