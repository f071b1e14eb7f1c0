"""The HTTP service, and the doors that clouds open to it.

    flow ◀── service ◀── routes ◀── api ◀── doors (one a cloud; they do not know each other)

`api.create_app(flow, settings)` makes one thin ASGI application over one `SequentialFlow`; every door serves the same
one, so that a task which began on one cloud can go on on another.

    from sequential_flow import SequentialFlow
    from sequential_flow_adapters.api import create_app
    from sequential_flow_adapters.settings import Settings

    app = create_app(SequentialFlow(), Settings(secret="…32 characters or more…"))

What is where: `settings` reads `SEQUENTIAL_FLOW_*`; `schemas` and `answer_schemas` say how both sides look, `openapi` makes
a document of it; `json_bodies`, `body_limit` and `guard` stand at the entrance (what is JSON, what is too large, who may
come in and how many at once); `routes` is the table of routes; `service` runs tasks, `unsaved` those that live in no
storage; `tokens` signs and seals, `pauses` says what stands in a token; `problems` turns errors into RFC 9457 documents;
`request_log`, `json_log` and `spans` say what went on.

Routes are plain functions over the synchronous core, run in threads. Middleware is plain ASGI. Nothing in here imports a
cloud's client, and importing `api` does not import the engine: that waits for the first program.
"""
