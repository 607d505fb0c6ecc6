from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from repair.core.rule import Context, Passage
from repair.core.text import Document, Segment
from repair.glossary import builtin, calques, prebuilt
from repair.glossary.anchors import Needs
from repair.glossary.compiled import CompiledTerm, Index
from repair.glossary.files import builtin_folder
from repair.glossary.pattern import parse
from repair.glossary.prebuilt import Prebuilt
from repair.glossary.waking import Waking
from repair.languages.french import LANGUAGE as FRENCH

ROOT = Path(__file__).resolve().parents[2]
FOLDER = builtin_folder("fr") / calques.FOLDER
FILE = builtin_folder("fr") / prebuilt.NAME
TABLE = FOLDER / "crime.csv"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the built-in tables of expressions with what was derived from them."""
    shutil.copy(FILE, tmp_path)
    return Path(shutil.copytree(FOLDER, tmp_path / calques.FOLDER))


def test_the_file_is_up_to_date() -> None:
    command = [sys.executable, "training/glossary/build.py", "--check"]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True)
    assert done.returncode == 0, "run make glossary"


def test_the_words_of_every_pattern_are_those_that_are_found_without_the_file() -> None:
    wakers = prebuilt.read(FILE).wakers
    assert {term.source for term in builtin("fr")} <= set(wakers)
    for source, words in wakers.items():
        assert words == prebuilt.words_of(Needs(parse(source), FRENCH))


def test_the_terms_are_those_that_are_derived_without_the_file() -> None:
    for path in FOLDER.glob("*.csv"):
        if path.name not in calques.SUPPORT:
            ready = prebuilt.read(FILE).terms(path)
            assert ready is not None
            assert ready == calques.derived(path, FOLDER)


def test_the_same_terms_are_woken_with_the_file_and_without() -> None:
    index = Index(builtin("fr"), FRENCH)
    terms = [CompiledTerm(term, FRENCH, place) for place, term in enumerate(builtin("fr"))]
    without = Waking(terms, {})
    for term in builtin("fr").terms[::7]:
        for bad, _ in term.bad:
            document = Document("x", (Segment("p1", bad),))
            passage = Passage(document.segments[0], 0)
            woken = [c for c in without.of(passage.words) if c.possible(passage)]
            _, found = index.find(passage, Context(document, (passage,), FRENCH))
            assert {o.compiled.place for o in found} <= {c.place for c in woken}
            ready = Waking(terms, prebuilt.read(FILE).wakers).of(passage.words)
            assert ready == without.of(passage.words)


@pytest.mark.parametrize("name", ["crime.csv", "renderings.csv", "subjects.csv", "attested.tsv"])
def test_a_changed_table_is_expanded_anew(folder: Path, name: str) -> None:
    ready = prebuilt.read(folder.parent / prebuilt.NAME)
    assert ready.terms(folder / TABLE.name) is not None
    with (folder / name).open("a", encoding="utf-8") as file:
        file.write("\n")
    assert ready.terms(folder / TABLE.name) is None


def test_a_row_that_was_added_is_a_term(folder: Path) -> None:
    table = folder / TABLE.name
    before = calques.terms_of(table, folder)
    lines = table.read_text("utf-8").splitlines(keepends=True)
    table.write_text("".join(lines[:-1]), "utf-8", newline="")
    assert len(calques.terms_of(table, folder)) < len(before)
    table.write_text("".join(lines), "utf-8", newline="")
    assert calques.terms_of(table, folder) == before


def test_line_ends_of_another_system_change_nothing(folder: Path) -> None:
    before = prebuilt.digest(folder)
    for path in folder.iterdir():
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert prebuilt.digest(folder) == before


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"format": 0, "tables": "", "wakers": [], "expansions": []}',
        '{"format": 2, "words": [], "wakers": [["a", 1, 2]]}',
    ],
)
def test_a_file_that_cannot_be_used_is_as_none(folder: Path, content: str) -> None:
    path = folder.parent / prebuilt.NAME
    path.write_text(content, "utf-8")
    assert prebuilt.read(path) == Prebuilt()
    assert calques.terms_of(folder / TABLE.name, folder) == calques.derived(folder / TABLE.name, folder)


def test_no_file(tmp_path: Path) -> None:
    assert prebuilt.read(tmp_path / prebuilt.NAME) == Prebuilt()


def test_patterns_that_the_file_lacks_are_looked_up() -> None:
    terms = [CompiledTerm(term, FRENCH, place) for place, term in enumerate(builtin("fr").terms[:50])]
    first = terms[0].term.source
    ready = {first: prebuilt.read(FILE).wakers[first]}
    words = {word for term in terms for word in term.needs.wakers}
    assert Waking(terms, ready).of(words) == Waking(terms, {}).of(words)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    terms = list(builtin("fr").terms[:20])
    path = tmp_path / prebuilt.NAME
    wakers = {"a": ("x y", ""), "b": ("x y", "z"), "c": ("z", "x y")}
    path.write_text(prebuilt.text(wakers, {"t.csv": terms}, "d"), "utf-8")
    found = prebuilt.read(path)
    assert found.wakers == wakers
    assert len(found.expansions["t.csv"]) == 20
    assert found.tables == "d"
    assert json.loads(path.read_text("utf-8"))["format"] == 2
