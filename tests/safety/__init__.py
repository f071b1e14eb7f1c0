"""Hostile programs and hostile states.

A program is run in a process of its own (`turn.py`) with an address space of 1.5 GiB and ten seconds to live; whatever it
does, the process must answer, and never with an internal error.
"""
