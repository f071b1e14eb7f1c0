"""moto, an imitation of AWS in Python, from the development extra."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

from servers.server import Server

# One request at a time: moto checks a condition and writes in two steps, so its own threaded server loses updates.
_SERVE = """
import sys
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, run_simple

class Quiet(WSGIRequestHandler):
    def log_request(self, code="-", size="-"):
        pass

application = DomainDispatcherApplication(create_backend_app)
run_simple(sys.argv[1], int(sys.argv[2]), application, threaded=False, request_handler=Quiet)
"""


class Moto(Server):
    """All of moto's services at one address, one request at a time. It keeps nothing when it is killed."""

    name = "moto"

    @classmethod
    def missing(cls) -> str | None:
        if find_spec("moto") and find_spec("werkzeug"):
            return None
        return "moto's server is not installed (pip install 'moto[server]')"

    def command(self) -> list[str | Path]:
        return [sys.executable, "-W", "ignore", "-c", _SERVE, self.host, str(self.port)]

    @property
    def endpoint(self) -> str:
        return f"http://{self.host}:{self.port}"
