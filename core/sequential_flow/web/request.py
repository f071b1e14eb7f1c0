"""``Request`` (https://fetch.spec.whatwg.org/#request-class)."""

from __future__ import annotations

from base64 import b64encode
from typing import Any, Final

from ..runtime.budget import spend, tick
from ..runtime.completion import ThrowError, pausable, type_error
from ..runtime.conversions import to_boolean, to_string
from ..runtime.objects import JSObject, get
from ..runtime.promises import REJECTED, JSPromise, new_promise, settle
from ..runtime.realm import Realm, prototype_from
from ..runtime.utf16 import text, units
from ..runtime.values import Value, null
from .arguments import byte_string, dictionary, need, one_of
from .body import Body, BodyOwner, extract, extract_object, include_body
from .headers import JSHeaders, fill, header_pairs
from .idl import Interface, receive, scalars
from .mime import TOKEN
from .streams import JSReadableStream
from .urls import check_credentials, has_scheme, resolve_url

_NORMALISED = frozenset("DELETE GET HEAD OPTIONS POST PUT".split())
_FORBIDDEN = frozenset("CONNECT TRACE TRACK".split())

DEFAULTS: Final[dict[str, Value]] = {
    "redirect": "follow",
    "cache": "default",
    "credentials": "same-origin",
    "mode": "cors",
    "integrity": "",
    "keepalive": False,
    "referrer": "about:client",
    "referrerPolicy": "",
}
"""What the settings are that a program did not give, in the order of the wire."""

CHOICES: Final = {
    "cache": "default no-store reload no-cache force-cache only-if-cached",
    "credentials": "omit same-origin include",
    "mode": "navigate same-origin no-cors cors",
    "redirect": "follow manual error",
    "referrerPolicy": """no-referrer no-referrer-when-downgrade same-origin origin strict-origin origin-when-cross-origin
        strict-origin-when-cross-origin unsafe-url""",
}
ORDER: Final = "cache credentials duplex integrity keepalive method mode redirect referrer referrerPolicy signal window"


class JSRequest(BodyOwner):
    """A Request object. ``settings`` are those that differ from the defaults; ``signal`` is an AbortSignal or null."""

    __slots__ = ("method", "settings", "signal", "url")

    class_name = "Request"
    method: str
    url: str
    settings: dict[str, Any]
    signal: Value

    def setting(self, name: str) -> Value:
        """A setting, given or not."""
        value = self.settings.get(name)
        if value is None:
            return DEFAULTS[name]
        return units(value) if value.__class__ is str else value

    def shown_fields(self) -> dict[str, Any]:
        """What the console shows."""
        names = "referrer referrerPolicy mode credentials cache redirect integrity keepalive"
        return {
            "method": self.method,
            "url": self.url,
            "headers": self.headers,
            "destination": "",
            **{name: self.setting(name) for name in names.split()},
            "isReloadNavigation": False,
            "isHistoryNavigation": False,
            "signal": ("AbortSignal { aborted: false }",) if self.signal is null else self.signal,
        }


def is_settings(value: Any) -> bool:
    """Whether a state's value can be a request's settings."""
    return value.__class__ is dict and all(
        name in DEFAULTS
        and item.__class__ is DEFAULTS[name].__class__
        and (name not in CHOICES or item in CHOICES[name].split())
        for name, item in value.items()
    )


@pausable("Request.init")
def request_init(realm: Realm, given: JSObject) -> JSObject:
    """The members of a RequestInit but body and headers (https://fetch.spec.whatwg.org/#requestinit), converted."""
    found = realm.object()
    names = ORDER.split()
    k = 0
    while k < len(names):
        value = get(given, names[k])
        if value is not None:
            if names[k] == "keepalive":
                found.props["keepalive"] = to_boolean(value)
            elif names[k] in ("signal", "window"):
                found.props[names[k]] = value
            else:
                converted = to_string(value)
                found.props[names[k]] = converted
        k += 1
    return found


