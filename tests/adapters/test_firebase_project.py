"""firebase.json, the rules and the indexes: what `firebase deploy` reads beside the function."""

from __future__ import annotations

import base64
import json
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from served import ROOT

from sequential_flow.storage.records import Record
from sequential_flow.storage.urls import open_storage
from servers.firestore_emulator import FirestoreEmulator

PROJECT = "demo-rules"
COLLECTION = "sequential_flow_tasks"
SCHEMA = ROOT / "tests/clouds/firebase/node_modules/firebase-tools/schema/firebase-config.json"
CONFIGURATION = json.loads((ROOT / "firebase.json").read_text())
RULES = ROOT / CONFIGURATION["firestore"]["rules"]
INDEXES = json.loads((ROOT / CONFIGURATION["firestore"]["indexes"]).read_text())


@pytest.fixture(scope="module")
def validator():
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is missing: pip install -e '.[dev]'")
    if not SCHEMA.exists():
        pytest.skip("firebase-tools' schema is not installed (npm ci --prefix tests/clouds/firebase)")
    return jsonschema.Draft7Validator(json.loads(SCHEMA.read_text()))


class TestConfiguration:
    def test_firebase_tools_accepts_it(self, validator):
        assert [error.message for error in validator.iter_errors(CONFIGURATION)] == []

    @pytest.mark.parametrize("change", [{"runtime": "python2"}, {"source": 1}, {"sorce": "deploy"}])
    def test_and_would_not_accept_anything(self, validator, change):
        function = CONFIGURATION["functions"][0] | change
        assert not validator.is_valid(CONFIGURATION | {"functions": [function]})

    def test_what_it_names_is_there(self):
        (function,) = CONFIGURATION["functions"]
        assert {path.name for path in (ROOT / function["source"]).iterdir()} >= {"main.py", "requirements.txt"}
        assert RULES.is_file()

    def test_emulators_stay_on_this_machine(self):
        hosts = {
            part["host"] for part in CONFIGURATION["emulators"].values() if isinstance(part, dict) and "port" in part
        }
        assert hosts == {"127.0.0.1"}


@pytest.fixture(scope="module")
def emulator():
    reason = FirestoreEmulator.missing()
    if reason:
        pytest.skip(reason)
    with FirestoreEmulator() as emulator:
        yield emulator


@pytest.fixture(scope="module")
def ask(emulator):
    """`ask(method, path, token)` is the status of a request to Firestore's REST API."""
    documents = f"/v1/projects/{PROJECT}/databases/(default)/documents"

    def ask(method, path, token=None, body=None):
        headers = {"content-type": "application/json"} | ({"authorization": f"Bearer {token}"} if token else {})
        content = None if body is None else json.dumps(body).encode()
        try:
            with urlopen(
                Request(f"http://{emulator.address}{path}", content, headers, method=method), timeout=30
            ) as answer:
                return answer.status
        except HTTPError as error:
            return error.code

    ask.documents = documents
    document = {"fields": {"record": {"stringValue": "{}"}}}
    assert ask("PATCH", f"{documents}/{COLLECTION}/kept", "owner", document) == 200
    # Without rules the emulator is open: this is what they must change.
    assert ask("GET", f"{documents}/{COLLECTION}/kept") == 200
    rules = {"rules": {"files": [{"name": "firestore.rules", "content": RULES.read_text()}]}}
    assert ask("PUT", f"/emulator/v1/projects/{PROJECT}:securityRules", body=rules) == 200
    return ask


class TestRules:
    @pytest.mark.parametrize("who", ["nobody", "somebody who has signed in"])
    @pytest.mark.parametrize(
        ("method", "path"),
        [
            ("GET", f"/{COLLECTION}/kept"),
            ("GET", f"/{COLLECTION}"),
            ("PATCH", f"/{COLLECTION}/kept"),
            ("DELETE", f"/{COLLECTION}/kept"),
            ("POST", f"/{COLLECTION}?documentId=new"),
            ("GET", "/elsewhere/x"),
        ],
    )
    def test_clients_are_refused(self, ask, who, method, path):
        token = None if who == "nobody" else signed_in()
        body = {"fields": {}} if method in ("PATCH", "POST") else None
        assert ask(method, ask.documents + path, token, body) == 403

    def test_the_function_is_not(self, ask):
        assert ask("GET", f"{ask.documents}/{COLLECTION}/kept", "owner") == 200


