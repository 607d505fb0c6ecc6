"""Repair to a fixed point: what is verified, what is dropped, what comes to rest."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repair.core.edit import Edit
from repair.core.finding import Find, Finding, Severity, Suggestion, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, Tier, anchors, hit
from repair.core.text import Document, Segment, Span
from repair.fixpoint import BRINGS_NEW, RESTLESS, STILL_THERE, fix
from repair.languages import load
from repair.pipeline import Pipeline
from repair.rules.lazy import lazy

FRENCH = load("fr")


def swap(name: str, old: str, new: str, trust: Trust = Trust.SAFE, tier: Tier = Tier.WORDING) -> Rule:
    def check(passage: Passage, context: Context) -> Iterable[Hit]:
        for match in lazy(rf"\b{old}\b").finditer(passage.text):
            yield hit(passage, *match.span(), "because", new, trust=trust)

    return Rule(
        name, "calque", Severity.MAJOR, "doc", (Bad(old),), (Good("x"),), anchors(always=True), trust, check, tier=tier
    )


def repaired(rules: list[Rule], text: str, trust: Trust = Trust.SAFE) -> tuple[str, list[str]]:
    document = Document("d", (Segment("p", text),))
    result = fix(Pipeline(FRENCH, tuple(rules)), document, trust)
    return result.after["p"].target, [why for _, why in result.dropped]


def test_repairs_cascade() -> None:
    assert repaired([swap("a.a", "un", "deux"), swap("b.b", "deux", "trois")], "un mot") == ("trois mot", [])


def test_trust_decides() -> None:
    rule = swap("a.a", "un", "deux", Trust.REVIEW)
    assert repaired([rule], "un mot")[0] == "un mot"
    assert repaired([rule], "un mot", Trust.REVIEW)[0] == "deux mot"


def test_a_change_that_does_not_mend_is_dropped() -> None:
    assert repaired([swap("a.a", "un", "un un")], "un mot") == ("un mot", [STILL_THERE])


def test_a_change_that_brings_something_worse_is_dropped() -> None:
    worse = swap("b.b", "deux", "trois", Trust.REVIEW)
    assert repaired([swap("a.a", "un", "deux"), worse], "un mot") == ("un mot", [BRINGS_NEW])


def test_a_circle_leaves_the_passage_as_it_was() -> None:
    after, why = repaired([swap("a.a", "un", "deux"), swap("b.b", "deux", "un")], "un mot")
    assert after == "un mot"
    assert set(why) == {RESTLESS}


def test_encoding_goes_first() -> None:
    rules = [swap("a.a", "cafe", "thé"), swap("e.e", "cafe", "café", tier=Tier.ENCODING)]
    assert repaired(rules, "un cafe")[0] == "un café"


@given(st.lists(st.sampled_from(["un", "deux", "trois", "mot", ",", "quatre"]), max_size=12).map(" ".join))
@pytest.mark.parametrize("chain", [("un", "deux"), ("deux", "trois quatre"), ("mot", "")])
def test_twice_is_once(chain: tuple[str, str], text: str) -> None:
    rules = [swap("a.a", *chain), swap("b.b", "quatre", "cinq")]
    once, _ = repaired(rules, text)
    assert repaired(rules, once)[0] == once


class Upper:
    """A rewriter that proposes capitals, and claims that they are safe."""

    def revise(self, document: Document, findings: Sequence[Finding], find: Find) -> Sequence[Finding]:
        def capitals(finding: Finding) -> Finding:
            words = finding.span.of(document[finding.segment_id].target)
            edit = Edit(finding.segment_id, finding.span, words.upper())
            return replace(finding, suggestions=(Suggestion((edit,), Trust.SAFE, "upper:1"),))

        return [capitals(f) for f in findings]


def rewritten(*suggestions: Suggestion) -> tuple[Pipeline, Document]:
    def check(passage: Passage, context: Context) -> Iterable[Hit]:
        for match in lazy(r"\bmot\b").finditer(passage.text):
            yield Hit(Span(*match.span()), "odd", suggestions)

    rule = Rule("h.h", "scramble", Severity.MINOR, "d", (Bad("mot"),), (Good("x"),), anchors("mot"), Trust.SAFE, check)
    return Pipeline(FRENCH, (rule,), (Upper(),)), Document("d", (Segment("p", "un mot"),))


def test_a_rewriter_proposes_where_rules_have_nothing_and_is_never_safe() -> None:
    pipeline, document = rewritten()
    assert [(s.origin, s.trust) for f in pipeline.check(document) for s in f.suggestions] == [("upper:1", Trust.REVIEW)]
    assert fix(pipeline, document, Trust.REVIEW).after["p"].target == "un MOT"
    assert fix(pipeline, document, Trust.SAFE).after["p"].target == "un mot"


@pytest.mark.parametrize(("trust", "competing"), [(Trust.SAFE, False), (Trust.REVIEW, True)])
def test_a_rewriter_leaves_alone_what_is_safe_and_what_competes(trust: Trust, competing: bool) -> None:
    given = tuple(Suggestion((Edit("p", Span(3, 6), t),), trust, "rule", "", competing) for t in ("un", "deux"))
    pipeline, document = rewritten(*given)
    assert pipeline.check(document)[0].suggestions == given


def test_a_rewriter_takes_no_suggestion_away() -> None:
    given = Suggestion((Edit("p", Span(3, 6), "un"),), Trust.REVIEW, "rule")
    pipeline, document = rewritten(given)
    assert [s.origin for s in pipeline.check(document)[0].suggestions] == ["upper:1", "rule"]