@pausable("Request.make")
def make_request(realm: Realm, prototype: JSObject, source: Value, init: Value) -> JSRequest:
    """What the constructor does (https://fetch.spec.whatwg.org/#dom-request).

    Raises:
        ThrowError: TypeError where there can be no such request.
    """
    old = source if isinstance(source, JSRequest) else None
    address = ""
    if source is None:
        raise type_error("Failed to parse URL from undefined")
    if old is None:
        address = to_string(source)
    given = dictionary(init, "Request constructor")
    body = None
    pairs = None
    members = None
    if given is not None:
        content = get(given, "body")
        if content is not None and content is not null:
            body = extract(realm, content)
            if isinstance(content, JSReadableStream):
                duplex = get(given, "duplex")
                if duplex is None:
                    raise type_error("RequestInit: duplex option is required when sending a body.")
        headers = get(given, "headers")
        if headers is not None:
            pairs = header_pairs(realm, headers)
        members = request_init(realm, given)
    return finish_request(realm, prototype, old, address, members, body, pairs)


def finish_request(
    realm: Realm,
    prototype: JSObject,
    old: JSRequest | None,
    address: str,
    members: JSObject | None,
    body: tuple[Body, str] | None,
    pairs: list[Value] | None,
) -> JSRequest:
    """The steps that run nothing of the program's."""
    made = JSRequest(prototype)
    given: dict[Any, Value] = {} if members is None else members.props
    if old is None:
        made.url = resolve_url(address)
        check_credentials(made.url)
        made.method, made.settings, made.signal = "GET", {}, null
    else:
        made.url, made.method, made.settings, made.signal = old.url, old.method, dict(old.settings), old.signal
    take_settings(made, given)
    made.headers = JSHeaders(realm.intrinsic("Headers.prototype"), "request")
    if pairs is not None:
        fill(made.headers, pairs)
    elif old is not None:
        made.headers.fields = old.headers.copied_fields()
    made.body = None
    if (body is not None or (old is not None and old.body is not None)) and made.method in ("GET", "HEAD"):
        raise type_error("Request with GET/HEAD method cannot have body.")
    if body is not None:
        made.body = body[0]
        if body[1] and "content-type" not in made.headers.fields:
            made.headers.add("content-type", body[1])
    elif old is not None and old.body is not None:
        if old.body.unusable:
            raise type_error("Cannot construct a Request with a Request object that has already been used.")
        made.body = Body(old.body.take())
    return made


def take_settings(made: JSRequest, given: dict[Any, Value]) -> None:
    """Check the members of a RequestInit, and keep what differs from the defaults.

    Raises:
        ThrowError: TypeError where one is wrong.
    """
    if given.get("window", null) is not null:
        raise type_error("'window' option 'null' must be null")
    for name, words in CHOICES.items():
        if name in given and not (name == "referrerPolicy" and given[name] == ""):
            one_of(str(given[name]), words, "Request constructor")
    if "duplex" in given:
        one_of(str(given["duplex"]), "half", "Request constructor")
    if given.get("mode") == "navigate":
        raise type_error("Request constructor: invalid request mode navigate.")
    for name, default in DEFAULTS.items():
        if name in given:
            value = referrer(given[name]) if name == "referrer" else given[name]
            made.settings.pop(name, None)
            if value != default:
                made.settings[name] = text(value) if value.__class__ is str else value
    if made.setting("cache") == "only-if-cached" and made.setting("mode") != "same-origin":
        raise type_error("'only-if-cached' can be set only with 'same-origin' mode")
    if "method" in given:
        made.method = normal_method(str(given["method"]))
    if made.setting("mode") == "no-cors" and made.method not in ("GET", "HEAD", "POST"):
        raise type_error(f"'{made.method} is unsupported in no-cors mode.")
    if "signal" in given:
        signal = given["signal"]
        if signal is not null and not (isinstance(signal, JSObject) and signal.class_name == "AbortSignal"):
            raise type_error("Failed to construct 'Request': member signal is not of type AbortSignal.")
        made.signal = signal


