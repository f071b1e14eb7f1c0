"""Proxy (ECMA-262 clause 28.2); what a proxy does is in ``runtime/proxies``."""

from __future__ import annotations

from typing import Any

from ..runtime.completion import type_error
from ..runtime.proxies import JSRevoker, make_proxy
from ..runtime.values import Value
from .library import constructor


def call_proxy(fn: Any, this: Value, *_: Value) -> Value:
    raise type_error("Constructor Proxy requires 'new'")


def construct_proxy(fn: Any, new_target: Any, target: Value = None, handler: Value = None, *_: Value) -> Value:
    return make_proxy(target, handler)


PROXY = constructor("Proxy", 2, clause="sec-proxy-constructor", call=call_proxy, construct=construct_proxy)
del PROXY.rows["prototype"]


@PROXY.method("revocable", 2, clause="sec-proxy.revocable", pauses=False)
def revocable(fn: Any, this: Value, target: Value = None, handler: Value = None, *_: Value) -> Value:
    proxy = make_proxy(target, handler)
    return fn.realm.object({"proxy": proxy, "revoke": JSRevoker(fn.realm, proxy)})
