"""What a running program is made of: values, objects, conversions, operators, realms (ECMA-262 clauses 6 to 10).

The compiler writes Python that calls these functions; built-ins are written with them. Nothing here does any I/O.
Start with ``values`` (which Python type is which JavaScript type), then ``objects`` and ``completion`` (how a pause
crosses Python frames).
"""
