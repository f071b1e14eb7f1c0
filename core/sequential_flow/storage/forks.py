"""Locks in forked processes: a child gets its own."""

from __future__ import annotations

import os
from _thread import RLock
from weakref import WeakSet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Locked(Protocol):
        _lock: RLock


_locked: WeakSet[Locked] = WeakSet()


def renew_in_children(holder: Locked) -> None:
    """Give `holder._lock` anew to each forked child.

    Another thread of the parent may hold it at the moment of the fork; that thread is not there in the child, where the
    lock would stay locked for ever.
    """
    _locked.add(holder)


def _renew() -> None:
    for holder in _locked:
        holder._lock = RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
