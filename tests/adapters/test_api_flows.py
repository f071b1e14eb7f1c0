"""Whole flows over HTTP, with a storage and without one."""

from __future__ import annotations

import pytest
from service_tests import OTHER_SECRET, SECRET, TWICE, USER, execute, problem, resume

from sequential_flow import SequentialFlow
from sequential_flow.storage.base import Storage


class NoStorage(Storage):
    """Fails whatever is asked of it."""

    def load(self, task_id):
        raise AssertionError("the storage was touched")

    save = delete = list = purge_expired = load


@pytest.fixture
def nowhere(serve, clock):
    """A service with a secret, whose storage must not be touched."""
    return serve(SequentialFlow(NoStorage(), clock=clock), secret=SECRET)


class TestStored:
    def test_the_example_of_the_original_package(self, client):
        task = execute(client, id="my-task")
        assert (task["id"], task["status"], task["revision"]) == ("my-task", "paused", 1)
        assert task["fetchRequest"]["url"] == "https://api.example.com/user/123"
        assert task["fetchRequests"] == [task["fetchRequest"]]
        answer = client.post(
            "/resume",
            json={
                "taskId": task["id"],
                "vmState": task["vmState"],
                "originalCode": task["code"],
                "fetchResponse": {"data": {"id": 123, "name": "Alice"}, "status": 200, "statusText": "OK"},
            },
        )
        assert (answer.json()["status"], answer.json()["result"]) == ("completed", "Alice")

    def test_the_other_names_of_the_original_package(self, client):
        task = execute(client)
        answer = client.post("/resume", json={"taskId": task["id"], "code": USER, "response": {"data": {"name": "Bo"}}})
        assert answer.json()["result"] == "Bo"

    @pytest.mark.parametrize("pair", [("code", "originalCode"), ("response", "fetchResponse")])
    def test_both_names_at_once_are_one_too_many(self, client, pair):
        value = USER if "code" in pair else {"data": 1}
        answer = client.post("/resume", json={"taskId": "x", **dict.fromkeys(pair, value)})
        assert pair[1] in problem(answer, 422, "invalid_request")["detail"]

    def test_a_repeat_changes_nothing(self, client):
        task = execute(client, TWICE)
        first = resume(client, task["id"], {"id": 42, "name": "Alice"}, requestId="1").json()
        again = resume(client, task["id"], {"id": 43, "name": "Mallory"}, requestId="1").json()
        assert (first["replayed"], again["replayed"]) == (False, True)
        assert again | {"replayed": False} == first
        assert resume(client, task["id"], [1, 2], requestId="2").json()["result"] == {"user": "Alice", "posts": 2}

    def test_several_answers_at_once(self, client):
        task = execute(client, "const a = fetch('a'), b = fetch('b'); (await a).status + (await b).status")
        assert [request["id"] for request in task["fetchRequests"]] == ["1", "2"]
        answers = {"1": {"data": None, "status": 201}, "2": {"data": None, "status": 202}}
        answer = client.post("/resume", json={"taskId": task["id"], "fetchResponses": answers})
        assert answer.json()["result"] == 403

    def test_no_response_is_an_error_that_programs_catch(self, client):
        task = execute(client, "try { fetch('a') } catch (error) { error.name + ': ' + error.message }")
        answer = client.post("/resume", json={"taskId": task["id"], "fetchResponse": {"error": {"message": "gone"}}})
        assert answer.json()["result"] == "TypeError: gone"

    def test_a_timer(self, client, clock):
        task = execute(client, "sleep(5000); 'awake'")
        assert task["wakeAt"] == 1_795_000_005_000
        early = client.post("/resume", json={"taskId": task["id"]}).json()
        assert (early["status"], early["replayed"]) == ("paused", True)
        clock.now += 5
        assert client.post("/resume", json={"taskId": task["id"]}).json()["result"] == "awake"

    def test_an_error_of_the_program_is_none_of_the_call(self, client):
        task = execute(client, "null.x")
        assert (task["status"], task["errorDetail"]["name"], task["errorDetail"]["line"]) == ("error", "TypeError", 1)

    def test_what_is_not_unicode_comes_back_as_it_was(self, client):
        answer = client.post("/execute", json={"code": "'\\ud83d' + input", "input": "😀"})
        assert answer.json()["result"] == "\ud83d😀"
        assert b"\\ud83d" in answer.content

    def test_reading_listing_cancelling_deleting(self, client, clock):
        for number in range(3):
            execute(client, id=f"task-{number}")
            clock.now += 1
        first = client.get("/tasks", params={"limit": 2}).json()
        assert [task["id"] for task in first["tasks"]] == ["task-2", "task-1"]
        rest = client.get("/tasks", params={"limit": 2, "cursor": first["cursor"]}).json()
        assert ([task["id"] for task in rest["tasks"]], rest["cursor"]) == (["task-0"], None)
        assert client.get("/tasks/task-1").json() == first["tasks"][1]

        cancelled = client.post("/tasks/task-1/cancel", json={"reason": "no need"}).json()
        assert (cancelled["status"], cancelled["errorDetail"]["code"]) == ("error", "cancelled")
        assert "no need" in cancelled["error"]
        assert client.post("/tasks/task-1/cancel").json()["replayed"] is True
        assert [task["id"] for task in client.get("/tasks?status=error").json()["tasks"]] == ["task-1"]

        deleted = client.delete("/tasks/task-1")
        assert (deleted.status_code, deleted.content) == (204, b"")
        problem(client.get("/tasks/task-1"), 404, "task_not_found")
        problem(client.delete("/tasks/task-1"), 404, "task_not_found")

    def test_without_a_secret_no_state_leaves(self, client):
        task = execute(client)
        assert task["vmState"] is None
        answer = client.post("/execute", json={"code": USER, "saveToStorage": False})
        assert "SEQUENTIAL_FLOW_SECRET" in problem(answer, 422, "invalid_request")["detail"]
        answer = resume(client, task["id"], vmState="sf1s.AAAA")
        assert "SEQUENTIAL_FLOW_SECRET" in problem(answer, 403, "invalid_state_token")["detail"]

    def test_a_token_of_a_stored_task_means_its_pause(self, sealed):
        task = execute(sealed, TWICE)
        second = resume(sealed, task["id"], {"id": 42, "name": "Alice"}, vmState=task["vmState"]).json()
        assert second["fetchRequest"]["id"] == "2"
        late = resume(sealed, task["id"], {"id": 1, "name": "Mallory"}, vmState=task["vmState"]).json()
        assert (late["replayed"], late["fetchRequest"]) == (True, second["fetchRequest"])

    def test_a_token_belongs_to_one_task_not_to_its_id(self, sealed, clock):
        old = execute(sealed, "fetch('a').first", id="re")
        sealed.delete("/tasks/re")
        clock.now += 1
        new = execute(sealed, "fetch('b').second", id="re")
        for answer in (
            resume(sealed, "re", vmState=old["vmState"]),
            sealed.post(
                "/resume", json={"taskId": "re", "vmState": old["vmState"], "fetchResponses": {"1": {"data": 1}}}
            ),
        ):
            problem(answer, 403, "invalid_state_token")
        assert sealed.get("/tasks/re").json()["revision"] == new["revision"]
        assert resume(sealed, "re", {"second": 2}, vmState=new["vmState"]).json()["result"] == 2

    def test_a_token_of_a_pause_that_is_over_answers_no_other(self, sealed):
        task = execute(
            sealed, "await Promise.all([fetch('a'), fetch('b')]); const c = await fetch('c'); await c.json()"
        )
        answers = {"1": {"data": 1}, "2": {"data": 2}}
        now = sealed.post("/resume", json={"taskId": task["id"], "fetchResponses": answers}).json()
        assert [request["id"] for request in now["fetchRequests"]] == ["3"]
        late = resume(sealed, task["id"], "of 1 or 2", vmState=task["vmState"]).json()
        assert (late["replayed"], late["revision"], late["fetchRequests"]) == (True, 2, now["fetchRequests"])
        assert resume(sealed, task["id"], 3, requestId="3", vmState=task["vmState"]).json()["result"] == 3

    def test_a_list_ends_where_its_bytes_do(self, serve, clock):
        client = serve(max_body_bytes=50_000)
        for number in range(25):
            execute(
                client, "'x'.repeat(input.id)", id=f"task-{number}", input={"id": 60_000 if number == 20 else 9_000}
            )
            clock.now += 1
        pages, cursor = [], None
        while not pages or cursor:
            answer = client.get("/tasks", params={"limit": 1000} | ({"cursor": cursor} if cursor else {}))
            pages.append([task["id"] for task in answer.json()["tasks"]])
            cursor = answer.json()["cursor"]
            assert len(pages[-1]) == 1 or len(answer.content) < 50_100
        assert [task_id for page in pages for task_id in page] == [f"task-{number}" for number in reversed(range(25))]
        assert ["task-20"] in pages
        assert len(max(pages, key=len)) == 5

    def test_a_list_of_small_tasks_is_as_long_as_was_asked(self, client, clock):
        for number in range(25):
            execute(client, "1", id=f"task-{number}")
            clock.now += 1
        for limit, count in ((1, 1), (10, 10), (24, 24), (25, 25), (1000, 25)):
            page = client.get("/tasks", params={"limit": limit}).json()
            assert [task["id"] for task in page["tasks"]] == [f"task-{number}" for number in range(24, 24 - count, -1)]
            assert (page["cursor"] is None) == (limit >= 25)

    def test_a_token_of_a_stored_task_brings_nothing_back_to_life(self, sealed):
        task = execute(sealed)
        sealed.delete(f"/tasks/{task['id']}")
        answer = resume(sealed, task["id"], vmState=task["vmState"], originalCode=USER)
        problem(answer, 404, "task_not_found")

    def test_a_finished_task_that_is_not_kept_does_not_run_again(self, serve, clock):
        client = serve(SequentialFlow(clock=clock, keep_finished=False), secret=SECRET)
        task = execute(client)
        members = {"vmState": task["vmState"], "originalCode": USER}
        assert resume(client, task["id"], {"name": "Alice"}, **members).json()["status"] == "completed"
        problem(resume(client, task["id"], {"name": "Alice"}, **members), 404, "task_not_found")


