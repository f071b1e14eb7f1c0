"""template.yaml: AWS's own checks find nothing, the table is the store's, and the role may do what the store does."""

from __future__ import annotations

import json
import os

import pytest
from artifacts import how_to_install, run
from aws_events import Context, calls, function_url
from aws_lambda import CFN_LINT, ENVIRONMENT, SAM, TEMPLATE, TOOLS, Intrinsic, template
from conversation import hold
from service_tests import SECRET

from sequential_flow import DynamoDBStorage
from sequential_flow.limits import Limits
from servers.moto import Moto


@pytest.fixture(scope="module")
def resources():
    return template()["Resources"]


@pytest.fixture(scope="module")
def client():
    """Of moto, which has TTL too."""
    if Moto.missing():
        pytest.skip(Moto.missing())
    import botocore.session

    with Moto() as server:
        session = botocore.session.get_session()
        yield session.create_client(
            "dynamodb",
            "eu-central-1",
            endpoint_url=server.endpoint,
            aws_access_key_id="tests",
            aws_secret_access_key="tests",
        )


@pytest.mark.parametrize(
    "command", [[SAM, "validate", "--lint", "--template", TEMPLATE], [CFN_LINT, TEMPLATE]], ids=["sam", "cfn-lint"]
)
def test_aws_checks_find_nothing(command, tmp_path):
    if not command[0].exists():
        pytest.skip(how_to_install(TOOLS))
    run(command, env=os.environ | ENVIRONMENT, cwd=tmp_path)


def test_the_checks_would_find_something(tmp_path):
    if not SAM.exists():
        pytest.skip(how_to_install(TOOLS))
    broken = tmp_path / "template.yaml"
    broken.write_text(TEMPLATE.read_text().replace("AttributeName: listed, KeyType", "AttributeName: lister, KeyType"))
    with pytest.raises(RuntimeError, match="lister"):
        run([SAM, "validate", "--lint", "--template", broken], env=os.environ | ENVIRONMENT, cwd=tmp_path)


def test_the_table_is_the_one_that_the_store_makes(resources, client):
    DynamoDBStorage("made-by-store", client=client).create_table()
    made = client.describe_table(TableName="made-by-store")["Table"]
    told = resources["Table"]["Properties"]

    def by_name(found):
        return sorted(found, key=lambda part: part["AttributeName"])

    assert told["KeySchema"] == made["KeySchema"]
    assert by_name(told["AttributeDefinitions"]) == by_name(made["AttributeDefinitions"])
    assert told["BillingMode"] == made["BillingModeSummary"]["BillingMode"]
    parts = ("IndexName", "KeySchema", "Projection")
    indexes = [{part: index[part] for part in parts} for index in made["GlobalSecondaryIndexes"]]
    assert told["GlobalSecondaryIndexes"] == indexes
    ttl = client.describe_time_to_live(TableName="made-by-store")["TimeToLiveDescription"]
    assert ttl["TimeToLiveStatus"] == "ENABLED"
    assert told["TimeToLiveSpecification"] == {"AttributeName": ttl["AttributeName"], "Enabled": True}


def test_the_table_outlives_mistakes(resources):
    table = resources["Table"]
    assert (table["DeletionPolicy"], table["UpdateReplacePolicy"]) == ("Retain", "Retain")
    assert table["Properties"]["PointInTimeRecoverySpecification"] == {"PointInTimeRecoveryEnabled": True}
    assert table["Properties"]["SSESpecification"] == {"SSEEnabled": True}


def test_the_role_may_do_exactly_what_the_store_does(resources, client, monkeypatch):
    asked = set()  # (action, whether it asks the index)

    def note(params, model, **_):
        asked.add((f"dynamodb:{model.name}", "IndexName" in json.loads(params["body"])))

    DynamoDBStorage("role", client=client).create_table()
    client.meta.events.register("before-call.dynamodb", note)
    use_everything(client, monkeypatch)
    (table, index) = statements(resources, "tasks")
    assert repr(table["Resource"]) == "!GetAtt 'Table.Arn'"
    assert repr(index["Resource"]) == "!Sub '${Table.Arn}/index/by-status'"
    assert set(table["Action"]) == {action for action, of_index in asked if not of_index}
    assert {index["Action"]} == {action for action, of_index in asked if of_index}


