"""What the command line says to every stage."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bench.sources import CORE


@dataclass(frozen=True)
class Options:
    """`quick` runs small sizes once or twice; `cores` are the folders of the package, the first one is measured."""

    quick: bool = False
    rounds: int | None = None
    only: tuple[str, ...] = ()
    cores: tuple[Path, ...] = (CORE,)
    engines: tuple[str, ...] = ()

    def rounds_or(self, usual: int) -> int:
        """How often each measurement is repeated."""
        return self.rounds or (2 if self.quick else usual)

    def wanted(self, engines: tuple[str, ...]) -> list[str]:
        """Those of a stage's engines that are to run; ours always are."""
        return [name for name in engines if not self.engines or name in self.engines or name.startswith("ours")]
