"""The door of Vercel: the application for its Python runtime, which serves ASGI.

    from sequential_flow_adapters.vercel import create_app

    app = create_app()

Vercel has no storage of its own. The first of these that is set names one:

    variable                  set by
    ───────────────────────   ──────────────────────────────────────────────────────────────────────────────────
    SEQUENTIAL_FLOW_STORAGE   you: any URL of docs/storage.md
    DATABASE_URL              Neon, Prisma Postgres and others of the Marketplace
    POSTGRES_URL              Neon, Supabase
    REDIS_URL, KV_URL         Redis, Upstash

PostgreSQL comes before Redis: where there are both, the Redis is more often a cache, and a cache may forget tasks.
"""

from __future__ import annotations

import os

from .api import create_app as _create_app
from .flows import open_flow
from .json_log import log_as_json
from .problems import ProblemError
from .settings import PREFIX, Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from fastapi import FastAPI

    from sequential_flow.flow import SequentialFlow

_SQL = ("postgres", "postgresql", "mysql", "mariadb")
_REDIS = ("redis", "rediss")
_OF_INTEGRATIONS = (("DATABASE_URL", _SQL), ("POSTGRES_URL", _SQL), ("REDIS_URL", _REDIS), ("KV_URL", _REDIS))
_TRUE = ("1", "true", "yes", "on")


def create_app(settings: Settings | None = None) -> FastAPI:
    """The application. Its log lines are JSON on standard output.

    `settings` are those of the environment, if left out. Raises `SettingsError` for one that cannot be right.

    Until a storage is named, and for a production deployment also an API key (on Vercel's Hobby plan production is open to
    the world), requests are answered with 503 and the names of the variables to set; `/health` works. Who protects
    production by other means sets `SEQUENTIAL_FLOW_PUBLIC=true` instead of a key.
    """
    log_as_json()
    chosen = settings if settings is not None else Settings()
    return _create_app(lambda: _open(chosen), chosen)


def _open(settings: Settings) -> SequentialFlow:
    storage = "" if settings.storage is not None else storage_of_integration(os.environ)
    wanted = []
    if storage is None:
        wanted.append(f"{PREFIX}STORAGE, or connect a Postgres (Neon) or a Redis (Upstash) to the project")
    if not settings.api_keys and _is_open(os.environ):
        wanted.append(
            f"{PREFIX}API_KEY, as whoever finds this deployment may run programs here otherwise; "
            f"{PREFIX}PUBLIC=true if that is meant, or if the deployment is protected"
        )
    if storage is None or wanted:
        raise ProblemError(
            503,
            "not_configured",
            "The service is not configured",
            f"Set {'; and '.join(wanted)}. Then deploy again: variables reach new deployments only.",
        )
    return open_flow(settings, storage)


def storage_of_integration(variables: Mapping[str, str]) -> str | None:
    """The URL of the storage that an integration has connected to the project, or None.

    >>> storage_of_integration({"DATABASE_URL": "mongodb://host/db", "KV_URL": "rediss://host:6379"})
    'rediss://host:6379'
    """
    for name, schemes in _OF_INTEGRATIONS:
        url = variables.get(name, "")
        if url.partition("://")[0].partition("+")[0].lower() in schemes:
            return _understood(url)
    return None


def _understood(url: str) -> str:
    """Supabase's and Prisma's notes to their own clients are taken out: libpq refuses what it does not know."""
    place, _, query = url.partition("?")
    kept = [part for part in query.split("&") if part and part.partition("=")[0] not in ("supa", "pgbouncer", "schema")]
    return "?".join([place, "&".join(kept)]) if kept else place


def _is_open(variables: Mapping[str, str]) -> bool:
    """Whether this may be a deployment that Vercel lets everybody see. Previews are for the team alone by default."""
    if variables.get(PREFIX + "PUBLIC", "").lower() in _TRUE:
        return False
    return "VERCEL" in variables and variables.get("VERCEL_ENV") not in ("preview", "development")
