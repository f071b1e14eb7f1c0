"""Task ids in paths: they may hold anything, slashes and line feeds among it, percent-encoded or not."""

from __future__ import annotations

from urllib.parse import unquote_to_bytes

from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request

from .problems import ProblemError

CONVERTOR = "sequential_flow_task_id"


class _TaskId(Convertor[str]):
    """As Starlette's `path`, whose dot stops at a line feed."""

    regex = r"[\s\S]*"

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


register_url_convertor(CONVERTOR, _TaskId())


def check_path(request: Request) -> None:
    """Raise `ProblemError` (400) where percent-encoded bytes are no UTF-8.

    Servers put U+FFFD for what they cannot decode: then two paths would mean one task.
    """
    raw = request.scope.get("raw_path")
    if raw and "\ufffd" in request.scope["path"]:
        try:
            unquote_to_bytes(raw).decode()
        except UnicodeDecodeError:
            detail = "The path is not UTF-8 once it is percent-decoded (RFC 3986, section 2.5)."
            raise ProblemError(400, "malformed_request", "The request is malformed", detail) from None
