"""Requests over HTTP, by httpx: the transport of the driver and of `sequential-flow run`."""

from __future__ import annotations

import time
from _thread import allocate_lock as Lock

from sequential_flow.driver.http_bodies import request_content, response_content
from sequential_flow.driver.policy import HttpPolicy
from sequential_flow.errors import MissingDependencyError
from sequential_flow.fetch import FetchError, FetchResponse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, Self

    import httpx

    from sequential_flow.fetch import FetchRequest


class HttpTransport:
    """Performs one request and brings the answer into the shape that `resume` takes.

    A JSON body is parsed, an empty one is null, text is text, all else base64 (see `http_bodies`). What keeps the
    response from coming is a failed fetch, which the program can catch. `client` lets a host bring its own
    `httpx.Client` (proxies, certificates, a `MockTransport` in tests); it is not closed here. A call raises
    `MissingDependencyError` without httpx.
    """

    def __init__(self, policy: HttpPolicy | None = None, *, client: httpx.Client | None = None) -> None:
        self._policy = policy or HttpPolicy()
        self._owns_client = client is None
        self._client = client
        self._lock = Lock()

    def __call__(self, request: FetchRequest) -> FetchResponse:
        httpx = _import_httpx()
        try:
            return self._perform(request)
        except _Refused as error:
            return _failed(str(error))
        except httpx.TimeoutException:
            return _failed(f"fetch timed out after {self._policy.timeout:g} s: {request.url}", "TimeoutError")
        except (httpx.HTTPError, httpx.InvalidURL, TypeError, ValueError) as error:  # the latter two: odd options
            return _failed(f"fetch failed: {error or type(error).__name__}")

    def close(self) -> None:
        """Close the connections, unless the client is the host's."""
        if self._owns_client and self._client is not None:
            self._client.close()
            self._client = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def _opened(self) -> httpx.Client:
        # httpx is imported by the first request: a program that fetches nothing does not need it.
        with self._lock:
            if self._client is None:
                from http.cookiejar import DefaultCookiePolicy

                self._client = _import_httpx().Client(
                    timeout=self._policy.timeout, headers={"user-agent": self._policy.user_agent}
                )
                # One client serves many tasks: cookies that one of them was given are nobody else's.
                self._client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=()))
            return self._client

    def _perform(self, request: FetchRequest) -> FetchResponse:
        policy = self._policy
        client = self._opened()
        deadline = time.monotonic() + policy.timeout
        redirect = request.options.get("redirect", "follow")
        content, headers = request_content(request)
        outgoing = client.build_request(request.method, self._absolute(request.url), content=content, headers=headers)
        for hop in range(policy.max_redirects + 1):
            if outgoing.url.scheme not in ("http", "https"):
                raise _Refused(f"fetch cannot open {outgoing.url.scheme}: URLs")
            if not policy.allows(outgoing.url.host, outgoing.url.port or _DEFAULT_PORTS[outgoing.url.scheme]):
                raise _Refused(f"fetch to {outgoing.url.host} is not allowed by this host")
            response = client.send(outgoing, stream=True, follow_redirects=False)
            try:
                location = response.headers.get("location")
                if response.status_code not in _REDIRECTS or location is None or redirect == "manual":
                    return self._read(response, deadline, hop > 0)
                if redirect == "error":
                    raise _Refused(f"fetch was redirected to {location}, and redirect is 'error'")
                outgoing = self._following(client, outgoing, response, location)
            finally:
                response.close()
        raise _Refused(f"fetch was redirected more than {policy.max_redirects} times")

    def _following(
        self, client: httpx.Client, sent: httpx.Request, response: httpx.Response, location: str
    ) -> httpx.Request:
        """The request that a redirect asks for (https://fetch.spec.whatwg.org/#http-redirect-fetch)."""
        url = sent.url.join(location)
        method, content = sent.method, sent.content
        headers = [(name, value) for name, value in sent.headers.raw if name.lower() not in _OF_ONE_HOST]
        if (response.status_code in (301, 302) and method == "POST") or (
            response.status_code == 303 and method not in ("GET", "HEAD")
        ):
            method, content = "GET", b""
            headers = [(name, value) for name, value in headers if name.lower() not in _OF_A_BODY]
        if (url.scheme, url.host, url.port) != (sent.url.scheme, sent.url.host, sent.url.port):
            headers = [(name, value) for name, value in headers if name.lower() not in _CREDENTIALS]
        return client.build_request(method, url, content=content or None, headers=headers)

    def _absolute(self, url: str) -> str:
        from urllib.parse import urljoin

        if self._policy.base_url is not None:
            return urljoin(self._policy.base_url, url)
        if not url.lower().startswith(("http://", "https://")):
            raise _Refused(f"fetch cannot parse the URL {url!r}: it has no scheme and host, and there is no base URL")
        return url

    def _read(self, response: httpx.Response, deadline: float, redirected: bool) -> FetchResponse:
        limit = self._policy.max_response_bytes
        body = bytearray()
        for chunk in response.iter_bytes():
            body += chunk
            if len(body) > limit:
                raise _Refused(f"the response is longer than {limit:,} bytes")
            if time.monotonic() > deadline:
                return _failed(f"fetch timed out after {self._policy.timeout:g} s: {response.url}", "TimeoutError")
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw]
        return FetchResponse.from_dict(
            {
                **response_content(bytes(body), response.headers.get("content-type", "")),
                "status": response.status_code,
                "statusText": response.reason_phrase,
                "headers": headers,
                "url": str(response.url),
                "redirected": redirected,
            }
        )


class _Refused(Exception):
    """The fetch fails for a reason of our own."""


_DEFAULT_PORTS = {"http": 80, "https": 443}
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_OF_ONE_HOST = frozenset((b"host", b"content-length", b"transfer-encoding", b"connection"))
_OF_A_BODY = frozenset((b"content-encoding", b"content-language", b"content-location", b"content-type"))
_CREDENTIALS = frozenset((b"authorization", b"proxy-authorization", b"cookie"))


def _import_httpx() -> Any:
    try:
        import httpx
    except ImportError as error:
        raise MissingDependencyError("Driving tasks over HTTP", "httpx", "http") from error
    return httpx


def _failed(message: str, name: str = "TypeError") -> FetchResponse:
    return FetchResponse(error=FetchError(message, name))
