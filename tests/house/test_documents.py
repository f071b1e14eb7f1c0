"""Links lead somewhere, files that are named exist, and the short pages stay short."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from documents import CORE, DOCUMENTS, ROOT, name_of

LONGEST_ARCHITECTURE = 200
LONGEST_DECISION = 60

every_document = pytest.mark.parametrize("path", [pytest.param(path, id=name_of(path)) for path in DOCUMENTS])


def prose(path: Path) -> str:
    """The text without its fenced pieces."""
    return re.sub(r"^( *)```.*?^\1```$", "", path.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)


def anchors(path: Path) -> set[str]:
    titles = re.findall(r"^#+ (.*)$", prose(path), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@every_document
def test_links_resolve(path: Path) -> None:
    broken = []
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(path)):
        if re.match(r"[a-z]+:", target):
            continue
        file, _, anchor = unquote(target).partition("#")
        other = (path.parent / file).resolve() if file else path
        if not other.exists() or (anchor and anchor not in anchors(other)):
            broken.append(target)
    assert broken == []


@every_document
def test_references_are_defined(path: Path) -> None:
    text = prose(path)
    assert set(re.findall(r"\]\[(\w+)\]", text)) == set(re.findall(r"^\[(\w+)\]: ", text, re.MULTILINE))


def test_the_architecture_is_short() -> None:
    assert len((ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").splitlines()) < LONGEST_ARCHITECTURE


@pytest.mark.parametrize("path", sorted((ROOT / "docs" / "adr").glob("0*.md")), ids=lambda path: path.stem)
def test_a_decision_takes_one_page_and_is_listed(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST_DECISION
    assert text.startswith(f"# {path.stem[:4]} ")
    assert f"({path.name})" in (path.parent / "README.md").read_text(encoding="utf-8")


def test_files_that_the_architecture_names_exist() -> None:
    text = prose(ROOT / "ARCHITECTURE.md")
    names = set(re.findall(r"`([\w/.-]+\.(?:py|md|toml))`", text))
    known = {
        path.relative_to(folder).as_posix() for folder in (ROOT, CORE / "sequential_flow") for path in sources(folder)
    }
    known |= {name.rpartition("/")[2] for name in known}
    assert sorted(names - known) == []


def test_every_room_is_on_the_map() -> None:
    text = prose(ROOT / "ARCHITECTURE.md")
    rooms = [path.parent.name + "/" for path in sorted((CORE / "sequential_flow").glob("*/__init__.py"))]
    assert [room for room in rooms if f"`{room}`" not in text] == []


def sources(folder: Path) -> list[Path]:
    return [
        path for path in folder.rglob("*") if path.is_file() and not {".venv", ".git", "__pycache__"} & set(path.parts)
    ]
