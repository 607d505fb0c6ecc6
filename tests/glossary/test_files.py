"""Tables: what is read, what is refused and how it is said, what is written."""

from pathlib import Path

import pytest

from repair.core.finding import Trust
from repair.glossary import Glossary, GlossaryError, append_row, audit, builtin, load, rule, tidy
from repair.glossary import test as run_examples
from repair.languages import load as load_language

FRENCH = load_language("fr")
HEADER = "source,target,english,category,trust,context,unless,note,bad,repaired,good\n"
ROW = "beau mot,joli mot,nice word,,,,,,Un beau mot.,Un joli mot.,Un mot.\n"


def table(folder: Path, text: str, name: str = "sport.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_read(tmp_path: Path) -> None:
    (term,) = load([table(tmp_path, "\ufeff" + HEADER + ROW + ",,,\n")])
    assert (term.id, term.category, term.trust, term.line) == ("sport:beau mot", "calque", Trust.REVIEW, 2)
    assert term.bad == (("Un beau mot.", "Un joli mot."),)
    assert term.origin == "glossary:sport:beau mot"


def test_folder_and_lookup(tmp_path: Path) -> None:
    table(tmp_path, HEADER + ROW)
    glossary = load([tmp_path])
    assert [t.id for t in glossary.lookup("NICE mot")] == ["sport:beau mot"]
    assert not glossary.lookup("absent")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "sport.csv:1: is empty"),
        ("source,cible\n", "sport.csv:1: column 'cible': there is no such column"),
        ("target\n", "sport.csv:1: column source: is missing"),
        (HEADER + ",x,,,,,,,a,b,c\n", "sport.csv:2: column source: is empty"),
        (HEADER + "x,y,,sottise,,,,,a,b,c\n", "sport.csv:2: column category: 'sottise' is none of"),
        (HEADER + "x,y,,,maybe,,,,a,b,c\n", "sport.csv:2: column trust: 'maybe' is none of safe, review, hint"),
        (HEADER + "x,y,,,,,,,a,b,\n", "sport.csv:2: column good: is empty"),
        (HEADER + "x,y,,,,,,,a || b,c,d\n", "column repaired: has 1 sentences for 2 in bad"),
        (HEADER + "x,,,,,,,,a,b,c\n", "column repaired: must be empty where there is no target"),
        (HEADER + "x,y,,,,,,,a,b,c,d,e\n", "sport.csv:2: has 13 cells for 11 columns"),
        (HEADER + '"x,y\n', "not CSV"),
        (HEADER + "[x,y,,,,,,,a,b,c\n", "sport.csv:2: column source: '[' is not a lemma"),
        (HEADER + "x (y,y,,,,,,,a,b,c\n", "column source: a parenthesis"),
        (HEADER + "x/,y,,,,,,,a,b,c\n", "an alternative is empty"),
        (HEADER + "DET *,y,,,,,,,a,b,c\n", "needs a word or a [lemma]"),
        (HEADER + "un NOUN,y,,,,,,,a,b,c\n", "there is no slot NOUN"),
        (HEADER + "x,un (y),,,,,,,a,b,c\n", "column target: 'un (y)': a target has no"),
        (HEADER + "x,y,,,,avant: z,,,a,b,c\n", "column context: there is no prefix 'avant'"),
        (HEADER + "x,y,,,,@sport,,,a,b,c\n", "column context: '@sport': subjects are for expressions"),
        (HEADER + "x,y,,,,,after: ,,a,b,c\n", "column unless: an empty condition"),
    ],
)
def test_errors(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(GlossaryError) as error:
        load([table(tmp_path, text)])
    assert message in str(error.value)


def test_unreadable(tmp_path: Path) -> None:
    with pytest.raises(GlossaryError, match="can't be read"):
        load([tmp_path / "absent.csv"])
    path = tmp_path / "latin.csv"
    path.write_bytes("source\nété".encode("latin-1"))
    with pytest.raises(GlossaryError, match="not UTF-8"):
        load([path])


def test_append_keeps_order_and_refuses(tmp_path: Path) -> None:
    path = table(tmp_path, HEADER + ROW)
    row = {"source": "autre mot", "target": "mot", "english": "any", "good": "Mot.",
           "bad": "Un autre mot.", "repaired": "Un mot."}  # fmt: skip
    append_row(path, row)
    assert [t.source for t in load([path])] == ["autre mot", "beau mot"]
    before = path.read_bytes()
    for wrong in (row, {**row, "source": "[x"}, {**row, "source": "y", "good": ""}, {**row, "colour": "red"}):
        with pytest.raises(GlossaryError):
            append_row(path, wrong)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["sport.csv"]
    tidy(path)
    assert path.read_bytes() == before
    append_row(tmp_path / "new" / "table.csv", row)
    assert len(load([tmp_path / "new"])) == 1


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (ROW + ROW, "stands at"),
        (ROW + "joli mot,mot,pretty,,,,,,Un joli mot.,Un mot.,Mot.\n", "calls wrong (a cycle)"),
        ("beau mot,très beau mot,nice,,,,,,Un beau mot.,Un très beau mot.,Mot.\n", "matches its own target"),
        ("[zzqwx:n] mot,mot,nice,,,,,,Un zzqwx mot.,Un mot.,Mot.\n", "is not a lemma that the language knows"),
        ("mot,=3,nice,,,,,,Un mot.,Un.,Non.\n", "but source has 1 places"),
        ("mot,DET mot,nice,,,,,,Un mot.,Un.,Non.\n", "DET is there more often than in source"),
        ("mot,ART mot,nice,,,,,,Un mot.,Un.,Non.\n", "ART needs DE or À"),
        ("mot,[serrer:v],nice,,,,,,Un mot.,Un.,Non.\n", "has no [verb] in source"),
        ("zut,flûte,z,,,,,,Zut.,Flûte.,Non.\nmot,terme,a,,,,,,Un mot.,Un terme.,Non.\n", "not sorted"),
    ],
)
def test_audit(tmp_path: Path, rows: str, message: str) -> None:
    glossary = load([table(tmp_path, HEADER + rows)], strict=False)
    assert any(message in str(problem) for problem in audit(glossary, FRENCH)), audit(glossary, FRENCH)