def signed_in():
    """A token of Firebase Authentication, as its emulator makes them: unsigned."""

    def part(value):
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    claims = {"sub": "alice", "user_id": "alice", "iss": f"https://securetoken.google.com/{PROJECT}", "aud": PROJECT}
    claims |= {"iat": 1_790_000_000, "exp": 4_000_000_000, "firebase": {"sign_in_provider": "password"}}
    return f"{part({'alg': 'none', 'typ': 'JWT'})}.{part(claims)}."


@pytest.fixture(scope="module")
def queries(emulator):
    """Every query that the store makes, as (collection, fields of filters and orders)."""
    query_class = pytest.importorskip("google.cloud.firestore_v1.query").Query
    found = []
    stream = query_class.stream

    def noted(query, *arguments, **options):
        found.append(query._to_protobuf())
        return stream(query, *arguments, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FIRESTORE_EMULATOR_HOST", emulator.address)
        patch.setattr(query_class, "stream", noted)
        storage = open_storage("firestore://demo-indexes")
        work(storage)
        storage.close()
    return [needs(query) for query in found]


class TestIndexes:
    """Firestore indexes each field by itself; more than one field in a query needs an index of them together.

    The emulator asks for none, so that what the store asks is looked at instead.
    """

    def test_all_of_the_store_was_asked(self, queries):
        asked = {fields for _, fields in queries}
        assert asked >= {
            (("createdAt", "DESCENDING"),),
            (("status", "EQUAL"), ("createdAt", "DESCENDING")),
            (("expiresAt", "ASCENDING"),),
            (("writtenAt", "ASCENDING"),),
        }

    def test_each_query_finds_its_index(self, queries):
        deployed = {
            (index["collectionGroup"], tuple((field["fieldPath"], field["order"]) for field in index["fields"]))
            for index in INDEXES["indexes"]
        }
        asked = {
            (collection, tuple((field, "ASCENDING" if how == "EQUAL" else how) for field, how in fields))
            for collection, fields in queries
            if len(fields) > 1
        }
        assert deployed == asked  # none is missing, and none is kept for nothing

    def test_no_query_asks_for_a_field_that_is_not_indexed(self, queries):
        exempt = {field["fieldPath"] for field in INDEXES["fieldOverrides"] if field["indexes"] == []}
        assert exempt >= {"record", "packed", "data"}
        assert exempt & {field for _, fields in queries for field, _ in fields} == set()

    def test_what_has_expired_is_deleted(self):
        (policy,) = [field for field in INDEXES["fieldOverrides"] if field.get("ttl")]
        assert (policy["collectionGroup"], policy["fieldPath"]) == (COLLECTION, "expires")

    def test_everything_is_about_the_collection_of_the_store(self, queries):
        assert {collection for collection, _ in queries} == {COLLECTION}
        assert {part["collectionGroup"] for part in INDEXES["indexes"] + INDEXES["fieldOverrides"]} == {COLLECTION}


def work(storage):
    """All that a store does: small and large records, lists of every kind, ends of every kind."""
    import random

    incompressible = random.Random(1).randbytes(1_500_000).hex()
    for number, expires in enumerate((None, 2_000_000_000_000, 1)):
        for name, text in (("small", ""), ("large", incompressible)):
            task = {
                "id": f"{name}-{number}",
                "status": "paused",
                "createdAt": number,
                "updatedAt": number,
                "code": text,
            }
            storage.save(Record(task | {"revision": 1, "expiresAt": expires}), 0)
            storage.save(Record(task | {"revision": 2, "expiresAt": expires}), 1)
            assert storage.load(f"{name}-{number}").revision == 2
    for status in (None, "paused"):
        page = storage.list(now=10, status=status, limit=1)
        assert storage.list(now=10, status=status, limit=1, cursor=page.cursor).records
    assert storage.purge_expired(10) == 2
    for number in (0, 1):
        for name in ("small", "large"):
            assert storage.delete(f"{name}-{number}")


def needs(query):
    """The collection of a query, and the fields that its index must have, without the document's name at the end."""
    (source,) = query.from_
    where = query.where
    filters = [where.field_filter] if "field_filter" in where else list(where.composite_filter.filters)
    filters = [getattr(part, "field_filter", part) for part in filters]
    equal = [(part.field.field_path, "EQUAL") for part in filters if part.op.name == "EQUAL"]
    orders = [(order.field.field_path, order.direction.name) for order in query.order_by]
    orders = [order for order in orders if order[0] != "__name__"]
    # An inequality is answered by the index of the order, which must begin with its field.
    unequal = {part.field.field_path for part in filters if part.op.name != "EQUAL"} - {"__name__"}
    assert unequal <= {field for field, _ in orders[:1]}
    return source.collection_id, tuple(equal + orders)
