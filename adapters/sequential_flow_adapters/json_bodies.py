"""Bodies of requests: JSON (RFC 8259), read more strictly than Python does.

Python's reader takes `NaN`, makes infinity of `1e400`, lets the last of two equal keys win, and reads UTF-16. Here all of
that is refused: what two readers may understand differently must not get past the first of them (RFC 8259, sections 4, 6
and 8.1).
"""

from __future__ import annotations

import json
import math
from typing import Any, Never

from starlette.requests import ClientDisconnect, Request

from .problems import ProblemError


async def read_json(request: Request) -> Any:
    """The body as a Python value; None where there is no body.

    Raises `ProblemError`: 415 for another content type or coding, 400 for what is not JSON.
    """
    try:
        body = await request.body()
    except ClientDisconnect:
        raise ProblemError(400, "client_disconnected", "The client went away", "The body never came.") from None
    if not body:
        return None
    _check_type(request.headers.get("content-type", ""))
    coding = request.headers.get("content-encoding", "identity").strip().lower()
    if coding not in ("", "identity"):
        raise _unsupported("Send the body as it is, without Content-Encoding.")
    return parse_json(body)


def parse_json(body: bytes) -> Any:
    """Raises `ProblemError` (400, `malformed_json`), which says what is wrong and where.

    >>> parse_json(b'{"a": [1, 2]}')
    {'a': [1, 2]}
    """
    try:
        return json.loads(
            body.decode("utf-8-sig"),
            parse_float=_finite,
            parse_constant=_refuse_constant,
            object_pairs_hook=_object,
        )
    except UnicodeDecodeError as error:
        raise _malformed(f"The body is not UTF-8 (byte {error.start}).") from None
    except json.JSONDecodeError as error:
        raise _malformed(f"The body is not JSON: {error.msg} (line {error.lineno}, column {error.colno}).") from None
    except RecursionError:
        raise _malformed("The body is nested too deeply.") from None
    except _Refused as error:
        raise _malformed(str(error)) from None
    except ValueError:  # CPython refuses to read numbers of thousands of digits
        raise _malformed("The body holds a number with too many digits.") from None


class _Refused(ValueError):
    pass


def _refuse_constant(name: str) -> Never:
    raise _Refused(f"{name} is no JSON value.")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise _Refused(f"{text:.40} is a larger number than there is.")
    return number


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        raise _Refused(f"An object has the key {twice!r:.80} twice.")
    return made


def _check_type(content_type: str) -> None:
    name, *parameters = (part.strip().lower() for part in content_type.split(";"))
    if name != "application/json" and not (name.startswith("application/") and name.endswith("+json")):
        raise _unsupported(f"Send Content-Type: application/json, not {name!r:.80}.")
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        if key == "charset" and value.strip('"') not in ("utf-8", "utf8"):
            raise _unsupported("JSON is UTF-8 (RFC 8259, section 8.1).")


def _malformed(detail: str) -> ProblemError:
    return ProblemError(400, "malformed_json", "The body is not JSON", detail)


def _unsupported(detail: str) -> ProblemError:
    return ProblemError(415, "unsupported_media_type", "The body is of another kind", detail)