def referrer(value: Value) -> str:
    """The referrer that a program gave: "", ``about:client`` or a URL."""
    given = scalars(str(value))
    if not given:
        return ""
    if has_scheme(given):
        try:
            return resolve_url(given)
        except ThrowError:
            pass
    raise type_error(f'Referrer "{given}" is not a valid URL.')


def normal_method(method: str) -> str:
    """Check and normalise a method (https://fetch.spec.whatwg.org/#concept-method-normalize).

    Raises:
        ThrowError: TypeError where it is none, or forbidden.
    """
    byte_string(method)
    if not TOKEN.fullmatch(method):
        raise type_error(f"'{method}' is not a valid HTTP method.")
    upper = method.upper()
    if upper in _FORBIDDEN:
        raise type_error(f"'{method}' HTTP method is unsupported.")
    return upper if upper in _NORMALISED else method


def wire_options(request: JSRequest) -> dict[str, Any]:
    """A request's options as the host sees them: what differs from the defaults. The body is used up."""
    options: dict[str, Any] = {}
    if request.method != "GET":
        options["method"] = request.method
    if request.headers.fields:
        options["headers"] = request.headers.copied_fields()
    if request.body is not None:
        options |= wire_body(request.body.read(), "content-type" in request.headers.fields)
    for name in DEFAULTS:
        if name in request.settings:
            options[name] = request.settings[name]
    return options


def put_body(realm: Realm, settings: dict[str, Any], value: JSObject) -> None:
    """Put an object that is a body into the plain options of sequential style, with its type if no other is given."""
    found = extract_object(realm, value)
    if found is None:
        return
    headers = settings.get("headers")
    names = headers if headers.__class__ is dict else [pair[:1] for pair in headers or ()]
    typed = any(str(name).lower() == "content-type" for name in names)
    if found[1] and not typed:
        typed = True
        if headers.__class__ is list:
            settings["headers"] = [*headers, ["content-type", found[1]]]
        else:
            settings["headers"] = {**(headers or {}), "content-type": found[1]}
    settings.pop("body", None)
    settings |= wire_body(found[0].read(), typed)


def wire_body(data: bytes, typed: bool) -> dict[str, str]:
    """A body as text where it is some, else as base64. Without a type it is base64: no host shall guess one."""
    spend(len(data))
    if typed:
        try:
            return {"body": data.decode("utf-8")}
        except UnicodeDecodeError:
            pass
    return {"body": b64encode(data).decode("ascii"), "bodyEncoding": "base64"}


@pausable("Request.fetch")
def fetch_request(realm: Realm, source: Value, init: Value) -> JSPromise:
    """``fetch`` in standard style (https://fetch.spec.whatwg.org/#fetch-method): the promise of a response.

    Whatever is wrong rejects it; a signal that is aborted already does too, and no request is made.
    """
    try:
        prototype = realm.intrinsic("Request.prototype")
        request = make_request(realm, prototype, source, init)
    except Exception as error:
        promise = new_promise(realm)
        settle(realm, promise, REJECTED, realm.thrown_value(error))
        return promise
    return send(realm, request)


def send(realm: Realm, request: JSRequest) -> JSPromise:
    """Hand a request to the host."""
    signal: Any = request.signal
    try:
        if signal is null:
            return realm.host.promise_request(text(request.url), wire_options(request))  # type: ignore[no-any-return]
        if not signal.aborted:
            return realm.host.promise_request(  # type: ignore[no-any-return]
                text(request.url), wire_options(request), signal
            )
        reason = signal.reason
    except Exception as error:
        reason = realm.thrown_value(error)
    promise = new_promise(realm)
    settle(realm, promise, REJECTED, reason)
    return promise