def test_audit_of_good_rows_is_silent(tmp_path: Path) -> None:
    assert not audit(load([table(tmp_path, HEADER + ROW)]), FRENCH)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("beau mot,joli mot,n,,,,,,Un autre mot.,Un joli mot.,Mot.\n", "is silent on"),
        ("beau mot,joli mot,n,,,,,,Un beau mot.,Un vilain mot.,Mot.\n", "repairs 'Un beau mot.'"),
        ("beau mot,joli mot,n,,,,,,Un beau mot.,Un joli mot.,Ce beau mot.\n", "fires on good French"),
    ],
)
def test_examples_that_fail(tmp_path: Path, row: str, message: str) -> None:
    failures = run_examples(load([table(tmp_path, HEADER + row)]), FRENCH)
    assert any(message in str(problem) for problem in failures)


def test_a_broken_row_is_named_and_does_not_stop_the_others(tmp_path: Path) -> None:
    glossary = load([table(tmp_path, HEADER + "[x,y,,,,,,,a,b,c\n" + ROW)], strict=False)
    assert "column source" in str(audit(glossary, FRENCH)[0])
    assert not run_examples(glossary, FRENCH)


def test_builtin_makes_a_rule() -> None:
    glossary = builtin("fr")
    assert len(glossary) > 100
    assert len(glossary.hash) == 10
    assert rule(glossary, FRENCH).name == "glossary.term"
    assert not rule(Glossary(), FRENCH).anchors.words
    assert len(glossary + Glossary()) == len(glossary)


@pytest.mark.parametrize("condition", ["before: $", "after: ^"])
def test_a_condition_without_a_word_is_refused(condition: str) -> None:
    from repair.glossary.errors import GlossaryError
    from repair.glossary.gates import gate
    from repair.languages import load as language

    with pytest.raises(GlossaryError, match="has no word"):
        gate(condition, language("fr"), inside=False)
