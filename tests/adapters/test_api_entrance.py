"""Who may come in, from where, how many at once, and how long and how much they may ask for."""

from __future__ import annotations

import threading

import pytest
from service_tests import USER, execute, post, problem

from sequential_flow import SequentialFlow

KEYED = [
    ("POST", "/execute"),
    ("POST", "/resume"),
    ("GET", "/tasks"),
    ("GET", "/tasks/x"),
    ("DELETE", "/tasks/x"),
    ("POST", "/tasks/x/cancel"),
]


class TestKeys:
    @pytest.fixture
    def keyed(self, serve):
        return serve(api_key="first-key,second-kéy")

    @pytest.mark.parametrize(("method", "path"), KEYED)
    @pytest.mark.parametrize(
        "headers",
        [
            {},
            {"x-api-key": "third-key"},
            {"x-api-key": ""},
            {"x-api-key": "first-key,second-kéy".encode()},
            {"authorization": "Basic first-key"},
            {"authorization": "Bearer"},
            {"authorization": "first-key"},
        ],
    )
    def test_without_a_key_nothing_is_done(self, keyed, method, path, headers):
        answer = keyed.request(method, path, headers=headers | {"content-type": "application/json"}, content=b"{")
        document = problem(answer, 401, "unauthorized")
        assert answer.headers["www-authenticate"] == "Bearer"
        assert "first-key" not in str(document)

    @pytest.mark.parametrize(
        "headers",
        [
            {"x-api-key": "first-key"},
            {"x-api-key": "second-kéy".encode()},
            {"authorization": "Bearer first-key"},
            {"authorization": "bearer  second-kéy".encode()},
            {"authorization": "Bearer a-token-of-the-cloud", "x-api-key": "first-key"},
        ],
    )
    def test_each_key_opens_by_either_header(self, keyed, headers):
        assert keyed.get("/tasks", headers=headers).status_code == 200

    def test_health_and_docs_need_none(self, keyed):
        for path in ("/health", "/docs", "/openapi.json"):
            assert keyed.get(path).status_code == 200

    def test_docs_can_be_closed(self, serve):
        client = serve(docs=False)
        for path in ("/docs", "/openapi.json", "/redoc"):
            problem(client.get(path), 404, "not_found")

    def test_without_keys_the_service_is_open(self, client):
        assert client.get("/tasks", headers={"x-api-key": "anything"}).status_code == 200


class TestHealth:
    def test_it_asks_nobody(self, serve):
        def never():
            raise AssertionError("the flow was opened")

        client = serve(never)
        assert client.get("/health").json() == {"status": "ok", "version": __import__("sequential_flow").__version__}
        assert client.head("/health").status_code == 200
        assert client.get("/openapi.json").status_code == 200

    def test_it_waits_behind_nobody(self, serve, clock):
        """Programs and reads share a pool of threads, of 40 at first."""
        may_end, running = threading.Event(), threading.Semaphore(0)

        def slow_clock():
            if threading.current_thread() is not threading.main_thread() and not may_end.is_set():
                running.release()
                may_end.wait(30)
            return clock()

        client = serve(SequentialFlow(clock=slow_clock), max_concurrency=45)
        threads = [
            threading.Thread(target=client.post, args=("/execute",), kwargs={"json": {"code": "1"}}) for _ in range(45)
        ]
        for thread in threads:
            thread.start()
        try:
            assert all([running.acquire(timeout=30) for _ in threads])  # noqa: C419
            problem(client.post("/execute", json={"code": "1"}), 429, "too_many_turns")
            assert client.get("/health").status_code == 200
            problem(client.get("/tasks/none"), 404, "task_not_found")
        finally:
            may_end.set()
            for thread in threads:
                thread.join(30)

    def test_it_needs_no_thread(self):
        import inspect

        from sequential_flow_adapters.routes import health

        assert inspect.iscoroutinefunction(health)


