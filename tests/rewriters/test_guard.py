"""The guard: each kind of harm is refused by name, and a good repair passes."""

import re

import pytest

from repair.core.edit import Edit
from repair.core.finding import with_keys
from repair.core.text import Span
from repair.glossary import Term
from repair.pipeline import Pipeline
from repair.rewriters.agreement import agrees
from repair.rewriters.guard import Guard
from repair.rewriters.hints import Hints

TEXT = (
    "Lundi, Mme Durand a dit que les 3 pourparlers ⟦font de vrais progrès⟧ « ce soir », "
    "mais ne cite personne (www.exemple.fr)."
)
TERM = Term("t:progres", "[faire] de vrais progrès", "[progresser] | [avancer]")


@pytest.fixture
def objection(rule, document):
    def ask(new: str, text: str = TEXT, term: str = "", also: tuple[tuple[str, str], ...] = ()) -> str:
        start, end = text.index("⟦"), text.index("⟧") - 1
        plain = text.replace("⟦", "").replace("⟧", "")
        found = document(plain)
        wrong = (rule(plain[start:end], term=term), rule("est certain de ce que"), rule("deux fois deux fois"))
        pipeline = Pipeline(_french(), wrong)
        finding = next(f for f in with_keys(found, pipeline.find(found)) if f.span == Span(start, end))
        places = [(re.search(re.escape(old), plain), put) for old, put in also]
        edits = [Edit("p0", Span(start, end), new), *(Edit("p0", Span(*m.span()), put) for m, put in places if m)]
        hints = Hints(_french(), lambda: (TERM,))
        return Guard(_french(), hints).objection(found["p0"], edits, finding, pipeline.find)

    return ask


def _french():
    from repair.languages import load

    return load("fr")


@pytest.mark.parametrize("new", ["progressent", "avancent vraiment", "sont en bonne voie"])
def test_good_words_pass(objection, new: str) -> None:
    assert objection(new) == ""


@pytest.mark.parametrize(
    ("new", "why"),
    [
        ("font 2 progrès", "numbers"),
        ("font deux progrès", "numbers"),
        ("font 10 % de progrès", "numbers"),
        ("progressent depuis mardi", "dates"),
        ("progressent aujourd'hui", "dates"),
        ("progressent avec Macron", "names"),
        ("progressent à Paris", "names"),
        ("« progressent »", "quotes"),
        ("progressent (www.autre.fr)", "links"),
        ("<b>progressent</b>", "markup"),
        ("progressent\n", "markup"),
        ("ne progressent pas", "negation"),
        ("are making progress", "language"),
        ("progressifient", "language"),
        ("", "length"),
        ("progressent " + "et avancent " * 12, "length"),
        ("est certain de ce que", "finding"),
        ("font de vrais progrès ou font de vrais progrès", "finding"),
    ],
)
def test_harm_is_refused(objection, new: str, why: str) -> None:
    assert objection(new) == why


@pytest.mark.parametrize(
    ("text", "new", "why"),
    [
        ("Le 5 mai, il a ⟦fait 20 kilomètres⟧.", "couru longtemps", "numbers"),
        ("Il a ⟦vu Durand tomber⟧.", "assisté à sa chute", "names"),
        ("⟦Macron dit⟧ que oui.", "On dit", "names"),
        ("⟦Il ne dit pas⟧ que oui.", "Il ignore", "negation"),
        ("Il vient ⟦un lundi sur deux⟧.", "souvent", "numbers"),
        ("⟦Elle dit⟧ que oui.", "On dit", ""),
    ],
)
def test_facts_inside_the_marked_words_survive(objection, text: str, new: str, why: str) -> None:
    assert objection(new, text) == why


@pytest.mark.parametrize(
    ("new", "also", "why"),
    [
        ("une avancée", (("Il est", "Elle est"),), "outside"),
        ("une avancée", (("grand", "grande"),), ""),
        ("une avancée", (("très", "peu"),), "outside"),
        ("une avancée", (("sûr", "certain"),), "outside"),
        ("des avancées", (("est très grand", "sont très grandes"),), "outside"),
        ("des avancées", (("est", "sont"), ("grand", "grands")), ""),
    ],
)
def test_beside_the_marked_words_only_endings_change(objection, new: str, also, why: str) -> None:
    text = "Il est sûr que ⟦un progrès⟧ est très grand."
    if also and also[0][0] == "est":  # the second one of the sentence
        text = "Je dis que ⟦un progrès⟧ est très grand."
    assert objection(new, text, also=also) == why


def test_the_glossary_is_obeyed(objection) -> None:
    assert objection("progressent", term=TERM.id) == ""
    assert objection("avancent", term=TERM.id) == ""
    assert objection("reculent", term=TERM.id) == "glossary"


@pytest.mark.parametrize(
    ("old", "new", "allowed"),
    [
        ("le", "la", True), ("le", "l'", True), ("du", "de la", True), ("au", "à la", True),
        ("nouveau", "nouvelle", True), ("est arrivé", "est arrivée", True),
        ("a", "ont", True), ("son", "sa", True), ("son", "leur", False),
        ("un", "deux", False), ("est", "était", False), ("la", "une", False), ("roi", "reine", False),
        ("ami", "amis", False),
        ("de", "à", False), ("", "très", False), ("grand", "", False), ("grand et fort", "grande et forte", False),
    ],
)  # fmt: skip
def test_agreement(old: str, new: str, allowed: bool) -> None:
    assert agrees(old, new, _french()) is allowed
