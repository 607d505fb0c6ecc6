"""A small model of every architecture, untrained, in the whole chain: asked, held to the law, harmless."""

import math
import re

import pytest

from repair.core.edit import Edit
from repair.core.finding import Severity, Suggestion, Trust
from repair.core.rule import Bad, Good, Hit, Rule, anchors
from repair.core.text import Document, Segment, Span
from repair.fixpoint import fix
from repair.glossary import Glossary, Term, rule
from repair.languages import load
from repair.pipeline import Pipeline
from repair.rewriters.judging import Margins
from repair.rewriters.team import ModelRewriter

FRENCH = load("fr")
TERM = Term("t:mains", "[secouer] les mains", "[serrer] la main", "shake hands", trust=Trust.HINT)
TEXT = (
    "Le président secoue les mains du roi avant le dîner de gala.",
    "À la fin de la journée, les enfants rentrent à la maison de la gare.",
    "En fin de compte, la décision appartient au 2e tribunal de commerce.",
)


PROPOSALS = ("saluent la foule", "serrent la main")


def _rule(wrong: str, *right: str, trust: Trust) -> Rule:
    def check(passage, context):
        for match in re.finditer(wrong, passage.original):
            span = Span(*match.span())
            yield Hit(span, "Odd.", tuple(Suggestion((Edit(passage.id, span, text),), trust, "") for text in right))

    return Rule(
        "calque.odd", "calque", Severity.MAJOR, "d", (Bad("x"),), (Good("y"),), anchors(always=True), trust, check
    )


def _document() -> Document:
    return Document("d", tuple(Segment(f"p{n}", text) for n, text in enumerate(TEXT)))


def test_a_model_that_only_translates_says_so(tiny) -> None:
    model = ModelRewriter(str(tiny("marian")), FRENCH, lambda: (TERM,))
    rules = (rule(Glossary((TERM,)), FRENCH),)
    assert Pipeline(FRENCH, rules, (model,)).check(_document()) == Pipeline(FRENCH, rules).check(_document())
    assert model.failure.endswith("neither scores nor writes French (it can translate)")


@pytest.mark.parametrize(
    ("kind", "skills"),
    [
        ("camembert", {"rank", "fill"}),
        ("bert", {"rank", "fill"}),
        ("gpt2", {"rank"}),
        ("llama", {"rank", "answer"}),
        ("t5", {"rank"}),  # untrained, these two write nothing
        ("bart", {"rank"}),
    ],
)
def test_every_architecture_takes_part(tiny, kind: str, skills: set[str]) -> None:
    rules = (
        rule(Glossary((TERM,)), FRENCH),
        _rule("rentrent à la maison", *PROPOSALS, trust=Trust.REVIEW),
        _rule("2e tribunal", "deuxième tribunal", trust=Trust.SAFE),
    )
    model = ModelRewriter(
        str(tiny(kind)), FRENCH, lambda: (TERM,), margins=lambda identity: Margins(choose=0.0, veto=0.01, propose=0.0)
    )
    document = _document()
    pipeline = Pipeline(FRENCH, rules, (model,))
    plain = Pipeline(FRENCH, rules)
    found = pipeline.check(document)
    assert not model.failure
    assert pipeline.check(document) == found
    assert [f.key for f in found] == [f.key for f in plain.check(document)]
    by_term, ranked, safe = found
    assert safe == plain.check(document)[2]
    assert {s.edits[0].text for s in ranked.suggestions} == {*PROPOSALS}
    report = model.report()
    if "rank" in skills:
        assert report["chosen"] + report["lowered"] <= 1
    if "fill" in skills:
        assert report["proposed"] + sum(report["refused"].values()) > 0
    if "answer" in skills:
        assert report["refused"] == {"malformed": 1}
        assert report["prompt"] == "fill-1"
    assert all(s.trust < Trust.SAFE for f in (by_term, ranked) for s in f.suggestions)
    assert fix(pipeline, document, Trust.SAFE).after == fix(plain, document, Trust.SAFE).after


@pytest.mark.parametrize("kind", ["camembert", "bert", "gpt2", "llama", "t5", "bart"])
@pytest.mark.parametrize(("margins", "lowered"), [(Margins(choose=0.0), False), (Margins(veto=-math.inf), True)])
def test_every_architecture_ranks(tiny, kind: str, margins: Margins, lowered: bool) -> None:
    model = ModelRewriter(str(tiny(kind)), FRENCH, lambda: (), margins=lambda identity: margins)
    firsts = []
    for proposals in (PROPOSALS, PROPOSALS[::-1]):
        rules = (_rule("rentrent à la maison", *proposals, trust=Trust.REVIEW),)
        (found,) = Pipeline(FRENCH, rules, (model,)).check(_document())
        assert {s.edits[0].text for s in found.suggestions} == {*PROPOSALS}
        assert (found.trust is Trust.HINT) == lowered
        firsts.append(found.suggestions[0])
    assert len({s.edits[0].text for s in firsts}) == 1, "the likeliest goes first, whatever the rules put there"
    report = model.report()
    assert (report["chosen"], report["lowered"]) == ((0, 1) if lowered else (1, 0))
    assert sum(str(model.identity) in s.origin for s in firsts) == (2 if lowered else 1)
