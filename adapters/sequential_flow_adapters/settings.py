"""The settings of the service: `SEQUENTIAL_FLOW_*` variables, or arguments of the same names in lower case.

docs/http.md lists them. A variable that is set to nothing counts as not set, as clouds' templates write it. Secrets are
never shown, neither by `repr` nor in errors.
"""

from __future__ import annotations

import os
from difflib import get_close_matches
from typing import Annotated, Any

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from sequential_flow.errors import InvalidRequestError, SequentialFlowError
from sequential_flow.limits import Limits

PREFIX = "SEQUENTIAL_FLOW_"
SHORTEST_SECRET = 32
RESEMBLANCE = 0.74
"""From here on a variable is taken for a misspelt one: `API_KEYS` resembles `API_KEY` by 0.93, `TABLE` `STORAGE` by 0.5."""
YEAR = 366 * 24 * 60 * 60.0

_Whole = Annotated[int, Field(gt=0)]


class SettingsError(SequentialFlowError, ValueError):
    """A setting that cannot be right; the message names its variable and never holds its value."""

    code = "invalid_setting"


class Settings(BaseSettings):
    """What an operator chooses. Raises `SettingsError` when made of anything that cannot be right."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, extra="forbid", frozen=True, hide_input_in_errors=True
    )

    storage: SecretStr | None = None
    """URL of the storage (it may hold a password). Each door has its own default."""
    api_key: SecretStr | None = None
    """Keys that clients must show, separated by commas; without any, whoever reaches the service may use it."""
    secret: SecretStr | None = None
    """Secrets for state tokens, separated by commas: the first one writes, all of them read."""
    seal: bool | None = None
    """Whether tokens are encrypted, not only signed. None: where `cryptography` is installed."""
    ttl: float | None = 2 * 60 * 60.0
    """How long a task lives after its last turn, in seconds; None is for ever."""
    max_ttl: float | None = YEAR
    """The longest life that a request may ask for, in seconds; None is for ever."""
    keep_finished: bool = True
    """Whether a finished task stays until it expires."""
    max_body_bytes: _Whole = 6 * 1024 * 1024
    """The largest body of a request. The default is what AWS Lambda takes."""
    max_concurrency: _Whole | None = 32
    """How many programs may run at once in this process; more are refused with 429. None is as many as come."""
    cors_origins: Annotated[tuple[str, ...], NoDecode] = ()
    """Origins of web pages that may call, separated by commas; `*` is all."""
    docs: bool = True
    """Whether `/docs` and `/openapi.json` are served."""

    limit_operations: _Whole | None = None
    limit_call_depth: _Whole | None = None
    limit_turn_seconds: Annotated[float, Field(gt=0, allow_inf_nan=False)] | None = None
    limit_string_length: _Whole | None = None
    limit_array_length: _Whole | None = None
    limit_source_bytes: _Whole | None = None
    limit_state_bytes: _Whole | None = None
    limit_response_bytes: _Whole | None = None
    limit_result_bytes: _Whole | None = None
    limit_waiting_requests: _Whole | None = None
    limit_console_bytes: _Whole | None = None

    def __init__(self, **values: Any) -> None:
        _refuse_misspelt()
        try:
            super().__init__(**values)
        except ValidationError as error:
            raise SettingsError("\n".join(map(_sentence, error.errors(include_input=False)))) from None

    @property
    def api_keys(self) -> tuple[str, ...]:
        """The keys, each on its own."""
        return _parts(self.api_key)

    @property
    def secrets(self) -> tuple[str, ...]:
        """The secrets, the one that writes first."""
        return _parts(self.secret)

    @property
    def limits(self) -> Limits:
        """The limits of every task: the defaults with what is set changed."""
        given = {name: getattr(self, f"limit_{name}") for name in Limits._fields}
        return Limits().with_changes({name: value for name, value in given.items() if value is not None})

    @field_validator("ttl", "max_ttl", mode="before")
    @classmethod
    def _read_time(cls, value: object) -> object:
        """Seconds, or `90s`, `30m`, `2h`, `7d`, `never`: as the command line reads the same variable."""
        if isinstance(value, str):
            from sequential_flow.arguments import read_ttl

            try:
                value = read_ttl(value)
            except InvalidRequestError as error:
                raise ValueError(str(error)) from None
        if isinstance(value, int | float) and not 0 < value < 1e11:
            raise ValueError("it must be more than 0 seconds, or never")
        return value

    @field_validator("cors_origins", mode="before")
    @classmethod
    def _read_origins(cls, value: object) -> object:
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @field_validator("cors_origins")
    @classmethod
    def _check_origins(cls, origins: tuple[str, ...]) -> tuple[str, ...]:
        for origin in origins:
            scheme, separator, host = origin.partition("://")
            if origin != "*" and not (scheme and separator and host and not set(host) & set("/?#@* ")):
                raise ValueError(f"{origin!r} is no origin; write https://app.example.com, or *")
        return origins

    @field_validator("api_key", "secret")
    @classmethod
    def _check_parts(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _parts(value):
            raise ValueError("it is set, but there is nothing between the commas")
        return value

    @field_validator("secret")
    @classmethod
    def _check_secret(cls, value: SecretStr | None) -> SecretStr | None:
        if any(len(part) < SHORTEST_SECRET for part in _parts(value)):
            raise ValueError(
                f"each secret (commas separate them) needs at least {SHORTEST_SECRET} characters; "
                "python -c 'import secrets; print(secrets.token_urlsafe(32))' makes one"
            )
        return value

    @model_validator(mode="after")
    def _check_seal(self) -> Settings:
        if self.seal and self.secret is None:
            raise ValueError(f"{PREFIX}SEAL needs {PREFIX}SECRET: there is nothing to seal with")
        return self


def _parts(value: SecretStr | None) -> tuple[str, ...]:
    if value is None:
        return ()
    return tuple(part.strip() for part in value.get_secret_value().split(",") if part.strip())


def _sentence(finding: Any) -> str:
    message = str(finding["msg"]).removeprefix("Value error, ")
    if not finding["loc"]:
        return f"{message}."
    return f"{PREFIX}{str(finding['loc'][0]).upper()}: {message}."


def _refuse_misspelt() -> None:
    """A key under a name that nobody reads would leave the service open, and say nothing about it.

    Names that resemble none of ours belong to others: to a door, to the command line, to a later release.
    """
    known = [name.upper() for name in Settings.model_fields]
    for variable in os.environ:
        name = variable.upper()
        if name.startswith(PREFIX) and name.removeprefix(PREFIX) not in known:
            for meant in get_close_matches(name.removeprefix(PREFIX), known, n=1, cutoff=RESEMBLANCE):
                raise SettingsError(f"There is no setting {variable}; is {PREFIX}{meant} meant?")
