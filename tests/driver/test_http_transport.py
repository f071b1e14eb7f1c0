"""Real HTTP: bodies, headers, redirects, failures, and what the policy forbids."""

from __future__ import annotations

import builtins
import json
import socket
import time
from base64 import b64decode

import pytest

from sequential_flow.driver.http_transport import HttpTransport
from sequential_flow.driver.policy import HttpPolicy
from sequential_flow.errors import MissingDependencyError
from sequential_flow.fetch import FetchRequest, FetchResponse

JSON = {"content-type": "application/json"}


@pytest.fixture
def ask(server):
    """Ask the server for a path; returns the response."""
    opened = []

    def ask(path, policy=None, **options):
        transport = HttpTransport(policy)
        opened.append(transport)
        url = path if "://" in path or (policy and policy.base_url) else server.url + path
        return transport(FetchRequest("1", url, options))

    yield ask
    for transport in opened:
        transport.close()


@pytest.mark.parametrize(
    ("headers", "body", "data"),
    [
        (JSON, b'{"a": [1, null]}', {"a": [1, None]}),
        ({"content-type": "Application/Problem+JSON; charset=utf-8"}, b'"x"', "x"),
        (JSON, "\ufeff{}".encode(), {}),
        (JSON, b"", None),
        (JSON, b"{broken", "{broken"),
        (JSON, b"NaN", "NaN"),
        (JSON, b"[" * 100_000, "[" * 100_000),
        ({"content-type": "text/html"}, b"<p>", "<p>"),
        ({"content-type": "text/plain; charset=latin-1"}, b"caf", "caf"),
        ({"content-type": "text/plain"}, "é".encode(), "é"),
        ({}, b"5", "5"),
        ({}, b"", None),
    ],
)
def test_bodies_become_data(server, ask, headers, body, data):
    server.routes["/x"] = (200, headers, body)
    assert ask("/x").data == data


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("text/plain; charset=latin-1", b"caf\xe9"),
        ("text/plain", b"\xff"),
        ("application/octet-stream", b"abc"),
        ("image/png", b"\x89PNG\r\n\x1a\n"),
        ("", b"\0\1"),
        ("application/json", b'"\xff"'),
    ],
)
def test_bodies_that_are_no_text_become_base64(server, ask, kind, body):
    server.routes["/x"] = (200, {"content-type": kind} if kind else {}, body)
    response = ask("/x")
    assert (b64decode(response.data), response.encoding) == (body, "base64")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b'{"a":[1,null]}', None),
        (b'{ "a": 1 }', '{ "a": 1 }'),
        (b"1.50", "1.50"),
        (b'"x"', '"x"'),
        (b"null", "null"),
        (b"", ""),
        (b"{broken", "{broken"),
        ("\ufeff{}".encode(), "\ufeff{}"),
        (b'{"a":1,"a":2}', '{"a":1,"a":2}'),
    ],
)
def test_the_text_of_json_is_kept_where_it_says_more(server, ask, body, text):
    server.routes["/x"] = (200, JSON, body)
    assert ask("/x").text == text


def test_cookies_stay_apart(server, ask):
    server.routes["/x"] = (200, {"Set-Cookie": ["a=1; Expires=Mon, 1 Jan 2035", "b=2"]}, b"")
    assert ask("/x").headers["set-cookie"] == ["a=1; Expires=Mon, 1 Jan 2035", "b=2"]
    server.routes["/x"] = (200, {"Set-Cookie": ["a=1"]}, b"")
    assert ask("/x").headers["set-cookie"] == "a=1"


def test_cookies_are_not_kept_for_other_tasks(server):
    server.routes["/x"] = (200, {"Set-Cookie": "session=secret"}, b"")
    with HttpTransport() as transport:
        for _ in range(2):
            transport(FetchRequest("1", server.url + "/x", {}))
    assert all("cookie" not in {name.lower() for name in headers} for _, _, headers, _ in server.requests)


def test_bytes_are_sent_as_they_are(server, ask):
    ask("/x", method="POST", body="AP8=", bodyEncoding="base64")
    method, _, headers, body = server.requests[-1]
    assert (method, body, "content-type" in {name.lower() for name in headers}) == ("POST", b"\0\xff", False)


@pytest.mark.parametrize(
    ("status", "method", "then"),
    [(301, "POST", "GET"), (302, "PUT", "PUT"), (303, "PUT", "GET"), (303, "HEAD", "HEAD"), (307, "POST", "POST")],
)
def test_redirects_change_the_method_as_fetch_says(server, ask, status, method, then):
    server.routes["/from"] = (status, {"location": "/to"}, b"")
    server.routes["/to"] = (200, JSON, b"5")
    assert ask("/from", method=method, **({} if method == "HEAD" else {"body": "x"})).redirected
    sent, path, headers, body = server.requests[-1]
    assert (sent, path, body) == (then, "/to", b"x" if then == method and then != "HEAD" else b"")
    assert ("content-type" in headers) is (body != b"")


