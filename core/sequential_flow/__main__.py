"""`python -m sequential_flow`: the command line."""

from __future__ import annotations

import sys

from sequential_flow.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
