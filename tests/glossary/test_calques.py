"""The expander: orders, renderings, decisions, and what the derived terms find."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repair.core.edit import Change, apply
from repair.core.rule import Context, Passage
from repair.core.text import Document, Segment
from repair.glossary import Glossary, GlossaryError, attested, builtin_paths, explain, load, rule
from repair.glossary.calques import FOLDER, RENDERINGS
from repair.glossary.expand import COMMON, DOUBTFUL, decided, expand, fold_rows, orders, variants
from repair.glossary.expressions import Expression, parse_expression, read
from repair.glossary.files import builtin_folder, is_table, tidy
from repair.glossary.renderings import Rendering, Renderings, renderings
from repair.languages import load as load_language

FRENCH = load_language("fr")
FOLDER_FR = builtin_folder("fr") / FOLDER
TABLES = [path for path in builtin_paths("fr") if is_table(path)]
HEAD = "expression,target,bad,repaired,good,context,doubtful\n"
WORDS = """english,pos,french
opening,n,ouverture:n;ouvrant:a
remark,n,remarque:n;marquage:nm
set,v,mettre:v;fixer:v
stone,n,pierre:n
in,p,dans;en
"""
ROW = (
    "opening/n remark/n,[propos:np] [liminaire:a],Ses remarques ouvrantes sont là.,Ses propos liminaires sont là.,"
    "Il remarque l'ouverture.,,\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / RENDERINGS).write_text(WORDS, "utf-8")
    (tmp_path / attested.NAME).write_text("# none\n", "utf-8")
    return tmp_path


def table(folder: Path, *rows: str) -> Path:
    path = folder / "made.csv"
    path.write_text(HEAD + "".join(rows), "utf-8")
    return path


def repaired(glossary: Glossary, text: str) -> str:
    document = Document("x", (Segment("p1", text),))
    passage = Passage(document.segments[0], 0)
    check = rule(glossary, FRENCH).check
    assert check
    hits = list(check(passage, Context(document, (passage,), FRENCH)))
    changes = [Change(h.suggestions[0].edits, 0, h.term) for h in hits if h.suggestions]
    return apply(document, changes).document.segments[0].target


@pytest.mark.parametrize(
    ("bad", "good"),
    [
        ("Ses marquages d'ouverture sont là.", "Ses propos liminaires sont là."),
        ("Ses remarques ouvrantes sont là.", "Ses propos liminaires sont là."),
        ("Ses ouverture remarques sont là.", "Ses propos liminaires sont là."),
        ("Ses remarques d'opening sont là.", "Ses propos liminaires sont là."),
    ],
)
def test_every_order_and_rendering(folder: Path, bad: str, good: str) -> None:
    assert repaired(load([table(folder, ROW)]), bad) == good


def test_an_adverb_behind_the_verb_is_kept(folder: Path) -> None:
    row = (
        "set/v in/p stone/n,[graver:v] dans le marbre,Rien n'est mis en pierre.,Rien n'est gravé dans le marbre.,"
        "Une pierre.,,\n"
    )
    glossary = load([table(folder, row)])
    assert repaired(glossary, "Il ne met pas en pierre sa loi.") == "Il ne grave pas dans le marbre sa loi."
    assert repaired(glossary, "Il se met dans la pierre.") == "Il se met dans la pierre."  # reflexive: another verb


def test_counts_decide() -> None:
    plain = Expression("x", (), "")
    gated = Expression("x", (), "", doubtful="[loi]")
    assert decided(plain, 0) == ""
    assert decided(plain, DOUBTFUL) is None
    assert decided(gated, DOUBTFUL) == "[loi]"
    assert decided(gated, COMMON) is None


def test_common_garbles_are_good_french(folder: Path) -> None:
    attested.write(folder, {"remarque ouvrant": COMMON, "marquage ouverture": 0})
    glossary = load([table(folder, ROW)])
    assert repaired(glossary, "Ses remarques ouvrantes sont là.") == "Ses remarques ouvrantes sont là."
    shown = {one.words: one.decision for one in explain([folder / "made.csv"], "fr", "opening remark")}
    assert shown["remarque ouvrant"] == "good French, dropped"
    assert shown["marquage ouverture"] == "always"


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("opening remark,x,B.,R.,G.,,\n", "part of speech"),
        ("remark/n,x,B.,R.,G.,,\n", "context"),
        ("opening/n remark/n,x,B.,R.,,,\n", "sentences of both kinds"),
        ("opening/n remark/n,x,B.,R.,G.,,@nothing\n", "no subject"),
        ("opening/n speech/n,x,B.,R.,G.,,\n", "no rendering of speech/n"),
    ],
)
def test_errors_name_the_place(folder: Path, row: str, message: str) -> None:
    with pytest.raises(GlossaryError, match=message) as error:
        load([table(folder, row)])
    assert "made.csv:2" in str(error.value)


def test_tidy_keeps_expressions(folder: Path) -> None:
    path = table(folder, ROW.replace("opening/n remark/n", "set/v remark/n"), ROW)
    before = {e.english for e in read(path)}
    tidy(path)
    assert [e.english for e in read(path)] == sorted(before)


_RENDERING = st.builds(Rendering, st.sampled_from("abcde"), st.just("n"))


@given(st.lists(st.tuples(_RENDERING, _RENDERING, _RENDERING), unique=True, max_size=30))
def test_folding_loses_and_adds_nothing(rows: list[tuple[Rendering, ...]]) -> None:
    again = [row for folded in fold_rows(rows) for row in product(*folded)]
    assert sorted(again, key=str) == sorted(rows, key=str)


NOUNS = ("maison", "pierre", "marquage", "remarque", "banque", "prise")
ADJECTIVES = ("vieux", "ouvert", "national", "rouge")


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(NOUNS), st.sampled_from(ADJECTIVES), st.sampled_from("sp"), st.booleans())
def test_every_variant_is_found_in_any_form(noun: str, adjective: str, number: str, before: bool) -> None:
    expression = Expression("x", parse_expression("like/a head/n"), "", renderings={})
    words = {
        ("head", "n"): tuple(Rendering(n, "n") for n in NOUNS),
        ("like", "a"): renderings("vieux:a;ouvert:a;national:a;rouge:a"),
    }
    glossary = Glossary(tuple(expand([expression], Renderings(words), {})))
    form = next(f for f, a in FRENCH.forms(noun, "NOUN") if a.number == number)
    like = FRENCH.forms(adjective, "ADJ")[-1][0]
    text = f"Ici {like} {form} là." if before else f"Ici {form} {like} là."
    document = Document("x", (Segment("p1", text),))
    passage = Passage(document.segments[0], 0)
    check = rule(glossary, FRENCH).check
    assert check
    assert list(check(passage, Context(document, (passage,), FRENCH)))


def test_all_variants_of_the_tables_are_counted() -> None:
    table = load_renderings()
    every = {
        variant.key
        for path in TABLES
        for expression in read(path)
        for number, places in enumerate(orders(expression, table))
        for variant in variants(expression, number, places)
    }
    assert attested.read(FOLDER_FR).digest == attested.digest(every), "run training/calques/attest.py"


def load_renderings() -> Renderings:
    from repair.glossary.renderings import read as read_renderings

    return read_renderings(FOLDER_FR / RENDERINGS)


def test_every_expression_derives_something() -> None:
    from repair.glossary.explaining import idle

    assert [e.english for path in TABLES for e in idle(path, "fr")] == []
