"""Every expansion is matched, in any form, and its repair is not itself flagged."""

from pathlib import Path
from random import Random

from repair.glossary import Glossary, builtin, drill, load
from repair.glossary.calques import RENDERINGS
from repair.glossary.term import Term
from repair.languages import load as load_language

FRENCH = load_language("fr")
HEAD = "expression,target,bad,repaired,good\n"


def messages(*terms: Term, seed: int = 1) -> list[str]:
    return [p.message for p in drill(terms, Glossary(terms), FRENCH, seed)]


def test_garbles_of_every_expression() -> None:
    glossary = builtin("fr")
    of_expression: dict[str, list[Term]] = {}
    for term in glossary:
        if term.derived:
            of_expression.setdefault(term.id, []).append(term)
    draw = Random(7)
    chosen = [draw.choice(terms) for terms in of_expression.values()]
    assert len(chosen) > 400
    assert [str(p) for p in drill(chosen, glossary, FRENCH)] == []


def test_all_garbles_of_an_expression(tmp_path: Path) -> None:
    (tmp_path / RENDERINGS).write_text(
        "english,pos,french\nput,v,mettre:v;poser:v\nhold,n,attente:n;prise:n\non,p,en;sur\n"
    )
    path = tmp_path / "own.csv"
    path.write_text(
        HEAD + "put/v on/p hold/n,[suspendre:v],Il met en prise le projet.,Il suspend le projet.,Il attend.\n"
    )
    terms = load([path]).terms
    assert terms[0].derived
    for seed in range(20):
        assert messages(*terms, seed=seed) == []


def test_a_pattern_that_cannot_match_is_told() -> None:
    silent = Term("x", "[gagner:v] NUM NUM dollars", "[rapporter:v] NUM dollars")
    assert any("is silent on" in message for message in messages(silent))


def test_a_repair_that_is_flagged_is_told() -> None:
    circle = Term("x", "[chaton:n]/[chat:n] rouge", "[chat:n] rouge")
    found = messages(circle)
    assert found
    assert all("calls wrong" in message for message in found)


def test_the_same_seed_makes_the_same_sentences() -> None:
    silent = Term("x", "[gagner:v] NUM NUM dollars", "")
    assert messages(silent, seed=3) == messages(silent, seed=3)
