"""What the engine cannot do yet, as marks for tests that are ready for it; each mark lifts itself."""

from __future__ import annotations

import pytest

from sequential_flow import JSSyntaxError
from sequential_flow.engine import compile_program


def _compiles(source: str) -> bool:
    try:
        compile_program(source)
    except JSSyntaxError:
        return False
    return True


needs_promises = pytest.mark.skipif(
    not _compiles("await 1"), reason="several requests in one pause need promises, which the engine does not have yet"
)