class TestOrigins:
    PREFLIGHT = {
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,x-api-key",
    }

    def test_pages_of_an_origin_may_call(self, serve):
        client = serve(cors_origins=["https://app.example"], api_key="key")
        origin = {"origin": "https://app.example"}
        answer = client.options("/execute", headers=origin | self.PREFLIGHT)
        assert answer.status_code == 200
        assert answer.headers["access-control-allow-origin"] == "https://app.example"
        assert "x-api-key" in answer.headers["access-control-allow-headers"].lower()
        answer = client.get("/tasks/x", headers=origin)
        assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (401, "https://app.example")
        assert "X-Request-ID" in answer.headers["access-control-expose-headers"]

    def test_even_failures_can_be_read(self, serve):
        def broken():
            raise OSError("no")

        answer = serve(broken, cors_origins="*").get("/tasks", headers={"origin": "https://app.example"})
        assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (500, "*")

    def test_others_may_not(self, serve):
        client = serve(cors_origins="https://app.example")
        headers = {"origin": "https://evil.example"} | self.PREFLIGHT
        assert client.options("/execute", headers=headers).status_code == 400
        assert "access-control-allow-origin" not in client.get("/health", headers=headers).headers

    def test_without_the_setting_there_is_no_cors(self, client):
        answer = client.options("/execute", headers={"origin": "https://app.example"} | self.PREFLIGHT)
        problem(answer, 405, "method_not_allowed")


class TestCaps:
    def test_limits_are_capped_by_the_servers(self, serve, clock):
        client = serve(SequentialFlow(clock=clock, limits={"operations": 5_000, "call_depth": 50}))
        loop = "let n = 0; while (n < input.id * 100) n++; n"
        assert execute(client, loop, limits={"operations": 10**9})["errorDetail"]["code"] == "operation_limit"
        assert execute(client, "let n = 0; while (n < 1500) n++; n", limits={"operations": 10**9})["result"] == 1500
        short = execute(client, "let n = 0; while (n < 1500) n++; n", limits={"operations": 1_000})
        assert short["errorDetail"]["code"] == "operation_limit"

    @pytest.mark.parametrize(
        ("asked", "seconds"), [({}, 7200), ({"ttl": 60_000}, 60), ({"ttl": 10**13}, 86400), ({"ttl": None}, 86400)]
    )
    def test_a_life_is_capped_by_the_servers(self, serve, asked, seconds):
        task = execute(serve(max_ttl=86400), **asked)
        assert task["expiresAt"] == task["createdAt"] + seconds * 1000

    def test_a_life_without_end_where_the_server_allows_it(self, serve):
        assert execute(serve(max_ttl=None), ttl=None)["expiresAt"] is None


class TestConcurrency:
    def test_more_than_may_are_refused_at_once(self, serve, clock):
        runs, may_end = threading.Event(), threading.Event()

        def slow_clock():
            # The clock is read while the program runs.
            if threading.current_thread() is not threading.main_thread() and hold:
                runs.set()
                may_end.wait(30)
            return clock()

        hold = [True]
        client = serve(SequentialFlow(clock=slow_clock), max_concurrency=1)
        answers = []
        thread = threading.Thread(target=lambda: answers.append(client.post("/execute", json={"code": "Date.now()"})))
        thread.start()
        try:
            assert runs.wait(30)
            hold.clear()
            for path, body in (("/execute", {"code": "1"}), ("/resume", {"taskId": "x"})):
                refused = client.post(path, json=body)
                assert problem(refused, 429, "too_many_turns")["retryAfter"] == int(refused.headers["retry-after"])
            assert client.get("/tasks").status_code == 200
            assert post(client, "/execute", b"{").status_code == 400  # a turn begins with a request that can be right
        finally:
            may_end.set()
            thread.join(30)
        assert answers[0].json()["result"] == 1_795_000_000_000
        for _ in range(3):
            assert execute(client, "1")["result"] == 1

    def test_places_are_given_back_whatever_happens(self, serve):
        client = serve(max_concurrency=1)
        for body in ({"code": "throw 1"}, {"code": "let let"}, {"cod": ""}, {"code": USER}):
            assert client.post("/execute", json=body).status_code in (200, 422)
        assert execute(client)["status"] == "paused"
