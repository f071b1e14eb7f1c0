"""The OpenAPI document: it is one, it says what happens, and its examples work."""

from __future__ import annotations

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from service_tests import SECRET, TWICE, execute, problem, resume

from sequential_flow import Limits, SequentialFlow
from sequential_flow.errors import StorageUnavailable


@pytest.fixture
def document(sealed):
    return sealed.get("/openapi.json").json()


def operations(document):
    return {
        (method.upper(), path): operation
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    }


def schema_errors(document, name, value):
    from jsonschema import Draft202012Validator

    root = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(root).iter_errors(value)]


def test_it_is_an_openapi_document(document):
    OpenAPIV31SpecValidator(document).validate()
    assert document["info"]["title"] == "Sequential Flow"


def test_it_has_the_routes_of_the_contract(document):
    assert set(operations(document)) == {
        ("POST", "/execute"),
        ("POST", "/resume"),
        ("GET", "/tasks"),
        ("GET", "/tasks/{task_id}"),
        ("DELETE", "/tasks/{task_id}"),
        ("POST", "/tasks/{task_id}/cancel"),
        ("GET", "/health"),
    }


def test_errors_are_problems_and_everything_is_described(document):
    for (method, path), operation in operations(document).items():
        assert operation["description"], (method, path)
        for status, response in operation["responses"].items():
            assert response["description"]
            if status >= "400":
                assert list(response["content"]) == ["application/problem+json"]
                schema = response["content"]["application/problem+json"]["schema"]
                assert schema == {"$ref": "#/components/schemas/Problem"}
    for name in ("ExecuteRequest", "ResumeRequest", "Task", "Problem", "FetchResponse", "LimitChanges"):
        assert document["components"]["schemas"][name]["description"], name
    assert "HTTPValidationError" not in document["components"]["schemas"]


def test_keys_are_in_it_where_they_are_needed(serve, document):
    assert "securitySchemes" not in document["components"]
    keyed = serve(api_key="key").get("/openapi.json").json()
    OpenAPIV31SpecValidator(keyed).validate()
    for (_, path), operation in operations(keyed).items():
        assert ("401" in operation["responses"]) == ("security" in operation) == (path != "/health")


def test_every_limit_can_be_asked_for(document):
    from sequential_flow.limits import _WIRE_NAMES

    assert set(document["components"]["schemas"]["LimitChanges"]["properties"]) == set(_WIRE_NAMES)
    assert set(_WIRE_NAMES.values()) == set(Limits._fields)


def test_answers_are_as_described(serve, document, clock):
    client = serve(secret=SECRET)
    task = execute(client, TWICE, id="july")
    answers = [task, resume(client, "july", {"id": 1, "name": "Al"}).json()]
    answers.append(resume(client, "july", [1]).json())
    answers.append(
        execute(client, "console.log(1, {}); try { null.x } catch (cause) { throw new Error('x', {cause}) }")
    )
    answers.append(execute(client, "sleep(1000)", ttl=None))
    assert answers[3]["errorDetail"]["cause"]["name"] == "TypeError"
    for answer in answers:
        assert schema_errors(document, "Task", answer) == []
        assert set(answer) == set(document["components"]["schemas"]["Task"]["properties"])
    assert schema_errors(document, "TaskPage", client.get("/tasks").json()) == []
    assert schema_errors(document, "Health", client.get("/health").json()) == []

    def away():
        raise StorageUnavailable("no")

    problems = [
        client.post("/execute", json={"code": "1", "id": "july"}),
        client.post("/execute", json={"code": "let let"}),
        client.post("/execute", json={"code": "1", "limits": {"loops": 1}}),
        client.get("/tasks?limit=0"),
        client.get("/tasks/none"),
        serve(away).get("/tasks"),
        serve(SequentialFlow(clock=clock), max_body_bytes=10).post("/execute", json={"code": "1"}),
    ]
    clock.now += 10**6
    problems.append(client.get("/tasks/july"))
    assert [answer.status_code for answer in problems] == [409, 422, 422, 422, 404, 503, 413, 410]
    known = set(document["components"]["schemas"]["Problem"]["properties"])
    for answer in problems:
        assert schema_errors(document, "Problem", answer.json()) == []
        assert set(answer.json()) <= known


def test_examples_work(sealed, document):
    tried = 0
    for (method, path), operation in operations(document).items():
        body = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
        for name, example in body.get("examples", {}).items():
            execute(sealed, "const [a, b] = await Promise.all([fetch('a'), fetch('b')]); 1", id="july")
            if path == "/resume" and name != "several":
                sealed.delete("/tasks/july")
                execute(sealed, "sleep(0); 1" if name == "time" else "try { fetch('a') } catch {}; 1", id="july")
            answer = sealed.request(method, path.replace("{task_id}", "july"), json=example["value"])
            assert answer.status_code == 200, (path, name, answer.text)
            assert example["summary"]
            sealed.delete("/tasks/july")
            tried += 1
    assert tried == 10
    for name in ("Task", "Problem"):
        for example in document["components"]["schemas"][name]["examples"]:
            assert schema_errors(document, name, example) == []


def test_docs_are_a_page(client):
    answer = client.get("/docs")
    assert answer.headers["content-type"].startswith("text/html")
    assert "/openapi.json" in answer.text


def test_problems_of_examples_are_those_of_the_service(client):
    example = client.get("/openapi.json").json()["components"]["schemas"]["Problem"]["examples"][0]
    assert problem(client.get("/tasks/july"), 404, "task_not_found")["type"] == example["type"]
