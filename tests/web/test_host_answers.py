"""What becomes of a host's answer in the two styles: a host says as much or as little as it knows."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sequential_flow import SequentialFlow

JSON = {"content-type": "application/json"}
READ = """
const response = await fetch('https://a.example/x#part');
const copies = [response.clone(), response.clone()];
return [await response.text(), await copies[0].json().catch(error => error.name), [...await copies[1].bytes()].length];
"""


def run(code: str, response: dict[str, Any]) -> Any:
    """The result of a program whose only request is answered so, its state having crossed as text."""
    flow = SequentialFlow()
    task = flow.execute(code)
    state = json.loads(json.dumps(task.vm_state))
    task = flow.resume(task.id, response, vm_state=state, code=code)
    assert task.status == "completed", task.error
    return task.result


@pytest.mark.parametrize(
    ("response", "read"),
    [
        ({"data": {"a": [1, None]}}, ['{"a":[1,null]}', {"a": [1, None]}, 14]),
        ({"data": {"a": "ü😀"}, "headers": JSON}, ['{"a":"ü😀"}', {"a": "ü😀"}, 14]),
        ({"data": {"a": 1}, "text": '{ "a": 1 }', "headers": JSON}, ['{ "a": 1 }', {"a": 1}, 10]),
        ({"data": "x", "headers": JSON}, ['"x"', "x", 3]),
        ({"data": "x", "text": "x", "headers": JSON}, ["x", "SyntaxError", 1]),
        ({"data": None, "headers": JSON}, ["null", None, 4]),
        ({"data": None, "text": "", "headers": JSON}, ["", "SyntaxError", 0]),
        ({"data": "x", "headers": {"content-type": "text/plain"}}, ["x", "SyntaxError", 1]),
        ({"data": '{"a":1}', "headers": {"content-type": "text/plain"}}, ['{"a":1}', {"a": 1}, 7]),
        ({"data": "x"}, ["x", "x", 1]),
        ({"data": None}, ["", None, 0]),
        ({"data": "", "headers": {"content-type": "text/plain"}}, ["", "SyntaxError", 0]),
        ({"data": "eyJhIjoxfQ==", "encoding": "base64"}, ['{"a":1}', {"a": 1}, 7]),
        ({"data": "/w==", "encoding": "base64"}, ["\ufffd", "SyntaxError", 1]),
        ({"data": "\ud800"}, ["\ufffd", "\ud800", 3]),
        ({"data": ["\ud800"]}, ['["\\ud800"]', ["\ud800"], 10]),
    ],
)
def test_a_body_can_be_read_as_anything(response: dict[str, Any], read: list[Any]) -> None:
    assert run(READ, response) == read


def test_the_rest_of_an_answer() -> None:
    code = """
    const r = await fetch('https://a.example/x#part');
    return [r.status, r.statusText, r.ok, r.type, r.url, r.redirected, [...r.headers], r.headers.getSetCookie().length];
    """
    assert run(code, {"data": 1}) == [200, "", True, "basic", "https://a.example/x", False, [], 0]
    answer = {
        "data": 1,
        "status": 404,
        "statusText": "Nöt",
        "url": "https://b.example/#y",
        "redirected": True,
        "headers": [
            ["A", "1"],
            ["set-cookie", "x"],
            ["Set-Cookie", "y"],
            ["bad name", "z"],
            ["bad", "a\nb"],
            ["wide", "ሴ"],
        ],
    }
    headers = [["a", "1"], ["set-cookie", "x"], ["set-cookie", "y"]]
    assert run(code, answer) == [404, "Nöt", False, "basic", "https://b.example/", True, headers, 2]
    code = "try { await fetch('https://a.example') } catch (error) { return [error.name, error.message] }"
    assert run(code, {"error": {"message": "no route"}}) == ["TypeError", "no route"]


@pytest.mark.parametrize(
    ("data", "kind", "value"),
    [
        ("6Q==", "text/plain;charset=latin1", "é"),
        ("6Q==", "text/plain", "\ufffd"),
        ("gqA=", "text/plain; charset=Shift_JIS", "あ"),
        ("YQ==", "text/plain; charset=zip", "a"),
        ("/9g=", "image/jpeg", "/9g="),
        ("YWJj", "application/octet-stream", "YWJj"),
    ],
)
def test_bytes_in_sequential_style(data: str, kind: str, value: str) -> None:
    answer = {"data": data, "encoding": "base64", "headers": {"content-type": kind}}
    assert run("fetch('https://a.example/')", answer) == value


def test_the_order_of_options_on_the_wire() -> None:
    flow = SequentialFlow()
    options = """keepalive: true, referrerPolicy: 'origin', cache: 'no-store', redirect: 'error', body: 'x', method: 'post',
        headers: { B: '1', A: '2', 'content-type': 'x/y' }, credentials: 'include', integrity: '', mode: 'cors' """
    task = flow.execute(f"await fetch('https://a.example/?q=ü', {{ {options} }})")
    assert task.fetch_request is not None
    assert json.dumps(task.fetch_request.to_dict()["options"]) == json.dumps(
        {
            "method": "POST",
            "headers": {"b": "1", "a": "2", "content-type": "x/y"},
            "body": "x",
            "redirect": "error",
            "cache": "no-store",
            "credentials": "include",
            "keepalive": True,
            "referrerPolicy": "origin",
        }
    )
    assert task.fetch_request.url == "https://a.example/?q=%C3%BC"


def test_a_body_that_was_read_is_not_kept() -> None:
    flow = SequentialFlow()
    task = flow.execute(
        "const r = await fetch('/a'); const t = (await r.text()).length; await fetch('/b'); return [t, r.bodyUsed]"
    )
    task = flow.resume(task.id, {"data": "secret " * 1000})
    assert "secret" not in json.dumps(task.vm_state)
    assert flow.resume(task.id, {"data": 1}).result == [7000, True]
