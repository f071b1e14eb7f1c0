"""What the web platform adds to the language: ``fetch`` and, in time, all that programs expect beside it.

Declared like the built-ins (see ``builtins``), one file a global.
"""
