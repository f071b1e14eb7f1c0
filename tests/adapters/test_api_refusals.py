"""What cannot be right is refused with a problem that says why, and is never a failure of the service."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest
from service_tests import ask, execute, post, problem, resume

from sequential_flow import SequentialFlow

IDS = [
    "a/b", "a%2Fb", "..", ".", "../../etc/passwd", "/", "//", "a/", "/a", "cancel", "x/cancel", "/cancel", "?", "#", "a?b=c#d",
    " ", "+", "%", "100%", "%00", "\x00", "\n", "a\nb\r\n", "\u2028", "😀", "é", "e\u0301", "<script>", "'; --", "{task_id}",
    "x" * 255, "😀" * 255, "\ufffd", "execute", "tasks", "docs",
]  # fmt: skip


class TestBodies:
    @pytest.mark.parametrize("path", ["/execute", "/resume", "/tasks/x/cancel"])
    @pytest.mark.parametrize(
        "body",
        [
            b"{",
            b"nul",
            b'{"code": "1",}',
            b"{'code': '1'}",
            b'{"code": "1"} {}',
            b'{"code": "1", "code": "2"}',
            b'{"input": {"a": 1, "a": 1}}',
            b'{"input": NaN}',
            b'{"input": -Infinity}',
            b'{"input": 1e400}',
            b'{"input": [-1.5E+999]}',
            b'{"code": "\xff"}',
            b"\x00",
            '{"code": "1"}'.encode("utf-16"),
            '{"code": "1"}'.encode("utf-32"),
            b"[" * 100_000,
            b'{"a":' * 100_000,
            b"[" * 100_000 + b"]" * 100_000,
            b'{"input": ' + b"1" * 5_000 + b"}",
        ],
        ids=range(19),
    )
    def test_what_is_not_json(self, client, path, body):
        problem(post(client, path, body), 400, "malformed_json")

    @pytest.mark.parametrize("path", ["/execute", "/resume", "/tasks/x/cancel"])
    @pytest.mark.parametrize(
        "body", [b"[]", b'"text"', b"1", b"true", b"[[[1]]]", b'{"no such": 1}', b'{"\\ud800": 1}', b'{"": {}}']
    )
    def test_json_of_another_shape(self, client, path, body):
        problem(post(client, path, body), 422, "invalid_request")

    @pytest.mark.parametrize("path", ["/execute", "/resume"])
    def test_no_body(self, client, path):
        problem(post(client, path, b""), 422, "invalid_request")
        problem(post(client, path, b"null"), 422, "invalid_request")

    @pytest.mark.parametrize(
        "kind",
        [
            "",
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/jsonx",
            "application",
            "text/json",
            "application/json; charset=latin-1",
        ],
    )
    def test_another_kind_of_body(self, client, kind):
        problem(post(client, "/execute", b'{"code": "1"}', kind), 415, "unsupported_media_type")

    def test_where_no_body_belongs_none_is_read(self, client):
        for body in (b"{", b"\xff"):
            assert client.request("GET", "/tasks", content=body).status_code == 200
            problem(client.request("DELETE", "/tasks/x", content=body), 404, "task_not_found")

    @pytest.mark.parametrize("kind", ["application/json;charset=UTF-8", "APPLICATION/JSON", "application/vnd.api+json"])
    def test_kinds_that_are_json(self, client, kind):
        assert post(client, "/execute", b'\xef\xbb\xbf{"code": "1"}', kind).json()["result"] == 1

    def test_a_body_in_another_coding(self, client):
        answer = post(client, "/execute", b"\x1f\x8b", **{"content-encoding": "gzip"})
        problem(answer, 415, "unsupported_media_type")

    @pytest.mark.parametrize(
        "wrong",
        [
            {"code": 1},
            {"code": None},
            {"code": ["1"]},
            {"id": ""},
            {"id": "x" * 256},
            {"id": 7},
            {"id": "\ud800"},
            {"name": 7},
            {"ttl": 0},
            {"ttl": -1},
            {"ttl": 1.5},
            {"ttl": "60000"},
            {"ttl": True},
            {"ttl": 10**14},
            {"saveToStorage": "false"},
            {"saveToStorage": None},
            {"fetchMode": "Auto"},
            {"limits": 7},
            {"limits": {"operations": 0}},
            {"limits": {"operations": "7"}},
            {"limits": {"operations": 1.5}},
            {"limits": {"turnSeconds": -1}},
            {"limits": {"turn_seconds": 1}},
            {"limits": {"loops": 1}},
            {"Code": "1"},
        ],
        ids=str,
    )
    def test_members_that_cannot_be_right(self, client, storage, wrong):
        body = json.dumps({"code": "1", **wrong}).encode()
        document = problem(post(client, "/execute", body), 422, "invalid_request")
        if "errors" in document:
            assert {finding["pointer"].split("/")[1] for finding in document["errors"]} == set(wrong)
        assert len(storage) == 0

    @pytest.mark.parametrize(
        ("members", "code"),
        [
            ({"fetchResponse": {}}, "invalid_response"),
            ({"fetchResponse": {"error": None}}, "invalid_response"),
            ({"fetchResponse": {"data": 1, "encoding": "base64"}}, "invalid_response"),
            ({"fetchResponse": {"data": "é", "encoding": "base64"}}, "invalid_response"),
            ({"requestId": "1"}, "invalid_response"),
            ({"requestId": "7", "fetchResponse": {"data": 1}}, "invalid_response"),
            ({"requestId": "1", "fetchResponses": {"1": {"data": 1}}}, "invalid_response"),
            ({"fetchResponse": {"data": 1}, "fetchResponses": {"1": {"data": 1}}}, "invalid_response"),
            ({"fetchResponses": {"seven": {"data": 1}}}, "invalid_response"),
            ({}, "invalid_response"),
            ({"fetchResponse": []}, "invalid_request"),
            ({"fetchResponse": {"data": 1, "status": 600}}, "invalid_request"),
            ({"fetchResponse": {"data": 1, "status": "200"}}, "invalid_request"),
            ({"fetchResponse": {"data": 1, "headers": {"a": {}}}}, "invalid_request"),
            ({"fetchResponse": {"data": 1, "headers": [["a"]]}}, "invalid_request"),
            ({"fetchResponse": {"data": 1, "headers": [["a", 1]]}}, "invalid_request"),
            ({"fetchResponse": {"data": 1, "headers": {"a": [1]}}}, "invalid_request"),
            ({"fetchResponse": {"data": 1, "headers": {"a": True}}}, "invalid_request"),
            ({"fetchResponse": {"data": 1, "headers": "a: b"}}, "invalid_request"),
            ({"fetchResponse": {"data": 1, "body": 1}}, "invalid_request"),
            ({"fetchResponse": {"error": {"name": "x"}}}, "invalid_request"),
            ({"fetchResponses": {}}, "invalid_request"),
            ({"fetchResponses": {"1": None}}, "invalid_request"),
            ({"fetchResponse": {"data": 1}, "vmState": {"format": 1}}, "invalid_request"),
        ],
        ids=str,
    )
    def test_answers_that_cannot_be_right(self, client, members, code):
        task = execute(client)
        document = problem(client.post("/resume", json={"taskId": task["id"], **members}), 422, code)
        assert "request_id" not in document["detail"] and "fetch_response" not in document["detail"]
        assert client.get(f"/tasks/{task['id']}").json() == task

    def test_responses_come_in_the_forms_of_the_library(self, client):
        for response in (
            {"data": 1, "headers": {"a": "b", "n": 1, "set-cookie": ["a=1", "b=2"]}},
            {"data": 1, "headers": [["a", "b"], ["a", "c"]]},
            {"status": 204},
            {"data": "aGk=", "encoding": "base64"},
            {"data": {"a": 1}, "text": '{ "a": 1 }', "url": "https://x/", "redirected": True, "statusText": "OK"},
            {"error": "gone"},
            {"error": {"message": "gone", "name": "Error", "stack": "…"}},
        ):
            task = execute(client, "try { fetch('a'); 1 } catch { 2 }")
            answer = client.post("/resume", json={"taskId": task["id"], "fetchResponse": response})
            assert answer.json()["result"] == (2 if "error" in response else 1), response

    @pytest.mark.parametrize("depth", [499, 501, 900])
    def test_depth(self, client, depth):
        deep = "[" * depth + "]" * depth
        answer = post(client, "/execute", f'{{"code": "1", "input": {deep}}}'.encode())
        assert answer.status_code == 200 if depth < 500 else problem(answer, 422, "invalid_request")
        for member in ("limits", "name", "ttl"):
            answer = post(client, "/execute", f'{{"code": "1", "{member}": {deep}}}'.encode())
            problem(answer, 422, "invalid_request")

    @pytest.mark.parametrize(
        ("path", "body", "pointer"),
        [
            ("/execute", '{"code": "1", MANY}', "#"),
            ("/execute", '{"code": "1", "limits": {MANY}}', "#/limits"),
            ("/resume", '{"taskId": "x", "fetchResponse": {MANY}}', "#/fetchResponse"),
            ("/resume", '{"taskId": "x", "fetchResponses": {MANY}}', "#/fetchResponses"),
            (
                "/resume",
                '{"taskId": "x", "fetchResponse": {"data": 1, "headers": {"a": [ONES]}}}',
                "#/fetchResponse/headers",
            ),
            ("/resume", '{"taskId": "x", "fetchResponse": {"data": 1, "headers": [LISTS]}}', "#/fetchResponse/headers"),
            ("/resume", '{"taskId": "x", "fetchResponse": {"data": 1, "headers": {MANY}}}', "#/fetchResponse/headers"),
        ],
        ids=range(7),
    )
    def test_a_flood_of_faults_is_one(self, client, path, body, pointer):
        """pydantic would make an error of each: seconds in the event loop, and gigabytes."""
        count = 200_000
        body = body.replace("MANY", ",".join(f'"{number}":{{}}' for number in range(count)))
        body = body.replace("ONES", ",".join("1" * count)).replace("LISTS", ",".join(["[]"] * count))
        document = problem(post(client, path, body.encode()), 422, "invalid_request")
        assert [finding["pointer"] for finding in document["errors"]] == [pointer]

    def test_responses_are_read_until_the_first_that_is_wrong(self, client):
        responses = {"1": {"data": 1}, "2": {"data": 1, "status": 7}} | {f"{n}": {} for n in range(3, 9000)}
        responses |= {"4": 1}
        document = problem(
            client.post("/resume", json={"taskId": "x", "fetchResponses": responses}), 422, "invalid_request"
        )
        assert [finding["pointer"] for finding in document["errors"]] == ["#/fetchResponses/2/status"]

    def test_what_was_sent_is_not_repeated(self, client):
        answer = client.post("/execute", json={"code": "1", "limits": "s3cr3t", "name": ["s3cr3t"]})
        assert "s3cr3t" not in answer.text


class TestPrograms:
    def test_what_is_not_javascript(self, client, storage):
        document = problem(client.post("/execute", json={"code": "let a\nlet b = = 1"}), 422, "syntax_error")
        assert (document["line"], document["column"]) == (2, 9)
        assert document["excerpt"] == "let b = = 1\n        ^"
        assert len(storage) == 0

    @pytest.mark.parametrize("code", ["\x00", "\\u{110000}", "'", "`${", "/(/", "(" * 5_000, "a" * 300 + " b"])
    def test_more_of_it(self, client, code):
        problem(client.post("/execute", json={"code": code}), 422, "syntax_error")

    def test_a_long_program(self, serve):
        client = serve(SequentialFlow(limits={"source_bytes": 100}))
        document = problem(client.post("/execute", json={"code": "1;" * 51}), 422, "invalid_request")
        assert "limits.sourceBytes" in document["detail"]

    def test_another_program_than_the_tasks(self, client):
        task = execute(client)
        problem(resume(client, task["id"], originalCode="1"), 409, "program_mismatch")


class TestSizes:
    def test_what_is_announced(self, serve):
        client = serve(max_body_bytes=1_000)
        for body in (b'{"code": "' + b"1" * 1_000 + b'"}', b"x" * 1_001):
            assert problem(post(client, "/execute", body), 413, "body_too_large")["limit"] == 1_000
        fits = b'{"code": "1"}'
        assert post(client, "/execute", fits + b" " * (1_000 - len(fits))).json()["result"] == 1
        problem(client.request("GET", "/tasks", content=b" " * 1_001), 413, "body_too_large")

    def test_what_comes_in_pieces(self, serve):
        client = serve(max_body_bytes=1_000)
        problem(post(client, "/execute", iter([b"x" * 400] * 3)), 413, "body_too_large")
        pieces = [b'{"co', b'de": ', b'"1"}', b" " * 900]
        assert post(client, "/execute", iter(pieces)).json()["result"] == 1

    def test_reading_stops_where_it_is_too_much(self, serve):
        read = []

        async def receive():
            read.append(1)
            return {"type": "http.request", "body": b"x" * 100, "more_body": True}

        answer = ask(serve(max_body_bytes=1_000).app, "POST", "/execute", receive=receive)
        problem(answer, 413, "body_too_large")
        assert len(read) == 11

    @pytest.mark.parametrize("length", ["-1", "1e3", "ten", "", "१", "9" * 5_000])
    def test_lengths_that_are_none(self, client, length):
        answer = client.post("/execute", content=iter([b"{}"]), headers={"content-length": length.encode()})
        assert answer.status_code == 413 if len(length) > 9 else problem(answer, 400, "malformed_request")

    def test_a_client_that_goes_away(self, serve):
        async def receive():
            return {"type": "http.disconnect"}

        problem(ask(serve().app, "POST", "/execute", receive=receive), 400, "client_disconnected")


class TestIds:
    @pytest.mark.parametrize("task_id", IDS, ids=range(len(IDS)))
    def test_ids_hold_anything(self, client, task_id):
        path = "/tasks/" + quote(task_id, safe="")
        problem(ask(client.app, "GET", path), 404, "task_not_found")
        assert execute(client, id=task_id)["id"] == task_id
        assert ask(client.app, "GET", path).json()["id"] == task_id
        assert (
            problem(client.post("/execute", json={"code": "1", "id": task_id}), 409, "task_exists")["taskId"] == task_id
        )
        assert ask(client.app, "POST", path + "/cancel").json()["status"] == "error"
        assert ask(client.app, "DELETE", path).status_code == 204
        problem(ask(client.app, "POST", path + "/cancel"), 404, "task_not_found")

    def test_a_slash_may_stand_as_it_is(self, client):
        execute(client, id="2026/july/1")
        assert client.get("/tasks/2026/july/1").json()["id"] == "2026/july/1"

    @pytest.mark.parametrize("path", ["/tasks/", "/tasks/" + "x" * 256, "/tasks/" + "%F0%9F%98%80" * 256])
    @pytest.mark.parametrize("method", ["GET", "DELETE"])
    def test_ids_that_none_has(self, client, method, path):
        problem(client.request(method, path), 422, "invalid_request")

    @pytest.mark.parametrize("path", ["/tasks/%FF", "/tasks/a%ED%A0%80b", "/tasks/%C0%AF", "/tasks/%EF%BF%BD%80"])
    def test_bytes_that_are_no_text_name_nothing(self, client, path):
        execute(client, id="\ufffd")
        problem(ask(client.app, "GET", path), 400, "malformed_request")

    def test_an_id_in_use(self, sealed):
        task = execute(sealed, id="july")
        document = problem(sealed.post("/execute", json={"code": "1", "id": "july"}), 409, "task_exists")
        assert document["taskId"] == "july"
        assert document["task"] | {"vmState": None} == task | {"vmState": None}
        assert resume(sealed, "july", {"name": "Al"}, vmState=document["task"]["vmState"]).json()["result"] == "Al"

    def test_an_expired_task(self, client, clock):
        task = execute(client, id="july", ttl=60_000)
        clock.now += 60
        for answer in (client.get("/tasks/july"), resume(client, "july"), client.post("/tasks/july/cancel")):
            document = problem(answer, 410, "task_expired")
            assert (document["taskId"], document["expiredAt"]) == ("july", task["expiresAt"])
        problem(client.delete("/tasks/july"), 404, "task_not_found")
        assert client.get("/tasks").json()["tasks"] == []

    def test_a_resume_of_nothing(self, client):
        problem(resume(client, "nothing"), 404, "task_not_found")


class TestPlaces:
    @pytest.mark.parametrize(
        "path", ["/", "/nothing", "/execute/", "/task", "/tasks2", "/execute/x", "/%2e%2e/execute"]
    )
    def test_nothing_there(self, client, path):
        problem(client.get(path), 404, "not_found")

    @pytest.mark.parametrize(
        ("method", "path", "allow"),
        [
            ("GET", "/execute", "POST"),
            ("PUT", "/resume", "POST"),
            ("POST", "/tasks", "GET"),
            ("PATCH", "/tasks/x", "DELETE, GET"),
            ("PUT", "/tasks/x/cancel", "DELETE, GET, POST"),
            ("POST", "/health", "GET, HEAD"),
        ],
    )
    def test_another_method(self, client, method, path, allow):
        answer = client.request(method, path)
        problem(answer, 405, "method_not_allowed")
        assert answer.headers["allow"] == allow

    @pytest.mark.parametrize(
        "query", ["limit=0", "limit=1001", "limit=ten", "limit=", "limit=1.5", "status=done", "status=", "cursor=é"]
    )
    def test_parameters_that_cannot_be_right(self, client, query):
        problem(client.get(f"/tasks?{query}"), 422, "invalid_request")
