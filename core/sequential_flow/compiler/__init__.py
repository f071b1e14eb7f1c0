"""JavaScript functions to Python functions, and the rest of a function after a site.

The way of a function, by example. Source, in ``main``::

    const user = fetch('/user/' + input.id);

`FunctionCompiler` (``functions`` and the rooms that it inherits from: ``loops``, ``statements``, ``jumps``,
``assignments``, ``calls``, ``expressions``, ``emitter``) writes it in normal form, each call that may pause a line of
its own, its value in a temporary that is named by its place (`ir`)::

    t1_37_get = get_v(R, v_input, 'id')
    t1_29_add = add('/user/', t1_37_get)
    v_user = v_fetch.py(v_fetch, None, t1_29_add)

`unit` compiles that text with CPython and remembers for each line its statement, so a frame's line number says at which
site it stands: ``1:14``. `continuation` cuts the same statements behind a site to compile what a frame still has to do.
`inference` finds locals that are surely numbers, so that ``i + 1`` is Python's own ``v_i + 1.0``.

Names: ``v_…`` a variable of the program, ``t…`` the value of a site, a letter and a place (``s3_5``) something of the
compiler's own; ``R`` the realm, ``T`` the budget of operations, ``U0`` the functions of unit 0.
"""