def test_a_response_has_all_its_parts(server, ask):
    server.routes["/x"] = (418, {"X-Two": ["a", "b"], **JSON}, b"1")
    response = ask("/x")
    assert (response.status, response.status_text, response.data, response.error) == (418, "I'm a Teapot", 1, None)
    assert response.headers["x-two"] == "a, b"
    assert response.url == server.url + "/x"
    assert FetchResponse.from_dict(response.to_dict()) == response


def test_the_options_of_the_program_are_sent(server, ask):
    ask("/x", method="put", headers={"X-Key": "5"}, body="ü")
    method, path, headers, body = server.requests[-1]
    assert (method, path, headers["X-Key"], body) == ("PUT", "/x", "5", "ü".encode())
    assert headers["content-type"] == "text/plain;charset=UTF-8"
    ask("/x", method="POST", headers=[["Content-Type", "application/x"]], body={"a": 1})
    method, _, headers, body = server.requests[-1]
    assert (method, json.loads(body), headers["Content-Type"]) == ("POST", {"a": 1}, "application/x")
    ask("/x")
    assert server.requests[-1][0] == "GET" and server.requests[-1][3] == b""


def test_redirects_are_followed_as_the_program_says(server, ask):
    server.routes["/from"] = (302, {"location": "/to"}, b"")
    server.routes["/to"] = (200, JSON, b"5")
    response = ask("/from")
    assert (response.data, response.url) == (5, server.url + "/to")
    assert ask("/from", redirect="manual").status == 302
    assert "redirect" in ask("/from", redirect="error").error.message


def test_redirects_without_end_fail(server, ask):
    server.routes["/loop"] = (302, {"location": "/loop"}, b"")
    assert "more than 3 times" in ask("/loop", HttpPolicy(max_redirects=3)).error.message
    assert len(server.requests) == 4


def test_only_allowed_hosts_are_asked_redirects_included(server, ask):
    host = server.url.removeprefix("http://")
    server.routes["/x"] = (200, JSON, b"5")
    server.routes["/away"] = (302, {"location": f"http://localhost:{host.partition(':')[2]}/x"}, b"")
    assert ask("/x", HttpPolicy(allow_hosts=("127.0.0.1",))).data == 5
    assert ask("/x", HttpPolicy(allow_hosts=(host,))).data == 5
    before = len(server.requests)
    assert "not allowed" in ask("/x", HttpPolicy(allow_hosts=("example.com",))).error.message
    assert "not allowed" in ask("/x", HttpPolicy(allow_hosts=("127.0.0.1:1",))).error.message
    assert len(server.requests) == before
    assert "localhost is not allowed" in ask("/away", HttpPolicy(allow_hosts=("127.0.0.1",))).error.message
    assert [path for _, path, _, _ in server.requests[before:]] == ["/away"]


def test_a_body_that_is_too_long_fails(server, ask):
    server.routes["/x"] = (200, {}, b"x" * 5000)
    assert "longer than 1,000 bytes" in ask("/x", HttpPolicy(max_response_bytes=1000)).error.message
    assert ask("/x", HttpPolicy(max_response_bytes=5000)).ok


def test_a_server_that_takes_too_long_fails(server, ask):
    def slow():
        time.sleep(0.5)
        return 200, {}, b""

    server.routes["/slow"] = slow
    error = ask("/slow", HttpPolicy(timeout=0.1)).error
    assert (error.name, "timed out" in error.message) == ("TimeoutError", True)


def test_a_closed_port_fails(ask):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert ask(f"http://127.0.0.1:{port}/").error.message.startswith("fetch failed")


@pytest.mark.parametrize(
    "url", ["api/user/1", "/user", "", "http://", "http://[", "ftp://x.example/", "file:///etc/passwd"]
)
def test_urls_that_cannot_be_asked_fail(url):
    with HttpTransport() as transport:
        assert transport(FetchRequest("1", url, {})).error is not None


def test_relative_urls_are_relative_to_the_base(server, ask):
    server.routes["/api/user/1"] = (200, JSON, b"5")
    assert ask("user/1", HttpPolicy(base_url=server.url + "/api/")).data == 5


def test_odd_options_fail_and_do_not_raise(server, ask):
    for options in ({"headers": {"a\nb": "x"}}, {"headers": 5}, {"method": "G T"}, {"headers": {"x": "\ud800"}}):
        assert ask("/x", **options).error is not None, options


def test_the_hosts_own_client_is_used_and_left_open(server):
    import httpx

    server.routes["/x"] = (200, JSON, b"5")
    with httpx.Client(headers={"x-own": "1"}) as client:
        with HttpTransport(client=client) as transport:
            assert transport(FetchRequest("1", server.url + "/x", {})).data == 5
        assert not client.is_closed
    assert server.requests[-1][2]["x-own"] == "1"


def test_without_httpx_the_error_names_the_extra(monkeypatch):
    real = builtins.__import__

    def without(name, *args, **options):
        if name == "httpx":
            raise ImportError(name)
        return real(name, *args, **options)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingDependencyError, match=r"needs httpx: pip install 'sequential-flow\[http\]'"):
        HttpTransport()(FetchRequest("1", "https://a.example/", {}))
