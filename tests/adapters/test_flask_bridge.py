"""The bridge from Flask's requests to the application, without a server."""

from __future__ import annotations

import io
import json

import pytest

flask = pytest.importorskip("flask")


def test_a_client_that_goes_away_is_no_failure(flow):
    from sequential_flow_adapters.api import create_app
    from sequential_flow_adapters.flask_bridge import answer
    from sequential_flow_adapters.settings import Settings

    environ = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": "/execute",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "SERVER_NAME": "service.example",
        "SERVER_PORT": "80",
        "CONTENT_TYPE": "application/json",
        "CONTENT_LENGTH": "100",
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(b'{"code": "1'),
    }
    answered = answer(create_app(flow, Settings()), flask.Request(environ))
    assert (answered.status_code, json.loads(answered.get_data())["code"]) == (400, "client_disconnected")
