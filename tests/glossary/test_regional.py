"""The column regional: what is right where French differs from that of France."""

from pathlib import Path

import pytest

from repair.core.edit import Change, apply
from repair.core.style import HouseStyle
from repair.core.text import Document, Segment
from repair.glossary import Glossary, GlossaryError, append_row, attested, audit, load, prebuild, prebuilt, rule
from repair.glossary import test as run_examples
from repair.glossary.calques import RENDERINGS
from repair.glossary.expressions import read
from repair.glossary.files import tidy
from repair.glossary.prebuilt import Shelf
from repair.languages import load as load_language
from repair.rules.engine import Engine

FRENCH = load_language("fr")
HEADER = "source,target,trust,bad,repaired,good,regional\n"
WEEKEND = (
    "[semaine:n] finale,[week-end:n],,Une semaine finale. || [CA] Une semaine finale.,"
    "Un week-end. || Une fin de semaine.,Une semaine finit. || [BE] Une semaine finale.,"
    "CA=[fin:nf] de semaine; BE\n"
)
EXPRESSIONS = "expression,target,bad,repaired,good,regional\n"
PARKING = (
    "car/n park/n,[parking:n],Un parc de voiture. || [CA] Un parc de voiture.,Un parking. || Un stationnement.,"
    "Une voiture. || [CH] Un parc de voiture. || [CA] Un stationnement de voiture.,"
    "CA=[stationnement:n] | [parc:n] auto; CH\n"
)


