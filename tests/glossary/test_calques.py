"""The expander: orders, renderings, decisions, and what the derived terms find."""

import sys
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repair.core.edit import Change, apply
from repair.core.rule import Context, Passage
from repair.core.text import Document, Segment
from repair.glossary import Glossary, GlossaryError, attested, builtin_paths, explain, load, rule
from repair.glossary.calques import FOLDER, RENDERINGS, keys
from repair.glossary.expand import COMMON, DOUBTFUL, decided, expand, fold_rows
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
    every = set(keys(FOLDER_FR))
    assert attested.read(FOLDER_FR).digest == attested.digest(every), "run training/calques/attest.py"


def test_patterns_of_the_column_also_are_counted_with_their_conditions(folder: Path) -> None:
    row = ROW.replace(",,\n", ",,,commentaire liminaire;mot/mots liminaire\n")
    path = table(folder, row)
    path.write_text(path.read_text("utf-8").replace("doubtful\n", "doubtful,also\n"), "utf-8")
    (expression,) = read(path)
    first, second = (expression.written(pattern) for pattern in expression.also)
    assert {first, second} < set(keys(folder))
    attested.write(folder, {first: DOUBTFUL, second: 0})
    shown = {one.words: (one.count, one.kept) for one in explain([path], "fr", "opening remark")}
    assert shown["commentaire liminaire"] == (DOUBTFUL, False)
    assert shown["mot/mots liminaire"] == (0, True)
    assert {t.source for t in load([path])} & set(expression.also) == {"mot/mots liminaire"}
    narrower = path.read_text("utf-8").replace(",,,commentaire", ",[loi],,commentaire")
    path.write_text(narrower, "utf-8")
    assert next(iter(read(path))).written("commentaire liminaire") != first  # to be counted again


def test_no_pattern_of_the_tables_is_dropped() -> None:
    dead = [
        f"{one.expression.id}: {one.words}"
        for one in explain(TABLES, "fr", "")
        if one.words in one.expression.also and not one.kept
    ]
    assert not dead, "human French has them: narrow them, or take them out of the column also"


def test_counting_matches_as_the_engine_does(folder: Path) -> None:
    sys.path.insert(0, str(Path(__file__).parents[2] / "training" / "calques"))
    from attest import matched

    subject = "doc: sénat"
    gated = Expression("x", (), "", context=f"[accord] & {subject}; doc: sommet", unless="[paix]")
    plain = Expression("y", (), "")
    pattern = "[poignée:n] de main"
    lines = [
        (1, "Une poignée de main."),
        (4, "Deux poignées de main scellent l'accord."),
        (1, "Un accord de paix, des poignées de main."),
        (1, "Un sommet sans poignée de main."),
    ]
    found = matched([(gated, pattern), (plain, pattern)], lines, {subject})
    assert found[gated.written(pattern)] == 4 + 1
    assert found[plain.written(pattern)] == 1 + 4 + 1 + 1


def test_every_expression_derives_something() -> None:
    from repair.glossary.explaining import idle

    assert [e.english for path in TABLES for e in idle(path, "fr")] == []
