"""The command line: `python -m bench [STAGE …] [--quick] [--json] [--write]`."""

from __future__ import annotations

import argparse
import importlib
import json
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

from bench.options import Options
from bench.sources import BENCH, CORE
from bench.stages import STAGES
from bench.table import Table

BEGIN = "<!-- results: written by python -m bench --write -->"
END = "<!-- end of results -->"


def main(arguments: list[str] | None = None) -> int:
    """Run stages and show their tables."""
    parsed = _parser().parse_args(arguments)
    options = Options(
        quick=parsed.quick,
        rounds=parsed.rounds,
        only=tuple(parsed.only.split(",")) if parsed.only else (),
        cores=tuple(path.resolve() for path in parsed.core) or (CORE,),
        engines=tuple(parsed.engines.split(",")) if parsed.engines else (),
    )
    found: dict[str, list[Table]] = {}
    for name in parsed.stages or STAGES:
        sys.stderr.write(f"… {name}: {STAGES[name]}\n")
        found[name] = importlib.import_module(f"bench.stages.{name}").run(options)
        if not parsed.json:
            for table in found[name]:
                print(table.to_text(), flush=True)
    if parsed.json:
        print(json.dumps({name: [table.to_json() for table in tables] for name, tables in found.items()}, indent=2))
    if parsed.write:
        write(BENCH / "README.md", found)
    return 0


def write(readme: Path, found: dict[str, list[Table]]) -> None:
    """Put the tables of the stages that ran in place of their earlier ones."""
    text = readme.read_text()
    before, rest = text.split(BEGIN)
    old, after = rest.split(END)
    kept = dict(_sections(old))
    for name, tables in found.items():
        machine = f"{datetime.now(UTC):%Y-%m-%d}, {platform.python_implementation()} {platform.python_version()}"
        kept[name] = f"Measured {machine}, {platform.system()} {platform.machine()}.\n\n" + "\n".join(
            table.to_markdown() for table in tables
        )
    parts = [f"<!-- stage: {name} -->\n{kept[name].strip()}\n" for name in STAGES if name in kept]
    readme.write_text(f"{before}{BEGIN}\n\n" + "\n".join(parts) + f"\n{END}{after}")


def _sections(text: str) -> list[tuple[str, str]]:
    found = []
    for part in text.split("<!-- stage: ")[1:]:
        name, body = part.split(" -->\n", 1)
        found.append((name, body))
    return found


def _parser() -> argparse.ArgumentParser:
    stages = "\n".join(f"  {name:12} {text}" for name, text in STAGES.items())
    parser = argparse.ArgumentParser(
        prog="python -m bench",
        description="Measure Sequential Flow and its peers.",
        epilog="stages:\n" + stages,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("stages", nargs="*", choices=[[], *STAGES], metavar="STAGE", help="all of them by default")
    parser.add_argument("--quick", action="store_true", help="small sizes, two rounds: does it run at all?")
    parser.add_argument("--json", action="store_true", help="print JSON, unrounded")
    parser.add_argument("--write", action="store_true", help="put the tables into bench/README.md")
    parser.add_argument("--rounds", type=int, help="how often each measurement is repeated")
    parser.add_argument("--only", metavar="KERNELS", help="kernels and budget: only these, with commas between")
    parser.add_argument("--engines", metavar="NAMES", help="only these peers, with commas between (ours always runs)")
    parser.add_argument(
        "--core", type=Path, action="append", default=[], metavar="FOLDER",
        help="the folder that holds sequential_flow; a second one is compared with the first (kernels, pauses)",
    )  # fmt: skip
    return parser


if __name__ == "__main__":
    sys.exit(main())