def table(folder: Path, text: str, name: str = "made.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def expressions(tmp_path: Path) -> Path:
    (tmp_path / RENDERINGS).write_text("english,pos,french\ncar,n,voiture:n;auto:n\npark,n,parc:n;garer:v\n", "utf-8")
    (tmp_path / attested.NAME).write_text("# none\n", "utf-8")
    return table(tmp_path, EXPRESSIONS + PARKING, "derived.csv")


def repaired(glossary: Glossary, variant: str, text: str) -> str:
    document = Document("x", (Segment("p1", text),))
    findings = Engine([rule(glossary, FRENCH)]).run(document, FRENCH, HouseStyle(variant))
    changes = [Change(f.suggestions[0].edits, 0, f.term) for f in findings if f.suggestions]
    return apply(document, changes).document.segments[0].target


@pytest.mark.parametrize(
    ("variant", "expected"),
    [
        ("fr-FR", "Un long week-end."),
        ("fr", "Un long week-end."),
        ("fr-LU", "Un long week-end."),
        ("fr-CH", "Un long week-end."),
        ("fr-CA", "Une longue fin de semaine."),
        ("fr-BE", "Une longue semaine finale."),
    ],
)
def test_what_is_right_depends_on_the_variant(tmp_path: Path, variant: str, expected: str) -> None:
    glossary = load([table(tmp_path, HEADER + WEEKEND)])
    assert repaired(glossary, variant, "Une longue semaine finale.") == expected


@pytest.mark.parametrize(
    ("variant", "expected"),
    [("fr-FR", "Un parking."), ("fr-CA", "Un stationnement."), ("fr-CH", "Un parc de voiture.")],
)
def test_derived_garbles_too(expressions: Path, variant: str, expected: str) -> None:
    assert repaired(load([expressions]), variant, "Un parc de voiture.") == expected


def test_a_garble_that_is_right_in_a_region_is_left_alone_there(expressions: Path) -> None:
    glossary = load([expressions])
    assert repaired(glossary, "fr-FR", "Un parc auto.") == "Un parking."
    assert repaired(glossary, "fr-CA", "Un parc auto.") == "Un parc auto."


def test_examples_of_regions_are_tried_there(tmp_path: Path, expressions: Path) -> None:
    assert not run_examples(load([expressions]), FRENCH)
    assert not audit(load([table(tmp_path, HEADER + WEEKEND)]), FRENCH)
    wrong = HEADER + WEEKEND.replace("[BE] Une semaine finale.", "[BE] Rien.").replace(
        "Une fin de semaine.", "Un samedi."
    )
    problems = [str(p) for p in run_examples(load([table(tmp_path, wrong)]), FRENCH)]
    assert len(problems) == 1
    assert "in CA: repairs 'Une semaine finale.'" in problems[0]
    loud = HEADER + WEEKEND.replace("BE\n", "BE; CH=[dimanche:n]\n").replace(
        "Une semaine finit.", "Une semaine finit. || [CH] Une semaine finale."
    ).replace("[CA] Une", "[CH] Une semaine finale. || [CA] Une").replace("|| Une fin", "|| Un dimanche. || Une fin")
    problems = [str(p) for p in run_examples(load([table(tmp_path, loud)]), FRENCH)]
    assert len(problems) == 1
    assert "in CH: 'made:[semaine:n] finale' fires on good French" in problems[0]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("BE\n", "QC\n", "column regional: 'QC' is none of FR, BE, CA, CH"),
        ("BE\n", "CA\n", "column regional: CA is there twice"),
        ("BE\n", "BE; FR=[samedi:n]\n", "column regional: 'FR=[samedi:n]': what is right in France"),
        ("CA=[fin:nf]", "CA=[fin:nf] (x)", "column regional: '[fin:nf] (x) de semaine': a target has no"),
        ("[week-end:n]", "", "column regional: needs a target"),
        ("[BE]", "[QC]", "column good: [QC] is none of FR, BE, CA, CH"),
        (" || [BE] Une semaine finale.", "", "column good: no example for BE: write a good sentence [BE]"),
        ("[CA] ", "", "column bad: no example for CA: write a wrong sentence [CA]"),
        ("[CA] Une", "[BE] Une", "column bad: the row is silent in BE"),
    ],
)
def test_errors(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in WEEKEND
    with pytest.raises(GlossaryError) as error:
        load([table(tmp_path, HEADER + WEEKEND.replace(old, new))])
    assert f"made.csv:2: {message}" in str(error.value)


def test_a_row_for_one_region_alone(tmp_path: Path) -> None:
    row = "[shopping:n],[magasinage:n],,[CA] Du shopping.,Du magasinage.,Du shopping.,BE; CH; FR\n"
    glossary = load([table(tmp_path, HEADER + row)])
    assert not run_examples(glossary, FRENCH)
    assert repaired(glossary, "fr-FR", "Du shopping.") == "Du shopping."
    assert repaired(glossary, "fr-CA", "Du shopping.") == "Du magasinage."


def test_lemmas_of_regions_are_audited(tmp_path: Path) -> None:
    glossary = load([table(tmp_path, HEADER + WEEKEND.replace("CA=[fin:nf]", "CA=[zzqwx:n]"))], strict=False)
    assert any("column regional: [zzqwx] is not a lemma" in str(p) for p in audit(glossary, FRENCH))


def test_writing_keeps_the_column(tmp_path: Path, expressions: Path) -> None:
    path = table(tmp_path, HEADER + WEEKEND)
    other = {
        "source": "beau mot",
        "target": "joli mot",
        "bad": "Un beau mot.",
        "repaired": "Un joli mot.",
        "good": "Mot.",
    }
    before = load([path]).terms[0]
    append_row(path, other)
    after = next(t for t in load([path]) if t.source == before.source)
    assert (after.regional, after.abroad, after.bad) == (before.regional, before.abroad, before.bad)
    derived = read(expressions)
    tidy(expressions)
    assert read(expressions) == derived
    plain = append_row(tmp_path / "plain.csv", other)
    assert plain.read_text("utf-8").splitlines()[0].endswith(",good")  # no column where no row has a word in it


def test_what_lies_ready_in_a_file_says_the_same(tmp_path: Path) -> None:
    terms = load([table(tmp_path, HEADER + WEEKEND)]).terms
    words = {terms[0].source: (("semaine",), ())}
    made = prebuild.contents("fr", {"made": prebuild.Table("x", terms)}, words)
    prebuild.write(tmp_path / prebuilt.NAME, made)
    opened = prebuilt.read(tmp_path / prebuilt.NAME)
    assert opened
    shelf = opened.shelf("made", tmp_path / "made.csv", "x")
    assert isinstance(shelf, Shelf)
    assert tuple(shelf) == terms
    assert repaired(Glossary(shelf), "fr-CA", "Une semaine finale.") == "Une fin de semaine."
