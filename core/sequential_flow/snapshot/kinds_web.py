"""The kinds of object of the web platform: rows of ``kinds``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .kind import Kind


def _bodies() -> tuple[Kind, ...]:
    from ..web.body import Body

    defaults = {"base64": None, "json": None, "plain": False, "used": False, "stream": None}
    return (
        Kind(
            "body",
            Body,
            values="stream",
            text="text",
            raw="base64 json plain used",
            defaults=defaults,
            finish=Body.finish,
        ),
    )


def _responses() -> tuple[Kind, ...]:
    from ..web.response import JSResponse

    defaults = {"status_text": "", "type": "default", "url": "", "redirected": False, "body": None}
    return (
        Kind(
            "response",
            JSResponse,
            "Response.prototype",
            values="headers body",
            raw="status status_text type url redirected",
            defaults=defaults,
        ),
    )


def _requests() -> tuple[Kind, ...]:
    from ..runtime.values import null
    from ..web.request import JSRequest

    return (
        Kind(
            "request",
            JSRequest,
            "Request.prototype",
            values="url headers body signal",
            raw="method settings",
            defaults={"body": None, "signal": null},
        ),
    )


def _headers() -> tuple[Kind, ...]:
    from ..web.headers import JSHeaders

    return (Kind("headers", JSHeaders, "Headers.prototype", raw="fields guard", defaults={"guard": "none"}),)


def _blobs() -> tuple[Kind, ...]:
    from ..web.blob import JSBlob

    defaults = {"base64": None, "type": ""}
    return (
        Kind(
            "blob",
            JSBlob,
            "Blob.prototype",
            text="text",
            raw="base64 type",
            defaults=defaults,
            finish=JSBlob.check_content,
        ),
    )


def _files() -> tuple[Kind, ...]:
    from ..web.file import JSFile

    return (
        Kind(
            "file",
            JSFile,
            "File.prototype",
            values="name last_modified",
            text="text",
            raw="base64 type",
            defaults={"base64": None, "type": ""},
            finish=JSFile.check_content,
        ),
    )


def _forms() -> tuple[Kind, ...]:
    from ..web.form_data import JSFormData

    def write(form: Any) -> dict[str, Any]:
        return {"entries": form.entries()}

    return (Kind("formData", JSFormData, "FormData.prototype", write=write, finish=JSFormData.take),)


def _streams() -> tuple[Kind, ...]:
    from ..web.streams import JSReadableStream, JSStreamIterator, JSStreamReader

    return (
        Kind(
            "stream",
            JSReadableStream,
            "ReadableStream.prototype",
            values="body reader",
            raw="state",
            defaults={"reader": None, "state": "readable"},
        ),
        Kind(
            "streamReader",
            JSStreamReader,
            "ReadableStreamDefaultReader.prototype",
            values="stream closed",
            defaults={"stream": None},
        ),
        Kind(
            "streamIterator",
            JSStreamIterator,
            "ReadableStreamAsyncIteratorPrototype",
            values="reader",
            raw="keeps finished",
        ),
    )


def _urls() -> tuple[Kind, ...]:
    from ..web.url import JSURL

    def finish(url: JSURL, _: Any) -> None:
        if hasattr(url, "params") and getattr(url.params, "url", None) is not url:
            raise ValueError("a URL has the searchParams of another")

    return (Kind("url", JSURL, "URL.prototype", text="href", values="params", finish=finish),)


def _url_search_params() -> tuple[Kind, ...]:
    from ..web.url_search_params import JSURLSearchParams

    def finish(params: JSURLSearchParams, _: Any) -> None:
        if hasattr(params, "url"):
            if params.url.__class__.__name__ != "JSURL" or getattr(params.url, "params", None) is not params:
                raise ValueError("a URLSearchParams is not that of its URL")
            params.read(params.url.record.query or "")

    return (
        Kind(
            "urlSearchParams",
            JSURLSearchParams,
            "URLSearchParams.prototype",
            text="own_query",
            values="url",
            finish=finish,
        ),
    )


def _text_encoders() -> tuple[Kind, ...]:
    from ..web.text_encoder import JSTextEncoder

    return (Kind("textEncoder", JSTextEncoder, "TextEncoder.prototype"),)


def _text_decoders() -> tuple[Kind, ...]:
    from ..web.text_decoder import JSTextDecoder

    names = "encoding fatal ignore_bom pending bom_seen streaming"
    return (Kind("textDecoder", JSTextDecoder, "TextDecoder.prototype", raw=names),)


def _crypto_keys() -> tuple[Kind, ...]:
    from ..web.crypto_key import JSCryptoKey

    names = "hash secret extractable allowed"
    return (Kind("cryptoKey", JSCryptoKey, "CryptoKey.prototype", values="algorithm usages", raw=names),)


def _pair_iterators() -> tuple[Kind, ...]:
    from ..web.idl import PairIterator

    return (Kind("pairIterator", PairIterator, values="target", raw="index kind"),)


def _events() -> tuple[Kind, ...]:
    from ..web.event import JSCustomEvent, JSEvent

    values, raw = "target current_target detail", "type flags time_stamp"
    return (
        Kind("event", JSEvent, "Event.prototype", values=values, raw=raw),
        Kind("customEvent", JSCustomEvent, "CustomEvent.prototype", values=values, raw=raw),
    )


def _event_targets() -> tuple[Kind, ...]:
    from ..web.event_target import JSEventTarget, Listener

    return (
        Kind("eventTarget", JSEventTarget, "EventTarget.prototype", values="listeners"),
        Kind("listener", Listener, values="callback", raw="type capture once passive handler removed"),
    )


def _abort() -> tuple[Kind, ...]:
    from ..web.abort import JSAbortController, JSAbortSignal

    return (
        Kind(
            "abortSignal",
            JSAbortSignal,
            "AbortSignal.prototype",
            values="listeners reason dependents sources removals",
            raw="aborted composed",
            defaults={
                "listeners": [],
                "reason": None,
                "dependents": [],
                "sources": [],
                "removals": [],
                "aborted": False,
                "composed": False,
            },
        ),
        Kind("abortController", JSAbortController, "AbortController.prototype", values="signal"),
    )


WEB: dict[str, tuple[str, Callable[[], tuple[Kind, ...]]]] = {
    "web.abort": ("abortSignal abortController", _abort),
    "web.event": ("event customEvent", _events),
    "web.event_target": ("eventTarget listener", _event_targets),
    "web.crypto_key": ("cryptoKey", _crypto_keys),
    "web.idl": ("pairIterator", _pair_iterators),
    "web.text_decoder": ("textDecoder", _text_decoders),
    "web.text_encoder": ("textEncoder", _text_encoders),
    "web.url": ("url", _urls),
    "web.url_search_params": ("urlSearchParams", _url_search_params),
    "web.body": ("body", _bodies),
    "web.response": ("response", _responses),
    "web.request": ("request", _requests),
    "web.headers": ("headers", _headers),
    "web.blob": ("blob", _blobs),
    "web.file": ("file", _files),
    "web.form_data": ("formData", _forms),
    "web.streams": ("stream streamReader streamIterator", _streams),
}
"""By module, their tags and what gives them."""