class TestUnsaved:
    def test_a_whole_flow_touches_no_storage(self, nowhere):
        task = execute(nowhere, TWICE, saveToStorage=False, name="report")
        for data in ({"id": 42, "name": "Alice"}, [1, 2, 3]):
            assert (task["status"], task["name"]) == ("paused", "report")
            answer = resume(nowhere, task["id"], data, vmState=task["vmState"], originalCode=task["code"])
            task = answer.json()
        assert (task["status"], task["result"]) == ("completed", {"user": "Alice", "posts": 3})
        assert (task["vmState"], task["usage"]["turns"]) == (None, 3)

    def test_it_goes_on_in_another_process(self, serve, clock):
        begun, goes_on = (serve(SequentialFlow(NoStorage(), clock=clock), secret=SECRET) for _ in range(2))
        task = execute(begun, saveToStorage=False)
        answer = resume(goes_on, task["id"], {"name": "Alice"}, vmState=task["vmState"], originalCode=USER)
        assert answer.json()["result"] == "Alice"

    def test_it_keeps_what_a_stored_task_keeps(self, serve, storage, clock):
        service = serve(SequentialFlow(storage, clock=clock), secret=SECRET)
        setting = {"name": "twin", "ttl": 60_000, "fetchMode": "sequential", "limits": {"operations": 5_000}}
        code = "console.log('one'); const a = fetch('a'); console.log('two'); fetch('b'); for (;;) {}"
        unlike = {"id", "vmState", "usage"}
        stored = execute(service, code, **setting)
        unsaved = execute(service, code, saveToStorage=False, **setting)
        for _ in range(2):
            assert {key: unsaved[key] for key in unsaved.keys() - unlike} == {
                key: stored[key] for key in stored.keys() - unlike
            }
            clock.now += 30
            stored = resume(service, stored["id"]).json()
            unsaved = resume(service, unsaved["id"], vmState=unsaved["vmState"], originalCode=code).json()
        assert unsaved["errorDetail"]["code"] == stored["errorDetail"]["code"] == "operation_limit"
        assert unsaved["createdAt"] == 1_795_000_000_000
        assert unsaved["expiresAt"] == 1_795_000_060_000 + 60_000
        assert unsaved["console"] == stored["console"] and len(stored["console"]) == 2
        assert len(storage) == 1

    def test_it_expires(self, nowhere, clock):
        task = execute(nowhere, saveToStorage=False, ttl=60_000)
        clock.now += 60
        answer = resume(nowhere, task["id"], vmState=task["vmState"], originalCode=USER)
        assert problem(answer, 410, "task_expired")["expiredAt"] == task["expiresAt"]

    def test_it_sleeps(self, nowhere, clock):
        task = execute(nowhere, "sleep(60_000); 'awake'", saveToStorage=False)
        again = {"taskId": task["id"], "vmState": task["vmState"], "code": task["code"]}
        assert nowhere.post("/resume", json=again).json()["replayed"] is True
        clock.now += 60
        assert nowhere.post("/resume", json=again).json()["result"] == "awake"

    def test_it_needs_its_program(self, nowhere):
        task = execute(nowhere, saveToStorage=False)
        answer = resume(nowhere, task["id"], vmState=task["vmState"])
        assert "originalCode" in problem(answer, 422, "invalid_request")["detail"]

    @pytest.mark.parametrize("save", [True, False])
    def test_it_belongs_to_its_task_its_program_and_its_service(self, serve, flow, save):
        ours, others = serve(secret=SECRET), serve(secret=OTHER_SECRET)
        task, second = (execute(ours, saveToStorage=save) for _ in range(2))
        members = {"vmState": task["vmState"], "originalCode": USER}
        for answer in (
            resume(ours, second["id"], **members),
            resume(ours, task["id"], **members | {"originalCode": USER + " "}),
            resume(others, task["id"], **members),
        ):
            problem(answer, 403, "invalid_state_token")
        assert resume(ours, task["id"], {"name": "Alice"}, **members).json()["result"] == "Alice"

    def test_secrets_rotate(self, serve, clock):
        def service(secret):
            return serve(SequentialFlow(NoStorage(), clock=clock), secret=secret)

        task = execute(service(SECRET), TWICE, saveToStorage=False)
        both = service(f"{OTHER_SECRET},{SECRET}")
        members = {"originalCode": TWICE}
        task = resume(both, task["id"], {"id": 1, "name": "Bo"}, vmState=task["vmState"], **members).json()
        problem(resume(service(SECRET), task["id"], vmState=task["vmState"], **members), 403, "invalid_state_token")
        answer = resume(service(OTHER_SECRET), task["id"], [], vmState=task["vmState"], **members)
        assert answer.json()["result"] == {"user": "Bo", "posts": 0}

    def test_a_state_that_no_request_could_bring_back_is_refused(self, serve, clock):
        client = serve(SequentialFlow(clock=clock), secret=SECRET, max_body_bytes=20_000)
        noise = "const noise = Array.from({length: 4000}, () => Math.random()); fetch('a'); noise.length"
        answer = client.post("/execute", json={"code": noise, "saveToStorage": False})
        document = problem(answer, 422, "state_too_large")
        assert document["limit"] == 20_000 < document["size"]
        assert "SEQUENTIAL_FLOW_MAX_BODY_BYTES" in document["detail"]
        assert execute(client, noise)["status"] == "paused"

    def test_the_state_is_not_to_be_read(self, serve):
        for seal, readable in ((True, False), (False, True)):
            client = serve(secret=SECRET, seal=seal)
            code = "const kept = input.secret; fetch('a'); kept.length"
            task = execute(client, code, input={"secret": "s3cr3t-s3cr3t"}, saveToStorage=False)
            assert task["vmState"].startswith("sf1e." if seal else "sf1s.")
            assert b"s3cr3t" not in task["vmState"].encode()
            assert (b"s3cr3t" in unpacked(task["vmState"])) == readable


def unpacked(token):
    """All that whoever holds a token can make of it without the secret."""
    import zlib
    from base64 import urlsafe_b64decode

    raw = urlsafe_b64decode(token[5:] + "===")
    try:
        return raw + zlib.decompressobj().decompress(raw[4:])
    except zlib.error:
        return raw
