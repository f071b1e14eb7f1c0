"""The JavaScript library: one file a global, each built-in one declared function that names its clause.

A file declares *holders* (objects that hold built-ins) and their rows::

    PROTOTYPE = holder("Array.prototype", proto="Object.prototype")

    @PROTOTYPE.method("at", 1, clause="sec-array.prototype.at")
    def at(fn, this, index=None, *_):
        o = to_object(fn.realm, this)
        ...

Nothing is made until a program touches it: a realm makes the object when its path is first asked for, and each
function when its property is first read (`library.LazyProps`). A path, such as ``Array.prototype.at``, is how a state
names a built-in, for ever.

**Pausing.** A row's function is pausable unless it says ``pauses=False``. Its frame is captured when something that it
called pauses, and the rest of it is compiled from its own source. So a call that may run JavaScript (a callback, a
getter behind ``get``, a ``valueOf`` behind ``to_number`` …) is always a statement of its own: ``name = call(…)``,
``call(…)`` or ``return call(…)``; loops around such calls are ``while`` loops; and at such a call every local is
something that a state can hold: a JavaScript value, an ``int``, ``bool`` or ``str``, a list or tuple of these that
nobody else holds. ``tests/house`` checks it.

``library.MODULES`` says which file declares which holder, so that a file is imported when it is first needed.
"""
