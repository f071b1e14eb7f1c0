"""The shape of a state, format 1.

A state is a JSON object:

- ``format``: 1.
- ``program``: the hash of the program's text; ``units``: the texts of its further units, if any: a string of
  an ``eval``, ``["strict", text]`` of one in strict code, kind, parameters and body of a ``Function``.
- ``style``: "sequential" or "standard".
- ``stack``: the frames, outermost first. A frame has ``function`` (``main``, ``name@line:column`` of a function of the
  program, or the name of a built-in), ``at`` (its site) and ``locals``.
- ``globals``: the global variables that differ from a new realm's: by name; ``undeclared`` lists those of them that the
  program made without a declaration.
- ``global``: the properties of the global object that are no variables: those with symbols for keys, and those that a
  ``let``, ``const`` or class hides.
- ``waiting``: the requests without a response, in standard style with the ``promise`` that hangs on each, and the
  ``signal`` that may withdraw it; ``requests``: how many were made, if that is not the last id.
- ``timers``: the timers, in the order in which they are due: ``id``, ``due`` (seconds since 1970), what they ``call`` (a
  function, a promise, a signal), ``arguments``, ``every`` (the milliseconds of an interval), ``nesting``;
  ``timerCount``: how many were started, if that is not the last id.
- ``result``: the value of the program's own code, once that has ended and only jobs (``jobs``) are left;
  ``unhandled``: the rejected promises that nobody has looked at.
- ``wakeAt``: until when the program sleeps, in seconds since 1970; ``timeOrigin``: when it first asked for
  ``performance``.
- ``heap``: the values that stand in more than one place, by number.
- ``builtins``: built-in objects that the program changed, by path: ``attrs`` are the properties that differ from those of
  a new realm (all of them, with ``whole``, where their order does, too), ``without`` the keys of those that it deleted,
  ``array`` the elements of Array.prototype;
  ``deleted``: globals that it deleted; ``templates``: the objects of tagged templates, each ``at`` its place.

**Places.** A site is ``line:column`` of its call in the source, followed by ``.what`` if it is no call (``3:18.get``)
and by ``#2`` for a second one of the same kind. Functions of unit 1 are ``1/name@line:column``. In ``locals`` a variable
has its own name (``name@line:column`` if it shadows another of its function), the value of a site the site's name, and
what the compiler made for itself a name with a dot in front (``.s3:5`` is the scope object of the block at 3:5).

**Values.** A string, boolean, ``null`` or finite number is itself; an object with plain properties and an array without
holes, of the ordinary prototypes, are themselves. Everything else is an object whose first key begins with ``$``:

- ``{"$": "undefined"}``, also ``NaN``, ``Infinity``, ``-Infinity``, ``-0``, ``done``, ``absent``, ``global``;
- ``{"$ref": "1"}``: what ``heap`` has under that number;
- ``{"$builtin": "Array.prototype.map"}``: a built-in by its path; ``{"$var": "f"}``: a function declared at the top of
  the program, as it was declared;
- ``{"$string": "\\\\ud800"}``: a string with a lone surrogate, escaped as in JSON; ``{"$bigint": "0x1"}``; ``{"$int": 1}``,
  ``{"$list": […]}`` and ``{"$tuple": […]}``: what only functions of ours hold;
- ``{"$function": "name@3:5", …}``: any other function of the program; ``{"$scope": "3:5", …}``: variables that functions
  share; ``{"$symbol": "description"}``, with ``wellKnown`` or with the ``key`` of a registered one;
- ``$generator``, ``$async`` and ``$asyncGenerator``: what is suspended at a yield or await, by its state, with
  ``function``, ``at`` and ``locals`` as a frame has them;
- ``{"$tag": {slot: value, …}}`` for the rows of ``kinds``, which names the slots:

  - objects: ``$object``, ``$array``, ``$arguments``, ``$error``, ``$date``, ``$regexp``, ``$map``, ``$set``,
    ``$weakMap``, ``$weakSet``, ``$weakRef``, ``$finalizationRegistry``, ``$promise``, ``$proxy``, ``$functionProxy``,
    ``$constructorProxy``, ``$revoker``, ``$bound``, ``$wrapper``, ``$stringObject``, ``$rawJSON``;
  - of the web platform: ``$response``, ``$request``, ``$headers``, ``$body``, ``$blob``, ``$file``, ``$formData``,
    ``$stream``, ``$streamReader``, ``$event``, ``$customEvent``, ``$eventTarget``, ``$listener``, ``$abortSignal``,
    ``$abortController``;
  - bytes: ``$arrayBuffer`` (its ``entries`` say how), ``$dataView``, ``$int8Array``, ``$uint8Array``,
    ``$uint8ClampedArray``, ``$int16Array``, ``$uint16Array``, ``$int32Array``, ``$uint32Array``, ``$bigInt64Array``,
    ``$bigUint64Array``, ``$float16Array``, ``$float32Array``, ``$float64Array``;
  - iterators half way: ``$arrayIterator``, ``$mapIterator``, ``$setIterator``, ``$stringIterator``,
    ``$regexpStringIterator``, ``$iteratorHelper``, ``$concatenation``, ``$wrappedIterator``, ``$asyncFromSync``,
    ``$streamIterator``;
  - what loops, patterns and classes keep: ``$cursor``, ``$iterator``, ``$forIn``, ``$accessor``, ``$descriptor``,
    ``$privateName``, ``$privateMethod``, ``$serialization``;
  - what promises keep: ``$reaction``, ``$capability``, ``$resolver``, ``$executor``, ``$finally``, ``$constant``,
    ``$gathering``, ``$element``, ``$unwrap``, ``$close``, ``$fromAsync``, ``$returnAwaited``;
  - what stands between two steps, where no pause has been seen: ``$construct``, ``$raw``, ``$delegated``, ``$awaitMark``.

A property of an object whose name begins with ``$`` is written with one more ``$``.

An object that is more than plain has ``proto`` (if it is not its kind's own), ``props``, or, where attributes differ
from the default, ``attrs``: for each own property in order ``[key, flags, value]`` or ``[key, flags, getter, setter]``
(flags: 1 writable, 2 enumerable, 4 configurable), and ``"extensible": false``.

The web platform has ``$url``, ``$urlSearchParams``, ``$pairIterator``, ``$textEncoder``, ``$textDecoder``, ``$cryptoKey``
and ``$domException``. Where one text tells all, it stands alone.
"""

from __future__ import annotations

import re

FORMAT = 1
MAX_DEPTH = 40
"""Values nested deeper than this go to the heap, so that no reader needs a deep stack."""

_TEMP = re.compile(r"t(\d+)_(\d+)(?:_([a-z]+))?(?:_n(\d+))?")
_OWN = re.compile(r"([a-z]+)(\d+)_(\d+)(?:_n(\d+))?")


def shown_name(python: str) -> str:
    """How a state names a Python local of compiled code.

    >>> [shown_name(name) for name in ('v_user', 't3_18_get_n2', 's3_5', 'this')]
    ['user', '3:18.get#2', '.s3:5', '.this']
    """
    from ..runtime.names import javascript_name

    if python.startswith("v_"):
        return javascript_name(python)
    match = _TEMP.fullmatch(python)
    if match is not None:
        line, column, what, count = match.groups()
        return f"{line}:{column}" + (f".{what}" if what else "") + (f"#{count}" if count else "")
    match = _OWN.fullmatch(python)
    if match is not None:
        letters, line, column, count = match.groups()
        return f".{letters}{line}:{column}" + (f"#{count}" if count else "")
    return "." + python