def use_everything(client, monkeypatch):
    """All that the service asks of its storage: the conversation, and a record that outgrows an item."""
    from sequential_flow.flow import SequentialFlow
    from sequential_flow_adapters import aws

    monkeypatch.setenv("SEQUENTIAL_FLOW_SECRET", SECRET)
    flow = SequentialFlow(DynamoDBStorage("role", client=client))
    monkeypatch.setattr(aws, "open_flow", lambda *_: flow)
    handler = aws.create_handler()
    call = calls(lambda event: handler(event, Context()), function_url)
    hold(call)
    # What compresses badly, over and over: it is written in parts, rewritten, and deleted.
    code = (
        "const held = []; for (let i = 0; i < 60000; i++) held.push(Math.random()); "
        "fetch('https://a.example/'); fetch('https://b.example/'); held.length"
    )
    headers = {"content-type": "application/json"}
    for path, body in (
        ("/execute", {"id": "large", "code": code}),
        ("/resume", {"taskId": "large", "fetchResponse": {"data": 1}}),
    ):
        status, _, raw = call("POST", path, headers, json.dumps(body).encode())
        assert (status, json.loads(raw)["status"]) == (200, "paused"), raw
    assert call("GET", "/tasks/large", {}, None)[0] == 200
    assert call("DELETE", "/tasks/large", {}, None)[0] == 204


def test_the_role_may_do_nothing_with_everything_but_send_traces_where_they_are_asked_for(resources):
    policies = resources["Role"]["Properties"]["Policies"]
    assert "ManagedPolicyArns" not in resources["Role"]["Properties"]
    plain = [policy["PolicyName"] for policy in policies if isinstance(policy, dict)]
    assert plain == ["tasks", "logs"]
    (conditional,) = [policy for policy in policies if isinstance(policy, Intrinsic)]
    assert conditional.value[0] == "IsTraced"
    (traces,) = conditional.value[1]["PolicyDocument"]["Statement"]
    assert all(action.startswith("xray:Put") for action in traces["Action"])
    for statement in [*statements(resources, "tasks"), *statements(resources, "logs")]:
        assert isinstance(statement["Resource"], Intrinsic)
        assert "*" not in json.dumps(statement["Action"])


def statements(resources, policy):
    """Those of one of the role's policies."""
    policies = [part for part in resources["Role"]["Properties"]["Policies"] if isinstance(part, dict)]
    (found,) = [part for part in policies if part["PolicyName"] == policy]
    return found["PolicyDocument"]["Statement"]


def test_nobody_gets_in_by_default(resources):
    whole = template()
    assert whole["Parameters"]["AuthType"]["Default"] == "AWS_IAM"
    assert repr(resources["Function"]["Properties"]["FunctionUrlConfig"]["AuthType"]) == "!Ref 'AuthType'"
    rule = whole["Rules"]["PublicOnPurpose"]
    assert repr(rule["RuleCondition"]) == "!Equals [!Ref 'AuthType', 'NONE']"
    assert repr(rule["Assertions"][0]["Assert"]) == "!Not [!Equals [!Ref 'ApiKeyName', '']]"


def test_a_turn_ends_before_lambda_ends_the_function_and_the_alarm_rings_in_between(resources):
    timeout = resources["Function"]["Properties"]["Timeout"]
    threshold = resources["DurationAlarm"]["Properties"]["Threshold"]
    assert Limits().turn_seconds < threshold / 1000 < timeout


@pytest.mark.parametrize("ttl", ["90", "90s", "30m", "2h", "1.5h", "7d", "never"])
def test_the_times_to_live_that_the_template_takes_are_those_of_the_setting(ttl):
    import re

    from sequential_flow_adapters.settings import Settings

    assert re.fullmatch(template()["Parameters"]["Ttl"]["AllowedPattern"], ttl)
    Settings(ttl=ttl)


def test_variables_of_the_function_are_ones_that_somebody_reads(resources):
    from sequential_flow_adapters.settings import Settings

    known = {f"SEQUENTIAL_FLOW_{name.upper()}" for name in Settings.model_fields} | {"SEQUENTIAL_FLOW_TABLE"}
    assert set(resources["Function"]["Properties"]["Environment"]["Variables"]) <= known
