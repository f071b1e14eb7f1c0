"""Events as AWS sends them to a Lambda function for an HTTP request, and calls through them.

The members and the paths are those of events that were captured on AWS; what callers see of an answer follows from AWS's
documentation of the three: what a Function URL, an HTTP API (payload format 2.0) and a REST API make of a request.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias
from urllib.parse import parse_qs, unquote
from uuid import uuid4

from conversation import Call

Event: TypeAlias = dict[str, Any]
Invoke: TypeAlias = Callable[[Event], dict[str, Any]]
"""Runs the function with an event and gives back what it returned."""

_ID = "5h7pqvr9u4"
_FUNCTION_URL = "2cxn22odiwguak4feg4jtt7cwm0ziblr.lambda-url.eu-central-1.on.aws"
_GATEWAY = f"{_ID}.execute-api.eu-central-1.amazonaws.com"
_FORWARDED = {
    "x-amzn-trace-id": "Root=1-6a5145a9-1bae89e2512ec92d5d9438a0",
    "x-forwarded-for": "203.0.113.9",
    "x-forwarded-port": "443",
    "x-forwarded-proto": "https",
}


class RefusedByAWS(Exception):
    """AWS answers 400 by itself, and does not run the function."""


class Context:
    """What Lambda's runtime hands to a function beside the event."""

    def __init__(self) -> None:
        self.aws_request_id = str(uuid4())


def function_url(method: str, target: str, headers: Mapping[str, str], body: bytes | None) -> Event:
    path, _, query = target.partition("?")
    return _format_2(method, path, unquote(path), query, headers, body, _FUNCTION_URL, "$default") | {
        "rawPath": path,
    }


def http_api(
    method: str, target: str, headers: Mapping[str, str], body: bytes | None, stage: str = "$default"
) -> Event:
    path, _, query = target.partition("?")
    path = http_api_path(path)
    if stage != "$default":
        path = f"/{stage}{path}"
    return _format_2(method, path, path, query, headers, body, _GATEWAY, stage)


def http_api_path(sent: str) -> str:
    """What an HTTP API makes of a path: it decodes it, cuts it at a question mark, and decodes it again."""
    once = unquote(sent)
    if re.search(r"%(?![0-9A-Fa-f]{2})", once):
        raise RefusedByAWS(sent)
    return unquote(once.partition("?")[0])


def rest_api(
    method: str,
    target: str,
    headers: Mapping[str, str],
    body: bytes | None,
    stage: str = "live",
    mapped: str = "",
) -> Event:
    """`mapped` is the base path of a custom domain's mapping, for which the stage stands nowhere."""
    path, _, query = target.partition("?")
    values = parse_qs(query, keep_blank_values=True)
    sent = {"Host": _GATEWAY, "User-Agent": "tests"} | {name.title(): value for name, value in _FORWARDED.items()}
    sent |= dict(headers)
    text, is_base64 = _body(headers, body)
    return {
        "resource": "/{proxy+}",
        "path": mapped + path,
        "httpMethod": method,
        "headers": sent,
        "multiValueHeaders": {name: [value] for name, value in sent.items()},
        "queryStringParameters": {name: found[-1] for name, found in values.items()} or None,
        "multiValueQueryStringParameters": values or None,
        "pathParameters": {"proxy": path.lstrip("/")},
        "stageVariables": None,
        "requestContext": {
            "accountId": "123456789012",
            "apiId": _ID,
            "domainName": _GATEWAY,
            "domainPrefix": _ID,
            "extendedRequestId": "ATfSdF7nPHcErRA=",
            "httpMethod": method,
            "identity": {"sourceIp": "203.0.113.9", "userAgent": "tests"},
            "path": (mapped or f"/{stage}") + path,
            "protocol": "HTTP/1.1",
            "requestId": str(uuid4()),
            "requestTime": "26/Nov/2026:19:19:04 +0000",
            "requestTimeEpoch": 1795720744836,
            "resourceId": "al6gqb",
            "resourcePath": "/{proxy+}",
            "stage": stage,
        },
        "body": text,
        "isBase64Encoded": is_base64,
    }


def calls(invoke: Invoke, event_of: Callable[..., Event], **options: Any) -> Call:
    """Calls over HTTP, as a client makes them and sees them."""

    def call(
        method: str, target: str, headers: Mapping[str, str], body: bytes | None
    ) -> tuple[int, Mapping[str, str], bytes]:
        if event_of is http_api:
            # As docs say to clients: what stands in a path of an HTTP API is percent-encoded twice.
            path, mark, query = target.partition("?")
            target = path.replace("%", "%25") + mark + query
        answer = json.loads(json.dumps(invoke(event_of(method, target, headers, body, **options))))
        assert isinstance(answer["statusCode"], int), answer
        shown = {**(answer.get("headers") or {})}
        for name, values in (answer.get("multiValueHeaders") or {}).items():
            shown[name] = ", ".join(values)
        text = answer.get("body") or ""
        # A REST API without binary media types hands base64 on as it stands.
        decoded = answer.get("isBase64Encoded") and event_of is not rest_api
        return answer["statusCode"], shown, base64.b64decode(text) if decoded else text.encode()

    return call


def _format_2(
    method: str,
    raw_path: str,
    path: str,
    query: str,
    headers: Mapping[str, str],
    body: bytes | None,
    domain: str,
    stage: str,
) -> Event:
    """Payload format 2.0. `path` is what `requestContext.http` calls so: it is decoded wherever it comes from."""
    text, is_base64 = _body(headers, body)
    event = {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": raw_path,
        "rawQueryString": query,
        "headers": {"host": domain, "user-agent": "tests"}
        | _FORWARDED
        | {name.lower(): value for name, value in headers.items()},
        "requestContext": {
            "accountId": "anonymous",
            "apiId": domain.partition(".")[0],
            "domainName": domain,
            "domainPrefix": domain.partition(".")[0],
            "http": {
                "method": method,
                "path": path,
                "protocol": "HTTP/1.1",
                "sourceIp": "203.0.113.9",
                "userAgent": "tests",
            },
            "requestId": str(uuid4()),
            "routeKey": "$default",
            "stage": stage,
            "time": "26/Nov/2026:19:19:05 +0000",
            "timeEpoch": 1795720745766,
        },
        "isBase64Encoded": is_base64,
    }
    if query:
        event["queryStringParameters"] = {name: ",".join(found) for name, found in parse_qs(query).items()}
    if text is not None:
        event["body"] = text
    return event


def _body(headers: Mapping[str, str], body: bytes | None) -> tuple[str | None, bool]:
    """Text as it is; what is none, or is not declared as such, as base64."""
    if body is None:
        return None, False
    declared = {name.lower(): value for name, value in headers.items()}.get("content-type", "")
    if declared.startswith(("text/", "application/json")):
        try:
            return body.decode(), False
        except UnicodeDecodeError:
            pass
    return base64.b64encode(body).decode(), True