def following_signal(realm: Realm, source: Any) -> JSObject:
    """A signal that follows another (https://dom.spec.whatwg.org/#create-a-dependent-abort-signal), or none."""
    from .abort import new_signal

    made = new_signal(realm)
    if source is None:
        return made
    made.composed = True
    if source.aborted:
        made.aborted, made.reason = True, source.reason
        return made
    for followed in source.sources if source.composed else [source]:
        tick()
        made.sources.append(followed)
        followed.dependents.append(made)
    return made


def construct_request(fn: Any, new_target: Any, *arguments: Value) -> Value:
    need(arguments, 1, "Request constructor")
    prototype = get(new_target, "prototype")
    prototype = prototype_from(new_target, prototype, "Request.prototype")
    request = make_request(fn.realm, prototype, arguments[0], arguments[1] if len(arguments) > 1 else None)
    if request.signal is not null:
        request.signal = following_signal(fn.realm, request.signal)
    return request


REQUEST = Interface(
    "Request", JSRequest, 1, clause="https://fetch.spec.whatwg.org/#request-class", construct=construct_request
)


@REQUEST.attribute("method", clause="https://fetch.spec.whatwg.org/#dom-request-method")
def request_method(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSRequest).method


@REQUEST.attribute("url", clause="https://fetch.spec.whatwg.org/#dom-request-url")
def request_url(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSRequest).url


@REQUEST.attribute("headers", clause="https://fetch.spec.whatwg.org/#dom-request-headers")
def request_headers(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSRequest).headers


@REQUEST.attribute("destination", clause="https://fetch.spec.whatwg.org/#dom-request-destination")
def request_destination(fn: Any, this: Value, *_: Value) -> Value:
    receive(fn, this, JSRequest)
    return ""


def request_setting(fn: Any, this: Value, *_: Value) -> Value:
    """The getter of all attributes that are plain settings."""
    return receive(fn, this, JSRequest).setting(fn.name.removeprefix("get "))


for _name in ("referrer", "referrerPolicy", "mode", "credentials", "cache", "redirect", "integrity", "keepalive"):
    REQUEST.attribute(_name, clause=f"https://fetch.spec.whatwg.org/#dom-request-{_name.lower()}")(request_setting)


@REQUEST.attribute("isReloadNavigation", clause="https://fetch.spec.whatwg.org/#dom-request-isreloadnavigation")
def request_is_reload(fn: Any, this: Value, *_: Value) -> Value:
    receive(fn, this, JSRequest)
    return False


@REQUEST.attribute("isHistoryNavigation", clause="https://fetch.spec.whatwg.org/#dom-request-ishistorynavigation")
def request_is_history(fn: Any, this: Value, *_: Value) -> Value:
    receive(fn, this, JSRequest)
    return False


@REQUEST.attribute("signal", clause="https://fetch.spec.whatwg.org/#dom-request-signal")
def request_signal(fn: Any, this: Value, *_: Value) -> Value:
    request = receive(fn, this, JSRequest)
    if request.signal is null:
        request.signal = following_signal(fn.realm, None)
    return request.signal


@REQUEST.attribute("duplex", clause="https://fetch.spec.whatwg.org/#dom-request-duplex")
def request_duplex(fn: Any, this: Value, *_: Value) -> Value:
    receive(fn, this, JSRequest)
    return "half"


@REQUEST.operation("clone", 0, clause="https://fetch.spec.whatwg.org/#dom-request-clone", pauses=False)
def request_clone(fn: Any, this: Value, *_: Value) -> Value:
    request = receive(fn, this, JSRequest)
    copy = JSRequest(fn.realm.intrinsic("Request.prototype"))
    copy.body = request.copied_body("Request.clone")
    copy.headers = request.headers.copy(fn.realm)
    copy.method, copy.url, copy.settings = request.method, request.url, dict(request.settings)
    copy.signal = null if request.signal is null else following_signal(fn.realm, request.signal)
    return copy


include_body(REQUEST)

__all__ = ["JSRequest", "fetch_request", "make_request", "wire_options"]
