"""A paused machine as a JSON document, and back.

`dump(machine)` gives the document that DESIGN shows; `load(document, program)` the machine. ``format`` owns the shape, in
prose; ``kinds`` is the table of what can be in it; ``writer`` and ``reader`` are the two directions.
"""

from .reader import load
from .writer import dump

__all__ = ["dump", "load"]
