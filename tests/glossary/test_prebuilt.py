from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repair.core.rule import Context, Passage
from repair.core.text import Document, Segment
from repair.glossary import Glossary, builtin, calques, files, load, merged, prebuild, prebuilt, rule
from repair.glossary.anchors import Needs
from repair.glossary.compiled import Index
from repair.glossary.files import builtin_folder, builtin_paths
from repair.glossary.pattern import parse
from repair.glossary.prebuilt import Shelf
from repair.glossary.sections import Section, lines
from repair.glossary.term import Term
from repair.languages.french import LANGUAGE as FRENCH

ROOT = Path(__file__).resolve().parents[2]
FOLDER = builtin_folder("fr")
PATHS = builtin_paths("fr")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the built-in tables with what is derived from them."""
    copy = Path(shutil.copytree(FOLDER, tmp_path_factory.mktemp("tables") / "fr"))
    paths = [copy / path.relative_to(FOLDER) for path in PATHS]
    prebuild.write(copy / prebuilt.NAME, prebuild.derived(copy, paths, FRENCH))
    return copy


@pytest.fixture
def ready(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Glossary]:
    """The built-in glossary of that copy."""
    yield from glossary_of(fresh, monkeypatch)


@pytest.fixture
def folder(fresh: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of that for a test to change."""
    copy = Path(shutil.copytree(fresh, tmp_path / "fr"))
    for _ in glossary_of(copy, monkeypatch):
        builtin.cache_clear()
        yield copy


def glossary_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Glossary]:
    monkeypatch.setattr(files, "builtin_folder", lambda _: folder)
    builtin.cache_clear()
    yield builtin("fr")
    builtin.cache_clear()


def as_read() -> tuple[Term, ...]:
    return load(files.builtin_paths("fr"), strict=False).terms


def in_file(glossary: Glossary) -> set[str]:
    return {part.name for part in glossary.parts if isinstance(part, Shelf)}


def hits(index: Index, text: str) -> list[tuple[int, int, str]]:
    document = Document("x", (Segment("p1", text),))
    passage = Passage(document.segments[0], 0)
    _, found = index.find(passage, Context(document, (passage,), FRENCH))
    return [(o.match.start, o.match.end, o.compiled.term.id) for o in found]


def test_the_file_is_up_to_date() -> None:
    command = [sys.executable, "training/glossary/build.py", "--check"]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True)
    assert done.returncode == 0, "run make glossary"


def test_the_terms_are_those_of_the_tables(ready: Glossary) -> None:
    assert in_file(ready) == {prebuilt.table_name(path, FOLDER) for path in PATHS if files.read(path)}
    assert ready.terms == as_read()
    assert len(ready) == len(ready.terms)


def test_the_words_of_every_pattern_are_those_that_are_found_without_the_file(fresh: Path, ready: Glossary) -> None:
    made = prebuilt.read(fresh / prebuilt.NAME)
    assert made
    woken: dict[tuple[str, int], set[str]] = {}
    seconds: dict[tuple[str, int], set[str]] = {}
    needs = {term.source: Needs(parse(term.source), FRENCH) for term in ready}
    for word in {word for need in needs.values() for word in need.wakers}:
        for found in made.woken(word):
            woken.setdefault((found.table, found.number), set()).add(word)
            seconds[found.table, found.number] = set(made.seconds(found.seconds))
    for part in ready.parts:
        assert isinstance(part, Shelf)
        for number, term in enumerate(part):
            assert woken[part.name, number] == needs[term.source].wakers
            assert seconds[part.name, number] == needs[term.source].companions


def test_the_same_is_found_with_the_file_and_without(ready: Glossary) -> None:
    index, without = Index(ready, FRENCH), Index(Glossary(as_read()), FRENCH)
    texts = [bad for term in ready.terms[::5] for bad, _ in term.bad]
    found = [hits(index, text) for text in texts]
    assert found == [hits(without, text) for text in texts]
    assert sum(map(bool, found)) > len(texts) * 0.9


def test_tables_of_a_user_stand_beside_the_file(ready: Glossary, tmp_path: Path) -> None:
    table = tmp_path / "own.csv"
    table.write_text(
        "source,target,bad,repaired,good\nzinzin bleu,chose,Un zinzin bleu.,Un chose.,Un zinzin.\n", "utf-8"
    )
    index = Index(merged((load([table]), ready, load([table]))), FRENCH)
    term = next(t for t in ready if t.bad)
    assert [name for *_, name in hits(index, "Un zinzin bleu.")] == ["own:zinzin bleu"]
    assert {name for *_, name in hits(index, term.bad[0][0])} == {
        name for *_, name in hits(Index(ready, FRENCH), term.bad[0][0])
    }


@pytest.mark.parametrize("name", ["politics.csv", "calques/crime.csv"])
def test_a_changed_table_is_read_and_the_others_are_not(folder: Path, name: str) -> None:
    before = builtin("fr")
    builtin.cache_clear()
    table = folder / name
    kept = table.read_text("utf-8").splitlines(keepends=True)
    table.write_text("".join(kept[:-1]), "utf-8", newline="")
    after = builtin("fr")
    assert in_file(before) - in_file(after) == {name.removesuffix(".csv")}
    assert len(after) < len(before)
    assert after.terms == as_read()


@pytest.mark.parametrize("name", prebuilt.SUPPORT)
def test_what_expressions_depend_on_makes_them_anew(folder: Path, name: str) -> None:
    with (folder / calques.FOLDER / name).open("a", encoding="utf-8") as file:
        file.write("\n" if name.endswith("csv") else "mot inouï\t1\n")
    assert not any(name.startswith(calques.FOLDER) for name in in_file(builtin("fr")))
    assert in_file(builtin("fr"))


def test_a_table_that_was_added_or_taken_away(folder: Path) -> None:
    (folder / "crime.csv").rename(folder / "added.csv")
    assert {"crime", "added"}.isdisjoint(in_file(builtin("fr")))
    assert any(term.id.startswith("added:") for term in builtin("fr"))
    assert not any(term.id.startswith("crime:") for term in builtin("fr"))


def test_another_version_of_the_program(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prebuilt, "code_digest", lambda: "other")
    assert not in_file(builtin("fr"))
    assert builtin("fr").terms == as_read()


def test_line_ends_of_another_system_change_nothing(folder: Path) -> None:
    before = in_file(builtin("fr"))
    builtin.cache_clear()
    for path in folder.rglob("*.?sv"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert in_file(builtin("fr")) == before


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: b"",
        lambda content: b"{}",
        lambda content: content[: len(content) // 2],
        lambda content: content.replace(b"\n", b"\r\n"),
        lambda content: content.replace(b'"language"', b'"Language"'),
        lambda content: content[:-9] + b"x" + content[-8:],
        lambda content: b"repair-glossary-2" + content[len(prebuilt.FORMAT) :],
        lambda content: content.replace(b"{", b"<<<<<<< ours\n{", 1),
    ],
)
def test_a_file_that_cannot_be_used_is_as_none(folder: Path, spoil) -> None:  # type: ignore[no-untyped-def]
    path = folder / prebuilt.NAME
    path.write_bytes(spoil(path.read_bytes()))
    assert prebuilt.read(path) is None
    assert not in_file(builtin("fr"))


def test_no_file(folder: Path) -> None:
    (folder / prebuilt.NAME).unlink()
    assert builtin("fr").terms == as_read()


def test_a_new_file_does_not_disturb_who_has_the_old_one_open(folder: Path) -> None:
    found = builtin("fr")
    path = folder / prebuilt.NAME
    broken: list[Exception] = []

    def look() -> None:
        try:
            for part in found.parts:
                assert part[len(part) - 1].source
        except Exception as error:
            broken.append(error)

    reading = threading.Thread(target=look)
    reading.start()
    prebuild.write(path, prebuild.contents("fr", {}, {}))
    reading.join()
    assert not broken
    assert found.terms[-1].source == as_read()[-1].source
    assert prebuilt.read(path) is not None
    assert [p.name for p in folder.iterdir() if p.name.startswith(".")] == []


def test_what_waking_needs_is_all_that_is_read(ready: Glossary, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    row = prebuilt.Prebuilt.row
    monkeypatch.setattr(prebuilt.Prebuilt, "row", lambda self, *at: asked.append(at) or row(self, *at))  # type: ignore[func-returns-value]
    made = rule(ready, FRENCH)
    document = Document("x", (Segment("p1", "Le chat dort sur le tapis."),))
    passage = Passage(document.segments[0], 0)
    assert made.check
    assert not list(made.check(passage, Context(document, (passage,), FRENCH)))
    assert len(asked) < 20
    assert made.trust == max(t.trust for t in ready)


_KEYS = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=6)


@given(st.dictionaries(_KEYS, st.text(st.characters(categories=("L", "Zs")), max_size=900), max_size=40), _KEYS)
def test_every_key_of_a_section_is_found(values: dict[str, str], other: str) -> None:
    data = b"before\tit\n" + lines(values) + b"zzzz\tbehind\n"
    section = Section(data, 10, 10 + len(lines(values)))
    for key, value in values.items():
        assert section.get(key) == value
    assert section.get(other) == values.get(other)
